// The items of an agenda, in order, with what was noted at each.
import type { Db } from '../../platform/tenant.ts'
import type { ItemKind } from './rules.ts'

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
