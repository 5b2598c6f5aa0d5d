import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  type Clash,
  clashesIn,
  clashesWith,
  clashKey,
  closingDay,
  concernsOf,
  placeKey,
  placeParts,
  type Slot,
} from './planning.ts'

const slot = (id: string, changes: Partial<Slot> = {}): Slot => ({
  id,
  title: `Cursus ${id}`,
  heldOn: '2026-12-01',
  ...{ starts: '10:00', ends: '12:00', cancelledAt: null },
  ...{ way: 'place', place: 'Bibliotheek Lindehof, Kerkstraat 1', room: 'Zaal 1', state: 'open' },
  teacherIds: [],
  ...changes,
})
const person = (id: string) => ({ id, name: `Docent ${id}`, hours: [], away: [], until: null })
const kinds = (all: readonly Clash[]) => all.map(({ kind }) => kind)

test('the same room at the same time is a clash; next to each other, elsewhere or called off is none', () => {
  const one = slot('a')
  const with_ = (changes: Partial<Slot>) => kinds(clashesIn([one, slot('b', changes)], []))
  assert.deepEqual(with_({}), ['room'])
  assert.deepEqual(with_({ place: 'bibliotheek  lindehof', room: 'zaal 1' }), ['room'])
  assert.deepEqual(with_({ starts: '11:59', ends: '13:00' }), ['room'])
  assert.deepEqual(with_({ starts: '12:00', ends: '13:00' }), [])
  assert.deepEqual(with_({ heldOn: '2026-12-02' }), [])
  assert.deepEqual(with_({ room: 'Zaal 2' }), [])
  assert.deepEqual(with_({ room: '' }), [])
  assert.deepEqual(with_({ way: 'online' }), [])
  assert.deepEqual(with_({ cancelledAt: new Date() }), [])
  assert.deepEqual(with_({ state: 'cancelled' }), [])
})

test('a teacher who stands twice at the same hour clashes, wherever that is', () => {
  const all = [
    slot('a', { teacherIds: ['t', 'u'] }),
    slot('b', { place: 'Taalhuis', teacherIds: ['t'] }),
  ]
  const found = clashesIn(all, [person('t'), person('u')])
  assert.equal(found.length, 1)
  assert.ok(found[0]?.kind === 'teacher' && found[0].teacher === 'Docent t')
})

test('who is away is said for each lesson of theirs', () => {
  const gone = { ...person('t'), away: [{ id: 'x', fromOn: '2026-12-01', untilOn: '2026-12-01' }] }
  assert.deepEqual(kinds(clashesIn([slot('a', { teacherIds: ['t'] })], [gone])), ['away'])
})

const clock = fc.integer({ min: 0, max: 22 }).map((hour) => `${String(hour).padStart(2, '0')}:00`)
const anySlot = fc
  .record({
    id: fc.uuid(),
    day: fc.integer({ min: 1, max: 3 }),
    starts: clock,
    hours: fc.integer({ min: 1, max: 3 }),
    room: fc.constantFrom('', 'Zaal 1', 'Zaal 2'),
    teacherIds: fc.subarray(['t', 'u', 'v']),
  })
  .map(({ id, day, starts, hours, room, teacherIds }) => {
    const end = Math.min(23, Number(starts.slice(0, 2)) + hours)
    const ends = `${String(end).padStart(2, '0')}:00`
    return slot(id, { heldOn: `2026-12-0${day}`, starts, ends, room, teacherIds })
  })

test('any lessons: each pair that overlaps is found once, in whatever order they come', () => {
  const people = ['t', 'u', 'v'].map(person)
  fc.assert(
    fc.property(fc.uniqueArray(anySlot, { selector: ({ id }) => id, maxLength: 12 }), (all) => {
      const pairs = all.flatMap((a, at) => all.slice(at + 1).map((b) => [a, b] as const))
      const expected = pairs.reduce((sum, [a, b]) => {
        const isTogether = a.heldOn === b.heldOn && a.starts < b.ends && b.starts < a.ends
        const room = a.room !== '' && a.room === b.room ? 1 : 0
        const both = a.teacherIds.filter((id) => b.teacherIds.includes(id)).length
        return sum + (isTogether ? room + both : 0)
      }, 0)
      const found = clashesIn(all, people)
      assert.equal(found.length, expected)
      assert.equal(clashKey(clashesIn(all.toReversed(), people)), clashKey(found))
      // Adding one to the rest finds what the whole finds of it.
      const [first, ...rest] = all
      if (first) {
        const own = found.filter(
          (one) => one.lesson.id === first.id || ('other' in one && one.other.id === first.id),
        )
        assert.equal(clashesWith([first], rest, people).length, own.length)
      }
    }),
  )
})

test('a place is known by its name, with or without its address', () => {
  assert.equal(placeKey('Bibliotheek  Lindehof, Kerkstraat 1'), placeKey('bibliotheek lindehof'))
})

