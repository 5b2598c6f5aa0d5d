// Search: one statement that finds, weighs and pages the public offers of a network.
import { localDate } from '../../../platform/dates.ts'
import type { Point } from '../../../platform/geo.ts'
import type { Hours } from '../../../platform/schedule/schedule.ts'
import type { Db } from '../../../platform/tenant.ts'
import { type Access, canEnrol, type Theme } from '../rules.ts'
import { conceptsOf, everything, fitting } from './fit-store.ts'
import { asksToLearn } from './query.ts'
import { anything, asksForTime, type Found, type Hit, pageOf, type Wanted } from './rules.ts'

/** The public offers that fit, best first; the same question always gives the same order. */
export async function search(db: Db, wanted: Wanted): Promise<Found> {
  const concepts = await conceptsOf(db, wanted.text)
  const byTime = asksForTime(wanted)
  const page = db`limit ${wanted.size} offset ${(wanted.page - 1) * wanted.size}`
  const rows = await db<(Hit & { total: number })[]>`
    with ${concepts.length > 0 ? fitting(db, concepts) : everything(db)},
    ${atPlaces(db, wanted)},
    chosen as (
      select *, count(*) over ()::int as total
      from at_place
      where ${byTime ? db`hours is not null` : db`turn = 1`}
      order by score desc, title_nl, id, turn
      ${byTime ? db`` : page}
    )
    select o.id, o.title_nl, o.title_en, o.text_nl, o.text_en, o.organisation_id,
           owner.name as organisation_name, o.kind, o.themes, o.access, o.cost, o.languages,
           o.accessibility || coalesce(l.accessibility, '{}') as accessibility, o.seats,
           coalesce(nullif(chosen.phone, ''), o.phone) as phone, chosen.hours, o.national,
           o.checked_on, o.promise_months, chosen.offer_location_id, chosen.location_id,
           coalesce(l.name, '') as place_name, coalesce(l.street, '') as street,
           coalesce(l.number, '') as number, coalesce(l.postcode, '') as postcode,
           coalesce(l.city, '') as city, l.point_source, chosen.distance_m, chosen.places,
           chosen.total
    from chosen
    join offer o on o.network_id = ${db.who.networkId} and o.id = chosen.id
    join organisation owner on owner.id = o.organisation_id
    left join location l on l.network_id = ${db.who.networkId} and l.id = chosen.location_id
    order by chosen.score desc, chosen.title_nl, chosen.id, chosen.turn`
  return byTime ? pageOf(rows, wanted, db.at) : { hits: rows, total: rows[0]?.total ?? 0 }
}

/** The languages in which something is offered here, the most offered first. */
export async function languagesOffered(db: Db): Promise<string[]> {
  const rows = await db<{ code: string }[]>`
    select code
    from offer, unnest(languages) code
    where network_id = ${db.who.networkId} and status = 'active'
    group by code
    order by count(*) desc, code`
  return rows.map((row) => row.code)
}

/** Every found offer at each of its places that fits the wishes; `turn` 1 is the nearest. */
function atPlaces(db: Db, wanted: Wanted) {
  const today = localDate(db.at)
  return db`
    placed as materialized (
      select found.id, found.fit, o.title_nl, o.national,
             o.checked_on is null
               or o.checked_on + make_interval(months => o.promise_months) < ${today}::date as stale,
             not 'everyone' = any (o.target_groups) as narrow,
             o.help_kinds = '{learning}' as only_learning, o.seats,
             ol.id as offer_location_id, ol.location_id, l.name as place_name, ol.phone,
             coalesce(ol.hours, o.hours) as hours, ${distance(db, wanted.from)} as distance_m
      from found
      join offer o on o.network_id = ${db.who.networkId} and o.id = found.id
      left join offer_location ol on ol.network_id = ${db.who.networkId} and ol.offer_id = o.id
      left join location l on l.network_id = ${db.who.networkId} and l.id = ol.location_id
      where coalesce(case when ol.hours is null then o.ends_on else ol.ends_on end, 'infinity')
              >= ${today}::date
        ${wishes(db, wanted)}
    ),
    at_place as materialized (
      select *, count(*) over offered::int as places,
             row_number() over (offered order by distance_m nulls last, place_name, offer_location_id)
               as turn,
             fit / max(fit) over () - ${farness(db, wanted.from)}
               - case when stale then 0.03 else 0 end
               - ${narrowness(db, wanted)}
               - ${learning(db, wanted)}
               -- Nobody can join these any more.
               - case when seats in ('begun', 'closed') then 0.2 else 0 end as score
      from (select *, max(fit) over () as best from placed) weighed
      where fit >= 0.4 * best
      window offered as (partition by id)
    )`
}

