// Courses for staff: the list, planning one, its page, its lessons and teachers, and opening it.
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { record } from '../../platform/audit.ts'
import {
  emptySheet,
  readForm,
  readQuery,
  rule,
  type Sheet,
  withError,
} from '../../platform/form.ts'
import { allow, found, missing } from '../../platform/http.ts'
import { isAllowed } from '../../platform/tenant.ts'
import type { Env } from '../../ui/env.ts'
import { fresh } from '../../ui/parts/field.ts'
import { locationsOf } from '../offers/door.ts'
import { organisationsOf } from '../partners/door.ts'
import { teachersOf } from '../teachers/door.ts'
import {
  clashesOf,
  concernsNow,
  endingsFor,
  lessonsFrom,
  meantLessons,
  openCourse,
  planCourse,
  unknownIn,
  whatStopsOpeningNow,
} from './actions.ts'
import {
  assignForm,
  courseFieldsOf,
  courseForm,
  courseTyped,
  lessonsForm,
  newCourseForm,
  orderlyCourse,
  orderlySeries,
} from './form.ts'
import { courseFormPage } from './form-pages.ts'
import { showInGuide } from './in-guide.ts'
import {
  addLessons,
  assignmentsOf,
  assignTeacher,
  lessonById,
  lessonsOf,
  removeLesson,
} from './lesson-store.ts'
import { listPage } from './list-pages.ts'
import { type ManageFacts, managePage } from './pages.ts'
import { type Clash, clashKey } from './planning.ts'
import { programmeRoutes } from './programme-routes.ts'
import { may, mayKeepCourse, mayKeepOf, mayOrganiseWith, organises } from './rules.ts'
import { type Course, changeCourse, courseById, courseLines, programmesOf } from './store.ts'

export const coursesRoutes = new Hono<Env>()
type C = Context<Env>

coursesRoutes.route('/', programmeRoutes)

const happened = z.object({ klaar: rule.optionalChoice(['opened', 'saved', 'planned']) })
const isKeeper = (c: C) => isAllowed(may.keep, c.var.who)

coursesRoutes.get('/leren', allow(may.read), async (c) => {
  const { db, view } = c.var
  const [now, past, all, endings] = await Promise.all([
    courseLines(db, { states: ['planned', 'open', 'full', 'running'] }),
    courseLines(db, { states: ['finished', 'cancelled'] }),
    concernsNow(db),
    endingsFor(db),
  ])
  const own = now.filter((one) => mayKeepCourse(c.var.who, one))
  const concerns = new Map(own.map(({ id }) => [id, all.get(id) ?? []]))
  const facts = { now, past: past.toReversed(), mayPlan: isKeeper(c), concerns, endings }
  return c.html(listPage(view, facts))
})

coursesRoutes.get('/leren/nieuw', allow(may.keep), async (c) => {
  const { db, who } = c.var
  const { programma } = readQuery(c, z.object({ programma: rule.optionalId() }))
  const programme = (await programmesOf(db)).find(({ id }) => id === programma)
  const from = programme
    ? {
        programmeId: programme.id,
        times: String(programme.lessons ?? ''),
        maximum: String(programme.maximum ?? ''),
      }
    : { maximum: '8' }
  const start = {
    way: 'place',
    language: 'nl',
    level: 'entry',
    cost: 'free',
    rhythm: 'week',
    minimum: '3',
  }
  const sheet = fresh({ ...start, ...from, organiserId: who.organisationId ?? '' })
  return c.html(courseFormPage(c.var.view, await formFacts(c, sheet)))
})

coursesRoutes.post('/leren/nieuw', allow(may.keep), async (c) => {
  const { db, view, who } = c.var
  const again = async (sheet: Sheet, clashes?: Clash[]) => {
    const facts = await formFacts(c, sheet)
    return c.html(courseFormPage(view, { ...facts, ...(clashes ? { clashes } : {}) }), 422)
  }
  const read = orderlySeries(await readForm(c, newCourseForm))
  const sheet = orderlyCourse(read, read.ok ? read.values.maximum : undefined)
  if (!sheet.ok) return again(sheet)
  const wrong = await unknownIn(db, sheet.values)
  if (wrong) return again(withError(sheet, wrong, 'choice'))
  if (!mayKeepOf(who, sheet.values.organiserId)) throw missing()
  const lessons = lessonsFrom(sheet.values)
  const clashes = await clashesOf(db, meantLessons(sheet.values, lessons))
  if (isNews(clashes, sheet.values)) return again(sheet, clashes)
  const id = await planCourse(db, courseFieldsOf(sheet.values), lessons)
  return c.redirect(paths.courses.manage(view.at, id, { klaar: 'planned' }), 303)
})

coursesRoutes.get('/leren/:id{[0-9a-f-]{36}}', allow(may.read), async (c) =>
  showCourse(c, await courseIn(c)),
)

coursesRoutes.get('/leren/:id{[0-9a-f-]{36}}/gegevens', allow(may.keep), async (c) => {
  const course = await courseToKeep(c)
  return c.html(courseFormPage(c.var.view, await formFacts(c, fresh(courseTyped(course)), course)))
})

