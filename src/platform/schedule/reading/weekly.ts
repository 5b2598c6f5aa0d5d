// Weekly times grouped per day, so that a later clause can correct an earlier one, and back into schedules.
import { type Byday, type Schedule, schedule, type Weekday, weekdays } from '../schedule.ts'
import type { Clause, Said } from './said.ts'
import { corrects, type Span, timesOf, withoutClosedParts } from './spans.ts'

/** Days with the same limits, rhythm and label; `base` is what their schedules share. */
export type Group = { base: Partial<Schedule>; days: Map<Weekday, Span[]> }

/** A day that is told again is corrected: "ma-vr 9-17, vr 9-12". "Ook" adds. */
export function addWeekly(
  groups: Map<string, Group>,
  clause: Clause,
  base: Partial<Schedule>,
  spans: Span[],
): void {
  const weekly = clause.days?.weekly ?? []
  if (weekly.length === 0) return
  const key = JSON.stringify(base)
  const group = groups.get(key) ?? { base, days: new Map<Weekday, Span[]>() }
  groups.set(key, group)
  for (const day of weekly) {
    const known = group.days.get(day) ?? []
    const again = known.some((old) => spans.some((span) => corrects(span, old)))
    group.days.set(day, again && !clause.also ? spans : [...known, ...spans])
  }
}

/** One schedule per time, with all weekdays that have it. */
export function weeklySchedules({ base, days }: Group, said: Said): Schedule[] {
  const closed = new Set(said.closedDays.flatMap(({ weekly, part }) => (part ? [] : weekly)))
  const byTime = new Map<string, { span: Span; byday: Byday[] }>()
  for (const [day, all] of ordered(days)) {
    const spans = withoutClosedParts(all, day, said)
    // A day of which nothing is left is not a day without known times.
    if (closed.has(day) || (spans.length === 0 && all.length > 0)) continue
    for (const span of spans.length > 0 ? spans : [{}]) {
      const key = JSON.stringify(span)
      const same = byTime.get(key) ?? { span, byday: [] }
      if (!same.byday.includes(day)) same.byday.push(day)
      byTime.set(key, same)
    }
  }
  return [...byTime.values()].map(({ span, byday }) =>
    schedule({ ...base, byday, ...timesOf(span) }),
  )
}

const ordered = (days: Map<Weekday, Span[]>): [Weekday, Span[]][] =>
  [...days].toSorted(([a], [b]) => weekdays.indexOf(a) - weekdays.indexOf(b))
