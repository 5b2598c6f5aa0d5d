// Deeds on the list of a course. Each holds the row of the course, so that no two give away the same seat.
import { randomUUID } from 'node:crypto'
import { record } from '../../platform/audit.ts'
import { newHumanCode } from '../../platform/crypto.ts'
import { localDate } from '../../platform/dates.ts'
import { type Db, onBehalfOf } from '../../platform/tenant.ts'
import {
  type Course,
  heldCourse,
  lessonsOf,
  organises,
  readersOf,
  takesPeople,
  whatStopsEnrolling,
} from '../courses/door.ts'
import { personHash, sealContact } from './contact.ts'
import { dropCalls } from './message-store.ts'
import { tellReferrerLater } from './news.ts'
import { keptOf } from './reserve-store.ts'
import {
  type Contact,
  canStep,
  canTakePart,
  consentVersion,
  firstStatus,
  type Kept,
  messageKinds,
  reachOf,
} from './rules.ts'
import { openOf, settle, without, writeSeats } from './seats.ts'
import {
  type Agreed,
  addEnrolment,
  changeEnrolment,
  type EndedBy,
  type Enrolment,
  enrolmentById,
  onList,
} from './store.ts'
import { type Around, askForTalk, tell } from './telling.ts'

export type Stop = 'not-yet' | 'too-late' | 'not-open' | 'no-reach' | 'already' | 'gone'
type Seated = 'enrolled' | 'waiting'
type Enrolled =
  | { done: true; id: string; code: string; status: Seated }
  | { done: false; because: Exclude<Stop, 'already'> }
  /** `as`: what whoever was not on the list would have got now. */
  | { done: false; because: 'already'; as: Seated }

type Through = {
  lang: 'nl' | 'en'
  /** The partner that helped. */
  ledBy: string | null
  /** Asked by a worker: how, and on which day somebody said yes. */
  asked?: { how: 'desk' | 'phone'; givenOn: string }
  /** Out of a warm referral; `isTold`: its sender hears how it goes. */
  referral?: { id: string; isTold: boolean }
}

/** Puts somebody on the list: on a seat, or behind those who wait. */
export async function enrol(
  given: Db,
  wanted: Course,
  contact: Contact,
  through: Through,
  around: Around,
): Promise<Enrolled> {
  const isForOthers = through.asked !== undefined && !organises(given.who, wanted)
  const id = randomUUID()
  const joining = { personHash: personHash(given, wanted.id, contact, id), reach: reachOf(contact) }
  // Sent together and carried out in this order: the list is read when the row of the course is held.
  const [db, course, asked] = await Promise.all([
    forOrganiser(given, wanted),
    heldCourse(given, wanted.id),
    askedOf(given, wanted.id, joining.personHash),
  ])
  if (!course) return { done: false, because: 'gone' }
  const stop = stopOf(db, course, joining, asked)
  const { ledBy } = through
  if (stop === 'already') {
    if (isForOthers) await tellAgain(db, course, joining.personHash, around)
    return { done: false, because: stop, as: (await seatFor(db, course, ledBy)).status }
  }
  if (stop) return { done: false, because: stop }
  const row = {
    ...{ id, ledBy, ...joining, ...agreedNow(db, course, through) },
    contactSealed: sealContact(db, id, contact),
    referralId: through.referral?.id ?? null,
    tellsSender: through.referral?.isTold ?? false,
  }
  const { status, code } = await takePlace(db, course, row)
  const told = { ...row, code, offeredUntil: null }
  await Promise.all([
    record(db, 'enrolment.added', id, { status }),
    tell(db, course, told, { kind: status }, around, contact),
    status === 'enrolled' && askForTalk(db, course, told, around),
  ])
  if (status === 'enrolled') await tellReferrerLater(db, row, 'enrolled')
  return { done: true, id, code, status }
}

/**
 * A worker of another partner may not know who is on the list, so only the person hears how they stand: by mail, once
 * a day at most.
 */
async function tellAgain(db: Db, course: Course, hash: string, around: Around): Promise<void> {
  const one = await onList(db, course.id, hash)
  if (one?.reach !== 'email') return
  const said = { kind: one.status, about: `again ${localDate(db.at)}` }
  await tell(db, course, one, said, around)
}

const agreedNow = (db: Db, course: Course, { lang, asked }: Through): Agreed => ({
  consentText: `${consentVersion}/${lang}`,
  consentHow: asked?.how ?? 'self',
  consentGivenOn: asked?.givenOn ?? localDate(db.at),
  consentReaders: readersOf(course),
  consentedAt: db.at,
})

/** Why this person can't be put on the list of a held course; undefined is fine. */
export async function whatStopsJoining(
  db: Db,
  course: Course,
  joining: Pick<Joining, 'personHash' | 'reach'>,
): Promise<Stop | undefined> {
  return stopOf(db, course, joining, await askedOf(db, course.id, joining.personHash))
}

const askedOf = (db: Db, courseId: string, hash: string) =>
  Promise.all([lessonsOf(db, courseId), onList(db, courseId, hash)])