/** Metres over the globe (haversine), rounded; null without two points. */
function distance(db: Db, from: Point | null) {
  if (!from) return db`null::int`
  return db`
    case when l.lat is not null then round(12742018 * asin(least(1, sqrt(
      sin(radians(l.lat - ${from.lat}) / 2) ^ 2
      + cos(radians(${from.lat})) * cos(radians(l.lat)) * sin(radians(l.lon - ${from.lon}) / 2) ^ 2
    ))))::int end`
}

/** What distance takes off: nothing at the door, most of it after ten kilometres. National help comes after local. */
function farness(db: Db, from: Point | null) {
  if (!from) return db`case when national then 0.1 else 0 end`
  return db`
    case when distance_m is not null then 0.3 * (1 - exp(-distance_m / 5000.0))
         when national then 0.3
         else 0.12 end`
}

/** Of two that fit as well, what is for some groups comes after what is for everyone, unless one asked for a group. */
function narrowness(db: Db, { targetGroups }: Wanted) {
  return targetGroups.length > 0 ? db`0` : db`case when narrow then 0.01 else 0 end`
}

/**
 * Who names a trouble wants it solved first: where one only learns comes after help, and a course that begins some day
 * after that; unless learning was asked for.
 */
function learning(db: Db, { text, helpKinds, kinds }: Wanted) {
  const isAsked =
    text.trim() === '' || asksToLearn(text) || helpKinds.includes('learning') || kinds.length > 0
  if (isAsked) return db`0`
  return db`case when only_learning then case when seats is null then 0.1 else 0.3 end else 0 end`
}

function wishes(db: Db, wanted: Wanted) {
  const { themes, kinds, helpKinds, access, languages, targetGroups, accessibility } = wanted
  const any = (column: string, list: readonly string[]) =>
    list.length > 0 ? db`and o.${db(column)} && ${[...list]}::text[]` : db``
  return db`
    ${any('themes', themes)}
    ${any('help_kinds', helpKinds)}
    ${any('access', access)}
    ${any('languages', languages)}
    ${kinds.length > 0 ? db`and o.kind = any (${[...kinds]}::text[])` : db``}
    ${targetGroups.length > 0 ? any('target_groups', [...targetGroups, 'everyone']) : db``}
    ${wanted.isFree ? db`and o.cost in ('free', 'free-conditional')` : db``}
    ${wanted.organisationId ? db`and o.organisation_id = ${wanted.organisationId}` : db``}
    ${
      accessibility.length > 0
        ? db`and o.accessibility || coalesce(l.accessibility, '{}') @> ${[...accessibility]}::text[]`
        : db``
    }`
}

/** An offer as a desk passes it on. */
export type OfferHit = {
  id: string
  title: string
  organisationId: string
  organisationName: string
  placeName: string
  address: string
  phone: string
  access: Access[]
  hours: Hours | null
  distanceM: number | null
  /** A course that takes people, or has a waiting list; its id is that of the offer. */
  canEnrol: boolean
}

/** The offers that fit a question best, for whoever passes someone on. */
export async function offersFitting(
  db: Db,
  question: { theme?: Theme; text?: string; lat?: number; lon?: number; limit: number },
): Promise<OfferHit[]> {
  const { theme, text = '', lat, lon, limit } = question
  const from = lat === undefined || lon === undefined ? null : { lat, lon }
  const wanted = { ...anything, text, from, themes: theme ? [theme] : [], size: limit }
  const { hits } = await search(db, wanted)
  return hits.map((hit) => ({
    id: hit.id,
    title: hit.titleNl,
    organisationId: hit.organisationId,
    organisationName: hit.organisationName,
    placeName: hit.placeName,
    address: [`${hit.street} ${hit.number}`.trim(), hit.city].filter(Boolean).join(', '),
    phone: hit.phone,
    access: hit.access,
    hours: hit.hours,
    distanceM: hit.distanceM,
    canEnrol: canEnrol(hit.seats),
  }))
}
