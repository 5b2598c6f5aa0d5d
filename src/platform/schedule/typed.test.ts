import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../dates.ts'
import { type Exception, type Hours, schedule } from './schedule.ts'
import { hoursRead, typedHours } from './typed.ts'
import { hoursFrom } from './written.ts'

const today = '2026-11-23'
const texts = [
  'di en do 10-12 u',
  'ma t/m vr 9.00–17.00, do tot 20.00',
  '1e ma van de maand 14:00',
  'ma t/m vr 9-17, behalve 24 dec 2026',
  'ook op feestdagen, elke dag 10-12',
  'als het bord buiten staat',
  '',
]
const day = fc.integer({ min: 0, max: 400 }).map((n) => addDays(today, n))
const why = fc.option(fc.stringMatching(/^[a-z]{1,12}$/), { nil: undefined })
const exception = fc.oneof(
  fc.record({ on: day, why }).map((one): Exception => clean({ ...one, closed: true })),
  fc
    .record({ on: day, why })
    .map((one): Exception => clean({ ...one, opensAt: '10:00', closesAt: '12:30' })),
)
const clean = <T extends { why?: string | undefined }>({ why: reason, ...rest }: T) =>
  (reason === undefined ? rest : { ...rest, why: reason }) as unknown as Exception

test('hours that nobody touched in the form come back as they were', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.uniqueArray(exception, { maxLength: 5, selector: ({ on }) => on }),
      fc.boolean(),
      (text, days, isOpenOnHolidays) => {
        const typed = { ...typedHours(null, today), written: text, isOpenOnHolidays }
        const { hours } = hoursRead(typed, null, today)
        if (!hours) return
        const told = new Set(hours.exceptions.map(({ on }) => on))
        const all = [...hours.exceptions, ...days.filter(({ on }) => !told.has(on))]
        const before: Hours = {
          ...hours,
          exceptions: all.toSorted((a, b) => (a.on < b.on ? -1 : 1)),
        }
        assert.deepEqual(hoursRead(typedHours(before, today), before, today).hours, before)
      },
    ),
  )
})

test('schedules from elsewhere, without written words, survive a form in which something else changes', () => {
  const before: Hours = {
    ...hoursFrom('', today),
    schedules: [schedule({ byday: ['MO'], byweekno: [1, 3], opensAt: '10:00', closesAt: '12:00' })],
  }
  const typed = { ...typedHours(before, today), days: '24-12-2026 dicht (kerst)' }
  const { hours, wrongLines } = hoursRead(typed, before, today)
  assert.deepEqual(hours?.schedules, before.schedules)
  assert.deepEqual(hours?.exceptions, [{ on: '2026-12-24', closed: true, why: 'kerst' }])
  assert.deepEqual(wrongLines, [])
})

test('days may be written as people write them, a week at once too, and in English', () => {
  const read = (days: string) =>
    hoursRead({ written: 'ma 9-17', days, isOpenOnHolidays: false }, null, today)
  assert.equal(read('24 dec t/m 3 jan dicht').hours?.exceptions.length, 11)
  assert.deepEqual(read('24-12-2026 closed').hours?.exceptions, [
    { on: '2026-12-24', closed: true },
  ])
  assert.deepEqual(read('5 december 2026 10-12 u (sinterklaas)').hours?.exceptions, [
    { on: '2026-12-05', opensAt: '10:00', closesAt: '12:00', why: 'sinterklaas' },
  ])
})

test('a line that is about no day is given back as wrong', () => {
  for (const days of ['soms', 'ma 9-17', '31-02-2026 dicht', '24-12-2026'])
    assert.deepEqual(
      hoursRead({ written: '', days, isOpenOnHolidays: false }, null, today).wrongLines,
      [days],
    )
})

test('no text and no days is no hours at all', () => {
  const typed = { written: '', days: '\n', isOpenOnHolidays: false }
  assert.equal(hoursRead(typed, null, today).hours, null)
})
