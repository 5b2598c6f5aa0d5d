// Which marks of sources and which ids are taken already.
import type { Db } from '../../platform/tenant.ts'

/** Every source with its mark, as 'file 3f2a…': a mark stands for one offer. */
export async function knownRefs(db: Db): Promise<Set<string>> {
  const rows = await db<{ ref: string }[]>`
    select source || ' ' || source_ref as ref from offer
    where network_id = ${db.who.networkId} and source_ref <> ''`
  return new Set(rows.map(({ ref }) => ref))
}

/** Of these ids of offers at places those that exist here. */
export async function takenPlaces(db: Db, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db<{ id: string }[]>`
    select id from offer_location
    where network_id = ${db.who.networkId} and id = any (${[...ids]}::uuid[])`
  return new Set(rows.map(({ id }) => id))
}
