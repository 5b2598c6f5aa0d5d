// HSDS 3 from anyone as our guide: our own comes back the same, of others' what we can understand.
import { isDate } from '../../platform/dates.ts'
import { plain } from '../../platform/reading/plain.ts'
import {
  type Activity,
  defaultPromiseMonths,
  type GuideData,
  type Offer,
  type OfferLocation,
  type Status,
} from '../offers/door.ts'
import {
  activityOfKind,
  allOf,
  costFrom,
  firstOf,
  helpOfKind,
  kindWords,
  targetWords,
  themeWords,
  urlFrom,
} from '../spreadsheets/door.ts'
import { receiveHours } from './hours.ts'
import { type HsdsProblem, parseHsds } from './parse.ts'
import { locationFrom, organisationFrom, phoneOf } from './receive-places.ts'
import { type Relations, relationsIn } from './relations.ts'
import { countryUri, municipalityUri } from './send.ts'
import type { Entry, Package } from './shape.ts'

type Received =
  | { ok: true; guide: GuideData; problems: HsdsProblem[] }
  | { ok: false; problem: 'not-hsds' | 'too-many' }

/** Reads any form of HSDS 3. Entries that are wrong stay out, with what hangs on them, and each is told of. */
export function fromHsds(json: unknown): Received {
  const parsed = parseHsds(json)
  if (!parsed.ok) return parsed
  const { whole, problems } = parsed
  const relations = relationsIn(whole)
  const organisations = whole.organizations.map((entry) => organisationFrom(entry, relations))
  const locations = whole.locations.map((entry) => locationFrom(entry, relations))
  const services = withOrganisation(whole, problems)
  const serviceIds = new Set(services.map(({ id }) => id))
  const locationIds = new Set(locations.map(({ id }) => id))
  const offers = services.map((entry) => offerFrom(entry, relations, problems))
  const offerLocations = whole.service_at_locations.flatMap((entry) => {
    const lacks = !serviceIds.has(entry.service_id ?? '')
      ? 'service_id'
      : locationIds.has(entry.location_id ?? '')
        ? undefined
        : 'location_id'
    if (lacks)
      problems.push({
        table: 'service_at_locations',
        entry: entry.id,
        field: lacks,
        code: 'not-found',
      })
    return lacks ? [] : [offerLocationFrom(entry, relations, problems)]
  })
  return { ok: true, guide: { organisations, locations, offers, offerLocations }, problems }
}

function withOrganisation(whole: Package, problems: HsdsProblem[]): Entry<'services'>[] {
  const known = new Set(whole.organizations.map(({ id }) => id))
  return whole.services.filter(({ id, organization_id }) => {
    if (known.has(organization_id ?? '')) return true
    problems.push({ table: 'services', entry: id, field: 'organization_id', code: 'not-found' })
    return false
  })
}

const statusOf: Record<Entry<'services'>['status'], Status> = {
  active: 'active',
  inactive: 'inactive',
  'temporarily closed': 'inactive',
  defunct: 'ended',
}

function offerFrom(entry: Entry<'services'>, relations: Relations, problems: HsdsProblem[]): Offer {
  const { id } = entry
  return {
    id,
    organisationId: entry.organization_id ?? '',
    titleNl: entry.name,
    textNl: entry.description ?? '',
    ...factsFrom(id, relations),
    ...tagsFrom(entry, relations),
    ...detailsFrom(entry, relations),
    ...areaFrom(relations.of('service_areas', 'service_id', id)),
    audienceText: entry.eligibility_description ?? '',
    minAge: age(entry.minimum_age),
    maxAge: age(entry.maximum_age),
    costText: entry.fees_description ?? '',
    accessText: entry.application_process ?? '',
    email: entry.email ?? '',
    hours: hoursOf('service_id', id, relations, problems),
    checkedOn: isDate(entry.assured_date ?? '') ? (entry.assured_date ?? null) : null,
  }
}

function factsFrom(id: string, relations: Relations) {
  const fact = (field: Parameters<Relations['fact']>[1]) => relations.fact(id, field) ?? ''
  const told = fact('source')
  const source: Offer['source'] = told === 'hand' || told === 'file' ? told : 'hsds'
  return {
    togetherWith: fact('togetherWith'),
    titleEn: fact('titleEn'),
    textEn: fact('textEn'),
    internalTitle: fact('internalTitle'),
    capacity: Number(fact('capacity')) || null,
    promiseMonths: Number(fact('promiseMonths')) || defaultPromiseMonths,
    source,
    sourceRef: told === '' ? id : fact('sourceRef'),
    sourceText: fact('sourceText'),
  }
}

