import { record } from '../../platform/audit.ts'
import { localDate } from '../../platform/dates.ts'
import type { Db } from '../../platform/tenant.ts'
import {
  type Course,
  heldCourse,
  lessonsOf,
  saveSeats,
  seatsLeft,
  startOf,
  stateBySeats,
  takesPeople,
} from '../courses/door.ts'
import { dropCalls } from './message-store.ts'
import { tellReferrerLater } from './news.ts'
import { keptOf } from './reserve-store.ts'
import { holdsSeat, isActive, type Kept, offeredUntil, whoIsNext } from './rules.ts'
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
    await dropCalls(db, one.id)
    await record(db, 'enrolment.lapsed', one.id)
    await tell(db, course, { ...one, offeredUntil: null }, { kind: 'lapsed' }, around)
    await tellReferrerLater(db, one, 'stopped', 'lapsed')
  }
  await settle(db, seats, around)
}

type MaximumStop = 'below-taken' | 'below-minimum' | 'gone'

/** More or fewer seats; never fewer than are taken or kept for a partner. New ones go to who waits. */
export async function changeMaximum(
  db: Db,
  wanted: Course,
  maximum: number,
  around: Around,
): Promise<MaximumStop | undefined> {
  const course = await heldCourse(db, wanted.id)
  if (!course || course.state === 'finished' || course.state === 'cancelled') return 'gone'
  const kept = await keptOf(db, course.id, localDate(db.at))
  if (maximum < course.seatsTaken + openOf(kept)) return 'below-taken'
  if (maximum < course.minimum) return 'below-minimum'
  await record(db, 'course.maximum', course.id, { from: course.maximum, to: maximum })
  await settle(db, { ...course, maximum }, around)
  return undefined
}

/** Offers free seats of a held course to who waits, in order, and writes its seats and state. */
export async function settle(db: Db, wanted: Course, around: Around): Promise<void> {
  const kept = await keptOf(db, wanted.id, localDate(db.at))
  const course = { ...wanted, reserved: openOf(kept) }
  const next = await nextOf(db, course, kept)
  const led = (partnerId: string) => next.filter(({ ledBy }) => ledBy === partnerId).length
  const reserved = openOf(
    kept.map((one) => ({ ...one, open: Math.max(0, one.open - led(one.partnerId)) })),
  )
  const waiting = course.waiting - next.length
  await writeSeats(db, {
    ...course,
    waiting,
    reserved,
    seatsTaken: course.seatsTaken + next.length,
  })
  if (next.length === 0) return
  const start = startOf(await lessonsOf(db, course.id))
  for (const one of next) {
    const until = offeredUntil(db.at, one.reach, start)
    const offers = one.offers + 1
    await changeEnrolment(db, one, { status: 'offered', offers, offeredUntil: until })
    await record(db, 'enrolment.offered', one.id)
    const said = { kind: 'offered', about: String(offers) } as const
    await tell(db, course, { ...one, offeredUntil: until }, said, around)
  }
}

/** Writes the seats of a held course, and whether it is full for everybody. */
export async function writeSeats(db: Db, course: Course): Promise<void> {
  const { state, seatsTaken, reserved, maximum } = course
  const now = stateBySeats(state, seatsTaken + reserved, maximum)
  await saveSeats(db, course.id, { ...course, state: now })
}

export const openOf = (kept: readonly Kept[]): number =>
  kept.reduce((sum, one) => sum + one.open, 0)

async function nextOf(db: Db, course: Course, kept: readonly Kept[]): Promise<Enrolment[]> {
  const free = seatsLeft(course)
  if (!takesPeople(course.state) || course.waiting === 0 || free + course.reserved <= 0) return []
  const start = startOf(await lessonsOf(db, course.id))
  // Nobody is offered a place in what has begun.
  if (start !== undefined && start <= db.at) return []
  const waiting = await firstWaiting(db, course.id, course.reserved === 0 ? free : undefined)
  return whoIsNext(waiting, free, kept)
}

/** The numbers of a course once this person is off its list. */
export const without = (course: Course, one: Enrolment): Course => ({
  ...course,
  seatsTaken: course.seatsTaken - (holdsSeat(one.status) ? 1 : 0),
  waiting: course.waiting - (isActive(one.status) && !holdsSeat(one.status) ? 1 : 0),
})
