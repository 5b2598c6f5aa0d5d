import assert from 'node:assert/strict'
import { test } from 'node:test'
import { utils, write } from '@e965/xlsx'
import { similarity } from './alike.ts'
import { planApart } from './apart.ts'
import { planFile } from './file.ts'
import type { Known, KnownRow, Plan, PlanOptions } from './planned.ts'
import { levelOf } from './remarks.ts'
import { messyFile, spellings } from './sample.ts'
import { en, nl, remarkText } from './texts.ts'

const today = '2026-11-22'
const plan = (text: string, options: Partial<PlanOptions> = {}): Plan => {
  const file = planFile(Buffer.from(text), { today, ...options })
  assert.ok(file.ok, JSON.stringify(file))
  return file.plan
}
const problem = (text: string) => {
  const file = planFile(Buffer.from(text), { today })
  return file.ok ? 'none' : file.problem
}
const row = (whole: Plan, number: number) => whole.rows.find((each) => each.row === number)
const table = (...lines: string[]) =>
  ['organisatie;titel;locatie;adres;plaats;openingstijden;omschrijving', ...lines].join('\n')

/** What the network would know after this plan was carried out. */
function after(whole: Plan, changed: ReadonlySet<string> = new Set()): Known {
  const rows = new Map<string, KnownRow>()
  for (const offer of whole.offers) {
    const offerId = offer.id ?? offer.key
    const isChangedHere = changed.has(offer.fields.titleNl)
    const hashOf = (ref: string) => whole.rows.find((each) => each.ref === ref)?.hash ?? ''
    for (const place of offer.places) {
      rows.set(place.ref, {
        offerId,
        offerLocationId: `place of ${place.ref}`,
        hash: hashOf(place.ref),
        isChangedHere,
      })
    }
    if (offer.places.length === 0) {
      rows.set(offer.sourceRef, {
        offerId,
        offerLocationId: null,
        hash: hashOf(offer.sourceRef),
        isChangedHere,
      })
    }
  }
  return {
    organisations: whole.owners.map(({ key, name }) => ({ id: key, name })),
    locations: whole.places.map((place) => ({ ...place, id: place.key })),
    offers: whole.offers.map((offer) => ({
      id: offer.id ?? offer.key,
      organisation: whole.owners.find(({ key }) => key === offer.owner)?.name ?? '',
      title: offer.fields.titleNl,
      text: offer.fields.textNl,
      phone: offer.fields.phone,
      locations: whole.places.filter(({ key }) => offer.places.some(({ place }) => place === key)),
      national: offer.fields.national,
      areaText: offer.fields.areaText,
    })),
    rows,
  }
}

test('the messy file: every row has one outcome, the totals add up, and each refusal has a sentence', () => {
  const whole = plan(messyFile())
  const { totals } = whole
  assert.equal(totals.rows, messyFile().trim().split('\n').length - 1)
  assert.equal(totals.accepted + totals.remarked + totals.duplicate + totals.refused, totals.rows)
  assert.equal(
    Object.values(totals.effects).reduce((a, b) => a + b),
    totals.rows,
  )
  for (const each of whole.rows) {
    const goesIn = each.outcome === 'accepted' || each.outcome === 'remarked'
    assert.equal(each.offer !== null, goesIn)
    assert.ok(goesIn || each.remarks.length > 0)
    for (const remark of each.remarks) {
      for (const lang of ['nl', 'en'] as const)
        assert.match(remarkText(remark, lang), /^\P{Ll}.*[.…]$/su)
    }
  }
  assert.equal(totals.offers, whole.offers.length)
})

test('the messy file: what cannot go in is refused, and only that', () => {
  const refused = plan(messyFile()).rows.filter(({ outcome }) => outcome === 'refused')
  assert.deepEqual(
    refused.map(({ remarks }) => remarks[0]?.code),
    ['no-organisation', 'no-title', 'citizen-number', 'too-many-cells'],
  )
})

