// GET /hulp/:id: one offer.
import { publicOfferById } from '../../src/rooms/offers/door.ts'
import { recorded } from './recorded.ts'
import { type Answer, anyone, within } from './visit.ts'

/** Transaction, the offer beside its places, whether it is over. */
export async function openOffer(url: string, network: string, id: string): Promise<Answer> {
  const offer = await recorded(url, { network, id }, (db) => publicOfferById(db, id))
  return (bare, asked) => {
    const who = anyone(bare, asked)
    return within(bare.sql, who, async (tx) => {
      const [[found] = [], places, [over] = []] = await offer(tx, {
        network: who.networkId,
        id: asked.id,
      })
      return { ...found, places, ...over }
    })
  }
}
