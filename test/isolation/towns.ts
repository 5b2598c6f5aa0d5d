// Both demo towns in one installation, with marks in what belongs to somebody, and who looks at it from where.
import { after } from 'node:test'
import { allSeeing } from '../faults/breaking.ts'
import { testInstallation } from '../installation.ts'
import { idsOf } from './addresses.ts'
import { markNetwork } from './canaries.ts'

export const house = await testInstallation({ demo: true, at: new Date().toISOString() })
export const seeing = allSeeing(house.url)
after(() => seeing.end())
for (const slug of ['lindemeer', 'hogedijk']) await markNetwork(seeing, slug)

type Member = { id: string; role: string; organisationId: string }
/** One of each role and organisation. */
export const membersOf = (slug: string) => seeing<Member[]>`
  select distinct on (m.role, m.organisation_id) m.person_id as id, m.role, m.organisation_id as "organisationId"
  from membership m join network n on n.id = m.network_id
  where n.slug = ${slug} and m.until is null
    and m.person_id not in (select o.person_id from membership o where o.network_id <> m.network_id)
  order by m.role, m.organisation_id, m.id`

/** Something of every table. */
export const rows = await idsOf(seeing, 'lindemeer', 1)
/** Seen from another network every organisation is a stranger: one of each role does. */
export const strangers = async () => {
  const all = await membersOf('hogedijk')
  return all.filter((one, at) => all.findIndex(({ role }) => role === one.role) === at)
}

/** Four at a time: the database answers one while the site makes the page of another. */
export async function atEach<T>(all: readonly T[], visit: (one: T) => Promise<void>) {
  const left = [...all]
  const goOn = async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await visit(one)
  }
  await Promise.all([goOn(), goOn(), goOn(), goOn()])
}
