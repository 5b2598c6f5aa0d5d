// Signing in with an e-mailed code: six digits, ten minutes, five tries, once.
import { randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'
import type { Lang } from '../../../paths.ts'
import { record } from '../../../platform/audit.ts'
import { hmacOf, newCode } from '../../../platform/crypto.ts'
import { mayTry } from '../../../platform/limits.ts'
import { post } from '../../../platform/mail.ts'
import type { Db } from '../../../platform/tenant.ts'
import { codeLetter } from '../mails.ts'
import {
  addCode,
  hashOfEmail,
  personByEmail,
  personByEmailHash,
  tryCode,
  undoneUnless,
  useCode,
} from './store.ts'

const codeMinutes = 10
const triesMax = 5

/** Sends a code when the address is known here; says and costs the same when it is not. Returns the id to answer to. */
export async function sendCode(
  db: Db,
  email: string,
  about: { lang: Lang; guideName: string; visitor: string },
): Promise<string> {
  const id = randomUUID()
  const code = newCode(6)
  const person = await personByEmail(db, email)
  const isMailed = (await mayAsk(db, email, about.visitor)) && person !== undefined
  await addCode(db, {
    id,
    emailHash: hashOfEmail(email),
    // A code that nobody gets is none: else a thousand of them, five guesses each, would let a stranger in.
    codeHash: isMailed ? hashOf(db, id, code) : randomBytes(32),
    createdAt: db.at,
    expiresAt: new Date(db.at.getTime() + codeMinutes * 60_000),
  })
  // Written either way and then undone: without it the time of the answer tells who works here.
  const letter = codeLetter(email, about.lang, { code, guideName: about.guideName })
  await undoneUnless(db, isMailed, () => post(db, letter))
  return id
}

/** Narrow per address and visitor, wider per address: one stranger can't use up what a colleague may ask. */
const mayAsk = async (db: Db, email: string, visitor: string): Promise<boolean> =>
  (await mayTry(db, 'sign-in code here', `${email}\n${visitor}`, 5, 15 * 60, db.at)) &&
  (await mayTry(db, 'sign-in code', email, 10, 15 * 60, db.at))

/** The person who signs in with this code; undefined when code, time or number of tries is wrong. */
export async function checkCode(db: Db, id: string, typed: string): Promise<string | undefined> {
  const code = await tryCode(db, id, triesMax, db.at)
  if (!code) return undefined
  const isRight = timingSafeEqual(code.codeHash, hashOf(db, id, typed.replace(/\D/g, '')))
  if (!isRight || !(await useCode(db, id, db.at))) return undefined
  const personId = await personByEmailHash(db, code.emailHash)
  if (personId) await record(db, 'partners.signed-in', personId)
  return personId
}

/** A code has only a million values: it is kept as a keyed hash, useless without the secret. */
function hashOf(db: Db, id: string, code: string): Buffer {
  return Buffer.from(hmacOf(db.keys, `sign-in ${id}`, code), 'base64url')
}
