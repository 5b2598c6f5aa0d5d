// Places that an organiser keeps for a partner until a day.
import type { Db } from '../../platform/tenant.ts'
import type { Kept } from './rules.ts'

export type Reservation = {
  partnerId: string
  seats: number
  releasesOn: string
  releasedAt: Date | null
}
/** The same, with how many of those whom the partner led here have or wait for a seat. */
export type Reserved = Reservation & { taken: number; waiting: number }

/** What is kept in this course, or was; by the day that it is released. */
export async function reservationsOf(db: Db, courseId: string): Promise<Reserved[]> {
  return db<Reserved[]>`
    select r.partner_id, r.seats, r.releases_on, r.released_at,
           count(e.id) filter (where e.status in ('enrolled', 'offered'))::int as taken,
           count(e.id) filter (where e.status = 'waiting')::int as waiting
    from seat_reservation r
    left join enrolment e on e.network_id = ${db.who.networkId} and e.course_id = r.course_id
      and e.led_by = r.partner_id
    where r.network_id = ${db.who.networkId} and r.course_id = ${courseId}
    group by r.partner_id, r.seats, r.releases_on, r.released_at
    order by r.releases_on, r.partner_id`
}

/** Per partner what is still kept in this course on this day. */
export async function keptOf(db: Db, courseId: string, today: string): Promise<Kept[]> {
  return (await reservationsOf(db, courseId))
    .filter((one) => one.releasedAt === null && one.releasesOn > today)
    .map(({ partnerId, seats, taken, waiting }) => ({
      partnerId,
      waiting,
      open: Math.max(0, seats - taken),
    }))
}

/** Keeps so many places, in the stead of what was kept for this partner before. */
export async function saveReservation(
  db: Db,
  courseId: string,
  one: Pick<Reservation, 'partnerId' | 'seats' | 'releasesOn'>,
): Promise<void> {
  const row = { ...one, courseId, networkId: db.who.networkId, madeAt: db.at, releasedAt: null }
  await db`
    insert into seat_reservation ${db(row)}
    on conflict (network_id, course_id, partner_id) do update
    set seats = excluded.seats, releases_on = excluded.releases_on, made_at = excluded.made_at, released_at = null`
}

/** Releases what is kept for this partner; false when it was not kept any more. */
export async function releaseReservation(
  db: Db,
  courseId: string,
  partnerId: string,
): Promise<boolean> {
  const released = await db`
    update seat_reservation set released_at = ${db.at}
    where network_id = ${db.who.networkId} and course_id = ${courseId} and partner_id = ${partnerId}
      and released_at is null returning 1`
  return released.length > 0
}

/** Courses with places that should have been released by this day. */
export async function coursesWithDue(db: Db, today: string): Promise<string[]> {
  const rows = await db<{ courseId: string }[]>`
    select distinct course_id from seat_reservation
    where network_id = ${db.who.networkId} and released_at is null and releases_on <= ${today}`
  return rows.map(({ courseId }) => courseId)
}

/** Whether participants of this course may move to another one themselves. */
export async function mayMoveThemselves(db: Db, courseId: string): Promise<boolean> {
  const [choice] = await db<{ ownMoves: boolean }[]>`
    select own_moves from enrolment_choice
    where network_id = ${db.who.networkId} and course_id = ${courseId}`
  return choice?.ownMoves ?? false
}

export async function saveOwnMoves(db: Db, courseId: string, ownMoves: boolean): Promise<void> {
  const row = { networkId: db.who.networkId, courseId, ownMoves }
  await db`
    insert into enrolment_choice ${db(row)}
    on conflict (network_id, course_id) do update set own_moves = excluded.own_moves`
}
