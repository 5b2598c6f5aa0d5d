// Changing a meeting or its series, and calling it off; and the meeting of an address.
import { type Context, Hono } from 'hono'
import { paths } from '../../paths.ts'
import { localDate } from '../../platform/dates.ts'
import { readForm, type Sheet, withError } from '../../platform/form.ts'
import { allow, found, missing } from '../../platform/http.ts'
import type { Env } from '../../ui/env.ts'
import { clashNotice } from '../../ui/parts/clash.ts'
import { fresh } from '../../ui/parts/field.ts'
import { organisationsOf } from '../partners/door.ts'
import { cancelMeetings } from './actions.ts'
import { itemsOf } from './agenda-store.ts'
import { type Change, changeMeetings } from './change-actions.ts'
import { agendaIn, editForm, factsOf, orderly, seriesForm, seriesTick, typedOf } from './form.ts'
import { type PlanFacts, planPage, planWords } from './list-pages.ts'
import type { Done } from './pages.ts'
import { baseChanges, baseItems, baseText, may, meant, type Scope, scopes } from './rules.ts'
import { inviteesOf, type Meeting, meetingById, seriesDays } from './store.ts'

export const changeRoutes = new Hono<Env>()
type C = Context<Env>

changeRoutes.get('/keten/overleggen/:id/gegevens', allow(may.lead), async (c) => {
  const meeting = await plannedIn(c)
  return c.html(planPage(c.var.view, await formFacts(c, meeting, fresh(await shownOf(c, meeting)))))
})

changeRoutes.post('/keten/overleggen/:id/gegevens', allow(may.lead), async (c) => {
  const { db, view } = c.var
  const meeting = await plannedIn(c)
  const { sheet, version, change } = await changeIn(c, meeting)
  if (!change) return c.html(planPage(view, await formFacts(c, meeting, sheet)), 422)
  const around = { at: view.at, baseUrl: view.baseUrl }
  const done = await changeMeetings(db, meeting, version, change, around)
  if (!done.changed) return clash(c, sheet)
  const many = change.scope === 'this' ? '' : 'series-'
  return back(c, meeting, done.told > 0 ? `${many}told` : `${many}saved`)
})

changeRoutes.post('/keten/overleggen/:id/afzegging', allow(may.lead), async (c) => {
  const { db, view } = c.var
  const meeting = await meetingIn(c)
  const sheet = await readForm(c, seriesTick)
  const around = { at: view.at, baseUrl: view.baseUrl }
  const n = await cancelMeetings(db, meeting.id, sheet.ok && sheet.values.series, around)
  if (n === 0) throw missing()
  return back(c, meeting, 'cancelled')
})

/** What was filled in, as a change when all of it is right. */
async function changeIn(c: C, meeting: Meeting) {
  const isSeries = meeting.seriesId !== null
  if (!isSeries) {
    const sheet = orderly(await readForm(c, editForm))
    if (!sheet.ok) return { sheet, version: 0, change: undefined }
    const change: Change = { facts: factsOf(sheet.values), scope: 'this' }
    return { sheet, version: sheet.values.version, change }
  }
  const sheet = orderly(await readForm(c, seriesForm))
  if (!sheet.ok) return { sheet, version: 0, change: undefined }
  const { scope, version, organisations, askedBefore, agendaBefore } = sheet.values
  const wrong = (field: string, code: string) => ({
    sheet: withError(sheet, field, code),
    version,
    change: undefined,
  })
  const agenda = agendaIn(sheet.values.agenda)
  if (agenda === 'agenda') return wrong('agenda', agenda)
  if (scope !== 'this' && sheet.values.day !== meeting.heldOn) return wrong('day', 'one-day')
  const known = await askableIn(c, meeting)
  if (organisations.some((id) => !known.some((one) => one.id === id)))
    return wrong('organisations', 'choice')
  const before = askedBefore.split(' ').filter(Boolean)
  const change: Change = {
    facts: factsOf(sheet.values),
    scope,
    joining: organisations.filter((id) => !before.includes(id)),
    leaving: before.filter((id) => !organisations.includes(id)),
    base: baseChanges(baseItems(agendaBefore), agenda),
  }
  return { sheet, version, change }
}

/** Partners, and who was asked while still a partner. */
async function askableIn(c: C, meeting: Meeting) {
  const { db } = c.var
  const [partners, invitees] = [await organisationsOf(db), await inviteesOf(db, meeting.id)]
  const former = invitees.flatMap(({ organisationId: id, organisationName: name }) =>
    id === null || partners.some((one) => one.id === id) ? [] : [{ id, name }],
  )
  return [...partners, ...former]
}

/** A meeting as it stands in the form; of a series with who is asked and what is always discussed. */
async function shownOf(c: C, meeting: Meeting) {
  const { db } = c.var
  if (meeting.seriesId === null) return typedOf(meeting)
  const [invitees, items] = [await inviteesOf(db, meeting.id), await itemsOf(db, meeting.id)]
  const organisations = [...new Set(invitees.flatMap((one) => one.organisationId ?? []))]
  const agenda = baseText(items.filter(({ about }) => about === ''))
  const before = { askedBefore: organisations.join(' '), agendaBefore: agenda }
  return { ...typedOf(meeting), ...before, scope: 'this', organisations, agenda }
}

async function formFacts(c: C, meeting: Meeting, sheet: Sheet): Promise<PlanFacts> {
  if (meeting.seriesId === null) return { meeting, sheet, partners: [] }
  const planned = await seriesDays(c.var.db, meeting.seriesId)
  const today = localDate(c.var.db.at)
  const count = (scope: Scope) => [scope, meant(scope, meeting, planned, today).length] as const
  const series = Object.fromEntries(scopes.map(count)) as Record<Scope, number>
  return { meeting, sheet, partners: await askableIn(c, meeting), series }
}

/** Somebody was first: what stands there now beside what was typed. */
async function clash(c: C, sheet: Sheet) {
  const { view } = c.var
  const now = await plannedIn(c)
  const facts = await formFacts(c, now, fresh({ ...sheet.typed, version: String(now.version) }))
  const theirs = await shownOf(c, now)
  const { scope: _, ...words } = planWords(view, facts)
  const shown = Object.fromEntries(Object.entries(words).filter(([name]) => name in theirs))
  const both = clashNotice(view, shown, null, sheet.typed, theirs)
  return c.html(planPage(view, { ...facts, clash: both }), 409)
}

/** The meeting of this address. */
export async function meetingIn(c: C): Promise<Meeting> {
  return found(c, (id) => meetingById(c.var.db, id))
}

export async function plannedIn(c: C): Promise<Meeting> {
  const meeting = await meetingIn(c)
  if (meeting.status !== 'planned') throw missing()
  return meeting
}

export const back = (c: C, { id }: Meeting, klaar: Done) =>
  c.redirect(paths.meetings.show(c.var.view.at, id, { klaar }), 303)
