// What every route leans on: who may come in, what is not there, and the words in which the platform says so.
import type { Context, MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { z } from 'zod'
import type { Lang } from '../paths.ts'
import { paths } from '../paths.ts'
import { type Db, isAllowed, type Who } from './tenant.ts'

export type PlatformVariables = {
  requestId: string
  nonce: string
  lang: Lang
  now: Date
  /** The visitor's address, hashed for the day: only to count tries. */
  visitor: string
  who: Who
  db: Db
}
type Gated = { Variables: PlatformVariables }
export type Gate = MiddlewareHandler & { gate: readonly string[] | 'open' }

/** Lets in staff with one of these roles; without a session to the sign-in page, with another role: not found. */
export function allow(roles: readonly string[]): Gate {
  const check: MiddlewareHandler<Gated> = async (c, next) => {
    if (c.var.who.personId === null) {
      const at = { slug: c.req.param('network') ?? '', lang: c.var.lang }
      const back = c.req.method === 'GET' ? addressOf(c) : undefined
      return c.redirect(paths.partners.signIn(at, back), 303)
    }
    // Not "forbidden": what someone may not use is not there for them.
    if (!isAllowed(roles, c.var.who)) throw missing()
    await next()
  }
  return Object.assign(check as MiddlewareHandler, { gate: roles })
}

/** The id that stands in the address under this name; a 404 when it is none. */
export function idIn(c: Context, name = 'id'): string {
  const id = z.uuid().safeParse(c.req.param(name))
  if (!id.success) throw missing()
  return id.data
}

/** What `find` gives for the id in the address; a 404 when that is nothing. */
export async function found<T>(
  c: Context,
  find: (id: string) => Promise<T | undefined>,
  name = 'id',
): Promise<T> {
  const one = await find(idIn(c, name))
  if (one === undefined) throw missing()
  return one
}

/** Lets in everyone; said out loud, so that a house test can refuse a route that says nothing. */
export function open(): Gate {
  const pass: MiddlewareHandler = (_c, next) => next()
  return Object.assign(pass, { gate: 'open' as const })
}

/** Not there, or not for you: the same answer. */
export const missing = () => new HTTPException(404)
export const tooMany = () => new HTTPException(429)

/** The address of this request with its query, as the visitor typed it. */
export function addressOf(c: Context): string {
  const url = new URL(c.req.url)
  return url.pathname + url.search
}

/** An address to go back to: only a path on this site, else `otherwise`. */
export function backTo(address: string | undefined, otherwise: string): string {
  if (!address || !/^\/(?![/\\])[^\\\r\n\t]*$/.test(address)) return otherwise
  // '/x/..//elsewhere.example' names another site as soon as someone takes the path of it apart.
  return new URL(address, 'http://here').pathname.startsWith('//') ? otherwise : address
}
