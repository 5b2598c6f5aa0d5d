import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { emptySheet, readForm, readQuery, rule, withError } from '../../platform/form.ts'
import { allow, found, missing } from '../../platform/http.ts'
import type { Env } from '../../ui/env.ts'
import { mayOffers as may } from '../offers/door.ts'
import { organisationsOf } from '../partners/door.ts'
import { reportTexts } from '../spreadsheets/door.ts'
import { applyBatch, choosePartner, chooseRows, dropTried, tryFile } from './actions.ts'
import { importsPage } from './pages.ts'
import { reportPage, saidNotice } from './report-pages.ts'
import { reportCsv } from './sheets.ts'
import { type Batch, batchById, batchesOf, reportRows } from './store.ts'
import { templateCsv } from './template.ts'
import { texts } from './texts.ts'
import { undoBatch, whatUndoes } from './undo.ts'

export const importRoutes = new Hono<Env>()
type C = Context<Env>
const perPage = 50
const outcomes = ['accepted', 'remarked', 'duplicate', 'refused'] as const
const saidWords = ['applied', 'decided', 'differs', 'undone', 'chosen', 'dropped'] as const

const asked = z.object({
  uitkomst: rule.optionalChoice(outcomes),
  pagina: rule.optionalWhole(1, 100_000),
  klaar: rule.optionalChoice(saidWords),
})

importRoutes.get('/aanbod/import', allow(may.import), (c) => showImports(c))

importRoutes.post('/aanbod/import', allow(may.import), async (c) => {
  const { db, view } = c.var
  const sheet = await readForm(c, z.object({ organisation: rule.optionalText(200) }))
  const file = fileIn(await c.req.parseBody({ all: true }))
  if (!file) return showImports(c, withError(sheet, 'file', 'required'))
  const organisation = sheet.ok ? (sheet.values.organisation ?? '') : ''
  const bytes = new Uint8Array(await file.arrayBuffer())
  const tried = await tryFile(db, {
    name: file.name || texts[view.lang].file.label,
    bytes,
    organisation,
  })
  if (tried.ok) return c.redirect(paths.offers.import(view.at, tried.id), 303)
  const problem = reportTexts[view.lang].problem[tried.problem](tried.about)
  return showImports(c, withError(sheet, 'file', 'problem'), problem)
})

importRoutes.get('/aanbod/import/voorbeeld.csv', allow(may.import), (c) =>
  csvFile(c, texts[c.var.lang].template.file, templateCsv(c.var.lang)),
)

importRoutes.get('/aanbod/import/:id', allow(may.import), async (c) => {
  const { db, view } = c.var
  const batch = await ownBatch(c)
  const { uitkomst: outcome, pagina, klaar } = readQuery(c, asked)
  const count = outcome ? batch.totals[outcome] : batch.totals.rows
  const pages = Math.max(1, Math.ceil(count / perPage))
  const page = Math.min(pagina ?? 1, pages)
  const window = { offset: (page - 1) * perPage, limit: perPage }
  const rows = await reportRows(db, batch.id, outcome, window)
  const undoing = batch.status === 'applied' ? await whatUndoes(db, batch.id) : undefined
  const said = saidNotice(view, klaar)
  return c.html(reportPage(view, { batch, rows, outcome, page, pages, undoing, notice: said }))
})

importRoutes.get('/aanbod/import/:id/verslag.csv', allow(may.import), async (c) => {
  const batch = await ownBatch(c)
  const rows = await reportRows(c.var.db, batch.id, null, { offset: 0, limit: 1_000_000 })
  const name = batch.fileName.replace(/\.\w+$/, '').replace(/[^\w-]+/g, '-')
  return csvFile(
    c,
    `${texts[c.var.lang].report.title}-${name}`.toLowerCase(),
    reportCsv(rows, c.var.lang),
  )
})

const choosing = z.object({
  do: rule.choice(['want', 'unwant', 'leave', 'take'] as const),
  partner: rule.optionalText(500),
  row: z.preprocess((value) => [value ?? []].flat().map(Number), z.array(z.int().positive())),
  outcome: rule.optionalChoice(outcomes),
})

importRoutes.post('/aanbod/import/:id/keuze', allow(may.import), async (c) => {
  const { db, view } = c.var
  const batch = await ownBatch(c)
  const sheet = await readForm(c, choosing)
  if (!sheet.ok) throw missing()
  const { row, outcome, partner, do: deed } = sheet.values
  const isChosen = partner
    ? await choosePartner(db, batch.id, partner, deed === 'take')
    : await chooseRows(db, batch.id, row, deed === 'want')
  const query = { uitkomst: outcome ?? '', klaar: isChosen ? 'chosen' : 'decided' }
  return c.redirect(paths.offers.import(view.at, batch.id, query), 303)
})

importRoutes.post('/aanbod/import/:id/uitvoering', allow(may.import), async (c) => {
  const { db, view } = c.var
  const { id } = await ownBatch(c)
  const applying = await applyBatch(db, id)
  if (!applying.done && applying.because === 'gone') throw missing()
  const klaar = applying.done ? 'applied' : applying.because
  return c.redirect(paths.offers.import(view.at, id, { klaar }), 303)
})

importRoutes.post('/aanbod/import/:id/verwijdering', allow(may.import), async (c) => {
  const { db, view } = c.var
  const { id } = await ownBatch(c)
  if (!(await dropTried(db, id)))
    return c.redirect(paths.offers.import(view.at, id, { klaar: 'decided' }), 303)
  return c.redirect(paths.offers.imports(view.at, { klaar: 'dropped' }), 303)
})

importRoutes.post('/aanbod/import/:id/terugdraaiing', allow(may.import), async (c) => {
  const { db, view } = c.var
  const { id } = await ownBatch(c)
  const isUndone = await undoBatch(db, id)
  return c.redirect(paths.offers.import(view.at, id, { klaar: isUndone ? 'undone' : '' }), 303)
})

async function showImports(c: C, sheet = emptySheet, problem?: string) {
  const { db, who, view } = c.var
  const { klaar } = readQuery(c, asked)
  const [batches, partners] = await Promise.all([batchesOf(db), organisationsOf(db)])
  const said = sheet.ok ? saidNotice(view, klaar) : undefined
  const facts = { role: who.role, sheet, batches, partners, problem, notice: said }
  return c.html(importsPage(view, facts), sheet.ok ? 200 : 422)
}

/** The file that was sent; a browser without a choice sends an empty one. */
function fileIn(body: Record<string, unknown>): File | undefined {
  const [file] = [body.file].flat()
  return file instanceof File && (file.size > 0 || file.name !== '') ? file : undefined
}

async function ownBatch(c: C): Promise<Batch> {
  return found(c, (id) => batchById(c.var.db, id))
}

function csvFile(c: C, name: string, content: string) {
  c.header('Content-Type', 'text/csv; charset=utf-8')
  c.header('Content-Disposition', `attachment; filename="${name}.csv"`)
  return c.body(content)
}
