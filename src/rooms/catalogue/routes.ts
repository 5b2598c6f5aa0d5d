import { Hono } from 'hono'
import { localDate } from '../../platform/dates.ts'
import { readQuery } from '../../platform/form.ts'
import { idIn, missing, open } from '../../platform/http.ts'
import type { Env } from '../../ui/env.ts'
import {
  courseLines,
  distancesOf,
  lessonsOfAll,
  placeOf,
  whatStopsEnrolling,
} from '../courses/door.ts'
import { isOwnArea, pointOf } from '../offers/door.ts'
import { coursePage } from './course-pages.ts'
import { cataloguePage } from './pages.ts'
import { catalogueQuery, fitting, listed } from './rules.ts'
import { shownCourse } from './shown.ts'

/** Courses as residents see them; what is only planned is not there. */
export const catalogueRoutes = new Hono<Env>()

catalogueRoutes.get('/cursussen', open(), async (c) => {
  const { db, view } = c.var
  const query = readQuery(c, catalogueQuery)
  const today = localDate(db.at)
  const lines = await courseLines(db, { states: ['open', 'full'], from: today })
  const point = query.postcode ? await pointOf(db, query.postcode) : undefined
  const [lessons, metres] = await Promise.all([
    lessonsOfAll(
      db,
      lines.map(({ id }) => id),
    ),
    point ? distancesOf(db, lines, point) : new Map<string, number>(),
  ])
  const all = lines.map((line) => listed(line, lessons, metres))
  const found = fitting(all, query, today)
  const isPlaceKnown = point !== undefined || (await isOwnArea(db, query.postcode ?? ''))
  return c.html(cataloguePage(view, { query, found, all, isPlaceKnown }))
})

catalogueRoutes.get('/cursussen/:id{[0-9a-f-]{36}}', open(), async (c) => {
  const { db, view } = c.var
  const { course, lessons, partners } = await shownCourse(db, idIn(c))
  if (!course || course.state === 'planned') throw missing()
  const nameOf = (wanted: string) => partners.find((one) => one.id === wanted)?.name ?? ''
  const stop = whatStopsEnrolling(course, lessons, localDate(db.at), db.at)
  const together = course.coOrganisers.map(nameOf).filter(Boolean)
  const organiser = nameOf(course.organiserId)
  const place = await placeOf(db, course)
  return c.html(coursePage(view, { course, lessons, organiser, together, stop, place }))
})
