// Deeds: planning a course with its lessons, opening it, and what the clock does to it.
import { record } from '../../platform/audit.ts'
import { localDate } from '../../platform/dates.ts'
import type { Db } from '../../platform/tenant.ts'
import { organisationsOf } from '../partners/door.ts'
import { certificateState, type Teacher, teachersOf } from '../teachers/door.ts'
import { showInGuide } from './in-guide.ts'
import {
  addLessons,
  assignmentsOf,
  type LessonFields,
  lessonsOf,
  plannedBetween,
} from './lesson-store.ts'
import { type Clash, type Concern, clashesWith, concernsOf, type Slot } from './planning.ts'
import { canStep, mayKeepOf, type OpenStop, type State, whatStopsOpening } from './rules.ts'
import { dayDoubtsOf, type PlanDoubts } from './series.ts'
import {
  addCourse,
  type Course,
  type CourseFields,
  courseLines,
  heldCourse,
  type Programme,
  programmesOf,
  stepCourse,
} from './store.ts'

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

type Opened = { opened: true } | { opened: false; because: (OpenStop | 'moved')[] }

/** Whether somebody carries a course: a guest tells about one subject, and who stopped does not come. */
const carries = ({ kind, until }: Teacher): boolean => kind === 'teacher' && until === null

/** Why this course can't open now; none is fine. */
export async function whatStopsOpeningNow(db: Db, course: Course): Promise<OpenStop[]> {
  const { lessons, teachers, needs } = await taughtOf(db, course)
  return whatStopsOpening(course, lessons, teachers, needs, localDate(db.at))
}

/** Whether this course, which people take part in, would have no certified teacher under another programme. */
export async function lacksTeacherFor(
  db: Db,
  course: Course,
  programmeId: string | null,
): Promise<boolean> {
  const meant = { ...course, programmeId }
  const { lessons, teachers, needs } = await taughtOf(db, meant)
  const concerns = concernsOf(meant, lessons, teachers, needs, localDate(db.at))
  return concerns.includes('no-certificate')
}

/** Its lessons, who carries them, and whether its programme asks them for a certificate. */
async function taughtOf(db: Db, course: Pick<Course, 'id' | 'programmeId'>) {
  const [lessons, all, assigned, programmes] = await Promise.all([
    lessonsOf(db, course.id),
    teachersOf(db),
    assignmentsOf(db, course.id),
    programmesOf(db),
  ])
  const teaching = new Set(assigned.map(({ teacherId }) => teacherId))
  const teachers = all.filter((one) => teaching.has(one.id) && carries(one))
  const programme = programmes.find(({ id }) => id === course.programmeId)
  return { lessons, teachers, needs: programme?.needsCertificate ?? false }
}

/** Opens a course for enrolment, when nothing stops it. */
export async function openCourse(db: Db, wanted: Pick<Course, 'id'>): Promise<Opened> {
  const course = await heldCourse(db, wanted.id)
  if (!course) return { opened: false, because: ['moved'] }
  const stops = await whatStopsOpeningNow(db, course)
  if (stops.length > 0) return { opened: false, because: stops }
  if (!(await moveCourse(db, course, 'open'))) return { opened: false, because: ['moved'] }
  return { opened: true }
}

/** One step of a course with its line in the log and in the guide; false when the table or somebody else forbids it. */
export async function moveCourse(
  db: Db,
  course: Course,
  to: State,
  why?: string,
): Promise<boolean> {
  if (!canStep(course.state, to) || !(await stepCourse(db, course, to, why))) return false
  await record(db, `course.${to}`, course.id)
  await showInGuide(db, [course.id])
  return true
}

/** What these lessons would coincide with, in rooms and with teachers. */
export async function clashesOf(db: Db, meant: readonly Slot[]): Promise<Clash[]> {
  const days = meant.map(({ heldOn }) => heldOn).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return []
  const [planned, teachers] = await Promise.all([plannedBetween(db, first, last), teachersOf(db)])
  return clashesWith(meant, planned, teachers)
}

