// Codes to sign in with, and the people of this network who may.
import { createHash } from 'node:crypto'
import type { Db } from '../../../platform/tenant.ts'
import type { StaffRole } from '../rules.ts'

export type SignInCode = { id: string; emailHash: Buffer; codeHash: Buffer; tries: number }

/** Addresses are kept as a hash only: also of people who are not known here. */
export const hashOfEmail = (email: string): Buffer =>
  createHash('sha256').update(`sign-in ${email}`).digest()

export async function addCode(
  db: Db,
  code: { id: string; emailHash: Buffer; codeHash: Buffer; createdAt: Date; expiresAt: Date },
): Promise<void> {
  await db`
    insert into sign_in_code (id, email_hash, code_hash, created_at, expires_at)
    values (${code.id}, ${code.emailHash}, ${code.codeHash}, ${code.createdAt}, ${code.expiresAt})`
}

/** Counts a try on a living code and returns it; undefined when it is used, expired or tried `triesMax` times. */
export async function tryCode(
  db: Db,
  id: string,
  triesMax: number,
  now: Date,
): Promise<SignInCode | undefined> {
  const [code] = await db<SignInCode[]>`
    update sign_in_code set tries = tries + 1
    where id = ${id} and used_at is null and expires_at > ${now} and tries < ${triesMax}
    returning id, email_hash, code_hash, tries`
  return code
}

/** A code of any age that is still kept: whose account was tried. */
export async function codeById(db: Db, id: string): Promise<SignInCode | undefined> {
  const [code] = await db<SignInCode[]>`
    select id, email_hash, code_hash, tries from sign_in_code where id = ${id}`
  return code
}

/** Marks a code as used; false when someone was before us. */
export async function useCode(db: Db, id: string, now: Date): Promise<boolean> {
  const used = await db`
    update sign_in_code set used_at = ${now} where id = ${id} and used_at is null returning id`
  return used.length === 1
}

/** The living account with this address that works in this network. */
export async function personByEmail(
  db: Db,
  email: string,
): Promise<{ id: string; name: string } | undefined> {
  const [person] = await db<{ id: string; name: string }[]>`
    select id, name from person
    where email = ${email} and disabled_at is null
      and exists (select 1 from membership m where m.person_id = person.id and m.network_id = ${db.who.networkId} and m.until is null)`
  return person
}

/** The living account that belongs to a hashed address. */
export async function personByEmailHash(db: Db, emailHash: Buffer): Promise<string | undefined> {
  const [person] = await db<{ id: string }[]>`
    select id from person
    where sha256(convert_to('sign-in ' || email, 'UTF8')) = ${emailHash} and disabled_at is null`
  return person?.id
}

/** A living membership of this person in this network. */
export async function ownMembership(
  db: Db,
  personId: string,
  membershipId: string,
): Promise<{ personId: string; membershipId: string } | undefined> {
  const [membership] = await db<{ personId: string; membershipId: string }[]>`
    select person_id, id as membership_id
    from membership
    where network_id = ${db.who.networkId} and id = ${membershipId} and person_id = ${personId} and until is null`
  return membership
}

export type CastMember = {
  membershipId: string
  personId: string
  personName: string
  organisationName: string
  role: StaffRole
}

/** The demo cast of this network: one button each on the sign-in page. */
export async function castOf(db: Db): Promise<CastMember[]> {
  return db<CastMember[]>`
    select m.id as membership_id, m.person_id, p.name as person_name, o.name as organisation_name, m.role
    from membership m
    join person p on p.id = m.person_id
    join organisation o on o.id = m.organisation_id
    where m.network_id = ${db.who.networkId} and m.until is null and p.email like '%.example'
    order by array_position(array['lead', 'desk', 'coordinator', 'admin'], m.role), p.name`
}

/** Does the work, and takes it back unless it is to be kept: both take as long. */
export async function undoneUnless(
  db: Db,
  isKept: boolean,
  work: () => Promise<unknown>,
): Promise<void> {
  await db`savepoint work`
  await work()
  await (isKept ? db`release savepoint work` : db`rollback to savepoint work`)
}
