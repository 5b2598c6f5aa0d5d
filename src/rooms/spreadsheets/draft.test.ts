import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { accessFrom, activitiesFrom, agesIn, audienceFrom, costFrom } from './about.ts'
import { columnsOf } from './columns.ts'
import { emailFrom, phoneFrom, urlFrom } from './contact.ts'
import { type Draft, draftOf } from './draft.ts'
import { splitAddress } from './place.ts'
import type { Remark } from './remarks.ts'
import { checkedFrom, dayFrom, statusFrom } from './when.ts'

const today = '2026-11-22'
const codes = (remarks: readonly Remark[]) => remarks.map(({ code }) => code)

/** One row from names and values, as it would stand in a file. */
function drafted(values: Record<string, string>) {
  const row = (number: number, cells: string[]) => ({ number, cells, width: cells.length })
  const rows = [row(1, Object.keys(values)), row(2, Object.values(values))]
  const columns = columnsOf({ name: '', rows })
  assert.ok(columns)
  return draftOf(rows[1] as (typeof rows)[0], columns, { today })
}

function draft(values: Record<string, string>): Draft {
  const { draft } = drafted({ organisatie: 'Welzijn Lindemeer', titel: 'Inloop', ...values })
  assert.ok(draft)
  return draft
}

test('columns are found by many names, in any order, with marks and capitals; unknown and personal ones are told', () => {
  const names = [
    'Woonplaats',
    'Naam van het aanbod *',
    'AANBIEDER',
    'telefoonNummer',
    'E-mail (optioneel)',
    'Kleur',
    'Contactpersoon',
    'telefoon',
  ]
  const columns = columnsOf({ name: '', rows: [{ number: 3, cells: names, width: 8 }] })
  assert.deepEqual(columns?.places, {
    city: [0],
    title: [1],
    organisation: [2],
    phone: [3, 7],
    email: [4],
  })
  assert.deepEqual(columns?.unknown, ['Kleur'])
  assert.deepEqual(columns?.personal, ['Contactpersoon'])
  assert.deepEqual(columns?.double, ['telefoon'])
})

test('a title above the table is passed by, and a table without names we know is none', () => {
  const rows = [
    ['Aanbod van Lindemeer 2026'],
    ['naam', 'plaats', 'tel'],
    ['Inloop', 'Lindehof', ''],
  ]
  const sheet = {
    name: '',
    rows: rows.map((cells, at) => ({ number: at + 1, cells, width: cells.length })),
  }
  assert.equal(columnsOf(sheet)?.headerRow, 2)
  assert.equal(columnsOf({ name: '', rows: sheet.rows.slice(2) }), undefined)
})

test('activities are read from every spelling, also the number that a spreadsheet made of it', () => {
  for (const cell of ['3, 4', '3 en 4', '3;4', '3.4', '4/3'])
    assert.deepEqual(activitiesFrom(cell).value, [3, 4])
  assert.deepEqual(codes(activitiesFrom('3, 7').remarks), ['activity-unknown'])
  assert.deepEqual(draft({ activiteit: '', soort: 'uitgifte van laptops' }).offer.activities, [1])
})

test('costs are told apart and the words are kept', () => {
  const told: [string, string, string][] = [
    ['', 'unknown', ''],
    ['gratis', 'free', ''],
    ['0,00', 'free', ''],
    ['5', 'paid', '€ 5,00'],
    ['€ 26 voor tien lessen', 'paid', '€ 26 voor tien lessen'],
    ['gratis; werkboek € 13,50', 'free-conditional', 'gratis; werkboek € 13,50'],
    ['deels gratis, deels betaald', 'free-conditional', 'deels gratis, deels betaald'],
    ['lokaal tarief', 'paid', 'lokaal tarief'],
    ['gratis vanaf een Nederlandse telefoon', 'free', 'gratis vanaf een Nederlandse telefoon'],
    ['vraag de docent', 'unknown', 'vraag de docent'],
  ]
  for (const [cell, cost, costText] of told)
    assert.deepEqual(costFrom(cell).value, { cost, costText }, cell)
})

