import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  civil,
  dateOfDay,
  dayAt,
  dayNumber,
  instantAt,
  minuteOf,
  timeOfMinute,
  weekdayOf,
  weekNumber,
} from './day-numbers.ts'

const wallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
})

test('every day of twenty years, at five times, is the instant that Intl shows as that time', () => {
  const [first, last] = [dayNumber('2020-01-01'), dayNumber('2040-01-01')]
  for (let day = first; day < last; day += 1) {
    const date = dateOfDay(day)
    for (const time of ['00:00', '01:59', '03:00', '12:15', '23:59']) {
      const instant = instantAt(day, minuteOf(time))
      assert.equal(wallClock.format(instant), `${date} ${time}`)
    }
  }
})

test('days, weeks and months count as the calendar does, also before 1970', () => {
  assert.equal(dayNumber('1970-01-01'), 0)
  assert.equal(dateOfDay(-1), '1969-12-31')
  assert.deepEqual([weekdayOf(0), weekdayOf(-1), weekdayOf(-4)], [3, 2, 6])
  const { y, m, d, length } = civil(dayNumber('2028-02-29'))
  assert.deepEqual([y, m, d, length], [2028, 2, 29, 29])
  assert.deepEqual(
    ['2026-12-31', '2027-01-03', '2027-01-04'].map(dayNumber).map(weekNumber),
    [53, 53, 1],
  )
  assert.equal(dayAt(new Date('2026-11-22T23:30Z')), dayNumber('2026-11-23'))
  assert.deepEqual([timeOfMinute(24 * 60), timeOfMinute(9 * 60 + 5)], ['00:00', '09:05'])
})
