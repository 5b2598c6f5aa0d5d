import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { readHumanCode } from '../../platform/crypto.ts'
import { localDate } from '../../platform/dates.ts'
import { readForm, readQuery, rule } from '../../platform/form.ts'
import { allow } from '../../platform/http.ts'
import { type Column, csv, xlsx } from '../../platform/sheets.ts'
import { isAllowed } from '../../platform/tenant.ts'
import type { Env } from '../../ui/env.ts'
import { offerTexts, type Theme, themes } from '../offers/door.ts'
import { organisationById, organisationsOf } from '../partners/door.ts'
import { labels } from './labels.ts'
import { type ListFacts, listPage } from './list-pages.ts'
import {
  countViews,
  dropFilter,
  filtersOf,
  keepFilter,
  type ListLine,
  type ListQuery,
  type ListView,
  listReferrals,
  views,
} from './list-store.ts'
import { may, statuses } from './rules.ts'
import { referralById } from './store.ts'
import { texts } from './texts.ts'
import { settledOf } from './trail-store.ts'

export const listRoutes = new Hono<Env>()
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

listRoutes.get('/doorverwijzingen', allow(may.work), async (c) => {
  const { db, who, view } = c.var
  const today = localDate(c.var.now)
  const counts = await countViews(db, today)
  const asked = askedOf(c, (['new', 'asked'] as const).find((one) => counts[one] > 0) ?? 'mine')
  const page = readQuery(c, listing).pagina ?? 1
  const slice = { limit: perPage, offset: (page - 1) * perPage }
  const { lines, total } = await listReferrals(db, asked, today, slice)
  const facts = {
    query: { map: asked.view, ...typedOf(c) },
    view: asked.view,
    views: views.filter((one) => mayView(c, one)),
    counts,
    ...{ lines, total, page, pages: Math.ceil(total / perPage), us: who.organisationId ?? '' },
    names: await namesOf(c, lines),
    saved: await filtersOf(db),
    mayExport: isExporter(c),
    settled: await settledJustNow(c),
  }
  return c.html(listPage(view, facts))
})

listRoutes.get('/doorverwijzingen/lijst.csv', allow(may.export), async (c) => {
  const { sheetColumns, rows } = await sheetOf(c)
  return c.body(csv(sheetColumns, rows), 200, download(c, 'csv', 'text/csv; charset=utf-8'))
})

listRoutes.get('/doorverwijzingen/lijst.xlsx', allow(may.export), async (c) => {
  const { sheetColumns, rows } = await sheetOf(c)
  const file = await xlsx(texts[c.var.view.lang].list.title, sheetColumns, rows)
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return c.body(file as Uint8Array<ArrayBuffer>, 200, download(c, 'xlsx', type))
})

listRoutes.post('/doorverwijzingen/filters', allow(may.work), async (c) => {
  const { db, view } = c.var
  const form = await readForm(c, z.object({ name: rule.text(60), query: rule.optionalText(300) }))
  const query = Object.fromEntries(new URLSearchParams(form.ok ? (form.values.query ?? '') : ''))
  if (form.ok) await keepFilter(db, form.values.name, form.values.query ?? '')
  return c.redirect(paths.referrals.list(view.at, query), 303)
})

listRoutes.post('/doorverwijzingen/filters/:id/verwijdering', allow(may.work), async (c) => {
  const id = z.uuid().safeParse(c.req.param('id'))
  if (id.success) await dropFilter(c.var.db, id.data)
  return c.redirect(paths.referrals.list(c.var.view.at), 303)
})

/** What is stuck in the whole network is for the lead. */
const mayView = (c: Ctx, one: ListView) =>
  !['stuck', 'settled'].includes(one) || isAllowed(may.rescue, c.var.who)

/** The referral that this lead settled just now, to say so and to put it back. */
async function settledJustNow(c: Ctx): Promise<ListFacts['settled']> {
  const { gedaan } = readQuery(c, z.object({ gedaan: rule.optionalId() }))
  const referral =
    gedaan && mayView(c, 'settled') ? await referralById(c.var.db, gedaan) : undefined
  return referral && (await settledOf(c.var.db, referral.id)) ? referral : undefined
}

const isExporter = (c: Ctx) => isAllowed(may.export, c.var.who)

/** What the address asks of the list; a view that is not for this role is as none. */
function askedOf(c: Ctx, otherwise: ListQuery['view'] = 'new'): ListQuery {
  const { map, status, thema: theme, partner, code } = readQuery(c, listing)
  const view = map && mayView(c, map) ? map : otherwise
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
