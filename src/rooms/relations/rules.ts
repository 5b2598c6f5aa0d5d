// What partners do, how they work together, and who may say so.
import type { StaffRole } from '../partners/door.ts'

export const may = {
  read: ['desk', 'coordinator', 'lead', 'admin'],
  /** Of the own organisation; lead and admin of every one. */
  keep: ['coordinator', 'lead', 'admin'],
  /** The ring is the network's own choice. */
  keepRing: ['lead', 'admin'],
} as const satisfies Record<string, readonly StaffRole[]>

type Who = { role: string | null; organisationId: string | null }

/** Whether someone may change what is said of this organisation and of its lines to others. */
export const mayKeep = (who: Who, organisationId: string): boolean =>
  who.role === 'lead' ||
  who.role === 'admin' ||
  (who.role === 'coordinator' && who.organisationId === organisationId)

/** What a partner does in the network (domain N-4.4); a network adds its own words. */
export const partnerRoles = [
  'lead',
  'signals',
  'refers',
  'offers-help',
  'hands-out',
  'supplies-devices',
  'refurbishes',
  'funds',
  'ambassador',
  'hosts',
  'commissions',
] as const

export const rings = ['consortium', 'associated'] as const
export type Ring = (typeof rings)[number]

/** What one partner does for or with another. */
export const relationKinds = [
  'signals',
  'helps',
  'refers',
  'supplies',
  'funds',
  'teaches',
  'hosts',
] as const
export type RelationKind = (typeof relationKinds)[number]

/** How much partners work together, from nothing to agreed (domain N-3.2). */
export const degrees = ['none', 'ad-hoc', 'structural'] as const
export type Degree = (typeof degrees)[number]

/** What the municipality is to a partner (domain N-4.2, T10: it wears more than one hat). */
export const municipalityRelations = ['commissions', 'policy', 'subsidy'] as const
export type MunicipalityRelation = (typeof municipalityRelations)[number]

/** Less cooperation today than wanted. */
export const isGap = ({ today, wanted }: { today: Degree; wanted: Degree }): boolean =>
  degrees.indexOf(today) < degrees.indexOf(wanted)

/** How thick a line is drawn: 0 without referrals in the past year, else 1 (under 5), 2 (under 20) or 3. */
export function traffic(referrals: number): 0 | 1 | 2 | 3 {
  if (referrals <= 0) return 0
  if (referrals < 5) return 1
  return referrals < 20 ? 2 : 3
}

type Ends = { fromId: string; toId: string }
/** Tells one line from the others. */
export const lineKey = ({ fromId, toId }: Ends): string => `${fromId} ${toId}`

/** How many referrals went along each line, by its key. */
export const referralsByLine = (
  sent: readonly { senderId: string; receiverId: string; referrals: number }[],
): Map<string, number> =>
  new Map(
    sent.map((one) => [lineKey({ fromId: one.senderId, toId: one.receiverId }), one.referrals]),
  )
