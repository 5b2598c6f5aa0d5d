// One pool for the web, and the migrations that bring a database up to date.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import postgres, { type ISql, type Sql } from 'postgres'
import type { Keys } from './crypto.ts'
import type { Jobs } from './jobs.ts'

/** Anything that takes a statement: the pool, or a transaction. */
// biome-ignore lint/complexity/noBannedTypes: it is what the driver calls a pool without own types
export type Statements = ISql<{}>

export type Database = { sql: Sql; url: string; keys: Keys; jobs: Jobs }

/**
 * A fresh pool in place of one whose connections the driver lost: when PostgreSQL is killed in the middle of a
 * statement, postgres.js can throw outside any promise and leaves that connection unusable.
 */
export function renewPool(database: Database): void {
  const old = database.sql
  database.sql = openPool(database.url)
  old.end({ timeout: 0 }).catch(() => {})
}

const folder = join(import.meta.dirname, '../../database/migrations')

/** A pool on this address; numbers of PostgreSQL's `bigint` and `count` arrive as JavaScript numbers. */
export function openPool(url: string, max = 10): Sql {
  return postgres(url, {
    max,
    idle_timeout: 60,
    connect_timeout: 5,
    onnotice: () => {},
    transform: postgres.camel,
    types: {
      bigint: { to: 20, from: [20], serialize: String, parse: Number },
      date: {
        to: 1082,
        from: [1082],
        serialize: (day: string) => day,
        parse: (day: string) => day,
      },
    },
    connection: { application_name: 'ketenwijzer', TimeZone: 'UTC' },
  }) as unknown as Sql
}

/** Carries out every migration that this database has not seen; safe when several processes start at once. */
export async function migrate(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    await sql.begin(async (tx) => {
      await tx`select pg_advisory_xact_lock(hashtext('ketenwijzer migrations'))`
      await tx`create table if not exists migration (name text primary key, done_at timestamptz not null default now())`
      const done = new Set(
        (await tx<{ name: string }[]>`select name from migration`).map((row) => row.name),
      )
      for (const { name, text } of migrations()) {
        if (done.has(name)) continue
        await tx.unsafe(await text())
        await tx`insert into migration (name) values (${name})`
      }
    })
  } finally {
    await sql.end()
  }
}

/** Whether every migration has been carried out; throws when the database can't be reached. */
export async function isMigrated(sql: Sql): Promise<boolean> {
  const done = await sql<{ name: string }[]>`select name from migration`
  const names = new Set(done.map((row) => row.name))
  return migrations().every(({ name }) => names.has(name))
}

/** One mark for the whole schema: tests keep a template database per mark. */
export async function schemaMark(): Promise<string> {
  const hash = createHash('sha256')
  for (const { name, text } of migrations()) hash.update(name).update(await text())
  return hash.digest('hex').slice(0, 12)
}

type Migration = { name: string; text: () => string | Promise<string> }

function migrations(): Migration[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({ name, text: () => readFileSync(join(folder, name), 'utf8') }))
  return [{ name: '0000-jobs', text: jobTables }, ...files]
}

/** pg-boss brings its own tables; its plan opens and closes a transaction, ours is already open. */
async function jobTables(): Promise<string> {
  const { getConstructionPlans } = await import('pg-boss')
  return getConstructionPlans('jobs').replace(/^\s*(BEGIN|COMMIT);\s*$/gm, '')
}
