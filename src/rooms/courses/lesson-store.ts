// Lessons and who teaches them.
import { randomUUID } from 'node:crypto'
import type { Db } from '../../platform/tenant.ts'
import type { Certificate } from './rules.ts'

export type Lesson = {
  id: string
  courseId: string
  heldOn: string
  starts: string
  ends: string
  room: string
  cancelledAt: Date | null
  cancelWhy: string
}
export type LessonFields = Pick<Lesson, 'heldOn' | 'starts' | 'ends' | 'room'>

const columns = (db: Db) => db`
  id, course_id, held_on, to_char(starts, 'HH24:MI') as starts, to_char(ends, 'HH24:MI') as ends, room, cancelled_at,
  cancel_why`

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

export async function lessonById(db: Db, id: string): Promise<Lesson | undefined> {
  const [lesson] = await db<Lesson[]>`
    select ${columns(db)} from lesson where network_id = ${db.who.networkId} and id = ${id}`
  return lesson
}

/** Adds lessons to a course; returns their ids in order. */
export async function addLessons(
  db: Db,
  courseId: string,
  all: readonly LessonFields[],
): Promise<string[]> {
  const rows = all.map((one) => ({
    ...one,
    id: randomUUID(),
    courseId,
    networkId: db.who.networkId,
  }))
  if (rows.length > 0) await db`insert into lesson ${db(rows)}`
  return rows.map(({ id }) => id)
}

/** Takes a lesson off the plan of a course that nobody was told of; false when it was not there. */
export async function removeLesson(db: Db, id: string): Promise<boolean> {
  const gone = await db`
    delete from lesson where network_id = ${db.who.networkId} and id = ${id} returning 1`
  return gone.length > 0
}

/** Calls a lesson off; false when that had been done. */
export async function callOffLesson(db: Db, id: string, why: string): Promise<boolean> {
  const off = await db`
    update lesson set cancelled_at = ${db.at}, cancel_why = ${why}
    where network_id = ${db.who.networkId} and id = ${id} and cancelled_at is null returning 1`
  return off.length > 0
}

export type Teacher = {
  id: string
  organisationId: string
  organisationName: string
  name: string
  email: string | null
  until: string | null
  certificates: Certificate[]
}

/** Everyone who teaches in this network, with certificates. */
export async function teachersOf(db: Db): Promise<Teacher[]> {
  return db<Teacher[]>`
    select t.id, t.organisation_id, o.name as organisation_name, t.name, t.email, t.until,
           coalesce((select json_agg(json_build_object('programmeId', c.programme_id, 'issuedOn', c.issued_on,
                                                       'expiresOn', c.expires_on))
                     from teacher_certificate c
                     where c.network_id = ${db.who.networkId} and c.teacher_id = t.id), '[]') as certificates
    from teacher t join organisation o on o.id = t.organisation_id
    where t.network_id = ${db.who.networkId}
    order by lower(t.name), t.id`
}

export async function addTeacher(
  db: Db,
  fields: Pick<Teacher, 'organisationId' | 'name' | 'email'>,
): Promise<string> {
  const id = randomUUID()
  await db`insert into teacher ${db({ ...fields, id, networkId: db.who.networkId })}`
  return id
}

/** Notes a certificate; a newer one for the same programme takes the place of the old. */
export async function saveCertificate(
  db: Db,
  teacherId: string,
  { programmeId, issuedOn, expiresOn }: Certificate,
): Promise<void> {
  await db`
    insert into teacher_certificate (network_id, teacher_id, programme_id, issued_on, expires_on)
    values (${db.who.networkId}, ${teacherId}, ${programmeId}, ${issuedOn}, ${expiresOn})
    on conflict (network_id, teacher_id, programme_id)
    do update set issued_on = excluded.issued_on, expires_on = excluded.expires_on`
}

export type Assignment = { lessonId: string; teacherId: string }

/** Who teaches which lesson of a course. */
export async function assignmentsOf(db: Db, courseId: string): Promise<Assignment[]> {
  return db<Assignment[]>`
    select lesson_id, teacher_id from lesson_teacher
    where network_id = ${db.who.networkId} and course_id = ${courseId}`
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

/** Erases teachers who stopped before this day; returns how many. */
export async function forgetTeachers(db: Db, before: string): Promise<number> {
  const gone = await db`
    delete from teacher where network_id = ${db.who.networkId} and until < ${before}`
  return gone.count
}
