// `npm run bench`: the product against a bare server with the same SQL, on the same database, in the same run.
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { paths } from '../src/paths.ts'
import { type Case, casesOn } from './cases.ts'
import { coresToUse, keepOn, postmasterOf, setFree } from './cores.ts'
import { benchDir, type Data, openData } from './data.ts'
import { changeReaches, liveName } from './live.ts'
import { secret } from './people.ts'
import { type Bar, isMet, most, share, table, verdict } from './report.ts'
import { type Measured, measure } from './rounds.ts'
import { rush, rushName } from './rush.ts'
import { differences } from './same-sql.ts'
import { type Server, startServer } from './server.ts'
import { weigh } from './weigh.ts'

const pace = { rounds: 5, seconds: 3, connections: 8 }
const here = import.meta.dirname
const product = join(here, '../src/app/main.ts')
const say = (line: string) => process.stdout.write(`${line}\n`)

/** Whether every bar was met. */
async function run(): Promise<boolean> {
  const data = await openData(say)
  try {
    return await measuredOn(data)
  } finally {
    await data.close()
  }
}

async function measuredOn(data: Data): Promise<boolean> {
  const env = environment(data)
  const cases = (await casesOn(data.sql)).filter(isAsked)
  const { isSame, statements } = await sameSql(env, cases)
  const startMs = await startTime(env)
  const servers = await openServers(env, data)
  const results = await measured(cases, servers)
  const weights = await weigh(servers.app.port, await publicPages(data))
  const limits = await limitsOf(cases, servers.app, statements)
  const reachedMs = isAsked({ name: liveName })
    ? [await changeReaches(servers.app.port, data.sql)]
    : []
  const rushed = isAsked({ name: rushName }) ? await rushedOn(servers, data) : []
  await Promise.all([servers.app.stop(), servers.bare.stop()])
  const memory = Math.max(0, ...results.map((result) => result.measured.memoryMib))
  const bars = [
    ...results.map(({ one, measured: { ratio } }) => share(one.name, ratio, one.bar)),
    ...limits,
    ...reachedMs.map((ms) => most(`${liveName}, p95`, ms, 1000, 'ms')),
    ...rushed,
    most('Memory under load', memory, 140, 'MiB'),
    most('Start to first 200', startMs, 1000, 'ms'),
    most('First public visit', kb(Math.max(...weights.map(({ first }) => first))), 60, 'kB'),
    most('Later public pages', kb(Math.max(...weights.slice(1).map((w) => w.later))), 20, 'kB'),
    most('Failed requests', sum(results.map(({ measured: { app } }) => app.failures)), 0, ''),
  ]
  say(`\n${table(results)}\n\n${verdict(bars)}`)
  return isSame && bars.every(isMet)
}

async function openServers(env: Record<string, string>, { sql }: Data) {
  const cores = coresToUse()
  if (cores) {
    keepOn(cores.server, await postmasterOf(sql))
    keepOn(cores.client, process.pid)
  }
  const bare = await startServer(join(here, 'bare.ts'), env)
  const app = await startServer(product, env)
  for (const { pid } of cores ? [bare, app] : []) keepOn(cores?.server ?? '', pid)
  const shared = `The servers and PostgreSQL share core ${cores?.server}, the client has ${cores?.client}.`
  say(cores ? shared : 'Servers, PostgreSQL and client share all cores.')
  return { bare, app, cores }
}

/** A hundred a second is asked of a machine, not of one core of it. */
async function rushedOn({ app, cores }: Awaited<ReturnType<typeof openServers>>, { sql }: Data) {
  if (cores) await setFree(cores, sql, [app.pid, process.pid])
  return rush(app.port, sql, say)
}

/** BENCH_ONLY=parts of names, with commas between, measures those cases alone. */
const isAsked = ({ name }: Pick<Case, 'name'>) =>
  (process.env.BENCH_ONLY ?? '')
    .split(',')
    .some((part) => name.toLowerCase().includes(part.trim().toLowerCase()))

const environment = ({ url }: Data) => ({
  DATABASE_URL: url,
  DATA_DIR: join(benchDir, 'app'),
  NODE_COMPILE_CACHE: join(benchDir, 'cache'),
  SECRET_KEYS: secret,
  DEMO: '1',
  LOG_LEVEL: 'warn',
})

async function sameSql(env: Record<string, string>, cases: Case[]) {
  const { more, other, statements } = await differences(env, cases)
  for (const line of more) say(`The product also asks: ${line}`)
  for (const line of other) say(`MISS  not the same SQL: ${line}`)
  return { isSame: other.length === 0, statements }
}

/** Pages that may ask and weigh so much and no more. */
async function limitsOf(cases: Case[], app: Server, statements: Map<string, number>) {
  const bars: Bar[] = []
  for (const { name, limits, ask } of cases) {
    if (!limits) continue
    const { path, headers } = ask(0)
    const [weight] = await weigh(app.port, [path], headers)
    const count = statements.get(name) ?? Number.POSITIVE_INFINITY
    bars.push(most(`${name}: SQL statements`, count, limits.statements, ''))
    bars.push(most(`${name}: page`, kb(weight?.page ?? 0), limits.pageKb, 'kB'))
  }
  return bars
}

/** The median of five starts; the first one, which fills the caches, does not count. */
async function startTime(env: Record<string, string>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 6; round++) {
    const { startMs, stop } = await startServer(product, env)
    // Stopping while it starts is another story.
    await sleep(500)
    await stop()
    if (round > 0) times.push(startMs)
  }
  return times.sort((a, b) => a - b)[2] ?? Number.POSITIVE_INFINITY
}

async function measured(cases: Case[], servers: { bare: Server; app: Server }) {
  const results: { one: Case; measured: Measured }[] = []
  for (const one of cases) {
    const result = await measure(one, servers, pace)
    say(`${one.name}: ${result.ratio.toFixed(2)} of bare, ${result.memoryMib} MiB`)
    results.push({ one, measured: result })
  }
  return results
}

/** Home first, then on; every kind of page that a resident meets. */
async function publicPages({ sql }: Data): Promise<string[]> {
  const at = { slug: 'keten-1', lang: 'nl' } as const
  const [offer] = await sql<{ id: string }[]>`
    select o.id from offer o join network n on n.id = o.network_id
    where n.slug = ${at.slug} and o.status = 'active' and o.ends_on is null and o.source <> 'course'
    order by length(o.text_nl) desc limit 1`
  const [course] = await sql<{ id: string }[]>`
    select c.id from course c join network n on n.id = c.network_id
    where n.slug = ${at.slug} and c.state = 'open'
    order by length(c.about) desc limit 1`
  const { guide, courses, enrolment, level } = paths
  return [
    guide.home(at),
    guide.search(at),
    guide.search(at, { q: 'digid', postcode: '1001 AB' }),
    guide.offer(at, offer?.id ?? ''),
    guide.wrong(at, offer?.id ?? ''),
    guide.scam(at),
    guide.talk(at),
    guide.about(at),
    level.home(at),
    courses.list(at),
    courses.show(at, course?.id ?? ''),
    enrolment.enrol(at, course?.id ?? ''),
    enrolment.code(at),
    paths.referrals.follow('nl'),
    paths.partners.signIn(at),
  ]
}

const kb = (bytes: number) => bytes / 1000
const sum = (all: number[]) => all.reduce((a, b) => a + b, 0)

process.exitCode = (await run()) ? 0 : 1
