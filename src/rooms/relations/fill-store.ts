// Relations for the demo and for tests, in bulk.
import type { Db } from '../../platform/tenant.ts'
import type { Profile, RelationFields, Route } from './store.ts'

export type SampleRelations = {
  profiles: Pick<Profile, 'id' | 'roles' | 'areas' | 'municipality'>[]
  relations: (RelationFields & { id: string })[]
  routes: Route[]
}

/** Fills the map of the network that this job is bound to. */
export async function fillRelations(db: Db, all: SampleRelations): Promise<void> {
  const { networkId } = db.who
  for (const one of all.profiles) {
    await db`
      insert into partner_profile (network_id, organisation_id, roles, areas, municipality)
      values (${networkId}, ${one.id}, ${one.roles}, ${one.areas}, ${one.municipality})`
  }
  for (const one of all.relations) {
    await db`
      insert into relation (network_id, id, from_id, to_id, kinds, today, wanted, action)
      values (${networkId}, ${one.id}, ${one.fromId}, ${one.toId}, ${one.kinds}, ${one.today},
              ${one.wanted}, ${one.action})`
  }
  for (const one of all.routes) {
    await db`
      insert into contact_route (network_id, id, organisation_id, subject, function, mailbox, phone)
      values (${networkId}, ${one.id}, ${one.organisationId}, ${one.subject}, ${one.function},
              ${one.mailbox}, ${one.phone})`
  }
}
