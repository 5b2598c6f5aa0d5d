// What was counted of each course, and how people fared as counts.
import type { Db } from '../../platform/tenant.ts'
import type { Counted, Outcome } from './rules.ts'

/** Nobody else counts this network until this transaction ends. */
export async function holdCounting(db: Db): Promise<void> {
  await db`select pg_advisory_xact_lock(hashtext('learning'), hashtext(${db.who.networkId}))`
}

/** What each course added to the tallies when it was counted last, by its id. */
export async function countedBefore(db: Db): Promise<Map<string, Counted[]>> {
  const rows = await db<{ courseId: string; counts: Counted[] }[]>`
    select course_id, counts from course_counted where network_id = ${db.who.networkId}`
  return new Map(rows.map(({ courseId, counts }) => [courseId, counts]))
}

export async function rememberCounted(
  db: Db,
  courseId: string,
  counts: readonly Counted[],
): Promise<void> {
  await db`
    insert into course_counted (network_id, course_id, counts)
    values (${db.who.networkId}, ${courseId}, ${db.json(counts as never)})
    on conflict (network_id, course_id) do update set counts = excluded.counts`
}

type PeopleCount = {
  courseId: string
  ledBy: string | null
  outcome: Outcome
  people: number
}

/** How many people of these courses fared how; nobody in particular. */
export async function peopleCounts(db: Db, courseIds: readonly string[]): Promise<PeopleCount[]> {
  if (courseIds.length === 0) return []
  return db<PeopleCount[]>`
    select course_id, led_by, outcome, sum(people)::int as people
    from course_people
    where network_id = ${db.who.networkId} and course_id in ${db([...courseIds])}
    group by 1, 2, 3
    order by 1, 2, 3`
}
