import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nextOpenings, openAt, openingsBetween, openingsOn } from './occurrences.ts'
import { type Hours, noHours, type Schedule, schedule } from './schedule.ts'

const hours = (schedules: Partial<Schedule>[], more: Partial<Hours> = {}): Hours => ({
  ...noHours,
  understood: 'all',
  schedules: schedules.map(schedule),
  ...more,
})
const tuesday = hours([{ byday: ['TU'], opensAt: '10:00', closesAt: '12:00' }])
const at = (text: string) => new Date(text)
const iso = ({ start, end }: { start: Date; end: Date | null }) =>
  `${start.toISOString().slice(0, 16)} ${end?.toISOString().slice(0, 16) ?? '?'}`

test('ten o’clock stays ten o’clock when summer time begins and ends', () => {
  assert.deepEqual(nextOpenings(tuesday, at('2026-03-24T00:00Z'), 2).map(iso), [
    '2026-03-24T09:00 2026-03-24T11:00',
    '2026-03-31T08:00 2026-03-31T10:00',
  ])
  assert.deepEqual(nextOpenings(tuesday, at('2026-10-20T00:00Z'), 2).map(iso), [
    '2026-10-20T08:00 2026-10-20T10:00',
    '2026-10-27T09:00 2026-10-27T11:00',
  ])
})

test('a time that the clock skips counts on from before the skip, and never gets lost', () => {
  const early = (opensAt: string, closesAt: string) =>
    openingsOn(hours([{ byday: ['SU'], opensAt, closesAt }]), '2026-03-29').map(iso)
  assert.deepEqual(early('02:30', '04:00'), ['2026-03-29T01:30 2026-03-29T02:00'])
  assert.deepEqual(early('02:00', '03:00'), ['2026-03-29T01:00 2026-03-29T02:00'])
  assert.deepEqual(early('02:30', '03:15'), ['2026-03-29T01:30 2026-03-29T02:15'])
  assert.deepEqual(early('01:00', '02:30'), ['2026-03-29T00:00 2026-03-29T01:30'])
})

test('a time that the clock shows twice is the first one', () => {
  const autumn = hours([{ byday: ['SU'], opensAt: '02:30', closesAt: '04:00' }])
  assert.deepEqual(openingsOn(autumn, '2026-10-25').map(iso), ['2026-10-25T00:30 2026-10-25T03:00'])
  assert.ok(openAt(autumn, at('2026-10-25T01:15Z')), 'also in the second 02:15')
})

test('open begins at the opening minute and ends at the closing minute', () => {
  assert.equal(openAt(tuesday, at('2026-11-24T08:59:59Z')), undefined)
  assert.ok(openAt(tuesday, at('2026-11-24T09:00Z')))
  assert.ok(openAt(tuesday, at('2026-11-24T10:59:59Z')))
  assert.equal(openAt(tuesday, at('2026-11-24T11:00Z')), undefined)
  assert.equal(openAt(tuesday, at('2026-11-25T09:30Z')), undefined)
})

test('an evening that goes on after midnight is still open then', () => {
  const late = hours([{ byday: ['FR'], opensAt: '20:00', closesAt: '02:00' }])
  assert.equal(
    iso(openAt(late, at('2026-11-28T00:30Z')) as never),
    '2026-11-27T19:00 2026-11-28T01:00',
  )
  assert.equal(openAt(late, at('2026-11-28T01:00Z')), undefined)
  assert.deepEqual(nextOpenings(late, at('2026-11-28T00:30Z'), 1).map(iso), [
    '2026-11-27T19:00 2026-11-28T01:00',
  ])
})

test('day and night is open at every moment, on the long and the short day too', () => {
  const always = hours(
    [{ byday: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], opensAt: '00:00', closesAt: '00:00' }],
    { closedOnHolidays: false },
  )
  for (let moment = at('2026-03-28T00:00Z').getTime(), i = 0; i < 400; i += 1) {
    assert.ok(openAt(always, new Date(moment + i * 17 * 60_000 * 60)))
  }
  assert.deepEqual(openingsOn(always, '2026-03-29').map(iso), ['2026-03-28T23:00 2026-03-29T22:00'])
})

test('a holiday closes when the place closes on holidays, an exception outranks both', () => {
  const open = { byday: ['MO' as const], opensAt: '10:00', closesAt: '12:00' }
  const kingsDay = at('2026-04-27T09:00Z')
  assert.equal(openAt(hours([open]), kingsDay), undefined)
  assert.ok(openAt(hours([open], { closedOnHolidays: false }), kingsDay))
  const special = { on: '2026-04-27', opensAt: '11:00', closesAt: '15:00', why: 'vrijmarkt' }
  const exceptional = hours([open], { exceptions: [special] })
  assert.deepEqual(openingsOn(exceptional, '2026-04-27').map(iso), [
    '2026-04-27T09:00 2026-04-27T13:00',
  ])
  const shut = hours([open], { exceptions: [{ on: '2026-04-20', closed: true }] })
  assert.deepEqual(nextOpenings(shut, at('2026-04-14T00:00Z'), 1).map(iso), [
    '2026-05-04T08:00 2026-05-04T10:00',
  ])
})

test('an exception may go on after midnight', () => {
  const night = hours([], {
    exceptions: [{ on: '2026-12-31', opensAt: '22:00', closesAt: '01:00' }],
  })
  assert.ok(openAt(night, at('2026-12-31T23:30Z')))
  assert.equal(openAt(night, at('2027-01-01T00:30Z')), undefined)
})

test('times that touch or overlap on a day are one opening', () => {
  const split = hours([
    { byday: ['MO'], opensAt: '12:00', closesAt: '17:00', notes: 'middag' },
    { byday: ['MO'], opensAt: '09:00', closesAt: '12:00' },
    { byday: ['MO'], opensAt: '18:00', closesAt: '20:00' },
  ])
  assert.deepEqual(openingsOn(split, '2026-11-23').map(iso), [
    '2026-11-23T08:00 2026-11-23T16:00',
    '2026-11-23T17:00 2026-11-23T19:00',
  ])
  assert.equal(openingsOn(split, '2026-11-23')[0]?.notes, undefined)
})

test('without a closing time there is a start to go to, but nothing to call open', () => {
  const start = hours([{ freq: 'MONTHLY', byday: ['1MO'], opensAt: '14:00' }])
  assert.deepEqual(nextOpenings(start, at('2026-11-22T00:00Z'), 1).map(iso), ['2026-12-07T13:00 ?'])
  assert.equal(openAt(start, at('2026-12-07T13:00Z')), undefined)
})

test('what has ended or was never dated gives nothing, quickly', () => {
  const over = hours([
    { byday: ['TU'], validTo: '2020-01-01', opensAt: '10:00', closesAt: '12:00' },
  ])
  assert.deepEqual(nextOpenings(over, at('2026-11-24T00:00Z'), 3), [])
  const undated = hours([{ freq: null, byday: ['TU'], opensAt: '10:00', closesAt: '12:00' }])
  assert.deepEqual(nextOpenings(undated, at('2026-11-24T00:00Z'), 3), [])
  assert.deepEqual(openingsBetween(noHours, at('2026-01-01T00:00Z'), at('2026-12-31T00:00Z')), [])
})
