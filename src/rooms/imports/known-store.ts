// What the network holds already, for a plan to compare with.
import type { Db } from '../../platform/tenant.ts'
import { locationsOf } from '../offers/door.ts'
import { everyPartner } from '../partners/door.ts'
import type { Known, KnownOffer, KnownRow } from '../spreadsheets/door.ts'

/** Organisations, locations, offers, and what earlier imports made of which row. */
export async function knownHere(db: Db): Promise<Known> {
  const [organisations, locations, offers, rows] = await Promise.all([
    everyPartner(db),
    locationsOf(db),
    knownOffers(db),
    knownRows(db),
  ])
  return { organisations, locations, offers, rows }
}

function knownOffers(db: Db): Promise<KnownOffer[]> {
  return db<KnownOffer[]>`
    select o.id, owner.name as organisation, o.title_nl as title, o.text_nl as text, o.phone,
           o.national, o.area_text,
           coalesce((select jsonb_agg(jsonb_build_object('name', l.name, 'street', l.street,
                       'number', l.number, 'city', l.city))
                     from offer_location ol
                     join location l on l.network_id = ol.network_id and l.id = ol.location_id
                     where ol.network_id = o.network_id and ol.offer_id = o.id), '[]') as locations
    from offer o
    join organisation owner on owner.id = o.organisation_id
    where o.network_id = ${db.who.networkId}
    order by o.id`
}

/**
 * The newest row of each ref among the batches that stand. An offer is changed here when someone saved it by hand after
 * the last batch that wrote this row.
 */
async function knownRows(db: Db): Promise<Map<string, KnownRow>> {
  const rows = await db<(KnownRow & { ref: string })[]>`
    with standing as (
      select r.source_ref, r.offer_id, r.offer_location_id, r.content_hash, r.effect, b.id as batch_id,
             b.applied_at
      from import_row r
      join import_batch b on b.network_id = r.network_id and b.id = r.batch_id
      join offer o on o.network_id = r.network_id and o.id = r.offer_id
      where r.network_id = ${db.who.networkId} and b.status = 'applied' and r.source_ref <> ''
    ),
    written as (
      select s.source_ref, s.offer_id, max(v.version) as version
      from standing s
      join offer_version v on v.network_id = ${db.who.networkId} and v.offer_id = s.offer_id
        and v.batch_id = s.batch_id
      where s.effect in ('add', 'change')
      group by s.source_ref, s.offer_id
    )
    select distinct on (s.source_ref) s.source_ref as ref, s.offer_id, s.offer_location_id,
           s.content_hash as hash,
           exists (select from offer_version v
                   where v.network_id = ${db.who.networkId} and v.offer_id = s.offer_id
                     and v.batch_id is null and v.version > coalesce(written.version, 0)) as is_changed_here
    from standing s
    left join written on written.source_ref = s.source_ref and written.offer_id = s.offer_id
    order by s.source_ref, s.applied_at desc`
  return new Map(rows.map(({ ref, ...row }) => [ref, row]))
}
