// The list of meetings, planning one, and its page: who is asked, who comes, and the end of it.
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { record } from '../../platform/audit.ts'
import { localDate } from '../../platform/dates.ts'
import { readForm, readQuery, rule, type Sheet, withError } from '../../platform/form.ts'
import { allow, missing } from '../../platform/http.ts'
import type { Env } from '../../ui/env.ts'
import { fresh } from '../../ui/parts/field.ts'
import { actionsOf, decisionsOf, leads, mayDo, membersOf } from '../outcomes/door.ts'
import { organisationsOf, ownNetwork } from '../partners/door.ts'
import { dropInvitee, inviteAll, invitee, moveMeeting, planMeetings, reply } from './actions.ts'
import { agendaRoutes } from './agenda-routes.ts'
import { itemsOf, type NewItem } from './agenda-store.ts'
import { appointmentFile } from './calendar.ts'
import { back, changeRoutes, meetingIn, plannedIn } from './change-routes.ts'
import { duringRoutes } from './during-routes.ts'
import {
  attendanceAnswer,
  factsOf,
  inviteeForm,
  orderly,
  planForm,
  replyForm,
  seriesTick,
  typedOf,
} from './form.ts'
import { listPage, planPage } from './list-pages.ts'
import { type Done, meetingPage } from './pages.ts'
import { usual } from './proposals.ts'
import { reportRoutes } from './report-routes.ts'
import { may } from './rules.ts'
import {
  addInvitees,
  inviteesOf,
  type Meeting,
  meetingById,
  meetingLines,
  saveAttendance,
} from './store.ts'
import { organiserEmail } from './telling.ts'
import { texts } from './texts.ts'

export const meetingsRoutes = new Hono<Env>()
type C = Context<Env>
const perPage = 20

meetingsRoutes.route('/', changeRoutes)
meetingsRoutes.route('/', agendaRoutes)
meetingsRoutes.route('/', duringRoutes)
meetingsRoutes.route('/', reportRoutes)

const leafing = z.object({ pagina: rule.optionalWhole(1, 100_000) })
const said = z.object({ klaar: rule.optionalText(20) })

meetingsRoutes.get('/keten/overleggen', allow(may.read), async (c) => {
  const { db, who, view } = c.var
  const page = readQuery(c, leafing).pagina ?? 1
  const today = localDate(db.at)
  const [coming, past] = await Promise.all([
    meetingLines(db, 'coming', today, { limit: 50, offset: 0 }),
    meetingLines(db, 'past', today, { limit: perPage, offset: (page - 1) * perPage }),
  ])
  const pages = Math.max(1, Math.ceil(past.total / perPage))
  const facts = { coming: coming.lines, past: past.lines, page, pages, isLead: leads(who) }
  return c.html(listPage(view, facts))
})

meetingsRoutes.get('/keten/overleggen/nieuw', allow(may.lead), async (c) => {
  const { db, view } = c.var
  const { van } = readQuery(c, z.object({ van: rule.optionalId() }))
  const partners = await organisationsOf(db)
  const base = van ? await meetingById(db, van) : undefined
  const asked = base && (await inviteesOf(db, base.id)).map((one) => one.organisationId)
  const organisations = partners
    .map(({ id }) => id)
    .filter((id) => asked === undefined || asked.includes(id))
  const start = { kind: 'partners', repeat: 'once', starts: '13:30', ends: '15:00', organisations }
  const like = base && { ...typedOf(base), day: '', version: '', base: base.id }
  return c.html(planPage(view, { sheet: fresh({ ...start, ...like }), partners }))
})

meetingsRoutes.post('/keten/overleggen/nieuw', allow(may.lead), async (c) => {
  const { db, view } = c.var
  const partners = await organisationsOf(db)
  const again = (sheet: Sheet) => c.html(planPage(view, { sheet, partners }), 422)
  const sheet = orderly(await readForm(c, planForm))
  if (!sheet.ok) return again(sheet)
  const { repeat, times, organisations, base } = sheet.values
  if (repeat !== 'once' && (times ?? 0) < 2) return again(withError(sheet, 'times', 'times'))
  if (organisations.some((id) => !partners.some((one) => one.id === id)))
    return again(withError(sheet, 'organisations', 'choice'))
  const items = await firstAgenda(c, base)
  const facts = factsOf(sheet.values)
  const id = await planMeetings(db, { facts, repeat, times: times ?? 1, organisations, items })
  return c.redirect(paths.meetings.show(view.at, id, { klaar: 'planned' }), 303)
})

meetingsRoutes.get('/keten/overleggen/:id{[0-9a-f-]+}', allow(may.read), async (c) =>
  show(c, await meetingIn(c)),
)

meetingsRoutes.get('/keten/overleggen/:id/afspraak.ics', allow(may.read), async (c) => {
  const { db, view } = c.var
  const meeting = await meetingIn(c)
  const { host } = new URL(view.baseUrl)
  const organiser = { name: (await ownNetwork(db)).name, email: await organiserEmail(db, host) }
  const address = view.baseUrl + paths.meetings.show(view.at, meeting.id)
  const isCancelled = meeting.status === 'cancelled'
  const file = await appointmentFile(
    { ...meeting, text: organiser.name, address, organiser },
    { host, at: db.at, isCancelled },
  )
  c.header('Content-Type', 'text/calendar; charset=utf-8')
  c.header('Content-Disposition', 'attachment; filename="overleg.ics"')
  return c.body(file)
})

