// What an organiser opens by the id in the address; for everybody else it is not there.
import type { Context } from 'hono'
import { z } from 'zod'
import { missing } from '../../platform/http.ts'
import type { Env } from '../../ui/env.ts'
import { type Course, courseById, type Lesson, lessonById, organises } from '../courses/door.ts'
import { type Enrolment, enrolmentById } from './store.ts'

type C = Context<Env>
const idIn = (typed: string | undefined) => z.uuid().safeParse(typed).data

/** A course that one's own organisation organises. */
export async function ownCourse(c: C, typed = c.req.param('id')): Promise<Course> {
  const id = idIn(typed)
  const course = id && (await courseById(c.var.db, id))
  if (!course || !organises(c.var.db.who, course)) throw missing()
  return course
}

export async function ownLesson(c: C): Promise<{ lesson: Lesson; course: Course }> {
  const id = idIn(c.req.param('lesson'))
  const lesson = id && (await lessonById(c.var.db, id))
  if (!lesson) throw missing()
  return { lesson, course: await ownCourse(c, lesson.courseId) }
}

export async function ownEnrolment(c: C): Promise<{ one: Enrolment; course: Course }> {
  const id = idIn(c.req.param('enrolment'))
  const one = id && (await enrolmentById(c.var.db, id))
  if (!one) throw missing()
  return { one, course: await ownCourse(c, one.courseId) }
}
