// Keeping places for a partner, and what participants may do themselves.
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { localDate } from '../../platform/dates.ts'
import {
  emptySheet,
  readForm,
  readQuery,
  rule,
  type Sheet,
  withError,
} from '../../platform/form.ts'
import { allow, missing } from '../../platform/http.ts'
import type { Env } from '../../ui/env.ts'
import { type Course, lessonsOf, startOf } from '../courses/door.ts'
import { mayMoveThemselves, ownCourse, reservationsOf } from '../enrolment/door.ts'
import { organisationsOf } from '../partners/door.ts'
import { ownMovesForm, releaseForm, reserveForm } from './form.ts'
import { moveRoutes } from './move-routes.ts'
import { ownMoveRoutes } from './own-routes.ts'
import { placesDone, placesPage } from './places-pages.ts'
import { allowOwnMoves, releasePlaces, reservePlaces } from './reserving.ts'
import { may } from './rules.ts'
import { stopRoutes } from './stop-routes.ts'

export const seatingRoutes = new Hono<Env>()
type C = Context<Env>

seatingRoutes.route('/', ownMoveRoutes)

const said = z.object({ klaar: rule.optionalChoice(placesDone) })
const around = (c: C) => ({ baseUrl: c.var.view.baseUrl })

seatingRoutes.get('/leren/:id{[0-9a-f-]{36}}/plaatsen', allow(may.keep), async (c) =>
  places(c, await ownCourse(c), emptySheet),
)

seatingRoutes.post('/leren/:id{[0-9a-f-]{36}}/reserveringen', allow(may.keep), async (c) => {
  const { db } = c.var
  const course = await ownCourse(c)
  const sheet = await readForm(c, reserveForm)
  if (!sheet.ok) return places(c, course, sheet)
  const isPartner = (await organisationsOf(db)).some(({ id }) => id === sheet.values.partnerId)
  if (!isPartner) return places(c, course, withError(sheet, 'partnerId', 'choice'))
  const stop = await reservePlaces(db, course, sheet.values, around(c))
  if (stop) return places(c, course, withError(sheet, stopField[stop], stop))
  return back(c, course, 'reserved')
})

const stopField = {
  gone: 'seats',
  'too-many': 'seats',
  past: 'releasesOn',
  'after-start': 'releasesOn',
} as const

seatingRoutes.post('/leren/:id{[0-9a-f-]{36}}/vrijgave', allow(may.keep), async (c) => {
  const course = await ownCourse(c)
  const sheet = await readForm(c, releaseForm)
  if (!sheet.ok) throw missing()
  const isDone = await releasePlaces(c.var.db, course, sheet.values.partnerId, around(c))
  return back(c, course, isDone ? 'released' : 'late')
})

seatingRoutes.post('/leren/:id{[0-9a-f-]{36}}/wisselen', allow(may.keep), async (c) => {
  const course = await ownCourse(c)
  const sheet = await readForm(c, ownMovesForm)
  await allowOwnMoves(c.var.db, course.id, sheet.ok && sheet.values.ownMoves)
  return back(c, course, 'own-moves')
})

seatingRoutes.route('/', moveRoutes)
seatingRoutes.route('/', stopRoutes)

async function places(c: C, course: Course, sheet: Sheet) {
  const { db, view } = c.var
  const [reservations, all, mayMove, lessons] = await Promise.all([
    reservationsOf(db, course.id),
    organisationsOf(db),
    mayMoveThemselves(db, course.id),
    lessonsOf(db, course.id),
  ])
  const start = startOf(lessons)
  const lastDay = start && localDate(start)
  const partners = all.filter(({ id }) => id !== course.organiserId)
  const done = sheet.ok ? readQuery(c, said).klaar : null
  const facts = { ...{ course, reservations, partners, mayMove, sheet, done, lastDay } }
  return c.html(placesPage(view, { ...facts, today: localDate(db.at) }), sheet.ok ? 200 : 422)
}

const back = (c: C, course: Course, klaar: string) =>
  c.redirect(paths.seating.places(c.var.view.at, course.id, { klaar }), 303)