meetingsRoutes.post('/keten/overleggen/:id/uitnodiging', allow(may.lead), async (c) => {
  const { db, view } = c.var
  const meeting = await plannedIn(c)
  const around = { at: view.at, baseUrl: view.baseUrl }
  const sheet = await readForm(c, seriesTick)
  const isSeries = sheet.ok && sheet.values.series
  const { letters, unreachable } = await inviteAll(db, meeting, isSeries, around)
  return back(c, meeting, letters === 0 ? 'nobody' : unreachable > 0 ? 'invited-part' : 'invited')
})

meetingsRoutes.post('/keten/overleggen/:id/genodigden', allow(may.lead), async (c) => {
  const { db } = c.var
  const meeting = await meetingIn(c)
  if (meeting.status === 'cancelled') throw missing()
  const sheet = await readForm(c, inviteeForm)
  if (!sheet.ok) return show(c, meeting, sheet)
  const { organisation, organisationName, person, email } = sheet.values
  const partners = await organisationsOf(db)
  const wrong = (field: string, code: string) => show(c, meeting, withError(sheet, field, code))
  if (organisation && !partners.some(({ id }) => id === organisation))
    return wrong('organisation', 'choice')
  if (!organisation && !organisationName) return wrong('organisationName', 'organisation')
  if (person && !(await membersOf(db, organisation)).some(({ id }) => id === person))
    return wrong('person', 'person')
  const facts = {
    organisationId: organisation,
    organisationName: organisation ? '' : organisationName,
    function: sheet.values.function,
    personId: person,
    email,
  }
  await addInvitees(db, [invitee(meeting.id, facts)])
  await record(db, 'meetings.invitee-added', meeting.id)
  return back(c, meeting, 'added')
})

meetingsRoutes.post(
  '/keten/overleggen/:id/genodigden/:invitee/verwijdering',
  allow(may.lead),
  async (c) => {
    const { db, view } = c.var
    const meeting = await meetingIn(c)
    const one = (await inviteesOf(db, meeting.id)).find(({ id }) => id === c.req.param('invitee'))
    const around = { at: view.at, baseUrl: view.baseUrl }
    if (!one || !(await dropInvitee(db, meeting, one, around))) throw missing()
    return back(c, meeting, 'removed')
  },
)

meetingsRoutes.post(
  '/keten/overleggen/:id/genodigden/:invitee/antwoord',
  allow(may.read),
  async (c) => {
    const { db, who } = c.var
    const meeting = await meetingIn(c)
    const one = (await inviteesOf(db, meeting.id)).find(({ id }) => id === c.req.param('invitee'))
    const sheet = await readForm(c, replyForm)
    if (!one || !mayDo(who, one) || !sheet.ok) throw missing()
    if (!(await reply(db, meeting, one.id, sheet.values.reply))) throw missing()
    return back(c, meeting, 'replied')
  },
)

meetingsRoutes.post('/keten/overleggen/:id/aanwezigheid', allow(may.lead), async (c) => {
  const { db } = c.var
  const meeting = await meetingIn(c)
  const invitees = await inviteesOf(db, meeting.id)
  const shape = Object.fromEntries(invitees.map(({ id }) => [`attendance-${id}`, attendanceAnswer]))
  const sheet = await readForm(c, z.object(shape))
  if (!sheet.ok || meeting.status === 'cancelled') throw missing()
  const all = invitees.map(({ id }) => ({
    id,
    attendance: sheet.values[`attendance-${id}`] ?? null,
  }))
  await saveAttendance(db, meeting.id, all)
  await record(db, 'meetings.attendance', meeting.id)
  return back(c, meeting, 'attendance')
})

meetingsRoutes.post('/keten/overleggen/:id/afronding', allow(may.lead), async (c) => {
  const { db, view } = c.var
  const meeting = await meetingIn(c)
  const sheet = await readForm(c, z.object({ to: rule.choice(['held', 'planned']) }))
  if (!sheet.ok || !(await moveMeeting(db, meeting, sheet.values.to))) throw missing()
  const klaar = sheet.values.to === 'held' ? 'held' : 'reopened'
  return c.redirect(paths.meetings.show(view.at, meeting.id, { klaar }), 303)
})

/** The usual items, or those of the meeting that this one is like, without what was of that day alone. */
async function firstAgenda(c: C, base: string | null): Promise<Omit<NewItem, 'id'>[]> {
  const items = base ? await itemsOf(c.var.db, base) : []
  const own = items.filter(({ about }) => about === '')
  if (own.length === 0)
    return usual(c.var.view).map(({ key: _k, source: _s, why: _w, ...item }) => item)
  return own.map(({ title, minutes, kind, about, aboutLabel }) => ({
    ...{ title, minutes, kind, about, aboutLabel },
  }))
}

async function show(c: C, meeting: Meeting, sheet?: Sheet) {
  const { db, who, view } = c.var
  const isLead = leads(who)
  const [invitees, items, decisions, actions, partners, members] = await Promise.all([
    inviteesOf(db, meeting.id),
    itemsOf(db, meeting.id),
    decisionsOf(db, { text: '', year: null, meetingId: meeting.id }),
    actionsOf(db, { meetingId: meeting.id }),
    isLead ? organisationsOf(db) : [],
    isLead ? membersOf(db, null) : [],
  ])
  const { klaar } = readQuery(c, said)
  const done = texts[view.lang].meeting.done
  const facts = {
    meeting,
    invitees,
    items,
    decisions: decisions.lines.toReversed(),
    actions: actions.lines,
    isLead,
    mayReply: (one: (typeof invitees)[number]) => mayDo(who, one),
    partners,
    members: members.map((one) => ({ id: one.id, label: `${one.name} (${one.organisationName})` })),
    sheet,
    done: klaar && Object.hasOwn(done, klaar) ? (klaar as Done) : undefined,
  }
  return c.html(meetingPage(view, facts), sheet ? 422 : 200)
}
