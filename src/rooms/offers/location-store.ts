// Locations: who uses them, and how they are added, changed, joined and taken away.
import type { TransactionSql } from 'postgres'
import type { Db } from '../../platform/tenant.ts'
import type { Location } from './model.ts'
import { writeSearchWords } from './store.ts'

export type LocationLine = Location & {
  organisationName: string | null
  /** How many offers use it. */
  offers: number
}

/** Every location with its keeper and how many offers use it, by name; of one organisation, with these words. */
export async function locationLines(
  db: Db,
  organisationId: string | null,
  text = '',
): Promise<LocationLine[]> {
  const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  return db<LocationLine[]>`
    select l.id, l.organisation_id, l.name, l.kind, l.street, l.number, l.postcode, l.city,
           l.municipality, l.lat, l.lon, l.point_source, l.route_text, l.accessibility,
           l.accessibility_text, l.url, owner.name as organisation_name,
           (select count(distinct ol.offer_id)::int from offer_location ol
            where ol.network_id = l.network_id and ol.location_id = l.id) as offers
    from location l
    left join organisation owner on owner.id = l.organisation_id
    where l.network_id = ${db.who.networkId}
      and (${organisationId}::uuid is null or l.organisation_id = ${organisationId})
      ${text ? db`and plain_text(concat_ws(' ', l.name, l.street, l.number, l.postcode, l.city)) like plain_text(${like})` : db``}
    order by lower(l.name), l.id`
}

export type KeptLocation = Location & { changedAt: Date }

export async function locationById(db: Db, id: string): Promise<KeptLocation | undefined> {
  const [location] = await db<KeptLocation[]>`
    select id, organisation_id, name, kind, street, number, postcode, city, municipality, lat, lon,
           point_source, route_text, accessibility, accessibility_text, url, changed_at
    from location
    where network_id = ${db.who.networkId} and id = ${id}`
  return location
}

/** The ids of all locations of the network. */
export async function locationIds(db: Db): Promise<Set<string>> {
  const rows = await db<{ id: string }[]>`
    select id from location where network_id = ${db.who.networkId}`
  return new Set(rows.map(({ id }) => id))
}

export type User = {
  offerId: string
  title: string
  organisationId: string
  organisationName: string
}

/** The offers at this location. */
export async function usersOf(db: Db, locationId: string): Promise<User[]> {
  return db<User[]>`
    select distinct o.id as offer_id, o.title_nl as title, o.organisation_id,
           owner.name as organisation_name
    from offer_location ol
    join offer o on o.network_id = ol.network_id and o.id = ol.offer_id
    join organisation owner on owner.id = o.organisation_id
    where ol.network_id = ${db.who.networkId} and ol.location_id = ${locationId}
    order by title, offer_id`
}

/** Offers at these locations are found by what the locations are called now. */
export async function refindOffersAt(db: Db, ids: readonly string[]): Promise<void> {
  const rows = await db<{ offerId: string }[]>`
    select distinct offer_id from offer_location
    where network_id = ${db.who.networkId} and location_id = any (${[...ids]}::uuid[])`
  await writeSearchWords(
    db,
    rows.map(({ offerId }) => offerId),
  )
}

/** Adds locations as they are. */
export async function addLocations(db: Db, locations: readonly Location[]): Promise<void> {
  const stamp = { networkId: db.who.networkId, createdAt: db.at, changedAt: db.at }
  for (let at = 0; at < locations.length; at += 500) {
    const part = locations.slice(at, at + 500).map((one) => ({ ...one, ...stamp }))
    await db`insert into location ${db(part)}`
  }
}

/** Changes a location that nobody changed after `asOf` (null: whenever); false when someone did, or it is not yours. */
export async function saveLocation(
  db: Db,
  { id, ...fields }: Location,
  asOf: Date | null,
  changedAt = db.at,
): Promise<boolean> {
  const saved = await db`
    update location set ${db(fields)}, changed_at = ${changedAt}
    where network_id = ${db.who.networkId} and id = ${id}
      and (${asOf}::timestamptz is null or changed_at = ${asOf})
    returning id`
  return saved.length === 1
}

/**
 * Offers move from one location to the other, and the first goes; what would then stand there twice stands there once.
 * Gives how many offers moved; undefined, and nothing happened, when something else still uses the first.
 */
export async function joinLocations(db: Db, from: string, to: string): Promise<number | undefined> {
  return unlessUsed(db, async (inner) => {
    const moved = await inner<{ offerId: string }[]>`
      update offer_location set location_id = ${to}
      where network_id = ${db.who.networkId} and location_id = ${from}
      returning offer_id`
    await inner`
      delete from offer_location double
      using offer_location other
      where double.network_id = ${db.who.networkId} and other.network_id = ${db.who.networkId}
        and double.location_id = ${to} and other.location_id = ${to}
        and double.offer_id = other.offer_id and double.id > other.id
        and double.hours is not distinct from other.hours and double.phone = other.phone
        and double.text_nl = other.text_nl`
    await inner`delete from location where network_id = ${db.who.networkId} and id = ${from}`
    return new Set(moved.map(({ offerId }) => offerId)).size
  })
}

/** Takes locations away; false, and nothing happened, when something still uses one: an offer, or a help point. */
export async function removeLocations(db: Db, ids: readonly string[]): Promise<boolean> {
  const gone = await unlessUsed(
    db,
    (inner) => inner`
      delete from location
      where network_id = ${db.who.networkId} and id = any (${[...ids]}::uuid[])
      returning id`,
  )
  return gone?.length === ids.length
}

/** The foreign keys know who uses a location, also rooms that this one does not know of. */
async function unlessUsed<T>(db: Db, work: (inner: TransactionSql) => Promise<T>) {
  try {
    return (await db.savepoint((inner) => work(inner).then((value) => ({ value })))).value as T
  } catch (error) {
    if ((error as { code?: string }).code === '23503') return undefined
    throw error
  }
}
