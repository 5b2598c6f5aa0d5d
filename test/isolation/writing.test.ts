// Every form, sent by every role of another network: nothing changes.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visitor } from '../installation.ts'
import { addressesOf } from './addresses.ts'
import { atEach, house, rows, seeing, strangers } from './towns.ts'

test('whatever people of Hogedijk post, nothing of Lindemeer changes', async () => {
  const before = await printOf('lindemeer')
  const all = await strangers()
  for (const member of all) {
    const stranger = await visitor(house).signIn(member, 'hogedijk')
    // At Lindemeer's own addresses whoever works elsewhere is a stranger, whatever the role there.
    const isFirst = member === all[0]
    const posts = [
      ...(isFirst ? addressesOf(house.site, 'lindemeer', rows, null) : []),
      ...addressesOf(house.site, 'hogedijk', rows, member.role),
    ].filter(
      ({ method, pattern }) => method === 'POST' && !/afmelding|inloggen|wissel/.test(pattern),
    )
    await atEach(posts, async ({ path }) => {
      const status = (
        await stranger.sendSigned(path, {
          status: 'active',
          theme: 'digid',
          name: 'x',
          to: rows[0]?.id ?? '',
        })
      ).status
      assert.ok(status < 500, `${member.role} ${path}: ${status}`)
    })
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
