// A plan carried out: partners, locations and offers, with what is needed to take it all back.
import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { record } from '../../platform/audit.ts'
import type { Db } from '../../platform/tenant.ts'
import {
  addContents,
  addLocations,
  type Change,
  type KeptOffer,
  keptOffers,
  type Location,
  locationById,
  type NewOffer,
  type OfferContent,
  pointOf,
  refindOffersAt,
  saveContents,
  saveLocation,
} from '../offers/door.ts'
import { addPartners, reopenPartners } from '../partners/door.ts'
import { knownRefs, takenPlaces } from './ref-store.ts'
import type { Filled, Made, RowResult } from './store.ts'
import {
  contentOf,
  type Ids,
  type Work,
  type WorkOffer,
  type WorkPlace,
  withNewPlaces,
} from './work.ts'

type CarriedOut = { made: Made; results: Map<number, RowResult> }

/** Writes everything that the plan says, within the transaction of the deed. */
export async function carryOut(db: Db, batchId: string, work: Work): Promise<CarriedOut> {
  const newRows = new Set(work.rows.filter(({ effect }) => effect === 'add').map(({ row }) => row))
  const writing = work.offers.filter((offer) => isWritten(offer, newRows))
  const partners = await partnersFor(db, work, writing)
  const places = await placesFor(db, work, writing, partners.idOf)
  const ids: Ids = {
    owner: (key) => partners.idOf.get(key) ?? '',
    place: (key) => places.idOf.get(key) ?? '',
    newId: randomUUID,
  }
  const results = await writeOffers(db, batchId, work, { writing, ids, newRows })
  await refindOffersAt(
    db,
    places.filled.map(({ id }) => id),
  )
  const made: Made = { partners: partners.made, locations: places.made, filled: places.filled }
  return { made, results }
}

/** An offer that someone changed here only gets what is new: places that it didn't have. */
const isWritten = ({ effect, places }: WorkOffer, newRows: ReadonlySet<number>) =>
  effect === 'add' ||
  effect === 'change' ||
  (effect === 'kept' && places.some(({ row }) => newRows.has(row)))

async function partnersFor(db: Db, { owners }: Work, writing: readonly WorkOffer[]) {
  const needed = new Set(writing.map(({ owner }) => owner))
  const wanted = owners.filter(({ key }) => needed.has(key))
  const idOf = new Map(wanted.map(({ key, id }) => [key, id ?? randomUUID()]))
  const fresh = wanted.filter(({ id }) => id === null)
  await addPartners(
    db,
    fresh.map(({ key, name, kind }) => ({ id: idOf.get(key) ?? '', name, kind })),
  )
  const reopened = await reopenPartners(
    db,
    wanted.flatMap(({ id }) => id ?? []),
  )
  for (const { key, name } of fresh)
    await record(db, 'partners.organisation-added', idOf.get(key) ?? null, { name })
  return { idOf, made: [...fresh.map(({ key }) => idOf.get(key) ?? ''), ...reopened] }
}

async function placesFor(
  db: Db,
  work: Work,
  writing: readonly WorkOffer[],
  partners: ReadonlyMap<string, string>,
) {
  const users = new Map<string, Set<string>>()
  for (const { owner, places } of writing)
    for (const { place } of places) users.set(place, (users.get(place) ?? new Set()).add(owner))
  const needed = work.places.filter(({ key }) => users.has(key))
  const idOf = new Map(needed.map(({ key, id, newId }) => [key, id ?? newId ?? randomUUID()]))
  const fresh: Location[] = []
  for (const place of needed.filter(({ id }) => id === null)) {
    const [only, ...others] = users.get(place.key) ?? []
    // A place of one organisation is kept by that one, a shared one by the lead.
    const organisationId = others.length === 0 ? (partners.get(only ?? '') ?? null) : null
    fresh.push({ ...locationOf(place, idOf.get(place.key) ?? ''), organisationId })
  }
  await addLocations(db, fresh)
  const filled = await fillKnown(db, needed)
  await findPoints(db, fresh)
  return { idOf, made: fresh.map(({ id }) => id), filled }
}

function locationOf({ key: _k, newId: _n, ...place }: WorkPlace, id: string): Location {
  return {
    organisationId: null,
    kind: 'physical',
    municipality: null,
    routeText: '',
    accessibility: [],
    accessibilityText: '',
    url: '',
    ...place,
    id,
  }
}

/** Of places that are here already only what was empty is filled in; gives them as they were. */
async function fillKnown(db: Db, needed: readonly WorkPlace[]): Promise<Filled[]> {
  const filled: Filled[] = []
  for (const place of needed) {
    const before = place.id && (await locationById(db, place.id))
    if (!before) continue
    const { changedAt, ...location } = before
    const after = { ...location, ...filledIn(location, place) }
    if (isDeepStrictEqual(after, location)) continue
    await saveLocation(db, after, null)
    filled.push({ ...location, changedAt: changedAt.toISOString() })
  }
  return filled
}

