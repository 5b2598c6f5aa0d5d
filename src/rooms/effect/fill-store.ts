// Measurements for the demo and for tests, as they are; those that are over are closed and counted by the clock.
import type { Db } from '../../platform/tenant.ts'
import type { Measurement } from './store.ts'

export type SampleMeasurement = Omit<Measurement, 'closedOn'>

export async function fillMeasurements(db: Db, all: readonly SampleMeasurement[]): Promise<void> {
  const rows = all.map((one) => ({ ...one, networkId: db.who.networkId }))
  for (const one of rows) await db`insert into measurement ${db(one)}`
}
