import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { localDate } from '../../platform/dates.ts'
import { readForm, readQuery, rule } from '../../platform/form.ts'
import { allow, found, missing } from '../../platform/http.ts'
import { csv } from '../../platform/sheets.ts'
import { isAllowed } from '../../platform/tenant.ts'
import type { Env } from '../../ui/env.ts'
import { clashNotice } from '../../ui/parts/clash.ts'
import { fresh } from '../../ui/parts/field.ts'
import { organisationsOf } from '../partners/door.ts'
import { districtsOf } from '../places/door.ts'
import { changeInitiative, startInitiative } from './actions.ts'
import { readInitiative, typedOf } from './form.ts'
import { type FormFacts, fieldsOf, formPage } from './form-pages.ts'
import { matchRoutes } from './match-routes.ts'
import { listPage } from './pages.ts'
import { kinds, may, mayKeep, stages } from './rules.ts'
import { sheetColumns, sheetRows } from './sheets.ts'
import { type Initiative, initiativeById, initiativesOf, matchesOf } from './store.ts'
import { texts } from './texts.ts'

export const initiativesRoutes = new Hono<Env>()
type C = Context<Env>
const root = '/keten/initiatieven'

initiativesRoutes.route('/', matchRoutes)

const asked = z.object({
  zoek: rule.anyLine(60),
  stand: rule.optionalChoice(stages),
  wijk: rule.anyLine(12),
  nodig: rule.optionalChoice(kinds),
  activiteit: rule.optionalWhole(1, 5),
})

initiativesRoutes.get(root, allow(may.read), async (c) => {
  const { db, view, who } = c.var
  const [all, districts] = await Promise.all([initiativesOf(db), districtsIn(c)])
  const { wish, fits } = wishIn(c)
  const mayAdd = isAllowed(may.keep, who)
  const ownId = (mayAdd && who.organisationId) || undefined
  const initiatives = all.filter(fits)
  const facts = { initiatives, total: all.length, wish, districts, mayAdd, ownId }
  return c.html(listPage(view, facts))
})

initiativesRoutes.get(`${root}/initiatieven.csv`, allow(may.read), async (c) => {
  const { db, view } = c.var
  const [all, districts, matches] = await Promise.all([
    initiativesOf(db),
    districtsIn(c),
    matchesOf(db),
  ])
  const rows = sheetRows(view, all.filter(wishIn(c).fits), { districts, matches })
  const name = `${texts[view.lang].file}-${localDate(db.at)}.csv`
  c.header('Content-Type', 'text/csv; charset=utf-8')
  c.header('Content-Disposition', `attachment; filename="${name}"`)
  return c.body(csv(sheetColumns(view), rows))
})

/** What was asked for as it stands in the form, and whether an initiative fits it. */
function wishIn(c: C) {
  const { zoek, stand, wijk, nodig, activiteit } = readQuery(c, asked)
  const activity = activiteit === null ? '' : String(activiteit)
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const words = plain(zoek).split(/\s+/).filter(Boolean)
  const fits = (one: Initiative): boolean =>
    (stand === null || one.stage === stand) &&
    (wijk === '' || one.areas.length === 0 || one.areas.includes(wijk)) &&
    (nodig === null || one.needs.includes(nodig)) &&
    (activiteit === null || one.activities.some((of) => of === activiteit)) &&
    words.every((word) =>
      plain(`${one.title} ${one.what} ${one.ownerName} ${one.place}`).includes(word),
    )
  const wish = { zoek, stand: stand ?? '', wijk, nodig: nodig ?? '', activiteit: activity }
  return { wish, fits }
}

initiativesRoutes.get(`${root}/nieuw`, allow(may.keep), async (c) => {
  const { organisationId } = c.var.who
  const start = { stage: 'idea', organisationId: organisationId ?? '' }
  return c.html(formPage(c.var.view, { ...(await around(c)), sheet: fresh(start) }))
})

initiativesRoutes.post(`${root}/nieuw`, allow(may.keep), async (c) => {
  const { db, view } = c.var
  const known = await around(c)
  const { typed } = await readForm(c, z.looseObject({}))
  const read = readInitiative(typed, readerOf(c, known))
  if (!read.ok) return c.html(formPage(view, { ...known, sheet: read }), 422)
  const id = await startInitiative(db, read.values.content)
  return c.redirect(paths.initiatives.show(view.at, id, { klaar: 'saved' }), 303)
})

initiativesRoutes.get(`${root}/:id/gegevens`, allow(may.keep), async (c) => {
  const one = await ownInitiative(c)
  const facts = { ...(await around(c, one)), id: one.id, sheet: fresh(typedOf(one)) }
  return c.html(formPage(c.var.view, facts))
})

initiativesRoutes.post(`${root}/:id/gegevens`, allow(may.keep), async (c) => {
  const { db, view } = c.var
  const one = await ownInitiative(c)
  const known = await around(c, one)
  const { id } = one
  const { typed } = await readForm(c, z.looseObject({}))
  const read = readInitiative(typed, { ...readerOf(c, known), before: one })
  if (!read.ok) return c.html(formPage(view, { ...known, id, sheet: read }), 422)
  const { version, content } = read.values
  if (await changeInitiative(db, { id, version }, content))
    return c.redirect(paths.initiatives.show(view.at, id, { klaar: 'saved' }), 303)
  const now = await ownInitiative(c)
  const theirs = typedOf(now)
  const sheet = fresh({ ...typed, version: theirs.version })
  const clash = clashNotice(view, fieldsOf(view, { ...known, sheet }), now.changedBy, typed, theirs)
  return c.html(formPage(view, { ...known, id, sheet, clash }), 409)
})

type Around = Pick<FormFacts, 'partners' | 'residents' | 'districts'>

/** What the form chooses from: those who lead every partner, a coordinator the own organisation. */
async function around(c: C, one?: Initiative): Promise<Around> {
  const { db, who } = c.var
  const [all, districts] = await Promise.all([organisationsOf(db), districtsIn(c)])
  const partners = all.filter(({ id }) => mayKeep(who, id))
  // A partner that left still stands in its own initiative.
  const left = one?.organisationId && !partners.some(({ id }) => id === one.organisationId)
  const former = left ? [{ id: one.organisationId ?? '', name: one.ownerName }] : []
  return { partners: [...partners, ...former], districts, residents: mayKeep(who, null) }
}

const readerOf = ({ var: { who, db } }: C, known: Around) => ({
  ...known,
  who,
  today: localDate(db.at),
})

const districtsIn = ({ var: { db } }: C) => districtsOf(db, db.who.networkId)

async function ownInitiative(c: C): Promise<Initiative> {
  const one = await found(c, (id) => initiativeById(c.var.db, id))
  if (!mayKeep(c.var.who, one.organisationId)) throw missing()
  return one
}
