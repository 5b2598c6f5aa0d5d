// Statements about many referrals at once: erasing what is past its time, and filling.
import type { Db } from '../../platform/tenant.ts'
import { type Content, columns, type Referral } from './store.ts'
import { hashOfCode, type NewEvent } from './trail-store.ts'

/** Everything that waits for an answer: what the ladder of reminders looks at. */
export async function waitingReferrals(db: Db): Promise<Referral[]> {
  return db<Referral[]>`
    select ${columns(db)} from referral
    where network_id = ${db.who.networkId} and status = 'sent'
    order by id`
}

/** Erases the contact data of drafts made before this moment; returns their ids. */
export async function eraseDraftContacts(db: Db, before: Date): Promise<string[]> {
  const erased = await db<{ id: string }[]>`
    update referral_content c set contact_sealed = null, contact_erased_at = ${db.at}
    from referral r
    where c.network_id = ${db.who.networkId} and r.network_id = c.network_id and r.id = c.referral_id
      and r.status = 'draft' and r.created_at < ${before} and c.contact_sealed is not null
    returning r.id`
  return erased.map(({ id }) => id)
}

/**
 * Erases everything that was said about the resident in referrals that ended before this day, and their codes; what
 * is left are steps and days, to be counted. Returns their ids.
 */
export async function eraseEnded(db: Db, before: string): Promise<string[]> {
  const network = db.who.networkId
  const ended = await db<{ id: string; code: string }[]>`
    update referral set erased_at = ${db.at}
    where network_id = ${network} and erased_at is null and closed_at < ${before}::date
      and status in ('declined', 'expired', 'helped', 'notReached', 'withdrawn')
    returning id, code`
  const ids = ended.map(({ id }) => id)
  if (ids.length === 0) return ids
  await db`delete from referral_content where network_id = ${network} and referral_id in ${db(ids)}`
  await db`
    update referral_event set text = null, resident_text = null
    where network_id = ${network} and referral_id in ${db(ids)}`
  await db`delete from referral_settled where network_id = ${network} and referral_id in ${db(ids)}`
  await db`delete from answer_link where network_id = ${network} and referral_id in ${db(ids)}`
  const hashes = ended.map(({ code }) => hashOfCode(code))
  await db`delete from referral_code where network_id = ${network} and code_hash in ${db(hashes)}`
  return ids
}

/** Pins that were shown long enough: only their signature stays. */
export async function eraseShownPins(db: Db, before: Date): Promise<void> {
  await db`
    update referral_content set pin_sealed = null
    where network_id = ${db.who.networkId} and pin_sealed is not null and pin_made_at < ${before}`
}

/** Removes links that ended before this moment; returns how many. */
export async function eraseOldLinks(db: Db, before: Date): Promise<number> {
  const gone = await db`
    delete from answer_link
    where network_id = ${db.who.networkId} and (expires_at < ${before} or revoked_at < ${before})`
  return gone.count
}

/** All contact data of this network, sealed: for rotating keys. */
export async function sealedContents(
  db: Db,
): Promise<{ referralId: string; contactSealed: Buffer }[]> {
  return db<{ referralId: string; contactSealed: Buffer }[]>`
    select referral_id, contact_sealed from referral_content
    where network_id = ${db.who.networkId} and contact_sealed is not null`
}

export type FilledReferral = {
  referral: Referral
  events: (Pick<NewEvent, 'what' | 'party' | 'code' | 'text'> & { at: Date })[]
  content: Omit<Content, 'pinSealed' | 'pinMadeAt'> | null
}

/** Writes many referrals at once, as they are: for demo, tests and benchmarks. */
export async function fillRows(db: Db, all: readonly FilledReferral[]): Promise<void> {
  const networkId = db.who.networkId
  for (let from = 0; from < all.length; from += 500) {
    const some = all.slice(from, from + 500)
    const codes = some.filter(({ content }) => content !== null)
    const events = some.flatMap(({ referral, events: lines }) =>
      lines.map((line) => ({
        ...{ networkId, referralId: referral.id, receiverId: referral.receiverId, at: line.at },
        ...{ what: line.what, party: line.party, code: line.code ?? null, text: line.text ?? null },
        organisationId: line.party === 'sender' ? referral.senderId : null,
      })),
    )
    const contents = codes.map(({ referral, content }) => ({
      ...content,
      networkId,
      referralId: referral.id,
    }))
    const hashes = codes.map(({ referral }) => ({ codeHash: hashOfCode(referral.code), networkId }))
    await db`insert into referral ${db(some.map(({ referral }) => ({ ...referral, networkId })))}`
    if (contents.length > 0) await db`insert into referral_content ${db(contents)}`
    if (hashes.length > 0) await db`insert into referral_code ${db(hashes)} on conflict do nothing`
    for (let at = 0; at < events.length; at += 2_000) {
      await db`insert into referral_event ${db(events.slice(at, at + 2_000))}`
    }
  }
}
