// Turns what was said into schedules: later clauses correct earlier ones, closed days and breaks are taken out.
import { addDays, type DayPart, daysBetween } from '../../dates.ts'
import { ruleOf } from '../recurrence.ts'
import { type Exception, type Schedule, schedule } from '../schedule.ts'
import type { Days, Limits } from './parts.ts'
import type { Clause, Said } from './said.ts'
import { type Span, spansOf, timesOf } from './spans.ts'
import { addWeekly, type Group, weeklySchedules } from './weekly.ts'

type Combined = { schedules: Schedule[]; exceptions: Exception[]; unsure: boolean }

/** Adds its own remarks and leftovers to `said`. */
export function combined(said: Said): Combined {
  const groups = new Map<string, Group>()
  const others: Schedule[] = []
  let previous: Span[] = []
  for (const clause of seasonsApart(said)) {
    const spans = isImpossible(clause) ? undefined : spansOf(clause, said, previous)
    if (!spans) {
      said.left.push({ start: clause.start, end: clause.end })
      continue
    }
    if (spans.length > 0) previous = spans
    const base = baseOf(clause, said, spans.length)
    if (clause.days) others.push(...monthlyAndOnce(clause.days, base, spans))
    addWeekly(groups, clause, base, spans)
  }
  const weekly = [...groups.values()].flatMap((group) => weeklySchedules(group, said))
  const all = withoutEmptyDoubles([...weekly, ...others]).map((each) =>
    outsideLimits(each, said.closedLimits),
  )
  const schedules = all.filter(({ bymonth }) => bymonth?.length !== 0)
  // Closed in every month in which it is open: then something was read wrongly.
  if (schedules.length < all.length) said.left.push({ start: 0, end: Number.POSITIVE_INFINITY })
  const unsure = schedules.some((each) => !each.opensAt || !ruleOf(each).dated)
  return { schedules, exceptions: exceptionsIn(said), unsure }
}

/** Days of a month go by months: a rhythm of weeks, or "soms", says something that no rule can hold. */
function isImpossible({ days, mods }: Clause): boolean {
  const monthly = (days?.nth.length ?? 0) + (days?.monthdays.length ?? 0) > 0
  return monthly && (mods.weeks !== undefined || mods.odd !== undefined || mods.vague === 'week')
}

/** "ma-vr 9-17, in juli en augustus 9-13": the other times do not hold in those months. */
function seasonsApart(said: Said): Clause[] {
  return said.clauses.map((clause) => {
    const { months, from, to } = clause.mods
    if (months || from || to) return clause
    const seasons = said.clauses.filter((each) => !each.also && tellsAgain(each, clause))
    if (seasons.some(({ mods }) => !mods.months)) {
      said.remarks.add('unclear-scope')
      said.left.push(...seasons.map(({ start, end }) => ({ start, end })))
    }
    const taken = seasons.flatMap(({ mods }) => mods.months ?? [])
    if (taken.length === 0) return clause
    const rest = everyMonth.filter((month) => !taken.includes(month))
    return { ...clause, mods: { ...clause.mods, months: rest } }
  })
}

const tellsAgain = ({ mods, days, times }: Clause, clause: Clause): boolean =>
  Boolean(mods.months || mods.from || mods.to) &&
  times.length > 0 &&
  mods.label === clause.mods.label &&
  (days?.weekly ?? []).some((day) => clause.days?.weekly.includes(day))

