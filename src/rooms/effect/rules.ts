// The measurement of a course: what is asked, how often it may be answered, and until when.
import { addDays } from '../../platform/dates.ts'
import type { StaffRole } from '../partners/door.ts'

export const may = {
  /** Of courses that one's own organisation organises. */
  work: ['desk', 'coordinator', 'lead', 'admin'],
} as const satisfies Record<string, readonly StaffRole[]>

export const moments = ['start', 'end'] as const
export type Moment = (typeof moments)[number]

/** Eight statements. The first six are asked at the start as well, so that start and end can stand side by side. */
export const statements = [
  'dare',
  'find',
  'arrange',
  'help',
  'safe',
  'ask',
  'use',
  'recommend',
] as const
type Statement = (typeof statements)[number]
const startStatements = 6

export const statementsAt = (moment: Moment): readonly Statement[] =>
  moment === 'start' ? statements.slice(0, startStatements) : statements

/** What one may choose; 'unknown' is "weet ik niet". The place in this list is what one types from paper: 0 to 4. */
export const choices = ['unknown', 'no', 'little', 'quite', 'yes'] as const
export type Choice = (typeof choices)[number]

/** Per statement of `statements` one choice; null is left open. */
export type Sheet = readonly (Choice | null)[]

export const noCounts = (): number[] => statements.flatMap(() => choices.map(() => 0))
export const placeOf = (statement: Statement, choice: Choice): number =>
  statements.indexOf(statement) * choices.length + choices.indexOf(choice)

/** The counts with one sheet more. */
export function withSheet(counts: readonly number[], sheet: Sheet): number[] {
  const next = [...counts]
  for (const [at, statement] of statements.entries()) {
    const choice = sheet[at]
    if (choice) next[placeOf(statement, choice)]! += 1
  }
  return next
}

/** How many chose yes or mostly, how many no or a little, and how many "weet ik niet". */
export type Said = { agreed: number; rest: number; unknown: number }
export function saidOf(counts: readonly number[], statement: Statement): Said {
  const of = (choice: Choice) => counts[placeOf(statement, choice)] ?? 0
  return { agreed: of('quite') + of('yes'), rest: of('no') + of('little'), unknown: of('unknown') }
}

/** How often a course can be answered: once per seat, and a little more for who was there without being on the list. */
export const answersMax = (seats: number): number => seats + Math.max(1, Math.ceil(seats / 10))

/** How many sheets can still come. */
export const roomFor = ({ answers }: { answers: number }, seats: number): number =>
  Math.max(0, answersMax(seats) - answers)

const daysAfter = { start: 7, end: 14 } as const satisfies Record<Moment, number>

type Days = readonly { heldOn: string; cancelledAt: Date | null }[]

/** The last day on which can be answered: a week after the first lesson, or two weeks after the last one. */
export function lastDayOf(moment: Moment, lessons: Days): string | undefined {
  const days = lessons.filter(({ cancelledAt }) => cancelledAt === null).map((one) => one.heldOn)
  const day = moment === 'start' ? days.sort()[0] : days.sort().at(-1)
  return day && addDays(day, daysAfter[moment])
}

export type Stop = 'over' | 'full'

/** Why nobody can answer any more; undefined is fine. */
export function whatStopsAnswering(
  one: { answers: number; closedOn: string | null; moment: Moment },
  seats: number,
  lessons: Days,
  today: string,
): Stop | undefined {
  const last = lastDayOf(one.moment, lessons)
  if (one.closedOn !== null || (last !== undefined && last < today)) return 'over'
  return roomFor(one, seats) === 0 ? 'full' : undefined
}

/** The day under which a course is counted in figures: that of its first lesson as planned. */
export const countedOn = (lessons: Days): string | undefined =>
  lessons.map(({ heldOn }) => heldOn).sort()[0]
