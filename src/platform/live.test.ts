// Screens that look on hear of changes in their own network, survive a lost connection, and never hold one of the pool.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allSeeing } from '../../test/faults/breaking.ts'
import { testInstallation } from '../../test/installation.ts'

const house = await testInstallation({ pool: 2 })
const { live, database } = house
const [here, elsewhere] = [crypto.randomUUID(), crypto.randomUUID()]

/** What a screen hears, as it comes. */
function screen(networkId: string, personId: string = crypto.randomUUID()) {
  const stream = live.follow(networkId, personId)
  assert.ok(stream)
  const reader = stream.getReader()
  const heard: string[] = []
  let hasEnded = false
  const listening = (async () => {
    for (let part = await reader.read(); !part.done; part = await reader.read())
      heard.push(new TextDecoder().decode(part.value))
    hasEnded = true
  })()
  return {
    heard,
    hasEnded: () => hasEnded,
    leave: async () => {
      await reader.cancel()
      await listening
    },
  }
}
const changes = (one: ReturnType<typeof screen>) =>
  one.heard.filter((text) => text.includes('event: change')).length
const tell = (networkId: string) => database.sql`select pg_notify('contributions', ${networkId})`
async function until(is: () => boolean, why: string, ms = 5_000) {
  const late = Date.now() + ms
  while (!is()) {
    assert.ok(Date.now() < late, why)
    await new Promise((wait) => setTimeout(wait, 10))
  }
}

test('a change reaches the screens of its network and no other, each with an id', async () => {
  const [mine, theirs] = [screen(here), screen(elsewhere)]
  await until(() => changes(mine) > 0, 'the first word after listening')
  const [before, other] = [changes(mine), changes(theirs)]
  await tell(here)
  await until(() => changes(mine) > before, 'heard of the change')
  assert.match(mine.heard.at(-1) ?? '', /^id: [0-9a-f]{8}-\d+\nevent: change\ndata: 1\n\n$/)
  assert.equal(changes(theirs), other)
  await Promise.all([mine.leave(), theirs.leave()])
})

test('a deed that is undone tells nobody', async () => {
  const mine = screen(here)
  const before = changes(mine)
  await database.sql
    .begin(async (sql) => {
      await sql`select pg_notify('contributions', ${here})`
      throw new Error('undone')
    })
    .catch(() => {})
  await tell(here)
  await until(() => changes(mine) > before, 'heard of the second')
  assert.equal(changes(mine), before + 1)
  await mine.leave()
})

test('fifty screens over a pool of two: none of them holds a connection', async () => {
  const all = Array.from({ length: 50 }, () => screen(here))
  assert.equal((await database.sql`select 1 as one`)[0]?.one, 1)
  const before = all.map(changes)
  const start = performance.now()
  await tell(here)
  await until(() => all.every((one, at) => changes(one) > (before[at] ?? 0)), 'all heard', 1_000)
  assert.ok(performance.now() - start < 1_000)
  await Promise.all(all.map((one) => one.leave()))
})

test('when the listening connection is lost, another one is made and everyone looks again', async () => {
  const mine = screen(here)
  const before = changes(mine)
  const seeing = allSeeing(house.url)
  const lost = await seeing`
    select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'ketenwijzer live' and datname = current_database()`
  await seeing.end()
  assert.equal(lost.length, 1)
  await until(() => changes(mine) > before, 'told to look again', 25_000)
  const again = changes(mine)
  await tell(here)
  await until(() => changes(mine) > again, 'hears again')
  await mine.leave()
})

test('one person keeps ten screens, all together two hundred, and who leaves makes room', async () => {
  const same = Array.from({ length: 11 }, () => screen(here, 'one'))
  await until(() => same[0]?.hasEnded() === true, 'the oldest went')
  const others = Array.from({ length: 190 }, () => screen(here))
  assert.equal(live.follow(here, 'too many'), undefined)
  await others[0]?.leave()
  const next = screen(here)
  await Promise.all([...same.slice(1), ...others.slice(1), next].map((one) => one.leave()))
})

test('stopping ends every stream, and the listening connection with it', async () => {
  const mine = screen(here)
  await live.stop()
  await until(mine.hasEnded, 'ended')
  assert.equal(live.follow(here, 'x'), undefined)
})
