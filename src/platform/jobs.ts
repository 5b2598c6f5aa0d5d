// Work for later, written in the same transaction as the deed, carried out by the worker, retried with back-off.
import { setTimeout as sleep } from 'node:timers/promises'
import type { PgBoss } from 'pg-boss'
import postgres from 'postgres'
import type { Database } from './database.ts'
import { factsOf, type Log } from './log.ts'
import { asJob, type Db } from './tenant.ts'

export type JobData = Record<string, string | number | boolean | null>
export type Listener = (db: Db, data: JobData) => Promise<void>
/** `boss` opens the job tables when somebody first needs them: pg-boss is a tenth of the time that a start takes. */
export type Jobs = { boss: () => Promise<PgBoss>; renew: () => void; stop: () => Promise<void> }

/** Half a minute, then twice as long each time up to six hours: some three days in all. A killed worker's job expires first. */
const retries = {
  retryLimit: 22,
  retryDelay: 30,
  retryBackoff: true,
  retryDelayMax: 6 * 3600,
  expireInSeconds: 300,
}

/** The jobs of this database; `names` are the queues that the app listens to. */
export function openJobs(url: string, names: readonly string[], log: Log, supervise = true): Jobs {
  // pg-boss sends `begin` itself: that needs a connection of its own.
  const connect = () => postgres(url, { max: 1, onnotice: () => {} })
  let sql = connect()
  const executeSql = async (text: string, values: unknown[] = []) => {
    const rows = await sql.unsafe(text, values as never[])
    return { rows: [...rows] }
  }
  let opening: Promise<PgBoss> | undefined
  const boss = () => {
    opening ??= openBoss({ executeSql }, names, log, supervise).catch((error) => {
      opening = undefined
      throw error
    })
    return opening
  }
  const renew = () => {
    sql.end({ timeout: 0 }).catch(() => {})
    sql = connect()
  }
  const stop = async () => {
    const opened = await opening?.catch(() => undefined)
    await opened?.stop({ graceful: true, timeout: 20_000 })
    await sql.end({ timeout: 5 })
  }
  return { boss, renew, stop }
}

async function openBoss(
  db: { executeSql: (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }> },
  names: readonly string[],
  log: Log,
  supervise: boolean,
): Promise<PgBoss> {
  const { PgBoss } = await import('pg-boss')
  const boss = new PgBoss({ db, schema: 'jobs', schedule: false, supervise, migrate: false })
  boss.on('error', (error) => log('error', 'jobs.error', factsOf(error)))
  try {
    await boss.start()
    const known = new Set((await boss.getQueues()).map((queue) => queue.name))
    for (const name of names) if (!known.has(name)) await boss.createQueue(name, retries)
    return boss
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => {})
    throw error
  }
}

/** Leaves a job in the transaction of the deed: rolled back with it, done once it is committed. */
export async function later(
  db: Db,
  name: string,
  data: JobData,
  options: { after?: Date } = {},
): Promise<void> {
  const executeSql = async (text: string, values: unknown[] = []) => {
    // The same text each time: without this PostgreSQL would plan it anew for every job.
    const rows = await db.unsafe(text, values as never[], { prepare: true })
    return { rows: [...rows] }
  }
  const job = { networkId: db.who.networkId, ...data }
  const boss = await db.jobs.boss()
  await boss.send(name, job, { db: { executeSql }, startAfter: options.after })
}

type Work = {
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
  const boss = await untilDone(() => database.jobs.boss(), log)
  for (const [name, listener] of Object.entries(listeners)) {
    await boss.work<JobData>(name, { pollingIntervalSeconds: 1 }, async ([job]) => {
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

/** A database that goes away at the start is asked again every two seconds: pages say so meanwhile. */
async function untilDone<T>(work: () => Promise<T>, log: Log): Promise<T> {
  for (;;) {
    try {
      return await work()
    } catch (error) {
      log('error', 'jobs.waiting', factsOf(error))
      await sleep(2_000)
    }
  }
}