test('how to get in comes from what the row says and what its kind implies', () => {
  assert.deepEqual(accessFrom('niet nodig; max. 20 minuten', 'inloop', 'walk-in').value, [
    'walk-in',
  ])
  assert.deepEqual(
    accessFrom('alleen op afspraak, telefonisch', 'inloopspreekuur', 'walk-in').value,
    ['appointment'],
  )
  assert.deepEqual(accessFrom('niet nodig', 'telefonische hulp', 'helpline').value, ['phone'])
  assert.deepEqual(accessFrom('', 'telefonische hulp en huisbezoek', 'helpline').value, [
    'phone',
    'home',
  ])
  assert.deepEqual(
    accessFrom('alleen via een maatschappelijke organisatie', 'uitgifte', 'device').value,
    ['via-referrer'],
  )
})

test('ages are bounds only when the words say so', () => {
  assert.deepEqual(agesIn('jongeren 13-27 jaar'), { min: 13, max: 27 })
  assert.deepEqual(agesIn('kinderen van 4 tot 18 jaar'), { min: 4, max: 17 })
  assert.deepEqual(agesIn('kind van 10, 11 of 12 jaar'), { min: 10, max: 12 })
  assert.deepEqual(agesIn('bewoners van de flat (80+)'), { min: 80, max: null })
  assert.deepEqual(agesIn('bewoners; veel 55-plussers'), { min: null, max: null })
  assert.deepEqual(agesIn('onder de 27'), { min: null, max: 26 })
})

test('ages that cross each other or are no ages are left out and told', () => {
  const { offer, remarks } = draft({ 'leeftijd vanaf': '65', 'leeftijd tot': '18' })
  assert.deepEqual([offer.minAge, offer.maxAge], [null, null])
  assert.ok(codes(remarks).includes('age-unclear'))
})

test('what people must bring moves out of the target group, and numbers of places too', () => {
  const { value } = audienceFrom(
    'Rotterdamse werkzoekenden, max. 400; eigen apparaat meenemen; BSN en DigiD nodig',
    '',
  )
  assert.equal(value.audienceText, 'Rotterdamse werkzoekenden, max. 400')
  assert.equal(value.bringText, 'eigen apparaat meenemen; BSN en DigiD nodig')
  assert.equal(value.capacity, 400)
  assert.deepEqual(value.targetGroups, ['jobseekers'])
})

test('phone numbers come in one spelling, whatever stood there', () => {
  const told: [string, string][] = [
    ['0800 – 1508', '0800 1508'],
    ['14010', '14 010'],
    ['010-2816100', '010 281 61 00'],
    ['+31 (0)10 281 61 00', '010 281 61 00'],
    ['102816100', '010 281 61 00'],
    ['tel. 010-2816100 (ma-vr 9-17)', '010 281 61 00'],
    ['010-2816100 of 0800 1508', '010 281 61 00'],
    ['bel de balie', ''],
  ]
  for (const [cell, value] of told) assert.equal(phoneFrom(cell).value, value, cell)
  assert.deepEqual(codes(phoneFrom('102816100').remarks), ['phone-zero'])
  assert.deepEqual(codes(phoneFrom('010-2816100 of 0800 1508').remarks), ['phone-more'])
  assert.deepEqual(codes(phoneFrom('bel de balie').remarks), ['phone-wrong'])
})

test('web addresses get their scheme, and a script is no address', () => {
  assert.equal(urlFrom('www.lindemeer.example').value, 'https://www.lindemeer.example')
  assert.equal(urlFrom('http://lindemeer.example/a?b=c').value, 'http://lindemeer.example/a?b=c')
  for (const cell of [
    'javascript:alert(1)',
    'klik hier',
    'data:text/html,x.example',
    'https://geen',
    'https://a@b.example',
  ]) {
    assert.deepEqual(urlFrom(cell).value, '', cell)
  }
})

