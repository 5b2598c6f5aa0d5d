// Proposals and answers. Each side writes its own word; both may read both.
import { randomUUID } from 'node:crypto'
import type { Db } from '../../platform/tenant.ts'
import type { Clash, Counts, Lookalike, Same } from './luggage.ts'

type Preview = { counts: Counts; clashes: Clash[]; lookalikes: Lookalike[] }
/** `into` takes in, `from` is taken in; moments that have not come are null. */
export type Merge = {
  id: string
  intoId: string
  intoName: string
  intoSlug: string
  fromId: string
  fromName: string
  fromSlug: string
  reason: string
  proposedAt: Date
  withdrawnAt: Date | null
  answer: 'agreed' | 'declined' | null
  answeredAt: Date | null
  answerWithdrawnAt: Date | null
  preview: Preview | null
  orderedAt: Date | null
  same: Same
  problem: string | null
  doneAt: Date | null
  totals: Counts | null
}

const columns = (db: Db) => db`
  m.id, m.network_id as into_id, i.name as into_name, i.slug as into_slug, m.from_id, f.name as from_name,
  f.slug as from_slug, m.reason, m.proposed_at, m.withdrawn_at, a.answer, a.answered_at,
  a.withdrawn_at as answer_withdrawn_at, m.preview, m.ordered_at, m.same, m.problem, m.done_at, m.totals`

const tables = (db: Db) => db`
  merge m
  join network i on i.id = m.network_id
  join network f on f.id = m.from_id
  left join merge_answer a on a.network_id = m.from_id and a.merge_id = m.id`

/** Every proposal that this network makes or gets, as far as this person may see it, the latest first. */
export async function mergesOf(db: Db): Promise<Merge[]> {
  return db<Merge[]>`
    select ${columns(db)} from ${tables(db)}
    where ${db.who.networkId}::uuid in (m.network_id, m.from_id)
    order by m.proposed_at desc, m.id`
}

export async function mergeById(db: Db, id: string): Promise<Merge | undefined> {
  const [found] = await db<Merge[]>`
    select ${columns(db)} from ${tables(db)}
    where ${db.who.networkId}::uuid in (m.network_id, m.from_id) and m.id = ${id}`
  return found
}

export type Other = { id: string; name: string; slug: string }

/** Networks that could be taken in: names and addresses are public. */
export async function otherNetworks(db: Db): Promise<Other[]> {
  return db<Other[]>`
    select id, name, slug from network
    where id <> ${db.who.networkId} and closed_on is null
    order by lower(name)`
}

/** Proposes to take in a network; undefined when that was proposed already. */
export async function addMerge(
  db: Db,
  { fromId, reason }: { fromId: string; reason: string },
): Promise<string | undefined> {
  const row = { id: randomUUID(), networkId: db.who.networkId, fromId, reason }
  // What the other side refused or took back makes room for a new proposal.
  await db`
    update merge m set withdrawn_at = ${db.at}
    where m.network_id = ${db.who.networkId} and m.from_id = ${fromId} and m.withdrawn_at is null and m.done_at is null
      and exists (select from merge_answer a
                  where a.network_id = m.from_id and a.merge_id = m.id
                    and (a.answer = 'declined' or a.withdrawn_at is not null))`
  const added = await db<{ id: string }[]>`
    insert into merge ${db({ ...row, proposedAt: db.at, proposedBy: db.who.personId })}
    on conflict (network_id, from_id) where withdrawn_at is null and done_at is null do nothing
    returning id`
  return added[0]?.id
}

/** Keeps the answer of the network that would be taken in; false when it was given. */
export async function addAnswer(
  db: Db,
  merge: Pick<Merge, 'id' | 'intoId'>,
  answer: 'agreed' | 'declined',
): Promise<boolean> {
  const row = { networkId: db.who.networkId, mergeId: merge.id, intoId: merge.intoId, answer }
  const added = await db`
    insert into merge_answer ${db({ ...row, answeredAt: db.at, answeredBy: db.who.personId })}
    on conflict (network_id, merge_id) do nothing
    returning merge_id`
  return added.length === 1
}

