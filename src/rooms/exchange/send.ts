// Our guide as HSDS 3: organization, service, location, service_at_location, schedule and what hangs on them.
import { languageName } from '../../platform/languages.ts'
import {
  type GuideData,
  type Location,
  type Offer,
  type OfferLocation,
  type OfferOwner,
  offerTexts as texts,
} from '../offers/door.ts'
import { fact, filledOnly, sendHours } from './hours.ts'
import { emptyPackage, type Package } from './shape.ts'
import { derivedId, type OwnField, taxonomies, termId, terms, type Vocabulary } from './terms.ts'

type SendOptions = {
  /** For everyone: without what only the network may see (internal titles, where a row came from). */
  isPublic: boolean
  /**
   * HSDS asks for `state_province`. In the Netherlands that is the province of the municipality; where it is not known
   * the field is there and empty, which is valid: a wrong province would be worse than none.
   */
  provinceOf?: (municipality: string) => string | undefined
}

/** All of it as flat tables; `nested` in nest.ts makes services with everything inside. */
export function toHsds(guide: GuideData, options: SendOptions): Package {
  const whole = emptyPackage()
  whole.taxonomies.push(...taxonomies)
  whole.taxonomy_terms.push(...terms)
  for (const one of guide.organisations) sendOrganisation(whole, one)
  for (const one of guide.locations) sendLocation(whole, one, options)
  for (const one of guide.offers) sendOffer(whole, one, options)
  for (const one of guide.offerLocations) sendOfferLocation(whole, one, options)
  return whole
}

function sendOrganisation(whole: Package, { id, name, kind, url, email, phone }: OfferOwner) {
  // `description` is required; an organisation of ours has none.
  whole.organizations.push({ ...filledOnly({ id, name, website: url, email }), description: '' })
  whole.attributes.push(fact(id, 'organization', 'organisationKind', kind))
  sendPhone(whole, phone, 'organization_id', id)
}

function sendPhone(whole: Package, number: string, by: string, id: string) {
  if (number !== '')
    whole.phones.push({ id: derivedId('phone', id), number, type: 'voice', [by]: id })
}

function sendLocation(whole: Package, one: Location, options: SendOptions) {
  const { id } = one
  whole.locations.push(
    filledOnly({
      id,
      location_type: one.kind === 'virtual' ? ('virtual' as const) : ('physical' as const),
      name: one.name,
      organization_id: one.organisationId ?? undefined,
      latitude: one.lat ?? undefined,
      longitude: one.lon ?? undefined,
      transportation: one.routeText,
      url: one.url,
    }),
  )
  sendAddress(whole, one, options)
  sendAccessibility(whole, one)
  tag(whole, id, 'location', 'locationKind', [one.kind])
  tag(whole, id, 'location', 'pointSource', one.pointSource ? [one.pointSource] : [])
  tag(whole, id, 'location', 'accessibility', one.accessibility)
}

function sendAddress(whole: Package, one: Location, { provinceOf }: SendOptions) {
  const { street, number, postcode, city, municipality } = one
  if (![street, number, postcode, city, municipality ?? ''].some((part) => part !== '')) return
  const id = derivedId('address', one.id)
  whole.addresses.push({
    id,
    location_id: one.id,
    address_1: `${street} ${number}`.trim(),
    city,
    region: municipality ?? '',
    state_province: (municipality && provinceOf?.(municipality)) ?? '',
    postal_code: postcode,
    country: 'NL',
    address_type: 'physical',
  })
  if (number !== '') whole.attributes.push(fact(id, 'address', 'houseNumber', number))
}

function sendAccessibility(whole: Package, { id, accessibility, accessibilityText }: Location) {
  const labels = accessibility.map((key) => texts.nl.accessibility[key])
  const description = [...labels, accessibilityText].filter((part) => part !== '').join('. ')
  if (description === '') return
  whole.accessibility.push(
    filledOnly({
      id: derivedId('accessibility', id),
      location_id: id,
      description,
      details: accessibilityText,
    }),
  )
}

const hsdsStatus = {
  active: 'active',
  draft: 'inactive',
  inactive: 'inactive',
  ended: 'defunct',
} as const

function sendOffer(whole: Package, one: Offer, options: SendOptions) {
  const { id } = one
  whole.services.push(
    filledOnly({
      id,
      organization_id: one.organisationId,
      name: one.titleNl,
      description: one.textNl,
      url: one.url,
      email: one.email,
      status: hsdsStatus[one.status],
      application_process: one.accessText,
      fees_description: one.costText,
      eligibility_description: one.audienceText,
      minimum_age: one.minAge ?? undefined,
      maximum_age: one.maxAge ?? undefined,
      assured_date: one.checkedOn ?? undefined,
    }),
  )
  sendPhone(whole, one.phone, 'service_id', id)
  sendDetails(whole, one)
  sendAreas(whole, one)
  sendTags(whole, one)
  sendFacts(whole, one, options)
}

