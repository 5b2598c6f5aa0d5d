// Deeds of measuring: making it ready, answering, and counting it once it is over.
import { record } from '../../platform/audit.ts'
import { newHumanCode } from '../../platform/crypto.ts'
import { localDate } from '../../platform/dates.ts'
import { tally } from '../../platform/tally.ts'
import type { Db } from '../../platform/tenant.ts'
import { type Course, courseById, type Lesson, lessonsOf, lessonsOfAll } from '../courses/door.ts'
import {
  choices,
  countedOn,
  lastDayOf,
  type Moment,
  placeOf,
  type Sheet,
  type Stop,
  statementsAt,
  whatStopsAnswering,
  withSheet,
} from './rules.ts'
import {
  addMeasurement,
  closeMeasurement,
  heldMeasurement,
  type Measurement,
  openMeasurements,
  saveAnswers,
} from './store.ts'

/** Makes the measurement of one moment ready; once is enough. */
export async function makeReady(db: Db, course: Course, moment: Moment): Promise<void> {
  for (let tries = 0; tries < 20; tries += 1) {
    const outcome = await addMeasurement(db, course.id, moment, newHumanCode())
    if (outcome === 'code-taken') continue
    if (outcome === 'added') await record(db, 'effect.ready', course.id, { moment })
    return
  }
  throw new Error('no free code found')
}

type Answered = { done: number; because?: Stop | 'gone' }

/** Counts sheets as long as there is room. Leaves no line in the log: that would tell when somebody answered. */
export async function addSheets(db: Db, id: string, sheets: readonly Sheet[]): Promise<Answered> {
  const held = await heldMeasurement(db, id)
  const course = held && (await courseById(db, held.courseId))
  if (!held || !course) return { done: 0, because: 'gone' }
  const lessons = await lessonsOf(db, course.id)
  let { answers, said } = held
  let done = 0
  for (const sheet of sheets) {
    const now = { ...held, answers }
    const stop = whatStopsAnswering(now, course.seatsTaken, lessons, localDate(db.at))
    if (stop) {
      await saveAnswers(db, id, { answers, said })
      return { done, because: stop }
    }
    answers += 1
    done += 1
    said = withSheet(said, sheet)
  }
  await saveAnswers(db, id, { answers, said })
  return { done }
}

/** The same from paper, typed in by an organiser. */
export async function typeSheets(
  db: Db,
  one: Measurement,
  sheets: readonly Sheet[],
): Promise<Answered> {
  const answered = await addSheets(db, one.id, sheets)
  if (answered.done > 0)
    await record(db, 'effect.typed', one.courseId, { moment: one.moment, sheets: answered.done })
  return answered
}

/** By the clock: measurements of which the last day is past go into the figures as a whole. Gives how many. */
export async function closeMeasurements(db: Db): Promise<number> {
  const all = await openMeasurements(db)
  const lessons = await lessonsOfAll(db, [...new Set(all.map(({ courseId }) => courseId))])
  let closed = 0
  for (const one of all) {
    const own = lessons.filter(({ courseId }) => courseId === one.courseId)
    const course = await courseById(db, one.courseId)
    const last = lastDayOf(one.moment, own)
    const isOver = last !== undefined && last < localDate(db.at)
    if (!course || !(isOver || course.state === 'cancelled')) continue
    await countMeasurement(db, one, course, own)
    await closeMeasurement(db, one.id, localDate(db.at))
    await record(db, 'effect.closed', course.id, { moment: one.moment })
    closed += 1
  }
  return closed
}

/** Under the first day of the course: the figures do not know when anybody answered. */
async function countMeasurement(
  db: Db,
  { moment, answers, said }: Measurement,
  course: Course,
  lessons: readonly Lesson[],
): Promise<void> {
  const day = countedOn(lessons) ?? localDate(db.at)
  const about = { organiser: course.organiserId, programme: course.programmeId, moment }
  await tally(db, 'effect.measured', about, 1, day)
  await tally(db, 'effect.answered', about, answers, day)
  for (const statement of statementsAt(moment)) {
    for (const choice of choices) {
      const n = said[placeOf(statement, choice)] ?? 0
      await tally(db, 'effect.said', { ...about, statement, said: choice }, n, day)
    }
  }
}