const course = {
  state: 'open' as const,
  programmeId: 'p',
  closesOn: '2026-12-01',
  minimum: 4,
  seatsTaken: 4,
}
const lessons = [slot('a', { heldOn: '2026-12-03' }), slot('b', { heldOn: '2026-12-10' })]
const certificate = { programmeId: 'p', issuedOn: '2025-01-01', expiresOn: '2026-12-10' }

test('after the opening: a certificate must count on every lesson that is still to come', () => {
  const concerns = (expiresOn: string, today = '2026-11-23', state: 'open' | 'planned' = 'open') =>
    concernsOf(
      { ...course, state },
      lessons,
      [{ certificates: [{ ...certificate, expiresOn }] }],
      true,
      today,
    )
  assert.deepEqual(concerns('2026-12-10'), [])
  assert.deepEqual(concerns('2026-12-09'), ['no-certificate'])
  assert.deepEqual(concerns('2026-12-09', '2026-11-23', 'planned'), [])
  assert.deepEqual(concernsOf(course, lessons, [], true, '2026-11-23'), ['no-certificate'])
  assert.deepEqual(concernsOf(course, lessons, [], false, '2026-11-23'), [])
  // The last lesson is over: nothing can be done any more.
  assert.deepEqual(concernsOf({ ...course, state: 'running' }, lessons, [], true, '2026-12-11'), [])
})

test('too few people are a concern in the week before enrolment closes, and not before', () => {
  const few = { ...course, seatsTaken: 3 }
  const on = (today: string, changes = {}) =>
    concernsOf({ ...few, ...changes }, lessons, [], false, today)
  assert.deepEqual(on('2026-11-23'), [])
  assert.deepEqual(on('2026-11-24'), ['too-few'])
  assert.deepEqual(on('2026-11-24', { seatsTaken: 4 }), [])
  assert.deepEqual(on('2026-11-24', { state: 'running' }), [])
  // Without a last day it closes with the first lesson.
  assert.deepEqual(on('2026-11-25', { closesOn: null }), [])
  assert.deepEqual(on('2026-11-26', { closesOn: null }), ['too-few'])
})

test('a hall behind the place is a room; an address, or a name that sounds like one, is none', () => {
  const parts = (place: string) => {
    const { name, hall } = placeParts(place)
    return [name, hall]
  }
  assert.deepEqual(parts('Buurthuis De Brug, zaal 2'), ['Buurthuis De Brug', 'zaal 2'])
  assert.deepEqual(parts('De Brug, Kerkstraat 1, grote zaal'), ['De Brug', 'grote zaal'])
  assert.deepEqual(parts('De Brug (leslokaal 3)'), ['De Brug', 'leslokaal 3'])
  assert.deepEqual(parts('De Brug - studio'), ['De Brug', 'studio'])
  assert.deepEqual(parts('Dorpshuis Rietzoom zaal 3'), ['Dorpshuis Rietzoom', 'zaal 3'])
  assert.deepEqual(parts('Bibliotheek, Zaalstraat 5'), ['Bibliotheek', ''])
  assert.deepEqual(parts('Bibliotheek, Kamerlingh Onnesweg 3'), ['Bibliotheek', ''])
  assert.deepEqual(parts('De Oude Zaal'), ['De Oude Zaal', ''])
  assert.deepEqual(parts(''), ['', ''])
  const typed = { place: 'Dorpshuis Rietzoom, zaal 3', room: '' }
  const one = slot('a', typed)
  const with_ = (changes: Partial<Slot>) => kinds(clashesIn([one, slot('b', changes)], []))
  assert.deepEqual(with_(typed), ['room'])
  assert.deepEqual(with_({ place: 'Dorpshuis Rietzoom', room: 'Zaal 3' }), ['room'])
  assert.deepEqual(with_({ ...typed, place: 'Dorpshuis Rietzoom, zaal 4' }), [])
  assert.deepEqual(with_({ ...typed, room: 'zaal 4' }), [], 'its own room goes before it')
  assert.deepEqual(with_({ ...typed, place: 'Dorpshuis Rietzoom' }), [], 'nobody said which')
})

test('enrolling closes on its day, and never after the first lesson', () => {
  const lessons = [slot('a', { heldOn: '2026-12-08' }), slot('b', { heldOn: '2026-12-01' })]
  const closes = (closesOn: string | null) => closingDay({ closesOn }, lessons)
  assert.equal(closes(null), '2026-12-01')
  assert.equal(closes('2026-11-25'), '2026-11-25')
  assert.equal(closes('2026-12-20'), '2026-12-01')
  assert.equal(closingDay({ closesOn: null }, []), undefined)
  assert.equal(closingDay({ closesOn: '2026-12-20' }, []), '2026-12-20')
})
