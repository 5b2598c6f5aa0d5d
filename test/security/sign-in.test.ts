// A stranger at the sign-in page: guessing over many codes, asking who works here, keeping a colleague out.
import assert from 'node:assert/strict'
import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { test } from 'node:test'
import { csrfToken } from '../../src/platform/csrf.ts'
import { keptLetters } from '../../src/platform/mail.ts'
import { asJob } from '../../src/platform/tenant.ts'
import { smallNetwork } from '../../src/rooms/partners/sample.ts'
import { breaking } from '../faults/breaking.ts'
import { fillSmall, testInstallation } from '../installation.ts'

const small = smallNetwork('lindemeer')
const house = await testInstallation({ env: { TRUST_PROXY: '1' } })
await fillSmall(house, small)

const post = async (path: string, from: string, fields: Record<string, string>) =>
  house.site.request(path, {
    method: 'POST',
    headers: { 'Sec-Fetch-Site': 'same-origin', 'X-Forwarded-For': from },
    body: new URLSearchParams({ _csrf: csrfToken(house.keys, undefined), ...fields }),
  })
const ask = async (email: string, from: string) => {
  const answer = await post('/lindemeer/inloggen', from, { email })
  return answer.headers.get('Location')?.split('/').at(-1) ?? ''
}
const lettersTo = async (email: string) => {
  const { database, clock } = house
  const all = await asJob(database, small.network.id, clock.now(), (db) => keptLetters(db))
  return all.filter(({ to }) => to === email)
}

test('a code that is not mailed opens nothing: a thousand codes are no five thousand guesses', async () => {
  const { email } = small.people.lead
  const enter = async (id: string) =>
    (await post(`/lindemeer/inloggen/code/${id}`, '198.51.100.1', { code: '6666-6666' })).status
  const { randomInt } = crypto
  // Every code is 6666-6666: the luckiest guesser there is.
  crypto.randomInt = (() => 3) as typeof crypto.randomInt
  syncBuiltinESMExports()
  const mailed = await ask(email, '198.51.100.1')
  for (let n = 0; n < 4; n += 1) await ask(email, '198.51.100.1')
  const beyondLimit = await ask(email, '198.51.100.1')
  crypto.randomInt = randomInt
  syncBuiltinESMExports()
  assert.equal((await lettersTo(email)).length, 5)
  assert.equal(await enter(beyondLimit), 422)
  assert.equal(await enter(mailed), 303)
})

test('a stranger who keeps asking for codes does not keep a colleague out', async () => {
  const { email } = small.people.desk
  for (let n = 0; n < 40; n += 1) await ask(email, '198.51.100.2')
  const before = (await lettersTo(email)).length
  await ask(email, '198.51.100.3')
  assert.equal((await lettersTo(email)).length, before + 1)
})

test('guessing at the codes of others ends after three hundred tries, whoever they are of', async () => {
  const statuses = new Set<number>()
  for (let n = 0; n < 301; n += 1) {
    const path = `/lindemeer/inloggen/code/${crypto.randomUUID()}`
    statuses.add((await post(path, '198.51.100.4', { code: '123456' })).status)
  }
  assert.deepEqual([...statuses], [422, 429])
})

test('a known and an unknown address take the same statements, so that time tells nothing', async () => {
  const { database } = house
  const breaker = breaking(database.sql)
  const whole = database.sql
  database.sql = breaker.sql
  const statements = async (email: string) => {
    for (let n = 1; n < 100; n += 1) {
      breaker.arm(n)
      await post('/lindemeer/inloggen', '198.51.100.5', { email })
      if (!breaker.disarm()) return n - 1
    }
    return undefined
  }
  const [known, unknown] = [
    await statements(small.people.senior.email),
    await statements('niemand@nergens.example'),
  ]
  database.sql = whole
  assert.ok((known ?? 0) > 5)
  assert.equal(unknown, known)
  assert.equal((await lettersTo('niemand@nergens.example')).length, 0)
})
