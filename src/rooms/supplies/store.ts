import { randomUUID } from 'node:crypto'
import type { Db } from '../../platform/tenant.ts'
import type { Deed, Kind, Stock } from './rules.ts'

export type SupplyFields = {
  organisationId: string
  kind: Kind
  programmeId: string | null
  name: string
  reserve: number
}
export type Supply = SupplyFields &
  Stock & {
    id: string
    organisationName: string
    programmeName: string | null
    toldShort: number
  }

const columns = (db: Db) => db`
  s.id, s.organisation_id, o.name as organisation_name, s.kind, s.programme_id, p.name as programme_name, s.name, s.reserve,
  s.on_order, s.at_hand, s.handed_out, s.lost, s.told_short`
const from = (db: Db) => db`
  from supply s
  join organisation o on o.id = s.organisation_id
  left join course_programme p on p.network_id = s.network_id and p.id = s.programme_id`

/** Every stock that this reader may see, by organiser, workbooks first. */
export async function suppliesOf(db: Db): Promise<Supply[]> {
  return db<Supply[]>`
    select ${columns(db)} ${from(db)}
    where s.network_id = ${db.who.networkId}
    order by lower(o.name), s.organisation_id, s.kind <> 'workbook', lower(coalesce(p.name, s.kind)), s.id`
}

export async function supplyById(db: Db, id: string): Promise<Supply | undefined> {
  const [supply] = await db<Supply[]>`
    select ${columns(db)} ${from(db)} where s.network_id = ${db.who.networkId} and s.id = ${id}`
  return supply
}

/** The same, and until this transaction ends nobody else changes its numbers. */
export async function heldSupply(
  db: Db,
  id: string,
): Promise<(Stock & { kind: Kind }) | undefined> {
  const [supply] = await db<(Stock & { kind: Kind })[]>`
    select kind, on_order, at_hand, handed_out, lost from supply
    where network_id = ${db.who.networkId} and id = ${id}
    for no key update`
  return supply
}

/** Adds a stock; undefined when the organiser has one of this kind already. */
export async function addSupply(db: Db, fields: SupplyFields): Promise<string | undefined> {
  const id = randomUUID()
  const row = { ...fields, id, networkId: db.who.networkId, createdAt: db.at }
  const added = await db`insert into supply ${db(row)} on conflict do nothing returning 1`
  return added.length > 0 ? id : undefined
}

export async function changeSupply(
  db: Db,
  id: string,
  fields: Pick<SupplyFields, 'name' | 'reserve'>,
): Promise<boolean> {
  const changed = await db`
    update supply set ${db(fields)} where network_id = ${db.who.networkId} and id = ${id} returning 1`
  return changed.length > 0
}

/** Writes the numbers of a stock that is held. */
export async function saveStock(db: Db, id: string, stock: Stock): Promise<void> {
  const { onOrder, atHand, handedOut, lost } = stock
  await db`
    update supply set ${db({ onOrder, atHand, handedOut, lost })}
    where network_id = ${db.who.networkId} and id = ${id}`
}

type NewMove = {
  supplyId: string
  deed: Deed
  count: number
  courseId: string | null
  by: Stock
}

export async function addMove(db: Db, { by, ...move }: NewMove): Promise<string> {
  const id = randomUUID()
  const { networkId, personId } = db.who
  const effect = { byOrder: by.onOrder, byHand: by.atHand, byOut: by.handedOut, byLost: by.lost }
  await db`insert into supply_move ${db({ ...move, ...effect, id, networkId, personId, at: db.at })}`
  return id
}

export type Move = {
  id: string
  deed: Deed
  count: number
  courseTitle: string | null
  at: Date
  personName: string | null
  undoneAt: Date | null
}

/** What happened to a stock, the newest first. */
export async function movesOf(db: Db, supplyId: string): Promise<Move[]> {
  return db<Move[]>`
    select m.id, m.deed, m.count, coalesce(nullif(c.internal_title, ''), c.title) as course_title, m.at,
           p.name as person_name, m.undone_at
    from supply_move m
    left join course c on c.network_id = m.network_id and c.id = m.course_id
    left join person p on p.id = m.person_id
    where m.network_id = ${db.who.networkId} and m.supply_id = ${supplyId}
    order by m.at desc, m.id
    limit 200`
}

/** What a line did to the numbers of its stock; undefined when it was taken back, or is of another stock. */
export async function effectOfMove(
  db: Db,
  supplyId: string,
  id: string,
): Promise<Stock | undefined> {
  const [by] = await db<Stock[]>`
    select by_order as on_order, by_hand as at_hand, by_out as handed_out, by_lost as lost from supply_move
    where network_id = ${db.who.networkId} and id = ${id} and supply_id = ${supplyId} and undone_at is null`
  return by
}

/** Marks a line as taken back. */
export async function markUndone(db: Db, id: string): Promise<void> {
  await db`
    update supply_move set undone_at = ${db.at}
    where network_id = ${db.who.networkId} and id = ${id} and undone_at is null`
}

/** How many of each stock are out for each course: 'supply course' to a number. */
export async function givenPerCourse(db: Db): Promise<Map<string, number>> {
  const rows = await db<{ supplyId: string; courseId: string; given: number }[]>`
    select supply_id, course_id, sum(by_out)::int as given
    from supply_move
    where network_id = ${db.who.networkId} and course_id is not null and undone_at is null
    group by supply_id, course_id`
  return new Map(rows.map(({ supplyId, courseId, given }) => [`${supplyId} ${courseId}`, given]))
}

/** Notes how many too few the organiser was told of; false when it was not more than before. */
export async function noteShort(db: Db, id: string, short: number): Promise<boolean> {
  const noted = await db<{ told: number }[]>`
    update supply set told_short = ${short}
    where network_id = ${db.who.networkId} and id = ${id} and told_short <> ${short}
    returning told_short as told`
  return noted.length > 0
}
