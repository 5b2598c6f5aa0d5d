import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths, withQuery } from '../../paths.ts'
import { record } from '../../platform/audit.ts'
import { readHumanCode } from '../../platform/crypto.ts'
import { emptySheet, readForm, readQuery, rule, withError } from '../../platform/form.ts'
import { open, tooMany } from '../../platform/http.ts'
import { forgetWrongTries, mayTry, mayTrySecret } from '../../platform/limits.ts'
import type { Env } from '../../ui/env.ts'
import { fresh } from '../../ui/parts/field.ts'
import { organisersOf } from '../catalogue/door.ts'
import { type Course, courseById, lessonsOf, placeOf } from '../courses/door.ts'
import { accept, leave } from './actions.ts'
import { codePage, slipPage } from './code-pages.ts'
import { proofOf, provenCode } from './contact.ts'
import { codeForm, proofForm } from './form.ts'
import { mayMoveThemselves } from './reserve-store.ts'
import { isActive } from './rules.ts'
import { type Enrolment, enrolmentByCode } from './store.ts'

/** The slip with the code, and what one does with it. */
export const codeRoutes = new Hono<Env>()
type C = Context<Env>

/**
 * A whole library sits behind one address: so many tries in a quarter, and so many wrong ones in a row before each next
 * one has to wait longer. The code is the only secret, so there is nothing else to count by.
 */
const triesPerVisitor = 120
const wrongTriesFree = 19

const shown = z.object({ bewijs: rule.optionalText(400), laat: rule.check() })

codeRoutes.get('/cursussen/aangemeld', open(), async (c) => {
  const { db, view } = c.var
  const { bewijs, laat } = readQuery(c, shown)
  const found = await provenIn(c, bewijs ?? '')
  if (!found) return c.redirect(paths.enrolment.code(view.at), 303)
  const { one, course } = found
  const [lessons, place, organisers] = await Promise.all([
    lessonsOf(db, course.id),
    placeOf(db, course),
    organisersOf(db, course),
  ])
  const proof = proofOf(db, one.code ?? '')
  const mayMove = isActive(one.status) && (await mayMoveThemselves(db, course.id))
  return c.html(
    slipPage(view, { one, course, lessons, place, organisers, proof, mayMove, isLate: laat }),
  )
})

codeRoutes.get('/cursussen/code', open(), (c) => c.html(codePage(c.var.view, emptySheet)))

codeRoutes.post('/cursussen/code', open(), async (c) => {
  const { db, view, visitor } = c.var
  if (!(await mayTry(db, 'enrolment code', visitor, triesPerVisitor, 900, db.at))) throw tooMany()
  const sheet = await readForm(c, codeForm)
  const tried = await mayTrySecret(db, 'enrolment wrong', visitor, db.at, wrongTriesFree)
  if (tried.pausedUntil) return c.html(codePage(view, fresh(sheet.typed), tried.pausedUntil), 422)
  const code = sheet.ok ? readHumanCode(sheet.values.code ?? '') : undefined
  const one = code ? await enrolmentByCode(db, code) : undefined
  if (!one || !code) {
    if (tried.isLast) await record(db, 'enrolment.code-paused', null)
    return c.html(codePage(view, withError(sheet, 'code', 'wrong')), 422)
  }
  await forgetWrongTries(db, 'enrolment wrong', visitor)
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
      : await leave(db, course, one.id, { by: 'participant' }, around)
  const slip = paths.enrolment.slip(view.at, proofOf(db, one.code ?? ''))
  // A second window: what was asked for is so already.
  const now = isDone ? undefined : (await enrolmentByCode(db, one.code ?? ''))?.status
  if (isDone || now === (deed === 'take' ? 'enrolled' : 'cancelled')) return c.redirect(slip, 303)
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
