// SQL changes often, so none of it is copied here: at the start the product's own functions run once, rolled back, and
// what they sent is replayed as it was with other values. Nothing of the product runs after that.
import { randomUUID } from 'node:crypto'
import type { TransactionSql } from 'postgres'
import { queues } from '../../src/app/jobs.ts'
import { keysFrom } from '../../src/platform/crypto.ts'
import { type Database, openPool } from '../../src/platform/database.ts'
import { openJobs } from '../../src/platform/jobs.ts'
import { type Db, type Who, within } from '../../src/platform/tenant.ts'
import { secret } from '../people.ts'

export type Row = Record<string, unknown>
/** Who records, when, and by name every value that differs per request, as it stands in the recording. */
type Stands = {
  network: string
  organisation?: string
  person?: string
  role?: string
} & Row
type Replay = (tx: TransactionSql, values: Row) => Promise<Row[][]>
export type Recorder = {
  /** `drawn`: by name what the last run drew and is no key, such as a code. */
  record: (stands: Stands, work: (db: Db) => Promise<unknown>, drawn?: () => Row) => Promise<Replay>
  close: () => Promise<void>
}
type Statement = { text: string; parameters: unknown[]; wave: number }
/** What fills a place: a named value, a key drawn anew for each request, what stood there, or a text of those. */
type Slot = { name: string } | { drawn: number } | { value: unknown } | { parts: Slot[] }

/** The moment at which everything is recorded: stands for the moment of a request. */
export const recordedAt = new Date()

/** Opens what the product's functions need: a connection that listens, and the job tables. */
export async function openRecorder(url: string): Promise<Recorder> {
  const sql = openPool(url, 1)
  const jobs = openJobs(url, queues, () => {})
  const database: Database = { sql, url, keys: keysFrom([secret]), jobs }
  const record: Recorder['record'] = async (stands, work, drawn = () => ({})) => {
    // Three times: the driver first learns the types; then what differs between two runs was drawn at random.
    await statementsOf(database, stands, work)
    const before = await statementsOf(database, stands, work)
    const statements = await statementsOf(database, stands, work)
    return replayOf(statements, before, { at: recordedAt, ...stands, ...drawn() })
  }
  const close = async () => {
    await jobs.stop()
    await sql.end()
  }
  return { record, close }
}

function replayOf(statements: Statement[], before: Statement[], stands: Row): Replay {
  const slotOf = slotsFor(stands)
  const waves = Map.groupBy(
    statements.map(({ text, parameters, wave }, at) => ({
      wave,
      text,
      slots: parameters.map((value, spot) => slotOf(value, before[at]?.parameters[spot])),
    })),
    ({ wave }) => wave,
  )
  return async (tx, values) => {
    const drawn: string[] = []
    const fill = (slot: Slot): unknown => {
      if ('name' in slot) return values[slot.name]
      if ('value' in slot) return slot.value
      if ('parts' in slot) return slot.parts.map(fill).join('')
      drawn[slot.drawn] ??= randomUUID()
      return drawn[slot.drawn]
    }
    const results: Row[][] = []
    for (const wave of waves.values()) {
      const sent = wave.map(({ text, slots }) =>
        tx.unsafe<Row[]>(text, slots.map(fill) as never[], { prepare: true }),
      )
      results.push(...(await Promise.all(sent)))
    }
    return results
  }
}

/** Knows a parameter by its value; what is not known and not the same in another run was drawn. */
function slotsFor(stands: Row) {
  const names = new Map(Object.entries(stands).map(([name, value]) => [keyOf(value), name]))
  const drawn: string[] = []
  return function slotOf(value: unknown, other: unknown): Slot {
    const key = keyOf(value)
    const name = names.get(key)
    if (name !== undefined) return { name }
    const parts = typeof value === 'string' ? value.split(uuids) : []
    if (parts.length > 1 && value !== parts[1]) {
      // A text with keys in it, such as the data of a job.
      const others = String(other).split(uuids)
      return { parts: parts.map((part, at) => slotOf(part, others[at])) }
    }
    // What is not a key is as it was: also sealed bytes, which are never the same but always as long.
    if (parts.length < 2 || key === keyOf(other)) return { value }
    if (!drawn.includes(key)) drawn.push(key)
    return { drawn: drawn.indexOf(key) }
  }
}

const uuids = /([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/
const keyOf = (value: unknown) => JSON.stringify(value) ?? 'undefined'

async function statementsOf(
  database: Database,
  { network, organisation, person, role }: Stands,
  work: (db: Db) => Promise<unknown>,
): Promise<Statement[]> {
  const seen: Statement[] = []
  let wave = 0
  let isSame = false
  const debug = (_connection: number, text: string, parameters: unknown[]) => {
    // What is sent without waiting for an answer is one wave.
    if (!isSame) wave++
    isSame = true
    setImmediate(() => {
      isSame = false
    })
    seen.push({ text, parameters: [...parameters], wave })
  }
  const who: Who = {
    networkId: network,
    organisationId: organisation ?? null,
    personId: person ?? null,
    role: role ?? null,
  }
  const undo = new Error('only recorded')
  const recording = within(database, who, recordedAt, async (db) => {
    await db`select 1`
    Object.assign(database.sql.options, { debug })
    await work(db)
    Object.assign(database.sql.options, { debug: undefined })
    throw undo
  })
  await recording.catch((error) => {
    if (error !== undo) throw error
  })
  return seen
}
