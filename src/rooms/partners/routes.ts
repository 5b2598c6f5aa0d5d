import { Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { readQuery, rule } from '../../platform/form.ts'
import { allow, found } from '../../platform/http.ts'
import { isAllowed } from '../../platform/tenant.ts'
import type { Env } from '../../ui/env.ts'
import { joinRoutes } from './join/routes.ts'
import { openInvitations } from './join/store.ts'
import { manageRoutes } from './manage/routes.ts'
import { partnerPage, partnersPage } from './pages.ts'
import { landing, may, mayActFor, rolesToGive, type StaffRole } from './rules.ts'
import { signInRoutes } from './sign-in/routes.ts'
import { colleaguesOf, organisationById, ownNetwork, partnersOf } from './store.ts'
import { teamRoutes } from './team/routes.ts'

export const partnersRoutes = new Hono<Env>()

const after = z.object({ klaar: rule.optionalChoice(['saved', 'invited', 'ended', 'revoked']) })

partnersRoutes.route('/', signInRoutes)
partnersRoutes.route('/', joinRoutes)
partnersRoutes.route('/', teamRoutes)
partnersRoutes.route('/', manageRoutes)

partnersRoutes.get('/werk', allow(may.work), (c) =>
  c.redirect(landing(c.var.view.at, c.var.who.role ?? ''), 303),
)

partnersRoutes.get('/organisatie', allow(may.editOwnOrganisation), (c) =>
  c.redirect(paths.partners.show(c.var.view.at, c.var.who.organisationId ?? ''), 303),
)

partnersRoutes.get('/partners', allow(may.readPartners), async (c) => {
  const { db, who, view } = c.var
  const mayInvite = isAllowed(may.invitePartners, who)
  const [partners, open] = await Promise.all([
    partnersOf(db),
    mayInvite ? openInvitations(db, null) : [],
  ])
  const done = readQuery(c, after).klaar ?? undefined
  return c.html(partnersPage(view, { partners, mayInvite, open, done }))
})

partnersRoutes.get('/partners/:id', allow(may.readPartners), async (c) => {
  const { db, who, view } = c.var
  const organisation = await found(c, (id) => organisationById(db, id))
  const mayEdit = mayActFor(who, organisation.id) && who.role !== 'desk'
  const [colleagues, open, network] = await Promise.all([
    mayEdit ? colleaguesOf(db, organisation.id) : [],
    mayEdit ? openInvitations(db, organisation.id) : [],
    ownNetwork(db),
  ])
  const mayEnd = rolesToGive(who.role as StaffRole)
  const rights = { mayEdit, mayInvite: mayEdit, mayEnd, self: who.personId }
  const facts = { organisation, colleagues, open, ...rights }
  const done = readQuery(c, after).klaar ?? undefined
  return c.html(
    partnerPage(view, { ...facts, isLead: network.leadOrganisationId === organisation.id, done }),
  )
})
