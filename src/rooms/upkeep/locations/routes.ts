import { randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../../paths.ts'
import { readForm, readQuery, rule, type Sheet, withError } from '../../../platform/form.ts'
import { allow, found, missing } from '../../../platform/http.ts'
import { isAllowed } from '../../../platform/tenant.ts'
import type { Env } from '../../../ui/env.ts'
import { fresh } from '../../../ui/parts/field.ts'
import { notice } from '../../../ui/parts/notice.ts'
import {
  type KeptLocation,
  locationById,
  locationLines,
  locationsOf,
  mayOffers as may,
  mayEdit,
  pointOf,
  usersOf,
} from '../../offers/door.ts'
import { organisationsOf, ownNetwork } from '../../partners/door.ts'
import { municipalitiesByCode } from '../../places/door.ts'
import { addLocation, changeLocation, dropLocation, mergeLocation } from '../actions.ts'
import { locationForm, locationRead, pointFor, pointRead, type Said, typedOf } from './form.ts'
import { type LocationFacts, locationPage, locationsPage } from './pages.ts'
import { texts } from './texts.ts'

export const locationRoutes = new Hono<Env>()
type C = Context<Env>

const perPage = 50
const asked = z.object({ zoek: rule.optionalText(100), pagina: rule.optionalWhole(1, 100_000) })
const happened = z.object({
  klaar: rule.optionalChoice(['saved', 'joined', 'used', 'gone'] as const),
})

locationRoutes.get('/aanbod/locaties', allow(may.editOwn), async (c) => {
  const { db, who, view } = c.var
  const { zoek, pagina } = readQuery(c, asked)
  const all = await locationLines(db, null, zoek ?? '')
  const pages = Math.max(1, Math.ceil(all.length / perPage))
  const page = Math.min(pagina ?? 1, pages)
  const lines = all.slice((page - 1) * perPage, page * perPage)
  const isMine = (line: { organisationId: string | null }) => mayEdit(who, line.organisationId)
  const found = { lines, total: all.length, page, pages, text: zoek ?? '' }
  return c.html(locationsPage(view, { ...found, role: who.role, isMine, notice: saidIn(c) }))
})

locationRoutes.get('/aanbod/locaties/nieuw', allow(may.editOwn), async (c) => {
  const around = await aroundOf(c)
  const municipality = around.municipalities[0]?.code ?? ''
  const sheet = fresh({
    kind: 'physical',
    organisation: c.var.who.organisationId ?? '',
    municipality,
  })
  return c.html(locationPage(c.var.view, { ...around, sheet, users: [], others: [] }))
})

locationRoutes.post('/aanbod/locaties/nieuw', allow(may.editOwn), (c) => keep(c))

locationRoutes.get('/aanbod/locaties/:id', allow(may.editOwn), async (c) => {
  const location = await own(c)
  return show(c, location, fresh(typedOf(location)), {})
})

locationRoutes.post('/aanbod/locaties/:id', allow(may.editOwn), async (c) => keep(c, await own(c)))

locationRoutes.post('/aanbod/locaties/:id/verwijdering', allow(may.editOwn), async (c) => {
  const { db, view } = c.var
  const location = await own(c)
  if (!(await dropLocation(db, location)))
    return c.redirect(paths.offers.location(view.at, location.id, { klaar: 'used' }), 303)
  return c.redirect(paths.offers.locations(view.at, { klaar: 'gone' }), 303)
})

locationRoutes.post('/aanbod/locaties/:id/samenvoeging', allow(may.oversee), async (c) => {
  const { db, view } = c.var
  const location = await own(c)
  const sheet = await readForm(c, z.object({ into: rule.id() }))
  const into = sheet.ok ? await locationById(db, sheet.values.into) : undefined
  if (!into || into.id === location.id) {
    const typed = { ...typedOf(location), ...sheet.typed }
    return show(c, location, withError({ ...sheet, typed }, 'into', 'choice'), {}, 422)
  }
  if (!(await mergeLocation(db, location, into)))
    return c.redirect(paths.offers.location(view.at, location.id, { klaar: 'used' }), 303)
  return c.redirect(paths.offers.location(view.at, into.id, { klaar: 'joined' }), 303)
})

async function keep(c: C, before?: KeptLocation) {
  const { db, who, view } = c.var
  const sheet = await readForm(c, locationForm)
  const again = (wrong: Sheet) => show(c, before, wrong, {}, 422)
  if (!sheet.ok) return again(sheet)
  const said = sheet.values
  const point = pointRead(said.point)
  if (point === undefined) return again(withError(sheet, 'point', 'point'))
  if (said.kind !== 'virtual' && !said.city) return again(withError(sheet, 'city', 'required'))
  const owner = said.organisation
  if (!mayEdit(who, owner)) return again(withError(sheet, 'organisation', 'choice'))
  const wrong = await whatIsUnknown(c, said)
  if (wrong) return again(withError(sheet, wrong, 'choice'))
  const found = await pointFor(said, point, before, (text) => pointOf(db, text))
  const location = locationRead(said, before?.id ?? randomUUID(), owner, found)
  if (!before) await addLocation(db, location)
  else if (!(await changeLocation(db, location, new Date(said.asOf ?? 0)))) {
    const now = await own(c)
    const theirs = typedOf(now)
    const typed = { ...sheet.typed, asOf: theirs.asOf }
    return show(c, now, { ...sheet, typed }, { theirs }, 409)
  }
  return c.redirect(paths.offers.location(view.at, location.id, { klaar: 'saved' }), 303)
}

async function whatIsUnknown(c: C, { organisation, municipality }: Said) {
  const { owners, municipalities } = await aroundOf(c)
  if (organisation && !owners.some(({ id }) => id === organisation)) return 'organisation'
  if (municipality && !municipalities.some(({ code }) => code === municipality))
    return 'municipality'
  return undefined
}

async function show(
  c: C,
  location: KeptLocation | undefined,
  sheet: Sheet,
  more: Pick<LocationFacts, 'theirs'>,
  status: 200 | 409 | 422 = 200,
) {
  const { db, who, view } = c.var
  const oversees = isAllowed(may.oversee, who)
  const [users, all, around] = await Promise.all([
    location ? usersOf(db, location.id) : [],
    location && oversees ? locationsOf(db) : [],
    aroundOf(c),
  ])
  const others = all.filter(({ id }) => id !== location?.id)
  const facts = { ...around, ...more, location, sheet, users, others, notice: saidIn(c) }
  return c.html(locationPage(view, facts), status)
}

function saidIn(c: C) {
  const { view } = c.var
  const t = texts[view.lang]
  const { klaar } = readQuery(c, happened)
  if (klaar === 'used') return notice(view, 'bad', t.stillUsed, { live: 'alert' })
  return klaar && notice(view, 'good', t[klaar], { live: 'status' })
}

async function aroundOf(c: C) {
  const { db, who } = c.var
  const [partners, network] = await Promise.all([organisationsOf(db), ownNetwork(db)])
  const municipalities = await municipalitiesByCode(db, network.municipalities)
  return {
    owners: partners.filter(({ id }) => mayEdit(who, id)),
    municipalities,
    mayShare: mayEdit(who, null),
  }
}

/** The location of this address, if this person may change it. */
async function own(c: C): Promise<KeptLocation> {
  const location = await found(c, (id) => locationById(c.var.db, id))
  if (!mayEdit(c.var.who, location.organisationId)) throw missing()
  return location
}
