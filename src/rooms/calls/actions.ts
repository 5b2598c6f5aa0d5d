// Deeds on a whole course: calling off a lesson, or all of it.
import { record } from '../../platform/audit.ts'
import type { Db } from '../../platform/tenant.ts'
import {
  type Course,
  callOffLesson,
  courseLines,
  heldCourse,
  type Lesson,
  type LessonStop,
  leftWithout,
  lessonsOf,
  moveCourse,
  saveSeats,
  showInGuide,
  whatStopsChanging,
} from '../courses/door.ts'
import {
  type Around,
  changeEnrolment,
  dropCalls,
  dropLessonCalls,
  enrolmentsOf,
  forOrganiser,
  holdsSeat,
  isActive,
  messageKinds,
  tell,
  tellReferrerLater,
} from '../enrolment/door.ts'

type CalledOff =
  | { done: 'lesson' | 'course' }
  /** 'last': without this lesson there is no course, and nobody said that this is meant. */
  | { done: false; because: LessonStop | 'last' }

/** Calls off one lesson and tells each of those who have a seat; the last one that goes on takes the course with it. */
export async function cancelLesson(
  given: Db,
  wanted: Course,
  lesson: Pick<Lesson, 'id'>,
  { why, whole }: { why: string; whole: boolean },
  around: Around,
): Promise<CalledOff> {
  const course = await heldCourse(given, wanted.id)
  const lessons = course ? await lessonsOf(given, course.id) : []
  const off = lessons.find(({ id }) => id === lesson.id)
  if (!course || !off) return { done: false, because: 'over' }
  const stop = whatStopsChanging(course, off, given.at)
  if (stop) return { done: false, because: stop }
  if (leftWithout(lessons, off, given.at) === 'none') {
    if (!whole) return { done: false, because: 'last' }
    await cancelHeld(given, course, why, around)
    return { done: 'course' }
  }
  await callOffLesson(given, off.id, why)
  await record(given, 'course.lesson-cancelled', course.id, { day: off.heldOn })
  await showInGuide(given, [course.id])
  await tellOfOff(await onTheList(given, course), course, off, why, around)
  return { done: 'lesson' }
}

async function tellOfOff(
  db: Db,
  course: Course,
  lesson: Lesson,
  why: string,
  around: Around,
): Promise<void> {
  const unheard = await dropLessonCalls(db, { lessonId: lesson.id })
  // Who was not called about its moving knows it by its old day.
  const moved = unheard.filter(({ kind }) => kind === 'lesson-moved')
  const known = new Map(moved.map(({ enrolmentId, was }) => [enrolmentId, was]))
  for (const one of await enrolmentsOf(db, course.id)) {
    if (!holdsSeat(one.status)) continue
    const said = { kind: 'lesson-off', about: lesson.id, lesson, why } as const
    await tell(db, course, one, { ...said, was: known.get(one.id) ?? null }, around)
  }
}

/** Calls off the whole course and tells everyone who had a seat or waited, each apart. */
export async function cancelCourse(
  db: Db,
  wanted: Pick<Course, 'id'>,
  why: string,
  around: Around,
): Promise<boolean> {
  const course = await heldCourse(db, wanted.id)
  return course !== undefined && cancelHeld(db, course, why, around)
}

async function cancelHeld(given: Db, course: Course, why: string, around: Around) {
  if (!(await moveCourse(given, course, 'cancelled', why))) return false
  const db = await onTheList(given, course)
  for (const one of await enrolmentsOf(db, course.id)) {
    if (!isActive(one.status)) continue
    await changeEnrolment(db, one, { status: 'cancelled', offeredUntil: null, endedBy: 'course' })
    // All that was left to say is that there is no course.
    await dropCalls(db, one.id, messageKinds)
    await tell(db, course, { ...one, offeredUntil: null }, { kind: 'course-off', why }, around)
    await tellReferrerLater(db, one, 'stopped', 'course-off')
  }
  const none = { seatsTaken: 0, waiting: 0, reserved: 0 }
  await saveSeats(db, course.id, { ...course, ...none, state: 'cancelled' })
  return true
}

/** Who takes part is for its organisers: what the lead began goes on as their deed. The worker reads every list. */
const onTheList = (db: Db, course: Course): Promise<Db> =>
  db.who.role === null ? Promise.resolve(db) : forOrganiser(db, course)

/** By the clock: a course of which every lesson was called off, by whatever way, goes on no longer. Gives how many. */
export async function callOffEmptied(db: Db, baseUrl: string): Promise<number> {
  const lines = await courseLines(db, { states: ['open', 'full', 'running'] })
  const empty = lines.filter(({ lessons }) => lessons === 0).map(({ id }) => id)
  let off = 0
  for (const id of empty.sort()) {
    const lessons = await lessonsOf(db, id)
    // Its participants read why the last one was.
    const why = lessons.at(-1)?.cancelWhy
    if (why !== undefined && (await cancelCourse(db, { id }, why, { baseUrl }))) off += 1
  }
  return off
}
