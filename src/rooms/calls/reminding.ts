// The day before a lesson: a mail, a text message, or a call.
import { addDays, localDate, localTime } from '../../platform/dates.ts'
import type { Db } from '../../platform/tenant.ts'
import { courseById, lessonsOn } from '../courses/door.ts'
import {
  type Around,
  aboutLesson,
  dropLessonCalls,
  enrolmentsOf,
  tell,
  toldOfChange,
} from '../enrolment/door.ts'

/** Not in the night, and early enough to be called on the same day. */
const from = '09:00'
const until = '20:00'

/**
 * Reminds everyone with a place of their lesson tomorrow, each once. Who can be reached in no way is left alone: a call
 * without a number helps nobody; so is who hears today that the lesson was moved to tomorrow. Gives how many.
 */
export async function remindOfLessons(db: Db, around: Around): Promise<number> {
  const today = localDate(db.at)
  await dropLessonCalls(db, { over: today })
  const time = localTime(db.at)
  if (time < from || time >= until) return 0
  let told = 0
  for (const lesson of await lessonsOn(db, addDays(today, 1))) {
    const course = await courseById(db, lesson.courseId)
    const all = course ? await enrolmentsOf(db, course.id) : []
    const isNews = lesson.changedAt !== null && localDate(lesson.changedAt) === today
    const heard = isNews ? await toldOfChange(db, lesson) : new Set()
    for (const one of all) {
      if (!course || one.status !== 'enrolled' || one.reach === 'none' || heard.has(one.id))
        continue
      const said = { kind: 'reminder', about: aboutLesson(lesson), lesson } as const
      if (await tell(db, course, one, said, around)) told += 1
    }
  }
  return told
}
