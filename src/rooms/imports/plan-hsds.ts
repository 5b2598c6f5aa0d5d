// HSDS as a plan: one row of the report for each service.
import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { HsdsProblem } from '../exchange/door.ts'
import type { GuideData, KeptOffer, Location, Offer, OfferLocation } from '../offers/door.ts'
import {
  type Known,
  type KnownOffer,
  lookalikes,
  organisationKey,
  type PlannedRow,
  placeKey,
  remark,
  type Totals,
} from '../spreadsheets/door.ts'
import { countsOf, type Work, type WorkAt, type WorkOffer, type WorkRow } from './work.ts'

type Here = { known: Known; kept: ReadonlyMap<string, KeptOffer>; wanted: ReadonlySet<number> }
type Service = { row: number; offer: Offer; at: OfferLocation[]; owner: string; places: Location[] }

/** What this guide would do here. Ids are kept where they can be, so that the same package finds its own again. */
export function planHsds(guide: GuideData, problems: readonly HsdsProblem[], here: Here): Work {
  const names = new Map(guide.organisations.map(({ id, name }) => [id, name]))
  const at = Map.groupBy(guide.offerLocations, ({ offerId }) => offerId)
  const places = new Map(guide.locations.map((one) => [one.id, one]))
  const services = guide.offers.map((offer, n): Service => {
    const own = at.get(offer.id) ?? []
    const there = own.flatMap(({ locationId }) => places.get(locationId) ?? [])
    return {
      row: n + 1,
      offer,
      at: own,
      owner: names.get(offer.organisationId) ?? '',
      places: there,
    }
  })
  const find = finder(here.known.offers)
  const judged = services.map((service) => judge(service, here, find))
  const refused = refusedRows(problems, services.length)
  const offers = judged.flatMap(({ offer }) => offer ?? [])
  const rows = [...judged.map(({ row }) => row), ...refused]
  return {
    rows,
    owners: ownersOf(guide, here),
    places: placesOf(guide, here),
    offers,
    totals: totalsOf(rows, offers, services),
  }
}

/** A partner is known by its name: an id of somebody else's file gives no right to an organisation here. */
function ownersOf({ organisations }: GuideData, { known }: Here): Work['owners'] {
  const byKey = new Map(known.organisations.map(({ id, name }) => [organisationKey(name), id]))
  return organisations.map(({ id, name, kind }) => ({
    key: id,
    id: byKey.get(organisationKey(name)) ?? null,
    name,
    kind,
  }))
}

function placesOf({ locations }: GuideData, { known }: Here): Work['places'] {
  const ids = new Set(known.locations.map(({ id }) => id))
  return locations.map(({ id, organisationId: _, ...place }) => ({
    ...place,
    key: id,
    id: ids.has(id) ? id : null,
    newId: id,
  }))
}

type Find = (service: Service) => PlannedRow['duplicateOf']
type Judged = { row: WorkRow; offer?: WorkOffer }

function judge(service: Service, here: Here, find: Find): Judged {
  const { offer, row } = service
  const hash = hashOf(service)
  const before = here.known.rows.get(offer.id)
  const kept = here.kept.get(before?.offerId ?? offer.id)
  const label = [service.owner, offer.titleNl].filter(Boolean).join(' – ')
  const base = { row, label, ref: offer.id, hash, duplicateOf: null, remarks: [], offer: offer.id }
  const effect = kept ? effectOn(service, kept, before, hash) : ('add' as const)
  if (effect === 'kept') {
    const remarks = [remark('changed-here')]
    return {
      row: { ...base, outcome: 'remarked', effect, remarks },
      offer: plannedOf(service, kept, effect),
    }
  }
  const like = effect === 'add' ? find(service) : null
  if (!like) {
    return {
      row: { ...base, outcome: 'accepted', effect },
      offer: plannedOf(service, kept, effect),
    }
  }
  const remarks = [
    remark(
      'offerId' in like ? 'like-offer' : 'like-row',
      'offerId' in like ? titleOf(here, like.offerId) : like.row,
    ),
  ]
  if (here.wanted.has(row)) {
    const wanted = { ...base, outcome: 'remarked' as const, effect, remarks, duplicateOf: like }
    return { row: wanted, offer: plannedOf(service, kept, effect) }
  }
  return {
    row: {
      ...base,
      outcome: 'duplicate',
      effect: 'none',
      remarks,
      duplicateOf: like,
      ref: '',
      offer: null,
    },
  }
}

