import type { Statements } from '../../platform/database.ts'
import type { Point } from '../../platform/geo.ts'
import { dutchPlaces, type NamedPoint } from './geonames.ts'
import { type Measure, otherNames, plainName } from './rules.ts'

type Municipality = {
  code: string
  name: string
  validFrom: string | null
  validTo: string | null
  successor: string | null
}
export type Area = {
  code: string
  municipalityCode: string
  parentCode: string | null
  name: string
  validFrom: string | null
  validTo: string | null
}
export type Figure = { regionCode: string; measure: Measure; year: number; value: number }
type PlaceFound = Point & { name: string; isExact: boolean }

/** The municipalities with these codes. */
export async function municipalitiesByCode(
  sql: Statements,
  codes: readonly string[],
): Promise<Municipality[]> {
  return sql<Municipality[]>`
    select code, name, valid_from, valid_to, successor
    from municipality where code = any (${codes as string[]}) order by name`
}

/** Districts and neighbourhoods of a municipality, each district before its own neighbourhoods. */
export async function areasOf(sql: Statements, municipalityCode: string): Promise<Area[]> {
  return sql<Area[]>`
    select code, municipality_code, parent_code, name, valid_from, valid_to
    from area where municipality_code = ${municipalityCode}
    order by substring(code from 3), code desc`
}

/** The districts (wijken) of a network's municipalities, by name. */
export async function districtsOf(sql: Statements, networkId: string): Promise<Area[]> {
  return sql<Area[]>`
    select a.code, a.municipality_code, a.parent_code, a.name, a.valid_from, a.valid_to
    from area a
    join network_municipality m on m.municipality_code = a.municipality_code
    where m.network_id = ${networkId} and a.code like 'WK%' and a.valid_to is null
    order by a.name, a.code`
}

/** The newest figure of each kind for these regions; what is not known has no row. */
export async function newestFigures(
  sql: Statements,
  regionCodes: readonly string[],
): Promise<Figure[]> {
  return sql<Figure[]>`
    select distinct on (region_code, measure) region_code, measure, year, value::float8 as value
    from figure where region_code = any (${regionCodes as string[]})
    order by region_code, measure, year desc`
}

/**
 * The place that people most likely mean: the same name, or one that is spelled almost so; of several the one nearest
 * to `near`. Undefined when no name comes close.
 */
export async function placeNamed(
  sql: Statements,
  text: string,
  near: Point,
): Promise<PlaceFound | undefined> {
  const plain = plainName(text)
  if (plain.length < 2 || plain.length > 60) return undefined
  const [found] = await sql<PlaceFound[]>`
    select name, lat, lon, plain = ${plain} as is_exact
    from place
    where plain = ${plain}
       or (plain % ${plain} and similarity(plain, ${plain}) >= 0.5 and left(plain, 1) = left(${plain}, 1))
    order by (plain = ${plain}) desc, round(similarity(plain, ${plain})::numeric, 1) desc,
             (lat - ${near.lat}) ^ 2 + ((lon - ${near.lon}) * 0.61) ^ 2, id
    limit 1`
  return found
}

/** Adds points of names that an import or the demo brings; known ones stay as they are. Returns how many are new. */
export async function addPlaces(
  sql: Statements,
  places: readonly NamedPoint[],
  source: string,
): Promise<number> {
  if (places.length === 0) return 0
  const rows = places.map((place) => ({ ...place, plain: plainName(place.name) }))
  const added = await sql`
    insert into place (name, plain, lat, lon, inhabitants, source)
    select name, plain, lat, lon, inhabitants, ${source}
    from jsonb_to_recordset(${sql.json(rows)})
      as new (name text, plain text, lat float8, lon float8, inhabitants int)
    on conflict do nothing
    returning id`
  return added.length
}

/** Fills the Dutch place names once, at the first start (0.2 s); later starts only look. Returns how many are new. */
export async function fillPlaceNames(sql: Statements): Promise<number> {
  const [filled] = await sql`select 1 from place where source = 'geonames' limit 1`
  if (filled) return 0
  const places = (await dutchPlaces()).flatMap((place) => [
    place,
    ...(otherNames[place.name] ?? []).map((name) => ({ ...place, name })),
  ])
  return addPlaces(sql, places, 'geonames')
}
