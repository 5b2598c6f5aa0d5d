import assert from 'node:assert/strict'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  distanceInWords,
  geocoder,
  metresBetween,
  normalisePhone,
  normalisePostcode,
  type Point,
  telLink,
} from './geo.ts'

const inTheCountry: fc.Arbitrary<Point> = fc.record({
  lat: fc.double({ min: 50.7, max: 53.6, noNaN: true }),
  lon: fc.double({ min: 3.3, max: 7.3, noNaN: true }),
})

test('distances are those of the globe', () => {
  const degree = metresBetween({ lat: 52, lon: 5 }, { lat: 53, lon: 5 })
  assert.ok(Math.abs(degree - 111_195) < 100, String(degree))
  const alongParallel = metresBetween({ lat: 60, lon: 5 }, { lat: 60, lon: 6 })
  assert.ok(Math.abs(alongParallel - 111_195 / 2) < 100, String(alongParallel))
  const poles = metresBetween({ lat: 90, lon: 0 }, { lat: -90, lon: 0 })
  assert.ok(Math.abs(poles - Math.PI * 6_371_009) < 1)
})

test('a distance is the same both ways, zero to itself, and never longer than over a third point', () => {
  fc.assert(
    fc.property(inTheCountry, inTheCountry, inTheCountry, (a, b, c) => {
      assert.ok(Math.abs(metresBetween(a, b) - metresBetween(b, a)) < 1e-6)
      assert.equal(metresBetween(a, a), 0)
      assert.ok(metresBetween(a, c) <= metresBetween(a, b) + metresBetween(b, c) + 1e-6)
    }),
  )
})

test('distances read like signs along the road', () => {
  const words = (metres: number) => [distanceInWords(metres, 'nl'), distanceInWords(metres, 'en')]
  assert.deepEqual(words(0), ['50 m', '50 m'])
  assert.deepEqual(words(130), ['150 m', '150 m'])
  assert.deepEqual(words(474), ['450 m', '450 m'])
  assert.deepEqual(words(476), ['500 m', '500 m'])
  assert.deepEqual(words(812), ['800 m', '800 m'])
  assert.deepEqual(words(949), ['900 m', '900 m'])
  assert.deepEqual(words(951), ['1 km', '1 km'])
  assert.deepEqual(words(1440), ['1,4 km', '1.4 km'])
  assert.deepEqual(words(9940), ['9,9 km', '9.9 km'])
  assert.deepEqual(words(9960), ['10 km', '10 km'])
  assert.deepEqual(words(12_400), ['12 km', '12 km'])
})

test('postcodes come in one spelling, and what is none is refused', () => {
  for (const typed of ['3011aa', ' 3011 AA ', '3011-aA', '3011  aa']) {
    assert.equal(normalisePostcode(typed), '3011 AA', typed)
  }
  assert.equal(normalisePostcode('3011'), '3011')
  for (const typed of [
    '0311 AA',
    '301 AA',
    '3011 SS',
    '3011sa',
    '3011 A',
    '3011 AAA',
    '30111',
    'AA 3011',
    '',
  ]) {
    assert.equal(normalisePostcode(typed), undefined, typed)
  }
})

test('phone numbers come in one spelling and as a link', () => {
  for (const [typed, shown, link] of [
    ['010-0000000', '010 000 00 00', 'tel:+31100000000'],
    ['(0111) 00 00 00', '0111 00 00 00', 'tel:+31111000000'],
    ['06-00 00 00 01', '06 00 00 00 01', 'tel:+31600000001'],
    ['+31 (0)6 2000 0001', '06 20 00 00 01', 'tel:+31620000001'],
    ['0031 20 000 0000', '020 000 00 00', 'tel:+31200000000'],
    ['0800 40 02 090', '0800 400 20 90', 'tel:08004002090'],
    ['0800 – 1508', '0800 1508', 'tel:08001508'],
    ['0900-8844', '0900 8844', 'tel:09008844'],
    ['14010', '14 010', 'tel:14010'],
    ['14 0111', '14 0111', 'tel:140111'],
    ['088 000 00 00', '088 000 00 00', 'tel:+31880000000'],
    ['112', '112', 'tel:112'],
    ['+32 2 000 00 00', '+3220000000', 'tel:+3220000000'],
    ['0032 2 000 00 00', '+3220000000', 'tel:+3220000000'],
  ] as const) {
    assert.equal(normalisePhone(typed), shown, typed)
    assert.equal(normalisePhone(shown), shown, shown)
    assert.equal(telLink(typed), link, typed)
    assert.equal(telLink(shown), link, shown)
  }
  for (const typed of [
    '',
    '12345',
    '010-000000',
    '010-00000000',
    '0800-12345',
    '010 000 00 OO',
    'bel ons',
    '+31 10 0',
  ]) {
    assert.equal(normalisePhone(typed), undefined, typed)
    assert.equal(telLink(typed), undefined, typed)
  }
})

