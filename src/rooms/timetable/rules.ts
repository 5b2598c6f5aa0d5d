// Who may see and do what; what a feed holds, and how far it looks.
import { addDays, addMonths, mondayOf } from '../../platform/dates.ts'
import type { StaffRole } from '../partners/door.ts'

export const may = {
  read: ['desk', 'coordinator', 'lead', 'admin'],
  /** Addresses for calendars of the own organisation. */
  keep: ['coordinator', 'lead', 'admin'],
} as const satisfies Record<string, readonly StaffRole[]>

export const feedKinds = ['teacher', 'organiser', 'place'] as const
export type FeedKind = (typeof feedKinds)[number]

/** Which days a feed holds: a calendar keeps what is past by itself. */
export const feedSpan = (today: string) => ({
  from: addMonths(today, -3),
  until: addMonths(today, 14),
})
/** How often one address may be read: calendars ask every few minutes at most. */
export const readsPerHour = 60
/** Living addresses that one organisation may have. */
export const feedsMax = 50

/** The days of a month as whole weeks from Monday on; each week has seven. */
export function weeksOf(month: string): string[][] {
  const first = `${month}-01`
  const after = addMonths(first, 1)
  const weeks: string[][] = []
  for (let monday = mondayOf(first); monday < after; monday = addDays(monday, 7))
    weeks.push(daysFrom(monday))
  return weeks
}

/** Seven days. */
export const daysFrom = (monday: string): string[] =>
  Array.from({ length: 7 }, (_, at) => addDays(monday, at))

/**
 * What a calendar compares: it only ever rises. A change of the course or of the lesson raises it, and so does calling
 * off all of it, which changes neither.
 */
export const sequenceOf = (lesson: {
  sequence: number
  courseVersion: number
  state: string
}): number => lesson.sequence + lesson.courseVersion - 1 + (lesson.state === 'cancelled' ? 1 : 0)
