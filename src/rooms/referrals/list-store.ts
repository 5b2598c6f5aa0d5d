// Statements about many referrals at once: the lists that people work from, their filters, and what is past its time.
import { randomUUID } from 'node:crypto'
import type { Db } from '../../platform/tenant.ts'
import type { Status } from './rules.ts'
import { type Content, columns, hashOfCode, type NewEvent, type Referral } from './store.ts'

export const views = [
  'new',
  'asked',
  'overdue',
  'mine',
  'sent',
  'received',
  'drafts',
  'stuck',
] as const
export type ListView = (typeof views)[number]
export type ListQuery = {
  view: ListView
  status: Status | 'closed' | null
  theme: string | null
  partner: string | null
  code: string | null
}
export type ListLine = Referral & { seen: Status | 'closed'; question: string | null }
export type Slice = { limit: number; offset: number }

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
           (select question from referral_content c where c.network_id = r.network_id and c.referral_id = r.id) as question
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
           ${some('stuck')} as stuck
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
      return db`is_stuck(r.status, r.warned_at, r.consent_feedback)`
  }
}

/** The status as this organisation may see it (the same line as seenStatus in rules.ts). */
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

/** What was sent because of one question at the desk, newest first. */
export async function referralsOfQuestion(db: Db, questionId: string): Promise<Referral[]> {
  return db<Referral[]>`
    select ${columns(db)} from referral
    where network_id = ${db.who.networkId} and question_id = ${questionId}
    order by created_at desc`
}

/** Everything that waits for an answer: what the ladder of reminders looks at. */
export async function waitingReferrals(db: Db): Promise<Referral[]> {
  return db<Referral[]>`
    select ${columns(db)} from referral
    where network_id = ${db.who.networkId} and status = 'sent'
    order by id`
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
