import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exceptionShape, hoursShape, noHours, schedule, scheduleShape } from './schedule.ts'

const refusal = (input: unknown): string | undefined => {
  const read = scheduleShape.safeParse(input)
  return read.success ? undefined : read.error.issues[0]?.message
}
const weekly = schedule({ byday: ['TU'], opensAt: '10:00', closesAt: '12:00' })

test('a schedule as HSDS writes it is taken as it is, and what it leaves out gets its RFC 5545 default', () => {
  assert.equal(refusal(weekly), undefined)
  assert.deepEqual(scheduleShape.parse({ freq: 'WEEKLY' }), schedule({}))
  assert.deepEqual(hoursShape.parse({ ...noHours, schedules: [weekly] }).schedules, [weekly])
})

test('every refusal says what is wrong', () => {
  assert.equal(refusal({ ...weekly, byday: ['DI'] }), 'not-a-weekday')
  assert.equal(refusal({ ...weekly, byday: ['6MO'], freq: 'MONTHLY' }), 'not-a-weekday')
  assert.equal(refusal({ ...weekly, byday: ['1MO'] }), 'nth-day-needs-a-month')
  assert.equal(refusal({ ...weekly, bymonthday: [1] }), 'monthday-needs-a-month')
  assert.equal(refusal({ ...weekly, freq: 'MONTHLY', bymonthday: [0] }), 'not-a-monthday')
  assert.equal(refusal({ ...weekly, validFrom: '2026-02-30' }), 'not-a-day')
  assert.equal(refusal({ ...weekly, opensAt: '24:00' }), 'not-a-time')
  assert.equal(refusal({ ...weekly, opensAt: undefined }), 'closes-without-opening')
  assert.equal(refusal({ ...weekly, count: 3, until: '2026-12-31' }), 'count-and-until')
  assert.equal(refusal({ ...weekly, interval: 2, byweekno: [1] }), 'week-numbers-need-every-week')
  assert.ok(refusal({ ...weekly, interval: 0 }))
  assert.ok(refusal({ ...weekly, freq: 'YEARLY' }))
})

test('an exception is closed or has times, never both and never half', () => {
  const fits = (input: unknown) => exceptionShape.safeParse(input).success
  assert.equal(fits({ on: '2026-12-24', closed: true, why: 'verbouwing' }), true)
  assert.equal(fits({ on: '2026-12-24', opensAt: '10:00', closesAt: '12:00' }), true)
  assert.equal(fits({ on: '2026-12-24', opensAt: '10:00' }), false)
  assert.equal(fits({ on: '2026-12-24', closed: true, opensAt: '10:00', closesAt: '12:00' }), false)
  assert.equal(fits({ on: '24-12-2026', closed: true }), false)
})
