// What comes out of meetings: decisions and action points.
import { randomUUID } from 'node:crypto'
import { localDate } from '../../platform/dates.ts'
import type { Db } from '../../platform/tenant.ts'
import { type ActionStatus, isClosed, type Reminder, soonDays } from './rules.ts'

type From = {
  meetingId: string | null
  itemId: string | null
  about: string
  aboutLabel: string
}
export type Decision = From & {
  id: string
  year: number
  number: number
  text: string
  decidedOn: string
  withdrawnAt: Date | null
  version: number
  meetingTitle: string | null
  meetingOn: string | null
}
export type NewDecision = From & { id: string; text: string; decidedOn: string }

const decisionColumns = (db: Db) => db`
  d.id, d.year, d.number, d.text, d.decided_on, d.meeting_id, d.item_id, d.about, d.about_label, d.withdrawn_at,
  d.version, m.title as meeting_title, m.held_on as meeting_on`

const decisionTables = (db: Db) => db`
  decision d left join meeting m on m.network_id = d.network_id and m.id = d.meeting_id`

/** Adds a decision with the next number of its year; two at once get two numbers. */
export async function addDecision(db: Db, decision: NewDecision): Promise<number> {
  const { networkId } = db.who
  const year = Number(decision.decidedOn.slice(0, 4))
  await db`select pg_advisory_xact_lock(hashtextextended(${`decision ${networkId} ${year}`}, 0))`
  const [last] = await db<{ number: number }[]>`
    select coalesce(max(number), 0)::int as number from decision
    where network_id = ${networkId} and year = ${year}`
  const number = (last?.number ?? 0) + 1
  await db`insert into decision ${db({ ...decision, networkId, year, number, createdAt: db.at })}`
  return number
}

type DecisionWish = { text: string; year: number | null; meetingId?: string }

/** Decisions that hold every word, the newest first. */
export async function decisionsOf(
  db: Db,
  { text, year, meetingId }: DecisionWish,
  window: { limit: number; offset: number } = { limit: 500, offset: 0 },
): Promise<{ lines: Decision[]; total: number }> {
  const words = text.split(/\s+/).filter(Boolean).slice(0, 8)
  const holds = words.map(
    (word) => db`
      and unaccent(d.text || ' ' || d.about_label || ' ' || d.year || '-' || d.number || ' ' || coalesce(m.title, ''))
          ilike unaccent(${`%${word.replace(/[\\%_]/g, '\\$&')}%`})`,
  )
  const where = db`
    d.network_id = ${db.who.networkId} ${year === null ? db`` : db`and d.year = ${year}`}
    ${meetingId ? db`and d.meeting_id = ${meetingId}` : db``} ${holds.length > 0 ? holds : db``}`
  const [counted] = await db<{ n: number }[]>`
    select count(*)::int as n from ${decisionTables(db)} where ${where}`
  const lines = await db<Decision[]>`
    select ${decisionColumns(db)} from ${decisionTables(db)}
    where ${where}
    order by d.year desc, d.number desc
    limit ${window.limit} offset ${window.offset}`
  return { lines, total: counted?.n ?? 0 }
}

/** The years in which something was decided, the last one first. */
export async function decisionYears(db: Db): Promise<number[]> {
  const rows = await db<{ year: number }[]>`
    select distinct year from decision where network_id = ${db.who.networkId} order by year desc`
  return rows.map(({ year }) => year)
}

export async function decisionById(db: Db, id: string): Promise<Decision | undefined> {
  const [decision] = await db<Decision[]>`
    select ${decisionColumns(db)} from ${decisionTables(db)}
    where d.network_id = ${db.who.networkId} and d.id = ${id}`
  return decision
}

/** Changes a decision as it was at `version`; its number stays. */
export async function saveDecision(
  db: Db,
  id: string,
  version: number,
  change: { text?: string; withdrawnAt?: Date | null },
): Promise<boolean> {
  const saved = await db`
    update decision set ${db(change)}, version = version + 1
    where network_id = ${db.who.networkId} and id = ${id} and version = ${version}
    returning id`
  return saved.length === 1
}

