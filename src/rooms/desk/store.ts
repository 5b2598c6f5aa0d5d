// All SQL of the desk. Row-level security shows questions of the own organisation; lead and admin see all.
import postgres from 'postgres'
import type { Db } from '../../platform/tenant.ts'
import type { HelpPoint, Question } from './model.ts'
import type { Count } from './rules.ts'

const columns = (db: Db) => db`
  id, organisation_id, point_id, person_id, visit_id, asked_on, day_part, channel, kind, theme, about, digid, help,
  referred_offers, referred_organisations, is_warm, duration, result, consent_form, age_class, note, note_vouched,
  is_counted, noted_at, changed_at, removed_at`

export async function addQuestion(db: Db, question: Question): Promise<void> {
  await db`insert into question ${db({ ...question, networkId: db.who.networkId })}`
}

/** Many at once, as they are: one statement per thousand. */
export async function addQuestions(db: Db, questions: readonly Question[]): Promise<void> {
  for (let at = 0; at < questions.length; at += 1000) {
    const rows = questions.slice(at, at + 1000).map((question) => ({
      ...question,
      networkId: db.who.networkId,
    }))
    await db`
      insert into question
      select * from jsonb_populate_recordset(null::question, ${db.json(rows.map(inColumns))})`
  }
}

/** The tallies that go with many questions. */
export async function addTallies(db: Db, counts: readonly Count[]): Promise<void> {
  await db`
    insert into tally (network_id, measure, day, about, count)
    select ${db.who.networkId}, measure, day, about, n
    from jsonb_to_recordset(${db.json([...counts])}) as counted (measure text, day date, about jsonb, n int)
    on conflict (network_id, measure, day, about) do update set count = tally.count + excluded.count`
}

const inColumns = (question: object) =>
  Object.fromEntries(
    Object.entries(question).map(([key, value]) => [postgres.fromCamel(key), value]),
  )

/** One question, also a removed one; locked, nobody else changes it until this transaction ends. */
export async function questionById(
  db: Db,
  id: string,
  isLocked = false,
): Promise<Question | undefined> {
  const [question] = await db<Question[]>`
    select ${columns(db)} from question
    where network_id = ${db.who.networkId} and id = ${id} ${isLocked ? db`for update` : db``}`
  return question
}

/** Writes everything that can change after a question was noted. */
export async function writeQuestion(db: Db, question: Question): Promise<void> {
  const { id, organisationId: _o, personId: _p, visitId: _v, notedAt: _n, ...rest } = question
  await db`
    update question set ${db({ ...rest, changedAt: db.at })}
    where network_id = ${db.who.networkId} and id = ${id}`
}

/** The newest question that this person noted since a moment and that still stands. */
export async function lastNoted(db: Db, since: Date): Promise<Question | undefined> {
  const [question] = await db<Question[]>`
    select ${columns(db)} from question
    where network_id = ${db.who.networkId} and person_id = ${db.who.personId}
      and organisation_id = ${db.who.organisationId} and noted_at >= ${since} and removed_at is null
    order by noted_at desc, id
    limit 1`
  return question
}

/** The newest one that this person counted here since a moment; two undos at once each get their own. */
export async function lockLastCounted(
  db: Db,
  pointId: string,
  since: Date,
): Promise<Question | undefined> {
  const [question] = await db<Question[]>`
    select ${columns(db)} from question
    where network_id = ${db.who.networkId} and person_id = ${db.who.personId} and point_id = ${pointId}
      and noted_at >= ${since} and is_counted and removed_at is null
    order by noted_at desc, id
    limit 1
    for update skip locked`
  return question
}

/** How many questions per theme were asked at a help point on a day. */
export async function themesAt(
  db: Db,
  pointId: string,
  day: string,
): Promise<Record<string, number>> {
  const rows = await db<{ theme: string; count: number }[]>`
    select theme, count(*) as count from question
    where network_id = ${db.who.networkId} and point_id = ${pointId} and asked_on = ${day} and removed_at is null
    group by theme`
  return Object.fromEntries(rows.map(({ theme, count }) => [theme, count]))
}

