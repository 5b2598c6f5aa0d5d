// Deeds on a whole course: calling off a lesson, or all of it.
import { record } from '../../platform/audit.ts'
import type { Db } from '../../platform/tenant.ts'
import {
  type Course,
  callOffLesson,
  heldCourse,
  type Lesson,
  moveCourse,
  saveSeats,
  showInGuide,
} from '../courses/door.ts'
import {
  type Around,
  changeEnrolment,
  dropCalls,
  dropLessonCalls,
  enrolmentsOf,
  holdsSeat,
  isActive,
  messageKinds,
  tell,
  tellReferrerLater,
} from '../enrolment/door.ts'

/** Calls off one lesson and tells each of those who have a seat; false when that had been done. */
export async function cancelLesson(
  db: Db,
  wanted: Course,
  lesson: Lesson,
  why: string,
  around: Around,
): Promise<boolean> {
  const course = await heldCourse(db, wanted.id)
  if (!course || course.state === 'cancelled' || course.state === 'finished') return false
  if (!(await callOffLesson(db, lesson.id, why))) return false
  await record(db, 'course.lesson-cancelled', course.id, { day: lesson.heldOn })
  const unheard = await dropLessonCalls(db, { lessonId: lesson.id })
  await showInGuide(db, [course.id])
  // Who was not called about its moving knows it by its old day.
  const moved = unheard.filter(({ kind }) => kind === 'lesson-moved')
  const known = new Map(moved.map(({ enrolmentId, was }) => [enrolmentId, was]))
  for (const one of await enrolmentsOf(db, course.id)) {
    if (!holdsSeat(one.status)) continue
    const said = { kind: 'lesson-off', about: lesson.id, lesson, why } as const
    await tell(db, course, one, { ...said, was: known.get(one.id) ?? null }, around)
  }
  return true
}

/** Calls off the whole course and tells everyone who had a seat or waited, each apart. */
export async function cancelCourse(
  db: Db,
  wanted: Course,
  why: string,
  around: Around,
): Promise<boolean> {
  const course = await heldCourse(db, wanted.id)
  if (!course || !(await moveCourse(db, course, 'cancelled', why))) return false
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
