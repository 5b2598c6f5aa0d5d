// The offer once more for search engines, as schema.org in JSON-LD: the same facts as on the page, and no others.
import { paths } from '../../../paths.ts'
import { localDate } from '../../../platform/dates.ts'
import type { Hours, Schedule, Weekday } from '../../../platform/schedule/schedule.ts'
import { nextClosing } from '../../../platform/schedule/state.ts'
import { isPlainWeek } from '../../../platform/schedule/words.ts'
import { html, type Markup, raw } from '../../../ui/markup.ts'
import { safeUrl } from '../../../ui/safe-url.ts'
import type { View } from '../../../ui/view.ts'
import type { FullOffer, OfferPlace } from '../../offers/door.ts'
import { texts } from '../texts.ts'
import { plainTitle, shortText } from '../words.ts'

/** A data block, which no browser runs: the policy on scripts does not look at it. */
export function linkedData(view: View, offer: FullOffer, place: OfferPlace | undefined): Markup {
  const json = JSON.stringify(serviceOf(view, offer, place))
  // Inside a script element only '<' can end it; as an escape it is the same letter to every reader of JSON.
  const safe = json.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${hex(sign)}`)
  return html`<script type="application/ld+json">${raw(safe)}</script>`
}

const hex = (sign: string): string => sign.charCodeAt(0).toString(16).padStart(4, '0')

function serviceOf(view: View, offer: FullOffer, place: OfferPlace | undefined) {
  const phone = place?.phone || offer.phone || offer.organisationPhone
  const hours = hoursOf(view, place?.hours ?? offer.hours)
  const channel = {
    '@type': 'ServiceChannel',
    serviceLocation: place && placeOf(place, hours),
    servicePhone: phone ? { '@type': 'ContactPoint', telephone: phone } : undefined,
    serviceUrl: safeUrl(offer.url),
    availableLanguage: offer.languages.length > 0 ? offer.languages : undefined,
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'Service',
    name: plainTitle(view, offer),
    description: shortText((view.lang === 'en' && offer.textEn) || offer.textNl, 500) || undefined,
    url: `${view.baseUrl}${paths.guide.offer(view.at, offer.id)}`,
    provider: {
      '@type': 'Organization',
      name: offer.organisationName,
      url: safeUrl(offer.organisationUrl),
    },
    areaServed: place ? undefined : areaOf(view, offer),
    availableChannel: channel,
    hoursAvailable: place ? undefined : hours,
    offers:
      offer.cost === 'free' ? { '@type': 'Offer', price: '0', priceCurrency: 'EUR' } : undefined,
  }
}

const areaOf = (view: View, { national, areaText }: FullOffer): string | undefined =>
  (national ? texts[view.lang].offer.national : areaText) || undefined

function placeOf(place: OfferPlace, hours: object[] | undefined) {
  return {
    '@type': 'Place',
    name: place.name,
    address: {
      '@type': 'PostalAddress',
      streetAddress: `${place.street} ${place.number}`.trim() || undefined,
      postalCode: place.postcode || undefined,
      addressLocality: place.city || undefined,
      addressCountry: 'NL',
    },
    openingHoursSpecification: hours,
  }
}

const days: Record<Weekday, string> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
}

/** Only of a plain week that was wholly understood: schema.org has no words for "every first Tuesday". */
function hoursOf(view: View, hours: Hours | null): object[] | undefined {
  if (hours?.understood !== 'all' || !isPlainWeek(hours)) return undefined
  const all = hours.schedules.flatMap((one) => specification(one) ?? [])
  if (all.length === 0 || all.length < hours.schedules.length) return undefined
  const closing = nextClosing(hours, localDate(view.today))
  if (!closing) return all
  // Opening and closing at midnight is how schema.org says that a day is closed.
  const { on } = closing
  return [...all, { ...named, opens: '00:00', closes: '00:00', validFrom: on, validThrough: on }]
}

const named = { '@type': 'OpeningHoursSpecification' }

function specification({ byday, opensAt, closesAt }: Schedule): object | undefined {
  if (!opensAt || !closesAt) return undefined
  // With us the same time twice is a whole day, with schema.org a day that is closed.
  const isWholeDay = opensAt === '00:00' && closesAt === '00:00'
  return {
    ...named,
    dayOfWeek: byday.map((day) => days[day.slice(-2) as Weekday]),
    opens: opensAt,
    closes: isWholeDay ? '23:59' : closesAt,
  }
}
