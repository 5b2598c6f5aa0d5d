import { may as enrolment } from '../enrolment/door.ts'

export const may = {
  /** Who works for an organiser. */
  note: enrolment.work,
} as const

/** Was there, came later, let us know, did not come. */
export const attendanceStates = ['present', 'late', 'told', 'absent'] as const
export type AttendanceState = (typeof attendanceStates)[number]

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
