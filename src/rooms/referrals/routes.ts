import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths, withQuery } from '../../paths.ts'
import { readHumanCode } from '../../platform/crypto.ts'
import { localDate } from '../../platform/dates.ts'
import { emptySheet, readForm, readQuery, rule } from '../../platform/form.ts'
import { allow, missing } from '../../platform/http.ts'
import { type Column, csv, xlsx } from '../../platform/sheets.ts'
import type { Env } from '../../ui/env.ts'
import { offerTexts, type Theme, themes } from '../offers/door.ts'
import { organisationById, organisationsOf } from '../partners/door.ts'
import { reopenReferral, whatStopsNow, withdrawReferral } from './actions.ts'
import { nothingFound, readGuarded } from './form.ts'
import { readReferral } from './keeps.ts'
import { labels } from './labels.ts'
import {
  countViews,
  dropFilter,
  filtersOf,
  keepFilter,
  type ListLine,
  type ListQuery,
  listReferrals,
  views,
} from './list-store.ts'
import { outsideRoutes } from './outside/routes.ts'
import { listPage } from './pages.ts'
import { may, statuses, stops } from './rules.ts'
import { sendRoutes } from './send/routes.ts'
import { showPage } from './show-pages.ts'
import { answerReceiver, type Done, noteHeardByPhone, renewLink } from './step.ts'
import { type Referral, referralById } from './store.ts'
import { texts } from './texts.ts'

export const referralsRoutes = new Hono<Env>()
type Ctx = Context<Env>

const perPage = 25
const exportMax = 20_000
const listing = z.object({
  map: rule.optionalChoice(views),
  status: rule.optionalChoice([...statuses, 'closed'] as const),
  thema: rule.optionalChoice(themes),
  partner: rule.optionalId(),
  code: rule.optionalText(20),
  pagina: rule.optionalWhole(1, 10_000),
})

// Before `:id`, which would take "nieuw" for one.
referralsRoutes.route('/', sendRoutes)

referralsRoutes.get('/doorverwijzingen', allow(may.work), async (c) => {
  const { db, who, view } = c.var
  const asked = askedOf(c)
  const page = readQuery(c, listing).pagina ?? 1
  const today = localDate(c.var.now)
  const slice = { limit: perPage, offset: (page - 1) * perPage }
  const { lines, total } = await listReferrals(db, asked, today, slice)
  const facts = {
    query: { map: asked.view, ...typedOf(c) },
    view: asked.view,
    views: views.filter((one) => one !== 'stuck' || isRescuer(c)),
    counts: await countViews(db, today),
    ...{ lines, total, page, pages: Math.ceil(total / perPage), us: who.organisationId ?? '' },
    names: await namesOf(c, lines),
    saved: await filtersOf(db),
    mayExport: isExporter(c),
  }
  return c.html(listPage(view, facts))
})

referralsRoutes.get('/doorverwijzingen/lijst.csv', allow(may.export), async (c) => {
  const { sheetColumns, rows } = await sheetOf(c)
  return c.body(csv(sheetColumns, rows), 200, download(c, 'csv', 'text/csv; charset=utf-8'))
})

referralsRoutes.get('/doorverwijzingen/lijst.xlsx', allow(may.export), async (c) => {
  const { sheetColumns, rows } = await sheetOf(c)
  const file = await xlsx(texts[c.var.view.lang].list.title, sheetColumns, rows)
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return c.body(file as Uint8Array<ArrayBuffer>, 200, download(c, 'xlsx', type))
})

referralsRoutes.post('/doorverwijzingen/filters', allow(may.work), async (c) => {
  const { db, view } = c.var
  const form = await readForm(c, z.object({ name: rule.text(60), query: rule.optionalText(300) }))
  const query = Object.fromEntries(new URLSearchParams(form.ok ? (form.values.query ?? '') : ''))
  if (form.ok) await keepFilter(db, form.values.name, form.values.query ?? '')
  return c.redirect(paths.referrals.list(view.at, query), 303)
})

referralsRoutes.post('/doorverwijzingen/filters/:id/verwijdering', allow(may.work), async (c) => {
  const id = z.uuid().safeParse(c.req.param('id'))
  if (id.success) await dropFilter(c.var.db, id.data)
  return c.redirect(paths.referrals.list(c.var.view.at), 303)
})

referralsRoutes.get('/doorverwijzingen/:id', allow(may.work), async (c) => {
  const stop = readQuery(c, z.object({ 'let-op': rule.optionalChoice(stops) }))['let-op']
  return c.html(await shown(c, await knownReferral(c), { stop }))
})

referralsRoutes.post('/doorverwijzingen/:id/intrekking', allow(may.work), async (c) => {
  const referral = await ownReferral(c)
  return after(c, referral, await withdrawReferral(c.var.db, referral, 'sender'))
})

referralsRoutes.post('/doorverwijzingen/:id/gebeld', allow(may.work), async (c) => {
  const referral = await ownReferral(c)
  return after(c, referral, await noteHeardByPhone(c.var.db, referral))
})

referralsRoutes.post('/doorverwijzingen/:id/link', allow(may.work), async (c) => {
  const referral = await ownReferral(c)
  return after(c, referral, await renewLink(c.var.db, referral, 'sender'))
})

