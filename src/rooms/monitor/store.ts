// The daily tallies, added up per month; nothing else is read for figures.
import type { Db } from '../../platform/tenant.ts'

/** Days YYYY-MM-DD, both included. */
export type Range = { from: string; until: string }
/** What is counted, per which key: a theme, a help point, a week (its Monday), a status, an organisation. */
export type ListName =
  | 'theme'
  | 'point'
  | 'week'
  | 'help'
  | 'cold'
  | 'status'
  | 'receiver'
  | 'in-time'
  | 'status-in'
  | 'sender'
  | 'in-time-in'
/** `month` is YYYY-MM; of a week only what lies in that month. */
export type CountRow = { list: ListName; month: string; key: string; count: number }

/**
 * Everything that one page shows, in one statement. Without an organisation of the whole network; with one its own
 * questions, the referrals that it sent, and (the lists that end in -in, and senders) those that it received.
 */
export async function countsIn(
  db: Db,
  ranges: readonly [Range, Range],
  organisationId: string | null,
): Promise<CountRow[]> {
  const [now, then] = ranges
  const isOwn = () =>
    db`(${organisationId}::text is null or about ->> 'organisation' = ${organisationId})`
  const isSent = () =>
    db`(${organisationId}::text is null or about ->> 'sender' = ${organisationId})`
  const isReceived = () => db`about ->> 'receiver' = ${organisationId}`
  return db<CountRow[]>`
    with counted as (
      select measure, to_char(day, 'YYYY-MM') as month, day, about, count
      from tally
      where network_id = ${db.who.networkId} and measure in (
          'questions.noted', 'questions.help', 'questions.referred', 'referrals.status', 'referrals.in-time')
        and (day between ${now.from} and ${now.until} or day between ${then.from} and ${then.until})
    ), lists as (
      select 'theme' as list, month, about ->> 'theme' as key, count
      from counted where measure = 'questions.noted' and ${isOwn()}
      union all
      select 'point', month, about ->> 'point', count
      from counted where measure = 'questions.noted' and ${isOwn()}
      union all
      select 'week', month, date_trunc('week', day)::date::text, count
      from counted where measure = 'questions.noted' and ${isOwn()}
      union all
      select 'help', month, about ->> 'help', count
      from counted where measure = 'questions.help' and ${isOwn()}
      union all
      select 'cold', month, about ->> 'receiver', count
      from counted where measure = 'questions.referred' and ${isOwn()}
      union all
      select 'status', month, about ->> 'status', count
      from counted where measure = 'referrals.status' and ${isSent()}
      union all
      select 'receiver', month, about ->> 'receiver', count
      from counted where measure = 'referrals.status' and ${isSent()}
      union all
      select 'in-time', month, '', count
      from counted where measure = 'referrals.in-time' and ${isSent()}
      union all
      select 'status-in', month, about ->> 'status', count
      from counted where measure = 'referrals.status' and ${isReceived()}
      union all
      select 'sender', month, about ->> 'sender', count
      from counted where measure = 'referrals.status' and ${isReceived()}
      union all
      select 'in-time-in', month, '', count
      from counted where measure = 'referrals.in-time' and ${isReceived()}
    )
    select list, month, coalesce(key, '') as key, sum(count)::int as count
    from lists
    group by list, month, key
    having sum(count) > 0`
}

/** First days YYYY-MM-DD; null when nothing was ever counted. */
export type Since = { questions: string | null; referrals: string | null }

/** The day of this network's first question and first referral. */
export async function countedSince(db: Db): Promise<Since> {
  const [row] = await db<Since[]>`
    select (select min(day) from tally where network_id = ${db.who.networkId} and measure = 'questions.noted') as questions,
           (select min(day) from tally where network_id = ${db.who.networkId} and measure = 'referrals.status') as referrals`
  return row ?? { questions: null, referrals: null }
}
