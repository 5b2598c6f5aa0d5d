import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { readForm, readQuery, rule, type Sheet } from '../../platform/form.ts'
import { allow, missing } from '../../platform/http.ts'
import { isAllowed } from '../../platform/tenant.ts'
import type { Env } from '../../ui/env.ts'
import { fresh } from '../../ui/parts/field.ts'
import {
  aimsOf,
  type Course,
  courseById,
  mayCourses as may,
  mayKeepCourse,
  mayKeepOf,
  ownAimsOf,
  type ProgrammePart,
  programmesOf,
} from '../courses/door.ts'
import { setAims, setCourseAims } from './actions.ts'
import {
  aimsForm,
  aimsTyped,
  courseAimsForm,
  courseAimsTyped,
  partForm,
  partTyped,
  versionForm,
} from './form.ts'
import { courseAimsPage, partPage } from './form-pages.ts'
import { partsPage } from './pages.ts'
import { earlier, partsMax, withoutPart, withPart } from './rules.ts'

export const syllabusRoutes = new Hono<Env>()
type C = Context<Env>

const parts = '/leren/programmas/:id{[0-9a-f-]{36}}/onderdelen'
const saved = z.object({ klaar: rule.optionalChoice(['saved']) })
const isSaved = (c: C) => readQuery(c, saved).klaar === 'saved'

syllabusRoutes.get(parts, allow(may.read), async (c) => {
  const found = await programmeIn(c)
  return c.html(
    partsPage(c.var.view, { ...found, sheet: fresh(aimsTyped(found.aims)), isSaved: isSaved(c) }),
  )
})

syllabusRoutes.post(parts, allow(may.keep), async (c) => {
  const found = await programmeToKeep(c)
  const sheet = await readForm(c, aimsForm)
  if (!sheet.ok) throw missing()
  const { version, framework, goal } = sheet.values
  return keepParts(c, version, { ...found.aims, framework, goal })
})

syllabusRoutes.get(`${parts}/nieuw`, allow(may.keep), async (c) => {
  const { programme, aims } = await programmeToKeep(c)
  return c.html(
    partPage(c.var.view, { programme, at: null, version: aims.version, sheet: fresh() }),
  )
})

syllabusRoutes.post(`${parts}/nieuw`, allow(may.keep), (c) => keepPart(c, null))

syllabusRoutes.get(`${parts}/:at{[0-9]+}`, allow(may.keep), async (c) => {
  const { programme, aims } = await programmeToKeep(c)
  const { at, part } = partAt(c, aims.parts)
  const sheet = fresh(partTyped(part))
  return c.html(partPage(c.var.view, { programme, at, version: aims.version, sheet }))
})

syllabusRoutes.post(`${parts}/:at{[0-9]+}`, allow(may.keep), async (c) => {
  const { aims } = await programmeToKeep(c)
  return keepPart(c, partAt(c, aims.parts).at)
})

syllabusRoutes.post(`${parts}/:at{[0-9]+}/eerder`, allow(may.keep), (c) => changeList(c, earlier))
syllabusRoutes.post(`${parts}/:at{[0-9]+}/verwijdering`, allow(may.keep), (c) =>
  changeList(c, withoutPart),
)

const ownAims = '/leren/:id{[0-9a-f-]{36}}/vaardigheden'

syllabusRoutes.get(ownAims, allow(may.keep), async (c) => {
  const { course, own } = await courseToKeep(c)
  return showCourse(c, course, fresh(courseAimsTyped(own)))
})

syllabusRoutes.post(ownAims, allow(may.keep), async (c) => {
  const { db, view } = c.var
  const { course } = await courseToKeep(c)
  const sheet = await readForm(c, courseAimsForm)
  if (!sheet.ok) return showCourse(c, course, sheet, 422)
  if (!(await setCourseAims(db, course, sheet.values))) throw missing()
  return c.redirect(paths.syllabus.course(view.at, course.id, { klaar: 'saved' }), 303)
})

async function showCourse(c: C, course: Course, sheet: Sheet, status: 200 | 422 = 200) {
  const { db, view } = c.var
  const programmes = await programmesOf(db)
  const programmeName = programmes.find(({ id }) => id === course.programmeId)?.name
  return c.html(courseAimsPage(view, { course, sheet, programmeName, isSaved: isSaved(c) }), status)
}

async function keepPart(c: C, at: number | null) {
  const { db, view } = c.var
  const { programme, aims } = await programmeToKeep(c)
  const sheet = await readForm(c, partForm)
  const facts = { programme, at, version: aims.version, sheet }
  if (!sheet.ok) return c.html(partPage(view, facts), 422)
  if (at === null && aims.parts.length >= partsMax)
    return c.html(partPage(view, { ...facts, isFull: true }), 422)
  const { version, ...part } = sheet.values
  const now = { ...aims, parts: withPart(aims.parts, at, part) }
  if (!(await setAims(db, programme.id, version, now)))
    return c.html(partPage(view, { ...facts, isClash: true }), 409)
  return c.redirect(paths.syllabus.parts(view.at, programme.id, { klaar: 'saved' }), 303)
}

async function changeList(
  c: C,
  change: (parts: readonly ProgrammePart[], at: number) => ProgrammePart[],
) {
  const { aims } = await programmeToKeep(c)
  const { at } = partAt(c, aims.parts)
  const sheet = await readForm(c, versionForm)
  if (!sheet.ok) throw missing()
  return keepParts(c, sheet.values.version, { ...aims, parts: change(aims.parts, at) })
}

async function keepParts(c: C, version: number, aims: Parameters<typeof setAims>[3]) {
  const { db, view } = c.var
  const { programme, mayKeep } = await programmeToKeep(c)
  const { framework, goal, parts: all } = aims
  if (await setAims(db, programme.id, version, { framework, goal, parts: all }))
    return c.redirect(paths.syllabus.parts(view.at, programme.id, { klaar: 'saved' }), 303)
  const now = await programmeIn(c)
  const sheet = fresh(aimsTyped(now.aims))
  return c.html(partsPage(view, { ...now, mayKeep, sheet, isClash: true }), 409)
}

async function programmeIn(c: C) {
  const { db, who } = c.var
  const id = c.req.param('id') ?? ''
  const [programmes, aims] = await Promise.all([programmesOf(db), aimsOf(db, id)])
  const programme = programmes.find((one) => one.id === id)
  if (!programme || !aims) throw missing()
  const mayKeep = isAllowed(may.keep, who) && mayKeepOf(who, programme.ownerId)
  return { programme, aims, mayKeep }
}

async function programmeToKeep(c: C) {
  const found = await programmeIn(c)
  if (!found.mayKeep) throw missing()
  return found
}

function partAt(c: C, all: readonly ProgrammePart[]) {
  const at = Number(c.req.param('at'))
  const part = all[at]
  if (!part) throw missing()
  return { at, part }
}

async function courseToKeep(c: C) {
  const { db, who } = c.var
  const id = z.uuid().safeParse(c.req.param('id')).data
  const [course, own] = await Promise.all([id && courseById(db, id), id && ownAimsOf(db, id)])
  if (!course || !own || !mayKeepCourse(who, course)) throw missing()
  return { course, own }
}
