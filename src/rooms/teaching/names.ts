// First names of those who come, for a teacher who may read them, and who of them was there.
import { record } from '../../platform/audit.ts'
import type { Db } from '../../platform/tenant.ts'
import { type AttendanceSaid, attendanceOf, noteSaid } from '../attendance/door.ts'
import { courseById, type Planned } from '../courses/door.ts'
import { type Around, forOrganiser, openedPeople, seatedCount } from '../enrolment/door.ts'
import { actAsTeacher, type Teacher } from '../teachers/door.ts'
import { namesApart, seesNames } from './rules.ts'

/** Of a participant no more than this; an empty name was erased. */
export type Listed = { enrolmentId: string; name: string }
export type ListedNotes = Awaited<ReturnType<typeof attendanceOf>>

/**
 * In order of arrival, with who was there as far as noted. Undefined when the organiser does not share names. From here
 * on the transaction is of the organiser, whose list it is, and the log says that it was opened.
 */
export async function listFor(
  db: Db,
  lesson: Planned,
  teacher: Teacher,
): Promise<{ people: Listed[]; noted: ListedNotes } | undefined> {
  if (!seesNames(teacher, lesson)) return undefined
  const course = await courseById(db, lesson.courseId)
  if (!course) return undefined
  const opened = await openedPeople(await forOrganiser(db, course), course)
  const seated = opened.filter(({ one }) => one.status === 'enrolled')
  const names = namesApart(seated.map(({ contact }) => contact?.name ?? ''))
  const people = seated.map(({ one }, at) => ({ enrolmentId: one.id, name: names[at] ?? '' }))
  return { people, noted: await attendanceOf(db, lesson.id) }
}

/** How many people have a place in the course of each lesson, by course. From here on the transaction is of an organiser. */
export async function seatedIn(db: Db, lessons: readonly Planned[]): Promise<Map<string, number>> {
  const seated = new Map<string, number>()
  for (const one of lessons) {
    if (seated.has(one.courseId)) continue
    seated.set(one.courseId, await seatedCount(await forOrganiser(db, one), one.courseId))
  }
  return seated
}

/**
 * Who was there at a lesson, as its teacher says it: logged as theirs, and written on the list of the organiser. The
 * database keeps whoever acts as a teacher to the lessons that they give.
 */
export async function noteOwnLesson(
  db: Db,
  lesson: Planned,
  teacher: Teacher,
  said: AttendanceSaid,
  around: Around,
): Promise<void> {
  const course = await courseById(db, lesson.courseId)
  if (!course) return
  await actAsTeacher(db, teacher.id)
  await record(db, 'teacher.attendance-noted', teacher.id, { lesson: lesson.id })
  const by = { teacher: teacher.id }
  await noteSaid(await forOrganiser(db, course), course, [lesson], said, around, by)
}
