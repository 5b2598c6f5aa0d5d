// An offer as it stands in the form, and what becomes of the form when two people changed the offer.
import type { Typed } from '../../../platform/form.ts'
import { typedHours } from '../../../platform/schedule/typed.ts'
import type { OfferContent } from '../../offers/door.ts'

const placesMax = 200

/** How many places stand in the form, the empty ones too. */
export const placesIn = (typed: Typed): number =>
  Math.min(placesMax, Math.max(0, Math.trunc(Number(typed.places)) || 0))

/** An offer as it stands in the form, with one empty place when it has none. */
export function typedOf(content: OfferContent, version: number | null, today: string): Typed {
  const {
    places,
    hours,
    organisationId,
    checkedOn: _c,
    status: _s,
    sourceText: _t,
    ...fields
  } = content
  const typed: Typed = {
    version: version === null ? '' : String(version),
    organisation: organisationId,
  }
  for (const [key, value] of Object.entries(fields)) {
    if (Array.isArray(value)) typed[key] = value.map(String)
    else typed[key] = value === true ? 'ja' : value === false || value === null ? '' : String(value)
  }
  Object.assign(typed, typedTimes(hours, '', today))
  for (const [at, place] of places.entries()) {
    typed[`place-${at}`] = place.id
    typed[`location-${at}`] = place.locationId
    typed[`phone-${at}`] = place.phone
    typed[`textNl-${at}`] = place.textNl
    typed[`textEn-${at}`] = place.textEn
    Object.assign(typed, typedTimes(place.hours, `-${at}`, today))
  }
  return { ...typed, places: String(Math.max(1, places.length)) }
}

function typedTimes(hours: OfferContent['hours'], suffix: string, today: string): Typed {
  const { written, days, isOpenOnHolidays } = typedHours(hours, today)
  return {
    [`hours${suffix}`]: written,
    [`days${suffix}`]: days,
    [`holidays${suffix}`]: isOpenOnHolidays ? 'ja' : '',
  }
}

/** Fields of the places and their times are one thing: the order of places may differ. */
const isPlaceKey = (key: string) => key === 'places' || /-\d+$/.test(key)

/**
 * What someone typed over version `base`, while another made `theirs` of it: what only the other changed comes along,
 * what both changed stays as typed. Gives the typed form and the fields that both changed.
 */
export function merged(base: Typed, mine: Typed, theirs: Typed): { typed: Typed; both: string[] } {
  const typed: Typed = { ...mine }
  const both: string[] = []
  const single = [...new Set([...Object.keys(base), ...Object.keys(theirs)])]
  for (const key of single.filter((one) => !isPlaceKey(one) && one !== 'version')) {
    if (same(base[key], theirs[key])) continue
    if (same(base[key], mine[key])) typed[key] = theirs[key]
    else if (!same(mine[key], theirs[key])) both.push(key)
  }
  const places = (all: Typed) => Object.entries(all).filter(([key]) => isPlaceKey(key))
  const [from, own, other] = [base, mine, theirs].map((all) => sortedText(places(all)))
  if (from !== other && own !== other) {
    if (own !== from) both.push('places')
    else {
      for (const [key] of places(mine)) delete typed[key]
      Object.assign(typed, Object.fromEntries(places(theirs)))
    }
  }
  return { typed: { ...typed, version: theirs.version }, both }
}

/** What was typed into a field, without empty answers. */
export const listed = (value: Typed[string]) =>
  value === undefined ? [] : [value].flat().filter((one) => one !== '')
const same = (a: Typed[string], b: Typed[string]) => listed(a).join('\n') === listed(b).join('\n')
const sortedText = (pairs: [string, Typed[string]][]) =>
  pairs
    .filter(([key, value]) => key !== 'places' && listed(value).length > 0)
    .map(([key, value]) => `${key}=${listed(value).join('\n')}`)
    .sort()
    .join('\n')
