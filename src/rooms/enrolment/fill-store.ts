// People on the lists of courses, for the demo and for tests, as they are.
import type { Db } from '../../platform/tenant.ts'
import { personHash, sealContact } from './contact.ts'
import type { Reservation } from './reserve-store.ts'
import { type Contact, consentVersion, type MessageKind, reachOf, type Was } from './rules.ts'
import type { Enrolment } from './store.ts'

export type SampleEnrolment = Omit<
  Enrolment,
  'contactSealed' | 'reach' | 'referralId' | 'tellsSender'
> &
  Partial<Pick<Enrolment, 'referralId' | 'tellsSender'>> & { contact: Contact }
export type SamplePeople = {
  enrolments: readonly SampleEnrolment[]
  reservations: readonly (Reservation & { courseId: string })[]
  /** Who still has to be called. */
  calls: readonly {
    id: string
    courseId: string
    enrolmentId: string
    kind: MessageKind
    about: string
    lessonId: string | null
    was?: Was | null
  }[]
}

/** Fills the lists of courses that exist; the counts in those courses must be right already. */
export async function fillEnrolments(db: Db, all: SamplePeople): Promise<void> {
  const { networkId } = db.who
  const rows = all.enrolments.map(({ contact, ...one }) => ({
    ...{ referralId: null, tellsSender: false, ...one },
    networkId,
    reach: reachOf(contact),
    contactSealed: sealContact(db, one.id, contact),
    personHash: personHash(db, one.courseId, contact, one.id),
    consentText: `${consentVersion}/nl`,
    consentedAt: one.createdAt,
  }))
  const reservations = all.reservations.map((one) => ({ ...one, networkId, madeAt: db.at }))
  const calls = all.calls.map((one) => ({
    ...one,
    was: one.was ? db.json(one.was) : null,
    networkId,
    channel: 'phone',
    madeAt: db.at,
    doneAt: null,
  }))
  for (let from = 0; from < rows.length; from += 500)
    await db`insert into enrolment ${db(rows.slice(from, from + 500))}`
  if (reservations.length > 0) await db`insert into seat_reservation ${db(reservations)}`
  if (calls.length > 0) await db`insert into enrolment_message ${db(calls)}`
}
