// The list of those who keep offers: by owner, state, kind and activity, and what has to be looked at again.
import { localDate } from '../../platform/dates.ts'
import type { Hours } from '../../platform/schedule/schedule.ts'
import type { Db } from '../../platform/tenant.ts'
import type { Location, Offer } from './model.ts'
import type { Activity, Kind, Status } from './rules.ts'

export type Wish = {
  text: string
  organisationId: string | null
  status: Status | null
  kind: Kind | null
  activity: Activity | null
  /** Only visible offers of which the promise has passed. */
  isStale: boolean
}

export type Line = Pick<
  Offer,
  | 'id'
  | 'kind'
  | 'activities'
  | 'status'
  | 'organisationId'
  | 'checkedOn'
  | 'promiseMonths'
  | 'national'
  | 'source'
> & {
  title: string
  organisationName: string
  /** At how many locations, and the first of them. */
  places: number
  placeName: string
}

/** One page of the offers that fit, by title, and how many there are in all. */
export async function linesOf(
  db: Db,
  wish: Wish,
  page: { offset: number; limit: number },
): Promise<{ lines: Line[]; total: number }> {
  const rows = await db<(Line & { total: number })[]>`
    select o.id, o.title_nl as title, o.kind, o.activities, o.status, o.organisation_id,
           owner.name as organisation_name, o.checked_on, o.promise_months, o.national, o.source,
           at.places, at.place_name, count(*) over ()::int as total
    from offer o
    join organisation owner on owner.id = o.organisation_id
    cross join lateral (
      select count(*)::int as places, coalesce(min(l.name), '') as place_name
      from offer_location ol
      join location l on l.network_id = ol.network_id and l.id = ol.location_id
      where ol.network_id = o.network_id and ol.offer_id = o.id) at
    where o.network_id = ${db.who.networkId} ${wishes(db, wish)}
    order by lower(o.title_nl), o.id
    limit ${page.limit} offset ${page.offset}`
  return { lines: rows, total: rows[0]?.total ?? (page.offset > 0 ? await countOf(db, wish) : 0) }
}

async function countOf(db: Db, wish: Wish): Promise<number> {
  const [row] = await db<{ count: number }[]>`
    select count(*)::int as count
    from offer o
    join organisation owner on owner.id = o.organisation_id
    where o.network_id = ${db.who.networkId} ${wishes(db, wish)}`
  return row?.count ?? 0
}

function wishes(db: Db, { text, organisationId, status, kind, activity, isStale }: Wish) {
  const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  return db`
    ${text ? db`and plain_text(o.title_nl || ' ' || o.internal_title || ' ' || owner.name) like plain_text(${like})` : db``}
    ${organisationId ? db`and o.organisation_id = ${organisationId}` : db``}
    ${status ? db`and o.status = ${status}` : db``}
    ${kind ? db`and o.kind = ${kind}` : db``}
    ${activity ? db`and o.activities @> array[${activity}::int]` : db``}
    ${isStale ? stale(db) : db``}`
}

/** The promise has passed, or there never was a check; what nobody sees need not be checked. */
const stale = (db: Db) => db`
  and o.status = 'active'
  and (o.checked_on is null
       or o.checked_on + make_interval(months => o.promise_months) < ${localDate(db.at)}::date)`

export type SheetLine = Omit<Offer, 'togetherWith' | 'hours' | 'source' | 'sourceRef'> &
  Pick<Location, 'street' | 'number' | 'postcode' | 'city' | 'lat' | 'lon'> & {
    organisationName: string
    organisationKind: string
    placeName: string
    placePhone: string
    hours: Hours | null
  }

