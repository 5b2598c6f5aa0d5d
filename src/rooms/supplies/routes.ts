import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { readForm, readQuery, rule, type Sheet, withError } from '../../platform/form.ts'
import { allow, found, missing } from '../../platform/http.ts'
import { isAllowed } from '../../platform/tenant.ts'
import type { Env } from '../../ui/env.ts'
import { fresh } from '../../ui/parts/field.ts'
import { courseLines, mayKeepOf, programmesOf } from '../courses/door.ts'
import { organisationsOf } from '../partners/door.ts'
import { noteMove, takeBack, writeSupply } from './actions.ts'
import { demandOf, deviceStock, missingStocks, stockLines } from './demand.ts'
import { moveForm, newSupplyForm, orderlySupply, supplyForm } from './form.ts'
import { suppliesPage } from './pages.ts'
import { kinds, may } from './rules.ts'
import { newSupplyPage, stockPage } from './stock-pages.ts'
import { changeSupply, movesOf, type Supply, suppliesOf, supplyById } from './store.ts'

export const suppliesRoutes = new Hono<Env>()
type C = Context<Env>

const happened = z.object({
  klaar: rule.optionalChoice(['noted', 'saved', 'added', 'undoneNow'] as const),
})

suppliesRoutes.get('/leren/voorraad', allow(may.read), async (c) => {
  const { db, view, who } = c.var
  const [supplies, asked, partners] = await Promise.all([
    suppliesOf(db),
    demandOf(db),
    organisationsOf(db),
  ])
  // Row-level security leaves out the stock of others: who can't see it must not read that there is none.
  const seen = partners.filter(({ id }) => id === who.organisationId || mayKeepOf(who, id))
  const devices = new Map(
    seen.map(({ id }) => {
      const own = supplies.filter((one) => one.organisationId === id && one.kind !== 'workbook')
      return [id, deviceStock(id, own, asked)] as const
    }),
  )
  const facts = {
    lines: stockLines(supplies, asked),
    missing: missingStocks(supplies, asked, seen),
    devices,
    mayKeep: isAllowed(may.keep, who),
  }
  return c.html(suppliesPage(view, facts))
})

const startQuery = z.object({
  partner: rule.optionalId(),
  soort: rule.optionalChoice(kinds),
  programma: rule.optionalId(),
})

suppliesRoutes.get('/leren/voorraad/nieuw', allow(may.keep), async (c) => {
  const { partner, soort, programma } = readQuery(c, startQuery)
  const typed = {
    organisationId: partner ?? c.var.who.organisationId ?? '',
    kind: soort ?? 'workbook',
    programmeId: programma ?? '',
    reserve: '0',
  }
  return showNew(c, fresh(typed))
})

suppliesRoutes.post('/leren/voorraad/nieuw', allow(may.keep), async (c) => {
  const { db, view, who } = c.var
  const sheet = orderlySupply(await readForm(c, newSupplyForm))
  if (!sheet.ok) return showNew(c, sheet, 422)
  const { organisationId, programmeId } = sheet.values
  if (!mayKeepOf(who, organisationId)) throw missing()
  const [partners, programmes] = await Promise.all([organisationsOf(db), programmesOf(db)])
  if (!partners.some(({ id }) => id === organisationId))
    return showNew(c, withError(sheet, 'organisationId', 'choice'), 422)
  if (programmeId && !programmes.some(({ id }) => id === programmeId))
    return showNew(c, withError(sheet, 'programmeId', 'choice'), 422)
  const id = await writeSupply(db, sheet.values)
  if (!id) return showNew(c, withError(sheet, 'programmeId', 'taken'), 422)
  return c.redirect(paths.supplies.show(view.at, id, { klaar: 'added' }), 303)
})

const one = '/leren/voorraad/:id{[0-9a-f-]{36}}'

suppliesRoutes.get(one, allow(may.read), async (c) => show(c, await supplyIn(c), fresh()))

