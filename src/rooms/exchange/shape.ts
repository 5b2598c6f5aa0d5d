// What HSDS 3 looks like, as far as we read and write it (openreferral/specification, schema/*.json of 3.0 to 3.2).
// Other people's files hold more: what we do not name is let through and left alone.
import { z } from 'zod'

const id = z.uuid('id-not-uuid')
const link = z.uuid('id-not-uuid').nullish()
const text = z.string('not-text').max(20_000, 'too-long').nullish()
const number = z.number('not-a-number').nullish()
const loose = <T extends z.ZodRawShape>(shape: T) => z.looseObject(shape)

const schedule = loose({
  id,
  service_id: link,
  location_id: link,
  service_at_location_id: link,
  valid_from: text,
  valid_to: text,
  dtstart: text,
  until: text,
  count: number,
  freq: z.enum(['WEEKLY', 'MONTHLY'], 'freq-unknown').nullish(),
  interval: number,
  byday: text,
  byweekno: text,
  bymonthday: text,
  description: text,
  opens_at: text,
  closes_at: text,
  notes: text,
})

/** One list per HSDS table, under the name that its file has in the tabular form. */
export const tables = {
  organizations: loose({
    id,
    name: z.string('required').min(1, 'required'),
    website: text,
    email: text,
  }),
  services: loose({
    id,
    organization_id: link,
    name: z.string('required').min(1, 'required').max(500, 'too-long'),
    description: text,
    url: text,
    email: text,
    status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed'], 'status-unknown'),
    application_process: text,
    fees_description: text,
    eligibility_description: text,
    minimum_age: number,
    maximum_age: number,
    assured_date: text,
  }),
  locations: loose({
    id,
    location_type: z.enum(['physical', 'postal', 'virtual'], 'location-type-unknown'),
    name: text,
    organization_id: link,
    latitude: number,
    longitude: number,
    transportation: text,
    url: text,
  }),
  service_at_locations: loose({ id, service_id: link, location_id: link, description: text }),
  schedules: schedule,
  addresses: loose({
    id,
    location_id: link,
    address_1: text,
    city: text,
    region: text,
    state_province: text,
    postal_code: text,
    country: text,
    address_type: text,
  }),
  phones: loose({
    id,
    number: z.string('required').min(1, 'required'),
    service_id: link,
    organization_id: link,
    location_id: link,
    service_at_location_id: link,
  }),
  languages: loose({ id, service_id: link, code: text, name: text }),
  accessibility: loose({ id, location_id: link, description: text }),
  cost_options: loose({ id, service_id: link, option: text, currency: text, amount: number }),
  required_documents: loose({ id, service_id: link, document: text }),
  service_areas: loose({
    id,
    service_id: link,
    name: text,
    extent: text,
    extent_type: text,
    uri: text,
  }),
  taxonomies: loose({ id, name: text }),
  taxonomy_terms: loose({ id, name: text, code: text, taxonomy_id: link }),
  attributes: loose({ id, link_id: link, link_entity: text, taxonomy_term_id: link, value: text }),
} as const

export type Table = keyof typeof tables
export type Entry<T extends Table> = z.infer<(typeof tables)[T]>
/** The flat form: every entry of every table. */
export type Package = { [T in Table]: Entry<T>[] }
export type Nested = Record<string, unknown>

export const tableNames = Object.keys(tables) as Table[]

export function emptyPackage(): Package {
  return Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Package
}