function stopOf(
  db: Db,
  course: Course,
  { reach }: Pick<Joining, 'reach'>,
  [lessons, known]: Awaited<ReturnType<typeof askedOf>>,
): Stop | undefined {
  const stop = whatStopsEnrolling(course, lessons, localDate(db.at), db.at)
  if (stop) return stop
  if (!canTakePart(course, reach)) return 'no-reach'
  return known ? 'already' : undefined
}

type Joining = Pick<Enrolment, 'id' | 'reach' | 'contactSealed' | 'ledBy' | 'referralId'> &
  Pick<Enrolment, 'tellsSender'> &
  Agreed & { personHash: string }

/** The next place on the list of a held course, and a seat when there is one for this person. */
export async function takePlace(
  db: Db,
  course: Course,
  joining: Joining,
  ownCode?: string,
): Promise<{ status: Seated; code: string; place: number }> {
  const { before, own, status } = await seatFor(db, course, joining.ledBy)
  const isSeated = status === 'enrolled'
  const place = course.lastPlace + 1
  const row = { ...joining, courseId: course.id, place, status }
  const seats = {
    ...before,
    lastPlace: place,
    seatsTaken: before.seatsTaken + (isSeated ? 1 : 0),
    reserved: before.reserved - (isSeated && isOpen(own) ? 1 : 0),
    waiting: before.waiting + (isSeated ? 0 : 1),
  }
  const [code] = await Promise.all([withFreeCode(db, row, ownCode), writeSeats(db, seats)])
  return { status, code, place }
}

/** What whoever comes now through this partner gets, with what is kept for partners at this moment. */
async function seatFor(db: Db, course: Course, ledBy: string | null) {
  const kept = course.reserved > 0 ? await keptOf(db, course.id, localDate(db.at)) : []
  const own = kept.find(({ partnerId }) => partnerId === ledBy)
  const before = { ...course, reserved: openOf(kept) }
  return { before, own, status: firstStatus(before, own) }
}

const isOpen = (own: Kept | undefined): boolean => own !== undefined && own.open > 0

async function withFreeCode(
  db: Db,
  row: Omit<Parameters<typeof addEnrolment>[1], 'code'>,
  own?: string,
): Promise<string> {
  for (let tries = 0; tries < 20; tries += 1) {
    const code = own ?? newHumanCode()
    if (await addEnrolment(db, { ...row, code })) return code
  }
  throw new Error('no free code found')
}

/**
 * The same transaction as the organiser: whoever enrols, or holds a code, does it on the organiser's list. Who works
 * for an organiser already stays who they are.
 */
export const forOrganiser = (
  db: Db,
  course: Pick<Course, 'organiserId' | 'coOrganisers'>,
): Promise<Db> =>
  organises(db.who, course) ? Promise.resolve(db) : onBehalfOf(db, course.organiserId)

type Leaving = {
  by: Extract<EndedBy, 'participant' | 'organiser'>
  /** Said by themselves, to who takes them off: nobody has to call. */
  isKnown?: boolean
}

/** Takes somebody off the list; the place goes to who waits. False when they were off it. */
export async function leave(
  given: Db,
  wanted: Course,
  id: string,
  { by, isKnown = by === 'participant' }: Leaving,
  around: Around,
): Promise<boolean> {
  const held = await hold(given, wanted, id)
  if (!held) return false
  const { db, course, one } = held
  if (!canStep(one.status, 'cancelled')) return false
  await changeEnrolment(db, one, { status: 'cancelled', offeredUntil: null, endedBy: by })
  // Who does not come needs no call about it any more.
  await dropCalls(db, one.id, messageKinds)
  await record(db, 'enrolment.cancelled', one.id, { by })
  await tell(db, course, { ...one, offeredUntil: null }, { kind: 'stopped', isKnown }, around)
  await tellReferrerLater(db, one, 'stopped', by)
  await settle(db, without(course, one), around)
  return true
}

/** Somebody takes the place that was offered, in time. */
export async function accept(
  given: Db,
  wanted: Course,
  id: string,
  around: Around,
): Promise<boolean> {
  const held = await hold(given, wanted, id)
  if (!held) return false
  const { db, course, one } = held
  const inTime = one.offeredUntil !== null && one.offeredUntil > db.at
  if (!canStep(one.status, 'enrolled') || !inTime || !takesPeople(course.state)) return false
  await changeEnrolment(db, one, { status: 'enrolled', offeredUntil: null })
  await dropCalls(db, one.id)
  await record(db, 'enrolment.accepted', one.id)
  await tell(db, course, { ...one, offeredUntil: null }, { kind: 'enrolled' }, around)
  await askForTalk(db, course, { ...one, offeredUntil: null }, around)
  await tellReferrerLater(db, one, 'enrolled')
  return true
}

async function hold(given: Db, wanted: Course, id: string) {
  const db = await forOrganiser(given, wanted)
  const course = await heldCourse(db, wanted.id)
  const one = course && (await enrolmentById(db, id))
  return course && one && one.courseId === course.id ? { db, course, one } : undefined
}
