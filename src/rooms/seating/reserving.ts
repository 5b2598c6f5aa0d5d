// Deeds about places that are kept for a partner.
import { record } from '../../platform/audit.ts'
import { localDate } from '../../platform/dates.ts'
import type { Db } from '../../platform/tenant.ts'
import { type Course, heldCourse, lessonsOf, startOf } from '../courses/door.ts'
import {
  type Around,
  coursesWithDue,
  enrolmentsOf,
  holdsSeat,
  keptOf,
  type Reservation,
  releaseReservation,
  reservationsOf,
  saveOwnMoves,
  saveReservation,
  settle,
} from '../enrolment/door.ts'
import { type ReserveStop, whatStopsReserving } from './rules.ts'

/** Keeps places for a partner until a day; says why not when it can't. */
export async function reservePlaces(
  db: Db,
  wanted: Course,
  asked: Pick<Reservation, 'partnerId' | 'seats' | 'releasesOn'>,
  around: Around,
): Promise<ReserveStop | undefined> {
  const course = await heldCourse(db, wanted.id)
  if (!course) return 'gone'
  const today = localDate(db.at)
  const [kept, lessons] = await Promise.all([
    keptOf(db, course.id, today),
    lessonsOf(db, course.id),
  ])
  const people = await enrolmentsOf(db, course.id)
  const taken = people.filter(
    (one) => one.ledBy === asked.partnerId && holdsSeat(one.status),
  ).length
  const open = kept.find(({ partnerId }) => partnerId === asked.partnerId)?.open ?? 0
  const start = startOf(lessons)
  const firstOn = start && localDate(start)
  const reserved = kept.reduce((sum, one) => sum + one.open, 0)
  const stop = whatStopsReserving(
    { ...course, reserved },
    asked,
    { open, taken },
    { today, firstOn },
  )
  if (stop) return stop
  await saveReservation(db, course.id, asked)
  await record(db, 'course.places-reserved', course.id, { seats: asked.seats })
  await settle(db, course, around)
  return undefined
}

/** Gives back what was kept for this partner; who waits gets it. False when it was not kept any more. */
export async function releasePlaces(
  db: Db,
  wanted: Pick<Course, 'id'>,
  partnerId: string,
  around: Around,
): Promise<boolean> {
  const course = await heldCourse(db, wanted.id)
  if (!course || !(await releaseReservation(db, course.id, partnerId))) return false
  await record(db, 'course.places-released', course.id)
  await settle(db, course, around)
  return true
}

/** By the clock: on its day what is kept becomes everybody's. One course after another, in one order. Gives how many. */
export async function releaseDue(db: Db, baseUrl: string): Promise<number> {
  const today = localDate(db.at)
  let released = 0
  for (const id of (await coursesWithDue(db, today)).sort()) {
    for (const { partnerId, releasesOn, releasedAt } of await reservationsOf(db, id)) {
      if (releasedAt !== null || releasesOn > today) continue
      if (await releasePlaces(db, { id }, partnerId, { baseUrl })) released += 1
    }
  }
  return released
}

/** Says whether participants may move to another course with their code. */
export async function allowOwnMoves(db: Db, courseId: string, isAllowed: boolean): Promise<void> {
  await saveOwnMoves(db, courseId, isAllowed)
  await record(db, 'course.own-moves', courseId, { isAllowed })
}
