// Programmes and courses.
import { randomUUID } from 'node:crypto'
import type { Db } from '../../platform/tenant.ts'
import { type Cost, noteSeats, type TargetGroup } from '../offers/door.ts'
import type { Goal, Skill } from '../skills/door.ts'
import { type Device, type Level, type State, seatsNow, type Way } from './rules.ts'

export type Programme = {
  id: string
  ownerId: string
  name: string
  edition: string
  about: string
  goals: string[]
  funding: string
  /** Null is not known: what a maker does not tell in public is not invented. */
  lessons: number | null
  lessonMinutes: number | null
  maximum: number | null
  needsCertificate: boolean
  needsWorkbook: boolean
  /** Names or addresses of what teachers use. */
  materials: string[]
  /** Where these facts come from. */
  source: string
  version: number
}
export type ProgrammeFields = Omit<Programme, 'id' | 'version'>

/** Every programme of this network by name. */
export async function programmesOf(db: Db): Promise<Programme[]> {
  return db<Programme[]>`
    select id, owner_id, name, edition, about, goals, funding, lessons, lesson_minutes, maximum, needs_certificate,
           needs_workbook, materials, source, version
    from course_programme where network_id = ${db.who.networkId} order by lower(name), id`
}

export async function addProgramme(db: Db, fields: ProgrammeFields): Promise<string> {
  const id = randomUUID()
  await db`insert into course_programme ${db({ ...fields, id, networkId: db.who.networkId })}`
  return id
}

/** Changes a programme that still is what `version` says; false when somebody else was first. */
export async function changeProgramme(
  db: Db,
  id: string,
  version: number,
  fields: ProgrammeFields,
): Promise<boolean> {
  const changed = await db`
    update course_programme set ${db({ ...fields, version: version + 1 })}
    where network_id = ${db.who.networkId} and id = ${id} and version = ${version} returning 1`
  return changed.length > 0
}

export type CourseFields = {
  programmeId: string | null
  title: string
  internalTitle: string
  organiserId: string
  coOrganisers: string[]
  way: Way
  place: string
  language: string
  targetGroup: TargetGroup
  level: Level
  cost: Cost
  costText: string
  about: string
  bring: string
  device: Device | null
  hasIntake: boolean
  /** What happens at the talk before it. */
  intakeText: string
  /** Whether a teacher of another partner reads first names. */
  sharesNames: boolean
  contactPhone: string | null
  minimum: number
  maximum: number
  opensOn: string | null
  closesOn: string | null
}
export type Course = CourseFields & {
  id: string
  state: State
  seatsTaken: number
  waiting: number
  /** Kept for partners, and not taken yet. */
  reserved: number
  lastPlace: number
  version: number
  cancelledAt: Date | null
  cancelWhy: string
  /** Its own, else those of its programme. */
  goal: Goal | null
  skills: Skill[]
}

const columns = (db: Db) => db`
  c.id, c.programme_id, c.title, c.internal_title, c.organiser_id, c.co_organisers, c.way, c.place, c.language,
  c.target_group, c.level, c.cost, c.cost_text, c.about, c.bring, c.device, c.has_intake, c.intake_text,
  c.shares_names, c.contact_phone, c.minimum, c.maximum, c.opens_on,
  c.closes_on, c.state, c.seats_taken, c.waiting, c.reserved, c.last_place, c.version, c.cancelled_at, c.cancel_why,
  coalesce(c.goal, (select a.goal from course_programme a
                    where a.network_id = c.network_id and a.id = c.programme_id)) as goal,
  case when c.skills <> '{}' then c.skills
       else coalesce((select a.skills from course_programme a
                      where a.network_id = c.network_id and a.id = c.programme_id), '{}') end as skills`

export async function courseById(db: Db, id: string): Promise<Course | undefined> {
  const [course] = await db<Course[]>`
    select ${columns(db)} from course c where c.network_id = ${db.who.networkId} and c.id = ${id}`
  return course
}

/** Several of them; those that are not there, or not for this reader, are left out. */
export async function coursesIn(db: Db, ids: readonly string[]): Promise<Course[]> {
  return db<Course[]>`
    select ${columns(db)} from course c
    where c.network_id = ${db.who.networkId} and c.id = any (${[...ids]}::uuid[])`
}

/** The same, and until this transaction ends nobody else gives away or takes back a seat. */
export async function heldCourse(db: Db, id: string): Promise<Course | undefined> {
  const [course] = await db<Course[]>`
    select ${columns(db)} from course c
    where c.network_id = ${db.who.networkId} and c.id = ${id}
    for no key update`
  return course
}

