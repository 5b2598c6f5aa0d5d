// Days counted from 1 January 1970 and minutes counted from midnight: weeks and months become plain arithmetic,
// which is what makes thousands of opening times a few milliseconds.
import { instantOf, wallTime } from '../dates.ts'

/** 'YYYY-MM-DD' of an existing day to its number. */
export const dayNumber = (date: string): number =>
  Date.UTC(digits(date, 0, 4), digits(date, 5, 7) - 1, digits(date, 8, 10)) / DAY

/** Back to 'YYYY-MM-DD'. */
export const dateOfDay = (day: number): string => factsOf(day).date

/** The day that it is in the Netherlands at this moment. */
export const dayAt = (instant: Date): number => {
  const at = instant.getTime()
  if (at !== latest.at) latest = { at, day: dayNumber(wallTime(instant).date) }
  return latest.day
}

/** 'HH:MM' to minutes since midnight. */
export const minuteOf = (time: string): number => digits(time, 0, 2) * 60 + digits(time, 3, 5)

/** Back to 'HH:MM'; 24:00 becomes 00:00. */
export const timeOfMinute = (minute: number): string =>
  `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** Monday is 0. 1 January 1970 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7

/** Weeks from Monday, counted from the one of 1 January 1970. */
export const weekIndex = (day: number): number => Math.floor((day + 3) / 7)

/** Year, month 1–12, day of month, and how many days that month has. */
export const civil = (day: number): { y: number; m: number; d: number; length: number } =>
  factsOf(day)

/** ISO 8601 week number: that of the week's Thursday. */
export function weekNumber(day: number): number {
  const thursday = day - weekdayOf(day) + 3
  return 1 + Math.floor((thursday - dayNumber(`${civil(thursday).y}-01-01`)) / 7)
}

/** Milliseconds since 1970 of a wall time in the Netherlands; skipped and double hours as `instantOf` in dates.ts. */
export function instantAt(day: number, minute: number): number {
  const { start, whole, date } = factsOf(day)
  return whole ? start + minute * MINUTE : instantOf({ date, time: timeOfMinute(minute) }).getTime()
}

const MINUTE = 60_000
const DAY = 86_400_000

/** `start` is when the day begins; `whole` that it has 24 hours: only two days a year need the slow way. */
type Facts = {
  date: string
  y: number
  m: number
  d: number
  length: number
  start: number
  whole: boolean
}

const known = new Map<number, Facts>()
let latest = { at: Number.NaN, day: 0 }

function factsOf(day: number): Facts {
  const before = known.get(day)
  if (before) return before
  const found = computed(day)
  // Anyone may ask for any date: without a limit that would be a leak.
  if (known.size >= 5000) known.clear()
  known.set(day, found)
  return found
}

function computed(day: number): Facts {
  const date = new Date(day * DAY).toISOString().slice(0, 10)
  const [y, m, d] = [digits(date, 0, 4), digits(date, 5, 7), digits(date, 8, 10)]
  const start = instantOf({ date, time: '00:00' }).getTime()
  const next = instantOf({ date, time: '24:00' }).getTime()
  const length = new Date(Date.UTC(y, m, 0)).getUTCDate()
  return { date, y, m, d, length, start, whole: next - start === DAY }
}

function digits(text: string, from: number, to: number): number {
  let n = 0
  for (let i = from; i < to; i += 1) n = n * 10 + text.charCodeAt(i) - 48
  return n
}
