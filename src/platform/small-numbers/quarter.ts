// What may be known of one calendar quarter and its three months. Decided from the whole quarter and nothing else, so
// that every page that touches it shows the same; larger periods are sums of what is decided here.
import {
  exactly,
  few,
  isExact,
  isSmall,
  type Known,
  nothingKnown,
  sumKnown,
  tightened,
} from './known.ts'
import { monthsOfList } from './months.ts'
import { suppressed } from './suppress.ts'

/** Counts of the three months. */
export type Months = readonly [number, number, number]
export type Published = { quarter: Known; months: readonly [Known, Known, Known] }
/** `others`: what is known of rows that have no count at all. A list that is not shown does not even say which those are. */
type PublishedList = { rows: Published[]; others: Published }

/** The counts of each month, in pieces: weeks, or the month as one. */
type Pieces = readonly (readonly number[])[]
export type PublishedTotal = Published & { pieces: Known[][] }

/** A count that is a whole by itself: all questions, all referrals. */
export function publishTotal(pieces: Pieces): PublishedTotal {
  const months = three((at) => sum(pieces[at] ?? []))
  const total = sum(months)
  if (total === 0) return { ...zero, pieces: pieces.map((month) => month.map(() => exactly(0))) }
  if (isSmall(total)) return publishFew(pieces)
  const quarter = exactly(total)
  if (!months.some(isSmall)) {
    const each = pieces.map((month) => suppressed(month) ?? month.map(() => nothingKnown))
    return { quarter, months: three((at) => exactly(months[at])), pieces: each }
  }
  // With a small month all pieces are one list of which only the sum is known, and a month is what its pieces tell.
  const known = suppressed(pieces.flat()) ?? pieces.flat().map(() => nothingKnown)
  const each = pieces.map((month) => known.splice(0, month.length))
  const told = tightened(each.map(sumKnown), quarter)
  return { quarter, months: three((at) => told[at] ?? nothingKnown), pieces: each }
}

/** Where there is only one piece it says as much as the quarter; else nothing is said of any. */
function publishFew(pieces: Pieces): PublishedTotal {
  const isAlone = pieces.flat().filter((count) => count > 0).length === 1
  const told = (count: number) => (!isAlone ? nothingKnown : count > 0 ? few : exactly(0))
  const each = pieces.map((month) => month.map(told))
  return { quarter: few, months: three((at) => told(sum(pieces[at] ?? []))), pieces: each }
}

/**
 * How a whole is divided: row by row, over the same quarter. Never at the cost of the whole: what is shown of that
 * stays, and a division that would need it hidden is not shown itself, first per month, then not at all.
 */
export function publishList(rows: readonly Months[], whole: Published): PublishedList {
  const counts = rows.map(sum)
  const unshown = { rows: rows.map(() => hidden), others: hidden }
  if (whole.quarter === nothingKnown) return unshown
  // One row is the whole: it says as much, and no more.
  if (counts.filter((count) => count > 0).length < 2)
    return { rows: counts.map((count) => (count > 0 ? whole : zero)), others: zero }
  const quarters = isExact(whole.quarter) ? suppressed(counts) : undefined
  if (!quarters) return unshown
  // Most pages ask for whole quarters: months are worked out when a page needs them.
  const months = once(() =>
    whole.months.every(isExact) ? monthsOfList(rows, quarters) : undefined,
  )
  const published = quarters.map((quarter, at) => ({
    quarter,
    get months() {
      return months()?.[at] ?? (quarter.max === 0 ? zero.months : hidden.months)
    },
  }))
  return { rows: published, others: zero }
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0)
const three = <T>(one: (at: 0 | 1 | 2) => T): [T, T, T] => [one(0), one(1), one(2)]
const zero: Published = { quarter: exactly(0), months: three(() => exactly(0)) }
const hidden: Published = { quarter: nothingKnown, months: three(() => nothingKnown) }
