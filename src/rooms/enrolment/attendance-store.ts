// Who was there, per lesson.
import type { Db } from '../../platform/tenant.ts'
import type { AttendanceState } from './rules.ts'

/** Per participant who was there, for one lesson. */
export async function attendanceOf(
  db: Db,
  lessonId: string,
): Promise<{ enrolmentId: string; state: AttendanceState }[]> {
  return db<{ enrolmentId: string; state: AttendanceState }[]>`
    select enrolment_id, state from attendance
    where network_id = ${db.who.networkId} and lesson_id = ${lessonId}`
}

/** Writes who was there: the whole list at once; who is left out is not noted. */
export async function saveAttendance(
  db: Db,
  lesson: { id: string; courseId: string },
  all: readonly { enrolmentId: string; state: AttendanceState }[],
): Promise<void> {
  const { networkId } = db.who
  await db`delete from attendance where network_id = ${networkId} and lesson_id = ${lesson.id}`
  const rows = all.map((one) => ({
    ...one,
    networkId,
    lessonId: lesson.id,
    courseId: lesson.courseId,
  }))
  if (rows.length > 0) await db`insert into attendance ${db(rows)}`
}
