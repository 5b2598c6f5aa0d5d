// Kinds of agreements, how far one is, and who may keep it.
import { addMonths } from '../../platform/dates.ts'
import { type StaffRole, staffRoles } from '../partners/door.ts'

export const may = {
  /** Those of the own organisation; lead and admin all. Row-level security says the same. */
  read: staffRoles,
  keep: ['coordinator', 'lead', 'admin'],
  export: ['coordinator', 'lead', 'admin'],
} as const satisfies Record<string, readonly StaffRole[]>

type Who = { role: string | null; organisationId: string | null }

/** Lead and admin keep every agreement, a coordinator those that the own organisation wrote. */
export const mayKeep = (who: Who, ownerId: string): boolean =>
  who.role === 'lead' ||
  who.role === 'admin' ||
  (who.role === 'coordinator' && who.organisationId === ownerId)

export const kinds = ['covenant', 'cooperation', 'processing', 'referral'] as const
export type Kind = (typeof kinds)[number]
export const states = ['unsigned', 'upcoming', 'running', 'expiring', 'ended'] as const
export type State = (typeof states)[number]

/** How long before the last day the lead is warned. */
export const warnMonths = 3
/** An agreement is kept this long after its end: as long as a claim about it can be brought. */
export const keptYears = 7

type Dated = { startsOn: string; endsOn: string | null; endedOn: string | null }
type Signed = { parties: readonly { signedOn: string | null }[] }

/** How far an agreement is on this day; an end counts before a missing signature. */
export function stateOf(agreement: Dated & Signed, today: string): State {
  const { startsOn, endsOn, endedOn, parties } = agreement
  if (endedOn || (endsOn && endsOn < today)) return 'ended'
  if (parties.some(({ signedOn }) => signedOn === null)) return 'unsigned'
  if (startsOn > today) return 'upcoming'
  return isExpiring(agreement, today) ? 'expiring' : 'running'
}

/** Whether the last day lies in the coming three months, signed or not. */
export const isExpiring = ({ endsOn, endedOn }: Omit<Dated, 'startsOn'>, today: string): boolean =>
  endedOn === null && endsOn !== null && endsOn >= today && endsOn <= addMonths(today, warnMonths)

/** Whether the day on which to look at it again has come. */
export const isReviewDue = (
  { reviewOn, endedOn }: { reviewOn: string | null; endedOn: string | null },
  today: string,
): boolean => endedOn === null && reviewOn !== null && reviewOn <= today

export type Party = {
  organisationId: string | null
  name: string
  does: string
  contributionIds: string[]
  signedBy: string
  signedOn: string | null
}
type PartyStop = 'two-parties' | 'own' | 'twice'

/** What is wrong with the parties: two at least, nobody twice, and a coordinator writes of the own organisation. */
export function whatStopsParties(parties: readonly Party[], who: Who): PartyStop | undefined {
  if (parties.length < 2) return 'two-parties'
  const keys = parties.map(({ organisationId, name }) => organisationId ?? name.toLowerCase())
  if (new Set(keys).size < keys.length) return 'twice'
  const isOwn = parties.some(({ organisationId }) => organisationId === who.organisationId)
  return who.role === 'coordinator' && !isOwn ? 'own' : undefined
}
