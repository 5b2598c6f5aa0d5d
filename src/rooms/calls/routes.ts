// What an organiser tells people: whom to call, and calling off.
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { record } from '../../platform/audit.ts'
import { emptySheet, readForm, readQuery, rule, type Sheet } from '../../platform/form.ts'
import { allow, missing } from '../../platform/http.ts'
import type { Env } from '../../ui/env.ts'
import { type Course, type Lesson, lessonsOf } from '../courses/door.ts'
import {
  enrolmentsOf,
  holdsSeat,
  isActive,
  leave,
  messageById,
  openedPeople,
  openMessages,
  ownCourse,
  ownLesson,
  tickMessage,
} from '../enrolment/door.ts'
import { cancelCourse, cancelLesson } from './actions.ts'
import { callForm, offForm } from './form.ts'
import { offPage } from './off-pages.ts'
import { callsPage } from './pages.ts'
import { may } from './rules.ts'

export const callsRoutes = new Hono<Env>()
type C = Context<Env>

const around = (c: C) => ({ baseUrl: c.var.view.baseUrl })
const said = z.object({ klaar: rule.optionalChoice(['stops', 'late'] as const) })

callsRoutes.get('/leren/:id{[0-9a-f-]{36}}/bellijst', allow(may.call), async (c) => {
  const { db, view } = c.var
  const course = await ownCourse(c)
  const messages = await openMessages(db, course.id)
  const [all, lessons] = await Promise.all([openedPeople(db, course), lessonsOf(db, course.id)])
  const calls = messages.flatMap((message) => {
    const person = all.find(({ one }) => one.id === message.enrolmentId)
    const lesson = lessons.find(({ id }) => id === message.lessonId)
    return person ? [{ message, person, lesson }] : []
  })
  return c.html(callsPage(view, { course, calls, done: readQuery(c, said).klaar }))
})

callsRoutes.post('/leren/bellijst/:message', allow(may.call), async (c) => {
  const { db, view } = c.var
  const id = z.uuid().safeParse(c.req.param('message')).data
  const message = id && (await messageById(db, id))
  const sheet = await readForm(c, callForm)
  if (!message || !sheet.ok) throw missing()
  const course = await ownCourse(c, message.courseId)
  const { outcome } = sheet.values
  const isFirst = await tickMessage(db, message.id, outcome)
  if (isFirst) await record(db, 'enrolment.called', message.enrolmentId, { outcome })
  if (isFirst && outcome === 'stops')
    await leave(db, course, message.enrolmentId, 'organiser', around(c))
  const klaar = isFirst ? (outcome === 'stops' ? 'stops' : undefined) : 'late'
  return c.redirect(paths.calls.list(view.at, course.id, { klaar }), 303)
})

callsRoutes.get('/leren/lessen/:lesson/afgelasting', allow(may.callOff), async (c) => {
  const { lesson, course } = await ownLesson(c)
  return off(c, course, emptySheet, lesson)
})

callsRoutes.post('/leren/lessen/:lesson/afgelasting', allow(may.callOff), async (c) => {
  const { lesson, course } = await ownLesson(c)
  const sheet = await readForm(c, offForm)
  if (!sheet.ok) return off(c, course, sheet, lesson)
  const isDone = await cancelLesson(c.var.db, course, lesson, sheet.values.why, around(c))
  return back(c, course.id, isDone ? 'off' : 'late')
})

callsRoutes.get('/leren/:id{[0-9a-f-]{36}}/afgelasting', allow(may.callOff), async (c) =>
  off(c, await ownCourse(c), emptySheet),
)

callsRoutes.post('/leren/:id{[0-9a-f-]{36}}/afgelasting', allow(may.callOff), async (c) => {
  const course = await ownCourse(c)
  const sheet = await readForm(c, offForm)
  if (!sheet.ok) return off(c, course, sheet)
  const isDone = await cancelCourse(c.var.db, course, sheet.values.why, around(c))
  return back(c, course.id, isDone ? 'course-off' : 'late')
})

async function off(c: C, course: Course, sheet: Sheet, lesson?: Lesson) {
  const told = (await enrolmentsOf(c.var.db, course.id)).filter(({ status }) =>
    lesson ? holdsSeat(status) : isActive(status),
  )
  const mailed = told.filter(({ reach }) => reach === 'email').length
  const called = told.length - mailed
  const facts = { course, mailed, called, sheet, ...(lesson ? { lesson } : {}) }
  return c.html(offPage(c.var.view, facts), sheet.ok ? 200 : 422)
}

const back = (c: C, courseId: string, klaar: string) =>
  c.redirect(paths.enrolment.people(c.var.view.at, courseId, { klaar }), 303)
