import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayParts, weekdaysOf, weekParts } from './coverage.ts'
import { noHours, type Schedule, schedule } from './schedule.ts'

const hours = (...schedules: Partial<Schedule>[]) => ({
  ...noHours,
  schedules: schedules.map(schedule),
})
const partsOf = (opensAt: string, closesAt?: string) =>
  dayParts(hours({ byday: ['TU'], opensAt, ...(closesAt ? { closesAt } : {}) }))

test('a part of the day counts when an hour of it is open, or when it begins there', () => {
  assert.deepEqual(partsOf('09:00', '17:00'), ['morning', 'afternoon'])
  assert.deepEqual(partsOf('10:15', '12:45'), ['morning'])
  assert.deepEqual(partsOf('11:30', '13:00'), ['morning', 'afternoon'])
  assert.deepEqual(partsOf('14:00', '18:00'), ['afternoon'])
  assert.deepEqual(partsOf('14:00', '19:00'), ['afternoon', 'evening'])
  assert.deepEqual(partsOf('20:00', '02:00'), ['evening'])
  assert.deepEqual(partsOf('00:00', '00:00'), ['morning', 'afternoon', 'evening'])
  assert.deepEqual(partsOf('19:30'), ['evening'])
})

test('weekdays come from every kind of schedule, also without times', () => {
  assert.deepEqual(weekdaysOf(hours({ byday: ['TH'] }, { freq: 'MONTHLY', byday: ['-1MO'] })), [
    'MO',
    'TH',
  ])
  assert.deepEqual(weekdaysOf(hours({ freq: null, dtstart: '2026-11-24' })), ['TU'])
  assert.deepEqual(weekdaysOf(hours({ freq: null, byday: ['SA'] })), ['SA'])
  assert.equal(weekdaysOf(hours({ freq: 'DAILY' })).length, 7)
  assert.equal(weekdaysOf(hours({ freq: 'MONTHLY', bymonthday: [15] })).length, 7)
})

test('Tuesday evening and Monday morning do not make a Tuesday morning', () => {
  const both = hours(
    { byday: ['TU'], opensAt: '19:00', closesAt: '21:00' },
    { byday: ['MO'], opensAt: '09:00', closesAt: '11:00' },
  )
  assert.deepEqual(weekParts(both), ['MO-morning', 'TU-evening'])
  assert.deepEqual(dayParts(hours({ byday: ['TU'] })), [])
})
