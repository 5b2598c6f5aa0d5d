// The list of a course for who organises it; for everyone else it is not there.
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import {
  emptySheet,
  readForm,
  readQuery,
  rule,
  type Sheet,
  withError,
} from '../../platform/form.ts'
import { allow } from '../../platform/http.ts'
import type { Env } from '../../ui/env.ts'
import { type Course, lessonsOf, mayKeepCourse, openCalls } from '../courses/door.ts'
import { organisationsOf } from '../partners/door.ts'
import { accept } from './actions.ts'
import { openedPeople } from './door.ts'
import { maximumForm } from './form.ts'
import { talksOf } from './message-store.ts'
import { ownCourse, ownEnrolment } from './own-routes.ts'
import { type Done, peoplePage } from './pages.ts'
import { publicEnrolmentRoutes } from './public-routes.ts'
import { may } from './rules.ts'
import { changeMaximum } from './seats.ts'
import { texts } from './texts.ts'

export const enrolmentRoutes = new Hono<Env>()
type C = Context<Env>

enrolmentRoutes.route('/', publicEnrolmentRoutes)

const said = z.object({ klaar: rule.optionalText(20) })
const around = (c: C) => ({ baseUrl: c.var.view.baseUrl })

enrolmentRoutes.get('/leren/:id{[0-9a-f-]{36}}/deelnemers', allow(may.work), async (c) =>
  people(c, await ownCourse(c)),
)

enrolmentRoutes.post('/leren/:id{[0-9a-f-]{36}}/maximum', allow(may.keep), async (c) => {
  const course = await ownCourse(c)
  const sheet = await readForm(c, maximumForm)
  if (!sheet.ok) return people(c, course, sheet)
  const stop = await changeMaximum(c.var.db, course, sheet.values.maximum, around(c))
  if (stop) return people(c, course, withError(sheet, 'maximum', stop))
  return back(c, course.id, 'maximum')
})

enrolmentRoutes.post('/leren/aanmeldingen/:enrolment/plaats', allow(may.work), async (c) => {
  const { one, course } = await ownEnrolment(c)
  const isDone = await accept(c.var.db, course, one.id, around(c))
  return back(c, course.id, isDone ? 'taken' : 'late')
})

async function people(c: C, course: Course, sheet: Sheet = emptySheet) {
  const { db, view, who } = c.var
  const [all, lessons, partners, calls, talks] = await Promise.all([
    openedPeople(db, course),
    lessonsOf(db, course.id),
    organisationsOf(db),
    openCalls(db, course.id),
    talksOf(db, course.id),
  ])
  const { klaar } = readQuery(c, said)
  const isKnown = klaar !== null && Object.hasOwn(texts[view.lang].people.done, klaar)
  const facts = {
    ...{ course, lessons, people: all, sheet, calls, talks },
    partnerOf: (id: string) => partners.find((one) => one.id === id)?.name ?? '',
    mayKeep: mayKeepCourse(who, course),
    ...(isKnown ? { done: klaar as Done } : {}),
  }
  return c.html(peoplePage(view, facts), sheet.ok ? 200 : 422)
}

const back = (c: C, courseId: string, klaar: Done) =>
  c.redirect(paths.enrolment.people(c.var.view.at, courseId, { klaar }), 303)