/** Takes the own word back, until it was carried out. */
export async function takeBack(db: Db, merge: Pick<Merge, 'id' | 'intoId'>): Promise<boolean> {
  const { networkId } = db.who
  const gone =
    merge.intoId === networkId
      ? await db`
          update merge set withdrawn_at = ${db.at}
          where network_id = ${networkId} and id = ${merge.id} and withdrawn_at is null and done_at is null
          returning id`
      : await db`
          update merge_answer set withdrawn_at = ${db.at}
          where network_id = ${networkId} and merge_id = ${merge.id} and withdrawn_at is null and done_at is null
          returning merge_id`
  return gone.length === 1
}

/** Orders the worker to carry it out; false when that was ordered. */
export async function orderMerge(db: Db, id: string, same: Same): Promise<boolean> {
  const ordered = await db`
    update merge set ordered_at = ${db.at}, ordered_by = ${db.who.personId}, same = ${db.json(same as never)}, problem = null
    where network_id = ${db.who.networkId} and id = ${id} and ordered_at is null and done_at is null
      and withdrawn_at is null
    returning id`
  return ordered.length === 1
}

export type Task = {
  id: string
  fromId: string
  fromName: string
  fromClosedOn: string | null
  intoClosedOn: string | null
  withdrawnAt: Date | null
  orderedAt: Date | null
  doneAt: Date | null
  same: Same
}

/** The proposal as the worker finds it in the network that takes in, held until it is done with it. */
export async function taskById(db: Db, id: string): Promise<Task | undefined> {
  // One at a time in the whole installation: two that swallow each other would both be gone.
  await db`select pg_advisory_xact_lock(hashtext('merging'))`
  const [task] = await db<Task[]>`
    select m.id, m.from_id, f.name as from_name, f.closed_on as from_closed_on, i.closed_on as into_closed_on,
           m.withdrawn_at, m.ordered_at, m.done_at, m.same
    from merge m
    join network f on f.id = m.from_id
    join network i on i.id = m.network_id
    where m.network_id = ${db.who.networkId} and m.id = ${id}
    for update of m`
  return task
}

/** Whether this network agreed and still does; nobody takes that back while this transaction works. */
export async function agrees(db: Db, mergeId: string): Promise<boolean> {
  const rows = await db`
    select 1 from merge_answer
    where network_id = ${db.who.networkId} and merge_id = ${mergeId} and answer = 'agreed' and withdrawn_at is null
    for update`
  return rows.length === 1
}

export async function savePreview(db: Db, id: string, preview: Preview): Promise<void> {
  await db`
    update merge set preview = ${db.json(preview as never)}, previewed_at = ${db.at}
    where network_id = ${db.who.networkId} and id = ${id} and done_at is null`
}

/** The order is off, and the page says why. */
export async function noteProblem(db: Db, id: string, problem: string): Promise<void> {
  await db`
    update merge set problem = ${problem.slice(0, 80)}, ordered_at = null
    where network_id = ${db.who.networkId} and id = ${id} and done_at is null`
}

/** Marks it as carried out where it was proposed. */
export async function settleMerge(db: Db, id: string, totals: Counts): Promise<void> {
  await db`
    update merge set done_at = ${db.at}, totals = ${db.json(totals as never)}
    where network_id = ${db.who.networkId} and id = ${id}`
}

/** Marks it as carried out where it was agreed. */
export async function settleAnswer(db: Db, mergeId: string): Promise<void> {
  await db`
    update merge_answer set done_at = ${db.at}
    where network_id = ${db.who.networkId} and merge_id = ${mergeId}`
}

export type TakenIn = { name: string; on: string }

/** The networks that were taken in, for whoever shows figures: those of before stand there. */
export async function takenIn(db: Db): Promise<TakenIn[]> {
  return db<TakenIn[]>`
    select f.name, f.closed_on as on from merge m join network f on f.id = m.from_id
    where m.network_id = ${db.who.networkId} and m.done_at is not null
    order by f.closed_on desc`
}
