import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../platform/dates.ts'
import {
  besidePeriod,
  chosen,
  monthOf,
  monthsLater,
  monthsOf,
  type Part,
  partsOf,
  quarterMonths,
  standardPeriod,
} from './period.ts'
import { besideInWords, periodInShort, periodInWords, periodsApart } from './words.ts'

const today = '2026-11-22'
const asked = (question: Parameters<typeof chosen>[0]) => {
  const { period, problem } = chosen(question, today)
  return problem ?? `${period.from} ${period.until}`
}

test('without a wish one sees the running quarter, and in its first month the one before as well', () => {
  assert.deepEqual(standardPeriod('2026-11-22'), { from: '2026-10', until: '2026-11' })
  assert.deepEqual(standardPeriod('2026-10-03'), { from: '2026-07', until: '2026-10' })
  assert.deepEqual(standardPeriod('2027-01-31'), { from: '2026-10', until: '2027-01' })
})

test('who noted a question today finds it counted: today is always in the standard period', () => {
  for (let day = '2026-01-01'; day < '2028-03-01'; day = addDays(day, 1))
    assert.ok(monthsOf(standardPeriod(day)).includes(monthOf(day)), day)
})

test('an address can name a span, a year, a quarter, a month, or two ends', () => {
  assert.equal(asked({ period: 'vorig-kwartaal' }), '2026-07 2026-09')
  assert.equal(asked({ period: 'deze-maand' }), '2026-11 2026-11')
  assert.equal(asked({ period: 'dit-jaar' }), '2026-01 2026-11')
  assert.equal(asked({ period: '2025' }), '2025-01 2025-12')
  assert.equal(asked({ period: '2026-K3' }), '2026-07 2026-09')
  assert.equal(asked({ period: '2026-02' }), '2026-02 2026-02')
  assert.equal(asked({ from: '2026-09', until: '2026-11' }), '2026-09 2026-11')
  assert.equal(asked({ from: '2026-09' }), '2026-09 2026-11')
  assert.equal(asked({ until: '2026-03' }), '2026-03 2026-03')
})

test('what is still to come is left off, and a period that a day shifts stays the same months', () => {
  assert.equal(asked({ period: '2026' }), '2026-01 2026-11')
  assert.equal(asked({ from: '2026-10-01', until: '2026-11-21' }), '2026-10 2026-11')
  assert.equal(asked({ from: '2026-10-02', until: '2026-11-22' }), '2026-10 2026-11')
})

test('a period that makes no sense gives the standard one with the reason, and what was asked', () => {
  for (const period of ['morgen', '2026-13', '2026-K5', '<script>', '0000-01', '1999'])
    assert.equal(asked({ period }), 'unknown', period)
  assert.equal(asked({ from: '2026-02-30', until: '2026-03' }), 'unknown')
  assert.equal(asked({ from: '2026-05', until: '2026-02' }), 'reversed')
  assert.equal(asked({ period: '2027' }), 'future')
  assert.equal(asked({ from: '2020-01', until: '2026-01' }), 'too-long')
  const choice = chosen({ from: '2026-05', until: '2026-02', beside: 'ervoor' }, today)
  assert.deepEqual(choice.asked, { from: '2026-05', until: '2026-02' })
  assert.equal(choice.beside, 'before')
  assert.deepEqual(choice.period, standardPeriod(today))
})

test('nothing that stands in an address breaks the choice', () => {
  const text = fc.option(
    fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.date().map((date) => String(date).slice(0, 10)),
    ),
    { nil: undefined },
  )
  fc.assert(
    fc.property(text, text, text, text, (period, from, until, beside) => {
      const { period: shown } = chosen({ period, from, until, beside }, today)
      assert.ok(shown.from <= shown.until && shown.until <= monthOf(today))
      assert.ok(monthsOf(shown).length <= 36)
    }),
  )
})

test('beside it stand the same months a year earlier, or as many months before', () => {
  const period = { from: '2026-09', until: '2026-11' }
  assert.deepEqual(besidePeriod(period, 'year'), { from: '2025-09', until: '2025-11' })
  assert.deepEqual(besidePeriod(period, 'before'), { from: '2026-06', until: '2026-08' })
})

test('a period is the sum of its parts: every month once, quarters whole where they can be', () => {
  const monthsIn = ({ quarter, month }: Part) =>
    month === undefined ? quarterMonths(quarter) : [quarterMonths(quarter)[month]]
  const month = fc.integer({ min: 0, max: 40 }).map((n) => monthsLater('2023-08', n))
  fc.assert(
    fc.property(month, month, (one, other) => {
      const [from = one, until = other] = [one, other].sort()
      if (until > monthOf(today)) return
      const parts = partsOf({ from, until }, today)
      const months = parts.flatMap(monthsIn).filter((each) => each <= monthOf(today))
      assert.deepEqual(months, monthsOf({ from, until }))
    }),
  )
  assert.deepEqual(partsOf({ from: '2026-09', until: '2026-11' }, today), [
    { quarter: '2026-K3', month: 2 },
    { quarter: '2026-K4' },
  ])
})

test('periods read as people say them, in both languages', () => {
  const words = (from: string, until: string) => periodInWords({ from, until }, 'nl')
  assert.equal(words('2026-11', '2026-11'), 'november 2026')
  assert.equal(words('2026-10', '2026-11'), 'oktober en november 2026')
  assert.equal(words('2026-09', '2026-11'), 'september tot en met november 2026')
  assert.equal(words('2026-11', '2027-01'), 'november 2026 tot en met januari 2027')
  assert.equal(words('2026-01', '2026-12'), '2026')
  const [now, year] = [
    { from: '2026-09', until: '2026-11' },
    { from: '2025-09', until: '2025-11' },
  ]
  assert.equal(besideInWords(now, year, 'year', 'nl'), 'dezelfde maanden van 2025')
  assert.equal(besideInWords(now, year, 'year', 'en'), 'the same months of 2025')
  assert.equal(periodInShort(now, 'nl'), 'sep–nov 2026')
  assert.deepEqual(periodsApart(now, year, 'nl'), ['2026', '2025'])
  const before = besidePeriod(now, 'before')
  assert.deepEqual(periodsApart(now, before, 'nl'), ['sep–nov', 'jun–aug'])
  assert.equal(besideInWords(now, before, 'before', 'nl'), 'juni tot en met augustus 2026')
})
