// From a file to a plan, with what the network holds now; the dry run, the choice and the real run all come here.
import { localDate } from '../../platform/dates.ts'
import { decode } from '../../platform/reading/decode.ts'
import { plain } from '../../platform/reading/plain.ts'
import type { Db } from '../../platform/tenant.ts'
import { fromHsds } from '../exchange/door.ts'
import { keptOffers } from '../offers/door.ts'
import { ownNetwork } from '../partners/door.ts'
import { municipalitiesByCode } from '../places/door.ts'
import {
  type FileProblem,
  type Known,
  type Plan,
  planApart,
  type Source,
} from '../spreadsheets/door.ts'
import { knownHere } from './known-store.ts'
import { withoutPartners } from './leave-out.ts'
import { planHsds } from './plan-hsds.ts'
import type { BatchTotals, Reading, Work } from './work.ts'

type Incoming = {
  bytes: Uint8Array
  /** Whose rows they are when the file doesn't say it; ''. */
  organisation: string
  /** Rows that look like a duplicate and are wanted all the same. */
  wanted: ReadonlySet<number>
  /** Names of new partners that stay out. */
  leftOut?: readonly string[] | undefined
}
export type Planned =
  | { ok: true; kind: 'file' | 'hsds'; work: Work; totals: BatchTotals; known: Known }
  | { ok: false; problem: FileProblem | 'not-hsds' | 'too-many'; about: string }

/** Reads the file and says what it would do here and now; changes nothing. */
export async function planBatch(db: Db, incoming: Incoming): Promise<Planned> {
  const known = await knownHere(db)
  return isJson(incoming.bytes) ? fromJson(db, incoming, known) : fromTable(db, incoming, known)
}

/** JSON begins with a bracket, also behind a byte order mark. */
const isJson = (bytes: Uint8Array): boolean =>
  /^\ufeff?\s*[[{]/.test(new TextDecoder().decode(bytes.subarray(0, 200)))

async function fromTable(db: Db, incoming: Incoming, known: Known): Promise<Planned> {
  const read = await planApart(incoming.bytes, {
    today: localDate(db.at),
    organisation: incoming.organisation || undefined,
    known,
    takeAnyway: incoming.wanted,
    municipalities: await municipalitiesHere(db),
  })
  if (!read.ok) return read
  const work = withoutPartners(read.plan, incoming.leftOut ?? [])
  const totals = { ...totalsOf(work, incoming), reading: readingOf(read.source, read.plan) }
  return { ok: true, kind: 'file', work, totals, known }
}

/** The network's own municipalities, as people write their names. */
async function municipalitiesHere(db: Db): Promise<Map<string, string>> {
  const { municipalities } = await ownNetwork(db)
  const all = await municipalitiesByCode(db, municipalities)
  return new Map(all.map(({ name, code }) => [plain(name), code]))
}

async function fromJson(db: Db, incoming: Incoming, known: Known): Promise<Planned> {
  const received = fromHsds(parsed(decode(incoming.bytes).text))
  if (!received.ok) return { ok: false, problem: received.problem, about: '' }
  const { guide, problems } = received
  const ids = guide.offers.map(({ id }) => known.rows.get(id)?.offerId ?? id)
  const kept = await keptOffers(db, ids)
  const whole = planHsds(guide, problems, { known, kept, wanted: incoming.wanted })
  const work = withoutPartners(whole, incoming.leftOut ?? [])
  const others = problems.filter(({ table }) => table !== 'services').slice(0, 200)
  return {
    ok: true,
    kind: 'hsds',
    work,
    totals: { ...totalsOf(work, incoming), problems: others },
    known,
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What the report tells on top; only what rows that go in bring along is new. */
function totalsOf(work: Work, { leftOut = [] }: Incoming): BatchTotals {
  const writing = work.offers.filter(({ effect }) => effect === 'add' || effect === 'change')
  const owners = new Set(writing.map(({ owner }) => owner))
  const places = new Set(writing.flatMap((offer) => offer.places.map(({ place }) => place)))
  return {
    ...work.totals,
    partners: work.owners
      .filter(({ key, id }) => id === null && owners.has(key))
      .map(({ name }) => name),
    leftOut: [...leftOut],
    newLocations: work.places.filter(({ key, id }) => id === null && places.has(key)).length,
  }
}

function readingOf(source: Source, { columns }: Plan): Reading {
  const { known, unknown, personal, double } = columns
  return { ...source, known: known.map(({ name }) => name), unknown, personal, double }
}
