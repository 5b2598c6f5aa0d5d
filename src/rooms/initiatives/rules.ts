// Stages of an initiative, who may say what about it, and which partners fit it, with why.
import { contributionKinds, type ContributionKind as Kind } from '../contributions/door.ts'
import type { Activity, Theme } from '../offers/door.ts'
import { type StaffRole, staffRoles } from '../partners/door.ts'

export const may = {
  read: staffRoles,
  /** Those of the own organisation; lead and admin all. Row-level security says the same. */
  keep: ['coordinator', 'lead', 'admin'],
} as const satisfies Record<string, readonly StaffRole[]>

export const stages = ['idea', 'starting', 'running', 'ended'] as const
export type Stage = (typeof stages)[number]
/** What an initiative needs or offers: the kinds of contributions. */
export const kinds = contributionKinds
export type { Kind }

type Who = { role: string | null; organisationId: string | null }

const leads = ({ role }: Who): boolean => role === 'lead' || role === 'admin'

/** What residents run without an organisation (null) is kept by those who lead. */
export const mayKeep = (who: Who, ownerId: string | null): boolean =>
  leads(who) || (who.role === 'coordinator' && ownerId !== null && who.organisationId === ownerId)

export type Side = 'initiative' | 'partner' | 'lead'

/** For whom someone speaks when an initiative and a partner are brought together; undefined: for neither. */
export function sideOf(who: Who, ownerId: string | null, partnerId: string): Side | undefined {
  if (who.role !== 'desk' && who.organisationId !== null) {
    if (who.organisationId === partnerId) return 'partner'
    if (who.organisationId === ownerId) return 'initiative'
  }
  return leads(who) ? 'lead' : undefined
}

/** What a partner's roles on the map say that it can bring. */
export const kindsOfRole: Readonly<Record<string, Kind>> = {
  'supplies-devices': 'devices',
  refurbishes: 'devices',
  'hands-out': 'devices',
  funds: 'money',
  hosts: 'places',
  'offers-help': 'people',
  ambassador: 'people',
  refers: 'referral',
  signals: 'referral',
}

export type Sought = {
  organisationId: string | null
  needs: readonly Kind[]
  areas: readonly string[]
  themes: readonly Theme[]
  activities: readonly Activity[]
  stage: Stage
}
/** What is known of a partner from its contributions, roles and offers. */
export type Known = {
  id: string
  name: string
  gives: readonly { kind: Kind; what: string }[]
  roles: readonly string[]
  /** Where it says to be at work; none is everywhere. */
  areas: readonly string[]
  themes: readonly Theme[]
  activities: readonly Activity[]
}
export type Reason =
  | { why: 'gives'; kind: Kind; what: string }
  | { why: 'role'; kind: Kind; role: string }
  | { why: 'area'; code: string }
  | { why: 'theme'; theme: Theme }
  | { why: 'activity'; activity: Activity }
export type Fit = { partner: Known; reasons: Reason[]; weight: number }

const weights = { gives: 4, role: 2, area: 2, theme: 1, activity: 1 } as const
/** Less than this is no reason to bother anybody. */
const weightMin = 3

/**
 * The partners that fit an initiative, the best first: who brings nothing of what it needs does not, however near. An
 * initiative that needs nothing (yet) is about place and theme alone. Who runs it does not fit it.
 */
export function fitting(initiative: Sought, partners: readonly Known[]): Fit[] {
  if (initiative.stage === 'ended') return []
  return partners
    .filter(({ id }) => id !== initiative.organisationId)
    .map((partner) => fitOf(initiative, partner))
    .filter(({ reasons, weight }) => weight >= weightMin && helps(initiative, reasons))
    .sort((a, b) => b.weight - a.weight || a.partner.name.localeCompare(b.partner.name, 'nl'))
}

const helps = ({ needs }: Sought, reasons: readonly Reason[]): boolean =>
  needs.length === 0 || reasons.some(({ why }) => why === 'gives' || why === 'role')

function fitOf(initiative: Sought, partner: Known): Fit {
  const reasons = [...bringing(initiative, partner), ...near(initiative, partner)]
  const weight = reasons.reduce((sum, { why }) => sum + weights[why], 0)
  return { partner, reasons, weight }
}

/** Per kind that is needed one reason: a contribution says more than a role. */
function bringing({ needs }: Sought, { gives, roles }: Known): Reason[] {
  return needs.flatMap((kind): Reason[] => {
    const gift = gives.find((one) => one.kind === kind)
    if (gift) return [{ why: 'gives', kind, what: gift.what }]
    const role = roles.find((one) => kindsOfRole[one] === kind)
    return role ? [{ why: 'role', kind, role }] : []
  })
}

/** At most two themes count: who does everything would fit everything. */
function near(initiative: Sought, partner: Known): Reason[] {
  const areas = initiative.areas.filter((code) => partner.areas.includes(code))
  const themes = initiative.themes.filter((theme) => partner.themes.includes(theme)).slice(0, 2)
  const activity = initiative.activities.find((one) => partner.activities.includes(one))
  return [
    ...areas.slice(0, 1).map((code): Reason => ({ why: 'area', code })),
    ...themes.map((theme): Reason => ({ why: 'theme', theme })),
    ...(activity ? [{ why: 'activity', activity } as const] : []),
  ]
}
