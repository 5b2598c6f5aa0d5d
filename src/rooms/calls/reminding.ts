// The day before a lesson: a mail, a text message, or a call.
import { addDays, localDate, localTime } from '../../platform/dates.ts'
import type { Db } from '../../platform/tenant.ts'
import { courseById, lessonsOn } from '../courses/door.ts'
import { type Around, dropReminders, enrolmentsOf, tell } from '../enrolment/door.ts'

/** Not in the night, and early enough to be called on the same day. */
const from = '09:00'
const until = '20:00'

/**
 * Reminds everyone with a place of their lesson tomorrow, each once. Who can be reached in no way is left alone: a call
 * without a number helps nobody. Gives how many.
 */
export async function remindOfLessons(db: Db, around: Around): Promise<number> {
  const today = localDate(db.at)
  await dropReminders(db, { before: addDays(today, 1) })
  const time = localTime(db.at)
  if (time < from || time >= until) return 0
  let told = 0
  for (const lesson of await lessonsOn(db, addDays(today, 1))) {
    const course = await courseById(db, lesson.courseId)
    const all = course ? await enrolmentsOf(db, course.id) : []
    for (const one of all) {
      if (!course || one.status !== 'enrolled' || one.reach === 'none') continue
      const said = { kind: 'reminder', about: lesson.id, lesson } as const
      if (await tell(db, course, one, said, around)) told += 1
    }
  }
  return told
}
