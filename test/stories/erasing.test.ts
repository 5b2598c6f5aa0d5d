// The nightly erasure as the worker does it: every list of what is kept, with the rights that the worker has.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allKeeps } from '../../src/app/keeps.ts'
import { eraseExpired } from '../../src/platform/keeps.ts'
import { asJob } from '../../src/platform/tenant.ts'
import { smallNetwork } from '../../src/rooms/partners/sample.ts'
import { fillSmall, testInstallation } from '../installation.ts'

const here = smallNetwork('lindemeer')
const house = await testInstallation()
await fillSmall(house, here)

for (const { table, erase } of allKeeps) {
  if (!erase) continue
  test(`the worker may erase what is past its time of ${table}`, async () => {
    const erased = await asJob(house.database, here.network.id, house.clock.now(), erase)
    assert.ok(Number.isInteger(erased) && erased >= 0)
  })
}

test('a topic that left the module long ago goes with its versions, a present one stays', async () => {
  const { id: networkId } = here.network
  const day = 86_400_000
  const topic = (short: string, endedAt: Date | null) => ({
    ...{ networkId, id: crypto.randomUUID(), municipality: 'GM9001', title: short, short },
    ...{ ownerId: here.organisations.library.id, changedAt: house.clock.now(), endedAt },
  })
  const gone = topic('paspoort', new Date(house.clock.now().getTime() - 366 * day))
  const kept = topic('rijbewijs', null)
  const left = await asJob(house.database, networkId, house.clock.now(), async (db) => {
    for (const one of [gone, kept]) {
      await db`insert into module_topic ${db(one)}`
      const version = { networkId, topicId: one.id, version: 1, at: db.at }
      await db`insert into module_topic_version ${db({ ...version, snapshot: db.json({}) })}`
    }
    const erased = await eraseExpired(db, allKeeps)
    assert.equal(erased.find(({ table }) => table.startsWith('module_topic'))?.count, 1)
    return db<{ topicId: string }[]>`select topic_id from module_topic_version`
  })
  assert.deepEqual(
    left.map(({ topicId }) => topicId),
    [kept.id],
  )
})
