// Reading what a network holds and writing it for another: by the worker alone, bound to one of both at a time.
import type { Db } from '../../platform/tenant.ts'
import { type Bag, luggage, type Packed, type Row, type Table } from './luggage.ts'

/** Rows that come along are those that still say something: who left, what is done or withdrawn stays. */
const leftOut: Partial<Record<Table, (db: Db) => ReturnType<Db>>> = {
  // What a course shows of itself in the guide stays with the course.
  offer: (db) => db`and source in ('hand', 'file', 'hsds')`,
  remark: (db) => db`and settled_at is null`,
  help_point: (db) => db`and until is null`,
  contribution: (db) => db`and status <> 'withdrawn'`,
  action_point: (db) => db`and status in ('open', 'doing')`,
}

/** Everything in these tables of the network that this transaction is bound to. */
export async function bagOf(
  db: Db,
  tables: readonly Table[] = luggage,
  leavesOut = false,
): Promise<Bag> {
  const bag: Bag = {}
  for (const table of tables) {
    const less = leavesOut ? leftOut[table]?.(db) : undefined
    // As text: the driver would rename the keys inside JSON.
    const [found] = await db<{ rows: string }[]>`
      select coalesce(jsonb_agg(to_jsonb(t) order by t), '[]')::text as rows
      from (select * from ${db(table)} where network_id = ${db.who.networkId} ${less ?? db``}) t`
    bag[table] = JSON.parse(found?.rows ?? '[]') as Row[]
  }
  return bag
}

/** Names of the organisations that take part, or took part, in the network that this transaction is bound to. */
export async function partnerNames(db: Db): Promise<[string, string][]> {
  const rows = await db<{ id: string; name: string }[]>`
    select o.id, o.name from organisation o
    join partnership p on p.organisation_id = o.id and p.network_id = ${db.who.networkId}`
  return rows.map(({ id, name }) => [id, name])
}

/** Writes what comes along into the network that this transaction is bound to. */
export async function unpack(db: Db, packed: Packed): Promise<void> {
  await joinPartners(db, packed.joined)
  for (const table of luggage) {
    await insertRows(db, table, packed.adds[table])
    if (table === 'partnership') await insertRows(db, 'partner_origin', packed.origins)
    if (table === 'partner_profile') await joinProfiles(db, packed.profiles)
  }
}

async function insertRows(db: Db, table: string, rows: readonly Row[]): Promise<void> {
  const columns = rows.length === 0 ? [] : await columnsOf(db, table)
  for (let at = 0; at < rows.length; at += 500) {
    await db`
      insert into ${db(table)} (${db(columns)})
      select ${db(columns)} from jsonb_populate_recordset(null::${db(table)}, ${db.json(rows.slice(at, at + 500) as never)})`
  }
}

/** What can be written: a generated column writes itself. */
async function columnsOf(db: Db, table: string): Promise<string[]> {
  const rows = await db<{ name: string }[]>`
    select attname as name from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = ''
    order by attnum`
  return rows.map(({ name }) => name)
}

async function joinPartners(db: Db, rows: readonly Row[]): Promise<void> {
  await db`
    update partnership p
    set since = new.since, until = new.until, ring = new.ring, description = new.description, phone = new.phone,
        email = new.email, url = new.url
    from jsonb_populate_recordset(null::partnership, ${db.json(rows as never)}) new
    where p.network_id = ${db.who.networkId} and p.organisation_id = new.organisation_id`
}

async function joinProfiles(db: Db, rows: readonly Row[]): Promise<void> {
  await db`
    update partner_profile p
    set roles = new.roles, areas = new.areas, municipality = new.municipality
    from jsonb_populate_recordset(null::partner_profile, ${db.json(rows as never)}) new
    where p.network_id = ${db.who.networkId} and p.organisation_id = new.organisation_id`
}

/** The municipalities of the other network are ours as well from now on. */
export async function joinMunicipalities(db: Db, fromId: string): Promise<void> {
  await db`
    insert into network_municipality (network_id, municipality_code)
    select ${db.who.networkId}, municipality_code from network_municipality where network_id = ${fromId}
    on conflict do nothing`
}

/** Closes the network that this transaction is bound to, and says where its offers stand now. */
export async function closeNetwork(
  db: Db,
  { into, on, offers }: { into: string; on: string; offers: Packed['offers'] },
): Promise<boolean> {
  const closed = await db`
    update network set closed_on = ${on}, merged_into = ${into}
    where id = ${db.who.networkId} and closed_on is null
    returning id`
  if (closed.length === 0) return false
  const rows = offers.map((one) => ({ ...one, networkId: db.who.networkId }))
  for (let at = 0; at < rows.length; at += 1000)
    await db`insert into moved_offer ${db(rows.slice(at, at + 1000))}`
  return true
}

/** Where an offer of this network stands in the one that took it in. */
export async function movedOffer(db: Db, id: string): Promise<string | undefined> {
  const [found] = await db<{ toId: string }[]>`
    select to_id from moved_offer where network_id = ${db.who.networkId} and offer_id = ${id}`
  return found?.toId
}
