// Moving with the code, where the organiser lets people do it themselves.
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../paths.ts'
import { localDate } from '../../platform/dates.ts'
import {
  emptySheet,
  readForm,
  readQuery,
  rule,
  type Sheet,
  withError,
} from '../../platform/form.ts'
import { missing, open } from '../../platform/http.ts'
import type { Env } from '../../ui/env.ts'
import { type Course, courseById, organises } from '../courses/door.ts'
import {
  type Enrolment,
  enrolmentByCode,
  isActive,
  mayMoveThemselves,
  proofOf,
  provenCode,
} from '../enrolment/door.ts'
import { ownNetwork } from '../partners/door.ts'
import { ownMoveForm } from './form.ts'
import { ownMovePage } from './move-pages.ts'
import { type MoveStop, move, otherCourses } from './moving.ts'
import { newTo, readersNew } from './new-readers.ts'
import { ownMoveYesPage } from './yes-pages.ts'

export const ownMoveRoutes = new Hono<Env>()
type C = Context<Env>
type Found = { one: Enrolment; course: Course; code: string }

const shown = z.object({ bewijs: rule.optionalText(400), naar: rule.optionalId() })

ownMoveRoutes.get('/cursussen/code/overstap', open(), async (c) => {
  const { bewijs, naar } = readQuery(c, shown)
  const found = await provenIn(c, bewijs ?? '')
  if (!found) return c.redirect(paths.enrolment.code(c.var.view.at), 303)
  const to = naar ? await courseById(c.var.db, naar) : undefined
  const asks = to ? await asksFor(c, found.course, to) : []
  return to && asks.length > 0 ? asking(c, found, to, emptySheet) : choosing(c, found, emptySheet)
})

ownMoveRoutes.post('/cursussen/code/overstap', open(), async (c) => {
  const { db, view, lang } = c.var
  const sheet = await readForm(c, ownMoveForm)
  const proof = sheet.typed.bewijs
  const found = await provenIn(c, typeof proof === 'string' ? proof : '')
  if (!found) return c.redirect(paths.enrolment.code(view.at), 303)
  if (!sheet.ok) return choosing(c, found, sheet)
  const to = await courseById(db, sheet.values.to)
  if (!to || to.state === 'planned') throw missing()
  const { one, course, code } = found
  const { named, agreed } = sheet.values
  const asks = await asksFor(c, course, to)
  // Not asked yet, or about other partners than those that give it now.
  if (asks.some(({ id }) => !named.includes(id))) {
    const query = { bewijs: proofOf(db, code), naar: to.id }
    return c.redirect(paths.seating.ownMove(view.at, query), 303)
  }
  if (asks.length > 0 && !agreed)
    return asking(c, found, to, withError(sheet, 'agreed', 'required'))
  const yes = { readers: named, how: 'self', lang, givenOn: localDate(db.at) } as const
  const around = { baseUrl: view.baseUrl }
  const moved = await move(db, { from: course, id: one.id, to, yes }, 'participant', around)
  if (!moved.done) return choosing(c, found, { ...sheet, ok: false }, moved.because)
  return c.redirect(paths.enrolment.slip(view.at, proofOf(db, code)), 303)
})

async function choosing(c: C, { course, code }: Found, sheet: Sheet, stop?: MoveStop) {
  const { db, view } = c.var
  const others = await otherCourses(db, course, course.organiserId)
  const proof = proofOf(db, code)
  const slip = paths.enrolment.slip(view.at, proof)
  const anew = await newTo(db, course, others, view.lang)
  const facts = { course, others, newTo: anew, sheet, stop, proof, slip }
  return c.html(ownMovePage(view, facts), sheet.ok ? 200 : 422)
}

async function asking(c: C, { course, code }: Found, to: Course, sheet: Sheet) {
  const { db, view } = c.var
  const [asks, network] = await Promise.all([asksFor(c, course, to), ownNetwork(db)])
  const keptMonths = network.settings.contactKeptMonths
  const facts = { course, to, asks, keptMonths, sheet, proof: proofOf(db, code) }
  return c.html(ownMoveYesPage(view, facts), sheet.ok ? 200 : 422)
}

/** Where one may go at all: what the organiser gives too. */
const asksFor = (c: C, from: Course, to: Course) => {
  const isTheirs = organises({ role: null, organisationId: from.organiserId }, to)
  return isTheirs && to.state !== 'planned' ? readersNew(c.var.db, from, to) : []
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
