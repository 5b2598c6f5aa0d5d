// An offer as one value: read whole, written whole, and each version of it kept.
import type { Db } from '../../platform/tenant.ts'
import type { Offer, OfferAt, OfferContent } from './model.ts'
import { writeSearchWords } from './store.ts'

export type KeptOffer = Pick<Offer, 'id' | 'source' | 'sourceRef'> & {
  version: number
  changedAt: Date
  content: OfferContent
}

type Row = Offer & { version: number; changedAt: Date }

/** One offer with its version, or undefined. */
export async function keptOffer(db: Db, id: string): Promise<KeptOffer | undefined> {
  return (await keptOffers(db, [id])).get(id)
}

/** Several of them, by id. */
export async function keptOffers(db: Db, ids: readonly string[]): Promise<Map<string, KeptOffer>> {
  const [rows, places] = await Promise.all([
    db<Row[]>`
      select id, organisation_id, together_with, title_nl, title_en, text_nl, text_en, internal_title,
             kind, activities, help_kinds, themes, target_groups, audience_text, min_age, max_age,
             languages, cost, cost_text, access, access_text, accessibility, capacity, national,
             municipalities, area_text, bring_text, phone, url, email, hours, status, checked_on,
             promise_months, source, source_ref, source_text, version, changed_at
      from offer
      where network_id = ${db.who.networkId} and id = any (${[...ids]}::uuid[])`,
    db<(OfferAt & { offerId: string })[]>`
      select ol.offer_id, ol.id, ol.location_id, ol.hours, ol.text_nl, ol.text_en, ol.phone,
             ol.source_ref
      from offer_location ol
      join location l on l.network_id = ol.network_id and l.id = ol.location_id
      where ol.network_id = ${db.who.networkId} and ol.offer_id = any (${[...ids]}::uuid[])
      order by l.name, l.id, ol.id`,
  ])
  const at = Map.groupBy(places, ({ offerId }) => offerId)
  return new Map(rows.map((row) => [row.id, keptFrom(row, at.get(row.id) ?? [])]))
}

function keptFrom(row: Row, places: readonly (OfferAt & { offerId: string })[]): KeptOffer {
  const { id, source, sourceRef, version, changedAt, ...fields } = row
  const content = { ...fields, places: places.map(({ offerId: _, ...place }) => place) }
  return { id, source, sourceRef, version, changedAt, content }
}

export type NewOffer = Pick<Offer, 'id' | 'source' | 'sourceRef'> & { content: OfferContent }

/** Adds offers, each with its first version. */
export async function addContents(
  db: Db,
  offers: readonly NewOffer[],
  batchId: string | null = null,
): Promise<void> {
  const stamp = { networkId: db.who.networkId, createdAt: db.at, changedAt: db.at }
  for (const part of parts(offers)) {
    const rows = part.map(({ content, ...one }) => ({ ...one, ...fieldsOf(db, content), ...stamp }))
    await db`insert into offer ${db(rows)}`
  }
  const places = offers.flatMap(({ id, content }) => placeRows(db, id, content))
  for (const part of parts(places)) await db`insert into offer_location ${db(part)}`
  const versions = offers.map(({ id, content }) => versionRow(db, id, 1, content, batchId))
  for (const part of parts(versions)) await db`insert into offer_version ${db(part)}`
  await writeSearchWords(
    db,
    offers.map(({ id }) => id),
  )
}

/** Writes an offer as its next version; undefined when it is no longer the version that `before` is. */
export async function saveContent(
  db: Db,
  before: KeptOffer,
  content: OfferContent,
): Promise<number | undefined> {
  return (await saveContents(db, [{ before, content }])).get(before.id)
}

export type Change = { before: KeptOffer; content: OfferContent }

/** Writes several offers as their next versions; gives those, by id, of which `before` was still the newest. */
export async function saveContents(
  db: Db,
  changes: readonly Change[],
  batchId: string | null = null,
): Promise<Map<string, number>> {
  const saved = new Map<string, number>()
  for (const part of parts(changes, 50)) {
    // Sent together: the database answers one after the other, without waiting for us in between.
    const answers = await Promise.all(part.map((change) => nextVersion(db, change)))
    for (const one of answers) if (one) saved.set(one.id, one.version)
  }
  const done = changes.filter(({ before }) => saved.has(before.id))
  await savePlaces(db, done)
  // What the demo wrote has no version of its own yet.
  const firsts = done.map(({ before }) => ({
    ...versionRow(db, before.id, before.version, before.content, null),
    ...nobody(before),
  }))
  for (const part of parts(firsts))
    await db`insert into offer_version ${db(part)} on conflict do nothing`
  const news = done.map(({ before: { id }, content }) =>
    versionRow(db, id, saved.get(id) ?? 0, content, batchId),
  )
  for (const part of parts(news)) await db`insert into offer_version ${db(part)}`
  await writeSearchWords(db, [...saved.keys()])
  return saved
}

