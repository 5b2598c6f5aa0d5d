// Reads days of the calendar: "3 maart t/m 28 april 2026", "dinsdag 3 maart", "september t/m mei", "vanaf 1 januari".
import { isDate } from '../../dates.ts'
import { dayNumber, weekdayOf } from '../day-numbers.ts'
import { type Remark, weekdays } from '../schedule.ts'
import { type Calendar, calendarOf, written } from './calendar-words.ts'
import type { Found } from './parts.ts'
import { calendarLimits, joints } from './period-words.ts'
import { type Token, weekdayOfWord } from './tokens.ts'

/** Single days, or limits in days or months. Without a year it is the coming one, and that is said. */
export function datesAt(tokens: Token[], i: number, today: string): Found {
  const lead = leads.includes(tokens[i]?.kind ?? '') ? tokens[i] : undefined
  const start = lead ? i + 1 : i
  return singleDays(tokens, start, lead, today) ?? calendarLimits(tokens, start, lead, today)
}

const leads = ['from', 'van', 'between', 'thru', 'until']

/** "3, 10 en 17 maart 2026", "dinsdag 3 maart": days on which it happens once. */
function singleDays(tokens: Token[], i: number, lead: Token | undefined, today: string): Found {
  if (lead && lead.kind !== 'van') return undefined
  const list = listOfDays(tokens, i)
  if (!list || rangeFollows(tokens, list.next)) return undefined
  const remarks: Remark[] = []
  const year = list.days.at(-1)?.y
  const dates = list.days.map((day) => dateOf({ ...day, y: day.y ?? year }, today, remarks))
  if (!dates.every((date) => date !== undefined)) return undefined
  return {
    read: { is: 'days', weekly: [], nth: [], monthdays: [], dates, remarks },
    next: list.next,
  }
}

/** Every day may have its weekday; bare numbers count only when a real date ends the list. */
function listOfDays(tokens: Token[], i: number): { days: Single[]; next: number } | undefined {
  const days: Single[] = []
  let next = i
  let end: number | undefined
  for (;;) {
    const weekday = tokens[next]?.kind === 'day' ? tokens[next] : undefined
    const token = tokens[weekday ? next + 1 : next]
    if (!token || !['number', 'date', 'iso', 'dmy'].includes(token.kind)) break
    const day = token.kind === 'number' ? { m: 0, d: Number(token.text) } : calendarOf(token)
    if (!day) break
    // "17, 12/1/2027": a bare number goes with the name of a month only.
    if (days.some(({ m }) => m === 0) && token.kind !== 'number' && token.kind !== 'date') break
    days.push({ ...day, weekday })
    next += weekday ? 2 : 1
    if (token.kind !== 'number') end = next
    while (tokens[next]?.kind === 'list') next += 1
  }
  while (days.at(-1)?.m === 0) days.pop()
  const last = days.at(-1)
  if (end === undefined || !last) return undefined
  return { days: days.map((day) => (day.m === 0 ? { ...day, m: last.m } : day)), next: end }
}

type Single = Calendar & { weekday: Token | undefined }

const rangeFollows = (tokens: Token[], next: number): boolean => {
  if (!joints.includes(tokens[next]?.kind ?? '')) return false
  const after = tokens[tokens[next + 1]?.kind === 'day' ? next + 2 : next + 1]
  return after !== undefined && calendarOf(after) !== undefined
}

/** A weekday chooses the year, or refutes the date. */
function dateOf(
  { y, m, d, weekday }: Single,
  today: string,
  remarks: Remark[],
): string | undefined {
  const fits = (date: string): boolean =>
    isDate(date) &&
    (!weekday || weekdays[weekdayOf(dayNumber(date))] === weekdayOfWord(weekday.text))
  const now = Number(today.slice(0, 4))
  const on = (each: number): string => written({ y: each, m, d }, 1)
  if (y) return fits(on(y)) ? on(y) : undefined
  remarks.push('year-assumed')
  const coming = [on(now), on(now + 1)].find((date) => fits(date) && date >= today)
  return coming ?? (weekday ? [on(now), on(now - 1)].find(fits) : undefined)
}
