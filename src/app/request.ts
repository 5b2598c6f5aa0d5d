// What happens to every request below a network's slug before a room sees it: who is this, bound to what, in one transaction.
import type { Context, MiddlewareHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { hmacOf } from '../platform/crypto.ts'
import { checkOrigin } from '../platform/csrf.ts'
import { localDate } from '../platform/dates.ts'
import { missing } from '../platform/http.ts'
import { endedBefore, rememberOnce, repeatedAt } from '../platform/once.ts'
import { sessionOf, tokenOf } from '../platform/session.ts'
import { type Db, type Who, within } from '../platform/tenant.ts'
import { type Member, membershipsOf, type Network, networkBySlug } from '../rooms/partners/door.ts'
import type { Env } from '../ui/env.ts'
import type { Installation } from './installation.ts'
import { viewOf } from './view.ts'

export type Visit = {
  network: Network
  member: Member | undefined
  members: Member[]
  token: string | undefined
}

/** Finds network and member, checks where a change comes from, and runs the rest in one bound transaction. */
export function inNetwork(installation: Installation): MiddlewareHandler<Env> {
  const networks = remembered(
    (slug: string) => networkBySlug(installation.database.sql, slug),
    5_000,
  )
  return async (c, next) => {
    const network = await networks(c.req.param('network') ?? '')
    if (!network) throw missing()
    const visit = await visitOf(c, installation, network)
    if (c.req.method === 'POST')
      await checkOrigin(c, installation.keys, visit.token, installation.config.BASE_URL)
    await inTransaction(c, installation, visit, next)
  }
}

async function visitOf(
  c: Context<Env>,
  { database }: Installation,
  network: Network,
): Promise<Visit> {
  // Whoever follows a referral is a resident there, also in a browser where a worker is signed in.
  const token = /^\/[^/]+\/volgen(\/|$)/.test(c.req.path) ? undefined : tokenOf(c)
  const session = token ? await sessionOf(database.sql, token, c.var.now) : undefined
  if (!session) return { network, member: undefined, members: [], token: undefined }
  const members = await membershipsOf(database.sql, session.personId)
  const here = members.filter((member) => member.networkId === network.id)
  // Who both keeps and leads a network comes in to lead it; switching stays.
  const member =
    here.find((one) => one.membershipId === session.membershipId) ??
    here.find(({ role }) => role === 'lead') ??
    here[0]
  return { network, member, members, token }
}

async function inTransaction(
  c: Context<Env>,
  installation: Installation,
  visit: Visit,
  next: () => Promise<void>,
): Promise<void> {
  const who = whoIs(visit)
  const key = await onceKey(c)
  try {
    await within(installation.database, who, c.var.now, async (db) => {
      const before = key && (await endedBefore(db, key))
      if (before) {
        c.res = c.redirect(before, 303)
        return
      }
      c.set('who', who)
      c.set('db', db)
      c.set('view', await viewOf(c, installation, visit, db))
      await next()
      // Hono catches what a handler throws: without this line the transaction would commit.
      if (c.error) throw c.error
      if (key) await settle(c, db, key)
    })
  } catch (error) {
    const location =
      key && (await within(installation.database, who, c.var.now, (db) => repeatedAt(db, key)))
    if (!location) throw error
    c.error = undefined
    c.res = c.redirect(location, 303)
  }
}

/** A form that was carried out is remembered; one that was refused may be the second click of one that was not. */
async function settle(c: Context, db: Db, key: string): Promise<void> {
  const location = c.res.headers.get('Location')
  if (c.res.status === 303 && location) return rememberOnce(db, key, location)
  const first = await repeatedAt(db, key)
  if (first) c.res = c.redirect(first, 303)
}

function whoIs({ network, member }: Visit): Who {
  return {
    networkId: network.id,
    organisationId: member?.organisationId ?? null,
    personId: member?.personId ?? null,
    role: member?.role ?? null,
  }
}

async function onceKey(c: Context): Promise<string | undefined> {
  if (c.req.method !== 'POST') return undefined
  const key = (await c.req.parseBody({ all: true }))._once
  if (typeof key !== 'string') return undefined
  if (!/^[0-9a-f-]{36}$/.test(key)) throw new HTTPException(400)
  return key
}

/** Answers from memory for `ms`; networks hardly ever change and every request asks. */
function remembered<T>(ask: (key: string) => Promise<T>, ms: number): (key: string) => Promise<T> {
  const known = new Map<string, { at: number; answer: Promise<T> }>()
  return (key) => {
    const found = known.get(key)
    if (found && Date.now() - found.at < ms) return found.answer
    if (known.size > 5_000) known.clear()
    const answer = ask(key)
    known.set(key, { at: Date.now(), answer })
    answer.catch(() => known.delete(key))
    return answer
  }
}

/** Language, moment and a daily pseudonym of the visitor's address. */
export function atTheDoor(installation: Installation): MiddlewareHandler<Env> {
  return async (c, next) => {
    c.set('lang', /^\/en(\/|$)/.test(new URL(c.req.url).pathname) ? 'en' : 'nl')
    c.set('now', installation.clock.now())
    // With the day in it, nobody can be followed from one day to the next.
    const address = addressOfVisitor(c, installation.config.TRUST_PROXY)
    const today = localDate(c.var.now)
    c.set('visitor', hmacOf(installation.keys, 'visitor', `${today} ${address}`))
    await next()
  }
}

function addressOfVisitor(c: Context, proxies: number): string {
  const forwarded = (c.req.header('X-Forwarded-For') ?? '').split(',').map((part) => part.trim())
  const incoming = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)
    ?.incoming
  if (proxies > 0 && forwarded.length >= proxies) return forwarded[forwarded.length - proxies] ?? ''
  return incoming?.socket?.remoteAddress ?? ''
}
