// The form of a location: what may be typed, how a location looks in it, and the location that it says.
import { z } from 'zod'
import { rule, type Typed } from '../../../platform/form.ts'
import type { Point } from '../../../platform/geo.ts'
import {
  accessibilities,
  type KeptLocation,
  type Location,
  locationKinds,
} from '../../offers/door.ts'

export const locationForm = z.object({
  asOf: rule.optionalText(40),
  organisation: rule.optionalId(),
  name: rule.text(200),
  kind: rule.choice(locationKinds),
  street: rule.optionalText(200),
  number: rule.optionalText(20),
  postcode: rule.optionalPostcode(),
  city: rule.optionalText(100),
  municipality: rule.optionalText(6),
  point: rule.optionalText(60),
  routeText: rule.optionalText(1000),
  accessibility: rule.choices(accessibilities),
  accessibilityText: rule.optionalText(1000),
  url: rule.optionalUrl(),
})
export type Said = z.infer<typeof locationForm>

/** A location as it stands in the form. */
export function typedOf(location: KeptLocation): Typed {
  const { lat, lon, organisationId, municipality, changedAt, ...rest } = location
  return {
    ...(rest as Typed),
    asOf: changedAt.toISOString(),
    organisation: organisationId ?? '',
    municipality: municipality ?? '',
    point: pointTyped({ lat, lon }),
  }
}

const pointTyped = ({ lat, lon }: Pick<Location, 'lat' | 'lon'>): string =>
  lat === null || lon === null ? '' : `${round(lat)}, ${round(lon)}`
const round = (degrees: number) => Number(degrees.toFixed(5))

/** '52.5449, 5.2347' or '52,5449 5,2347'; null when nothing stands there, undefined when it is no point here. */
export function pointRead(text: string | null): Point | null | undefined {
  if (text === null) return null
  const found = /^(\d{2}[.,]\d+)[\s,;/]+(\d[.,]\d+)$/.exec(text.trim())
  if (!found) return undefined
  const [lat, lon] = [found[1], found[2]].map((part) => Number(part?.replace(',', '.'))) as [
    number,
    number,
  ]
  return lat > 50.7 && lat < 53.7 && lon > 3.1 && lon < 7.3 ? { lat, lon } : undefined
}

type Placed = Pick<Location, 'lat' | 'lon' | 'pointSource'>
const nowhere: Placed = { lat: null, lon: null, pointSource: null }

/**
 * Where it is: the point that was typed, the one it had while it stays in the same street, or else what `look` finds
 * by postcode and town.
 */
export async function pointFor(
  said: Said,
  given: Point | null,
  before: Location | undefined,
  look: (text: string) => Promise<(Point & { by: 'postcode' | 'place' }) | undefined>,
): Promise<Placed> {
  if (said.kind === 'virtual') return nowhere
  const isSamePoint = before && said.point === (pointTyped(before) || null)
  const isSamePlace =
    before?.postcode === (said.postcode ?? '') && before.city === (said.city ?? '')
  if (given && !isSamePoint) return { ...given, pointSource: 'given' }
  if (before && before.lat !== null && isSamePoint && isSamePlace) {
    return { lat: before.lat, lon: before.lon, pointSource: before.pointSource }
  }
  const found = await look([said.postcode, said.city].filter(Boolean).join(' '))
  if (!found) return nowhere
  return {
    lat: found.lat,
    lon: found.lon,
    pointSource: found.by === 'postcode' ? 'postcode' : 'city',
  }
}

/** The location that the form says. */
export function locationRead(
  said: Said,
  id: string,
  owner: string | null,
  point: Placed,
): Location {
  return {
    id,
    organisationId: owner,
    name: said.name,
    kind: said.kind,
    street: said.street ?? '',
    number: said.number ?? '',
    postcode: said.postcode ?? '',
    city: said.city ?? '',
    municipality: said.municipality,
    routeText: said.routeText ?? '',
    accessibility: said.accessibility,
    accessibilityText: said.accessibilityText ?? '',
    url: said.url ?? '',
    ...point,
  }
}
