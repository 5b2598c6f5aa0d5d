// What one can search offers by, and what of it the database cannot judge: whether something is open then.
import type { DayPart } from '../../../platform/dates.ts'
import type { Point } from '../../../platform/geo.ts'
import { dayParts, weekdaysOf, weekParts } from '../../../platform/schedule/coverage.ts'
import { openAt } from '../../../platform/schedule/occurrences.ts'
import type { Hours, Weekday } from '../../../platform/schedule/schedule.ts'
import type {
  Access,
  Accessibility,
  Cost,
  HelpKind,
  Kind,
  PointSource,
  Seats,
  TargetGroup,
  Theme,
} from '../rules.ts'

/** Lists narrow; an empty list is no wish. Within a list one is enough, except of accessibility: there all. */
export type Wanted = {
  text: string
  /** Distances count from here. */
  from: Point | null
  themes: readonly Theme[]
  kinds: readonly Kind[]
  helpKinds: readonly HelpKind[]
  access: readonly Access[]
  targetGroups: readonly TargetGroup[]
  /** ISO 639-1. */
  languages: readonly string[]
  accessibility: readonly Accessibility[]
  days: readonly Weekday[]
  parts: readonly DayPart[]
  isOpenNow: boolean
  isFree: boolean
  organisationId: string | null
  /** From 1. */
  page: number
  size: number
}

export const anything: Wanted = {
  text: '',
  from: null,
  themes: [],
  kinds: [],
  helpKinds: [],
  access: [],
  targetGroups: [],
  languages: [],
  accessibility: [],
  days: [],
  parts: [],
  isOpenNow: false,
  isFree: false,
  organisationId: null,
  page: 1,
  size: 10,
}

/** An offer at its nearest fitting place; without a place of its own the address is empty. */
export type Hit = {
  id: string
  titleNl: string
  titleEn: string
  textNl: string
  textEn: string
  organisationId: string
  organisationName: string
  kind: Kind
  themes: Theme[]
  access: Access[]
  cost: Cost
  languages: string[]
  /** Of the offer and of the building. */
  accessibility: Accessibility[]
  phone: string
  hours: Hours | null
  national: boolean
  /** Only of a course: whether there is place. Its page is that of the course with the same id. */
  seats: Seats | null
  checkedOn: string | null
  promiseMonths: number
  offerLocationId: string | null
  locationId: string | null
  placeName: string
  street: string
  number: string
  postcode: string
  city: string
  pointSource: PointSource | null
  distanceM: number | null
  /** At how many places it is. */
  places: number
}
export type Found = { hits: Hit[]; total: number }

/** Whether hours must be looked at one by one, which the database cannot. */
export const asksForTime = ({ days, parts, isOpenNow }: Wanted): boolean =>
  isOpenNow || days.length > 0 || parts.length > 0

/** Whether these hours are what was asked for at this moment; the same openness as every label shows. */
function fitsTime(hours: Hours | null, wanted: Wanted, at: Date): boolean {
  if (!hours) return false
  if (wanted.isOpenNow && !openAt(hours, at)) return false
  const { days, parts } = wanted
  if (days.length > 0 && parts.length > 0) {
    const offered = new Set<string>(weekParts(hours))
    return days.some((day) => parts.some((part) => offered.has(`${day}-${part}`)))
  }
  if (days.length > 0) return weekdaysOf(hours).some((day) => days.includes(day))
  if (parts.length > 0) return dayParts(hours).some((part) => parts.includes(part))
  return true
}

/** Of several places of one offer the first that fits the time, which is the nearest; then one page of them. */
export function pageOf(hits: readonly Hit[], wanted: Wanted, at: Date): Found {
  const first = new Map<string, Hit>()
  for (const hit of hits) {
    // A lesson that is going on is nothing to walk into.
    if (wanted.isOpenNow && hit.seats !== null) continue
    if (!first.has(hit.id) && fitsTime(hit.hours, wanted, at)) first.set(hit.id, hit)
  }
  const all = [...first.values()]
  const start = (wanted.page - 1) * wanted.size
  return { hits: all.slice(start, start + wanted.size), total: all.length }
}
