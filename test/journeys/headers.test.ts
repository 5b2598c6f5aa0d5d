// What the server says around its pages: headers, cookies, sizes, and that nobody can make it stumble.
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { after, test } from 'node:test'
import { formOf } from '../installation.ts'
import { startApp } from './app.ts'
import { closeBrowser, newWindow } from './browser.ts'
import { cookieOf, type Found, get, send, walk } from './walk.ts'

const app = await startApp()
const { baseUrl } = app
after(async () => {
  await closeBrowser()
  await app.close()
})

/** What is missing or wrong in the headers of one answer. */
function faultsIn({
  path,
  headers,
  html,
  status,
}: Pick<Found, 'path' | 'headers' | 'html' | 'status'>) {
  const policy = headers.get('Content-Security-Policy') ?? ''
  const wrong = (is: boolean, what: string) => (is ? [`${status} ${path}: ${what}`] : [])
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
  // Facts for search engines are data, nothing that runs; a file has nothing that could run at all.
  const scripts = [...html.matchAll(/<script(?! type="application\/ld\+json")[^>]*>/g)].map(
    (match) => match[0],
  )
  const isFile = policy.endsWith('sandbox')
  return [
    ...wrong(!policy.startsWith("default-src 'none'"), `policy ${policy}`),
    ...wrong(/unsafe-|\*/.test(policy), `policy with ${policy}`),
    ...wrong(!policy.includes("frame-ancestors 'none'"), 'may be framed'),
    ...wrong(nonce.length < 20 && !isFile, 'no nonce'),
    ...wrong(!scripts.every((tag) => tag.includes(`nonce="${nonce}"`)), 'script without nonce'),
    ...wrong(/<[^>]+ (style|on[a-z]+)=/i.test(html), 'inline style or handler'),
    ...wrong(headers.get('X-Content-Type-Options') !== 'nosniff', 'no nosniff'),
    ...wrong(headers.get('Referrer-Policy') !== 'same-origin', 'referrer policy'),
    ...wrong(headers.get('X-Frame-Options') !== 'DENY', 'frame options'),
    ...wrong(headers.get('Cross-Origin-Opener-Policy') !== 'same-origin', 'opener policy'),
    ...wrong(!headers.get('X-Request-Id'), 'no request id'),
    ...wrong(headers.has('Server') || headers.has('X-Powered-By'), 'tells what it runs on'),
    ...wrong(/node_modules|at .*\.ts:\d+/.test(html), 'shows its inside'),
  ]
}

test('every route has its headers, and no page may be kept by a browser', async () => {
  const roles = ['', 'Regievoerder']
  const faults: string[] = []
  for (const role of roles) {
    const cookie = role && (await cookieOf(baseUrl, role))
    const found = await walk(baseUrl, {
      cookie,
      start: ['/', '/lindemeer', ...(role ? ['/lindemeer/werk'] : [])],
      perShape: 1,
    })
    assert.ok(found.length > 10, `${role} found only ${found.length} pages`)
    faults.push(...found.flatMap(faultsIn))
    const kept = found.filter(({ headers }) => headers.get('Cache-Control') !== 'no-store')
    faults.push(...kept.map(({ path }) => `${path} may be kept`))
    const cookies = found.filter(({ headers }) => !role && headers.has('Set-Cookie'))
    faults.push(...cookies.map(({ path }) => `${path} gives a visitor a cookie`))
  }
  assert.deepEqual(faults, [])
})

test('errors have the same headers, the right status, and a page in plain words', async () => {
  const big = 'x'.repeat(12 * 1024 * 1024 + 1)
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' }
  const post = (body: string, headers: Record<string, string> = form) =>
    fetch(`${baseUrl}/lindemeer/inloggen`, { method: 'POST', body, headers })
  const multipart = { 'Content-Type': 'multipart/form-data; boundary=xx' }
  const answers: [number, Response][] = [
    [404, await fetch(`${baseUrl}/nergens`)],
    [404, await fetch(`${baseUrl}/lindemeer/nergens`)],
    [404, await fetch(`${baseUrl}/assets/site.0000000000.css`)],
    [400, await fetch(`${baseUrl}/%00`)],
    [404, await fetch(`${baseUrl}/lindemeer/hulp/%00`)],
    [404, await fetch(`${baseUrl}/lindemeer/%E0%A4%A`)],
    [200, await fetch(`${baseUrl}/lindemeer/hulp?q=%00%F0%28&postcode=%00&blad=-1&dag=99`)],
    [403, await post('email=a@b.example')],
    [403, await post('email=a@b.example', { ...form, 'Sec-Fetch-Site': 'cross-site' })],
    [413, await post(big)],
    [400, await post('--yy\r\nnonsense', multipart)],
    [400, await post('--xx\r\nContent-Disposition: form-data; name="a"\r\n\r\nhalf', multipart)],
  ]
  const faults = await Promise.all(
    answers.map(async ([expected, response]) => {
      const { status, headers, url } = response
      const html = await response.text()
      const isPage = html.startsWith('<!doctype html>') && /<h1/.test(html)
      return [
        ...(status === expected ? [] : [`${url} gives ${status}, not ${expected}`]),
        ...(isPage ? [] : [`${url} with ${status} is no page`]),
        ...faultsIn({ path: url, headers, html, status }),
      ]
    }),
  )
  assert.deepEqual(faults.flat(), [])
})

