// What is measured: each case asks both servers the same, with a bar for how much of the bare speed must be left.
import { join } from 'node:path'
import type { Sql } from 'postgres'
import { paths } from '../src/paths.ts'
import { type Keys, keysFrom } from '../src/platform/crypto.ts'
import { map, matrix } from './chain-cases.ts'
import { course, enrolling } from './learning-cases.ts'
import type { Ask } from './load.ts'
import { filledIn, secret, signedIn, tokensOf } from './people.ts'

export type Case = {
  name: string
  /** The least share of the bare server's requests per second. */
  bar: number
  /** What the product answers; the bare server always says 200. */
  status: number
  /** What the product may ask of the database for one page, and how heavy that page may be as it travels. */
  limits?: { statements: number; pageKb: number }
  ask: (n: number) => Ask
  /** Puts back what a round changed, where the next one needs it. */
  reset?: () => Promise<void>
}

const networks = 342
const at = (n: number) => ({ slug: `keten-${(n % networks) + 1}`, lang: 'nl' }) as const

/** The cases on this data. */
export async function casesOn(sql: Sql): Promise<Case[]> {
  const keys = keysFrom([secret])
  return [
    searching,
    await reading(sql),
    await noting(sql, keys),
    await accepting(sql, keys),
    figures,
    matrix,
    map,
    await course(sql),
    await enrolling(sql, keys),
  ]
}

const words = [
  'digid',
  'cursus computer',
  'telefoon',
  'toeslagen',
  'laptop',
  'taalles',
  'formulieren',
  'oplichting',
  'internet thuis',
  'bankzaken',
  'belastingaangifte',
  'ipad',
  'wifi',
  'printen',
  'whatsapp',
  'zorgverzekering',
  'digdi',
  'werk zoeken',
  'brieven',
  'uitkering',
]

/** A resident looks for help near a postcode; one word in twenty is misspelled. */
const searching: Case = {
  name: 'Search (HTML)',
  bar: 0.3,
  status: 200,
  ask: (n) => ({
    method: 'GET',
    path: paths.guide.search(at(n), {
      q: words[(n * 7) % words.length],
      postcode: `${1001 + (n % networks) * 25} AB`,
    }),
  }),
}

/** A resident reads about one offer; each request another one. */
async function reading(sql: Sql): Promise<Case> {
  const offers = await sql<{ id: string; slug: string }[]>`
    select o.id, n.slug from offer o join network n on n.id = o.network_id
    where o.status = 'active' and o.source <> 'course' and coalesce(o.ends_on, 'infinity') >= current_date
    order by md5(o.id::text)`
  return {
    name: 'One offer (HTML)',
    bar: 0.3,
    status: 200,
    ask: (n) => {
      const { id, slug } = offers[n % offers.length] ?? { id: '', slug: '' }
      return { method: 'GET', path: paths.guide.offer({ slug, lang: 'nl' }, id) }
    },
  }
}

/** The form of the desk as a browser sends it: DigiD, explained, the rest as it stood. */
async function noting(sql: Sql, keys: Keys): Promise<Case> {
  const points = await sql<{ id: string }[]>`
    select c.point_id as id from chosen_point c join bench_network n on n.id = c.network_id order by n.n`
  return {
    name: 'Note a question',
    bar: 0.35,
    status: 303,
    ask: (n) => ({
      method: 'POST',
      path: paths.desk.home(at(n)),
      ...filledIn(keys, tokensOf(at(n).slug).desk, {
        point: points[n % networks]?.id ?? '',
        theme: ['digid', 'device', 'benefits', 'letters'][n % 4] ?? '',
        help: 'explained',
        duration: '5-15',
        day: '',
        channel: 'walk-in',
        kind: '',
        about: '',
        note: '',
      }),
    }),
  }
}

/** The receiver takes on a referral that was sent to them; each request another one. */
async function accepting(sql: Sql, keys: Keys): Promise<Case> {
  const referrals = await sql<{ id: string; slug: string }[]>`
    select r.id, n.slug from bench_waiting r join network n on n.id = r.network_id
    order by md5(r.id::text)`
  return {
    name: 'Referral step',
    bar: 0.35,
    status: 303,
    ask: (n) => {
      const { id, slug } = referrals[n % referrals.length] ?? { id: '', slug: '' }
      const path = paths.referrals.deed({ slug, lang: 'nl' }, id, 'aanvaarding')
      return { method: 'POST', path, ...filledIn(keys, tokensOf(slug).receiver, {}) }
    },
    reset: async () => {
      await sql.file(join(import.meta.dirname, 'data', 'reset-referrals.sql'))
    },
  }
}

/** The lead looks at the figures of the network. */
const figures: Case = {
  name: 'Figures (HTML)',
  bar: 0.4,
  status: 200,
  ask: (n) => ({
    method: 'GET',
    path: paths.monitor.home(at(n)),
    headers: signedIn(tokensOf(at(n).slug).lead),
  }),
}
