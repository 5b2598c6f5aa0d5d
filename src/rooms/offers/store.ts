// Offers and locations, to read. Row-level security shows a whole network's; what is public is said here.
import { localDate } from '../../platform/dates.ts'
import type { Hours } from '../../platform/schedule/schedule.ts'
import type { Db } from '../../platform/tenant.ts'
import type { Location, Offer } from './model.ts'
import type { Activity, Gap, Kind, Status } from './rules.ts'
import { activities } from './rules.ts'
import { searchWordsOf } from './search/words.ts'

/** One place where an offer is given; its own hours, text and phone only where they differ from the offer's. */
export type OfferPlace = Omit<Location, 'id' | 'organisationId' | 'url'> & {
  offerLocationId: string
  locationId: string
  hours: Hours | null
  textNl: string
  textEn: string
  phone: string
}
export type FullOffer = Offer & {
  organisationName: string
  organisationPhone: string
  organisationUrl: string
  version: number
  changedAt: Date
  places: OfferPlace[]
}

/** One offer with its owner and its places by name, whatever its status. */
export async function offerById(db: Db, id: string): Promise<FullOffer | undefined> {
  const [[offer], places] = await Promise.all([
    db<Omit<FullOffer, 'places'>[]>`
      select o.id, o.organisation_id, o.together_with, o.title_nl, o.title_en, o.text_nl, o.text_en,
             o.internal_title, o.kind, o.activities, o.help_kinds, o.themes, o.target_groups,
             o.audience_text, o.min_age, o.max_age, o.languages, o.cost, o.cost_text, o.access,
             o.access_text, o.accessibility, o.capacity, o.national, o.municipalities, o.area_text,
             o.bring_text, o.phone, o.url, o.email, o.hours, o.status, o.checked_on,
             o.promise_months, o.source, o.source_ref, o.source_text, o.version, o.changed_at,
             owner.name as organisation_name, coalesce(p.phone, '') as organisation_phone,
             coalesce(p.url, '') as organisation_url
      from offer o
      join organisation owner on owner.id = o.organisation_id
      join partnership p on p.network_id = o.network_id and p.organisation_id = o.organisation_id
      where o.network_id = ${db.who.networkId} and o.id = ${id}`,
    placesOf(db, id),
  ])
  return offer && { ...offer, places }
}

/** The same for a visitor: only what is active and not over. */
export async function publicOfferById(db: Db, id: string): Promise<FullOffer | undefined> {
  const offer = await offerById(db, id)
  if (offer?.status !== 'active') return undefined
  return (await isOver(db, id)) ? undefined : offer
}

async function isOver(db: Db, id: string): Promise<boolean> {
  const [row] = await db<{ isOver: boolean }[]>`
    select coalesce(bool_and(
      coalesce(case when ol.hours is null then o.ends_on else ol.ends_on end, 'infinity')
        < ${localDate(db.at)}::date), false) as is_over
    from offer o
    left join offer_location ol on ol.network_id = ${db.who.networkId} and ol.offer_id = o.id
    where o.network_id = ${db.who.networkId} and o.id = ${id}`
  return row?.isOver ?? false
}

function placesOf(db: Db, offerId: string): Promise<OfferPlace[]> {
  return db<OfferPlace[]>`
    select ol.id as offer_location_id, l.id as location_id, l.name, l.kind, l.street, l.number,
           l.postcode, l.city, l.municipality, l.lat, l.lon, l.point_source, l.route_text,
           l.accessibility, l.accessibility_text, ol.hours, ol.text_nl, ol.text_en, ol.phone
    from offer_location ol
    join location l on l.network_id = ${db.who.networkId} and l.id = ol.location_id
    where ol.network_id = ${db.who.networkId} and ol.offer_id = ${offerId}
    order by l.name, l.id, ol.id`
}

/** Every place in the network, by name. */
export async function locationsOf(db: Db): Promise<Location[]> {
  return db<Location[]>`
    select id, organisation_id, name, kind, street, number, postcode, city, municipality, lat, lon,
           point_source, route_text, accessibility, accessibility_text, url
    from location
    where network_id = ${db.who.networkId}
    order by lower(name), id`
}