/** One raw answer: fetch refuses to send TRACE, and unpacks what it gets. */
async function raw(method: string, path: string, headers: Record<string, string> = {}) {
  const asked = request(baseUrl + path, { method, headers })
  asked.end()
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  const pieces: Buffer[] = []
  for await (const piece of answer) pieces.push(piece as Buffer)
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(pieces) }
}

test('TRACE and other methods that nothing answers to are refused and echo nothing', async () => {
  for (const method of ['TRACE', 'TRACK', 'PUT', 'DELETE', 'PATCH', 'CONNECTED']) {
    const { status, body } = await raw(method, '/lindemeer', { 'X-Marker': 'echo-me' })
    assert.ok(status >= 400 && status < 500, `${method} gives ${status}`)
    assert.ok(!body.includes('echo-me'), `${method} echoes`)
  }
  assert.equal((await raw('HEAD', '/lindemeer')).status, 200)
})

test('files have a name that changes with their content, are kept for ever, and are packed beforehand', async () => {
  const page = (await get(baseUrl, '/lindemeer')).body
  const work = (await get(baseUrl, '/lindemeer/balie', await cookieOf(baseUrl, 'Kees'))).body
  const names = new Set(`${page}${work}`.match(/\/assets\/[\w.-]+/g))
  assert.ok(names.size >= 6, [...names].join())
  for (const name of names) {
    assert.match(name, /\.[\w-]{10}\.(css|js|svg|woff2)$/)
    const isText = !/woff2$/.test(name)
    for (const coding of ['br', 'gzip']) {
      const { headers, status } = await raw('GET', name, { 'Accept-Encoding': coding })
      assert.equal(status, 200, name)
      assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable')
      assert.equal(headers['content-encoding'], isText ? coding : undefined, name)
      assert.match(headers.vary ?? '', /Accept-Encoding/)
      assert.equal(headers['x-content-type-options'], 'nosniff')
    }
  }
})

/** Bytes over the line as the browser counts them, headers included. */
async function weigh(paths: string[]): Promise<number[]> {
  const { page, close } = await newWindow(baseUrl)
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  const weights: number[] = []
  for (const path of paths) {
    bytes = 0
    await page.goto(path, { waitUntil: 'networkidle' })
    weights.push(bytes)
  }
  await close()
  return weights
}

test('a first visit takes at most 60 KB in all, each later page at most 20 KB', async (t) => {
  const offer = /\/lindemeer\/hulp\/[0-9a-f-]{36}/.exec(
    (await get(baseUrl, '/lindemeer/hulp')).body,
  )
  const public_ = ['/lindemeer/hulp?q=digid', offer?.[0] ?? '', '/lindemeer/opgelicht']
  const weights = await weigh(['/lindemeer', ...public_])
  t.diagnostic(`bytes: ${weights.join(', ')}`)
  const [first = 0, ...later] = weights
  assert.ok(first > 5_000, 'nothing was measured')
  assert.ok(first <= 60 * 1024, `the first visit takes ${first} bytes`)
  for (const [at, bytes] of later.entries())
    assert.ok(bytes > 500 && bytes <= 20 * 1024, `${public_[at]} takes ${bytes} bytes`)
})

test('the session cookie can only be read by us, over TLS, is new at each sign-in, and ends at signing out', async () => {
  const { body: page } = await get(baseUrl, '/lindemeer/inloggen')
  const address = '/lindemeer/inloggen/demo'
  const membership = /name="membership"[^>]*value="([^"]+)"/.exec(page)?.[1] ?? ''
  const planted = '__Host-ketenwijzer=planted-by-someone-else'
  const fields = { ...formOf(page, address), membership }
  const entered = await send(baseUrl, address, fields, planted)
  // A token that we never gave out is no session: its forms are not ours either.
  assert.equal(entered.status, 303)
  const [cookie = '', ...flags] = entered.headers.getSetCookie()[0]?.split('; ') ?? []
  assert.match(cookie, /^__Host-ketenwijzer=[\w-]{40,}$/)
  assert.deepEqual(flags.filter((flag) => !flag.startsWith('Max-Age=')).sort(), [
    'HttpOnly',
    'Path=/',
    'SameSite=Lax',
    'Secure',
  ])
  assert.notEqual(await cookieOf(baseUrl, 'Kees'), await cookieOf(baseUrl, 'Kees'))
  const { headers, body: desk } = await get(baseUrl, '/lindemeer/partners', cookie)
  assert.equal(headers.get('Set-Cookie'), null)
  const out = await send(
    baseUrl,
    '/lindemeer/afmelding',
    formOf(desk, '/lindemeer/afmelding'),
    cookie,
  )
  assert.equal(out.status, 303)
  assert.match(out.headers.get('Clear-Site-Data') ?? '', /"cookies"/)
  const again = await get(baseUrl, '/lindemeer/partners', cookie)
  assert.equal(again.status, 303, 'the old cookie still opens the door')
})

test('behind TLS browsers are told to never come without it', async () => {
  const env = { BASE_URL: 'https://keten.example' }
  const behindTls = await startApp({ databaseUrl: app.databaseUrl, env })
  const secured = await fetch(`${behindTls.baseUrl}/healthz`)
  await behindTls.close()
  assert.match(
    secured.headers.get('Strict-Transport-Security') ?? '',
    /max-age=\d{8}; includeSubDomains/,
  )
  assert.equal((await fetch(`${baseUrl}/healthz`)).headers.get('Strict-Transport-Security'), null)
})
