// Who was there, per lesson.
import type { Db } from '../../platform/tenant.ts'
import type { AttendanceState } from './rules.ts'

export type Noted = { lessonId: string; enrolmentId: string; state: AttendanceState }

/** Per participant who was there, for one lesson. */
export async function attendanceOf(
  db: Db,
  lessonId: string,
): Promise<{ enrolmentId: string; state: AttendanceState }[]> {
  return db<{ enrolmentId: string; state: AttendanceState }[]>`
    select enrolment_id, state from attendance
    where network_id = ${db.who.networkId} and lesson_id = ${lessonId}`
}

/** Everything noted in a course. */
export async function attendanceOfCourse(db: Db, courseId: string): Promise<Noted[]> {
  return db<Noted[]>`
    select lesson_id, enrolment_id, state from attendance
    where network_id = ${db.who.networkId} and course_id = ${courseId}`
}

/** Writes who was there at a lesson; null is not noted any more. Who is not in the list stays as noted. */
export async function saveAttendance(
  db: Db,
  lesson: { id: string; courseId: string },
  all: readonly { enrolmentId: string; state: AttendanceState | null }[],
): Promise<void> {
  const { networkId } = db.who
  if (all.length === 0) return
  const ids = all.map(({ enrolmentId }) => enrolmentId)
  await db`
    delete from attendance
    where network_id = ${networkId} and lesson_id = ${lesson.id} and enrolment_id in ${db(ids)}`
  const rows = all
    .filter(({ state }) => state !== null)
    .map((one) => ({ ...one, networkId, lessonId: lesson.id, courseId: lesson.courseId }))
  if (rows.length > 0) await db`insert into attendance ${db(rows)}`
}

export type SampleAttendance = readonly (Noted & { courseId: string })[]

/** Writes many at once, as they are: for the demo and for tests. */
export async function fillAttendance(db: Db, all: SampleAttendance): Promise<void> {
  const { networkId } = db.who
  const rows = all.map((one) => ({ ...one, networkId }))
  for (let from = 0; from < rows.length; from += 1_000)
    await db`insert into attendance ${db(rows.slice(from, from + 1_000))}`
}
