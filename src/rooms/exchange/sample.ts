// Builders of any guide that could be, for the tests of going out and coming back.
import fc from 'fast-check'
import { addDays } from '../../platform/dates.ts'
import {
  type Exception,
  type Hours,
  remarks,
  type Schedule,
  weekdays,
} from '../../platform/schedule/schedule.ts'
import {
  accesses,
  accessibilities,
  activities,
  costs,
  type GuideData,
  helpKinds,
  kinds,
  type Location,
  locationKinds,
  type Offer,
  type OfferLocation,
  type OfferOwner,
  statuses,
  targetGroups,
  themes,
} from '../offers/door.ts'

const id = fc.uuid({ version: 4 })
const text = fc.stringMatching(/^[A-Za-zé€0-9][A-Za-zé€0-9 ;,.'"–-]{0,30}[A-Za-z0-9]$/)
const orNothing = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined })
const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null })
const orEmpty = fc.oneof(fc.constant(''), text)
const some = <T>(list: readonly T[]) => fc.subarray([...list])
const oneOf = <T>(list: readonly T[]) => fc.constantFrom(...list)

const day = fc.integer({ min: 0, max: 2000 }).map((days) => addDays('2024-01-01', days))
const time = fc
  .integer({ min: 0, max: 95 })
  .map(
    (quarter) =>
      `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`,
  )
const phone = fc.oneof(fc.constant(''), fc.constantFrom('000 000 12 34', '0800 0000', '14 000'))
const url = fc.oneof(
  fc.constant(''),
  fc.constantFrom('https://lindemeer.example', 'https://lindemeer.example/hulp?soort=a'),
)

/** Any rule that the shape of a schedule allows. */
export const anySchedule: fc.Arbitrary<Schedule> = fc
  .record({
    freq: oneOf(['DAILY', 'WEEKLY', 'MONTHLY', null] as const),
    interval: fc.integer({ min: 1, max: 4 }),
    days: some(weekdays),
    nth: orNothing(oneOf([1, 2, -1] as const)),
    bymonthday: some([1, 15, -1]),
    bymonth: orNothing(some([3, 4, 9])),
    byweekno: orNothing(some([1, 41])),
    dtstart: orNothing(day),
    end: fc.oneof(
      fc.constant({}),
      day.map((until) => ({ until })),
      fc.integer({ min: 1, max: 20 }).map((count) => ({ count })),
    ),
    validFrom: orNothing(day),
    validTo: orNothing(day),
    times: fc.oneof(
      fc.constant({}),
      time.map((opensAt) => ({ opensAt })),
      fc.record({ opensAt: time, closesAt: time }),
    ),
    notes: orNothing(text),
  })
  .map(({ days, nth, bymonthday, byweekno, end, times, ...rest }) => {
    const isMonthly = rest.freq === 'MONTHLY'
    const byday = isMonthly && nth ? days.map((one) => `${nth}${one}` as const) : days
    const isWeekly = rest.freq === 'WEEKLY' && rest.interval === 1
    const rule = {
      ...rest,
      ...end,
      ...times,
      byday,
      bymonthday: isMonthly ? bymonthday : [],
      byweekno: isWeekly ? byweekno : undefined,
    }
    return filled(rule) as Schedule
  })

const anyException: fc.Arbitrary<Exception> = fc
  .oneof(
    fc.record({ on: day, closed: fc.constant(true as const), why: orNothing(text) }),
    fc.record({ on: day, opensAt: time, closesAt: time, why: orNothing(text) }),
  )
  .map((one) => filled(one) as Exception)

const anyHours: fc.Arbitrary<Hours> = fc.record({
  schedules: fc.array(anySchedule, { maxLength: 3 }),
  exceptions: fc.array(anyException, { maxLength: 2 }),
  closedOnHolidays: fc.boolean(),
  written: orEmpty,
  understood: oneOf(['all', 'part', 'none'] as const),
  remarks: some(remarks),
})

const owner: fc.Arbitrary<OfferOwner> = fc.record({
  id,
  name: text,
  kind: oneOf(['library', 'municipality', 'language-house', 'other'] as const),
  url,
  email: fc.constantFrom('', 'info@lindemeer.example'),
  phone,
})

