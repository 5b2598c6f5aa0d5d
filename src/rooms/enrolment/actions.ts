// Deeds on the list of a course. Each holds the row of the course, so that no two give away the same seat.
import { randomUUID } from 'node:crypto'
import { record } from '../../platform/audit.ts'
import { newHumanCode } from '../../platform/crypto.ts'
import { localDate } from '../../platform/dates.ts'
import { tally } from '../../platform/tally.ts'
import { type Db, onBehalfOf } from '../../platform/tenant.ts'
import {
  type Course,
  heldCourse,
  lessonsOf,
  organises,
  saveSeats,
  stateBySeats,
  takesPeople,
  whatStopsEnrolling,
} from '../courses/door.ts'
import { personHash, sealContact } from './contact.ts'
import { dropOffers } from './message-store.ts'
import { type Contact, canStep, consentVersion, firstStatus, reachOf } from './rules.ts'
import { settle, without } from './seats.ts'
import { addEnrolment, changeEnrolment, type EndedBy, enrolmentById, isOnList } from './store.ts'
import { type Around, tell } from './telling.ts'

export type Stop = 'not-yet' | 'too-late' | 'not-open' | 'already' | 'gone'
export type Enrolled =
  | { done: true; id: string; code: string; status: 'enrolled' | 'waiting' }
  | { done: false; because: Stop }

/** Puts somebody on the list: on a seat, or behind those who wait. `ledBy` is the partner that helped. */
export async function enrol(
  given: Db,
  wanted: Course,
  contact: Contact,
  { lang, ledBy }: { lang: 'nl' | 'en'; ledBy: string | null },
  around: Around,
): Promise<Enrolled> {
  const db = await forOrganiser(given, wanted)
  const course = await heldCourse(db, wanted.id)
  if (!course) return { done: false, because: 'gone' }
  const lessons = await lessonsOf(db, course.id)
  const stop = whatStopsEnrolling(course, lessons, localDate(db.at), db.at)
  if (stop) return { done: false, because: stop }
  const id = randomUUID()
  const hash = personHash(db, course.id, contact, id)
  if (await isOnList(db, course.id, hash)) return { done: false, because: 'already' }
  const status = firstStatus(course)
  const row = {
    ...{ id, courseId: course.id, place: course.lastPlace + 1, status, ledBy },
    reach: reachOf(contact),
    contactSealed: sealContact(db, id, contact),
    personHash: hash,
    consentText: `${consentVersion}/${lang}`,
  }
  const code = await withFreeCode(db, row)
  const seats = {
    ...course,
    lastPlace: row.place,
    seatsTaken: course.seatsTaken + (status === 'enrolled' ? 1 : 0),
    waiting: course.waiting + (status === 'waiting' ? 1 : 0),
  }
  await saveSeats(db, course.id, {
    ...seats,
    state: stateBySeats(course.state, seats.seatsTaken, seats.maximum),
  })
  await record(db, 'enrolment.added', id, { status })
  await tally(db, 'courses.enrolled', {
    organiser: course.organiserId,
    programme: course.programmeId,
    ledBy,
  })
  await tell(db, course, { ...row, code, offeredUntil: null }, { kind: status }, around, contact)
  return { done: true, id, code, status }
}

async function withFreeCode(
  db: Db,
  row: Omit<Parameters<typeof addEnrolment>[1], 'code'>,
): Promise<string> {
  for (let tries = 0; tries < 20; tries += 1) {
    const code = newHumanCode()
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

/** Takes somebody off the list; the place goes to who waits. False when they were off it. */
export async function leave(
  given: Db,
  wanted: Course,
  id: string,
  by: EndedBy,
  around: Around,
): Promise<boolean> {
  const held = await hold(given, wanted, id)
  if (!held) return false
  const { db, course, one } = held
  if (!canStep(one.status, 'cancelled')) return false
  await changeEnrolment(db, one, { status: 'cancelled', offeredUntil: null, endedBy: by })
  await dropOffers(db, one.id)
  await record(db, 'enrolment.cancelled', one.id, { by })
  await tell(db, course, { ...one, offeredUntil: null }, { kind: 'stopped' }, around)
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
  await dropOffers(db, one.id)
  await record(db, 'enrolment.accepted', one.id)
  await tell(db, course, { ...one, offeredUntil: null }, { kind: 'enrolled' }, around)
  return true
}

async function hold(given: Db, wanted: Course, id: string) {
  const db = await forOrganiser(given, wanted)
  const course = await heldCourse(db, wanted.id)
  const one = course && (await enrolmentById(db, id))
  return course && one && one.courseId === course.id ? { db, course, one } : undefined
}
