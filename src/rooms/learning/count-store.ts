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
    with going as (
      select e.course_id, e.led_by, count(*)::int as people
      from enrolment e join course c on c.network_id = e.network_id and c.id = e.course_id and c.state = 'running'
      where e.network_id = ${db.who.networkId} and e.course_id in ${db([...courseIds])} and e.status = 'enrolled'
        and exists (
          select from attendance a
          join lesson l on l.network_id = a.network_id and l.id = a.lesson_id and l.cancelled_at is null
          where a.network_id = e.network_id and a.enrolment_id = e.id and a.state in ('present', 'late'))
      group by 1, 2
    ), everyone as (
      select course_id, led_by, outcome, people from course_people
      where network_id = ${db.who.networkId} and course_id in ${db([...courseIds])}
      union all
      select course_id, led_by, 'going', people from going
      union all
      select course_id, led_by, 'running', -people from going
    )
    select course_id, led_by, outcome, sum(people)::int as people
    from everyone
    group by 1, 2, 3
    having sum(people) > 0
    order by 1, 2, 3`
}
