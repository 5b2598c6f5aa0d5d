// The items of an agenda, in order, with what was noted at each.
import { randomUUID } from 'node:crypto'
import type { Db } from '../../platform/tenant.ts'
import type { BaseChanges, ItemKind } from './rules.ts'

export type Item = {
  id: string
  meetingId: string
  title: string
  minutes: number
  kind: ItemKind
  about: string
  aboutLabel: string
  notes: string
  version: number
}
export type NewItem = Pick<Item, 'id' | 'title' | 'minutes' | 'kind' | 'about' | 'aboutLabel'>

/** The agenda in order. */
export async function itemsOf(db: Db, meetingId: string): Promise<Item[]> {
  return db<Item[]>`
    select id, meeting_id, title, minutes, kind, about, about_label, notes, version
    from meeting_item
    where network_id = ${db.who.networkId} and meeting_id = ${meetingId}
    order by sort, id`
}

/** Adds items at the end; a closing item stays last. */
export async function addItems(
  db: Db,
  meetingId: string,
  items: readonly NewItem[],
): Promise<void> {
  if (items.length === 0) return
  const all = await itemsOf(db, meetingId)
  const start = all.length
  const rows = items.map((item, at) => ({
    ...item,
    meetingId,
    sort: start + at,
    networkId: db.who.networkId,
  }))
  await db`insert into meeting_item ${db(rows)}`
  const ordered = [...all, ...items]
  const last = (kind: ItemKind) => (kind === 'closing' ? 1 : 0)
  await saveOrder(
    db,
    meetingId,
    ordered.toSorted((a, b) => last(a.kind) - last(b.kind)).map(({ id }) => id),
  )
}

/** Puts the agenda in this order. */
export async function saveOrder(db: Db, meetingId: string, ids: readonly string[]): Promise<void> {
  await db`
    update meeting_item i set sort = wanted.sort
    from unnest(${ids as string[]}::uuid[]) with ordinality as wanted (id, sort)
    where i.network_id = ${db.who.networkId} and i.meeting_id = ${meetingId} and i.id = wanted.id`
}

/** Changes what stands on the agenda; false when it is not there. */
export async function saveItem(
  db: Db,
  meetingId: string,
  id: string,
  change: Pick<Item, 'title' | 'minutes' | 'kind'>,
): Promise<boolean> {
  const saved = await db`
    update meeting_item set ${db(change)}
    where network_id = ${db.who.networkId} and meeting_id = ${meetingId} and id = ${id}
    returning id`
  return saved.length === 1
}

export async function removeItem(db: Db, meetingId: string, id: string): Promise<boolean> {
  const gone = await db`
    delete from meeting_item
    where network_id = ${db.who.networkId} and meeting_id = ${meetingId} and id = ${id}
    returning id`
  return gone.length === 1
}

/** Saves notes as they were at `version`; false when someone else saved them in between. */
export async function saveNotes(
  db: Db,
  meetingId: string,
  id: string,
  version: number,
  notes: string,
): Promise<boolean> {
  const saved = await db`
    update meeting_item set notes = ${notes}, version = version + 1
    where network_id = ${db.who.networkId} and meeting_id = ${meetingId} and id = ${id}
      and version = ${version}
    returning id`
  return saved.length === 1
}

/** Makes an agenda follow what its series always discusses; what was noted, or is about something, stays. */
export async function followBase(
  db: Db,
  meetingId: string,
  { added, changed, gone }: BaseChanges,
): Promise<void> {
  const own = db`network_id = ${db.who.networkId} and meeting_id = ${meetingId} and about = ''`
  for (const { title, minutes } of changed)
    await db`update meeting_item set minutes = ${minutes} where ${own} and title = ${title}`
  if (gone.length > 0)
    await db`delete from meeting_item where ${own} and title = any(${gone}) and notes = ''`
  if (added.length === 0) return
  const known = new Set((await itemsOf(db, meetingId)).map(({ title }) => title))
  const items = added.filter(({ title }) => !known.has(title))
  const about = { kind: 'discussion', about: '', aboutLabel: '' } as const
  await addItems(
    db,
    meetingId,
    items.map((item) => ({ ...item, ...about, id: randomUUID() })),
  )
}

/** The meeting of partners that is next, or else the next of another kind; nobody else changes it meanwhile. */
export async function nextMeeting(
  db: Db,
  today: string,
): Promise<{ id: string; broughtBack: string[] } | undefined> {
  const [meeting] = await db<{ id: string; broughtBack: string[] }[]>`
    select id, brought_back from meeting
    where network_id = ${db.who.networkId} and status = 'planned' and held_on >= ${today}
    order by kind <> 'partners', held_on, starts, id
    limit 1
    for update`
  return meeting
}

/** Remembers which action points came on this agenda by themselves. */
export async function noteBroughtBack(
  db: Db,
  id: string,
  actionIds: readonly string[],
): Promise<void> {
  await db`
    update meeting set brought_back = brought_back || ${actionIds as string[]}::uuid[]
    where network_id = ${db.who.networkId} and id = ${id}`
}
