import { Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../../paths.ts'
import { hashToken } from '../../../platform/crypto.ts'
import { emptySheet, readForm, rule, withError } from '../../../platform/form.ts'
import { open } from '../../../platform/http.ts'
import { mayTry } from '../../../platform/limits.ts'
import type { Env } from '../../../ui/env.ts'
import { waitToJoin } from '../actions.ts'
import { sendCode } from '../sign-in/actions.ts'
import { goneInvitationPage, joinPage } from './pages.ts'
import { openInvitation } from './store.ts'

export const joinRoutes = new Hono<Env>()

const joining = z.object({ name: rule.text(100), email: rule.email() })

/** Whoever holds a link can have us mail anyone: a few mistakes are enough. */
const codesPerDay = 10

joinRoutes.get('/uitnodiging/:token', open(), async (c) => {
  const token = c.req.param('token')
  const invitation = await openInvitation(c.var.db, hashToken(token))
  if (!invitation) return c.html(goneInvitationPage(c.var.view), 410)
  return c.html(joinPage(c.var.view, { invitation, token, sheet: emptySheet }))
})

// The link proves the invitation, not whose address was typed: that takes a code from that mailbox, and until it is
// typed nothing has begun. Known or not, an address gets the same mail and the same page.
joinRoutes.post('/uitnodiging/:token', open(), async (c) => {
  const { db, view, visitor } = c.var
  const token = c.req.param('token')
  const invitation = await openInvitation(db, hashToken(token))
  if (!invitation) return c.html(goneInvitationPage(view), 410)
  const sheet = await readForm(c, joining)
  if (!sheet.ok) return c.html(joinPage(view, { invitation, token, sheet }), 422)
  if (!(await mayTry(db, 'joining', invitation.id, codesPerDay, 86_400, db.at))) {
    const refused = withError(sheet, 'email', 'tooOften')
    return c.html(joinPage(view, { invitation, token, sheet: refused }), 429)
  }
  const id = await sendCode(db, sheet.values.email, {
    lang: view.lang,
    guideName: view.network?.guideName ?? '',
    visitor,
    joining: { organisation: invitation.organisationName },
  })
  await waitToJoin(db, invitation, id, sheet.values)
  return c.redirect(paths.partners.code(view.at, id), 303)
})
