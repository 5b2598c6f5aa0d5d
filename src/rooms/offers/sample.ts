// Believable places and offers for tests and the demo.
import { randomUUID } from 'node:crypto'
import type { Hours } from '../../platform/schedule/schedule.ts'
import { hoursFrom } from '../../platform/schedule/written.ts'
import type { Location, Offer, OfferLocation } from './model.ts'

/** Fills a network's guide at once. */
export { addGuide as fillOffers } from './fill-store.ts'

export function sampleLocation(facts: Partial<Location> & { name: string }): Location {
  return {
    id: randomUUID(),
    organisationId: null,
    kind: 'physical',
    street: 'Kerkplein',
    number: '4',
    postcode: '1371 AB',
    city: 'Lindehof',
    municipality: null,
    lat: 52.5449,
    lon: 5.2347,
    pointSource: 'given',
    routeText: '',
    accessibility: [],
    accessibilityText: '',
    url: '',
    ...facts,
  }
}

export function sampleOffer(
  facts: Partial<Offer> & { organisationId: string; titleNl: string },
): Offer {
  return {
    id: randomUUID(),
    togetherWith: '',
    titleEn: '',
    textNl: '',
    textEn: '',
    internalTitle: '',
    kind: 'walk-in',
    activities: [3],
    helpKinds: ['practical'],
    themes: [],
    targetGroups: ['everyone'],
    audienceText: '',
    minAge: null,
    maxAge: null,
    languages: ['nl'],
    cost: 'free',
    costText: '',
    access: ['walk-in'],
    accessText: '',
    accessibility: [],
    capacity: null,
    national: false,
    municipalities: [],
    areaText: '',
    bringText: '',
    phone: '',
    url: '',
    email: '',
    hours: null,
    status: 'active',
    checkedOn: '2026-11-01',
    promiseMonths: 6,
    source: 'hand',
    sourceRef: '',
    sourceText: '',
    ...facts,
  }
}

/** This offer at this place. */
export function sampleAt(
  offer: Pick<Offer, 'id'>,
  location: Pick<Location, 'id'>,
  facts: Partial<OfferLocation> = {},
): OfferLocation {
  return {
    id: randomUUID(),
    offerId: offer.id,
    locationId: location.id,
    hours: null,
    textNl: '',
    textEn: '',
    phone: '',
    sourceRef: '',
    ...facts,
  }
}

/** Hours from how people write them. */
export const written = (text: string, today = '2026-11-23'): Hours => hoursFrom(text, today)
