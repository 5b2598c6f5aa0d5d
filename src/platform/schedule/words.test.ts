import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { noHours, type Schedule, schedule, type Weekday, weekdays } from './schedule.ts'
import { isPlainWeek, linesInWords, scheduleInWords, tagInWords } from './words.ts'
import { hoursFrom, readWritten } from './written.ts'
import { inventedExamples, plainExamples, readOn } from './written-examples.ts'

const words = (
  parts: Partial<Schedule>,
  lang: 'nl' | 'en' = 'nl',
  form: 'short' | 'long' = 'long',
) => scheduleInWords(schedule(parts), lang, form)
const tenToTwelve = { opensAt: '10:00', closesAt: '12:00' }

test('schedules read as people write them', () => {
  const workdays: Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR']
  assert.equal(
    words({ byday: workdays, opensAt: '09:00', closesAt: '17:00' }, 'nl', 'short'),
    'ma t/m vr 9.00–17.00',
  )
  assert.equal(words({ byday: ['TU', 'TH'], ...tenToTwelve }), 'dinsdag en donderdag 10.00–12.00')
  assert.equal(words({ byday: ['SA', 'SU'], ...tenToTwelve }), 'zaterdag en zondag 10.00–12.00')
  assert.equal(
    words({ byday: ['MO', 'TU', 'WE', 'FR'], ...tenToTwelve }),
    'maandag t/m woensdag en vrijdag 10.00–12.00',
  )
  assert.equal(
    words({ freq: 'MONTHLY', byday: ['1MO'], opensAt: '14:00' }),
    'elke 1e maandag van de maand 14.00',
  )
  assert.equal(
    words({ freq: 'MONTHLY', byday: ['1WE', '-1WE'], ...tenToTwelve }),
    'elke 1e en laatste woensdag van de maand 10.00–12.00',
  )
  assert.equal(
    words({ freq: 'MONTHLY', bymonthday: [15], ...tenToTwelve }),
    'elke 15e van de maand 10.00–12.00',
  )
  assert.equal(
    words({ freq: 'MONTHLY', dtstart: '2026-01-15', interval: 2 }),
    'om de 2 maanden elke 15e van de maand, tijd niet bekend, vanaf 15 januari 2026',
  )
  assert.equal(
    words({ freq: null, dtstart: '2026-11-24', ...tenToTwelve }),
    'dinsdag 24 november 2026 10.00–12.00',
  )
  assert.equal(words({ freq: null, byday: ['SA'], ...tenToTwelve }), 'soms zaterdag 10.00–12.00')
  assert.equal(
    words({ freq: 'DAILY', interval: 3, dtstart: '2026-01-01', count: 4, ...tenToTwelve }),
    'om de 3 dagen 10.00–12.00, vanaf 1 januari 2026, 4 keer',
  )
  assert.equal(words({ byday: ['FR'], opensAt: '18:00', closesAt: '00:00' }), 'vrijdag 18.00–24.00')
})

test('in English with a colon', () => {
  assert.equal(
    words({ byday: ['MO', 'TU', 'WE'], opensAt: '09:30', closesAt: '17:00' }, 'en', 'short'),
    'Mon to Wed 9:30–17:00',
  )
  assert.equal(
    words({ freq: 'MONTHLY', byday: ['2TH'], opensAt: '14:00' }, 'en'),
    'every 2nd Thursday of the month 14:00',
  )
  assert.equal(
    words({ byday: ['SU'], interval: 2, dtstart: '2026-01-04', ...tenToTwelve }, 'en'),
    'every 2 weeks Sunday 10:00–12:00, from 4 January 2026',
  )
  assert.equal(
    words({ byday: ['SU'], bymonth: [9, 10, 11, 12, 1], ...tenToTwelve }, 'en'),
    'Sunday 10:00–12:00, September to January',
  )
  assert.equal(
    words({ freq: 'MONTHLY', bymonthday: [11, 22, -1] }, 'en'),
    'every 11th, 22nd and last day of the month, time not known',
  )
})

test('a tag is one line, the long form a line per group of days', () => {
  const hours = hoursFrom('ma t/m vr 9-12 en 13-17, za 10-12', readOn)
  assert.equal(tagInWords(hours, 'nl'), 'ma t/m vr 9.00–12.00 en 13.00–17.00, za 10.00–12.00')
  assert.deepEqual(linesInWords(hours, 'nl'), [
    'maandag t/m vrijdag 9.00–12.00 en 13.00–17.00',
    'zaterdag 10.00–12.00',
  ])
  assert.equal(isPlainWeek(hours), true)
  assert.equal(isPlainWeek(hoursFrom('1e ma van de maand 10-12', readOn)), false)
  assert.equal(tagInWords(hoursFrom('24/7', readOn), 'nl'), 'dag en nacht')
  assert.equal(tagInWords(noHours, 'nl'), '')
})

const minute = fc.integer({ min: 0, max: 24 * 12 - 1 }).map((n) => n * 5)
const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
/** By day: what opens before seven or closes by then is nobody's habit and read as the afternoon, on purpose. */
const weekly: fc.Arbitrary<Schedule> = fc
  .tuple(fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 }), minute, minute)
  .filter(
    ([, opens, closes]) =>
      opens >= 7 * 60 && closes !== opens && (closes > opens || opens >= 13 * 60),
  )
  .map(([days, opens, closes]) => {
    const byday = weekdays.filter((day) => days.includes(day))
    return schedule({ byday, opensAt: clock(opens), closesAt: clock(closes) })
  })
const form = fc.constantFrom('short' as const, 'long' as const)
const lang = fc.constantFrom('nl' as const, 'en' as const)

test('what is said about a weekly schedule is read back as the same schedule', () => {
  fc.assert(
    fc.property(weekly, form, lang, (each, how, tongue) => {
      const read = readWritten(scheduleInWords(each, tongue, how), readOn)
      assert.deepEqual([read.schedules, read.understood], [[each], 'all'])
    }),
    { numRuns: 1000 },
  )
})

test('every spelling that we read, said in words in either language, is read back the same', () => {
  for (const [text] of [...plainExamples, ...inventedExamples]) {
    const hours = hoursFrom(text, readOn)
    for (const tongue of ['nl', 'en'] as const) {
      for (const said of [tagInWords(hours, tongue), linesInWords(hours, tongue).join('; ')]) {
        assert.deepEqual(readWritten(said, readOn).schedules, hours.schedules, `${text} → ${said}`)
      }
    }
  }
})
