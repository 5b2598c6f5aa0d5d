// Deeds of measuring: making it ready, answering, and counting it once it is over.
import { record } from '../../platform/audit.ts'
import { newHumanCode } from '../../platform/crypto.ts'
import { localDate } from '../../platform/dates.ts'
import type { Db } from '../../platform/tenant.ts'
import { type Course, courseById, type Lesson, lessonsOf, lessonsOfAll } from '../courses/door.ts'
import {
  countedOn,
  lastDayOf,
  type Moment,
  noCounts,
  roomFor,
  type Sheet,
  type Stop,
  whatStopsAnswering,
  withSheet,
} from './rules.ts'
import {
  addMeasurement,
  closeMeasurement,
  emptyMeasurements,
  handOver,
  heldMeasurement,
  type Measurement,
  measurementsAtHand,
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

type Answered =
  | { done: true }
  /** `room`: how many would still fit. */
  | { done: false; because: Stop; room: number }

/** Counts all of these sheets, or none. Leaves no line in the log: that would tell when somebody answered. */
export async function addSheets(db: Db, id: string, sheets: readonly Sheet[]): Promise<Answered> {
  const held = await heldMeasurement(db, id)
  const course = held && (await courseById(db, held.courseId))
  // Closed in the meantime: from then on the database does not give it to be answered.
  if (!held || !course) return { done: false, because: 'over', room: 0 }
  const lessons = await lessonsOf(db, course.id)
  const stop = whatStopsAnswering(held, course.seatsTaken, lessons, localDate(db.at))
  if (stop) return { done: false, because: stop, room: 0 }
  const room = roomFor(held, course.seatsTaken)
  if (sheets.length > room) return { done: false, because: 'full', room }
  const said = sheets.reduce<number[]>(withSheet, held.said)
  await saveAnswers(db, id, { answers: held.answers + sheets.length, said })
  return { done: true }
}

/** The same from paper, typed in by an organiser. */
export async function typeSheets(
  db: Db,
  one: Measurement,
  sheets: readonly Sheet[],
): Promise<Answered> {
  const answered = await addSheets(db, one.id, sheets)
  if (answered.done)
    await record(db, 'effect.typed', one.courseId, { moment: one.moment, sheets: sheets.length })
  return answered
}

/**
 * By the clock: closes what is past its last day; when the end of a course is past, what it brought goes as a whole to
 * what waits for a batch. Gives how many were closed.
 */
export async function closeMeasurements(db: Db): Promise<number> {
  const all = await measurementsAtHand(db)
  const ids = [...new Set(all.map(({ courseId }) => courseId))]
  const lessons = await lessonsOfAll(db, ids)
  let closed = 0
  for (const id of ids) {
    const course = await courseById(db, id)
    if (!course) continue
    const days = lessons.filter(({ courseId }) => courseId === id)
    const own = all.filter(({ courseId }) => courseId === id)
    const isOver = (moment: Moment) => {
      const last = lastDayOf(moment, days)
      return course.state === 'cancelled' || (last !== undefined && last < localDate(db.at))
    }
    for (const one of own.filter(({ closedOn, moment }) => closedOn === null && isOver(moment))) {
      await closeMeasurement(db, one.id, localDate(db.at))
      await record(db, 'effect.closed', id, { moment: one.moment })
      closed += 1
    }
    if (isOver('end')) await handOverCourse(db, course, own, days)
  }
  return closed
}

/** In the year in which the course began: figures do not know when anybody answered. */
async function handOverCourse(
  db: Db,
  course: Course,
  own: readonly Measurement[],
  lessons: readonly Lesson[],
): Promise<void> {
  const of = (moment: Moment) => own.find((one) => one.moment === moment)
  const [start, end] = [of('start'), of('end')]
  const ids = own.map(({ id }) => id)
  const first = end ?? start
  if (!first) return
  const isNothing = own.every(({ answers }) => answers === 0)
  if (course.state === 'cancelled' && isNothing) return emptyMeasurements(db, ids)
  const day = countedOn(lessons) ?? localDate(db.at)
  const about = {
    ...{ id: first.id, courseId: course.id, year: Number(day.slice(0, 4)) },
    ...{ programmeId: course.programmeId, organiserId: course.organiserId },
    closedOn: localDate(db.at),
  }
  const counts = {
    ...{ endAnswers: end?.answers ?? 0, endSaid: end?.said ?? noCounts() },
    ...{ startAnswers: start?.answers ?? 0, startSaid: start?.said ?? noCounts() },
  }
  await handOver(db, { ...about, ...counts }, ids)
}