coursesRoutes.post('/leren/:id{[0-9a-f-]{36}}/gegevens', allow(may.keep), async (c) => {
  const { db, view } = c.var
  const course = await courseToKeep(c)
  const again = async (sheet: Sheet) =>
    c.html(courseFormPage(view, await formFacts(c, sheet, course)), 422)
  const sheet = orderlyCourse(await readForm(c, courseForm), course.maximum)
  if (!sheet.ok) return again(sheet)
  const wrong = await unknownIn(db, { ...sheet.values, organiserId: course.organiserId })
  if (wrong) return again(withError(sheet, wrong, 'choice'))
  if (!mayOrganiseWith(c.var.who, course, sheet.values.coOrganisers))
    return again(withError(sheet, 'coOrganisers', 'readers'))
  const { version, ...fields } = sheet.values
  if (!(await changeCourse(db, course.id, version, fields))) {
    const typed = { ...sheet.typed, version: String((await courseIn(c)).version) }
    const facts = await formFacts(c, fresh(typed), course)
    return c.html(courseFormPage(view, { ...facts, isClash: true }), 409)
  }
  await record(db, 'course.changed', course.id)
  if (course.state !== 'planned') await showInGuide(db, [course.id])
  return back(c, course, 'saved')
})

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
  const sheet = orderlySeries(await readForm(c, lessonsForm))
  if (!sheet.ok) return showCourse(c, course, { sheet }, 422)
  const lessons = lessonsFrom(sheet.values)
  const clashes = await clashesOf(db, meantLessons(course, lessons))
  if (isNews(clashes, sheet.values)) return showCourse(c, course, { sheet, clashes }, 422)
  await addLessons(db, course.id, lessons)
  await record(db, 'course.lessons-added', course.id, { lessons: lessons.length })
  return back(c, course, 'saved')
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
  const sheet = await readForm(c, assignForm)
  if (!sheet.ok) return showCourse(c, course, { sheet }, 422)
  const [lessons, teachers] = await Promise.all([lessonsOf(db, course.id), teachersOf(db)])
  const { teacherId, lessons: wanted } = sheet.values
  if (!teachers.some(({ id }) => id === teacherId))
    return showCourse(c, course, { sheet: withError(sheet, 'teacherId', 'choice') }, 422)
  const given = lessons.filter(({ id }) => wanted.includes(id))
  const taught = given.map((one) => ({ ...one, ...slotOf(course), teacherIds: [teacherId] }))
  const clashes = (await clashesOf(db, taught)).filter(({ kind }) => kind !== 'room')
  if (isNews(clashes, sheet.values)) return showCourse(c, course, { sheet, clashes }, 422)
  const own = given.map(({ id }) => id)
  await assignTeacher(db, course.id, teacherId, own)
  await record(db, 'course.teacher-assigned', course.id, { lessons: own.length })
  return back(c, course, 'saved')
})

async function showCourse(
  c: C,
  course: Course,
  more: Pick<ManageFacts, 'sheet' | 'moved' | 'clashes'> = {},
  status: 200 | 422 = 200,
) {
  const { db, view, who } = c.var
  const mayKeep = mayKeepCourse(who, course)
  const [lessons, teachers, assigned, programmes, partners, stops, concerns] = await Promise.all([
    lessonsOf(db, course.id),
    teachersOf(db),
    assignmentsOf(db, course.id),
    programmesOf(db),
    organisationsOf(db),
    mayKeep && course.state === 'planned' ? whatStopsOpeningNow(db, course) : [],
    concernsNow(db),
  ])
  const { klaar } = readQuery(c, happened)
  const all = [course.organiserId, ...course.coOrganisers]
  const organisers = all.map((id) => partners.find((one) => one.id === id)?.name).filter(Boolean)
  const facts = {
    ...{ course, lessons, teachers, assigned, stops, mayKeep },
    concerns: concerns.get(course.id) ?? [],
    programme: programmes.find(({ id }) => id === course.programmeId),
    organisers: organisers.join(', '),
    isOrganiser: organises(who, course),
    ...more,
    ...(klaar ? { done: klaar } : {}),
  }
  return c.html(managePage(view, facts), status)
}

async function formFacts(c: C, sheet: Sheet = emptySheet, course?: Course) {
  const { db, who } = c.var
  const [programmes, partners, locations] = await Promise.all([
    programmesOf(db),
    organisationsOf(db),
    locationsOf(db),
  ])
  const organisers = partners.filter(({ id }) => mayKeepOf(who, id))
  const places = locations.filter((one) => one.kind === 'physical').map(({ name }) => name)
  return { programmes, partners, organisers, places, sheet, ...(course ? { course } : {}) }
}

/** Whether this is the first that somebody hears of these clashes. */
const isNews = (clashes: readonly Clash[], { anyway }: { anyway: string }): boolean =>
  clashes.length > 0 && clashKey(clashes) !== anyway

const slotOf = ({ title, way, place, state }: Course) => ({ title, way, place, state })

const back = (c: C, { id }: Course, klaar: 'opened' | 'saved') =>
  c.redirect(paths.courses.manage(c.var.view.at, id, { klaar }), 303)

async function courseIn(c: C, wanted = c.req.param('id')): Promise<Course> {
  const id = z.uuid().safeParse(wanted).data
  const course = id && (await courseById(c.var.db, id))
  if (!course) throw missing()
  return course
}

async function courseToKeep(c: C, wanted?: string): Promise<Course> {
  const course = await courseIn(c, wanted)
  if (!mayKeepCourse(c.var.who, course)) throw missing()
  return course
}
