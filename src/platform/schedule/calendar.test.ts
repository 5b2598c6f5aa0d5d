import assert from 'node:assert/strict'
import { test } from 'node:test'
import ICAL from 'ical.js'
import ical from 'ical-generator'
import { calendarOf, clockDate, hasCalendar, repeatLines, TZID, toRrule } from './calendar.ts'
import { openingsBetween } from './occurrences.ts'
import { type Hours, noHours, type Schedule, schedule } from './schedule.ts'
import { hoursFrom } from './written.ts'

const rrule = (parts: Partial<Schedule>) =>
  toRrule(schedule({ opensAt: '10:00', closesAt: '12:00', ...parts }))

test('an RRULE says what the schedule says', () => {
  assert.equal(rrule({ byday: ['TU', 'TH'] }), 'FREQ=WEEKLY;BYDAY=TU,TH')
  assert.equal(
    rrule({ byday: ['TU'], interval: 2, dtstart: '2026-01-06' }),
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
  )
  assert.equal(rrule({ freq: 'MONTHLY', byday: ['1MO', '-1FR'] }), 'FREQ=MONTHLY;BYDAY=1MO,-1FR')
  assert.equal(rrule({ freq: 'MONTHLY', bymonthday: [15] }), 'FREQ=MONTHLY;BYMONTHDAY=15')
  assert.equal(rrule({ byday: ['TU'], bymonth: [1, 9] }), 'FREQ=WEEKLY;BYMONTH=1,9;BYDAY=TU')
  assert.equal(rrule({ byday: ['TU'], byweekno: [1, 3] }), 'FREQ=YEARLY;BYWEEKNO=1,3;BYDAY=TU')
  assert.equal(
    rrule({ byday: ['TU'], dtstart: '2026-01-06', count: 4 }),
    'FREQ=WEEKLY;BYDAY=TU;COUNT=4',
  )
  assert.equal(rrule({ freq: null, dtstart: '2026-01-06' }), null)
})

test('UNTIL is the end of the last Dutch day, in UTC, in summer and winter', () => {
  assert.equal(
    rrule({ byday: ['TU'], validTo: '2026-04-28' }),
    'FREQ=WEEKLY;BYDAY=TU;UNTIL=20260428T215959Z',
  )
  assert.equal(
    rrule({ byday: ['TU'], until: '2026-12-29' }),
    'FREQ=WEEKLY;BYDAY=TU;UNTIL=20261229T225959Z',
  )
})

test('a rule starts on a real day and keeps its rhythm, whenever it is asked', () => {
  const biweekly: Hours = {
    ...noHours,
    schedules: [
      schedule({
        byday: ['TU'],
        interval: 2,
        dtstart: '2026-01-05',
        opensAt: '10:00',
        closesAt: '12:00',
      }),
    ],
  }
  const [rule] = calendarOf(biweekly, '2026-11-22')
  assert.equal(rule?.start, '20260106T100000')
  assert.equal(rule?.end, '20260106T120000')
  const [weekly] = calendarOf(hoursFrom('di 10-12', '2026-11-22'), '2026-11-22')
  assert.equal(weekly?.start, '20261124T100000')
  assert.equal(clockDate(weekly?.start ?? '').getHours(), 10)
})

test('what has passed, has no times or happens never is not in the calendar', () => {
  for (const text of [
    'di 10-12 t/m 28 april 2026',
    'dinsdag',
    'om de week di 10-12',
    'op afspraak',
  ]) {
    assert.deepEqual(calendarOf(hoursFrom(text, '2026-11-22'), '2026-11-22'), [], text)
  }
})

test('whether there is a calendar is the same question as whether it has anything in it', () => {
  const once = schedule({ freq: null, dtstart: '2026-12-25', opensAt: '10:00', closesAt: '12:00' })
  const all: Hours[] = [
    ...['di 10-12 t/m 28 april 2026', 'op afspraak', 'ma en vr 9.30-12.00'].map((text) =>
      hoursFrom(text, '2026-11-22'),
    ),
    { ...noHours, schedules: [once] },
    { ...noHours, schedules: [once], closedOnHolidays: true },
    { ...noHours, schedules: [once], exceptions: [{ on: '2026-12-25', closed: true }] },
    { ...noHours, exceptions: [{ on: '2026-11-21', opensAt: '10:00', closesAt: '11:00' }] },
    { ...noHours, exceptions: [{ on: '2026-11-23', opensAt: '10:00', closesAt: '11:00' }] },
  ]
  const answers = all.map((hours) => hasCalendar(hours, '2026-11-22'))
  assert.deepEqual(
    answers,
    all.map((hours) => calendarOf(hours, '2026-11-22').length > 0),
  )
  assert.deepEqual(new Set(answers), new Set([true, false]))
})

test('another calendar program reads the same openings, with holidays and exceptions taken out', () => {
  const hours: Hours = {
    ...hoursFrom('ma en vr 9.30-12.00, elke 1e wo van de maand 19-21', '2026-11-22'),
    exceptions: [
      { on: '2026-11-27', closed: true },
      { on: '2026-12-24', opensAt: '10:00', closesAt: '11:00', why: 'kort' },
      { on: '2026-12-28', opensAt: '10:00', closesAt: '11:00' },
    ],
  }
  const calendar = ical({ timezone: TZID })
  for (const rule of calendarOf(hours, '2026-11-22')) {
    const [start, end] = [clockDate(rule.start), rule.end && clockDate(rule.end)]
    calendar.createEvent({
      start,
      end,
      timezone: TZID,
      summary: 'Inloop',
      repeating: repeatLines(rule) || null,
    })
  }
  const events = new ICAL.Component(ICAL.parse(calendar.toString())).getAllSubcomponents('vevent')
  const theirs = events.flatMap((event) => startsIn(new ICAL.Event(event), '2027-08-01')).toSorted()
  const ours = openingsBetween(hours, new Date('2026-11-22T00:00Z'), new Date('2027-08-01T00:00Z'))
  const wall = new Intl.DateTimeFormat('sv-SE', {
    timeZone: TZID,
    dateStyle: 'short',
    timeStyle: 'short',
  })
  assert.deepEqual(
    theirs,
    ours.map(({ start }) => wall.format(start)),
  )
  assert.ok(theirs.length > 60 && !theirs.some((start) => start.startsWith('2026-12-25')))
})

function startsIn(event: ICAL.Event, before: string): string[] {
  const iterator = event.iterator()
  const found: string[] = []
  for (let at = iterator.next(); at && at.toString() < before; at = iterator.next()) {
    found.push(at.toString().slice(0, 16).replace('T', ' '))
  }
  return found
}
