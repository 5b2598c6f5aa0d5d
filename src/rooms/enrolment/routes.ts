// The list of a course for who organises it; for everyone else it is not there.
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
import { allow, missing } from '../../platform/http.ts'
import type { Db } from '../../platform/tenant.ts'
import type { Env } from '../../ui/env.ts'
import {
  type Course,
  courseById,
  type Lesson,
  lessonById,
  lessonsOf,
  mayKeepCourse,
  organises,
} from '../courses/door.ts'
import { organisationsOf } from '../partners/door.ts'
import { accept, leave } from './actions.ts'
import { attendanceOf, saveAttendance } from './attendance-store.ts'
import { callsPage } from './calls-pages.ts'
import { openContact } from './contact.ts'
import { cancelCourse, cancelLesson } from './course-actions.ts'
import { attendanceAnswer, maximumForm, offForm } from './form.ts'
import { attendancePage, offPage } from './lesson-pages.ts'
import { messageById, openMessages, tickMessage } from './message-store.ts'
import { type Done, type Person, peoplePage } from './pages.ts'
import { publicEnrolmentRoutes } from './public-routes.ts'
import { holdsSeat, isActive, may } from './rules.ts'
import { changeMaximum } from './seats.ts'
import { enrolmentById, enrolmentsOf } from './store.ts'
import { texts } from './texts.ts'

export const enrolmentRoutes = new Hono<Env>()
type C = Context<Env>

enrolmentRoutes.route('/', publicEnrolmentRoutes)

const said = z.object({ klaar: rule.optionalText(20) })
const around = (c: C) => ({ baseUrl: c.var.view.baseUrl })

enrolmentRoutes.get('/leren/:id{[0-9a-f-]{36}}/deelnemers', allow(may.work), async (c) =>
  people(c, await ownCourse(c, c.req.param('id'))),
)

enrolmentRoutes.post('/leren/:id{[0-9a-f-]{36}}/maximum', allow(may.keep), async (c) => {
  const course = await ownCourse(c, c.req.param('id'))
  const sheet = await readForm(c, maximumForm)
  if (!sheet.ok) return people(c, course, sheet)
  const stop = await changeMaximum(c.var.db, course, sheet.values.maximum, around(c))
  if (stop) return people(c, course, withError(sheet, 'maximum', stop))
  return back(c, course.id, 'maximum')
})

enrolmentRoutes.post('/leren/aanmeldingen/:enrolment/plaats', allow(may.work), async (c) => {
  const { one, course } = await enrolmentIn(c)
  const isDone = await accept(c.var.db, course, one.id, around(c))
  return back(c, course.id, isDone ? 'taken' : 'late')
})

enrolmentRoutes.post('/leren/aanmeldingen/:enrolment/afmelding', allow(may.work), async (c) => {
  const { one, course } = await enrolmentIn(c)
  const isDone = await leave(c.var.db, course, one.id, 'organiser', around(c))
  return back(c, course.id, isDone ? 'stopped' : 'late')
})

enrolmentRoutes.get('/leren/:id{[0-9a-f-]{36}}/bellijst', allow(may.work), async (c) => {
  const { db, view } = c.var
  const course = await ownCourse(c, c.req.param('id'))
  const messages = await openMessages(db, course.id)
  const [all, lessons] = await Promise.all([openedPeople(db, course), lessonsOf(db, course.id)])
  const calls = messages.flatMap((message) => {
    const person = all.find(({ one }) => one.id === message.enrolmentId)
    const lesson = lessons.find(({ id }) => id === message.lessonId)
    return person ? [{ message, person, lesson }] : []
  })
  return c.html(callsPage(view, { course, calls }))
})

enrolmentRoutes.post('/leren/bellijst/:message', allow(may.work), async (c) => {
  const { db, view } = c.var
  const id = z.uuid().safeParse(c.req.param('message')).data
  const message = id && (await messageById(db, id))
  if (!message) throw missing()
  const course = await ownCourse(c, message.courseId)
  if (await tickMessage(db, message.id)) await record(db, 'enrolment.called', message.enrolmentId)
  return c.redirect(paths.enrolment.calls(view.at, course.id), 303)
})

enrolmentRoutes.get('/leren/lessen/:lesson/aanwezigheid', allow(may.work), async (c) => {
  const { db, view } = c.var
  const { lesson, course } = await lessonIn(c)
  const [all, noted] = await Promise.all([openedPeople(db, course), attendanceOf(db, lesson.id)])
  const typed = Object.fromEntries(noted.map((one) => [`was-${one.enrolmentId}`, one.state]))
  const sheet = { ...emptySheet, typed }
  const seated = all.filter(({ one }) => one.status === 'enrolled')
  return c.html(attendancePage(view, { course, lesson, people: seated, sheet }))
})

