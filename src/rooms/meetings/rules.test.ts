import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canBecome, changesCalendar, daysOfSeries, runningTimes } from './rules.ts'

test('a meeting on the second Tuesday returns on second Tuesdays', () => {
  assert.deepEqual(daysOfSeries('2026-12-08', 'monthly', 3), [
    '2026-12-08',
    '2027-01-12',
    '2027-02-09',
  ])
  assert.deepEqual(daysOfSeries('2026-12-08', 'quarterly', 3), [
    '2026-12-08',
    '2027-03-09',
    '2027-06-08',
  ])
})

test('a fifth weekday of the month counts as the last one', () => {
  assert.deepEqual(daysOfSeries('2026-12-29', 'monthly', 3), [
    '2026-12-29',
    '2027-01-26',
    '2027-02-23',
  ])
})

test('weekly and fortnightly keep their weekday, over summer time too, and skip holidays', () => {
  assert.deepEqual(daysOfSeries('2027-03-22', 'weekly', 3), [
    '2027-03-22',
    '2027-04-05',
    '2027-04-12',
  ])
  assert.deepEqual(daysOfSeries('2026-12-01', 'fortnight', 3), [
    '2026-12-01',
    '2026-12-15',
    '2026-12-29',
  ])
  assert.deepEqual(daysOfSeries('2026-12-01', 'once', 9), ['2026-12-01'])
})

test('every item begins when those before it end', () => {
  assert.deepEqual(runningTimes('13:30', [5, 40, 0]), {
    begins: ['13:30', '13:35', '14:15'],
    ends: '14:15',
  })
  assert.deepEqual(runningTimes('23:50', [20]), { begins: ['23:50'], ends: '00:10' })
})

test('a cancelled meeting stays cancelled; a new place is news for calendars, a new kind is not', () => {
  assert.equal(canBecome('cancelled', 'planned'), false)
  assert.equal(canBecome('held', 'planned'), true)
  const before = {
    title: 'O',
    heldOn: '2026-12-01',
    starts: '13:00',
    ends: '14:00',
    place: 'A',
    link: '',
  }
  assert.equal(changesCalendar(before, { ...before, place: 'B' }), true)
  assert.equal(changesCalendar(before, { ...before }), false)
})
