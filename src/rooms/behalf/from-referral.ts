// What a warm referral gives to an enrolment: contact data that its reader may open, and who sent the person.
import type { Db } from '../../platform/tenant.ts'
import type { Contact } from '../enrolment/door.ts'
import { type Reading, readReferral, referralById } from '../referrals/door.ts'
import { needs, reachesOf } from './matching.ts'

export type Source = {
  id: string
  code: string
  senderId: string
  sender: string
  /** What is known already; empty where it was never given, or is erased. */
  known: Partial<Contact>
}

/**
 * The referral of this id, for its sender and its receiver, as long as they may read what it asks; else undefined.
 * Contact data is opened, with a line about it, only to fill in the form.
 */
export async function sourceOf(db: Db, id: string, opens: boolean): Promise<Source | undefined> {
  const referral = await referralById(db, id)
  if (!referral || referral.status === 'draft' || referral.status === 'withdrawn') return undefined
  const reading = await readReferral(db, referral, opens ? 'page' : null)
  if (!reading.party || !reading.content) return undefined
  const { senderId, code } = referral
  return { id, code, senderId, sender: reading.names.sender, known: knownFrom(reading) }
}

function knownFrom({ contact, content }: Reading): Partial<Contact> {
  return {
    ...reachesOf(contact),
    needs: needs(content?.needs ?? []),
  }
}
