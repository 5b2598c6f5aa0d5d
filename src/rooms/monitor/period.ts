// Which months a page is about, and which months stand beside them. Edges are whole months, so that nobody finds the
// count of one day by asking for a period that is a day longer (see README).
import { addDays, isDate } from '../../platform/dates.ts'

/** Months as 'YYYY-MM'; both are part of it. */
export type Period = { from: string; until: string }
export const besides = ['year', 'before'] as const
/** What stands beside it: the same months a year earlier, or as many months before it. */
export type Beside = (typeof besides)[number]
export const spans = [
  'this-quarter',
  'last-quarter',
  'this-month',
  'last-month',
  'this-year',
  'last-year',
] as const
type Span = (typeof spans)[number]
type Problem = 'unknown' | 'reversed' | 'future' | 'too-long'
export type Asked = { period?: string; from?: string; until?: string; beside?: string }
export type Choice = {
  period: Period
  beside: Beside
  /** The named span that was asked for; absent for a period of one's own and for the standard one. */
  span?: Span
  problem?: Problem
  /** What was asked for, where that is a period but not one that can be shown. */
  asked?: Period
}

/** How spans and besides read in an address. */
export const spanWords: Record<Span, string> = {
  'this-quarter': 'dit-kwartaal',
  'last-quarter': 'vorig-kwartaal',
  'this-month': 'deze-maand',
  'last-month': 'vorige-maand',
  'this-year': 'dit-jaar',
  'last-year': 'vorig-jaar',
}
export const besideWords: Record<Beside, string> = { year: 'jaar-eerder', before: 'ervoor' }

export const monthsMax = 36
const oldest = '2000-01'

/** What an address asks for; what can't be understood or shown gives the standard period and the reason. */
export function chosen(asked: Asked, today: string): Choice {
  const beside = besides.find((one) => besideWords[one] === asked.beside) ?? 'year'
  const standard: Choice = { period: standardPeriod(today), beside }
  if (!asked.period && !asked.from && !asked.until) return standard
  const span = spans.find((one) => spanWords[one] === asked.period)
  if (span) return { period: periodOf(span, today), beside, span }
  const period = asked.period ? named(asked.period) : own(asked, today)
  if (!period) return { ...standard, problem: 'unknown' }
  const problem = whatIsWrong(period, today)
  if (problem) return { ...standard, problem, asked: period }
  const [until = period.until] = [period.until, monthOf(today)].sort()
  return { period: { from: period.from, until }, beside }
}

/**
 * The running quarter; in its first month, when there is little to see yet, the quarter before as well. Always with
 * today in it: who just noted a question finds it counted.
 */
export function standardPeriod(today: string): Period {
  const until = monthOf(today)
  const [first] = quarterMonths(quarterOf(until))
  return { from: first === until ? monthsLater(first, -3) : first, until }
}

/** The period of a name, up to this month at most. */
export function periodOf(span: Span, today: string): Period {
  const month = monthOf(today)
  const quarter = quarterMonths(quarterOf(month))
  const year = Number(month.slice(0, 4))
  const all: Record<Span, Period> = {
    'this-quarter': { from: quarter[0], until: month },
    'last-quarter': { from: monthsLater(quarter[0], -3), until: monthsLater(quarter[0], -1) },
    'this-month': { from: month, until: month },
    'last-month': { from: monthsLater(month, -1), until: monthsLater(month, -1) },
    'this-year': { from: `${year}-01`, until: month },
    'last-year': { from: `${year - 1}-01`, until: `${year - 1}-12` },
  }
  return all[span]
}

export function besidePeriod({ from, until }: Period, beside: Beside): Period {
  const back = beside === 'year' ? -12 : -monthsOf({ from, until }).length
  return { from: monthsLater(from, back), until: monthsLater(until, back) }
}

/** Every month of a period, oldest first. */
export function monthsOf({ from, until }: Period): string[] {
  const months: string[] = []
  for (let month = from; month <= until; month = monthsLater(month, 1)) months.push(month)
  return months
}

/** A whole quarter, or one month of it (0–2): what a period is the sum of. */
export type Part = { quarter: string; month?: 0 | 1 | 2 }

/** As few parts as possible; a quarter that still runs is whole when it is asked for up to this month. */
export function partsOf(period: Period, today: string): Part[] {
  const [asked, thisMonth] = [new Set(monthsOf(period)), monthOf(today)]
  return quartersOf(period).flatMap((quarter): Part[] => {
    const months = quarterMonths(quarter)
    if (months.every((month) => asked.has(month) || month > thisMonth)) return [{ quarter }]
    return places.filter((at) => asked.has(months[at])).map((month) => ({ quarter, month }))
  })
}

const places = [0, 1, 2] as const

/** Every quarter that a period touches. */
export const quartersOf = (period: Period): string[] => [
  ...new Set(monthsOf(period).map(quarterOf)),
]

export const monthOf = (day: string): string => day.slice(0, 7)
export function monthsLater(month: string, n: number): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + n
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
}
export const lastDayOf = (month: string): string => addDays(`${monthsLater(month, 1)}-01`, -1)

/** '2026-K4' */
const quarterOf = (month: string): string =>
  `${month.slice(0, 4)}-K${Math.ceil(Number(month.slice(5)) / 3)}`

export function quarterMonths(quarter: string): [string, string, string] {
  const first = `${quarter.slice(0, 4)}-${String(Number(quarter.slice(6)) * 3 - 2).padStart(2, '0')}`
  return [first, monthsLater(first, 1), monthsLater(first, 2)]
}

/** '2026', '2026-K3' or '2026-11'. */
function named(text: string): Period | undefined {
  if (/^\d{4}$/.test(text)) return { from: `${text}-01`, until: `${text}-12` }
  if (/^\d{4}-[kKqQ][1-4]$/.test(text)) {
    const [from, , until] = quarterMonths(text)
    return { from, until }
  }
  const month = monthIn(text)
  return month ? { from: month, until: month } : undefined
}

/** From and until, as months or as days; a missing end is this month, a missing start the month of the end. */
function own(asked: Asked, today: string): Period | undefined {
  const until = asked.until ? monthIn(asked.until) : monthOf(today)
  const from = asked.from ? monthIn(asked.from) : until
  return from && until ? { from, until } : undefined
}

function monthIn(text: string): string | undefined {
  const day = /^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text
  return isDate(day) ? monthOf(day) : undefined
}

function whatIsWrong({ from, until }: Period, today: string): Problem | undefined {
  if (from > until) return 'reversed'
  if (from > monthOf(today)) return 'future'
  if (from < oldest) return 'unknown'
  return until > monthsLater(from, monthsMax - 1) ? 'too-long' : undefined
}
