// What comes along with us: licences that fit the EUPL, a licence for every file, publiccode.yml within its limits.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, matchesGlob } from 'node:path'
import { test } from 'node:test'
import { root } from './sources.ts'

const read = (path: string) => readFileSync(join(root, path), 'utf8')

test('every package has a licence that fits with the EUPL-1.2', () => {
  const lock = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { license?: string; dev?: boolean }>
  }
  const fits =
    /^\(?(MIT|MIT-0|ISC|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|0BSD|Unlicense|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-[34]\.0|OFL-1\.1|MPL-2\.0|EUPL-1\.2|Python-2\.0|PSF-2\.0|Zlib|WTFPL)\b/
  // A package that forgot the field says it in its LICENSE file.
  const said = (path: string) =>
    /^The MIT License|^MIT License/i.test(read(`${path}/LICENSE`)) ? 'MIT' : undefined
  const wrong = Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, { license }]) => [path, { license: license ?? said(path) }] as const)
    .filter(([, { license }]) => !license || !fits.test(license))
    .map(([path, { license }]) => `${path}: ${license}`)
  assert.deepEqual(wrong, [])
})

test('every file in the repository has a licence, by REUSE.toml', () => {
  const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' })
    .trim()
    .split('\n')
  const globs = [...read('REUSE.toml').matchAll(/path\s*=\s*(\[[^\]]*\]|"[^"]*")/g)].flatMap(
    (match) => [...(match[1] ?? '').matchAll(/"([^"]+)"/g)].map((one) => one[1] ?? ''),
  )
  assert.ok(globs.length > 0)
  const bare = files.filter(
    (file) =>
      !globs.some((glob) => matchesGlob(file.replace(/^\./, ''), glob.replace(/^\./, ''))) &&
      !/^LICENSE/.test(file),
  )
  assert.deepEqual(bare, [])
})

test('publiccode.yml stays within the limits of the standard', () => {
  const text = read('publiccode.yml')
  assert.match(text, /publiccodeYmlVersion: ["']?0\.[45]/)
  assert.match(text, /license: EUPL-1\.2/)
  const short = /shortDescription: *>?-?\s*([^\n]+(?:\n {6,}[^\n]+)*)/.exec(text)?.[1] ?? ''
  assert.ok(short.replace(/\s+/g, ' ').length <= 150, 'shortDescription is over 150 characters')
})

test('no real person, phone or address: demo addresses end in .example, phones start with 000 or 0800-000', () => {
  const files = execFileSync('git', ['ls-files', 'demo', 'docs', 'src', 'test'], {
    cwd: root,
    encoding: 'utf8',
  })
    .trim()
    .split('\n')
    .filter((file) => /\.(ts|md|csv)$/.test(file))
  const mail = /[\w.+-]+@(?!(?:[\w-]+\.)*(?:example|invalid|test)\b)[\w-]+\.[a-z]{2,}/gi
  const wrong = files.flatMap((file) =>
    [...read(file).matchAll(mail)].map((match) => `${file}: ${match[0]}`),
  )
  // Spellings that the privacy guard must know, and the example in an error message.
  const known =
    /privacy\.test\.ts|spreadsheets\/draft\.test|import\/|@sparticuz|@axe-core|@nl-design|@hono|@e965|@types|@tabler|voorbeeld\.nl/
  assert.deepEqual(
    wrong.filter((line) => !known.test(line)),
    [],
  )
})
