// Deeds: planning a course with its lessons, opening it, and what the clock does to it.
import { record } from '../../platform/audit.ts'
import { localDate } from '../../platform/dates.ts'
import { tally } from '../../platform/tally.ts'
import type { Db } from '../../platform/tenant.ts'
import {
  addLessons,
  assignmentsOf,
  type LessonFields,
  lessonsOf,
  teachersOf,
} from './lesson-store.ts'
import { canStep, type OpenStop, type State, whatStopsOpening } from './rules.ts'
import { daysOfSeries, daysTyped, type Rhythm } from './series.ts'
import { addCourse, type Course, type CourseFields, programmesOf, stepCourse } from './store.ts'

export type SeriesSaid = {
  firstOn: string
  starts: string
  ends: string
  rhythm: Rhythm
  times: number | null
  except: string
  room: string
}

/** The lessons that a series gives. */
export function lessonsFrom(said: SeriesSaid): LessonFields[] {
  const { firstOn, rhythm, times, except, starts, ends, room } = said
  const days = daysOfSeries({
    firstOn,
    rhythm,
    times: times ?? 1,
    except: daysTyped(except) ?? [],
  })
  return days.map((heldOn) => ({ heldOn, starts, ends, room }))
}

/** Writes down a course that nobody sees yet, with its lessons; returns its id. */
export async function planCourse(
  db: Db,
  fields: CourseFields,
  lessons: readonly LessonFields[],
): Promise<string> {
  const id = await addCourse(db, fields)
  await addLessons(db, id, lessons)
  await record(db, 'course.planned', id, { lessons: lessons.length })
  return id
}

export type Opened = { opened: true } | { opened: false; because: (OpenStop | 'moved')[] }

/** Why this course can't open now; none is fine. */
export async function whatStopsOpeningNow(db: Db, course: Course): Promise<OpenStop[]> {
  const [lessons, all, assigned, programmes] = await Promise.all([
    lessonsOf(db, course.id),
    teachersOf(db),
    assignmentsOf(db, course.id),
    programmesOf(db),
  ])
  const teaching = new Set(assigned.map(({ teacherId }) => teacherId))
  const teachers = all.filter(({ id }) => teaching.has(id))
  const programme = programmes.find(({ id }) => id === course.programmeId)
  const needs = programme?.needsCertificate ?? false
  return whatStopsOpening(course, lessons, teachers, needs, localDate(db.at))
}

/** Opens a course for enrolment, when nothing stops it. */
export async function openCourse(db: Db, course: Course): Promise<Opened> {
  const stops = await whatStopsOpeningNow(db, course)
  if (stops.length > 0) return { opened: false, because: stops }
  if (!(await moveCourse(db, course, 'open'))) return { opened: false, because: ['moved'] }
  return { opened: true }
}

/** One step of a course with its line and its counts; false when the table or somebody else forbids it. */
export async function moveCourse(
  db: Db,
  course: Course,
  to: State,
  why?: string,
): Promise<boolean> {
  if (!canStep(course.state, to) || !(await stepCourse(db, course, to, why))) return false
  await record(db, `course.${to}`, course.id)
  const about = { organiser: course.organiserId, programme: course.programmeId }
  await tally(db, 'courses.state', { ...about, state: to })
  if (to === 'running') await tally(db, 'courses.started', about, course.seatsTaken)
  return true
}
