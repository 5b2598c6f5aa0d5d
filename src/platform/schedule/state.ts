// Open now, opening later, or closed today and why: the value behind every label about opening.
import { addDays, localDate } from '../dates.ts'
import { type Holiday, holidayOn } from './holidays.ts'
import { nextOpenings, type Opening, openAt, openingsOn, scheduledOn } from './occurrences.ts'
import type { Hours } from './schedule.ts'

export type Because = { holiday: Holiday } | { why: string | undefined }
export type State =
  | { is: 'open'; opening: Opening; always: boolean }
  | { is: 'closed'; next: Opening | undefined; because: Because | undefined }
  /** There are no dates to compute with: show what was written. */
  | { is: 'unknown' }

/** `because` is set only when today would have been open: then people deserve to hear why not. */
export function stateAt(hours: Hours, at: Date): State {
  const opening = openAt(hours, at)
  if (opening) return { is: 'open', opening, always: isAlwaysOpen(hours) }
  const next = nextOpenings(hours, at, 1)[0]
  const because = whyClosedOn(hours, localDate(at))
  if (!next && !because && hours.understood !== 'all') return { is: 'unknown' }
  return { is: 'closed', next, because }
}

/** Why there is nothing on a day (YYYY-MM-DD) on which there would have been; undefined is no such reason. */
export function whyClosedOn(hours: Hours, date: string): Because | undefined {
  if (scheduledOn(hours, date).length === 0 || openingsOn(hours, date).length > 0) return undefined
  const exception = hours.exceptions.find((each) => each.on === date)
  if (exception) return { why: exception.why }
  const holiday = holidayOn(date)
  return holiday && { holiday }
}

/** Day and night, all week, holidays too. */
export function isAlwaysOpen({ schedules, exceptions, closedOnHolidays }: Hours): boolean {
  const whole = schedules.filter((each) => each.opensAt === '00:00' && each.closesAt === '00:00')
  const unlimited = whole.filter(
    (each) => each.interval === 1 && !each.validFrom && !each.validTo && !each.until && !each.count,
  )
  const days = new Set(unlimited.flatMap((each) => (each.freq === 'WEEKLY' ? each.byday : [])))
  return days.size === 7 && exceptions.length === 0 && !closedOnHolidays
}

/** The first day from `date` on, within two weeks, on which nothing opens although it is scheduled. */
export function nextClosing(
  hours: Hours,
  date: string,
): { on: string; because: Because } | undefined {
  for (let i = 0, on = date; i < 14; i += 1, on = addDays(on, 1)) {
    const because = whyClosedOn(hours, on)
    if (because) return { on, because }
  }
  return undefined
}
