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
  return (await countTry(sql, what, whom, windowSeconds, now)) <= max
}

/** Counts one try in its window (seconds) and says the how-manieth it was; for who must tell the first that is too many. */
export async function countTry(
  sql: Statements,
  what: string,
  whom: string,
  windowSeconds: number,
  now: Date,
): Promise<number> {
  const start = new Date(Math.floor(now.getTime() / (windowSeconds * 1000)) * windowSeconds * 1000)
  const [row] = await sql<{ count: number }[]>`
    insert into attempt (key, window_start, count)
    values (${keyOf(what, whom)}, ${start}, 1)
    on conflict (key, window_start) do update set count = attempt.count + 1
    returning count`
  return row?.count ?? 1
}

/** Wrong tries that are free, and then how long each next one makes wait. */
const freeTries = 4
const pauseMinutes = [15, 60, 240, 1440]
const forever = new Date(0)

/**
 * Counts a try that may prove wrong, of a secret that is short; undefined when it may be made, else until when nobody
 * may. Counted before anything is compared: of many tries at once each waits for the one before it. From the fifth on, or
 * after `free`, a pause follows that grows: 15 minutes, 1 hour, 4 hours, and then a day each.
 */
export async function mayTrySecret(
  sql: Statements,
  what: string,
  whom: string,
  now: Date,
  free = freeTries,
): Promise<{ pausedUntil: Date | undefined; isLast: boolean }> {
  const key = keyOf(what, whom)
  const [row] = await sql<{ count: number }[]>`
    insert into attempt (key, window_start, count, pause_until)
    values (${key}, ${forever}, 1, ${now})
    on conflict (key, window_start) do update set
      count = attempt.count + 1,
      pause_until = ${now}::timestamptz + make_interval(mins => case when attempt.count < ${free} then 0
        else (${pauseMinutes}::int[])[least(attempt.count - ${free - 1}, ${pauseMinutes.length})] end)
    where attempt.pause_until <= ${now}
    returning count`
  if (row) return { pausedUntil: undefined, isLast: row.count > free }
  const [paused] = await sql<{ pauseUntil: Date }[]>`
    select pause_until from attempt where key = ${key} and window_start = ${forever}`
  return { pausedUntil: paused?.pauseUntil ?? now, isLast: false }
}

/** The secret was right: what was tried wrongly before it no longer counts. */
export async function forgetWrongTries(sql: Statements, what: string, whom: string): Promise<void> {
  await sql`delete from attempt where key = ${keyOf(what, whom)} and window_start = ${forever}`
}

const keyOf = (what: string, whom: string) =>
  createHash('sha256').update(`${what}\n${whom}`).digest()

/** Forgets windows that ended, and wrong tries a month after their last pause; run by the nightly job. */
export async function forgetTries(sql: Statements, before: Date): Promise<void> {
  await sql`
    delete from attempt
    where coalesce(pause_until + interval '30 days', window_start) < ${before}`
}
