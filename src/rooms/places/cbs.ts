// What a file of CBS "Kerncijfers wijken en buurten" says: columns by their prefix, because the number behind it
// differs per year (domain B12), and figures that are missing are missing, never zero.
import { type Measure, measures, type RegionKind } from './rules.ts'

const facts = {
  code: ['Codering', 'gwb_code_10', 'gwb_code'],
  name: ['WijkenEnBuurten', 'regio'],
  municipality: ['Gemeentenaam', 'gm_naam'],
  year: ['Perioden', 'Jaar', 'peildatum'],
  validFrom: ['GeldigVan'],
  validTo: ['GeldigTot'],
  successor: ['Opvolger'],
} as const
type Fact = keyof typeof facts

/** Which column holds what. */
type Columns = { facts: Partial<Record<Fact, number>>; measures: Map<Measure, number> }

const problems = [
  'no-code',
  'code-unknown-form',
  'country-row',
  'empty-row',
  'no-municipality-name',
] as const
export type Problem = (typeof problems)[number]
const remarks = ['no-name', 'no-year', 'not-a-number', 'not-a-date', 'district-unknown'] as const
export type Remark = (typeof remarks)[number]

export type Region = {
  kind: RegionKind
  code: string
  name: string
  municipalityCode: string
  municipalityName: string
  parentCode: string | null
  /** YYYY-MM-DD; null is not known. */
  validFrom: string | null
  validTo: string | null
  successor: string | null
  year: number | null
  figures: Partial<Record<Measure, number>>
  remarks: Remark[]
}
export type RowRead = { region: Region } | { problem: Problem }

/** Finds the columns by prefix; undefined when the header is not of such a file. */
export function columnsIn(header: readonly string[]): Columns | undefined {
  const bare = header.map((name) => name.trim().toLowerCase())
  const place = (names: readonly string[]) => {
    const found = names.flatMap((name) => bare.findIndex((cell) => isColumn(cell, name)))
    return found.find((at) => at >= 0)
  }
  const columns: Columns = { facts: {}, measures: new Map() }
  for (const [fact, names] of Object.entries(facts)) {
    columns.facts[fact as Fact] = place(names)
  }
  for (const [measure, names] of Object.entries(measures)) {
    const at = place(names)
    if (at !== undefined) columns.measures.set(measure as Measure, at)
  }
  const { code, name } = columns.facts
  return code === undefined && name === undefined ? undefined : columns
}

/** One row; `year` is that of the whole file, where the row itself does not say. */
export function rowRead(cells: readonly string[], columns: Columns, year: number | null): RowRead {
  if (cells.every((cell) => cell.trim() === '')) return { problem: 'empty-row' }
  const text = (fact: Fact) => filled(cells[columns.facts[fact] ?? -1])
  const named = text('name')
  const code = (text('code') || (isCode(named) ? named : '')).toUpperCase()
  if (code === '') return { problem: 'no-code' }
  if (code.startsWith('NL')) return { problem: 'country-row' }
  if (!isCode(code)) return { problem: 'code-unknown-form' }
  const name = isCode(named) ? '' : named
  const municipalityName = text('municipality') || (code.startsWith('GM') ? name : '')
  if (municipalityName === '') return { problem: 'no-municipality-name' }
  const region = regionOf(code, name, municipalityName, yearIn(text('year')) ?? year)
  addDates(region, text)
  addFigures(region, cells, columns)
  return { region }
}

/** The year in words such as '2024JJ00', '1-1-2024', 'kwb-2024.csv', or of a StatLine table that we know. */
export function yearIn(text: string): number | null {
  for (const [table, year] of Object.entries(tables)) if (text.includes(table)) return year
  const found = /(?<!\d)(?:19|20)\d{2}(?=$|\D)/.exec(text)
  return found ? Number(found[0]) : null
}

const tables: Record<string, number> = {
  '83765NED': 2017,
  '84286NED': 2018,
  '84583NED': 2019,
  '84799NED': 2020,
  '85039NED': 2021,
  '85318NED': 2022,
  '85618NED': 2023,
  '85984NED': 2024,
}

const isCode = (text: string) => /^(GM\d{4}|WK\d{6}|BU\d{8})$/i.test(text)

function isColumn(cell: string, name: string): boolean {
  const wanted = name.toLowerCase()
  return (
    cell === wanted ||
    (cell.startsWith(`${wanted}_`) && /^\d+$/.test(cell.slice(wanted.length + 1)))
  )
}

/** '.' is how CBS writes that it does not know or does not tell. */
function filled(cell: string | undefined): string {
  const text = (cell ?? '').trim()
  return text === '.' ? '' : text
}

function regionOf(
  code: string,
  name: string,
  municipalityName: string,
  year: number | null,
): Region {
  const kind = code.startsWith('GM')
    ? 'municipality'
    : code.startsWith('WK')
      ? 'district'
      : 'neighbourhood'
  return {
    kind,
    code,
    name: name || (kind === 'municipality' ? municipalityName : code),
    municipalityCode: `GM${code.slice(2, 6)}`,
    municipalityName,
    parentCode: kind === 'neighbourhood' ? `WK${code.slice(2, 8)}` : null,
    validFrom: year === null ? null : `${year}-01-01`,
    validTo: null,
    successor: null,
    year,
    figures: {},
    remarks: name === '' && kind !== 'municipality' ? ['no-name'] : [],
  }
}

function addDates(region: Region, text: (fact: Fact) => string): void {
  for (const fact of ['validFrom', 'validTo'] as const) {
    const given = text(fact)
    if (given === '') continue
    if (isDay(given)) region[fact] = given
    else region.remarks.push('not-a-date')
  }
  const successor = text('successor').toUpperCase()
  if (/^GM\d{4}$/.test(successor) && region.kind === 'municipality') region.successor = successor
}

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))

function addFigures(region: Region, cells: readonly string[], columns: Columns): void {
  let hasFigures = false
  for (const [measure, at] of columns.measures) {
    const text = filled(cells[at])
    if (text === '') continue
    hasFigures = true
    const value = numberIn(text)
    if (value === undefined) region.remarks.push('not-a-number')
    else region.figures[measure] = value
  }
  if (hasFigures && region.year === null) region.remarks.push('no-year')
}

/** '12,5' and '12.5'; undefined for what is no number. */
function numberIn(text: string): number | undefined {
  return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined
}
