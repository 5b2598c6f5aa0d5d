// Signing in with an e-mailed code: six digits, ten minutes, five tries, once.
import { randomUUID, timingSafeEqual } from 'node:crypto'
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
  useCode,
} from './store.ts'

const codeMinutes = 10
const triesMax = 5

/** Sends a code when the address is known here; says and costs the same when it is not. Returns the id to answer to. */
export async function sendCode(
  db: Db,
  email: string,
  about: { lang: Lang; guideName: string },
): Promise<string> {
  const id = randomUUID()
  const code = newCode(6)
  const expiresAt = new Date(db.at.getTime() + codeMinutes * 60_000)
  await addCode(db, {
    id,
    emailHash: hashOfEmail(email),
    codeHash: hashOf(db, id, code),
    createdAt: db.at,
    expiresAt,
  })
  const person = await personByEmail(db, email)
  const isWithinLimit = await mayTry(db, 'sign-in code', email, 5, 15 * 60, db.at)
  if (person && isWithinLimit)
    await post(db, codeLetter(email, about.lang, { code, guideName: about.guideName }))
  return id
}

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
