import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { localDate } from '../../platform/dates.ts'
import { readForm, readQuery, rule } from '../../platform/form.ts'
import { allow, backTo, idIn, missing } from '../../platform/http.ts'
import { csv, xlsx } from '../../platform/sheets.ts'
import type { Env } from '../../ui/env.ts'
import { notice } from '../../ui/parts/notice.ts'
import {
  type Activity,
  activities,
  checkOffer,
  kinds,
  type Line,
  linesOf,
  mayOffers as may,
  mayEdit,
  offerById,
  offersPerActivity,
  ownersPerActivity,
  sheetLinesOf,
  staleOf,
  statuses,
  type Wish,
} from '../offers/door.ts'
import { coordinatorEmails, organisationById, organisationsOf } from '../partners/door.ts'
import { askToCheck, weekBefore } from './actions.ts'
import { editRoutes } from './edit/routes.ts'
import { gapsPage, stalePage } from './list/overview-pages.ts'
import { listPage } from './list/pages.ts'
import { offerColumns, offerRows } from './list/sheets.ts'
import { texts } from './list/texts.ts'
import { locationRoutes } from './locations/routes.ts'

export const upkeepRoutes = new Hono<Env>()
type C = Context<Env>
const perPage = 25

upkeepRoutes.route('/', locationRoutes)

const asked = z.object({
  zoek: rule.optionalText(100),
  organisatie: rule.optionalId(),
  status: rule.optionalChoice(statuses),
  soort: rule.optionalChoice(kinds),
  activiteit: rule.optionalChoice(activities.map(String)),
  verouderd: rule.check(),
})
const leafing = z.object({ pagina: rule.optionalWhole(1, 100_000) })
const said = z.object({
  gecontroleerd: rule.optionalId(),
  gevraagd: rule.optionalId(),
  antwoord: rule.optionalChoice(['asked', 'already', 'nobody'] as const),
})

upkeepRoutes.get('/aanbod', allow(may.read), async (c) => {
  const { db, who, view } = c.var
  const { pagina } = readQuery(c, leafing)
  const wish = wishOf(c)
  const page = pagina ?? 1
  const window = { offset: (page - 1) * perPage, limit: perPage }
  const [{ lines, total }, partners] = await Promise.all([
    linesOf(db, wish, window),
    has(may.oversee, who.role) ? organisationsOf(db) : [],
  ])
  const pages = Math.max(1, Math.ceil(total / perPage))
  if (page > pages)
    return c.redirect(paths.offers.list(view.at, { ...c.req.query(), pagina: pages }), 303)
  const isMine = (line: Pick<Line, 'organisationId' | 'source'>) =>
    line.source !== 'course' && mayEdit(who, line.organisationId)
  const around = { role: who.role, partners, isMine, mayAdd: has(may.editOwn, who.role) }
  const organisationName = view.person?.organisation ?? ''
  const facts = { ...around, wish, lines, total, page, pages, organisationName }
  return c.html(listPage(view, { ...facts, notice: await checkedNotice(c) }))
})

upkeepRoutes.get('/aanbod/aanbod.csv', allow(may.export), async (c) => {
  const { view } = c.var
  const lines = await sheetLinesOf(c.var.db, wishOf(c))
  return file(c, 'csv', csv(offerColumns(view), offerRows(view, lines)))
})

upkeepRoutes.get('/aanbod/aanbod.xlsx', allow(may.export), async (c) => {
  const { view } = c.var
  const lines = await sheetLinesOf(c.var.db, wishOf(c))
  return file(
    c,
    'xlsx',
    await xlsx(texts[view.lang].title, offerColumns(view), offerRows(view, lines)),
  )
})

