// The daily tallies of learning, added up; nothing else is read for figures.
import type { Db } from '../../platform/tenant.ts'
import type { Range, Row } from '../monitor/door.ts'

/** Of courses, lessons and seats per state ('courses held'), of seats taken per outcome, and how those divide. */
export async function countsIn(
  db: Db,
  ranges: readonly [Range, Range],
  organisationId: string | null,
): Promise<Row[]> {
  const [now, then] = ranges
  const seated = () => db`measure = 'learning.people' and outcome in
    ('finished', 'stopped', 'never', 'going', 'running', 'unnoted')`
  return db<Row[]>`
    with counted as (
      select measure, to_char(day, 'YYYY-MM') as month, count, about ->> 'organiser' as organiser,
             coalesce(about ->> 'programme', '') as programme, coalesce(about ->> 'ledBy', '') as led_by,
             about ->> 'outcome' as outcome, about ->> 'state' as state
      from tally
      where network_id = ${db.who.networkId}
        and measure in ('learning.courses', 'learning.lessons', 'learning.seats', 'learning.people')
        and (day between ${now.from} and ${now.until} or day between ${then.from} and ${then.until})
        and (${organisationId}::text is null or about ->> 'organiser' = ${organisationId})
    ), lists as (
      select substr(measure, 10) as list, month, state as key, count from counted where measure <> 'learning.people'
      union all
      select 'outcome', month, outcome, count from counted where ${seated()}
      union all
      select 'programme', month, programme, count from counted where ${seated()}
      union all
      select 'organiser', month, organiser, count from counted where ${seated()}
      union all
      select 'led-by', month, led_by, count from counted where ${seated()}
      union all
      select 'waiting', month, '', count from counted where outcome = 'waiting'
      union all
      select 'off', month, '', count from counted where outcome in ('cancelled', 'lapsed')
    )
    select list, month, key, sum(count)::int as count
    from lists group by list, month, key having sum(count) > 0`
}

/** The day of the first course that was counted; null when there is none. */
export async function countedSince(db: Db): Promise<string | null> {
  const [row] = await db<{ day: string | null }[]>`
    select min(day) as day from tally
    where network_id = ${db.who.networkId} and measure = 'learning.courses' and count > 0`
  return row?.day ?? null
}
