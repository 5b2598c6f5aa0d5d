import { Hono } from 'hono'
import { z } from 'zod'
import { paths, withQuery } from '../../../paths.ts'
import { emptySheet, readForm, readQuery, rule, type Sheet } from '../../../platform/form.ts'
import { allow, idIn, missing } from '../../../platform/http.ts'
import type { Env } from '../../../ui/env.ts'
import { changeOrganisation, endAccess, invite, withdrawInvitation } from '../actions.ts'
import {
  may,
  mayActFor,
  partnerKinds,
  rolesToGive,
  type StaffRole,
  sectors,
  staffRoles,
} from '../rules.ts'
import { isOursToName, organisationById } from '../store.ts'
import { colleaguePage, organisationPage, partnerInvitePage } from './pages.ts'

export const teamRoutes = new Hono<Env>()

const contactForm = z.object({
  description: rule.anyText(600),
  phone: rule.optionalPhone(),
  email: rule.optionalEmail(),
  url: rule.optionalUrl(),
})
const organisationForm = contactForm.extend({
  name: rule.text(120),
  kind: rule.choice(partnerKinds),
  sector: rule.choice(sectors),
})
const colleagueForm = z.object({
  organisation: rule.id(),
  email: rule.email(),
  role: rule.choice(staffRoles),
})
const partnerForm = z.object({ name: rule.text(120), email: rule.email() })
const ofOrganisation = z.object({ organisatie: rule.optionalId() })

teamRoutes.get('/partners/:id/gegevens', allow(may.editOwnOrganisation), async (c) => {
  const organisation = await ownOrganisation(c.var, c.req.param('id'))
  const typed = Object.fromEntries(
    Object.entries(organisation).map(([key, value]) => [key, value ?? '']),
  )
  const mayName = await isOursToName(c.var.db, organisation.id)
  const isNew = mayName && c.req.query('nieuw') !== undefined
  const sheet = { ...emptySheet, typed }
  return c.html(organisationPage(c.var.view, organisation, sheet, mayName, isNew))
})

teamRoutes.post('/partners/:id/gegevens', allow(may.editOwnOrganisation), async (c) => {
  const { db, view } = c.var
  const organisation = await ownOrganisation(c.var, c.req.param('id'))
  // Another network knows it by the same name: then only how to reach it here is ours to change.
  const mayName = await isOursToName(db, organisation.id)
  const sheet = await readForm(c, mayName ? organisationForm : contactForm)
  if (!sheet.ok) return c.html(organisationPage(view, organisation, sheet, mayName), 422)
  if (!(await changeOrganisation(db, organisation.id, sheet.values))) throw missing()
  return c.redirect(
    withQuery(paths.partners.show(view.at, organisation.id), { klaar: 'saved' }),
    303,
  )
})

teamRoutes.get('/organisatie/mensen', allow(may.inviteColleagues), async (c) => {
  const { organisatie } = readQuery(c, ofOrganisation)
  const organisation = await ownOrganisation(c.var, organisatie ?? c.var.who.organisationId ?? '')
  return c.html(
    colleaguePage(c.var.view, { organisation, sheet: emptySheet, roles: rolesFor(c.var) }),
  )
})

teamRoutes.post('/organisatie/mensen', allow(may.inviteColleagues), async (c) => {
  const { db, view } = c.var
  const sheet = await readForm(c, colleagueForm)
  const organisation = await ownOrganisation(c.var, organisationIn(sheet))
  if (!sheet.ok)
    return c.html(colleaguePage(view, { organisation, sheet, roles: rolesFor(c.var) }), 422)
  if (!rolesFor(c.var).includes(sheet.values.role)) throw missing()
  const asking = {
    kind: 'colleague' as const,
    organisationId: organisation.id,
    organisationName: organisation.name,
    ...{ role: sheet.values.role, email: sheet.values.email },
  }
  await invite(db, asking, aboutInvitation(c.var))
  return c.redirect(
    withQuery(paths.partners.show(view.at, organisation.id), { klaar: 'invited' }),
    303,
  )
})

teamRoutes.post('/organisatie/mensen/:id', allow(may.inviteColleagues), async (c) => {
  const { db, view } = c.var
  const sheet = await readForm(c, z.object({ organisation: rule.id() }))
  const organisation = await ownOrganisation(c.var, organisationIn(sheet))
  if (!(await endAccess(db, idIn(c), organisation.id))) throw missing()
  return c.redirect(
    withQuery(paths.partners.show(view.at, organisation.id), { klaar: 'ended' }),
    303,
  )
})

teamRoutes.get('/partners/uitnodigingen', allow(may.invitePartners), (c) =>
  c.html(partnerInvitePage(c.var.view, emptySheet)),
)

teamRoutes.post('/partners/uitnodigingen', allow(may.invitePartners), async (c) => {
  const { db, view } = c.var
  const sheet = await readForm(c, partnerForm)
  if (!sheet.ok) return c.html(partnerInvitePage(view, sheet), 422)
  const { name, email } = sheet.values
  const asking = {
    kind: 'partner' as const,
    organisationId: null,
    organisationName: name,
    role: 'coordinator' as const,
    email,
  }
  await invite(db, asking, aboutInvitation(c.var))
  return c.redirect(withQuery(paths.partners.list(view.at), { klaar: 'invited' }), 303)
})

teamRoutes.post(
  '/partners/uitnodigingen/:id/intrekking',
  allow(may.inviteColleagues),
  async (c) => {
    const { db, who, view } = c.var
    const own = mayActFor(who, null) ? null : who.organisationId
    if (!(await withdrawInvitation(db, idIn(c), own))) throw missing()
    return c.redirect(withQuery(paths.partners.list(view.at), { klaar: 'revoked' }), 303)
  },
)

/** The organisation when it is one's own, or anyone's for lead and admin; else it is not there. */
async function ownOrganisation({ db, who }: Env['Variables'], id: string) {
  const organisation = z.uuid().safeParse(id).success ? await organisationById(db, id) : undefined
  if (!organisation || !mayActFor(who, organisation.id)) throw missing()
  return organisation
}

const rolesFor = ({ who }: Env['Variables']) => rolesToGive(who.role as StaffRole)
const organisationIn = (sheet: Sheet) => String(sheet.typed.organisation ?? '')
const aboutInvitation = ({ view }: Env['Variables']) => ({
  at: view.at,
  baseUrl: view.baseUrl,
  networkName: view.network?.name ?? '',
})
