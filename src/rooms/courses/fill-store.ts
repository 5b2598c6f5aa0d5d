// Programmes, teachers and courses for the demo and for tests, as they are.
import type { Db } from '../../platform/tenant.ts'
import type { Assignment, Lesson, Teacher } from './lesson-store.ts'
import type { Certificate } from './rules.ts'
import type { Course, Programme } from './store.ts'

export type SampleCourses = {
  programmes: readonly Programme[]
  teachers: readonly (Pick<Teacher, 'id' | 'organisationId' | 'name' | 'email'> & {
    certificates: readonly Certificate[]
  })[]
  courses: readonly (Course & { createdAt: Date })[]
  lessons: readonly Lesson[]
  assignments: readonly (Assignment & { courseId: string })[]
}

/** Fills the courses of the network that this job is bound to. */
export async function fillCourses(db: Db, all: SampleCourses): Promise<void> {
  const { networkId } = db.who
  const put = <T extends object>(rows: readonly T[]) => rows.map((one) => ({ ...one, networkId }))
  const certificates = all.teachers.flatMap((one) =>
    one.certificates.map((each) => ({ ...each, teacherId: one.id })),
  )
  const teachers = all.teachers.map(({ certificates: _c, ...rest }) => rest)
  for (const one of put(all.programmes)) await db`insert into course_programme ${db(one)}`
  if (teachers.length > 0) await db`insert into teacher ${db(put(teachers))}`
  if (certificates.length > 0) await db`insert into teacher_certificate ${db(put(certificates))}`
  for (const one of put(all.courses)) await db`insert into course ${db(one)}`
  if (all.lessons.length > 0) await db`insert into lesson ${db(put(all.lessons))}`
  if (all.assignments.length > 0) await db`insert into lesson_teacher ${db(put(all.assignments))}`
}
