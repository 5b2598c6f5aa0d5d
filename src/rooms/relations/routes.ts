import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { record } from '../../platform/audit.ts'
import { emptySheet, readForm, readQuery, rule, type Sheet } from '../../platform/form.ts'
import { allow, missing } from '../../platform/http.ts'
import { isAllowed } from '../../platform/tenant.ts'
import type { Env } from '../../ui/env.ts'
import { districtsOf } from './look.ts'
import { mapRoutes } from './map-routes.ts'
import { originsOf } from './origin-store.ts'
import { partnersPage } from './partner-pages.ts'
import { profilePage } from './profile-pages.ts'
import { may, mayKeep, municipalityRelations, partnerRoles, rings } from './rules.ts'
import {
  addContactRoute,
  contactRoutesOf,
  type Profile,
  profilesOf,
  relationsOf,
  removeContactRoute,
  saveProfile,
  setRing,
} from './store.ts'

export const relationsRoutes = new Hono<Env>()
type C = Context<Env>

relationsRoutes.route('/', mapRoutes)

const search = z.object({ over: rule.optionalText(60) })
const happened = z.object({ klaar: rule.optionalChoice(['saved', 'removed']) })
const profileForm = z.object({
  roles: rule.choices(partnerRoles),
  own: rule.optionalText(400).transform(ownWords),
  ring: rule.optionalChoice(rings),
  areas: z.preprocess(
    (value) => (Array.isArray(value) ? value : value ? [value] : []),
    z.array(z.string().max(12)).max(200),
  ),
  municipality: rule.choices(municipalityRelations),
})
const routeForm = z.object({
  subject: rule.text(80),
  function: rule.text(80),
  mailbox: rule.email(),
  phone: rule.optionalPhone(),
})

relationsRoutes.get('/keten/partners', allow(may.read), async (c) => {
  const { db, view, who } = c.var
  const [partners, areas, routes] = await Promise.all([
    profilesOf(db),
    districtsOf(db),
    contactRoutesOf(db),
  ])
  const query = readQuery(c, search).over ?? ''
  const mayInvite = isAllowed(may.keepRing, who)
  return c.html(partnersPage(view, { partners, areas, routes, query, mayInvite }))
})

relationsRoutes.get('/keten/partners/:id', allow(may.read), async (c) => {
  const { klaar } = readQuery(c, happened)
  return profile(c, await partnerIn(c), { done: klaar ?? undefined })
})

relationsRoutes.post('/keten/partners/:id', allow(may.keep), async (c) => {
  const { db, view } = c.var
  const partner = await partnerToKeep(c)
  const sheet = await readForm(c, profileForm)
  if (!sheet.ok) return profile(c, partner, { sheet }, 422)
  const { ring, own, roles, areas, municipality } = sheet.values
  const known = new Set((await districtsOf(db)).map(({ code }) => code))
  await saveProfile(db, partner.id, {
    roles: [...roles, ...own],
    areas: areas.filter((code) => known.has(code)),
    municipality,
  })
  if (ring && mayKeepRing(c)) await setRing(db, partner.id, ring)
  await record(db, 'relation.profile-changed', partner.id)
  return c.redirect(paths.relations.partner(view.at, partner.id, { klaar: 'saved' }), 303)
})

relationsRoutes.post('/keten/partners/:id/contacten', allow(may.keep), async (c) => {
  const { db, view } = c.var
  const partner = await partnerToKeep(c)
  const routeSheet = await readForm(c, routeForm)
  if (!routeSheet.ok) return profile(c, partner, { routeSheet }, 422)
  const id = await addContactRoute(db, { organisationId: partner.id, ...routeSheet.values })
  await record(db, 'relation.contact-added', id, { subject: routeSheet.values.subject })
  return c.redirect(paths.relations.partner(view.at, partner.id, { klaar: 'saved' }), 303)
})

relationsRoutes.post(
  '/keten/partners/:id/contacten/:route/verwijdering',
  allow(may.keep),
  async (c) => {
    const { db, view } = c.var
    const partner = await partnerToKeep(c)
    const id = z.uuid().safeParse(c.req.param('route')).data
    if (!id || !(await removeContactRoute(db, id))) throw missing()
    await record(db, 'relation.contact-removed', id)
    return c.redirect(paths.relations.partner(view.at, partner.id, { klaar: 'removed' }), 303)
  },
)

async function profile(
  c: C,
  partner: Profile,
  facts: { sheet?: Sheet; routeSheet?: Sheet; done?: 'saved' | 'removed' },
  status: 200 | 422 = 200,
) {
  const { db, view, who } = c.var
  const [relations, routes, areas] = await Promise.all([
    relationsOf(db),
    contactRoutesOf(db),
    districtsOf(db),
  ])
  const page = profilePage(view, {
    partner,
    origins: await originsOf(db, partner.id),
    areas,
    routes: routes.filter(({ organisationId }) => organisationId === partner.id),
    relations: relations.filter(({ fromId, toId }) => fromId === partner.id || toId === partner.id),
    mayKeep: partner.until === null && mayKeep(who, partner.id),
    mayKeepRing: mayKeepRing(c),
    sheet: facts.sheet ?? { ...emptySheet, typed: typedOf(partner) },
    routeSheet: facts.routeSheet ?? emptySheet,
    done: facts.done,
  })
  return c.html(page, status)
}

function typedOf({ roles, ring, areas, municipality }: Profile): Sheet['typed'] {
  const isKnown = (role: string) => (partnerRoles as readonly string[]).includes(role)
  const own = roles.filter((role) => !isKnown(role)).join('\n')
  return { roles: roles.filter(isKnown), own, ring, areas, municipality }
}

/** One role per line, at most ten of at most forty signs; what ships is not an own word. */
function ownWords(text: string | null): string[] {
  const lines = (text ?? '').split('\n').map((line) => line.trim().slice(0, 40))
  const own = lines.filter((line) => line && !(partnerRoles as readonly string[]).includes(line))
  return [...new Set(own)].slice(0, 10)
}

const mayKeepRing = (c: C) => isAllowed(may.keepRing, c.var.who)

async function partnerIn(c: C): Promise<Profile> {
  const partner = (await profilesOf(c.var.db)).find(({ id }) => id === c.req.param('id'))
  if (!partner) throw missing()
  return partner
}

async function partnerToKeep(c: C): Promise<Profile> {
  const partner = await partnerIn(c)
  if (partner.until !== null || !mayKeep(c.var.who, partner.id)) throw missing()
  return partner
}
