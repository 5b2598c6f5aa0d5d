// Lessons and who teaches them.
import { randomUUID } from 'node:crypto'
import type { Db } from '../../platform/tenant.ts'
import { isSameSlot, type State, type Way } from './rules.ts'

export type Lesson = {
  id: string
  courseId: string
  heldOn: string
  starts: string
  ends: string
  room: string
  cancelledAt: Date | null
  cancelWhy: string
  /** How often it was changed since it was planned. */
  sequence: number
  /** As it was announced first; null where it still is so. */
  was: LessonFields | null
  /** When it was last moved, or added, after the opening. */
  changedAt: Date | null
}
export type LessonFields = { heldOn: string; starts: string; ends: string; room: string }

const columns = (db: Db) => db`
  id, course_id, held_on, to_char(starts, 'HH24:MI') as starts, to_char(ends, 'HH24:MI') as ends, room, cancelled_at,
  cancel_why, sequence, was, changed_at`

/** The lessons of a course in order of time, cancelled ones too. */
export async function lessonsOf(db: Db, courseId: string): Promise<Lesson[]> {
  return db<Lesson[]>`
    select ${columns(db)} from lesson
    where network_id = ${db.who.networkId} and course_id = ${courseId}
    order by held_on, starts, id`
}

/** The lessons of these courses, in order of time. */
export async function lessonsOfAll(db: Db, courseIds: readonly string[]): Promise<Lesson[]> {
  if (courseIds.length === 0) return []
  return db<Lesson[]>`
    select ${columns(db)} from lesson
    where network_id = ${db.who.networkId} and course_id in ${db([...courseIds])}
    order by held_on, starts, id`
}

/** Lessons on this day that go on, of courses that people take part in, in order of time. */
export async function lessonsOn(db: Db, day: string): Promise<Lesson[]> {
  return db<Lesson[]>`
    select ${columns(db)} from lesson l
    where l.network_id = ${db.who.networkId} and l.held_on = ${day} and l.cancelled_at is null
      and exists (select from course c where c.network_id = l.network_id and c.id = l.course_id
                    and c.state in ('open', 'full', 'running'))
    order by starts, id`
}

export async function lessonById(db: Db, id: string): Promise<Lesson | undefined> {
  const [lesson] = await db<Lesson[]>`
    select ${columns(db)} from lesson where network_id = ${db.who.networkId} and id = ${id}`
  return lesson
}

/** Adds lessons to a course, in an open one with the moment of it; returns their ids in order. */
export async function addLessons(
  db: Db,
  courseId: string,
  all: readonly LessonFields[],
  changedAt: Date | null = null,
): Promise<string[]> {
  const { networkId } = db.who
  const rows = all.map((one) => ({ ...one, id: randomUUID(), courseId, networkId, changedAt }))
  if (rows.length > 0) await db`insert into lesson ${db(rows)}`
  return rows.map(({ id }) => id)
}

/** Takes a lesson off the plan of a course that nobody was told of; false when it was not there. */
export async function removeLesson(db: Db, id: string): Promise<boolean> {
  const gone = await db`
    delete from lesson where network_id = ${db.who.networkId} and id = ${id} returning 1`
  return gone.length > 0
}

/** Moves a lesson that still is as it was seen; undefined when somebody changed it first, or called it off. */
export async function moveLesson(
  db: Db,
  seen: Pick<Lesson, 'id' | 'sequence' | 'was'> & LessonFields,
  to: LessonFields,
): Promise<Lesson | undefined> {
  const { heldOn, starts, ends, room } = seen
  const first = seen.was ?? { heldOn, starts, ends, room }
  const was = isSameSlot(first, to) ? null : db.json(first)
  const row = { ...to, was, changedAt: db.at, sequence: seen.sequence + 1 }
  const [moved] = await db<Lesson[]>`
    update lesson set ${db(row)}
    where network_id = ${db.who.networkId} and id = ${seen.id} and sequence = ${seen.sequence}
      and cancelled_at is null
    returning ${columns(db)}`
  return moved
}

