// Addresses as people type them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillSmall, testInstallation, visitor } from '../../test/installation.ts'
import { smallNetwork } from '../rooms/partners/sample.ts'

const house = await testInstallation()
await fillSmall(house, smallNetwork('lindemeer'))
const get = (path: string) => visitor(house).get(path)

test('a slash at the end leads to the page itself, with what was asked', async () => {
  for (const [asked, there] of [
    ['/lindemeer/', '/lindemeer'],
    ['/lindemeer/hulp/?q=digid&wens=nu', '/lindemeer/hulp?q=digid&wens=nu'],
    ['/en/', '/en'],
    ['/en/lindemeer//', '/en/lindemeer'],
    ['/nergens/', '/nergens'],
  ] as const) {
    const answer = await get(asked)
    assert.deepEqual([answer.status, answer.headers.get('Location')], [308, there], asked)
  }
  assert.equal((await get('/')).status, 200)
  assert.equal((await get('/lindemeer')).status, 200)
})

test('no number of slashes leads to another site', async () => {
  for (const path of ['//evil.example/', '///evil.example//', '/\\evil.example/']) {
    const answer = await house.site.request(`http://localhost${path}`)
    assert.equal(answer.headers.get('Location'), '/evil.example', path)
  }
})

test('what is sent is never sent on', async () => {
  const answer = await house.site.request('/lindemeer/inloggen/', { method: 'POST' })
  assert.notEqual(answer.status, 308)
})