test('every spelling of opening times in the messy file is understood or said not to be', () => {
  const whole = plan(messyFile())
  for (const [index, written] of spellings.entries()) {
    const offer = whole.offers.find(({ fields }) => fields.titleNl === `Spreekuur ${index + 1}`)
    const hours = offer?.places[0]?.hours
    assert.ok(hours, written)
    assert.equal(hours.written, written)
    const codes = row(whole, index + 2)?.remarks.map(({ code }) => code) ?? []
    const isTold = codes.some((code) => code.startsWith('hours-'))
    assert.equal(hours.understood === 'all' && hours.remarks.length === 0, !isTold, written)
  }
  // The spellings that name days and hours: at least nine in ten become schedules.
  const exact = spellings.filter(
    (one) =>
      /\b(ma|di|wo|do|vr|za|maandag|dinsdag|donderdag|vrijdag|werkdagen|dag)\b.*\d{1,2}[.:–-]?\d*/.test(
        one,
      ) && !/dagen per week|\d{4}/.test(one),
  )
  const read = exact.filter(
    (one) =>
      (whole.offers.find(
        ({ fields }) => fields.titleNl === `Spreekuur ${spellings.indexOf(one) + 1}`,
      )?.places[0]?.hours?.schedules.length ?? 0) > 0,
  )
  assert.ok(
    exact.length >= 20 && read.length >= exact.length * 0.9,
    `${read.length} of ${exact.length}`,
  )
})

test('rows that say the same at different places are one offer with places', () => {
  const whole = plan(messyFile())
  const offer = whole.offers.find(({ fields }) => fields.titleNl === 'Computercursus (Klik & Tik)')
  assert.equal(offer?.places.length, 3)
  assert.deepEqual(
    row(whole, 43)?.remarks.find(({ code }) => code === 'together-with-row')?.about,
    '42',
  )
})

test('a row that stands there twice is a duplicate of the first, also under another name at the same address', () => {
  const whole = plan(messyFile())
  assert.deepEqual(row(whole, 45)?.duplicateOf, { row: 44 })
  assert.deepEqual(row(whole, 46)?.duplicateOf, { row: 44 })
  assert.deepEqual([row(whole, 46)?.outcome, row(whole, 46)?.effect], ['duplicate', 'none'])
})

test('what looks like a duplicate goes in when the lead wants it; an exact repetition never does', () => {
  const whole = plan(messyFile(), { takeAnyway: new Set([45, 46]) })
  assert.deepEqual([row(whole, 45)?.outcome, row(whole, 46)?.outcome], ['duplicate', 'remarked'])
})

test('the same title at the same place with other times is a second group, not a duplicate', () => {
  const whole = plan(
    table('Bieb;Klik;Noord;;Lindehof;di 10-12;', 'Bieb;Klik;Noord;;Lindehof;do 10-12;'),
  )
  assert.deepEqual(
    [whole.totals.duplicate, whole.offers.length, whole.offers[0]?.places.length],
    [0, 1, 2],
  )
  assert.notEqual(whole.rows[0]?.ref, whole.rows[1]?.ref)
})

test('what the network has already from another hand is a probable duplicate of that offer', () => {
  const known = {
    offers: [
      {
        id: 'offer-1',
        organisation: 'Stichting Bieb',
        title: 'Cursus Klik en Tik',
        text: '',
        phone: '',
        locations: [{ name: 'Noord', street: '', number: '', city: 'Lindehof' }],
        national: false,
        areaText: '',
      },
    ],
  }
  const whole = plan(
    table('Bieb;Cursus Klik & Tik;Noord;;Lindehof;;', 'Bieb;Repair Café;Noord;;Lindehof;;'),
    { known },
  )
  assert.deepEqual(whole.rows[0]?.duplicateOf, { offerId: 'offer-1' })
  assert.equal(whole.rows[1]?.outcome === 'duplicate', false)
})

test('two titles that only share words are no duplicates', () => {
  const [a, b] = [
    'Computercursus Oefenen met DigiD (voorheen Digisterker)',
    'Computercursus Oefenen met digitale zorg (voorheen DigiVitaler)',
  ]
  assert.ok(similarity(a, b) < 0.8)
  assert.equal(
    plan(table(`Bieb;${a};Noord;;Lindehof;;`, `Bieb;${b};Noord;;Lindehof;;`)).totals.duplicate,
    0,
  )
  assert.ok(
    similarity('Klik & Tik', 'klik en tik') > 0.5 && similarity('Laptop', 'Repair Café') < 0.1,
  )
})

