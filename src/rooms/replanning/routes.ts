// Moving a lesson after the opening, and adding one; for everybody but who organises the course there is nothing here.
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { type Filled, readForm, readQuery, rule, withError } from '../../platform/form.ts'
import { allow, missing } from '../../platform/http.ts'
import type { Env } from '../../ui/env.ts'
import { fresh } from '../../ui/parts/field.ts'
import {
  type Course,
  type Lesson,
  type LessonFields,
  lessonsOf,
  whatStopsChanging,
} from '../courses/door.ts'
import { enrolmentsOf, holdsSeat, ownCourse, ownLesson } from '../enrolment/door.ts'
import { addLesson, moveTo, type Replanned } from './actions.ts'
import { teachersFor } from './doubts.ts'
import { addForm, moveForm, orderly } from './form.ts'
import { addPage, movePage, type ReplanFacts } from './pages.ts'
import { fieldOf, may, whatStopsAdding } from './rules.ts'

export const replanningRoutes = new Hono<Env>()
type C = Context<Env>
/** What a page shows besides the course. */
type More = Pick<ReplanFacts, 'sheet' | 'stop' | 'doubts'>

const around = (c: C) => ({ baseUrl: c.var.view.baseUrl })
const asked = z.object({ vervangt: rule.optionalId() })

replanningRoutes.get('/leren/lessen/:lesson/verplaatsing', allow(may.replan), async (c) => {
  const { lesson, course } = await ownLesson(c)
  const stop = whatStopsChanging(course, lesson, c.var.db.at)
  return moving(c, course, { sheet: fresh(slotOf(lesson)), stop })
})

replanningRoutes.post('/leren/lessen/:lesson/verplaatsing', allow(may.replan), async (c) => {
  const { db } = c.var
  const { lesson, course } = await ownLesson(c)
  const sheet = orderly(await readForm(c, moveForm))
  if (!sheet.ok) return moving(c, course, { sheet })
  const seen = { id: lesson.id, sequence: sheet.values.sequence }
  const done = await moveTo(db, course, seen, slotOf(sheet.values), sheet.values, around(c))
  if (done.done) return back(c, course.id, 'lesson-moved')
  return moving(c, course, refused(sheet, done))
})

replanningRoutes.get('/leren/:id{[0-9a-f-]{36}}/extra-les', allow(may.replan), async (c) => {
  const course = await ownCourse(c)
  const lessons = await lessonsOf(c.var.db, course.id)
  const replaced = offOf(lessons, readQuery(c, asked).vervangt)
  const like = replaced ?? lessons.at(-1)
  const teachers = await teachersFor(c.var.db, course.id, replaced?.id)
  const sheet = fresh({
    ...(like ? { starts: like.starts, ends: like.ends, room: like.room } : {}),
    teachers: teachers.filter(({ kind }) => replaced || kind === 'teacher').map(({ id }) => id),
  })
  return adding(c, course, replaced, { sheet, stop: whatStopsAdding(course) })
})

replanningRoutes.post('/leren/:id{[0-9a-f-]{36}}/extra-les', allow(may.replan), async (c) => {
  const { db } = c.var
  const course = await ownCourse(c)
  const sheet = orderly(await readForm(c, addForm))
  const lessons = await lessonsOf(db, course.id)
  const replaced = offOf(lessons, sheet.ok ? sheet.values.replaces : sheet.typed.replaces)
  if (!sheet.ok) return adding(c, course, replaced, { sheet })
  const all = await teachersFor(db, course.id)
  const teachers = all.filter(({ id }) => sheet.values.teachers.includes(id))
  if (teachers.length < sheet.values.teachers.length)
    return adding(c, course, replaced, { sheet: withError(sheet, 'teachers', 'choice') })
  const { why, anyway } = sheet.values
  const said = { teachers, replaced, why, anyway }
  const done = await addLesson(db, course, slotOf(sheet.values), said, around(c))
  if (done.done) return back(c, course.id, 'lesson-added')
  return adding(c, course, replaced, refused(sheet, done))
})

/** How a page says that it was not done: at a field, over the form, or as what one should look at first. */
function refused<T>(sheet: Filled<T>, said: Exclude<Replanned, { done: true }>): More {
  const again = { ...sheet, ok: false }
  if (said.because === 'doubts') return { sheet: again, doubts: said.doubts }
  const { because } = said
  return isOfSlot(because)
    ? { sheet: withError(sheet, fieldOf[because], because) }
    : { sheet: again, stop: because }
}

const isOfSlot = (because: string): because is keyof typeof fieldOf =>
  Object.hasOwn(fieldOf, because)

/** The lesson as it is now: a colleague may just have changed it. */
async function moving(c: C, course: Course, more: More) {
  const { lesson } = await ownLesson(c)
  const teachers = await teachersFor(c.var.db, course.id, lesson.id)
  const facts = { course, lesson, teachers, ...(await toldOf(c, course)), ...more }
  return c.html(movePage(c.var.view, facts), statusOf(more))
}

async function adding(c: C, course: Course, replaced: Lesson | undefined, more: More) {
  const teachers = await teachersFor(c.var.db, course.id)
  const facts = { course, replaced, teachers, ...(await toldOf(c, course)), ...more }
  return c.html(addPage(c.var.view, facts), statusOf(more))
}

const statusOf = ({ sheet, stop }: More) => (sheet.ok ? 200 : stop === 'late' ? 409 : 422)

/** How many hear it by mail, and how many are called. */
async function toldOf(c: C, course: Course) {
  const told = (await enrolmentsOf(c.var.db, course.id)).filter(({ status }) => holdsSeat(status))
  const mailed = told.filter(({ reach }) => reach === 'email').length
  return { mailed, called: told.length - mailed }
}

/** The lesson that was called off, and instead of which one comes; undefined when none was named. */
function offOf(lessons: readonly Lesson[], id: unknown): Lesson | undefined {
  if (!id) return undefined
  const off = lessons.find((one) => one.id === id && one.cancelledAt !== null)
  if (!off) throw missing()
  return off
}

const slotOf = ({ heldOn, starts, ends, room }: LessonFields): LessonFields => ({
  ...{ heldOn, starts, ends, room },
})

const back = (c: C, courseId: string, klaar: 'lesson-moved' | 'lesson-added') =>
  c.redirect(paths.enrolment.people(c.var.view.at, courseId, { klaar }), 303)
