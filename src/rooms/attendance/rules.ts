import { may as enrolment } from '../enrolment/door.ts'

export const may = {
  /** Who works for an organiser. */
  note: enrolment.work,
} as const

/** Was there, came later, let us know, did not come. */
export const attendanceStates = ['present', 'late', 'told', 'absent'] as const
export type AttendanceState = (typeof attendanceStates)[number]

/** From its day on it is noted who was there: people come in before it begins. */
export const hasCome = (lesson: { heldOn: string }, today: string): boolean =>
  lesson.heldOn <= today

/** What can be noted about a lesson: before its day only that somebody lets know not to come. */
export const statesFor = (lesson: { heldOn: string }, today: string): readonly AttendanceState[] =>
  hasCome(lesson, today) ? attendanceStates : ['told']

/** What a form says about one person at one lesson, and what stood there when it was opened; null is nothing. */
export type Said = {
  lessonId: string
  enrolmentId: string
  held: AttendanceState | null
  state: AttendanceState | null
}

/**
 * What a form changes at one lesson: only what is not as it was when the form was opened, so that what a colleague
 * noted meanwhile about somebody else stays. With `isEveryone` who is empty was there, unless somebody noted otherwise.
 */
export function changesIn(
  { said, isEveryone }: { said: readonly Said[]; isEveryone: boolean },
  noted: ReadonlySet<string>,
): Map<string, AttendanceState | null> {
  const changes = new Map<string, AttendanceState | null>()
  for (const { enrolmentId, held, state } of said) {
    if (isEveryone && state === null) {
      if (!noted.has(enrolmentId)) changes.set(enrolmentId, 'present')
    } else if (state !== held) changes.set(enrolmentId, state)
  }
  return changes
}

export const wasThere = (state: AttendanceState): boolean => state === 'present' || state === 'late'

/** After so many times without a word somebody calls, kindly and once. */
const absencesForCall = 2

export const needsCallAfter = (states: readonly AttendanceState[]): boolean =>
  states.filter((state) => state === 'absent').length >= absencesForCall

type Ended = 'finished' | 'never-came' | 'unnoted'

/** How the course ended for who was enrolled until its end; nobody is said to have stayed away who was not noted at all. */
export function endedFor(states: readonly AttendanceState[]): Ended {
  if (states.length === 0) return 'unnoted'
  return states.some(wasThere) ? 'finished' : 'never-came'
}
