// When somebody can teach, and when they are not there.
import { randomUUID } from 'node:crypto'
import type { Db } from '../../platform/tenant.ts'
import type { Hour } from './rules.ts'

/** Writes the parts of the week anew; none is: not said. */
export async function saveHours(db: Db, teacherId: string, hours: readonly Hour[]): Promise<void> {
  const { networkId } = db.who
  await db`delete from teacher_hours where network_id = ${networkId} and teacher_id = ${teacherId}`
  const rows = hours.map(({ weekday, part }) => ({ networkId, teacherId, weekday, part }))
  if (rows.length > 0) await db`insert into teacher_hours ${db(rows)}`
}

export async function addAway(
  db: Db,
  teacherId: string,
  { fromOn, untilOn }: { fromOn: string; untilOn: string },
): Promise<void> {
  const row = { networkId: db.who.networkId, id: randomUUID(), teacherId, fromOn, untilOn }
  await db`insert into teacher_away ${db(row)}`
}

/** False when it was not there, or is of somebody else. */
export async function removeAway(db: Db, teacherId: string, id: string): Promise<boolean> {
  const gone = await db`
    delete from teacher_away
    where network_id = ${db.who.networkId} and teacher_id = ${teacherId} and id = ${id} returning 1`
  return gone.length > 0
}

/** Erases absences that ended before this day; returns how many. */
export async function forgetAway(db: Db, before: string): Promise<number> {
  const gone = await db`
    delete from teacher_away where network_id = ${db.who.networkId} and until_on < ${before}`
  return gone.count
}