upkeepRoutes.get('/aanbod/na-te-kijken', allow(may.editOwn), async (c) => {
  const { db, who, view } = c.var
  const mayAsk = has(may.oversee, who.role)
  const lines = await staleOf(db, mayAsk ? null : who.organisationId)
  const owners = [...new Set(lines.map((line) => line.organisationId))]
  const addresses = mayAsk ? await Promise.all(owners.map((id) => coordinatorEmails(db, id))) : []
  const unreachable = new Set(owners.filter((_, at) => addresses[at]?.length === 0))
  const facts = {
    role: who.role,
    lines,
    unreachable,
    mayAsk,
    since: weekBefore(db.at),
    page: readQuery(c, leafing).pagina ?? 1,
  }
  return c.html(
    stalePage(view, { ...facts, notice: (await askedNotice(c)) ?? (await checkedNotice(c)) }),
  )
})

upkeepRoutes.post('/aanbod/na-te-kijken/:organisation', allow(may.oversee), async (c) => {
  const { db, view } = c.var
  const id = idIn(c, 'organisation')
  const guideName = view.network?.guideName ?? ''
  const asking = await askToCheck(db, id, { at: view.at, baseUrl: view.baseUrl, guideName })
  if (!asking.asked && asking.because === 'nothing-stale') throw missing()
  const antwoord = asking.asked ? 'asked' : asking.because === 'asked' ? 'already' : 'nobody'
  return c.redirect(paths.offers.stale(view.at, { gevraagd: id, antwoord }), 303)
})

upkeepRoutes.get('/aanbod/gaten', allow(may.oversee), async (c) => {
  const { db, who, view } = c.var
  const [gaps, owners] = await Promise.all([offersPerActivity(db), ownersPerActivity(db)])
  return c.html(gapsPage(view, { role: who.role, gaps, owners }))
})

upkeepRoutes.post('/aanbod/:id/controle', allow(may.editOwn), async (c) => {
  const { db, view } = c.var
  const id = idIn(c)
  if (!(await checkOffer(db, id))) throw missing()
  const sheet = await readForm(c, z.object({ back: rule.optionalText(1000) }))
  const wanted = sheet.ok ? (sheet.values.back ?? undefined) : undefined
  const url = new URL(backTo(wanted, paths.offers.list(view.at)), 'http://here')
  url.searchParams.set('gecontroleerd', id)
  return c.redirect(url.pathname + url.search, 303)
})

upkeepRoutes.route('/', editRoutes)

/** What the address asks for; who does not oversee sees the own organisation, a desk all that is visible. */
function wishOf(c: C): Wish {
  const { who } = c.var
  const query = readQuery(c, asked)
  const isOverseer = has(may.oversee, who.role)
  const isEditor = has(may.editOwn, who.role)
  return {
    text: query.zoek ?? '',
    organisationId: isOverseer ? query.organisatie : isEditor ? who.organisationId : null,
    status: isEditor ? query.status : 'active',
    kind: query.soort,
    activity: query.activiteit === null ? null : (Number(query.activiteit) as Activity),
    isStale: isEditor && query.verouderd,
  }
}

const has = (roles: readonly string[], role: string | null) => roles.includes(role ?? '')

async function checkedNotice(c: C) {
  const { gecontroleerd: id } = readQuery(c, said)
  const offer = id && (await offerById(c.var.db, id))
  if (!offer) return undefined
  return notice(c.var.view, 'good', texts[c.var.lang].checkedNow(offer.titleNl), { live: 'status' })
}

async function askedNotice(c: C) {
  const { db, view, lang } = c.var
  const { gevraagd, antwoord } = readQuery(c, said)
  const organisation = gevraagd && antwoord && (await organisationById(db, gevraagd))
  if (!organisation || !antwoord) return undefined
  const words = { asked: 'askedNow', already: 'askedAlready', nobody: 'nobodyNow' } as const
  const text = texts[lang][words[antwoord]](organisation.name)
  return notice(view, antwoord === 'asked' ? 'good' : 'warn', text, { live: 'status' })
}

function file(c: C, format: 'csv' | 'xlsx', content: string | Buffer) {
  const name = `${texts[c.var.lang].sheet.file}-${localDate(c.var.now)}.${format}`
  c.header('Content-Type', types[format])
  c.header('Content-Disposition', `attachment; filename="${name}"`)
  return c.body(typeof content === 'string' ? content : new Uint8Array(content))
}

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
