// What is kept of a resident: how it is sealed, who opens it, until when it stays, and that it goes.

import { record } from '../../platform/audit.ts'
import { needsReseal, newPin, open, seal, sign, signedBy } from '../../platform/crypto.ts'
import { addMonths, localDate } from '../../platform/dates.ts'
import type { Keep } from '../../platform/keeps.ts'
import type { Db } from '../../platform/tenant.ts'
import { type Organisation, organisationById, ownNetwork } from '../partners/door.ts'
import type { Names } from './labels.ts'
import {
  eraseDraftContacts,
  eraseEnded,
  eraseOldLinks,
  eraseShownPins,
  sealedContents,
} from './list-store.ts'
import { type Contact, type Status, seenStatus, seenTrail } from './rules.ts'
import {
  type Content,
  changeContent,
  contentOf,
  type Event,
  eventsOf,
  type Referral,
} from './store.ts'

export const keeps: readonly Keep[] = [
  {
    table: 'referral_content',
    holds: {
      nl: 'de vraag, waar de helper op let, en hoe de inwoner bereikt wil worden',
      en: 'the question, what the helper minds, and how the resident wants to be reached',
    },
    personal: {
      nl: 'naam, telefoonnummer of e-mailadres (versleuteld), en waar de helper op let',
      en: 'name, phone number or e-mail address (encrypted), and what the helper minds',
    },
    ground: 'consent',
    why: {
      nl: 'om de inwoner te kunnen helpen bij de partner die de inwoner zelf koos',
      en: 'to help the resident at the partner that the resident agreed to',
    },
    until: {
      nl: '3 maanden na afloop (een netwerk kan dit korter of langer kiezen); bij intrekken meteen; van een concept na 7 dagen',
      en: '3 months after the end (a network may choose less or more); at once when withdrawn; of a draft after 7 days',
    },
    erase: eraseWhatIsPast,
  },
  {
    table: 'referral, referral_event',
    holds: {
      nl: 'code, onderwerp, de twee organisaties, de stappen en wat zij elkaar schreven',
      en: 'code, theme, the two organisations, the steps and what they wrote to each other',
    },
    personal: {
      nl: 'wat zij schreven; de medewerker die een stap zette',
      en: 'what they wrote; the member of staff who made a step',
    },
    ground: 'public-task',
    why: {
      nl: 'om te weten hoe het afloopt en te kunnen tellen',
      en: 'to know how it ends and to be able to count',
    },
    until: {
      nl: 'wat zij schreven en de code: samen met de contactgegevens; de stappen blijven om te tellen',
      en: 'what they wrote and the code: together with the contact data; the steps stay, to be counted',
    },
  },
  {
    table: 'answer_link, referral_code, referral_filter',
    holds: {
      nl: 'versleutelde sleutels van links en codes, en bewaarde filters van medewerkers',
      en: 'hashed keys of links and codes, and saved filters of staff',
    },
    personal: null,
    ground: 'nothing-personal',
    why: {
      nl: 'om zonder account te kunnen antwoorden en volgen',
      en: 'to be able to answer and follow without an account',
    },
    until: {
      nl: 'links een maand na hun laatste dag; codes tot de gegevens gewist zijn',
      en: 'links a month after their last day; codes until the data is erased',
    },
    erase: (db) => eraseOldLinks(db, new Date(db.at.getTime() - 30 * 86_400_000)),
  },
]

const draftDays = 7

async function eraseWhatIsPast(db: Db): Promise<number> {
  const { settings } = await ownNetwork(db)
  const endedBefore = addMonths(localDate(db.at), -settings.contactKeptMonths)
  const drafts = await eraseDraftContacts(db, new Date(db.at.getTime() - draftDays * 86_400_000))
  await eraseShownPins(db, new Date(db.at.getTime() - pinShownMinutes * 60_000))
  const ended = await eraseEnded(db, endedBefore)
  for (const id of [...drafts, ...ended]) await record(db, 'referral.erased', id)
  return drafts.length + ended.length
}

const contactPlace = (db: Db, id: string) => ({
  network: db.who.networkId,
  purpose: 'referral.contact',
  id,
})

