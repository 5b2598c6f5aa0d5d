import { may as enrolment } from '../enrolment/door.ts'

export const may = {
  /** Who works for an organiser; the list of a course is theirs alone. */
  call: enrolment.work,
  /** Lessons and whole courses. */
  callOff: enrolment.keep,
} as const
