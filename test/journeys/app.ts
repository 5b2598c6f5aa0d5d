// The whole app as a process of its own, on a database with the demo, for journeys and fault tests.

import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { demoDatabase, testDataDir, testSecret } from '../cluster.ts'
import { freePort } from '../free-port.ts'

type RunningApp = {
  baseUrl: string
  databaseUrl: string
  process: ChildProcess
  kill: (signal: NodeJS.Signals) => Promise<number | null>
  close: () => Promise<void>
}

const root = join(import.meta.dirname, '../..')

/** Starts the app on a copy of the demo database, on `databaseUrl`, or on its own PostgreSQL in `embeddedIn`; resolves at the first 200 of /readyz. */
export async function startApp(
  options: { databaseUrl?: string; embeddedIn?: string; env?: Record<string, string> } = {},
): Promise<RunningApp> {
  const { embeddedIn } = options
  const own = options.databaseUrl || embeddedIn ? undefined : await demoDatabase()
  const databaseUrl = options.databaseUrl ?? own?.url ?? ''
  const port = await freePort()
  const baseUrl = `http://localhost:${port}`
  const child = spawn(process.execPath, ['src/app/main.ts'], {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      BASE_URL: baseUrl,
      DATABASE_URL: databaseUrl,
      DATA_DIR: embeddedIn ?? testDataDir,
      SECRET_KEYS: testSecret,
      DEMO: '1',
      LOG_LEVEL: 'warn',
      NODE_COMPILE_CACHE: join(testDataDir, 'cache/node'),
      ...options.env,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise<number | null>((end) => child.once('exit', end))
  await firstAnswer(baseUrl, child).catch((error) => {
    child.kill('SIGKILL')
    throw error
  })
  const kill = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return ended
  }
  const close = async () => {
    if (child.exitCode === null && child.signalCode === null) await kill('SIGTERM')
    await own?.drop()
  }
  return { baseUrl, databaseUrl, process: child, kill, close }
}

async function firstAnswer(baseUrl: string, child: ChildProcess) {
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) throw new Error(`the app stopped at once with ${child.exitCode}`)
    const response = await fetch(`${baseUrl}/readyz`).catch(() => undefined)
    if (response?.status === 200) return
    await sleep(50)
  }
  throw new Error('the app did not answer within 30 seconds')
}