test('the same file again changes nothing: no offer is new, none is changed', () => {
  const first = plan(messyFile())
  const again = plan(messyFile(), { known: after(first) })
  assert.deepEqual(again.totals.effects, {
    ...first.totals.effects,
    add: 0,
    same: first.totals.effects.add,
  })
  assert.ok(again.offers.every(({ effect, id }) => effect === 'same' && id !== null))
  assert.ok(
    again.owners.every(({ id }) => id !== null) && again.places.every(({ id }) => id !== null),
  )
  assert.deepEqual(
    again.rows.map(({ ref }) => ref),
    first.rows.map(({ ref }) => ref),
  )
})

test('the same rows in another order, with other columns first, are the same offers', () => {
  const first = plan('organisatie;titel;plaats\nBieb;Klik;Lindehof\nBieb;Tik;Lindehof\n')
  const again = plan('plaats,titel,organisatie\nLindehof,Tik,Bieb\nLindehof,Klik,Bieb\n', {
    known: after(first),
  })
  assert.deepEqual(again.totals.effects.same, 2)
})

test('a row that changed changes its own offer, and rows that no longer agree become two', () => {
  const lines = [
    'Bieb;Klik;Noord;;Lindehof;di 10-12;Leren.',
    'Bieb;Klik;Zuid;;Lindehof;wo 10-12;Leren.',
  ]
  const first = plan(table(...lines))
  const times = plan(table(lines[0] ?? '', 'Bieb;Klik;Zuid;;Lindehof;vr 10-12;Leren.'), {
    known: after(first),
  })
  assert.deepEqual(
    times.rows.map(({ effect }) => effect),
    ['same', 'change'],
  )
  assert.deepEqual(
    times.offers.map(({ id, effect }) => [id, effect]),
    [[first.offers[0]?.key, 'change']],
  )
  const apart = plan(table(lines[0] ?? '', 'Bieb;Klik;Zuid;;Lindehof;wo 10-12;Iets anders.'), {
    known: after(first),
  })
  assert.deepEqual(
    apart.offers.map(({ id }) => id),
    [first.offers[0]?.key, null],
  )
})

test('what someone changed here by hand stays, unless the file did not change either', () => {
  const first = plan(table('Bieb;Klik;;;Lindehof;;Leren.', 'Bieb;Tik;;;Lindehof;;Leren.'))
  const known = after(first, new Set(['Klik']))
  const again = plan(table('Bieb;Klik;;;Lindehof;;Anders.', 'Bieb;Tik;;;Lindehof;;Anders.'), {
    known,
  })
  assert.deepEqual(
    again.rows.map(({ effect }) => effect),
    ['kept', 'change'],
  )
  assert.equal(again.rows[0]?.remarks[0]?.code, 'changed-here')
  assert.equal(plan(table('Bieb;Klik;;;Lindehof;;Leren.'), { known }).rows[0]?.effect, 'same')
})

test('an organisation that stands alone owns what it does together with others', () => {
  const whole = plan(
    table(
      'Bieb;Klik;;;Lindehof;;',
      'Bieb en SeniorWeb;Tik;;;Lindehof;;',
      'Jan en Piet;Tok;;;Lindehof;;',
    ),
  )
  assert.deepEqual(
    whole.owners.map(({ name }) => name),
    ['Bieb', 'Jan en Piet'],
  )
  assert.equal(whole.offers[1]?.togetherWith, 'SeniorWeb')
})

test('a place without an address takes the one that another row gives; two addresses for one name are told', () => {
  const filled = plan(
    table('Bieb;Klik;Noord;;Lindehof;;', 'Bieb;Tik;Noord;Markt 1, 1371 AB Lindehof;Lindehof;;'),
  )
  assert.deepEqual(
    filled.places.map(({ street, number }) => [street, number]),
    [['Markt', '1']],
  )
  const whole = plan(messyFile())
  const said = whole.rows.filter(({ remarks }) =>
    remarks.some(({ code, about }) => code === 'two-addresses' && about === 'Markt 1 / Singel 9'),
  )
  assert.deepEqual(
    said.map(({ row }) => row),
    [47, 48],
  )
})