async function nextVersion(db: Db, { before, content }: Change) {
  const [saved] = await db<{ id: string; version: number }[]>`
    update offer set ${db(fieldsOf(db, content))}, version = version + 1, changed_at = ${db.at}
    where network_id = ${db.who.networkId} and id = ${before.id} and version = ${before.version}
    returning id, version`
  return saved
}

const nobody = ({ changedAt }: KeptOffer) => ({
  at: changedAt,
  personId: null,
  organisationId: null,
})

async function savePlaces(db: Db, changes: readonly Change[]): Promise<void> {
  const ids = changes.map(({ before }) => before.id)
  const rows = changes.flatMap(({ before, content }) => placeRows(db, before.id, content))
  const kept = rows.map(({ id }) => id)
  await db`
    delete from offer_location
    where network_id = ${db.who.networkId} and offer_id = any (${ids}::uuid[])
      and id <> all (${kept}::uuid[])`
  for (const part of parts(rows)) {
    await db`
      insert into offer_location ${db(part)}
      on conflict (network_id, id) do update
      set location_id = excluded.location_id, hours = excluded.hours, text_nl = excluded.text_nl,
          text_en = excluded.text_en, phone = excluded.phone, source_ref = excluded.source_ref
      where offer_location.offer_id = excluded.offer_id`
  }
}

/** The owner looked and it is right: no new version, so nobody's open form is disturbed. False: not yours, or gone. */
export async function setChecked(db: Db, id: string, day: string): Promise<boolean> {
  const checked = await db`
    update offer set checked_on = ${day}
    where network_id = ${db.who.networkId} and id = ${id}
    returning id`
  return checked.length === 1
}

/** Takes offers away for good, with their places and versions: only for what an import added. */
export async function removeContents(db: Db, ids: readonly string[]): Promise<void> {
  await db`
    delete from offer where network_id = ${db.who.networkId} and id = any (${[...ids]}::uuid[])`
}

export type Version = {
  version: number
  content: OfferContent
  at: Date
  batchId: string | null
  personName: string | null
  organisationName: string | null
}

/** The versions of one offer, the newest first; the owner's and the lead's alone. */
export async function versionsOf(db: Db, offerId: string): Promise<Version[]> {
  return db<Version[]>`
    select v.version, v.snapshot as content, v.at, v.batch_id, p.name as person_name,
           o.name as organisation_name
    from offer_version v
    left join person p on p.id = v.person_id
    left join organisation o on o.id = v.organisation_id
    where v.network_id = ${db.who.networkId} and v.offer_id = ${offerId}
    order by v.version desc`
}

/** One version as it was. */
export async function contentAt(
  db: Db,
  offerId: string,
  version: number,
): Promise<OfferContent | undefined> {
  const [found] = await db<{ content: OfferContent }[]>`
    select snapshot as content from offer_version
    where network_id = ${db.who.networkId} and offer_id = ${offerId} and version = ${version}`
  return found?.content
}

function fieldsOf(db: Db, { places: _, ...fields }: OfferContent) {
  return { ...fields, hours: fields.hours && db.json(fields.hours) }
}

const placeRows = (db: Db, offerId: string, { places }: OfferContent) =>
  places.map((place) => ({
    ...place,
    offerId,
    networkId: db.who.networkId,
    hours: place.hours && db.json(place.hours),
  }))

function versionRow(
  db: Db,
  offerId: string,
  version: number,
  content: OfferContent,
  batchId: string | null,
) {
  const { networkId, personId, organisationId } = db.who
  const snapshot = db.json(content)
  return { networkId, offerId, version, snapshot, at: db.at, personId, organisationId, batchId }
}

/** PostgreSQL takes 65,535 values in one statement. */
function parts<T>(all: readonly T[], size = 500): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, n) =>
    all.slice(n * size, (n + 1) * size),
  )
}
