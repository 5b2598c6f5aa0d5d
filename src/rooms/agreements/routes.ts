import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { localDate } from '../../platform/dates.ts'
import { fileAnswer, fileIn } from '../../platform/files/answer.ts'
import { filesOf, openFile, type Storage } from '../../platform/files/store.ts'
import {
  emptySheet,
  readForm,
  readQuery,
  rule,
  type Sheet,
  withError,
} from '../../platform/form.ts'
import { allow, found, missing } from '../../platform/http.ts'
import { csv, xlsx } from '../../platform/sheets.ts'
import type { Env } from '../../ui/env.ts'
import { clashNotice } from '../../ui/parts/clash.ts'
import { fresh } from '../../ui/parts/field.ts'
import { notice } from '../../ui/parts/notice.ts'
import { contributionsOf } from '../contributions/door.ts'
import { organisationsOf } from '../partners/door.ts'
import { attach, changeAgreement, detach, stopAgreement, writeAgreement } from './actions.ts'
import { readAgreement, typedOf } from './form.ts'
import { fieldsOf, formPage } from './form-pages.ts'
import { listPage, showPage } from './pages.ts'
import { may, mayKeep, stateOf, states } from './rules.ts'
import { registerColumns, registerRows } from './sheets.ts'
import { type Agreement, agreementById, agreementsOf } from './store.ts'
import { texts } from './texts.ts'

type C = Context<Env>
const asked = z.object({ stand: rule.optionalChoice(states) })
const saidWords = ['saved', 'ended', 'attached', 'detached'] as const
const said = z.object({ klaar: rule.optionalChoice(saidWords) })
const has = (roles: readonly string[], role: string | null) => roles.includes(role ?? '')

/** The register of agreements; attachments lie in the database, or in this storage. */
export function agreementsRoutes(storage: Storage | undefined): Hono<Env> {
  const routes = new Hono<Env>()
  routes.route('/', registerRoutes)
  routes.route('/', agreementRoutes)
  routes.get('/keten/afspraken/:id/bestanden/:file', allow(may.read), async (c) => {
    const { id } = await agreementAt(c)
    const fileId = z.uuid().safeParse(c.req.param('file')).data
    const file = fileId && (await openFile(c.var.db, { on: 'agreement', id }, fileId, storage))
    if (!file) throw missing()
    return fileAnswer(c, file)
  })
  return routes
}

const registerRoutes = new Hono<Env>()

registerRoutes.get('/keten/afspraken', allow(may.read), async (c) => {
  const { db, view, who } = c.var
  const state = readQuery(c, asked).stand
  const rights = { mayKeep: has(may.keep, who.role), mayExport: has(may.export, who.role) }
  const seesAll = who.role === 'lead' || who.role === 'admin'
  return c.html(listPage(view, { agreements: await agreementsOf(db), state, seesAll, ...rights }))
})

for (const format of ['csv', 'xlsx'] as const)
  registerRoutes.get(`/keten/afspraken/afspraken.${format}`, allow(may.export), async (c) => {
    const { db, view } = c.var
    const { stand } = readQuery(c, asked)
    const today = localDate(db.at)
    const all = (await agreementsOf(db)).filter((one) => !stand || stateOf(one, today) === stand)
    const files = await filesOf(db, 'agreement', idsOf(all))
    const counts = new Map(
      all.map(({ id }) => [id, files.filter(({ subject }) => subject === id).length]),
    )
    const columns = registerColumns(view)
    const rows = registerRows(view, all, counts)
    const name = `${texts[view.lang].title.toLowerCase()}-${today}.${format}`
    c.header('Content-Disposition', `attachment; filename="${name}"`)
    c.header('Content-Type', types[format])
    if (format === 'csv') return c.body(csv(columns, rows))
    return c.body(new Uint8Array(await xlsx(texts[view.lang].title, columns, rows)))
  })

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}
const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id)

const agreementRoutes = new Hono<Env>()

agreementRoutes.get('/keten/afspraken/nieuw', allow(may.keep), async (c) => {
  const { db, who, view } = c.var
  const start = { startsOn: localDate(db.at), 'organisation-1': who.organisationId ?? '' }
  return c.html(formPage(view, { ...(await around(c)), sheet: fresh(start) }))
})