const titleOf = ({ known }: Here, id: string) =>
  known.offers.find((one) => one.id === id)?.title ?? ''

function effectOn(
  service: Service,
  kept: KeptOffer,
  before: { hash: string; isChangedHere: boolean } | undefined,
  hash: string,
): 'change' | 'same' | 'kept' {
  if (before) return before.hash === hash ? 'same' : before.isChangedHere ? 'kept' : 'change'
  // Our own export that comes back: what was made here by hand is not overruled by it.
  return isSameOffer(service, kept) ? 'same' : 'kept'
}

/** What a public export tells is as it stands here. */
function isSameOffer({ offer, at }: Service, { content }: KeptOffer): boolean {
  const {
    id: _i,
    organisationId: _o,
    source: _s,
    sourceRef: _r,
    sourceText: _t,
    internalTitle: _n,
    ...said
  } = offer
  const { organisationId: _p, sourceText: _u, internalTitle: _m, places, ...known } = content
  const said2 = {
    ...said,
    places: at.map(({ offerId: _f, sourceRef: _q, ...one }) => one).toSorted(byId),
  }
  const known2 = { ...known, places: places.map(({ sourceRef: _q, ...one }) => one).toSorted(byId) }
  return isDeepStrictEqual(plainly(said2), plainly(known2))
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
const plainly = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

function plannedOf(
  service: Service,
  kept: KeptOffer | undefined,
  effect: WorkOffer['effect'],
): WorkOffer {
  const {
    id,
    organisationId,
    togetherWith,
    municipalities,
    hours,
    sourceRef: _,
    ...fields
  } = service.offer
  return {
    key: id,
    id: kept?.id ?? null,
    newId: id,
    effect,
    owner: organisationId,
    togetherWith,
    municipalities,
    sourceRef: id,
    fields: { ...fields, source: 'hsds' },
    hours,
    places: service.at.map((one) => placeAt(one, service.row)),
  }
}

const placeAt = (
  { id, locationId, hours, phone, textNl, textEn }: OfferLocation,
  row: number,
): WorkAt => ({
  row,
  id,
  newId: id,
  ref: '',
  place: locationId,
  hours,
  phone,
  textNl,
  textEn,
})

/** Looks for an offer here that this probably is: same place, same organisation or phone, nearly the same title. */
function finder(offers: readonly KnownOffer[]): Find {
  const here = lookalikes<string>()
  const before = lookalikes<number>()
  for (const offer of offers) {
    const places = offer.locations.length > 0 ? offer.locations : [null]
    for (const place of places) here.add(offer.id, { ...offer, place: placeKey(place, offer) })
  }
  return ({ offer, owner, places, row }) => {
    const all = (places.length > 0 ? places : [null]).map((place) => ({
      organisation: owner,
      title: offer.titleNl,
      text: offer.textNl,
      phone: offer.phone,
      place: placeKey(place, offer),
    }))
    const known = all.map((one) => here.find(one)).find((one) => one?.likeness === 'same')
    const earlier = all.map((one) => before.find(one)).find((one) => one?.likeness === 'same')
    for (const one of all) before.add(row, one)
    if (known) return { offerId: known.value }
    return earlier ? { row: earlier.value } : null
  }
}

/** Services that could not be read, each once, behind those that could. */
function refusedRows(problems: readonly HsdsProblem[], from: number): WorkRow[] {
  const wrong = Map.groupBy(
    problems.filter(({ table }) => table === 'services'),
    ({ entry }) => entry,
  )
  return [...wrong].map(([entry, remarks], n) => ({
    row: from + n + 1,
    label: entry,
    outcome: 'refused',
    effect: 'none',
    remarks,
    duplicateOf: null,
    ref: '',
    hash: '',
    offer: null,
  }))
}

function totalsOf(
  rows: readonly WorkRow[],
  offers: readonly WorkOffer[],
  services: readonly Service[],
): Totals {
  const hours = services
    .flatMap(({ offer, at }) => [offer.hours, ...at.map((one) => one.hours)])
    .filter((one) => one !== null)
  return {
    rows: rows.length,
    ...countsOf(rows, offers),
    hoursStated: hours.length,
    hoursUnderstood: hours.filter(({ schedules }) => schedules.length > 0).length,
  }
}

function hashOf({ offer, at, places, owner }: Service): string {
  return createHash('sha256')
    .update(
      JSON.stringify([owner, offer, at, places.map(({ organisationId: _, ...place }) => place)]),
    )
    .digest('hex')
    .slice(0, 32)
}
