// POST /doorverwijzingen/:id/aanvaarding: the receiver accepts a referral.
import { randomUUID } from 'node:crypto'
import { endedBefore, rememberOnce } from '../../src/platform/once.ts'
import { acceptReferral } from '../../src/rooms/referrals/actions.ts'
import { type Referral, referralById } from '../../src/rooms/referrals/store.ts'
import type { Recorder, Row } from './recorder.ts'
import { type Answer, member, type Who, within } from './visit.ts'

/** Session, member, transaction, whether it was done before, the referral, network, step, trail, audit, three tallies, job, once. */
export async function openReferral(
  { record }: Recorder,
  { networkId: network, organisationId: organisation, personId: person }: Who,
  id: string,
): Promise<Answer> {
  const who = { network, organisation, person, role: 'desk' }
  let known: Referral | undefined
  const found = await record({ ...who, id }, async (db) => {
    known = await referralById(db, id)
  })
  const { sentAt, firstSentOn, theme, senderId } = known as Referral
  const row = { sent_at: sentAt, first_sent_on: firstSentOn, theme, sender_id: senderId }
  const stands = { ...who, ...fromRow(row, { network, organisation, id }), id }
  const accept = await record(stands, (db) => acceptReferral(db, known as Referral))
  const [key, location] = [randomUUID(), '/keten-1/doorverwijzingen']
  const before = await record({ ...who, key }, (db) => endedBefore(db, key))
  const once = await record({ ...who, key, location }, (db) => rememberOnce(db, key, location))
  return async (bare, asked) => {
    const { role: _role, ...them } = await member(bare, asked)
    const values = { network: them.networkId, organisation: them.organisationId, id: asked.id }
    const ended = `/${asked.slug}/doorverwijzingen/${asked.id}`
    const rest = { ...values, at: new Date(), person: them.personId }
    await within(bare.sql, { ...them, role: 'desk' }, async (tx) => {
      await before(tx, { ...values, key: asked.form.get('_once') })
      const [[referral] = []] = await found(tx, values)
      if (referral) await accept(tx, { ...rest, ...fromRow(referral, values) })
      await once(tx, { ...rest, key: asked.form.get('_once'), location: ended })
    })
    return { location: ended }
  }
}

/** What the step takes from the referral as it was read, and what the counts are about. */
function fromRow(
  row: Row,
  { organisation }: { network: string; organisation: string; id: string },
) {
  const { sent_at, first_sent_on, theme, sender_id } = row
  const about = { receiver: organisation, sender: sender_id }
  return {
    sentAt: sent_at,
    firstSentOn: first_sent_on,
    sent: { ...about, status: 'sent', theme },
    accepted: { ...about, status: 'accepted', theme },
    inTime: { ...about, theme },
  }
}
