// Planning a course, and changing what is said of it.
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { record } from '../../platform/audit.ts'
import { localDate } from '../../platform/dates.ts'
import {
  check,
  emptySheet,
  readForm,
  readQuery,
  rule,
  type Sheet,
  withError,
} from '../../platform/form.ts'
import { allow, missing } from '../../platform/http.ts'
import type { Env } from '../../ui/env.ts'
import { fresh } from '../../ui/parts/field.ts'
import { locationsOf } from '../offers/door.ts'
import { organisationsOf } from '../partners/door.ts'
import { doubtsOf, lacksTeacherFor, meantLessons, planCourse, unknownIn } from './actions.ts'
import {
  courseFieldsOf,
  courseForm,
  courseTyped,
  newCourseForm,
  orderlyCourse,
  orderlySeries,
} from './form.ts'
import { courseFormPage } from './form-pages.ts'
import { showInGuide } from './in-guide.ts'
import { lessonsOf } from './lesson-store.ts'
import {
  goingOn,
  inGuide,
  may,
  mayKeepCourse,
  mayKeepOf,
  mayOrganiseWith,
  organises,
  takesPeople,
} from './rules.ts'
import { filledBy, isNews, lessonsFrom, type Passed, type PlanDoubts } from './series.ts'
import { type Course, changeCourse, courseById, heldCourse, programmesOf } from './store.ts'

export const courseFormRoutes = new Hono<Env>()
type C = Context<Env>

courseFormRoutes.get('/leren/nieuw', allow(may.keep), async (c) => {
  const { db, who } = c.var
  const { programma } = readQuery(c, z.object({ programma: rule.optionalId() }))
  const programme = (await programmesOf(db)).find(({ id }) => id === programma)
  const from = programme
    ? {
        programmeId: programme.id,
        times: String(programme.lessons ?? ''),
        maximum: String(programme.maximum ?? ''),
      }
    : {}
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

courseFormRoutes.post('/leren/nieuw', allow(may.keep), async (c) => {
  const { db, view, who } = c.var
  const again = async (sheet: Sheet, doubts?: PlanDoubts) =>
    c.html(courseFormPage(view, { ...(await formFacts(c, sheet)), doubts }), 422)
  const { typed } = await readForm(c, newCourseForm)
  const programme = (await programmesOf(db)).find(({ id }) => id === typed.programmeId)
  const today = localDate(db.at)
  const read = orderlySeries(check(newCourseForm, filledBy(typed, programme)), today)
  if (!read.ok) return again(read)
  const { lessons, passed } = lessonsFrom(read.values)
  const { maximum } = read.values
  const sheet = orderlyCourse(read, { maximum, firstOn: lessons[0]?.heldOn })
  if (!sheet.ok) return again(sheet)
  const wrong = await unknownIn(db, sheet.values)
  if (wrong) return again(withError(sheet, wrong, 'choice'))
  if (!mayKeepOf(who, sheet.values.organiserId)) throw missing()
  const doubts = await doubtsOf(db, meantLessons(sheet.values, lessons))
  if (isNews(doubts, sheet.values)) return again(sheet, doubts)
  const id = await planCourse(db, courseFieldsOf(sheet.values), lessons)
  return back(c, { id }, 'planned', passed)
})

courseFormRoutes.get('/leren/:id{[0-9a-f-]{36}}/gegevens', allow(may.keep), async (c) => {
  const course = await courseToKeep(c)
  return c.html(courseFormPage(c.var.view, await formFacts(c, fresh(courseTyped(course)), course)))
})

courseFormRoutes.post('/leren/:id{[0-9a-f-]{36}}/gegevens', allow(may.keep), async (c) => {
  const { db, view } = c.var
  // Held: nobody opens it meanwhile for a programme that asks for more.
  const course = (await heldCourse(db, (await courseToKeep(c)).id)) as Course
  const again = async (sheet: Sheet) =>
    c.html(courseFormPage(view, await formFacts(c, sheet, course)), 422)
  // What began keeps the days that it was enrolled in.
  const isAhead = course.state === 'planned' || takesPeople(course.state)
  const [first] = isAhead ? goingOn(await lessonsOf(db, course.id)) : []
  const bounds = { maximum: course.maximum, firstOn: first?.heldOn }
  const sheet = orderlyCourse(await readForm(c, courseForm), bounds)
  if (!sheet.ok) return again(sheet)
  const wrong = await unknownIn(db, { ...sheet.values, organiserId: course.organiserId })
  if (wrong) return again(withError(sheet, wrong, 'choice'))
  if (!mayOrganiseWith(c.var.who, course, sheet.values.coOrganisers))
    return again(withError(sheet, 'coOrganisers', 'readers'))
  if (sheet.values.sharesNames && !course.sharesNames && !organises(c.var.who, course))
    return again(withError(sheet, 'sharesNames', 'theirs'))
  const { version, ...fields } = sheet.values
  const { programmeId } = fields
  const isOther = inGuide(course.state) && programmeId !== course.programmeId
  if (isOther && (await lacksTeacherFor(db, course, programmeId)))
    return again(withError(sheet, 'programmeId', 'uncertified'))
  if (!(await changeCourse(db, course.id, version, fields))) {
    const typed = { ...sheet.typed, version: String((await courseIn(c)).version) }
    const facts = await formFacts(c, fresh(typed), course)
    return c.html(courseFormPage(view, { ...facts, isClash: true }), 409)
  }
  await record(db, 'course.changed', course.id)
  if (course.state !== 'planned') await showInGuide(db, [course.id])
  return back(c, course, 'saved')
})

async function formFacts(c: C, sheet: Sheet = emptySheet, course?: Course) {
  const { db, who } = c.var
  const [programmes, partners, locations] = await Promise.all([
    programmesOf(db),
    organisationsOf(db),
    locationsOf(db),
  ])
  const organisers = partners.filter(({ id }) => mayKeepOf(who, id))
  // Whoever organises it is not together with itself.
  const own = course?.organiserId ?? (organisers.length === 1 ? organisers[0]?.id : undefined)
  const others = partners.filter(({ id }) => id !== own)
  const places = locations.filter((one) => one.kind === 'physical').map(({ name }) => name)
  return { programmes, partners: others, organisers, places, sheet, ...(course ? { course } : {}) }
}

export function back(
  c: C,
  { id }: Pick<Course, 'id'>,
  klaar: 'opened' | 'saved' | 'planned',
  passed?: Passed,
) {
  // Once on a page: what was passed over is kept nowhere.
  const vrij = passed?.byCalendar.join(' ') || undefined
  const zelf = passed?.asSaid.join(' ') || undefined
  return c.redirect(paths.courses.manage(c.var.view.at, id, { klaar, vrij, zelf }), 303)
}

export async function courseIn(c: C, wanted = c.req.param('id')): Promise<Course> {
  const id = z.uuid().safeParse(wanted).data
  const course = id && (await courseById(c.var.db, id))
  if (!course) throw missing()
  return course
}

export async function courseToKeep(c: C, wanted?: string): Promise<Course> {
  const course = await courseIn(c, wanted)
  if (!mayKeepCourse(c.var.who, course)) throw missing()
  return course
}
