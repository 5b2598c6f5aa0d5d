// A reader who knows every page of two quarters tries to work out a count of 1–4. Nobody may be able to.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, mondayOf } from '../../platform/dates.ts'
import { holds, isSmall, type Known, shareOf, written } from './known.ts'
import { chosen, monthOf, monthsOf, type Period } from './period.ts'
import { type Months, publishList, publishPieces, publishTotal } from './quarter.ts'
import { rangesFor, reportOf } from './report.ts'
import type { CountRow } from './store.ts'
import { suppressed } from './suppress.ts'

const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0)
const said = (...counts: number[]) => suppressed(counts)?.map(written).join(' ')

test('a list without small counts is shown as it is, zeros included', () => {
  assert.equal(said(10, 0, 5, 20), '10 0 5 20')
  assert.equal(said(0, 0), '0 0')
  assert.equal(said(), '')
})

test('a small count takes others along, and what follows from the rest is said', () => {
  assert.equal(said(3, 50, 60, 12), '<5 50 60 11–14')
  assert.equal(said(1, 5, 9, 30), '<5 5–8 6–9 30')
  assert.equal(said(2, 3, 4, 60), '<5 <5 <5 60')
})

test('a list in which hiding does not help is not shown', () => {
  assert.equal(said(4, 4), undefined)
  assert.equal(said(1, 1, 1, 1, 1), undefined)
  assert.equal(said(3), undefined)
})

/** Something that is shown: the sum of these counts lies within these bounds. */
type Shown = { of: number[]; known: Known }

/**
 * Whether the counts could also be others, with a different sum for `target`, while everything shown stays true.
 * Looks within three of the true counts, so "no" may be too strict but "yes" is certain.
 */
function couldDiffer(truth: readonly number[], all: readonly Shown[], target: number[]): boolean {
  const checks = truth.map((): Shown[] => [])
  for (const one of all) if (one.of.length > 0) checks[Math.max(...one.of)]!.push(one)
  const counts: number[] = []
  const wanted = sum(target.map((at) => truth[at]!))
  const last = Math.max(...target)
  let budget = 400_000
  const fill = (at: number): boolean => {
    if (at === truth.length) return true
    if (--budget < 0) return false
    return [0, 1, -1, 2, -2, 3, -3].some((step) => {
      counts[at] = truth[at]! + step
      if (counts[at] < 0) return false
      const isOther = at !== last || sum(target.map((one) => counts[one]!)) !== wanted
      const isTrue = checks[at]!.every(({ of, known }) =>
        holds(known, sum(of.map((one) => counts[one]!))),
      )
      return isOther && isTrue && fill(at + 1)
    })
  }
  return fill(0)
}

/** All that is shown is true, shows no small count, and leaves every small count open. */
function nothingCanBeWorkedOut(
  truth: readonly number[],
  all: readonly Shown[],
  secrets: number[][],
) {
  for (const { of, known } of all) {
    const value = sum(of.map((at) => truth[at]!))
    assert.ok(holds(known, value), `${JSON.stringify(known)} is said of ${value}`)
    assert.ok(!isSmall(value) || known.min < known.max, `${value} is shown`)
  }
  for (const secret of secrets.filter((of) => isSmall(sum(of.map((at) => truth[at]!)))))
    assert.ok(couldDiffer(truth, all, secret), `only ${truth} at ${secret} fits`)
}

test('every small count of a list could be 1, 2, 3 and 4', () => {
  for (const size of [1, 2, 3, 4])
    for (let n = 0; n < 8 ** size; n += 1) {
      const counts = Array.from({ length: size }, (_, at) => (n >> (3 * at)) & 7)
      const known = suppressed(counts)
      if (!known) continue
      const fits = fitting(known, sum(counts))
      for (const [at, count] of counts.entries()) {
        const values = [...new Set(fits.map((one) => one[at]!))].sort((a, b) => a - b)
        if (isSmall(count)) assert.deepEqual(values, [1, 2, 3, 4], `${counts}`)
        assert.ok(values.includes(count))
      }
    }
})

/** Every list of counts within these bounds with this sum. */
function fitting([first, ...rest]: Known[], total: number): number[][] {
  if (!first) return total === 0 ? [[]] : []
  const most = Math.min(first.max, total)
  const values = Array.from({ length: Math.max(0, most - first.min + 1) }, (_, n) => first.min + n)
  return values.flatMap((value) => fitting(rest, total - value).map((one) => [value, ...one]))
}

const count = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 9 }) },
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 40 }) },
)
const months = fc.tuple(count, count, count)

