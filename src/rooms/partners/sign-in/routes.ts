import { Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../../paths.ts'
import { emptySheet, readForm, readQuery, rule, withError } from '../../../platform/form.ts'
import { allow, backTo, missing, open, tooMany } from '../../../platform/http.ts'
import { mayTry } from '../../../platform/limits.ts'
import { endSession, startSession } from '../../../platform/session.ts'
import type { Env } from '../../../ui/env.ts'
import { may } from '../rules.ts'
import { checkCode, sendCode } from './actions.ts'
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
  if (!(await mayTry(db, 'sign-in visitor', c.var.visitor, 300, 15 * 60, db.at))) throw tooMany()
  const id = await sendCode(db, sheet.values.email, {
    lang,
    guideName: view.network?.guideName ?? '',
    visitor: c.var.visitor,
  })
  return c.redirect(paths.partners.code(view.at, id, verder), 303)
})

signInRoutes.get('/inloggen/code/:id', open(), (c) => {
  const verder = readQuery(c, next).verder ?? undefined
  return c.html(codePage(c.var.view, { sheet: emptySheet, id: c.req.param('id'), next: verder }))
})

signInRoutes.post('/inloggen/code/:id', open(), async (c) => {
  const { view, db } = c.var
  const id = c.req.param('id')
  const verder = readQuery(c, next).verder ?? undefined
  const sheet = await readForm(c, enterCode)
  if (!sheet.ok) return c.html(codePage(view, { sheet, id, next: verder }), 422)
  if (!(await mayTry(db, 'sign-in try', c.var.visitor, 300, 15 * 60, db.at))) throw tooMany()
  const personId = z.uuid().safeParse(id).success
    ? await checkCode(db, id, sheet.values.code)
    : undefined
  if (!personId)
    return c.html(
      codePage(view, { sheet: withError(sheet, 'code', 'wrong'), id, next: verder }),
      422,
    )
  await startSession(c, db, { personId, membershipId: null }, db.at)
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
