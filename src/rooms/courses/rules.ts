// What a course may go through, what stops it from opening, and who may do what.
import { instantOf } from '../../platform/dates.ts'
import type { Seats as SeatWord } from '../offers/door.ts'
import type { StaffRole } from '../partners/door.ts'
import { type Certificate, isCertified } from '../teachers/door.ts'

export const may = {
  read: ['desk', 'coordinator', 'lead', 'admin'],
  /** Of the own organisation; lead and admin of every one. */
  keep: ['coordinator', 'lead', 'admin'],
} as const satisfies Record<string, readonly StaffRole[]>

type Who = { role: string | null; organisationId: string | null }
type Organised = { organiserId: string; coOrganisers: readonly string[] }

/** Whether someone may change this programme or teacher. */
export const mayKeepOf = (who: Who, organisationId: string): boolean =>
  who.role === 'lead' ||
  who.role === 'admin' ||
  (who.role === 'coordinator' && who.organisationId === organisationId)

/** Whether someone may change this course: those who organise it together, lead and admin. */
export const mayKeepCourse = (who: Who, course: Organised): boolean =>
  mayKeepOf(who, course.organiserId) || (who.role === 'coordinator' && organises(who, course))

/** Whether someone works for an organiser: they alone see who takes part. */
export const organises = (who: Who, { organiserId, coOrganisers }: Organised): boolean =>
  who.organisationId !== null &&
  (organiserId === who.organisationId || coOrganisers.includes(who.organisationId))

/** The partners that see who takes part. */
export const readersOf = ({ organiserId, coOrganisers }: Organised): string[] => [
  organiserId,
  ...coOrganisers.filter((id) => id !== organiserId),
]

/**
 * Whether someone may make these the co-organisers. They read who takes part: only an organiser adds one, and nobody is
 * added once somebody enrolled, who was told who gives the course.
 */
export function mayOrganiseWith(
  who: Who,
  course: Organised & { lastPlace: number },
  wanted: readonly string[],
): boolean {
  const added = wanted.filter(
    (id) => id !== course.organiserId && !course.coOrganisers.includes(id),
  )
  return added.length === 0 || (organises(who, course) && course.lastPlace === 0)
}

export const states = ['planned', 'open', 'full', 'running', 'finished', 'cancelled'] as const
export type State = (typeof states)[number]

/** Where a course can go from each state; the one table. */
const steps = {
  planned: ['open', 'cancelled'],
  open: ['full', 'running', 'cancelled'],
  full: ['open', 'running', 'cancelled'],
  running: ['finished', 'cancelled'],
  finished: [],
  cancelled: [],
} as const satisfies Record<State, readonly State[]>

export const canStep = (from: State, to: State): boolean =>
  (steps[from] as readonly State[]).includes(to)

/** States in which a seat may be asked for, given and taken back. */
export const takesPeople = (state: State): boolean => state === 'open' || state === 'full'

/** Open or full, as the seats say; every other state stays what it is. */
export const stateBySeats = (state: State, taken: number, maximum: number): State =>
  takesPeople(state) ? (taken >= maximum ? 'full' : 'open') : state

export const levels = ['entry', 'basic-1', 'basic-2'] as const
export type Level = (typeof levels)[number]
export const ways = ['place', 'online'] as const
export type Way = (typeof ways)[number]
/** What one learns on: one's own, one that is lent for the lesson, or either. */
export const devices = ['own', 'lent', 'both'] as const
export type Device = (typeof devices)[number]
/** ISO 639-1, in which lessons are given here; the words come from the platform's own list. */
export const languages = ['nl', 'en', 'ar', 'tr', 'uk', 'pl', 'ti', 'fr', 'es', 'so'] as const

export type Held = { heldOn: string; starts: string; ends: string; cancelledAt: Date | null }

type Slot = { heldOn: string; starts: string; ends: string; room: string }

/** The same day, hours and room. */
export const isSameSlot = (a: Slot, b: Slot): boolean => isSameTime(a, b) && a.room === b.room

export const isSameTime = (a: Omit<Slot, 'room'>, b: Omit<Slot, 'room'>): boolean =>
  a.heldOn === b.heldOn && a.starts === b.starts && a.ends === b.ends

export type OpenStop =
  | ('no-lessons' | 'past' | 'no-place' | 'no-certificate')
  | ('closed' | 'opens-late' | 'closes-late')

/** Why enrolling can't be on these days: it ends when the first lesson begins. Undefined is fine. */
export function whatStopsDays(
  { opensOn, closesOn }: { opensOn: string | null; closesOn: string | null },
  firstOn: string | undefined,
): 'opens-late' | 'closes-late' | undefined {
  if (firstOn === undefined) return undefined
  if (opensOn !== null && opensOn > firstOn) return 'opens-late'
  return closesOn !== null && closesOn > firstOn ? 'closes-late' : undefined
}

