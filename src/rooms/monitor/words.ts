// Periods in words: whole for the top of the page, short for the head of a column.
import type { Lang } from '../../paths.ts'
import { isoWeek, shortDate } from '../../platform/dates.ts'
import type { Bar } from './bars.ts'
import { type Beside, monthsOf, type Period } from './period.ts'
import { texts } from './texts.ts'

const names = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  en: 'January February March April May June July August September October November December',
}

/** 'november', 'November' */
export const monthName = (month: string, lang: Lang): string =>
  names[lang].split(' ')[Number(month.slice(5)) - 1] ?? month

/** 'november 2026' */
export const monthInWords = (month: string, lang: Lang): string =>
  `${monthName(month, lang)} ${yearOf(month)}`

/** 'september tot en met november 2026' */
export function periodInWords({ from, until }: Period, lang: Lang): string {
  const t = texts[lang].period
  const [first, last, year] = [monthName(from, lang), monthName(until, lang), yearOf(until)]
  if (from === until) return monthInWords(from, lang)
  if (yearOf(from) !== year) return t.over(monthInWords(from, lang), monthInWords(until, lang))
  if (isWholeYear({ from, until })) return year
  return monthsOf({ from, until }).length === 2
    ? t.two(first, last, year)
    : t.more(first, last, year)
}

/** What stands beside it, seen from the period itself: 'dezelfde maanden van 2025'. */
export function besideInWords(period: Period, other: Period, beside: Beside, lang: Lang): string {
  const t = texts[lang].period
  if (beside === 'before' || isWholeYear(period)) return periodInWords(other, lang)
  if (yearOf(other.from) !== yearOf(other.until)) return t.yearEarlier
  return other.from === other.until
    ? t.sameMonth(yearOf(other.until))
    : t.sameMonths(yearOf(other.until))
}

/** 'okt–nov 2026', 'nov 2026', '2026' */
export function periodInShort({ from, until }: Period, lang: Lang): string {
  if (isWholeYear({ from, until })) return yearOf(until)
  const [first, last] = [shortMonth(from, lang), shortMonth(until, lang)]
  if (from === until) return `${last} ${yearOf(until)}`
  const start = yearOf(from) === yearOf(until) ? first : `${first} ${yearOf(from)}`
  return `${start}–${last} ${yearOf(until)}`
}

/** What tells two periods apart in the head of a narrow column: '2026' and '2025', 'okt–nov' and 'aug–sep'. */
export function periodsApart(one: Period, other: Period, lang: Lang): [string, string] {
  const months = ({ from, until }: Period) =>
    from === until ? shortMonth(from, lang) : `${shortMonth(from, lang)}–${shortMonth(until, lang)}`
  const tell = months(one) === months(other) ? yearsOf : months
  return [tell(one), tell(other)]
}

/** Under a bar: the week's number, or the month in short. */
export const barLabel = ({ from }: Bar, per: 'week' | 'month', lang: Lang): string =>
  per === 'week' ? String(isoWeek(from).week) : shortMonth(from, lang)

/** In the table: '44 (26 okt – 1 nov)', 'november 2026' */
export function barName({ from, until }: Bar, per: 'week' | 'month', lang: Lang): string {
  if (per === 'month') return monthInWords(from.slice(0, 7), lang)
  const [t, week] = [texts[lang].questions.week, isoWeek(from).week]
  if (from === until) return t.oneDay(week, shortDate(from, lang))
  return t.name(week, shortDate(from, lang), shortDate(until, lang))
}

/** What the small and hidden numbers among these mean: '<5: minder dan vijf.'; '' when there are none. */
export function legendOf(values: readonly (number | string)[], lang: Lang): string {
  const t = texts[lang].legend
  const range = values.find((value) => typeof value === 'string' && value.includes('–'))
  const said = [
    values.includes('<5') && t.few,
    range && t.range(String(range)),
    values.includes('x') && t.hidden,
  ]
  return said.filter(Boolean).join(' ')
}

/** '2026', '2026/27' */
const yearsOf = ({ from, until }: Period): string =>
  yearOf(from) === yearOf(until) ? yearOf(from) : `${yearOf(from)}/${yearOf(until).slice(2)}`
const yearOf = (month: string): string => month.slice(0, 4)
/** 'mrt', 'Mar' of '2026-03' or '2026-03-01' */
export const shortMonth = (month: string, lang: Lang): string =>
  shortDate(`${month.slice(0, 7)}-01`, lang).slice(2)
const isWholeYear = ({ from, until }: Period): boolean =>
  from.endsWith('-01') && until.endsWith('-12') && yearOf(from) === yearOf(until)
