// Deeds: noting who was there, with what follows from it, and how a course ended for each.
import { record } from '../../platform/audit.ts'
import { localDate } from '../../platform/dates.ts'
import type { JobData } from '../../platform/jobs.ts'
import type { Db } from '../../platform/tenant.ts'
import { type Course, courseById, heldCourse, type Lesson } from '../courses/door.ts'
import {
  type Around,
  type Enrolment,
  enrolmentsOf,
  takeBackCall,
  tell,
  tellReferrerLater,
} from '../enrolment/door.ts'
import type { AttendanceSaid } from './form.ts'
import {
  type AttendanceState,
  changesIn,
  endedFor,
  hasCome,
  needsCallAfter,
  statesFor,
  wasThere,
} from './rules.ts'
import { attendanceOfCourse, type Noted, saveAttendance } from './store.ts'

type Answers = ReadonlyMap<string, AttendanceState | null>
/** The teacher who notes it, when that is not whoever organises the course. */
type By = { teacher: string }

/**
 * Notes what a form says of these lessons, about who has a place by now; what can't be noted yet is left. Two at once wait for each other: about one
 * person the last counts. Gives how many calls that leaves.
 */
export async function noteSaid(
  db: Db,
  course: Course,
  lessons: readonly Pick<Lesson, 'id' | 'heldOn'>[],
  form: AttendanceSaid,
  around: Around,
  by?: By,
): Promise<number> {
  await heldCourse(db, course.id)
  const noted = await attendanceOfCourse(db, course.id)
  const seated = (await enrolmentsOf(db, course.id)).filter(({ status }) => status === 'enrolled')
  const ids = new Set(seated.map(({ id }) => id))
  const perLesson = new Map<string, Answers>()
  const today = localDate(db.at)
  for (const lesson of lessons) {
    const states = statesFor(lesson, today)
    const said = form.said.filter(
      ({ lessonId, enrolmentId, state }) =>
        lessonId === lesson.id &&
        ids.has(enrolmentId) &&
        (state === null || states.includes(state)),
    )
    const known = noted.filter((one) => one.lessonId === lesson.id)
    const isEveryone = form.isEveryone && hasCome(lesson, today)
    const changes = changesIn({ said, isEveryone }, new Set(known.map((one) => one.enrolmentId)))
    if (changes.size > 0) perLesson.set(lesson.id, changes)
  }
  return perLesson.size === 0 ? 0 : noteAttendance(db, course, perLesson, around, by)
}

/** Writes who was there at these lessons: per lesson, per enrolment. Gives how many calls that leaves. */
export async function noteAttendance(
  db: Db,
  course: Course,
  perLesson: ReadonlyMap<string, Answers>,
  around: Around,
  by?: By,
): Promise<number> {
  const before = await attendanceOfCourse(db, course.id)
  for (const [id, answers] of perLesson) {
    const all = [...answers].map(([enrolmentId, state]) => ({ enrolmentId, state }))
    await saveAttendance(db, { id, courseId: course.id }, all)
    const noted = all.filter(({ state }) => state !== null).length
    if (by) await record(db, 'enrolment.attendance-by-teacher', id, { noted, ...by })
    else await record(db, 'enrolment.attendance', id, { noted })
  }
  const now = await attendanceOfCourse(db, course.id)
  let calls = 0
  for (const one of await enrolmentsOf(db, course.id)) {
    if (one.status !== 'enrolled') continue
    if (await callWhenNeeded(db, course, one, statesOf(now, one), around)) calls += 1
    const isFirst = !statesOf(before, one).some(wasThere) && statesOf(now, one).some(wasThere)
    if (isFirst) await tellReferrerLater(db, one, 'started')
  }
  return calls
}

const statesOf = (all: readonly Noted[], one: Pick<Enrolment, 'id'>): AttendanceState[] =>
  all.filter(({ enrolmentId }) => enrolmentId === one.id).map(({ state }) => state)

/** A call is left once; put right before anybody called, it goes. */
async function callWhenNeeded(
  db: Db,
  course: Course,
  one: Enrolment,
  states: readonly AttendanceState[],
  around: Around,
): Promise<boolean> {
  if (needsCallAfter(states)) return tell(db, course, one, { kind: 'absences' }, around)
  await takeBackCall(db, one.id, 'absences')
  return false
}

/** A course came to its end: whoever sent somebody hears how it ended. */
export async function tellHowItEnded(db: Db, data: JobData): Promise<void> {
  const course = await courseById(db, String(data.id))
  if (course?.state !== 'finished') return
  const noted = await attendanceOfCourse(db, course.id)
  for (const one of await enrolmentsOf(db, course.id)) {
    if (one.status !== 'enrolled') continue
    const ended = endedFor(statesOf(noted, one))
    if (ended === 'unnoted') await tellReferrerLater(db, one, 'finished', 'unnoted')
    else await tellReferrerLater(db, one, ended)
  }
}
