// What the way in promises to every room: one transaction a request, all or nothing, once only.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { fillSmall, testInstallation } from '../../test/installation.ts'
import { record } from '../platform/audit.ts'
import { csrfToken } from '../platform/csrf.ts'
import { open } from '../platform/http.ts'
import { asJob } from '../platform/tenant.ts'
import { smallNetwork } from '../rooms/partners/sample.ts'
import type { Env } from '../ui/env.ts'
import { atTheDoor, inNetwork } from './request.ts'

const house = await testInstallation()
const small = smallNetwork('lindemeer')
await fillSmall(house, small)

const app = new Hono<Env>()
app.use(atTheDoor(house))
app.use('/:network/*', inNetwork(house))
app.post('/:network/throws', open(), async (c) => {
  await record(c.var.db, 'thrown', null)
  throw new Error('after a change')
})
app.post('/:network/deed', open(), async (c) => {
  await record(c.var.db, 'deed', null)
  return c.redirect(`/lindemeer/done/${crypto.randomUUID()}`, 303)
})
app.onError((error, c) => c.text('failed', error instanceof HTTPException ? error.status : 500))

const post = (path: string, once: string = crypto.randomUUID()) =>
  app.request(path, {
    method: 'POST',
    headers: { 'Sec-Fetch-Site': 'same-origin' },
    body: new URLSearchParams({ _csrf: csrfToken(house.keys, undefined), _once: once }),
  })
const lines = (what: string) =>
  asJob(
    house.database,
    small.network.id,
    house.clock.now(),
    (db) => db`select 1 from audit where what = ${what}`,
  )

test('a handler that throws leaves nothing behind, although Hono catches what it throws', async () => {
  assert.equal((await post('/lindemeer/throws')).status, 500)
  assert.equal((await lines('thrown')).length, 0)
})

test('a double click is one deed, and both clicks end in the same place', async () => {
  const once = crypto.randomUUID()
  const answers = await Promise.all(Array.from({ length: 5 }, () => post('/lindemeer/deed', once)))
  assert.deepEqual(
    answers.map((answer) => answer.status),
    [303, 303, 303, 303, 303],
  )
  assert.equal(new Set(answers.map((answer) => answer.headers.get('Location'))).size, 1)
  assert.equal((await lines('deed')).length, 1)
})

test('a network that does not exist is not found, whatever the method', async () => {
  assert.equal((await app.request('/nergens/x')).status, 404)
  assert.equal((await post('/nergens/deed')).status, 404)
})