function detailsFrom({ id, url }: Entry<'services'>, relations: Relations) {
  const isOwn = relations.tags(id, 'kind').length > 0
  const codes = relations.of('languages', 'service_id', id).map(({ code }) => code ?? '')
  const documents = relations.of('required_documents', 'service_id', id)
  return {
    languages: codes.filter((code) => /^[a-z]{2,3}$/.test(code)),
    bringText: documents.flatMap(({ document }) => document || []).join('; '),
    phone: phoneOf(relations.of('phones', 'service_id', id), isOwn),
    url: isOwn ? (url ?? '') : urlFrom(url ?? '').value,
  }
}

function hoursOf(
  by: 'service_id' | 'service_at_location_id',
  id: string,
  relations: Relations,
  problems: HsdsProblem[],
) {
  const received = receiveHours(relations.of('schedules', by, id), id, relations.fact)
  for (const entry of received.wrong) {
    problems.push({ table: 'schedules', entry, field: '', code: 'no-schedule' })
  }
  return received.hours
}

type Tags = Pick<
  Offer,
  | 'kind'
  | 'activities'
  | 'helpKinds'
  | 'themes'
  | 'targetGroups'
  | 'cost'
  | 'access'
  | 'accessibility'
  | 'status'
>

/** Our own tags where they are; of others' services the words tell. */
function tagsFrom(entry: Entry<'services'>, relations: Relations): Tags {
  const { id } = entry
  const [kind] = relations.tags(id, 'kind')
  if (kind) {
    return {
      kind,
      activities: relations.tags(id, 'activity').map((one) => Number(one) as Activity),
      helpKinds: relations.tags(id, 'helpKind'),
      themes: relations.tags(id, 'theme'),
      targetGroups: relations.tags(id, 'targetGroup'),
      cost: relations.tags(id, 'cost')[0] ?? 'unknown',
      access: relations.tags(id, 'access'),
      accessibility: relations.tags(id, 'accessibility'),
      status: relations.tags(id, 'status')[0] ?? statusOf[entry.status],
    }
  }
  const words = plain(`${entry.name} ${entry.description ?? ''}`)
  const guessed = firstOf(kindWords, plain(entry.name)) ?? firstOf(kindWords, words) ?? 'other'
  const amounts = relations
    .of('cost_options', 'service_id', id)
    .flatMap(({ amount }) => amount ?? [])
  const told = costFrom(entry.fees_description ?? '').value.cost
  return {
    kind: guessed,
    activities: activityOfKind[guessed],
    helpKinds: helpOfKind[guessed],
    themes: allOf(themeWords, words),
    targetGroups: allOf(targetWords, plain(entry.eligibility_description ?? '')),
    cost: amounts.length === 0 ? told : amounts.every((amount) => amount === 0) ? 'free' : 'paid',
    access: [],
    accessibility: [],
    status: statusOf[entry.status],
  }
}

function areaFrom(areas: Entry<'service_areas'>[]) {
  const prefix = municipalityUri('')
  const codes = areas.flatMap(({ uri }) =>
    uri?.startsWith(prefix) ? uri.slice(prefix.length).toUpperCase() : [],
  )
  const others = areas.filter(({ uri }) => uri !== countryUri && !uri?.startsWith(prefix))
  return {
    national: areas.some(({ uri }) => uri === countryUri),
    municipalities: codes.filter((code) => /^GM\d{4}$/.test(code)),
    areaText: others.flatMap(({ name }) => name || []).join('; '),
  }
}

const age = (years: number | null | undefined) =>
  typeof years === 'number' && years >= 0 && years <= 120 ? Math.trunc(years) : null

function offerLocationFrom(
  entry: Entry<'service_at_locations'>,
  relations: Relations,
  problems: HsdsProblem[],
): OfferLocation {
  const { id } = entry
  return {
    id,
    offerId: entry.service_id ?? '',
    locationId: entry.location_id ?? '',
    hours: hoursOf('service_at_location_id', id, relations, problems),
    textNl: entry.description ?? '',
    textEn: relations.fact(id, 'textEn') ?? '',
    phone: phoneOf(relations.of('phones', 'service_at_location_id', id), true),
    sourceRef: relations.fact(id, 'sourceRef') ?? '',
  }
}
