// What the pages and the table of the map have in common: one network as it is now, and what of it was asked for.
import type { Db } from '../../platform/tenant.ts'
import { type Area, districtsOf as districtsOfNetwork } from '../places/door.ts'
import type { RelationKind } from './rules.ts'
import {
  type Profile,
  profilesOf,
  type Relation,
  relationsOf,
  type Traffic,
  trafficOf,
} from './store.ts'

export type Asked = { kind: RelationKind | null; role: string | null; area: string | null }
export type Network = { partners: Profile[]; relations: Relation[]; sent: Traffic[]; areas: Area[] }

/** Present partners and the lines between them, as far as they fit what was asked. */
export async function networkNow(db: Db, asked: Asked): Promise<Network> {
  const [all, relations, sent, areas] = await Promise.all([
    profilesOf(db),
    relationsOf(db),
    trafficOf(db),
    districtsOf(db),
  ])
  const partners = all.filter((one) => one.until === null && isAsked(one, asked))
  const ids = new Set(partners.map(({ id }) => id))
  return {
    partners,
    areas,
    relations: relations.filter(
      ({ fromId, toId, kinds }) =>
        ids.has(fromId) && ids.has(toId) && (asked.kind === null || kinds.includes(asked.kind)),
    ),
    // Referrals are one kind of cooperation: asked for another, they are not drawn.
    sent:
      asked.kind === null || asked.kind === 'refers'
        ? sent.filter((one) => ids.has(one.senderId) && ids.has(one.receiverId))
        : [],
  }
}

function isAsked({ roles, areas }: Profile, { role, area }: Asked): boolean {
  return (
    (role === null || roles.includes(role)) &&
    (area === null || areas.length === 0 || areas.includes(area))
  )
}

/** The districts of the network's municipalities; neighbourhoods are too fine for a partner's work. */
export const districtsOf = (db: Db): Promise<Area[]> => districtsOfNetwork(db, db.who.networkId)
