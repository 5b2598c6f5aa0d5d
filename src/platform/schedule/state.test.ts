import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Hours, noHours, type Schedule, schedule } from './schedule.ts'
import { isAlwaysOpen, nextClosing, stateAt, whyClosedOn } from './state.ts'
import { openingInWords, remarkInWords, startInWords, stateInWords } from './state-words.ts'
import { hoursFrom } from './written.ts'

const hours = (parts: Partial<Schedule>, more: Partial<Hours> = {}): Hours => ({
  ...noHours,
  understood: 'all',
  schedules: [schedule(parts)],
  ...more,
})
const workdays = hours({
  byday: ['MO', 'TU', 'WE', 'TH', 'FR'],
  opensAt: '09:00',
  closesAt: '17:00',
})
const label = (which: Hours, at: string, lang: 'nl' | 'en' = 'nl') =>
  stateInWords(stateAt(which, new Date(at)), new Date(at), lang)

test('the label says what someone who stands at the door wants to know', () => {
  assert.equal(label(workdays, '2026-11-23T09:00Z'), 'open tot 17.00')
  assert.equal(label(workdays, '2026-11-23T07:00Z'), 'opent om 9.00')
  assert.equal(label(workdays, '2026-11-23T16:30Z'), 'morgen 9.00')
  assert.equal(label(workdays, '2026-11-27T16:30Z'), 'maandag 9.00')
  const course = hours({ freq: null, dtstart: '2027-03-11', opensAt: '10:00', closesAt: '12:00' })
  assert.equal(label(course, '2027-01-04T10:00Z'), 'donderdag 11 maart 10.00')
  assert.equal(label(course, '2026-12-04T10:00Z'), 'donderdag 11 maart 2027 10.00')
  assert.equal(label(course, '2027-04-04T10:00Z'), 'geen nieuwe tijden bekend')
})

test('in English the same, with a colon', () => {
  assert.equal(label(workdays, '2026-11-23T09:00Z', 'en'), 'open until 17:00')
  assert.equal(label(workdays, '2026-11-23T07:00Z', 'en'), 'opens at 9:00')
  assert.equal(label(workdays, '2026-11-27T16:30Z', 'en'), 'Monday 9:00')
  assert.equal(label(workdays, '2026-04-27T10:00Z', 'en'), "closed today (King's Day)")
})

test('closed today says why, but only when today would have been open', () => {
  assert.equal(label(workdays, '2026-04-27T10:00Z'), 'vandaag gesloten (Koningsdag)')
  const saturdays = hours({ byday: ['SA'], opensAt: '09:00', closesAt: '17:00' })
  assert.equal(label(saturdays, '2026-04-27T10:00Z'), 'zaterdag 9.00')
  const shut = {
    ...workdays,
    exceptions: [{ on: '2026-11-24', closed: true as const, why: 'studiedag' }],
  }
  assert.equal(label(shut, '2026-11-24T10:00Z'), 'vandaag gesloten (studiedag)')
  const silent = { ...workdays, exceptions: [{ on: '2026-11-24', closed: true as const }] }
  assert.equal(label(silent, '2026-11-24T10:00Z'), 'vandaag gesloten')
  assert.deepEqual(whyClosedOn(workdays, '2026-12-25'), { holiday: 'christmas' })
  assert.equal(whyClosedOn(workdays, '2026-12-24'), undefined)
})

test('the evening that ends after midnight, at midnight, and the one that never ends', () => {
  const late = hours({ byday: ['FR'], opensAt: '20:00', closesAt: '02:00' })
  assert.equal(label(late, '2026-11-27T20:00Z'), 'open tot 2.00')
  assert.equal(label(late, '2026-11-28T00:30Z'), 'open tot 2.00')
  const midnight = hours({ byday: ['FR'], opensAt: '20:00', closesAt: '00:00' })
  assert.equal(label(midnight, '2026-11-27T20:00Z'), 'open tot 24.00')
  const shelter = hours({ byday: ['FR'], opensAt: '20:00', closesAt: '09:00' })
  assert.equal(label(shelter, '2026-11-27T20:00Z'), 'open tot morgen 9.00')
  const always = hoursFrom('24/7', '2026-11-22')
  assert.equal(isAlwaysOpen(always), true)
  assert.equal(label(always, '2026-12-25T03:00Z'), 'dag en nacht open')
  assert.equal(isAlwaysOpen(workdays), false)
  const sixDays = hoursFrom('ma t/m za 24 uur per dag, ook op feestdagen', '2026-11-22')
  assert.deepEqual([sixDays.schedules[0]?.byday.length, isAlwaysOpen(sixDays)], [6, false])
})

test('what cannot be known is not called closed', () => {
  assert.equal(
    label(hoursFrom('op afspraak', '2026-11-22'), '2026-11-23T10:00Z'),
    'tijden niet zeker',
  )
  assert.equal(
    label(hoursFrom('incidenteel, di 14-16', '2026-11-22'), '2026-11-24T13:30Z'),
    'tijden niet zeker',
  )
})

test('a list of next dates reads as people say it', () => {
  const at = new Date('2026-11-22T10:00Z')
  const opening = { start: new Date('2026-11-24T09:00Z'), end: new Date('2026-11-24T11:00Z') }
  assert.equal(openingInWords(opening, at, 'nl'), 'dinsdag 10.00–12.00')
  assert.equal(openingInWords({ ...opening, end: null }, at, 'en'), 'Tuesday 10:00')
  assert.equal(startInWords(opening, new Date('2026-11-24T06:00Z'), 'nl'), 'vandaag 10.00')
  assert.equal(remarkInWords('by-appointment', 'nl'), 'op afspraak')
})

test('the next closing within two weeks can be announced', () => {
  assert.deepEqual(nextClosing(workdays, '2026-12-20'), {
    on: '2026-12-25',
    because: { holiday: 'christmas' },
  })
  assert.equal(nextClosing(workdays, '2026-11-02'), undefined)
})
