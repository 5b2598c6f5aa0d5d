// Enrolling somebody else: at the desk, by phone, or straight out of a warm referral.
import { type Context, Hono } from 'hono'
import { paths } from '../../paths.ts'
import { localDate } from '../../platform/dates.ts'
import { readForm, readQuery, type Sheet, type Typed, withError } from '../../platform/form.ts'
import { allow, found, missing } from '../../platform/http.ts'
import type { Db } from '../../platform/tenant.ts'
import type { Env } from '../../ui/env.ts'
import { fresh } from '../../ui/parts/field.ts'
import { organisersOf } from '../catalogue/door.ts'
import {
  type Course,
  courseById,
  courseLines,
  lessonsOf,
  lessonsOfAll,
  organises,
  placeOf,
  whatStopsEnrolling,
} from '../courses/door.ts'
import {
  contactOf,
  enrol,
  keptOf,
  proofOf,
  reachOf,
  type Stop,
  withoutSecrets,
  withReach,
} from '../enrolment/door.ts'
import { ownNetwork } from '../partners/door.ts'
import { whatIsWrongWithConsent } from '../sending/door.ts'
import { behalfForm, outOf, sentQuery } from './form.ts'
import { type Source, sourceOf } from './from-referral.ts'
import { behalfPage, choosePage } from './pages.ts'
import { may } from './rules.ts'
import { sentPage } from './sent-pages.ts'

export const behalfRoutes = new Hono<Env>()
type C = Context<Env>

behalfRoutes.get('/leren/aanmelden', allow(may.enrol), async (c) => {
  const { db, view } = c.var
  const source = await sourceIn(c)
  const all = await courseLines(db, { states: ['open', 'full'] })
  const ids = all.map(({ id }) => id)
  const lessons = await lessonsOfAll(db, ids)
  const lines = all.filter((line) => {
    const own = lessons.filter(({ courseId }) => courseId === line.id)
    return !whatStopsEnrolling(line, own, localDate(db.at), db.at)
  })
  const leader = source?.senderId ?? c.var.who.organisationId
  return c.html(choosePage(view, { lines, source, own: await keptFor(db, lines, leader) }))
})

behalfRoutes.get('/leren/:id{[0-9a-f-]{36}}/aanmelding', allow(may.enrol), async (c) => {
  const { db, lang } = c.var
  const course = await courseIn(c)
  const source = await sourceIn(c, true)
  const stop = whatStopsEnrolling(course, await lessonsOf(db, course.id), localDate(db.at), db.at)
  const start = { language: lang, how: 'desk', lang, day: localDate(db.at) }
  return shown(c, course, source, fresh({ ...start, ...typedFrom(source) }), stop)
})

behalfRoutes.post('/leren/:id{[0-9a-f-]{36}}/aanmelding', allow(may.enrol), async (c) => {
  const { db, view } = c.var
  const course = await courseIn(c)
  const source = await sourceIn(c)
  const sheet = withReach(withoutSecrets(await readForm(c, behalfForm), localDate(db.at)), course)
  if (!sheet.ok) return shown(c, course, source, sheet)
  const { share, feedback, how, lang, day, ...said } = sheet.values
  const wrong = whatIsWrongWithConsent({ share, day }, localDate(db.at))
  if (wrong) return shown(c, course, source, withError(sheet, wrong.field, wrong.code))
  if (source && feedback === null)
    return shown(c, course, source, withError(sheet, 'feedback', 'choice'))
  const through = {
    ...{ lang, ledBy: ledBy(c, course, source), asked: { how, givenOn: day } },
    ...(source ? { referral: { id: source.id, isTold: feedback === 'yes' } } : {}),
  }
  const contact = contactOf(said)
  const result = await enrol(db, course, contact, through, { baseUrl: view.baseUrl })
  const reach = reachOf(contact)
  // Who can't be reached is never known again: only then is a code no answer to who is on the list.
  if (reach !== 'none' && !organises(c.var.who, course)) {
    const as = result.done ? result.status : result.because === 'already' && result.as
    const query = { via: reach, doorverwijzing: source?.id }
    if (as) return c.redirect(paths.behalf.sent(view.at, course.id, { stand: as, ...query }), 303)
  }
  if (!result.done) return shown(c, course, source, { ...sheet, ok: false }, result.because)
  return c.redirect(paths.enrolment.slip(view.at, proofOf(db, result.code)), 303)
})

