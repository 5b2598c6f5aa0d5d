// Deeds on a whole course: calling off a lesson or all of it, and what the clock does.
import { record } from '../../platform/audit.ts'
import { tally } from '../../platform/tally.ts'
import type { Db } from '../../platform/tenant.ts'
import {
  type Course,
  callOffLesson,
  courseById,
  courseLines,
  heldCourse,
  type Lesson,
  lessonsOf,
  moveCourse,
  saveSeats,
  stepByClock,
} from '../courses/door.ts'
import { dropOffers } from './message-store.ts'
import { holdsSeat, isActive } from './rules.ts'
import { lapse } from './seats.ts'
import { changeEnrolment, coursesWithOverdue, enrolmentsOf, overdueOffers } from './store.ts'
import { type Around, tell } from './telling.ts'

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
  for (const one of await enrolmentsOf(db, course.id)) {
    if (!holdsSeat(one.status)) continue
    await tell(db, course, one, { kind: 'lesson-off', about: lesson.id, lesson, why }, around)
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
    await dropOffers(db, one.id)
    await tell(db, course, { ...one, offeredUntil: null }, { kind: 'course-off', why }, around)
  }
  await saveSeats(db, course.id, { ...course, state: 'cancelled', seatsTaken: 0, waiting: 0 })
  return true
}

/** Every few minutes: offers whose time is up go to the next one, and courses begin and end by the clock. */
export async function turnByClock(db: Db, baseUrl: string): Promise<number> {
  let turned = 0
  for (const id of await coursesWithOverdue(db)) {
    const course = await heldCourse(db, id)
    if (!course) continue
    await lapse(db, course, await overdueOffers(db, id), { baseUrl })
    turned += 1
  }
  for (const line of await courseLines(db, { states: ['open', 'full', 'running'] })) {
    const course = await courseById(db, line.id)
    const to = course && stepByClock(course.state, await lessonsOf(db, line.id), db.at)
    if (!course || !to || !(await moveCourse(db, course, to))) continue
    if (to === 'finished')
      await tally(
        db,
        'courses.finished',
        { organiser: course.organiserId, programme: course.programmeId },
        course.seatsTaken,
      )
    turned += 1
  }
  return turned
}
