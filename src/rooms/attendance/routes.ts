// Who was there, for who organises the course.
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { readForm, readQuery, rule } from '../../platform/form.ts'
import { allow, missing } from '../../platform/http.ts'
import type { Env } from '../../ui/env.ts'
import { fresh } from '../../ui/parts/field.ts'
import { type Course, goingOn, lessonsOf } from '../courses/door.ts'
import { enrolmentsOf, openedOf, openMessages, ownCourse, ownLesson } from '../enrolment/door.ts'
import { type Answers, noteAttendance } from './actions.ts'
import { type After, cellName, lessonPage, listPage, paperPage } from './pages.ts'
import { attendanceStates, may } from './rules.ts'
import { attendanceOf, attendanceOfCourse } from './store.ts'

export const attendanceRoutes = new Hono<Env>()
type C = Context<Env>

const answer = rule.optionalChoice(attendanceStates)
const said = z.object({ klaar: rule.check(), bellen: rule.optionalWhole(0, 500) })

attendanceRoutes.get('/leren/lessen/:lesson/aanwezigheid', allow(may.note), async (c) => {
  const { db, view } = c.var
  const { lesson, course } = await ownLesson(c)
  const [people, noted] = await Promise.all([seatedIn(c, course), attendanceOf(db, lesson.id)])
  const typed = noted.map((one) => [cellName(lesson.id, one.enrolmentId), one.state])
  const sheet = fresh(Object.fromEntries(typed))
  return c.html(lessonPage(view, { course, lesson, people, sheet, after: afterOf(c) }))
})

attendanceRoutes.post('/leren/lessen/:lesson/aanwezigheid', allow(may.note), async (c) => {
  const { db, view } = c.var
  const { lesson, course } = await ownLesson(c)
  const { answers, isEveryone } = await answersIn(c, course, [lesson.id])
  const own = answers.get(lesson.id)
  if (!own || lesson.cancelledAt) throw missing()
  const filled = isEveryone
    ? new Map([...own].map(([id, state]) => [id, state ?? ('present' as const)]))
    : own
  const calls = await noteAttendance(db, course, new Map([[lesson.id, filled]]), around(c))
  const query = { klaar: 'ja', bellen: calls || undefined }
  return c.redirect(paths.attendance.lesson(view.at, lesson.id, query), 303)
})

attendanceRoutes.get('/leren/:id{[0-9a-f-]{36}}/presentielijst', allow(may.note), async (c) => {
  const course = await ownCourse(c)
  const calls = (await openMessages(c.var.db, course.id)).length
  return c.html(listPage(c.var.view, { ...(await factsOf(c, course)), after: afterOf(c), calls }))
})

attendanceRoutes.post('/leren/:id{[0-9a-f-]{36}}/presentielijst', allow(may.note), async (c) => {
  const { db, view } = c.var
  const course = await ownCourse(c)
  const lessons = goingOn(await lessonsOf(db, course.id))
  const ids = lessons.map(({ id }) => id)
  const calls = await noteAttendance(
    db,
    course,
    (await answersIn(c, course, ids)).answers,
    around(c),
  )
  const query = { klaar: 'ja', bellen: calls || undefined }
  return c.redirect(paths.attendance.list(view.at, course.id, query), 303)
})

attendanceRoutes.get(
  '/leren/:id{[0-9a-f-]{36}}/presentielijst/papier',
  allow(may.note),
  async (c) => c.html(paperPage(c.var.view, await factsOf(c, await ownCourse(c)))),
)

/** Per lesson what was answered about each; what the form does not hold is not touched. A wrong answer is no form of ours. */
async function answersIn(c: C, course: Course, lessonIds: readonly string[]) {
  const { db } = c.var
  const seated = (await enrolmentsOf(db, course.id)).filter(({ status }) => status === 'enrolled')
  const cells = lessonIds.flatMap((lesson) =>
    seated.map(({ id }) => ({ lesson, id, name: cellName(lesson, id) })),
  )
  const shape = Object.fromEntries(cells.map(({ name }) => [name, answer]))
  const form = await readForm(c, z.object({ ...shape, allen: rule.check() }))
  if (!form.ok) throw missing()
  const values: Record<string, unknown> = form.values
  const answers = new Map<string, Answers>()
  for (const lesson of lessonIds) {
    const own = cells.filter((one) => one.lesson === lesson)
    answers.set(lesson, new Map(own.map(({ id, name }) => [id, stateIn(values[name])])))
  }
  return { answers, isEveryone: Boolean(form.values.allen) }
}

const stateIn = (value: unknown) => attendanceStates.find((one) => one === value) ?? null

async function factsOf(c: C, course: Course) {
  const { db } = c.var
  const [people, lessons, noted] = await Promise.all([
    seatedIn(c, course),
    lessonsOf(db, course.id),
    attendanceOfCourse(db, course.id),
  ])
  return { course, people, noted, lessons: goingOn(lessons) }
}

/** Those with a place, in order of arrival. */
async function seatedIn(c: C, course: Course) {
  const all = await enrolmentsOf(c.var.db, course.id)
  return openedOf(
    c.var.db,
    course,
    all.filter(({ status }) => status === 'enrolled'),
  )
}

function afterOf(c: C): After {
  const { klaar, bellen } = readQuery(c, said)
  return { isSaved: klaar, calls: bellen ?? 0 }
}

const around = (c: C) => ({ baseUrl: c.var.view.baseUrl })
