// On which days a schedule falls: RFC 5545 for the part that HSDS uses.
import { civil, dayNumber, minuteOf, weekdayOf, weekIndex, weekNumber } from './day-numbers.ts'
import { type Byday, type Schedule, type Weekday, weekdays } from './schedule.ts'

type Nth = { n: number; weekday: number }

/** A schedule made ready for counting; `dated` is false when its days cannot be known. */
export type Rule = {
  dated: boolean
  first: number
  /** COUNT is already in it; EVER when it goes on. */
  last: number
  opens: number
  closes: number
  notes: string | undefined
  schedule: Schedule
  /** Bit 0 is Monday. */
  mask: number
  nths: Nth[]
  anchor: number | undefined
}

/** Never guesses: once without a date, or every second week without a first one, has no known days. */
export function ruleOf(schedule: Schedule): Rule {
  const { dtstart, until, validFrom, validTo, opensAt, closesAt } = schedule
  const anchor = dtstart === undefined ? undefined : dayNumber(dtstart)
  let mask = 0
  let nths = none
  for (const text of schedule.byday) {
    if (text.length === 2) mask |= 1 << weekdayIndex(text)
    else nths = [...nths, nthOf(text)]
  }
  if (schedule.freq === 'WEEKLY' && mask === 0 && anchor !== undefined)
    mask = 1 << weekdayOf(anchor)
  const rule: Rule = {
    dated: anchor !== undefined || datedWithoutStart(schedule),
    first: Math.max(anchor ?? -EVER, validFrom ? dayNumber(validFrom) : -EVER),
    last: Math.min(until ? dayNumber(until) : EVER, validTo ? dayNumber(validTo) : EVER),
    opens: opensAt === undefined ? -1 : minuteOf(opensAt),
    closes: closesAt === undefined ? -1 : minuteOf(closesAt),
    notes: schedule.notes,
    schedule,
    mask,
    nths,
    anchor,
  }
  if (schedule.count !== undefined)
    rule.last = Math.min(rule.last, lastCounted(rule, schedule.count))
  return rule
}

/** Whether the rule has an occurrence on this day. */
export function fallsOn(rule: Rule, day: number): boolean {
  return rule.dated && day >= rule.first && day <= rule.last && fits(rule, day)
}

/** The days of the rule from `from` up to and with `to`. */
export function* daysOf(rule: Rule, from: number, to: number): Generator<number> {
  const last = Math.min(to, rule.last)
  for (let day = Math.max(from, rule.first); day <= last; day += 1) {
    if (fallsOn(rule, day)) yield day
  }
}

/** Bigger than any day number that a four-digit year can have. */
export const EVER = 4_000_000

const weekdayIndex = (text: string): number => weekdays.indexOf(text.slice(-2) as Weekday)

const none: Nth[] = []
const nthOf = (text: Byday): Nth => ({ n: Number(text.slice(0, -2)), weekday: weekdayIndex(text) })

function datedWithoutStart({ freq, interval, count, byday, bymonthday }: Schedule): boolean {
  if (freq === null || interval > 1 || count !== undefined) return false
  return freq === 'DAILY' || byday.length > 0 || (freq === 'MONTHLY' && bymonthday.length > 0)
}

function fits(rule: Rule, day: number): boolean {
  const { freq, bymonth, byweekno } = rule.schedule
  if (freq === 'WEEKLY' && !hasBit(rule.mask, day)) return false
  if (bymonth && !bymonth.includes(civil(day).m)) return false
  if (byweekno && !byweekno.includes(weekNumber(day))) return false
  if (freq === null) return day === rule.anchor
  if (freq === 'MONTHLY') return fitsMonth(rule, day)
  return fitsInterval(rule, day) && (freq === 'WEEKLY' || rule.mask === 0 || hasBit(rule.mask, day))
}

function fitsInterval(rule: Rule, day: number): boolean {
  const { freq, interval } = rule.schedule
  if (interval === 1 || rule.anchor === undefined) return interval === 1
  const apart = freq === 'DAILY' ? day - rule.anchor : weekIndex(day) - weekIndex(rule.anchor)
  return apart % interval === 0
}

function fitsMonth(rule: Rule, day: number): boolean {
  const { y, m, d, length } = civil(day)
  const { interval, bymonthday } = rule.schedule
  const start = rule.anchor === undefined ? undefined : civil(rule.anchor)
  if (interval > 1 && start && (y * 12 + m - start.y * 12 - start.m) % interval !== 0) return false
  const byWeekday = rule.mask !== 0 || rule.nths.length > 0
  if (bymonthday.length > 0) {
    const onDay = bymonthday.includes(d) || bymonthday.includes(d - length - 1)
    return onDay && (!byWeekday || fitsWeekday(rule, day, d, length))
  }
  return byWeekday ? fitsWeekday(rule, day, d, length) : d === start?.d
}

function fitsWeekday(rule: Rule, day: number, d: number, length: number): boolean {
  if (hasBit(rule.mask, day)) return true
  const weekday = weekdayOf(day)
  const [nth, fromEnd] = [Math.ceil(d / 7), -Math.ceil((length - d + 1) / 7)]
  return rule.nths.some(
    (each) => each.weekday === weekday && (each.n === nth || each.n === fromEnd),
  )
}

/** COUNT counts from dtstart, also what validFrom hides. A hundred years is enough for a rule that hardly ever fits. */
function lastCounted(rule: Rule, count: number): number {
  if (rule.anchor === undefined) return EVER
  const start = rule.anchor
  let left = count
  let day = start - 1
  while (left > 0 && day < start + 36_600) {
    day += 1
    if (fits(rule, day)) left -= 1
  }
  return day
}

const hasBit = (mask: number, day: number): boolean => (mask & (1 << weekdayOf(day))) !== 0
