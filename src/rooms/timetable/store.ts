// Addresses that calendars read, and what organisers were told.
import { randomUUID } from 'node:crypto'
import type { Db } from '../../platform/tenant.ts'
import type { FeedKind } from './rules.ts'

export type Feed = {
  id: string
  kind: FeedKind
  organisationId: string
  teacherId: string | null
  place: string
  madeAt: Date
  revokedAt: Date | null
  lastReadAt: Date | null
}
const columns = (db: Db) =>
  db`id, kind, organisation_id, teacher_id, place, made_at, revoked_at, last_read_at`

/** The addresses that this reader may keep and that still work, the newest first. */
export async function livingFeeds(db: Db): Promise<Feed[]> {
  return db<Feed[]>`
    select ${columns(db)} from calendar_feed
    where network_id = ${db.who.networkId} and revoked_at is null order by made_at desc, id`
}

/** The feed of this token's hash; row-level security shows it to whoever holds the token. */
export async function feedByHash(db: Db, tokenHash: Buffer): Promise<Feed | undefined> {
  await db`select set_config('app.key', ${tokenHash.toString('hex')}, true)`
  const [feed] = await db<Feed[]>`
    select ${columns(db)} from calendar_feed
    where network_id = ${db.who.networkId} and token_hash = ${tokenHash}`
  return feed
}

export type NewFeed = Pick<Feed, 'kind' | 'organisationId' | 'teacherId' | 'place'>

export async function addFeed(db: Db, feed: NewFeed, tokenHash: Buffer): Promise<string> {
  const row = {
    ...feed,
    ...{ id: randomUUID(), networkId: db.who.networkId, tokenHash, madeAt: db.at },
  }
  await db`insert into calendar_feed ${db(row)}`
  return row.id
}

/** Ends an address; false when it had ended, or is not this reader's. */
export async function endFeed(db: Db, id: string): Promise<boolean> {
  const ended = await db`
    update calendar_feed set revoked_at = ${db.at}
    where network_id = ${db.who.networkId} and id = ${id} and revoked_at is null returning 1`
  return ended.length > 0
}

/** Ends the addresses of a teacher, for whom a new one is made; returns how many. */
export async function endFeedsOf(db: Db, teacherId: string): Promise<number> {
  const ended = await db`
    update calendar_feed set revoked_at = ${db.at}
    where network_id = ${db.who.networkId} and teacher_id = ${teacherId} and revoked_at is null returning 1`
  return ended.length
}

/** Erases every address of a teacher, as the worker may; returns how many. */
export async function dropFeedsOf(db: Db, teacherId: string): Promise<number> {
  const gone = await db`
    delete from calendar_feed where network_id = ${db.who.networkId} and teacher_id = ${teacherId}`
  return gone.count
}

/** Notes that a calendar came by; once an hour is enough to know that it still does. */
export async function noteRead(db: Db, feed: Feed): Promise<void> {
  const last = feed.lastReadAt?.getTime() ?? 0
  if (db.at.getTime() - last < 3_600_000) return
  await db`
    update calendar_feed set last_read_at = ${db.at}
    where network_id = ${db.who.networkId} and id = ${feed.id}`
}

/** Erases addresses that ended before this moment; returns how many. */
export async function forgetFeeds(db: Db, before: Date): Promise<number> {
  const gone = await db`
    delete from calendar_feed where network_id = ${db.who.networkId} and revoked_at < ${before}`
  return gone.count
}

/** Notes that the organisers of a course are told this; false when they were. */
export async function isNewNotice(
  db: Db,
  courseId: string,
  kind: string,
  about: string,
): Promise<boolean> {
  const row = { networkId: db.who.networkId, courseId, kind, about, madeAt: db.at }
  const added = await db`insert into course_notice ${db(row)} on conflict do nothing returning 1`
  return added.length > 0
}