test('an e-mail address of an organisation stays, one of a person is left out', () => {
  assert.equal(emailFrom('Info@Bieb.example').value, 'info@bieb.example')
  assert.equal(emailFrom('mailto:buurthuis@gmail.com').value, 'buurthuis@gmail.com')
  for (const cell of ['piet.pietersen@bieb.example', 'pietje1980@hotmail.com']) {
    assert.deepEqual(
      [emailFrom(cell).value, codes(emailFrom(cell).remarks)],
      ['', ['email-of-person']],
    )
  }
})

test('an address in one cell is taken apart', () => {
  assert.deepEqual(splitAddress('Hoogstraat 110a, 3011 PV Rotterdam'), {
    street: 'Hoogstraat',
    number: '110a',
    postcode: '3011 PV',
    city: 'Rotterdam',
  })
  assert.deepEqual(splitAddress('Plein 1940 12-B'), {
    street: 'Plein 1940',
    number: '12-B',
    postcode: '',
    city: '',
  })
  assert.deepEqual(splitAddress('Straat zonder nummer'), {
    street: 'Straat zonder nummer',
    number: '',
    postcode: '',
    city: '',
  })
})

test('a place keeps its point: with a decimal comma, swapped, estimated; outside the Netherlands it is dropped', () => {
  const at = {
    locatie: 'Bieb',
    straat: 'Markt',
    huisnummer: '1',
    postcode: '1371ab',
    plaats: 'Lindehof',
  }
  const comma = draft({ ...at, breedtegraad: '52,5449', lengtegraad: '5,2347' })
  assert.deepEqual(
    [comma.location?.lat, comma.location?.lon, comma.location?.postcode],
    [52.5449, 5.2347, '1371 AB'],
  )
  assert.equal(draft({ ...at, lat: '5.2', lon: '52.5' }).location?.lat, 52.5)
  const guess = draft({ ...at, lat: '52.5', lon: '5.2', coordinaat_bron: 'geschat' })
  assert.equal(guess.location?.pointSource, 'estimated')
  assert.ok(codes(guess.remarks).includes('point-estimated'))
  const far = draft({ ...at, lat: '121687', lon: '487326' })
  assert.equal(far.location?.lat, null)
  assert.ok(codes(far.remarks).includes('point-wrong'))
})

test('the whole country and many places are no place', () => {
  const national = draft({ plaats: 'landelijk', locatie: '681 punten (medio 2023)' })
  assert.deepEqual(
    [national.location, national.offer.national, national.offer.areaText],
    [null, true, '681 punten (medio 2023)'],
  )
  for (const locatie of [
    'alle vestigingen',
    '18 bibliotheken',
    'wisselend (o.a. scholen)',
    'twee vestigingen (niet genoemd)',
    'per stadsdeel',
  ]) {
    assert.equal(draft({ locatie, plaats: 'Lindehof' }).location, null, locatie)
  }
  assert.equal(
    draft({ locatie: 'De Drie Linden', plaats: 'Lindehof' }).location?.name,
    'De Drie Linden',
  )
})

test('days are read as people write them; a year or month counts from its first day', () => {
  for (const text of [
    '2026-06-11',
    '11-06-2026',
    '11/6/2026',
    '11.06.2026',
    '11 juni 2026',
    '2026-06-11 12:30',
  ]) {
    assert.deepEqual(dayFrom(text), { day: '2026-06-11', isRounded: false }, text)
  }
  assert.deepEqual(dayFrom('2023'), { day: '2023-01-01', isRounded: true })
  assert.deepEqual(dayFrom('mei 2021'), { day: '2021-05-01', isRounded: true })
  for (const text of ['31-02-2026', 'vorig jaar', '46184'])
    assert.equal(dayFrom(text), undefined, text)
  assert.deepEqual(codes(checkedFrom('2027-01-01', today).remarks), ['date-future'])
})

