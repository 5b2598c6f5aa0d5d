// When a reminder is due, over holidays and weekends.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, type IsHoliday, workingDaysAfter } from '../../platform/dates.ts'
import { isHoliday } from '../../platform/schedule/holidays.ts'
import { whatIsDue } from './rules.ts'

const ladder = {
  remindAfterWorkingDays: [3, 7],
  warnSenderAfterWorkingDays: 10,
  expireAfterDays: 30,
}
const waiting = {
  waitsFrom: '2026-11-23',
  reminders: 0,
  warned: false,
  asking: false,
  quiet: false,
}
const nothing = { expire: false, remind: null, warn: false }

test('reminders come on the 3rd and 7th working day, word to the sender on the 10th, the end on day 30', () => {
  const due = (date: string, change = {}) =>
    whatIsDue({ ...waiting, ...change }, ladder, { date, time: '09:00' }, isHoliday)
  assert.deepEqual(due('2026-11-25'), nothing)
  assert.deepEqual(due('2026-11-26'), { ...nothing, remind: 1 })
  assert.deepEqual(due('2026-11-26', { reminders: 1 }), nothing)
  assert.deepEqual(due('2026-12-01', { reminders: 1 }), nothing)
  assert.deepEqual(due('2026-12-02', { reminders: 1 }), { ...nothing, remind: 2 })
  assert.deepEqual(due('2026-12-07', { reminders: 2 }), { ...nothing, warn: true })
  assert.deepEqual(due('2026-12-07', { reminders: 2, warned: true }), nothing)
  assert.deepEqual(due('2026-12-22', { reminders: 2, warned: true }), nothing)
  assert.equal(due('2026-12-23', { reminders: 2, warned: true }).expire, true)
})

test('nothing goes out at night, in the weekend or on a holiday, and never twice what was missed', () => {
  const at = (date: string, time: string) =>
    whatIsDue({ ...waiting, waitsFrom: '2026-12-18' }, ladder, { date, time }, isHoliday)
  assert.equal(at('2026-12-23', '07:59').remind, null)
  assert.equal(at('2026-12-23', '08:00').remind, 1)
  for (const day of ['2026-12-25', '2026-12-26', '2026-12-27'])
    assert.equal(at(day, '12:00').remind, null)
  const late = whatIsDue(waiting, ladder, { date: '2026-12-04', time: '10:00' }, isHoliday)
  assert.equal(late.remind, 2)
})

test('who asked something back, or called, gets no reminder', () => {
  const now = { date: '2026-12-04', time: '10:00' }
  assert.deepEqual(whatIsDue({ ...waiting, asking: true }, ladder, now, isHoliday), nothing)
  assert.deepEqual(whatIsDue({ ...waiting, quiet: true }, ladder, now, isHoliday), nothing)
})

test('a reminder is due exactly from its working day on, whatever the holidays', () => {
  const day = fc.integer({ min: 0, max: 2000 }).map((n) => addDays('2024-01-01', n))
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 29 }), (sent, later) => {
      const today = addDays(sent, later)
      const due = whatIsDue(
        { ...waiting, waitsFrom: sent },
        ladder,
        { date: today, time: '12:00' },
        isHoliday,
      )
      const weekend: IsHoliday = () => false
      const isOff = workingDaysAfter(addDays(today, -1), 1, isHoliday) !== today
      const first = workingDaysAfter(sent, 3, isHoliday)
      if (isOff || today < first) return due.remind === null
      return due.remind !== null && first >= workingDaysAfter(sent, 3, weekend)
    }),
  )
})
