// Promises that every room makes: a gate on each route, a line in the register for each table, a listener for each job.
import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { queues } from '../../src/app/jobs.ts'
import { allKeeps } from '../../src/app/keeps.ts'
import { reservedSlugs } from '../../src/paths.ts'
import type { Gate } from '../../src/platform/http.ts'
import { testInstallation } from '../installation.ts'
import { rooms, root, sources } from './sources.ts'

const house = await testInstallation()

test('every route says who may come in, before anything else of it runs', () => {
  const perRoute = new Map<string, boolean>()
  for (const { method, path, handler } of house.site.routes) {
    if (method === 'ALL') continue
    const key = `${method} ${path}`
    if (!perRoute.has(key)) perRoute.set(key, 'gate' in (handler as unknown as Gate))
  }
  assert.ok(perRoute.size > 10)
  assert.deepEqual(
    [...perRoute].filter(([, isGated]) => !isGated).map(([route]) => route),
    [],
  )
})

test('no route has a first part that a network could have as its slug', () => {
  const firsts = house.site.routes
    .map(({ path }) => path.split('/')[1] ?? '')
    .filter((first) => first && !first.startsWith(':') && first !== '*')
  const reserved: readonly string[] = reservedSlugs
  assert.deepEqual(
    [...new Set(firsts)].filter((first) => !reserved.includes(first)),
    [],
  )
})

test('a GET never changes anything: no GET route writes, by the look of its handler', () => {
  const writing =
    /\.get\([^)]*?,\s*(?:allow|open)\([^)]*\),\s*async \(c\) => \{(?:(?!\n\}\)).)*?\b(?:record|tally|later|post)\(/s
  const wrong = sources('src/rooms').filter(
    (file) => /routes\.ts$/.test(file.path) && writing.test(file.text),
  )
  assert.deepEqual(
    wrong.map((file) => file.path),
    [],
  )
})

test('every job that is left has a listener', () => {
  const left = sources('src').flatMap((file) =>
    [...file.text.matchAll(/\blater\(\s*\w+,\s*'([^']+)'/g)].map((match) => match[1] ?? ''),
  )
  assert.ok(left.length > 0)
  assert.deepEqual(
    [...new Set(left)].filter((name) => !queues.includes(name)),
    [],
  )
})

test('every table is in the register of what is kept', async () => {
  const tables = await house.database.sql<{ name: string }[]>`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> 'migration'`
  const kept = new Set(allKeeps.flatMap((keep) => keep.table.split(/,\s*/)))
  assert.deepEqual(
    tables.map((table) => table.name).filter((name) => !kept.has(name)),
    [],
  )
})

test('each room has what every room has, and its README is one screen', () => {
  const wrong = rooms.flatMap((room) => {
    const folder = join(root, 'src/rooms', room)
    const readme = join(folder, 'README.md')
    if (!existsSync(readme)) return [`${room}: no README.md`]
    const lines = readFileSync(readme, 'utf8').split('\n').length
    return lines > 80 ? [`${room}: README.md has ${lines} lines`] : []
  })
  assert.deepEqual(wrong, [])
})

test('every package is named in the decisions, with why', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  ) as Record<string, Record<string, string>>
  const decisions = globSync('docs/decisions/*.md', { cwd: root }).map((file) =>
    readFileSync(join(root, file), 'utf8'),
  )
  const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
  assert.deepEqual(
    all.filter(([name]) => !decisions.some((text) => text.includes(name))).map(([name]) => name),
    [],
  )
  assert.deepEqual(
    all.filter(([, version]) => !/^\d/.test(version)).map(([name]) => `${name} is not pinned`),
    [],
  )
})

test('no texts are missing or left in the other language', async () => {
  const files = globSync('src/{rooms/**,ui,app}/texts.ts', { cwd: root })
  const wrong: string[] = []
  for (const file of files) {
    const { nl, en } = (await import(join(root, file))) as { nl: object; en: object }
    for (const [path, text] of flat(nl))
      if (text === '' && !/notice/.test(path)) wrong.push(`${file} nl ${path}: empty`)
    const dutch = new Map(flat(nl))
    for (const [path, text] of flat(en)) {
      if (text.split(' ').length > 3 && dutch.get(path) === text)
        wrong.push(`${file} en ${path}: still Dutch`)
    }
  }
  assert.deepEqual(wrong, [])
})

function flat(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => flat(inner, path ? `${path}.${key}` : key))
}

test('sentences that people read stand in texts, not in pages or routes', () => {
  const dutch = />\s*[A-Z][a-zé]+ (?:de|het|een|uw|u|is|kan|niet|van|voor|wordt)\b[^<]*</
  const wrong = sources('src/rooms', 'src/app', 'src/ui').filter(
    (file) => /(pages|routes|page|frame)\.ts$/.test(file.path) && dutch.test(file.text),
  )
  assert.deepEqual(
    wrong.map((file) => file.path),
    [],
  )
})

test('residents never read words that blame or that only professionals know', () => {
  const bad = /digibeet|laaggeletterd|digitaal vaardig|indienen|betreffende|middels|raadplegen/i
  const wrong = globSync('src/{rooms/guide/**,ui}/texts*.ts', { cwd: root }).filter((file) =>
    bad.test(readFileSync(join(root, file), 'utf8')),
  )
  assert.deepEqual(wrong, [])
})
