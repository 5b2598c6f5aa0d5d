import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { record } from '../../platform/audit.ts'
import { localDate } from '../../platform/dates.ts'
import { emptySheet, readForm, readQuery, rule } from '../../platform/form.ts'
import { allow, missing } from '../../platform/http.ts'
import { isAllowed } from '../../platform/tenant.ts'
import type { Env } from '../../ui/env.ts'
import { fresh } from '../../ui/parts/field.ts'
import { organisationsOf } from '../partners/door.ts'
import { closeSheet, makeSheet, reopenSheet } from './actions.ts'
import { comparePage } from './compare-pages.ts'
import { compared } from './comparing.ts'
import { aboutSomeone, changeOf, headForm, headNames, newForm } from './form.ts'
import { kindKeys, kindOf } from './kinds.ts'
import { headPage, listPage } from './list-pages.ts'
import { rowRoutes } from './row-routes.ts'
import { partsOf, rowsOf } from './row-store.ts'
import { may, type Stop, type Values } from './rules.ts'
import { sheetPage } from './sheet-pages.ts'
import { fileName, fileOf } from './sheets.ts'
import { changeWorksheet, mayBegin, removeWorksheet, worksheetsOf } from './store.ts'
import { texts } from './texts.ts'
import { guarded, typedOf } from './values.ts'
import { openSheetAt, sheetAt } from './way-routes.ts'

export const worksheetsRoutes = new Hono<Env>()
type C = Context<Env>

worksheetsRoutes.route('/', rowRoutes)

const deeds = ['made', 'saved', 'removed', 'handed-in', 'closed', 'opened'] as const
const happened = z.object({ klaar: rule.optionalChoice(deeds) })
const asked = z.object({ soort: rule.optionalChoice(kindKeys), eerder: rule.optionalId() })
const beside = z.object({ met: rule.optionalId() })

worksheetsRoutes.get('/keten/werkbladen', allow(may.keep), async (c) => {
  const { db, view } = c.var
  const [sheets, begins] = await Promise.all([worksheetsOf(db), mayBegin(db)])
  if (!begins && sheets.length === 0) throw missing()
  const isRemoved = readQuery(c, happened).klaar === 'removed'
  return c.html(listPage(view, { sheets, mayBegin: begins, isRemoved }))
})

worksheetsRoutes.get('/keten/werkbladen/nieuw', allow(may.keep), async (c) => {
  const { db, view } = c.var
  if (!(await mayBegin(db))) throw missing()
  const { soort, eerder } = readQuery(c, asked)
  if (!soort) return c.redirect(paths.worksheets.list(view.at), 303)
  const { head, kinds } = texts[view.lang]
  const today = localDate(db.at)
  const title = head.suggested(kinds[soort].name, monthInWords(today, view.lang))
  const typed = { title, madeOn: today, earlier: eerder ?? '' }
  return c.html(headPage(view, { ...(await choices(c, soort)), kind: soort, sheet: fresh(typed) }))
})

worksheetsRoutes.post('/keten/werkbladen/nieuw', allow(may.keep), async (c) => {
  const { db, view } = c.var
  if (!(await mayBegin(db))) throw missing()
  const typed = await readForm(c, newForm)
  const kind = kindKeys.find((key) => key === typed.typed.kind)
  if (!kind) throw missing()
  const facts = await choices(c, kind)
  const needsPartner = kindOf(kind).about === 'partner'
  const sheet = guarded(
    needsPartner ? aboutSomeone(typed, facts.partners) : typed,
    ['title', 'topic'],
    localDate(db.at),
  )
  if (!sheet.ok) return c.html(headPage(view, { ...facts, kind, sheet }), 422)
  const earlier = facts.earlier.find(({ id }) => id === sheet.values.earlier)
  const goals = earlier?.about.goals
  const about: Values = goals ? { goals } : {}
  const change = { ...changeOf(kindOf(kind), sheet.values), about }
  const id = await makeSheet(db, { ...change, kind, earlierId: earlier?.id ?? null })
  return c.redirect(paths.worksheets.show(view.at, id, { klaar: 'made' }), 303)
})

worksheetsRoutes.get('/keten/werkbladen/:id', allow(may.keep), (c) => shownSheet(c))

worksheetsRoutes.get('/keten/werkbladen/:id/gegevens', allow(may.keep), async (c) => {
  const existing = await openSheetAt(c)
  const { kind, title, madeOn, partnerId, topic, about } = existing
  const typed = { title, madeOn, partner: partnerId ?? '', topic: partnerId ? '' : topic }
  const sheet = { ...emptySheet, typed: { ...typed, ...typedOf(kindOf(kind).head, about) } }
  const { partners } = await choices(c, kind, existing)
  return c.html(headPage(c.var.view, { kind, existing, partners, earlier: [], sheet }))
})

