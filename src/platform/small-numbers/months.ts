// The three months of a list whose quarters are published already, and that may not say more about those.
import {
  atLeastFive,
  exactly,
  holds,
  isExact,
  isSmall,
  type Known,
  nothingKnown,
  tightened,
  underFive,
} from './known.ts'
import type { Months } from './quarter.ts'

type Row = { months: Months; quarter: Known }
/** What is told of a hidden count. */
type Telling = (count: number) => Known

/** "<5", which may be zero as well, or 5 and more. */
const inWords: Telling = (count) => (count < atLeastFive.min ? underFive : atLeastFive)
const notAWord: Telling = () => nothingKnown
const helpersMax = 3

/**
 * What is shown of the months of each row, with the month's total; undefined when nothing can be. Rows with anything
 * small are hidden in all three months, and other rows with them (the smallest first) until each small count could
 * still be another one.
 */
export function monthsOfList(
  months: readonly Months[],
  quarters: readonly Known[],
): [Known, Known, Known][] | undefined {
  const rows = months.map((row, at): Row => ({ months: row, quarter: quarters[at]! }))
  const hiding = rows.filter((row) => !isExact(row.quarter) || row.months.some(isSmall))
  const helpers = rows
    .filter((row) => !hiding.includes(row) && sum(row.months) > 0)
    .sort((a, b) => sum(a.months) - sum(b.months))
  for (const [tell, most] of [
    [inWords, helpersMax],
    [notAWord, helpers.length],
  ] as const) {
    for (let taken = 0; taken <= Math.min(most, helpers.length); taken += 1) {
      const hidden = [...hiding, ...helpers.slice(0, taken)]
      if (canEachBeAnother(hidden, tell)) return told(rows, new Set(hidden), tell)
    }
  }
  return undefined
}

/** What a reader is told, with what follows from it for rows and columns. */
function told(rows: readonly Row[], hidden: ReadonlySet<Row>, tell: Telling) {
  let known = rows.map((row) => row.months.map(hidden.has(row) ? tell : exactly))
  for (let round = 0; round < 2; round += 1) {
    const columns = places.map((at) =>
      tightened(
        known.map((row) => row[at]!),
        exactly(sum(rows.map(({ months }) => months[at]))),
      ),
    )
    known = rows.map(({ quarter }, at) =>
      tightened(
        columns.map((column) => column[at]!),
        quarter,
      ),
    )
  }
  return known as [Known, Known, Known][]
}

/** Whether each small count could be one more or less with all that is shown as it is: of a month, of two, of all three. */
const canEachBeAnother = (rows: readonly Row[], tell: Telling): boolean =>
  rows.every((row) =>
    spans
      .filter((span) => isSmall(sum(span.map((at) => row.months[at]))))
      .every((span) => rows.some((other) => canShift(row, other, span, tell))),
  )

const places = [0, 1, 2] as const
type Place = (typeof places)[number]
/** Every sum of months that a page can show. */
const spans: readonly (readonly Place[])[] = [[0], [1], [2], [0, 1], [1, 2], [0, 2], places]
const steps = [1, -1] as const

/**
 * Whether the sum of a row over `span` can go a step up or down while another row goes the other way in the same month,
 * so that the month's total stays. The quarters of both then either change with them, being hidden themselves, or stay
 * too, by the reverse in another month (which must not undo the change of the sum).
 */
function canShift(row: Row, other: Row, span: readonly Place[], tell: Telling): boolean {
  const can = ({ months }: Row, at: Place, by: number) => holds(tell(months[at]), months[at] + by)
  const canQuarter = ({ months, quarter }: Row, by: number) => holds(quarter, sum(months) + by)
  const canSwap = (at: Place, step: number) => can(row, at, step) && can(other, at, -step)
  if (row === other) return false
  return steps.some((step) =>
    span.some(
      (at) =>
        canSwap(at, step) &&
        ((canQuarter(row, step) && canQuarter(other, -step)) ||
          places.some((month) => !span.includes(month) && canSwap(month, -step))),
    ),
  )
}

const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0)
