// Where partners came from when another network was taken in; written by the room that merges them.
import type { Db } from '../../platform/tenant.ts'

export type Origin = {
  fromNetwork: string
  /** Since when it took part there, and whether it took part here already. */
  since: string
  wasHere: boolean
  mergedOn: string
}

/** The networks that this partner came along with, the latest first. */
export async function originsOf(db: Db, organisationId: string): Promise<Origin[]> {
  return db<Origin[]>`
    select from_network, since, was_here, merged_on
    from partner_origin
    where network_id = ${db.who.networkId} and organisation_id = ${organisationId}
    order by merged_on desc`
}
