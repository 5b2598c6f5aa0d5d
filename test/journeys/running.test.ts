// Starting, stopping, and standing when the database falls: the process as its operator sees it.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { demoDatabase, testDataDir, testSecret } from '../cluster.ts'
import { startApp } from './app.ts'

const own = await demoDatabase()
after(() => own.drop())

/** Runs the app until it stops by itself; gives what it wrote. */
function runToTheEnd(env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const root = join(import.meta.dirname, '../..')
  const clean = {
    PATH: process.env.PATH ?? '',
    NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
  }
  const child = spawn(process.execPath, ['src/app/main.ts'], {
    cwd: root,
    env: {
      ...clean,
      DATA_DIR: testDataDir,
      NODE_COMPILE_CACHE: join(testDataDir, 'cache/node'),
      LOG_LEVEL: 'error',
      ...env,
    },
  })
  let said = ''
  child.stdout.on('data', (data) => {
    said += data
  })
  child.stderr.on('data', (data) => {
    said += data
  })
  const late = setTimeout(() => child.kill('SIGKILL'), 20_000)
  return new Promise((end) =>
    child.once('close', (code) => {
      clearTimeout(late)
      end({ code, said })
    }),
  )
}

const wrong = {
  PORT: 'drieduizend',
  BASE_URL: 'digihulp.example',
  DATABASE_URL: 'mysql://root@localhost/keten',
  SECRET_KEYS: 'kort',
  SMTP_URL: 'mail.example',
  LOG_LEVEL: 'veel',
  TRUST_PROXY: 'ja',
  DEMO: 'misschien',
}

test('a wrong setting stops the start; each is named, with what is expected', async () => {
  const { code, said } = await runToTheEnd(wrong)
  assert.equal(code, 1)
  for (const name of Object.keys(wrong))
    assert.match(said, new RegExp(`^${name} is wrong: expected .{6,}$`, 'm'))
  assert.doesNotMatch(said, /\n\s+at /, 'shows its inside')
  assert.doesNotMatch(said, /kort/, 'repeats a secret')
})

test('a real installation does not start without secrets and mail, and says both at once', async () => {
  const { code, said } = await runToTheEnd({ DATABASE_URL: own.url, DEMO: '0' })
  assert.equal(code, 1)
  assert.match(said, /SECRET_KEYS is missing: expected/)
  assert.match(said, /SMTP_URL is missing: expected/)
})

test('a port that is taken stops the start with the port and the reason', async () => {
  const taken = createServer()
  await new Promise<void>((open) => taken.listen(0, open))
  const { port } = taken.address() as AddressInfo
  const env = { DATABASE_URL: own.url, SECRET_KEYS: testSecret, DEMO: '1', PORT: String(port) }
  const { code, said } = await runToTheEnd(env)
  taken.close()
  assert.equal(code, 1, said)
  assert.match(said, new RegExp(`PORT ${port} .*EADDRINUSE`))
})

test('SIGTERM finishes the request that runs, takes no new one, and ends with 0', async () => {
  const app = await startApp({ databaseUrl: own.url })
  const holder = postgres(own.url.replace('//ketenwijzer:', '//postgres:'), { max: 1 })
  try {
    const running = await holder.begin(async (holding) => {
      await holding`lock table offer in access exclusive mode`
      const held = fetch(`${app.baseUrl}/lindemeer/hulp?q=digid`)
      await until(async () => {
        const [waiting] = await holding`
          select 1 from pg_locks where relation = 'offer'::regclass and not granted`
        return waiting !== undefined
      })
      app.kill('SIGTERM')
      // One connection that keeps asking, as a proxy does, may not keep it up.
      await until(() => fetch(`${app.baseUrl}/healthz`).then(no, yes))
      assert.equal(app.process.exitCode, null, 'it did not wait for the request that runs')
      return { held }
    })
    const answer = await running.held
    assert.equal(answer.status, 200)
    assert.match(await answer.text(), /<\/html>/)
    assert.equal(await app.kill('SIGTERM'), 0)
  } finally {
    await holder.end()
    await app.close()
  }
})

test('without its database the process lives and says it is not ready; with it back it is ready again', async () => {
  const road = await roadTo(own.url)
  const app = await startApp({ databaseUrl: road.url, env: { LOG_LEVEL: 'error' } })
  const ask = (path: string) => fetch(app.baseUrl + path, { signal: AbortSignal.timeout(10_000) })
  const status = async (path: string) => (await ask(path)).status
  try {
    assert.deepEqual([await status('/healthz'), await status('/readyz')], [200, 200])
    road.close()
    await until(async () => (await status('/readyz')) === 503)
    assert.equal(await status('/healthz'), 200)
    const away = await ask('/lindemeer')
    assert.equal(away.status, 503)
    assert.equal(away.headers.get('Retry-After'), '5')
    assert.match(await away.text(), /<h1/)
    await road.open()
    await until(async () => (await status('/readyz')) === 200)
    await until(async () => (await status('/lindemeer')) === 200)
    assert.equal(await app.kill('SIGTERM'), 0)
  } finally {
    await app.close()
    road.close()
  }
})

const yes = () => true
const no = () => false

/** Asks every 25 ms, for 20 seconds at most. */
async function until(isTrue: () => boolean | Promise<boolean>) {
  for (let tries = 0; tries < 800; tries++) {
    if (await isTrue()) return
    await sleep(25)
  }
  throw new Error('it did not happen within 20 seconds')
}

/** A way to the database that can be closed and opened again. */
async function roadTo(databaseUrl: string) {
  const url = new URL(databaseUrl)
  const there = { port: Number(url.port), host: url.hostname }
  const travellers = new Set<Socket>()
  const pass = (from: Socket) => {
    const to = connect(there.port, there.host)
    for (const one of [from, to]) {
      travellers.add(one)
      one.on('error', () => {})
      one.on('close', () => [from, to].map((both) => both.destroy()))
    }
    from.pipe(to).pipe(from)
  }
  let gate = createServer(pass)
  const listen = (at: number) =>
    new Promise<void>((open) => gate.listen(at, '127.0.0.1', () => open()))
  await listen(0)
  const { port } = gate.address() as AddressInfo
  const close = () => {
    gate.close()
    for (const one of travellers) one.destroy()
    travellers.clear()
  }
  const open = () => {
    gate = createServer(pass)
    return listen(port)
  }
  url.host = `127.0.0.1:${port}`
  return { url: url.href, close, open }
}
