// Courses for staff: the list, one course, its lessons and teachers, and opening it.
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { record } from '../../platform/audit.ts'
import { isDate, localDate } from '../../platform/dates.ts'
import { check, readForm, readQuery, rule, withError } from '../../platform/form.ts'
import { allow, found, missing } from '../../platform/http.ts'
import { isAllowed } from '../../platform/tenant.ts'
import type { Env } from '../../ui/env.ts'
import { organisationsOf } from '../partners/door.ts'
import { teachersOf } from '../teachers/door.ts'
import {
  clashesOf,
  concernsNow,
  doubtsOf,
  endingsFor,
  meantLessons,
  openCourse,
  programmeLeft,
  whatStopsOpeningNow,
} from './actions.ts'
import { assignForm, lessonsForm, orderlySeries } from './form.ts'
import { back, courseFormRoutes, courseIn, courseToKeep } from './form-routes.ts'
import {
  addLessons,
  assignmentsOf,
  assignTeacher,
  lessonById,
  lessonsOf,
  removeLesson,
} from './lesson-store.ts'
import { listPage } from './list-pages.ts'
import { happenings, type ManageFacts, managePage } from './pages.ts'
import { programmeRoutes } from './programme-routes.ts'
import { may, mayKeepCourse, organises } from './rules.ts'
import { filledBy, isNews, lessonsFrom } from './series.ts'
import { type Course, courseLines, openCalls, openCallsOf, programmesOf } from './store.ts'

export const coursesRoutes = new Hono<Env>()
type C = Context<Env>

coursesRoutes.route('/', programmeRoutes)
coursesRoutes.route('/', courseFormRoutes)

const days = z
  .string()
  .max(2000)
  .transform((all) => all.split(' ').filter(isDate))
const happened = z.object({
  klaar: rule.optionalChoice(happenings),
  /** Which days the series passed over: for the calendar, and as the planner said. */
  vrij: days.optional(),
  zelf: days.optional(),
})
const isKeeper = (c: C) => isAllowed(may.keep, c.var.who)

coursesRoutes.get('/leren', allow(may.read), async (c) => {
  const { db, view } = c.var
  const [now, past, all, endings] = await Promise.all([
    courseLines(db, { states: ['planned', 'open', 'full', 'running'] }),
    courseLines(db, { states: ['finished', 'cancelled'] }),
    concernsNow(db),
    endingsFor(db),
  ])
  const ids = [...now, ...past].filter((one) => organises(c.var.who, one)).map(({ id }) => id)
  const calls = await openCallsOf(db, ids)
  const own = now.filter((one) => mayKeepCourse(c.var.who, one))
  const concerns = new Map(own.map(({ id }) => [id, all.get(id) ?? []]))
  const facts = { now, past: past.toReversed(), mayPlan: isKeeper(c), concerns, calls, endings }
  return c.html(listPage(view, facts))
})

coursesRoutes.get('/leren/:id{[0-9a-f-]{36}}', allow(may.read), async (c) =>
  showCourse(c, await courseIn(c)),
)

coursesRoutes.post('/leren/:id{[0-9a-f-]{36}}/opening', allow(may.keep), async (c) => {
  const course = await courseToKeep(c)
  const result = await openCourse(c.var.db, course)
  if (result.opened) return back(c, course, 'opened')
  return showCourse(c, await courseIn(c), { moved: result.because.includes('moved') }, 422)
})

coursesRoutes.post('/leren/:id{[0-9a-f-]{36}}/lessen', allow(may.keep), async (c) => {
  const { db } = c.var
  const course = await courseToKeep(c)
  if (course.state !== 'planned') throw missing()
  const { typed } = await readForm(c, lessonsForm)
  const filled = filledBy(typed, await programmeLeft(db, course))
  const sheet = orderlySeries(check(lessonsForm, filled), localDate(db.at))
  if (!sheet.ok) return showCourse(c, course, { sheet }, 422)
  const { lessons, passed } = lessonsFrom(sheet.values)
  const doubts = await doubtsOf(db, meantLessons(course, lessons))
  if (isNews(doubts, sheet.values)) return showCourse(c, course, { sheet, doubts }, 422)
  await addLessons(db, course.id, lessons)
  await record(db, 'course.lessons-added', course.id, { lessons: lessons.length })
  return back(c, course, 'saved', passed)
})