export type CourseLine = Course & {
  organiserName: string
  programmeName: string | null
  /** Of the lessons that go on: first and last day, and how many. */
  firstOn: string | null
  lastOn: string | null
  lessons: number
  /** Whether all of them are on the same day of the week; and from when until when, if they share it. */
  isWeekly: boolean
  starts: string | null
  ends: string | null
}

/** Courses with their days: the public ones of today and later, or all for staff; by first day. */
export async function courseLines(
  db: Db,
  which: { states: readonly State[]; from?: string; organiserId?: string },
): Promise<CourseLine[]> {
  return db<CourseLine[]>`
    select ${columns(db)}, o.name as organiser_name, p.name as programme_name,
           l.first_on, l.last_on, coalesce(l.lessons, 0)::int as lessons, l.is_weekly, l.starts, l.ends
    from course c
    join organisation o on o.id = c.organiser_id
    left join course_programme p on p.network_id = c.network_id and p.id = c.programme_id
    left join lateral (
      select min(held_on) as first_on, max(held_on) as last_on, count(*)::int as lessons,
             count(distinct extract(isodow from held_on)) = 1 as is_weekly,
             case when count(distinct (starts, ends)) = 1 then to_char(min(starts), 'HH24:MI') end as starts,
             case when count(distinct (starts, ends)) = 1 then to_char(min(ends), 'HH24:MI') end as ends
      from lesson where network_id = ${db.who.networkId} and course_id = c.id and cancelled_at is null) l on true
    where c.network_id = ${db.who.networkId} and c.state in ${db([...which.states])}
      ${which.from ? db`and (l.first_on is null or l.first_on >= ${which.from})` : db``}
      ${which.organiserId ? db`and (c.organiser_id = ${which.organiserId} or ${which.organiserId} = any (c.co_organisers))` : db``}
    order by l.first_on nulls last, lower(c.title), c.id`
}

/** How many people have to be called still, per course; zero where one may not know. */
export async function openCallsOf(db: Db, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await db<{ id: string; calls: number }[]>`
    select id, open_calls(network_id, id) as calls from course
    where network_id = ${db.who.networkId} and id = any (${[...ids]}::uuid[])`
  return new Map(rows.map(({ id, calls }) => [id, calls]))
}

export const openCalls = async (db: Db, id: string): Promise<number> =>
  (await openCallsOf(db, [id])).get(id) ?? 0

export async function addCourse(db: Db, fields: CourseFields): Promise<string> {
  const id = randomUUID()
  const row = { ...fields, id, networkId: db.who.networkId, createdAt: db.at }
  await db`insert into course ${db(row)}`
  return id
}

/** Changes a course that still is what `version` says; false when somebody else was first. Seats stay as they are. */
export async function changeCourse(
  db: Db,
  id: string,
  version: number,
  fields: Omit<CourseFields, 'organiserId' | 'maximum'>,
): Promise<boolean> {
  const changed = await db`
    update course set ${db({ ...fields, version: version + 1 })}
    where network_id = ${db.who.networkId} and id = ${id} and version = ${version} returning 1`
  return changed.length > 0
}

/** Moves a course from the state that was seen; false when someone was before us. */
export async function stepCourse(
  db: Db,
  course: Pick<Course, 'id' | 'state'>,
  to: State,
  why = '',
): Promise<boolean> {
  const cancelled = to === 'cancelled' ? { cancelledAt: db.at, cancelWhy: why } : {}
  const moved = await db`
    update course set ${db({ state: to, ...cancelled })}
    where network_id = ${db.who.networkId} and id = ${course.id} and state = ${course.state} returning 1`
  return moved.length > 0
}

type Seats = Pick<Course, 'state' | 'seatsTaken' | 'waiting' | 'reserved' | 'lastPlace' | 'maximum'>

/** Writes the seats of a course that is held, here and in the guide. */
export async function saveSeats(db: Db, id: string, seats: Seats): Promise<void> {
  const { state, seatsTaken, waiting, reserved, lastPlace, maximum } = seats
  // Sent together: the guide costs no waiting of its own.
  await Promise.all([
    db`
      update course set ${db({ state, seatsTaken, waiting, reserved, lastPlace, maximum })}
      where network_id = ${db.who.networkId} and id = ${id}`,
    noteSeats(db, id, seatsNow(seats)),
  ])
}
