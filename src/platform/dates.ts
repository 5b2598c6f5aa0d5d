// Dates (YYYY-MM-DD), times (HH:MM) and moments in the Netherlands; without Intl, which takes six times as long per call.

import type { Lang } from '../paths.ts'

/** What calendar and clock on the wall in Europe/Amsterdam show; date is YYYY-MM-DD, time HH:MM. */
export type Wall = { date: string; time: string }
export type DayPart = 'morning' | 'afternoon' | 'evening'
export type IsHoliday = (date: string) => boolean

/** Where "now" comes from, so that a test can let months pass. */
export type Clock = { now(): Date }
export type FakeClock = Clock & {
  set(instant: Date | string): void
  /** Negative goes back. Days are of exactly 24 hours. */
  advance(by: { days?: number; hours?: number; minutes?: number; seconds?: number }): void
}

export const systemClock: Clock = { now: () => new Date() }

/** A clock that stands still until a test moves it. */
export function fakeClock(start: Date | string): FakeClock {
  let at = momentOf(start)
  return {
    now: () => new Date(at),
    set: (instant) => {
      at = momentOf(instant)
    },
    advance: ({ days = 0, hours = 0, minutes = 0, seconds = 0 }) => {
      at += days * DAY + hours * HOUR + minutes * MINUTE + seconds * 1000
    },
  }
}

/** Wall time of an instant (seconds fall away). EU rule, Directive 2000/84/EC: right from 1996 on. */
export function wallTime(instant: Date): Wall {
  const utc = instant.getTime() + offsetAt(instant.getTime())
  const wall = new Date(utc)
  return { date: dateOf(utc), time: `${two(wall.getUTCHours())}:${two(wall.getUTCMinutes())}` }
}

/**
 * The instant of a wall time; RangeError when there is no such date. As RFC 5545 says: a time that happens twice
 * (October) is the first one, and a time that is skipped (March, 02:30) counts on from before the skip (03:30).
 */
export function instantOf(wall: Wall): Date {
  const asUtc = utcOf(wall.date) + minutesOf(wall.time) * MINUTE
  const asSummer = asUtc - SUMMER
  return new Date(offsetAt(asSummer) === SUMMER ? asSummer : asUtc - WINTER)
}

export const localDate = (instant: Date): string => wallTime(instant).date
export const localTime = (instant: Date): string => wallTime(instant).time

/** Morning until 12:00, afternoon until 18:00, then evening. */
export const dayPart = (instant: Date): DayPart => dayPartOf(localTime(instant))

/** The same for a bare HH:MM. */
export function dayPartOf(time: string): DayPart {
  if (time < '12:00') return 'morning'
  return time < '18:00' ? 'afternoon' : 'evening'
}

/** Whether the text is a day that exists, written YYYY-MM-DD, from year 1000 on. */
export function isDate(text: string): boolean {
  return !Number.isNaN(parsed(text))
}

/** Monday is 1, Sunday is 7. */
export const weekday = (date: string): number => new Date(utcOf(date)).getUTCDay() || 7

export const addDays = (date: string, days: number): string => dateOf(utcOf(date) + days * DAY)

/** From the 31st into a shorter month gives that month's last day. */
export function addMonths(date: string, months: number): string {
  const start = new Date(utcOf(date))
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth() + months]
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return dateOf(Date.UTC(year, month, Math.min(start.getUTCDate(), lastDay)))
}

/** Days from one date to the other; negative when `to` comes first. */
export const daysBetween = (from: string, to: string): number => (utcOf(to) - utcOf(from)) / DAY

/** ISO 8601: a week belongs to the year of its Thursday. */
export function isoWeek(date: string): { year: number; week: number } {
  const thursday = addDays(date, 4 - weekday(date))
  const year = Number(thursday.slice(0, 4))
  return { year, week: 1 + Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) }
}

export const mondayOf = (date: string): string => addDays(date, 1 - weekday(date))

/** '2026-11' */
export const monthOf = (date: string): string => date.slice(0, 7)

export const isWorkingDay = (date: string, isHoliday: IsHoliday): boolean =>
  weekday(date) < 6 && !isHoliday(date)

