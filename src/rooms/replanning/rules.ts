// When a lesson can be moved or added after the opening, and to which moment.
import { instantOf, localDate } from '../../platform/dates.ts'
import {
  type Course,
  type LessonStop as CourseLessonStop,
  goingOn,
  inGuide,
  isSameSlot,
  type Lesson,
  type LessonFields,
  type PlanDoubts,
  planKey,
  plannable,
  takesPeople,
} from '../courses/door.ts'
import { may as enrolment } from '../enrolment/door.ts'

export const may = {
  /** Of a course that one's own organisation organises. */
  replan: enrolment.keep,
} as const

/** About the lesson as a whole: there is nothing to fill in. */
export type LessonStop = CourseLessonStop | 'late'
export type SlotStop =
  | ('past' | 'far' | 'same' | 'overlap')
  | ('before-opening' | 'before-closing' | 'before-release')

/** In which field of the form it is said. */
export const fieldOf = {
  past: 'heldOn',
  far: 'heldOn',
  same: 'heldOn',
  overlap: 'starts',
  'before-opening': 'heldOn',
  'before-closing': 'heldOn',
  'before-release': 'heldOn',
} as const satisfies Record<SlotStop, string>

export const whatStopsAdding = (course: Pick<Course, 'state'>): 'over' | undefined =>
  inGuide(course.state) ? undefined : 'over'

type Around = {
  course: Pick<Course, 'state' | 'opensOn' | 'closesOn'>
  /** Every lesson of the course. */
  lessons: readonly Lesson[]
  /** The one that is moved. */
  from?: Lesson
  /** Until when places are kept for a partner, if any still are. */
  keptUntil: string | undefined
}

/** Why there can be no lesson of this course then; undefined is fine. */
export function whatStopsSlot(to: LessonFields, around: Around, at: Date): SlotStop | undefined {
  const { course, lessons, from } = around
  if (from && isSameSlot(from, to)) return 'same'
  if (startsAt(to) <= at) return 'past'
  if (to.heldOn > plannable(localDate(at)).until) return 'far'
  const others = goingOn(lessons).filter(({ id }) => id !== from?.id)
  if (others.some((one) => overlaps(one, to))) return 'overlap'
  return takesPeople(course.state) ? whatStopsStart(to, around) : undefined
}

/** Enrolling and kept places end before the first lesson: it can't come to stand in front of those days. */
function whatStopsStart(to: LessonFields, { course, lessons, keptUntil }: Around) {
  const first = goingOn(lessons)[0]
  if (first && to.heldOn >= first.heldOn) return undefined
  const isBefore = (day: string | null | undefined) => Boolean(day && to.heldOn < day)
  if (isBefore(course.opensOn)) return 'before-opening'
  if (isBefore(course.closesOn)) return 'before-closing'
  return isBefore(keptUntil) ? 'before-release' : undefined
}

const startsAt = ({ heldOn, starts }: Pick<LessonFields, 'heldOn' | 'starts'>): Date =>
  instantOf({ date: heldOn, time: starts })

const overlaps = (a: LessonFields, b: LessonFields): boolean =>
  a.heldOn === b.heldOn && a.starts < b.ends && b.starts < a.ends

/** What one should look at, and may mean. */
export type Doubts = PlanDoubts & {
  /** Teachers without a certificate that counts on that day, where the programme asks for one. */
  uncertified: readonly string[]
}

/** The same doubts give the same text; '' is none. */
export const doubtKey = ({ uncertified, ...plan }: Doubts): string =>
  [planKey(plan), ...uncertified].filter(Boolean).join(';').slice(0, 4000)
