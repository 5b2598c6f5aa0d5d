// The bars of the page: questions per week, or per month when the period is long.
import { addDays, mondayOf } from '../../platform/dates.ts'
import { type Known, nothingKnown, sumKnown } from '../../platform/small-numbers/known.ts'
import { type PublishedTotal, publishTotal } from '../../platform/small-numbers/quarter.ts'
import { type Counts, remembered } from './division.ts'
import { lastDayOf, monthsOf, type Period, quarterMonths, quartersOf } from './period.ts'

/** A week or a month; days YYYY-MM-DD, both included. */
export type Bar = { from: string; until: string; known: Known }
export type Bars = { per: 'week' | 'month'; all: Bar[] }
type Totals = (quarter: string) => PublishedTotal

/** What is known of all questions of a quarter, its months and its weeks. */
export const questionTotals = (counts: Counts): Totals =>
  remembered((quarter) =>
    publishTotal(
      quarterMonths(quarter).map((month) =>
        mondaysIn(month).map((monday) => counts.get('week')?.get(month)?.get(monday) ?? 0),
      ),
    ),
  )

const weeksMonthsMax = 6

/** Bars up to today. Of a week at the edge of the period only what lies in it. */
export const barsOf = (totals: Totals, period: Period, today: string): Bars =>
  monthsOf(period).length > weeksMonthsMax
    ? { per: 'month', all: monthBars(totals, period) }
    : { per: 'week', all: weekBars(totals, period, today) }

function monthBars(totals: Totals, period: Period): Bar[] {
  return quartersOf(period).flatMap((quarter) =>
    quarterMonths(quarter).flatMap((month, at) => {
      const known = totals(quarter).months[at] ?? nothingKnown
      const isAsked = month >= period.from && month <= period.until
      return isAsked ? [{ from: `${month}-01`, until: lastDayOf(month), known }] : []
    }),
  )
}

function weekBars(totals: Totals, period: Period, today: string): Bar[] {
  const bars = new Map<string, Bar>()
  const pieces = quartersOf(period).flatMap((quarter) => piecesOf(quarter, totals(quarter)))
  for (const { monday, ...piece } of pieces) {
    const isAsked = piece.from >= `${period.from}-01` && piece.until <= lastDayOf(period.until)
    if (!isAsked || piece.from > today) continue
    const bar = bars.get(monday)
    // A week over the edge of two months is the sum of its parts, as the pages of those months show them.
    const known = bar ? sumKnown([bar.known, piece.known]) : piece.known
    bars.set(monday, { from: bar?.from ?? piece.from, until: piece.until, known })
  }
  return [...bars.values()]
}

/** Weeks, cut at the edges of the quarter's months. */
const piecesOf = (quarter: string, total: PublishedTotal): (Bar & { monday: string })[] =>
  quarterMonths(quarter).flatMap((month, at) =>
    mondaysIn(month).map((monday, spot) => ({
      monday,
      from: later(monday, `${month}-01`),
      until: earlier(addDays(monday, 6), lastDayOf(month)),
      known: total.pieces[at]?.[spot] ?? nothingKnown,
    })),
  )

function mondaysIn(month: string): string[] {
  const [mondays, last]: [string[], string] = [[], lastDayOf(month)]
  for (let day = mondayOf(`${month}-01`); day <= last; day = addDays(day, 7)) mondays.push(day)
  return mondays
}

const later = (a: string, b: string): string => (a > b ? a : b)
const earlier = (a: string, b: string): string => (a < b ? a : b)
