// The data that is measured on: made once per schema and day in a cluster of its own, copied fresh for each run.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import postgres, { type Sql } from 'postgres'
import { guideOf } from '../demo/offers.ts'
import { themes } from '../demo/question-weights.ts'
import { towns } from '../demo/towns.ts'
import { rounds } from '../src/app/rounds.ts'
import { keysFrom } from '../src/platform/crypto.ts'
import { type Database, migrate, openPool, schemaMark } from '../src/platform/database.ts'
import { localDate } from '../src/platform/dates.ts'
import { type Embedded, startPostgres } from '../src/platform/postgres.ts'
import { asJob } from '../src/platform/tenant.ts'
import { showAllInGuide } from '../src/rooms/courses/door.ts'
import { kindOf } from '../src/rooms/desk/rules.ts'
import { writeSearchWords } from '../src/rooms/offers/store.ts'
import { fillPlaceNames } from '../src/rooms/places/store.ts'

export type Data = {
  /** Of the owner, as the app gets it. */
  url: string
  /** Of the superuser, past row-level security: for looking up and putting back. */
  sql: Sql
  close: () => Promise<void>
}

export const benchDir = join(import.meta.dirname, '..', 'bench-data')
const files = ['1-networks', '2-offers', '3-questions', '4-referrals', '5-chain', '6-courses']
const run = 'bench_run'

/** A fresh copy of the data. `say` hears what takes long. Commits are durable here, as in real life. */
export async function openData(say: (line: string) => void): Promise<Data> {
  const cluster = await startPostgres(benchDir, { fsync: 'on', synchronous_commit: 'on' })
  const admin = postgres(asSuperuser(cluster.url, 'postgres'), { max: 1, onnotice: () => {} })
  const name = `bench_${await mark()}`
  await admin.unsafe(`drop database if exists ${run} with (force)`)
  const [made] = await admin`select 1 from pg_database where datname = ${name}`
  if (!made) await make(admin, cluster, name, say)
  await admin.unsafe(`create database ${run} template ${name} strategy file_copy owner ketenwijzer`)
  const sql = postgres(asSuperuser(cluster.url, run), { max: 2, onnotice: () => {} })
  await freshen(sql)
  const close = async () => {
    await sql.end({ timeout: 5 })
    await admin.unsafe(`drop database if exists ${run} with (force)`)
    await admin.end({ timeout: 5 })
    await cluster.stop()
  }
  return { url: named(cluster.url, run), sql, close }
}

async function make(admin: Sql, cluster: Embedded, name: string, say: (line: string) => void) {
  say(
    'Making the data (342 networks, 20,000 offers, 400,000 questions, 60,000 referrals, 4,000 contributions, 4,600 courses)…',
  )
  const old = await admin<{ datname: string }[]>`
    select datname from pg_database where datname like 'bench\\_%'`
  for (const { datname } of old) await admin.unsafe(`drop database ${datname} with (force)`)
  await admin.unsafe('create database bench_making owner ketenwijzer')
  const url = named(cluster.url, 'bench_making')
  await migrate(url)
  const sql = postgres(asSuperuser(url, 'bench_making'), { max: 1, onnotice: () => {} })
  await fillPlaceNames(sql)
  // Everything is made to fit: half a million foreign keys need no looking up.
  await sql`set session_replication_role = replica`
  for (const file of files) {
    const start = performance.now()
    await sql.unsafe(textOf(file))
    if (file === '1-networks') await addLists(sql)
    say(`  ${file.slice(2)}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
  }
  await addToGuide(url, sql)
  await sql`vacuum analyze`
  await sql`checkpoint`
  await sql.end()
  await admin.unsafe(`alter database bench_making rename to ${name}`)
}

function textOf(file: string): string {
  const text = readFileSync(join(import.meta.dirname, 'data', `${file}.sql`), 'utf8')
  return text.replaceAll('{today}', localDate(new Date()))
}

/** The demo's offers as rows, and its themes with how often they are asked about. */
async function addLists(sql: Sql) {
  for (const [n, { offer, hours }] of templates().entries())
    await sql`insert into bench_template values (${n}, ${sql.json(offer)}, ${hours && sql.json(hours)})`
  for (const [theme, weight] of themes)
    await sql`insert into bench_kind values (${theme}, ${kindOf[theme]}, ${Math.ceil(weight)})`
}

function templates() {
  return towns.flatMap((town) => {
    const { offers, offerLocations } = guideOf(town, localDate(new Date()))
    return offers.map((offer) => ({
      offer: withSnakes(offer),
      hours: offerLocations.find((at) => at.offerId === offer.id)?.hours ?? null,
    }))
  })
}

const withSnakes = (row: object) =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [
      key.replace(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`),
      value,
    ]),
  )

/** What offers are found by, and what the guide says of courses, is written by the product's own code. */
async function addToGuide(url: string, sql: Sql) {
  const pool = openPool(url)
  const database = { sql: pool, url, keys: keysFrom(['-'.repeat(32)]) } as unknown as Database
  const networks = await sql<{ networkId: string; ids: string[] }[]>`
    select network_id as "networkId", array_agg(id) as ids from offer group by network_id`
  for (const { networkId, ids } of networks)
    await asJob(database, networkId, new Date(), async (db) => {
      await writeSearchWords(db, ids)
      await showAllInGuide(db)
    })
  await pool.end()
}

/** Sessions that just began, workers who just sat down, rounds that were just made: requests are measured, not the night. */
async function freshen(sql: Sql) {
  await sql`update session set seen_at = now(), created_at = now(), expires_at = now() + interval '12 hours'`
  await sql`update chosen_point set chosen_at = now()`
  const names = rounds({} as Parameters<typeof rounds>[0]).map((round) => round.name)
  await sql`
    insert into round (network_id, name, made_at)
    select id, made, now() from network, unnest(${names}::text[]) made`
}

/** Another schema, other files or another day: other data. */
async function mark(): Promise<string> {
  const hash = createHash('sha256')
    .update(await schemaMark())
    .update(JSON.stringify(templates()))
  for (const file of files) hash.update(textOf(file))
  return hash.digest('hex').slice(0, 12)
}

const named = (url: string, database: string) => url.replace(/\/[^/]*$/, `/${database}`)
// The embedded cluster has one password for its owner and its superuser.
const asSuperuser = (url: string, database: string) =>
  named(url, database).replace('//ketenwijzer:', '//postgres:')
