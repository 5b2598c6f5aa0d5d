import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { check } from '../../platform/form.ts'
import { nextOpenings } from '../../platform/schedule/occurrences.ts'
import { hoursFrom } from '../../platform/schedule/written.ts'
import { kinds, themes } from '../offers/door.ts'
import { calendarFile, hasDates } from './offer/calendar.ts'
import { tilePoint } from './offer/map.ts'
import { reasonsFor, whenTag } from './reasons.ts'
import { chosenIn, placesToGo, queryOf, searchQuery, wantedFrom, withoutFilters } from './rules.ts'
import { sampleHit } from './sample.ts'
import { shortText } from './words.ts'

const today = '2026-11-24'
// A Tuesday, 13.20 on Dutch clocks.
const now = new Date('2026-11-24T12:20:00Z')
const morning = new Date('2026-11-23T23:00:00Z')
const hours = (text: string) => hoursFrom(text, today)
const nothing = { days: [], parts: [], accessibility: [], languages: [] } as const

const words = (text: string, asked = {}) =>
  whenTag(hours(text), now, 'nl', { days: [], parts: [], ...asked })?.words

test('a hit says why in words: until when it is open, how far, how to come, what it costs', () => {
  const hit = { ...sampleHit, hours: hours('di 13-15.30 u') }
  const reasons = reasonsFor(hit, nothing, now, 'nl').map((tag) => tag.words)
  assert.deepEqual(reasons, ['open tot 15.30', '800 m', 'zonder afspraak', 'gratis'])
  const english = reasonsFor(hit, { ...nothing, languages: ['ar'] }, now, 'en').map(
    (tag) => tag.words,
  )
  assert.deepEqual(english, [
    'open until 15:30',
    '800 m',
    'no appointment needed',
    'free',
    'Arabic',
  ])
})

test('when it opens is told by the part of today, else by day', () => {
  assert.equal(words('di 14-16 u'), 'vanmiddag vanaf 14.00')
  assert.equal(words('di 19-21 u'), 'vanavond vanaf 19.00')
  assert.equal(words('wo 10-12 u'), 'morgen 10.00')
  assert.equal(words('elke dag 10-17 u', { days: ['TH'] }), 'donderdag 10.00')
  assert.equal(words('di 9-17 u, do 19-21 u', { parts: ['evening'] }), 'donderdag 19.00')
  assert.equal(words('di 9-17 u', { parts: ['afternoon'] }), 'open tot 17.00')
  assert.equal(words('wisselende tijden'), undefined)
})

test('an estimated point gives an estimated distance', () => {
  const [, distance] = reasonsFor({ ...sampleHit, pointSource: 'estimated' }, nothing, now, 'nl')
  assert.equal(distance?.words, 'ongeveer 800 m')
})

const anyQuery = fc.record({
  q: fc.option(fc.stringMatching(/^[a-z]{1,10}$/)),
  thema: fc.subarray([...themes]),
  soort: fc.subarray([...kinds]),
  wens: fc.subarray(['nu', 'gratis', 'rolstoel'] as const),
  keuze: fc.option(fc.constantFrom('help', 'learn')),
})

test('every filter can be taken off, and taking all of them off leaves what was typed', () => {
  fc.assert(
    fc.property(anyQuery, (typed) => {
      const query = searchQuery.parse({ ...typed, q: typed.q ?? '', keuze: typed.keuze ?? '' })
      const chosen = chosenIn(query)
      assert.equal(
        chosen.length,
        query.thema.length + query.soort.length + query.wens.length + (query.keuze ? 1 : 0),
      )
      for (const one of chosen) {
        assert.equal(chosenIn(searchQuery.parse(one.without)).length, chosen.length - 1)
      }
      const bare = searchQuery.parse(withoutFilters(query))
      assert.deepEqual([chosenIn(bare).length, bare.q], [0, query.q])
    }),
  )
})

test('a search is the same after its address was followed', () => {
  fc.assert(
    fc.property(anyQuery, (typed) => {
      const query = searchQuery.parse({ ...typed, q: typed.q ?? '', keuze: typed.keuze ?? '' })
      assert.deepEqual(searchQuery.parse(queryOf(query)), query)
    }),
  )
})

test('what is wrong in an address counts as absent', () => {
  const read = check(searchQuery, { blad: '-3', nu: 'x' })
  assert.ok(read.ok)
  assert.equal(read.values.blad, 1)
  assert.equal(check(searchQuery, { thema: 'bestaat-niet' }).ok, false)
})

