// Deeds with consequences: inviting, joining, leaving, and changing an organisation.
import { randomUUID } from 'node:crypto'
import { type At, paths } from '../../paths.ts'
import { record } from '../../platform/audit.ts'
import { hashToken, newToken, open, seal } from '../../platform/crypto.ts'
import { later } from '../../platform/jobs.ts'
import { post } from '../../platform/mail.ts'
import { endSessionsFor } from '../../platform/session.ts'
import type { Db } from '../../platform/tenant.ts'
import {
  acceptInvitation,
  addInvitation,
  addJoining,
  answerInvitation,
  eraseJoining,
  type Invitation,
  joiningBehind,
  revokeInvitation,
} from './join/store.ts'
import { invitationLetter } from './mails.ts'
import { rolesToGive, type StaffRole } from './rules.ts'
import {
  addMembership,
  addOrganisation,
  type Contact,
  endMembership,
  findOrAddPerson,
  memberById,
  type Naming,
  saveContact,
  saveNaming,
} from './store.ts'

const invitationDays = 14

type Asking = {
  kind: 'partner' | 'colleague'
  organisationId: string | null
  organisationName: string
  role: StaffRole
  email: string
}

/** Invites an organisation or a colleague by mail; the link works two weeks and once. */
export async function invite(
  db: Db,
  asking: Asking,
  about: { at: At; baseUrl: string; networkName: string },
): Promise<void> {
  const id = randomUUID()
  const token = newToken()
  const { email, ...rest } = asking
  await addInvitation(db, {
    ...rest,
    id,
    expiresAt: new Date(db.at.getTime() + invitationDays * 86_400_000),
    emailSealed: seal(db.keys, { network: db.who.networkId, purpose: 'invitation', id }, email),
    tokenHash: hashToken(token),
  })
  const link = about.baseUrl + paths.partners.invitation(about.at, token)
  const facts = { organisation: asking.organisationName, network: about.networkName, link }
  await post(db, invitationLetter(email, about.at.lang, asking.kind, facts))
  await record(db, `partners.invited-${asking.kind}`, id, {
    organisation: asking.organisationName,
    role: asking.role,
  })
}

/** Withdraws an open invitation; undefined organisation: of anyone. False when it is not there to withdraw. */
export async function withdrawInvitation(
  db: Db,
  id: string,
  organisationId: string | null,
): Promise<boolean> {
  if (!(await revokeInvitation(db, id, organisationId))) return false
  await record(db, 'partners.invitation-revoked', id)
  return true
}

type Joining = { name: string; email: string }

/** Keeps who wants to join until the code of this id is typed: nobody is a member by typing an address. */
export async function waitToJoin(
  db: Db,
  invitation: Invitation,
  codeId: string,
  joining: Joining,
): Promise<void> {
  const sealed = seal(db.keys, joiningPlace(db, codeId), JSON.stringify(joining))
  await addJoining(db, { codeId, invitationId: invitation.id, sealed })
}

/**
 * The holder of a code that proved the mailbox joins: with the organisation, when that is new here (`newPartnerId`).
 * Undefined when the code was for signing in only; spent when the invitation is.
 */
export async function joinBy(
  db: Db,
  codeId: string,
): Promise<{ personId: string; newPartnerId: string | null } | 'spent' | undefined> {
  const waiting = await joiningBehind(db, codeId)
  if (!waiting) return undefined
  const { invitation, sealed } = waiting
  if (!invitation) return 'spent'
  await answerInvitation(db, invitation.id)
  if (!(await acceptInvitation(db, invitation.id))) return 'spent'
  const joining = JSON.parse(open(db.keys, joiningPlace(db, codeId), sealed)) as Joining
  const newPartnerId = invitation.organisationId ? null : await newPartner(db, invitation)
  const organisationId = invitation.organisationId ?? newPartnerId ?? ''
  const personId = await findOrAddPerson(db, joining)
  await addMembership(db, { personId, organisationId, role: invitation.role })
  await eraseJoining(db, codeId)
  await record(db, 'partners.joined', organisationId, { role: invitation.role })
  return { personId, newPartnerId }
}

const joiningPlace = (db: Db, id: string) => ({
  network: db.who.networkId,
  purpose: 'joining',
  id,
})

async function newPartner(db: Db, invitation: Invitation): Promise<string> {
  const id = randomUUID()
  await addOrganisation(db, { id, name: invitation.organisationName })
  await record(db, 'partners.organisation-added', id, { name: invitation.organisationName })
  return id
}

/** Ends someone's work for an organisation: at once, since every request asks what they are. */
export async function endAccess(
  db: Db,
  membershipId: string,
  organisationId: string,
): Promise<boolean> {
  const member = await memberById(db, membershipId)
  if (!member || member.organisationId !== organisationId) return false
  // Who can't make a lead can't send one away either.
  if (!rolesToGive(db.who.role as StaffRole).includes(member.role)) return false
  if (!(await endMembership(db, membershipId))) return false
  await endSessionsFor(db, membershipId)
  await record(db, 'partners.access-ended', organisationId, { role: member.role })
  return true
}

type OrganisationChange = Contact & Partial<Naming>

/** Changes what partners read about an organisation; false when it is not yours to change. */
export async function changeOrganisation(
  db: Db,
  id: string,
  change: OrganisationChange,
): Promise<boolean> {
  const { name, kind, sector, ...contact } = change
  if (!(await saveContact(db, id, contact))) return false
  if (name && kind && sector && !(await saveNaming(db, id, { name, kind, sector }))) return false
  await record(db, 'partners.organisation-changed', id, { fields: Object.keys(change) })
  // Offers are found by the name of their owner: those who keep offers listen.
  await later(db, 'partners.organisation-changed', { id })
  return true
}
