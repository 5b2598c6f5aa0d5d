// Meetings, who is asked, and the report.
import { open, seal } from '../../platform/crypto.ts'
import type { Db } from '../../platform/tenant.ts'
import type { Attendance, Calendar, Kind, MeetingStatus, Reply } from './rules.ts'

export type Facts = Calendar & { title: string; kind: Kind }
export type Meeting = Facts & {
  id: string
  seriesId: string | null
  status: MeetingStatus
  sequence: number
  version: number
  report: string | null
  reportVersion: number
  reportApprovedAt: Date | null
  reportApprovedBy: string | null
  reportMailedAt: Date | null
}

const columns = (db: Db) => db`
  m.id, m.series_id, m.title, m.kind, m.held_on, to_char(m.starts, 'HH24:MI') as starts,
  to_char(m.ends, 'HH24:MI') as ends, m.place, m.link, m.status, m.sequence, m.version, m.report,
  m.report_version, m.report_approved_at, m.report_approved_by, m.report_mailed_at`

export async function meetingById(db: Db, id: string): Promise<Meeting | undefined> {
  const [meeting] = await db<Meeting[]>`
    select ${columns(db)} from meeting m where network_id = ${db.who.networkId} and id = ${id}`
  return meeting
}

/** The same, and until this transaction ends nobody else changes it. */
export async function heldMeeting(db: Db, id: string): Promise<Meeting | undefined> {
  const [meeting] = await db<Meeting[]>`
    select ${columns(db)} from meeting m
    where network_id = ${db.who.networkId} and id = ${id}
    for update`
  return meeting
}

export type Line = Pick<
  Meeting,
  'id' | 'seriesId' | 'title' | 'kind' | 'heldOn' | 'starts' | 'ends' | 'place' | 'status'
> & {
  items: number
  decisions: number
  actions: number
  hasReport: boolean
}

/** Meetings from today on, the soonest first, or those of before, the latest first. */
export async function meetingLines(
  db: Db,
  which: 'coming' | 'past',
  today: string,
  window: { limit: number; offset: number },
): Promise<{ lines: Line[]; total: number }> {
  const isComing = which === 'coming'
  const where = isComing
    ? db`m.held_on >= ${today} and m.status <> 'held'`
    : db`(m.held_on < ${today} or m.status = 'held')`
  const order = isComing ? db`m.held_on, m.starts, m.id` : db`m.held_on desc, m.starts desc, m.id`
  const [counted] = await db<{ n: number }[]>`
    select count(*)::int as n from meeting m where network_id = ${db.who.networkId} and ${where}`
  const lines = await db<Line[]>`
    select m.id, m.series_id, m.title, m.kind, m.held_on, to_char(m.starts, 'HH24:MI') as starts,
           to_char(m.ends, 'HH24:MI') as ends, m.place, m.status,
           m.report_approved_at is not null as has_report,
           (select count(*)::int from meeting_item i where i.network_id = m.network_id and i.meeting_id = m.id) as items,
           (select count(*)::int from decision d
            where d.network_id = m.network_id and d.meeting_id = m.id and d.withdrawn_at is null) as decisions,
           (select count(*)::int from action_point a
            where a.network_id = m.network_id and a.meeting_id = m.id) as actions
    from meeting m
    where network_id = ${db.who.networkId} and ${where}
    order by ${order}
    limit ${window.limit} offset ${window.offset}`
  return { lines, total: counted?.n ?? 0 }
}

export async function addMeeting(
  db: Db,
  id: string,
  facts: Facts,
  seriesId: string | null,
): Promise<void> {
  await db`
    insert into meeting ${db({
      ...facts,
      id,
      seriesId,
      networkId: db.who.networkId,
      createdAt: db.at,
    })}`
}

/** Saves a meeting as it was at `version`; false when someone was before. */
export async function saveMeeting(
  db: Db,
  id: string,
  version: number,
  change: Facts & { sequence: number },
): Promise<boolean> {
  const saved = await db`
    update meeting set ${db(change)}, version = version + 1
    where network_id = ${db.who.networkId} and id = ${id} and version = ${version} and status = 'planned'
    returning id`
  return saved.length === 1
}

/** The step of a meeting; false when it is not at `from` any more. */
export async function stepMeeting(
  db: Db,
  id: string,
  from: MeetingStatus,
  to: MeetingStatus,
): Promise<boolean> {
  const moved = await db`
    update meeting
    set status = ${to}, version = version + 1,
        sequence = sequence + case when ${to} = 'cancelled' then 1 else 0 end
    where network_id = ${db.who.networkId} and id = ${id} and status = ${from}
    returning id`
  return moved.length === 1
}

/** The planned meetings of a series; until this transaction ends nobody else changes them. */
export async function plannedInSeries(db: Db, seriesId: string): Promise<Meeting[]> {
  return db<Meeting[]>`
    select ${columns(db)} from meeting m
    where network_id = ${db.who.networkId} and series_id = ${seriesId} and status = 'planned'
    order by held_on, id
    for update`
}

