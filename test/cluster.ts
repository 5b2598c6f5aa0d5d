// The test cluster: the same embedded PostgreSQL as the product's, in test-data/, with one template database per schema.
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import postgres from 'postgres'
import { migrate, schemaMark } from '../src/platform/database.ts'
import { type Embedded, startPostgres } from '../src/platform/postgres.ts'

export const testDataDir = process.env.TEST_DATA_DIR ?? join(import.meta.dirname, '..', 'test-data')

/** Starts the cluster, or finds the one that runs. Killing processes is not power loss: fsync may be off here. */
export function startCluster(): Promise<Embedded> {
  return startPostgres(testDataDir, {
    fsync: 'off',
    synchronous_commit: 'off',
    max_connections: '200',
  })
}

/** A fresh, migrated database of its own (about 50 ms); dropped by `drop`. */
export async function freshDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const { url } = await startCluster()
  const template = `template_${schemaMark()}`
  const name = `test_${randomBytes(6).toString('hex')}`
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  await sql`select pg_advisory_lock(hashtext('ketenwijzer template'))`
  const [made] = await sql`select 1 from pg_database where datname = ${template}`
  if (!made) await makeTemplate(sql, url, template)
  await sql.unsafe(`create database ${name} template ${template}`)
  await sql`select pg_advisory_unlock(hashtext('ketenwijzer template'))`
  await sql.end()
  const drop = async () => {
    const again = postgres(url, { max: 1, onnotice: () => {} })
    await again.unsafe(`drop database if exists ${name} with (force)`)
    await again.end()
  }
  return { url: named(url, name), drop }
}

async function makeTemplate(sql: postgres.Sql, url: string, template: string) {
  const making = `making_${randomBytes(4).toString('hex')}`
  await sql.unsafe(`create database ${making}`)
  await migrate(named(url, making))
  await sql.unsafe(`alter database ${making} rename to ${template}`)
}

const named = (url: string, database: string) => url.replace(/\/[^/]*$/, `/${database}`)
