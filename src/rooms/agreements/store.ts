import { randomUUID } from 'node:crypto'
import { addMonths, localDate } from '../../platform/dates.ts'
import type { Db } from '../../platform/tenant.ts'
import { type Kind, keptYears, type Party, warnMonths } from './rules.ts'

export type Content = {
  kind: Kind
  subject: string
  content: string
  startsOn: string
  endsOn: string | null
  reviewOn: string | null
}
/** `partyName` is that of the organisation, or as written of somebody outside the network. */
export type Agreement = Content & {
  id: string
  organisationId: string
  endedOn: string | null
  version: number
  changedBy: string | null
  parties: (Party & { partyName: string })[]
}

/** The agreements that this person may see, those that end first on top; one of them with `id`. */
export async function agreementsOf(db: Db, id: string | null = null): Promise<Agreement[]> {
  return db<Agreement[]>`
    select a.id, a.organisation_id, a.kind, a.subject, a.content, a.starts_on, a.ends_on, a.review_on, a.ended_on,
           a.version, who.name as changed_by,
           coalesce((
             select jsonb_agg(jsonb_build_object(
                      'organisationId', p.organisation_id, 'name', p.name, 'partyName', coalesce(o.name, p.name),
                      'does', p.does, 'contributionIds', p.contribution_ids, 'signedBy', p.signed_by,
                      'signedOn', p.signed_on) order by p.sort)
             from agreement_party p
             left join organisation o on o.id = p.organisation_id
             where p.network_id = a.network_id and p.agreement_id = a.id), '[]') as parties
    from agreement a
    left join person who on who.id = a.changed_by
    where a.network_id = ${db.who.networkId} and (${id}::uuid is null or a.id = ${id})
    order by a.ended_on is not null or coalesce(a.ends_on < ${localDate(db.at)}, false), a.ends_on nulls last, a.subject, a.id`
}

export async function agreementById(db: Db, id: string): Promise<Agreement | undefined> {
  return (await agreementsOf(db, id))[0]
}

type New = Content & { id: string; organisationId: string }

export async function addAgreement(
  db: Db,
  agreement: New,
  parties: readonly Party[],
): Promise<void> {
  const row = { ...agreement, partyIds: partyIdsOf(parties), ...stamp(db) }
  await db`insert into agreement ${db({ ...row, networkId: db.who.networkId })}`
  await writeParties(db, agreement.id, parties)
}

/** Saves it if it is still at `version`; false when somebody was first. */
export async function saveAgreement(
  db: Db,
  { id, version }: { id: string; version: number },
  content: Content,
  parties: readonly Party[],
): Promise<boolean> {
  const row = { ...content, partyIds: partyIdsOf(parties), ...stamp(db) }
  const saved = await db`
    update agreement set ${db(row)}, version = version + 1
    where network_id = ${db.who.networkId} and id = ${id} and version = ${version}
    returning id`
  if (saved.length === 0) return false
  await db`
    delete from agreement_party where network_id = ${db.who.networkId} and agreement_id = ${id}`
  await writeParties(db, id, parties)
  return true
}

const stamp = (db: Db) => ({ changedAt: db.at, changedBy: db.who.personId })
const partyIdsOf = (parties: readonly Party[]) =>
  parties.flatMap(({ organisationId }) => organisationId ?? [])

async function writeParties(db: Db, agreementId: string, parties: readonly Party[]) {
  const rows = parties.map((party, sort) => ({
    ...{ networkId: db.who.networkId, id: randomUUID(), agreementId, sort },
    organisationId: party.organisationId,
    name: party.organisationId ? '' : party.name,
    does: party.does,
    contributionIds: party.contributionIds,
    signedBy: party.signedBy,
    signedOn: party.signedOn,
  }))
  await db`insert into agreement_party ${db(rows)}`
}

/** Ends it today; false when it was over already. */
export async function endAgreement(db: Db, id: string): Promise<boolean> {
  const ended = await db`
    update agreement set ended_on = ${localDate(db.at)}, version = version + 1, ${db(stamp(db))}
    where network_id = ${db.who.networkId} and id = ${id} and ended_on is null
    returning id`
  return ended.length === 1
}

export type Expiring = { id: string; subject: string; endsOn: string; parties: string[] }

/** What ends in the coming three months, the first on top; of the parties the names. */
export async function expiringAgreements(db: Db, onlyUnwarned = false): Promise<Expiring[]> {
  const today = localDate(db.at)
  return db<Expiring[]>`
    select a.id, a.subject, a.ends_on, array(
             select coalesce(o.name, p.name) from agreement_party p
             left join organisation o on o.id = p.organisation_id
             where p.network_id = a.network_id and p.agreement_id = a.id order by p.sort) as parties
    from agreement a
    where a.network_id = ${db.who.networkId} and a.ended_on is null
      and a.ends_on between ${today} and ${addMonths(today, warnMonths)}
      and (not ${onlyUnwarned} or a.warned_for is distinct from a.ends_on)
    order by a.ends_on, a.subject`
}

/** Remembers for which last day the lead was warned. */
export async function noteWarned(db: Db, ids: readonly string[]): Promise<void> {
  await db`
    update agreement set warned_for = ends_on
    where network_id = ${db.who.networkId} and id in ${db([...ids])}`
}

/** How many agreements run today, signed or not. */
export async function countAgreements(db: Db): Promise<number> {
  const [row] = await db<{ n: number }[]>`
    select count(*)::int as n from agreement
    where network_id = ${db.who.networkId} and ended_on is null
      and (ends_on is null or ends_on >= ${localDate(db.at)})`
  return row?.n ?? 0
}

/** Agreements that ended longer ago than they are kept. */
export async function pastAgreements(db: Db): Promise<string[]> {
  const before = addMonths(localDate(db.at), -12 * keptYears)
  const rows = await db<{ id: string }[]>`
    select id from agreement
    where network_id = ${db.who.networkId} and least(ended_on, ends_on) < ${before}`
  return rows.map(({ id }) => id)
}

export async function eraseAgreement(db: Db, id: string): Promise<void> {
  await db`delete from agreement where network_id = ${db.who.networkId} and id = ${id}`
}
