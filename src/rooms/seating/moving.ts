// Moving somebody to another course of the same organiser, with contact, consent and code; whom it is new to needs a yes.
import { randomUUID } from 'node:crypto'
import { record } from '../../platform/audit.ts'
import { localDate } from '../../platform/dates.ts'
import type { Db } from '../../platform/tenant.ts'
import {
  type Course,
  type CourseLine,
  courseLines,
  heldCourse,
  lessonsOfAll,
  organises,
  readersOf,
  whatStopsEnrolling,
} from '../courses/door.ts'
import {
  type Agreed,
  type Around,
  agreedOf,
  askForTalk,
  type Contact,
  canStep,
  dropCalls,
  type Enrolment,
  enrolmentById,
  forOrganiser,
  mayMoveThemselves,
  messageKinds,
  moveAway,
  openContact,
  personHash,
  type Stop,
  sealContact,
  settle,
  takePlace,
  tell,
  whatStopsJoining,
  without,
} from '../enrolment/door.ts'
import { moveConsentVersion, newReaders } from './rules.ts'

export type MoveStop = Stop | 'late' | 'not-allowed' | 'needs-yes'
/** A yes to these partners: asked aloud, or given on one's own screen. */
export type MoveYes = {
  readers: readonly string[]
  how: 'self' | 'desk' | 'phone'
  lang: 'nl' | 'en'
  givenOn: string
}
type Moved =
  | { done: true; id: string; status: 'enrolled' | 'waiting' }
  | { done: false; because: MoveStop }

/** Moves somebody: a new place on that list, the old seat to who waits here. Told once. */
export async function move(
  given: Db,
  { from: wanted, id, to: target, yes }: { from: Course; id: string; to: Course; yes?: MoveYes },
  by: 'participant' | 'organiser',
  around: Around,
): Promise<Moved> {
  const db = await forOrganiser(given, wanted)
  const stopped = (because: MoveStop): Moved => ({ done: false, because })
  if (wanted.id === target.id || !organises(db.who, target)) return stopped('not-allowed')
  if (by === 'participant' && !(await mayMoveThemselves(db, wanted.id)))
    return stopped('not-allowed')
  const { from, to } = await heldBoth(db, wanted.id, target.id)
  const one = from && (await enrolmentById(db, id))
  if (!from || !to || !one || one.courseId !== from.id) return stopped('gone')
  const contact = openContact(db, one)
  if (!canStep(one.status, 'moved') || !contact) return stopped('late')
  const newId = randomUUID()
  const joining = { personHash: personHash(db, to.id, contact, newId), reach: one.reach }
  const stop = await whatStopsJoining(db, to, joining)
  if (stop) return stopped(stop)
  const asks = newReaders(from, to)
  if (asks.some((reader) => !yes?.readers.includes(reader))) return stopped('needs-yes')
  const anew = asks.length > 0 && yes ? agreedAnew(db, to, yes) : undefined
  const kept = await keptAgreed(db, one, from)
  const row = kept && (await carryOver(db, one, newId, contact, by))
  if (!row) return stopped('late')
  const joins = { ...row, ...joining, ...kept, ...anew }
  const { status, code } = await takePlace(db, to, joins, one.code ?? undefined)
  await record(db, 'enrolment.moved', newId, { status, newReaders: asks.length })
  const said = { kind: 'moved', from: from.title, status, isKnown: by === 'participant' } as const
  const told = { ...joins, code, offeredUntil: null }
  await tell(db, to, told, said, around, contact)
  if (status === 'enrolled') await askForTalk(db, to, told, around)
  await settle(db, without(from, one), around)
  return { done: true, id: newId, status }
}

/** Both rows in one order, so that two moves the other way round wait instead of locking each other out. */
async function heldBoth(db: Db, fromId: string, toId: string) {
  const held = new Map<string, Course | undefined>()
  for (const id of [fromId, toId].sort()) held.set(id, await heldCourse(db, id))
  return { from: held.get(fromId), to: held.get(toId) }
}

const agreedAnew = (db: Db, to: Course, { how, lang, givenOn }: MoveYes): Agreed => ({
  consentText: `${moveConsentVersion}/${lang}`,
  consentHow: how,
  consentGivenOn: givenOn,
  consentReaders: readersOf(to),
  consentedAt: db.at,
})

/** What they said yes to when they came; before its readers were recorded: those of the course they leave. */
async function keptAgreed(db: Db, one: Enrolment, from: Course): Promise<Agreed | undefined> {
  const agreed = await agreedOf(db, one.id)
  return agreed && { ...agreed, consentReaders: agreed.consentReaders ?? readersOf(from) }
}

/** The old row lets go of who it is; gives what the new one starts with. */
async function carryOver(
  db: Db,
  one: Enrolment,
  newId: string,
  contact: Contact,
  by: 'participant' | 'organiser',
) {
  if (!(await moveAway(db, one, newId, by))) return undefined
  await dropCalls(db, one.id, messageKinds)
  const { ledBy, referralId, tellsSender } = one
  return {
    id: newId,
    ledBy,
    referralId,
    tellsSender,
    contactSealed: sealContact(db, newId, contact),
  }
}

/** Where somebody of this course could go: courses of the same organiser that take people, of the same programme first. */
export async function otherCourses(
  db: Db,
  course: Course,
  organisationId: string,
): Promise<CourseLine[]> {
  const lines = await courseLines(db, { states: ['open', 'full'], organiserId: organisationId })
  const lessons = await lessonsOfAll(
    db,
    lines.map(({ id }) => id),
  )
  const today = localDate(db.at)
  const isFirst = (line: CourseLine) =>
    line.programmeId !== null && line.programmeId === course.programmeId ? 0 : 1
  return lines
    .filter((line) => {
      const own = lessons.filter(({ courseId }) => courseId === line.id)
      return line.id !== course.id && !whatStopsEnrolling(line, own, today, db.at)
    })
    .sort((a, b) => isFirst(a) - isFirst(b))
}
