// Taking somebody off a list, by who organises the course: asked on a page of its own, then done.
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { localDate } from '../../platform/dates.ts'
import { readForm, rule } from '../../platform/form.ts'
import { allow, missing } from '../../platform/http.ts'
import type { Env } from '../../ui/env.ts'
import { courseById, lessonsOf, startOf } from '../courses/door.ts'
import {
  holdsSeat,
  isActive,
  leave,
  openedOf,
  ownEnrolment,
  reservationsOf,
} from '../enrolment/door.ts'
import { organisationsOf } from '../partners/door.ts'
import { may, placeAfter } from './rules.ts'
import { stopPage } from './stop-pages.ts'

export const stopRoutes = new Hono<Env>()
type C = Context<Env>
type Said = 'stopped' | 'stopped-next' | 'stopped-free' | 'late'

const stopForm = z.object({ knows: rule.check() })

stopRoutes.get('/leren/aanmeldingen/:enrolment/afmelding', allow(may.move), async (c) => {
  const { db, view } = c.var
  const { one, course } = await ownEnrolment(c)
  if (!isActive(one.status)) return back(c, course.id, 'late')
  const [lessons, reserved, partners, [person]] = await Promise.all([
    lessonsOf(db, course.id),
    reservationsOf(db, course.id),
    organisationsOf(db),
    openedOf(db, course, [one]),
  ])
  const start = startOf(lessons)
  const hasBegun = start !== undefined && start <= db.at
  const place = placeAfter(course, one, reserved, { today: localDate(db.at), hasBegun })
  const partner = partners.find(({ id }) => id === one.ledBy)?.name ?? ''
  const name = person?.contact?.name ?? ''
  return c.html(stopPage(view, { one, name, course, lessons, place, partner }))
})

stopRoutes.post('/leren/aanmeldingen/:enrolment/afmelding', allow(may.move), async (c) => {
  const { db, view } = c.var
  const { one, course } = await ownEnrolment(c)
  const sheet = await readForm(c, stopForm)
  if (!sheet.ok) throw missing()
  const leaving = { by: 'organiser', isKnown: sheet.values.knows } as const
  const around = { baseUrl: view.baseUrl }
  if (!(await leave(db, course, one.id, leaving, around))) return back(c, course.id, 'late')
  if (!holdsSeat(one.status)) return back(c, course.id, 'stopped')
  const waiting = (await courseById(db, course.id))?.waiting ?? 0
  return back(c, course.id, waiting < course.waiting ? 'stopped-next' : 'stopped-free')
})

const back = (c: C, courseId: string, klaar: Said) =>
  c.redirect(paths.enrolment.people(c.var.view.at, courseId, { klaar }), 303)