export type Action = From & {
  id: string
  what: string
  organisationId: string | null
  organisationName: string | null
  function: string
  personId: string | null
  personName: string | null
  dueOn: string | null
  status: ActionStatus
  remindedSoonAt: Date | null
  remindedLateAt: Date | null
  closedAt: Date | null
  version: number
  meetingTitle: string | null
  meetingOn: string | null
}
export type NewAction = From &
  Pick<Action, 'id' | 'what' | 'organisationId' | 'function' | 'personId' | 'dueOn'>

const actionColumns = (db: Db) => db`
  a.id, a.what, a.organisation_id, o.name as organisation_name, a.function, a.person_id, p.name as person_name,
  a.due_on, a.status, a.meeting_id, a.item_id, a.about, a.about_label, a.reminded_soon_at, a.reminded_late_at,
  a.closed_at, a.version, m.title as meeting_title, m.held_on as meeting_on`

const actionTables = (db: Db) => db`
  action_point a
  left join organisation o on o.id = a.organisation_id
  left join person p on p.id = a.person_id
  left join meeting m on m.network_id = a.network_id and m.id = a.meeting_id`

export async function addAction(db: Db, action: NewAction): Promise<void> {
  await db`
    insert into action_point ${db({ ...action, networkId: db.who.networkId, createdAt: db.at })}`
  await addEvent(db, action.id, { status: 'open', dueOn: action.dueOn, remark: '' })
}

type ActionWish = {
  /** Named in person, or of the organisation one works for. */
  mine?: boolean
  isOverdue?: boolean
  organisationId?: string | null
  /** 'busy' is open and doing. */
  status?: ActionStatus | 'busy' | null
  meetingId?: string
}

/** Action points, those with the nearest day first. */
export async function actionsOf(
  db: Db,
  wish: ActionWish,
  window: { limit: number; offset: number } = { limit: 1000, offset: 0 },
): Promise<{ lines: Action[]; total: number }> {
  const where = db`a.network_id = ${db.who.networkId} ${wishes(db, wish)}`
  const [counted] = await db<{ n: number }[]>`
    select count(*)::int as n from action_point a where ${where}`
  const lines = await db<Action[]>`
    select ${actionColumns(db)} from ${actionTables(db)}
    where ${where}
    order by a.status in ('done', 'dropped'), a.due_on nulls last, a.created_at, a.id
    limit ${window.limit} offset ${window.offset}`
  return { lines, total: counted?.n ?? 0 }
}

function wishes(db: Db, { mine, isOverdue, organisationId, status, meetingId }: ActionWish) {
  const { personId, organisationId: own, role } = db.who
  // What nobody is named for is of the coordinators of the organisation.
  const ownAsWell =
    role === 'desk' ? db`` : db`or (a.organisation_id = ${own} and a.person_id is null)`
  return db`
    ${mine ? db`and (a.person_id = ${personId} ${ownAsWell})` : db``}
    ${isOverdue ? db`and a.due_on < ${localDate(db.at)} and a.status in ('open', 'doing')` : db``}
    ${organisationId ? db`and a.organisation_id = ${organisationId}` : db``}
    ${status === 'busy' ? db`and a.status in ('open', 'doing')` : status ? db`and a.status = ${status}` : db``}
    ${meetingId ? db`and a.meeting_id = ${meetingId}` : db``}`
}

export async function actionById(db: Db, id: string): Promise<Action | undefined> {
  const [action] = await db<Action[]>`
    select ${actionColumns(db)} from ${actionTables(db)}
    where a.network_id = ${db.who.networkId} and a.id = ${id}`
  return action
}

export type ActionChange = Pick<
  Action,
  'what' | 'organisationId' | 'function' | 'personId' | 'dueOn' | 'status'
