// The lists of the matrix, who may do what, which step a status may take, and in which column an organisation stands.
import { type Activity, activities } from '../offers/door.ts'
import type { PartnerKind, StaffRole } from '../partners/door.ts'

export { type Activity, activities }

export const may = {
  read: ['desk', 'coordinator', 'lead', 'admin'],
  /** Own contributions; lead and admin those of everyone. */
  write: ['coordinator', 'lead', 'admin'],
  /** Columns, and files that bring contributions in. */
  arrange: ['lead', 'admin'],
} as const satisfies Record<string, readonly StaffRole[]>

export const kinds = ['money', 'people', 'devices', 'places', 'knowledge', 'referral'] as const
export type Kind = (typeof kinds)[number]

/** What a contribution may become. From proposed to pledged is a word of the partner itself. */
export const steps = {
  proposed: ['pledged', 'withdrawn'],
  pledged: ['proposed', 'running', 'delivered', 'withdrawn'],
  running: ['pledged', 'delivered', 'withdrawn'],
  delivered: ['running', 'withdrawn'],
  withdrawn: ['proposed'],
} as const satisfies Record<string, readonly string[]>
export type Status = keyof typeof steps
export const statuses = Object.keys(steps) as [Status, ...Status[]]

export const parts = ['responsible', 'joins', 'informed'] as const
export type Part = (typeof parts)[number]

/** Examples per activity, after domain A5 (T2-1 … T2-7); the words are ours and stand in texts.ts. */
export const examples = {
  collect: { activity: 1, kind: 'devices' },
  refurbish: { activity: 1, kind: 'people' },
  'hand-out': { activity: 1, kind: 'places' },
  'give-devices': { activity: 1, kind: 'devices' },
  'fund-devices': { activity: 1, kind: 'money' },
  'free-internet': { activity: 2, kind: 'places' },
  'social-internet': { activity: 2, kind: 'money' },
  courses: { activity: 3, kind: 'people' },
  rooms: { activity: 3, kind: 'places' },
  'bring-people': { activity: 3, kind: 'referral' },
  develop: { activity: 3, kind: 'knowledge' },
  campaign: { activity: 4, kind: 'knowledge' },
  'find-partners': { activity: 4, kind: 'knowledge' },
  'train-staff': { activity: 4, kind: 'knowledge' },
  'help-points': { activity: 4, kind: 'places' },
  refer: { activity: 4, kind: 'referral' },
  wcag: { activity: 5, kind: 'knowledge' },
  support: { activity: 5, kind: 'people' },
  helpline: { activity: 5, kind: 'people' },
} as const satisfies Record<string, { activity: Activity; kind: Kind }>
export type Example = keyof typeof examples
export const exampleKeys = Object.keys(examples) as [Example, ...Example[]]
export const examplesOf = (activity: Activity): Example[] =>
  exampleKeys.filter((key) => examples[key].activity === activity)

/** Columns as in table 2 of the source (domain T2-0); the last one is for whom none of them fits. */
export const columnKinds = {
  municipality: ['municipality'],
  library: ['library'],
  welfare: [
    'welfare',
    'seniorweb',
    'language-house',
    'volunteer-org',
    'residents-initiative',
    'legal-aid',
  ],
  private: ['bank', 'provider'],
  employers: ['employer'],
  others: ['police', 'school', 'care', 'housing', 'national', 'cooperation', 'other'],
} as const satisfies Record<string, readonly PartnerKind[]>
export type ShippedColumn = keyof typeof columnKinds
export const shippedColumns = Object.keys(columnKinds) as [ShippedColumn, ...ShippedColumn[]]

/** The shipped column for this kind of partner. */
export const columnForKind = (kind: string): ShippedColumn =>
  shippedColumns.find((key) => (columnKinds[key] as readonly string[]).includes(kind)) ?? 'others'

type Actor = { organisationId: string | null; role: string | null }

export const mayEdit = (who: Actor, organisationId: string): boolean =>
  isLeading(who) || (who.role === 'coordinator' && who.organisationId === organisationId)

const isLeading = ({ role }: Actor) => role === 'lead' || role === 'admin'
const isOwn = (who: Actor, organisationId: string) => who.organisationId === organisationId

/** The statuses that this person may give it, its own one first; null is a new one. */
export function statusesFor(who: Actor, organisationId: string, from: Status | null): Status[] {
  const own = isOwn(who, organisationId)
  if (from === null) return own ? ['pledged', 'proposed', 'running', 'delivered'] : ['proposed']
  const next = steps[from].filter((to) => own || !(from === 'proposed' && to === 'pledged'))
  return [from, ...next]
}

/** Whether this partner still has to say yes to what the lead proposed. */
export const mayConfirm = (who: Actor, organisationId: string, status: Status): boolean =>
  status === 'proposed' && isOwn(who, organisationId) && mayEdit(who, organisationId)

/** Tasks of the programme DigiVeiliger, for library and partner (domain D-12, D-13). */
export const safetyTasks = ['design', 'organise', 'teach', 'tell'] as const
export type SafetyTask = (typeof safetyTasks)[number]
export const safetyProgramme = 'DigiVeiliger'
export const isSafety = (programme: string): boolean =>
  programme.trim().toLowerCase() === safetyProgramme.toLowerCase()
