import { gunzipSync, gzipSync } from 'node:zlib'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { localDate } from '../../platform/dates.ts'
import { readForm, readQuery, rule } from '../../platform/form.ts'
import { allow, idIn, missing } from '../../platform/http.ts'
import type { Live } from '../../platform/live.ts'
import { madeOnce } from '../../platform/made-once.ts'
import type { Env } from '../../ui/env.ts'
import { fresh } from '../../ui/parts/field.ts'
import { notice } from '../../ui/parts/notice.ts'
import { organisationById, organisationsOf } from '../partners/door.ts'
import { contribute, dropColumn, makeColumn, movePartner } from './actions.ts'
import { type Around, aroundOf, arrangementOf, matrixMark } from './around-store.ts'
import { columnsPage } from './arrange-pages.ts'
import { editRoutes } from './edit-routes.ts'
import { formAround, readContribution, typedOf } from './form.ts'
import { analyse, matrixOf } from './matrix.ts'
import {
  livePart,
  type MeetingFacts,
  meetingPage,
  type OverviewFacts,
  overviewPage,
} from './pages.ts'
import { rolesPage } from './role-pages.ts'
import { isSafety, may, mayEdit, safetyProgramme, shippedColumns, statusesFor } from './rules.ts'
import { sheetRoutes } from './sheet-routes.ts'
import { contributionById, emptyContent } from './store.ts'
import { anchorOf } from './table.ts'
import { texts } from './texts.ts'
import { namesOf } from './words.ts'

type C = Context<Env>
const has = (roles: readonly string[], role: string | null) => roles.includes(role ?? '')

/** The pages of the matrix; `live` tells open screens what changed. */
export function contributionsRoutes(live: Live): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/keten/bijdragen', allow(may.read), showOverview)
  routes.get('/keten/bijdragen/tabel', allow(may.read), showPart)
  routes.get('/keten/bijdragen/live', allow(may.read), (c) => follow(c, live))
  routes.get('/keten/bijdragen/overleg', allow(may.read), showMeeting)
  routes.post('/keten/bijdragen/overleg', allow(may.write), addInMeeting)
  routes.get('/keten/bijdragen/rollen', allow(may.read), showRoles)
  routes.get('/keten/bijdragen/kolommen', allow(may.arrange), (c) => showColumns(c))
  routes.post('/keten/bijdragen/kolommen', allow(may.arrange), async (c) => {
    const sheet = await readForm(c, z.object({ label: rule.text(40) }))
    if (!sheet.ok) return showColumns(c, sheet)
    await makeColumn(c.var.db, sheet.values.label)
    return c.redirect(paths.contributions.columns(c.var.view.at, { klaar: true }), 303)
  })
  routes.post('/keten/bijdragen/kolommen/:id', allow(may.arrange), async (c) => {
    if (!(await dropColumn(c.var.db, idIn(c)))) throw missing()
    return c.redirect(paths.contributions.columns(c.var.view.at, { klaar: true }), 303)
  })
  routes.post('/keten/bijdragen/kolommen/organisaties/:id', allow(may.arrange), placePartner)
  routes.route('/', sheetRoutes)
  routes.route('/', editRoutes)
  return routes
}

async function showOverview(c: C) {
  const facts = await overviewFacts(c)
  return c.html(overviewPage(c.var.view, { ...facts, notice: doneNotice(c) }))
}

const parts = madeOnce<Uint8Array<ArrayBuffer>>(3_000)

/** For every screen that heard of a change; the same for all who may do the same here. */
async function showPart(c: C) {
  const { db, who, view } = c.var
  const key = [who.networkId, view.lang, has(may.write, who.role)].join(' ')
  const part = await parts(key, await matrixMark(db), async () =>
    gzipped(String(await livePart(view, await overviewFacts(c)))),
  )
  c.header('Content-Type', 'text/html; charset=utf-8')
  c.header('Vary', 'Accept-Encoding')
  if (!/\bgzip\b/.test(c.req.header('Accept-Encoding') ?? ''))
    return c.body(new Uint8Array(gunzipSync(part)))
  c.header('Content-Encoding', 'gzip')
  return c.body(part)
}

const gzipped = (text: string) => new Uint8Array(gzipSync(text))

/** Nothing but "something changed" travels here; the transaction of this request ends before the first of it does. */
function follow(c: C, live: Live) {
  const { who } = c.var
  if (!/text\/event-stream/.test(c.req.header('Accept') ?? '')) return c.body(null, 406)
  const stream = live.follow(who.networkId, who.personId ?? '')
  if (!stream) return c.body(null, 503)
  // Compressing on the way, in a proxy too, would hold back what is told.
  c.header('Cache-Control', 'no-store, no-transform')
  c.header('Content-Type', 'text/event-stream; charset=utf-8')
  c.header('X-Accel-Buffering', 'no')
  return c.body(stream)
}

async function overviewFacts(c: C): Promise<OverviewFacts & { around: Around }> {
  const { db, who, view } = c.var
  const around = await aroundOf(db)
  const matrix = matrixOf(around)
  return {
    around,
    matrix,
    analysis: analyse(matrix, around.districts),
    names: namesOf(around, view.lang),
    partners: around.partners.length,
    mayWrite: has(may.write, who.role),
    mayAdd: ({ partners }) => partners.some(({ id }) => mayEdit(who, id)),
    mayArrange: has(may.arrange, who.role),
  }
}

