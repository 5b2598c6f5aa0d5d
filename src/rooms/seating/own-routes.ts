// Moving with the code, where the organiser lets people do it themselves.
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { emptySheet, readForm, readQuery, rule, type Sheet } from '../../platform/form.ts'
import { missing, open } from '../../platform/http.ts'
import type { Env } from '../../ui/env.ts'
import { type Course, courseById } from '../courses/door.ts'
import {
  type Enrolment,
  enrolmentByCode,
  isActive,
  mayMoveThemselves,
  proofOf,
  provenCode,
} from '../enrolment/door.ts'
import { ownMoveForm } from './form.ts'
import { ownMovePage } from './move-pages.ts'
import { type MoveStop, move, otherCourses } from './moving.ts'

export const ownMoveRoutes = new Hono<Env>()
type C = Context<Env>
type Found = { one: Enrolment; course: Course; code: string }

const shown = z.object({ bewijs: rule.optionalText(400) })

ownMoveRoutes.get('/cursussen/code/overstap', open(), async (c) => {
  const found = await provenIn(c, readQuery(c, shown).bewijs ?? '')
  if (!found) return c.redirect(paths.enrolment.code(c.var.view.at), 303)
  return choosing(c, found, emptySheet)
})

ownMoveRoutes.post('/cursussen/code/overstap', open(), async (c) => {
  const { db, view } = c.var
  const sheet = await readForm(c, ownMoveForm)
  const proof = sheet.typed.bewijs
  const found = await provenIn(c, typeof proof === 'string' ? proof : '')
  if (!found) return c.redirect(paths.enrolment.code(view.at), 303)
  if (!sheet.ok) return choosing(c, found, sheet)
  const to = await courseById(db, sheet.values.to)
  if (!to || to.state === 'planned') throw missing()
  const { one, course, code } = found
  const around = { baseUrl: view.baseUrl }
  const moved = await move(db, { from: course, id: one.id, to }, 'participant', around)
  if (!moved.done) return choosing(c, found, { ...sheet, ok: false }, moved.because)
  return c.redirect(paths.enrolment.slip(view.at, proofOf(db, code)), 303)
})

async function choosing(c: C, { course, code }: Found, sheet: Sheet, stop?: MoveStop) {
  const { db, view } = c.var
  const others = await otherCourses(db, course, course.organiserId)
  const proof = proofOf(db, code)
  const slip = paths.enrolment.slip(view.at, proof)
  const facts = { course, others, sheet, stop, proof, slip }
  return c.html(ownMovePage(view, facts), sheet.ok ? 200 : 422)
}

/** Who holds the code of somebody who still takes part, in a course where one may move oneself. */
async function provenIn(c: C, proof: string): Promise<Found | undefined> {
  const { db } = c.var
  const code = provenCode(db, proof)
  const one = code ? await enrolmentByCode(db, code) : undefined
  const course = one && isActive(one.status) ? await courseById(db, one.courseId) : undefined
  if (!code || !one || !course || !(await mayMoveThemselves(db, course.id))) return undefined
  return { one, course, code }
}
