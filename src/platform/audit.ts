// Who did what, for which organisation, when: written in the same transaction as the deed.
import type { Db } from './tenant.ts'

type Details = Record<string, string | number | boolean | null | string[]>
type AuditLine = {
  id: number
  at: Date
  personId: string | null
  organisationId: string | null
  what: string
  subject: string | null
  details: Details | null
}

/** Adds one line: `what` as room.deed ('referral.sent'), the id it is about, and details without personal data. */
export async function record(
  db: Db,
  what: string,
  subject: string | null,
  details?: Details,
): Promise<void> {
  await db`
    insert into audit (network_id, at, person_id, organisation_id, what, subject, details)
    values (${db.who.networkId}, ${db.at}, ${db.who.personId}, ${db.who.organisationId}, ${what}, ${subject},
            ${details ? db.json(details) : null})`
}

/** The lines about one thing, oldest first. */
export async function auditOf(db: Db, subject: string): Promise<AuditLine[]> {
  return db<AuditLine[]>`
    select id, at, person_id, organisation_id, what, subject, details
    from audit
    where network_id = ${db.who.networkId} and subject = ${subject}
    order by id`
}
