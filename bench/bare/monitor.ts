// GET /cijfers: the figures of the lead.

import { localDate } from '../../src/platform/dates.ts'
import { figuresFor } from '../../src/rooms/monitor/figures.ts'
import { chosen } from '../../src/rooms/monitor/period.ts'
import { type Recorder, recordedAt } from './recorder.ts'
import { type Answer, member, type Who, within } from './visit.ts'

/** Session, member, transaction, counts from tallies beside the names around them. */
export async function openMonitor(
  { record }: Recorder,
  { networkId: network, organisationId: organisation, personId: person }: Who,
): Promise<Answer> {
  const choice = chosen({}, localDate(recordedAt))
  const who = { network, organisation, person, role: 'lead' }
  const figures = await record(who, (db) => figuresFor(db, choice, 'nl'))
  return async (bare, asked) => {
    const them = await member(bare, asked)
    const values = { network: them.networkId, organisation: them.organisationId }
    return within(bare.sql, them, (tx) => figures(tx, values))
  }
}
