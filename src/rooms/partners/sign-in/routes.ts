import { Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../../paths.ts'
import { record } from '../../../platform/audit.ts'
import {
  emptySheet,
  readForm,
  readQuery,
  rule,
  type Sheet,
  withError,
} from '../../../platform/form.ts'
import { allow, backTo, missing, open } from '../../../platform/http.ts'
import { countTry } from '../../../platform/limits.ts'
import { endSession, startSession } from '../../../platform/session.ts'
import type { Env } from '../../../ui/env.ts'
import { joinBy } from '../actions.ts'
import { goneInvitationPage } from '../join/pages.ts'
import { joiningBehind } from '../join/store.ts'
import { may } from '../rules.ts'
import { checkCode, sendCode, signInBy } from './actions.ts'
import { codePage, signInPage } from './pages.ts'
import { castOf, ownMembership } from './store.ts'

export const signInRoutes = new Hono<Env>()

const next = z.object({ verder: rule.optionalText(500) })
const askForCode = z.object({ email: rule.email() })
const enterCode = z.object({ code: rule.text(20) })
const chooseMember = z.object({ membership: rule.id(), next: rule.optionalText(500) })

signInRoutes.get('/inloggen', open(), async (c) => {
  const { view, db } = c.var
  const { verder } = readQuery(c, next)
  const cast = view.demo ? await castOf(db) : []
  return c.html(signInPage(view, { sheet: emptySheet, next: verder ?? undefined, cast }))
})

signInRoutes.post('/inloggen', open(), async (c) => {
  const { view, db, lang } = c.var
  const verder = readQuery(c, next).verder ?? undefined
  const sheet = await readForm(c, askForCode)
  const cast = view.demo ? await castOf(db) : []
  if (!sheet.ok) return c.html(signInPage(view, { sheet, next: verder, cast }), 422)
  // A whole library may sit behind one address: wide per visitor, narrow per account (see sendCode).
  if (await isTooMany(c.var, 'sign-in visitor'))
    return c.html(
      signInPage(view, { sheet: withError(sheet, 'email', 'tooOften'), next: verder, cast }),
      429,
    )
  const id = await sendCode(db, sheet.values.email, {
    lang,
    guideName: view.network?.guideName ?? '',
    visitor: c.var.visitor,
  })
  return c.redirect(paths.partners.code(view.at, id, verder), 303)
})

signInRoutes.get('/inloggen/code/:id', open(), async (c) => {
  const verder = readQuery(c, next).verder ?? undefined
  const id = c.req.param('id')
  const isJoining = await isForJoining(c.var, id)
  return c.html(codePage(c.var.view, { sheet: emptySheet, id, next: verder, isJoining }))
})

signInRoutes.post('/inloggen/code/:id', open(), async (c) => {
  const { view, db } = c.var
  const id = c.req.param('id')
  const verder = readQuery(c, next).verder ?? undefined
  const sheet = await readForm(c, enterCode)
  const isJoining = await isForJoining(c.var, id)
  const again = (answer: Sheet) => codePage(view, { sheet: answer, id, next: verder, isJoining })
  if (!sheet.ok) return c.html(again(sheet), 422)
  if (await isTooMany(c.var, 'sign-in try'))
    return c.html(again(withError(sheet, 'code', 'tooOften')), 429)
  const proved = isId(id) ? await checkCode(db, id, sheet.values.code) : undefined
  const joined = proved && (await joinBy(db, id))
  if (joined === 'spent') return c.html(goneInvitationPage(view), 410)
  const personId = proved && (await signInBy(db, proved))
  if (!personId) return c.html(again(withError(sheet, 'code', 'wrong')), 422)
  await startSession(c, db, { personId, membershipId: null }, db.at)
  const newPartnerId = joined?.newPartnerId
  if (newPartnerId) return c.redirect(paths.partners.details(view.at, newPartnerId, true), 303)
  return c.redirect(backTo(verder, paths.partners.work(view.at)), 303)
})

signInRoutes.post('/inloggen/demo', open(), async (c) => {
  const { view, db } = c.var
  const sheet = await readForm(c, chooseMember)
  if (!view.demo || !sheet.ok) throw missing()
  const member = (await castOf(db)).find((one) => one.membershipId === sheet.values.membership)
  if (!member) throw missing()
  await startSession(c, db, member, db.at)
  return c.redirect(backTo(sheet.values.next ?? undefined, paths.partners.work(view.at)), 303)
})

signInRoutes.post('/wissel', allow(may.work), async (c) => {
  const { db, who, view } = c.var
  const sheet = await readForm(c, z.object({ to: rule.id() }))
  const membership = sheet.ok
    ? await ownMembership(db, who.personId ?? '', sheet.values.to)
    : undefined
  if (!membership) throw missing()
  await startSession(c, db, membership, db.at)
  return c.redirect(paths.partners.work(view.at), 303)
})

signInRoutes.post('/afmelding', open(), async (c) => {
  await endSession(c, c.var.db)
  return c.redirect(paths.guide.home(c.var.view.at), 303)
})

const triesPerVisitor = 300

/** Counts a try of this visitor. Answered with a page, not thrown: what is thrown is not counted, and not in the log. */
async function isTooMany({ db, visitor }: Env['Variables'], what: string): Promise<boolean> {
  const tries = await countTry(db, what, visitor, 15 * 60, db.at)
  // Once per window: a log that a stranger can fill is read by nobody.
  if (tries === triesPerVisitor + 1) await record(db, 'partners.visitor-refused', null)
  return tries > triesPerVisitor
}

const isId = (id: string): boolean => z.uuid().safeParse(id).success

const isForJoining = async ({ db }: Env['Variables'], id: string): Promise<boolean> =>
  isId(id) && (await joiningBehind(db, id)) !== undefined
