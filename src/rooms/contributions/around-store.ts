// What stands around the contributions: the columns, and what the system counted itself.
import { localDate } from '../../platform/dates.ts'
import type { Db } from '../../platform/tenant.ts'
import { offersPerOwner } from '../offers/door.ts'
import { organisationsOf } from '../partners/door.ts'
import { type Area, districtsOf } from '../places/door.ts'
import type { Known } from './matrix.ts'
import { contributionsOf } from './store.ts'

type OwnColumn = { id: string; label: string; sort: number }
/** Own columns in their order, and where organisations stand that are not in the column of their kind. */
export type Arrangement = { columns: OwnColumn[]; places: Record<string, string> }

export async function arrangementOf(db: Db): Promise<Arrangement> {
  const [found] = await db<Arrangement[]>`select ${arranged(db)}`
  return found ?? { columns: [], places: {} }
}

const arranged = (db: Db) => db`
  coalesce((select jsonb_agg(jsonb_build_object('id', id, 'label', label, 'sort', sort) order by sort, label)
            from contribution_column where network_id = ${db.who.networkId}), '[]') as columns,
  coalesce((select jsonb_object_agg(organisation_id, column_key)
            from contribution_place where network_id = ${db.who.networkId}), '{}') as places`

/** Adds an own column behind the others. */
export async function addColumn(db: Db, column: { id: string; label: string }): Promise<void> {
  await db`
    insert into contribution_column (network_id, id, label, sort)
    select ${db.who.networkId}, ${column.id}, ${column.label}, coalesce(max(sort), 0) + 1
    from contribution_column where network_id = ${db.who.networkId}`
}

/** Takes an own column away; who stood in it goes back to the column of its kind. */
export async function removeColumn(db: Db, id: string): Promise<boolean> {
  const gone = await db`
    delete from contribution_column where network_id = ${db.who.networkId} and id = ${id} returning id`
  await db`
    delete from contribution_place where network_id = ${db.who.networkId} and column_key = ${id}`
  return gone.length === 1
}

/** Puts an organisation in a column; null: back in the one of its kind. */
export async function placeOrganisation(
  db: Db,
  organisationId: string,
  key: string | null,
): Promise<void> {
  if (key === null) {
    await db`
      delete from contribution_place
      where network_id = ${db.who.networkId} and organisation_id = ${organisationId}`
    return
  }
  await db`
    insert into contribution_place (network_id, organisation_id, column_key)
    values (${db.who.networkId}, ${organisationId}, ${key})
    on conflict (network_id, organisation_id) do update set column_key = excluded.column_key`
}

export type Counted = { organisationId: string; measure: 'questions' | 'answered'; count: number }

/**
 * The arrangement, and per organisation what its help points were asked and which referrals it answered, from the daily
 * tallies: over four whole calendar quarters, so that nobody works out a small number by looking again tomorrow.
 */
async function besideOf(db: Db): Promise<Arrangement & { counted: Counted[] }> {
  const until = quarterStart(localDate(db.at))
  const from = `${Number(until.slice(0, 4)) - 1}${until.slice(4)}`
  const [found] = await db<(Arrangement & { counted: Counted[] })[]>`
    select ${arranged(db)},
           coalesce((select jsonb_agg(jsonb_build_object('organisationId', c.organisation_id, 'measure', c.measure, 'count', c.count))
                     from (
      select about ->> 'organisation' as organisation_id, 'questions' as measure, sum(count)::int as count
      from tally
      where network_id = ${db.who.networkId} and measure = 'questions.noted' and day >= ${from} and day < ${until}
      group by 1
      union all
      select about ->> 'receiver', 'answered', sum(count)::int
      from tally
      where network_id = ${db.who.networkId} and measure = 'referrals.status' and day >= ${from} and day < ${until}
        and about ->> 'status' not in ('draft', 'sent', 'expired', 'withdrawn')
      group by 1) c), '[]') as counted`
  return found ?? { columns: [], places: {}, counted: [] }
}

/** The first day of the quarter that this day lies in. */
function quarterStart(day: string): string {
  const month = Number(day.slice(5, 7))
  return `${day.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`
}

/** Changes with everything that people change in the matrix; what the system counts is not in it. */
export async function matrixMark(db: Db): Promise<string> {
  const [found] = await db<{ mark: string }[]>`
    select md5(concat_ws('|',
      (select count(*) || ' ' || sum(version) from contribution where network_id = ${db.who.networkId}),
      (select string_agg(id || label || sort, ' ' order by id) from contribution_column where network_id = ${db.who.networkId}),
      (select string_agg(organisation_id || column_key, ' ' order by organisation_id)
       from contribution_place where network_id = ${db.who.networkId}))) as mark`
  return found?.mark ?? ''
}

export type Around = Known & { districts: Area[] }

/** Everything that the matrix is made of, as it is now: five statements. */
export async function aroundOf(db: Db): Promise<Around> {
  const [partners, contributions, beside, offers, districts] = await Promise.all([
    organisationsOf(db),
    contributionsOf(db),
    besideOf(db),
    offersPerOwner(db),
    districtsOf(db, db.who.networkId),
  ])
  const { counted, ...arrangement } = beside
  return { partners, contributions, arrangement, offers, counted, districts }
}