/** The newest questions at a help point on a day, and how many there are. */
export async function newestAt(
  db: Db,
  pointId: string,
  day: string,
  limit = 5,
): Promise<{ questions: Question[]; total: number }> {
  const rows = await db<(Question & { total: number })[]>`
    select ${columns(db)}, count(*) over () as total from question
    where network_id = ${db.who.networkId} and point_id = ${pointId} and asked_on = ${day} and removed_at is null
    order by noted_at desc, id
    limit ${limit}`
  return { questions: rows, total: rows[0]?.total ?? 0 }
}

export type Scope = 'mine' | 'desk' | 'network'
/** Days are inclusive, YYYY-MM-DD. */
export type Selection = {
  from: string
  to: string
  scope: Scope
  pointId: string | null
  organisationId: string | null
  theme: string | null
  help: string | null
}
export type Line = Question & { pointName: string; pointNameEn: string; organisationName: string }

/** The questions of a selection, newest day first; one page of them, or all for an export. */
export async function linesOf(
  db: Db,
  selection: Selection,
  page: { offset: number; limit: number },
): Promise<Line[]> {
  return db<Line[]>`
    select q.*, p.name as point_name, p.name_en as point_name_en, o.name as organisation_name
    from question q
    join help_point p on p.network_id = q.network_id and p.id = q.point_id
    join organisation o on o.id = q.organisation_id
    where ${chosen(db, selection)}
    order by q.asked_on desc, q.noted_at desc, q.id
    limit ${page.limit} offset ${page.offset}`
}

export async function countOf(db: Db, selection: Selection): Promise<number> {
  const [row] = await db<{ count: number }[]>`
    select count(*) as count from question q where ${chosen(db, selection)}`
  return row?.count ?? 0
}

export type DayCount = {
  day: string
  pointId: string
  field: string
  value: string
  count: number
}

/** Totals per day, help point, field and answer; the field 'questions' counts them all, 'visits' the visitors. */
export async function dayCounts(db: Db, selection: Selection): Promise<DayCount[]> {
  return db<DayCount[]>`
    with asked as (select q.* from question q where ${chosen(db, selection)}),
    answered as (
      select asked_on, point_id, field, value from asked,
      lateral (values
        ('questions', ''), ('day-part', day_part), ('channel', channel), ('kind', kind), ('theme', theme),
        ('about', coalesce(about, 'none')), ('duration', coalesce(duration, 'none')), ('result', result),
        ('consent-form', case when consent_form then 'yes' else 'no' end)) as answer (field, value)
      union all
      select asked_on, point_id, 'digid', coalesce(digid, 'none') from asked where theme = 'digid'
      union all
      select asked_on, point_id, 'help', given
      from asked, unnest(case when help = '{}' then array['none'] else help end) as given
      union all
      select asked_on, point_id, 'referred', receiver::text from asked, unnest(referred_organisations) as receiver
      union all
      select asked_on, point_id, 'referred', 'warm' from asked where is_warm
      union all
      select distinct asked_on, point_id, 'visits', visit_id::text from asked
    )
    select asked_on as day, point_id, field, case when field = 'visits' then '' else value end as value,
           count(*) as count
    from answered
    group by 1, 2, 3, 4
    order by 1, 2, 3, 4`
}

const chosen = (db: Db, selection: Selection) => db`
  q.network_id = ${db.who.networkId} and q.removed_at is null
  and q.asked_on between ${selection.from} and ${selection.to}
  and (${selection.scope} = 'network' or q.organisation_id = ${db.who.organisationId})
  and (${selection.scope} <> 'mine' or q.person_id = ${db.who.personId})
  and (${selection.pointId}::uuid is null or q.point_id = ${selection.pointId})
  and (${selection.organisationId}::uuid is null or q.organisation_id = ${selection.organisationId})
  and (${selection.theme}::text is null or q.theme = ${selection.theme})
  and (${selection.help}::text is null or ${selection.help} = any (q.help))`