/** The n-th working day after the date; n = 0 is the date itself. RangeError when a year has none. */
export function workingDaysAfter(date: string, n: number, isHoliday: IsHoliday): string {
  let day = date
  for (let left = n, idle = 0; left > 0; ) {
    day = addDays(day, 1)
    if (isWorkingDay(day, isHoliday)) {
      left -= 1
      idle = 0
    } else if (++idle > 366) throw new RangeError('a year without a working day')
  }
  return day
}

/** Working days after `from`, up to and with `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: string, to: string, isHoliday: IsHoliday): number {
  let days = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day, isHoliday)) days += 1
  }
  return days
}

/** 'zondag', 'Sunday' */
export const dayName = (date: string, lang: Lang): string => dayNames[lang][weekday(date) - 1] ?? ''

/** 'zondag 22 november 2026', 'Sunday 22 November 2026' */
export const fullDate = (date: string, lang: Lang): string =>
  `${dayName(date, lang)} ${plainDate(date, lang)}`

/** '22 november 2026', '22 November 2026' */
export const plainDate = (date: string, lang: Lang): string =>
  `${dayOf(date)} ${monthNames[lang][monthIndex(date)]} ${date.slice(0, 4)}`

/** '22 nov', '22 Nov' */
export const shortDate = (date: string, lang: Lang): string =>
  `${dayOf(date)} ${shortMonths[lang][monthIndex(date)]}`

/** '22-11-2026' */
export const numericDate = (date: string): string =>
  `${date.slice(8, 10)}-${date.slice(5, 7)}-${date.slice(0, 4)}`

/** '14.31 uur', in English '14:31' */
export const timeInWords = (time: string, lang: Lang): string =>
  lang === 'nl' ? `${time.slice(0, 5).replace(':', '.')} uur` : time.slice(0, 5)

/** '22 november 2026 om 14.31 uur', '22 November 2026 at 14:31' */
export const momentInWords = (instant: Date, lang: Lang): string =>
  `${plainDate(localDate(instant), lang)} ${lang === 'nl' ? 'om' : 'at'} ${timeInWords(localTime(instant), lang)}`

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const WINTER = HOUR
const SUMMER = 2 * HOUR

const dayNames = {
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}
const monthNames = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
}
const shortMonths = {
  nl: 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
}

/** Milliseconds that the wall is ahead of UTC: both changes are at 01:00 UTC on the month's last Sunday. */
function offsetAt(utc: number): number {
  const year = new Date(utc).getUTCFullYear()
  return utc >= lastSunday(year, 2) + HOUR && utc < lastSunday(year, 9) + HOUR ? SUMMER : WINTER
}

/** For a month of 31 days, counted from 0. */
function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month, 31)
  return last - new Date(last).getUTCDay() * DAY
}

function utcOf(date: string): number {
  const utc = parsed(date)
  if (Number.isNaN(utc)) throw new RangeError('not a date')
  return utc
}

/** NaN for a day that does not exist: Date.UTC rolls 30 February over into March. */
function parsed(date: string): number {
  if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(date)) return Number.NaN
  const month = monthIndex(date)
  const utc = Date.UTC(Number(date.slice(0, 4)), month, dayOf(date))
  const back = new Date(utc)
  return back.getUTCMonth() === month && back.getUTCDate() === dayOf(date) ? utc : Number.NaN
}

/** Takes HH:MM and HH:MM:SS, 24:00 included: PostgreSQL gives both and schedules end at midnight. */
function minutesOf(time: string): number {
  const found = /^(\d\d):(\d\d)(?::\d\d)?$/.exec(time)
  const minutes = Number(found?.[1]) * 60 + Number(found?.[2])
  if (!found || Number(found[2]) > 59 || minutes > 24 * 60) throw new RangeError('not a time')
  return minutes
}

function momentOf(instant: Date | string): number {
  const at = new Date(instant).getTime()
  if (Number.isNaN(at)) throw new RangeError('not a moment')
  return at
}

function dateOf(utc: number): string {
  const at = new Date(utc)
  if (Number.isNaN(at.getTime())) throw new RangeError('not a moment')
  return `${at.getUTCFullYear()}-${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())}`
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n))
const dayOf = (date: string): number => Number(date.slice(8, 10))
const monthIndex = (date: string): number => Number(date.slice(5, 7)) - 1
