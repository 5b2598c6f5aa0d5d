// Offers that a course makes of itself: one with the same id, kept by that room alone, without versions.
import { isDeepStrictEqual } from 'node:util'
import type { Db } from '../../platform/tenant.ts'
import { keptOffers } from './content-store.ts'
import type { OfferContent } from './model.ts'
import type { Seats } from './rules.ts'
import { writeSearchWords } from './store.ts'

export type MadeOffer = { id: string; content: OfferContent; seats: Seats }

/** Writes these offers as they are now; what says the same already stays as it is. */
export async function saveMade(db: Db, all: readonly MadeOffer[]): Promise<void> {
  const ids = all.map(({ id }) => id)
  const [kept, said] = await Promise.all([keptOffers(db, ids), seatsOf(db, ids)])
  const changed = all.filter(({ id, content, seats }) => {
    const before = kept.get(id)?.content
    return !before || said.get(id) !== seats || !isDeepStrictEqual(bare(before), bare(content))
  })
  for (const one of changed) await write(db, one)
  await writeSearchWords(
    db,
    changed.map(({ id }) => id),
  )
}

/** The day on which it was written tells nothing of what it says. */
const bare = ({ checkedOn: _, ...content }: OfferContent): unknown =>
  JSON.parse(JSON.stringify(content))

async function seatsOf(db: Db, ids: readonly string[]): Promise<Map<string, Seats>> {
  const rows = await db<{ id: string; seats: Seats }[]>`
    select id, seats from offer
    where network_id = ${db.who.networkId} and id = any (${[...ids]}::uuid[]) and source = 'course'`
  return new Map(rows.map(({ id, seats }) => [id, seats]))
}

async function write(db: Db, { id, content, seats }: MadeOffer): Promise<void> {
  const { networkId } = db.who
  const { places, ...rest } = content
  const row = { ...rest, seats, hours: rest.hours && db.json(rest.hours), changedAt: db.at }
  const changed = await db`
    update offer set ${db(row)}, version = version + 1
    where network_id = ${networkId} and id = ${id} and source = 'course' returning 1`
  if (changed.length === 0) {
    const made = { ...row, networkId, id, source: 'course', sourceRef: id, createdAt: db.at }
    await db`insert into offer ${db(made)} on conflict (network_id, id) do nothing`
  }
  await db`delete from offer_location where network_id = ${networkId} and id = ${id} and offer_id = ${id}`
  const [place] = places
  if (place) await db`insert into offer_location ${db({ ...place, networkId, id, offerId: id })}`
}

/** Takes made offers out of the guide; whom they were told of still finds what they were. */
export async function endMade(db: Db, ids: readonly string[]): Promise<void> {
  await db`
    update offer set status = 'ended', changed_at = ${db.at}
    where network_id = ${db.who.networkId} and id = any (${[...ids]}::uuid[]) and source = 'course'
      and status <> 'ended'`
}

/** Says how many places are left now; what its days say (later, closed, begun) stays. */
export async function noteSeats(db: Db, id: string, seats: Seats): Promise<void> {
  await db`
    update offer set seats = ${seats}
    where network_id = ${db.who.networkId} and id = ${id} and source = 'course'
      and seats in ('enough', 'three', 'two', 'one', 'full') and seats <> ${seats}`
}

/** Active offers of courses, by id: what the guide shows of them now. */
export async function madeInGuide(db: Db): Promise<string[]> {
  const rows = await db<{ id: string }[]>`
    select id from offer
    where network_id = ${db.who.networkId} and source = 'course' and status = 'active'`
  return rows.map(({ id }) => id)
}
