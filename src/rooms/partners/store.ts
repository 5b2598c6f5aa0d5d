import { randomUUID } from 'node:crypto'
import type { Statements } from '../../platform/database.ts'
import { localDate } from '../../platform/dates.ts'
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
  /** When it was taken in by another network, and by which; null is open. */
  closed: { on: string; slug: string; name: string } | null
}

/** The network with this slug. Networks are public: this runs before anyone is bound to one. */
export async function networkBySlug(sql: Statements, slug: string): Promise<Network | undefined> {
  return (await networksWhere(sql, { slug }))[0]
}

/** Every network, by name: the start page, and jobs that visit each. */
export const allNetworks = (sql: Statements): Promise<Network[]> => networksWhere(sql, {})

/** The network that this transaction is bound to, with its settings. */
export async function ownNetwork(db: Db): Promise<Network> {
  const [network] = await networksWhere(db, { id: db.who.networkId })
  if (!network) throw new Error('bound to no network')
  return network
}

async function networksWhere(
  sql: Statements,
  { slug = null, id = null }: { slug?: string | null; id?: string | null },
): Promise<Network[]> {
  const rows = await sql<Network[]>`
    select id, slug, name, guide_name, lead_organisation_id, lead_person_id, helpline_phone, helpline_hours_nl,
           helpline_hours_en, theme, lat, lon, settings,
           (select jsonb_build_object('on', network.closed_on, 'slug', i.slug, 'name', i.name)
            from network i where i.id = network.merged_into) as closed,
           coalesce((select array_agg(municipality_code order by municipality_code)
                     from network_municipality where network_id = network.id), '{}') as municipalities
    from network
    where (${slug}::text is null or slug = ${slug}) and (${id}::uuid is null or id = ${id})
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
    select o.id, o.name, o.kind, o.sector, p.description, p.phone, p.email, p.url
    from partnership p
    join organisation o on o.id = p.organisation_id
    where p.network_id = ${db.who.networkId} and p.until is null
    order by lower(o.name)`
}

/** One partner of this network, also a former one. */
export async function organisationById(db: Db, id: string): Promise<Organisation | undefined> {
  const [organisation] = await db<Organisation[]>`
    select o.id, o.name, o.kind, o.sector, p.description, p.phone, p.email, p.url
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

/** One member of staff of this network, also a former one. */
export async function personById(
  db: Db,
  id: string,
): Promise<{ name: string; email: string; isActive: boolean } | undefined> {
  const [person] = await db<{ name: string; email: string; isActive: boolean }[]>`
    select p.name, p.email, p.disabled_at is null and exists (
             select 1 from membership m
             where m.person_id = p.id and m.network_id = ${db.who.networkId} and m.until is null) as is_active
    from person p
    where p.id = ${id}`
  return person
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

export type Partner = Organisation & { ring: string; since: string }

/** The partners with their place in the network, for the list. */
export async function partnersOf(db: Db): Promise<Partner[]> {
  return db<Partner[]>`
    select o.id, o.name, o.kind, o.sector, p.description, p.phone, p.email, p.url, p.ring, p.since
    from partnership p
    join organisation o on o.id = p.organisation_id
    where p.network_id = ${db.who.networkId} and p.until is null
    order by lower(o.name)`
}

/** A new organisation that takes part from today. */
export async function addOrganisation(
  db: Db,
  organisation: { id: string; name: string },
): Promise<void> {
  await db`
    insert into organisation (id, name, kind, sector) values (${organisation.id}, ${organisation.name}, 'other', 'social')`
  await db`
    insert into partnership (network_id, organisation_id, since)
    values (${db.who.networkId}, ${organisation.id}, ${localDate(db.at)})`
}

export type Contact = Pick<Organisation, 'description' | 'phone' | 'email' | 'url'>
export type Naming = Pick<Organisation, 'name' | 'kind' | 'sector'>

/** How this network reaches an organisation. Row-level security lets only its own people, or a lead or admin, change it. */
export async function saveContact(db: Db, id: string, contact: Contact): Promise<boolean> {
  const saved = await db`
    update partnership set ${db({ ...contact })}
    where network_id = ${db.who.networkId} and organisation_id = ${id}
    returning organisation_id`
  return saved.length === 1
}

/** What an organisation is called in every network that it takes part in; false when that is not ours to say. */
export async function saveNaming(db: Db, id: string, naming: Naming): Promise<boolean> {
  const saved = await db`
    update organisation set ${db({ ...naming })} where id = ${id} returning id`
  return saved.length === 1
}

/** Whether its name may be changed here: it takes part nowhere else, or this person works for it there too. */
export async function isOursToName(db: Db, id: string): Promise<boolean> {
  const [answer] = await db<{ isOurs: boolean }[]>`select is_ours_to_name(${id}) as is_ours`
  return answer?.isOurs ?? false
}

export type Colleague = {
  membershipId: string
  personId: string
  name: string
  email: string
  organisationId: string
  role: StaffRole
}

/** Who signs in for an organisation in this network. */
export async function colleaguesOf(db: Db, organisationId: string): Promise<Colleague[]> {
  return db<Colleague[]>`
    select m.id as membership_id, p.id as person_id, p.name, p.email, m.organisation_id, m.role
    from membership m
    join person p on p.id = m.person_id
    where m.network_id = ${db.who.networkId} and m.organisation_id = ${organisationId} and m.until is null
    order by p.name`
}

export async function memberById(db: Db, membershipId: string): Promise<Colleague | undefined> {
  const [member] = await db<Colleague[]>`
    select m.id as membership_id, p.id as person_id, p.name, p.email, m.organisation_id, m.role
    from membership m
    join person p on p.id = m.person_id
    where m.network_id = ${db.who.networkId} and m.id = ${membershipId} and m.until is null`
  return member
}

export async function endMembership(db: Db, membershipId: string): Promise<boolean> {
  const ended = await db`
    update membership set until = ${localDate(db.at)}
    where network_id = ${db.who.networkId} and id = ${membershipId} and until is null
    returning id`
  return ended.length === 1
}

/** The account with this address, or a new one. An account of elsewhere is not visible here: the key finds it. */
export async function findOrAddPerson(
  db: Db,
  person: { name: string; email: string },
): Promise<string> {
  const [found] = await db<
    { id: string }[]
  >`select join_person(${randomUUID()}, ${person.email}, ${person.name}, ${db.at}) as id`
  return found?.id ?? ''
}

/** Someone's new role at an organisation; the same one twice stays one. */
export async function addMembership(
  db: Db,
  member: { personId: string; organisationId: string; role: StaffRole },
): Promise<string> {
  const [known] = await db<{ id: string }[]>`
    select id from membership
    where network_id = ${db.who.networkId} and person_id = ${member.personId}
      and organisation_id = ${member.organisationId} and role = ${member.role} and until is null`
  if (known) return known.id
  const id = randomUUID()
  await db`
    insert into membership (network_id, id, person_id, organisation_id, role, since)
    values (${db.who.networkId}, ${id}, ${member.personId}, ${member.organisationId}, ${member.role}, ${localDate(db.at)})`
  return id
}

type NetworkChange = {
  guideName: string
  helplinePhone: string
  helplineHoursNl: string
  helplineHoursEn: string
  theme: string
  settings: Settings
}

/** Saves what the network may set itself. */
export async function saveNetwork(db: Db, { settings, ...change }: NetworkChange): Promise<void> {
  await db`
    update network set ${db({ ...change })}, settings = ${db.json(settings)}
    where id = ${db.who.networkId}`
}