worksheetsRoutes.post('/keten/werkbladen/:id/gegevens', allow(may.keep), async (c) => {
  const { db, view } = c.var
  const existing = await openSheetAt(c)
  const kind = kindOf(existing.kind)
  const { partners } = await choices(c, existing.kind, existing)
  const typed = await readForm(c, headForm(kind))
  const sheet = guarded(
    kind.about === 'partner' ? aboutSomeone(typed, partners) : typed,
    headNames(kind),
    localDate(db.at),
  )
  const page = { kind: existing.kind, partners, earlier: [], sheet }
  if (!sheet.ok) return c.html(headPage(view, { ...page, existing }), 422)
  const change = changeOf(kind, sheet.values)
  if (!(await changeWorksheet(db, existing.id, sheet.values.version, change)))
    return c.html(headPage(view, { ...page, existing: await sheetAt(c), isClash: true }), 409)
  await record(db, 'worksheet.changed', existing.id)
  return c.redirect(paths.worksheets.show(view.at, existing.id, { klaar: 'saved' }), 303)
})

worksheetsRoutes.post('/keten/werkbladen/:id/afsluiting', allow(may.keep), async (c) => {
  const sheet = await sheetAt(c)
  const stops = await closeSheet(c.var.db, sheet)
  if (stops.length > 0) return shownSheet(c, stops)
  return c.redirect(paths.worksheets.show(c.var.view.at, sheet.id, { klaar: 'closed' }), 303)
})

worksheetsRoutes.post('/keten/werkbladen/:id/heropening', allow(may.keep), async (c) => {
  const sheet = await sheetAt(c)
  if (!(await reopenSheet(c.var.db, sheet))) throw missing()
  return c.redirect(paths.worksheets.show(c.var.view.at, sheet.id, { klaar: 'opened' }), 303)
})

worksheetsRoutes.post('/keten/werkbladen/:id/verwijdering', allow(may.remove), async (c) => {
  const { db, view } = c.var
  const { id } = await sheetAt(c)
  if (!(await removeWorksheet(db, id))) throw missing()
  await record(db, 'worksheet.removed', id)
  return c.redirect(paths.worksheets.list(view.at, { klaar: 'removed' }), 303)
})

worksheetsRoutes.get('/keten/werkbladen/:id/vergelijking', allow(may.keep), async (c) => {
  const { db, view } = c.var
  const sheet = await sheetAt(c)
  const others = (await worksheetsOf(db)).filter(
    ({ id, kind }) => kind === sheet.kind && id !== sheet.id,
  )
  const { met } = readQuery(c, beside)
  const other =
    others.find(({ id }) => id === (met ?? sheet.earlierId)) ??
    others.find(({ topic }) => topic !== '' && topic === sheet.topic) ??
    others[0]
  if (!other) return c.html(comparePage(view, { sheet, others }))
  const isLater = other.madeOn > sheet.madeOn || other.earlierId === sheet.id
  const [earlier, later] = isLater ? [sheet, other] : [other, sheet]
  const [before, after] = await Promise.all([rowsOf(db, earlier.id), rowsOf(db, later.id)])
  const rows = compared(sheet.kind, before, after)
  const pair = { earlier, later, other: other.id, rows }
  return c.html(comparePage(view, { sheet, others, pair }))
})

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
for (const format of ['csv', 'xlsx'] as const)
  worksheetsRoutes.get(`/keten/werkbladen/:id/blad.${format}`, allow(may.keep), async (c) => {
    const { db, lang } = c.var
    const sheet = await sheetAt(c)
    const [rows, parts] = await Promise.all([rowsOf(db, sheet.id), partsOf(db, sheet.id)])
    const file = await fileOf(format, { sheet, rows, parts }, lang)
    c.header('Content-Type', types[format])
    c.header('Content-Disposition', `attachment; filename="${fileName(sheet, format)}"`)
    return c.body(typeof file === 'string' ? file : new Uint8Array(file))
  })

async function shownSheet(c: C, stops?: readonly Stop[]) {
  const { db, view, who } = c.var
  const sheet = await sheetAt(c)
  const [rows, parts] = await Promise.all([rowsOf(db, sheet.id), partsOf(db, sheet.id)])
  const mayRemove = isAllowed(may.remove, who)
  const done = stops ? undefined : (readQuery(c, happened).klaar ?? undefined)
  const facts = { sheet, rows, parts, personId: who.personId, mayRemove, done, stops }
  return c.html(sheetPage(view, facts), stops ? 422 : 200)
}

/** Partners that a sheet may be about, the one it is about already among them, and sheets to begin with. */
async function choices(
  c: C,
  kind: (typeof kindKeys)[number],
  existing?: { partnerId: string | null; topic: string },
) {
  const { db } = c.var
  const [present, sheets] = await Promise.all([organisationsOf(db), worksheetsOf(db)])
  const { partnerId, topic } = existing ?? { partnerId: null, topic: '' }
  const isThere = partnerId === null || present.some(({ id }) => id === partnerId)
  const partners = isThere ? present : [...present, { id: partnerId, name: topic }]
  return { partners, earlier: sheets.filter((one) => one.kind === kind) }
}

const monthInWords = (day: string, lang: 'nl' | 'en'): string =>
  new Intl.DateTimeFormat(lang, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
