// Stories of weeks that pass: reminders, word to who should know, and the end.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referralHouse } from '../../../test/stories/referral-house.ts'
import type { Db } from '../../platform/tenant.ts'
import {
  answerReceiver,
  askSender,
  noteHeardByPhone,
  type Referral,
  referralById,
} from '../referrals/door.ts'
import { sampleDraft, sentReferral } from '../referrals/sample.ts'
import { remindAndExpire } from './actions.ts'
import { tellReceiver } from './letters.ts'

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
  const data = { id, why: 'new', key: crypto.randomUUID() }
  const before = (await at.letters('receiver-new')).length
  await at.asWorker((db) => tellReceiver(db, data, 'http://localhost'))
  await at.asWorker((db) => tellReceiver(db, data, 'http://localhost'))
  assert.equal((await at.letters('receiver-new')).length, before + 2)
})
