// Starting a network from nothing, by whoever runs the installation: `bin/network`.
import { randomUUID } from 'node:crypto'
import type { Database } from '../../platform/database.ts'
import { addNetwork, personIdOf, placeNetwork, setLead, writePartners } from './fill-store.ts'
import type { PartnerKind, Sector } from './rules.ts'

type NetworkStart = {
  slug: string
  name: string
  guideName: string
  helplinePhone: string
  helplineHours: string
  lat: number
  lon: number
  /** CBS codes, each of which must be known. */
  municipalities: readonly string[]
  organisation: string
  kind: PartnerKind
  sector: Sector
  admin: string
}

/** Makes the network, its first organisation and its administrator (an e-mail address); returns the network's id. */
export async function startNetwork(
  { sql }: Database,
  at: Date,
  start: NetworkStart,
): Promise<string> {
  const { organisation, kind, sector, admin, helplineHours, municipalities, ...network } = start
  const [id, organisationId] = [randomUUID(), randomUUID()]
  const since = at.toISOString().slice(0, 10)
  const email = admin.toLowerCase()
  await sql.begin(async (tx) => {
    // Who keeps another network here already is the same person.
    const known = await personIdOf(tx, email)
    const personId = known ?? randomUUID()
    const hours = { nl: helplineHours, en: helplineHours }
    await addNetwork(tx, { ...network, id, helplineHours: hours })
    await placeNetwork(tx, id, municipalities)
    await writePartners(tx, id, at, {
      organisations: [
        {
          ...{ id: organisationId, name: organisation, kind, sector, description: '' },
          ...{ phone: null, email: null, url: null, ring: 'consortium', since },
        },
      ],
      people: known ? [] : [{ id: personId, name: email.split('@')[0] ?? email, email }],
      memberships: (['admin', 'lead'] as const).map((role) => ({
        ...{ id: randomUUID(), personId, organisationId, role, since },
      })),
    })
    await setLead(tx, id, organisationId)
  })
  return id
}
