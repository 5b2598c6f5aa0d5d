// What is kept of a resident goes in time, opens for the right people only, and stays countable.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referralHouse } from '../../../test/stories/referral-house.ts'
import { keysFrom } from '../../platform/crypto.ts'
import { eraseExpired } from '../../platform/keeps.ts'
import { asJob, type Db } from '../../platform/tenant.ts'
import { acceptReferral, declineReferral, withdrawReferral } from './actions.ts'
import { openContact, resealContacts } from './contact.ts'
import { keeps } from './keeps.ts'
import { sampleDraft, sentReferral } from './sample.ts'
import { type Referral, referralById } from './store.ts'

const at = await referralHouse({ at: '2026-11-02T10:00:00Z' })
const { house, library, seniorweb, small } = at
const asDesk = <T>(work: (db: Db) => Promise<T>) => at.asOrganisation(library.id, work, 'desk')
const asReceiver = <T>(work: (db: Db) => Promise<T>) => at.asOrganisation(seniorweb.id, work)
const send = () => asDesk((db) => sentReferral(db, sampleDraft({ receiverId: seniorweb.id })))
const again = async (db: Db, { id }: Referral) => (await referralById(db, id)) as Referral

test('contact data stays three months after the end, and then everything said about the person is gone', async () => {
  house.clock.set('2026-03-10T10:00:00Z')
  const referral = await send()
  await asReceiver((db) =>
    declineReferral(db, referral, { reason: 'full', forSender: 'Vol', forResident: 'Vol' }),
  )
  const before = await talliesNow()
  house.clock.set('2026-06-10T10:00:00Z')
  await at.asWorker((db) => eraseExpired(db, keeps))
  assert.equal((await contentRows(referral.id)).length, 1)
  house.clock.set('2026-06-11T10:00:00Z')
  const erased = await at.asWorker((db) => eraseExpired(db, keeps))
  assert.ok((erased.find(({ table }) => table === 'referral_content')?.count ?? 0) >= 1)
  assert.equal((await contentRows(referral.id)).length, 0)
  const left = await at.asWorker(
    (db) =>
      db`select from referral_event where referral_id = ${referral.id} and (text is not null or resident_text is not null)`,
  )
  assert.equal(left.length, 0)
  assert.equal(await at.statusOf(referral.id), 'declined')
  assert.deepEqual(await talliesNow(), before)
  const lines = await at.asWorker(
    (db) => db`select from audit where subject = ${referral.id} and what = 'referral.erased'`,
  )
  assert.equal(lines.length, 1)
})

test('of a draft the contact data goes after a week; it must be filled in again before sending', async () => {
  house.clock.set('2026-11-02T10:00:00Z')
  const daan = await at.signIn('desk')
  const id = await at.draft(daan)
  house.clock.set('2026-11-10T10:00:00Z')
  await at.asWorker((db) => eraseExpired(db, keeps))
  const [content] = await contentRows(id)
  assert.equal(content?.contactSealed, null)
  const back = await at.signIn('desk')
  const page = `${at.list}/${id}/toestemming`
  const consent = { share: 'yes', feedback: 'no', how: 'desk', lang: 'nl', day: '2026-11-10' }
  await back.post(page, page, consent)
  const sent = await at.press(back, id, 'verzending')
  assert.match(sent.headers.get('Location') ?? '', /let-op=contact-erased/)
  assert.match(await at.pageOf(back, id), /De contactgegevens zijn gewist/)
})

test('a new secret key: old contact data still opens, and is sealed again', async () => {
  house.clock.set('2026-11-23T10:00:00Z')
  const { id } = await send()
  const keys = keysFrom([
    'a newer secret of at least thirty-two characters',
    'test secret of at least thirty-two characters',
  ])
  const rotated = { ...house.database, keys }
  const count = await asJob(rotated, small.network.id, house.clock.now(), resealContacts)
  assert.ok(count > 0)
  assert.equal(await asJob(rotated, small.network.id, house.clock.now(), resealContacts), 0)
  const onlyNew = {
    ...house.database,
    keys: keysFrom(['a newer secret of at least thirty-two characters']),
  }
  const contact = await asJob(onlyNew, small.network.id, house.clock.now(), async (db) => {
    const [content] = await db<{ contactSealed: Buffer }[]>`
      select contact_sealed from referral_content where referral_id = ${id}`
    return openContact(db, id, content, 'letter')
  })
  assert.equal(contact?.name, 'Mevrouw D.')
})

test('a resend counts in the cohort of the first day, for the new receiver only', async () => {
  house.clock.set('2026-10-05T10:00:00Z')
  const referral = await send()
  await asReceiver((db) => acceptReferral(db, referral))
  await asDesk(async (db) => withdrawReferral(db, await again(db, referral), 'sender'))
  const day = (await talliesNow()).filter((line) => line.startsWith('2026-10-05'))
  assert.deepEqual(day, [
    `2026-10-05 referrals.in-time ${JSON.stringify({ receiver: seniorweb.id, sender: library.id, theme: 'bank' })} 1`,
    `2026-10-05 referrals.status ${JSON.stringify({ receiver: seniorweb.id, sender: library.id, status: 'withdrawn', theme: 'bank' })} 1`,
  ])
})

const contentRows = (id: string) =>
  at.asWorker(
    (db) => db<{ contactSealed: Buffer | null }[]>`
    select contact_sealed from referral_content where referral_id = ${id}`,
  )

/** The counts that are not zero, as lines with their dimensions in alphabetical order. */
const talliesNow = () =>
  at.asWorker(async (db) => {
    const rows = await db<
      { day: string; measure: string; about: Record<string, string>; count: number }[]
    >`
      select day, measure, about, count from tally where measure like 'referrals.%' and count <> 0`
    const sorted = (about: Record<string, string>) =>
      JSON.stringify(Object.fromEntries(Object.entries(about).sort(([a], [b]) => (a < b ? -1 : 1))))
    return rows
      .map(({ day, measure, about, count }) => `${day} ${measure} ${sorted(about)} ${count}`)
      .sort()
  })
