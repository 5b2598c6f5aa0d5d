// Counts openings again in the simplest way there is, minute by minute on a wall clock from Intl, and compares.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isHoliday } from './holidays.ts'
import { nextOpenings, type Opening, openAt, openingsBetween } from './occurrences.ts'
import {
  type Exception,
  type Hours,
  noHours,
  type Schedule,
  schedule,
  type Weekday,
  weekdays,
} from './schedule.ts'

const QUARTER = 15 * 60_000
const wallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
})
const wallOf = (instant: number): string => wallClock.format(instant)

/** Every quarter of an hour of 2026 with what the wall shows; the nights of the clock change have tests of their own. */
const quarters = Array.from({ length: 365 * 96 }, (_, i) => Date.UTC(2026, 0, 1) + i * QUARTER)
  .map((instant) => ({ instant, wall: wallOf(instant) }))
  .filter(({ wall }) => wall.startsWith('2026') && !/2026-(03-29|10-25) 0[0-4]/.test(wall))
const dates = [...new Set(quarters.map(({ wall }) => wall.slice(0, 10)))]
const weekdayOf = (date: string) =>
  weekdays[(new Date(`${date}T12:00Z`).getUTCDay() + 6) % 7] as Weekday
const dayBefore = (date: string) => dates[dates.indexOf(date) - 1] ?? '2025-12-31'

/** Whether a schedule is on a date, by counting along the calendar. */
function isOn(each: Schedule, date: string): boolean {
  if ((each.validFrom && date < each.validFrom) || (each.validTo && date > each.validTo))
    return false
  const weekday = weekdayOf(date)
  if (each.freq === 'WEEKLY') return each.byday.includes(weekday)
  const same = dates.filter(
    (other) => other.slice(0, 7) === date.slice(0, 7) && weekdayOf(other) === weekday,
  )
  const nth = same.indexOf(date)
  return (
    each.byday.includes(`${nth + 1}${weekday}`) ||
    each.byday.includes(`${nth - same.length}${weekday}`)
  )
}

function timesOn(hours: Hours, date: string): [string, string][] {
  const exceptions = hours.exceptions.filter(({ on }) => on === date)
  if (exceptions.length > 0)
    return exceptions.flatMap((each) =>
      'closed' in each ? [] : [[each.opensAt, each.closesAt] as [string, string]],
    )
  if (hours.closedOnHolidays && isHoliday(date)) return []
  return hours.schedules
    .filter((each) => isOn(each, date))
    .map(({ opensAt = '', closesAt = '' }) => [opensAt, closesAt])
}

function isOpenByHand(hours: Hours, wall: string): boolean {
  const [date = '', time = ''] = wall.split(' ')
  const today = timesOn(hours, date).some(
    ([opens, closes]) => time >= opens && (closes <= opens || time < closes),
  )
  return (
    today ||
    timesOn(hours, dayBefore(date)).some(([opens, closes]) => closes <= opens && time < closes)
  )
}

const time = fc
  .integer({ min: 0, max: 95 })
  .map(
    (n) => `${String(Math.floor(n / 4)).padStart(2, '0')}:${String((n % 4) * 15).padStart(2, '0')}`,
  )
const times = fc.record({ opensAt: time, closesAt: time })
const nth = fc
  .tuple(fc.constantFrom(1, 2, 4, -1), fc.constantFrom(...weekdays))
  .map(([n, day]) => `${n}${day}` as const)
const date = fc.constantFrom(...dates)
const anySchedule: fc.Arbitrary<Schedule> = fc
  .tuple(
    fc.oneof(
      fc
        .uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 })
        .map((byday) => ({ freq: 'WEEKLY' as const, byday })),
      fc
        .uniqueArray(nth, { minLength: 1, maxLength: 3 })
        .map((byday) => ({ freq: 'MONTHLY' as const, byday })),
    ),
    times,
    fc.oneof(
      fc.constant({}),
      date.map((validFrom) => ({ validFrom })),
      date.map((validTo) => ({ validTo })),
    ),
  )
  .map(([days, hours, limits]) => schedule({ ...days, ...hours, ...limits }))
const anyException: fc.Arbitrary<Exception> = fc.oneof(
  date.map((on) => ({ on, closed: true as const })),
  fc.tuple(date, times).map(([on, hours]) => ({ on, ...hours })),
)
const anyHours: fc.Arbitrary<Hours> = fc
  .record({
    schedules: fc.array(anySchedule, { maxLength: 4 }),
    exceptions: fc.array(anyException, { maxLength: 6 }),
    closedOnHolidays: fc.boolean(),
  })
  .map((parts) => ({ ...noHours, ...parts }))
const someQuarters = fc.array(fc.constantFrom(...quarters), { minLength: 60, maxLength: 60 })

test('open at any moment of a year is what counting by hand says', () => {
  fc.assert(
    fc.property(anyHours, someQuarters, (hours, moments) => {
      for (const { instant, wall } of moments) {
        const opening = openAt(hours, new Date(instant))
        assert.equal(opening !== undefined, isOpenByHand(hours, wall), wall)
        if (opening)
          assert.ok(opening.start.getTime() <= instant && (opening.end?.getTime() ?? 0) > instant)
      }
    }),
    { numRuns: 150 },
  )
})

test('the openings of a whole year are exactly the quarters that are open by hand', () => {
  fc.assert(
    fc.property(anyHours, (hours) => {
      const [from, to] = [quarters[0]?.instant ?? 0, quarters.at(-1)?.instant ?? 0]
      const open = new Set<number>()
      for (const { start, end } of openingsBetween(hours, new Date(from), new Date(to))) {
        for (let at = start.getTime(); at < (end?.getTime() ?? 0); at += QUARTER) open.add(at)
      }
      for (const { instant, wall } of quarters.filter((_, i) => i % 7 === 0)) {
        assert.equal(open.has(instant), isOpenByHand(hours, wall), wall)
      }
    }),
    { numRuns: 8 },
  )
})

test('open now and the next opening never disagree', () => {
  fc.assert(
    fc.property(anyHours, someQuarters, (hours, moments) => {
      for (const { instant } of moments.slice(0, 10)) {
        const now = openAt(hours, new Date(instant))
        const next = nextOpenings(hours, new Date(instant), 3)
        const around = next.find(
          ({ start, end }) => start.getTime() <= instant && (end?.getTime() ?? 0) > instant,
        )
        assert.equal(now === undefined, around === undefined)
        if (!now) assert.ok(next.every(({ start }) => start.getTime() > instant))
        for (const opening of next) assert.ok(isOpenAtStart(hours, opening))
      }
    }),
    { numRuns: 100 },
  )
})

const isOpenAtStart = (hours: Hours, { start, end }: Opening): boolean =>
  end === null || openAt(hours, start) !== undefined
