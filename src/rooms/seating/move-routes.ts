// Moving somebody to another course, by who organises it.
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
import { allow, missing } from '../../platform/http.ts'
import type { Env } from '../../ui/env.ts'
import { fresh } from '../../ui/parts/field.ts'
import { type Course, courseById, organises } from '../courses/door.ts'
import { type Enrolment, openedOf, ownEnrolment } from '../enrolment/door.ts'
import { ownNetwork } from '../partners/door.ts'
import { whatIsWrongWithConsent } from '../sending/door.ts'
import { moveConsentForm, moveForm } from './form.ts'
import { movePage } from './move-pages.ts'
import { type MoveStop, type MoveYes, move, otherCourses } from './moving.ts'
import { newTo, readersNew } from './new-readers.ts'
import { may } from './rules.ts'
import { moveYesPage } from './yes-pages.ts'

export const moveRoutes = new Hono<Env>()
type C = Context<Env>
type Found = { one: Enrolment; course: Course }

const chosen = z.object({ naar: rule.optionalId() })

moveRoutes.get('/leren/aanmeldingen/:enrolment/overstap', allow(may.move), async (c) => {
  const { db, who, lang } = c.var
  const found = await ownEnrolment(c)
  const { naar } = readQuery(c, chosen)
  const to = naar ? await courseById(db, naar) : undefined
  const isOurs = to && organises(who, to)
  const asks = isOurs ? await readersNew(db, found.course, to) : []
  if (!isOurs || asks.length === 0) return moving(c, found, fresh(naar ? { to: naar } : {}))
  return asking(c, found, to, fresh({ how: 'phone', lang, day: localDate(db.at) }))
})

moveRoutes.post('/leren/aanmeldingen/:enrolment/overstap', allow(may.move), async (c) => {
  const { db, view, who } = c.var
  const found = await ownEnrolment(c)
  const { one, course } = found
  const sheet = await readForm(c, moveForm)
  if (!sheet.ok) return moving(c, found, sheet)
  const to = await courseById(db, sheet.values.to)
  if (!to) throw missing()
  const asks = organises(who, to) ? await readersNew(db, course, to) : []
  const { named } = sheet.values
  // Not asked yet, or about other partners than those that give it now.
  if (asks.some(({ id }) => !named.includes(id)))
    return c.redirect(paths.seating.move(view.at, one.id, { naar: to.id }), 303)
  const answer = asks.length > 0 ? await readYes(c, named) : {}
  if (answer.wrong) return asking(c, found, to, answer.wrong)
  const moved = await move(
    db,
    { from: course, id: one.id, to, ...(answer.yes ? { yes: answer.yes } : {}) },
    'organiser',
    { baseUrl: view.baseUrl },
  )
  if (!moved.done) return moving(c, found, { ...sheet, ok: false }, moved.because)
  return c.redirect(paths.enrolment.people(view.at, course.id, { klaar: 'moved' }), 303)
})

/** What somebody said when it was read aloud; or the sheet with what is wrong. */
async function readYes(c: C, readers: string[]): Promise<{ wrong?: Sheet; yes?: MoveYes }> {
  const sheet = await readForm(c, moveConsentForm)
  if (!sheet.ok) return { wrong: sheet }
  const { share, how, lang, day } = sheet.values
  const wrong = whatIsWrongWithConsent({ share, day }, localDate(c.var.db.at))
  if (wrong) return { wrong: withError(sheet, wrong.field, wrong.code) }
  return { yes: { readers, how, lang, givenOn: day } }
}

async function moving(c: C, { one, course }: Found, sheet: Sheet = emptySheet, stop?: MoveStop) {
  const { db, view, who } = c.var
  const name = await nameOf(c, { one, course })
  const others = await otherCourses(db, course, who.organisationId ?? course.organiserId)
  const facts = { course, others, newTo: await newTo(db, course, others, view.lang), sheet, stop }
  return c.html(movePage(view, { ...facts, id: one.id, name }), sheet.ok ? 200 : 422)
}

async function asking(c: C, { one, course }: Found, to: Course, sheet: Sheet) {
  const { db, view } = c.var
  const [name, asks, network] = await Promise.all([
    nameOf(c, { one, course }),
    readersNew(db, course, to),
    ownNetwork(db),
  ])
  const keptMonths = network.settings.contactKeptMonths
  const facts = { course, to, asks, keptMonths, sheet, id: one.id, name, today: localDate(db.at) }
  return c.html(moveYesPage(view, facts), sheet.ok ? 200 : 422)
}

async function nameOf(c: C, { one, course }: Found): Promise<string> {
  const [person] = await openedOf(c.var.db, course, [one])
  return person?.contact?.name ?? ''
}