function filledIn(before: Location, place: WorkPlace): Partial<Location> {
  const isPoor =
    before.pointSource === null ||
    before.pointSource === 'city' ||
    before.pointSource === 'postcode'
  const point = isPoor && place.lat !== null && place.pointSource !== null
  return {
    street: before.street || place.street,
    number: before.street ? before.number : place.number,
    postcode: before.postcode || place.postcode,
    city: before.city || place.city,
    ...(point ? { lat: place.lat, lon: place.lon, pointSource: place.pointSource } : {}),
  }
}

/** A place without a point gets that of its postcode or town, so that a search by distance finds it. */
async function findPoints(db: Db, places: readonly Location[]): Promise<void> {
  const without = places.filter(({ lat, kind }) => lat === null && kind !== 'virtual')
  const asked = Map.groupBy(without, ({ postcode, city }) => `${postcode} ${city}`.trim())
  for (const [text, group] of asked) {
    const found = text === '' ? undefined : await pointOf(db, text)
    if (!found || found.isGuess) continue
    const pointSource = found.by === 'postcode' ? ('postcode' as const) : ('city' as const)
    for (const place of group)
      await saveLocation(db, { ...place, lat: found.lat, lon: found.lon, pointSource }, null)
  }
}

type Writing = { writing: readonly WorkOffer[]; ids: Ids; newRows: ReadonlySet<number> }

async function writeOffers(
  db: Db,
  batchId: string,
  work: Work,
  { writing, ids, newRows }: Writing,
) {
  const around = await aroundOf(db, work, writing)
  const results = new Map<number, RowResult>()
  const rowsOf = Map.groupBy(work.rows, ({ offer }) => offer)
  const note = (planned: WorkOffer, id: string, content: OfferContent, version: number | null) => {
    for (const { row } of rowsOf.get(planned.key) ?? [])
      results.set(row, {
        offerId: id,
        offerLocationId: placeOfRow(planned, row, content),
        versionBefore: version,
      })
  }
  const added: NewOffer[] = []
  const changed: Change[] = []
  for (const planned of work.offers) {
    const kept = planned.id ? around.before.get(planned.id) : undefined
    const free = withFreePlaces(planned, around.taken)
    if (!kept) {
      const id = planned.newId ?? randomUUID()
      const content = contentOf(free, ids, undefined, around.spokenOf)
      const { source } = planned.fields
      const sourceRef = around.refs.has(`${source} ${planned.sourceRef}`) ? '' : planned.sourceRef
      added.push({ id, source, sourceRef, content })
      note(planned, id, content, null)
      continue
    }
    const content = after(free, kept, { ids, newRows, spokenOf: around.spokenOf })
    if (content) changed.push({ before: kept, content })
    note(planned, kept.id, content ?? kept.content, content ? kept.version : null)
  }
  const saved = await saveContents(db, changed, batchId)
  // The batch holds the turn, so only a form that was saved this very moment can be in between: all of it goes back.
  if (saved.size < changed.length)
    throw new Error('an offer changed while the batch was carried out')
  await addContents(db, added, batchId)
  return results
}

/** What is here already of what the file speaks of. */
async function aroundOf(db: Db, work: Work, writing: readonly WorkOffer[]) {
  const ids = work.offers.flatMap(({ id }) => id ?? [])
  const places = work.offers.flatMap((one) => one.places.flatMap(({ id }) => id ?? []))
  const newPlaces = writing.flatMap((one) => one.places.flatMap(({ newId }) => newId ?? []))
  return {
    before: await keptOffers(db, ids),
    spokenOf: new Set(places),
    refs: await knownRefs(db),
    taken: await takenPlaces(db, newPlaces),
  }
}

/** An id that something else has by now is not given out again. */
const withFreePlaces = (planned: WorkOffer, taken: ReadonlySet<string>): WorkOffer => ({
  ...planned,
  places: planned.places.map((place) =>
    taken.has(place.newId ?? '') ? { ...place, newId: undefined } : place,
  ),
})

/** What becomes of an offer that is here already; undefined when it stays as it is. */
function after(
  planned: WorkOffer,
  kept: KeptOffer,
  {
    ids,
    newRows,
    spokenOf,
  }: { ids: Ids; newRows: ReadonlySet<number>; spokenOf: ReadonlySet<string> },
): OfferContent | undefined {
  if (planned.effect === 'kept') {
    const hasNew = planned.places.some(({ row }) => newRows.has(row))
    return hasNew ? withNewPlaces(planned, ids, kept.content, newRows) : undefined
  }
  if (planned.effect === 'change') {
    // An HSDS service tells all of its places, a row of a spreadsheet only one.
    const isWhole = planned.fields.source === 'hsds'
    const known = isWhole ? new Set(kept.content.places.map(({ id }) => id)) : spokenOf
    return contentOf(planned, ids, kept.content, known)
  }
  // The same as last time; but a place of it may have moved to another offer of the file.
  const own = new Set(planned.places.map(({ id }) => id))
  const places = kept.content.places.filter(({ id }) => own.has(id) || !spokenOf.has(id))
  return places.length < kept.content.places.length ? { ...kept.content, places } : undefined
}

function placeOfRow(planned: WorkOffer, row: number, content: OfferContent): string | null {
  const place = planned.places.find((one) => one.row === row)
  if (!place) return null
  return (
    content.places.find(
      ({ sourceRef, id }) => id === place.id || (place.ref !== '' && sourceRef === place.ref),
    )?.id ?? null
  )
}
