import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib'
import { asset, assetFor, startAssets } from './assets.ts'
import { pageSamples, sampleView } from './samples.ts'
import { smaller } from './sheets.ts'

const KB = 1024
const folder = mkdtempSync(join(tmpdir(), 'kw-assets-'))
after(() => rmSync(folder, { recursive: true }))

test('the name of an asset holds a hash of what is in it, and all its forms hold the same', () => {
  const found = assetFor(asset('site.css'))
  assert.match(asset('site.css'), /^\/assets\/site\.[\w-]{10}\.css$/)
  assert.ok(found?.body.br && found.body.gzip)
  assert.deepEqual(brotliDecompressSync(found.body.br), found.body.identity)
  assert.deepEqual(gunzipSync(found.body.gzip), found.body.identity)
  assert.equal(assetFor('/assets/site.css'), undefined)
})

test('the style sheet asks for its fonts under their hashed names', () => {
  const css = String(assetFor(asset('site.css'))?.body.identity)
  assert.ok(css.includes(`url("${asset('regular.woff2')}")`))
  assert.doesNotMatch(css, /asset:/)
  assert.match(css, /EUPL-1\.2/)
})

test('a first public visit weighs at most 60 KB in all, its style sheet at most 14', () => {
  const weigh = (name: string) => {
    const found = assetFor(asset(name))
    return (found?.body.br ?? found?.body.identity)?.length ?? Number.POSITIVE_INFINITY
  }
  assert.ok(weigh('site.css') <= 14 * KB, `site.css: ${weigh('site.css')}`)
  const page = pageSamples(sampleView('nl'))[0]
  const html = brotliCompressSync(String(page?.html)).length
  const all = ['site.css', 'site.js', 'favicon.svg', 'regular.woff2', 'bold.woff2']
  const total = all.reduce((sum, name) => sum + weigh(name), html)
  // The frame alone: a full page of search results may add 12 KB.
  assert.ok(total <= 48 * KB, `first visit: ${total}`)
  for (const theme of ['voorbeeld.css', 'denhaag.css', 'work.css', 'work.js']) {
    assert.ok(weigh(theme) <= 4 * KB, `${theme}: ${weigh(theme)}`)
  }
})

test('browser scripts are plain JavaScript, and leave nothing behind between files', () => {
  for (const name of ['site.js', 'work.js']) {
    const code = String(assetFor(asset(name))?.body.identity)
    assert.doesNotThrow(() => new Function(code))
    assert.doesNotMatch(code, /: HTMLElement|as Element/)
    assert.match(code, /^\{\n/)
  }
})

test('what was compressed is kept for the next start', () => {
  startAssets({ cacheDir: folder })
  const kept = readdirSync(folder)
  assert.ok(kept.some((name) => /^site\.[\w-]+\.css\.br$/.test(name)))
  assert.ok(kept.every((name) => !name.endsWith('.new')))
})

test('a room may bring its own browser files, but not under a name that is taken', () => {
  writeFileSync(join(folder, 'counter.ts'), 'const n: number = 1\n// a remark\nconsole.log(n)\n')
  startAssets({ extra: [join(folder, 'counter.ts')] })
  const code = String(assetFor(asset('counter.js'))?.body.identity)
  assert.match(code, /const n\s*= 1\nconsole\.log\(n\)/)
  assert.doesNotMatch(code, /remark/)
  assert.throws(
    () => startAssets({ files: { 'site.js': join(folder, 'counter.ts') } }),
    /two assets/,
  )
  assert.throws(() => asset('nowhere.js'), /no asset "nowhere\.js"/)
})

test('making CSS smaller leaves quotes, calculations and selectors as they were', () => {
  const css = 'a :hover , b { content: "a ; /b : c" ; width : calc( 1px + 2px ) } /* x */\n'
  assert.equal(smaller(css), 'a :hover,b{content:"a ; /b : c";width :calc( 1px + 2px )}')
  const data = readFileSync(join(import.meta.dirname, 'themes/tokens.css'), 'utf8')
  assert.match(smaller(data), /url\("data:image\/svg\+xml,%3Csvg xmlns='http/)
})
