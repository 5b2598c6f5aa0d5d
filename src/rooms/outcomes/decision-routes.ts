// Decisions: searching them, and correcting or withdrawing one.
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { localDate } from '../../platform/dates.ts'
import { readForm, readQuery, rule, withError } from '../../platform/form.ts'
import { allow, found } from '../../platform/http.ts'
import type { Env } from '../../ui/env.ts'
import { fresh } from '../../ui/parts/field.ts'
import { changeDecision } from './actions.ts'
import { decisionPage, decisionsPage } from './decision-pages.ts'
import { decisionEdit, hasBsn, versionForm } from './form.ts'
import { leads, may } from './rules.ts'
import { type Decision, decisionById, decisionsOf, decisionYears } from './store.ts'

export const decisionRoutes = new Hono<Env>()
type C = Context<Env>
const perPage = 50
const root = '/keten/overleggen/besluiten'

const asked = z.object({
  zoek: rule.optionalText(100),
  jaar: rule.optionalWhole(2000, 2999),
  pagina: rule.optionalWhole(1, 100_000),
})
const said = z.object({ klaar: rule.optionalChoice(['saved', 'withdrawn', 'restored']) })

decisionRoutes.get(root, allow(may.read), async (c) => {
  const { db, view } = c.var
  const { zoek, jaar: year, pagina } = readQuery(c, asked)
  const page = pagina ?? 1
  const text = zoek ?? ''
  const [{ lines, total }, years] = await Promise.all([
    decisionsOf(db, { text, year }, { limit: perPage, offset: (page - 1) * perPage }),
    decisionYears(db),
  ])
  const pages = Math.max(1, Math.ceil(total / perPage))
  return c.html(decisionsPage(view, { lines, years, text, year, page, pages }))
})

decisionRoutes.get(`${root}/:id{[0-9a-f-]+}`, allow(may.read), async (c) => {
  const decision = await decisionIn(c)
  const done = readQuery(c, said).klaar ?? undefined
  return c.html(decisionPage(c.var.view, { decision, isLead: leads(c.var.who), done }))
})

decisionRoutes.post(`${root}/:id{[0-9a-f-]+}`, allow(may.lead), async (c) => {
  const { db, view } = c.var
  const decision = await decisionIn(c)
  const sheet = await readForm(c, decisionEdit)
  const isBsn = hasBsn(String(sheet.typed.text ?? ''), localDate(db.at))
  const safe = isBsn ? withError(sheet, 'text', 'personal-data') : sheet
  if (!sheet.ok || isBsn)
    return c.html(decisionPage(view, { decision, isLead: true, sheet: safe }), 422)
  const { text, version } = sheet.values
  if (await changeDecision(db, { id: decision.id, version }, { text }))
    return c.redirect(paths.meetings.decision(view.at, decision.id, { klaar: 'saved' }), 303)
  const now = await decisionIn(c)
  const typed = fresh({ ...sheet.typed, version: String(now.version) })
  return c.html(
    decisionPage(view, { decision: now, isLead: true, sheet: typed, isClash: true }),
    409,
  )
})

decisionRoutes.post(`${root}/:id/intrekking`, allow(may.lead), async (c) => {
  const { db, view } = c.var
  const decision = await decisionIn(c)
  const sheet = await readForm(c, versionForm)
  const withdrawnAt = decision.withdrawnAt ? null : db.at
  const version = sheet.ok ? sheet.values.version : -1
  if (!(await changeDecision(db, { id: decision.id, version }, { withdrawnAt })))
    return c.html(decisionPage(view, { decision, isLead: true, isClash: true }), 409)
  const klaar = withdrawnAt ? 'withdrawn' : 'restored'
  return c.redirect(paths.meetings.decision(view.at, decision.id, { klaar }), 303)
})

async function decisionIn(c: C): Promise<Decision> {
  return found(c, (id) => decisionById(c.var.db, id))
}
