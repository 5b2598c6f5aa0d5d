// The traps of transactions and row-level security, each kept shut by a test.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillSmall, testInstallation } from '../../test/installation.ts'
import { smallNetwork } from '../rooms/partners/sample.ts'
import { record } from './audit.ts'
import { later } from './jobs.ts'
import { tally } from './tally.ts'
import { asJob, type Who, within } from './tenant.ts'

const house = await testInstallation({ pool: 1 })
const here = smallNetwork('lindemeer')
const there = smallNetwork('hogedijk')
await fillSmall(house, here)
await fillSmall(house, there)
const { database } = house
const at = house.clock.now()
const guest = (networkId: string): Who => ({
  networkId,
  organisationId: null,
  personId: null,
  role: null,
})

const auditLines = (networkId: string) =>
  within(
    database,
    guest(networkId),
    at,
    (db) => db<{ what: string }[]>`select what from audit order by id`,
  )

test('what one network writes, another does not see, on the same reused connection', async () => {
  await within(database, guest(here.network.id), at, (db) => record(db, 'here.only', null))
  assert.deepEqual((await auditLines(there.network.id)).length, 0)
  assert.deepEqual(
    (await auditLines(here.network.id)).map((line) => line.what),
    ['here.only'],
  )
})

test('a connection that was bound before shows nothing when it is bound to nothing', async () => {
  await auditLines(here.network.id)
  const rows = await database.sql.begin(async (tx) => {
    await tx`select set_config('role', 'ketenwijzer_app', true)`
    return tx`select what from audit`
  })
  assert.equal(rows.length, 0)
})

test('writing into another network is refused by the database itself', async () => {
  const smuggle = within(database, guest(here.network.id), at, async (db) => {
    await db`insert into audit (network_id, at, what) values (${there.network.id}, ${at}, 'smuggled')`
  })
  await assert.rejects(smuggle, /row-level security/)
})

test('a line of the audit can not be changed or removed', async () => {
  for (const what of ['update', 'delete'] as const) {
    const tampering = within(database, guest(here.network.id), at, async (db) => {
      if (what === 'update') await db`update audit set what = 'other'`
      else await db`delete from audit`
    })
    await assert.rejects(tampering, /permission denied/)
  }
})

test('a deed that fails leaves nothing behind: no line, no tally, no job', async () => {
  const failing = within(database, guest(here.network.id), at, async (db) => {
    await record(db, 'half.done', null)
    await tally(db, 'half.done', { theme: 'digid' })
    await later(db, 'mail.send', { id: 'half' })
    throw new Error('halfway')
  })
  await assert.rejects(failing, /halfway/)
  const left = await asJob(database, here.network.id, at, async (db) => ({
    lines: await db`select 1 from audit where what = 'half.done'`,
    tallies: await db`select 1 from tally where measure = 'half.done'`,
    jobs: await db`select 1 from jobs.job where data ->> 'id' = 'half'`,
  }))
  assert.deepEqual([left.lines.length, left.tallies.length, left.jobs.length], [0, 0, 0])
})

test('tallies of many at once add up', async () => {
  const many = Array.from({ length: 40 }, (_, place) =>
    within(database, guest(here.network.id), at, (db) =>
      tally(db, 'many', place % 2 ? { b: 1, a: 'x' } : { a: 'x', b: 1, empty: null }),
    ),
  )
  await Promise.all(many)
  const rows = await within(
    database,
    guest(here.network.id),
    at,
    (db) => db`select count from tally where measure = 'many'`,
  )
  assert.deepEqual([...rows], [{ count: 40 }])
})
