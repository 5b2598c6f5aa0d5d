// The test cluster: the same embedded PostgreSQL as the product's, in test-data/, with one template database per schema.
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import postgres from 'postgres'
import { readConfig } from '../src/platform/config.ts'
import { migrate, schemaMark } from '../src/platform/database.ts'
import { type Embedded, startPostgres } from '../src/platform/postgres.ts'

export const testDataDir = process.env.TEST_DATA_DIR ?? join(import.meta.dirname, '..', 'test-data')

/** What demo databases are sealed with: every test that opens one needs the same. */
export const testSecret = 'test secret of at least thirty-two characters'

/** Starts the cluster, or finds the one that runs. Killing processes is not power loss: fsync may be off here. */
export function startCluster(): Promise<Embedded> {
  return startPostgres(testDataDir, {
    fsync: 'off',
    synchronous_commit: 'off',
    max_connections: '200',
  })
}

type TestDatabase = { url: string; drop: () => Promise<void> }

/** A fresh, migrated database of its own (about 50 ms); dropped by `drop`. */
export const freshDatabase = async (): Promise<TestDatabase> =>
  copyOf(`template_${await schemaMark()}`, migrate)

/** The same with the demo in it; the first one to ask fills the template. */
export const demoDatabase = async (): Promise<TestDatabase> =>
  copyOf(
    `template_demo_${await schemaMark()}_${new Date().toISOString().slice(0, 10).replaceAll('-', '')}`,
    fillWithDemo,
  )

async function copyOf(
  template: string,
  make: (url: string) => Promise<void>,
): Promise<TestDatabase> {
  const { url } = await startCluster()
  const name = `test_${randomBytes(6).toString('hex')}`
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  // One at a time: a template can't be copied while somebody is connected to it.
  await sql`select pg_advisory_lock(hashtext(${template}))`
  const [made] = await sql`select 1 from pg_database where datname = ${template}`
  if (!made) {
    const making = `making_${randomBytes(4).toString('hex')}`
    await sql.unsafe(`create database ${making}`)
    await make(named(url, making))
    await sql.unsafe(`alter database ${making} rename to ${template}`)
  }
  await sql.unsafe(`create database ${name} template ${template}`)
  await sql`select pg_advisory_unlock(hashtext(${template}))`
  await sql.end()
  const drop = async () => {
    // As superuser: a test may itself be connected as one.
    const again = postgres(superuser(url), { max: 1, onnotice: () => {} })
    await again.unsafe(`drop database if exists ${name} with (force)`)
    await again.end()
  }
  return { url: named(url, name), drop }
}

async function fillWithDemo(url: string) {
  const { openInstallation } = await import('../src/app/installation.ts')
  const { fillDemo } = await import('../demo/load.ts')
  const config = readConfig({
    DATABASE_URL: url,
    DATA_DIR: testDataDir,
    SECRET_KEYS: testSecret,
    DEMO: '1',
    LOG_LEVEL: 'error',
  })
  const installation = await openInstallation(config)
  await fillDemo(installation)
  await installation.close()
}

/** The superuser of the test cluster, for what the owner may not see. */
export const superuser = (url: string) => url.replace('//ketenwijzer:', '//postgres:')

const named = (url: string, database: string) => url.replace(/\/[^/]*$/, `/${database}`)
