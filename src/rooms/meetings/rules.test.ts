import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  baseChanges,
  baseItems,
  baseText,
  calendarChanges,
  canBecome,
  daysOfSeries,
  differencesIn,
  meant,
  runningTimes,
} from './rules.ts'

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
  assert.deepEqual(calendarChanges(before, { ...before, place: 'B' }), ['place'])
  assert.deepEqual(calendarChanges(before, { ...before, ends: '23:00' }), ['time'])
  assert.deepEqual(calendarChanges(before, { ...before }), [])
})

test('a change of a series is for this meeting, for this and later ones, or for all to come: never for the past', () => {
  const planned = ['2026-10-06', '2026-11-03', '2026-12-01', '2027-01-05'].map((heldOn, n) => ({
    id: String(n),
    heldOn,
  }))
  const ids = (scope: 'this' | 'following' | 'all', at: number, today = '2026-10-20') =>
    planned[at] &&
    meant(scope, planned[at], planned, today)
      .map(({ id }) => id)
      .join('')
  assert.equal(ids('this', 2), '2')
  assert.equal(ids('following', 2), '23')
  assert.equal(ids('all', 2), '213')
  // One that should have been closed already: what lies between it and today stays as it was.
  assert.equal(ids('following', 0), '0123')
  assert.equal(ids('all', 1, '2026-12-15'), '13')
})

test('only what became different goes to the others; begin and end go together', () => {
  const before = {
    ...{ title: 'Overleg', kind: 'partners' as const, heldOn: '2026-12-01' },
    ...{ starts: '10:00', ends: '11:00', place: 'A', link: '' },
  }
  assert.deepEqual(differencesIn(before, before), {})
  assert.deepEqual(differencesIn(before, { ...before, starts: '10:30' }), {
    starts: '10:30',
    ends: '11:00',
  })
  const elsewhere = { ...before, heldOn: '2026-12-02', place: 'B' }
  assert.deepEqual(differencesIn(before, elsewhere), { place: 'B' })
})

test('an agenda as lines comes back as it was, and says what is new, longer or gone', () => {
  const items = [
    { title: 'Opening', minutes: 5 },
    { title: '2027 vooruit', minutes: 30 },
  ]
  assert.deepEqual(baseItems(baseText(items)), items)
  assert.deepEqual(baseItems('\n  Rondje wijken \n\n'), [{ title: 'Rondje wijken', minutes: 10 }])
  assert.deepEqual(baseChanges(items, baseItems('10 Opening\nRondje')), {
    added: [{ title: 'Rondje', minutes: 10 }],
    changed: [{ title: 'Opening', minutes: 10 }],
    gone: ['2027 vooruit'],
  })
})