coursesRoutes.post('/leren/lessen/:lesson/verwijdering', allow(may.keep), async (c) => {
  const { db } = c.var
  const lesson = await found(c, (id) => lessonById(db, id), 'lesson')
  const course = await courseToKeep(c, lesson.courseId)
  // Once people could see it, a lesson is called off and they are told.
  if (course.state !== 'planned' || !(await removeLesson(db, lesson.id))) throw missing()
  await record(db, 'course.lesson-removed', course.id, { day: lesson.heldOn })
  return back(c, course, 'saved')
})

coursesRoutes.post('/leren/:id{[0-9a-f-]{36}}/docenten', allow(may.keep), async (c) => {
  const { db } = c.var
  const course = await courseToKeep(c)
  // Whoever teaches may read names and note who was there: only those who read them already choose that.
  if (!organises(c.var.who, course)) throw missing()
  const sheet = await readForm(c, assignForm)
  if (!sheet.ok) return showCourse(c, course, { sheet }, 422)
  const [lessons, teachers] = await Promise.all([lessonsOf(db, course.id), teachersOf(db)])
  const { teacherId, lessons: wanted } = sheet.values
  if (!teachers.some(({ id }) => id === teacherId))
    return showCourse(c, course, { sheet: withError(sheet, 'teacherId', 'choice') }, 422)
  const given = lessons.filter(({ id }) => wanted.includes(id))
  const taught = given.map((one) => ({ ...one, ...slotOf(course), teacherIds: [teacherId] }))
  const clashes = (await clashesOf(db, taught)).filter(({ kind }) => kind !== 'room')
  const doubts = { clashes, days: [] }
  if (isNews(doubts, sheet.values)) return showCourse(c, course, { sheet, doubts }, 422)
  const own = given.map(({ id }) => id)
  await assignTeacher(db, course.id, teacherId, own)
  await record(db, 'course.teacher-assigned', course.id, { lessons: own.length })
  return back(c, course, 'saved')
})

async function showCourse(
  c: C,
  course: Course,
  more: Pick<ManageFacts, 'sheet' | 'moved' | 'doubts'> = {},
  status: 200 | 422 = 200,
) {
  const { db, view, who } = c.var
  const mayKeep = mayKeepCourse(who, course)
  const [lessons, teachers, assigned, programmes, partners, stops, concerns, calls] =
    await Promise.all([
      lessonsOf(db, course.id),
      teachersOf(db),
      assignmentsOf(db, course.id),
      programmesOf(db),
      organisationsOf(db),
      mayKeep && course.state === 'planned' ? whatStopsOpeningNow(db, course) : [],
      concernsNow(db),
      openCalls(db, course.id),
    ])
  const { klaar, vrij = [], zelf = [] } = readQuery(c, happened)
  const all = [course.organiserId, ...course.coOrganisers]
  const organisers = all.map((id) => partners.find((one) => one.id === id)?.name).filter(Boolean)
  const facts = {
    ...{ course, lessons, teachers, assigned, stops, mayKeep, calls },
    concerns: concerns.get(course.id) ?? [],
    programme: programmes.find(({ id }) => id === course.programmeId),
    organisers: organisers.join(', '),
    isOrganiser: organises(who, course),
    ...more,
    ...(klaar ? { done: klaar, passed: { byCalendar: vrij, asSaid: zelf } } : {}),
  }
  return c.html(managePage(view, facts), status)
}

const slotOf = ({ title, way, place, state }: Course) => ({ title, way, place, state })
