import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { localDate } from '../../platform/dates.ts'
import { emptySheet, readForm, withError } from '../../platform/form.ts'
import { allow, found } from '../../platform/http.ts'
import { csv, ods, xlsx } from '../../platform/sheets.ts'
import type { Env } from '../../ui/env.ts'
import { aroundOf } from './around-store.ts'
import { importPage, reportPage } from './arrange-pages.ts'
import { applyFile, planFile, type Totals, totalsOf, tryFile } from './importing.ts'
import { may } from './rules.ts'
import { sheetColumns, sheetRow } from './sheets.ts'
import { type TriedFile, triedFile } from './store.ts'
import { texts } from './texts.ts'

export const sheetRoutes = new Hono<Env>()
type C = Context<Env>

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
}

for (const format of ['csv', 'xlsx', 'ods'] as const) {
  sheetRoutes.get(`/keten/bijdragen/bijdragen.${format}`, allow(may.read), (c) =>
    exported(c, format),
  )
}

async function exported(c: C, format: keyof typeof types) {
  const { db, view } = c.var
  const { contributions, partners, districts } = await aroundOf(db)
  const places = {
    organisations: new Map(partners.map(({ id, name }) => [id, name])),
    districts: new Map(districts.map(({ code, name }) => [code, name])),
  }
  const rows = contributions.map((one) => sheetRow(one, places, view.lang))
  const columns = sheetColumns(view.lang)
  const { name } = texts[view.lang].sheet
  const content =
    format === 'csv'
      ? csv(columns, rows)
      : await (format === 'xlsx' ? xlsx : ods)(name, columns, rows)
  c.header('Content-Type', types[format])
  c.header('Content-Disposition', `attachment; filename="${name}-${localDate(db.at)}.${format}"`)
  return c.body(typeof content === 'string' ? content : new Uint8Array(content))
}

sheetRoutes.get('/keten/bijdragen/import', allow(may.arrange), (c) =>
  c.html(importPage(c.var.view, emptySheet)),
)

sheetRoutes.post('/keten/bijdragen/import', allow(may.arrange), async (c) => {
  const { db, view } = c.var
  const sheet = await readForm(c, z.object({}))
  const [file] = [(await c.req.parseBody({ all: true })).file].flat()
  if (!(file instanceof File) || (file.size === 0 && file.name === ''))
    return c.html(importPage(view, withError(sheet, 'file', 'required')), 422)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const tried = await tryFile(db, { name: file.name || texts[view.lang].sheet.name, bytes })
  if (tried.ok) return c.redirect(paths.contributions.import(view.at, tried.id), 303)
  return c.html(importPage(view, withError(sheet, 'file', 'problem'), tried.problem), 422)
})

sheetRoutes.get('/keten/bijdragen/import/:id', allow(may.arrange), async (c) => {
  const file = await tried(c)
  const rows = file.appliedAt ? [] : await planFile(c.var.db, file)
  const totals = (file.totals as Totals | null) ?? totalsOf(rows)
  const isDone = c.req.query('klaar') !== undefined
  return c.html(reportPage(c.var.view, { file, rows, totals, isDone }))
})

sheetRoutes.post('/keten/bijdragen/import/:id/uitvoering', allow(may.arrange), async (c) => {
  const { db, view } = c.var
  const file = await tried(c)
  await applyFile(db, file)
  return c.redirect(paths.contributions.import(view.at, file.id, { klaar: true }), 303)
})

async function tried(c: C): Promise<TriedFile> {
  return found(c, (id) => triedFile(c.var.db, id))
}
