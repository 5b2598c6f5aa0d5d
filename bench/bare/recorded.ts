// Reads change often, so their SQL is not copied here: at the start the product's own store functions run once, and what
// they sent is replayed as it is. Nothing of the product runs afterwards.
import type { TransactionSql } from 'postgres'
import { type Database, openPool } from '../../src/platform/database.ts'
import { type Db, within } from '../../src/platform/tenant.ts'

export type Values = Record<string, unknown>
export type Replay = (tx: TransactionSql, values: Values) => Promise<Row[][]>
type Row = Record<string, unknown>
type Statement = { text: string; parameters: unknown[]; wave: number }

/** Records what `work` sends. `stands` names the values that differ per request, as they stand in this recording. */
export async function recorded<S extends Values & { network: string }>(
  url: string,
  stands: S,
  work: (db: Db) => Promise<unknown>,
): Promise<Replay> {
  const statements = await statementsOf(url, stands.network, work)
  const names = new Map(Object.entries(stands).map(([name, value]) => [keyOf(value), name]))
  const waves = Map.groupBy(statements, ({ wave }) => wave)
  const plans = [...waves.values()].map((wave) =>
    wave.map(({ text, parameters }) => ({
      text,
      slots: parameters.map((value) => ({ name: names.get(keyOf(value)), value })),
    })),
  )
  return async (tx, values) => {
    const results: Row[][] = []
    for (const plan of plans) {
      const sent = plan.map(({ text, slots }) => {
        const filled = slots.map(({ name, value }) => (name === undefined ? value : values[name]))
        return tx.unsafe<Row[]>(text, filled as never[], { prepare: true })
      })
      results.push(...(await Promise.all(sent)))
    }
    return results
  }
}

const keyOf = (value: unknown) => JSON.stringify(value)

async function statementsOf(
  url: string,
  networkId: string,
  work: (db: Db) => Promise<unknown>,
): Promise<Statement[]> {
  const sql = openPool(url, 1)
  const database = { sql, url } as unknown as Database
  const who = { networkId, organisationId: null, personId: null, role: null }
  const seen: Statement[] = []
  let wave = 0
  let isSame = false
  const hear = (_connection: number, text: string, parameters: unknown[]) => {
    // What is sent without waiting for an answer is one wave.
    if (!isSame) wave++
    isSame = true
    setImmediate(() => {
      isSame = false
    })
    seen.push({ text, parameters: [...parameters], wave })
  }
  await within(database, who, new Date(), async (db) => {
    // The first time the driver waits to learn the types of each statement.
    await work(db)
    Object.assign(sql.options, { debug: hear })
    await work(db)
    Object.assign(sql.options, { debug: undefined })
  })
  await sql.end()
  return seen
}
