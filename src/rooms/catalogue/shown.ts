import type { Db } from '../../platform/tenant.ts'
import { courseById, lessonsOf } from '../courses/door.ts'
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
