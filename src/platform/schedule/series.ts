// The days of a series of lessons: a rule with exceptions, in Dutch wall time, so that summer time changes nothing.
import { addDays, isDate, weekday } from '../dates.ts'
import { dateOfDay, dayNumber } from './day-numbers.ts'
import { isHoliday } from './holidays.ts'
import { daysOf, ruleOf } from './recurrence.ts'
import { scheduleShape, weekdays } from './schedule.ts'

export const rhythms = ['once', 'week', 'two-weeks', 'daily'] as const
export type Rhythm = (typeof rhythms)[number]
type Series = {
  firstOn: string
  rhythm: Rhythm
  times: number
  /** Days on which there is no lesson: the series goes on one later. */
  except: readonly string[]
}

/** The days of the lessons: as many as asked, passing over exceptions and public holidays. */
export const daysOfSeries = (series: Series): string[] => seriesOf(series).days

/** The same with the days that were passed over on the way; a day that is named alone stays, also on a holiday. */
export function seriesOf({ firstOn, rhythm, times, except }: Series): {
  days: string[]
  passed: string[]
} {
  if (rhythm === 'once') return { days: [firstOn], passed: [] }
  const byday = weekdays[weekday(firstOn) - 1] ?? 'MO'
  const rule = ruleOf(
    scheduleShape.parse({
      freq: rhythm === 'daily' ? 'DAILY' : 'WEEKLY',
      interval: rhythm === 'two-weeks' ? 2 : 1,
      byday: rhythm === 'daily' ? [...weekdays.slice(0, 5)] : [byday],
      dtstart: firstOn,
    }),
  )
  const days: string[] = []
  // On working days a series that is to begin in a weekend begins after it.
  const passed = rhythm === 'daily' && weekday(firstOn) > 5 ? [firstOn] : []
  const last = dayNumber(addDays(firstOn, 3 * 366))
  for (const day of daysOf(rule, dayNumber(firstOn), last)) {
    const date = dateOfDay(day)
    if (except.includes(date) || isHoliday(date)) passed.push(date)
    else days.push(date)
    if (days.length === times) break
  }
  return { days, passed }
}

/** Days that somebody typed, one per line or with commas, as 24-12-2026 or 2026-12-24; undefined when one is none. */
export function daysTyped(text: string): string[] | undefined {
  const days = text
    .split(/[\n,;]+/)
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one) => one.replace(/^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/, reordered))
  return days.every(isDate) ? days : undefined
}

const reordered = (_: string, day: string, month: string, year: string) =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
