// What a referral may go through, who may make each step, and what stops it.
import { type IsHoliday, workingDaysBetween } from '../../platform/dates.ts'
import type { Settings, StaffRole } from '../partners/door.ts'

export const may = {
  /** Refer, answer and follow on behalf of the own organisation. */
  work: ['desk', 'coordinator', 'lead'],
  export: ['coordinator', 'lead'],
  /** The list of what is stuck in the whole network: steps and dates only, never the question or the person. */
  rescue: ['lead'],
} as const satisfies Record<string, readonly StaffRole[]>

export const steps = {
  draft: ['sent', 'withdrawn'],
  sent: ['accepted', 'declined', 'expired', 'withdrawn'],
  accepted: ['helped', 'notReached', 'declined', 'withdrawn'],
  declined: ['sent', 'withdrawn'],
  expired: ['sent', 'withdrawn'],
  helped: [],
  notReached: ['sent', 'withdrawn'],
  withdrawn: [],
} as const satisfies Record<string, readonly string[]>

export type Status = keyof typeof steps

export const statuses = Object.keys(steps) as Status[]

export const parties = ['sender', 'receiver', 'resident', 'job'] as const

export type Party = (typeof parties)[number]

type Makers<F extends Status> = Record<(typeof steps)[F][number], readonly Party[]>

const senderOrResident = ['sender', 'resident'] as const

/** Who may make a step. There is an entry for every step above and for no other. */
export const makers: { [F in Status]: Makers<F> } = {
  draft: { sent: ['sender'], withdrawn: ['sender'] },
  sent: {
    accepted: ['receiver'],
    declined: ['receiver'],
    expired: ['job'],
    withdrawn: senderOrResident,
  },
  accepted: {
    // The clock, when the receiver's own course came to its end.
    helped: ['receiver', 'job'],
    notReached: ['receiver'],
    declined: ['receiver'],
    withdrawn: senderOrResident,
  },
  declined: { sent: ['sender'], withdrawn: senderOrResident },
  expired: { sent: ['sender'], withdrawn: senderOrResident },
  helped: {},
  notReached: { sent: ['sender'], withdrawn: senderOrResident },
  withdrawn: {},
}

export const canStep = (from: Status, to: Status): boolean =>
  (steps[from] as readonly Status[]).includes(to)

/** Whether this party may make this step; false for what is no step at all. */
export function mayStep(from: Status, to: Status, party: Party): boolean {
  const allowed: readonly Party[] | undefined = (
    makers[from] as Partial<Record<Status, readonly Party[]>>
  )[to]
  return allowed?.includes(party) ?? false
}

/** It is on its way: the receiver answers or helps. */
export const isOpen = (status: Status): boolean => status === 'sent' || status === 'accepted'

/** Nothing more will happen by itself: from here the time counts until the contact data is erased. */
export const isEnded = (status: Status): boolean =>
  ['declined', 'expired', 'helped', 'notReached', 'withdrawn'].includes(status)

export const stops = [
  'wrong-step',
  'not-yours',
  'moved',
  'no-consent',
  'other-receiver',
  'contact-erased',
  'no-mailbox',
  'left',
  'asked',
  'not-asked',
] as const

export type Stop = (typeof stops)[number]

type Sendable = {
  status: Status
  receiverId: string
  consentGivenOn: string | null
  consentReceiverId: string | null
  isErased: boolean
}

/** Everything that still stops this referral from being sent; empty means go. */
export function whatStopsSending(
  referral: Sendable,
  receiver: { isPartner: boolean; hasMailbox: boolean },
): Stop[] {
  const found: Stop[] = []
  if (!mayStep(referral.status, 'sent', 'sender')) found.push('wrong-step')
  if (referral.consentGivenOn === null) found.push('no-consent')
  else if (referral.consentReceiverId !== referral.receiverId) found.push('other-receiver')
  if (referral.isErased) found.push('contact-erased')
  if (!receiver.isPartner) found.push('left')
  else if (!receiver.hasMailbox) found.push('no-mailbox')
  return found
}

/** Everything that stops this party from making this step. */
export function whatStopsStep(from: Status, to: Status, party: Party): Stop[] {
  if (!canStep(from, to)) return ['wrong-step']
  return mayStep(from, to, party) ? [] : ['not-yours']
}

/** Everything that stops the receiver from asking the sender something: one question at a time. */
export function whatStopsAsking(referral: { status: Status; askedAt: Date | null }): Stop[] {
  if (!['sent', 'accepted'].includes(referral.status)) return ['wrong-step']
  return referral.askedAt === null ? [] : ['asked']
}

/** Whether the first answer came within the term of the network (working days). */
export function isInTime(
  sentOn: string,
  answeredOn: string,
  settings: Pick<Settings, 'answeredInTimeWorkingDays'>,
  isHoliday: IsHoliday,
): boolean {
  return workingDaysBetween(sentOn, answeredOn, isHoliday) <= settings.answeredInTimeWorkingDays
}
