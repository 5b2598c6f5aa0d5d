// Fifty screens look at the matrix of a large network while somebody adds to it: how long until each shows it. A screen
// does what browser/live.ts does: hear that something changed, wait a moment of its own, and ask for the table again.
import { Agent, get, type IncomingMessage, type RequestOptions } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import type { Sql } from 'postgres'
import { paths } from '../src/paths.ts'
import { keysFrom } from '../src/platform/crypto.ts'
import { largeNetwork } from './chain-cases.ts'
import { answered } from './load.ts'
import { filledIn, partnerTokensOf, secret, signedIn, tokensOf } from './people.ts'

export const liveName = 'A change on 50 open screens'
const at = largeNetwork(9)
const [screens, changes, spreadMs, lateMs] = [50, 12, 150, 5_000]

/** Milliseconds from sending a change until a screen has it, the 95th of a hundred; late ones count as five seconds. */
export async function changeReaches(port: number, sql: Sql): Promise<number> {
  const [library] = await sql<{ id: string }[]>`
    select b.library as id from bench_network b join network n on n.id = b.id where n.slug = ${at.slug}`
  const agent = new Agent({ keepAlive: true })
  const tokens = partnerTokensOf(at.slug).slice(0, screens)
  const open = await Promise.all(tokens.map((token) => openScreen(port, agent, token)))
  const times: number[] = []
  for (let n = 0; n <= changes; n++) {
    const mark = `Bijdrage van ronde ${n} om ${Date.now()}`
    const start = performance.now()
    const shown = open.map((screen) => screen.shows(mark).then(() => performance.now() - start))
    const status = await answered(agent, port, addingOf(mark, library?.id ?? ''))
    if (status !== 303) throw new Error(`adding a contribution: ${status}`)
    const late = sleep(lateMs).then(() => lateMs)
    const took = await Promise.all(shown.map((one) => Promise.race([one, late])))
    // The first warms up.
    if (n > 0) times.push(...took)
    await sleep(300)
  }
  for (const screen of open) screen.close()
  agent.destroy()
  times.sort((a, b) => a - b)
  return times[Math.floor(times.length * 0.95)] ?? lateMs
}

/** What a lead types in one cell of the table. */
function addingOf(what: string, organisationId: string) {
  const { lead } = tokensOf(at.slug)
  const fields = { activities: '3', organisationId, what, kind: 'people', example: '' }
  const path = paths.contributions.meeting(at, { vak: '3.library' })
  return { method: 'POST' as const, path, ...filledIn(keysFrom([secret]), lead, fields) }
}

async function openScreen(port: number, agent: Agent, token: string) {
  const headers = { ...signedIn(token), Accept: 'text/event-stream' }
  const stream = await asked({ port, path: paths.contributions.live(at), headers })
  let seen = ''
  let isAsking = false
  let isStale = false
  let tell = () => {}
  const look = async () => {
    isStale = true
    if (isAsking) return
    isAsking = true
    while (isStale) {
      isStale = false
      await sleep(Math.random() * spreadMs)
      seen = await tableFor(port, agent, token)
      tell()
    }
    isAsking = false
  }
  stream.on('data', (part: Buffer) => {
    if (part.includes('event: change')) look()
  })
  const shows = (mark: string) =>
    new Promise<void>((done) => {
      tell = () => {
        if (seen.includes(mark)) done()
      }
    })
  return { shows, close: () => stream.destroy() }
}

/** The table as a browser gets it. */
async function tableFor(port: number, agent: Agent, token: string): Promise<string> {
  const headers = { ...signedIn(token), 'Accept-Encoding': 'gzip' }
  const answer = await asked({ port, agent, path: paths.contributions.part(at), headers })
  const parts: Buffer[] = []
  for await (const part of answer) parts.push(part as Buffer)
  const body = Buffer.concat(parts)
  return (answer.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString()
}

const asked = (options: RequestOptions): Promise<IncomingMessage> =>
  new Promise((done, failed) => {
    get({ host: '127.0.0.1', ...options }, done).on('error', failed)
  })