test('a filter takes the place of what the choice says', () => {
  const wanted = wantedFrom(searchQuery.parse({ keuze: 'without', soort: ['repair'] }), null)
  assert.deepEqual(wanted.kinds, ['repair'])
  const learn = wantedFrom(searchQuery.parse({ keuze: 'learn' }), null)
  assert.deepEqual(learn.helpKinds, ['learning'])
})

test('without a place one goes where it is open first, with a place to the nearest, and once per place', () => {
  const hit = (id: string, text: string, kind = 'walk-in') =>
    ({ ...sampleHit, id, locationId: `at ${id}`, kind, hours: hours(text) }) as typeof sampleHit
  const hits = [
    hit('morning', 'wo 9-12 u'),
    hit('open', 'di 9-17 u'),
    hit('shop', 'di 9-17 u', 'repair'),
  ]
  const ids = (from?: { lat: number; lon: number }) =>
    placesToGo(hits, now, from, 3).map((one) => one.id)
  assert.deepEqual(ids(), ['open', 'morning'])
  assert.deepEqual(ids({ lat: 52, lon: 5 }), ['morning', 'open', 'shop'])
  assert.equal(placesToGo([...hits, ...hits], now, undefined, 9).length, 2)
})

const calendarFacts = {
  id: 'a1',
  title: 'Inloop; met komma, en "aanhaling"',
  place: 'Kerkplein 4, Lindehof',
  text: 'Eerste regel\nTweede regel',
  address: 'https://gids.example/lindemeer/hulp/a1',
  changedAt: now,
}

/** The starts that another calendar computes from our file. */
function startsIn(file: string, count: number): string[] {
  const calendar = new ICAL.Component(ICAL.parse(file))
  ICAL.TimezoneService.reset()
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  const starts = calendar.getAllSubcomponents('vevent').flatMap((component) => {
    const event = new ICAL.Event(component)
    if (!event.isRecurring()) return [event.startDate.toJSDate().toISOString()]
    const dates = event.iterator()
    return Array.from({ length: count }, () => dates.next()?.toJSDate().toISOString() ?? '').filter(
      Boolean,
    )
  })
  return starts.sort().slice(0, count)
}

test('another calendar reads the same moments from our .ics, over the clock changes and without holidays', async () => {
  for (const text of ['di en do 10-12 u', 'elke vrijdag 14-16 u', '1e ma van de maand 14-16 u']) {
    const given = hours(text)
    const file = await calendarFile({ ...calendarFacts, hours: given }, now, 'gids.example')
    const ours = nextOpenings(given, morning, 60).map((one) => one.start.toISOString())
    assert.deepEqual(startsIn(file, ours.length), ours, text)
  }
})

test('the .ics has what RFC 5545 asks: lines that end in CRLF, a zone, a stable UID, a stamp in UTC', async () => {
  const make = () =>
    calendarFile({ ...calendarFacts, hours: hours('di 10-12 u') }, now, 'gids.example')
  const file = await make()
  assert.equal(file, await make())
  assert.equal(file.replaceAll('\r\n', '').includes('\n'), false)
  assert.match(file, /UID:a1-1@gids\.example\r\n/)
  assert.match(file, /DTSTAMP:20261124T122000Z\r\n/)
  assert.match(file, /DTSTART;TZID=Europe\/Amsterdam:20261124T100000\r\n/)
  assert.match(file, /BEGIN:VTIMEZONE\r\nTZID:Europe\/Amsterdam/)
  const [event] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent')
  assert.equal(event?.getFirstPropertyValue('summary'), calendarFacts.title)
})

test('hours without dates give no calendar', () => {
  assert.equal(hasDates(hours('wisselende tijden'), now), false)
  assert.equal(hasDates(null, now), false)
  assert.equal(hasDates(hours('ma 9-12 u'), now), true)
})

test('a point lies in the tile that every tile server numbers so', () => {
  assert.deepEqual(tilePoint({ lat: 0, lon: 0 }), { x: 32768, y: 32768 })
  fc.assert(
    fc.property(fc.double({ min: 50, max: 54, noNaN: true }), (lat) => {
      // The other way to write web mercator.
      const angle = (lat * Math.PI) / 180
      const y = (1 - Math.log(Math.tan(angle) + 1 / Math.cos(angle)) / Math.PI) * 32768
      assert.ok(Math.abs(tilePoint({ lat, lon: 5 }).y - y) < 1e-6)
    }),
  )
})

test('a short text ends at a sentence or a word, never longer than asked', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 80 }), (text) => {
      const short = shortText(text)
      assert.ok(short.length <= 182)
      if (text.length > 180) assert.match(short, /(\.|…)$/)
    }),
  )
})
