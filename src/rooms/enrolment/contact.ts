// What only the organisers open: who somebody is; and the proof that a code was right.
import { hmacOf, needsReseal, open, seal } from '../../platform/crypto.ts'
import type { Db } from '../../platform/tenant.ts'
import type { Contact } from './rules.ts'
import { type Enrolment, sealAgain, sealedEnrolments } from './store.ts'

const contactPlace = (db: Db, id: string) => ({
  network: db.who.networkId,
  purpose: 'enrolment.contact',
  id,
})

/** Sealed for this network and this enrolment. */
export const sealContact = (db: Db, id: string, contact: Contact): Buffer =>
  seal(db.keys, contactPlace(db, id), JSON.stringify(contact))

export function openContact(
  db: Db,
  { id, contactSealed }: Pick<Enrolment, 'id' | 'contactSealed'>,
): Contact | undefined {
  if (!contactSealed) return undefined
  return JSON.parse(open(db.keys, contactPlace(db, id), contactSealed)) as Contact
}

/** Seals with the newest key what an older one sealed; returns how many. */
export async function resealEnrolments(db: Db): Promise<number> {
  const old = (await sealedEnrolments(db)).filter((one) => needsReseal(db.keys, one.contactSealed))
  for (const { id, contactSealed } of old) {
    const place = contactPlace(db, id)
    await sealAgain(db, id, seal(db.keys, place, open(db.keys, place, contactSealed)))
  }
  return old.length
}

/** To see that somebody is on this list already: two people may share a phone, so the name counts too. */
export function personHash(
  db: Db,
  courseId: string,
  { name, phone, email }: Contact,
  id: string,
): string {
  const known = email ?? phone
  // Without either nobody can be recognised: everyone is a new one.
  const person = known ? `${known} ${name.toLowerCase().replace(/\s+/g, ' ')}` : id
  return hmacOf(db.keys, 'enrolment.person', `${courseId} ${person}`)
}

const proofMinutes = 30
const proofPlace = (db: Db) => ({
  network: db.who.networkId,
  purpose: 'enrolment.proof',
  id: 'proof',
})

/** For half an hour an address itself proves that the code was right; the code can't be read in it. */
export function proofOf(db: Db, code: string): string {
  const until = db.at.getTime() + proofMinutes * 60_000
  return seal(db.keys, proofPlace(db), `${code} ${until}`).toString('base64url')
}

/** The code that such a proof is about; undefined when it is not ours or too old. */
export function provenCode(db: Db, proof: string): string | undefined {
  try {
    const claim = open(db.keys, proofPlace(db), Buffer.from(proof, 'base64url'))
    const [code, until] = claim.split(' ')
    return Number(until) > db.at.getTime() ? code : undefined
  } catch {
    return undefined
  }
}
