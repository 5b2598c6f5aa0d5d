// What a course may go through, what stops it from opening, and who may do what.
import { instantOf } from '../../platform/dates.ts'
import type { StaffRole } from '../partners/door.ts'

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

export const states = ['planned', 'open', 'full', 'running', 'finished', 'cancelled'] as const
export type State = (typeof states)[number]

/** Where a course can go from each state; the one table. */
export const steps = {
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
/** ISO 639-1, in which lessons are given here; the words come from the platform's own list. */
export const languages = ['nl', 'en', 'ar', 'tr', 'uk', 'pl', 'ti', 'fr', 'es', 'so'] as const

export type Held = { heldOn: string; starts: string; ends: string; cancelledAt: Date | null }
export type Certificate = { programmeId: string; issuedOn: string; expiresOn: string | null }

/** A certificate for the programme that counts on all of these days (G-01). */
export const isCertified = (
  certificates: readonly Certificate[],
  programmeId: string,
  days: readonly string[],
): boolean =>
  certificates.some(
    (one) =>
      one.programmeId === programmeId &&
      days.every((day) => one.issuedOn <= day && (one.expiresOn === null || day <= one.expiresOn)),
  )

export type OpenStop = 'no-lessons' | 'past' | 'no-place' | 'no-certificate' | 'closed'

/** Why a course can't open; none is fine. `teachers` are those assigned to its lessons. */
export function whatStopsOpening(
  course: { place: string; programmeId: string | null; closesOn: string | null },
  lessons: readonly Held[],
  teachers: readonly { certificates: readonly Certificate[] }[],
  needsCertificate: boolean,
  today: string,
): OpenStop[] {
  const days = lessons.filter((one) => one.cancelledAt === null).map((one) => one.heldOn)
  const first = days.toSorted()[0]
  const { programmeId } = course
  const isTaught =
    programmeId === null || teachers.some((one) => isCertified(one.certificates, programmeId, days))
  return [
    ...(first === undefined ? (['no-lessons'] as const) : []),
    ...(first !== undefined && first < today ? (['past'] as const) : []),
    ...(course.place === '' ? (['no-place'] as const) : []),
    ...(needsCertificate && !isTaught ? (['no-certificate'] as const) : []),
    ...(course.closesOn !== null && course.closesOn < today ? (['closed'] as const) : []),
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
  return start !== undefined && start <= at ? 'too-late' : undefined
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

/** How a course moves by the clock alone; undefined is that it stays. */
export function stepByClock(state: State, lessons: readonly Held[], at: Date): State | undefined {
  const [start, end] = [startOf(lessons), endOf(lessons)]
  if (takesPeople(state) && start && start <= at) return 'running'
  return state === 'running' && end && end <= at ? 'finished' : undefined
}

/** Places left as people say it; numbers only when there are few. */
export function placesLeft(course: {
  state: State
  maximum: number
  seatsTaken: number
}): 'none' | 'few' | 'enough' {
  const left = course.maximum - course.seatsTaken
  if (course.state === 'full' || left <= 0) return 'none'
  return left <= 3 ? 'few' : 'enough'
}

/** Days before a certificate ends that its owner hears of it. */
export const certificateAlertDays = 60
