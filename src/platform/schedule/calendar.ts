// Schedules as RFC 5545 pieces, for an .ics that other calendars repeat by themselves.
import { dateOfDay, dayNumber, instantAt, minuteOf } from './day-numbers.ts'
import { holidaysIn } from './holidays.ts'
import { HORIZON_DAYS } from './occurrences.ts'
import { daysOf, EVER, fallsOn, type Rule, ruleOf } from './recurrence.ts'
import type { Exception, Hours, Schedule } from './schedule.ts'

export const TZID = 'Europe/Amsterdam'

/** What TZID means (RFC 5545 asks for it); the rule of Directive 2000/84/EC, as in ../dates.ts. */
export const dutchTime = [
  'BEGIN:VTIMEZONE',
  `TZID:${TZID}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')

/**
 * One VEVENT. Times are Dutch wall time, `YYYYMMDDTHHMMSS`, to be written with TZID; `end` null when nobody knows.
 * `rrule` null is a single event. `exdates` are starts that do not happen.
 */
type CalendarRule = {
  start: string
  end: string | null
  rrule: string | null
  exdates: string[]
  notes: string | undefined
}

/** The value of RRULE; null when it happens once or its days cannot be known. UNTIL is UTC, as RFC 5545 asks. */
export function toRrule(schedule: Schedule): string | null {
  const rule = ruleOf(schedule)
  const { freq, interval, byday, bymonthday, bymonth, byweekno, count } = schedule
  if (!rule.dated || freq === null) return null
  // RFC 5545 knows week numbers in a year only; HSDS gives them with WEEKLY.
  const parts = [`FREQ=${byweekno ? 'YEARLY' : freq}`]
  if (interval > 1) parts.push(`INTERVAL=${interval}`)
  if (bymonth) parts.push(`BYMONTH=${bymonth.join(',')}`)
  if (byweekno) parts.push(`BYWEEKNO=${byweekno.join(',')}`)
  if (bymonthday.length > 0) parts.push(`BYMONTHDAY=${bymonthday.join(',')}`)
  if (byday.length > 0) parts.push(`BYDAY=${byday.join(',')}`)
  if (count !== undefined && !schedule.validFrom && !schedule.validTo) parts.push(`COUNT=${count}`)
  else if (rule.last < EVER) parts.push(`UNTIL=${utcStamp(instantAt(rule.last + 1, 0) - 1000)}`)
  return parts.join(';')
}

/**
 * Everything a calendar needs for these hours, from a day (YYYY-MM-DD) on. Holidays and closed days become EXDATEs
 * for two years ahead; a day with other hours becomes an event of its own.
 */
export function calendarOf(hours: Hours, from: string): CalendarRule[] {
  const day = dayNumber(from)
  const repeated = hours.schedules.flatMap((schedule) => ruleFrom(hours, ruleOf(schedule), day))
  const single = hours.exceptions.flatMap((exception) => eventOf(exception, day))
  return [...repeated, ...single]
}

/** Whether `calendarOf` would give anything, for a small part of its work. */
export function hasCalendar(hours: Hours, from: string): boolean {
  const day = dayNumber(from)
  const happens = (schedule: Schedule) => {
    const rule = ruleOf(schedule)
    return beginOf(rule, day) !== undefined && !isCancelled(hours, rule, day)
  }
  return (
    hours.schedules.some(happens) ||
    hours.exceptions.some((exception) => eventOf(exception, day).length > 0)
  )
}

/** RRULE and EXDATE as lines, the form that ical-generator's `repeating()` takes; '' for a single event. */
export function repeatLines({ rrule, exdates }: CalendarRule): string {
  if (rrule === null) return ''
  const lines = [`RRULE:${rrule}`]
  if (exdates.length > 0) lines.push(`EXDATE;TZID=${TZID}:${exdates.join(',')}`)
  return lines.join('\r\n')
}

/**
 * A Date whose own clock shows this wall time: ical-generator prints that beside a TZID, whatever zone the server
 * is in.
 */
export function clockDate(stamp: string): Date {
  const [, y, m, d, hour, minute] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)/.exec(stamp) ?? []
  return new Date(Number(y), Number(m) - 1, Number(d), Number(hour), Number(minute))
}

function ruleFrom(hours: Hours, rule: Rule, from: number): CalendarRule[] {
  const first = beginOf(rule, from)
  if (first === undefined || isCancelled(hours, rule, from)) return []
  const blocked = [...blockedDays(hours, from)].filter((day) => fallsOn(rule, day))
  const exdates = blocked.toSorted((a, b) => a - b).map((day) => localStamp(day, rule.opens))
  return [eventAt(first, rule.opens, rule.closes, rule.notes, toRrule(rule.schedule), exdates)]
}

/** The day on which the event begins; undefined when nothing is left of it from this day on. */
function beginOf(rule: Rule, from: number): number | undefined {
  if (rule.opens < 0 || rule.last < from) return undefined
  // With a start of its own the rule must begin there: INTERVAL and COUNT count from DTSTART.
  const begin = rule.anchor === undefined ? Math.max(from, rule.first) : rule.first
  const [first] = daysOf(rule, begin, begin + 366 * 12)
  return first
}

/** Whether it happens once, on a day on which it does not. */
const isCancelled = (hours: Hours, rule: Rule, from: number): boolean =>
  rule.schedule.freq === null && blockedDays(hours, from).some((day) => fallsOn(rule, day))

function* blockedDays({ exceptions, closedOnHolidays }: Hours, from: number): Generator<number> {
  const excepted = new Set(exceptions.map((exception) => dayNumber(exception.on)))
  yield* excepted
  if (!closedOnHolidays) return
  const until = from + HORIZON_DAYS
  for (let year = yearOf(from); year <= yearOf(until); year += 1) {
    const days = [...holidaysIn(year).keys()].map(dayNumber)
    yield* days.filter((day) => day >= from && day <= until && !excepted.has(day))
  }
}

function eventOf(exception: Exception, from: number): CalendarRule[] {
  const day = dayNumber(exception.on)
  if ('closed' in exception || day < from) return []
  const [opens, closes] = [minuteOf(exception.opensAt), minuteOf(exception.closesAt)]
  return [eventAt(day, opens, closes, exception.why, null, [])]
}

function eventAt(
  day: number,
  opens: number,
  closes: number,
  notes: string | undefined,
  rrule: string | null,
  exdates: string[],
): CalendarRule {
  const endDay = closes <= opens ? day + 1 : day
  return {
    start: localStamp(day, opens),
    end: closes < 0 ? null : localStamp(endDay, closes),
    rrule,
    exdates,
    notes,
  }
}

const yearOf = (day: number): number => Number(dateOfDay(day).slice(0, 4))

const localStamp = (day: number, minute: number): string =>
  `${dateOfDay(day).replaceAll('-', '')}T${digits(minute / 60)}${digits(minute % 60)}00`

const utcStamp = (instant: number): string =>
  new Date(instant).toISOString().replaceAll(/[-:]|\.\d+/g, '')

const digits = (n: number): string => String(Math.floor(n)).padStart(2, '0')
