// Making the agenda of a meeting.
import { randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { record } from '../../platform/audit.ts'
import { localDate } from '../../platform/dates.ts'
import { readForm, readQuery, rule, type Typed } from '../../platform/form.ts'
import { allow, missing } from '../../platform/http.ts'
import type { Env } from '../../ui/env.ts'
import { fresh } from '../../ui/parts/field.ts'
import { aboutKept } from '../outcomes/door.ts'
import { type AgendaFacts, agendaPage } from './agenda-pages.ts'
import {
  addItems,
  type Item,
  itemsOf,
  nextMeeting,
  removeItem,
  saveItem,
  saveOrder,
} from './agenda-store.ts'
import { chosenIn, itemForm, orderForm, wishedItem } from './form.ts'
import { proposalsFor } from './proposals.ts'
import { may } from './rules.ts'
import { heldMeeting, type Meeting, meetingById } from './store.ts'

export const agendaRoutes = new Hono<Env>()
type C = Context<Env>
const root = '/keten/overleggen/:id'

const asked = z.object({ punt: rule.optionalId() })

agendaRoutes.get(`${root}/agenda`, allow(may.lead), async (c) => {
  const meeting = await openIn(c)
  const { punt } = readQuery(c, asked)
  const { about, label } = readQuery(c, wishedItem)
  const item = (await itemsOf(c.var.db, meeting.id)).find(({ id }) => id === punt)
  const typed = item && { item: item.title, length: String(item.minutes), kind: item.kind }
  if (item) return showAgenda(c, meeting, { editing: { of: item.id, sheet: fresh(typed) } })
  if (!about) return showAgenda(c, meeting, {})
  const wished = { item: label ?? '', about: aboutKept(c.var.view.at, about), label: label ?? '' }
  return showAgenda(c, meeting, { wished: fresh({ ...startTyped, ...wished }) })
})

/** From a page about something: to the agenda of the next meeting, or to planning one. */
agendaRoutes.get('/keten/overleggen/agendapunt', allow(may.lead), async (c) => {
  const { db, view } = c.var
  const { about, label } = readQuery(c, wishedItem)
  const next = await nextMeeting(db, localDate(db.at))
  if (!next) return c.redirect(paths.meetings.new(view.at), 303)
  const query = { about: about ?? '', label: label ?? '' }
  return c.redirect(`${paths.meetings.agenda(view.at, next.id, query)}#eigen`, 303)
})

agendaRoutes.post(`${root}/agenda`, allow(may.lead), async (c) => {
  const { db, view } = c.var
  const meeting = await openIn(c)
  const sheet = await readForm(c, itemForm)
  if (!sheet.ok) return showAgenda(c, meeting, { wrong: sheet })
  const { item: title, length: minutes, kind, label: aboutLabel } = sheet.values
  const about = aboutKept(view.at, sheet.values.about)
  const item = { id: randomUUID(), title, minutes, kind, about, aboutLabel }
  await addItems(db, meeting.id, [item])
  await record(db, 'meetings.agenda-changed', meeting.id)
  return c.redirect(paths.meetings.agenda(view.at, meeting.id), 303)
})

agendaRoutes.post(`${root}/agenda/voorstel`, allow(may.lead), async (c) => {
  const { db, view } = c.var
  const meeting = await openIn(c)
  const sheet = await readForm(c, z.record(z.string(), z.unknown()))
  const chosen = new Set(chosenIn(sheet.typed))
  const proposals = await proposalsFor(db, view, await itemsOf(db, meeting.id))
  const wanted = proposals.filter(({ key }) => chosen.has(key))
  if (wanted.length === 0) {
    const errors = { 'chosen-none': 'required' }
    return showAgenda(c, meeting, { wrong: { ok: false, typed: startTyped, errors } })
  }
  const items = wanted.map(({ key: _k, source: _s, why: _w, ...item }) => ({
    ...item,
    id: randomUUID(),
  }))
  await addItems(db, meeting.id, items)
  await record(db, 'meetings.agenda-changed', meeting.id)
  return c.redirect(paths.meetings.agenda(view.at, meeting.id), 303)
})

const startTyped: Typed = { length: '10', kind: 'discussion' }

agendaRoutes.post(`${root}/agenda/volgorde`, allow(may.lead), async (c) => {
  const { db, view } = c.var
  const meeting = await openIn(c)
  const sheet = await readForm(c, orderForm)
  const [deed = '', id = ''] = sheet.ok ? sheet.values.do.split(':') : []
  // Two people who move items at once do so one after the other.
  await heldMeeting(db, meeting.id)
  const ids = (await itemsOf(db, meeting.id)).map((item) => item.id)
  const at = ids.indexOf(id)
  const to = at + ({ up: -1, down: 1 }[deed] ?? 0)
  if (deed === 'gone') await removeItem(db, meeting.id, id)
  else if (at !== -1 && to >= 0 && to < ids.length)
    await saveOrder(db, meeting.id, ids.with(at, ids[to] ?? id).with(to, id))
  await record(db, 'meetings.agenda-changed', meeting.id)
  const anchor = deed === 'gone' ? '' : `#i-${z.uuid().safeParse(id).data ?? ''}`
  return c.redirect(paths.meetings.agenda(view.at, meeting.id) + anchor, 303)
})

agendaRoutes.post(`${root}/agenda/:item{[0-9a-f-]+}`, allow(may.lead), async (c) => {
  const { db, view } = c.var
  const meeting = await openIn(c)
  const item = await itemIn(c, meeting)
  const sheet = await readForm(c, itemForm)
  if (!sheet.ok) return showAgenda(c, meeting, { editing: { of: item.id, sheet } }, 422)
  const { item: title, length: minutes, kind } = sheet.values
  await saveItem(db, meeting.id, item.id, { title, minutes, kind })
  await record(db, 'meetings.agenda-changed', meeting.id)
  return c.redirect(`${paths.meetings.agenda(view.at, meeting.id)}#i-${item.id}`, 303)
})

async function showAgenda(
  c: C,
  meeting: Meeting,
  more: Pick<AgendaFacts, 'editing' | 'wished' | 'wrong'>,
  status: 200 | 422 = more.wrong ? 422 : 200,
) {
  const items = await itemsOf(c.var.db, meeting.id)
  const proposals = await proposalsFor(c.var.db, c.var.view, items)
  return c.html(agendaPage(c.var.view, { meeting, items, proposals, ...more }), status)
}

/** A meeting whose agenda and notes may still change. */
export async function openIn(c: C): Promise<Meeting> {
  const meeting = await meetingById(c.var.db, z.uuid().safeParse(c.req.param('id')).data ?? '')
  if (meeting?.status !== 'planned') throw missing()
  return meeting
}

export async function itemIn(c: C, { id }: Meeting): Promise<Item> {
  const item = (await itemsOf(c.var.db, id)).find((one) => one.id === c.req.param('item'))
  if (!item) throw missing()
  return item
}
