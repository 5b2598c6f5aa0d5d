import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  addDays,
  addMonths,
  dayPart,
  dayPartOf,
  daysBetween,
  fakeClock,
  fullDate,
  instantOf,
  isDate,
  isoWeek,
  localDate,
  localTime,
  momentInWords,
  mondayOf,
  monthOf,
  numericDate,
  plainDate,
  shortDate,
  systemClock,
  timeInWords,
  wallTime,
  weekday,
  workingDaysAfter,
  workingDaysBetween,
} from './dates.ts'

const intl = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
})
const byIntl = (instant: Date) => {
  const [date, time] = intl.format(instant).split(' ')
  return { date, time }
}
const HOUR = 3_600_000
const anyDate = fc
  .integer({ min: 0, max: 365 * 60 })
  .map((days) => new Date(Date.UTC(1996, 0, 1) + days * 24 * HOUR).toISOString().slice(0, 10))

test('wall time equals Intl in every hour of the days around each clock change, 2010 to 2040', () => {
  for (let year = 2010; year <= 2040; year += 1) {
    for (const [month, day] of [
      [2, 24],
      [9, 24],
      [11, 30],
    ] as const) {
      const start = Date.UTC(year, month, day)
      for (let half = 0; half < 9 * 48; half += 1) {
        const instant = new Date(start + (half * HOUR) / 2)
        assert.deepEqual(wallTime(instant), byIntl(instant), instant.toISOString())
      }
    }
  }
})

test('wall time equals Intl at any moment of forty years', () => {
  const moments = fc.date({
    min: new Date('2000-01-01T00:00Z'),
    max: new Date('2040-01-01T00:00Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(moments, (instant) => assert.deepEqual(wallTime(instant), byIntl(instant))),
    {
      numRuns: 2000,
    },
  )
})

test('a wall time becomes an instant that shows the same wall time, save in the skipped hour', () => {
  const minute = fc.integer({ min: 0, max: 24 * 60 - 1 })
  fc.assert(
    fc.property(anyDate, minute, (date, at) => {
      const time = new Date(at * 60_000).toISOString().slice(11, 16)
      const back = wallTime(instantOf({ date, time }))
      const skipped = back.time !== time
      if (!skipped) return assert.deepEqual(back, { date, time })
      assert.equal(time.slice(0, 2), '02')
      assert.deepEqual(back, { date, time: `03${time.slice(2)}` })
    }),
    { numRuns: 5000 },
  )
})

test('the skipped hour counts on and the double hour is the first one', () => {
  const at = (date: string, time: string) => instantOf({ date, time }).toISOString()
  assert.equal(at('2026-03-29', '01:59'), '2026-03-29T00:59:00.000Z')
  assert.equal(at('2026-03-29', '02:30'), '2026-03-29T01:30:00.000Z')
  assert.equal(at('2026-03-29', '03:00'), '2026-03-29T01:00:00.000Z')
  assert.equal(at('2026-10-25', '02:30'), '2026-10-25T00:30:00.000Z')
  assert.equal(at('2026-10-25', '03:00'), '2026-10-25T02:00:00.000Z')
  assert.equal(at('2026-11-22', '24:00'), '2026-11-22T23:00:00.000Z')
  assert.equal(at('2026-11-22', '10:15:00'), '2026-11-22T09:15:00.000Z')
})

test('what is no date or time is refused, never guessed', () => {
  for (const date of ['2026-02-30', '2025-02-29', '2026-13-01', '22-11-2026', '2026-1-1', '']) {
    assert.equal(isDate(date), false, date)
    assert.throws(() => addDays(date, 1), RangeError)
  }
  assert.equal(isDate('2028-02-29'), true)
  for (const time of ['24:01', '12:60', '9:00', '', '12:00pm']) {
    assert.throws(() => instantOf({ date: '2026-11-22', time }), RangeError, time)
  }
  assert.throws(() => wallTime(new Date(Number.NaN)), RangeError)
  assert.throws(() => fakeClock('yesterday'), RangeError)
})

test('late in the evening UTC it is already the next day here', () => {
  assert.equal(localDate(new Date('2026-11-22T23:30:00Z')), '2026-11-23')
  assert.equal(localTime(new Date('2026-07-01T22:05:00Z')), '00:05')
})

test('the parts of a day change at twelve and at six', () => {
  assert.deepEqual(['00:00', '11:59', '12:00', '17:59', '18:00', '23:59'].map(dayPartOf), [
    'morning',
    'morning',
    'afternoon',
    'afternoon',
    'evening',
    'evening',
  ])
  assert.equal(dayPart(new Date('2026-07-01T10:00:00Z')), 'afternoon')
  assert.equal(dayPart(new Date('2026-12-01T10:00:00Z')), 'morning')
})

test('weeks follow ISO 8601 over the turn of the year', () => {
  assert.deepEqual(isoWeek('2027-01-01'), { year: 2026, week: 53 })
  assert.deepEqual(isoWeek('2026-11-22'), { year: 2026, week: 47 })
  assert.deepEqual(isoWeek('2024-12-30'), { year: 2025, week: 1 })
  assert.deepEqual(isoWeek('2026-01-01'), { year: 2026, week: 1 })
  assert.equal(mondayOf('2027-01-01'), '2026-12-28')
  assert.equal(monthOf('2026-11-22'), '2026-11')
})

test('every week has seven days, from Monday, and week numbers follow each other', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      const monday = mondayOf(date)
      assert.equal(weekday(monday), 1)
      const [now, next] = [isoWeek(date), isoWeek(addDays(monday, 7))]
      assert.deepEqual(isoWeek(addDays(monday, 6)), now)
      const follows = next.year === now.year ? next.week === now.week + 1 : next.week === 1
      assert.ok(follows && next.year - now.year <= 1)
    }),
  )
})

