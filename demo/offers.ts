// The offers of a town as the guide keeps them: keys become ids, days ago become dates, written hours become schedules.
import { addDays } from '../src/platform/dates.ts'
import { sampleAt, sampleLocation, sampleOffer, written } from '../src/rooms/offers/sample.ts'
import { idOf, organisationId } from './ids.ts'
import type { Offer, Town } from './types.ts'

export const locationId = (key: string) => idOf('location', key)
export const offerId = (key: string) => idOf('offer', key)

/** Locations, offers and what is offered where, as on the day of loading (YYYY-MM-DD). */
export function guideOf(town: Town, today: string) {
  const locations = town.locations.map(
    ({ key, organisation, place, neighbourhood: _n, route, ...rest }) =>
      sampleLocation({
        ...rest,
        id: locationId(key),
        organisationId: organisationId(organisation),
        city: place,
        municipality: town.municipality.code,
        routeText: route.nl,
      }),
  )
  const offers = town.offers.map((offer) => offerOf(offer, town, today))
  const offerLocations = town.offers
    .filter((offer) => offer.location !== null)
    .map((offer) =>
      sampleAt(
        { id: offerId(offer.key) },
        { id: locationId(offer.location ?? '') },
        {
          id: idOf('offer at', offer.key),
          hours: offer.hours === null ? null : written(offer.hours, today),
        },
      ),
    )
  return { locations, offers, offerLocations }
}

function offerOf(offer: Offer, town: Town, today: string) {
  const {
    key,
    owner,
    location,
    hours,
    checkedDaysAgo,
    nl,
    en,
    area,
    website,
    accessibility = [],
    ...rest
  } = offer
  const isNational = area === 'national'
  return sampleOffer({
    ...rest,
    id: offerId(key),
    organisationId: organisationId(owner),
    titleNl: nl.title,
    titleEn: en.title,
    textNl: nl.text,
    textEn: en.text,
    audienceText: nl.forWhom,
    bringText: nl.bring ?? '',
    costText: nl.cost ?? '',
    accessibility,
    url: website ?? '',
    phone: offer.phone ?? '',
    capacity: offer.capacity ?? null,
    national: isNational,
    municipalities: isNational ? [] : [town.municipality.code],
    hours: location === null && hours !== null ? written(hours, today) : null,
    checkedOn: addDays(today, -checkedDaysAgo),
  })
}
