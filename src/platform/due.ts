// When work comes back by the clock, exactly one process does it.
import type { Db } from './tenant.ts'

/** True for whoever comes first once `everyMinutes` have passed; undone with the transaction when the work fails. */
export async function isDue(db: Db, name: string, everyMinutes: number): Promise<boolean> {
  const before = new Date(db.at.getTime() - everyMinutes * 60_000)
  const mine = await db`
    insert into round (network_id, name, made_at)
    values (${db.who.networkId}, ${name}, ${db.at})
    on conflict (network_id, name) do update set made_at = excluded.made_at where round.made_at <= ${before}
    returning name`
  return mine.length === 1
}
