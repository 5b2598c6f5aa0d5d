// Signing in with an e-mailed code: eight signs, ten minutes, five tries, once.
import { randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'
import type { Lang } from '../../../paths.ts'
import { record } from '../../../platform/audit.ts'
import { hmacOf, newHumanCode, readHumanCode } from '../../../platform/crypto.ts'
import { countTry, mayTry } from '../../../platform/limits.ts'
import { post } from '../../../platform/mail.ts'
import type { Db } from '../../../platform/tenant.ts'
import { codeLetter } from '../mails.ts'
import {
  addCode,
  codeById,
  hashOfEmail,
  personByEmail,
  personByEmailHash,
  type SignInCode,
  tryCode,
  undoneUnless,
  useCode,
} from './store.ts'

const codeMinutes = 10
const triesMax = 5
/**
 * With five guesses each: 9,600 guesses a day at one account, of 23^8 codes. That is one in eight million; six digits
 * would make it one in a hundred. So the limit can be as wide as one mailbox bears, and a stranger keeps nobody out.
 */
const codesPerQuarter = 20
const windowSeconds = 15 * 60

type About = {
  lang: Lang
  guideName: string
  visitor: string
  /** Whoever joins gets a code at any address, known or not, and reads for which organisation. */
  joining?: { organisation: string }
}

/** Sends a code when the address is known here; says and costs the same when it is not. Returns the id to answer to. */
export async function sendCode(db: Db, email: string, about: About): Promise<string> {
  const id = randomUUID()
  const code = newHumanCode()
  const person = await personByEmail(db, email)
  const mayAsk = await mayAskCode(db, email, about.visitor, person?.id ?? null)
  const isMailed = mayAsk && (about.joining !== undefined || person !== undefined)
  await addCode(db, {
    id,
    emailHash: hashOfEmail(email),
    // A code that nobody gets is none: else a thousand of them, five guesses each, would let a stranger in.
    codeHash: isMailed ? hashOf(db, id, code) : randomBytes(32),
    createdAt: db.at,
    expiresAt: new Date(db.at.getTime() + codeMinutes * 60_000),
  })
  // Written either way and then undone: without it the time of the answer tells who works here.
  const facts = { code, guideName: about.guideName, organisation: about.joining?.organisation }
  const letter = codeLetter(email, about.lang, facts)
  await undoneUnless(db, isMailed, () => post(db, letter))
  return id
}

/** Narrow per address and visitor, wider per address: one stranger can't use up what a colleague may ask. */
async function mayAskCode(
  db: Db,
  email: string,
  visitor: string,
  personId: string | null,
): Promise<boolean> {
  const whom = `${email}\n${visitor}`
  if (!(await mayTry(db, 'sign-in code here', whom, 5, windowSeconds, db.at))) return false
  const asked = await countTry(db, 'sign-in code', email, windowSeconds, db.at)
  // Once per window: a log that a stranger can fill is read by nobody.
  if (asked === codesPerQuarter + 1)
    await record(db, 'partners.codes-refused', personId, {
      address: markOf(db, hashOfEmail(email)),
    })
  return asked <= codesPerQuarter
}

/** The hashed address that this code proves; undefined when code, time or number of tries is wrong. */
export async function checkCode(db: Db, id: string, typed: string): Promise<Buffer | undefined> {
  const code = await tryCode(db, id, triesMax, db.at)
  if (!code) {
    // One line for all that is tried on a code that is over.
    if ((await countTry(db, 'dead code', id, 86_400, db.at)) === 1)
      await recordFailed(db, 'partners.sign-in-locked', await codeById(db, id))
    return undefined
  }
  const isRight = timingSafeEqual(code.codeHash, hashOf(db, id, readHumanCode(typed) ?? ''))
  if (isRight && (await useCode(db, id, db.at))) return code.emailHash
  await recordFailed(db, 'partners.sign-in-failed', code)
  return undefined
}

/** The person of a proved address who signs in here; undefined when nobody here has it. */
export async function signInBy(db: Db, emailHash: Buffer): Promise<string | undefined> {
  const personId = await personByEmailHash(db, emailHash)
  if (personId) await record(db, 'partners.signed-in', personId)
  return personId
}

/** Whose account was tried, or a mark of the address when nobody here has it: never the address. */
async function recordFailed(db: Db, what: string, code: SignInCode | undefined): Promise<void> {
  // A made-up id is no try at anybody's account; the limit per visitor sees those.
  if (!code) return
  const personId = await personByEmailHash(db, code.emailHash)
  await record(db, what, personId ?? null, { address: markOf(db, code.emailHash) })
}

/** Eight signs that recognise an address within this installation and can't be looked up. */
const markOf = (db: Db, emailHash: Buffer): string =>
  hmacOf(db.keys, 'audit address', emailHash.toString('hex')).slice(0, 8)

/** Kept as a keyed hash, useless without the secret. */
function hashOf(db: Db, id: string, code: string): Buffer {
  return Buffer.from(hmacOf(db.keys, `sign-in ${id}`, code), 'base64url')
}
