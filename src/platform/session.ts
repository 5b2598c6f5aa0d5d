// Sign-in sessions: our own small table. The cookie holds a random token, the table only its hash.
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { hashToken, newToken } from './crypto.ts'
import type { Statements } from './database.ts'

const cookie = '__Host-ketenwijzer'
const idleMinutes = 120
const absoluteHours = 12

type Session = {
  tokenHash: Buffer
  personId: string
  membershipId: string | null
}

/** The token that the visitor's cookie carries, if any. */
export const tokenOf = (c: Context): string | undefined => getCookie(c, cookie)

/** The living session of a token: not idle too long (2 hours), not too old (12 hours). */
export async function sessionOf(
  sql: Statements,
  token: string,
  now: Date,
): Promise<Session | undefined> {
  const idleSince = new Date(now.getTime() - idleMinutes * 60_000)
  const [session] = await sql<(Session & { seenAt: Date })[]>`
    select token_hash, person_id, membership_id, seen_at
    from session
    where token_hash = ${hashToken(token)} and expires_at > ${now} and seen_at > ${idleSince}`
  if (session && now.getTime() - session.seenAt.getTime() > 60_000) {
    await sql`update session set seen_at = ${now} where token_hash = ${session.tokenHash}`
  }
  return session
}

/** Starts a new session (never reuses a token) and sets its cookie. */
export async function startSession(
  c: Context,
  sql: Statements,
  who: { personId: string; membershipId: string | null },
  now: Date,
): Promise<void> {
  const old = tokenOf(c)
  if (old) await sql`delete from session where token_hash = ${hashToken(old)}`
  const token = newToken()
  const expiresAt = new Date(now.getTime() + absoluteHours * 3_600_000)
  await sql`
    insert into session (token_hash, person_id, membership_id, created_at, seen_at, expires_at)
    values (${hashToken(token)}, ${who.personId}, ${who.membershipId}, ${now}, ${now}, ${expiresAt})`
  setCookie(c, cookie, token, {
    path: '/',
    secure: true,
    httpOnly: true,
    sameSite: 'Lax',
    maxAge: absoluteHours * 3600,
  })
}

/** Ends the session of this visitor on the server and in the browser. */
export async function endSession(c: Context, sql: Statements): Promise<void> {
  const token = tokenOf(c)
  if (token) await sql`delete from session where token_hash = ${hashToken(token)}`
  deleteCookie(c, cookie, { path: '/', secure: true })
  c.header('Clear-Site-Data', '"cache", "cookies", "storage"')
}

/** Ends the sessions that were chosen for a membership. Others stay: the same person may work in another network. */
export async function endSessionsFor(sql: Statements, membershipId: string): Promise<void> {
  await sql`delete from session where membership_id = ${membershipId}`
}

/** Forgets sessions and codes that are over; returns how many sessions. */
export async function forgetSessions(sql: Statements & { at: Date }): Promise<number> {
  await sql`delete from sign_in_code where expires_at < ${new Date(sql.at.getTime() - 86_400_000)}`
  const gone = await sql`delete from session where expires_at < ${sql.at} returning person_id`
  return gone.length
}
