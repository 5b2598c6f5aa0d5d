// Deeds: moving a lesson of a course that is open, and adding one. Each holds the row of the course.
import { record } from '../../platform/audit.ts'
import { localDate } from '../../platform/dates.ts'
import type { Db } from '../../platform/tenant.ts'
import {
  addLessons,
  addTeachersTo,
  type Course,
  heldCourse,
  type Lesson,
  type LessonFields,
  lessonsOf,
  moveLesson,
  showInGuide,
  whatStopsChanging,
} from '../courses/door.ts'
import { type Around, reservationsOf } from '../enrolment/door.ts'
import type { Teacher } from '../teachers/door.ts'
import { doubtsOf, teachersFor } from './doubts.ts'
import {
  type Doubts,
  doubtKey,
  type LessonStop,
  type SlotStop,
  whatStopsAdding,
  whatStopsSlot,
} from './rules.ts'
import { tellOfAdded, tellOfMove } from './telling.ts'

export type Replanned =
  | { done: true }
  | { done: false; because: LessonStop | SlotStop }
  | { done: false; because: 'doubts'; doubts: Doubts }

/** In the organiser's words, and which doubts were seen and are meant. */
type Said = { why: string; anyway: string }

/** Moves a lesson that is as it was seen, and tells each of those who have a seat. */
export async function moveTo(
  db: Db,
  wanted: Course,
  seen: Pick<Lesson, 'id' | 'sequence'>,
  to: LessonFields,
  { why, anyway }: Said,
  around: Around,
): Promise<Replanned> {
  const { course, lessons, keptUntil } = await held(db, wanted)
  const from = lessons.find(({ id }) => id === seen.id)
  if (!course || !from) return { done: false, because: 'over' }
  const stop =
    whatStopsChanging(course, from, db.at) ??
    (from.sequence === seen.sequence ? undefined : 'late') ??
    whatStopsSlot(to, { course, lessons, from, keptUntil }, db.at)
  if (stop) return { done: false, because: stop }
  const doubts = await doubtsOf(db, course, to, await teachersFor(db, course.id, from.id), from.id)
  if (isNews(doubts, anyway)) return { done: false, because: 'doubts', doubts }
  const moved = await moveLesson(db, from, to)
  if (!moved) return { done: false, because: 'late' }
  const days = { from: from.heldOn, to: moved.heldOn }
  await record(db, 'course.lesson-moved', course.id, days)
  await showInGuide(db, [course.id])
  await tellOfMove(db, course, { from, moved, why }, around)
  return { done: true }
}

type New = Said & {
  teachers: readonly Teacher[]
  /** The lesson that was called off, and instead of which this one comes. */
  replaced: Lesson | undefined
}

/** Adds a lesson, and tells each of those who have a seat. */
export async function addLesson(
  db: Db,
  wanted: Course,
  slot: LessonFields,
  { teachers, replaced, why, anyway }: New,
  around: Around,
): Promise<Replanned> {
  const { course, lessons, keptUntil } = await held(db, wanted)
  if (!course) return { done: false, because: 'over' }
  const stop = whatStopsAdding(course) ?? whatStopsSlot(slot, { course, lessons, keptUntil }, db.at)
  if (stop) return { done: false, because: stop }
  const doubts = await doubtsOf(db, course, slot, teachers)
  if (isNews(doubts, anyway)) return { done: false, because: 'doubts', doubts }
  const [id = ''] = await addLessons(db, course.id, [slot], db.at)
  const teacherIds = teachers.map((one) => one.id)
  await addTeachersTo(db, { id, courseId: course.id }, teacherIds)
  await record(db, 'course.lesson-added', course.id, { day: slot.heldOn })
  await showInGuide(db, [course.id])
  const added = (await lessonsOf(db, course.id)).find((one) => one.id === id)
  if (added) await tellOfAdded(db, course, { added, replaced, why }, around)
  return { done: true }
}

/** Whether this is the first that somebody hears of these doubts. */
const isNews = (doubts: Doubts, anyway: string): boolean =>
  doubtKey(doubts) !== '' && doubtKey(doubts) !== anyway

/** The course with its lessons, and until when places are kept; nobody else changes them until this transaction ends. */
async function held(db: Db, wanted: Course) {
  const course = await heldCourse(db, wanted.id)
  const [lessons, reservations] = course
    ? await Promise.all([lessonsOf(db, course.id), reservationsOf(db, course.id)])
    : [[], []]
  const today = localDate(db.at)
  const kept = reservations.filter((one) => one.releasedAt === null && one.releasesOn > today)
  const keptUntil = kept
    .map(({ releasesOn }) => releasesOn)
    .sort()
    .at(-1)
  return { course, lessons, keptUntil }
}
