// GET /keten/kaart: partners and the lines between them.
import { networkNow } from '../../src/rooms/relations/look.ts'
import type { Recorder } from './recorder.ts'
import { type Answer, member, type Who, within } from './visit.ts'

/** Session, member, transaction, partners, lines, referrals of the year and districts at once. */
export async function openMap(
  { record }: Recorder,
  { networkId: network, organisationId: organisation, personId: person }: Who,
): Promise<Answer> {
  const who = { network, organisation, person, role: 'lead' }
  const everything = { kind: null, role: null, area: null }
  const map = await record(who, (db) => networkNow(db, everything))
  return async (bare, asked) => {
    const them = await member(bare, asked)
    return within(bare.sql, them, (tx) => map(tx, { network: them.networkId }))
  }
}
