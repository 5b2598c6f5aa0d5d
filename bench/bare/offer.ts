// GET /hulp/:id: one offer.
import { publicOfferById } from '../../src/rooms/offers/door.ts'
import type { Recorder } from './recorder.ts'
import { type Answer, anyone, within } from './visit.ts'

/** Transaction, the offer beside its places, whether it is over. */
export async function openOffer(
  { record }: Recorder,
  network: string,
  id: string,
): Promise<Answer> {
  const offer = await record({ network, id }, (db) => publicOfferById(db, id))
  return (bare, asked) => {
    const who = anyone(bare, asked)
    return within(bare.sql, who, async (tx) => {
      const here = { network: who.networkId, id: asked.id }
      const [[found] = [], places, [over] = []] = await offer(tx, here)
      return { ...found, places, ...over }
    })
  }
}
