import { organises } from '../courses/door.ts'
import { may as enrolment } from '../enrolment/door.ts'

export const may = {
  /** Who works for an organiser; the list of a course is theirs alone. */
  call: enrolment.work,
  /** Lessons and whole courses: of the own organisation, and lead and admin of every partner's. */
  callOff: enrolment.keep,
} as const

type Who = Parameters<typeof organises>[0]
type Organised = Parameters<typeof organises>[1]

/** What one says yes to before it is done: that it is all of the course, or that it is another partner's. */
export type Meant = 'whole' | 'instead'

/** Which of the two is asked; undefined is that the button is enough. */
export function meantFor(
  who: Who,
  course: Organised,
  { isLast }: { isLast: boolean },
): Meant | undefined {
  if (isLast) return 'whole'
  return organises(who, course) ? undefined : 'instead'
}
