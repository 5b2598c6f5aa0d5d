// Enrolments: what each goes through, how long an offered place is kept, and how a person is told.
import { instantOf, localDate, workingDaysAfter } from '../../platform/dates.ts'
import { isHoliday } from '../../platform/schedule/holidays.ts'
import { seatsLeft } from '../courses/door.ts'
import type { StaffRole } from '../partners/door.ts'

export const may = {
  /** Of courses that one's own organisation organises; nobody else sees who takes part. */
  work: ['desk', 'coordinator', 'lead', 'admin'],
  /** Calling off, and the number of places. */
  keep: ['coordinator', 'lead', 'admin'],
} as const satisfies Record<string, readonly StaffRole[]>

export const statuses = ['enrolled', 'waiting', 'offered', 'lapsed', 'cancelled', 'moved'] as const
export type Status = (typeof statuses)[number]

/** Where an enrolment can go from each status; the one table. */
export const steps = {
  waiting: ['offered', 'cancelled', 'moved'],
  offered: ['enrolled', 'lapsed', 'cancelled', 'moved'],
  enrolled: ['cancelled', 'moved'],
  lapsed: [],
  cancelled: [],
  // To another course, where a new enrolment stands with the same code.
  moved: [],
} as const satisfies Record<Status, readonly Status[]>

export const canStep = (from: Status, to: Status): boolean =>
  (steps[from] as readonly Status[]).includes(to)

/** An offered place is kept free: it counts as taken. */
export const holdsSeat = (status: Status): boolean => status === 'enrolled' || status === 'offered'
/** On the list: with a seat, or waiting for one. */
export type Active = Extract<Status, 'enrolled' | 'offered' | 'waiting'>
export const isActive = (status: Status): boolean => holdsSeat(status) || status === 'waiting'

/** Places kept for a partner: how many nobody took yet, and how many whom it led here wait for one. */
export type Kept = { partnerId: string; open: number; waiting: number }

/**
 * Whoever comes first sits; once somebody waits, the next one waits behind them. A place that is kept for a partner is
 * only for whom it led here, and those wait behind one another.
 */
export function firstStatus(
  course: { seatsTaken: number; reserved: number; waiting: number; maximum: number },
  own?: Kept,
): 'enrolled' | 'waiting' {
  if (own && own.open > 0 && own.waiting === 0) return 'enrolled'
  return seatsLeft(course) > 0 && course.waiting === 0 ? 'enrolled' : 'waiting'
}

/** Who of those that wait, in order, can be offered a place now: a kept one first, else one of those for everybody. */
export function whoIsNext<W extends { ledBy: string | null }>(
  waiting: readonly W[],
  free: number,
  kept: readonly Kept[],
): W[] {
  const open = new Map(kept.map((one) => [one.partnerId, one.open]))
  let left = free
  return waiting.filter(({ ledBy }) => {
    const own = open.get(ledBy ?? '') ?? 0
    if (own > 0) open.set(ledBy ?? '', own - 1)
    else left -= 1
    return own > 0 || left >= 0
  })
}

const reaches = ['email', 'phone', 'none'] as const
export type Reach = (typeof reaches)[number]

/** Working days in which an offered place is kept: who can only look with the code gets longest. */
const answerWorkingDays = { email: 2, phone: 3, none: 5 } as const satisfies Record<Reach, number>

/** Until when an offered place is kept: the end of a working day, but never past the start of the course. */
export function offeredUntil(at: Date, reach: Reach, start: Date | undefined): Date {
  const day = workingDaysAfter(localDate(at), answerWorkingDays[reach], isHoliday)
  const end = instantOf({ date: day, time: '20:00' })
  return start && start < end ? start : end
}

export const messageKinds = [
  'enrolled',
  'waiting',
  'offered',
  'lapsed',
  'stopped',
  'moved',
  'lesson-moved',
  'lesson-added',
  'lesson-off',
  'course-off',
  'reminder',
  'absences',
  'intake',
] as const
export type MessageKind = (typeof messageKinds)[number]

/** What somebody without mail must be called about; the rest they saw on their screen or paper. */
const called: readonly MessageKind[] = [
  'offered',
  'lapsed',
  'stopped',
  'moved',
  'lesson-moved',
  'lesson-added',
  'lesson-off',
  'course-off',
  'reminder',
]
/** What is only ever said by a person, also to who has mail. */
const spoken: readonly MessageKind[] = ['absences', 'intake']
export type WrittenKind = Exclude<MessageKind, 'absences' | 'intake'>
export const isWritten = (kind: MessageKind): kind is WrittenKind => !spoken.includes(kind)

/** How somebody is told this. 'none' waits on the call list too: for the lesson, or for the desk. */
export const channelOf = (kind: MessageKind, reach: Reach): Reach =>
  spoken.includes(kind) && reach === 'email' ? 'phone' : reach

export const needsCall = (kind: MessageKind, reach: Reach): boolean =>
  spoken.includes(kind) || (reach !== 'email' && called.includes(kind))

/** What is said about a lesson as it is now: once it was moved it can be said again. */
export const aboutLesson = ({ id, sequence }: { id: string; sequence: number }): string =>
  sequence === 0 ? id : `${id} ${sequence}`

/**
 * A lesson as somebody knew it before: where it was, or which one it comes instead of. `isAway`: they had said that they
 * would not come then.
 */
export type Was = { heldOn: string; starts: string; ends: string; room: string; isAway?: boolean }

export const needs = ['reading', 'hearing', 'seeing', 'wheelchair', 'companion'] as const
type Need = (typeof needs)[number]

/** The text one agrees with; a new text gets a new version, and the old one stays where it was used. */
export const consentVersion = '2026-12'

/** Only ever sealed in the database; open only for who organises the course. */
export type Contact = {
  name: string
  phone: string | null
  email: string | null
  language: string
  wishes: string
  needs: Need[]
  /** How to have a talk with who has no phone. */
  via?: string
}

/** Online one comes in by what is sent or told: a code on paper leads nowhere. */
export const canTakePart = ({ way }: { way: 'place' | 'online' }, reach: Reach): boolean =>
  way !== 'online' || reach !== 'none'

/** The talk before it is by phone, or in the way that somebody says. */
export const canTalk = (
  { hasIntake }: { hasIntake: boolean },
  { phone, via }: Pick<Contact, 'phone' | 'via'>,
): boolean => !hasIntake || Boolean(phone || via)

export const reachOf = ({ phone, email }: Pick<Contact, 'phone' | 'email'>): Reach =>
  email ? 'email' : phone ? 'phone' : 'none'
