// Every statement on case data runs in a transaction that is bound to one network, one organisation and one person.
import type { TransactionSql } from 'postgres'
import type { Keys } from './crypto.ts'
import type { Database } from './database.ts'
import type { Jobs } from './jobs.ts'

export type Who = {
  networkId: string
  organisationId: string | null
  personId: string | null
  role: string | null
}

/** Whether who is signed in has one of these roles: for what a page shows besides its gate. */
export const isAllowed = (roles: readonly string[], { role }: Pick<Who, 'role'>): boolean =>
  roles.includes(role ?? '')

/** A transaction bound to `who`, at one moment. Store functions take nothing less. */
export type Db = TransactionSql & {
  readonly who: Who
  readonly at: Date
  readonly keys: Keys
  readonly jobs: Jobs
}

/** Runs `work` as the app's role, bound to `who`; all or nothing. `at` is the moment that all of it happens. */
export function within<T>(
  database: Database,
  who: Who,
  at: Date,
  work: (db: Db) => Promise<T>,
): Promise<T> {
  return bound(database, 'ketenwijzer_app', who, at, work)
}

/** The same for the worker: bound to one network, over its organisations. */
export function asJob<T>(
  database: Database,
  networkId: string,
  at: Date,
  work: (db: Db) => Promise<T>,
): Promise<T> {
  return bound(
    database,
    'ketenwijzer_jobs',
    { networkId, organisationId: null, personId: null, role: null },
    at,
    work,
  )
}

/**
 * The same transaction, from here on bound to another organisation of the network: for whoever holds that
 * organisation's single-purpose link. Who is signed in for another organisation holds it as a stranger does.
 */
export async function onBehalfOf(db: Db, organisationId: string): Promise<Db> {
  if (db.who.organisationId === organisationId) return db
  const who = { ...db.who, organisationId, personId: null, role: null }
  // Sent at once: what is asked without waiting for it comes after it.
  await db`
    select set_config('app.organisation', ${organisationId}, true), set_config('app.person', '', true),
           set_config('app.role', '', true)`.execute()
  return Object.assign(db, { who })
}

/**
 * The worker's same transaction, from here on bound to another network: for work over two networks that both agreed to.
 * No request can do this: whoever visits stays in the network of the address.
 */
export async function inOtherNetwork(db: Db, networkId: string): Promise<Db> {
  const [moved] = await db`
    select set_config('app.network', ${networkId}, true) where current_user = 'ketenwijzer_jobs'`
  if (!moved) throw new Error('only the worker goes from one network to another')
  return Object.assign(db, { who: { ...db.who, networkId } })
}

async function bound<T>(
  database: Database,
  role: string,
  who: Who,
  at: Date,
  work: (db: Db) => Promise<T>,
): Promise<T> {
  const { keys, jobs } = database
  const done = await database.sql.begin(async (tx) => {
    // Not awaited: it travels together with the first statement of `work`.
    const binding = tx`
      select set_config('role', ${role}, true),
             set_config('app.network', ${who.networkId}, true),
             set_config('app.organisation', ${who.organisationId ?? ''}, true),
             set_config('app.person', ${who.personId ?? ''}, true),
             set_config('app.role', ${who.role ?? ''}, true)`.execute()
    binding.catch(() => {})
    const result = await work(Object.assign(tx, { who, at, keys, jobs }) as unknown as Db)
    await binding
    return { result }
  })
  return done.result as T
}
