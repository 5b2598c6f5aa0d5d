import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../../paths.ts'
import { addDays, daysBetween, localDate } from '../../../platform/dates.ts'
import { readForm, readQuery, rule, type Sheet, withError } from '../../../platform/form.ts'
import { allow, backTo, missing } from '../../../platform/http.ts'
import { csv, xlsx } from '../../../platform/sheets.ts'
import { isAllowed } from '../../../platform/tenant.ts'
import type { Env } from '../../../ui/env.ts'
import { fresh } from '../../../ui/parts/field.ts'
import { themes } from '../../offers/door.ts'
import { organisationById, organisationsOf } from '../../partners/door.ts'
import { answersFrom, correctQuestion, removeQuestion, restoreQuestion } from '../actions.ts'
import { fieldFacts, fittingFacts } from '../around.ts'
import { isId, lookedThrough, noting, typedOf } from '../form.ts'
import { helps, type Question } from '../model.ts'
import { may, whatStopsCorrecting } from '../rules.ts'
import {
  countOf,
  dayCounts,
  helpPointById,
  helpPointsOf,
  linesOf,
  questionById,
  type Scope,
  type Selection,
} from '../store.ts'
import { texts } from '../texts.ts'
import { dayListPage, listPage } from './pages.ts'
import { questionPage } from './question.ts'
import {
  type DayLine,
  dayColumns,
  daySheets,
  type QuestionRow,
  questionColumns,
  questionRows,
} from './sheets.ts'

export const listRoutes = new Hono<Env>()
type C = Context<Env>
const perPage = 25
const daysMax = 31
/** More rows than a year of a whole large network. */
const linesMax = 200_000

const asked = z.object({
  van: rule.optionalDay(),
  tot: rule.optionalDay(),
  wie: rule.optionalChoice(['mine', 'desk', 'network'] as const),
  hulppunt: rule.optionalId(),
  organisatie: rule.optionalId(),
  onderwerp: rule.optionalChoice(themes),
  hulp: rule.optionalChoice(helps),
})
const leafing = z.object({ pagina: rule.optionalWhole(1, 100_000), vraag: rule.optionalId() })

listRoutes.get('/balie/vragen', allow(may.read), async (c) => {
  const { db, who, view } = c.var
  const selection = selectionOf(c)
  const total = await countOf(db, selection)
  const pages = Math.max(1, Math.ceil(total / perPage))
  const { pagina, vraag } = readQuery(c, leafing)
  const page = Math.min(pagina ?? 1, pages)
  const lines = await linesOf(db, selection, { offset: (page - 1) * perPage, limit: perPage })
  const open = lines.map((line) => ({
    ...line,
    isOpen: whatStopsCorrecting(line, who, localDate(db.at)).length === 0,
  }))
  const around = await surroundings(c, selection)
  const facts = { ...around, selection, lines: open, total, page, pages }
  const told = vraag ? await questionById(db, vraag) : undefined
  return c.html(listPage(view, { ...facts, removedId: told?.removedAt ? told.id : undefined }))
})

listRoutes.get('/balie/vragen.csv', allow(may.read), async (c) =>
  file(c, 'csv', texts[c.var.lang].sheet.file, csv(...(await questionSheet(c)))),
)

listRoutes.get('/balie/vragen.xlsx', allow(may.read), async (c) => {
  const name = texts[c.var.lang].sheet.file
  return file(c, 'xlsx', name, await xlsx(name, ...(await questionSheet(c))))
})

listRoutes.get('/balie/daglijst', allow(may.read), async (c) => {
  const { view } = c.var
  const selection = shortened(selectionOf(c))
  const around = await surroundings(c, selection)
  const sheets = await dayParts(c, selection)
  const list = { ...around, selection, lines: [], total: 0, page: 1, pages: 1 }
  return c.html(dayListPage(view, list, sheets))
})

listRoutes.get('/balie/daglijst.csv', allow(may.read), async (c) =>
  file(c, 'csv', texts[c.var.lang].sheet.dayFile, csv(...(await daySheet(c)))),
)

listRoutes.get('/balie/daglijst.xlsx', allow(may.read), async (c) => {
  const name = texts[c.var.lang].sheet.dayFile
  return file(c, 'xlsx', name, await xlsx(name, ...(await daySheet(c))))
})

const happened = z.object({
  gedaan: rule.optionalChoice(['corrected', 'restored', 'referred'] as const),
})

listRoutes.get('/balie/vragen/:id', allow(may.read), async (c) => {
  const question = await ownQuestion(c)
  return c.html(await shownQuestion(c, question, fresh(typedOf(question))))
})

listRoutes.post('/balie/vragen/:id', allow(may.note), async (c) => {
  const { db, who, view } = c.var
  const question = await ownQuestion(c)
  const filled = lookedThrough(await readForm(c, noting), db.at, who, question)
  if (!filled.ok) return c.html(await shownQuestion(c, question, filled), 422)
  const point = await helpPointById(db, filled.values.point)
  if (!point) throw missing()
  const answers = await answersFrom(db, view.at.slug, filled.values, point, question)
  const result = await correctQuestion(db, question.id, point, answers)
  if (result.done)
    return c.redirect(paths.desk.question(view.at, question.id, { gedaan: 'corrected' }), 303)
  if (!result.because.includes('no-point')) throw missing()
  return c.html(await shownQuestion(c, question, withError(filled, 'point', 'no-point')), 422)
})

