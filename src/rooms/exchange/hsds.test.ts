import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { scheduleShape } from '../../platform/schedule/schedule.ts'
import type { GuideData } from '../offers/door.ts'
import { flattened, nested } from './nest.ts'
import { fromHsds } from './receive.ts'
import { anyGuide, anySchedule } from './sample.ts'
import { toHsds } from './send.ts'
import { type Table, tableNames } from './shape.ts'
import { derivedId, taxonomies, terms } from './terms.ts'
import { hsdsProblemText } from './texts.ts'

const runs = { numRuns: 200 }
const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id)
const overTheWire = (json: unknown): unknown => JSON.parse(JSON.stringify(json))
const guideFrom = (json: unknown): GuideData => {
  const received = fromHsds(overTheWire(json))
  assert.ok(received.ok)
  assert.deepEqual(received.problems, [])
  return received.guide
}

/** What HSDS 3 requires in each table (schema/*.json, `required` and `tabular_required`). */
const required: Partial<Record<Table, string[]>> = {
  organizations: ['id', 'name', 'description'],
  services: ['id', 'name', 'status', 'organization_id'],
  locations: ['id', 'location_type'],
  service_at_locations: ['id', 'service_id', 'location_id'],
  schedules: ['id'],
  addresses: [
    'id',
    'location_id',
    'address_1',
    'city',
    'state_province',
    'postal_code',
    'country',
    'address_type',
  ],
  phones: ['id', 'number'],
  languages: ['id'],
  accessibility: ['id'],
  cost_options: ['id', 'service_id'],
  required_documents: ['id'],
  service_areas: ['id'],
  taxonomies: ['id', 'name', 'description'],
  taxonomy_terms: ['id', 'name', 'description'],
  attributes: ['id', 'link_id', 'link_entity', 'taxonomy_term_id'],
}

test('the builders only make schedules that the app allows', () => {
  fc.assert(
    fc.property(anySchedule, (rule) => scheduleShape.safeParse(rule).success),
    runs,
  )
})

test('what goes out as tables comes back the same', () => {
  fc.assert(
    fc.property(anyGuide, (guide) => {
      assert.deepEqual(guideFrom(toHsds(guide, { isPublic: false })), guide)
    }),
    runs,
  )
})

test('what goes out as services with everything inside comes back the same', () => {
  const sorted = (guide: GuideData, used: GuideData) => ({
    organisations: used.organisations
      .filter(({ id }) => guide.offers.some((one) => one.organisationId === id))
      .toSorted(byId),
    locations: used.locations
      .filter(({ id }) => guide.offerLocations.some((one) => one.locationId === id))
      .toSorted(byId),
    offers: used.offers.toSorted(byId),
    offerLocations: used.offerLocations.toSorted(byId),
  })
  fc.assert(
    fc.property(anyGuide, (guide) => {
      const services = nested(toHsds(guide, { isPublic: false }))
      for (const form of [services, { contents: services, total_items: services.length }]) {
        const back = guideFrom(form)
        assert.deepEqual(sorted(guide, back), sorted(guide, guide))
      }
    }),
    runs,
  )
})

test('every entry has what HSDS requires, a UUID of its own, and points at something that is there', () => {
  fc.assert(
    fc.property(anyGuide, (guide) => {
      const whole = toHsds(guide, { isPublic: true })
      const ids = new Set<string>()
      for (const table of tableNames) {
        for (const entry of whole[table] as Record<string, unknown>[]) {
          for (const field of required[table] ?? [])
            assert.equal(typeof entry[field], 'string', `${table}.${field}`)
          assert.match(
            String(entry.id),
            /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
          )
          assert.ok(!ids.has(String(entry.id)), `${table} ${entry.id} twice`)
          ids.add(String(entry.id))
        }
      }
      for (const table of tableNames) {
        for (const entry of whole[table] as Record<string, unknown>[]) {
          for (const [field, value] of Object.entries(entry))
            if (field.endsWith('_id')) assert.ok(ids.has(String(value)), `${table}.${field}`)
        }
      }
    }),
    runs,
  )
})

test('a schedule only says WEEKLY or MONTHLY, the two that HSDS knows', () => {
  fc.assert(
    fc.property(anyGuide, (guide) => {
      for (const { freq } of toHsds(guide, { isPublic: true }).schedules)
        assert.ok([undefined, 'WEEKLY', 'MONTHLY'].includes(freq ?? undefined))
    }),
    runs,
  )
})

test('what goes out to everyone holds nothing that only the network may see', () => {
  fc.assert(
    fc.property(anyGuide, (guide) => {
      const secret = {
        ...guide,
        offers: guide.offers.map((one) => ({
          ...one,
          internalTitle: 'GEHEIM',
          sourceText: 'GEHEIM',
          sourceRef: 'GEHEIM',
        })),
      }
      assert.doesNotMatch(JSON.stringify(toHsds(secret, { isPublic: true })), /GEHEIM/)
    }),
    { numRuns: 50 },
  )
})