enrolmentRoutes.post('/leren/lessen/:lesson/aanwezigheid', allow(may.work), async (c) => {
  const { db } = c.var
  const { lesson, course } = await lessonIn(c)
  const seated = (await enrolmentsOf(db, course.id)).filter((one) => one.status === 'enrolled')
  const shape = Object.fromEntries(seated.map(({ id }) => [`was-${id}`, attendanceAnswer]))
  const sheet = await readForm(c, z.object(shape))
  if (!sheet.ok || lesson.cancelledAt) throw missing()
  const noted = seated.flatMap(({ id }) => {
    const state = sheet.values[`was-${id}`]
    return state ? [{ enrolmentId: id, state }] : []
  })
  await saveAttendance(db, lesson, noted)
  await record(db, 'enrolment.attendance', lesson.id, { noted: noted.length })
  return back(c, course.id, 'attendance')
})

enrolmentRoutes.get('/leren/lessen/:lesson/afgelasting', allow(may.keep), async (c) => {
  const { lesson, course } = await lessonIn(c)
  return off(c, course, emptySheet, lesson)
})

enrolmentRoutes.post('/leren/lessen/:lesson/afgelasting', allow(may.keep), async (c) => {
  const { lesson, course } = await lessonIn(c)
  const sheet = await readForm(c, offForm)
  if (!sheet.ok) return off(c, course, sheet, lesson)
  const isDone = await cancelLesson(c.var.db, course, lesson, sheet.values.why, around(c))
  return back(c, course.id, isDone ? 'off' : 'late')
})

enrolmentRoutes.get('/leren/:id{[0-9a-f-]{36}}/afgelasting', allow(may.keep), async (c) =>
  off(c, await ownCourse(c, c.req.param('id')), emptySheet),
)

enrolmentRoutes.post('/leren/:id{[0-9a-f-]{36}}/afgelasting', allow(may.keep), async (c) => {
  const course = await ownCourse(c, c.req.param('id'))
  const sheet = await readForm(c, offForm)
  if (!sheet.ok) return off(c, course, sheet)
  const isDone = await cancelCourse(c.var.db, course, sheet.values.why, around(c))
  return back(c, course.id, isDone ? 'course-off' : 'late')
})

async function people(c: C, course: Course, sheet: Sheet = emptySheet) {
  const { db, view, who } = c.var
  const [all, lessons, partners, calls] = await Promise.all([
    openedPeople(db, course),
    lessonsOf(db, course.id),
    organisationsOf(db),
    openMessages(db, course.id),
  ])
  const { klaar } = readQuery(c, said)
  const isKnown = klaar !== null && Object.hasOwn(texts[view.lang].people.done, klaar)
  const facts = {
    ...{ course, lessons, people: all, sheet, calls: calls.length },
    partnerOf: (id: string) => partners.find((one) => one.id === id)?.name ?? '',
    mayKeep: mayKeepCourse(who, course),
    ...(isKnown ? { done: klaar as Done } : {}),
  }
  return c.html(peoplePage(view, facts), sheet.ok ? 200 : 422)
}

async function off(c: C, course: Course, sheet: Sheet, lesson?: Lesson) {
  const told = (await enrolmentsOf(c.var.db, course.id)).filter(({ status }) =>
    lesson ? holdsSeat(status) : isActive(status),
  )
  const mailed = told.filter(({ reach }) => reach === 'email').length
  const facts = {
    course,
    mailed,
    called: told.length - mailed,
    sheet,
    ...(lesson ? { lesson } : {}),
  }
  return c.html(offPage(c.var.view, facts), sheet.ok ? 200 : 422)
}

/** The list with names, in order of arrival: leaves a line about who opened it. */
async function openedPeople(db: Db, course: Course): Promise<Person[]> {
  const all = await enrolmentsOf(db, course.id)
  if (all.length > 0) await record(db, 'enrolment.list-opened', course.id)
  return all.map((one) => ({ one, contact: openContact(db, one) }))
}

const back = (c: C, courseId: string, klaar: Done) =>
  c.redirect(paths.enrolment.people(c.var.view.at, courseId, { klaar }), 303)

async function ownCourse(c: C, wanted: string): Promise<Course> {
  const id = z.uuid().safeParse(wanted).data
  const course = id && (await courseById(c.var.db, id))
  if (!course || !organises(c.var.who, course)) throw missing()
  return course
}

async function lessonIn(c: C): Promise<{ lesson: Lesson; course: Course }> {
  const id = z.uuid().safeParse(c.req.param('lesson')).data
  const lesson = id && (await lessonById(c.var.db, id))
  if (!lesson) throw missing()
  return { lesson, course: await ownCourse(c, lesson.courseId) }
}

async function enrolmentIn(c: C) {
  const id = z.uuid().safeParse(c.req.param('enrolment')).data
  const one = id && (await enrolmentById(c.var.db, id))
  if (!one) throw missing()
  return { one, course: await ownCourse(c, one.courseId) }
}