test('the municipality of a town is filled in where it is known, and never for the whole country', () => {
  const municipalities = new Map([['lindehof', 'GM9901']])
  const whole = plan(table('Bieb;Klik;;;Lindehof;;', 'Bieb;Tik;;;landelijk;;'), { municipalities })
  assert.deepEqual(
    whole.offers.map((offer) => [offer.municipalities, offer.fields.national]),
    [
      [['GM9901'], false],
      [[], true],
    ],
  )
})

test('a file without the columns that it needs says which', () => {
  assert.equal(problem('kleur;maat\nrood;3\n'), 'no-header')
  assert.equal(problem('organisatie;titel;plaats\n'), 'no-rows')
  assert.equal(problem('organisatie;plaats\nBieb;Lindehof\n'), 'no-title-column')
  assert.equal(problem('titel;plaats\nKlik;Lindehof\n'), 'no-organisation-column')
  assert.equal(
    plan('titel;plaats\nKlik;Lindehof\n', { organisation: 'Bieb' }).owners[0]?.name,
    'Bieb',
  )
})

test('a separator at the end of every row is no shifted row, one too many in a single row is', () => {
  const rows = ['Bieb;Klik;Lindehof;', 'Bieb;Tik;Lindehof;', 'Bieb;Tok;Lindehof;']
  assert.equal(plan(['organisatie;titel;plaats', ...rows].join('\n')).totals.refused, 0)
  const shifted = ['Bieb;Klik;Lindehof', 'Bieb;Tik; en meer;Lindehof', 'Bieb;Tok;Lindehof']
  assert.deepEqual(
    plan(['organisatie;titel;plaats', ...shifted].join('\n')).rows.map(
      ({ outcome }) => outcome === 'refused',
    ),
    [false, true, false],
  )
})

test('of a spreadsheet the sheet with the offers is taken, not the one with the explanation', () => {
  const book = utils.book_new()
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([['Uitleg'], ['organisatie', 'titel']]),
    'Uitleg',
  )
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['organisatie', 'titel', 'plaats'],
      ['Bieb', 'Klik', 'Lindehof'],
    ]),
    'Lijst',
  )
  const file = planFile(write(book, { type: 'buffer', bookType: 'ods' }) as Buffer, { today })
  assert.ok(file.ok)
  assert.deepEqual([file.source.sheet, file.plan.totals.rows], ['Lijst', 1])
})

test('ten thousand rows are planned in a process of their own, each with one outcome', async () => {
  const lines = Array.from(
    { length: 10_000 },
    (_, at) =>
      `Organisatie ${at % 40};Aanbod nummer ${at};Plek ${at % 90};;Lindehof;di 10-12;Tekst ${at}.`,
  )
  const file = await planApart(Buffer.from(table(...lines)), { today })
  assert.ok(file.ok)
  assert.equal(file.plan.rows.length, 10_000)
  assert.equal(
    file.plan.totals.accepted + file.plan.totals.remarked + file.plan.totals.duplicate,
    10_000,
  )
})

test('a file that eats memory is stopped and the app goes on', async () => {
  const text = `organisatie;titel;plaats\n${'Bieb;Klik;Lindehof\n'.repeat(19_000)}`
  const file = await planApart(Buffer.from(text), { today }, { memoryMb: 12, patienceMs: 20_000 })
  assert.deepEqual(file, { ok: false, problem: 'too-heavy', about: '' })
})

test('both languages have a sentence for everything that can be said, and they differ', () => {
  assert.deepEqual(Object.keys(en.remark).toSorted(), Object.keys(nl.remark).toSorted())
  for (const code of Object.keys(nl.remark) as (keyof typeof nl.remark)[]) {
    assert.notEqual(nl.remark[code]('x'), en.remark[code]('x'), code)
    assert.ok(levelOf({ code, about: '' }))
  }
})
