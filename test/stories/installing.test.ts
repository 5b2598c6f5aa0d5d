// What bin/node.sh does before anything starts, in a folder of its own with an npm that only writes down that it ran.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'

const root = join(import.meta.dirname, '../..')
const made: string[] = []
after(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

/** A fresh clone: the starting scripts, a lock file, a bin/hello that only says hello, and our npm. */
function clone(
  npm = 'sleep 0.3; mkdir -p node_modules; touch node_modules/.package-lock.json',
): string {
  const folder = mkdtempSync(join(tmpdir(), 'kw-install-'))
  made.push(folder)
  mkdirSync(join(folder, 'bin'))
  mkdirSync(join(folder, 'path'))
  for (const name of ['node.sh', 'install.sh'])
    cpSync(join(root, 'bin', name), join(folder, 'bin', name))
  writeFileSync(join(folder, 'package-lock.json'), '{}')
  writeFileSync(
    join(folder, 'bin/hello'),
    '. "$(dirname "$0")/node.sh"\necho "hello from $CALLED_FROM"\n',
  )
  writeFileSync(join(folder, 'path/npm'), `#!/bin/sh\necho "npm $1" >>npm.log\n${npm}\n`, {
    mode: 0o755,
  })
  return folder
}

type Ended = { code: number | null; out: string; err: string }

function hello(folder: string, cwd = folder): { child: ChildProcess; ended: Promise<Ended> } {
  const path = [join(folder, 'path'), dirname(process.execPath), process.env.PATH].join(delimiter)
  const child = spawn('sh', [join(folder, 'bin/hello')], {
    cwd,
    env: { ...process.env, PATH: path },
  })
  const said = { out: '', err: '' }
  child.stdout.on('data', (bytes) => {
    said.out += bytes
  })
  child.stderr.on('data', (bytes) => {
    said.err += bytes
  })
  const ended = new Promise<Ended>((end) => child.once('close', (code) => end({ code, ...said })))
  return { child, ended }
}

const installs = (folder: string) =>
  existsSync(join(folder, 'npm.log'))
    ? readFileSync(join(folder, 'npm.log'), 'utf8').trim().split('\n')
    : []
const isLocked = (folder: string) => existsSync(join(folder, '.installing'))

/** The number of a process that is gone. */
async function gonePid(): Promise<number> {
  const child = spawn('true')
  await new Promise((end) => child.once('exit', end))
  return child.pid ?? 0
}

test('of two starts at once in a fresh clone one installs, the other waits, and both go on', async () => {
  const folder = clone()
  const both = await Promise.all([hello(folder).ended, hello(folder).ended])
  assert.deepEqual(
    both.map(({ code }) => code),
    [0, 0],
  )
  assert.deepEqual(installs(folder), ['npm ci'])
  assert.equal(both.filter(({ err }) => /is installing packages; waiting/.test(err)).length, 1)
  assert.equal(isLocked(folder), false)
  assert.equal((await hello(folder).ended).err, '')
  assert.deepEqual(installs(folder), ['npm ci'])
})

test('packages that are older than the lock file are installed again', async () => {
  const folder = clone()
  await hello(folder).ended
  await sleep(10)
  writeFileSync(join(folder, 'package-lock.json'), '{ }')
  assert.equal((await hello(folder).ended).code, 0)
  assert.equal(installs(folder).length, 2)
})

test('a lock whose holder is gone is cleared away, by one of several who find it', async () => {
  const folder = clone()
  mkdirSync(join(folder, '.installing'))
  writeFileSync(join(folder, '.installing/pid'), `${await gonePid()}\n`)
  const all = await Promise.all(Array.from({ length: 4 }, () => hello(folder).ended))
  assert.deepEqual(
    all.map(({ code }) => code),
    [0, 0, 0, 0],
  )
  assert.deepEqual(installs(folder), ['npm ci'])
  assert.equal(isLocked(folder), false)
})

test('as long as the holder of the lock is there, nobody else installs', async () => {
  const folder = clone()
  mkdirSync(join(folder, '.installing'))
  writeFileSync(join(folder, '.installing/pid'), `${process.pid}\n`)
  const { ended } = hello(folder)
  await sleep(1500)
  assert.deepEqual(installs(folder), [])
  rmSync(join(folder, '.installing'), { recursive: true })
  assert.equal((await ended).code, 0)
  assert.deepEqual(installs(folder), ['npm ci'])
})

test('an install that fails stops the start, and leaves no lock behind', async () => {
  const folder = clone('echo "no network" >&2; exit 1')
  const { code, out, err } = await hello(folder).ended
  assert.equal(code, 1)
  assert.equal(out, '')
  assert.match(err, /no network/)
  assert.equal(isLocked(folder), false)
})

test('stopping an install leaves no lock behind', async () => {
  const folder = clone()
  const { child, ended } = hello(folder)
  while (installs(folder).length === 0) await sleep(20)
  child.kill('SIGTERM')
  assert.equal((await ended).code, 130)
  assert.equal(isLocked(folder), false)
})

test('node_modules that is a link is refused before npm can empty where it leads', async () => {
  const folder = clone('rm -rf node_modules/*')
  const elsewhere = clone()
  mkdirSync(join(elsewhere, 'node_modules'))
  writeFileSync(join(elsewhere, 'node_modules/kept'), '')
  symlinkSync(join(elsewhere, 'node_modules'), join(folder, 'node_modules'))
  const { code, err } = await hello(folder).ended
  assert.equal(code, 1)
  assert.match(err, /node_modules is a link to another folder/)
  assert.deepEqual(installs(folder), [])
  assert.ok(existsSync(join(elsewhere, 'node_modules/kept')))
})

test('where it was called from is known after the scripts went to their own folder', async () => {
  const folder = clone()
  const cwd = mkdtempSync(join(tmpdir(), 'kw-called-'))
  made.push(cwd)
  assert.equal((await hello(folder, cwd).ended).out, `hello from ${cwd}\n`)
})
