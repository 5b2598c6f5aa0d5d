// Statements that write whole networks at once: the demo, tests and benchmarks.
import type { Sql } from 'postgres'
import type { Statements } from '../../platform/database.ts'
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
  await sql`
    insert into network_municipality (network_id, municipality_code) values (${rest.id}, ${municipality.code})`
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
  const organisations = facts.organisations.map(
    ({ ring: _ring, since: _since, ...organisation }) => organisation,
  )
  const partnerships = facts.organisations.map(({ id, ring, since }) => ({
    networkId,
    organisationId: id,
    ring,
    since,
  }))
  const people = facts.people.map((person) => ({ ...person, createdAt: at }))
  const members = facts.memberships.map((membership) => ({ ...membership, networkId }))
  await sql.begin(async (tx) => {
    await tx`select set_config('app.network', ${networkId}, true)`
    await tx`insert into organisation ${tx(organisations)} on conflict (id) do nothing`
    await tx`insert into partnership ${tx(partnerships)}`
    await tx`insert into person ${tx(people)} on conflict (id) do nothing`
    await tx`insert into membership ${tx(members)}`
  })
}
