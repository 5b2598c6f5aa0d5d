// The bars of the page: questions per week, or per month when the period is long.
import { addDays, mondayOf } from '../../platform/dates.ts'
import { type Counts, remembered, totalOf } from './division.ts'
import { type Known, nothingKnown, sumKnown } from './known.ts'
import { lastDayOf, monthsOf, type Period, quarterMonths, quartersOf } from './period.ts'
import { type Published, publishPieces } from './quarter.ts'

/** A week or a month; days YYYY-MM-DD, both included. */
export type Bar = { from: string; until: string; known: Known }
export type Bars = { per: 'week' | 'month'; all: Bar[] }
type Totals = (quarter: string) => Published

const weeksMonthsMax = 6

/** Bars up to today. Of a week at the edge of the period only what lies in it. */
export function barsOf(counts: Counts, period: Period, today: string): Bars {
  const totals = remembered((quarter) => totalOf(counts, 'week', quarter))
  return monthsOf(period).length > weeksMonthsMax
    ? { per: 'month', all: monthBars(period, totals) }
    : { per: 'week', all: weekBars(counts, period, today, totals) }
}

function monthBars(period: Period, totals: Totals): Bar[] {
  return quartersOf(period).flatMap((quarter) =>
    quarterMonths(quarter).flatMap((month, at) => {
      const known = totals(quarter).months[at] ?? nothingKnown
      const isAsked = month >= period.from && month <= period.until
      return isAsked ? [{ from: `${month}-01`, until: lastDayOf(month), known }] : []
    }),
  )
}

function weekBars(counts: Counts, period: Period, today: string, totals: Totals): Bar[] {
  const bars = new Map<string, Bar>()
  for (const { monday, ...piece } of quartersOf(period).flatMap((quarter) =>
    piecesOf(counts, quarter, totals(quarter)),
  )) {
    const isAsked = piece.from >= `${period.from}-01` && piece.until <= lastDayOf(period.until)
    if (!isAsked || piece.from > today) continue
    const bar = bars.get(monday)
    // A week over the edge of two months is the sum of its parts, as the pages of those months show them.
    const known = bar ? sumKnown([bar.known, piece.known]) : piece.known
    bars.set(monday, { from: bar?.from ?? piece.from, until: piece.until, known })
  }
  return [...bars.values()]
}

/** Weeks cut at the edges of the quarter's months. */
function piecesOf(counts: Counts, quarter: string, total: Published): (Bar & { monday: string })[] {
  const months = quarterMonths(quarter).map((month) => ({
    month,
    mondays: mondaysIn(month),
    counts: counts.get('week')?.get(month),
  }))
  const known = publishPieces(
    months.map((one) => one.mondays.map((monday) => one.counts?.get(monday) ?? 0)),
    total,
  )
  return months.flatMap(({ month, mondays }, at) =>
    mondays.map((monday, spot) => ({
      monday,
      from: later(monday, `${month}-01`),
      until: earlier(addDays(monday, 6), lastDayOf(month)),
      known: known[at]?.[spot] ?? nothingKnown,
    })),
  )
}

function mondaysIn(month: string): string[] {
  const [mondays, last]: [string[], string] = [[], lastDayOf(month)]
  for (let day = mondayOf(`${month}-01`); day <= last; day = addDays(day, 7)) mondays.push(day)
  return mondays
}

const later = (a: string, b: string): string => (a > b ? a : b)
const earlier = (a: string, b: string): string => (a < b ? a : b)