test('nor can the months of a quarter be worked out, with all totals of months and quarter beside them', () => {
  fc.assert(
    fc.property(fc.array(months, { minLength: 1, maxLength: 5 }), (rows) => {
      const truth = rows.flat()
      const total = publishTotal(added(rows))
      const { rows: known } = publishList(rows, total)
      const cell = (row: number, at: number) => [row * 3 + at]
      const ofRow = (row: number) => [0, 1, 2].flatMap((at) => cell(row, at))
      const ofMonth = (at: number) => rows.flatMap((_, row) => cell(row, at))
      const shown = [
        { of: [...truth.keys()], known: total.quarter },
        ...total.months.map((one, at) => ({ of: ofMonth(at), known: one })),
        ...known.flatMap((one, row) => [
          { of: ofRow(row), known: one.quarter },
          ...one.months.map((month, at) => ({ of: cell(row, at), known: month })),
        ]),
      ]
      const secrets = shown.map(({ of }) => of)
      nothingCanBeWorkedOut(truth, shown, secrets)
    }),
    { numRuns: 600 },
  )
})

test('nor a division of a division: statuses within what has an outcome and what has none', () => {
  const group = fc.array(months, { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(group, group, (outcome, open) => {
      const truth = [...outcome, ...open].flat()
      const total = publishTotal(added([...outcome, ...open]))
      const groups = publishList([added(outcome), added(open)], total).rows
      const shown: Shown[] = [{ of: [...truth.keys()], known: total.quarter }]
      const add = (first: number, rows: Months[], known: typeof groups) =>
        known.forEach((one, row) => {
          const of = [0, 1, 2].map((at) => first + row * 3 + at)
          shown.push({ of, known: one.quarter })
          one.months.forEach((month, at) => shown.push({ of: [of[at]!], known: month }))
        })
      add(0, outcome, publishList(outcome, groups[0]!).rows)
      add(outcome.length * 3, open, publishList(open, groups[1]!).rows)
      const [first, second] = [outcome.flat(), open.flat()]
      const ofGroups = [first.map((_, at) => at), second.map((_, at) => first.length + at)]
      groups.forEach(({ quarter, months: each }, at) => {
        shown.push({ of: ofGroups[at]!, known: quarter })
        each.forEach((known, month) =>
          shown.push({ of: ofGroups[at]!.filter((one) => one % 3 === month), known }),
        )
      })
      total.months.forEach((known, month) =>
        shown.push({ of: [...truth.keys()].filter((one) => one % 3 === month), known }),
      )
      nothingCanBeWorkedOut(
        truth,
        shown,
        shown.map(({ of }) => of),
      )
    }),
    { numRuns: 300 },
  )
})

test('nor the weeks, with all totals of months and quarter beside them', () => {
  const pieces = fc.tuple(...[0, 1, 2].map(() => fc.array(count, { minLength: 1, maxLength: 4 })))
  fc.assert(
    fc.property(pieces, (weeks) => {
      const truth = weeks.flat()
      const total = publishTotal(weeks.map(sum) as unknown as Months)
      const known = publishPieces(weeks, total).flat()
      const firsts = weeks.map((_, at) => sum(weeks.slice(0, at).map((one) => one.length)))
      const ofMonth = (at: number) => weeks[at]!.map((_, spot) => firsts[at]! + spot)
      const shown = [
        { of: [...truth.keys()], known: total.quarter },
        ...total.months.map((one, at) => ({ of: ofMonth(at), known: one })),
        ...known.map((one, at) => ({ of: [at], known: one })),
      ]
      nothingCanBeWorkedOut(
        truth,
        shown,
        shown.map(({ of }) => of),
      )
    }),
    { numRuns: 600 },
  )
})

const added = (rows: readonly Months[]): Months =>
  [0, 1, 2].map((at) => sum(rows.map((row) => row[at]!))) as unknown as Months

test('nor from all pages together: every period in two quarters that follow each other', () => {
  const today = '2026-07-15'
  const all = monthsOf({ from: '2026-01', until: '2026-06' })
  const half = fc.array(fc.array(count, { minLength: 6, maxLength: 6 }), {
    minLength: 1,
    maxLength: 3,
  })
  fc.assert(
    fc.property(half, (themes) => {
      const truth = themes.flat()
      const shown = all.flatMap((from) =>
        all
          .filter((until) => until >= from)
          .flatMap((until) => seen(themes, { from, until }, today)),
      )
      nothingCanBeWorkedOut(
        truth,
        shown,
        shown.map(({ of }) => of),
      )
    }),
    { numRuns: 150 },
  )
})

/** What the page of a period shows of themes per month: its total and its rows, as they are written there. */
function seen(themes: number[][], period: Period, today: string): Shown[] {
  const rows = themes.flatMap((counts, theme) =>
    counts.map((one, at): CountRow => {
      const month = `2026-0${at + 1}`
      return { list: 'theme', month, key: `t${theme}`, count: one }
    }),
  )
  const choice = chosen({ from: period.from, until: period.until }, today)
  const since = { questions: '2026-01-01', referrals: null }
  const counted = rows.filter((row) => row.count > 0)
  const { questions } = reportOf(counted, { choice, since, today, hasReceived: false })
  const places = monthsOf(period).map((month) => Number(month.slice(5)) - 1)
  const ofTheme = (theme: number) => places.map((at) => theme * 6 + at)
  return [
    { of: themes.flatMap((_, theme) => ofTheme(theme)), known: read(questions.total.now) },
    ...questions.themes.map(({ key, now }) => ({
      of: ofTheme(Number(key.slice(1))),
      known: read(now),
    })),
  ]
}

/** A known count as a reader gets it: from what is written. */
function read(known: Known): Known {
  const text = String(written(known))
  const [low, high = low] = text.split('–').map(Number)
  if (text === 'x') return { min: 0, max: Number.POSITIVE_INFINITY }
  return text === '<5' ? { min: 0, max: 4 } : { min: low!, max: high! }
}

test('a page that is asked for with an end that is a day further is the same page', () => {
  const day = fc.integer({ min: 0, max: 500 }).map((n) => addDays('2025-03-01', n))
  fc.assert(
    fc.property(day, day, (one, other) => {
      const [from = one, until = other] = [one, other].sort()
      const further = addDays(until, 1)
      if (monthOf(further) !== monthOf(until)) return
      const today = '2026-11-22'
      assert.deepEqual(chosen({ from, until }, today), chosen({ from, until: further }, today))
    }),
  )
})

test('what is hidden does not show in the order of the rows', () => {
  const today = '2026-11-22'
  const page = (counts: Record<string, number>) => {
    const choice = chosen({ period: '2026-K1' }, today)
    const rows = Object.entries(counts).map(
      ([key, n]): CountRow => ({ list: 'theme', month: '2026-02', key, count: n }),
    )
    const about = { choice, since: { questions: null, referrals: null }, today, hasReceived: false }
    return reportOf(rows, about).questions.themes.map(({ key, now }) => `${key} ${written(now)}`)
  }
  assert.deepEqual(
    page({ bank: 1, care: 4, digid: 90, fines: 3, tax: 40 }),
    page({ bank: 4, care: 1, digid: 90, fines: 3, tax: 40 }),
  )
})

test('a share is given of ten or more, and no more exactly than its parts', () => {
  const exactly = (n: number) => ({ min: n, max: n })
  assert.equal(shareOf(exactly(45), exactly(60)), '75%')
  assert.equal(shareOf({ min: 56, max: 59 }, exactly(60)), '93–98%')
  assert.equal(shareOf(exactly(5), exactly(9)), undefined)
  assert.equal(shareOf(exactly(5), { min: 10, max: 12 }), undefined)
  assert.equal(shareOf({ min: 0, max: Number.POSITIVE_INFINITY }, exactly(60)), undefined)
})

test('a week over the edge of two months is the sum of what their own pages show', () => {
  const today = '2026-11-22'
  const days = ['2026-10-05', '2026-10-30', '2026-11-01', '2026-11-10']
  const rows = days.map((day, at): CountRow => {
    const place = { month: monthOf(day), key: mondayOf(day) }
    return { list: 'week', ...place, count: 10 + at }
  })
  const bars = (asked: Parameters<typeof chosen>[0]) => {
    const choice = chosen(asked, today)
    assert.ok(rangesFor(choice)[0].from <= '2026-10-01')
    const about = { choice, since: { questions: null, referrals: null }, today, hasReceived: false }
    const { all } = reportOf(rows, about).questions.bars
    return all.flatMap(({ from, until, known }) =>
      known.max > 0 ? [`${from} ${until} ${written(known)}`] : [],
    )
  }
  assert.deepEqual(bars({}), [
    '2026-10-05 2026-10-11 10',
    '2026-10-26 2026-11-01 23',
    '2026-11-09 2026-11-15 13',
  ])
  assert.deepEqual(bars({ period: 'deze-maand' }), [
    '2026-11-01 2026-11-01 12',
    '2026-11-09 2026-11-15 13',
  ])
})
