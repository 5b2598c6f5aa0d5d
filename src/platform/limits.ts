// How often something may be tried, counted in the database so that every process counts along.
import { createHash } from 'node:crypto'
import type { Statements } from './database.ts'

/**
 * Counts one try of `what` by `whom` at this moment; false when it was more than `max` in the window (seconds).
 * Counted per account and per form as well as per address: a whole library sits behind one address.
 */
export async function mayTry(
  sql: Statements,
  what: string,
  whom: string,
  max: number,
  windowSeconds: number,
  now: Date,
): Promise<boolean> {
  const key = createHash('sha256').update(`${what}\n${whom}`).digest()
  const start = new Date(Math.floor(now.getTime() / (windowSeconds * 1000)) * windowSeconds * 1000)
  const [row] = await sql<{ count: number }[]>`
    insert into attempt (key, window_start, count)
    values (${key}, ${start}, 1)
    on conflict (key, window_start) do update set count = attempt.count + 1
    returning count`
  return (row?.count ?? 1) <= max
}

/** Forgets windows that ended; run by the nightly job. */
export async function forgetTries(sql: Statements, before: Date): Promise<void> {
  await sql`delete from attempt where window_start < ${before}`
}