const answer = {
  response: {
    numFound: 3,
    start: 0,
    maxScore: 12.5,
    numFoundExact: true,
    docs: [
      {
        type: 'weg',
        weergavenaam: 'Lindelaan, Lindemeer',
        score: 8.1,
        centroide_ll: 'POINT(5.12345678 52.5)',
      },
      {
        type: 'adres',
        weergavenaam: 'Lindelaan 1, 9990AA Lindemeer',
        score: 12.5,
        centroide_ll: 'POINT(5.1 52.4)',
      },
      { type: 'hectometerpaal', weergavenaam: 'Zonder punt', score: 3 },
    ],
  },
}

/** Runs a server on loopback that answers like this, for as long as the work takes. */
async function withServer(listener: RequestListener, work: (url: string) => Promise<void>) {
  const server = createServer(listener)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/search/v3_1/`)
  } finally {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  }
}

/** What the geocoder makes of an answer. */
async function madeOf(listener: RequestListener, words = 'lindelaan', timeoutMs = 2000) {
  let made: unknown
  await withServer(listener, async (url) => {
    made = await geocoder(url, fetch, timeoutMs)(words)
  })
  return made
}

test('the geocoder asks like the Locatieserver wants and reads its points, best first', async () => {
  let asked: URL | undefined
  const found = await madeOf(
    (request, response) => {
      asked = new URL(request.url ?? '', 'http://server')
      response.setHeader('Content-Type', 'application/json').end(JSON.stringify(answer))
    },
    ` lindelaan\n1 ${'x'.repeat(200)}`,
  )
  assert.deepEqual(found, {
    found: [
      { name: 'Lindelaan 1, 9990AA Lindemeer', kind: 'adres', score: 12.5, lat: 52.4, lon: 5.1 },
      { name: 'Lindelaan, Lindemeer', kind: 'weg', score: 8.1, lat: 52.5, lon: 5.12345678 },
    ],
  })
  assert.equal(asked?.pathname, '/search/v3_1/free')
  assert.equal(asked?.searchParams.get('q')?.slice(0, 13), 'lindelaan 1 x')
  assert.equal(asked?.searchParams.get('q')?.length, 100)
})

test('nothing found is an answer; nothing asked is not sent', async () => {
  const nothing = (_: unknown, response: { end(text: string): void }) =>
    response.end('{"response":{"numFound":0,"start":0,"docs":[]}}')
  assert.deepEqual(await madeOf(nothing), { found: [] })
  const never = () => assert.fail('nothing should be sent')
  assert.deepEqual(await geocoder('http://127.0.0.1:1', never)(' \n '), { found: [] })
})

test('a server that is slow to start or to finish is left', async () => {
  assert.deepEqual(await madeOf(() => {}, 'lindelaan', 150), { failed: 'timeout' })
  const stops: RequestListener = (_, response) => response.writeHead(200).write('{"response":')
  assert.deepEqual(await madeOf(stops, 'lindelaan', 150), { failed: 'timeout' })
})

test('without another wish the geocoder waits two seconds, not longer', async () => {
  const start = performance.now()
  await withServer(
    () => {},
    async (url) => assert.deepEqual(await geocoder(url)('lindelaan'), { failed: 'timeout' }),
  )
  const waited = performance.now() - start
  assert.ok(waited > 1900 && waited < 4000, String(waited))
})

test('a redirect is not followed, a refusal is a refusal, and an absent server is unreachable', async () => {
  let calls = 0
  const redirects: RequestListener = (_, response) => {
    calls += 1
    response.writeHead(302, { Location: '/elsewhere' }).end()
  }
  assert.deepEqual(await madeOf(redirects), { failed: 'redirected' })
  assert.equal(calls, 1)
  assert.deepEqual(await madeOf((_, response) => response.writeHead(503).end('busy')), {
    failed: 'refused',
  })
  assert.deepEqual(await madeOf((request) => request.socket.destroy()), { failed: 'unreachable' })
  assert.deepEqual(await geocoder('http://127.0.0.1:1')('lindelaan'), { failed: 'unreachable' })
})

test('an endless answer is cut off', async () => {
  let sent = 0
  const endless: RequestListener = (_, response) => {
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(65_536))) sent += 65_536
    }
    response.on('drain', more)
    more()
  }
  assert.deepEqual(await madeOf(endless), { failed: 'too-large' })
  assert.ok(sent < 20_000_000, String(sent))
})

test('answers in another form are refused whole, never half-read', async () => {
  const doc = answer.response.docs[0]
  const withDoc = (change: object) =>
    JSON.stringify({ response: { docs: [{ ...doc, ...change }] } })
  for (const body of [
    '<html>',
    '',
    'null',
    '{"response":{}}',
    '{"response":{"docs":{}}}',
    withDoc({ centroide_ll: 'POINT(5.1)' }),
    withDoc({ centroide_ll: 'POINT(999 52)' }),
    withDoc({ centroide_ll: 52 }),
    withDoc({ weergavenaam: '' }),
    withDoc({ score: 'high' }),
  ]) {
    assert.deepEqual(
      await madeOf((_, response) => response.end(body)),
      { failed: 'wrong-form' },
      body,
    )
  }
})
