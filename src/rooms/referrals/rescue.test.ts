// What is stuck between others: the lead settles it, and nobody else does.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visitor } from '../../../test/installation.ts'
import { keepsQuiet, referralHouse, says } from '../../../test/stories/referral-house.ts'
import { eraseExpired } from '../../platform/keeps.ts'
import type { Db } from '../../platform/tenant.ts'
import { fillNetwork, fillPartners, smallNetwork } from '../partners/sample.ts'
import { keeps } from './keeps.ts'

const at = await referralHouse()
const { house, list, library, seniorweb, welfare } = at
const desk = await at.signIn('desk')
const senior = await at.signIn('senior')
const wim = await at.signIn('welfareWorker')
const lead = await at.signIn('lead')
const admin = await at.signIn('admin')
const stuckList = `${list}?map=stuck`
const pageAt = async (who: typeof lead, address: string) => (await who.get(address)).text()
const settle = (who: typeof lead, id: string, fields: Record<string, string> = {}) =>
  at.press(who, id, 'afhandeling', fields)

/** From the welfare organisation to SeniorWeb, who declined: stuck between others than the lead. */
async function declined(): Promise<string> {
  const id = await at.refer(wim)
  await decline(id)
  return id
}

async function decline(id: string): Promise<void> {
  const link = await at.linkTo(id)
  const no = { reason: 'full', forSender: 'Vol', forResident: 'Vol' }
  await visitor(house).post(`${link}/afwijzing?reden=full`, `${link}/afwijzing`, no)
  assert.equal(await at.statusOf(id), 'declined')
}

const marksOf = (id: string) =>
  at.asWorker(async (db) => [
    ...(await db<{ remark: string | null }[]>`
      select remark from referral_settled where referral_id = ${id}`),
  ])

test('the lead settles what is stuck with a remark: it leaves the list, is in the log, and can be put back', async () => {
  const id = await declined()
  const before = await at.rowOf(id)
  const answer = await settle(lead, id, { remark: 'Wim belt een andere partner' })
  const next = answer.headers.get('Location') ?? ''
  assert.equal(next, `${stuckList}&gedaan=${id}`)
  says(await pageAt(lead, next), /is afgehandeld/)
  const address = new RegExp(`href="${list}/${id}"`)
  keepsQuiet(await pageAt(lead, stuckList), address)
  const settled = await pageAt(lead, `${list}?map=settled`)
  says(settled, address)
  says(settled, /Wim belt een andere partner/)
  assert.deepEqual(await at.rowOf(id), before)
  says(await at.pageOf(lead, id), /Wim belt een andere partner/)
  await at.press(lead, id, 'terugzetting')
  says(await pageAt(lead, stuckList), address)
  assert.deepEqual(await marksOf(id), [])
  const lines = await at.asWorker(
    (db) => db<{ what: string; details: unknown }[]>`
      select what, details from audit
      where subject = ${id} and what in ('referral.settled', 'referral.put-back') order by id`,
  )
  assert.deepEqual(
    lines.map(({ what, details }) => [what, details]),
    [
      ['referral.settled', null],
      ['referral.put-back', null],
    ],
  )
})

test('a remark with personal data does not pass; a BSN never does', async () => {
  const id = await declined()
  const withPhone = await settle(lead, id, { remark: 'Bel 06 12 34 56 78' })
  assert.equal(withPhone.status, 422)
  says(await withPhone.text(), /Bel 06 12 34 56 78/)
  const withBsn = await settle(lead, id, { remark: 'Het is 111222333', vouched: 'ja' })
  assert.equal(withBsn.status, 422)
  assert.deepEqual(await marksOf(id), [])
})

test('what was settled stands in the list again when it gets stuck anew', async () => {
  const id = await declined()
  await settle(lead, id)
  house.clock.set('2026-11-23T10:20:00Z')
  await at.asOrganisation(
    welfare.id,
    (db) => db`update referral set status = 'expired', closed_at = ${db.at} where id = ${id}`,
  )
  says(await pageAt(lead, stuckList), new RegExp(id))
  says(await at.pageOf(lead, id), /Zet op afgehandeld/)
})

test('nobody but the lead settles, and the lead settles only what is stuck', async () => {
  const id = await declined()
  for (const [who, from] of [
    [desk, list],
    [senior, list],
    [wim, `${list}/${id}`],
    [admin, '/lindemeer/beheer'],
  ] as const)
    for (const deed of ['afhandeling', 'terugzetting'])
      assert.equal((await who.post(from, `${list}/${id}/${deed}`, {})).status, 404, deed)
  keepsQuiet(await at.pageOf(wim, id), /afhandeling/)
  // Of the lead's own organisation, on its way: known, and not stuck.
  const open = await at.refer(desk)
  for (const deed of ['afhandeling', 'terugzetting'])
    assert.equal((await lead.post(stuckList, `${list}/${open}/${deed}`, {})).status, 404, deed)
  assert.deepEqual([await marksOf(id), await marksOf(open)], [[], []])
})

test('by SQL too: only the lead of this network reads or writes it, and only about what is stuck', async () => {
  const id = await declined()
  const open = await at.refer(desk)
  const add = (subject: string) => (db: Db) =>
    db`
    insert into referral_settled (network_id, referral_id, settled_at)
    values (${at.small.network.id}, ${subject}, ${db.at})`
  const refused = /row-level security/
  await assert.rejects(at.asOrganisation(welfare.id, add(id)), refused)
  await assert.rejects(at.asOrganisation(seniorweb.id, add(id), 'admin'), refused)
  await assert.rejects(at.asOrganisation(library.id, add(open), 'lead'), refused)
  await settle(lead, id, { remark: 'Gebeld' })
  const seen = (role: string) =>
    at.asOrganisation(welfare.id, (db) => db`select from referral_settled`, role)
  assert.equal((await seen('coordinator')).length, 0)
  assert.ok((await seen('lead')).length > 0)
})

test('the lead of another network finds nothing to settle', async () => {
  const id = await declined()
  const other = smallNetwork('hogedijk')
  await fillNetwork(house.database.sql, other.network)
  await fillPartners(house.database.sql, other.network.id, house.clock.now(), {
    organisations: Object.values(other.organisations),
    people: Object.values(other.people),
    memberships: other.memberships,
  })
  const stranger = await visitor(house).signIn(other.people.lead, 'hogedijk')
  const there = '/hogedijk/doorverwijzingen'
  const answer = await stranger.post(there, `${there}/${id}/afhandeling`, {})
  assert.equal(answer.status, 404)
  assert.deepEqual(await marksOf(id), [])
})

test('once everything about the person is erased it leaves the list by itself, with the remark', async () => {
  const [left, settled] = [await declined(), await declined()]
  await settle(lead, settled, { remark: 'Gebeld' })
  house.clock.set('2027-03-01T10:00:00Z')
  await at.asWorker((db) => eraseExpired(db, keeps))
  const back = await at.signIn('lead')
  const shown = await pageAt(back, stuckList)
  keepsQuiet(shown, new RegExp(`${left}|${settled}`))
  assert.deepEqual(await marksOf(settled), [])
})
