// Teachers with their certificates and times.
import { randomUUID } from 'node:crypto'
import type { Db } from '../../platform/tenant.ts'
import type { PartnerKind } from '../partners/door.ts'
import type { Away, Certificate, Hour, Kind } from './rules.ts'

export type Teacher = {
  id: string
  organisationId: string
  organisationName: string
  organisationKind: PartnerKind
  kind: Kind
  name: string
  /** Of a guest: what they tell about. */
  about: string
  email: string | null
  until: string | null
  version: number
  certificates: Certificate[]
  hours: Hour[]
  away: Away[]
}
export type TeacherFields = Pick<Teacher, 'organisationId' | 'kind' | 'name' | 'about' | 'email'>

const teacherRows = (db: Db) => db`
  select t.id, t.organisation_id, o.name as organisation_name, o.kind as organisation_kind, t.kind, t.name, t.about,
         t.email, t.until, t.version,
         coalesce((select json_agg(json_build_object('programmeId', c.programme_id, 'issuedOn', c.issued_on,
                                                     'expiresOn', c.expires_on) order by c.expires_on)
                   from teacher_certificate c
                   where c.network_id = ${db.who.networkId} and c.teacher_id = t.id), '[]') as certificates,
         coalesce((select json_agg(json_build_object('weekday', h.weekday, 'part', h.part))
                   from teacher_hours h
                   where h.network_id = ${db.who.networkId} and h.teacher_id = t.id), '[]') as hours,
         coalesce((select json_agg(json_build_object('id', a.id, 'fromOn', a.from_on, 'untilOn', a.until_on)
                                   order by a.from_on)
                   from teacher_away a
                   where a.network_id = ${db.who.networkId} and a.teacher_id = t.id), '[]') as away
  from teacher t join organisation o on o.id = t.organisation_id`

/** Everyone who teaches or taught in this network. */
export async function teachersOf(db: Db): Promise<Teacher[]> {
  return db<Teacher[]>`
    ${teacherRows(db)} where t.network_id = ${db.who.networkId} order by lower(t.name), t.id`
}

export async function teacherById(db: Db, id: string): Promise<Teacher | undefined> {
  const [teacher] = await db<Teacher[]>`
    ${teacherRows(db)} where t.network_id = ${db.who.networkId} and t.id = ${id}`
  return teacher
}

/** Who teaches under this address of an account, also for several partners. */
export async function teachersWithEmail(db: Db, email: string): Promise<Teacher[]> {
  return db<Teacher[]>`
    ${teacherRows(db)}
    where t.network_id = ${db.who.networkId} and lower(t.email) = lower(${email}) order by lower(t.name), t.id`
}

export async function addTeacher(db: Db, fields: TeacherFields): Promise<string> {
  const id = randomUUID()
  await db`insert into teacher ${db({ ...fields, id, networkId: db.who.networkId })}`
  return id
}

/** Changes somebody who still is what `version` says; false when somebody else was first. */
export async function changeTeacher(
  db: Db,
  id: string,
  version: number,
  fields: Partial<Omit<TeacherFields, 'organisationId'>> & { until?: string | null },
): Promise<boolean> {
  const changed = await db`
    update teacher set ${db({ ...fields, version: version + 1 })}
    where network_id = ${db.who.networkId} and id = ${id} and version = ${version} returning 1`
  return changed.length > 0
}

/** Notes a certificate; a newer one for the same programme takes the place of the old. */
export async function saveCertificate(
  db: Db,
  teacherId: string,
  { programmeId, issuedOn, expiresOn }: Certificate,
): Promise<void> {
  await db`
    insert into teacher_certificate (network_id, teacher_id, programme_id, issued_on, expires_on)
    values (${db.who.networkId}, ${teacherId}, ${programmeId}, ${issuedOn}, ${expiresOn})
    on conflict (network_id, teacher_id, programme_id)
    do update set issued_on = excluded.issued_on, expires_on = excluded.expires_on`
}

/** Takes a certificate away; false when there was none. */
export async function removeCertificate(
  db: Db,
  teacherId: string,
  programmeId: string,
): Promise<boolean> {
  const gone = await db`
    delete from teacher_certificate
    where network_id = ${db.who.networkId} and teacher_id = ${teacherId} and programme_id = ${programmeId}
    returning 1`
  return gone.length > 0
}

type Ending = {
  teacherId: string
  programmeId: string
  expiresOn: string
}

/** Certificates of present teachers that end up to `last`, of which nobody was told yet. */
export async function untoldEndings(db: Db, today: string, last: string): Promise<Ending[]> {
  return db<Ending[]>`
    select c.teacher_id, c.programme_id, c.expires_on
    from teacher_certificate c
    join teacher t on t.network_id = c.network_id and t.id = c.teacher_id
    where c.network_id = ${db.who.networkId} and c.expires_on between ${today} and ${last}
      and c.warned_for is distinct from c.expires_on and (t.until is null or t.until >= ${today})
    order by c.expires_on, c.teacher_id`
}

export async function noteEndingTold(db: Db, one: Ending): Promise<void> {
  await db`
    update teacher_certificate set warned_for = ${one.expiresOn}
    where network_id = ${db.who.networkId} and teacher_id = ${one.teacherId} and programme_id = ${one.programmeId}`
}

/** Erases teachers who stopped before this day; returns how many. */
export async function forgetTeachers(db: Db, before: string): Promise<number> {
  const gone = await db`
    delete from teacher where network_id = ${db.who.networkId} and until < ${before}`
  return gone.count
}