behalfRoutes.get('/leren/:id{[0-9a-f-]{36}}/aangemeld', allow(may.enrol), async (c) => {
  const { db, view } = c.var
  const course = await courseIn(c)
  const source = await sourceIn(c)
  const { stand, via } = readQuery(c, sentQuery)
  const [lessons, place, organisers] = await Promise.all([
    lessonsOf(db, course.id),
    placeOf(db, course),
    organiserNames(c, course),
  ])
  const facts = {
    course,
    lessons,
    place,
    organisers,
    source,
    as: stand ?? 'enrolled',
    via: via ?? 'phone',
  }
  return c.html(sentPage(view, facts))
})

async function shown(
  c: C,
  course: Course,
  source: Source | undefined,
  sheet: Sheet,
  stop?: Stop,
): Promise<Response> {
  const { db, view } = c.var
  const today = localDate(db.at)
  const leader = ledBy(c, course, source)
  const [organisers, network, own] = await Promise.all([
    organiserNames(c, course),
    ownNetwork(db),
    keptOpen(db, course, leader),
  ])
  const facts = { course, source, sheet, stop, today, own, organisers }
  const keptMonths = network.settings.contactKeptMonths
  return c.html(behalfPage(view, { ...facts, keptMonths }), sheet.ok ? 200 : 422)
}

/** Everybody who gives this course, and so reads who takes part, by name. */
async function organiserNames(c: C, course: Course): Promise<string> {
  return new Intl.ListFormat(c.var.lang).format(await organisersOf(c.var.db, course))
}

/** Which of these have places left that are kept for this partner. */
async function keptFor(
  db: Db,
  lines: readonly Course[],
  partnerId: string | null,
): Promise<Set<string>> {
  const some = lines.filter(({ reserved }) => reserved > 0)
  const open = await Promise.all(some.map((one) => keptOpen(db, one, partnerId)))
  return new Set(some.filter((_, at) => (open[at] ?? 0) > 0).map(({ id }) => id))
}

/** Places kept for this partner; who may not read the list sees who took one only in what is kept in all. */
async function keptOpen(db: Db, course: Course, partnerId: string | null): Promise<number> {
  const kept = await keptOf(db, course.id, localDate(db.at))
  const own = kept.find((one) => one.partnerId === partnerId)?.open ?? 0
  return Math.min(own, course.reserved)
}

/** Who helped somebody here: who sent them, else who enrols them, and nobody when that is the organiser itself. */
function ledBy(c: C, course: Course, source: Source | undefined): string | null {
  if (source) return source.senderId
  return organises(c.var.who, course) ? null : c.var.who.organisationId
}

const typedFrom = (source: Source | undefined): Typed => {
  const { name, phone, email, language, needs } = source?.known ?? {}
  return {
    ...(name ? { name } : {}),
    ...(phone ? { phone } : {}),
    ...(email ? { email } : {}),
    ...(language ? { language } : {}),
    ...(needs ? { needs } : {}),
  }
}

async function courseIn(c: C): Promise<Course> {
  const course = await found(c, (id) => courseById(c.var.db, id))
  if (course.state === 'planned') throw missing()
  return course
}

/** The referral in the address; one that is not theirs to read is not there. */
async function sourceIn(c: C, opens = false): Promise<Source | undefined> {
  const { doorverwijzing } = readQuery(c, outOf)
  if (!doorverwijzing) return undefined
  const source = await sourceOf(c.var.db, doorverwijzing, opens)
  if (!source) throw missing()
  return source
}
