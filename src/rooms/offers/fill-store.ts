// Statements that write a whole guide at once: the demo, tests and benchmarks.
import type { Db } from '../../platform/tenant.ts'
import type { Location, Offer, OfferLocation } from './model.ts'
import { writeSearchWords } from './store.ts'

/** Adds locations, offers and what is offered where, in parts that a statement can hold. */
export async function addGuide(
  db: Db,
  guide: { locations: Location[]; offers: Offer[]; offerLocations: OfferLocation[] },
): Promise<void> {
  const stamp = { networkId: db.who.networkId, createdAt: db.at, changedAt: db.at }
  for (const part of parts(guide.locations)) {
    await db`insert into location ${db(part.map((one) => ({ ...one, ...stamp })))}`
  }
  for (const part of parts(guide.offers)) {
    const rows = part.map((one) => ({ ...one, ...stamp, hours: one.hours && db.json(one.hours) }))
    await db`insert into offer ${db(rows)}`
  }
  for (const part of parts(guide.offerLocations)) {
    const rows = part.map((one) => ({
      ...one,
      networkId: db.who.networkId,
      hours: one.hours && db.json(one.hours),
    }))
    await db`insert into offer_location ${db(rows)}`
  }
  await writeSearchWords(
    db,
    guide.offers.map((offer) => offer.id),
  )
}

/** PostgreSQL takes 65,535 values in one statement. */
function parts<T>(all: readonly T[]): T[][] {
  const size = 500
  return Array.from({ length: Math.ceil(all.length / size) }, (_, n) =>
    all.slice(n * size, (n + 1) * size),
  )
}
