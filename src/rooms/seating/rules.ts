import { type Course, readersOf, type State, seatsLeft, takesPeople } from '../courses/door.ts'
import { type Enrolment, may as enrolment, holdsSeat, type Reserved } from '../enrolment/door.ts'

export const may = {
  /** Moving somebody, or taking them off the list; who works for an organiser. */
  move: enrolment.work,
  /** Keeping places for a partner, and what participants may do themselves. */
  keep: enrolment.keep,
} as const

type Organised = Pick<Course, 'organiserId' | 'coOrganisers'>

/** Partners that would see somebody's contact data only because of this move: each needs a yes. */
export const newReaders = (from: Organised, to: Organised): string[] =>
  readersOf(to).filter((id) => !readersOf(from).includes(id))

/** The text of that question; a new text gets a new version. */
export const moveConsentVersion = '2026-11-move'

export type ReserveStop = 'gone' | 'past' | 'after-start' | 'too-many'

/** Why so many places can't be kept for a partner until this day; undefined is fine. */
export function whatStopsReserving(
  course: { state: State; seatsTaken: number; reserved: number; maximum: number },
  wanted: { seats: number; releasesOn: string },
  own: { open: number; taken: number },
  { today, firstOn }: { today: string; firstOn: string | undefined },
): ReserveStop | undefined {
  if (course.state !== 'planned' && !takesPeople(course.state)) return 'gone'
  if (wanted.releasesOn <= today) return 'past'
  if (firstOn !== undefined && wanted.releasesOn > firstOn) return 'after-start'
  const open = Math.max(0, wanted.seats - own.taken)
  return seatsLeft(course) + own.open < open ? 'too-many' : undefined
}

/** What becomes of the place of somebody who goes: the next one gets it, or nobody yet, or nobody any more. */
export type PlaceAfter = 'list' | 'begun' | 'next' | 'kept' | 'free'

export function placeAfter(
  course: { state: State; waiting: number },
  one: Pick<Enrolment, 'status' | 'ledBy'>,
  reserved: readonly Reserved[],
  { today, hasBegun }: { today: string; hasBegun: boolean },
): PlaceAfter {
  if (!holdsSeat(one.status)) return 'list'
  if (!takesPeople(course.state) || hasBegun) return 'begun'
  const own = reserved.find(({ partnerId }) => partnerId === one.ledBy)
  const isKept = own && own.releasedAt === null && own.releasesOn > today && own.taken <= own.seats
  if (isKept && own.waiting === 0) return 'kept'
  return course.waiting > 0 ? 'next' : 'free'
}
