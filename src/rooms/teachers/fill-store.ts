// Teachers for the demo and for tests, as they are.
import type { Db } from '../../platform/tenant.ts'
import type { Away, Certificate, Hour } from './rules.ts'
import type { TeacherFields } from './store.ts'

export type SampleTeacher = Pick<TeacherFields, 'organisationId' | 'name' | 'email'> &
  Partial<Pick<TeacherFields, 'kind' | 'about'>> & {
    id: string
    certificates: readonly Certificate[]
    hours?: readonly Hour[]
    away?: readonly Away[]
  }

/** Fills in who teaches in the network that this job is bound to; programmes of certificates are there already. */
export async function fillTeachers(db: Db, all: readonly SampleTeacher[]): Promise<void> {
  const { networkId } = db.who
  const of = <T extends object>(rows: (one: SampleTeacher) => readonly T[] | undefined) =>
    all.flatMap((one) => (rows(one) ?? []).map((row) => ({ ...row, networkId, teacherId: one.id })))
  const certificates = of((one) => one.certificates)
  const hours = of((one) => one.hours)
  const away = of((one) => one.away)
  for (const { certificates: _c, hours: _h, away: _a, ...teacher } of all)
    await db`insert into teacher ${db({ ...teacher, networkId })}`
  if (certificates.length > 0) await db`insert into teacher_certificate ${db(certificates)}`
  if (hours.length > 0) await db`insert into teacher_hours ${db(hours)}`
  if (away.length > 0) await db`insert into teacher_away ${db(away)}`
}