const asked = z.object({
  vak: rule.optionalText(60),
  laatste: rule.optionalId(),
  klaar: rule.optionalChoice(['withdrawn', 'undone', 'moved'] as const),
  programma: rule.optionalText(80),
})

function doneNotice(c: C) {
  const { klaar } = readQuery(c, asked)
  const said = klaar && texts[c.var.lang].form.done[klaar]
  const kind = klaar === 'moved' ? 'warn' : 'good'
  return said ? notice(c.var.view, kind, said, { live: 'status' }) : undefined
}

async function meetingFacts(c: C): Promise<MeetingFacts & { around: Around }> {
  const { vak, laatste } = readQuery(c, asked)
  const facts = await overviewFacts(c)
  const last = laatste ? await contributionById(c.var.db, laatste) : undefined
  const isMine =
    last &&
    formAround(c.var.who, facts.around, null).partners.some(({ id }) => id === last.organisationId)
  return {
    ...facts,
    last: isMine && last.status !== 'withdrawn' ? last : undefined,
    query: { vak: vak ?? undefined },
    notice: doneNotice(c),
  }
}

const cellOf = ({ matrix }: OverviewFacts, key: string | null) =>
  matrix.rows.flatMap(({ cells }) => cells).find((cell) => cell.key === key)

async function showMeeting(c: C) {
  const facts = await meetingFacts(c)
  const cell = cellOf(facts, readQuery(c, asked).vak)
  if (!cell || !facts.mayWrite || !facts.mayAdd?.(cell.column))
    return c.html(meetingPage(c.var.view, facts))
  const around = formAround(c.var.who, facts.around, cell)
  const own = around.partners.length === 1 ? around.partners[0]?.id : undefined
  const filled = fresh({ organisationId: own ?? '', kind: 'people' })
  return c.html(meetingPage(c.var.view, { ...facts, open: { cell, filled, around } }))
}

/** Adds what someone says in one cell; what is missing can be filled in later. */
async function addInMeeting(c: C) {
  const { db, view, who } = c.var
  const facts = await meetingFacts(c)
  const cell = cellOf(facts, readQuery(c, asked).vak)
  if (!cell) throw missing()
  const { typed: sent } = await readForm(c, z.looseObject({}))
  const around = formAround(c.var.who, facts.around, cell)
  const owner = String(sent.organisationId ?? '')
  // A sum of money is asked for later: until then it is a proposal.
  const status = sent.kind === 'money' ? 'proposed' : statusesFor(who, owner, null)[0]
  const typed = { ...typedOf(emptyContent), ...sent, status, activities: [String(cell.activity)] }
  const read = readContribution(typed, { ...knownHere(c, facts.around), before: null })
  if (!read.ok)
    return c.html(meetingPage(view, { ...facts, open: { cell, filled: read, around } }), 422)
  const id = await contribute(db, read.content)
  const address = paths.contributions.meeting(view.at, { vak: cell.key, laatste: id })
  return c.redirect(`${address}#${anchorOf(cell.key)}`, 303)
}

const knownHere = (c: C, { districts, partners }: Around) => ({
  who: c.var.who,
  districts: new Set(districts.map(({ code }) => code)),
  organisations: new Set(partners.map(({ id }) => id)),
  today: localDate(c.var.db.at),
})

async function showRoles(c: C) {
  const { db, who, view } = c.var
  const { partners, contributions } = await aroundOf(db)
  const used = contributions
    .map(({ programme }) => programme)
    .filter((name) => name && !isSafety(name))
  const wanted = readQuery(c, asked).programma
  const programme = wanted && !isSafety(wanted) ? wanted : safetyProgramme
  const programmes = [...new Set([safetyProgramme, ...used.sort(), programme])]
  const facts = {
    programme,
    programmes,
    contributions: contributions.filter(
      (one) => one.programme === programme || (isSafety(programme) && isSafety(one.programme)),
    ),
    partners: new Map(partners.map((partner) => [partner.id, partner])),
    mayWrite: has(may.write, who.role),
  }
  return c.html(rolesPage(view, facts))
}

async function showColumns(c: C, sheet = fresh()) {
  const { db, view } = c.var
  const [partners, arrangement] = await Promise.all([organisationsOf(db), arrangementOf(db)])
  const isDone = sheet.ok && c.req.query('klaar') !== undefined
  const said = isDone && notice(view, 'good', texts[view.lang].columns.done, { live: 'status' })
  return c.html(
    columnsPage(view, { partners, arrangement, sheet, notice: said }),
    sheet.ok ? 200 : 422,
  )
}

async function placePartner(c: C) {
  const { db, view } = c.var
  const id = idIn(c)
  const [partner, { columns }] = await Promise.all([organisationById(db, id), arrangementOf(db)])
  const { typed } = await readForm(c, z.looseObject({}))
  const key = String(typed[`column-${id}`] ?? '')
  const isKnown =
    key === '' || [...shippedColumns, ...columns.map((column) => column.id)].includes(key)
  if (!partner || !isKnown) throw missing()
  await movePartner(db, id, key === '' ? null : key)
  return c.redirect(paths.contributions.columns(view.at, { klaar: true }), 303)
}
