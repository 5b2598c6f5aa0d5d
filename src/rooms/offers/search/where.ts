// From what someone typed as postcode or place to a point, and how we know. Never a guess beyond the place itself.
import { type Geocoder, normalisePostcode, type Point } from '../../../platform/geo.ts'
import type { Db } from '../../../platform/tenant.ts'
import { placeNamed } from '../../places/door.ts'
import { isOwnName, middleOf, pointOfPostcode, pointOfTown } from './place-store.ts'

/** `name` is how to say it: '3011 AB', 'Lindehof'. `isGuess`: the name was spelled otherwise. */
export type KnownPoint = Point & { by: 'postcode' | 'place'; name: string; isGuess: boolean }

/**
 * A postcode by the locations with the same one, else those with the same four digits, else the place written behind
 * it; a name of a place; else what the geocoder says, when one is configured. Undefined: we do not know where that is.
 */
export async function pointOf(
  db: Db,
  text: string,
  geocode?: Geocoder,
): Promise<KnownPoint | undefined> {
  const { postcode, name } = partsOf(text)
  if (!postcode && !name) return undefined
  return (
    (postcode && (await byPostcode(db, postcode))) ||
    (name && (await byName(db, name))) ||
    (geocode && (await byGeocoder(geocode, text, postcode)))
  )
}

/** Whether somebody typed the whole area of the network: no point to be far from or near to, and no unknown place. */
export async function isOwnArea(db: Db, text: string): Promise<boolean> {
  const { name } = partsOf(text)
  return name !== undefined && isOwnName(db, name.replace(/^gemeente\s+/i, ''))
}

/** '3011 AB Rotterdam' → both; '3011' → a postcode; 'Kerkplein 4' → a name. */
export function partsOf(text: string): { postcode?: string; name?: string } {
  const plain = text.replace(/\p{C}/gu, ' ').trim().slice(0, 80)
  const found = /^([1-9]\d{3}[\s.-]*(?:[a-z]{2})?)(?![a-z\d])[\s,]*(.*)$/i.exec(plain)
  const postcode = found?.[1] && normalisePostcode(found[1])
  const name = postcode ? found[2] : plain
  return { ...(postcode ? { postcode } : {}), ...(name ? { name } : {}) }
}

async function byPostcode(db: Db, postcode: string): Promise<KnownPoint | undefined> {
  const four = postcode.slice(0, 4)
  const exact = postcode.length > 4 ? await pointOfPostcode(db, postcode) : undefined
  const point = exact ?? (await pointOfPostcode(db, four))
  return point && { ...point, by: 'postcode', name: exact ? postcode : four, isGuess: false }
}

async function byName(db: Db, name: string): Promise<KnownPoint | undefined> {
  const near = await middleOf(db)
  const place = await placeNamed(db, name, near)
  if (place?.isExact) return named(place, false)
  const town = await pointOfTown(db, name)
  if (town) return named(town, false)
  return place && named(place, true)
}

const named = (place: Point & { name: string }, isGuess: boolean): KnownPoint => ({
  lat: place.lat,
  lon: place.lon,
  name: place.name,
  by: 'place',
  isGuess,
})

async function byGeocoder(
  geocode: Geocoder,
  text: string,
  postcode: string | undefined,
): Promise<KnownPoint | undefined> {
  const answer = await geocode(text)
  const best = 'found' in answer ? answer.found[0] : undefined
  if (!best) return undefined
  const { lat, lon } = best
  return {
    lat,
    lon,
    by: postcode ? 'postcode' : 'place',
    name: postcode ?? best.name,
    isGuess: false,
  }
}
