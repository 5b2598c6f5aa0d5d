// A change only comes from a page of our own: the browser says where it was sent from, and the form carries a token.
import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { type Keys, sign, signedBy } from './crypto.ts'

/**
 * A token for forms of this session, or for the public ones when there is none. Another one each time, so that a
 * compressed page tells nothing about it (BREACH).
 */
export function csrfToken(keys: Keys, session: string | undefined): string {
  const salt = randomBytes(8).toString('base64url')
  return `${salt}.${sign(keys, 'csrf', salt + (session ?? 'public'))}`
}

function isToken(keys: Keys, session: string | undefined, token: string): boolean {
  const [salt = '', signature = ''] = token.split('.')
  return signedBy(keys, 'csrf', salt + (session ?? 'public'), signature)
}

/** Throws 403 unless a POST comes from our own pages; `origin` is our own. */
export async function checkOrigin(
  c: Context,
  keys: Keys,
  session: string | undefined,
  origin: string,
): Promise<void> {
  if (!isFromOurPages(c, origin)) throw new HTTPException(403)
  const token = (await c.req.parseBody({ all: true }))._csrf
  if (typeof token !== 'string' || !isToken(keys, session, token)) throw new HTTPException(403)
}

function isFromOurPages(c: Context, origin: string): boolean {
  const site = c.req.header('Sec-Fetch-Site')
  if (site !== undefined) return site === 'same-origin'
  const from = c.req.header('Origin')
  // Neither header: not a browser of the last six years; the token alone decides.
  return from === undefined || from === origin || from === new URL(c.req.url).origin
}
