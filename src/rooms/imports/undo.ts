// Taking a batch back: what it added goes, what it changed becomes what it was, and what others changed since stays.
import { record } from '../../platform/audit.ts'
import type { Db } from '../../platform/tenant.ts'
import {
  type Change,
  contentAt,
  type KeptOffer,
  keptOffers,
  locationById,
  locationIds,
  locationLines,
  offersOfOrganisation,
  refindOffersAt,
  removeContents,
  removeLocations,
  saveContents,
  saveLocation,
} from '../offers/door.ts'
import { endPartners } from '../partners/door.ts'
import {
  type Batch,
  batchById,
  type Kept,
  noteUndone,
  setUndone,
  type Written,
  waitForTurn,
  writtenBy,
} from './store.ts'

export type Undoing = { removed: string[]; restored: string[]; kept: Kept[] }

/** What undoing this batch would do now: ids of offers that go, that become what they were, and those that stay. */
export async function whatUndoes(db: Db, batchId: string): Promise<Undoing> {
  const { removed, restored, kept } = await sorted(db, batchId)
  return { removed, restored: restored.map(({ offer }) => offer.id), kept }
}

async function sorted(db: Db, batchId: string) {
  const written = await writtenBy(db, batchId)
  const offers = await keptOffers(
    db,
    written.map(({ offerId }) => offerId),
  )
  const removed: string[] = []
  const restored: { offer: KeptOffer; version: number }[] = []
  const kept: Kept[] = []
  for (const one of written) {
    const offer = offers.get(one.offerId)
    if (!offer) continue
    const because = whatKeeps(one, offer)
    if (because) kept.push({ offerId: offer.id, title: offer.content.titleNl, because })
    else if (one.first === 1) removed.push(offer.id)
    else restored.push({ offer, version: one.first - 1 })
  }
  return { removed, restored, kept }
}

function whatKeeps(one: Written, offer: KeptOffer): Kept['because'] | undefined {
  if (one.isFollowed) return 'later-import'
  if (one.isChanged) return 'changed'
  if (one.isReferred && one.first === 1) return 'referred'
  return one.checkedOn === offer.content.checkedOn ? undefined : 'checked'
}

/** Undoes a batch once; false when it doesn't stand (any more). */
export async function undoBatch(db: Db, id: string): Promise<boolean> {
  await waitForTurn(db)
  const batch = await batchById(db, id)
  if (!batch || !(await setUndone(db, id))) return false
  const { removed, restored, kept } = await sorted(db, id)
  await removeContents(db, removed)
  const there = await locationIds(db)
  const changes: Change[] = []
  for (const { offer, version } of restored) {
    const before = await contentAt(db, offer.id, version)
    const places = before?.places.filter(({ locationId }) => there.has(locationId)) ?? []
    if (before) changes.push({ before: offer, content: { ...before, places } })
  }
  await saveContents(db, changes, id)
  await takeBackPlaces(db, batch)
  await takeBackPartners(db, batch)
  const undone = { removed: removed.length, restored: restored.length, kept }
  await noteUndone(db, id, { ...batch.made, undone })
  await record(db, 'imports.undone', id, {
    removed: removed.length,
    restored: restored.length,
    kept: kept.length,
  })
  return true
}

async function takeBackPlaces(db: Db, { made, appliedAt }: Batch): Promise<void> {
  for (const { changedAt, ...before } of made.filled ?? [])
    await saveLocation(db, before, appliedAt, new Date(changedAt))
  await refindOffersAt(
    db,
    (made.filled ?? []).map(({ id }) => id),
  )
  const ours = new Set(made.locations ?? [])
  const unused = (await locationLines(db, null)).filter(
    ({ id, offers }) => ours.has(id) && offers === 0,
  )
  const ids: string[] = []
  for (const { id } of unused) {
    const location = await locationById(db, id)
    if (location && location.changedAt.getTime() === appliedAt?.getTime()) ids.push(id)
  }
  // Together when nobody uses any of them, else one by one: a help point may sit at one.
  if (ids.length === 0 || (await removeLocations(db, ids))) return
  for (const id of ids) await removeLocations(db, [id])
}

async function takeBackPartners(db: Db, { made }: Batch): Promise<void> {
  const idle: string[] = []
  for (const id of made.partners ?? []) {
    const offers = await offersOfOrganisation(db, id)
    const places = await locationLines(db, id)
    if (offers.length === 0 && places.length === 0) idle.push(id)
  }
  await endPartners(db, idle)
}