/** The same offers for a spreadsheet: one row for each place, one for an offer without. */
export async function sheetLinesOf(db: Db, wish: Wish): Promise<SheetLine[]> {
  return db<SheetLine[]>`
    select o.id, o.organisation_id, owner.name as organisation_name, owner.kind as organisation_kind,
           o.title_nl, o.title_en, o.text_nl, o.text_en, o.internal_title, o.kind, o.activities,
           o.help_kinds, o.themes, o.target_groups, o.audience_text, o.min_age, o.max_age, o.languages,
           o.cost, o.cost_text, o.access, o.access_text, o.accessibility, o.capacity, o.national,
           o.municipalities, o.area_text, o.bring_text, o.phone, o.url, o.email, o.status,
           o.checked_on, o.promise_months, o.source_text, coalesce(l.name, '') as place_name,
           coalesce(l.street, '') as street, coalesce(l.number, '') as number,
           coalesce(l.postcode, '') as postcode, coalesce(l.city, '') as city, l.lat, l.lon,
           coalesce(ol.phone, '') as place_phone, coalesce(ol.hours, o.hours) as hours
    from offer o
    join organisation owner on owner.id = o.organisation_id
    left join offer_location ol on ol.network_id = o.network_id and ol.offer_id = o.id
    left join location l on l.network_id = o.network_id and l.id = ol.location_id
    where o.network_id = ${db.who.networkId} ${wishes(db, wish)}
    order by lower(o.title_nl), o.id, l.name, ol.id`
}

export type StaleLine = Pick<
  Line,
  'id' | 'title' | 'organisationId' | 'checkedOn' | 'promiseMonths'
> & {
  organisationName: string
  /** When the owner was last asked to look again. */
  askedAt: Date | null
}

/** What has to be looked at again, of one organisation or (null) of all: by owner, the longest ago first. */
export async function staleOf(db: Db, organisationId: string | null): Promise<StaleLine[]> {
  return db<StaleLine[]>`
    select o.id, o.title_nl as title, o.organisation_id, owner.name as organisation_name,
           o.checked_on, o.promise_months, chase.asked_at
    from offer o
    join organisation owner on owner.id = o.organisation_id
    left join chase on chase.network_id = o.network_id and chase.organisation_id = o.organisation_id
    where o.network_id = ${db.who.networkId}
      and (${organisationId}::uuid is null or o.organisation_id = ${organisationId})
      ${stale(db)}
    order by lower(owner.name), o.organisation_id, o.checked_on nulls first, lower(o.title_nl)`
}

/** Notes that this owner was asked now; false when that was done after `since` already. */
export async function noteAsked(db: Db, organisationId: string, since: Date): Promise<boolean> {
  const noted = await db`
    insert into chase (network_id, organisation_id, asked_at)
    values (${db.who.networkId}, ${organisationId}, ${db.at})
    on conflict (network_id, organisation_id) do update set asked_at = excluded.asked_at
    where chase.asked_at <= ${since}
    returning organisation_id`
  return noted.length === 1
}

export type ActivityOwners = { activity: Activity; owners: string[] }

/** Who offers something of their own per activity: what is national is not of here. */
export async function ownersPerActivity(db: Db): Promise<ActivityOwners[]> {
  return db<ActivityOwners[]>`
    select activity, array_agg(distinct owner.name order by owner.name) as owners
    from offer o
    cross join unnest(o.activities) activity
    join organisation owner on owner.id = o.organisation_id
    where o.network_id = ${db.who.networkId} and o.status = 'active' and not o.national
      and coalesce(o.ends_on, 'infinity') >= ${localDate(db.at)}::date
    group by activity`
}

type OwnerActivity = { organisationId: string; activity: Activity; offers: number }

/** How many active offers each organisation has per activity. */
export async function offersPerOwner(db: Db): Promise<OwnerActivity[]> {
  return db<OwnerActivity[]>`
    select organisation_id, activity, count(*)::int as offers
    from offer, unnest(activities) activity
    where network_id = ${db.who.networkId} and status = 'active'
      and coalesce(ends_on, 'infinity') >= ${localDate(db.at)}::date
    group by organisation_id, activity`
}