/** Why a course can't open; none is fine. `teachers` are those assigned to its lessons. */
export function whatStopsOpening(
  course: {
    place: string
    programmeId: string | null
    opensOn?: string | null
    closesOn: string | null
  },
  lessons: readonly Held[],
  teachers: readonly { certificates: readonly Certificate[] }[],
  needsCertificate: boolean,
  today: string,
): OpenStop[] {
  const days = lessons.filter((one) => one.cancelledAt === null).map((one) => one.heldOn)
  const first = days.toSorted()[0]
  const { programmeId, opensOn = null, closesOn } = course
  const late = whatStopsDays({ opensOn, closesOn }, first)
  const isTaught =
    programmeId === null || teachers.some((one) => isCertified(one.certificates, programmeId, days))
  return [
    ...(first === undefined ? (['no-lessons'] as const) : []),
    ...(first !== undefined && first < today ? (['past'] as const) : []),
    ...(course.place === '' ? (['no-place'] as const) : []),
    ...(needsCertificate && !isTaught ? (['no-certificate'] as const) : []),
    ...(closesOn !== null && closesOn < today ? (['closed'] as const) : []),
    ...(late ? [late] : []),
  ]
}

export type EnrolStop = 'not-yet' | 'too-late' | 'not-open'

/** Why nobody can enrol today; without a last day it is open until the first lesson starts. */
export function whatStopsEnrolling(
  course: { state: State; opensOn: string | null; closesOn: string | null },
  lessons: readonly Held[],
  today: string,
  at: Date,
): EnrolStop | undefined {
  if (!takesPeople(course.state)) return course.state === 'planned' ? 'not-yet' : 'not-open'
  if (course.opensOn !== null && today < course.opensOn) return 'not-yet'
  if (course.closesOn !== null && today > course.closesOn) return 'too-late'
  const start = startOf(lessons)
  // What has no lesson left is called off by the clock within minutes.
  if (start === undefined) return 'not-open'
  return start <= at ? 'too-late' : undefined
}

/** When the first lesson that goes on starts. */
export function startOf(lessons: readonly Held[]): Date | undefined {
  const [first] = goingOn(lessons)
  return first && instantOf({ date: first.heldOn, time: first.starts })
}

/** When the last lesson that goes on has ended. */
export function endOf(lessons: readonly Held[]): Date | undefined {
  const last = goingOn(lessons).at(-1)
  return last && instantOf({ date: last.heldOn, time: last.ends })
}

/** Lessons that are not cancelled, in order of time. */
export const goingOn = <L extends Held>(lessons: readonly L[]): L[] =>
  lessons
    .filter((one) => one.cancelledAt === null)
    .sort((a, b) => `${a.heldOn} ${a.starts}`.localeCompare(`${b.heldOn} ${b.starts}`))

export type LessonStop = 'over' | 'off' | 'begun'

/** Why a lesson can't be moved or called off any more; undefined is that it can. */
export function whatStopsChanging(
  course: { state: State },
  lesson: Held,
  at: Date,
): LessonStop | undefined {
  if (lesson.cancelledAt !== null) return 'off'
  if (!inGuide(course.state)) return 'over'
  return hasBegun(lesson, at) ? 'begun' : undefined
}

const hasBegun = (lesson: Held, at: Date): boolean =>
  instantOf({ date: lesson.heldOn, time: lesson.starts }) <= at

/** Those that go on and have not begun, in order of time. */
export const stillToCome = <L extends Held>(lessons: readonly L[], at: Date): L[] =>
  goingOn(lessons).filter((one) => !hasBegun(one, at))

/** What is left of a course without this lesson: others to come, only some that were held, or nothing at all. */
export function leftWithout<L extends Held & { id: string }>(
  lessons: readonly L[],
  { id }: { id: string },
  at: Date,
): 'more' | 'held' | 'none' {
  const others = lessons.filter((one) => one.id !== id)
  if (stillToCome(others, at).length > 0) return 'more'
  return goingOn(others).length > 0 ? 'held' : 'none'
}

/** How a course moves by the clock alone; undefined is that it stays. */
export function stepByClock(state: State, lessons: readonly Held[], at: Date): State | undefined {
  const [start, end] = [startOf(lessons), endOf(lessons)]
  if (takesPeople(state) && start && start <= at) return 'running'
  return state === 'running' && end && end <= at ? 'finished' : undefined
}

/** Seats that anybody may have: not taken, and not kept for a partner. */
export const seatsLeft = (course: {
  maximum: number
  seatsTaken: number
  reserved: number
}): number => course.maximum - course.seatsTaken - course.reserved

/** Places left as people say it; numbers only when there are few. */
export function placesLeft(course: {
  state: State
  maximum: number
  seatsTaken: number
  reserved: number
}): 'none' | 'few' | 'enough' {
  const left = seatsLeft(course)
  if (course.state === 'full' || left <= 0) return 'none'
  return left <= 3 ? 'few' : 'enough'
}

/** States in which the guide shows a course. */
export const inGuide = (state: State): boolean => takesPeople(state) || state === 'running'

/** What the guide says of the places: how many are left, or why nobody can enrol today. */
export function seatsSaid(
  course: Parameters<typeof placesLeft>[0] & Parameters<typeof whatStopsEnrolling>[0],
  lessons: readonly Held[],
  today: string,
  at: Date,
): SeatWord {
  if (course.state === 'running') return 'begun'
  const stop = whatStopsEnrolling(course, lessons, today, at)
  if (stop) return stop === 'not-yet' ? 'later' : 'closed'
  return seatsNow(course)
}

/** 'three', 'two', 'one' when there are few places left. */
export function seatsNow(course: Parameters<typeof placesLeft>[0]): SeatWord {
  const left = placesLeft(course)
  if (left !== 'few') return left === 'none' ? 'full' : 'enough'
  return (['one', 'two', 'three'] as const)[seatsLeft(course) - 1] ?? 'enough'
}
