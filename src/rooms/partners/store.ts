import type { Statements } from '../../platform/database.ts'
import type { Db } from '../../platform/tenant.ts'
import {
  type PartnerKind,
  type Sector,
  type Settings,
  type StaffRole,
  settingsRules,
} from './rules.ts'

export type Network = {
  id: string
  slug: string
  name: string
  guideName: string
  leadOrganisationId: string | null
  leadPersonId: string | null
  helplinePhone: string
  helplineHoursNl: string
  helplineHoursEn: string
  theme: string
  lat: number
  lon: number
  municipalities: string[]
  settings: Settings
}

/** The network with this slug. Networks are public: this runs before anyone is bound to one. */
export async function networkBySlug(sql: Statements, slug: string): Promise<Network | undefined> {
  return (await networksWhere(sql, slug))[0]
}

/** Every network, by name: the start page, and jobs that visit each. */
export const allNetworks = (sql: Statements): Promise<Network[]> => networksWhere(sql, null)

async function networksWhere(sql: Statements, slug: string | null): Promise<Network[]> {
  const rows = await sql<Network[]>`
    select id, slug, name, guide_name, lead_organisation_id, lead_person_id, helpline_phone, helpline_hours_nl,
           helpline_hours_en, theme, lat, lon, settings,
           coalesce((select array_agg(municipality_code order by municipality_code)
                     from network_municipality where network_id = network.id), '{}') as municipalities
    from network
    where ${slug}::text is null or slug = ${slug}
    order by name`
  return rows.map((row) => ({ ...row, settings: settingsRules.parse(row.settings) }))
}

export type Member = {
  membershipId: string
  networkId: string
  networkName: string
  slug: string
  personId: string
  personName: string
  organisationId: string
  organisationName: string
  role: StaffRole
}

/** All places where a person works, over networks; read before anyone is bound to one. */
export async function membershipsOf(sql: Statements, personId: string): Promise<Member[]> {
  return sql<Member[]>`
    select m.id as membership_id, n.id as network_id, n.name as network_name, n.slug, p.id as person_id,
           p.name as person_name, o.id as organisation_id, o.name as organisation_name, m.role
    from membership m
    join person p on p.id = m.person_id and p.disabled_at is null
    join network n on n.id = m.network_id
    join organisation o on o.id = m.organisation_id
    where m.person_id = ${personId} and m.until is null
    order by n.name, o.name, m.role`
}

export type Organisation = {
  id: string
  name: string
  kind: PartnerKind
  sector: Sector
  description: string
  phone: string | null
  email: string | null
  url: string | null
}

/** The partners of this network by name, the present ones only. */
export async function organisationsOf(db: Db): Promise<Organisation[]> {
  return db<Organisation[]>`
    select o.id, o.name, o.kind, o.sector, o.description, o.phone, o.email, o.url
    from partnership p
    join organisation o on o.id = p.organisation_id
    where p.network_id = ${db.who.networkId} and p.until is null
    order by lower(o.name)`
}

/** One partner of this network, also a former one. */
export async function organisationById(db: Db, id: string): Promise<Organisation | undefined> {
  const [organisation] = await db<Organisation[]>`
    select o.id, o.name, o.kind, o.sector, o.description, o.phone, o.email, o.url
    from partnership p
    join organisation o on o.id = p.organisation_id
    where p.network_id = ${db.who.networkId} and o.id = ${id}`
  return organisation
}

/** E-mail addresses of the coordinators of one organisation in this network. */
export async function coordinatorEmails(db: Db, organisationId: string): Promise<string[]> {
  const rows = await db<{ email: string }[]>`
    select distinct p.email
    from membership m
    join person p on p.id = m.person_id and p.disabled_at is null
    where m.network_id = ${db.who.networkId} and m.organisation_id = ${organisationId}
      and m.role in ('coordinator', 'lead') and m.until is null
    order by p.email`
  return rows.map((row) => row.email)
}

/** E-mail addresses of those who lead this network. */
export async function leadEmails(db: Db): Promise<string[]> {
  const rows = await db<{ email: string }[]>`
    select distinct p.email
    from membership m
    join person p on p.id = m.person_id and p.disabled_at is null
    where m.network_id = ${db.who.networkId} and m.role = 'lead' and m.until is null
    order by p.email`
  return rows.map((row) => row.email)
}

export type Term = { key: string; labelNl: string; labelEn: string }

/** What this network added to a list that ships with the product. */
export async function termsOf(db: Db, list: string): Promise<Term[]> {
  return db<Term[]>`
    select key, label_nl, label_en
    from term
    where network_id = ${db.who.networkId} and list = ${list}
    order by sort, label_nl`
}
