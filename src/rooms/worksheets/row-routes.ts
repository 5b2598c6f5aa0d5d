import { type Context, Hono } from 'hono'
import { paths } from '../../paths.ts'
import { record } from '../../platform/audit.ts'
import { localDate } from '../../platform/dates.ts'
import { emptySheet, readForm, type Sheet, withError } from '../../platform/form.ts'
import { allow, idIn, missing } from '../../platform/http.ts'
import type { Env } from '../../ui/env.ts'
import { fresh } from '../../ui/parts/field.ts'
import { organisationsOf } from '../partners/door.ts'
import { fillSheet } from './actions.ts'
import { aboutSomeone, itemNames, itemsForm, rowForm, rowNames, rowOf } from './form.ts'
import { isApart, kindOf, verdictItem } from './kinds.ts'
import { fillPage, rowPage } from './row-pages.ts'
import { addRow, changeRow, partsOf, type Row, removeRow, rowById, rowsOf } from './row-store.ts'
import { may } from './rules.ts'
import type { Worksheet } from './store.ts'
import { guarded, itemPrefix, itemsWithFields, itemValuesIn, typedOf } from './values.ts'
import { openSheetAt } from './way-routes.ts'

export const rowRoutes = new Hono<Env>()
type C = Context<Env>

rowRoutes.get('/keten/werkbladen/:id/regels', allow(may.keep), async (c) => {
  const worksheet = await addedSheetAt(c)
  const { kind, goals, ...facts } = await rowFacts(c, worksheet)
  const today = localDate(c.var.db.at)
  const days = kind.columns.filter(({ type }) => type === 'day').map(({ key }) => [key, today])
  const only = goals.length === 1 ? { goal: goals[0] } : {}
  const sheet = fresh({ ...Object.fromEntries(days), ...only })
  return c.html(rowPage(c.var.view, { ...facts, goals, sheet }))
})

rowRoutes.post('/keten/werkbladen/:id/regels', allow(may.keep), async (c) => {
  const { db, view } = c.var
  const worksheet = await addedSheetAt(c)
  const { sheet, kind, ...facts } = await readRow(c, worksheet)
  if (!sheet.ok) return c.html(rowPage(view, { ...facts, sheet }), 422)
  await addRow(db, worksheet.id, rowOf(kind, sheet.values))
  await record(db, 'worksheet.row-added', worksheet.id)
  return c.redirect(paths.worksheets.show(view.at, worksheet.id, { klaar: 'saved' }), 303)
})

rowRoutes.get('/keten/werkbladen/regels/:id', allow(may.keep), async (c) => {
  const { existing, worksheet } = await rowAt(c)
  const { kind, ...facts } = await rowFacts(c, worksheet, existing)
  const { organisationId, subject, values } = existing
  const typed = { partner: organisationId ?? '', topic: organisationId ? '' : subject }
  const sheet = { ...emptySheet, typed: { ...typed, ...typedOf(kind.columns, values) } }
  return c.html(rowPage(c.var.view, { ...facts, existing, sheet }))
})

rowRoutes.post('/keten/werkbladen/regels/:id', allow(may.keep), async (c) => {
  const { db, view } = c.var
  const { existing, worksheet } = await rowAt(c)
  const { sheet, kind, ...facts } = await readRow(c, worksheet, existing)
  if (!sheet.ok) return c.html(rowPage(view, { ...facts, existing, sheet }), 422)
  if (!(await changeRow(db, existing.id, sheet.values.version, rowOf(kind, sheet.values)))) {
    const now = (await rowAt(c)).existing
    return c.html(rowPage(view, { ...facts, existing: now, sheet, isClash: true }), 409)
  }
  await record(db, 'worksheet.row-changed', worksheet.id)
  return c.redirect(paths.worksheets.show(view.at, worksheet.id, { klaar: 'saved' }), 303)
})

rowRoutes.post('/keten/werkbladen/regels/:id/verwijdering', allow(may.keep), async (c) => {
  const { db, view } = c.var
  const { existing, worksheet } = await rowAt(c)
  if (!(await removeRow(db, existing.id))) throw missing()
  await record(db, 'worksheet.row-removed', worksheet.id)
  return c.redirect(paths.worksheets.show(view.at, worksheet.id, { klaar: 'removed' }), 303)
})