referralsRoutes.post('/doorverwijzingen/:id/antwoord', allow(may.work), async (c) => {
  const { db, view, now } = c.var
  const referral = await ownReferral(c)
  const answering = z.object({ text: rule.text(500), vouched: rule.check() })
  const page = { today: localDate(now), lang: view.lang }
  const form = await readGuarded(c, answering, ({ text }) => ({ text }), page)
  if (!form.values) return c.html(await shown(c, referral, { answer: form.wrong }), 422)
  return after(c, referral, await answerReceiver(db, referral, form.values.text))
})

referralsRoutes.post('/doorverwijzingen/:id/heropening', allow(may.work), async (c) => {
  const referral = await ownReferral(c)
  const again = await reopenReferral(c.var.db, referral)
  if (!again) return after(c, referral, { done: false, because: ['wrong-step'] })
  return c.redirect(paths.referrals.deed(c.var.view.at, again, 'wijziging'), 303)
})

referralsRoutes.route('/', outsideRoutes)

const isRescuer = (c: Ctx) => (may.rescue as readonly string[]).includes(c.var.who.role ?? '')
const isExporter = (c: Ctx) => (may.export as readonly string[]).includes(c.var.who.role ?? '')

/** What the address asks of the list; a view that is not for this role is the first one. */
function askedOf(c: Ctx): ListQuery {
  const { map, status, thema: theme, partner, code } = readQuery(c, listing)
  const view = map && (map !== 'stuck' || isRescuer(c)) ? map : 'new'
  return { view, status, theme, partner, code: code ? (readHumanCode(code) ?? code) : null }
}

function typedOf(c: Ctx): Record<string, string | undefined> {
  const { status, thema, partner, code } = readQuery(c, listing)
  const all = { status, thema, partner, code }
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [key, value ?? undefined]))
}

/** The names of all partners, and of former ones that a line is about. */
async function namesOf(c: Ctx, lines: readonly ListLine[]): Promise<Map<string, string>> {
  const names = new Map((await organisationsOf(c.var.db)).map(({ id, name }) => [id, name]))
  const asked = new Set(lines.flatMap(({ senderId, receiverId }) => [senderId, receiverId]))
  for (const id of [...asked].filter((one) => !names.has(one))) {
    const former = await organisationById(c.var.db, id)
    if (former) names.set(id, former.name)
  }
  return names
}

async function sheetOf(c: Ctx) {
  const { db, view } = c.var
  const slice = { limit: exportMax, offset: 0 }
  const { lines } = await listReferrals(db, askedOf(c), localDate(c.var.now), slice)
  const names = await namesOf(c, lines)
  const l = labels[view.lang]
  const rows = lines.map((line) => ({
    code: line.code,
    theme: offerTexts[view.lang].theme[line.theme as Theme],
    urgency: l.urgency[line.urgency],
    sender: names.get(line.senderId) ?? '',
    receiver: names.get(line.receiverId) ?? '',
    status: l.status[line.seen],
    ...{
      sentOn: line.sentOn,
      dueOn: line.dueOn,
      answeredOn: line.answeredAt,
      closedOn: line.closedAt,
    },
    reason: reasonOf(c, line),
  }))
  const t = texts[view.lang].list.sheet
  const days = ['sentOn', 'dueOn', 'answeredOn', 'closedOn']
  const sheetColumns = (Object.keys(t) as (keyof typeof t)[]).map(
    (key): Column<(typeof rows)[number]> => ({
      key,
      label: t[key],
      type: days.includes(key) ? 'date' : 'text',
    }),
  )
  return { sheetColumns, rows }
}

/** Why or how it ended, as far as this organisation hears that. */
function reasonOf(c: Ctx, line: ListLine): string {
  const l = labels[c.var.view.lang]
  const hears = line.consentFeedback || line.receiverId === c.var.who.organisationId
  if (!hears) return ''
  return line.declineReason
    ? l.declineReason[line.declineReason]
    : line.outcome
      ? l.outcome[line.outcome]
      : ''
}

function download(c: Ctx, kind: string, type: string) {
  const name = `doorverwijzingen-${localDate(c.var.now)}.${kind}`
  return { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` }
}

async function shown(c: Ctx, referral: Referral, more: Partial<Parameters<typeof showPage>[1]>) {
  const { db, view } = c.var
  const reading = await readReferral(db, referral, 'page')
  const stopsNow = referral.status === 'draft' ? await whatStopsNow(db, referral) : []
  const start = { stop: null, answer: { sheet: emptySheet, guarded: nothingFound } }
  return showPage(view, { reading, stops: stopsNow, ...start, ...more })
}

function after(c: Ctx, referral: Referral, result: Done): Response {
  const show = paths.referrals.show(c.var.view.at, referral.id)
  return c.redirect(result.done ? show : withQuery(show, { 'let-op': result.because[0] }), 303)
}

/** A referral that this organisation takes part in, or that is stuck and this is the lead. */
async function knownReferral(c: Ctx): Promise<Referral> {
  const id = z.uuid().safeParse(c.req.param('id'))
  const referral = id.success ? await referralById(c.var.db, id.data) : undefined
  if (!referral) throw missing()
  return referral
}

async function ownReferral(c: Ctx): Promise<Referral> {
  const referral = await knownReferral(c)
  if (referral.senderId !== c.var.who.organisationId) throw missing()
  return referral
}
