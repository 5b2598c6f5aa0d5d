// What each participant was told, once.
import { randomUUID } from 'node:crypto'
import type { Db } from '../../platform/tenant.ts'
import { aboutLesson, type MessageKind, type Reach, type Was } from './rules.ts'

export type Message = {
  id: string
  courseId: string
  enrolmentId: string
  kind: MessageKind
  about: string
  lessonId: string | null
  was: Was | null
  channel: Reach | 'sms'
  madeAt: Date
  doneAt: Date | null
}

/** Notes that somebody is told this; false when they were told before. */
export async function addMessage(
  db: Db,
  message: Omit<Message, 'id' | 'madeAt'>,
): Promise<boolean> {
  const was = message.was && db.json(message.was)
  const row = { ...message, was, id: randomUUID(), networkId: db.who.networkId, madeAt: db.at }
  const added = await db`
    insert into enrolment_message ${db(row)}
    on conflict (network_id, enrolment_id, kind, about) do nothing returning id`
  return added.length > 0
}

/** Whom somebody still has to tell about this course, the oldest first. */
export async function openMessages(db: Db, courseId: string): Promise<Message[]> {
  return db<Message[]>`
    select id, course_id, enrolment_id, kind, about, lesson_id, was, channel, made_at, done_at
    from enrolment_message
    where network_id = ${db.who.networkId} and course_id = ${courseId} and done_at is null
    order by made_at, id`
}

export async function messageById(db: Db, id: string): Promise<Message | undefined> {
  const [message] = await db<Message[]>`
    select id, course_id, enrolment_id, kind, about, lesson_id, was, channel, made_at, done_at
    from enrolment_message where network_id = ${db.who.networkId} and id = ${id}`
  return message
}

export const callOutcomes = ['comes', 'stops', 'not-reached'] as const
type CallOutcome = (typeof callOutcomes)[number]

/** Ticks that somebody was told, and what came of it; false when a colleague had done it. */
export async function tickMessage(
  db: Db,
  id: string,
  outcome: CallOutcome | null = null,
): Promise<boolean> {
  const ticked = await db`
    update enrolment_message set done_at = ${db.at}, done_by = ${db.who.personId}, outcome = ${outcome}
    where network_id = ${db.who.networkId} and id = ${id} and done_at is null returning 1`
  return ticked.length > 0
}

/** Who was told that this lesson is as it is now. */
export async function toldOfChange(
  db: Db,
  lesson: { id: string; sequence: number },
): Promise<Set<string>> {
  const rows = await db<{ enrolmentId: string }[]>`
    select enrolment_id from enrolment_message
    where network_id = ${db.who.networkId} and lesson_id = ${lesson.id}
      and kind in ('lesson-moved', 'lesson-added') and about = ${aboutLesson(lesson)}`
  return new Set(rows.map(({ enrolmentId }) => enrolmentId))
}

/** What was still to be said about this needs no call any more: a place that is gone, a lesson that one will not come to. */
export async function dropCalls(
  db: Db,
  enrolmentId: string,
  kinds: readonly MessageKind[] = ['offered'],
): Promise<void> {
  await db`
    update enrolment_message set done_at = ${db.at}
    where network_id = ${db.who.networkId} and enrolment_id = ${enrolmentId}
      and kind in ${db([...kinds])} and done_at is null`
}

export type Unheard = Pick<Message, 'enrolmentId' | 'kind' | 'was'>

/**
 * Nobody called yet that this lesson is there, when it is, or that it is tomorrow, and it is no use any more; nor of any
 * lesson of which the time is over on this day. Gives who did not hear what.
 */
export async function dropLessonCalls(
  db: Db,
  which: { over: string } | { lessonId: string },
): Promise<Unheard[]> {
  return db<Unheard[]>`
    update enrolment_message m set done_at = ${db.at}
    from lesson l
    where m.network_id = ${db.who.networkId} and l.network_id = m.network_id and l.id = m.lesson_id
      and m.kind in ('reminder', 'lesson-moved', 'lesson-added') and m.done_at is null
      and ${
        'over' in which
          ? // 'Tomorrow' is wrong on the day itself already.
            db`l.held_on < ${which.over}::date + (case m.kind when 'reminder' then 1 else 0 end)`
          : db`l.id = ${which.lessonId}`
      }
    returning m.enrolment_id, m.kind, m.was`
}

/** Takes back a call that nobody made yet: it can be left again when there is reason to. */
export async function takeBackCall(db: Db, enrolmentId: string, kind: MessageKind): Promise<void> {
  await db`
    delete from enrolment_message
    where network_id = ${db.who.networkId} and enrolment_id = ${enrolmentId} and kind = ${kind}
      and done_at is null`
}
