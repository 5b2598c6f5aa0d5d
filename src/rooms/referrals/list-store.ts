// Which referrals: the lists that people work from, their counts, and the filters that they keep.

import { randomUUID } from 'node:crypto'
import type { Db } from '../../platform/tenant.ts'
import type { Status } from './rules.ts'
import { columns, type Referral } from './store.ts'
import { isSettledNow } from './trail-store.ts'

export const views = [
  'new',
  'asked',
  'overdue',
  'mine',
  'sent',
  'received',
  'drafts',
  'stuck',
  'settled',
] as const

export type ListView = (typeof views)[number]

export type ListQuery = {
  view: ListView
  status: Status | 'closed' | null
  theme: string | null
  partner: string | null
  code: string | null
}

export type ListLine = Referral & {
  seen: Status | 'closed'
  question: string | null
  /** What the lead wrote when it was settled. */
  remark: string | null
}

type Slice = { limit: number; offset: number }

/** One page of the list, and how many there are in all. `today` is YYYY-MM-DD. */
export async function listReferrals(
  db: Db,
  query: ListQuery,
  today: string,
  { limit, offset }: Slice,
): Promise<{ lines: ListLine[]; total: number }> {
  const oldestFirst = ['new', 'asked', 'overdue', 'stuck'].includes(query.view)
  const order = oldestFirst ? db`r.sent_at, r.id` : db`coalesce(r.sent_at, r.created_at) desc, r.id`
  const which = matching(db, query, today)
  const [counted] = await db<
    { total: number }[]
  >`select count(*)::int as total from referral r where ${which}`
  const lines = await db<ListLine[]>`
    select ${columns(db)}, ${seen(db)} as seen,
           (select question from referral_content c where c.network_id = r.network_id and c.referral_id = r.id) as question,
           (select remark from referral_settled s where s.network_id = r.network_id and s.referral_id = r.id) as remark
    from referral r
    where ${which}
    order by ${order}
    limit ${limit} offset ${offset}`
  return { lines, total: counted?.total ?? 0 }
}

/** How many there are in each view. */
export async function countViews(db: Db, today: string): Promise<Record<ListView, number>> {
  const some = (view: ListView) => db`count(*) filter (where ${inView(db, view, today)})::int`
  const [counts] = await db<Record<ListView, number>[]>`
    select ${some('new')} as new, ${some('asked')} as asked, ${some('overdue')} as overdue, ${some('mine')} as mine,
           ${some('sent')} as sent, ${some('received')} as received, ${some('drafts')} as drafts,
           ${some('stuck')} as stuck, ${some('settled')} as settled
    from referral r
    where network_id = ${db.who.networkId}`
  if (!counts) throw new Error('a count gives one row')
  return counts
}

/** What waits for this organisation: new ones, and questions that a partner asked back. */
export async function waitingCount(db: Db): Promise<number> {
  const [counted] = await db<{ total: number }[]>`
    select count(*)::int as total from referral r
    where network_id = ${db.who.networkId} and (${inView(db, 'new', '')} or ${inView(db, 'asked', '')})`
  return counted?.total ?? 0
}

const isOurs = (db: Db) =>
  db`(r.sender_id = ${db.who.organisationId} or r.receiver_id = ${db.who.organisationId})`

function inView(db: Db, view: ListView, today: string) {
  const us = db.who.organisationId
  switch (view) {
    case 'new':
      return db`(r.receiver_id = ${us} and r.status = 'sent')`
    case 'asked':
      return db`(r.sender_id = ${us} and r.asked_at is not null)`
    case 'overdue':
      return db`(${isOurs(db)} and r.status = 'sent' and r.due_on < ${today}::date)`
    case 'mine':
      return db`(r.status <> 'withdrawn' and ((r.sender_id = ${us} and r.created_by = ${db.who.personId})
                 or (r.receiver_id = ${us} and r.taken_by = ${db.who.personId})))`
    case 'sent':
      return db`(r.sender_id = ${us} and r.sent_at is not null)`
    case 'received':
      return db`(r.receiver_id = ${us} and r.sent_at is not null)`
    case 'drafts':
      return db`(r.sender_id = ${us} and r.status = 'draft')`
    case 'stuck':
      return db`(${isStuckStill(db)} and not ${isSettled(db)})`
    case 'settled':
      return db`(${isStuckStill(db)} and ${isSettled(db)})`
  }
}

/** Nobody can help any more once everything about the person was erased: then it leaves the list by itself. */
const isStuckStill = (db: Db) =>
  db`is_stuck(r.status, r.warned_at, r.consent_feedback) and r.erased_at is null`

const isSettled = (db: Db) => db`
  exists (select from referral_settled s
          where s.network_id = r.network_id and s.referral_id = r.id and ${isSettledNow(db)})`

/** The status as this organisation may see it (the same line as seenStatus in sight.ts). */
const seen = (db: Db) => db`
  case when r.receiver_id is distinct from ${db.who.organisationId} and not r.consent_feedback
            and r.status in ('helped', 'notReached')
       then 'closed' else r.status end`

function matching(db: Db, query: ListQuery, today: string) {
  const { status, theme, partner, code } = query
  return db`
    r.network_id = ${db.who.networkId} and ${inView(db, query.view, today)}
    and (${status}::text is null or ${seen(db)} = ${status})
    and (${theme}::text is null or r.theme = ${theme})
    and (${partner}::uuid is null or r.sender_id = ${partner} or r.receiver_id = ${partner})
    and (${code}::text is null or r.code = ${code})`
}

export type SavedFilter = { id: string; name: string; query: string }

/** The filters that this person kept, by name. */
export async function filtersOf(db: Db): Promise<SavedFilter[]> {
  return db<SavedFilter[]>`
    select id, name, query from referral_filter
    where network_id = ${db.who.networkId} and person_id = ${db.who.personId}
    order by lower(name)`
}

export async function keepFilter(db: Db, name: string, query: string): Promise<void> {
  await db`
    insert into referral_filter (network_id, id, person_id, name, query, created_at)
    values (${db.who.networkId}, ${randomUUID()}, ${db.who.personId}, ${name}, ${query}, ${db.at})`
}

export async function dropFilter(db: Db, id: string): Promise<void> {
  await db`
    delete from referral_filter
    where network_id = ${db.who.networkId} and person_id = ${db.who.personId} and id = ${id}`
}