test('days add up, and a month later is never two months later', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -3000, max: 3000 }), (date, days) => {
      assert.equal(daysBetween(date, addDays(date, days)), days)
      const months = Math.trunc(days / 31)
      const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))]
      const expected = year * 12 + month - 1 + months
      const later = addMonths(date, months)
      assert.equal(Number(later.slice(0, 4)) * 12 + Number(later.slice(5, 7)) - 1, expected)
      assert.ok(later.slice(8) <= date.slice(8))
    }),
  )
  assert.equal(addMonths('2026-01-31', 1), '2026-02-28')
  assert.equal(addMonths('2028-02-29', 12), '2029-02-28')
  assert.equal(addMonths('2026-11-30', 3), '2027-02-28')
})

test('working days skip weekends and holidays', () => {
  const christmas = (date: string) => ['2026-12-25', '2026-12-26'].includes(date)
  assert.equal(
    workingDaysAfter('2026-11-20', 3, () => false),
    '2026-11-25',
  )
  assert.equal(workingDaysAfter('2026-12-24', 1, christmas), '2026-12-28')
  assert.equal(workingDaysAfter('2026-11-22', 0, christmas), '2026-11-22')
  assert.equal(workingDaysBetween('2026-12-24', '2026-12-29', christmas), 2)
  assert.equal(workingDaysBetween('2026-12-24', '2026-12-01', christmas), 0)
  assert.throws(() => workingDaysAfter('2026-12-24', 1, () => true), RangeError)
})

test('counting working days back gives the number that was counted on', () => {
  const holiday = (date: string) => date.endsWith('5')
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 0, max: 60 }), (date, n) =>
      assert.equal(workingDaysBetween(date, workingDaysAfter(date, n, holiday), holiday), n),
    ),
  )
})

test('dates read as people say them, in both languages', () => {
  assert.equal(fullDate('2026-11-22', 'nl'), 'zondag 22 november 2026')
  assert.equal(fullDate('2026-11-22', 'en'), 'Sunday 22 November 2026')
  assert.equal(plainDate('2026-03-01', 'nl'), '1 maart 2026')
  assert.equal(shortDate('2026-03-09', 'nl'), '9 mrt')
  assert.equal(shortDate('2026-03-09', 'en'), '9 Mar')
  assert.equal(numericDate('2026-03-09'), '09-03-2026')
  const moment = new Date('2026-11-22T23:30:00Z')
  assert.equal(momentInWords(moment, 'nl'), '23 november 2026 om 00.30 uur')
  assert.equal(momentInWords(moment, 'en'), '23 November 2026 at 00:30')
  assert.equal(timeInWords('14:31', 'nl'), '14.31 uur')
  assert.equal(timeInWords('14:31:00', 'en'), '14:31')
})

test('a fake clock moves only when told; the real one is now', () => {
  const clock = fakeClock('2026-11-22T12:00:00Z')
  clock.now().setFullYear(1999)
  clock.advance({ days: 1, hours: -1, minutes: 30, seconds: 5 })
  assert.equal(clock.now().toISOString(), '2026-11-23T11:30:05.000Z')
  clock.set(new Date('2027-01-01T00:00:00Z'))
  assert.equal(clock.now().getUTCFullYear(), 2027)
  assert.ok(Math.abs(systemClock.now().getTime() - Date.now()) < 1000)
})
