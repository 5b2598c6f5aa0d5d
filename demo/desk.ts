// The help points of a town, and two years of questions at their counters.
import { addDays } from '../src/platform/dates.ts'
import type { NewPoint } from '../src/rooms/desk/sample.ts'
import { type Stream, samplePoint } from '../src/rooms/desk/sample.ts'
import { written } from '../src/rooms/offers/sample.ts'
import { idOf, organisationId } from './ids.ts'
import { locationId, offerId } from './offers.ts'
import * as weights from './question-weights.ts'
import type { Town } from './types.ts'

const pointId = (key: string) => idOf('help point', key)

/** The help points as their room keeps them. */
export function pointsOf(town: Town, today: string): NewPoint[] {
  return town.helpPoints.map((point) =>
    samplePoint({
      id: pointId(point.key),
      organisationId: organisationId(point.host),
      name: point.name.nl,
      nameEn: point.name.en,
      type: point.type,
      locationId: locationId(point.location),
      inLibrary: point.location.startsWith('bieb'),
      hours: written(point.hours, today),
      stops: point.type === 'ido-mobile' ? stopOf(town, point) : '',
      paidStaff: point.staffing.professionals,
      volunteers: point.staffing.volunteers,
      needsAppointment: point.needsAppointment,
      languages: point.languages,
      since: addDays(today, -900),
    }),
  )
}

/** 'Nieuwkavel, wo 13.00-15.30 uur' */
function stopOf({ locations }: Town, { location, hours }: Town['helpPoints'][number]): string {
  const place = locations.find(({ key }) => key === location)?.place
  return [place, hours].filter(Boolean).join(', ')
}

/** Two years of questions until yesterday. */
export function questionsStream(town: Town, today: string): Stream {
  return {
    seed: town.network.slug,
    points: town.helpPoints.map((point) => ({
      id: pointId(point.key),
      organisationId: organisationId(point.host),
      type: point.type,
      needsAppointment: point.needsAppointment,
      questionsPerWeek: point.questionsPerWeek,
      personIds: town.cast
        .filter((person) => person.helpPoint === point.key)
        .map((person) => idOf('person', person.key)),
    })),
    from: addDays(today, -730),
    to: addDays(today, -1),
    receivers: town.offers.flatMap((offer) =>
      offer.themes.map((theme) => ({
        theme,
        organisationId: organisationId(offer.owner),
        offerId: offerId(offer.key),
      })),
    ),
    weights,
  }
}