>

/** Saves an action point as it was at `version`, with a line in its history; false when someone was before. */
export async function saveAction(
  db: Db,
  before: Action,
  change: ActionChange,
  remark: string,
): Promise<boolean> {
  const isMoved = change.dueOn !== before.dueOn
  const reminded = isMoved ? { remindedSoonAt: null, remindedLateAt: null } : {}
  const closedAt = isClosed(change.status) ? (before.closedAt ?? db.at) : null
  const saved = await db`
    update action_point set ${db({ ...change, ...reminded, closedAt })}, version = version + 1
    where network_id = ${db.who.networkId} and id = ${before.id} and version = ${before.version}
    returning id`
  if (saved.length === 0) return false
  await addEvent(db, before.id, { status: change.status, dueOn: change.dueOn, remark })
  return true
}

export type ActionEvent = {
  at: Date
  status: ActionStatus
  dueOn: string | null
  remark: string
  personName: string | null
  organisationName: string | null
}

async function addEvent(
  db: Db,
  actionId: string,
  event: Pick<ActionEvent, 'status' | 'dueOn' | 'remark'>,
): Promise<void> {
  const { networkId, personId, organisationId } = db.who
  const about = { networkId, id: randomUUID(), actionId, at: db.at, personId, organisationId }
  await db`insert into action_event ${db({ ...about, ...event })}`
}

/** Everything that happened to an action point, the latest first. */
export async function eventsOf(db: Db, actionId: string): Promise<ActionEvent[]> {
  return db<ActionEvent[]>`
    select e.at, e.status, e.due_on, e.remark, p.name as person_name, o.name as organisation_name
    from action_event e
    left join person p on p.id = e.person_id
    left join organisation o on o.id = e.organisation_id
    where e.network_id = ${db.who.networkId} and e.action_id = ${actionId}
    order by e.at desc, e.id`
}

/** Open action points whose day is near or past, and that were not reminded of that yet. */
export async function actionsToRemind(db: Db): Promise<Action[]> {
  const today = localDate(db.at)
  return db<Action[]>`
    select ${actionColumns(db)} from ${actionTables(db)}
    where a.network_id = ${db.who.networkId} and a.status in ('open', 'doing')
      and ((a.due_on < ${today} and a.reminded_late_at is null)
           or (a.due_on between ${today} and ${today}::date + ${soonDays}::int and a.reminded_soon_at is null))
    order by a.due_on, a.id
    for update of a skip locked`
}

export async function noteReminded(db: Db, id: string, which: Reminder): Promise<void> {
  const change = which === 'soon' ? { remindedSoonAt: db.at } : { remindedLateAt: db.at }
  await db`
    update action_point set ${db(change)} where network_id = ${db.who.networkId} and id = ${id}`
}

/** Forgets who did what was closed before this moment; the organisation and function stay. */
export async function forgetDoers(db: Db, before: Date): Promise<number> {
  const gone = await db`
    update action_point set person_id = null
    where network_id = ${db.who.networkId} and closed_at < ${before} and person_id is not null
    returning id`
  const events = await db`
    update action_event set person_id = null
    where network_id = ${db.who.networkId} and at < ${before} and person_id is not null
    returning id`
  return gone.length + events.length
}

type Member = { id: string; name: string; organisationId: string; organisationName: string }

/** Who works in this network, of one organisation or (null) of all: to name who does something or comes. */
export async function membersOf(db: Db, organisationId: string | null): Promise<Member[]> {
  return db<Member[]>`
    select distinct p.id, p.name, o.id as organisation_id, o.name as organisation_name
    from membership m
    join person p on p.id = m.person_id and p.disabled_at is null
    join organisation o on o.id = m.organisation_id
    where m.network_id = ${db.who.networkId} and m.until is null
      and (${organisationId}::uuid is null or m.organisation_id = ${organisationId})
    order by o.name, p.name`
}
