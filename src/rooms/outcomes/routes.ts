// Action points and decisions: lists, one of them, and what one may do with it.
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { localDate } from '../../platform/dates.ts'
import { readForm, readQuery, rule, type Sheet, withError } from '../../platform/form.ts'
import { allow, found, missing } from '../../platform/http.ts'
import { csv, xlsx } from '../../platform/sheets.ts'
import { isAllowed } from '../../platform/tenant.ts'
import type { Env } from '../../ui/env.ts'
import { fresh } from '../../ui/parts/field.ts'
import { organisationsOf } from '../partners/door.ts'
import { agreeOn, changeAction } from './actions.ts'
import { decisionRoutes } from './decision-routes.ts'
import { actionEdit, actionForm, hasBsn, statusForm } from './form.ts'
import { actionsPage, sheetColumns, sheetRow } from './list-pages.ts'
import { type ActionFacts, actionPage, newActionPage } from './pages.ts'
import { aboutKept, actionStatuses, leads, may, mayDo } from './rules.ts'
import { type Action, actionById, actionsOf, eventsOf, membersOf } from './store.ts'
import { texts } from './texts.ts'

export const outcomesRoutes = new Hono<Env>()
type C = Context<Env>
const perPage = 50
const root = '/keten/overleggen/actiepunten'

outcomesRoutes.route('/', decisionRoutes)

const asked = z.object({
  wie: rule.optionalChoice(['all', 'mine']),
  wanneer: rule.optionalChoice(['all', 'late']),
  organisatie: rule.optionalId(),
  status: rule.optionalChoice(['busy', 'all', ...actionStatuses]),
  pagina: rule.optionalWhole(1, 100_000),
})
const prefilled = z.object({
  about: rule.optionalText(300),
  label: rule.optionalText(200),
  what: rule.optionalText(500),
})
const said = z.object({ klaar: rule.optionalChoice(['added', 'saved']) })

outcomesRoutes.get(root, allow(may.read), async (c) => {
  const { db, who, view } = c.var
  const page = readQuery(c, asked).pagina ?? 1
  const { wish, shown } = wishIn(c)
  const [{ lines, total }, partners] = await Promise.all([
    actionsOf(db, wish, { limit: perPage, offset: (page - 1) * perPage }),
    organisationsOf(db),
  ])
  const pages = Math.max(1, Math.ceil(total / perPage))
  const mayAdd = isAllowed(may.add, who)
  return c.html(actionsPage(view, { lines, total, wish: shown, page, pages, partners, mayAdd }))
})

for (const format of ['csv', 'xlsx'] as const) {
  outcomesRoutes.get(`${root}.${format}`, allow(may.read), async (c) => {
    const { db, view } = c.var
    const t = texts[view.lang].actions
    const { lines } = await actionsOf(db, wishIn(c).wish)
    const rows = lines.map((one) => sheetRow(view, one))
    const name = `${t.file}-${localDate(db.at)}.${format}`
    c.header('Content-Type', types[format])
    c.header('Content-Disposition', `attachment; filename="${name}"`)
    if (format === 'csv') return c.body(csv(sheetColumns(view), rows))
    return c.body(new Uint8Array(await xlsx(t.title, sheetColumns(view), rows)))
  })
}
const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

outcomesRoutes.get(`${root}/nieuw`, allow(may.add), async (c) => {
  const { view, who } = c.var
  const { about, label, what } = readQuery(c, prefilled)
  const typed = { about: aboutKept(view.at, about ?? ''), label: label ?? '', what: what ?? '' }
  const organisation = leads(who) ? '' : (who.organisationId ?? '')
  return c.html(
    newActionPage(view, { sheet: fresh({ ...typed, organisation }), ...(await around(c)) }),
  )
})

outcomesRoutes.post(`${root}/nieuw`, allow(may.add), async (c) => {
  const { db, view } = c.var
  const facts = await around(c)
  const sheet = await readForm(c, actionForm)
  const wrong = sheet.ok ? whatIsWrong(c, sheet, sheet.values, facts) : sheet
  if (!sheet.ok || wrong)
    return c.html(newActionPage(view, { sheet: wrong ?? sheet, ...facts }), 422)
  const { about, label } = sheet.values
  const from = {
    meetingId: null,
    itemId: null,
    about: aboutKept(view.at, about),
    aboutLabel: label,
  }
  const id = await agreeOn(db, { ...from, ...changeOf(sheet.values) })
  return c.redirect(paths.meetings.action(view.at, id, { klaar: 'added' }), 303)
})

outcomesRoutes.get(`${root}/:id{[0-9a-f-]+}`, allow(may.read), async (c) =>
  show(c, await actionIn(c), { done: readQuery(c, said).klaar ?? undefined }),
)

