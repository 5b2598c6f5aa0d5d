// What the administrator sees of tries that failed: whose account, never an address, and not a line per try of a flood.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { csrfToken } from '../../src/platform/csrf.ts'
import { smallNetwork } from '../../src/rooms/partners/sample.ts'
import { allSeeing } from '../faults/breaking.ts'
import { fillSmall, testInstallation, visitor } from '../installation.ts'

const small = smallNetwork('lindemeer')
const house = await testInstallation({ env: { TRUST_PROXY: '1' } })
await fillSmall(house, small)
const seeing = allSeeing(house.url)
after(() => seeing.end())

const post = async (path: string, from: string, fields: Record<string, string>) =>
  house.site.request(path, {
    method: 'POST',
    headers: { 'Sec-Fetch-Site': 'same-origin', 'X-Forwarded-For': from },
    body: new URLSearchParams({ _csrf: csrfToken(house.keys, undefined), ...fields }),
  })
const ask = async (email: string, from = '198.51.100.1') =>
  (await post('/lindemeer/inloggen', from, { email })).headers.get('Location') ?? ''
const guess = async (location: string, from = '198.51.100.1') =>
  (await post(location, from, { code: 'CCCC-CCCC' })).status
const lines = async () =>
  seeing<{ what: string; subject: string | null; details: Record<string, string> | null }[]>`
    select what, subject, details from audit where what like 'partners.%' order by id`
const counted = async (what: string) => (await lines()).filter((line) => line.what === what).length
const log = async (lang = '') =>
  (
    await (await visitor(house).signIn(small.people.admin)).get(`${lang}/lindemeer/beheer/logboek`)
  ).text()

test('a wrong code is a line about the account, and about a mark when nobody here has the address', async () => {
  await guess(await ask(small.people.desk.email))
  await guess(await ask('geheim@nergens.example'))
  const [known, unknown] = await lines()
  assert.deepEqual([known?.what, known?.subject], ['partners.sign-in-failed', small.people.desk.id])
  assert.deepEqual([unknown?.what, unknown?.subject], ['partners.sign-in-failed', null])
  assert.match(unknown?.details?.address ?? '', /^[\w-]{8}$/)
  assert.doesNotMatch(JSON.stringify(await lines()), /@|geheim|nergens/)
  const page = await log()
  assert.match(page, /Daan Balie lindemeer[\s\S]*Inloggen mislukt: verkeerde code/)
  assert.match(page, /onbekend adres [\w-]{8}/)
  assert.match(await log('/en'), /unknown address [\w-]{8}[\s\S]*Sign-in failed: wrong code/)
  const worker = await visitor(house).signIn(small.people.desk)
  assert.equal((await worker.get('/lindemeer/beheer/logboek')).status, 404)
})

test('what is tried on a code that is locked is one line, and a made-up code is none', async () => {
  const location = await ask(small.people.senior.email)
  for (let n = 0; n < 9; n += 1) await guess(location)
  assert.equal(await counted('partners.sign-in-locked'), 1)
  const before = (await lines()).length
  await guess(`/lindemeer/inloggen/code/${crypto.randomUUID()}`)
  assert.equal((await lines()).length, before)
})

test('a mailbox that is asked too often, and a visitor who tries too often, are one line each; the owner still gets in later', async () => {
  const { email } = small.people.lead
  for (let n = 0; n < 25; n += 1) await ask(email, `198.51.100.${n + 10}`)
  assert.equal(await counted('partners.codes-refused'), 1)
  const page = `/lindemeer/inloggen/code/${crypto.randomUUID()}`
  for (let n = 0; n < 303; n += 1) await guess(page, '198.51.100.200')
  const refused = await post(page, '198.51.100.200', { code: 'CCCC-CCCC' })
  assert.equal(refused.status, 429)
  assert.match(await refused.text(), /Er is hier te vaak geprobeerd in te loggen/)
  assert.equal(await counted('partners.visitor-refused'), 1)
})

test('nobody can be followed from one day to the next by what counts tries', async () => {
  const keys = async () =>
    (await seeing<{ key: string }[]>`select encode(key, 'hex') as key from attempt`).map(
      ({ key }) => key,
    )
  const same = `/lindemeer/inloggen/code/${crypto.randomUUID()}`
  await guess(same, '203.0.113.9')
  const before = new Set(await keys())
  await guess(same, '203.0.113.9')
  assert.deepEqual(
    (await keys()).filter((key) => !before.has(key)),
    [],
  )
  house.clock.advance({ minutes: 24 * 60 })
  await guess(same, '203.0.113.9')
  assert.equal((await keys()).filter((key) => !before.has(key)).length, 1)
})
