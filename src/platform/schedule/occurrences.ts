// When something is open, as instants. Labels, filters and calendars all ask here, so they cannot disagree.
import { dateOfDay, dayAt, dayNumber, instantAt, minuteOf } from './day-numbers.ts'
import { isHoliday } from './holidays.ts'
import { EVER, fallsOn, type Rule, ruleOf } from './recurrence.ts'
import type { Exception, Hours } from './schedule.ts'

/** `end` null means: nobody wrote down when it closes. */
export type Opening = { start: Date; end: Date | null; notes?: string }

/** The opening that is going on at this moment, with the time it really closes; undefined is not open. */
export function openAt(hours: Hours, at: Date): Opening | undefined {
  const plan = planOf(hours)
  const now = at.getTime()
  const today = dayAt(at)
  let found: Span | undefined
  for (let day = plan.overnight ? today - 1 : today; day <= today; day += 1) {
    for (const span of spansOn(plan, day)) {
      if (span.start > now || span.end === null || span.end <= now) continue
      if (!found || span.end > (found.end ?? 0)) found = span
    }
  }
  return found && openingOf(found)
}

/** The first n openings that have not ended, in order, the current one included; looks two years ahead. */
export function nextOpenings(hours: Hours, from: Date, n: number): Opening[] {
  const today = dayAt(from)
  return collect(planOf(hours), from.getTime(), today + HORIZON_DAYS, n)
}

/** All openings that overlap from ≤ moment ≤ to, in order. At most two years. */
export function openingsBetween(hours: Hours, from: Date, to: Date): Opening[] {
  const start = dayAt(from)
  const end = Math.min(dayAt(to), start + HORIZON_DAYS)
  const found = collect(planOf(hours), from.getTime(), end, Number.POSITIVE_INFINITY)
  return found.filter((opening) => opening.start.getTime() <= to.getTime())
}

/** The openings that start on this day (YYYY-MM-DD). */
export const openingsOn = (hours: Hours, date: string): Opening[] =>
  spansOn(planOf(hours), dayNumber(date)).map(openingOf)

/** What the schedules alone would give on this day, before exceptions and holidays. */
export function scheduledOn(hours: Hours, date: string): Opening[] {
  const plan = planOf({ ...hours, exceptions: [], closedOnHolidays: false })
  return spansOn(plan, dayNumber(date)).map(openingOf)
}

/** How far ahead is looked: two years and a bit, so that a yearly day is found. */
export const HORIZON_DAYS = 800

type Span = { start: number; end: number | null; notes: string | undefined }
type Plan = {
  rules: Rule[]
  exceptions: Exception[]
  closedOnHolidays: boolean
  /** Yesterday's opening may still be going on. */
  overnight: boolean
  last: number
}

function planOf({ schedules, exceptions, closedOnHolidays }: Hours): Plan {
  const plan: Plan = {
    rules: [],
    exceptions,
    closedOnHolidays,
    overnight: exceptions.length > 0,
    last: -EVER,
  }
  for (const schedule of schedules) {
    const rule = ruleOf(schedule)
    if (!rule.dated || rule.opens < 0) continue
    plan.rules.push(rule)
    if (rule.closes <= rule.opens) plan.overnight = true
    if (rule.last > plan.last) plan.last = rule.last
  }
  for (const { on } of exceptions) plan.last = Math.max(plan.last, dayNumber(on))
  return plan
}

function collect(plan: Plan, from: number, last: number, n: number): Opening[] {
  const found: Span[] = []
  const until = Math.min(last, plan.last)
  // Yesterday's opening may still be going on.
  for (let day = dayAt(new Date(from)) - 1; day <= until; day += 1) {
    for (const span of spansOn(plan, day)) {
      if (span.end === null ? span.start >= from : span.end > from) found.push(span)
    }
    if (found.length >= n) break
  }
  return found.slice(0, n).map(openingOf)
}

/** An exception outranks a holiday, and a holiday outranks the schedules. */
function spansOn(plan: Plan, day: number): Span[] {
  if (plan.exceptions.length > 0) {
    const date = dateOfDay(day)
    const own = plan.exceptions.filter(({ on }) => on === date)
    if (own.length > 0) return merged(own.flatMap((each) => spanOfException(each, day)))
  }
  const spans: Span[] = []
  for (const rule of plan.rules) {
    if (fallsOn(rule, day)) spans.push(spanOf(day, rule.opens, rule.closes, rule.notes))
  }
  if (spans.length > 0 && plan.closedOnHolidays && isHoliday(dateOfDay(day))) return []
  return spans.length > 1 ? merged(spans) : spans
}

function spanOfException(exception: Exception, day: number): Span[] {
  if ('closed' in exception) return []
  const { opensAt, closesAt, why } = exception
  return [spanOf(day, minuteOf(opensAt), minuteOf(closesAt), why)]
}

/** Where a clock change swallows the end (02:00–03:00 in March) the opening keeps its length. */
function spanOf(day: number, opens: number, closes: number, notes: string | undefined): Span {
  const start = instantAt(day, opens)
  if (closes < 0) return { start, end: null, notes }
  const end = closes <= opens ? instantAt(day + 1, closes) : instantAt(day, closes)
  return { start, end: end > start ? end : start + (closes - opens) * 60_000, notes }
}

/** Openings of one day that touch or overlap become one: 9–12 and 12–17 is open until 17. */
function merged(spans: Span[]): Span[] {
  const found: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const before = found.findLast((each) => each.end !== null)
    if (before?.end && span.end !== null && span.start <= before.end) {
      before.end = Math.max(before.end, span.end)
      if (before.notes !== span.notes) before.notes = undefined
    } else found.push({ ...span })
  }
  return found
}

const openingOf = ({ start, end, notes }: Span): Opening => ({
  start: new Date(start),
  end: end === null ? null : new Date(end),
  ...(notes === undefined ? {} : { notes }),
})
