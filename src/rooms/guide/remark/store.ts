// What visitors say about offers. Row-level security shows it to the offer's owner, the lead and the admin only.
import type { Db } from '../../../platform/tenant.ts'
import type { RemarkKind } from '../rules.ts'

export type Remark = {
  id: string
  offerId: string
  kind: RemarkKind
  text: string
  saidAt: Date
  titleNl: string
  titleEn: string
  organisationId: string
  organisationName: string
}

/** Keeps what was said; nothing about who said it. */
export async function addRemark(
  db: Db,
  remark: Pick<Remark, 'id' | 'offerId' | 'kind' | 'text'>,
): Promise<void> {
  const { id, offerId, kind, text } = remark
  await db`
    insert into remark (network_id, id, offer_id, kind, text, said_at)
    values (${db.who.networkId}, ${id}, ${offerId}, ${kind}, ${text}, ${db.at})`
}

/** What is still open, oldest first; of one id when given. */
export async function openRemarks(db: Db, id: string | null = null): Promise<Remark[]> {
  return db<Remark[]>`
    select r.id, r.offer_id, r.kind, r.text, r.said_at, o.title_nl, o.title_en, o.organisation_id,
           owner.name as organisation_name
    from remark r
    join offer o on o.network_id = ${db.who.networkId} and o.id = r.offer_id
    join organisation owner on owner.id = o.organisation_id
    where r.network_id = ${db.who.networkId} and r.settled_at is null
      and (${id}::uuid is null or r.id = ${id})
    order by r.said_at, r.id`
}

/** How many wait for this person. */
export async function countRemarks(db: Db): Promise<number> {
  const [row] = await db<{ count: number }[]>`
    select count(*)::int as count from remark r
    where r.network_id = ${db.who.networkId} and r.settled_at is null`
  return row?.count ?? 0
}

/** Marks one as settled; false when it is not there for this person, or someone was before them. */
export async function settleRemark(db: Db, id: string): Promise<boolean> {
  const settled = await db`
    update remark set settled_at = ${db.at}, settled_by = ${db.who.personId}
    where network_id = ${db.who.networkId} and id = ${id} and settled_at is null
    returning id`
  return settled.length === 1
}

/** Forgets what was settled before this moment, and what nobody settled in twice that time. */
export async function forgetRemarks(
  db: Db,
  settledBefore: Date,
  saidBefore: Date,
): Promise<number> {
  const gone = await db`
    delete from remark
    where network_id = ${db.who.networkId}
      and (settled_at < ${settledBefore} or said_at < ${saidBefore})
    returning id`
  return gone.length
}