/** Forgets who noted it and what the note said, for questions noted before a moment; returns how many. */
export async function forgetDetails(db: Db, before: Date): Promise<number> {
  const rows = await db`
    update question set person_id = null, note = ''
    where network_id = ${db.who.networkId} and noted_at < ${before} and (person_id is not null or note <> '')
    returning id`
  return rows.length
}

/** Erases questions that were removed before a moment; they count nowhere any more. */
export async function eraseRemoved(db: Db, before: Date): Promise<number> {
  const rows = await db`
    delete from question
    where network_id = ${db.who.networkId} and removed_at < ${before}
    returning id`
  return rows.length
}

const pointColumns = (db: Db) => db`
  p.id, p.organisation_id, o.name as organisation_name, p.name, p.name_en, p.type, p.location_id, p.in_library, p.hours,
  p.stops, p.paid_staff, p.volunteers, p.needs_appointment, p.languages, p.since, p.until`

/** The help points of this network by organisation and name; ended ones last. */
export async function helpPointsOf(db: Db, organisationId?: string): Promise<HelpPoint[]> {
  return db<HelpPoint[]>`
    select ${pointColumns(db)}
    from help_point p
    join organisation o on o.id = p.organisation_id
    where p.network_id = ${db.who.networkId}
      and (${organisationId ?? null}::uuid is null or p.organisation_id = ${organisationId ?? null})
    order by p.until is not null, lower(o.name), lower(p.name)`
}

export async function helpPointById(db: Db, id: string): Promise<HelpPoint | undefined> {
  const [point] = await db<HelpPoint[]>`
    select ${pointColumns(db)}
    from help_point p
    join organisation o on o.id = p.organisation_id
    where p.network_id = ${db.who.networkId} and p.id = ${id}`
  return point
}

export type PointFacts = Omit<HelpPoint, 'id' | 'organisationName' | 'until'>

export async function addPoint(db: Db, id: string, facts: PointFacts): Promise<void> {
  await db`insert into help_point ${db(pointRow(db, { ...facts, id, createdAt: db.at }))}`
}

/** Changes a help point; false when it is not there for this person. */
export async function changePoint(db: Db, id: string, facts: PointFacts): Promise<boolean> {
  const changed = await db`
    update help_point set ${db(pointRow(db, facts))}
    where network_id = ${db.who.networkId} and id = ${id}
    returning id`
  return changed.length === 1
}

/** Sets or takes away the last day of a help point. */
export async function setUntil(db: Db, id: string, until: string | null): Promise<boolean> {
  const changed = await db`
    update help_point
    set until = case when ${until}::date is null then null else greatest(${until}::date, since) end,
        changed_at = ${db.at}
    where network_id = ${db.who.networkId} and id = ${id} and until is distinct from ${until}::date
    returning id`
  return changed.length === 1
}

const pointRow = <T extends Partial<PointFacts>>(db: Db, facts: T) => ({
  ...facts,
  hours: facts.hours ? db.json(facts.hours) : null,
  networkId: db.who.networkId,
  changedAt: db.at,
})

type Chosen = { pointId: string; chosenAt: Date }

/** Where this person chose to sit, for the organisation that they work for now. */
export async function chosenPoint(db: Db): Promise<Chosen | undefined> {
  const [chosen] = await db<Chosen[]>`
    select point_id, chosen_at from chosen_point
    where network_id = ${db.who.networkId} and person_id = ${db.who.personId}
      and organisation_id = ${db.who.organisationId}`
  return chosen
}

export async function choosePoint(db: Db, pointId: string): Promise<void> {
  const { networkId, personId, organisationId } = db.who
  await db`
    insert into chosen_point (network_id, person_id, organisation_id, point_id, chosen_at)
    values (${networkId}, ${personId}, ${organisationId}, ${pointId}, ${db.at})
    on conflict (network_id, person_id, organisation_id)
    do update set point_id = excluded.point_id, chosen_at = excluded.chosen_at`
}

/** Forgets where people sat; run every night. */
export async function forgetChosen(db: Db, before: Date): Promise<number> {
  const rows = await db`
    delete from chosen_point where network_id = ${db.who.networkId} and chosen_at < ${before} returning point_id`
  return rows.length
}
