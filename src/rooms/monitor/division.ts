// A list over two periods: what may be known of each key now and in the months beside it, summed from whole quarters.
import { type Known, sumKnown } from '../../platform/small-numbers/known.ts'
import {
  type Months,
  type Published,
  publishList,
  publishTotal,
} from '../../platform/small-numbers/quarter.ts'
import { type Part, quarterMonths } from './period.ts'

export type Pair = { now: Known; beside: Known }
export type Entry = Pair & { key: string }
/** The parts of both periods. */
export type Parts = { now: readonly Part[]; beside: readonly Part[] }
/** What is counted, in which month (YYYY-MM), per which key. */
export type Row = { list: string; month: string; key: string; count: number }
/** list → month (YYYY-MM) → key → count */
export type Counts = Map<string, Map<string, Map<string, number>>>
/** What is known of a quarter, by key. */
type Division = { of: (key: string) => Published; keys: string[] }

/** A list over both periods; `totals` are of what it divides. */
export function entriesOf(
  counts: Counts,
  list: string,
  totals: (quarter: string) => Published,
  parts: Parts,
): Entry[] {
  const division = remembered((quarter) =>
    divided(quarterOf(counts, list, quarter), totals(quarter)),
  )
  const keys = new Set(
    [...parts.now, ...parts.beside].flatMap(({ quarter }) => division(quarter).keys),
  )
  // Most first, but never in the order of what is hidden. Rows of which nothing is known, or that are zero twice, are
  // left out.
  return [...keys]
    .map((key) => ({ key, ...pairOf((quarter) => division(quarter).of(key), parts) }))
    .filter(({ now, beside }) => isWorthARow(now) || isWorthARow(beside))
    .sort(
      (a, b) => b.now.min - a.now.min || b.beside.min - a.beside.min || (a.key < b.key ? -1 : 1),
    )
}

const isWorthARow = ({ min, max }: Known): boolean => min > 0 || (max > 0 && Number.isFinite(max))

/** How one quarter of a list is shown beside the whole that it divides. */
export function divided(rows: ReadonlyMap<string, Months>, whole: Published): Division {
  const { rows: published, others } = publishList([...rows.values()], whole)
  const byKey = new Map([...rows.keys()].map((key, at) => [key, published[at] ?? others]))
  return { of: (key) => byKey.get(key) ?? others, keys: [...byKey.keys()] }
}

export function pairOf(of: (quarter: string) => Published, { now, beside }: Parts): Pair {
  const sum = (parts: readonly Part[]) =>
    sumKnown(
      parts.map(({ quarter, month }) =>
        month === undefined ? of(quarter).quarter : of(quarter).months[month],
      ),
    )
  return { now: sum(now), beside: sum(beside) }
}

export function countsOf(rows: readonly Row[]): Counts {
  const counts: Counts = new Map()
  for (const { list, month, key, count } of rows) {
    const months = counts.get(list) ?? new Map<string, Map<string, number>>()
    counts.set(list, months)
    const keys = months.get(month) ?? new Map<string, number>()
    months.set(month, keys)
    keys.set(key, (keys.get(key) ?? 0) + count)
  }
  return counts
}

/** The counts of a quarter's months, per key of a list. */
export function quarterOf(counts: Counts, list: string, quarter: string): Map<string, Months> {
  const months = quarterMonths(quarter).map((month) => counts.get(list)?.get(month))
  const keys = new Set(months.flatMap((one) => [...(one?.keys() ?? [])]))
  const of = (key: string, at: number) => months[at]?.get(key) ?? 0
  return new Map([...keys].sort().map((key) => [key, [of(key, 0), of(key, 1), of(key, 2)]]))
}

export const totalOf = (counts: Counts, list: string, quarter: string): Published =>
  publishTotal(added(quarterOf(counts, list, quarter).values()).map((month) => [month]))

export function added(all: Iterable<Months>): Months {
  const sum: [number, number, number] = [0, 0, 0]
  for (const months of all) for (const at of [0, 1, 2] as const) sum[at] += months[at]
  return sum
}

/** The same function, which works each quarter out once. */
export function remembered<T>(make: (quarter: string) => T): (quarter: string) => T {
  const known = new Map<string, T>()
  return (quarter) => {
    if (!known.has(quarter)) known.set(quarter, make(quarter))
    return known.get(quarter) as T
  }
}
