// Counting by the clock: lists of who was there come in days later, lessons move, so each course is counted anew and
// only the difference goes into the tallies.
import { addDays, localDate } from '../../platform/dates.ts'
import { tally } from '../../platform/tally.ts'
import type { Db } from '../../platform/tenant.ts'
import { courseLines, lessonsOfAll, type State } from '../courses/door.ts'
import { countedBefore, holdCounting, peopleCounts, rememberCounted } from './count-store.ts'
import { formBatches } from './forming.ts'
import { countsOfCourse, differences } from './rules.ts'

const everyState: readonly State[] = ['planned', 'open', 'full', 'running', 'finished', 'cancelled']
/** What began longer ago does not change any more. */
const settledDays = 400

/** Brings the tallies of learning up to date and forms batches of answers; gives how many courses changed. */
export async function countLearning(db: Db): Promise<number> {
  await holdCounting(db)
  const today = localDate(db.at)
  const before = await countedBefore(db)
  const from = before.size > 0 ? { from: addDays(today, -settledDays) } : {}
  const courses = await courseLines(db, { states: everyState, ...from })
  const ids = courses.map(({ id }) => id)
  const [lessons, people] = [await lessonsOfAll(db, ids), await peopleCounts(db, ids)]
  let changed = 0
  for (const course of courses) {
    const own = <T extends { courseId: string }>(all: readonly T[]) =>
      all.filter(({ courseId }) => courseId === course.id)
    const now = countsOfCourse({ course, lessons: own(lessons), people: own(people) }, today)
    const steps = differences(before.get(course.id) ?? [], now)
    if (steps.length === 0) continue
    for (const { measure, day, about, n } of steps) await tally(db, measure, about, n, day)
    await rememberCounted(db, course.id, now)
    changed += 1
  }
  await formBatches(db)
  return changed
}
