// "open tot 17.00", "morgen 10.00", "vandaag gesloten (Koningsdag)": the labels beside a place.
import { addDays, daysBetween, fullDate, localDate, localTime } from '../dates.ts'
import type { Holiday } from './holidays.ts'
import type { Opening } from './occurrences.ts'
import type { Remark } from './schedule.ts'
import type { Because, State } from './state.ts'
import { holidayNames, type Lang, remarkNames, words } from './word-lists.ts'
import { clockInWords } from './words.ts'

/** A label for a state as it was at this moment. */
export function stateInWords(state: State, at: Date, lang: Lang): string {
  const t = words[lang]
  if (state.is === 'unknown') return t.unknown
  if (state.is === 'open')
    return state.always ? t.alwaysOpen : t.openUntil(endInWords(state.opening, at, lang))
  if (state.because) return t.closedToday(becauseInWords(state.because, lang))
  if (!state.next) return t.nothingAhead
  return localDate(state.next.start) === localDate(at)
    ? t.opensAt(clockOf(state.next.start, lang))
    : startInWords(state.next, at, lang)
}

/** 'morgen 10.00', 'donderdag 10.00', further away 'donderdag 12 maart 10.00'; the year only when it is another. */
export function startInWords(opening: Opening, at: Date, lang: Lang): string {
  return `${dayInWords(localDate(opening.start), localDate(at), lang)} ${clockOf(opening.start, lang)}`
}

/** The same with the end: 'dinsdag 24 november 10.00–12.00'. */
export function openingInWords(opening: Opening, at: Date, lang: Lang): string {
  const start = startInWords(opening, at, lang)
  return opening.end ? `${start}–${clockOf(opening.end, lang, true)}` : start
}

export function becauseInWords(because: Because, lang: Lang): string {
  return 'holiday' in because ? holidayInWords(because.holiday, lang) : (because.why ?? '')
}

const holidayInWords = (holiday: Holiday, lang: Lang): string => holidayNames[lang][holiday]

export const remarkInWords = (remark: Remark, lang: Lang): string => remarkNames[lang][remark]

function dayInWords(date: string, today: string, lang: Lang): string {
  const away = daysBetween(today, date)
  if (away === 0) return words[lang].today
  if (away === 1) return words[lang].tomorrow
  const [weekday = '', ...rest] = fullDate(date, lang).split(' ')
  if (away > 1 && away < 7) return weekday
  const sameYear = date.slice(0, 4) === today.slice(0, 4)
  return [weekday, ...rest.slice(0, sameYear ? 2 : 3)].join(' ')
}

/** The small hours still belong to the evening before; a later hour of another day needs that day. */
function endInWords({ end }: Opening, at: Date, lang: Lang): string {
  if (!end) return ''
  const midnight = localTime(end) === '00:00'
  const date = midnight ? addDays(localDate(end), -1) : localDate(end)
  const clock = clockOf(end, lang, true)
  if (date === localDate(at) || (!midnight && localTime(end) < '06:00')) return clock
  return `${dayInWords(date, localDate(at), lang)} ${clock}`
}

function clockOf(instant: Date, lang: Lang, isEnd = false): string {
  const time = localTime(instant)
  return clockInWords(isEnd && time === '00:00' ? '24:00' : time, lang)
}
