// What search finds, leaves out and puts first; on a small network with one offer for each rule.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { fillSmall, testInstallation } from '../../../../test/installation.ts'
import { nextOpenings, openAt } from '../../../platform/schedule/occurrences.ts'
import { type Db, within } from '../../../platform/tenant.ts'
import { smallNetwork } from '../../partners/sample.ts'
import type { Offer } from '../model.ts'
import { fillOffers, sampleAt, sampleLocation, sampleOffer, written } from '../sample.ts'
import { offersPerActivity, publicOfferById } from '../store.ts'
import { mistakes } from './query.ts'
import { anything, type Wanted } from './rules.ts'
import { offersFitting, search } from './store.ts'
import { isOwnArea, partsOf, pointOf } from './where.ts'

// A Monday, ten o'clock in Dutch winter time.
const house = await testInstallation({ at: '2026-11-23T09:00:00Z' })
const here = smallNetwork('lindemeer')
const there = smallNetwork('hogedijk')
const municipality = { code: 'GM9076', name: 'Meerpolderland' }
here.network.municipality = municipality
await fillSmall(house, here)
await fillSmall(house, there)
const { library, welfare } = here.organisations

const bound = <T>(work: (db: Db) => Promise<T>, network = here, role: string | null = null) =>
  within(
    house.database,
    { networkId: network.network.id, organisationId: null, personId: null, role },
    house.clock.now(),
    work,
  )

const near = { lat: 52.54, lon: 5.23 }
const library1 = sampleLocation({
  name: 'Bibliotheek Kade',
  lat: 52.541,
  lon: 5.23,
  postcode: '1371 AB',
  accessibility: ['wheelchair'],
})
const library2 = sampleLocation({
  name: 'Bibliotheek Verweg',
  lat: 52.6,
  lon: 5.23,
  postcode: '1378 NP',
  city: 'Verweg',
})
const tent = sampleLocation({
  name: 'Tent zonder punt',
  lat: null,
  lon: null,
  pointSource: null,
  postcode: '',
  city: '',
})

const make = (titleNl: string, facts: Partial<Offer> = {}) =>
  sampleOffer({ organisationId: library.id, titleNl, ...facts })
const offers = {
  desk: make('Vragen over DigiD', { kind: 'ido', themes: ['digid'], languages: ['nl', 'ar'] }),
  far: make('Vragen over DigiD ver weg', { kind: 'ido', themes: ['digid'] }),
  national: make('Landelijke hulp bij DigiD', {
    kind: 'helpline',
    themes: ['digid'],
    national: true,
    access: ['phone'],
    hours: written('ma t/m vr 9-17 u'),
  }),
  evening: make('Avondcursus formulieren', {
    kind: 'course',
    helpKinds: ['learning'],
    cost: 'paid',
    organisationId: welfare.id,
    targetGroups: ['seniors'],
    access: ['appointment'],
    activities: [3],
    textNl: 'U leert een formulier invullen, met café na.',
  }),
  draft: make('Concept DigiD', { status: 'draft' }),
  past: make('Afgelopen cursus DigiD', { kind: 'course', hours: written('3 maart 2026 10-12 u') }),
  device: make('Leen een tablet', { kind: 'device', activities: [1], access: ['walk-in'] }),
}
const at = [
  sampleAt(offers.desk, library1, { hours: written('ma t/m vr 9-17 u') }),
  sampleAt(offers.desk, library2, { hours: written('di 10-12 u') }),
  sampleAt(offers.far, library2, { hours: written('wo 13-17 u') }),
  sampleAt(offers.evening, library1, { hours: written('do 19-21 u') }),
  sampleAt(offers.device, tent, { hours: written('ma 9-12 u') }),
]
await bound(
  (db) =>
    fillOffers(db, {
      locations: [library1, library2, tent],
      offers: Object.values(offers),
      offerLocations: at,
    }),
  here,
  'lead',
)
const elsewhere = sampleOffer({
  organisationId: there.organisations.library.id,
  titleNl: 'DigiD elders',
})
await bound(
  (db) => fillOffers(db, { locations: [], offers: [elsewhere], offerLocations: [] }),
  there,
  'lead',
)

const names = new Map(Object.entries(offers).map(([key, offer]) => [offer.id, key]))
const found = async (wanted: Partial<Wanted>) => {
  const { hits } = await bound((db) => search(db, { ...anything, ...wanted }))
  return hits.map((hit) => names.get(hit.id) ?? hit.titleNl)
}

test('drafts, what is over, and other networks are not found', async () => {
  assert.deepEqual((await found({ text: 'digid' })).sort(), ['desk', 'far', 'national'])
  assert.deepEqual((await found({})).sort(), ['desk', 'device', 'evening', 'far', 'national'])
})

test('what is over has no page either, and comes back when it gets a new date', async () => {
  const page = () => bound((db) => publicOfferById(db, offers.past.id))
  assert.equal(await page(), undefined)
  house.clock.set('2026-03-02T09:00:00Z')
  assert.equal((await page())?.titleNl, offers.past.titleNl)
  house.clock.set('2026-11-23T09:00:00Z')
})

