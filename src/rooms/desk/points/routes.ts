import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../../paths.ts'
import { localDate } from '../../../platform/dates.ts'
import { readForm, readQuery, rule, type Sheet, withError } from '../../../platform/form.ts'
import { allow, missing } from '../../../platform/http.ts'
import { hoursFrom } from '../../../platform/schedule/written.ts'
import { isAllowed } from '../../../platform/tenant.ts'
import type { Env } from '../../../ui/env.ts'
import { fresh } from '../../../ui/parts/field.ts'
import { locationsOf } from '../../offers/door.ts'
import { organisationsOf, termsOf } from '../../partners/door.ts'
import { endPoint, keepPoint, seatOf } from '../actions.ts'
import { isId } from '../form.ts'
import { type HelpPoint, pointTypes, spoken } from '../model.ts'
import { may, mayKeepPoint } from '../rules.ts'
import { choosePoint, helpPointById, helpPointsOf, type PointFacts } from '../store.ts'
import { choosePage, noPointPage, pointPage, pointsPage } from './pages.ts'

export const pointRoutes = new Hono<Env>()
type C = Context<Env>

const keeping = z.object({
  owner: rule.optionalId(),
  name: rule.text(120),
  nameEn: rule.optionalText(120),
  type: rule.text(40),
  location: rule.optionalId(),
  inside: rule.choice(['yes', 'no'] as const),
  hours: rule.optionalText(2000),
  stops: rule.optionalText(2000),
  paid: rule.whole(0, 500),
  volunteers: rule.whole(0, 500),
  appointment: rule.check(),
  languages: rule.choices(spoken),
  since: rule.optionalDay(),
})
type Keeping = z.infer<typeof keeping>

pointRoutes.get('/balie/hulppunten', allow(may.read), async (c) => {
  const { db, who, view } = c.var
  const [all, around] = await Promise.all([helpPointsOf(db), surroundings(c)])
  const points = all.map((one) => ({ ...one, mayKeep: mayKeepPoint(who, one.organisationId) }))
  const mayAdd = mayKeepPoint(who, who.organisationId ?? '')
  const { opgeslagen } = readQuery(c, z.object({ opgeslagen: rule.check() }))
  return c.html(pointsPage(view, { ...around, points, mayAdd, isSaved: opgeslagen }))
})

pointRoutes.get('/balie/hulppunten/nieuw', allow(may.keepPoints), async (c) => {
  const { who, view } = c.var
  const typed = { owner: who.organisationId ?? '', paid: '0', volunteers: '0', languages: ['nl'] }
  return c.html(pointPage(view, { ...(await surroundings(c)), sheet: fresh(typed) }))
})

pointRoutes.post('/balie/hulppunten/nieuw', allow(may.keepPoints), (c) => keep(c))

pointRoutes.get('/balie/hulppunten/:id', allow(may.keepPoints), async (c) => {
  const point = await ownPoint(c)
  const sheet = fresh(typedOf(point))
  return c.html(pointPage(c.var.view, { ...(await surroundings(c)), point, sheet }))
})

pointRoutes.post('/balie/hulppunten/:id', allow(may.keepPoints), async (c) =>
  keep(c, await ownPoint(c)),
)

pointRoutes.post('/balie/hulppunten/:id/einde', allow(may.keepPoints), async (c) => {
  const { db, view } = c.var
  const point = await ownPoint(c)
  const sheet = await readForm(c, z.object({ until: rule.optionalDay() }))
  const again = async (wrong: Sheet) => {
    const typed = { ...typedOf(point), until: wrong.typed.until }
    const around = await surroundings(c)
    return c.html(pointPage(view, { ...around, point, sheet: { ...wrong, typed } }), 422)
  }
  if (!sheet.ok) return again(sheet)
  const { until } = sheet.values
  if (point.until === null && until === null) return again(withError(sheet, 'until', 'required'))
  if (until !== null && until < point.since) return again(withError(sheet, 'until', 'before-start'))
  await endPoint(db, point.id, until)
  return c.redirect(paths.desk.points(view.at, { opgeslagen: true }), 303)
})

