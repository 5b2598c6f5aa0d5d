// Sealed values, tokens, codes and signatures. One list of master secrets; every use derives a key of its own from it.
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
  randomInt,
  timingSafeEqual,
} from 'node:crypto'

type Key = { id: Buffer; master: KeyObject }
/** Newest first: the first one seals and signs, all of them open and check. */
export type Keys = readonly Key[]

/** Where a sealed value belongs. It opens nowhere else: not in another network, column or record. */
export type Place = { network: string; purpose: string; id: string }

/** no-key: sealed with a secret that is gone; tampered: changed or moved; no-seal: not something we sealed. */
type OpenProblem = 'no-key' | 'tampered' | 'no-seal'

/** Makes keys of the master secrets (SECRET_KEYS, each ≥ 32 characters, newest first); throws without telling them. */
export function keysFrom(secrets: readonly string[]): Keys {
  if (secrets.length === 0) throw new Error('at least one secret key is needed')
  if (secrets.some((secret) => secret.length < 32)) {
    throw new Error('a secret key has at least 32 characters')
  }
  return secrets.map((secret) => ({
    id: createHash('sha256').update('ketenwijzer key id\0').update(secret).digest().subarray(0, 4),
    master: createSecretKey(secret, 'utf8'),
  }))
}

/** Seals a text: version (1 byte), key id (4), nonce (12), tag (16), then AES-256-GCM of the text. */
export function seal(keys: Keys, place: Place, text: string): Buffer {
  const key = newest(keys)
  const head = Buffer.concat([Buffer.of(VERSION), key.id])
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', sealingKey(key, place), nonce)
  cipher.setAAD(boundTo(head, place))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([head, nonce, cipher.getAuthTag(), body])
}

/** The sealed text; throws an Error with `code` of type OpenProblem, and nothing of the content in it. */
export function open(keys: Keys, place: Place, sealed: Uint8Array): string {
  const bytes = Buffer.from(sealed)
  if (bytes.length < BODY || bytes[0] !== VERSION) throw problem('no-seal')
  const key = keys.find(({ id }) => id.equals(keyIdOf(bytes)))
  if (!key) throw problem('no-key')
  const nonce = bytes.subarray(HEAD, HEAD + NONCE)
  const decipher = createDecipheriv('aes-256-gcm', sealingKey(key, place), nonce, {
    authTagLength: TAG,
  })
  decipher.setAAD(boundTo(bytes.subarray(0, HEAD), place))
  decipher.setAuthTag(bytes.subarray(HEAD + NONCE, BODY))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(BODY)), decipher.final()]).toString('utf8')
  } catch {
    throw problem('tampered')
  }
}

/** Whether the value was sealed with another key than the newest: rotation seals it again. */
export const needsReseal = (keys: Keys, sealed: Uint8Array): boolean =>
  !newest(keys).id.equals(keyIdOf(Buffer.from(sealed)))

/** 256 random bits, base64url: for links and sessions. Keep only its hash. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** SHA-256, 32 bytes: enough for a value that is itself 256 random bits, and only for such a value. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()

/** A code of decimal digits (at most 14), each code equally likely. */
export const newCode = (digits = 6): string => String(randomInt(10 ** digits)).padStart(digits, '0')

/** Four digits that go with a human code. */
export const newPin = (): string => newCode(4)

/** A code to say aloud or copy from paper, such as K7MF-2QXP: 36 bits, no look-alikes, no vowels that make words. */
export function newHumanCode(): string {
  const signs = Array.from({ length: 8 }, () => HUMAN[randomInt(HUMAN.length)]).join('')
  return `${signs.slice(0, 4)}-${signs.slice(4)}`
}

/** What a person typed as human code, in its one spelling; undefined when it can't be one. */
export function readHumanCode(typed: string): string | undefined {
  const signs = typed
    .toUpperCase()
    .replace(/[\s.\-–—_]/g, '')
    .replaceAll('Z', '2')
    .replaceAll('U', 'V')
  const isCode = signs.length === 8 && [...signs].every((sign) => HUMAN.includes(sign))
  return isCode ? `${signs.slice(0, 4)}-${signs.slice(4)}` : undefined
}

/** Compares in a time that tells nothing about where they differ, nor about their lengths. */
export function isSame(a: string | Uint8Array, b: string | Uint8Array): boolean {
  return timingSafeEqual(digestOf(a), digestOf(b))
}

/** A keyed hash with the newest key, base64url: to recognise a value without keeping it. Changes when keys rotate. */
export const hmacOf = (keys: Keys, purpose: string, value: string): string =>
  hmacWith(newest(keys), `hmac ${purpose}`, value)

/** A signature over a short value for one purpose, base64url. */
export const sign = (keys: Keys, purpose: string, value: string): string =>
  hmacWith(newest(keys), `sign ${purpose}`, value)

/** Whether the signature is ours, with any of the keys. */
export const signedBy = (keys: Keys, purpose: string, value: string, signature: string): boolean =>
  keys.some((key) => isSame(hmacWith(key, `sign ${purpose}`, value), signature))

const VERSION = 1
const HEAD = 5
const NONCE = 12
const TAG = 16
const BODY = HEAD + NONCE + TAG
// Without 0 O, 1 I L, 5 S, 8 B, and without Z (2), U (V) and the vowels.
const HUMAN = '234679CDFGHJKMNPQRTVWXY'

function newest(keys: Keys): Key {
  const [key] = keys
  if (!key) throw new Error('at least one secret key is needed')
  return key
}

const keyIdOf = (sealed: Buffer): Buffer => sealed.subarray(1, HEAD)

const sealingKey = (key: Key, { network, purpose }: Place): Buffer =>
  derived(key, network, `seal ${purpose}`)

function derived(key: Key, salt: string, info: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key.master, salt, info, 32))
}

/** JSON, because joining the parts with a sign would let one part pose as two. */
const boundTo = (head: Buffer, { network, purpose, id }: Place): Buffer =>
  Buffer.concat([head, Buffer.from(JSON.stringify([network, purpose, id]))])

const hmacWith = (key: Key, info: string, value: string): string =>
  createHmac('sha256', hmacKey(key, info)).update(value).digest('base64url')

/** Every page signs: deriving the key anew each time would cost more than the signature. Key objects print no secret. */
function hmacKey(key: Key, info: string): KeyObject {
  const known = hmacKeys.get(key) ?? new Map<string, KeyObject>()
  hmacKeys.set(key, known)
  const found = known.get(info)
  if (found) return found
  if (known.size >= 64) known.clear()
  const made = createSecretKey(derived(key, '', info))
  known.set(info, made)
  return made
}
const hmacKeys = new WeakMap<Key, Map<string, KeyObject>>()

const digestOf = (value: string | Uint8Array): Buffer => createHash('sha256').update(value).digest()

const problem = (code: OpenProblem): Error & { code: OpenProblem } =>
  Object.assign(new Error(`a sealed value does not open: ${code}`), { code })