test('of equal fit the nearest comes first, and national help after all local help', async () => {
  assert.deepEqual(await found({ text: 'digid', from: near }), ['desk', 'far', 'national'])
  assert.deepEqual(await found({ text: 'digid', from: { lat: 52.6, lon: 5.23 } }), [
    'desk',
    'far',
    'national',
  ])
  assert.equal((await found({ text: 'digid' })).at(-1), 'national')
})

test('an offer at several places is one hit, at the nearest place that fits', async () => {
  const first = async (wanted: Partial<Wanted>) => {
    const { hits, total } = await bound((db) =>
      search(db, { ...anything, text: 'digid', ...wanted }),
    )
    const hit = hits.find((one) => one.id === offers.desk.id)
    return [hit?.placeName, hit?.places, total]
  }
  assert.deepEqual(await first({ from: near }), ['Bibliotheek Kade', 2, 3])
  assert.deepEqual(await first({ from: { lat: 52.601, lon: 5.23 } }), ['Bibliotheek Verweg', 2, 3])
  assert.deepEqual(await first({ isOpenNow: true }), ['Bibliotheek Kade', 2, 2])
})

test('a place without a point has no distance', async () => {
  const { hits } = await bound((db) => search(db, { ...anything, text: 'tablet', from: near }))
  assert.deepEqual([hits[0]?.placeName, hits[0]?.distanceM], ['Tent zonder punt', null])
})

test('every filter leaves what fits and nothing else', async () => {
  const cases: [Partial<Wanted>, string[]][] = [
    [{ themes: ['digid', 'bank'] }, ['desk', 'far', 'national']],
    [{ kinds: ['course', 'device'] }, ['device', 'evening']],
    [{ helpKinds: ['learning'] }, ['evening']],
    [{ access: ['phone'] }, ['national']],
    [{ languages: ['ar'] }, ['desk']],
    [{ targetGroups: ['seniors'] }, ['desk', 'device', 'evening', 'far', 'national']],
    [{ targetGroups: ['youth'] }, ['desk', 'device', 'far', 'national']],
    [{ isFree: true }, ['desk', 'device', 'far', 'national']],
    [{ accessibility: ['wheelchair'] }, ['desk', 'evening']],
    [{ days: ['TH'], parts: ['evening'] }, ['evening']],
    [{ days: ['MO'], parts: ['evening'] }, []],
    [{ days: ['WE'] }, ['desk', 'far', 'national']],
    [{ parts: ['evening'] }, ['evening']],
    [{ isOpenNow: true }, ['desk', 'device', 'national']],
    [{ organisationId: welfare.id }, ['evening']],
    [{ text: 'digid', themes: ['bank'] }, []],
  ]
  for (const [wanted, expected] of cases) {
    assert.deepEqual((await found(wanted)).sort(), expected, JSON.stringify(wanted))
  }
})

test('"now open" says the same as the label, at every hour of a week', async () => {
  for (let hour = 0; hour < 7 * 24; hour += 5) {
    house.clock.set(new Date(Date.UTC(2026, 10, 23, hour)))
    const { hits } = await bound((db) => search(db, { ...anything, isOpenNow: true, size: 50 }))
    for (const hit of hits) assert.ok(hit.hours && openAt(hit.hours, house.clock.now()))
  }
  house.clock.set('2026-11-23T09:00:00Z')
})

test('pages follow each other without gaps or doubles, in the same order every time', async () => {
  const all = await found({ size: 50 })
  const pages = [1, 2, 3].map((page) => found({ page, size: 2 }))
  assert.deepEqual((await Promise.all(pages)).flat(), all)
  const { total } = await bound((db) => search(db, { ...anything, size: 2 }))
  assert.equal(total, all.length)
})

test('words are found without accents, by stem, and with a mistake in them', async () => {
  assert.deepEqual(await found({ text: 'CAFE' }), ['evening'])
  assert.deepEqual(await found({ text: 'formulier' }), ['evening'])
  assert.ok((await found({ text: 'formuleiren' })).includes('evening'))
  assert.ok((await found({ text: 'biblioteek kade' })).includes('desk'))
})

test('a network adds its own words for a thing', async () => {
  assert.deepEqual(await found({ text: 'toverpasje' }), [])
  const add = (db: Db) => db`
    insert into term (network_id, list, key, label_nl, label_en)
    values (${here.network.id}, 'synonym', 'digid', 'toverpasje, tover pas', 'magic card')`
  await bound(add)
  assert.deepEqual((await found({ text: 'toverpasje' })).sort(), ['desk', 'far', 'national'])
  assert.deepEqual((await found({ text: 'magic card' })).sort(), ['desk', 'far', 'national'])
})

test('whatever is typed is a question, never a statement or an error', async () => {
  const sayings = [
    "'; drop table offer; --",
    'a & | ! :* <-> (',
    '\\',
    '%_%',
    '🙂 digid',
    "''",
    'x'.repeat(500),
  ]
  for (const text of sayings) assert.ok(Array.isArray(await found({ text })), text)
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), async (text) => {
      await found({ text })
      await bound((db) => pointOf(db, text))
    }),
    { numRuns: 40 },
  )
})

