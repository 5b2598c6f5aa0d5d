// Text messages and a real HTTP gateway that is sometimes slow, busy or broken.
import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { allSeeing } from '../../test/faults/breaking.ts'
import { freePort } from '../../test/free-port.ts'
import { fillSmall, testInstallation } from '../../test/installation.ts'
import { listeners, whenFailed } from '../app/jobs.ts'
import { smallNetwork } from '../rooms/partners/sample.ts'
import { readConfig } from './config.ts'
import { startWorker } from './jobs.ts'
import { lettersOf } from './mail.ts'
import { mobileOf, sendSms, text, texterFrom } from './sms.ts'
import { asJob, type Db } from './tenant.ts'

const port = await freePort()
const gateway = `http://127.0.0.1:${port}/berichten`
const house = await testInstallation({
  env: { SMS_URL: gateway, SMS_TOKEN: 'geheim-token', SMS_TIMEOUT_SECONDS: '1' },
})
const small = smallNetwork('lindemeer')
await fillSmall(house, small)
const seeing = allSeeing(house.url)
const job = <T>(work: (db: Db) => Promise<T>) =>
  asJob(house.database, small.network.id, house.clock.now(), work)
const lineOf = async (id: string) => (await job((db) => lettersOf(db))).find((one) => one.id === id)

type Taken = { key: string; auth: string; body: { to: string; text: string } }
const taken: Taken[] = []
/** How the gateway answers: each call takes one, the last one stays. */
let answers: ('ok' | 'slow' | number)[] = ['ok']
const server = createServer(async (request, response) => {
  const answer = answers.length > 1 ? answers.shift() : answers[0]
  if (answer === 'slow') return void setTimeout(() => response.destroy(), 4_000).unref()
  if (answer === 'ok') taken.push(await takenFrom(request))
  end(response, answer === 'ok' ? 202 : (answer ?? 500))
})
const end = (response: ServerResponse, status: number) =>
  response.writeHead(status, { 'Content-Type': 'application/json' }).end('{"status":"x"}')
async function takenFrom(request: IncomingMessage): Promise<Taken> {
  let words = ''
  for await (const chunk of request) words += chunk
  const { authorization = '', 'idempotency-key': key = '' } = request.headers
  return { key: String(key), auth: authorization, body: JSON.parse(words) }
}
await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
await startWorker(house.database, {
  ...{ listeners: listeners(house), whenFailed, log: house.log },
  now: () => house.clock.now(),
})
after(async () => {
  server.closeAllConnections()
  await new Promise((closed) => server.close(closed))
  await seeing.end()
})

const words = { kind: 'test', to: '+31600000001', text: 'Morgen les: proef' }
/** The next try is half a minute away: bring it forward as time would, once the worker has put it there. */
const hurry = () =>
  until(async () => {
    const brought = await house.database
      .sql`update jobs.job set start_after = now() - interval '1 second'
           where state = 'retry' and start_after > now() returning 1`
    return brought.length > 0
  })

test('a 500, a 429 and no answer at all: it waits, is seen waiting with why, and arrives once', async () => {
  answers = [500, 429, 'slow', 'ok']
  const id = await job((db) => text(db, words))
  for (const [tries, problem] of [
    [1, 'SMS_500'],
    [2, 'SMS_429'],
    [3, 'SMS_TIMEOUT'],
  ] as const) {
    await until(async () => (await lineOf(id))?.tries === tries)
    const line = await lineOf(id)
    assert.deepEqual([line?.status, line?.problem, line?.channel], ['waiting', problem, 'sms'])
    await hurry()
  }
  await until(async () => (await lineOf(id))?.status === 'sent')
  await sleep(1200)
  assert.deepEqual(taken, [
    { key: id, auth: 'Bearer geheim-token', body: { to: words.to, text: words.text } },
  ])
})

test('number and text stand nowhere readable while it waits, and nowhere at all once it was sent', async () => {
  answers = [503]
  const id = await job((db) => text(db, { ...words, to: '+31600000077' }))
  await until(async () => (await lineOf(id))?.tries === 1)
  const everything = async () => {
    const tables = await seeing<{ name: string }[]>`
      select table_schema || '.' || table_name as name from information_schema.tables
      where table_schema in ('public', 'jobs') and table_type = 'BASE TABLE'`
    let found = 0
    for (const { name } of tables) {
      const rows = await seeing.unsafe(
        `select 1 from ${name} t where t::text like '%600000077%' or t::text like '%Morgen les%'`,
      )
      found += rows.length
    }
    return found
  }
  assert.equal(await everything(), 0)
  answers = ['ok']
  await hurry()
  await until(async () => (await lineOf(id))?.status === 'sent')
  const [row] = await seeing`select sealed from letter where id = ${id}`
  assert.equal(row?.sealed, null)
  assert.equal(await everything(), 0)
})

test('what the gateway can never deliver fails for good and is erased; what comes too late is not sent', async () => {
  answers = [400]
  const refused = await job((db) => text(db, words))
  await until(async () => (await lineOf(refused))?.status === 'failed')
  assert.equal((await lineOf(refused))?.problem, 'SMS_REFUSED 400')
  answers = ['ok']
  const before = taken.length
  const until1 = new Date(house.clock.now().getTime() - 1000)
  const late = await job((db) => text(db, { ...words, until: until1 }))
  await until(async () => (await lineOf(late))?.status === 'failed')
  assert.equal((await lineOf(late))?.problem, 'SMS_TOO_LATE')
  assert.equal(taken.length, before)
  const rows = await seeing`select sealed from letter where id in (${refused}, ${late})`
  assert.ok(rows.every(({ sealed }) => sealed === null))
})

test('two workers at once send one text message once', async () => {
  answers = ['ok']
  const before = taken.length
  const texter = texterFrom(house.config)
  const id = await job((db) => text(db, words))
  await Promise.all([1, 2, 3].map(() => job((db) => sendSms(db, id, texter)).catch(() => {})))
  await until(async () => (await lineOf(id))?.status === 'sent')
  assert.equal(taken.length, before + 1)
})

test('off unless it is configured, and an address without a token is refused at the start', () => {
  assert.equal(texterFrom(readConfig({ DEMO: '1' })), undefined)
  assert.throws(() => readConfig({ DEMO: '1', SMS_URL: gateway }), /SMS_TOKEN is missing/)
  assert.throws(() => readConfig({ DEMO: '1', SMS_URL: 'ftp://x' }), /SMS_URL is wrong/)
})

test('only mobile numbers get text messages', () => {
  assert.equal(mobileOf('06 00 00 00 01'), '+31600000001')
  assert.equal(mobileOf('+31 6 0000 0001'), '+31600000001')
  for (const other of ['000-0000102', '0800-0000', '010 000 0000', '', null])
    assert.equal(mobileOf(other), undefined)
})

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await isTrue()) return
    await sleep(100)
  }
  throw new Error('it did not happen within 20 seconds')
}
