// Profiles of partners, the lines between them, and contact routes.
import { randomUUID } from 'node:crypto'
import { addDays, localDate } from '../../platform/dates.ts'
import type { Db } from '../../platform/tenant.ts'
import type { PartnerKind } from '../partners/door.ts'
import type { Degree, MunicipalityRelation, RelationKind, Ring } from './rules.ts'

export type Profile = {
  id: string
  name: string
  kind: PartnerKind
  sector: string
  ring: Ring
  roles: string[]
  /** CBS codes; none is everywhere. */
  areas: string[]
  municipality: MunicipalityRelation[]
  since: string
  until: string | null
  isLead: boolean
}

/** Every partner of this network with what it does, former ones last. */
export async function profilesOf(db: Db): Promise<Profile[]> {
  return db<Profile[]>`
    select o.id, o.name, o.kind, o.sector, p.ring, p.since, p.until,
           coalesce(f.roles, '{}') as roles, coalesce(f.areas, '{}') as areas, coalesce(f.municipality, '{}') as municipality,
           coalesce(n.lead_organisation_id = o.id, false) as is_lead
    from partnership p
    join organisation o on o.id = p.organisation_id
    join network n on n.id = p.network_id
    left join partner_profile f on f.network_id = p.network_id and f.organisation_id = p.organisation_id
    where p.network_id = ${db.who.networkId}
    order by p.until is not null, lower(o.name)`
}

type ProfileChange = Pick<Profile, 'roles' | 'areas' | 'municipality'>

/** Says what a partner of this network does, and where. */
export async function saveProfile(db: Db, id: string, change: ProfileChange): Promise<void> {
  await db`
    insert into partner_profile (network_id, organisation_id, roles, areas, municipality)
    values (${db.who.networkId}, ${id}, ${change.roles}, ${change.areas}, ${change.municipality})
    on conflict (network_id, organisation_id)
    do update set roles = excluded.roles, areas = excluded.areas, municipality = excluded.municipality`
}

/** Moves a partner to the other ring. */
export async function setRing(db: Db, id: string, ring: Ring): Promise<void> {
  await db`
    update partnership set ring = ${ring}
    where network_id = ${db.who.networkId} and organisation_id = ${id}`
}

export type Relation = {
  id: string
  fromId: string
  toId: string
  kinds: RelationKind[]
  today: Degree
  wanted: Degree
  action: string
  version: number
  /** The names of both. */
  from: string
  to: string
}
export type RelationFields = Omit<Relation, 'id' | 'version' | 'from' | 'to'>

/** Every line between present partners. */
export async function relationsOf(db: Db): Promise<Relation[]> {
  return db<Relation[]>`
    select r.id, r.from_id, r.to_id, r.kinds, r.today, r.wanted, r.action, r.version,
           a.name as "from", b.name as "to"
    from relation r
    join partnership f on f.network_id = r.network_id and f.organisation_id = r.from_id and f.until is null
    join partnership t on t.network_id = r.network_id and t.organisation_id = r.to_id and t.until is null
    join organisation a on a.id = r.from_id
    join organisation b on b.id = r.to_id
    where r.network_id = ${db.who.networkId}
    order by lower(a.name), lower(b.name)`
}

/** Draws a line; undefined when these two have one already. */
export async function addRelation(db: Db, fields: RelationFields): Promise<string | undefined> {
  const id = randomUUID()
  const added = await db`
    insert into relation (network_id, id, from_id, to_id, kinds, today, wanted, action)
    values (${db.who.networkId}, ${id}, ${fields.fromId}, ${fields.toId}, ${fields.kinds},
            ${fields.today}, ${fields.wanted}, ${fields.action})
    on conflict (network_id, from_id, to_id) do nothing
    returning id`
  return added.length > 0 ? id : undefined
}

/** Changes a line that still is what `version` says; false when somebody else was first. */
export async function changeRelation(
  db: Db,
  id: string,
  version: number,
  fields: Omit<RelationFields, 'fromId' | 'toId'>,
): Promise<boolean> {
  const changed = await db`
    update relation
    set kinds = ${fields.kinds}, today = ${fields.today}, wanted = ${fields.wanted},
        action = ${fields.action}, version = version + 1
    where network_id = ${db.who.networkId} and id = ${id} and version = ${version}
    returning 1`
  return changed.length > 0
}

/** Takes a line away; false when it was not there, or is another partner's. */
export async function removeRelation(db: Db, id: string): Promise<boolean> {
  const gone = await db`
    delete from relation where network_id = ${db.who.networkId} and id = ${id} returning 1`
  return gone.length > 0
}

export type Route = {
  id: string
  organisationId: string
  subject: string
  function: string
  mailbox: string
  phone: string | null
}

/** Where to knock, by subject. */
export async function contactRoutesOf(db: Db): Promise<Route[]> {
  return db<Route[]>`
    select id, organisation_id, subject, function, mailbox, phone
    from contact_route where network_id = ${db.who.networkId}
    order by lower(subject), lower(function), id`
}

export async function addContactRoute(db: Db, route: Omit<Route, 'id'>): Promise<string> {
  const id = randomUUID()
  await db`
    insert into contact_route (network_id, id, organisation_id, subject, function, mailbox, phone)
    values (${db.who.networkId}, ${id}, ${route.organisationId}, ${route.subject}, ${route.function},
            ${route.mailbox}, ${route.phone})`
  return id
}

/** Takes a contact route away; false when it was not there, or is another partner's. */
export async function removeContactRoute(db: Db, id: string): Promise<boolean> {
  const gone = await db`
    delete from contact_route where network_id = ${db.who.networkId} and id = ${id} returning 1`
  return gone.length > 0
}

export type Traffic = { senderId: string; receiverId: string; referrals: number }

/** Referrals of the past year between partners, from the tallies. */
export async function trafficOf(db: Db): Promise<Traffic[]> {
  return db<Traffic[]>`
    select about->>'sender' as sender_id, about->>'receiver' as receiver_id, sum(count)::int as referrals
    from tally
    where network_id = ${db.who.networkId} and measure = 'referrals.status'
      and day > ${addDays(localDate(db.at), -365)}
    group by 1, 2
    having sum(count) > 0`
}
