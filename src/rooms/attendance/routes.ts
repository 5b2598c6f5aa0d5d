// Who was there, for who organises the course.
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { readForm, readQuery, rule } from '../../platform/form.ts'
import { allow, missing } from '../../platform/http.ts'
import type { Env } from '../../ui/env.ts'
import { type Course, goingOn, lessonsOf, openCalls } from '../courses/door.ts'
import { enrolmentsOf, openedOf, ownCourse, ownLesson } from '../enrolment/door.ts'
import { noteSaid } from './actions.ts'
import { attendanceForm } from './form.ts'
import { type After, lessonPage, listPage, paperPage } from './pages.ts'
import { may } from './rules.ts'
import { attendanceOf, attendanceOfCourse } from './store.ts'

export const attendanceRoutes = new Hono<Env>()
type C = Context<Env>

const said = z.object({ klaar: rule.check(), bellen: rule.optionalWhole(0, 500) })

attendanceRoutes.get('/leren/lessen/:lesson/aanwezigheid', allow(may.note), async (c) => {
  const { db, view } = c.var
  const { lesson, course } = await ownLesson(c)
  const [people, noted] = await Promise.all([seatedIn(c, course), attendanceOf(db, lesson.id)])
  return c.html(lessonPage(view, { course, lesson, people, noted, after: afterOf(c) }))
})

attendanceRoutes.post('/leren/lessen/:lesson/aanwezigheid', allow(may.note), async (c) => {
  const { db, view } = c.var
  const { lesson, course } = await ownLesson(c)
  const form = await readForm(c, attendanceForm)
  if (!form.ok || lesson.cancelledAt) throw missing()
  const calls = await noteSaid(db, course, [lesson], form.values, around(c))
  const query = { klaar: 'ja', bellen: calls || undefined }
  return c.redirect(paths.attendance.lesson(view.at, lesson.id, query), 303)
})

attendanceRoutes.get('/leren/:id{[0-9a-f-]{36}}/presentielijst', allow(may.note), async (c) => {
  const course = await ownCourse(c)
  const calls = await openCalls(c.var.db, course.id)
  return c.html(listPage(c.var.view, { ...(await factsOf(c, course)), after: afterOf(c), calls }))
})

attendanceRoutes.post('/leren/:id{[0-9a-f-]{36}}/presentielijst', allow(may.note), async (c) => {
  const { db, view } = c.var
  const course = await ownCourse(c)
  const form = await readForm(c, attendanceForm)
  if (!form.ok) throw missing()
  const lessons = goingOn(await lessonsOf(db, course.id))
  const calls = await noteSaid(db, course, lessons, form.values, around(c))
  const query = { klaar: 'ja', bellen: calls || undefined }
  return c.redirect(paths.attendance.list(view.at, course.id, query), 303)
})

attendanceRoutes.get(
  '/leren/:id{[0-9a-f-]{36}}/presentielijst/papier',
  allow(may.note),
  async (c) => c.html(paperPage(c.var.view, await factsOf(c, await ownCourse(c)))),
)

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