agreementRoutes.post('/keten/afspraken/nieuw', allow(may.keep), async (c) => {
  const { db, view, who } = c.var
  const known = await around(c)
  const { typed } = await readForm(c, z.looseObject({}))
  const read = readAgreement(typed, { who, ...known })
  if (!read.ok) return c.html(formPage(view, { ...known, sheet: read }), 422)
  const id = await writeAgreement(db, read.values.content, read.values.parties)
  return c.redirect(paths.agreements.show(view.at, id, { klaar: 'saved' }), 303)
})

agreementRoutes.get('/keten/afspraken/:id', allow(may.read), async (c) =>
  show(c, await agreementAt(c)),
)

agreementRoutes.get('/keten/afspraken/:id/gegevens', allow(may.keep), async (c) => {
  const agreement = await ownAgreement(c)
  const facts = { ...(await around(c)), id: agreement.id, sheet: fresh(typedOf(agreement)) }
  return c.html(formPage(c.var.view, facts))
})

agreementRoutes.post('/keten/afspraken/:id/gegevens', allow(may.keep), async (c) => {
  const { db, view, who } = c.var
  const { id } = await ownAgreement(c)
  const known = await around(c)
  const { typed } = await readForm(c, z.looseObject({}))
  const read = readAgreement(typed, { who, ...known })
  if (!read.ok) return c.html(formPage(view, { ...known, id, sheet: read }), 422)
  const { version, content, parties } = read.values
  if (await changeAgreement(db, { id, version }, content, parties))
    return c.redirect(paths.agreements.show(view.at, id, { klaar: 'saved' }), 303)
  const now = await ownAgreement(c)
  const theirs = typedOf(now)
  const sheet = fresh({ ...typed, version: theirs.version })
  const fields = fieldsOf(view, { ...known, sheet: fresh({ ...theirs, ...typed }) })
  const clash = clashNotice(view, fields, now.changedBy, typed, theirs)
  return c.html(formPage(view, { ...known, id, sheet, clash }), 409)
})

agreementRoutes.post('/keten/afspraken/:id/einde', allow(may.keep), async (c) => {
  const { id } = await ownAgreement(c)
  await stopAgreement(c.var.db, id)
  return done(c, id, 'ended')
})

agreementRoutes.post('/keten/afspraken/:id/bestanden', allow(may.keep), async (c) => {
  const agreement = await ownAgreement(c)
  const file = await fileIn(c)
  const because = file ? await attach(c.var.db, agreement.id, file) : 'required'
  if (because) return show(c, agreement, withError(emptySheet, 'file', because))
  return done(c, agreement.id, 'attached')
})

agreementRoutes.post(
  '/keten/afspraken/:id/bestanden/:file/verwijdering',
  allow(may.keep),
  async (c) => {
    const { id } = await ownAgreement(c)
    const fileId = z.uuid().safeParse(c.req.param('file')).data
    if (!fileId || !(await detach(c.var.db, id, fileId))) throw missing()
    return done(c, id, 'detached')
  },
)

const done = (c: C, id: string, klaar: (typeof saidWords)[number]) =>
  c.redirect(paths.agreements.show(c.var.view.at, id, { klaar }), 303)

async function show(c: C, agreement: Agreement, sheet: Sheet = emptySheet) {
  const { db, view, who } = c.var
  const { klaar } = readQuery(c, said)
  const [files, contributions] = await Promise.all([
    filesOf(db, 'agreement', [agreement.id]),
    contributionsOf(db),
  ])
  const facts = {
    agreement,
    files,
    contributions: new Map(contributions.map(({ id, what }) => [id, what])),
    mayKeep: mayKeep(who, agreement.organisationId),
    sheet,
    notice: klaar && sheet.ok && notice(view, 'good', texts[view.lang][klaar], { live: 'status' }),
  }
  return c.html(showPage(view, facts), sheet.ok ? 200 : 422)
}

/** What the form chooses from. */
async function around({ var: { db } }: C) {
  const [partners, contributions] = await Promise.all([organisationsOf(db), contributionsOf(db)])
  return { partners, contributions }
}

/** The agreement of this address, as far as this person may see it. */
async function agreementAt(c: C): Promise<Agreement> {
  return found(c, (id) => agreementById(c.var.db, id))
}

async function ownAgreement(c: C): Promise<Agreement> {
  const agreement = await agreementAt(c)
  if (!mayKeep(c.var.who, agreement.organisationId)) throw missing()
  return agreement
}
