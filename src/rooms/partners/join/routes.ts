import { Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../../paths.ts'
import { hashToken } from '../../../platform/crypto.ts'
import { emptySheet, readForm, rule } from '../../../platform/form.ts'
import { open } from '../../../platform/http.ts'
import type { Env } from '../../../ui/env.ts'
import { join } from '../actions.ts'
import { sendCode } from '../sign-in/actions.ts'
import { goneInvitationPage, joinPage } from './pages.ts'
import { openInvitation } from './store.ts'

export const joinRoutes = new Hono<Env>()

const joining = z.object({ name: rule.text(100), email: rule.email() })

joinRoutes.get('/uitnodiging/:token', open(), async (c) => {
  const token = c.req.param('token')
  const invitation = await openInvitation(c.var.db, hashToken(token))
  if (!invitation) return c.html(goneInvitationPage(c.var.view), 410)
  return c.html(joinPage(c.var.view, { invitation, token, sheet: emptySheet }))
})

joinRoutes.post('/uitnodiging/:token', open(), async (c) => {
  const { db, view } = c.var
  const token = c.req.param('token')
  const invitation = await openInvitation(db, hashToken(token))
  if (!invitation) return c.html(goneInvitationPage(view), 410)
  const sheet = await readForm(c, joining)
  if (!sheet.ok) return c.html(joinPage(view, { invitation, token, sheet }), 422)
  const member = await join(db, token, sheet.values)
  if (!member) return c.html(goneInvitationPage(view), 410)
  // The link proves the invitation, not whose address was typed: that takes a code from that mailbox.
  const guideName = view.network?.guideName ?? ''
  const { visitor } = c.var
  const id = await sendCode(db, sheet.values.email, { lang: view.lang, guideName, visitor })
  return c.redirect(paths.partners.code(view.at, id), 303)
})
