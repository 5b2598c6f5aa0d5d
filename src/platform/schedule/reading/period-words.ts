// Reads periods: "3 maart t/m 28 april 2026", "september t/m mei", "vanaf 1 januari", "in juli en augustus".
import { addDays, daysBetween, isDate } from '../../dates.ts'
import type { Remark } from '../schedule.ts'
import { type Calendar, calendarOf, written } from './calendar-words.ts'
import type { Found, Limits } from './parts.ts'
import { monthOfWord, type Token } from './tokens.ts'

/** A first and a last day, only one of them, or months of every year. */
export function calendarLimits(
  tokens: Token[],
  i: number,
  lead: Token | undefined,
  today: string,
): Found {
  const range = rangeAt(tokens, i, lead)
  if (!range) return undefined
  const { first, last, next } = range
  const oneSided = lead?.kind === 'from' || lead?.kind === 'thru' || lead?.kind === 'until'
  const single = next === i + 1 && tokens[i]?.kind !== 'dayspan'
  const joint = single ? lead : tokens.slice(i, next).find(({ kind }) => kind === 'until')
  const beforeIt = joint?.kind === 'until' && joint.text !== 'to'
  if (single && first.d !== undefined && !oneSided) return undefined
  const remarks: Remark[] = beforeIt ? ['end-unsure'] : []
  if (
    first.d === undefined &&
    first.y === undefined &&
    last.y === undefined &&
    !(single && oneSided)
  ) {
    return { read: { ...monthsFrom(tokens.slice(i, next), beforeIt), remarks }, next }
  }
  if (first.y === undefined && last.y === undefined) remarks.push('year-assumed')
  const [from, to] =
    lead?.kind === 'from' && single ? nearest(first, today) : daysOfRange(first, last, today)
  if (!isDate(from) || !isDate(to) || from > to) return undefined
  const read: Limits = { is: 'limits' }
  if (!single || (lead?.kind !== 'thru' && lead?.kind !== 'until')) read.from = from
  if (!single || lead?.kind !== 'from')
    read.to = beforeIt ? dayBefore(single ? from : to, last) : to
  return { read: { ...read, remarks }, next }
}

function rangeAt(tokens: Token[], i: number, lead: Token | undefined): Range | undefined {
  const at = tokens[i]?.kind === 'day' ? i + 1 : i
  const token = tokens[at]
  if (token?.kind === 'dayspan') return dayspan(token, at + 1)
  const first = token && calendarOf(token)
  if (!first || (at > i && first.d === undefined)) return undefined
  const joint = tokens[at + 1]
  const joins =
    joint && (joints.includes(joint.kind) || (lead?.kind === 'between' && joint.kind === 'list'))
  const then = joins ? (tokens[at + 2]?.kind === 'day' ? at + 3 : at + 2) : -1
  const last = tokens[then] && calendarOf(tokens[then])
  if (last) return { first, last, next: then + 1 }
  // "in juli en augustus"
  if (first.m && first.d === undefined && first.y === undefined) {
    let next = at + 1
    while (
      tokens[next]?.kind === 'list' &&
      tokens[next + 1]?.kind === 'month' &&
      !/20\d\d/.test(tokens[next + 1]?.text ?? '')
    )
      next += 2
    return { first, last: first, next }
  }
  return at > i ? undefined : { first, last: first, next: at + 1 }
}

function dayspan({ text }: Token, next: number): Range | undefined {
  const [, from, to, month = '', year] =
    /^(\d+)\D+?(\d+) (\p{L}+)\.?(?: (20\d\d))?$/u.exec(text) ?? []
  const m = monthOfWord(month)
  const y = year ? { y: Number(year) } : {}
  return { first: { ...y, m, d: Number(from) }, last: { ...y, m, d: Number(to) }, next }
}

/** A year that one side lacks is that of the other; a range over New Year begins the year before. */
function daysOfRange(first: Calendar, last: Calendar, today: string): [string, string] {
  const y = last.y ?? first.y
  const end = last.y === undefined && first.y !== undefined && first.m > last.m ? first.y + 1 : y
  const year = end ?? comingYear(last, today)
  const start = first.y ?? (first.m > last.m ? year - 1 : year)
  return [written({ ...first, y: start }, 1), written({ ...last, y: year }, 31)]
}

/** "vanaf september" is the September closest by. */
function nearest(first: Calendar, today: string): [string, string] {
  const now = Number(today.slice(0, 4))
  const years = first.y === undefined ? [now, now - 1, now + 1] : [first.y]
  const days = years.map((y) => written({ ...first, y }, 1)).filter(isDate)
  const away = (day: string): number => Math.abs(daysBetween(day, today))
  const day = days.toSorted((a, b) => away(a) - away(b))[0] ?? ''
  return [day, day]
}

function comingYear(last: Calendar, today: string): number {
  const year = Number(today.slice(0, 4))
  return written({ ...last, y: year }, 31) >= today ? year : year + 1
}

/** Literally "tot": the day or month itself is not in it. */
const dayBefore = (to: string, { d }: Calendar): string =>
  addDays(d === undefined ? `${to.slice(0, 7)}-01` : to, -1)

function monthsFrom(tokens: Token[], beforeLast: boolean): Limits {
  const named = tokens.filter(({ kind }) => kind === 'month').map(({ text }) => monthOfWord(text))
  const [first = 1, last = 1] = [named[0], named.at(-1)]
  if (!tokens.some(({ kind }) => joints.includes(kind))) return { is: 'limits', months: named }
  const length = ((last - first + 12) % 12) + (beforeLast ? 0 : 1)
  const months = Array.from({ length }, (_, i) => ((first + i - 1) % 12) + 1)
  return { is: 'limits', months: months.toSorted((a, b) => a - b) }
}

/** What may stand between a first and a last day. */
export const joints = ['thru', 'dash', 'until']

type Range = { first: Calendar; last: Calendar; next: number }