const location = (owners: readonly string[]): fc.Arbitrary<Location> =>
  fc
    .record({
      id,
      organisationId: orNull(oneOf(owners)),
      name: text,
      kind: oneOf(locationKinds),
      street: orEmpty,
      number: fc.constantFrom('', '1', '12-B', '36-2-2'),
      postcode: fc.constantFrom('', '1371 AB', '1371'),
      city: orEmpty,
      municipality: orNull(oneOf(['GM9901', 'GM9902'])),
      point: orNull(
        fc.record({
          lat: fc.double({ min: 50, max: 54, noNaN: true }),
          lon: fc.double({ min: 3, max: 8, noNaN: true }),
          pointSource: oneOf(['given', 'estimated', 'postcode', 'city'] as const),
        }),
      ),
      routeText: orEmpty,
      accessibility: some(accessibilities),
      accessibilityText: orEmpty,
      url,
    })
    .map(({ point, ...rest }) => ({ ...rest, lat: null, lon: null, pointSource: null, ...point }))

const offer = (owners: readonly string[]): fc.Arbitrary<Offer> =>
  fc.record({
    id,
    organisationId: oneOf(owners),
    togetherWith: orEmpty,
    titleNl: text,
    titleEn: orEmpty,
    textNl: orEmpty,
    textEn: orEmpty,
    internalTitle: orEmpty,
    kind: oneOf(kinds),
    activities: fc.subarray([...activities], { minLength: 1 }),
    helpKinds: some(helpKinds),
    themes: some(themes),
    targetGroups: some(targetGroups),
    audienceText: orEmpty,
    minAge: orNull(fc.integer({ min: 0, max: 40 })),
    maxAge: orNull(fc.integer({ min: 41, max: 120 })),
    languages: some(['nl', 'en', 'ar', 'pap']),
    cost: oneOf(costs),
    costText: orEmpty,
    access: some(accesses),
    accessText: orEmpty,
    accessibility: some(accessibilities),
    capacity: orNull(fc.integer({ min: 1, max: 500 })),
    national: fc.boolean(),
    municipalities: some(['GM9901', 'GM9902']),
    areaText: orEmpty,
    bringText: orEmpty,
    phone,
    url,
    email: fc.constantFrom('', 'info@lindemeer.example'),
    hours: orNull(anyHours),
    status: oneOf(statuses),
    checkedOn: orNull(day),
    promiseMonths: fc.integer({ min: 1, max: 60 }),
    source: oneOf(['hand', 'file', 'hsds'] as const),
    sourceRef: orEmpty,
    sourceText: orEmpty,
  })

const offerLocation = (
  offers: readonly string[],
  locations: readonly string[],
): fc.Arbitrary<OfferLocation> =>
  fc.record({
    id,
    offerId: oneOf(offers),
    locationId: oneOf(locations),
    hours: orNull(anyHours),
    textNl: orEmpty,
    textEn: orEmpty,
    phone,
    sourceRef: orEmpty,
  })

/** Any guide: organisations, their places, their offers, offers at places. */
export const anyGuide: fc.Arbitrary<GuideData> = fc
  .array(owner, { minLength: 1, maxLength: 3 })
  .chain((organisations) => {
    const owners = organisations.map((one) => one.id)
    return fc.record({
      organisations: fc.constant(organisations),
      locations: fc.array(location(owners), { minLength: 1, maxLength: 4 }),
      offers: fc.array(offer(owners), { minLength: 1, maxLength: 4 }),
    })
  })
  .chain(({ organisations, locations, offers }) =>
    fc
      .array(
        offerLocation(
          offers.map((one) => one.id),
          locations.map((one) => one.id),
        ),
        { maxLength: 5 },
      )
      .map((offerLocations) => ({ organisations, locations, offers, offerLocations })),
  )
  .filter((guide) => {
    const ids = Object.values(guide).flatMap((list) => list.map((one) => one.id))
    return new Set(ids).size === ids.length
  })
  // The library also makes objects without a prototype, which no row of a database is.
  .map((guide): GuideData => structuredClone(guide))

const filled = (entry: object) =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined))