/** What one should look at before these lessons are written down. */
export async function doubtsOf(db: Db, meant: readonly Slot[]): Promise<PlanDoubts> {
  return { clashes: await clashesOf(db, meant), days: dayDoubtsOf(meant) }
}

/** The programme of a planned course, with as many lessons as are still missing. */
export async function programmeLeft(
  db: Db,
  course: Pick<Course, 'id' | 'programmeId'>,
): Promise<Programme | undefined> {
  const [programmes, lessons] = await Promise.all([programmesOf(db), lessonsOf(db, course.id)])
  const programme = programmes.find(({ id }) => id === course.programmeId)
  const left = Math.max(0, (programme?.lessons ?? 0) - lessons.length)
  return programme && { ...programme, lessons: left }
}

/** Lessons that nobody wrote down yet, as they would stand in the timetable of their course. */
export const meantLessons = (
  course: Pick<Course, 'title' | 'way' | 'place'>,
  lessons: readonly LessonFields[],
): Slot[] =>
  lessons.map((one, at) => ({
    ...one,
    ...{ id: `new-${at}`, cancelledAt: null, state: 'planned', teacherIds: [] },
    ...{ title: course.title, way: course.way, place: course.place },
  }))

/** Per course that goes on what its organisers should look at; those without anything are left out. */
export async function concernsNow(db: Db): Promise<Map<string, Concern[]>> {
  const today = localDate(db.at)
  const [lines, teachers, programmes] = await Promise.all([
    courseLines(db, { states: ['open', 'full', 'running'] }),
    teachersOf(db),
    programmesOf(db),
  ])
  const last =
    lines
      .map(({ lastOn }) => lastOn ?? today)
      .sort()
      .at(-1) ?? today
  const first = lines.map(({ firstOn }) => firstOn ?? today).sort()[0] ?? today
  const planned = await plannedBetween(db, first, last)
  const found = lines.map((line) => {
    const lessons = planned.filter(({ courseId }) => courseId === line.id)
    const ids = new Set(lessons.flatMap(({ teacherIds }) => teacherIds))
    const own = teachers.filter((one) => ids.has(one.id) && carries(one))
    const needs = programmes.find(({ id }) => id === line.programmeId)?.needsCertificate ?? false
    return [line.id, concernsOf(line, lessons, own, needs, today)] as const
  })
  return new Map(found.filter(([, concerns]) => concerns.length > 0))
}

/** Certificates that end soon or ended, of teachers or for programmes that this reader keeps. */
export async function endingsFor(db: Db): Promise<number> {
  const [teachers, programmes] = await Promise.all([teachersOf(db), programmesOf(db)])
  const today = localDate(db.at)
  const isOurs = (teacher: Teacher, programmeId: string) =>
    mayKeepOf(db.who, teacher.organisationId) ||
    programmes.some((one) => one.id === programmeId && mayKeepOf(db.who, one.ownerId))
  return teachers
    .filter(({ until }) => until === null)
    .flatMap((teacher) => teacher.certificates.map((one) => ({ teacher, one })))
    .filter(({ teacher, one }) => isOurs(teacher, one.programmeId))
    .filter(({ one }) => certificateState(one, today) !== 'fine').length
}

/** The field that names a programme or a partner that is not of this network; undefined is fine. */
export async function unknownIn(
  db: Db,
  said: { programmeId: string | null; organiserId: string; coOrganisers: string[] },
): Promise<string | undefined> {
  const [programmes, partners] = await Promise.all([programmesOf(db), organisationsOf(db)])
  const isPartner = (id: string) => partners.some((one) => one.id === id)
  if (said.programmeId && !programmes.some(({ id }) => id === said.programmeId))
    return 'programmeId'
  if (!isPartner(said.organiserId)) return 'organiserId'
  return said.coOrganisers.every(isPartner) ? undefined : 'coOrganisers'
}