listRoutes.post('/balie/vragen/:id/verwijdering', allow(may.note), async (c) => {
  const question = await ownQuestion(c)
  const result = await removeQuestion(c.var.db, question.id)
  if (!result.done) throw missing()
  return c.redirect(await wayBack(c, question.id), 303)
})

listRoutes.post('/balie/vragen/:id/herstel', allow(may.note), async (c) => {
  const question = await ownQuestion(c)
  const result = await restoreQuestion(c.var.db, question.id)
  if (!result.done) throw missing()
  return c.redirect(await wayBack(c, question.id), 303)
})

/** To the page that the form was on, which then says what happened to this question. */
async function wayBack(c: C, id: string): Promise<string> {
  const sheet = await readForm(c, z.object({ back: rule.optionalText(1000) }))
  const { at } = c.var.view
  const address = backTo(
    sheet.ok ? (sheet.values.back ?? undefined) : undefined,
    paths.desk.questions(at),
  )
  const url = new URL(address, 'http://here')
  url.searchParams.set('vraag', id)
  return url.pathname + url.search
}

/** The question of this address, as far as row-level security shows it. */
async function ownQuestion(c: C): Promise<Question> {
  const id = c.req.param('id')
  const question = isId(id) ? await questionById(c.var.db, id) : undefined
  if (!question) throw missing()
  return question
}

async function shownQuestion(c: C, question: Question, sheet: Sheet) {
  const { db, who, view } = c.var
  const stops = whatStopsCorrecting(question, who, localDate(db.at))
  const [point, fields, fitting, receivers] = await Promise.all([
    helpPointById(db, question.pointId),
    fieldFacts(db, view.at.slug, sheet, true),
    fittingFacts(db, sheet, question.id),
    Promise.all(question.referredOrganisations.map((id) => organisationById(db, id))),
  ])
  if (!point) throw missing()
  const isOurs = question.organisationId === who.organisationId
  const mayRefer = fitting.mayRefer && isOurs && !question.removedAt
  return questionPage(view, {
    question,
    point,
    sheet,
    fields,
    fitting: { ...fitting, mayRefer, mayTick: stops.length === 0 },
    stops,
    receivers: receivers.map((one) => one?.name ?? '').filter(Boolean),
    happened: readQuery(c, happened).gedaan ?? undefined,
  })
}

/** What the address asks for; unless it says otherwise: who notes sees today at the own desk, who reads all a month of all. */
function selectionOf(c: C): Selection {
  const { db, who } = c.var
  const query = readQuery(c, asked)
  const today = localDate(db.at)
  const to = query.tot ?? (query.van && query.van > today ? query.van : today)
  const scopes = scopesFor(who.role)
  const readsAll = scopes.includes('network')
  const start = readsAll && !query.tot ? addDays(to, 1 - daysMax) : to
  const [first, last] = [query.van ?? start, to].sort() as [string, string]
  return {
    from: first,
    to: last,
    scope: scopes.find((scope) => scope === query.wie) ?? (readsAll ? 'network' : 'desk'),
    pointId: query.hulppunt,
    organisationId: query.organisatie,
    theme: query.onderwerp,
    help: query.hulp,
  }
}

const scopesFor = (role: string | null): Scope[] =>
  (may.readAll as readonly string[]).includes(role ?? '')
    ? ['mine', 'desk', 'network']
    : ['mine', 'desk']

/** Totals per day are for taking over by hand: a month at most. */
function shortened(selection: Selection): Selection {
  if (daysBetween(selection.from, selection.to) < daysMax) return selection
  return { ...selection, from: addDays(selection.to, 1 - daysMax) }
}

/** What the filters choose from. */
async function surroundings(c: C, selection: Selection) {
  const { db, who } = c.var
  const isWide = selection.scope === 'network'
  const [points, partners] = await Promise.all([
    helpPointsOf(db, isWide ? undefined : (who.organisationId ?? '')),
    organisationsOf(db),
  ])
  const mayNote = isAllowed(may.note, who)
  return { points, partners, scopes: scopesFor(who.role), mayNote }
}

async function questionSheet(c: C): Promise<Parameters<typeof csv<QuestionRow>>> {
  const { db, view } = c.var
  const lines = await linesOf(db, selectionOf(c), { offset: 0, limit: linesMax })
  const partners = await organisationsOf(db)
  return [questionColumns(view), questionRows(view, lines, partners)]
}

async function daySheet(c: C): Promise<Parameters<typeof csv<DayLine>>> {
  const parts = await dayParts(c, shortened(selectionOf(c)))
  const rows = parts.flatMap(({ rows: all, ...part }) => all.map((row) => ({ ...part, ...row })))
  return [dayColumns(c.var.view), rows]
}

async function dayParts(c: C, selection: Selection) {
  const { db, view } = c.var
  const [counts, points, partners] = await Promise.all([
    dayCounts(db, selection),
    helpPointsOf(db),
    organisationsOf(db),
  ])
  return daySheets(view, counts, points, partners)
}

function file(c: C, format: 'csv' | 'xlsx', name: string, content: string | Buffer) {
  const { from, to } = selectionOf(c)
  const days = from === to ? from : `${from}-${to}`
  c.header('Content-Type', types[format])
  c.header('Content-Disposition', `attachment; filename="${name}-${days}.${format}"`)
  return c.body(typeof content === 'string' ? content : new Uint8Array(content))
}

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
