// What the clock does to lists: offers end, courses begin and end.
import { later } from '../../platform/jobs.ts'
import type { Db } from '../../platform/tenant.ts'
import {
  type Course,
  courseLines,
  heldCourse,
  lessonsOf,
  lessonsOfAll,
  moveCourse,
  stepByClock,
} from '../courses/door.ts'
import { keepTalks } from './message-store.ts'
import { lapse } from './seats.ts'
import { coursesWithOverdue, overdueOffers } from './store.ts'

/** Every few minutes. One course after another in one order: who holds more than one never waits for another such. */
export async function turnByClock(db: Db, baseUrl: string): Promise<number> {
  const around = { baseUrl }
  const ids = [...(await coursesWithOverdue(db)), ...(await coursesToStep(db))]
  const all = [...new Set(ids)].sort()
  for (const id of all) {
    const course = await heldCourse(db, id)
    const overdue = course ? await overdueOffers(db, id) : []
    if (course && overdue.length > 0) await lapse(db, course, overdue, around)
    await stepNow(db, id)
  }
  await keepTalks(db)
  return all.length
}

async function coursesToStep(db: Db): Promise<string[]> {
  const lines = await courseLines(db, { states: ['open', 'full', 'running'] })
  const ids = lines.map(({ id }) => id)
  const lessons = await lessonsOfAll(db, ids)
  const isDue = ({ id, state }: Pick<Course, 'id' | 'state'>) => {
    const own = lessons.filter(({ courseId }) => courseId === id)
    return stepByClock(state, own, db.at) !== undefined
  }
  return lines.filter(isDue).map(({ id }) => id)
}

async function stepNow(db: Db, id: string): Promise<void> {
  const course = await heldCourse(db, id)
  const to = course && stepByClock(course.state, await lessonsOf(db, id), db.at)
  if (!course || !to || !(await moveCourse(db, course, to)) || to !== 'finished') return
  await later(db, 'enrolment.course-finished', { id })
}
