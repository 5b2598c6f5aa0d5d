import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, instantOf, weekday } from '../../platform/dates.ts'
import { isHoliday } from '../../platform/schedule/holidays.ts'
import { daysOfSeries, daysTyped } from '../../platform/schedule/series.ts'
import { type Certificate, isCertified } from '../teachers/door.ts'
import {
  canStep,
  endOf,
  startOf,
  stateBySeats,
  states,
  stepByClock,
  whatStopsEnrolling,
  whatStopsOpening,
} from './rules.ts'

const lesson = (heldOn: string, more = {}) => ({
  heldOn,
  starts: '19:00',
  ends: '21:00',
  cancelledAt: null,
  ...more,
})

test('every pair of states: only these steps exist', () => {
  const allowed = [
    'planned→open planned→cancelled open→full open→running open→cancelled full→open full→running full→cancelled',
    'running→finished running→cancelled',
  ]
    .join(' ')
    .split(' ')
  const found = states.flatMap((from) =>
    states.filter((to) => canStep(from, to)).map((to) => `${from}→${to}`),
  )
  assert.deepEqual(found.sort(), allowed.sort())
})

test('open and full follow the seats; every other state stays', () => {
  assert.equal(stateBySeats('open', 8, 8), 'full')
  assert.equal(stateBySeats('full', 7, 8), 'open')
  for (const state of states.filter((one) => one !== 'open' && one !== 'full'))
    for (const taken of [0, 8]) assert.equal(stateBySeats(state, taken, 8), state)
})

test('a course asks for a teacher whose certificate counts on every lesson day (G-01)', () => {
  const course = { place: 'Zaal', programmeId: 'p', closesOn: null }
  const lessons = [lesson('2026-12-03'), lesson('2026-12-10')]
  const stops = (certificates: Certificate[], needs = true) =>
    whatStopsOpening(course, lessons, [{ certificates }], needs, '2026-11-23')
  const certificate = { programmeId: 'p', issuedOn: '2025-01-01', expiresOn: '2026-12-10' }
  assert.deepEqual(stops([certificate]), [])
  assert.deepEqual(stops([{ ...certificate, expiresOn: '2026-12-09' }]), ['no-certificate'])
  assert.deepEqual(stops([{ ...certificate, issuedOn: '2026-12-04' }]), ['no-certificate'])
  assert.deepEqual(stops([{ ...certificate, programmeId: 'q' }]), ['no-certificate'])
  assert.deepEqual(stops([], false), [])
  assert.ok(isCertified([{ ...certificate, expiresOn: null }], 'p', ['2040-01-01']))
  // A cancelled lesson asks for nobody.
  const off = [lesson('2026-12-03'), lesson('2027-05-05', { cancelledAt: new Date() })]
  const some = [{ certificates: [certificate] }]
  assert.deepEqual(whatStopsOpening(course, off, some, true, '2026-11-23'), [])
})

test('without lessons, place or time left a course does not open', () => {
  const bare = { place: '', programmeId: null, closesOn: '2026-11-01' }
  assert.deepEqual(whatStopsOpening(bare, [], [], false, '2026-11-23'), [
    'no-lessons',
    'no-place',
    'closed',
  ])
  const past = [lesson('2026-11-20')]
  const fine = { ...bare, place: 'Zaal', closesOn: null }
  assert.deepEqual(whatStopsOpening(fine, past, [], false, '2026-11-23'), ['past'])
})

test('enrolling is for the days between opening and closing, and never after the first lesson began', () => {
  const lessons = [lesson('2026-12-03')]
  const course = { state: 'open', opensOn: '2026-11-25', closesOn: '2026-11-30' } as const
  const on = (day: string, more = {}) =>
    whatStopsEnrolling({ ...course, ...more }, lessons, day, new Date(`${day}T12:00:00Z`))
  assert.equal(on('2026-11-24'), 'not-yet')
  assert.equal(on('2026-11-25'), undefined)
  assert.equal(on('2026-12-01'), 'too-late')
  assert.equal(on('2026-12-04', { closesOn: null }), 'too-late')
  assert.equal(on('2026-11-26', { state: 'full' }), undefined)
  for (const state of ['running', 'finished', 'cancelled'])
    assert.equal(on('2026-11-26', { state }), 'not-open')
})

test('the clock starts and ends a course at the minute of its lessons', () => {
  const lessons = [lesson('2026-12-10'), lesson('2026-12-03')]
  const start = instantOf({ date: '2026-12-03', time: '19:00' })
  const end = instantOf({ date: '2026-12-10', time: '21:00' })
  assert.deepEqual([startOf(lessons), endOf(lessons)], [start, end])
  assert.equal(stepByClock('full', lessons, new Date(start.getTime() - 1)), undefined)
  assert.equal(stepByClock('full', lessons, start), 'running')
  assert.equal(stepByClock('planned', lessons, end), undefined)
  assert.equal(stepByClock('running', lessons, end), 'finished')
})

test('a weekly evening at seven stays at seven when summer time ends and begins', () => {
  for (const firstOn of ['2026-10-15', '2027-03-18']) {
    const days = daysOfSeries({ firstOn, rhythm: 'week', times: 4, except: [] })
    const instants = days.map((date) => instantOf({ date, time: '19:00' }).getTime())
    const gaps = instants.slice(1).map((at, n) => (at - (instants[n] ?? 0)) / 3_600_000 - 168)
    assert.deepEqual(gaps.toSorted(), firstOn.startsWith('2026') ? [0, 0, 1] : [-1, 0, 0])
  }
})

test('a series passes over exceptions and holidays, and still has as many lessons', () => {
  const days = daysOfSeries({
    firstOn: '2026-12-11',
    rhythm: 'week',
    times: 3,
    except: ['2026-12-18'],
  })
  // 25 December and 1 January are holidays.
  assert.deepEqual(days, ['2026-12-11', '2027-01-08', '2027-01-15'])
  assert.deepEqual(daysOfSeries({ firstOn: '2026-12-25', rhythm: 'once', times: 1, except: [] }), [
    '2026-12-25',
  ])
})

test('any series: as many days as asked, in order, on the same weekday, none excepted', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2000 }),
      fc.constantFrom('week' as const, 'two-weeks' as const),
      fc.integer({ min: 1, max: 20 }),
      fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 5 }),
      (offset, rhythm, times, weeks) => {
        const firstOn = addDays('2025-01-01', offset)
        const except = weeks.map((week) => addDays(firstOn, week * 7))
        const days = daysOfSeries({ firstOn, rhythm, times, except })
        assert.equal(days.length, times)
        assert.deepEqual(days, [...new Set(days)].toSorted())
        for (const day of days) {
          assert.equal(weekday(day), weekday(firstOn))
          assert.ok(!except.includes(day) && !isHoliday(day))
        }
      },
    ),
    { numRuns: 60 },
  )
})

test('days are read as people write them', () => {
  assert.deepEqual(daysTyped('24-12-2026\n2026-12-31, 1/1/2027'), [
    '2026-12-24',
    '2026-12-31',
    '2027-01-01',
  ])
  assert.equal(daysTyped('kerst'), undefined)
  assert.deepEqual(daysTyped(''), [])
})
