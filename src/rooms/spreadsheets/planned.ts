// What a plan says: of each row of the file, and of everything that would be made of it.
import type { Hours } from '../../platform/schedule/schedule.ts'
import type { Columns } from './columns.ts'
import type { DraftOffer } from './describe.ts'
import type { DraftOptions } from './draft.ts'
import type { Owner, Place } from './gather.ts'
import type { DraftLocation } from './place.ts'
import type { Remark } from './remarks.ts'

/** What the network holds already. */
export type Known = {
  organisations: { id: string; name: string }[]
  locations: (DraftLocation & { id: string })[]
  offers: KnownOffer[]
  /** Rows of earlier imports, by their ref. */
  rows: Map<string, KnownRow>
}
export type KnownOffer = {
  id: string
  organisation: string
  title: string
  text: string
  phone: string
  /** Empty when it has no place of its own; then what it serves counts. */
  locations: Pick<DraftLocation, 'name' | 'street' | 'number' | 'city'>[]
  national: boolean
  areaText: string
}
export type KnownRow = {
  offerId: string
  offerLocationId: string | null
  hash: string
  /** Someone changed the offer by hand after the import: then the file does not overrule it. */
  isChangedHere: boolean
}

export type PlanOptions = DraftOptions & {
  known?: Partial<Known>
  /** Rows that look like a duplicate and that the lead wants all the same. */
  takeAnyway?: ReadonlySet<number>
  /** CBS code of the municipality that a town lies in, by `plain` name; values only, so that it can go to another process. */
  municipalities?: ReadonlyMap<string, string>
}

/** remarked: goes in, but someone should look. */
export type Outcome = 'accepted' | 'remarked' | 'duplicate' | 'refused'
/** kept: the offer was changed by hand, so its fields stay; none: the row does not go in. */
export type Effect = 'add' | 'change' | 'same' | 'kept' | 'none'

export type PlannedRow = {
  row: number
  /** How the report calls it; '' when the row holds what nobody may see. */
  label: string
  outcome: Outcome
  effect: Effect
  remarks: Remark[]
  /** Of what this is probably a second time. */
  duplicateOf: { row: number } | { offerId: string } | null
  ref: string
  hash: string
  /** The key of the planned offer, or null when it does not go in. */
  offer: string | null
}

/** HSDS: service_at_location. `id` is the one that an earlier import made. */
export type PlannedPlace = {
  row: number
  id: string | null
  ref: string
  place: string
  hours: Hours | null
  phone: string
}

export type PlannedOffer = {
  key: string
  /** The offer that an earlier import made of these rows. */
  id: string | null
  effect: Exclude<Effect, 'none'>
  /** Key of one of the plan's owners. */
  owner: string
  togetherWith: string
  municipalities: string[]
  sourceRef: string
  fields: DraftOffer
  hours: Hours | null
  places: PlannedPlace[]
}

export type Totals = Record<Outcome, number> & {
  rows: number
  effects: Record<Effect, number>
  offers: number
  places: number
  /** Rows with opening times, and those of which a schedule came. */
  hoursStated: number
  hoursUnderstood: number
}

export type Plan = {
  columns: Columns
  rows: PlannedRow[]
  owners: Owner[]
  places: Place[]
  offers: PlannedOffer[]
  totals: Totals
}
