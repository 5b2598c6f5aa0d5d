// A ratio says nothing when the two do different work: each case runs once on both, and their statements are compared.
import type { Options, Sql } from 'postgres'
import { queues } from '../src/app/jobs.ts'
import { openSite } from '../src/app/site.ts'
import { readConfig } from '../src/platform/config.ts'
import { keysFrom } from '../src/platform/crypto.ts'
import { openPool } from '../src/platform/database.ts'
import { systemClock } from '../src/platform/dates.ts'
import { openJobs } from '../src/platform/jobs.ts'
import { openLive } from '../src/platform/live.ts'
import { keepingMailer } from '../src/platform/mail.ts'
import { answer, openBare } from './bare.ts'
import type { Case } from './cases.ts'
import type { Ask } from './load.ts'

type Run = (ask: Ask) => Promise<number>

/**
 * `more`: what only the product asks of the database, per case, which is its own loss. `other`: what only the bare
 * server asks, or what did not work: then a share would say nothing. `statements`: how many the product sent per case.
 */
export async function differences(
  env: Record<string, string>,
  cases: Case[],
): Promise<{ more: string[]; other: string[]; statements: Map<string, number> }> {
  const seen: string[] = []
  const hear: Options<never>['debug'] = (_connection, text) => seen.push(asOne(text))
  const product = await openProduct(env, hear)
  const bare = await openOther(env, hear)
  const more: string[] = []
  const wrong: string[] = []
  const statements = new Map<string, number>()
  for (const { name, ask, status, reset } of cases) {
    const ran = async (run: Run, wanted: number) => {
      await reset?.()
      // Twice: the first fills what the product remembers.
      await run(ask(0))
      await reset?.()
      seen.length = 0
      const got = await run(ask(0))
      if (got !== wanted) wrong.push(`${name}: answered ${got}`)
      return [...seen]
    }
    const one = await ran(product.run, status)
    statements.set(name, one.length)
    const other = await ran(bare.run, 200)
    more.push(...without(one, other).map((text) => `${name}: ${text}`))
    wrong.push(...without(other, one).map((text) => `${name}: only the bare server: ${text}`))
  }
  await product.close()
  await bare.close()
  return { more, other: wrong, statements }
}

async function openProduct(env: Record<string, string>, debug: Options<never>['debug']) {
  const config = readConfig(env)
  const url = config.DATABASE_URL ?? ''
  const keys = keysFrom(config.SECRET_KEYS ?? [])
  const log = () => {}
  const jobs = openJobs(url, queues, log)
  const sql = listened(openPool(url), debug)
  const database = { sql, url, keys, jobs }
  const installation = { config, database, keys, mailer: keepingMailer, clock: systemClock, log }
  const close = async () => {
    await jobs.stop()
    await sql.end()
  }
  const live = openLive(database, 'contributions', log)
  const site = openSite({ ...installation, live, close })
  const run: Run = async ({ method, path, headers, body }) => {
    const type = { 'Content-Type': 'application/x-www-form-urlencoded' }
    const sent = body === undefined ? { headers } : { headers: { ...headers, ...type }, body }
    return (await site.request(path, { method, ...(sent as object) })).status
  }
  return { run, close }
}

async function openOther(env: Record<string, string>, debug: Options<never>['debug']) {
  const bare = await openBare(env.DATABASE_URL ?? '')
  listened(bare.sql, debug)
  const run: Run = async ({ method, path, headers, body }) => {
    const request = { method, url: path, headers: { cookie: headers?.Cookie ?? '' } }
    return (await answer(bare, request, body ?? '')) === undefined ? 404 : 200
  }
  return { run, close: () => bare.sql.end() }
}

/** The driver asks its options at each statement. */
function listened(sql: Sql, debug: Options<never>['debug']): Sql {
  Object.assign(sql.options, { debug })
  return sql
}

const asOne = (text: string) => text.replace(/\s+/g, ' ').trim()

/** What is in the first list and not, or less often, in the second. */
function without(list: string[], other: string[]): string[] {
  const left = [...other]
  return list.filter((text) => {
    const at = left.indexOf(text)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
