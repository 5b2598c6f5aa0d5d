// The counts equal a recount from the rows after any sequence of deeds, and after the demo's three hundred.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { referralHouse } from '../../../test/stories/referral-house.ts'
import type { Db } from '../../platform/tenant.ts'
import {
  acceptReferral,
  answerReceiver,
  askSender,
  declineReferral,
  draftReferral,
  endReferral,
  noteHeardByPhone,
  noteProgress,
  type Referral,
  recordConsent,
  referralById,
  resendReferral,
  sendReferral,
  statuses,
  withdrawReferral,
} from '../referrals/door.ts'
import { fillReferrals, sampleDraft } from '../referrals/sample.ts'
import { remindAndExpire } from './actions.ts'

const at = await referralHouse({ at: '2026-03-02T10:00:00Z' })
const { house, library, seniorweb, welfare } = at

/** What the tallies should be, counted again from the rows. */
const recount = (db: Db) => db<{ line: string }[]>`
  select first_sent_on || ' referrals.status ' || concat_ws(' ', status, theme, sender_id, receiver_id) || ' ' || count(*) as line
  from referral where first_sent_on is not null
  group by first_sent_on, status, theme, sender_id, receiver_id
  union all
  select first_sent_on || ' referrals.in-time ' || concat_ws(' ', theme, sender_id, receiver_id) || ' ' || count(*)
  from referral where answered_in_time
  group by first_sent_on, theme, sender_id, receiver_id
  order by 1`
const counted = (db: Db) => db<{ line: string }[]>`
  select day || ' ' || measure || ' '
         || concat_ws(' ', about->>'status', about->>'theme', about->>'sender', about->>'receiver') || ' ' || count as line
  from tally where measure like 'referrals.%' and count <> 0
  order by 1`
async function assertCounts() {
  const [rows, tallies] = await at.asWorker(
    async (db) => [await recount(db), await counted(db)] as const,
  )
  assert.deepEqual(tallies.map(({ line }) => line).sort(), rows.map(({ line }) => line).sort())
}

type Deed = (db: Db, referral: Referral) => Promise<unknown>
const consent = { how: 'desk', givenOn: '2026-03-02', feedback: true, lang: 'nl' } as const
const no = { reason: 'full', forSender: '', forResident: '' } as const
const bySender: Deed[] = [
  (db, r) => recordConsent(db, r, consent),
  sendReferral,
  (db, r) => resendReferral(db, r, { receiverId: welfare.id, offerId: null, consent, why: '' }),
  (db, r) => resendReferral(db, r, { receiverId: seniorweb.id, offerId: null, consent, why: '' }),
  (db, r) => answerReceiver(db, r, 'Ja'),
  noteHeardByPhone,
  (db, r) => withdrawReferral(db, r, 'sender'),
]
const byReceiver: Deed[] = [
  acceptReferral,
  (db, r) => declineReferral(db, r, no),
  (db, r) => askSender(db, r, 'Waarom?'),
  (db, r) => noteProgress(db, r, 'not-yet-reached'),
  (db, r) => endReferral(db, r, 'helped', 'answered', ''),
  (db, r) => endReferral(db, r, 'notReached', 'no-answer', ''),
]

const turn = fc.record({
  deed: fc.nat({ max: bySender.length + byReceiver.length }),
  which: fc.nat({ max: 2 }),
  days: fc.nat({ max: 9 }),
})

async function carryOut(
  ids: string[],
  { deed, which, days }: { deed: number; which: number; days: number },
) {
  house.clock.advance({ days })
  if (deed === bySender.length + byReceiver.length) return at.asWorker(remindAndExpire)
  const id = ids[which] ?? ''
  const row = await at.rowOf(id)
  const isSender = deed < bySender.length
  const run = isSender ? bySender[deed] : byReceiver[deed - bySender.length]
  const organisation = isSender ? library.id : String(row.receiverId)
  return at.asOrganisation(organisation, async (db) => {
    const referral = await referralById(db, id)
    if (referral) await run?.(db, referral)
  })
}

test('after every random sequence of deeds the counts are those of the rows', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { minLength: 5, maxLength: 30 }), async (turns) => {
      const ids = await Promise.all(
        [seniorweb, welfare, seniorweb].map(({ id }) =>
          at.asOrganisation(library.id, async (db) => {
            const made = await draftReferral(db, sampleDraft({ receiverId: id }))
            const referral = (await referralById(db, made)) as Referral
            await recordConsent(db, referral, consent)
            return made
          }),
        ),
      )
      for (const id of ids.slice(0, 2))
        await at.asOrganisation(library.id, async (db) =>
          sendReferral(db, (await referralById(db, id)) as Referral),
        )
      for (const one of turns) await carryOut(ids, one)
      await assertCounts()
    }),
    { numRuns: 14, seed: 20261122 },
  )
  const reached = await at.asWorker((db) => db`select distinct status from referral`)
  assert.ok(reached.length >= 5, 'the walks hardly moved')
})

test('three hundred referrals of the demo, in every state, the same each time, and counted', async () => {
  const perStatus = {
    draft: 6,
    sent: 21,
    accepted: 34,
    declined: 22,
    expired: 12,
    helped: 171,
    notReached: 19,
    withdrawn: 15,
  }
  const bulk = {
    seed: 'lindemeer',
    today: '2026-11-23',
    perStatus,
    senders: [{ organisationId: library.id, personId: null, point: 'IDO Lindehof' }],
    receivers: [
      { organisationId: seniorweb.id, offerId: null, theme: 'bank' },
      { organisationId: welfare.id, offerId: null, theme: 'digid' },
    ],
    questions: [
      { theme: 'bank', question: 'Wil leren veilig bankieren op een tablet' },
      { theme: 'digid', question: 'Wil DigiD zelf leren gebruiken' },
    ],
  }
  house.clock.set('2026-11-23T10:00:00Z')
  assert.equal(await at.asWorker((db) => fillReferrals(db, bulk)), 300)
  await assertCounts()
  const rows = await at.asWorker(
    (db) => db<{ status: string; n: number }[]>`
      select status, count(*)::int as n from referral where from_point = 'IDO Lindehof' and created_by is null
        and id in (select referral_id from referral_event where what = 'drafted')
      group by status`,
  )
  for (const status of statuses)
    assert.ok((rows.find((row) => row.status === status)?.n ?? 0) >= perStatus[status])
  const other = await referralHouse({ at: '2026-11-23T10:00:00Z' })
  const ofOther = { ...bulk, senders: [{ ...bulk.senders[0]!, organisationId: other.library.id }] }
  const receivers = bulk.receivers.map((one, n) => ({
    ...one,
    organisationId: [other.seniorweb, other.welfare][n]!.id,
  }))
  await other.asWorker((db) => fillReferrals(db, { ...ofOther, receivers }))
  const codes = (house: typeof at) =>
    house.asWorker(
      (db) => db<{ code: string }[]>`
      select code from referral r where exists (
        select from referral_event e where e.referral_id = r.id and e.what = 'drafted' and e.person_id is null)
      order by code`,
    )
  const first = new Set((await codes(at)).map(({ code }) => code))
  assert.ok((await codes(other)).every(({ code }) => first.has(code)))
})
