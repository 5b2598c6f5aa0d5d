// The measure: what the same SQL costs with nothing around it. No HTML, no checks, no rules, no log; JSON out.
import { createServer, type IncomingMessage } from 'node:http'
import type { TransactionSql } from 'postgres'
import { openCourse } from './bare/course.ts'
import { openEnrolment } from './bare/enrolment.ts'
import { openMap } from './bare/map.ts'
import { openMatrix } from './bare/matrix.ts'
import { openMonitor } from './bare/monitor.ts'
import { openOffer } from './bare/offer.ts'
import { openQuestion } from './bare/question.ts'
import { openRecorder } from './bare/recorder.ts'
import { openReferral } from './bare/referral.ts'
import { openSearch } from './bare/search.ts'
import {
  type Answer,
  type Around,
  member,
  networkIdsOf,
  nobody,
  openBarePool,
  type Who,
  within,
} from './bare/visit.ts'
import { tokensOf } from './people.ts'

type Routes = [method: string, path: RegExp, answer: Answer][]
type Bare = Around & { routes: Routes }

if (import.meta.main) await serve()

/** Opens the pool and learns what the product sends. */
export async function openBare(url: string): Promise<Bare> {
  const sql = openBarePool(url)
  const around = { sql, networkIds: await networkIdsOf(sql) }
  const known = await examplesIn(around)
  const recorder = await openRecorder(url)
  const routes: Routes = [
    ['GET', /^\/([^/]+)\/hulp$/, await openSearch(recorder, known.network)],
    ['GET', /^\/([^/]+)\/hulp\/([^/]+)$/, await openOffer(recorder, known.network, known.offer)],
    ['POST', /^\/([^/]+)\/balie$/, await openQuestion(recorder, known.desk, known.point)],
    [
      'POST',
      /^\/([^/]+)\/doorverwijzingen\/([^/]+)\/aanvaarding$/,
      await openReferral(recorder, known.receiver, known.referral),
    ],
    ['GET', /^\/([^/]+)\/cijfers$/, await openMonitor(recorder, known.lead)],
    ['GET', /^\/([^/]+)\/keten\/bijdragen$/, await openMatrix(recorder, known.lead)],
    ['GET', /^\/([^/]+)\/keten\/kaart$/, await openMap(recorder, known.lead)],
    [
      'GET',
      /^\/([^/]+)\/cursussen\/([^/]+)$/,
      await openCourse(recorder, known.network, known.course),
    ],
    [
      'POST',
      /^\/([^/]+)\/cursussen\/([^/]+)\/aanmelden$/,
      await openEnrolment(recorder, known.network, known.course),
    ],
  ]
  await recorder.close()
  return { ...around, routes }
}

/** Somebody and something of each kind, to record with. */
async function examplesIn(around: Around) {
  const [[slug = '', network = ''] = []] = around.networkIds
  const token = tokensOf(slug)
  const desk = await member(around, { slug, token: token.desk })
  const receiver = await member(around, { slug, token: token.receiver })
  const lead = await member(around, { slug, token: token.lead })
  const id = async (who: Who, find: (tx: TransactionSql) => Promise<{ id: string }[]>) =>
    (await within(around.sql, who, find))[0]?.id ?? ''
  return {
    network,
    desk,
    receiver,
    lead,
    offer: await id(
      nobody(network),
      (tx) => tx`select id from offer where status = 'active' and source <> 'course' limit 1`,
    ),
    point: await id(
      desk,
      (tx) => tx`select id from help_point where organisation_id = ${desk.organisationId} limit 1`,
    ),
    referral: await id(
      receiver,
      (tx) => tx`
        select id from referral
        where status = 'sent' and receiver_id = ${receiver.organisationId} limit 1`,
    ),
    // Of a programme, and with other numbers of seats, places and people: the recorder knows a value by what it is.
    course: await id(
      nobody(network),
      (tx) => tx`
        select id from course
        where state = 'open' and seats_taken between 3 and last_place - 1 and last_place + 1 < maximum
          and programme_id is not null
        limit 1`,
    ),
  }
}

async function serve() {
  const bare = await openBare(process.env.DATABASE_URL ?? '')
  createServer(async (request, response) => {
    try {
      const answered = await answer(bare, request, await bodyOf(request))
      const body = JSON.stringify(answered ?? null)
      const type = 'application/json; charset=utf-8'
      response.writeHead(answered === undefined ? 404 : 200, { 'Content-Type': type }).end(body)
    } catch (error) {
      process.stderr.write(`bare: ${(error as Error).message}\n`)
      response.writeHead(500).end()
    }
  }).listen(Number(process.env.PORT))
}

type Request = Pick<IncomingMessage, 'method' | 'url' | 'headers'> & {
  socket?: { remoteAddress?: string }
}

/** What the bare server answers, as a value; undefined when it knows no such address. */
export async function answer(bare: Bare, request: Request, body: string): Promise<unknown> {
  const [path = '', query = ''] = (request.url ?? '').split('?')
  if (path === '/readyz') return 'ready'
  for (const [method, pattern, make] of bare.routes) {
    const found = method === request.method && pattern.exec(path)
    if (!found) continue
    return make(bare, {
      slug: found[1] ?? '',
      id: found[2] ?? '',
      query: new URLSearchParams(query),
      form: new URLSearchParams(body),
      token: /__Host-ketenwijzer=([^;]+)/.exec(request.headers.cookie ?? '')?.[1],
      from: request.socket?.remoteAddress ?? '',
    })
  }
  return undefined
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  if (request.method !== 'POST') return ''
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}
