// Daily counts. Each deed that counts adds here in its own transaction; dashboards read nothing else.
import { localDate } from './dates.ts'
import type { Db } from './tenant.ts'

export type About = Record<string, string | number | boolean | null>

/** Adds `n` (may be negative, for a correction) to today's count, or that of `day` (YYYY-MM-DD), for these dimensions. */
export async function tally(
  db: Db,
  measure: string,
  about: About,
  n = 1,
  day = localDate(db.at),
): Promise<void> {
  if (n === 0) return
  await db`
    insert into tally (network_id, measure, day, about, count)
    values (${db.who.networkId}, ${measure}, ${day}, ${db.json(sorted(about))}, ${n})
    on conflict (network_id, measure, day, about) do update set count = tally.count + excluded.count`
}

/** One spelling per set of dimensions: what is empty is left out. */
function sorted(about: About): About {
  return Object.fromEntries(
    Object.entries(about)
      .filter(([, value]) => value !== null && value !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}
