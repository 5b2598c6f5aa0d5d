// Statements that write whole networks at once (the demo, tests and benchmarks), and those that say who leads one.
import type { Sql, TransactionSql } from 'postgres'
import type { Statements } from '../../platform/database.ts'
import type { Db } from '../../platform/tenant.ts'
import type { SampleNetwork, SamplePartners } from './sample.ts'

export async function addNetwork(sql: Statements, network: SampleNetwork): Promise<void> {
  const { municipality, helplineHours, ...rest } = network
  await sql`
    insert into network (id, slug, name, guide_name, helpline_phone, helpline_hours_nl, helpline_hours_en, lat, lon)
    values (${rest.id}, ${rest.slug}, ${rest.name}, ${rest.guideName}, ${rest.helplinePhone}, ${helplineHours.nl},
            ${helplineHours.en}, ${rest.lat}, ${rest.lon})`
  if (!municipality) return
  await sql`
    insert into municipality (code, name) values (${municipality.code}, ${municipality.name})
    on conflict (code) do nothing`
  await sql`insert into network_municipality (network_id, municipality_code) values (${rest.id}, ${municipality.code})`
}

/** Says in which municipalities a network lies, besides those that it lay in already. */
export async function placeNetwork(
  sql: Statements,
  networkId: string,
  municipalities: readonly string[],
): Promise<void> {
  await sql`
    insert into network_municipality (network_id, municipality_code)
    select ${networkId}, code from municipality where code = any (${municipalities as string[]})
    on conflict do nothing`
}

/** Sets who leads: an organisation, a person, or one on behalf of the other (domain T8). */
export async function setLead(
  sql: Statements,
  networkId: string,
  organisationId: string,
): Promise<void> {
  await sql`update network set lead_organisation_id = ${organisationId} where id = ${networkId}`
}

/**
 * Partners and people, written by the owner: the app's role would not see an organisation or person that exists
 * already in another network, and so could not let it join.
 */
export async function addPartners(
  sql: Sql,
  networkId: string,
  at: Date,
  facts: SamplePartners,
): Promise<void> {
  await sql.begin((tx) => writePartners(tx, networkId, at, facts))
}

/** The same within a transaction of the owner's. */
export async function writePartners(
  tx: TransactionSql,
  networkId: string,
  at: Date,
  facts: SamplePartners,
): Promise<void> {
  const organisations = facts.organisations.map(({ id, name, kind, sector }) => ({
    id,
    name,
    kind,
    sector,
  }))
  const partnerships = facts.organisations.map(
    ({ id, name: _n, kind: _k, sector: _s, ...own }) => ({
      networkId,
      organisationId: id,
      ...own,
    }),
  )
  const people = facts.people.map((person) => ({ ...person, createdAt: at }))
  const members = facts.memberships.map((membership) => ({ ...membership, networkId }))
  await tx`select set_config('app.network', ${networkId}, true)`
  if (organisations.length > 0) {
    await tx`insert into organisation ${tx(organisations)} on conflict (id) do nothing`
    await tx`insert into partnership ${tx(partnerships)}`
  }
  if (people.length > 0) await tx`insert into person ${tx(people)} on conflict (id) do nothing`
  if (members.length > 0) await tx`insert into membership ${tx(members)}`
}

/** The person with this e-mail address, of any network. */
export async function personIdOf(sql: Statements, email: string): Promise<string | undefined> {
  const [person] = await sql<{ id: string }[]>`select id from person where email = ${email}`
  return person?.id
}

export const networkKinds = ['keten', 'coalitie', 'platform', 'alliantie'] as const
export type NetworkKind = (typeof networkKinds)[number]
export type LeadingPerson = { id: string; name: string; organisation: string }

/** The people with the role of lead, who may also lead in their own name (domain T8). */
export async function leadingPeople(db: Db): Promise<LeadingPerson[]> {
  return db<LeadingPerson[]>`
    select distinct on (p.name, p.id) p.id, p.name, o.name as organisation
    from membership m
    join person p on p.id = m.person_id and p.disabled_at is null
    join organisation o on o.id = m.organisation_id
    where m.network_id = ${db.who.networkId} and m.role = 'lead' and m.until is null
    order by p.name, p.id, o.name`
}

export async function networkKind(db: Db): Promise<NetworkKind> {
  const [row] = await db<{ kind: NetworkKind }[]>`
    select kind from network where id = ${db.who.networkId}`
  return row?.kind ?? 'keten'
}

/** Keten, coalition, platform or local alliance (domain K-02). */
export async function setKind(db: Db, kind: NetworkKind): Promise<void> {
  await db`update network set kind = ${kind} where id = ${db.who.networkId}`
}

/** Says who leads from now on: an organisation, a person, or a person for an organisation. */
export async function setLeadOf(
  db: Db,
  organisationId: string | null,
  personId: string | null,
): Promise<void> {
  await db`
    update network set lead_organisation_id = ${organisationId}, lead_person_id = ${personId}
    where id = ${db.who.networkId}`
}
