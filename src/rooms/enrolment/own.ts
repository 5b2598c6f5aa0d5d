// What an organiser opens by its id; for everybody else it is not there.
import { z } from 'zod'
import type { Db } from '../../platform/tenant.ts'
import { type Course, courseById, type Lesson, lessonById, organises } from '../courses/door.ts'
import { type Enrolment, enrolmentById } from './store.ts'

const idIn = (typed: string | undefined) => z.uuid().safeParse(typed).data

/** A course that one's own organisation organises. */
export async function ownCourse(db: Db, typed: string | undefined): Promise<Course | undefined> {
  const id = idIn(typed)
  const course = id && (await courseById(db, id))
  return course && organises(db.who, course) ? course : undefined
}

export async function ownLesson(
  db: Db,
  typed: string | undefined,
): Promise<{ lesson: Lesson; course: Course } | undefined> {
  const id = idIn(typed)
  const lesson = id ? await lessonById(db, id) : undefined
  const course = lesson && (await ownCourse(db, lesson.courseId))
  return lesson && course ? { lesson, course } : undefined
}

export async function ownEnrolment(
  db: Db,
  typed: string | undefined,
): Promise<{ one: Enrolment; course: Course } | undefined> {
  const id = idIn(typed)
  const one = id ? await enrolmentById(db, id) : undefined
  const course = one && (await ownCourse(db, one.courseId))
  return one && course ? { one, course } : undefined
}
