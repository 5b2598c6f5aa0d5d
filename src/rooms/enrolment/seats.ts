import { record } from '../../platform/audit.ts'
import type { Db } from '../../platform/tenant.ts'
import {
  type Course,
  heldCourse,
  lessonsOf,
  saveSeats,
  startOf,
  stateBySeats,
  takesPeople,
} from '../courses/door.ts'
import { dropOffers } from './message-store.ts'
import { holdsSeat, isActive, offeredUntil, placesToOffer } from './rules.ts'
import { changeEnrolment, type Enrolment, firstWaiting } from './store.ts'
import { type Around, tell } from './telling.ts'

/** The time of an offer is up: off the list, and the place goes to the next one. */
export async function lapse(
  db: Db,
  course: Course,
  overdue: readonly Enrolment[],
  around: Around,
): Promise<void> {
  let seats = course
  for (const one of overdue) {
    if (
      !(await changeEnrolment(db, one, { status: 'lapsed', offeredUntil: null, endedBy: 'clock' }))
    )
      continue
    seats = without(seats, one)
    await dropOffers(db, one.id)
    await record(db, 'enrolment.lapsed', one.id)
    await tell(db, course, { ...one, offeredUntil: null }, { kind: 'lapsed' }, around)
  }
  await settle(db, seats, around)
}

export type MaximumStop = 'below-taken' | 'below-minimum' | 'gone'

/** More or fewer seats; never fewer than are taken. New ones go to who waits. */
export async function changeMaximum(
  db: Db,
  wanted: Course,
  maximum: number,
  around: Around,
): Promise<MaximumStop | undefined> {
  const course = await heldCourse(db, wanted.id)
  if (!course || course.state === 'finished' || course.state === 'cancelled') return 'gone'
  if (maximum < course.seatsTaken) return 'below-taken'
  if (maximum < course.minimum) return 'below-minimum'
  await record(db, 'course.maximum', course.id, { from: course.maximum, to: maximum })
  await settle(db, { ...course, maximum }, around)
  return undefined
}

/** Offers free seats of a held course to the first in the list, and writes its seats and state. */
export async function settle(db: Db, course: Course, around: Around): Promise<void> {
  const n = takesPeople(course.state) ? placesToOffer(course) : 0
  const start = n > 0 ? startOf(await lessonsOf(db, course.id)) : undefined
  // Nobody is offered a place in what has begun.
  const hasBegun = start !== undefined && start <= db.at
  const next = n > 0 && !hasBegun ? await firstWaiting(db, course.id, n) : []
  const seats = {
    ...course,
    seatsTaken: course.seatsTaken + next.length,
    waiting: course.waiting - next.length,
  }
  const state = stateBySeats(course.state, seats.seatsTaken, seats.maximum)
  await saveSeats(db, course.id, { ...seats, state })
  for (const one of next) {
    const until = offeredUntil(db.at, one.reach, start)
    const offers = one.offers + 1
    await changeEnrolment(db, one, { status: 'offered', offers, offeredUntil: until })
    await record(db, 'enrolment.offered', one.id)
    const said = { kind: 'offered', about: String(offers) } as const
    await tell(db, course, { ...one, offeredUntil: until }, said, around)
  }
}

/** The numbers of a course once this person is off its list. */
export const without = (course: Course, one: Enrolment): Course => ({
  ...course,
  seatsTaken: course.seatsTaken - (holdsSeat(one.status) ? 1 : 0),
  waiting: course.waiting - (isActive(one.status) && !holdsSeat(one.status) ? 1 : 0),
})
