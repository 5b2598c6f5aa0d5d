// Measuring for who organises a course; for everyone else it is not there.
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
import { type Course, lessonsOf, openCalls } from '../courses/door.ts'
import { ownCourse } from '../enrolment/door.ts'
import { makeReady, typeSheets } from './actions.ts'
import { answerRoutes } from './answer-routes.ts'
import { fieldOf, momentForm, sheetsTyped, typedForm } from './form.ts'
import { coursePage, paperPage } from './pages.ts'
import { lastDayOf, type Moment, may, statements, whatStopsAnswering } from './rules.ts'
import { type Measurement, measurementsOf } from './store.ts'
import { typePage, type Unfit } from './type-pages.ts'

export const effectRoutes = new Hono<Env>()
type C = Context<Env>

effectRoutes.route('/', answerRoutes)

const happened = z.object({
  klaar: rule.optionalChoice(['ready', 'typed']),
  bladen: rule.optionalWhole(0, 99),
})

effectRoutes.get('/leren/:id{[0-9a-f-]{36}}/meting', allow(may.work), async (c) => {
  const { db, view } = c.var
  const course = await ownCourse(c)
  const [measurements, lessons, calls] = await Promise.all([
    measurementsOf(db, course.id),
    lessonsOf(db, course.id),
    openCalls(db, course.id),
  ])
  const { klaar, bladen } = readQuery(c, happened)
  const done = klaar === 'ready' ? { kind: klaar } : klaar && { kind: klaar, sheets: bladen ?? 0 }
  const until = { start: lastDayOf('start', lessons), end: lastDayOf('end', lessons) }
  const facts = { course, lessons, calls, measurements, until, today: localDate(db.at) }
  return c.html(coursePage(view, { ...facts, ...(done ? { done } : {}) }))
})

effectRoutes.post('/leren/:id{[0-9a-f-]{36}}/meting', allow(may.work), async (c) => {
  const { db, view } = c.var
  const course = await ownCourse(c)
  const sheet = await readForm(c, momentForm)
  if (!sheet.ok || course.state === 'planned') throw missing()
  const last = lastDayOf(sheet.values.moment, await lessonsOf(db, course.id))
  if (last !== undefined && last < localDate(db.at)) throw missing()
  await makeReady(db, course, sheet.values.moment)
  return c.redirect(paths.effect.course(view.at, course.id, { klaar: 'ready' }), 303)
})

effectRoutes.get('/leren/:id{[0-9a-f-]{36}}/meting/papier', allow(may.work), async (c) => {
  const { course, one } = await openIn(c, readQuery(c, asked).moment)
  return c.html(paperPage(c.var.view, course, one))
})

effectRoutes.get('/leren/:id{[0-9a-f-]{36}}/meting/invoer', allow(may.work), async (c) => {
  const { course, one } = await openIn(c, readQuery(c, asked).moment)
  return c.html(typePage(c.var.view, { course, moment: one.moment, sheet: emptySheet }))
})

effectRoutes.post('/leren/:id{[0-9a-f-]{36}}/meting/invoer', allow(may.work), async (c) => {
  const { db, view } = c.var
  const sheet = await readForm(c, typedForm)
  const { course, one } = await measuredIn(c, momentIn(sheet.typed.moment))
  const { moment } = one
  const again = (filled: Sheet, unfit?: Unfit) =>
    c.html(typePage(view, { course, moment, sheet: filled, ...(unfit ? { unfit } : {}) }), 422)
  if (!sheet.ok) return again(sheet)
  const sheets = sheetsTyped(moment, sheet.values)
  if (sheets.length === 0) return again(withError(sheet, fieldOf(1, statements[0]), 'required'))
  const answered = await typeSheets(db, one, sheets)
  if (!answered.done) return again(sheet, { ...answered, sheets: sheets.length })
  const said = { klaar: 'typed', bladen: sheets.length }
  return c.redirect(paths.effect.course(view.at, course.id, said), 303)
})

const asked = z.object({ moment: rule.optionalChoice(['start', 'end']) })
const momentIn = (typed: unknown): Moment | null =>
  typed === 'start' || typed === 'end' ? typed : null

type Measured = { course: Course; one: Measurement }
async function measuredIn(c: C, moment: Moment | null): Promise<Measured> {
  const course = await ownCourse(c)
  const all = await measurementsOf(c.var.db, course.id)
  const one = all.find((each) => each.moment === moment)
  if (!one) throw missing()
  return { course, one }
}

/** A measurement of this course that can still be answered. */
async function openIn(c: C, moment: Moment | null): Promise<Measured> {
  const { db } = c.var
  const found = await measuredIn(c, moment)
  const { course, one } = found
  const lessons = await lessonsOf(db, course.id)
  if (whatStopsAnswering(one, course.seatsTaken, lessons, localDate(db.at)) === 'over')
    throw missing()
  return found
}
