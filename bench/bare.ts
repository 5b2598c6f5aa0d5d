// The measure: what the same SQL costs with nothing around it. No HTML, no checks, no rules, no log; JSON out.
import { createServer, type IncomingMessage } from 'node:http'
import { openOffer } from './bare/offer.ts'
import { noteQuestion } from './bare/question.ts'
import { openSearch } from './bare/search.ts'
import { type Answer, type Around, networkIdsOf, openBarePool } from './bare/visit.ts'

type Routes = [method: string, path: RegExp, answer: Answer][]
export type Bare = Around & { routes: Routes }

if (import.meta.main) await serve()

/** Opens the pool and learns the reads. */
export async function openBare(url: string): Promise<Bare> {
  const sql = openBarePool(url)
  const networkIds = await networkIdsOf(sql)
  const [some] = await sql`select network_id, id from offer where status = 'active' limit 1`
  const routes: Routes = [
    ['GET', /^\/([^/]+)\/hulp$/, await openSearch(url, some?.network_id)],
    ['GET', /^\/([^/]+)\/hulp\/([^/]+)$/, await openOffer(url, some?.network_id, some?.id)],
    ['POST', /^\/([^/]+)\/balie$/, noteQuestion],
  ]
  return { sql, networkIds, routes }
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

type Request = Pick<IncomingMessage, 'method' | 'url' | 'headers'>

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
