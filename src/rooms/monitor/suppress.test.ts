// A reader who knows every page of two quarters tries to work out a count of 1–4. Nobody may be able to.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, mondayOf } from '../../platform/dates.ts'
import { holds, isSmall, type Known, shareOf, written } from '../../platform/small-numbers/known.ts'
import {
  type Months,
  type Published,
  publishList,
  publishTotal,
} from '../../platform/small-numbers/quarter.ts'
import { suppressed } from '../../platform/small-numbers/suppress.ts'
import { chosen, monthOf, monthsOf, type Period } from './period.ts'
import { rangesFor, reportOf } from './report.ts'
import type { CountRow } from './store.ts'

const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0)
const said = (...counts: number[]) => suppressed(counts)?.map(written).join(' ')

test('a list without small counts is shown as it is, zeros included', () => {
  assert.equal(said(10, 0, 5, 20), '10 0 5 20')
  assert.equal(said(0, 0), '0 0')
  assert.equal(said(), '')
})

test('a small count takes others along, and what follows from the rest is said', () => {
  assert.equal(said(3, 50, 60, 12), '<5 50 60 11–14')
  assert.equal(said(1, 5, 9, 30), '<5 5–9 5–9 30')
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
 * Calls `found` with every other set of counts, four steps away from the true one at most, with which all that is shown
 * stays true; stops when that returns true.
 */
function everyOther(
  truth: readonly number[],
  all: readonly Shown[],
  found: (counts: readonly number[]) => boolean,
): boolean {
  const touching = truth.map((_, at) => [...all.keys()].filter((one) => all[one]!.of.includes(at)))
  const counts = [...truth]
  const sums = all.map(({ of }) => sum(of.map((at) => truth[at]!)))
  const move = (at: number, by: number) => {
    counts[at]! += by
    for (const one of touching[at]!) sums[one]! += by
  }
  const isTrue = () => all.every(({ known }, at) => holds(known, sums[at]!))
  const walk = (from: number, steps: number): boolean => {
    if (steps < 4 && isTrue() && found(counts)) return true
    if (steps === 0) return false
    for (let at = from; at < truth.length; at += 1) {
      for (let by = -Math.min(steps, counts[at]!); by <= steps; by += 1) {
        if (by === 0) continue
        move(at, by)
        const isDone = walk(at + 1, steps - Math.abs(by))
        move(at, -by)
        if (isDone) return true
      }
    }
    return false
  }
  return walk(0, 4)
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
  const sumOf = (counts: readonly number[], of: number[]) => sum(of.map((at) => counts[at]!))
  const closed = new Set(secrets.filter((of) => isSmall(sumOf(truth, of))))
  everyOther(truth, all, (counts) => {
    for (const of of closed) if (sumOf(counts, of) !== sumOf(truth, of)) closed.delete(of)
    return closed.size === 0
  })
  assert.deepEqual([...closed], [], `of ${truth} these can be worked out`)
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

/** All that is told of something whose counts per month stand at these places, each with its three months. */
const toldOf = (places: number[][], { quarter, months: each }: Published): Shown[] => [
  { of: places.flat(), known: quarter },
  ...each.map((known, at) => ({ of: places.map((row) => row[at]!), known })),
]

test('nor can the months of a quarter be worked out, with all totals of months and quarter beside them', () => {
  fc.assert(
    fc.property(fc.array(months, { minLength: 1, maxLength: 5 }), (rows) => {
      const places = rows.map((_, row) => [0, 1, 2].map((at) => row * 3 + at))
      const total = publishTotal(added(rows).map((one) => [one]))
      const { rows: known } = publishList(rows, total)
      const shown = [
        ...toldOf(places, total),
        ...known.flatMap((one, row) => toldOf([places[row]!], one)),
      ]
      const pairs = places.flatMap((row) => [0, 1, 2].map((at) => row.toSpliced(at, 1)))
      nothingCanBeWorkedOut(rows.flat(), shown, [...shown.map(({ of }) => of), ...pairs])
    }),
    { numRuns: 600 },
  )
})

test('nor a division of a division: statuses within what has an outcome and what has none', () => {
  const group = fc.array(months, { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(group, group, (outcome, open) => {
      const rows = [...outcome, ...open]
      const places = rows.map((_, row) => [0, 1, 2].map((at) => row * 3 + at))
      const total = publishTotal(added(rows).map((one) => [one]))
      const groups = publishList([added(outcome), added(open)], total).rows
      const each = [outcome, open].flatMap((one, at) => publishList(one, groups[at]!).rows)
      const shown = [
        ...toldOf(places, total),
        ...toldOf(places.slice(0, outcome.length), groups[0]!),
        ...toldOf(places.slice(outcome.length), groups[1]!),
        ...each.flatMap((one, row) => toldOf([places[row]!], one)),
      ]
      const secrets = shown.map(({ of }) => of)
      nothingCanBeWorkedOut(rows.flat(), shown, secrets)
    }),
    { numRuns: 300 },
  )
})

test('what divides a hidden whole does not even say which of its rows are there', () => {
  const rows: Months[] = [
    [4, 0, 0],
    [4, 0, 0],
  ]
  const whole = publishList(rows, publishTotal([[8], [0], [0]])).rows[0]!
  assert.equal(written(whole.quarter), 'x')
  const none: Months = [0, 0, 0]
  const below = (first: Months, second: Months) => publishList([first, second], whole)
  assert.deepEqual(below([4, 0, 0], none), below(none, [4, 0, 0]))
  assert.deepEqual(below([4, 0, 0], none), below(none, none))
})

test('nor the weeks, with all totals of months and quarter beside them', () => {
  const pieces = fc.tuple(...[0, 1, 2].map(() => fc.array(count, { minLength: 1, maxLength: 4 })))
  fc.assert(
    fc.property(pieces, (weeks) => {
      const truth = weeks.flat()
      const total = publishTotal(weeks)
      const known = total.pieces.flat()
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
  // All of a month in one week.
  const weeks = rows.map(
    (row): CountRow => ({ ...row, list: 'week', key: mondayOf(`${row.month}-15`) }),
  )
  const choice = chosen({ from: period.from, until: period.until }, today)
  const since = { questions: '2026-01-01', referrals: null }
  const counted = [...rows, ...weeks].filter((row) => row.count > 0)
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
    const rows = Object.entries(counts).flatMap(([key, n]): CountRow[] => [
      { list: 'theme', month: '2026-02', key, count: n },
      { list: 'week', month: '2026-02', key: '2026-02-09', count: n },
    ])
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
  assert.equal(shareOf({ min: 3, max: 16 }, exactly(16)), undefined)
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