/** What every schedule of a clause has in common. */
function baseOf(clause: Clause, said: Said, spanCount: number): Partial<Schedule> {
  const { from, to, months, weeks, odd, vague, count, label } = clause.mods
  const inMonth = (clause.days?.nth.length ?? 0) + (clause.days?.monthdays.length ?? 0) > 0
  const dated = (clause.days?.dates.length ?? 0) > 0
  const part = clause.times.length === 0 ? clause.days?.part : undefined
  const notes = label ?? (part && partWords[part])
  if (dated) return notes ? { notes } : {}
  const base: Partial<Schedule> = {
    ...(from ? { validFrom: from } : {}),
    ...(to ? { validTo: to } : {}),
    ...(months ? { bymonth: months } : {}),
    ...(odd === undefined ? {} : { byweekno: weekNumbers(odd) }),
    ...(notes ? { notes } : {}),
  }
  if (vague === 'week' || (vague === 'month' && !inMonth)) {
    if (vague === 'month') said.remarks.add('which-week-unknown')
    return { ...base, freq: null }
  }
  const { validFrom: dtstart, ...rest } = base
  if (count !== undefined) {
    // "8 lessen vanaf 4 februari" can be counted out on one day a week, and on nothing else.
    if (dtstart && clause.days?.weekly.length === 1 && spanCount === 1) {
      return { ...rest, dtstart, count: count.times, ...(weeks ? { interval: weeks } : {}) }
    }
    said.left.push(count)
  }
  if (weeks === undefined) return base
  // Every second week from when? Without a first day it cannot be known.
  if (!dtstart) {
    said.remarks.add('which-week-unknown')
    return { ...base, interval: weeks }
  }
  return { ...rest, interval: weeks, dtstart }
}

const partWords: Record<DayPart, string> = {
  morning: 'ochtend',
  afternoon: 'middag',
  evening: 'avond',
}

const weekNumbers = (odd: boolean): number[] =>
  Array.from({ length: 53 }, (_, i) => i + 1).filter((week) => week % 2 === (odd ? 1 : 0))

function monthlyAndOnce(days: Days, base: Partial<Schedule>, spans: Span[]): Schedule[] {
  const times = spans.length > 0 ? spans : [{}]
  const bare = { ...base, interval: 1 }
  return times.flatMap((span) => [
    ...(days.nth.length > 0
      ? [schedule({ freq: 'MONTHLY', ...bare, byday: days.nth, ...timesOf(span) })]
      : []),
    ...(days.monthdays.length > 0
      ? [schedule({ freq: 'MONTHLY', ...bare, bymonthday: days.monthdays, ...timesOf(span) })]
      : []),
    ...days.dates.map((dtstart) => schedule({ ...bare, freq: null, dtstart, ...timesOf(span) })),
  ])
}

/** A day that also stands there with times needs no schedule without them, unless it says when. */
function withoutEmptyDoubles(schedules: Schedule[]): Schedule[] {
  const timed = new Set(schedules.filter((each) => each.opensAt).flatMap((each) => each.byday))
  return schedules.filter((each) => {
    const says = each.opensAt ?? each.bymonth ?? each.byweekno ?? each.validFrom ?? each.validTo
    const plain = says === undefined && each.freq === 'WEEKLY' && each.interval === 1
    return !plain || !each.byday.every((day) => timed.has(day))
  })
}

/** "in juli en augustus gesloten" leaves the other months, "gesloten vanaf 1 juli" ends it the day before. */
function outsideLimits(each: Schedule, closed: Limits[]): Schedule {
  const open = { ...each }
  for (const { from, to, months } of closed) {
    if (months) Object.assign(open, monthsLeft(open, months))
    else if (from && !to) open.validTo = addDays(from, -1)
    else if (to && !from) open.validFrom = addDays(to, 1)
  }
  return open
}

/** A single day needs no months: it is in a closed one, and then never, or it isn't. */
function monthsLeft({ freq, dtstart, bymonth }: Schedule, closed: number[]): Partial<Schedule> {
  if (freq === null && dtstart) {
    return closed.includes(Number(dtstart.slice(5, 7))) ? { bymonth: [] } : {}
  }
  return { bymonth: (bymonth ?? everyMonth).filter((month) => !closed.includes(month)) }
}

const everyMonth = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
const LONGEST_CLOSING_DAYS = 120

/** Closed dates and periods become one exception per day; a very long period is left to people. */
function exceptionsIn(said: Said): Exception[] {
  const days = said.closedDays.flatMap(({ dates }) => dates)
  for (const limits of said.closedLimits) {
    const { from, to } = limits
    if (!from || !to) continue
    if (daysBetween(from, to) > LONGEST_CLOSING_DAYS) said.left.push(limits)
    else for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  }
  return [...new Set(days)].toSorted().map((on): Exception => ({ on, closed: true }))
}
