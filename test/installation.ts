// A whole installation for tests: fresh database, fake clock, letters kept, and requests through `site.request()`.
import { after } from 'node:test'
import type { Installation } from '../src/app/installation.ts'
import { queues } from '../src/app/jobs.ts'
import { openSite, type Site } from '../src/app/site.ts'
import { readConfig } from '../src/platform/config.ts'
import { keysFrom } from '../src/platform/crypto.ts'
import { csrfToken } from '../src/platform/csrf.ts'
import { openPool } from '../src/platform/database.ts'
import { type FakeClock, fakeClock } from '../src/platform/dates.ts'
import { openJobs } from '../src/platform/jobs.ts'
import { openLive } from '../src/platform/live.ts'
import { keepingMailer, type Mailer } from '../src/platform/mail.ts'
import { fillNetwork, fillPartners, type smallNetwork } from '../src/rooms/partners/sample.ts'
import { demoDatabase, freshDatabase, testDataDir, testSecret } from './cluster.ts'

export type TestInstallation = Omit<Installation, 'clock'> & {
  clock: FakeClock
  site: Site
  url: string
}

/** Opens an installation that is closed after the test file; `at` is where its clock stands still. */
export async function testInstallation(
  options: {
    at?: string
    mailer?: Mailer
    pool?: number
    env?: Record<string, string>
    demo?: boolean
  } = {},
): Promise<TestInstallation> {
  const { url, drop } = await (options.demo ? demoDatabase() : freshDatabase())
  const config = readConfig({
    DATA_DIR: testDataDir,
    DATABASE_URL: url,
    DEMO: '1',
    BASE_URL: 'http://localhost',
    LOG_LEVEL: 'error',
    ...options.env,
  })
  const keys = keysFrom([testSecret])
  const log = () => {}
  const jobs = openJobs(url, queues, log, false)
  const database = { sql: openPool(url, options.pool ?? 5), url, keys, jobs }
  const clock = fakeClock(options.at ?? '2026-11-23T10:00:00Z')
  const live = openLive(database, 'contributions', log)
  const close = async () => {
    await live.stop()
    await jobs.stop()
    await database.sql.end({ timeout: 5 })
    await drop()
  }
  const installation = {
    config,
    database,
    keys,
    mailer: options.mailer ?? keepingMailer,
    clock,
    log,
    live,
    close,
  }
  after(close)
  return { ...installation, url, site: openSite(installation) }
}

/** Puts a small network with its cast into the database. */
export async function fillSmall(
  house: TestInstallation,
  small: ReturnType<typeof smallNetwork>,
): Promise<void> {
  const { database, clock } = house
  await fillNetwork(database.sql, small.network)
  await fillPartners(database.sql, small.network.id, clock.now(), {
    organisations: Object.values(small.organisations),
    people: Object.values(small.people),
    memberships: small.memberships,
  })
}

export const cookieOf = (response: Response) => response.headers.get('Set-Cookie')?.split(';')[0]

/** The hidden fields of the first posting form on a page, or of the one that posts to `action`. */
export function formOf(page: string, action?: string): Record<string, string> {
  const forms = [...page.matchAll(/<form[^>]*method="post"[^>]*>[\s\S]*?<\/form>/g)].map(
    (match) => match[0],
  )
  const wanted =
    forms.find((one) => !action || one.includes(`action="${action.replaceAll('&', '&#38;')}"`)) ??
    forms[0] ??
    ''
  const fields: Record<string, string> = {}
  for (const [input] of wanted.matchAll(/<input type="hidden"[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(input)?.[1]
    if (name) fields[name] = /value="([^"]*)"/.exec(input)?.[1] ?? ''
  }
  return fields
}

export type Visitor = ReturnType<typeof visitor>

/** A browser in small: keeps its cookie, and posts a form as it stands on `page` with `fields` filled in. */
export function visitor(house: TestInstallation) {
  let cookie: string | undefined
  const headers = () => ({ 'Sec-Fetch-Site': 'same-origin', ...(cookie ? { Cookie: cookie } : {}) })
  const get = (path: string) => Promise.resolve(house.site.request(path, { headers: headers() }))
  const post = async (page: string, action: string, fields: Record<string, string | string[]>) => {
    const hidden = formOf(await (await get(page)).text(), action)
    return send(action, { ...hidden, ...fields })
  }
  const send = async (action: string, fields: Record<string, string | string[]>) => {
    const pairs = Object.entries(fields).flatMap(([key, value]) =>
      [value].flat().map((one) => [key, one]),
    )
    const body = new URLSearchParams(pairs)
    const response = await house.site.request(action, { method: 'POST', body, headers: headers() })
    cookie = cookieOf(response) ?? cookie
    return response
  }
  /** Posts with a good token, also where no form of ours leads: what an attacker would do. */
  const sendSigned = (action: string, fields: Record<string, string | string[]>) =>
    send(action, {
      _csrf: csrfToken(house.keys, cookie?.split('=')[1]),
      _once: crypto.randomUUID(),
      ...fields,
    })
  /** Posts a form with a file, as it stands on `page`. */
  const upload = async (
    page: string,
    action: string,
    file: File,
    fields: Record<string, string> = {},
  ) => {
    const body = new FormData()
    const hidden = formOf(await (await get(page)).text(), action)
    for (const [key, value] of Object.entries({ ...hidden, ...fields })) body.append(key, value)
    body.append('file', file)
    return house.site.request(action, { method: 'POST', body, headers: headers() })
  }
  const self = { get, post, send, sendSigned, upload, signIn }
  /** Signs in through the demo's button of this person. */
  async function signIn(person: { id: string }, slug = 'lindemeer') {
    const [member] = await house.database.sql<{ id: string }[]>`
      select m.id from membership m join network n on n.id = m.network_id
      where m.person_id = ${person.id} and n.slug = ${slug} and m.until is null limit 1`
    const entered = await post(`/${slug}/inloggen`, `/${slug}/inloggen/demo`, {
      membership: member?.id ?? '',
    })
    if (entered.status !== 303) throw new Error(`could not sign in: ${entered.status}`)
    return self
  }
  return self
}
