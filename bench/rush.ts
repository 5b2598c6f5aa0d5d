// A course with twenty seats opens, and a hundred people enrol each second, whether earlier ones were answered or not.
import { Agent } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Sql } from 'postgres'
import { paths } from '../src/paths.ts'
import { type Keys, keysFrom } from '../src/platform/crypto.ts'
import type { Db } from '../src/platform/tenant.ts'
import { provenCode } from '../src/rooms/enrolment/door.ts'
import { formOf } from './learning-cases.ts'
import { type Ask, sent } from './load.ts'
import { byStranger, secret, visitorAddress } from './people.ts'
import { type Bar, most } from './report.ts'

export const rushName = 'Enrol, 100 a second for 20 seats'
const [perSecond, forSeconds, seats] = [100, 15, 20]
/** One in so many clicks twice. */
const doubleClicks = 20
/** Later than this nobody is there any more to read the answer. */
const patienceMs = 10_000
const reaches = ['email', 'phone', 'none'] as const

type Course = { networkId: string; id: string; slug: string }
/** When it should have been sent and when it was answered, in milliseconds; where it ended, if it was carried out in time. */
type Enrolled = { sentAt: number; doneAt: number; location: string | undefined }
type OnList = { place: number; status: string; code: string; person: string }

/** Sends them, and looks at the list afterwards; `say` hears what came of it. */
export async function rush(port: number, sql: Sql, say: (line: string) => void): Promise<Bar[]> {
  const [course] = await sql<Course[]>`
    select c.network_id as "networkId", c.id, n.slug from course c join network n on n.id = c.network_id
    where c.state = 'open' and c.maximum = ${seats} and c.last_place = 0`
  if (!course) throw new Error('no empty course')
  const keys = keysFrom([secret])
  const all = await openLoop(port, keys, course)
  const answers = all.flat()
  const times = answers.map(({ sentAt, doneAt }) => doneAt - sentAt).sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.POSITIVE_INFINITY
  const list = await listOf(sql, course)
  const wrong = [...wrongOnList(list, all.length), ...(await wrongSeats(sql, course, all.length))]
  wrong.push(...wrongInOrder(all, list, (location) => codeIn(location, keys, course)))
  const [p50, p95, p99] = [at(0.5), at(0.95), at(0.99)].map((ms) => ms.toFixed(0))
  const sitting = list.filter(({ status }) => status === 'enrolled').length
  say(
    `${rushName}: ${answers.length} forms of ${all.length} people in ${forSeconds} s, ${sitting} sit, ${list.length - sitting} wait; p50 ${p50}, p95 ${p95}, p99 ${p99} ms`,
  )
  for (const line of wrong.slice(0, 5)) say(`MISS  ${line}`)
  const refused = answers.filter(({ location }) => location === undefined).length
  return [
    most(`${rushName}: refused`, refused, 0, ''),
    most(`${rushName}: wrong on the list`, wrong.length, 0, ''),
  ]
}

/** Per person their one or two answers; a late server is not waited for, and its lateness counts from the plan. */
async function openLoop(port: number, keys: Keys, { slug, id }: Course): Promise<Enrolled[][]> {
  const agent = new Agent({ keepAlive: true })
  const path = paths.enrolment.enrol({ slug, lang: 'nl' }, id)
  const start = performance.now()
  const one = async (ask: Ask, sentAt: number): Promise<Enrolled> => {
    const { status, location } = await sent(agent, port, ask).catch(() => ({
      ...{ status: 0, location: undefined },
    }))
    const doneAt = performance.now() - start
    const isInTime = status === 303 && doneAt - sentAt < patienceMs
    return { sentAt, doneAt, location: isInTime ? location : undefined }
  }
  const all: Promise<Enrolled[]>[] = []
  for (let n = 0; n < perSecond * forSeconds; n++) {
    const sentAt = (n * 1000) / perSecond
    const early = start + sentAt - performance.now()
    if (early > 0) await sleep(early)
    const form = byStranger(keys, formOf(n, reaches[n % reaches.length] ?? 'none'))
    // Far from the addresses that the case used.
    const ask: Ask = { method: 'POST', path, from: visitorAddress(1_000_000 + n), ...form }
    const clicks = n % doubleClicks === 0 ? 2 : 1
    all.push(Promise.all(Array.from({ length: clicks }, () => one(ask, sentAt))))
  }
  const answers = await Promise.all(all)
  agent.destroy()
  return answers
}

const listOf = (sql: Sql, { networkId, id }: Course) => sql<OnList[]>`
  select place, status, code, person_hash as person from enrolment
  where network_id = ${networkId} and course_id = ${id}
  order by place`

/** Everybody is on it once, without gaps; the first twenty sit and the others wait. */
function wrongOnList(list: readonly OnList[], people: number): string[] {
  const wrong = list
    .filter(({ place, status }, n) => {
      return place !== n + 1 || status !== (place <= seats ? 'enrolled' : 'waiting')
    })
    .map(({ place, status }) => `place ${place} is ${status}`)
  if (list.length !== people) wrong.push(`${list.length} of ${people} people are on the list`)
  const persons = new Set(list.map(({ person }) => person)).size
  if (persons !== list.length) wrong.push(`${list.length - persons} are on it twice`)
  return wrong
}

async function wrongSeats(sql: Sql, { networkId, id }: Course, people: number): Promise<string[]> {
  const [row] = await sql<{ said: string }[]>`
    select concat_ws(' ', state, seats_taken, waiting) as said from course
    where network_id = ${networkId} and id = ${id}`
  const right = `full ${seats} ${people - seats}`
  return row?.said === right ? [] : [`the course says ${row?.said} and not ${right}`]
}

/** Whose form ended before another one was sent stands before them; and who clicked twice got one code. */
function wrongInOrder(
  all: readonly Enrolled[][],
  list: readonly OnList[],
  codeOf: (location: string) => string | undefined,
): string[] {
  const places = new Map(list.map(({ code, place }) => [code, place]))
  const wrong: string[] = []
  const arrivals = all.flatMap((clicks, n) => {
    const codes = new Set(clicks.map(({ location }) => location && codeOf(location)))
    const place = places.get([...codes][0] ?? '')
    if (codes.size !== 1 || place === undefined) wrong.push(`person ${n} has no code of their own`)
    const [{ sentAt } = { sentAt: 0 }] = clicks
    return place === undefined
      ? []
      : [{ n, place, sentAt, doneAt: Math.min(...clicks.map((one) => one.doneAt)) }]
  })
  let latest = 0
  for (const { n, sentAt, doneAt } of arrivals.sort((a, b) => a.place - b.place)) {
    if (doneAt < latest) wrong.push(`person ${n} stands behind somebody who came later`)
    latest = Math.max(latest, sentAt)
  }
  return wrong
}

/** The code that stands, sealed, in the address of the slip. */
function codeIn(location: string, keys: Keys, { networkId }: Course): string | undefined {
  const proof = new URL(location, 'http://here').searchParams.get('bewijs') ?? ''
  return provenCode({ keys, who: { networkId }, at: new Date() } as unknown as Db, proof)
}