function sendDetails(whole: Package, { id, hours, languages, cost, bringText }: Offer) {
  const sent = sendHours(hours, { by: 'service_id', id })
  whole.schedules.push(...sent.schedules)
  whole.attributes.push(...sent.attributes)
  for (const code of languages) {
    const name = languageName(code, 'nl')
    whole.languages.push({ id: derivedId('language', id, code), service_id: id, code, name })
  }
  if (cost === 'free') {
    const option = texts.nl.cost.free
    const free = { id: derivedId('cost', id), service_id: id, option, currency: 'EUR', amount: 0 }
    whole.cost_options.push(free)
  }
  if (bringText !== '') {
    const document = { id: derivedId('document', id), service_id: id, document: bringText }
    whole.required_documents.push(document)
  }
}

function sendAreas(whole: Package, { id, national, municipalities, areaText }: Offer) {
  const add = (name: string, uri?: string) => {
    const area = { id: derivedId('area', id, uri ?? 'text'), service_id: id, name, uri }
    whole.service_areas.push(filledOnly({ ...area, extent_type: 'text' }))
  }
  if (national) add('Nederland', countryUri)
  for (const code of municipalities) add(code, municipalityUri(code))
  if (areaText !== '') add(areaText)
}

/** The country in the authority table of the EU. */
export const countryUri = 'http://publications.europa.eu/resource/authority/country/NLD'
/** A municipality in the register of the Dutch government (TOOI): gm0599. */
export const municipalityUri = (code: string): string =>
  `https://identifier.overheid.nl/tooi/id/gemeente/${code.toLowerCase()}`

function sendTags(whole: Package, one: Offer) {
  tag(whole, one.id, 'service', 'activity', one.activities.map(String))
  tag(whole, one.id, 'service', 'kind', [one.kind])
  tag(whole, one.id, 'service', 'helpKind', one.helpKinds)
  tag(whole, one.id, 'service', 'theme', one.themes)
  tag(whole, one.id, 'service', 'targetGroup', one.targetGroups)
  tag(whole, one.id, 'service', 'cost', [one.cost])
  tag(whole, one.id, 'service', 'access', one.access)
  tag(whole, one.id, 'service', 'accessibility', one.accessibility)
  tag(whole, one.id, 'service', 'status', [one.status])
}

function tag(
  whole: Package,
  id: string,
  entity: string,
  vocabulary: Vocabulary,
  codes: readonly string[],
) {
  for (const code of codes) {
    whole.attributes.push({
      id: derivedId('tag', id, vocabulary, code),
      link_id: id,
      link_entity: entity,
      link_type: vocabulary,
      taxonomy_term_id: termId(vocabulary, code),
    })
  }
}

function sendFacts(whole: Package, one: Offer, { isPublic }: SendOptions) {
  const add = (field: OwnField, value: string) => {
    if (value !== '') whole.attributes.push(fact(one.id, 'service', field, value))
  }
  add('togetherWith', one.togetherWith)
  add('titleEn', one.titleEn)
  add('textEn', one.textEn)
  add('capacity', one.capacity === null ? '' : String(one.capacity))
  add('promiseMonths', String(one.promiseMonths))
  if (isPublic) return
  add('internalTitle', one.internalTitle)
  add('source', one.source)
  add('sourceRef', one.sourceRef)
  add('sourceText', one.sourceText)
}

function sendOfferLocation(whole: Package, one: OfferLocation, { isPublic }: SendOptions) {
  const { id } = one
  whole.service_at_locations.push(
    filledOnly({
      id,
      service_id: one.offerId,
      location_id: one.locationId,
      description: one.textNl,
    }),
  )
  sendPhone(whole, one.phone, 'service_at_location_id', id)
  const sent = sendHours(one.hours, { by: 'service_at_location_id', id })
  whole.schedules.push(...sent.schedules)
  whole.attributes.push(...sent.attributes)
  if (one.textEn !== '')
    whole.attributes.push(fact(id, 'service_at_location', 'textEn', one.textEn))
  if (!isPublic && one.sourceRef !== '')
    whole.attributes.push(fact(id, 'service_at_location', 'sourceRef', one.sourceRef))
}
