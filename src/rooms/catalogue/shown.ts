import type { Db } from '../../platform/tenant.ts'
import { type Course, courseById, lessonsOf, readersOf } from '../courses/door.ts'
import { organisationsOf } from '../partners/door.ts'

/** What the page of a course is made of, asked for at once; without a course the rest is nothing. */
export async function shownCourse(db: Db, id: string) {
  const [course, lessons, partners] = await Promise.all([
    courseById(db, id),
    lessonsOf(db, id),
    organisationsOf(db),
  ])
  return { course, lessons, partners }
}

/** Everybody who gives this course, and so reads who takes part, by name. */
export async function organisersOf(db: Db, course: Course): Promise<string[]> {
  const partners = await organisationsOf(db)
  const names = readersOf(course).map((id) => partners.find((one) => one.id === id)?.name ?? '')
  return names.filter(Boolean)
}
