// What an organiser tells people: whom to call, and calling off.
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
import type { Env } from '../../ui/env.ts'
import {
  type Course,
  courseById,
  type Lesson,
  leftWithout,
  lessonById,
  lessonsOf,
  mayKeepCourse,
  organises,
  readersOf,
  stillToCome,
  whatStopsChanging,
} from '../courses/door.ts'
import {
  type Enrolment,
  enrolmentsOf,
  holdsSeat,
  isActive,
  leave,
  messageById,
  openedPeople,
  openMessages,
  ownCourse,
  tickMessage,
} from '../enrolment/door.ts'
import { organisationsOf } from '../partners/door.ts'
import { cancelCourse, cancelLesson } from './actions.ts'
import { callForm, offForm } from './form.ts'
import { offPage } from './off-pages.ts'
import { callsPage } from './pages.ts'
import { may, meantFor } from './rules.ts'

export const callsRoutes = new Hono<Env>()
type C = Context<Env>

const around = (c: C) => ({ baseUrl: c.var.view.baseUrl })
const said = z.object({ klaar: rule.optionalChoice(['stops', 'late'] as const) })

callsRoutes.get('/leren/:id{[0-9a-f-]{36}}/bellijst', allow(may.call), async (c) => {
  const { db, view } = c.var
  const course = await ownCourse(c)
  const messages = await openMessages(db, course.id)
  const [all, lessons] = await Promise.all([openedPeople(db, course), lessonsOf(db, course.id)])
  const isGoingOn = stillToCome(lessons, db.at).length > 0
  const calls = messages.flatMap((message) => {
    const person = all.find(({ one }) => one.id === message.enrolmentId)
    const lesson = lessons.find(({ id }) => id === message.lessonId)
    return person ? [{ message, person, lesson, isGoingOn }] : []
  })
  return c.html(callsPage(view, { course, lessons, calls, done: readQuery(c, said).klaar }))
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
    await leave(db, course, message.enrolmentId, { by: 'organiser', isKnown: true }, around(c))
  const klaar = isFirst ? (outcome === 'stops' ? 'stops' : undefined) : 'late'
  return c.redirect(paths.calls.list(view.at, course.id, { klaar }), 303)
})

callsRoutes.get('/leren/lessen/:lesson/afgelasting', allow(may.callOff), async (c) => {
  const lesson = await found(c, (id) => lessonById(c.var.db, id), 'lesson')
  return offLesson(c, await courseToCallOff(c, lesson.courseId), lesson, emptySheet)
})

callsRoutes.post('/leren/lessen/:lesson/afgelasting', allow(may.callOff), async (c) => {
  const { db, who } = c.var
  const lesson = await found(c, (id) => lessonById(db, id), 'lesson')
  const course = await courseToCallOff(c, lesson.courseId)
  const sheet = await readForm(c, offForm)
  if (!sheet.ok) return offLesson(c, course, lesson, sheet)
  const { whole } = sheet.values
  const isLast = leftWithout(await lessonsOf(db, course.id), lesson, db.at) === 'none'
  const meant = meantFor(who, course, { isLast })
  // Who says yes to all of it has said yes to one lesson of it.
  if (meant && !sheet.values[meant] && !whole)
    return offLesson(c, course, lesson, withError(sheet, meant, 'required'))
  const result = await cancelLesson(db, course, lesson, sheet.values, around(c))
  if (result.done) return back(c, course, result.done === 'course' ? 'course-off' : 'off')
  if (result.because === 'off') return back(c, course, 'late')
  const again = result.because === 'last' ? withError(sheet, 'whole', 'required') : sheet
  return offLesson(c, course, lesson, { ...again, ok: false })
})

callsRoutes.get('/leren/:id{[0-9a-f-]{36}}/afgelasting', allow(may.callOff), async (c) =>
  offCourse(c, await courseToCallOff(c), emptySheet),
)

callsRoutes.post('/leren/:id{[0-9a-f-]{36}}/afgelasting', allow(may.callOff), async (c) => {
  const course = await courseToCallOff(c)
  const sheet = await readForm(c, offForm)
  if (!sheet.ok) return offCourse(c, course, sheet)
  const meant = meantFor(c.var.who, course, { isLast: false })
  if (meant && !sheet.values[meant])
    return offCourse(c, course, withError(sheet, meant, 'required'))
  const isDone = await cancelCourse(c.var.db, course, sheet.values.why, around(c))
  return back(c, course, isDone ? 'course-off' : 'late')
})

/** A course of which somebody may say that it does not go on; for everybody else it is not there. */
async function courseToCallOff(c: C, wanted?: string): Promise<Course> {
  const { db, who } = c.var
  const course = wanted ? await courseById(db, wanted) : await found(c, (id) => courseById(db, id))
  if (!course || !mayKeepCourse(who, course)) throw missing()
  return course
}

async function offLesson(c: C, course: Course, lesson: Lesson, sheet: Sheet) {
  const { db, who, view } = c.var
  const left = leftWithout(await lessonsOf(db, course.id), lesson, db.at)
  const facts = {
    ...(await reached(c, course, left === 'none' ? isActive : holdsSeat)),
    ...{ course, lesson, left, sheet, stop: whatStopsChanging(course, lesson, db.at) },
    meant: meantFor(who, course, { isLast: left === 'none' }),
  }
  return c.html(offPage(view, facts), sheet.ok ? 200 : 422)
}

async function offCourse(c: C, course: Course, sheet: Sheet) {
  const meant = meantFor(c.var.who, course, { isLast: false })
  const facts = { ...(await reached(c, course, isActive)), course, sheet, meant }
  return c.html(offPage(c.var.view, facts), sheet.ok ? 200 : 422)
}

/** Whom it reaches, and how: only for who organises it, who reads the list anyway. */
async function reached(c: C, course: Course, isTold: (status: Enrolment['status']) => boolean) {
  const { db, who } = c.var
  const partners = await organisationsOf(db)
  const names = readersOf(course).map((id) => partners.find((one) => one.id === id)?.name)
  const organisers = names.filter(Boolean).join(', ')
  if (!organises(who, course)) return { organisers }
  const all = (await enrolmentsOf(db, course.id)).filter(({ status }) => isTold(status))
  const mailed = all.filter(({ reach }) => reach === 'email').length
  return { organisers, told: { mailed, called: all.length - mailed } }
}

/** Back to who takes part, and for who may not read that, to the course. */
function back(c: C, course: Course, done: 'off' | 'course-off' | 'late') {
  const { view, who } = c.var
  const klaar = done === 'off' ? 'lesson-off' : done
  return c.redirect(
    organises(who, course)
      ? paths.enrolment.people(view.at, course.id, { klaar: done })
      : paths.courses.manage(view.at, course.id, { klaar }),
    303,
  )
}