/** The contact data, sealed for this network and this referral; null when there is nothing to keep. */
export function sealContact(db: Db, id: string, contact: Contact): Buffer | null {
  if (contact.reach === 'none' && contact.name === null) return null
  return seal(db.keys, contactPlace(db, id), JSON.stringify(contact))
}

/** The contact data, opened: leaves a line about who opened it and for what. */
export async function openContact(
  db: Db,
  id: string,
  content: Pick<Content, 'contactSealed'> | undefined,
  purpose: 'page' | 'link' | 'letter' | 'change',
): Promise<Contact | undefined> {
  if (!content?.contactSealed) return undefined
  await record(db, 'referral.contact-opened', id, { for: purpose })
  return JSON.parse(open(db.keys, contactPlace(db, id), content.contactSealed)) as Contact
}

/** One referral as far as this organisation may read it. */
export type Reading = {
  referral: Referral
  /** What this organisation is to it; null for the lead, who sees the steps of what is stuck. */
  party: 'sender' | 'receiver' | null
  seen: Status | 'closed'
  names: Names
  sender: Organisation | undefined
  receiver: Organisation | undefined
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
  // An organisation that refers to itself is both, and hears everything.
  const isBoth = referral.senderId === referral.receiverId
  const hears = referral.consentFeedback || isBoth
  return {
    referral,
    party,
    seen: seenStatus(referral.status, party ?? 'sender', hears),
    names: { sender: referral.fromPoint ?? sender?.name ?? '', receiver: receiver?.name ?? '' },
    sender,
    receiver,
    content,
    contact,
    events: seenTrail(events, party ?? 'sender', hears),
    keptMonths: (await ownNetwork(db)).settings.contactKeptMonths,
  }
}

/** Seals with the newest key what an older one sealed; returns how many. */
export async function resealContacts(db: Db): Promise<number> {
  const old = (await sealedContents(db)).filter((one) => needsReseal(db.keys, one.contactSealed))
  for (const { referralId, contactSealed } of old) {
    const place = contactPlace(db, referralId)
    const again = seal(db.keys, place, open(db.keys, place, contactSealed))
    await changeContent(db, referralId, { contactSealed: again })
  }
  return old.length
}

const pinShownMinutes = 30
const pinPurpose = 'referral.pin'
const pinPlace = (db: Db, id: string) => ({ network: db.who.networkId, purpose: pinPurpose, id })

/** Gives a referral a new pin: kept as a signature, and sealed for the half hour in which the slip is printed. */
export async function giveNewPin(db: Db, id: string): Promise<void> {
  const pin = newPin()
  await changeContent(db, id, {
    pinSigned: sign(db.keys, pinPurpose, `${id} ${pin}`),
    pinSealed: seal(db.keys, pinPlace(db, id), pin),
    pinMadeAt: db.at,
  })
}

/** The pin, for the slip, as long as it may be shown. */
export function pinOf(db: Db, id: string, content: Content): string | undefined {
  const until = (content.pinMadeAt?.getTime() ?? 0) + pinShownMinutes * 60_000
  if (!content.pinSealed || until <= db.at.getTime()) return undefined
  return open(db.keys, pinPlace(db, id), content.pinSealed)
}

/** Whether this is the pin. Takes as long when there is no referral: that too must tell nothing. */
export function isPin(
  db: Db,
  id: string | undefined,
  signed: string | null,
  typed: string,
): boolean {
  const isRight = signedBy(db.keys, pinPurpose, `${id} ${typed.replace(/\D/g, '')}`, signed ?? '-')
  return isRight && id !== undefined && signed !== null
}

const proofMinutes = 30
const proofPurpose = 'referral.follow'

/** For half an hour a page itself proves that code and pin were right. */
export function proofOf(db: Db, code: string): string {
  const claim = `${code} ${db.at.getTime() + proofMinutes * 60_000}`
  return `${claim} ${sign(db.keys, proofPurpose, claim)}`
}

/** The code that such a proof is about; undefined when it is not ours or too old. */
export function provenCode(db: Db, proof: string): string | undefined {
  const [code = '', until = '', signature = ''] = proof.split(' ')
  const isOurs = signedBy(db.keys, proofPurpose, `${code} ${until}`, signature)
  return isOurs && Number(until) > db.at.getTime() ? code : undefined
}
