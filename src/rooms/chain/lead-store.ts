// Who leads, one after the other.
import type { Db } from '../../platform/tenant.ts'
import type { Kept } from './store.ts'

export type LeadTerm = {
  id: string
  organisationId: string | null
  personId: string | null
  functionText: string
  mandate: string
  fromOn: string
  untilOn: string | null
  decisionText: string
  decisionUrl: string | null
}
export type KnownTerm = Kept<LeadTerm> & {
  organisationName: string | null
  personName: string | null
  endedOn: string | null
}

/** Every lead of this network, the present one first. */
export async function leadTerms(db: Db): Promise<KnownTerm[]> {
  return db<KnownTerm[]>`
    select t.id, t.organisation_id, o.name as organisation_name, t.person_id, p.name as person_name, t.function_text,
           t.mandate, t.from_on, t.until_on, t.ended_on, t.decision_text, t.decision_url, t.version, who.name as changed_by
    from lead_term t
    left join organisation o on o.id = t.organisation_id
    left join person p on p.id = t.person_id
    left join person who on who.id = t.changed_by
    where t.network_id = ${db.who.networkId}
    order by t.ended_on is not null, t.from_on desc, t.id`
}

/** Ends the present term, if it is still this one (or none); false when somebody was first. */
export async function endTerm(db: Db, id: string | null, endedOn: string): Promise<boolean> {
  // Two at once: the second waits here, and then finds another term than it knew.
  await db`select pg_advisory_xact_lock(hashtext('lead'), hashtext(${db.who.networkId}))`
  const [now] = await db<{ id: string }[]>`
    select id from lead_term where network_id = ${db.who.networkId} and ended_on is null`
  if ((now?.id ?? null) !== id) return false
  if (id === null) return true
  await db`
    update lead_term set ended_on = greatest(${endedOn}::date, from_on), version = version + 1
    where network_id = ${db.who.networkId} and id = ${id}`
  return true
}

export async function addTerm(db: Db, term: LeadTerm & { endedOn?: string | null }): Promise<void> {
  await db`
    insert into lead_term ${db({ ...term, networkId: db.who.networkId, changedAt: db.at, changedBy: db.who.personId })}`
}

/** Corrects the words of the present term: the mandate, its days and the decision, not who leads. */
export async function saveTerm(
  db: Db,
  version: number,
  { id, ...term }: Omit<LeadTerm, 'organisationId' | 'personId'>,
): Promise<boolean> {
  const saved = await db`
    update lead_term set ${db({ ...term, changedAt: db.at, changedBy: db.who.personId })}, version = version + 1
    where network_id = ${db.who.networkId} and id = ${id} and version = ${version} and ended_on is null
    returning id`
  return saved.length === 1
}
