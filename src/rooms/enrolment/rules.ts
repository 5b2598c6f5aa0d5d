// Enrolments: what each goes through, how long an offered place is kept, and how a person is told.
import { instantOf, localDate, workingDaysAfter } from '../../platform/dates.ts'
import { isHoliday } from '../../platform/schedule/holidays.ts'
import type { StaffRole } from '../partners/door.ts'

export const may = {
  /** Of courses that one's own organisation organises; nobody else sees who takes part. */
  work: ['desk', 'coordinator', 'lead', 'admin'],
  /** Calling off, and the number of places. */
  keep: ['coordinator', 'lead', 'admin'],
} as const satisfies Record<string, readonly StaffRole[]>

export const statuses = ['enrolled', 'waiting', 'offered', 'lapsed', 'cancelled'] as const
export type Status = (typeof statuses)[number]

/** Where an enrolment can go from each status; the one table. */
export const steps = {
  waiting: ['offered', 'cancelled'],
  offered: ['enrolled', 'lapsed', 'cancelled'],
  enrolled: ['cancelled'],
  lapsed: [],
  cancelled: [],
} as const satisfies Record<Status, readonly Status[]>

export const canStep = (from: Status, to: Status): boolean =>
  (steps[from] as readonly Status[]).includes(to)

/** An offered place is kept free: it counts as taken. */
export const holdsSeat = (status: Status): boolean => status === 'enrolled' || status === 'offered'
export const isActive = (status: Status): boolean => holdsSeat(status) || status === 'waiting'

/** Whoever comes first sits; once somebody waits, the next one waits behind them. */
export const firstStatus = (course: {
  seatsTaken: number
  waiting: number
  maximum: number
}): 'enrolled' | 'waiting' =>
  course.seatsTaken < course.maximum && course.waiting === 0 ? 'enrolled' : 'waiting'

/** How many people on the list can be offered a place now. */
export const placesToOffer = (course: {
  seatsTaken: number
  waiting: number
  maximum: number
}): number => Math.max(0, Math.min(course.maximum - course.seatsTaken, course.waiting))

export const reaches = ['email', 'phone', 'none'] as const
export type Reach = (typeof reaches)[number]

/** Working days in which an offered place is kept: who can only look with the code gets longest. */
export const answerWorkingDays = { email: 2, phone: 3, none: 5 } as const satisfies Record<
  Reach,
  number
>

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
  'lesson-off',
  'course-off',
] as const
export type MessageKind = (typeof messageKinds)[number]

/** What somebody without mail must be called about; the rest they saw on their screen or paper. */
const called: readonly MessageKind[] = ['offered', 'lapsed', 'lesson-off', 'course-off']
export const needsCall = (kind: MessageKind, reach: Reach): boolean =>
  reach !== 'email' && called.includes(kind)

export const needs = ['reading', 'hearing', 'seeing', 'wheelchair', 'companion'] as const
export type Need = (typeof needs)[number]

export const attendanceStates = ['present', 'late', 'told', 'absent'] as const
export type AttendanceState = (typeof attendanceStates)[number]

/** The text one agrees with; a new text gets a new version, and the old one stays where it was used. */
export const consentVersion = '2026-11'

/** Only ever sealed in the database; open only for who organises the course. */
export type Contact = {
  name: string
  phone: string | null
  email: string | null
  language: string
  wishes: string
  needs: Need[]
}

export const reachOf = ({ phone, email }: Pick<Contact, 'phone' | 'email'>): Reach =>
  email ? 'email' : phone ? 'phone' : 'none'
