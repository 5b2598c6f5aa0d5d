// The app's own real PostgreSQL: started beside it when no DATABASE_URL is given, adopted when one was left running.
import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { type Home, homeFor } from './postgres-home.ts'

export type Embedded = { url: string; stop: () => Promise<void> }
type Settings = Record<string, string>

/** Starts or adopts the cluster of this data folder; resolves when it answers. `url` is the owner's, for database `ketenwijzer`. */
export async function startPostgres(dataDir: string, settings: Settings = {}): Promise<Embedded> {
  mkdirSync(dataDir, { recursive: true })
  const home = await homeFor(dataDir)
  const password = passwordOf(home)
  if (!existsSync(join(home.cluster, 'PG_VERSION'))) initialise(home)
  const port = (await runningPort(home, password)) ?? (await launchAgain(home, password, settings))
  await ensureOwner(addressOf('postgres', password, port, 'postgres'), password)
  return {
    url: addressOf('ketenwijzer', password, port, 'ketenwijzer'),
    stop: () => stop(home, password, port),
  }
}

function addressOf(user: string, password: string, port: number, database: string) {
  return `postgres://${user}:${password}@127.0.0.1:${port}/${database}`
}

function passwordOf(home: Home): string {
  const file = join(home.folder, 'password')
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 })
    own(home, file)
  }
  return readFileSync(file, 'utf8').trim()
}

function own(home: Home, path: string) {
  if (home.uid !== undefined) chownSync(path, home.uid, home.gid ?? home.uid)
}

function initialise(home: Home) {
  // A killed first start leaves half a cluster: begin again.
  rmSync(home.cluster, { recursive: true, force: true })
  mkdirSync(home.cluster, { mode: 0o700 })
  own(home, home.cluster)
  const made = spawnSync(
    join(home.binaries, 'initdb'),
    [
      '-D',
      home.cluster,
      '-U',
      'postgres',
      '-A',
      'scram-sha-256',
      '-E',
      'UTF8',
      '--no-locale',
    ].concat(['--no-sync', `--pwfile=${join(home.folder, 'password')}`]),
    { uid: home.uid, gid: home.gid, cwd: home.folder, encoding: 'utf8' },
  )
  if (made.status === 0) return
  rmSync(home.cluster, { recursive: true, force: true })
  throw new Error(
    `PostgreSQL could not make its data folder in ${home.cluster}: ${made.stderr || made.error}`,
  )
}

/** The port of a server that is already running on this cluster, for instance after the app was killed. */
async function runningPort(home: Home, password: string): Promise<number | undefined> {
  const file = join(home.cluster, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n')
  if (!isAlive(Number(pid))) {
    buryDead(file)
    return undefined
  }
  if (await answers(Number(port), password)) return Number(port)
  throw new Error(
    `Another PostgreSQL (process ${pid}) holds ${home.cluster} and does not answer; end it first.`,
  )
}

/** Whether this process is a living PostgreSQL; a killed one that nobody has buried yet (a zombie) is not. */
function isAlive(pid: number): boolean {
  if (!isProcess(pid)) return false
  if (!existsSync('/proc/self/stat')) return true
  const [state, command] = [`/proc/${pid}/stat`, `/proc/${pid}/cmdline`].map(
    (file) => existsSync(file) && readFileSync(file, 'utf8'),
  )
  return Boolean(state) && !/\) Z /.test(String(state)) && String(command).includes('postgres')
}

/**
 * PostgreSQL refuses to start beside a zombie's lock file. We do not remove that file, because the shared memory it
 * names tells PostgreSQL whether processes of the dead server still run; we only write a process in it that is gone.
 */
function buryDead(file: string) {
  const [pid, ...rest] = readFileSync(file, 'utf8').split('\n')
  let gone = 4_194_303
  while (isProcess(gone)) gone--
  if (isProcess(Number(pid))) writeFileSync(file, [gone, ...rest].join('\n'))
}

function isProcess(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Processes of a killed server need a moment to notice and let go of its memory. */
async function launchAgain(home: Home, password: string, settings: Settings): Promise<number> {
  for (let tries = 1; ; tries++) {
    try {
      return await launch(home, password, settings)
    } catch (error) {
      if (tries === 5) throw error
      await sleep(500)
    }
  }
}

async function launch(home: Home, password: string, settings: Settings): Promise<number> {
  const port = await freePort()
  const log = openSync(join(home.folder, 'postgres.log'), 'a')
  const all: Settings = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '100',
    shared_buffers: '128MB',
    log_min_messages: 'warning',
    log_min_error_statement: 'panic',
    ...settings,
  }
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  // A session of its own: Ctrl-C must reach the app first, so that running requests can finish.
  const child = spawn(join(home.binaries, 'postgres'), ['-D', home.cluster, ...flags], {
    uid: home.uid,
    gid: home.gid,
    cwd: home.folder,
    detached: true,
    stdio: ['ignore', log, log],
  })
  child.unref()
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) break
    if (await answers(port, password)) return port
    await sleep(25)
  }
  throw new Error(`PostgreSQL did not start; see ${join(home.folder, 'postgres.log')}`)
}

async function answers(port: number, password: string): Promise<boolean> {
  const sql = postgres(addressOf('postgres', password, port, 'postgres'), {
    max: 1,
    connect_timeout: 2,
  })
  try {
    await sql`select 1`
    return true
  } catch {
    return false
  } finally {
    await sql.end({ timeout: 1 })
  }
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer()
    server.once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** The app never works as superuser: it would walk past row-level security. */
async function ensureOwner(url: string, password: string) {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    const [owner] = await sql`select 1 from pg_roles where rolname = 'ketenwijzer'`
    if (!owner)
      await sql.unsafe(`create role ketenwijzer login createrole createdb password '${password}'`)
    const [database] = await sql`select 1 from pg_database where datname = 'ketenwijzer'`
    if (!database) await sql`create database ketenwijzer owner ketenwijzer`
  } finally {
    await sql.end()
  }
}

/** Stops the server, unless somebody else (a command in bin/, a second app) still uses it. */
async function stop(home: Home, password: string, port: number) {
  const sql = postgres(addressOf('postgres', password, port, 'postgres'), {
    max: 1,
    connect_timeout: 2,
  })
  const others = await sql`
    select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`.catch(
    () => [],
  )
  await sql.end({ timeout: 1 })
  if (others.length > 0) return
  spawnSync(
    join(home.binaries, 'pg_ctl'),
    ['stop', '-D', home.cluster, '-m', 'fast', '-w', '-t', '20'],
    {
      uid: home.uid,
      gid: home.gid,
      cwd: home.folder,
    },
  )
}
