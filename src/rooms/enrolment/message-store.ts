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
  /** In the organiser's words. */
  why: string
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
    select id, course_id, enrolment_id, kind, about, lesson_id, was, why, channel, made_at, done_at
    from enrolment_message
    where network_id = ${db.who.networkId} and course_id = ${courseId} and done_at is null
    order by made_at, id`
}

export async function messageById(db: Db, id: string): Promise<Message | undefined> {
  const [message] = await db<Message[]>`
    select id, course_id, enrolment_id, kind, about, lesson_id, was, why, channel, made_at, done_at
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

/** Per participant whether the talk before this course was held, or is still to be. */
export async function talksOf(db: Db, courseId: string): Promise<Map<string, 'open' | 'held'>> {
  const rows = await db<{ enrolmentId: string; isHeld: boolean }[]>`
    select enrolment_id, done_by is not null as is_held from enrolment_message
    where network_id = ${db.who.networkId} and course_id = ${courseId} and kind = 'intake'`
  return new Map(rows.map((one) => [one.enrolmentId, one.isHeld ? 'held' : 'open']))
}

/** What a course asks can change later: a talk that is missing is asked for, one that nobody needs any more goes. */
export async function keepTalks(db: Db): Promise<void> {
  const network = db.who.networkId
  await db`
    delete from enrolment_message m using course c
    where m.network_id = ${network} and c.network_id = m.network_id and c.id = m.course_id
      and m.kind = 'intake' and m.done_at is null
      and (not c.has_intake or c.state in ('finished', 'cancelled'))`
  await db`
    insert into enrolment_message (network_id, id, course_id, enrolment_id, kind, channel, made_at)
    select e.network_id, gen_random_uuid(), e.course_id, e.id, 'intake',
           case e.reach when 'none' then 'none' else 'phone' end, ${db.at}
    from enrolment e join course c on c.network_id = e.network_id and c.id = e.course_id
    where e.network_id = ${network} and e.status = 'enrolled' and e.erased_at is null
      and c.has_intake and c.state in ('open', 'full')
    on conflict (network_id, enrolment_id, kind, about) do nothing`
}
