// Whose it is and where it is: HSDS organizations and locations as ours.
import { normalisePhone, normalisePostcode } from '../../platform/geo.ts'
import { plain } from '../../platform/reading/plain.ts'
import type { Location, OfferOwner } from '../offers/door.ts'
import type { PartnerKind } from '../partners/door.ts'
import { firstOf, organisationWords, splitAddress, urlFrom } from '../spreadsheets/door.ts'
import type { Relations } from './relations.ts'
import type { Entry } from './shape.ts'

/** Every kind, told by the compiler; the partners room keeps the list. */
const partnerKinds: Record<PartnerKind, true> = {
  municipality: true,
  library: true,
  welfare: true,
  seniorweb: true,
  'language-house': true,
  police: true,
  bank: true,
  employer: true,
  school: true,
  care: true,
  housing: true,
  'volunteer-org': true,
  national: true,
  provider: true,
  'legal-aid': true,
  'residents-initiative': true,
  cooperation: true,
  other: true,
}

/** An organisation as the owner of offers. */
export function organisationFrom(
  { id, name, website, email }: Entry<'organizations'>,
  relations: Relations,
): OfferOwner {
  const told = relations.fact(id, 'organisationKind') ?? ''
  const isOwn = Object.hasOwn(partnerKinds, told)
  const url = website ?? ''
  return {
    id,
    name,
    kind: isOwn ? (told as PartnerKind) : (firstOf(organisationWords, plain(name)) ?? 'other'),
    url: isOwn ? url : urlFrom(url).value,
    email: email ?? '',
    phone: phoneOf(relations.of('phones', 'organization_id', id), isOwn),
  }
}

/** The first number; of others in our spelling where we can read it. */
export function phoneOf(phones: Entry<'phones'>[], isOwn: boolean): string {
  const number = phones[0]?.number ?? ''
  return isOwn ? number : (normalisePhone(number) ?? number)
}

/** A location with its address and what is said of access to it. */
export function locationFrom(entry: Entry<'locations'>, relations: Relations): Location {
  const { id } = entry
  const [kind] = relations.tags(id, 'locationKind')
  const [accessible] = relations.of('accessibility', 'location_id', id)
  const lat = entry.latitude ?? null
  const lon = entry.longitude ?? null
  const hasPoint = lat !== null && lon !== null && Math.abs(lat) <= 90 && Math.abs(lon) <= 180
  const address = addressFrom(
    relations.of('addresses', 'location_id', id)[0],
    kind !== undefined,
    relations,
  )
  return {
    id,
    organisationId: entry.organization_id ?? null,
    name: entry.name || `${address.street} ${address.number}`.trim(),
    kind: kind ?? (entry.location_type === 'virtual' ? 'virtual' : 'physical'),
    ...address,
    lat: hasPoint ? lat : null,
    lon: hasPoint ? lon : null,
    pointSource: hasPoint ? (relations.tags(id, 'pointSource')[0] ?? 'given') : null,
    routeText: entry.transportation ?? '',
    accessibility: relations.tags(id, 'accessibility'),
    accessibilityText: String(accessible?.details ?? (kind ? '' : accessible?.description) ?? ''),
    url: entry.url ?? '',
  }
}

function addressFrom(entry: Entry<'addresses'> | undefined, isOwn: boolean, relations: Relations) {
  const line = entry?.address_1 ?? ''
  const number = entry && relations.fact(entry.id, 'houseNumber')
  const split = isOwn ? { street: line, number: '' } : splitAddress(line)
  const given = entry?.postal_code ?? ''
  return {
    street: number ? line.slice(0, -number.length).trim() : split.street,
    number: number ?? split.number,
    postcode: isOwn ? given : (normalisePostcode(given) ?? ''),
    city: entry?.city ?? '',
    municipality: /^GM\d{4}$/.test(entry?.region ?? '') ? (entry?.region ?? null) : null,
  }
}
