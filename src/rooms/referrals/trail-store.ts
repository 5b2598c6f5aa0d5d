// SQL about what hangs on a referral: its trail, the links to answer it, its code, and that the lead settled it.

import { createHash } from 'node:crypto'
import type { Statements } from '../../platform/database.ts'
import type { Db } from '../../platform/tenant.ts'
import type { Party } from './rules.ts'
import { holdKey, type Referral } from './store.ts'

export type Event = {
  id: number
  receiverId: string
  at: Date
  what: string
  party: Party
  personId: string | null
  organisationId: string | null
  code: string | null
  text: string | null
  residentText: string | null
}

export type NewEvent = Pick<Event, 'what' | 'party'> &
  Partial<Pick<Event, 'code' | 'text' | 'residentText'>> & { onceKey?: string }

/** Adds a line to the trail; false when a line with this `onceKey` stands there already. */
export async function addEvent(
  db: Db,
  referral: Pick<Referral, 'id' | 'receiverId'>,
  event: NewEvent,
): Promise<boolean> {
  const added = await db`
    insert into referral_event (network_id, referral_id, receiver_id, at, what, party, person_id, organisation_id,
                                code, text, resident_text, once_key)
    values (${db.who.networkId}, ${referral.id}, ${referral.receiverId}, ${db.at}, ${event.what}, ${event.party},
            ${db.who.personId}, ${db.who.organisationId}, ${event.code ?? null}, ${event.text ?? null},
            ${event.residentText ?? null}, ${event.onceKey ?? null})
    on conflict do nothing`
  return added.count === 1
}

/** The trail, oldest first: all of it for the sender, that of their own turn for the receiver. */
export async function eventsOf(db: Db, referralId: string): Promise<Event[]> {
  return db<Event[]>`
    select id, receiver_id, at, what, party, person_id, organisation_id, code, text, resident_text
    from referral_event
    where network_id = ${db.who.networkId} and referral_id = ${referralId}
    order by id`
}

export type Link = {
  referralId: string
  receiverId: string
  expiresAt: Date
  revokedAt: Date | null
}

export async function addLink(
  db: Db,
  link: { tokenHash: Buffer; referralId: string; receiverId: string; expiresAt: Date },
): Promise<void> {
  await db`
    insert into answer_link ${db({ ...link, networkId: db.who.networkId, createdAt: db.at })}`
}

/** The link with this token; whoever holds it may see it, and nothing else yet. */
export async function linkByHash(db: Db, tokenHash: Buffer): Promise<Link | undefined> {
  await holdKey(db, tokenHash.toString('hex'))
  const [link] = await db<Link[]>`
    select referral_id, receiver_id, expires_at, revoked_at
    from answer_link
    where network_id = ${db.who.networkId} and token_hash = ${tokenHash}`
  return link
}

/** Ends every link of a referral; they still tell their holders why. */
export async function revokeLinks(db: Db, referralId: string): Promise<void> {
  await db`
    update answer_link set revoked_at = ${db.at}
    where network_id = ${db.who.networkId} and referral_id = ${referralId} and revoked_at is null`
}

export const hashOfCode = (code: string): Buffer =>
  createHash('sha256').update(`referral ${code}`).digest()

/** Claims a code for this network; false when any network has it already. */
export async function claimCode(db: Db, code: string): Promise<boolean> {
  const claimed = await db`
    insert into referral_code (code_hash, network_id) values (${hashOfCode(code)}, ${db.who.networkId})
    on conflict do nothing`
  return claimed.count === 1
}

/** The id of the network that knows this code. Runs before anyone is bound: on /volgen there is no network yet. */
export async function networkOfCode(sql: Statements, code: string): Promise<string | undefined> {
  const [found] = await sql<{ networkId: string }[]>`
    select network_id from referral_code where code_hash = ${hashOfCode(code)}`
  return found?.networkId
}

export type Settled = { settledAt: Date; remark: string | null }

/** How the lead settled this referral, when it was not stuck anew since; undefined for everyone but the lead. */
export async function settledOf(db: Db, referralId: string): Promise<Settled | undefined> {
  const [settled] = await db<Settled[]>`
    select s.settled_at, s.remark
    from referral_settled s join referral r on r.network_id = s.network_id and r.id = s.referral_id
    where s.network_id = ${db.who.networkId} and s.referral_id = ${referralId} and ${isSettledNow(db)}`
  return settled
}

/** Later than the last thing that made it stuck: sent, warned, or ended. For `referral r`, `referral_settled s`. */
export const isSettledNow = (db: Db) =>
  db`s.settled_at >= greatest(r.sent_at, r.warned_at, r.closed_at)`

export async function saveSettled(
  db: Db,
  referralId: string,
  remark: string | null,
): Promise<void> {
  const row = { networkId: db.who.networkId, referralId, personId: db.who.personId }
  await db`
    insert into referral_settled ${db({ ...row, remark, settledAt: db.at })}
    on conflict (network_id, referral_id) do update
    set settled_at = excluded.settled_at, person_id = excluded.person_id, remark = excluded.remark`
}

/** False when it was not settled. */
export async function dropSettled(db: Db, referralId: string): Promise<boolean> {
  const dropped = await db`
    delete from referral_settled
    where network_id = ${db.who.networkId} and referral_id = ${referralId}`
  return dropped.count === 1
}
