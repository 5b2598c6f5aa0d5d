// What is open to everyone, as one guide: the active offers with their owners and places.
import { localDate } from '../../platform/dates.ts'
import type { Db } from '../../platform/tenant.ts'
import type { GuideData, Location, Offer, OfferLocation, OfferOwner } from '../offers/door.ts'

/** Everything that residents may see of this network. */
export async function openGuide(db: Db): Promise<GuideData> {
  const shown = db`
    o.network_id = ${db.who.networkId} and o.status = 'active'
    and coalesce(o.ends_on, 'infinity') >= ${localDate(db.at)}::date`
  const [organisations, locations, offers, offerLocations] = await Promise.all([
    db<OfferOwner[]>`
      select owner.id, owner.name, owner.kind, coalesce(p.url, '') as url,
             coalesce(p.email, '') as email, coalesce(p.phone, '') as phone
      from partnership p
      join organisation owner on owner.id = p.organisation_id
      where p.network_id = ${db.who.networkId}
        and p.organisation_id in (select o.organisation_id from offer o where ${shown})
      order by owner.name, owner.id`,
    db<Location[]>`
      select id, organisation_id, name, kind, street, number, postcode, city, municipality, lat, lon,
             point_source, route_text, accessibility, accessibility_text, url
      from location l
      where l.network_id = ${db.who.networkId}
        and exists (select from offer_location ol
                    join offer o on o.network_id = ol.network_id and o.id = ol.offer_id
                    where ol.network_id = l.network_id and ol.location_id = l.id and ${shown})
      order by name, id`,
    db<Offer[]>`
      select o.id, o.organisation_id, o.together_with, o.title_nl, o.title_en, o.text_nl, o.text_en,
             o.internal_title, o.kind, o.activities, o.help_kinds, o.themes, o.target_groups,
             o.audience_text, o.min_age, o.max_age, o.languages, o.cost, o.cost_text, o.access,
             o.access_text, o.accessibility, o.capacity, o.national, o.municipalities, o.area_text,
             o.bring_text, o.phone, o.url, o.email, o.hours, o.status, o.checked_on,
             o.promise_months, o.source, o.source_ref, o.source_text
      from offer o where ${shown}
      order by o.title_nl, o.id`,
    db<OfferLocation[]>`
      select ol.id, ol.offer_id, ol.location_id, ol.hours, ol.text_nl, ol.text_en, ol.phone,
             ol.source_ref
      from offer_location ol
      join offer o on o.network_id = ol.network_id and o.id = ol.offer_id
      where ${shown}
      order by ol.offer_id, ol.id`,
  ])
  return { organisations, locations, offers, offerLocations }
}
