// What only the right people open: contact data, the pin, and the proof that a pin was right.
import { record } from '../../platform/audit.ts'
import { needsReseal, newPin, open, seal, sign, signedBy } from '../../platform/crypto.ts'
import type { Db } from '../../platform/tenant.ts'
import { sealedContents } from './bulk-store.ts'
import type { Contact } from './codes.ts'
import { type Content, changeContent } from './store.ts'

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

export const pinShownMinutes = 30

const pinPurpose = 'referral.pin'

const pinPlace = (db: Db, id: string) => ({ network: db.who.networkId, purpose: pinPurpose, id })

/** Gives a referral a new pin: kept as a signature, and sealed for the half hour in which the slip is printed. */
export async function giveNewPin(db: Db, id: string): Promise<void> {
  const pin = newPin()
  await changeContent(db, id, {
    pinSigned: signedPin(db, id, pin),
    pinSealed: seal(db.keys, pinPlace(db, id), pin),
    pinMadeAt: db.at,
  })
}

/** A pin as it is kept: only good for comparing. */
export const signedPin = (db: Db, id: string, pin: string): string =>
  sign(db.keys, pinPurpose, `${id} ${pin}`)

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
