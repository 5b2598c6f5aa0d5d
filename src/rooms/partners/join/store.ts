import type { Db } from '../../../platform/tenant.ts'
import type { StaffRole } from '../rules.ts'

export type Invitation = {
  id: string
  kind: 'partner' | 'colleague'
  organisationId: string | null
  organisationName: string
  role: StaffRole
  expiresAt: Date
}

export async function addInvitation(
  db: Db,
  invitation: Invitation & { emailSealed: Buffer; tokenHash: Buffer },
): Promise<void> {
  await db`
    insert into invitation (network_id, id, kind, organisation_id, organisation_name, role, email_sealed, token_hash,
                            created_by, created_at, expires_at)
    values (${db.who.networkId}, ${invitation.id}, ${invitation.kind}, ${invitation.organisationId},
            ${invitation.organisationName}, ${invitation.role}, ${invitation.emailSealed}, ${invitation.tokenHash},
            ${db.who.personId}, ${db.at}, ${invitation.expiresAt})`
}

/** The invitation of this link while it is open. */
export async function openInvitation(db: Db, tokenHash: Buffer): Promise<Invitation | undefined> {
  const [invitation] = await db<Invitation[]>`
    select id, kind, organisation_id, organisation_name, role, expires_at
    from invitation
    where network_id = ${db.who.networkId} and token_hash = ${tokenHash}
      and accepted_at is null and revoked_at is null and expires_at > ${db.at}`
  return invitation
}

/** What still waits for an answer, of one organisation or of everyone. */
export async function openInvitations(
  db: Db,
  organisationId: string | null,
): Promise<Invitation[]> {
  return db<Invitation[]>`
    select id, kind, organisation_id, organisation_name, role, expires_at
    from invitation
    where network_id = ${db.who.networkId} and accepted_at is null and revoked_at is null and expires_at > ${db.at}
      and (${organisationId}::uuid is null or organisation_id = ${organisationId})
    order by expires_at`
}

/** The open invitation that the holder of this code wants to accept, with what was typed then (sealed). */
export async function joiningBehind(
  db: Db,
  codeId: string,
): Promise<{ invitation: Invitation | undefined; sealed: Buffer } | undefined> {
  const [joining] = await db<{ sealed: Buffer; invitationId: string }[]>`
    select sealed, invitation_id from joining where network_id = ${db.who.networkId} and code_id = ${codeId}`
  if (!joining) return undefined
  const [invitation] = await db<Invitation[]>`
    select id, kind, organisation_id, organisation_name, role, expires_at
    from invitation
    where network_id = ${db.who.networkId} and id = ${joining.invitationId}
      and accepted_at is null and revoked_at is null and expires_at > ${db.at}`
  return { invitation, sealed: joining.sealed }
}

/** Keeps what was typed until the code of the same id has been typed too. */
export async function addJoining(
  db: Db,
  joining: { codeId: string; invitationId: string; sealed: Buffer },
): Promise<void> {
  await db`
    insert into joining (network_id, code_id, invitation_id, sealed, created_at)
    values (${db.who.networkId}, ${joining.codeId}, ${joining.invitationId}, ${joining.sealed}, ${db.at})`
}

/** Erases what was typed behind a code that has done its work. */
export async function eraseJoining(db: Db, codeId: string): Promise<void> {
  await db`delete from joining where network_id = ${db.who.networkId} and code_id = ${codeId}`
}

/** From here on this transaction answers this invitation: what lets the database take a new member in. */
export async function answerInvitation(db: Db, id: string): Promise<void> {
  await db`select set_config('app.invitation', ${id}, true)`
}

/** Closes an invitation as accepted; false when someone was before us. Its address is erased at once. */
export async function acceptInvitation(db: Db, id: string): Promise<boolean> {
  const closed = await db`
    update invitation set accepted_at = ${db.at}, email_sealed = null
    where network_id = ${db.who.networkId} and id = ${id} and accepted_at is null and revoked_at is null
    returning id`
  return closed.length === 1
}

/** Withdraws an open invitation; of another organisation only when `organisationId` is null (lead, admin). */
export async function revokeInvitation(
  db: Db,
  id: string,
  organisationId: string | null,
): Promise<boolean> {
  const revoked = await db`
    update invitation set revoked_at = ${db.at}, email_sealed = null
    where network_id = ${db.who.networkId} and id = ${id} and accepted_at is null and revoked_at is null
      and (${organisationId}::uuid is null or organisation_id = ${organisationId})
    returning id`
  return revoked.length === 1
}

/** Erases addresses of invitations and of joining that nobody finished in time; returns how many. */
export async function eraseOldInvitations(db: Db): Promise<number> {
  const left = await db`
    delete from joining
    where network_id = ${db.who.networkId} and created_at < ${new Date(db.at.getTime() - 86_400_000)}
    returning code_id`
  const erased = await db`
    update invitation set email_sealed = null
    where network_id = ${db.who.networkId} and email_sealed is not null and expires_at < ${db.at}
    returning id`
  return erased.length + left.length
}