pointRoutes.get('/balie/hulppunt', allow(may.note), async (c) =>
  withoutSeat(c, (await seatOf(c.var.db)).points),
)

pointRoutes.post('/balie/hulppunt', allow(may.note), async (c) => {
  const { db, view } = c.var
  const sheet = await readForm(c, z.object({ point: rule.id() }))
  const { points } = await seatOf(db)
  const chosen = sheet.ok && points.find((point) => point.id === sheet.values.point)
  if (!chosen) throw missing()
  await choosePoint(db, chosen.id)
  return c.redirect(paths.desk.home(view.at), 303)
})

/** Asks where this person works, or says that there is no place yet. */
export function withoutSeat(c: C, points: readonly HelpPoint[]) {
  const { view, who } = c.var
  if (points.length > 0) return c.html(choosePage(view, points))
  return c.html(noPointPage(view, mayKeepPoint(who, who.organisationId ?? '')))
}

async function keep(c: C, point?: HelpPoint) {
  const { db, who, view } = c.var
  const sheet = await readForm(c, keeping)
  const around = await surroundings(c)
  const again = (wrong: Sheet) => c.html(pointPage(view, { ...around, point, sheet: wrong }), 422)
  if (!sheet.ok) return again(sheet)
  const types = [...pointTypes, ...around.terms.map((term) => term.key)]
  if (!types.includes(sheet.values.type)) return again(withError(sheet, 'type', 'choice'))
  const { location } = sheet.values
  if (location && !around.locations.some((one) => one.id === location))
    return again(withError(sheet, 'location', 'choice'))
  const facts = factsOf(c, sheet.values, point)
  if (point?.until && facts.since > point.until) return again(withError(sheet, 'since', 'choice'))
  if (!mayKeepPoint(who, facts.organisationId)) throw missing()
  if (!around.owners.some((one) => one.id === facts.organisationId) && around.owners.length > 0)
    return again(withError(sheet, 'owner', 'choice'))
  await keepPoint(db, facts, point?.id)
  return c.redirect(paths.desk.points(view.at, { opgeslagen: true }), 303)
}

function factsOf(c: C, values: Keeping, point: HelpPoint | undefined): PointFacts {
  const { db, who } = c.var
  const today = localDate(db.at)
  return {
    // A help point stays with its organisation: its questions do too.
    organisationId: point?.organisationId ?? values.owner ?? who.organisationId ?? '',
    name: values.name,
    nameEn: values.nameEn ?? '',
    type: values.type,
    locationId: values.location,
    inLibrary: values.inside === 'yes',
    hours: values.hours === null ? null : hoursFrom(values.hours, today),
    stops: values.stops ?? '',
    paidStaff: values.paid,
    volunteers: values.volunteers,
    needsAppointment: values.appointment,
    languages: values.languages,
    since: values.since ?? point?.since ?? today,
  }
}

const typedOf = (point: HelpPoint): Sheet['typed'] => ({
  owner: point.organisationId,
  name: point.name,
  nameEn: point.nameEn,
  type: point.type,
  location: point.locationId ?? '',
  inside: point.inLibrary ? 'yes' : 'no',
  hours: point.hours?.written ?? '',
  stops: point.stops,
  paid: String(point.paidStaff),
  volunteers: String(point.volunteers),
  appointment: point.needsAppointment ? 'yes' : '',
  languages: point.languages,
  since: point.since,
})

/** What the pages of a help point need besides itself; owners only for who keeps those of all. */
async function surroundings(c: C) {
  const { db, who } = c.var
  const keepsAll = isAllowed(may.keepAllPoints, who)
  const [terms, locations, owners] = await Promise.all([
    termsOf(db, 'help-point-type'),
    locationsOf(db),
    keepsAll ? organisationsOf(db) : [],
  ])
  return { terms, locations, owners }
}

/** The help point of this address, if this person may change it. */
async function ownPoint(c: C): Promise<HelpPoint> {
  const id = c.req.param('id') ?? ''
  const point = isId(id) ? await helpPointById(c.var.db, id) : undefined
  if (!point || !mayKeepPoint(c.var.who, point.organisationId)) throw missing()
  return point
}