rowRoutes.get('/keten/werkbladen/:id/invulling', allow(may.keep), async (c) => {
  const facts = await fillFacts(c)
  const { worksheet, rows } = facts
  const typed = itemsWithFields(kindOf(worksheet.kind)).map(({ item, fields }) => {
    const values = rows.find((one) => one.item === item)?.values ?? {}
    return typedOf(fields, values, itemPrefix(item))
  })
  const sheet = { ...emptySheet, typed: Object.assign({}, ...typed) }
  return c.html(fillPage(c.var.view, { ...facts, sheet }))
})

rowRoutes.post('/keten/werkbladen/:id/invulling', allow(may.keep), async (c) => {
  const { db, view } = c.var
  const facts = await fillFacts(c)
  const { worksheet } = facts
  const kind = kindOf(worksheet.kind)
  const typed = await readForm(c, itemsForm(kind))
  const sheet = guarded(typed, itemNames(kind), localDate(db.at))
  if (!sheet.ok) return c.html(fillPage(view, { ...facts, sheet }), 422)
  const { version, ready: isReady } = sheet.values
  const items = itemValuesIn(kind, sheet.values)
  const unready = isReady && isApart(worksheet.kind) ? withMissing(sheet, items) : sheet
  if (!unready.ok) return c.html(fillPage(view, { ...facts, sheet: unready }), 422)
  if (!(await fillSheet(db, worksheet, { version, items, isReady })))
    return c.html(fillPage(view, { ...(await fillFacts(c)), sheet, isClash: true }), 409)
  const klaar = isReady && isApart(worksheet.kind) ? 'handed-in' : 'saved'
  return c.redirect(paths.worksheets.show(view.at, worksheet.id, { klaar }), 303)
})

/** Before handing in every row has its score, and the whole a conclusion. */
function withMissing(sheet: Sheet, items: ReturnType<typeof itemValuesIn>): Sheet {
  return items.reduce((so, { item, values }) => {
    const key = item === verdictItem ? 'conclusion' : 'score'
    return values[key] ? so : withError(so, itemPrefix(item) + key, 'required')
  }, sheet)
}

/** A sheet to which rows are added. */
async function addedSheetAt(c: C): Promise<Worksheet> {
  const worksheet = await openSheetAt(c)
  if (kindOf(worksheet.kind).items) throw missing()
  return worksheet
}

async function rowAt(c: C): Promise<{ existing: Row; worksheet: Worksheet }> {
  const existing = await rowById(c.var.db, idIn(c))
  if (!existing || existing.item !== null) throw missing()
  return { existing, worksheet: await openSheetAt(c, existing.worksheetId) }
}

/** What the form of a row offers; a partner that left, or a goal that was taken off, stays to choose where it stands. */
async function rowFacts(c: C, worksheet: Worksheet, existing?: Row) {
  const present = await organisationsOf(c.var.db)
  const { organisationId = null, subject = '', values = {} } = existing ?? {}
  const isThere = organisationId === null || present.some(({ id }) => id === organisationId)
  const listed = Array.isArray(worksheet.about.goals) ? worksheet.about.goals : []
  const goals = typeof values.goal === 'string' ? [...new Set([...listed, values.goal])] : listed
  return {
    kind: kindOf(worksheet.kind),
    worksheet,
    goals,
    partners: isThere ? present : [...present, { id: organisationId, name: subject }],
  }
}

async function readRow(c: C, worksheet: Worksheet, existing?: Row) {
  const facts = await rowFacts(c, worksheet, existing)
  const typed = aboutSomeone(await readForm(c, rowForm(facts.kind, facts.goals)), facts.partners)
  const sheet = guarded(typed, rowNames(facts.kind), localDate(c.var.db.at))
  return { ...facts, sheet }
}

/** The sheet with its fixed rows, or with those of the own part as long as it was not handed in. */
async function fillFacts(c: C) {
  const { db, who } = c.var
  const worksheet = await openSheetAt(c)
  if (!kindOf(worksheet.kind).items) throw missing()
  const rows = await rowsOf(db, worksheet.id)
  if (!isApart(worksheet.kind)) return { worksheet, rows, version: worksheet.version }
  const mine = (await partsOf(db, worksheet.id)).find(({ personId }) => personId === who.personId)
  if (mine?.handedInAt) throw missing()
  const own = rows.filter(({ personId }) => personId === who.personId)
  return { worksheet, rows: own, version: mine?.version ?? 0 }
}
