// Measurements: per course and moment how often each answer was given.
import { randomUUID } from 'node:crypto'
import type { Db } from '../../platform/tenant.ts'
import { type Moment, noCounts } from './rules.ts'

export type Measurement = {
  id: string
  courseId: string
  moment: Moment
  code: string
  answers: number
  said: number[]
  closedOn: string | null
}

const columns = (db: Db) => db`id, course_id, moment, code, answers, said, closed_on`

/** The measurements of a course, that of the start first. */
export async function measurementsOf(db: Db, courseId: string): Promise<Measurement[]> {
  return db<Measurement[]>`
    select ${columns(db)} from measurement
    where network_id = ${db.who.networkId} and course_id = ${courseId}
    order by moment desc`
}

/** The measurement with this code; from here on this transaction may see it and answer it. */
export async function measurementByCode(db: Db, code: string): Promise<Measurement | undefined> {
  await db`select set_config('app.key', ${code}, true)`
  const [one] = await db<Measurement[]>`
    select ${columns(db)} from measurement
    where network_id = ${db.who.networkId} and code = ${code}`
  return one
}

/** The same, and until this transaction ends nobody else answers it. */
export async function heldMeasurement(db: Db, id: string): Promise<Measurement | undefined> {
  const [one] = await db<Measurement[]>`
    select ${columns(db)} from measurement
    where network_id = ${db.who.networkId} and id = ${id} for no key update`
  return one
}

/** Adds a measurement: 'added', or why not. */
export async function addMeasurement(
  db: Db,
  courseId: string,
  moment: Moment,
  code: string,
): Promise<'added' | 'there' | 'code-taken'> {
  const row = { id: randomUUID(), networkId: db.who.networkId, courseId, moment, code }
  const added = await db`
    insert into measurement ${db({ ...row, said: noCounts() })} on conflict do nothing returning 1`
  if (added.length > 0) return 'added'
  const all = await measurementsOf(db, courseId)
  return all.some((one) => one.moment === moment) ? 'there' : 'code-taken'
}

/** Writes the counts of a measurement that is held. */
export async function saveAnswers(
  db: Db,
  id: string,
  { answers, said }: Pick<Measurement, 'answers' | 'said'>,
): Promise<void> {
  await db`
    update measurement set answers = ${answers}, said = ${said}
    where network_id = ${db.who.networkId} and id = ${id}`
}

/** Every measurement of this network that waits to be closed or handed over; held until this transaction ends. */
export async function measurementsAtHand(db: Db): Promise<Measurement[]> {
  return db<Measurement[]>`
    select ${columns(db)} from measurement
    where network_id = ${db.who.networkId} and said <> '{}'
    order by id for no key update`
}

/** From here on nobody answers it. */
export async function closeMeasurement(db: Db, id: string, day: string): Promise<void> {
  await db`
    update measurement set closed_on = ${day}
    where network_id = ${db.who.networkId} and id = ${id} and closed_on is null`
}

/** What one course brought, from when it is closed until it is put in a batch with others. */
export type Waiting = {
  id: string
  courseId: string | null
  year: number
  programmeId: string | null
  organiserId: string
  closedOn: string
  endAnswers: number
  endSaid: readonly number[]
  startAnswers: number
  startSaid: readonly number[]
}

/** Moves what was answered out of these measurements, of which only the number of sheets stays. */
export async function handOver(db: Db, one: Waiting, ids: readonly string[]): Promise<void> {
  const row = { ...one, networkId: db.who.networkId }
  await db`insert into effect_waiting ${db(row)}`
  await emptyMeasurements(db, ids)
}

export async function emptyMeasurements(db: Db, ids: readonly string[]): Promise<void> {
  await db`
    update measurement set said = '{}'
    where network_id = ${db.who.networkId} and id in ${db([...ids])}`
}
