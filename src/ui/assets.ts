/** Everything under /assets/: made at start, named after its content, kept compressed in memory. */
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { basename, extname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { sheets, styleSheet } from './sheets.ts'

export type Asset = {
  address: string
  type: string
  etag: string
  /** Always `identity`; `br` and `gzip` where they make it smaller. */
  body: { identity: Buffer; br?: Buffer; gzip?: Buffer }
}
type Options = {
  /** Keeps what was stripped and compressed for the next start: the stripper alone takes 16 MiB of memory for good. */
  cacheDir?: string
  /** Globs of further browser files, such as `/…/src/rooms/*\/browser/*.{ts,css}`. */
  extra?: string[]
  /** Files of packages, by the name they get here: `{ 'leaflet.js': '/…/leaflet.js' }`. */
  files?: Record<string, string>
}
type Raw = { name: string; address: string; identity: Buffer }

const here = import.meta.dirname
const fontFolder = join(here, '../../node_modules/@fontsource/atkinson-hyperlegible-next/files')
const fonts: Record<string, string> = {
  'regular.woff2': 'atkinson-hyperlegible-next-latin-400-normal.woff2',
  'bold.woff2': 'atkinson-hyperlegible-next-latin-700-normal.woff2',
}
/** Scripts that travel together; each file is wrapped so that their names cannot meet. */
const bundles: Record<string, string[]> = {
  'site.js': ['errors', 'page-buttons'],
  'work.js': ['keys', 'draft'],
}
const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
}

let cacheDir: string | undefined
const raws = new Map<string, Raw>()
const ready = new Map<string, Asset>()

/** Makes and compresses all assets; once, at start. Throws when two files claim one name. */
export function startAssets(options: Options = {}): void {
  cacheDir = options.cacheDir
  for (const raw of extras(options)) add(raw)
  for (const raw of known().values()) ready.set(raw.address, compressed(raw))
}

/** The address of an asset, `/assets/NAME.HASH.ext`. Throws when there is no such asset. */
export function asset(name: string): string {
  const raw = known().get(name)
  if (!raw) throw new Error(`no asset "${name}": is it in src/ui/, or named in startAssets?`)
  return raw.address
}

/** The asset at this path; immutable, since its name changes with its content. */
export function assetFor(path: string): Asset | undefined {
  if (ready.size === 0) startAssets()
  return ready.get(path)
}

function known(): Map<string, Raw> {
  if (raws.size === 0) ownAssets()
  return raws
}

function ownAssets(): void {
  for (const [name, file] of Object.entries(fonts)) {
    add(named(name, readFileSync(join(fontFolder, file))))
  }
  add(named('favicon.svg', readFileSync(join(here, 'favicon.svg'))))
  for (const [name, files] of Object.entries(sheets)) {
    add(named(name, Buffer.from(styleSheet(files, asset))))
  }
  for (const [name, scripts] of Object.entries(bundles)) {
    const all = scripts.map((one) => `{\n${withoutTypes(join(here, `browser/${one}.ts`))}}\n`)
    add(named(name, Buffer.from(all.join(''))))
  }
}

function extras(options: Options): Raw[] {
  known()
  const found = (options.extra ?? []).flatMap((pattern) => globSync(pattern)).sort()
  const made = found.map((file) => {
    const text = file.endsWith('.ts') ? withoutTypes(file) : readFileSync(file)
    return named(basename(file).replace(/\.ts$/, '.js'), Buffer.from(text))
  })
  const files = Object.entries(options.files ?? {})
  return [...made, ...files.map(([name, file]) => named(name, readFileSync(file)))]
}

function add(raw: Raw): void {
  const before = raws.get(raw.name)
  if (before && before.address !== raw.address) throw new Error(`two assets named "${raw.name}"`)
  raws.set(raw.name, raw)
}

/** TypeScript without its types, comment lines and indents. */
function withoutTypes(file: string): string {
  const source = readFileSync(file, 'utf8')
  const plain = fromCache(`${hashOf(source)}.js`, () => Buffer.from(stripTypeScriptTypes(source)))
  const lines = String(plain)
    .split('\n')
    .map((line) => line.trim())
  return lines
    .filter((line) => line && !/^(\/\/|\/\*|\*)/.test(line))
    .join('\n')
    .concat('\n')
}

function named(name: string, identity: Buffer): Raw {
  const hash = hashOf(identity)
  const end = extname(name)
  return { name, identity, address: `/assets/${basename(name, end)}.${hash}${end}` }
}

const hashOf = (content: Buffer | string): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, 10)

function compressed(raw: Raw): Asset {
  const { address, identity } = raw
  const type = types[extname(raw.name)] ?? 'application/octet-stream'
  const asset: Asset = { address, type, etag: `"${basename(address)}"`, body: { identity } }
  if (/woff2|png/.test(extname(raw.name))) return asset
  asset.body.br = fromCache(`${basename(address)}.br`, () => brotli(identity))
  asset.body.gzip = fromCache(`${basename(address)}.gz`, () => gzipSync(identity, { level: 9 }))
  return asset
}

// Quality 9 takes 10 ms for the largest sheet; 11 takes 170 ms for 8% less.
function brotli(body: Buffer): Buffer {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
}

function fromCache(name: string, make: () => Buffer): Buffer {
  if (!cacheDir) return make()
  const file = join(cacheDir, name)
  if (existsSync(file)) return readFileSync(file)
  const made = make()
  mkdirSync(cacheDir, { recursive: true })
  // Under a name of this process first: a start that is cut short leaves no half a file, and two do not take each other's.
  const own = `${file}.${process.pid}.new`
  writeFileSync(own, made)
  renameSync(own, file)
  return made
}
