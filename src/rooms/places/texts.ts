import type { Lang } from '../../paths.ts'
import type { PlacesReport, RowOutcome } from './import.ts'
import type { Measure } from './rules.ts'

export const nl = {
  effects: {
    added: 'nieuw',
    changed: 'gewijzigd',
    same: 'ongewijzigd',
    skipped: 'overgeslagen',
    refused: 'geweigerd',
  },
  problems: {
    'no-code': 'er staat geen code van een gemeente, wijk of buurt in deze regel',
    'code-unknown-form': 'de code is geen GM, WK of BU met het juiste aantal cijfers',
    'country-row': 'dit is de regel van heel Nederland',
    'empty-row': 'de regel is leeg',
    'no-municipality-name': 'de naam van de gemeente ontbreekt',
    double: 'deze code staat verderop nog een keer; die regel telt',
  },
  remarks: {
    'no-name': 'zonder naam: de code staat er in plaats van de naam',
    'no-year': 'er staat geen jaar bij: de cijfers zijn niet bewaard',
    'not-a-number': 'een van de cijfers is geen getal en is niet bewaard',
    'not-a-date': 'een van de datums bestaat niet en is niet bewaard',
    'district-unknown': 'de wijk van deze buurt is nog niet bekend',
  },
  stopped: {
    'no-rows': 'Het bestand heeft geen regels.',
    'not-a-places-file': 'Het bestand heeft geen kolom Codering of WijkenEnBuurten.',
    broken: 'Het bestand is niet te lezen als CSV.',
  },
  row: (row: number) => `regel ${row}`,
  total: (rows: number) => `${rows} regels`,
  implied: (n: number) => `${n} gemeenten kwamen alleen voor bij hun wijken en zijn toegevoegd`,
  figures: (n: number) => `${n} cijfers`,
  measures: {
    inhabitants: 'Inwoners',
    'age-0-15': 'Inwoners van 0 tot 15 jaar',
    'age-15-25': 'Inwoners van 15 tot 25 jaar',
    'age-25-45': 'Inwoners van 25 tot 45 jaar',
    'age-45-65': 'Inwoners van 45 tot 65 jaar',
    'age-65-plus': 'Inwoners van 65 jaar en ouder',
    households: 'Huishoudens',
    'households-single': 'Huishoudens van één persoon',
    'households-low-income-share': 'Huishoudens met een laag inkomen (%)',
    'households-social-minimum-share': 'Huishoudens rond het sociaal minimum (%)',
    'households-110-share': 'Huishoudens tot 110% van het sociaal minimum (%)',
    'households-120-share': 'Huishoudens tot 120% van het sociaal minimum (%)',
    'poverty-share': 'Personen in armoede (%)',
    'education-low': 'Opleiding: basisonderwijs, vmbo of mbo 1',
    'education-middle': 'Opleiding: havo, vwo of mbo 2 tot 4',
    'education-high': 'Opleiding: hbo of wo',
    'benefit-bijstand': 'Personen met bijstand',
    'benefit-ao': 'Personen met een arbeidsongeschiktheidsuitkering',
    'benefit-ww': 'Personen met WW',
    'benefit-aow': 'Personen met AOW',
    'median-wealth': 'Vermogen van huishoudens, mediaan (× 1000 euro)',
    urbanity: 'Stedelijkheid (1 is zeer sterk, 5 is niet)',
  } satisfies Record<Measure, string>,
}

export const en: typeof nl = {
  effects: {
    added: 'new',
    changed: 'changed',
    same: 'unchanged',
    skipped: 'skipped',
    refused: 'refused',
  },
  problems: {
    'no-code': 'this row has no code of a municipality, district or neighbourhood',
    'code-unknown-form': 'the code is not GM, WK or BU with the right number of digits',
    'country-row': 'this is the row of the whole country',
    'empty-row': 'the row is empty',
    'no-municipality-name': 'the name of the municipality is missing',
    double: 'this code stands in the file again further on; that row counts',
  },
  remarks: {
    'no-name': 'without a name: the code stands in its place',
    'no-year': 'there is no year: the figures were not kept',
    'not-a-number': 'one of the figures is no number and was not kept',
    'not-a-date': 'one of the dates does not exist and was not kept',
    'district-unknown': 'the district of this neighbourhood is not known yet',
  },
  stopped: {
    'no-rows': 'The file has no rows.',
    'not-a-places-file': 'The file has no column Codering or WijkenEnBuurten.',
    broken: 'The file cannot be read as CSV.',
  },
  row: (row: number) => `row ${row}`,
  total: (rows: number) => `${rows} rows`,
  implied: (n: number) => `${n} municipalities were only named by their districts and were added`,
  figures: (n: number) => `${n} figures`,
  measures: {
    inhabitants: 'Inhabitants',
    'age-0-15': 'Inhabitants aged 0 to 15',
    'age-15-25': 'Inhabitants aged 15 to 25',
    'age-25-45': 'Inhabitants aged 25 to 45',
    'age-45-65': 'Inhabitants aged 45 to 65',
    'age-65-plus': 'Inhabitants aged 65 and over',
    households: 'Households',
    'households-single': 'Households of one person',
    'households-low-income-share': 'Households with a low income (%)',
    'households-social-minimum-share': 'Households around the social minimum (%)',
    'households-110-share': 'Households up to 110% of the social minimum (%)',
    'households-120-share': 'Households up to 120% of the social minimum (%)',
    'poverty-share': 'People in poverty (%)',
    'education-low': 'Education: primary or lower vocational',
    'education-middle': 'Education: upper secondary or vocational',
    'education-high': 'Education: university (of applied sciences)',
    'benefit-bijstand': 'People on social assistance',
    'benefit-ao': 'People on disability benefit',
    'benefit-ww': 'People on unemployment benefit',
    'benefit-aow': 'People on state pension',
    'median-wealth': 'Wealth of households, median (× 1000 euro)',
    urbanity: 'Urbanity (1 is very high, 5 is none)',
  },
}

const texts = { nl, en }

/** The report as lines to print: every row that needs a word, then the totals. */
export function reportLines(report: PlacesReport, lang: Lang): string[] {
  const t = texts[lang]
  if (!report.ok) return [t.stopped[report.because]]
  const told = report.rows.flatMap((row) => {
    const why = wordsOf(row, lang)
    return why.length === 0 ? [] : [`${t.row(row.row)}  ${row.code} ${row.name}: ${why.join('; ')}`]
  })
  const { rows, ...effects } = report.totals
  const counts = Object.entries(effects).map(
    ([effect, n]) => `${n} ${t.effects[effect as RowOutcome['effect']]}`,
  )
  const implied = report.implied > 0 ? [t.implied(report.implied)] : []
  return [...told, `${t.total(rows)}: ${counts.join(', ')}`, t.figures(report.figures), ...implied]
}

function wordsOf(row: RowOutcome, lang: Lang): string[] {
  const t = texts[lang]
  if ('problem' in row) return [`${t.effects[row.effect]}: ${t.problems[row.problem]}`]
  return row.remarks.map((remark) => t.remarks[remark])
}
