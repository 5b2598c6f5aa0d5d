import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { toRrule } from './calendar.ts'
import { dateOfDay, dayNumber, weekNumber } from './day-numbers.ts'
import { daysOf, ruleOf } from './recurrence.ts'
import { type Byday, type Schedule, schedule, scheduleShape, weekdays } from './schedule.ts'

const days = (parts: Partial<Schedule>, from: string, to: string): string[] =>
  [...daysOf(ruleOf(schedule(parts)), dayNumber(from), dayNumber(to))].map(dateOfDay)

test('every second week is counted from the week of dtstart, also over New Year', () => {
  const parts: Partial<Schedule> = { interval: 2, byday: ['MO', 'TH'], dtstart: '2026-12-15' }
  assert.deepEqual(days(parts, '2026-12-01', '2027-01-20'), [
    '2026-12-17',
    '2026-12-28',
    '2026-12-31',
    '2027-01-11',
    '2027-01-14',
  ])
})

test('the nth and the last weekday of a month', () => {
  const parts: Partial<Schedule> = { freq: 'MONTHLY', byday: ['1MO', '-1FR'] }
  assert.deepEqual(days(parts, '2026-01-01', '2026-02-28'), [
    '2026-01-05',
    '2026-01-30',
    '2026-02-02',
    '2026-02-27',
  ])
  assert.deepEqual(days({ freq: 'MONTHLY', byday: ['5TU'] }, '2026-01-01', '2026-07-01'), [
    '2026-03-31',
    '2026-06-30',
  ])
})

test('days of the month count from the end too, and a 31st is skipped where there is none', () => {
  const parts: Partial<Schedule> = { freq: 'MONTHLY', bymonthday: [31, -1] }
  assert.deepEqual(days(parts, '2026-01-01', '2026-04-30'), [
    '2026-01-31',
    '2026-02-28',
    '2026-03-31',
    '2026-04-30',
  ])
})

test('odd weeks follow the numbers of the year, so after week 53 comes week 1', () => {
  const odd = Array.from({ length: 27 }, (_, i) => i * 2 + 1)
  assert.equal(weekNumber(dayNumber('2026-12-29')), 53)
  assert.deepEqual(days({ byday: ['TU'], byweekno: odd }, '2026-12-10', '2027-01-20'), [
    '2026-12-15',
    '2026-12-29',
    '2027-01-05',
    '2027-01-19',
  ])
})

test('validity, until and count end a schedule; count counts from dtstart', () => {
  const parts: Partial<Schedule> = { byday: ['TU'], dtstart: '2026-03-03', count: 3 }
  const spring = ['2026-03-03', '2026-03-10', '2026-03-17']
  assert.deepEqual(days(parts, '2026-01-01', '2026-12-31'), spring)
  assert.deepEqual(
    days({ ...parts, validFrom: '2026-03-10' }, '2026-01-01', '2026-12-31'),
    spring.slice(1),
  )
  assert.deepEqual(
    days(
      { byday: ['TU'], validFrom: '2026-03-03', validTo: '2026-03-17' },
      '2026-01-01',
      '2026-12-31',
    ),
    spring,
  )
  assert.deepEqual(
    days({ byday: ['TU'], dtstart: '2026-03-03', until: '2026-03-17' }, '2026-01-01', '2026-12-31'),
    spring,
  )
})

test('what cannot be known is not guessed: it has no days at all', () => {
  for (const parts of [
    { byday: ['TU'], interval: 2 },
    { freq: null, byday: ['TU'] },
    { byday: ['TU'], count: 3 },
    {},
    { freq: 'MONTHLY' },
  ] as Partial<Schedule>[]) {
    assert.equal(ruleOf(schedule(parts)).dated, false)
    assert.deepEqual(days(parts, '2026-01-01', '2026-12-31'), [], JSON.stringify(parts))
    assert.equal(toRrule(schedule(parts)), null)
  }
})

const date = fc
  .integer({ min: dayNumber('2025-01-01'), max: dayNumber('2026-12-31') })
  .map(dateOfDay)
const weekday = fc.constantFrom(...weekdays)
const nth = fc
  .tuple(fc.constantFrom(1, 2, 3, 4, 5, -1, -2), weekday)
  .map(([n, day]): Byday => `${n}${day}`)
const end = fc.oneof(
  fc.constant({}),
  date.map((until) => ({ until })),
  fc.integer({ min: 1, max: 30 }).map((count) => ({ count })),
)
const interval = fc.integer({ min: 1, max: 4 })
const lists = { maxLength: 3, minLength: 1 }
const rules: fc.Arbitrary<Schedule> = fc
  .tuple(
    fc.oneof(
      fc.uniqueArray(weekday, lists).map((byday) => ({ freq: 'WEEKLY' as const, byday })),
      fc.uniqueArray(nth, lists).map((byday) => ({ freq: 'MONTHLY' as const, byday })),
      fc.uniqueArray(weekday, lists).map((byday) => ({ freq: 'MONTHLY' as const, byday })),
      fc
        .uniqueArray(fc.constantFrom(1, 15, 28, 30, 31, -1, -3), lists)
        .map((bymonthday) => ({ freq: 'MONTHLY' as const, bymonthday })),
      fc.constant({ freq: 'DAILY' as const }),
    ),
    interval,
    date,
    end,
    fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 12 }), lists), { nil: undefined, freq: 4 }),
  )
  .map(([parts, every, dtstart, ends, bymonth]) => {
    const months =
      bymonth && parts.freq === 'WEEKLY' ? { bymonth: bymonth.toSorted((a, b) => a - b) } : {}
    return schedule({
      ...parts,
      ...ends,
      ...months,
      interval: every,
      dtstart,
      opensAt: '10:00',
      closesAt: '12:00',
    })
  })

test('an independent calendar library repeats our RRULEs on exactly the days that we compute', () => {
  fc.assert(
    fc.property(rules, (each) => {
      assert.ok(scheduleShape.safeParse(each).success)
      const until = dayNumber('2028-12-31')
      const ours = [...daysOf(ruleOf(each), dayNumber('2025-01-01'), until)].map(dateOfDay)
      const rrule = toRrule(each)
      if (ours.length === 0) return
      assert.ok(rrule)
      // A calendar starts at the first real day: DTSTART itself always counts as one.
      const start = ICAL.Time.fromString(`${ours[0]}T10:00:00`, undefined as never)
      const iterator = ICAL.Recur.fromString(rrule).iterator(start)
      const theirs: string[] = []
      for (let at = iterator.next(); at && at.toString() < '2029'; at = iterator.next())
        theirs.push(at.toString().slice(0, 10))
      assert.deepEqual(theirs, ours, rrule)
    }),
    { numRuns: 300 },
  )
})
