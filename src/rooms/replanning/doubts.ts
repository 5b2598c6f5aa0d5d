// What would be at the same time, and whose certificate does not count then.
import type { Db } from '../../platform/tenant.ts'
import {
  assignmentsOf,
  type Course,
  type LessonFields,
  meantLessons,
  doubtsOf as planDoubtsOf,
  programmesOf,
} from '../courses/door.ts'
import { isCertified, type Teacher, teachersOf } from '../teachers/door.ts'
import type { Doubts } from './rules.ts'

/** What one should look at before there is a lesson of this course then; `id` is that of the lesson that is moved. */
export async function doubtsOf(
  db: Db,
  course: Course,
  slot: LessonFields,
  teachers: readonly Teacher[],
  id?: string,
): Promise<Doubts> {
  const teacherIds = teachers.map((one) => one.id)
  const meant = meantLessons(course, [slot]).map((one) => ({
    ...{ ...one, teacherIds },
    ...(id ? { id } : {}),
  }))
  const [plan, programmes] = await Promise.all([planDoubtsOf(db, meant), programmesOf(db)])
  const programme = programmes.find((one) => one.id === course.programmeId)
  const asked = programme?.needsCertificate
    ? teachers.filter(
        ({ kind, certificates }) =>
          kind === 'teacher' && !isCertified(certificates, programme.id, [slot.heldOn]),
      )
    : []
  return { ...plan, uncertified: asked.map(({ name }) => name) }
}

/** Who teaches this lesson; without one, who teaches any lesson of the course and goes on teaching. */
export async function teachersFor(db: Db, courseId: string, lessonId?: string): Promise<Teacher[]> {
  const [all, assigned] = await Promise.all([teachersOf(db), assignmentsOf(db, courseId)])
  const own = assigned.filter((one) => !lessonId || one.lessonId === lessonId)
  const ids = new Set(own.map(({ teacherId }) => teacherId))
  return all.filter((one) => ids.has(one.id) && (lessonId || one.until === null))
}