/** The days of what is planned in a series. */
export async function seriesDays(
  db: Db,
  seriesId: string,
): Promise<Pick<Meeting, 'id' | 'heldOn'>[]> {
  return db<Pick<Meeting, 'id' | 'heldOn'>[]>`
    select id, held_on from meeting
    where network_id = ${db.who.networkId} and series_id = ${seriesId} and status = 'planned'
    order by held_on, id`
}

type Report = {
  report: string
  reportApprovedAt: Date | null
  reportApprovedBy: string | null
}

/** Saves the report as it was at `version`; false when someone was before. */
export async function saveReport(
  db: Db,
  id: string,
  version: number,
  change: Partial<Report>,
): Promise<boolean> {
  const saved = await db`
    update meeting set ${db(change)}, report_version = report_version + 1
    where network_id = ${db.who.networkId} and id = ${id} and report_version = ${version}
    returning id`
  return saved.length === 1
}

/** False when it was mailed already since it was approved. */
export async function noteReportMailed(db: Db, id: string): Promise<boolean> {
  const noted = await db`
    update meeting set report_mailed_at = ${db.at}
    where network_id = ${db.who.networkId} and id = ${id} and report_approved_at is not null
      and (report_mailed_at is null or report_mailed_at < report_approved_at)
    returning id`
  return noted.length === 1
}

export type Invitee = {
  id: string
  meetingId: string
  organisationId: string | null
  organisationName: string
  function: string
  personId: string | null
  personName: string | null
  personEmail: string | null
  /** Only where somebody typed one. */
  email: string | null
  mailedSequence: number | null
  reply: Reply | null
  attendance: Attendance | null
}

/** Everyone who is asked, in the order of organisations. */
export async function inviteesOf(db: Db, meetingId: string): Promise<Invitee[]> {
  const rows = await db<(Invitee & { emailSealed: Buffer | null })[]>`
    select i.id, i.meeting_id, i.organisation_id, coalesce(o.name, i.organisation_name) as organisation_name,
           i.function, i.person_id, p.name as person_name,
           case when p.disabled_at is null then p.email end as person_email,
           i.email_sealed, i.mailed_sequence, i.reply, i.attendance
    from meeting_invitee i
    left join organisation o on o.id = i.organisation_id
    left join person p on p.id = i.person_id
    where i.network_id = ${db.who.networkId} and i.meeting_id = ${meetingId}
    order by i.organisation_id is null, lower(coalesce(o.name, i.organisation_name)), i.function, i.id`
  return rows.map(({ emailSealed, ...row }) => ({
    ...row,
    email: emailSealed && open(db.keys, placeOf(db, row.id), emailSealed),
  }))
}

export type NewInvitee = Pick<
  Invitee,
  'id' | 'meetingId' | 'organisationId' | 'organisationName' | 'function' | 'personId' | 'email'
>

export async function addInvitees(db: Db, all: readonly NewInvitee[]): Promise<void> {
  if (all.length === 0) return
  const rows = all.map(({ email, ...row }) => ({
    ...row,
    networkId: db.who.networkId,
    emailSealed: email === null ? null : seal(db.keys, placeOf(db, row.id), email),
  }))
  await db`insert into meeting_invitee ${db(rows)}`
}

const placeOf = (db: Db, id: string) => ({
  network: db.who.networkId,
  purpose: 'meeting-invitee',
  id,
})

/** False when it is not there, or already told: then a no-show says more than nothing. */
export async function removeInvitee(db: Db, meetingId: string, id: string): Promise<boolean> {
  const gone = await db`
    delete from meeting_invitee
    where network_id = ${db.who.networkId} and meeting_id = ${meetingId} and id = ${id}
    returning id`
  return gone.length === 1
}

export async function noteMailed(db: Db, ids: readonly string[], sequence: number): Promise<void> {
  await db`
    update meeting_invitee set mailed_sequence = ${sequence}
    where network_id = ${db.who.networkId} and id = any(${ids as string[]}::uuid[])`
}

/** Row-level security says whose reply someone may give. */
export async function saveReply(
  db: Db,
  meetingId: string,
  id: string,
  reply: Reply,
): Promise<boolean> {
  const saved = await db`
    update meeting_invitee set reply = ${reply}, replied_at = ${db.at}
    where network_id = ${db.who.networkId} and meeting_id = ${meetingId} and id = ${id}
    returning id`
  return saved.length === 1
}

export async function saveAttendance(
  db: Db,
  meetingId: string,
  all: readonly { id: string; attendance: Attendance | null }[],
): Promise<void> {
  for (const { id, attendance } of all)
    await db`
      update meeting_invitee set attendance = ${attendance}
      where network_id = ${db.who.networkId} and meeting_id = ${meetingId} and id = ${id}`
}

/** Forgets who was named and written to for meetings of before this day; the organisation and function stay. */
export async function forgetInvitees(db: Db, before: string): Promise<number> {
  const gone = await db`
    update meeting_invitee i set person_id = null, email_sealed = null
    from meeting m
    where i.network_id = ${db.who.networkId} and m.network_id = i.network_id and m.id = i.meeting_id
      and m.held_on < ${before} and (i.person_id is not null or i.email_sealed is not null)
    returning i.id`
  return gone.length
}
