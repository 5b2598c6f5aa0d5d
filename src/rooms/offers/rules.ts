// The lists of the offers room, who may do what, when an offer is stale, and where the gaps are.
import { addMonths } from '../../platform/dates.ts'
import type { StaffRole } from '../partners/door.ts'

export const may = {
  /** The list: a desk too wants to know what there is. */
  read: ['desk', 'coordinator', 'lead', 'admin'],
  /** Own offers and locations, with preview, history and restore. */
  editOwn: ['coordinator', 'lead', 'admin'],
  /** Those of every organisation in the network. */
  editAll: ['lead', 'admin'],
  /** The list of all offers, what is stale, and the gaps per activity. */
  oversee: ['lead', 'admin'],
  import: ['lead', 'admin'],
  export: ['coordinator', 'lead', 'admin'],
} as const satisfies Record<string, readonly StaffRole[]>

/** The five activities of the chain approach (VNG handreiking, §4.1). */
export const activities = [1, 2, 3, 4, 5] as const
export type Activity = (typeof activities)[number]

export const kinds = [
  'ido',
  'course',
  'workshop',
  'walk-in',
  'helpline',
  'buddy',
  'device',
  'internet',
  'computer-place',
  'repair',
  'counter',
  'online',
  'forms-help',
  'meeting-place',
  'other',
] as const
export type Kind = (typeof kinds)[number]

export const helpKinds = ['information', 'practical', 'learning'] as const
export type HelpKind = (typeof helpKinds)[number]

export const themes = [
  'digid',
  'benefits',
  'tax',
  'municipality',
  'care',
  'device',
  'bank',
  'scam',
  'work',
  'income',
  'pension',
  'driving',
  'fines',
  'study',
  'housing',
  'letters',
  'internet',
  'social',
  'language',
  'other',
] as const
export type Theme = (typeof themes)[number]

export const targetGroups = [
  'everyone',
  'seniors',
  'youth',
  'jobseekers',
  'newcomers',
  'low-income',
  'low-literacy',
  'families',
  'entrepreneurs',
  'professionals',
  'women',
  'members',
] as const
export type TargetGroup = (typeof targetGroups)[number]

export const costs = ['free', 'free-conditional', 'paid', 'unknown'] as const
export type Cost = (typeof costs)[number]

/** How to reach it; an offer may have several. */
export const accesses = [
  'walk-in',
  'appointment',
  'phone',
  'online',
  'home',
  'via-referrer',
] as const
export type Access = (typeof accesses)[number]

/** Of a building, and of an offer where it goes beyond the building (a sign language interpreter). */
export const accessibilities = [
  'wheelchair',
  'toilet',
  'lift',
  'hearing-loop',
  'parking',
  'quiet',
  'sign-language',
  'simple-language',
  'companion',
] as const
export type Accessibility = (typeof accessibilities)[number]

export const statuses = ['active', 'draft', 'inactive', 'ended'] as const
export type Status = (typeof statuses)[number]

/** Whether a course has place, no more precise than people are told; the last three say that one can't enrol now. */
const seatWords = ['enough', 'three', 'two', 'one', 'full', 'later', 'closed', 'begun'] as const
export type Seats = (typeof seatWords)[number]

/** Whether an offer is a course that one can enrol in now, if only for its waiting list. */
export const canEnrol = (seats: Seats | null): boolean =>
  seats !== null && seats !== 'later' && seats !== 'begun' && seats !== 'closed'

export const locationKinds = ['physical', 'mobile', 'virtual'] as const
export type LocationKind = (typeof locationKinds)[number]

/** Where a point on the map comes from; only `given` is exact. */
export const pointSources = ['given', 'estimated', 'postcode', 'city'] as const
export type PointSource = (typeof pointSources)[number]

export const defaultPromiseMonths = 6

/** Last day of the owner's promise; without a check there is none. */
export function dueOn(checkedOn: string | null, promiseMonths: number): string | null {
  return checkedOn === null ? null : addMonths(checkedOn, promiseMonths)
}

/** Whether the promise has passed; what was never checked is stale. */
export function isStale(checkedOn: string | null, promiseMonths: number, today: string): boolean {
  const due = dueOn(checkedOn, promiseMonths)
  return due === null || due < today
}

export type Gap = { activity: Activity; offers: number; national: number; isGap: boolean }

/** Whether this person may change what this organisation owns; without an owner only who may edit all. */
export function mayEdit(
  who: { role: string | null; organisationId: string | null },
  owner: string | null,
): boolean {
  const has = (roles: readonly string[]) => roles.includes(who.role ?? '')
  return has(may.editAll) || (has(may.editOwn) && owner !== null && owner === who.organisationId)
}

type ShowStop = 'no-text' | 'no-way'

/** Why residents can't do anything with this offer yet; empty means it may be shown. */
export function whatStopsShowing(offer: {
  textNl: string
  phone: string
  url: string
  email: string
  places: readonly unknown[]
}): ShowStop[] {
  const stops: ShowStop[] = []
  if (offer.textNl === '') stops.push('no-text')
  const isReachable = offer.places.length > 0 || offer.phone || offer.url || offer.email
  if (!isReachable) stops.push('no-way')
  return stops
}