test('the desk gets what fits a theme, with an address to give', async () => {
  const [first] = await bound((db) => offersFitting(db, { theme: 'digid', ...near, limit: 1 }))
  assert.equal(first?.title, 'Vragen over DigiD')
  assert.equal(first?.address, 'Kerkplein 4, Lindehof')
  assert.equal(first?.distanceM, 111)
})

test('gaps per activity are counted over public offers', async () => {
  const gaps = await bound((db) => offersPerActivity(db))
  assert.deepEqual(
    gaps.map(({ activity, offers: n, national, isGap }) => [activity, n, national, isGap]),
    [
      [1, 1, 0, false],
      [2, 0, 0, true],
      [3, 4, 1, false],
      [4, 0, 0, true],
      [5, 0, 0, true],
    ],
  )
})

test('a postcode is known by locations with the same one, then by its four digits, and never guessed', async () => {
  await house.database.sql`
    insert into place (name, plain, lat, lon, source) values ('Rotterdam', 'rotterdam', 51.92, 4.48, 'test')`
  const point = (text: string) => bound((db) => pointOf(db, text))
  assert.deepEqual(await point('1371ab'), {
    lat: 52.541,
    lon: 5.23,
    by: 'postcode',
    name: '1371 AB',
    isGuess: false,
  })
  assert.deepEqual((await point('1371 ZZ'))?.name, '1371')
  assert.deepEqual((await point('1378'))?.lat, 52.6)
  assert.equal(await point('9999 XX'), undefined)
  assert.equal((await point('9999 XX Rotterdam'))?.name, 'Rotterdam')
  assert.equal((await point('verweg'))?.name, 'Verweg')
  assert.deepEqual((await point('Roterdam'))?.isGuess, true)
  assert.equal(await point('xyzzy'), undefined)
  assert.equal(await point('  '), undefined)
})

test('the own name of the network, or of a municipality of it, is its whole area and no point', async () => {
  const isOwn = (text: string, network = here) => bound((db) => isOwnArea(db, text), network)
  const { name } = municipality
  for (const text of [here.network.name, name, name.toUpperCase(), `gemeente ${name}`])
    assert.equal(await isOwn(text), true, text)
  assert.equal(await bound((db) => pointOf(db, name)), undefined)
  assert.equal(await isOwn(name, there), false, 'that of others')
  for (const text of ['1371 AB', 'xyzzy', '  ']) assert.equal(await isOwn(text), false, text)
})

test('the geocoder is only asked for what nothing else knows', async () => {
  const asked: string[] = []
  const geocode = async (words: string) => {
    asked.push(words)
    return { found: [{ name: 'Ergens', kind: 'adres', score: 1, lat: 52, lon: 5 }] }
  }
  const point = (text: string) => bound((db) => pointOf(db, text, geocode))
  await point('1371 AB')
  assert.deepEqual(asked, [])
  assert.equal((await point('Onbekendeweg 12'))?.name, 'Ergens')
  assert.equal((await point('9999 XX'))?.name, '9999 XX')
})

test('postcode and place are told apart', () => {
  assert.deepEqual(partsOf('3011ab Rotterdam'), { postcode: '3011 AB', name: 'Rotterdam' })
  assert.deepEqual(partsOf('3011'), { postcode: '3011' })
  assert.deepEqual(partsOf('Kerkplein 4'), { name: 'Kerkplein 4' })
  assert.deepEqual(partsOf(''), {})
})

test('mistakes are counted as people make them', () => {
  assert.equal(mistakes('digit', 'digid', 2), 1)
  assert.equal(mistakes('telefoon', 'telfeoon', 2), 1)
  assert.equal(mistakes('computer', 'coputer', 2), 1)
  assert.equal(mistakes('bank', 'fiets', 2), 3)
})

test('the last day that the database computes is never before the last opening', async () => {
  const texts = [
    '3 maart 2026 10-12 u',
    'ma 9-12 u',
    '12 jan t/m 30 maart 2027, di 10-12 u',
    '5, 12 en 19 november 2026 14-16 u',
  ]
  for (const text of texts) {
    const hours = written(text)
    const ends = await bound(async (db) => {
      const [row] = await db<
        { ends: string | null }[]
      >`select last_day_of(${db.json(hours)}) as ends`
      return row?.ends ?? null
    })
    const last = nextOpenings(hours, new Date('2026-01-01T00:00:00Z'), 500).at(-1)
    if (ends !== null && last) assert.ok(ends >= last.start.toISOString().slice(0, 10), text)
    if (text.startsWith('ma')) assert.equal(ends, null)
  }
})

test('search reads only its own network, whoever asks', async () => {
  const { hits } = await bound((db) => search(db, { ...anything, text: 'digid' }), there)
  assert.deepEqual(
    hits.map((hit) => hit.titleNl),
    ['DigiD elders'],
  )
  const stranger = { networkId: randomUUID(), organisationId: null, personId: null, role: null }
  const nothing = await within(house.database, stranger, house.clock.now(), (db) =>
    search(db, anything),
  )
  assert.equal(nothing.total, 0)
})
