// Programmes, teachers and courses for the demo and for tests, as they are.
import type { Db } from '../../platform/tenant.ts'
import { fillTeachers, type SampleTeacher } from '../teachers/door.ts'
import { type ProgrammeAims, skillsIn } from './aim-store.ts'
import type { Assignment, Lesson } from './lesson-store.ts'
import type { Course, Programme } from './store.ts'

export type SampleCourses = {
  /** With what they aim at, where somebody said so. */
  programmes: readonly (Programme & { aims?: ProgrammeAims })[]
  teachers: readonly SampleTeacher[]
  courses: readonly (Course & { createdAt: Date })[]
  lessons: readonly Lesson[]
  assignments: readonly (Assignment & { courseId: string })[]
}

/** Fills the courses of the network that this job is bound to. */
export async function fillCourses(db: Db, all: SampleCourses): Promise<void> {
  const { networkId } = db.who
  const put = <T extends object>(rows: readonly T[]) => rows.map((one) => ({ ...one, networkId }))
  for (const { aims, ...one } of put(all.programmes)) {
    const said = aims && { ...aims, skills: skillsIn(aims), parts: db.json(aims.parts) }
    await db`insert into course_programme ${db({ ...one, ...said })}`
  }
  await fillTeachers(db, all.teachers)
  for (const one of put(all.courses)) await db`insert into course ${db(one)}`
  const lessons = put(all.lessons).map((one) => ({ ...one, was: one.was && db.json(one.was) }))
  if (lessons.length > 0) await db`insert into lesson ${db(lessons)}`
  if (all.assignments.length > 0) await db`insert into lesson_teacher ${db(put(all.assignments))}`
}