test('the same guide goes out twice with the same ids, and the province only where it is known', () => {
  const [guide] = fc.sample(anyGuide, { numRuns: 1, seed: 7 })
  assert.ok(guide)
  const provinceOf = (code: string) => (code === 'GM9901' ? 'Flevoland' : undefined)
  const whole = toHsds(guide, { isPublic: true, provinceOf })
  assert.deepEqual(whole, toHsds(guide, { isPublic: true, provinceOf }))
  for (const { region, state_province } of whole.addresses)
    assert.equal(state_province, region === 'GM9901' ? 'Flevoland' : '')
  assert.equal(derivedId('a', 'b'), derivedId('a', 'b'))
  assert.notEqual(derivedId('a', 'b'), derivedId('ab', ''))
  assert.equal(
    new Set([...taxonomies, ...terms].map(({ id }) => id)).size,
    taxonomies.length + terms.length,
  )
})

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const foreign = {
  id: uuid(1),
  name: 'Computer course at the library',
  description: 'Cursus voor ouderen over DigiD en internet.',
  status: 'active',
  url: 'www.elders.example/cursus',
  fees_description: '€ 5 per les',
  minimum_age: 65,
  assured_date: '2026-01-05',
  organization: {
    id: uuid(2),
    name: 'Bibliotheek Elders',
    description: 'x',
    phones: [{ id: uuid(3), number: '010-281 61 00' }],
  },
  languages: [
    { id: uuid(4), code: 'nl' },
    { id: uuid(5), name: 'Klingon' },
  ],
  cost_options: [{ id: uuid(6), amount: 5, currency: 'EUR' }],
  service_at_locations: [
    {
      id: uuid(7),
      location: {
        id: uuid(8),
        location_type: 'physical',
        name: 'Bieb',
        latitude: 52.1,
        longitude: 5.2,
        addresses: [
          {
            id: uuid(9),
            address_1: 'Markt 12a',
            city: 'Elders',
            state_province: 'Utrecht',
            postal_code: '3511ab',
            country: 'NL',
            address_type: 'physical',
          },
        ],
      },
      schedules: [
        {
          id: uuid(10),
          freq: 'WEEKLY',
          byday: 'TU, TH',
          opens_at: '09:00:00',
          closes_at: '11:00Z',
          description: 'di en do',
        },
      ],
    },
  ],
}

test('a service of somebody else becomes an offer with what we understand of it', () => {
  const guide = guideFrom(foreign)
  const [offer] = guide.offers
  assert.deepEqual(
    [offer?.titleNl, offer?.kind, offer?.activities, offer?.cost],
    ['Computer course at the library', 'course', [3], 'paid'],
  )
  assert.deepEqual(
    [offer?.themes, offer?.languages, offer?.minAge, offer?.checkedOn],
    [['digid', 'device', 'internet'], ['nl'], 65, '2026-01-05'],
  )
  assert.deepEqual(
    [offer?.url, offer?.source, offer?.sourceRef, offer?.status],
    ['https://www.elders.example/cursus', 'hsds', uuid(1), 'active'],
  )
  assert.deepEqual(
    [guide.organisations[0]?.kind, guide.organisations[0]?.phone],
    ['library', '010 281 61 00'],
  )
  const [location] = guide.locations
  assert.deepEqual(
    [location?.street, location?.number, location?.postcode, location?.pointSource],
    ['Markt', '12a', '3511 AB', 'given'],
  )
  const hours = guide.offerLocations[0]?.hours
  assert.deepEqual(hours?.schedules, [
    {
      freq: 'WEEKLY',
      interval: 1,
      byday: ['TU', 'TH'],
      bymonthday: [],
      opensAt: '09:00',
      closesAt: '11:00',
    },
  ])
  assert.equal(hours?.written, 'di en do')
})

test('what is wrong is told per entry and field, stays out with what hangs on it, and the rest comes in', () => {
  const flat = overTheWire(flattened([foreign])) as Record<string, Record<string, unknown>[]>
  flat.services?.push(
    { id: 'abc', name: 'Geen UUID', status: 'active', organization_id: uuid(2) },
    { id: uuid(20), name: '', status: 'open', organization_id: uuid(2) },
    { id: uuid(21), name: 'Zonder organisatie', status: 'active', organization_id: uuid(99) },
  )
  flat.service_at_locations?.push(
    { id: uuid(22), service_id: uuid(21), location_id: uuid(8) },
    { id: uuid(23), service_id: uuid(1), location_id: uuid(98) },
  )
  flat.schedules?.push({
    id: uuid(24),
    service_at_location_id: uuid(7),
    freq: 'WEEKLY',
    byday: 'XX',
  })
  const received = fromHsds(flat)
  assert.ok(received.ok)
  assert.deepEqual(
    received.guide.offers.map(({ id }) => id),
    [uuid(1)],
  )
  assert.deepEqual(
    received.problems.map(({ entry, field, code }) => [entry, field, code]),
    [
      ['abc', 'id', 'id-not-uuid'],
      [uuid(20), 'name', 'required'],
      [uuid(20), 'status', 'status-unknown'],
      [uuid(21), 'organization_id', 'not-found'],
      [uuid(24), '', 'no-schedule'],
      [uuid(22), 'service_id', 'not-found'],
      [uuid(23), 'location_id', 'not-found'],
    ],
  )
  for (const problem of received.problems) {
    assert.notEqual(hsdsProblemText(problem, 'nl'), hsdsProblemText(problem, 'en'))
    assert.doesNotMatch(hsdsProblemText(problem, 'en'), /is not right/)
  }
  assert.equal(received.guide.offerLocations[0]?.hours?.schedules.length, 1)
})

test('what is no HSDS is refused, and whatever JSON comes in, reading answers', () => {
  for (const json of [null, 1, 'x', [], {}, [1], { services: 'x' }, { contents: {} }])
    assert.deepEqual(fromHsds(json), { ok: false, problem: 'not-hsds' })
  fc.assert(
    fc.property(
      fc.jsonValue(),
      (json) => typeof fromHsds({ services: [json], organizations: [json] }).ok === 'boolean',
    ),
  )
})
