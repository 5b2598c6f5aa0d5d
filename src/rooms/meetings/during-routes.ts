// Leading a meeting: one item at a time, with what is noted, decided and agreed.
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { record } from '../../platform/audit.ts'
import { localDate } from '../../platform/dates.ts'
import { readForm, readQuery, rule, type Sheet } from '../../platform/form.ts'
import { allow, missing } from '../../platform/http.ts'
import type { Env } from '../../ui/env.ts'
import { fresh } from '../../ui/parts/field.ts'
import {
  actionForm,
  actionsOf,
  agreeOn,
  decide,
  decisionForm,
  decisionsOf,
} from '../outcomes/door.ts'
import { organisationsOf } from '../partners/door.ts'
import { itemIn, openIn } from './agenda-routes.ts'
import { type Item, itemsOf, saveNotes } from './agenda-store.ts'
import { type DuringFacts, duringPage, type NotedKind } from './during-pages.ts'
import { guarded, notesForm } from './form.ts'
import { may } from './rules.ts'
import type { Meeting } from './store.ts'

export const duringRoutes = new Hono<Env>()
type C = Context<Env>
const root = '/keten/overleggen/:id'

const asked = z.object({ punt: rule.optionalId(), klaar: rule.optionalText(20) })

duringRoutes.get(`${root}/bespreking`, allow(may.lead), async (c) => {
  const { klaar } = readQuery(c, asked)
  const done = (['notes', 'decision', 'action'] as const).find((one) => one === klaar)
  return showDuring(c, await openIn(c), { done })
})

duringRoutes.post(`${root}/bespreking/:item/notities`, allow(may.lead), async (c) => {
  const { db } = c.var
  const meeting = await openIn(c)
  const item = await itemIn(c, meeting)
  const sheet = await readForm(c, notesForm)
  const safe = guarded(sheet, 'notes', localDate(db.at))
  if (!sheet.ok || !safe.ok) return wrongDuring(c, meeting, 'notes', safe)
  const { notes, version, do: next } = sheet.values
  if (!(await saveNotes(db, meeting.id, item.id, version, notes ?? ''))) {
    const now = await itemIn(c, meeting)
    // The same words were sent twice, or two people wrote the same: nothing to choose.
    if (now.notes !== (notes ?? '')) {
      const typed = { ...sheet.typed, version: String(now.version) }
      const wrong = { of: 'notes' as const, sheet: fresh(typed) }
      return showDuring(c, meeting, { wrong, theirs: now.notes }, 409)
    }
  } else await record(db, 'meetings.noted', meeting.id)
  return toItem(c, meeting, item, 'notes', next === 'next')
})

duringRoutes.post(`${root}/bespreking/:item/besluit`, allow(may.lead), async (c) => {
  const { db } = c.var
  const meeting = await openIn(c)
  const item = await itemIn(c, meeting)
  const sheet = await readForm(c, decisionForm)
  const safe = guarded(sheet, 'text', localDate(db.at))
  if (!sheet.ok || !safe.ok) return wrongDuring(c, meeting, 'decision', safe)
  const { about, aboutLabel } = item
  const from = { meetingId: meeting.id, itemId: item.id, about, aboutLabel }
  await decide(db, { ...from, text: sheet.values.text, decidedOn: meeting.heldOn })
  return toItem(c, meeting, item, 'decision')
})

duringRoutes.post(`${root}/bespreking/:item/actiepunt`, allow(may.lead), async (c) => {
  const { db } = c.var
  const meeting = await openIn(c)
  const item = await itemIn(c, meeting)
  const sheet = await readForm(c, actionForm)
  const safe = guarded(sheet, 'what', localDate(db.at))
  if (!sheet.ok || !safe.ok) return wrongDuring(c, meeting, 'action', safe)
  const { what, organisation, due } = sheet.values
  const partners = await organisationsOf(db)
  if (organisation && !partners.some(({ id }) => id === organisation)) throw missing()
  const { about, aboutLabel } = item
  const from = { meetingId: meeting.id, itemId: item.id, about, aboutLabel }
  const who = { organisationId: organisation, function: sheet.values.function, personId: null }
  await agreeOn(db, { ...from, ...who, what, dueOn: due })
  return toItem(c, meeting, item, 'action')
})

const wrongDuring = (c: C, meeting: Meeting, of: NotedKind, sheet: Sheet) =>
  showDuring(c, meeting, { wrong: { of, sheet } }, 422)

async function toItem(c: C, meeting: Meeting, item: Item, klaar: NotedKind, goesOn = false) {
  const items = await itemsOf(c.var.db, meeting.id)
  const at = items.findIndex(({ id }) => id === item.id)
  const punt = (goesOn && items[at + 1]?.id) || item.id
  return c.redirect(paths.meetings.during(c.var.view.at, meeting.id, { punt, klaar }), 303)
}

async function showDuring(
  c: C,
  meeting: Meeting,
  more: Pick<DuringFacts, 'wrong' | 'theirs' | 'done'>,
  status: 200 | 409 | 422 = 200,
) {
  const { db, view } = c.var
  const wanted = c.req.param('item') ?? readQuery(c, asked).punt
  const [items, decisions, actions, partners] = await Promise.all([
    itemsOf(db, meeting.id),
    decisionsOf(db, { text: '', year: null, meetingId: meeting.id }),
    actionsOf(db, { meetingId: meeting.id }),
    organisationsOf(db),
  ])
  const item = items.find(({ id }) => id === wanted) ?? items[0]
  const facts = { meeting, items, item, partners, ...more }
  const outcome = { decisions: decisions.lines.toReversed(), actions: actions.lines }
  return c.html(duringPage(view, { ...facts, ...outcome }), status)
}
