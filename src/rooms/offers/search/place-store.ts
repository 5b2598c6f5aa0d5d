// What the network's own locations teach about where a postcode or a town is.
import { metresBetween, type Point } from '../../../platform/geo.ts'
import type { Db } from '../../../platform/tenant.ts'

/** The middle of the locations with this postcode, or with these four digits. */
export async function pointOfPostcode(db: Db, postcode: string): Promise<Point | undefined> {
  const [middle] = await db<(Point | { lat: null })[]>`
    select avg(lat) as lat, avg(lon) as lon
    from location
    where network_id = ${db.who.networkId} and postcode like ${`${postcode}%`} and lat is not null
      and point_source in ('given', 'estimated')`
  return middle?.lat == null ? undefined : (middle as Point)
}

/** The middle of the locations in a town of this name, as people spell it. */
export async function pointOfTown(
  db: Db,
  name: string,
): Promise<(Point & { name: string }) | undefined> {
  const [town] = await db<(Point & { name: string })[]>`
    select city as name, avg(lat) as lat, avg(lon) as lon
    from location
    where network_id = ${db.who.networkId} and lat is not null and city <> ''
      and plain_text(city) = plain_text(${name})
    group by city
    order by count(*) desc
    limit 1`
  return town
}

/** Whether this is how people call the network itself, or one of its municipalities. */
export async function isOwnName(db: Db, name: string): Promise<boolean> {
  const network = db.who.networkId
  const found = await db`
    select 1 from network where id = ${network} and plain_text(name) = plain_text(${name})
    union all
    select 1 from network_municipality nm join municipality m on m.code = nm.municipality_code
    where nm.network_id = ${network} and plain_text(m.name) = plain_text(${name})`
  return found.length > 0
}

/** Metres from a point to the nearest location of the network; undefined when it has none with a point. */
export async function metresToNearest(db: Db, from: Point): Promise<number | undefined> {
  const places = await db<Point[]>`
    select lat, lon from location
    where network_id = ${db.who.networkId} and lat is not null`
  return places.length === 0
    ? undefined
    : Math.min(...places.map((place) => metresBetween(from, place)))
}

/** The middle of everything the network has; without any location that of the country. */
export async function middleOf(db: Db): Promise<Point> {
  const [middle] = await db<Point[]>`
    select avg(lat) as lat, avg(lon) as lon
    from location
    where network_id = ${db.who.networkId} and lat is not null
    having count(*) > 0`
  return middle ?? { lat: 52.2, lon: 5.3 }
}