suppliesRoutes.post(one, allow(may.keep), async (c) => {
  const { db, view } = c.var
  const supply = await supplyToKeep(c)
  const sheet = await readForm(c, moveForm)
  if (!sheet.ok) return show(c, supply, sheet, { status: 422 })
  const courses = await coursesOf(c, supply)
  const { courseId } = sheet.values
  if (courseId && !courses.some(({ id }) => id === courseId))
    return show(c, supply, withError(sheet, 'courseId', 'choice'), { status: 422 })
  const stop = await noteMove(db, supply.id, sheet.values)
  if (stop === 'gone') throw missing()
  if (stop === 'deed') return show(c, supply, withError(sheet, 'deed', 'choice'), { status: 422 })
  if (stop) return show(c, supply, withError(sheet, 'count', stop), { status: 422 })
  return c.redirect(paths.supplies.show(view.at, supply.id, { klaar: 'noted' }), 303)
})

suppliesRoutes.post(`${one}/gegevens`, allow(may.keep), async (c) => {
  const { db, view } = c.var
  const supply = await supplyToKeep(c)
  const sheet = await readForm(c, supplyForm)
  if (!sheet.ok) return show(c, supply, fresh(), { status: 422, editSheet: sheet })
  if (!(await changeSupply(db, supply.id, sheet.values))) throw missing()
  return c.redirect(paths.supplies.show(view.at, supply.id, { klaar: 'saved' }), 303)
})

suppliesRoutes.post(`${one}/:move{[0-9a-f-]{36}}/herstel`, allow(may.keep), async (c) => {
  const { db, view } = c.var
  const supply = await supplyToKeep(c)
  const move = z.uuid().safeParse(c.req.param('move')).data
  const known = (await movesOf(db, supply.id)).find(({ id }) => id === move)
  if (!move || !known) throw missing()
  if (!(await takeBack(db, supply.id, move)))
    return show(c, supply, fresh(), { status: 409, isStuck: true })
  return c.redirect(paths.supplies.show(view.at, supply.id, { klaar: 'undoneNow' }), 303)
})

type Again = { status?: 200 | 409 | 422; isStuck?: boolean; editSheet?: Sheet }

async function show(c: C, supply: Supply, sheet: Sheet, { status = 200, ...more }: Again = {}) {
  const { db, view, who } = c.var
  const [all, asked, moves] = await Promise.all([
    suppliesOf(db),
    demandOf(db),
    movesOf(db, supply.id),
  ])
  const line = stockLines(all, asked).find((each) => each.supply.id === supply.id)
  if (!line) throw missing()
  const facts = {
    ...{ line, moves, sheet, ...more },
    courses: asked.courses.filter((each) => isFor(supply, each)),
    mayKeep: isAllowed(may.keep, who) && mayKeepOf(who, supply.organisationId),
    done: readQuery(c, happened).klaar ?? undefined,
  }
  return c.html(stockPage(view, facts), status)
}

const isFor = (
  { kind, programmeId, organisationId }: Supply,
  course: { organiserId: string; programmeId: string | null; device: string | null },
): boolean =>
  course.organiserId === organisationId &&
  (kind === 'workbook' ? course.programmeId === programmeId : course.device !== 'own')

/** Courses for which it may be handed out, or from which it may still come back. */
async function coursesOf(c: C, supply: Supply) {
  const all = await courseLines(c.var.db, { states: ['open', 'full', 'running', 'finished'] })
  return all.filter((each) => isFor(supply, each))
}

async function showNew(c: C, sheet: Sheet, status: 200 | 422 = 200) {
  const { db, view, who } = c.var
  const [partners, programmes] = await Promise.all([organisationsOf(db), programmesOf(db)])
  const owners = partners.filter(({ id }) => mayKeepOf(who, id))
  return c.html(newSupplyPage(view, { sheet, owners, programmes }), status)
}

async function supplyIn(c: C): Promise<Supply> {
  return found(c, (id) => supplyById(c.var.db, id))
}

async function supplyToKeep(c: C): Promise<Supply> {
  const supply = await supplyIn(c)
  if (!mayKeepOf(c.var.who, supply.organisationId)) throw missing()
  return supply
}
