// Enrolments: who is on the list of a course, in order of arrival.
import type { Db } from '../../platform/tenant.ts'
import type { Active, Reach, Status } from './rules.ts'

export type Enrolment = {
  id: string
  courseId: string
  place: number
  status: Status
  code: string | null
  reach: Reach
  contactSealed: Buffer | null
  ledBy: string | null
  offers: number
  offeredUntil: Date | null
  endedBy: EndedBy | null
  /** Out of which warm referral, and whether its sender hears how it goes. */
  referralId: string | null
  tellsSender: boolean
  createdAt: Date
}
export type EndedBy = 'participant' | 'organiser' | 'course' | 'clock'

const columns = (db: Db) => db`
  id, course_id, place, status, code, reach, contact_sealed, led_by, offers, offered_until, ended_by,
  referral_id, tells_sender, created_at`

/** The enrolments of a course in order of arrival, as far as this transaction may know of them. */
export async function enrolmentsOf(db: Db, courseId: string): Promise<Enrolment[]> {
  return db<Enrolment[]>`
    select ${columns(db)} from enrolment
    where network_id = ${db.who.networkId} and course_id = ${courseId}
    order by place`
}

export async function enrolmentById(db: Db, id: string): Promise<Enrolment | undefined> {
  const [one] = await db<Enrolment[]>`
    select ${columns(db)} from enrolment where network_id = ${db.who.networkId} and id = ${id}`
  return one
}

/** The enrolment of who holds this code; from here on this transaction may see it. */
export async function enrolmentByCode(db: Db, code: string): Promise<Enrolment | undefined> {
  await db`select set_config('app.key', ${code}, true)`
  const [one] = await db<Enrolment[]>`
    select ${columns(db)} from enrolment where network_id = ${db.who.networkId} and code = ${code}`
  return one
}

/** This person, who is on the list of this course already. */
export async function onList(
  db: Db,
  courseId: string,
  personHash: string,
): Promise<(Enrolment & { status: Active }) | undefined> {
  const [one] = await db<(Enrolment & { status: Active })[]>`
    select ${columns(db)} from enrolment
    where network_id = ${db.who.networkId} and course_id = ${courseId} and person_hash = ${personHash}
      and status in ('enrolled', 'waiting', 'offered')`
  return one
}

/** What somebody said yes to: the text and its language, how, on which day, to whom, and when it was written down. */
export type Agreed = {
  consentText: string
  consentHow: 'self' | 'desk' | 'phone'
  consentGivenOn: string | null
  /** Who read the list of the course then; null is not recorded. */
  consentReaders: string[] | null
  consentedAt: Date
}
type NewEnrolment = Omit<Enrolment, 'offers' | 'offeredUntil' | 'endedBy' | 'createdAt'> &
  Agreed & { personHash: string }

/** Adds an enrolment to a course that is held; false when somebody has this code. */
export async function addEnrolment(db: Db, one: NewEnrolment): Promise<boolean> {
  const row = { ...one, networkId: db.who.networkId, createdAt: db.at }
  const added = await db`
    insert into enrolment ${db(row)} on conflict (network_id, code) do nothing returning id`
  return added.length > 0
}

type Change = Partial<Pick<Enrolment, 'offers' | 'offeredUntil' | 'endedBy'>> & {
  status: Status
}

/** Moves an enrolment from the status that was seen; false when someone was before us. */
export async function changeEnrolment(
  db: Db,
  seen: Pick<Enrolment, 'id' | 'status'>,
  change: Change,
): Promise<boolean> {
  const changed = await db`
    update enrolment set ${db(change)}
    where network_id = ${db.who.networkId} and id = ${seen.id} and status = ${seen.status} returning 1`
  return changed.length > 0
}

/** Who waits for a place in this course, the first in the list first; at most `n` when that is enough to know. */
export async function firstWaiting(db: Db, courseId: string, n?: number): Promise<Enrolment[]> {
  return db<Enrolment[]>`
    select ${columns(db)} from enrolment
    where network_id = ${db.who.networkId} and course_id = ${courseId} and status = 'waiting'
    order by place ${n === undefined ? db`` : db`limit ${n}`}`
}

/** How many people have a place in this course; who was offered one and did not say yes yet has none. */
export async function seatedCount(db: Db, courseId: string): Promise<number> {
  const [row] = await db<{ n: number }[]>`
    select count(*)::int as n from enrolment
    where network_id = ${db.who.networkId} and course_id = ${courseId} and status = 'enrolled'`
  return row?.n ?? 0
}

export async function agreedOf(db: Db, id: string): Promise<Agreed | undefined> {
  const [agreed] = await db<Agreed[]>`
    select consent_text, consent_how, consent_given_on, consent_readers, consented_at
    from enrolment where network_id = ${db.who.networkId} and id = ${id}`
  return agreed
}

/** Takes somebody off this list for another one: code and contact are free to go there. False when somebody was first. */
export async function moveAway(
  db: Db,
  seen: Pick<Enrolment, 'id' | 'status'>,
  movedTo: string,
  endedBy: EndedBy,
): Promise<boolean> {
  const gone = { code: null, contactSealed: null, personHash: null, tellsSender: false }
  const moved = await db`
    update enrolment
    set ${db({ ...gone, movedTo, endedBy, status: 'moved', offeredUntil: null })}
    where network_id = ${db.who.networkId} and id = ${seen.id} and status = ${seen.status} returning 1`
  return moved.length > 0
}

/** Offers of this course whose time is up. */
export async function overdueOffers(db: Db, courseId: string): Promise<Enrolment[]> {
  return db<Enrolment[]>`
    select ${columns(db)} from enrolment
    where network_id = ${db.who.networkId} and course_id = ${courseId} and status = 'offered'
      and offered_until <= ${db.at}
    order by place`
}

/** Courses with offers whose time is up. */
export async function coursesWithOverdue(db: Db): Promise<string[]> {
  const rows = await db<{ courseId: string }[]>`
    select distinct course_id from enrolment
    where network_id = ${db.who.networkId} and status = 'offered' and offered_until <= ${db.at}
    order by course_id`
  return rows.map(({ courseId }) => courseId)
}

/** Erases who took part in courses that ended before this day; what is left are steps, to be counted. Gives how many. */
export async function eraseEndedPeople(db: Db, before: string): Promise<number> {
  const network = db.who.networkId
  const erased = await db<{ id: string }[]>`
    update enrolment e
    set contact_sealed = null, code = null, person_hash = null, tells_sender = false, referral_id = null,
        erased_at = ${db.at}
    from course c
    where e.network_id = ${network} and c.network_id = e.network_id and c.id = e.course_id
      and e.erased_at is null
      and coalesce(c.cancelled_at::date,
                   (select max(held_on) from lesson l where l.network_id = ${network} and l.course_id = c.id),
                   c.created_at::date) < ${before}::date
    returning e.id`
  if (erased.length > 0) {
    const ids = erased.map(({ id }) => id)
    await db`delete from enrolment_message where network_id = ${network} and enrolment_id in ${db(ids)}`
  }
  return erased.length
}

/** Every sealed contact of this network: for rotating keys. */
export async function sealedEnrolments(db: Db): Promise<{ id: string; contactSealed: Buffer }[]> {
  return db<{ id: string; contactSealed: Buffer }[]>`
    select id, contact_sealed from enrolment
    where network_id = ${db.who.networkId} and contact_sealed is not null`
}

export async function sealAgain(db: Db, id: string, contactSealed: Buffer): Promise<void> {
  await db`
    update enrolment set contact_sealed = ${contactSealed}
    where network_id = ${db.who.networkId} and id = ${id}`
}