/** Calls a lesson off; false when that had been done. */
export async function callOffLesson(db: Db, id: string, why: string): Promise<boolean> {
  const off = await db`
    update lesson set cancelled_at = ${db.at}, cancel_why = ${why}, sequence = sequence + 1
    where network_id = ${db.who.networkId} and id = ${id} and cancelled_at is null returning 1`
  return off.length > 0
}

export type Assignment = { lessonId: string; teacherId: string }

/** Who teaches which lesson of a course. */
export async function assignmentsOf(db: Db, courseId: string): Promise<Assignment[]> {
  return db<Assignment[]>`
    select lesson_id, teacher_id from lesson_teacher
    where network_id = ${db.who.networkId} and course_id = ${courseId}`
}

/** Puts these teachers before one lesson more. */
export async function addTeachersTo(
  db: Db,
  lesson: { id: string; courseId: string },
  teacherIds: readonly string[],
): Promise<void> {
  const { networkId } = db.who
  const own = { networkId, courseId: lesson.courseId, lessonId: lesson.id }
  const rows = teacherIds.map((teacherId) => ({ ...own, teacherId }))
  if (rows.length > 0) await db`insert into lesson_teacher ${db(rows)}`
}

/** Says which lessons of a course somebody teaches. */
export async function assignTeacher(
  db: Db,
  courseId: string,
  teacherId: string,
  lessonIds: readonly string[],
): Promise<void> {
  const { networkId } = db.who
  await db`
    delete from lesson_teacher
    where network_id = ${networkId} and course_id = ${courseId} and teacher_id = ${teacherId}`
  const rows = lessonIds.map((lessonId) => ({ networkId, courseId, lessonId, teacherId }))
  if (rows.length > 0) await db`insert into lesson_teacher ${db(rows)}`
}

/** A lesson with what a timetable says of its course, and who gives it. */
export type Planned = Lesson & {
  title: string
  internalTitle: string
  programmeId: string | null
  way: Way
  place: string
  organiserId: string
  coOrganisers: string[]
  organiserName: string
  state: State
  seatsTaken: number
  maximum: number
  sharesNames: boolean
  courseVersion: number
  changedAt: Date
  teacherIds: string[]
}

/** Every lesson from one day up to another in this network, also those that are off; in order of time. */
export async function plannedBetween(
  db: Db,
  from: string,
  until: string,
  only: { teacherId?: string; courseId?: string } = {},
): Promise<Planned[]> {
  const network = db.who.networkId
  return db<Planned[]>`
    select l.id, l.course_id, l.held_on, to_char(l.starts, 'HH24:MI') as starts, to_char(l.ends, 'HH24:MI') as ends,
           l.room, l.cancelled_at, l.cancel_why, l.sequence, l.was, c.title, c.internal_title, c.programme_id, c.way, c.place,
           c.organiser_id, c.co_organisers, o.name as organiser_name, c.state, c.seats_taken, c.maximum, c.shares_names,
           c.version as course_version,
           greatest(l.cancelled_at, l.changed_at, c.cancelled_at, c.created_at) as changed_at,
           coalesce(array_agg(t.teacher_id order by t.teacher_id) filter (where t.teacher_id is not null), '{}') as teacher_ids
    from lesson l
    join course c on c.network_id = l.network_id and c.id = l.course_id
    join organisation o on o.id = c.organiser_id
    left join lesson_teacher t on t.network_id = l.network_id and t.lesson_id = l.id
    where l.network_id = ${network} and l.held_on between ${from} and ${until}
      ${only.courseId ? db`and l.course_id = ${only.courseId}` : db``}
      ${
        only.teacherId
          ? db`and exists (select from lesson_teacher mine where mine.network_id = ${network}
                           and mine.lesson_id = l.id and mine.teacher_id = ${only.teacherId})`
          : db``
      }
    group by l.network_id, l.id, c.network_id, c.id, o.id
    order by l.held_on, l.starts, l.id`
}