/** Real places of which this text begins with the name; in small letters, with single spaces. */
export async function locationsNamed(db: Db, text: string): Promise<Location[]> {
  return db<Location[]>`
    select id, organisation_id, name, kind, street, number, postcode, city, municipality, lat, lon,
           point_source, route_text, accessibility, accessibility_text, url
    from location
    where network_id = ${db.who.networkId} and kind = 'physical' and starts_with(${text}, lower(name))`
}

export type OfferLine = {
  id: string
  title: string
  kind: Kind
  activities: Activity[]
  status: Status
  organisationId: string
  organisationName: string
  checkedOn: string | null
  promiseMonths: number
  national: boolean
}

/** All offers of one organisation, whatever their status, by title; of every organisation when null. */
export async function offersOfOrganisation(
  db: Db,
  organisationId: string | null,
): Promise<OfferLine[]> {
  return db<OfferLine[]>`
    select o.id, o.title_nl as title, o.kind, o.activities, o.status, o.organisation_id,
           owner.name as organisation_name, o.checked_on, o.promise_months, o.national
    from offer o
    join organisation owner on owner.id = o.organisation_id
    where o.network_id = ${db.who.networkId}
      and (${organisationId}::uuid is null or o.organisation_id = ${organisationId})
    order by lower(o.title_nl), o.id`
}

/** Public offers per activity, and where nothing local stands (domain A-01). */
export async function offersPerActivity(db: Db): Promise<Gap[]> {
  const rows = await db<{ activity: Activity; offers: number; national: number }[]>`
    select activity, count(*)::int as offers, count(*) filter (where national)::int as national
    from offer, unnest(activities) activity
    where network_id = ${db.who.networkId} and status = 'active'
      and coalesce(ends_on, 'infinity') >= ${localDate(db.at)}::date
    group by activity`
  return activities.map((activity) => {
    const { offers, national } = rows.find((row) => row.activity === activity) ?? none
    return { activity, offers, national, isGap: offers === national }
  })
}

const none = { offers: 0, national: 0 }

/** Writes what these offers are found by; after any change of an offer, its places or its owner's name. */
export async function writeSearchWords(db: Db, ids: readonly string[]): Promise<void> {
  const rows = await db<(Parameters<typeof searchWordsOf>[0] & Named)[]>`
    select o.id, owner.name as owner_name, o.together_with, o.kind, o.themes, o.target_groups,
           o.access, o.languages, o.area_text, o.accessibility,
           coalesce((select jsonb_agg(jsonb_build_object('name', l.name, 'street', l.street,
                       'city', l.city, 'accessibility', l.accessibility) order by l.name)
                     from offer_location ol
                     join location l on l.network_id = ol.network_id and l.id = ol.location_id
                     where ol.network_id = o.network_id and ol.offer_id = o.id), '[]') as places
    from offer o
    join organisation owner on owner.id = o.organisation_id
    where o.network_id = ${db.who.networkId} and o.id = any (${[...ids]}::uuid[])`
  const words = rows.map((row) => ({
    id: row.id,
    words: searchWordsOf(row, { name: row.ownerName }, row.places),
  }))
  await db`
    update offer set search_words = new.words
    from jsonb_to_recordset(${db.json(words)}) as new (id uuid, words text)
    where network_id = ${db.who.networkId} and offer.id = new.id
      and search_words is distinct from new.words`
}

/** The offers of an organisation are found by what it is called now. */
export async function refindOffersOf(db: Db, organisationId: string): Promise<void> {
  const rows = await db<{ id: string }[]>`
    select id from offer
    where network_id = ${db.who.networkId} and organisation_id = ${organisationId}`
  await writeSearchWords(
    db,
    rows.map(({ id }) => id),
  )
}

type Named = { id: string; ownerName: string; places: Parameters<typeof searchWordsOf>[2] }
