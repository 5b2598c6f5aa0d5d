// Deeds with consequences: adding, changing, checking and bringing back offers.
import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { record } from '../../platform/audit.ts'
import { localDate } from '../../platform/dates.ts'
import type { Db } from '../../platform/tenant.ts'
import {
  addContents,
  contentAt,
  type KeptOffer,
  keptOffer,
  saveContent,
  setChecked,
} from './content-store.ts'
import { locationIds } from './location-store.ts'
import type { OfferContent } from './model.ts'
import { mayEdit, type Status } from './rules.ts'

/** A new offer, written by hand; gives its id. */
export async function addOffer(db: Db, content: OfferContent): Promise<string> {
  const id = randomUUID()
  await addContents(db, [{ id, source: 'hand', sourceRef: '', content }])
  await record(db, 'offers.added', id, { title: content.titleNl, status: content.status })
  return id
}

type Changing =
  | { done: true }
  | { done: false; because: 'gone' | 'not-yours' }
  /** Someone saved it since: this is what they made of it. */
  | { done: false; because: 'moved'; now: KeptOffer }

/** What a course made of itself is changed there. */
const mayKeep = ({ who }: Db, { source, content }: KeptOffer): boolean =>
  source !== 'course' && mayEdit(who, content.organisationId)

/** Writes a changed offer over the version that the form began with. The same again is no new version. */
export async function changeOffer(
  db: Db,
  id: string,
  version: number,
  content: OfferContent,
): Promise<Changing> {
  const before = await keptOffer(db, id)
  if (!before) return { done: false, because: 'gone' }
  if (!mayKeep(db, before)) return { done: false, because: 'not-yours' }
  if (before.version !== version) return { done: false, because: 'moved', now: before }
  const fields = changedFields(before.content, content)
  if (fields.length === 0) return { done: true }
  if (fields.every((key) => key === 'checkedOn')) {
    await check(db, id)
    return { done: true }
  }
  const saved = await saveContent(db, before, content)
  if (saved === undefined) return movedSince(db, id)
  await record(db, 'offers.changed', id, { version: saved, fields })
  return { done: true }
}

async function movedSince(db: Db, id: string): Promise<Changing> {
  const now = await keptOffer(db, id)
  return now ? { done: false, because: 'moved', now } : { done: false, because: 'gone' }
}

/** The keys in which two versions of an offer differ. */
function changedFields(before: OfferContent, after: OfferContent): string[] {
  return (Object.keys(after) as (keyof OfferContent)[]).filter(
    (key) => !isDeepStrictEqual(plain(before[key]), plain(after[key])),
  )
}

/** As the database keeps it: what is undefined is not there. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))

/** Makes an offer visible, or not any more; every step between statuses may be taken back. */
export async function setStatus(db: Db, id: string, status: Status): Promise<boolean> {
  const before = await keptOffer(db, id)
  if (!before || !mayKeep(db, before)) return false
  if (before.content.status === status) return true
  if ((await saveContent(db, before, { ...before.content, status })) === undefined) return false
  await record(db, 'offers.status-changed', id, { from: before.content.status, to: status })
  return true
}

/** "Everything is still right": the promise starts again today. */
export async function checkOffer(db: Db, id: string): Promise<boolean> {
  const offer = await keptOffer(db, id)
  if (!offer || !mayKeep(db, offer)) return false
  return check(db, id)
}

async function check(db: Db, id: string): Promise<boolean> {
  if (!(await setChecked(db, id, localDate(db.at)))) return false
  await record(db, 'offers.checked', id)
  return true
}

/** Brings back what an offer said in an earlier version, as its newest one; when it was checked stays as it is. */
export async function restoreOffer(db: Db, id: string, version: number): Promise<boolean> {
  const [now, old] = await Promise.all([keptOffer(db, id), contentAt(db, id, version)])
  if (!now || !old || !mayKeep(db, now)) return false
  // Only the lead gives an offer to another organisation, also by going back.
  const { organisationId } = mayEdit(db.who, old.organisationId) ? old : now.content
  const places = await stillThere(db, old)
  const content = { ...old, organisationId, places, checkedOn: now.content.checkedOn }
  if ((await saveContent(db, now, content)) === undefined) return false
  await record(db, 'offers.restored', id, { version })
  return true
}

/** Its places, without those that are gone since. */
async function stillThere(db: Db, { places }: OfferContent) {
  const known = await locationIds(db)
  return places.filter((place) => known.has(place.locationId))
}
