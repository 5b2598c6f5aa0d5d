import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeOnce } from './made-once.ts'

test('many who ask for the same at once get what was made once', async () => {
  const ask = madeOnce<number>(1_000)
  let made = 0
  const make = async () => ++made
  const all = await Promise.all(Array.from({ length: 50 }, () => ask('town', '1', make)))
  assert.deepEqual(new Set(all), new Set([1]))
  assert.equal(await ask('town', '2', make), 2, 'another mark')
  assert.equal(await ask('village', '2', make), 3, 'another key')
  assert.equal(await ask('town', '2', make), 2)
})

test('what is too old is made again', async () => {
  const ask = madeOnce<number>(0)
  let made = 0
  const make = async () => ++made
  assert.deepEqual([await ask('town', '1', make), await ask('town', '1', make)], [1, 2])
})

test('what failed is nobody else’s failure, and is not kept', async () => {
  const ask = madeOnce<string>(1_000)
  const fails = ask('town', '1', async () => {
    throw new Error('gone')
  })
  const beside = ask('town', '1', async () => 'made')
  await assert.rejects(fails, /gone/)
  assert.equal(await beside, 'made')
  assert.equal(await ask('town', '1', async () => 'again'), 'again')
})
