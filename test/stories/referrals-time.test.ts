// Stories of weeks that pass: reminders, word to who should know, the end, and what is erased.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keysFrom } from '../../src/platform/crypto.ts'
import { eraseExpired } from '../../src/platform/keeps.ts'
import { asJob, type Db } from '../../src/platform/tenant.ts'
import {
  acceptReferral,
  declineReferral,
  withdrawReferral,
} from '../../src/rooms/referrals/actions.ts'
import { keeps, resealContacts } from '../../src/rooms/referrals/keeps.ts'
import { remindAndExpire } from '../../src/rooms/referrals/letters.ts'
import { sampleDraft, sentReferral } from '../../src/rooms/referrals/sample.ts'
import { answerReceiver, askSender, noteHeardByPhone } from '../../src/rooms/referrals/step.ts'
import { type Referral, referralById } from '../../src/rooms/referrals/store.ts'
import { referralHouse } from './referral-house.ts'

/** Friday 18 December 2026, 11:00: Christmas, a weekend and New Year lie ahead. */
const start = '2026-12-18T10:00:00Z'
const at = await referralHouse({ at: start })
const { house, library, seniorweb, small } = at
const asDesk = <T>(work: (db: Db) => Promise<T>) => at.asOrganisation(library.id, work, 'desk')
const asReceiver = <T>(work: (db: Db) => Promise<T>) => at.asOrganisation(seniorweb.id, work)
const send = () => asDesk((db) => sentReferral(db, sampleDraft({ receiverId: seniorweb.id })))
const again = async (db: Db, { id }: Referral) => (await referralById(db, id)) as Referral

/** Lets days pass one by one at 11:00, with the worker's round (twice) on each; returns what happened on which day. */
async function live(days: number, id: string) {
  const seen: string[] = []
  for (let n = 0; n < days; n++) {
    house.clock.advance({ days: 1 })
    const before = await eventsOf(id)
    await at.asWorker(remindAndExpire)
    await at.asWorker(remindAndExpire)
    await at.work()
    const what = (await eventsOf(id)).slice(before.length)
    if (what.length > 0)
      seen.push(`${house.clock.now().toISOString().slice(5, 10)} ${what.join(' ')}`)
  }
  return seen
}
const eventsOf = (id: string) =>
  at.asWorker(async (db) => {
    const rows = await db<{ what: string }[]>`
      select what from referral_event where referral_id = ${id} and what not like 'mailed-%' order by id`
    return rows.map(({ what }) => what)
  })

test('over Christmas: reminders on the 3rd and 7th working day, a warning on the 10th, the end on day 30; each once', async () => {
  house.clock.set(start)
  const { id } = await send()
  await at.work()
  assert.deepEqual(await live(31, id), [
    '12-23 reminded',
    '12-30 reminded',
    '01-05 warned',
    '01-17 expired',
  ])
  const reminders = await at.letters('receiver-reminder')
  assert.equal(reminders.filter(({ to }) => to === seniorweb.email).length, 2)
  const warned = (await at.letters('sender-unanswered')).map(({ to }) => to)
  assert.ok(warned.includes(small.people.lead.email))
  const expired = (await at.letters('sender-expired')).map(({ to }) => to)
  assert.ok(expired.includes(small.people.lead.email))
})

test('at night and in the weekend nobody is reminded', async () => {
  house.clock.set('2026-11-18T10:00:00Z')
  const { id } = await send()
  house.clock.set('2026-11-23T05:00:00Z')
  await at.asWorker(remindAndExpire)
  assert.ok(!(await eventsOf(id)).includes('reminded'))
  house.clock.set('2026-11-23T07:00:00Z')
  await at.asWorker(remindAndExpire)
  assert.ok((await eventsOf(id)).includes('reminded'))
})

test('while a question waits for the desk there is no reminder; the answer starts the days again', async () => {
  house.clock.set('2026-11-02T10:00:00Z')
  const referral = await send()
  await asReceiver((db) => askSender(db, referral, 'Heeft zij een tablet?'))
  assert.deepEqual(await live(8, referral.id), [])
  await asDesk(async (db) => answerReceiver(db, await again(db, referral), 'Ja'))
  assert.deepEqual(await live(4, referral.id), ['11-13 reminded'])
})

test('after a phone call there are no reminders, and the thirty days start again', async () => {
  house.clock.set('2026-09-07T10:00:00Z')
  const referral = await send()
  await live(2, referral.id)
  await asDesk((db) => noteHeardByPhone(db, referral))
  assert.deepEqual(await live(31, referral.id), ['10-09 expired'])
})

test('two workers at once remind once', async () => {
  house.clock.set('2026-11-09T10:00:00Z')
  const { id } = await send()
  house.clock.set('2026-11-12T10:00:00Z')
  await Promise.allSettled([at.asWorker(remindAndExpire), at.asWorker(remindAndExpire)])
  assert.equal((await eventsOf(id)).filter((what) => what === 'reminded').length, 1)
})

test('a job that is done twice mails once', async () => {
  house.clock.set('2026-11-09T10:00:00Z')
  const { id } = await send()
  const { tellReceiver } = await import('../../src/rooms/referrals/letters.ts')
  const data = { id, why: 'new', key: crypto.randomUUID() }
  const before = (await at.letters('receiver-new')).length
  await at.asWorker((db) => tellReceiver(db, data, 'http://localhost'))
  await at.asWorker((db) => tellReceiver(db, data, 'http://localhost'))
  assert.equal((await at.letters('receiver-new')).length, before + 2)
})

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
  const { openContact } = await import('../../src/rooms/referrals/keeps.ts')
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
