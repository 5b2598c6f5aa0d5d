// The way in for a teacher without account, and the transaction of who came in by it.
import { randomUUID } from 'node:crypto'
import type { Db } from '../../platform/tenant.ts'

export type TeacherLink = {
  id: string
  teacherId: string
  madeAt: Date
  expiresAt: Date
  revokedAt: Date | null
}

/** From here on this transaction reads and keeps what is of this teacher, and reads the lessons of the network. */
export async function actAsTeacher(db: Db, teacherId: string): Promise<void> {
  await db`
    select set_config('app.teacher', ${teacherId}, true), set_config('app.timetable', 'yes', true)`
}

/** From here on this transaction reads every lesson, planned ones too: for who holds the address of a feed. */
export async function readTimetable(db: Db): Promise<void> {
  await db`select set_config('app.timetable', 'yes', true)`
}

/** The link of this token's hash; row-level security shows it to nobody else. */
export async function linkByHash(db: Db, tokenHash: Buffer): Promise<TeacherLink | undefined> {
  await db`select set_config('app.key', ${tokenHash.toString('hex')}, true)`
  const [link] = await db<TeacherLink[]>`
    select id, teacher_id, made_at, expires_at, revoked_at from teacher_link
    where network_id = ${db.who.networkId} and token_hash = ${tokenHash}`
  return link
}

/** The newest link of somebody, if they ever had one. */
export async function newestLink(db: Db, teacherId: string): Promise<TeacherLink | undefined> {
  const [link] = await db<TeacherLink[]>`
    select id, teacher_id, made_at, expires_at, revoked_at from teacher_link
    where network_id = ${db.who.networkId} and teacher_id = ${teacherId}
    order by made_at desc, revoked_at desc nulls first limit 1`
  return link
}

export async function addLink(
  db: Db,
  link: { teacherId: string; tokenHash: Buffer; expiresAt: Date },
): Promise<void> {
  const row = { ...link, id: randomUUID(), networkId: db.who.networkId, madeAt: db.at }
  await db`insert into teacher_link ${db(row)}`
}

/** Ends every link of somebody that still could be used; returns how many. */
export async function endLinks(db: Db, teacherId: string): Promise<number> {
  const ended = await db`
    update teacher_link set revoked_at = ${db.at}
    where network_id = ${db.who.networkId} and teacher_id = ${teacherId} and revoked_at is null returning 1`
  return ended.length
}

/** Erases links that stopped working before this moment; returns how many. */
export async function forgetLinks(db: Db, before: Date): Promise<number> {
  const gone = await db`
    delete from teacher_link where network_id = ${db.who.networkId} and expires_at < ${before}`
  return gone.count
}