outcomesRoutes.post(`${root}/:id{[0-9a-f-]+}`, allow(may.add), async (c) => {
  const { db, who, view } = c.var
  const action = await actionIn(c)
  if (!mayDo(who, action)) throw missing()
  const sheet = await readForm(c, actionEdit)
  const wrong = sheet.ok ? whatIsWrong(c, sheet, sheet.values, await around(c), action) : sheet
  if (!sheet.ok || wrong)
    return show(c, action, { wrong: { of: 'edit', sheet: wrong ?? sheet } }, 422)
  const seen = { ...action, version: sheet.values.version }
  if (!(await changeAction(db, seen, changeOf(sheet.values), ''))) return clash(c, 'edit', sheet)
  return c.redirect(paths.meetings.action(view.at, action.id, { klaar: 'saved' }), 303)
})

outcomesRoutes.post(`${root}/:id/status`, allow(may.read), async (c) => {
  const { db, who, view } = c.var
  const action = await actionIn(c)
  if (!mayDo(who, action)) throw missing()
  const sheet = await readForm(c, statusForm)
  const isBsn = hasBsn(String(sheet.typed.remark ?? ''), localDate(db.at))
  const safe = isBsn ? withError(sheet, 'remark', 'personal-data') : sheet
  if (!sheet.ok || isBsn) return show(c, action, { wrong: { of: 'status', sheet: safe } }, 422)
  const { status, remark, version } = sheet.values
  if (!(await changeAction(db, { ...action, version }, { status }, remark ?? '')))
    return clash(c, 'status', sheet)
  return c.redirect(paths.meetings.action(view.at, action.id, { klaar: 'saved' }), 303)
})

function wishIn(c: C) {
  const { wie, wanneer, organisatie, status } = readQuery(c, asked)
  const wanted = status ?? 'busy'
  return {
    wish: {
      mine: wie === 'mine',
      isOverdue: wanneer === 'late',
      organisationId: organisatie,
      status: wanted === 'all' ? null : wanted,
    },
    shown: {
      wie: wie === 'mine' ? 'mine' : '',
      wanneer: wanneer === 'late' ? 'late' : '',
      organisatie: organisatie ?? '',
      status: wanted,
    },
  }
}

type Said = z.infer<typeof actionForm>
const changeOf = (said: Said) => ({
  what: said.what,
  organisationId: said.organisation,
  function: said.function,
  personId: said.person,
  dueOn: said.due,
})

/** Whom one may name: for a lead everyone, for a coordinator those of the own organisation. */
async function around(c: C) {
  const { db, who } = c.var
  const isLead = leads(who)
  const [partners, members] = await Promise.all([
    organisationsOf(db),
    membersOf(db, isLead ? null : who.organisationId),
  ])
  return {
    partners: isLead ? partners : partners.filter(({ id }) => id === who.organisationId),
    members: members.map((one) => ({ ...one, label: `${one.name} (${one.organisationName})` })),
  }
}

/** What needs more than the form; what was there already may stay, also when that person has left. */
function whatIsWrong(
  c: C,
  sheet: Sheet,
  said: Said,
  { partners, members }: Awaited<ReturnType<typeof around>>,
  before?: Action,
): Sheet | undefined {
  if (hasBsn(said.what, localDate(c.var.db.at))) return withError(sheet, 'what', 'personal-data')
  const { organisation, person } = said
  const isKnown = partners.some(({ id }) => id === organisation)
  if (organisation ? !isKnown && organisation !== before?.organisationId : !leads(c.var.who))
    return withError(sheet, 'organisation', 'choice')
  const fits = members.some(
    (one) => one.id === person && (!organisation || one.organisationId === organisation),
  )
  if (person && !fits && person !== before?.personId) return withError(sheet, 'person', 'person')
  return undefined
}

async function actionIn(c: C): Promise<Action> {
  return found(c, (id) => actionById(c.var.db, id))
}

/** Someone was before: how it stands now, with what was typed over it. */
async function clash(c: C, of: 'status' | 'edit', sheet: Sheet) {
  const now = await actionIn(c)
  const typed = { ...sheet.typed, version: String(now.version) }
  return show(c, now, { wrong: { of, sheet: fresh(typed) }, isClash: true }, 409)
}

async function show(
  c: C,
  action: Action,
  more: Pick<ActionFacts, 'wrong' | 'isClash' | 'done'>,
  status: 200 | 409 | 422 = 200,
) {
  const { db, who, view } = c.var
  const mayChange = mayDo(who, action)
  const mayEdit = mayChange && isAllowed(may.add, who)
  const [events, facts] = await Promise.all([
    eventsOf(db, action.id),
    mayEdit ? around(c) : { partners: [], members: [] },
  ])
  const sheet = fresh({
    what: action.what,
    organisation: action.organisationId ?? '',
    function: action.function,
    person: action.personId ?? '',
    due: action.dueOn ?? '',
    version: String(action.version),
  })
  return c.html(
    actionPage(view, { action, events, mayChange, mayEdit, sheet, ...facts, ...more }),
    status,
  )
}
