// What is asked of the internet, and above all what never is: against a server of our own, and names that lie.
import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { askable, isPublicAddress, isPublicName } from './address.ts'
import { lookAt, publicReach, type Reach } from './look.ts'

const asked: string[] = []
const answers: Record<string, (answer: ServerResponse) => void> = {
  '/ok': (a) => a.end('hello'),
  '/gone': (a) => a.writeHead(404).end(),
  '/removed': (a) => a.writeHead(410).end(),
  '/broken': (a) => a.writeHead(503).end(),
  '/robots': (a) => a.writeHead(403).end(),
  '/moved': (a) => a.writeHead(301, { Location: '/ok?visit=7' }).end(),
  '/away': (a) => a.writeHead(302, { Location: 'http://169.254.169.254/latest/meta-data' }).end(),
  '/inside': (a) => a.writeHead(302, { Location: `http://inside.test:${port}/secret` }).end(),
  '/file': (a) => a.writeHead(302, { Location: 'file:///etc/passwd' }).end(),
  '/round': (a) => a.writeHead(302, { Location: '/round' }).end(),
  '/silent': () => {},
  '/endless': (a) => {
    a.writeHead(200)
    const drip = setInterval(() => a.write('x'.repeat(1000)), 5)
    a.on('close', () => clearInterval(drip))
  },
  '/heads': (a) => a.writeHead(200, { 'X-Long': 'x'.repeat(20_000) }).end(),
}
const server = createServer((request: IncomingMessage, answer: ServerResponse) => {
  asked.push(request.url ?? '')
  answers[(request.url ?? '').split('?')[0] ?? '']?.(answer)
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const port = (server.address() as AddressInfo).port
after(() => {
  server.closeAllConnections()
  server.close()
})

/** As the real one, but over http, to our own server, which alone counts as public. */
const here: Reach = {
  scheme: 'http:',
  anyPort: true,
  isName: (host) => host.endsWith('.test') || publicReach.isName(host),
  isAddress: (address) => address === '127.0.0.1',
  addressesOf: async (host) => (host === 'inside.test' ? ['10.0.0.7'] : ['127.0.0.1']),
  timeoutMs: 400,
}
const look = (path: string, reach = here) => lookAt(`http://city.test:${port}${path}`, reach)

test('what answers is there, what is gone is gone, and what fails may come back', async () => {
  assert.deepEqual(await look('/ok'), { state: 'ok' })
  assert.deepEqual(await look('/gone'), { state: 'gone' })
  assert.deepEqual(await look('/removed'), { state: 'gone' })
  assert.deepEqual(await look('/broken'), { state: 'unreachable' })
  // Some want no machines on their pages: the page is there all the same.
  assert.deepEqual(await look('/robots'), { state: 'ok' })
})

test('where an address leads to is told, without what is of one visit', async () => {
  assert.deepEqual(await look('/moved'), { state: 'moved', to: `http://city.test:${port}/ok` })
})

test('nobody inside is asked anything: not by an answer that sends us there, nor by a name', async () => {
  asked.length = 0
  assert.deepEqual(await look('/away'), { state: 'moved', to: '' })
  assert.deepEqual(await look('/inside'), { state: 'moved', to: '' })
  assert.deepEqual(await look('/file'), { state: 'moved', to: '' })
  assert.deepEqual(asked, ['/away', '/inside', '/file'])
  const lying: Reach = { ...here, addressesOf: async () => ['127.0.0.1', '192.168.1.1'] }
  assert.deepEqual(await look('/ok', lying), { state: 'unreachable' })
  const real: Reach = { ...here, isAddress: isPublicAddress }
  assert.deepEqual(await look('/ok', real), { state: 'unreachable' })
  assert.equal(asked.length, 3)
})

test('the real one asks only over https, by a public name, at the usual port', async () => {
  asked.length = 0
  const never: Reach = {
    ...publicReach,
    addressesOf: async () => {
      throw new Error('nobody should look this up')
    },
  }
  for (const address of [
    `http://city.nl:${port}/ok`,
    'http://city.nl/ok',
    'https://city.nl:8443/ok',
    'https://me:secret@city.example/ok',
    'https://127.0.0.1/ok',
    'https://[::1]/ok',
    'https://2130706433/ok',
    'https://localhost/ok',
    'https://printer/ok',
    'https://city.internal/ok',
    'ftp://city.nl/ok',
    'not an address',
  ])
    assert.deepEqual(await lookAt(address, never), { state: 'unreachable' }, address)
  assert.deepEqual(asked, [])
})

test('a server that is silent, endless, goes round or sends too much costs little time', async () => {
  const start = performance.now()
  assert.deepEqual(await look('/silent'), { state: 'unreachable' })
  assert.deepEqual(await look('/endless'), { state: 'ok' })
  assert.deepEqual(await look('/round'), { state: 'moved', to: '' })
  assert.deepEqual(await look('/heads'), { state: 'unreachable' })
  assert.ok(performance.now() - start < 3000)
})

test('public addresses and names are told from those of inside', () => {
  const yes = ['8.8.8.8', '145.222.1.1', '2a02:1811::1', '100.63.255.255', '172.32.0.1']
  const no = [
    ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.8.8.8', '169.254.169.254', '172.31.255.255'],
    ...['192.168.0.1', '198.18.0.1', '224.0.0.1', '255.255.255.255', '192.0.2.1', '203.0.113.9'],
    ...[
      '::1',
      '::',
      'fe80::1',
      'fc00::1',
      'fd12::1',
      'ff02::1',
      '::ffff:10.0.0.1',
      '::ffff:8.8.8.8',
    ],
    ...['2001:db8::1', '2002:0a00:0001::1', '2001:0:1::1', '64:ff9b::a00:1', 'city', ''],
  ]
  for (const address of yes) assert.equal(isPublicAddress(address), true, address)
  for (const address of no) assert.equal(isPublicAddress(address), false, address)
  assert.equal(isPublicName('www.lindemeer.nl'), true)
  for (const name of [
    'localhost',
    'a.localhost',
    'db',
    'x.local',
    'y.home.arpa',
    '1.2.3.4',
    '[::1]',
  ])
    assert.equal(isPublicName(name), false, name)
  assert.equal(askable('https://city.nl/a')?.hostname, 'city.nl')
})