test('what is over is ended, what may be over waits for someone who looks', () => {
  const signs = { status: '', endsOn: '', title: '', kind: '', text: '', written: '', hours: null }
  const status = (more: Partial<typeof signs>) => statusFrom({ ...signs, ...more }, today).status
  assert.equal(status({}), 'active')
  assert.equal(status({ title: 'Laptopactie (afgelopen)' }), 'ended')
  assert.equal(status({ written: '2020 tot en met 2021' }), 'ended')
  assert.equal(status({ written: '8-14 september 2022' }), 'ended')
  assert.equal(status({ written: 'tijdens corona, 2020' }), 'ended')
  assert.equal(status({ written: 'gestart op 17 maart 2020' }), 'active')
  assert.equal(
    status({ written: 'september 2022, looptijd 1,5 jaar (mogelijk afgelopen)' }),
    'inactive',
  )
  assert.equal(status({ written: '3 maart t/m 28 april 2026 (vol); 2027 volgt' }), 'active')
  assert.equal(status({ text: 'Huishoudens kregen een laptop.' }), 'inactive')
  assert.equal(status({ endsOn: '01-01-2026' }), 'ended')
  assert.equal(status({ status: 'concept', title: 'afgelopen' }), 'draft')
})

test('themes, groups and kind are derived from words, and each derived value is told quietly', () => {
  const { offer, remarks } = draft({
    titel: 'Spreekuur DigiD en toeslagen',
    soort: 'inloopspreekuur',
    omschrijving: 'Hulp bij een brief van de Belastingdienst of een nepbericht.',
    doelgroep: 'ouderen met weinig geld',
  })
  assert.deepEqual(offer.themes, ['digid', 'benefits', 'tax', 'scam', 'letters'])
  assert.deepEqual([offer.kind, offer.targetGroups], ['walk-in', ['seniors', 'low-income']])
  assert.ok(codes(remarks).includes('themes-derived') && codes(remarks).includes('targets-derived'))
})

test('a row with a citizen service number does not go in, and the report does not repeat it', () => {
  const refused = drafted({
    organisatie: 'Zorg',
    titel: 'Hulp',
    omschrijving: 'voor BSN 123456782',
  })
  assert.deepEqual(
    [refused.draft, refused.label, codes(refused.remarks)],
    [undefined, '', ['citizen-number']],
  )
})

test('a formula loses its sign, in every field that people read', () => {
  const { offer, organisation } = draft({
    titel: '=1+1|x',
    omschrijving: '@som(A1)',
    organisatie: '+cmd',
    doelgroep: '=x',
  })
  assert.deepEqual(
    [offer.titleNl, offer.textNl, organisation.name, offer.audienceText],
    ['1+1|x', 'som(A1)', 'cmd', 'x'],
  )
})

test('whatever stands in the cells, a row becomes a draft or is refused with a reason', () => {
  const names = [
    'organisatie',
    'titel',
    'activiteit',
    'soort',
    'doelgroep',
    'kosten',
    'aanmelden',
    'locatie',
    'adres',
    'postcode',
    'plaats',
    'openingstijden',
    'telefoon',
    'website',
    'e-mail',
    'datum',
    'lat',
    'lon',
    'leeftijd vanaf',
    'capaciteit',
    'status',
    'einddatum',
  ]
  const cell = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom('', '3', 'gratis', 'di 10-12', 'landelijk', '99', '2026-13-40'),
  )
  fc.assert(
    fc.property(fc.array(cell, { minLength: names.length, maxLength: names.length }), (cells) => {
      const { draft, remarks } = drafted(
        Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])),
      )
      assert.ok(draft || remarks.length > 0)
      assert.ok(!draft || draft.offer.activities.length > 0)
    }),
    { numRuns: 300 },
  )
})
