// Everything that one running process holds: configuration, database, mail, clock, log. Opened here, closed here.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../platform/config.ts'
import { type Keys, keysFrom } from '../platform/crypto.ts'
import { type Database, migrate, openPool } from '../platform/database.ts'
import { type Clock, systemClock } from '../platform/dates.ts'
import { openJobs } from '../platform/jobs.ts'
import { type Live, openLive } from '../platform/live.ts'
import { type Log, logger } from '../platform/log.ts'
import { keepingMailer, type Mailer, smtpMailer } from '../platform/mail.ts'
import { startPostgres } from '../platform/postgres.ts'
import { queues } from './jobs.ts'

export type Installation = {
  config: Config
  database: Database
  keys: Keys
  mailer: Mailer
  clock: Clock
  log: Log
  live: Live
  close: () => Promise<void>
}

/** Opens the database (its own or the configured one), migrates it, and gathers what the app runs on. */
export async function openInstallation(config: Config): Promise<Installation> {
  const log = logger(config.LOG_LEVEL)
  const embedded = config.DATABASE_URL ? undefined : await startPostgres(config.DATA_DIR)
  const url = config.DATABASE_URL ?? embedded?.url ?? ''
  await migrate(url)
  const keys = keysFrom(config.SECRET_KEYS ?? ownSecret(config.DATA_DIR))
  const jobs = openJobs(url, queues, log)
  const database = { sql: openPool(url), url, keys, jobs }
  const live = openLive(database, 'contributions', log)
  const close = async () => {
    await live.stop()
    await jobs.stop()
    await database.sql.end({ timeout: 5 })
    await embedded?.stop()
  }
  const mailer = config.SMTP_URL ? smtpMailer(config.SMTP_URL, config.MAIL_FROM) : keepingMailer
  return { config, database, keys, mailer, clock: systemClock, log, live, close }
}

/** Without SECRET_KEYS (demo, development) the app keeps a secret of its own beside its data. */
function ownSecret(dataDir: string): string[] {
  mkdirSync(dataDir, { recursive: true })
  const file = join(dataDir, 'secret-keys')
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim().split(',')
}
