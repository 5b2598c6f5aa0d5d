// GET /keten/bijdragen: who contributes what.
import { aroundOf } from '../../src/rooms/contributions/door.ts'
import type { Recorder } from './recorder.ts'
import { type Answer, member, type Who, within } from './visit.ts'

/** Session, member, transaction, partners, contributions and what stands around them at once. */
export async function openMatrix(
  { record }: Recorder,
  { networkId: network, organisationId: organisation, personId: person }: Who,
): Promise<Answer> {
  const around = await record({ network, organisation, person, role: 'lead' }, aroundOf)
  return async (bare, asked) => {
    const them = await member(bare, asked)
    return within(bare.sql, them, (tx) => around(tx, { network: them.networkId }))
  }
}
