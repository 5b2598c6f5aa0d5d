// What each participant was told, once.
import { randomUUID } from 'node:crypto'
import type { Db } from '../../platform/tenant.ts'
import type { MessageKind, Reach } from './rules.ts'

export type Message = {
  id: string
  courseId: string
  enrolmentId: string
  kind: MessageKind
  about: string
  lessonId: string | null
  channel: Reach
  madeAt: Date
  doneAt: Date | null
}

/** Notes that somebody is told this; false when they were told before. */
export async function addMessage(
  db: Db,
  message: Omit<Message, 'id' | 'madeAt'>,
): Promise<boolean> {
  const row = { ...message, id: randomUUID(), networkId: db.who.networkId, madeAt: db.at }
  const added = await db`
    insert into enrolment_message ${db(row)}
    on conflict (network_id, enrolment_id, kind, about) do nothing returning id`
  return added.length > 0
}

/** Whom somebody still has to tell about this course, the oldest first. */
export async function openMessages(db: Db, courseId: string): Promise<Message[]> {
  return db<Message[]>`
    select id, course_id, enrolment_id, kind, about, lesson_id, channel, made_at, done_at
    from enrolment_message
    where network_id = ${db.who.networkId} and course_id = ${courseId} and done_at is null
    order by made_at, id`
}

export async function messageById(db: Db, id: string): Promise<Message | undefined> {
  const [message] = await db<Message[]>`
    select id, course_id, enrolment_id, kind, about, lesson_id, channel, made_at, done_at
    from enrolment_message where network_id = ${db.who.networkId} and id = ${id}`
  return message
}

/** Ticks that somebody was told; false when a colleague had done it. */
export async function tickMessage(db: Db, id: string): Promise<boolean> {
  const ticked = await db`
    update enrolment_message set done_at = ${db.at}, done_by = ${db.who.personId}
    where network_id = ${db.who.networkId} and id = ${id} and done_at is null returning 1`
  return ticked.length > 0
}

/** What was to be said about a place that is gone or taken needs no call any more. */
export async function dropOffers(db: Db, enrolmentId: string): Promise<void> {
  await db`
    update enrolment_message set done_at = ${db.at}
    where network_id = ${db.who.networkId} and enrolment_id = ${enrolmentId} and kind = 'offered'
      and done_at is null`
}
