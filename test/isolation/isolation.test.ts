// Every route, as every role of another network and of another organisation: nothing is found, nothing changes.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { allSeeing } from '../faults/breaking.ts'
import { testInstallation, type Visitor, visitor } from '../installation.ts'
import { type Address, addressesOf, idsOf } from './addresses.ts'
import { foreignTo, leaks, markNetwork } from './canaries.ts'

const house = await testInstallation({ demo: true, at: new Date().toISOString() })
const seeing = allSeeing(house.url)
after(() => seeing.end())
for (const slug of ['lindemeer', 'hogedijk']) await markNetwork(seeing, slug)

type Member = { id: string; role: string; organisationId: string }
const membersOf = (slug: string) => seeing<Member[]>`
  select distinct on (m.role, m.organisation_id) m.person_id as id, m.role, m.organisation_id as "organisationId"
  from membership m join network n on n.id = m.network_id
  where n.slug = ${slug} and m.until is null
    and m.person_id not in (select o.person_id from membership o where o.network_id <> m.network_id)
  order by m.role, m.organisation_id, m.id`

const ids = await idsOf(seeing, 'lindemeer', 1)
/** The demo's sign-in page shows the cast to everyone, on purpose. */
const gets = (slug: string) =>
  addressesOf(house.site, slug, ids).filter(
    ({ method, pattern }) => method === 'GET' && pattern !== '/:network/inloggen',
  )
const read = async (who: Visitor, address: Address) => {
  const response = await who.get(address.path)
  return { status: response.status, text: await response.text() }
}

test('people of Hogedijk, in any role, find nothing of Lindemeer: not at its addresses, not with its ids at their own', async () => {
  const found: string[] = []
  let visits = 0
  for (const member of await membersOf('hogedijk')) {
    const stranger = await visitor(house).signIn(member, 'hogedijk')
    for (const address of [...gets('lindemeer'), ...gets('hogedijk')]) {
      const { status, text } = await read(stranger, address)
      visits++
      if (status >= 500) found.push(`${member.role} ${address.path}: ${status}`)
      for (const leak of leaks('lindemeer', text))
        found.push(`${member.role} ${address.path}: ${leak}`)
    }
  }
  assert.ok(visits > 500, `only ${visits} visits`)
  assert.deepEqual(found, [])
})

test('a visitor without account finds nothing but what is public', async () => {
  const found: string[] = []
  const guest = visitor(house)
  for (const address of gets('lindemeer')) {
    const { status, text } = await read(guest, address)
    if (status >= 500) found.push(`${address.path}: ${status}`)
    for (const leak of leaks('lindemeer', text)) found.push(`${address.path}: ${leak}`)
  }
  assert.deepEqual(found, [])
})

test('another organisation in the same network reads no question and no referral that is not its own', async () => {
  const found: string[] = []
  for (const member of (await membersOf('lindemeer')).filter(
    ({ role }) => role === 'desk' || role === 'coordinator',
  )) {
    const colleague = await visitor(house).signIn(member)
    for (const address of gets('lindemeer')) {
      const { text } = await read(colleague, address)
      for (const leak of foreignTo('lindemeer', member.organisationId, text))
        found.push(`${member.role} ${address.path}: ${leak}`)
    }
  }
  assert.deepEqual(found, [])
})

test('whatever people of Hogedijk post, nothing of Lindemeer changes', async () => {
  const before = await printOf('lindemeer')
  for (const member of await membersOf('hogedijk')) {
    const stranger = await visitor(house).signIn(member, 'hogedijk')
    const posts = [
      ...addressesOf(house.site, 'lindemeer', ids),
      ...addressesOf(house.site, 'hogedijk', ids),
    ].filter(
      ({ method, pattern }) => method === 'POST' && !/afmelding|inloggen|wissel/.test(pattern),
    )
    for (const { path } of posts) {
      const status = (
        await stranger.sendSigned(path, {
          status: 'active',
          theme: 'digid',
          name: 'x',
          to: ids[0] ?? '',
        })
      ).status
      assert.ok(status < 500, `${member.role} ${path}: ${status}`)
    }
  }
  assert.deepEqual(await printOf('lindemeer'), before)
})

/** One fingerprint per table over the rows of one network; what anyone may add (a remark) is left out. */
async function printOf(slug: string): Promise<Record<string, string>> {
  const tables = await seeing<{ name: string }[]>`
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not in ('remark', 'once', 'audit', 'letter')
      and exists (select 1 from pg_attribute where attrelid = c.oid and attname = 'network_id')`
  const prints: Record<string, string> = {}
  for (const { name } of tables) {
    const [row] = await seeing.unsafe(
      `select count(*)::int as n, coalesce(sum(hashtextextended(t::text, 0)), 0)::text as hash from ${name} t
       where network_id = (select id from network where slug = $1)`,
      [slug],
    )
    prints[name] = `${row?.n}:${row?.hash}`
  }
  return prints
}
