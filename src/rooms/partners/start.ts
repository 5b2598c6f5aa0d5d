// Starting a network from nothing, by whoever runs the installation: `bin/network`.
import { randomUUID } from 'node:crypto'
import type { Database } from '../../platform/database.ts'
import { addNetwork, addPartners, setLead } from './fill-store.ts'

export type NetworkStart = {
  slug: string
  name: string
  guideName: string
  helplinePhone: string
  helplineHours: string
  lat: number
  lon: number
  organisation: string
  admin: string
}

/** Makes the network, its first organisation and its administrator (an e-mail address); returns the network's id. */
export async function startNetwork(
  { sql }: Database,
  at: Date,
  start: NetworkStart,
): Promise<string> {
  const [id, organisationId, personId] = [randomUUID(), randomUUID(), randomUUID()]
  const since = at.toISOString().slice(0, 10)
  const { organisation, admin, helplineHours, ...network } = start
  await addNetwork(sql, { ...network, id, helplineHours: { nl: helplineHours, en: helplineHours } })
  await addPartners(sql, id, at, {
    organisations: [
      {
        ...{
          id: organisationId,
          name: organisation,
          kind: 'other',
          sector: 'public',
          description: '',
        },
        ...{ phone: null, email: null, url: null, ring: 'consortium', since },
      },
    ],
    people: [{ id: personId, name: admin.split('@')[0] ?? admin, email: admin.toLowerCase() }],
    memberships: (['admin', 'lead'] as const).map((role) => ({
      ...{ id: randomUUID(), personId, organisationId, role, since },
    })),
  })
  await setLead(sql, id, organisationId)
  return id
}
