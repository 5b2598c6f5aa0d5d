// Work for later, written in the same transaction as the deed, carried out by the worker, retried with back-off.
import { PgBoss } from 'pg-boss'
import postgres from 'postgres'
import type { Database } from './database.ts'
import { factsOf, type Log } from './log.ts'
import { asJob, type Db } from './tenant.ts'

export type JobData = Record<string, string | number | boolean | null>
export type Listener = (db: Db, data: JobData) => Promise<void>
export type Jobs = { boss: PgBoss; renew: () => void; stop: () => Promise<void> }

/** Half a minute, then twice as long each time up to six hours: some three days in all. A killed worker's job expires first. */
const retries = {
  retryLimit: 22,
  retryDelay: 30,
  retryBackoff: true,
  retryDelayMax: 6 * 3600,
  expireInSeconds: 300,
}

/** Opens the job tables for writing; `names` are the queues that the app listens to. */
export async function openJobs(
  url: string,
  names: readonly string[],
  log: Log,
  supervise = true,
): Promise<Jobs> {
  // pg-boss sends `begin` itself: that needs a connection of its own.
  const connect = () => postgres(url, { max: 1, onnotice: () => {} })
  let sql = connect()
  const executeSql = async (text: string, values: unknown[] = []) => {
    const rows = await sql.unsafe(text, values as never[])
    return { rows: [...rows] }
  }
  const boss = new PgBoss({
    db: { executeSql },
    schema: 'jobs',
    schedule: false,
    supervise,
    migrate: false,
  })
  boss.on('error', (error) => log('error', 'jobs.error', factsOf(error)))
  await boss.start()
  const known = new Set((await boss.getQueues()).map((queue) => queue.name))
  for (const name of names) if (!known.has(name)) await boss.createQueue(name, retries)
  const renew = () => {
    sql.end({ timeout: 0 }).catch(() => {})
    sql = connect()
  }
  const stop = async () => {
    await boss.stop({ graceful: true, timeout: 20_000 })
    await sql.end({ timeout: 5 })
  }
  return { boss, renew, stop }
}

/** Leaves a job in the transaction of the deed: rolled back with it, done once it is committed. */
export async function later(
  db: Db,
  name: string,
  data: JobData,
  options: { after?: Date } = {},
): Promise<void> {
  const executeSql = async (text: string, values: unknown[] = []) => {
    const rows = await db.unsafe(text, values as never[])
    return { rows: [...rows] }
  }
  const job = { networkId: db.who.networkId, ...data }
  await db.jobs.boss.send(name, job, { db: { executeSql }, startAfter: options.after })
}

export type Work = {
  listeners: Record<string, Listener>
  /** Runs after a listener that failed, in a transaction of its own: what it leaves stays. */
  whenFailed: (db: Db, name: string, data: JobData, error: Error) => Promise<void>
  now: () => Date
  log: Log
}

/** Listens to every queue; a listener that throws leaves nothing behind and is tried again. */
export async function startWorker(
  database: Database,
  { listeners, whenFailed, now, log }: Work,
): Promise<void> {
  for (const [name, listener] of Object.entries(listeners)) {
    await database.jobs.boss.work<JobData>(name, { pollingIntervalSeconds: 1 }, async ([job]) => {
      if (!job) return
      try {
        await asJob(database, String(job.data.networkId), now(), (db) => listener(db, job.data))
        log('debug', 'job.done', { job: name, id: job.id })
      } catch (error) {
        log('warn', 'job.failed', { job: name, id: job.id, ...factsOf(error) })
        const after = (db: Db) => whenFailed(db, name, job.data, error as Error)
        await asJob(database, String(job.data.networkId), now(), after).catch(() => {})
        // pg-boss writes down what it catches, whole: a mail server's refusal names the resident's address.
        throw new Error(String((error as { code?: unknown }).code ?? (error as Error).name))
      }
    })
  }
}
