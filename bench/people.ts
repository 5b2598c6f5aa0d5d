// Who is signed in in each network: the sessions that data/1-networks.sql and data/5-chain.sql make, and what they send.
import { randomUUID } from 'node:crypto'
import type { Keys } from '../src/platform/crypto.ts'
import { csrfToken } from '../src/platform/csrf.ts'

export const secret = 'a secret that only the benchmark uses'

/** The session tokens of the people of `keten-N`. */
export function tokensOf(slug: string) {
  const first = (Number(slug.replace('keten-', '')) - 1) * 4
  return {
    desk: `bench-${first}`,
    coordinator: `bench-${first + 1}`,
    receiver: `bench-${first + 2}`,
    lead: `bench-${first + 3}`,
  }
}

/** The session tokens of the coordinators of fifty-two partners of a large network. */
export const partnerTokensOf = (slug: string): string[] =>
  Array.from(
    { length: 52 },
    (_, k) => `bench-partner-${Number(slug.replace('keten-', '')) - 1}-${k}`,
  )

export const signedIn = (token: string) => ({ Cookie: `__Host-ketenwijzer=${token}` })

/** A form as a browser sends it. */
export const filledIn = (keys: Keys, token: string, fields: Record<string, string>) => ({
  headers: { ...signedIn(token), ...fromOwnPage },
  body: bodyOf(keys, token, fields),
})

/** The same of a resident, who has no session. */
export const byStranger = (keys: Keys, fields: Record<string, string>) => ({
  headers: fromOwnPage,
  body: bodyOf(keys, undefined, fields),
})

const fromOwnPage = { 'Sec-Fetch-Site': 'same-origin' }

const bodyOf = (keys: Keys, token: string | undefined, fields: Record<string, string>) =>
  new URLSearchParams({
    ...{ _csrf: csrfToken(keys, token), _once: randomUUID() },
    ...fields,
  }).toString()

/** An address of one's own for each visitor: on Linux all of 127/8 is this machine. Limits count by it. */
export const visitorAddress = (visitor: number): string =>
  `127.${1 + ((visitor >> 16) & 63)}.${(visitor >> 8) & 255}.${visitor & 255}`
