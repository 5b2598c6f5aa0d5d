import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { readHumanCode } from '../../platform/crypto.ts'
import { localDate } from '../../platform/dates.ts'
import { emptySheet, readForm, readQuery, rule, withError } from '../../platform/form.ts'
import { open, tooMany } from '../../platform/http.ts'
import { mayTry } from '../../platform/limits.ts'
import type { Env } from '../../ui/env.ts'
import { fresh } from '../../ui/parts/field.ts'
import { type Course, courseById, lessonsOf } from '../courses/door.ts'
import { addSheets } from './actions.ts'
import { type Asked, codePage, sheetPage, thanksPage } from './answer-pages.ts'
import { answerForm, sheetOf } from './form.ts'
import { type Stop, statements, whatStopsAnswering } from './rules.ts'
import { type Measurement, measurementByCode } from './store.ts'

/** Answering with a code: at home, or on a tablet that is passed on. */
export const answerRoutes = new Hono<Env>()
type C = Context<Env>

/** A whole class sits behind one address. */
const triesPerVisitor = 300

const said = z.object({
  code: rule.optionalText(40),
  tablet: rule.check(),
  klaar: rule.check(),
})

answerRoutes.get('/meting', open(), async (c) => {
  const { view } = c.var
  // What somebody chose must not come back with the button for the page before.
  c.header('Cache-Control', 'no-store')
  const { code, tablet, klaar } = readQuery(c, said)
  if (!code) return c.html(codePage(view, emptySheet))
  await countTry(c)
  const found = await askedBy(c, code, tablet)
  if (!found) return unknown(c, code)
  if (klaar) return c.html(thanksPage(view, found.asked))
  return c.html(sheetPage(view, found.asked, emptySheet, await stopOf(c, found)))
})

answerRoutes.post('/meting', open(), async (c) => {
  const { db, view } = c.var
  await countTry(c)
  const sheet = await readForm(c, answerForm)
  if (!sheet.ok) return c.html(codePage(view, emptySheet), 422)
  const { code, tablet } = sheet.values
  const found = await askedBy(c, code, tablet)
  if (!found) return unknown(c, code)
  const { one, asked } = found
  const chosen = sheetOf(one.moment, sheet.values)
  if (!chosen)
    return c.html(sheetPage(view, asked, withError(sheet, statements[0], 'required')), 422)
  const answered = await addSheets(db, one.id, [chosen])
  if (!answered.done) return c.html(sheetPage(view, asked, emptySheet, answered.because), 422)
  const thanks = { code: asked.code, tablet: asked.isTablet, klaar: true }
  return c.redirect(paths.effect.answer(view.at, thanks), 303)
})

type Found = { one: Measurement; course: Course; asked: Asked }

async function askedBy(c: C, typed: string, isTablet: boolean): Promise<Found | undefined> {
  const { db } = c.var
  const code = readHumanCode(typed)
  const one = code ? await measurementByCode(db, code) : undefined
  const course = one && (await courseById(db, one.courseId))
  if (!one || !course) return undefined
  const { moment } = one
  return { one, course, asked: { title: course.title, moment, code: one.code, isTablet } }
}

async function stopOf(c: C, { one, course }: Found): Promise<Stop | undefined> {
  const { db } = c.var
  return whatStopsAnswering(
    one,
    course.seatsTaken,
    await lessonsOf(db, course.id),
    localDate(db.at),
  )
}

async function countTry(c: C): Promise<void> {
  const { db, visitor } = c.var
  if (!(await mayTry(db, 'measurement code', visitor, triesPerVisitor, 900, db.at))) throw tooMany()
}

const unknown = (c: C, code: string) =>
  c.html(codePage(c.var.view, withError(fresh({ code }), 'code', 'wrong')), 422)
