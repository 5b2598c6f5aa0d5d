// Stock for the demo and for tests: what happened to it, and the numbers that follow.
import { randomUUID } from 'node:crypto'
import type { Db } from '../../platform/tenant.ts'
import { type Deed, effectOf, noStock, plus } from './rules.ts'
import type { SupplyFields } from './store.ts'

export type SampleSupply = SupplyFields & {
  id: string
  moves: readonly { deed: Deed; count: number; courseId?: string; at: Date }[]
}

/** Fills the stock of the network that this job is bound to. */
export async function fillSupplies(db: Db, all: readonly SampleSupply[]): Promise<void> {
  const { networkId } = db.who
  for (const { moves, ...fields } of all) {
    let stock = noStock
    const lines = moves.map(({ deed, count, courseId, at }) => {
      const by = effectOf(deed, count, stock)
      stock = plus(stock, by)
      return {
        ...{ networkId, id: randomUUID(), supplyId: fields.id, deed, count, at },
        courseId: courseId ?? null,
        ...{ byOrder: by.onOrder, byHand: by.atHand, byOut: by.handedOut, byLost: by.lost },
      }
    })
    const { onOrder, atHand, handedOut, lost } = stock
    const numbers = { onOrder, atHand, handedOut, lost }
    await db`insert into supply ${db({ ...fields, ...numbers, networkId, createdAt: db.at })}`
    if (lines.length > 0) await db`insert into supply_move ${db(lines)}`
  }
}
