import { Hono } from 'hono'
import { z } from 'zod'
import { localDate } from '../../platform/dates.ts'
import { missing, open } from '../../platform/http.ts'
import type { Env } from '../../ui/env.ts'
import { organisationsOf } from '../partners/door.ts'
import { lessonsOf } from './lesson-store.ts'
import { coursePage, coursesPage } from './public-pages.ts'
import { whatStopsEnrolling } from './rules.ts'
import { courseById, courseLines } from './store.ts'

/** Courses as residents see them; what is only planned is not there. */
export const publicCourseRoutes = new Hono<Env>()

publicCourseRoutes.get('/cursussen', open(), async (c) => {
  const { db, view } = c.var
  const lines = await courseLines(db, { states: ['open', 'full'], from: localDate(db.at) })
  return c.html(coursesPage(view, lines))
})

publicCourseRoutes.get('/cursussen/:id{[0-9a-f-]{36}}', open(), async (c) => {
  const { db, view } = c.var
  const id = z.uuid().safeParse(c.req.param('id')).data
  const course = id && (await courseById(db, id))
  if (!course || course.state === 'planned') throw missing()
  const [lessons, partners] = await Promise.all([lessonsOf(db, course.id), organisationsOf(db)])
  const nameOf = (wanted: string) => partners.find((one) => one.id === wanted)?.name ?? ''
  const stop = whatStopsEnrolling(course, lessons, localDate(db.at), db.at)
  const together = course.coOrganisers.map(nameOf).filter(Boolean)
  return c.html(
    coursePage(view, { course, lessons, organiser: nameOf(course.organiserId), together, stop }),
  )
})
