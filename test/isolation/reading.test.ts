// Every route, as every role of another network and of another organisation: nothing is found.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Visitor, visitor } from '../installation.ts'
import { type Address, addressesOf } from './addresses.ts'
import { foreignTo, leaks } from './canaries.ts'
import { atEach, house, membersOf, rows, strangers } from './towns.ts'

/** The demo's sign-in page shows the cast to everyone, on purpose. */
const gets = (slug: string, role: string | null) =>
  addressesOf(house.site, slug, rows, role).filter(
    ({ method, pattern }) => method === 'GET' && pattern !== '/:network/inloggen',
  )
const read = async (who: Visitor, address: Address) => {
  const response = await who.get(address.path)
  return { status: response.status, text: await response.text() }
}

test('people of Hogedijk, in any role, find nothing of Lindemeer: not at its addresses, not with its ids at their own', async () => {
  const found: string[] = []
  let visits = 0
  for (const member of await strangers()) {
    const stranger = await visitor(house).signIn(member, 'hogedijk')
    const all = [...gets('lindemeer', null), ...gets('hogedijk', member.role)]
    await atEach(all, async (address) => {
      const { status, text } = await read(stranger, address)
      visits++
      if (status >= 500) found.push(`${member.role} ${address.path}: ${status}`)
      for (const leak of leaks('lindemeer', text))
        found.push(`${member.role} ${address.path}: ${leak}`)
    })
  }
  assert.ok(visits > 500, `only ${visits} visits`)
  assert.deepEqual(found, [])
})

test('a visitor without account finds nothing but what is public', async () => {
  const found: string[] = []
  const guest = visitor(house)
  await atEach(gets('lindemeer', null), async (address) => {
    const { status, text } = await read(guest, address)
    if (status >= 500) found.push(`${address.path}: ${status}`)
    for (const leak of leaks('lindemeer', text)) found.push(`${address.path}: ${leak}`)
  })
  assert.deepEqual(found, [])
})

test('another organisation in the same network reads no question and no referral that is not its own', async () => {
  const found: string[] = []
  for (const member of (await membersOf('lindemeer')).filter(
    ({ role }) => role === 'desk' || role === 'coordinator',
  )) {
    const colleague = await visitor(house).signIn(member)
    await atEach(gets('lindemeer', member.role), async (address) => {
      const { text } = await read(colleague, address)
      for (const leak of foreignTo('lindemeer', member.organisationId, text))
        found.push(`${member.role} ${address.path}: ${leak}`)
    })
  }
  assert.deepEqual(found, [])
})
