import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths, withQuery } from '../../paths.ts'
import { readHumanCode } from '../../platform/crypto.ts'
import { emptySheet, readForm, readQuery, rule, withError } from '../../platform/form.ts'
import { open, tooMany } from '../../platform/http.ts'
import { mayTry } from '../../platform/limits.ts'
import type { Env } from '../../ui/env.ts'
import { type Course, courseById, lessonsOf } from '../courses/door.ts'
import { accept, leave } from './actions.ts'
import { codePage, slipPage } from './code-pages.ts'
import { proofOf, provenCode } from './contact.ts'
import { codeForm, proofForm } from './form.ts'
import { type Enrolment, enrolmentByCode } from './store.ts'

/** The slip with the code, and what one does with it. */
export const codeRoutes = new Hono<Env>()
type C = Context<Env>

/** A whole library sits behind one address. */
const triesPerVisitor = 120

const shown = z.object({ bewijs: rule.optionalText(400), laat: rule.check() })

codeRoutes.get('/cursussen/aangemeld', open(), async (c) => {
  const { db, view } = c.var
  const { bewijs, laat } = readQuery(c, shown)
  const found = await provenIn(c, bewijs ?? '')
  if (!found) return c.redirect(paths.enrolment.code(view.at), 303)
  const { one, course } = found
  const lessons = await lessonsOf(db, course.id)
  const proof = proofOf(db, one.code ?? '')
  return c.html(slipPage(view, { one, course, lessons, proof, isLate: laat }))
})

codeRoutes.get('/cursussen/code', open(), (c) => c.html(codePage(c.var.view, emptySheet)))

codeRoutes.post('/cursussen/code', open(), async (c) => {
  const { db, view, visitor } = c.var
  if (!(await mayTry(db, 'enrolment code', visitor, triesPerVisitor, 900, db.at))) throw tooMany()
  const sheet = await readForm(c, codeForm)
  const code = sheet.ok ? readHumanCode(sheet.values.code ?? '') : undefined
  const one = code ? await enrolmentByCode(db, code) : undefined
  if (!one || !code) return c.html(codePage(view, withError(sheet, 'code', 'wrong')), 422)
  return c.redirect(paths.enrolment.slip(view.at, proofOf(db, code)), 303)
})

codeRoutes.post('/cursussen/code/plaats', open(), (c) => answered(c, 'take'))

codeRoutes.post('/cursussen/code/afmelding', open(), (c) => answered(c, 'stop'))

async function answered(c: C, deed: 'take' | 'stop') {
  const { db, view } = c.var
  const sheet = await readForm(c, proofForm)
  const found = sheet.ok ? await provenIn(c, sheet.values.bewijs) : undefined
  if (!found) return c.redirect(paths.enrolment.code(view.at), 303)
  const { one, course } = found
  const around = { baseUrl: view.baseUrl }
  const isDone =
    deed === 'take'
      ? await accept(db, course, one.id, around)
      : await leave(db, course, one.id, 'participant', around)
  const slip = paths.enrolment.slip(view.at, proofOf(db, one.code ?? ''))
  if (isDone) return c.redirect(slip, 303)
  return c.redirect(`${slip}${withQuery('', { laat: true }).replace('?', '&')}`, 303)
}

async function provenIn(
  c: C,
  proof: string,
): Promise<{ one: Enrolment; course: Course } | undefined> {
  const { db } = c.var
  const code = provenCode(db, proof)
  const one = code ? await enrolmentByCode(db, code) : undefined
  const course = one && (await courseById(db, one.courseId))
  return one && course ? { one, course } : undefined
}
