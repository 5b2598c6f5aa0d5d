import { type Context, Hono } from 'hono'
import { paths } from '../../paths.ts'
import { localDate } from '../../platform/dates.ts'
import { readForm, type Sheet } from '../../platform/form.ts'
import { found, idIn, missing, open, tooMany } from '../../platform/http.ts'
import { mayTry } from '../../platform/limits.ts'
import type { Env } from '../../ui/env.ts'
import { fresh } from '../../ui/parts/field.ts'
import { organisersOf } from '../catalogue/door.ts'
import { type Course, courseById, lessonsOf, placeOf, whatStopsEnrolling } from '../courses/door.ts'
import { ownNetwork } from '../partners/door.ts'
import { enrol, type Stop } from './actions.ts'
import { codeRoutes } from './code-routes.ts'
import { proofOf } from './contact.ts'
import { contactOf, enrolForm, withoutSecrets, withReach } from './form.ts'
import { enrolPage } from './public-pages.ts'

/** Enrolling, and following it with a code; without an account, also by a worker for somebody else. */
export const publicEnrolmentRoutes = new Hono<Env>()
type C = Context<Env>

publicEnrolmentRoutes.route('/', codeRoutes)

/** A whole library sits behind one address. */
const triesPerVisitor = 120

publicEnrolmentRoutes.get('/cursussen/:id{[0-9a-f-]{36}}/aanmelden', open(), async (c) => {
  const { db, view, who, lang } = c.var
  const course = await courseIn(c)
  // Who is signed in enrols somebody else: there the consent is read aloud.
  if (who.personId !== null) return c.redirect(paths.behalf.enrol(view.at, course.id), 303)
  const stop = whatStopsEnrolling(course, await lessonsOf(db, course.id), localDate(db.at), db.at)
  return c.html(await formPage(c, course, fresh({ language: lang }), stop))
})

publicEnrolmentRoutes.post('/cursussen/:id{[0-9a-f-]{36}}/aanmelden', open(), async (c) => {
  const { db, view, who, lang, visitor } = c.var
  if (who.personId !== null)
    return c.redirect(paths.behalf.enrol(view.at, (await courseIn(c)).id), 303)
  const [course, mayGoOn] = await Promise.all([
    courseById(db, idIn(c)),
    mayTry(db, 'enrol', visitor, triesPerVisitor, 900, db.at),
  ])
  if (!course || course.state === 'planned') throw missing()
  if (!mayGoOn) throw tooMany()
  const sheet = withReach(withoutSecrets(await readForm(c, enrolForm), localDate(db.at)), course)
  if (!sheet.ok) return c.html(await formPage(c, course, sheet), 422)
  const contact = contactOf(sheet.values)
  const around = { baseUrl: view.baseUrl }
  const result = await enrol(db, course, contact, { lang, ledBy: null }, around)
  if (!result.done) return c.html(await formPage(c, course, sheet, result.because), 422)
  return c.redirect(paths.enrolment.slip(view.at, proofOf(db, result.code)), 303)
})

async function formPage(c: C, course: Course, sheet: Sheet, stop?: Stop) {
  const { db, view } = c.var
  const [network, lessons, place, organisers] = await Promise.all([
    ownNetwork(db),
    lessonsOf(db, course.id),
    placeOf(db, course),
    organisersOf(db, course),
  ])
  const keptMonths = network.settings.contactKeptMonths
  const facts = { course, lessons, place, organisers, sheet, keptMonths }
  return enrolPage(view, { ...facts, ...(stop ? { stop } : {}) })
}

async function courseIn(c: C): Promise<Course> {
  const course = await found(c, (id) => courseById(c.var.db, id))
  if (course.state === 'planned') throw missing()
  return course
}
