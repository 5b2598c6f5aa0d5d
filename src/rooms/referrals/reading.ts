import type { Db } from '../../platform/tenant.ts'
import { type FullOffer, offerById } from '../offers/door.ts'
import { type Organisation, organisationById, ownNetwork } from '../partners/door.ts'
import type { Contact } from './codes.ts'
import { openContact } from './contact.ts'
import type { Names } from './labels.ts'
import type { Status } from './rules.ts'
import { seenStatus, seenTrail } from './sight.ts'
import { type Content, contentOf, type Referral } from './store.ts'
import { type Event, eventsOf } from './trail-store.ts'

/** One referral as far as this organisation may read it. */
export type Reading = {
  referral: Referral
  /** What this organisation is to it; null for the lead, who sees the steps of what is stuck. */
  party: 'sender' | 'receiver' | null
  seen: Status | 'closed'
  names: Names
  sender: Organisation | undefined
  receiver: Organisation | undefined
  offer: FullOffer | undefined
  content: Content | undefined
  contact: Contact | undefined
  events: Event[]
  keptMonths: number
}

/** Reads one referral for a page; opening the contact data leaves a line, and without a purpose it stays closed. */
export async function readReferral(
  db: Db,
  referral: Referral,
  purpose: 'page' | 'link' | null,
): Promise<Reading> {
  const us = db.who.organisationId
  const party = referral.senderId === us ? 'sender' : referral.receiverId === us ? 'receiver' : null
  const content = party ? await contentOf(db, referral.id) : undefined
  const contact = purpose ? await openContact(db, referral.id, content, purpose) : undefined
  const sender = await organisationById(db, referral.senderId)
  const receiver = await organisationById(db, referral.receiverId)
  const events = party ? await eventsOf(db, referral.id) : []
  const offer = referral.offerId ? await offerById(db, referral.offerId) : undefined
  // An organisation that refers to itself is both, and hears everything.
  const isBoth = referral.senderId === referral.receiverId
  const hears = referral.consentFeedback || isBoth
  return {
    referral,
    party,
    seen: seenStatus(referral.status, party ?? 'sender', hears),
    names: { sender: referral.fromPoint ?? sender?.name ?? '', receiver: receiver?.name ?? '' },
    sender,
    ...{ receiver, offer },
    content,
    contact,
    events: seenTrail(events, party ?? 'sender', hears),
    keptMonths: (await ownNetwork(db)).settings.contactKeptMonths,
  }
}
