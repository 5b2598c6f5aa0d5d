// What a batch would do, whether it comes from a spreadsheet or from HSDS, and the offers that follow from it.

import type { HsdsProblem } from '../exchange/door.ts'
import type { Location, OfferAt, OfferContent } from '../offers/door.ts'
import type {
  Owner,
  Place,
  PlannedOffer,
  PlannedPlace,
  PlannedRow,
  Remark,
  Totals,
} from '../spreadsheets/door.ts'
import type { leftOut } from './leave-out.ts'

/** HSDS tells more of a place than a spreadsheet, and brings ids of its own. */
export type WorkPlace = Place & Partial<Omit<Location, 'id'>> & { newId?: string }
export type WorkAt = PlannedPlace & { newId?: string; textNl?: string; textEn?: string }
export type WorkOffer = Omit<PlannedOffer, 'places'> & { newId?: string; places: WorkAt[] }
/** What HSDS files get wrong has words of its own. */
export type RowRemark = Remark | HsdsProblem | typeof leftOut
export type WorkRow = Omit<PlannedRow, 'remarks'> & { remarks: RowRemark[] }

export type Work = {
  rows: WorkRow[]
  owners: Owner[]
  places: WorkPlace[]
  offers: WorkOffer[]
  totals: Totals
}

/** What rows and offers add up to. */
export function countsOf(rows: readonly WorkRow[], offers: readonly WorkOffer[]) {
  const outcome = (key: WorkRow['outcome']) => rows.filter((row) => row.outcome === key).length
  const effect = (key: WorkRow['effect']) => rows.filter((row) => row.effect === key).length
  return {
    accepted: outcome('accepted'),
    remarked: outcome('remarked'),
    duplicate: outcome('duplicate'),
    refused: outcome('refused'),
    effects: {
      add: effect('add'),
      change: effect('change'),
      same: effect('same'),
      kept: effect('kept'),
      none: effect('none'),
    },
    offers: offers.length,
    places: offers.reduce((sum, offer) => sum + offer.places.length, 0),
  }
}

/** How a file was read, for the report. */
export type Reading = {
  format: string
  encoding: string | null
  separator: string | null
  sheet: string
  known: string[]
  unknown: string[]
  personal: string[]
  double: string[]
}
export type BatchTotals = Totals & {
  /** Names of organisations that become partners. */
  partners: string[]
  /** Names of new partners that stay out, because the lead wants it so. */
  leftOut?: string[]
  newLocations: number
  reading?: Reading
  /** Of an HSDS file: what is wrong in it besides its services. */
  problems?: HsdsProblem[]
}

export type Ids = {
  owner: (key: string) => string
  place: (key: string) => string
  newId: () => string
}

/** The offer that this plan makes, over what it was; places of it that the file does not speak of stay. */
export function contentOf(
  planned: WorkOffer,
  ids: Ids,
  before: OfferContent | undefined,
  spokenOf: ReadonlySet<string>,
): OfferContent {
  const { source: _, ...fields } = planned.fields
  const own = planned.places.map((place) => placeOf(place, ids, before))
  const taken = new Set(own.map(({ id }) => id))
  const others = (before?.places ?? []).filter(({ id }) => !taken.has(id) && !spokenOf.has(id))
  return {
    ...fields,
    organisationId: ids.owner(planned.owner),
    togetherWith: planned.togetherWith,
    municipalities: planned.municipalities,
    hours: planned.hours,
    // A check by the owner here is never older than what the file says of it.
    checkedOn: later(fields.checkedOn, before?.checkedOn ?? null),
    promiseMonths: before?.promiseMonths ?? fields.promiseMonths,
    internalTitle: fields.internalTitle || (before?.internalTitle ?? ''),
    places: [...others, ...own],
  }
}

/** Only the places that are new to an offer that someone changed here. */
export function withNewPlaces(
  planned: WorkOffer,
  ids: Ids,
  before: OfferContent,
  newRows: ReadonlySet<number>,
): OfferContent {
  const added = planned.places
    .filter(({ row }) => newRows.has(row))
    .map((place) => placeOf(place, ids, undefined))
  return { ...before, places: [...before.places, ...added] }
}

/** A place that was this offer's keeps its id; one that comes from another offer gets a new one. */
function placeOf(place: WorkAt, ids: Ids, before: OfferContent | undefined): OfferAt {
  const isOwn = before?.places.some(({ id }) => id === place.id) ?? false
  return {
    id: isOwn && place.id ? place.id : (place.newId ?? ids.newId()),
    locationId: ids.place(place.place),
    hours: place.hours,
    textNl: place.textNl ?? '',
    textEn: place.textEn ?? '',
    phone: place.phone,
    sourceRef: place.ref,
  }
}

const later = (a: string | null, b: string | null) => (a === null || (b !== null && b > a) ? b : a)

/** Whether two plans would do the same: then the report that someone decided on still holds. */
export const isSameOutcome = (
  one: readonly Pick<WorkRow, 'row' | 'outcome' | 'effect'>[],
  other: readonly Pick<WorkRow, 'row' | 'outcome' | 'effect'>[],
): boolean =>
  one.length === other.length &&
  one.every((row, at) => {
    const twin = other[at]
    return row.row === twin?.row && row.outcome === twin.outcome && row.effect === twin.effect
  })
