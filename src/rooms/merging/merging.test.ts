// Stories of two networks that become one: proposed, agreed, looked at, and carried out once or not at all.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { breaking } from '../../../test/faults/breaking.ts'
import { visitor } from '../../../test/installation.ts'
import { leadsOf, mergingHouse, propose } from '../../../test/stories/merging-house.ts'
import { asJob, inOtherNetwork, within } from '../../platform/tenant.ts'
import { carryOut, previewMerge } from './actions.ts'
import { tellMerge } from './telling.ts'

const all = await mergingHouse()
const { house, into, from, third, at, inInto, inFrom, twin, carer, seeing } = all
after(() => seeing.end())
const { place, walkIn, tablets, covenant, cafe, todo } = all
const { welfare, library } = into.organisations
const { rian, ria } = await leadsOf(all)
const root = '/lindemeer/keten/samenvoegen'
const page = async (who: typeof rian, path: string) => (await who.get(path)).text()
const counted = async (table: string, networkId: string) => {
  const [row] = await seeing.unsafe(
    `select count(*)::int as n from ${table} where network_id = $1`,
    [networkId],
  )
  return row?.n as number
}
const leadOf = ({ network, organisations, people }: typeof into) => ({
  networkId: network.id,
  organisationId: organisations.library.id,
  personId: people.lead.id,
  role: 'lead',
})
let address = ''
let there = ''
let id = ''
const task = () => ({ id, into: into.network.id })

test('the lead proposes to take in a network, and only those who lead there hear of it', async () => {
  const form = { network: from.network.id, reason: 'Dezelfde partners.' }
  assert.equal((await rian.post(`${root}/nieuw`, `${root}/nieuw`, form)).status, 422)
  const proposed = await propose(all, rian)
  ;({ id, here: address, there } = proposed)
  const again = await rian.post(`${root}/nieuw`, `${root}/nieuw`, { ...form, sure: 'ja' })
  assert.match(await again.text(), /Voor dit netwerk is al een voorstel/)
  await inInto((db) => tellMerge(db, { ...task(), said: 'proposed' }, 'http://localhost'))
  assert.equal(await counted('letter', from.network.id), 1)
  assert.equal(await counted('letter', into.network.id), 0)
  assert.match(await page(ria, there), /Stemt uw netwerk in/)
  const cor = await visitor(house).signIn(carer, 'vijftigplus')
  assert.equal((await cor.get(there)).status, 404)
  const stranger = await visitor(house).signIn(third.people.lead, 'hogedijk')
  assert.equal((await stranger.get(address.replace('lindemeer', 'hogedijk'))).status, 404)
})

test('before the other side agreed nothing of it can be read or had, by page or by job', async () => {
  await inInto((db) => previewMerge(db, task()))
  assert.doesNotMatch(await page(rian, address), /Tabletcafé|BIBLIOTHEEK|Komt mee<\/th>/)
  for (const deed of ['instemming', 'weigering', 'uitvoering']) {
    const tried = await rian.sendSigned(`${address}/${deed}`, { sure: 'ja' })
    assert.match(tried.headers.get('Location') ?? '', /klaar=moved/)
  }
  await inInto((db) => carryOut(db, task(), undefined))
  assert.equal(await counted('partner_origin', into.network.id), 0)
})

test('the database too lets nobody speak for another network, or say that it was done', async () => {
  const tried = (side: typeof into, work: Parameters<typeof within<unknown>>[3]) =>
    within(house.database, leadOf(side), at, work)
  const answered = { merge_id: id, into_id: into.network.id, answer: 'agreed', answered_at: at }
  for (const [side, network_id] of [
    [into, from.network.id],
    [third, third.network.id],
  ] as const)
    await assert.rejects(
      tried(side, (db) => db`insert into merge_answer ${db({ ...answered, network_id })}`),
      /row-level security/,
    )
  const done = (what: string) => tried(into, (db) => db.unsafe(what))
  for (const what of [
    `update merge set preview = '{}'`,
    `update merge set done_at = now()`,
    `update network set closed_on = '2026-01-01'`,
    `insert into partner_origin values (null, null, null, '', '2026-01-01', false, '2026-01-01')`,
  ])
    await assert.rejects(done(what), /permission denied/)
  const leave = tried(third, (db) => inOtherNetwork(db, into.network.id))
  await assert.rejects(leave, /only the worker/)
})

test('the other lead agrees, may take it back, and a new proposal is needed then', async () => {
  assert.equal((await ria.post(there, `${there}/instemming`, {})).status, 422)
  await ria.post(there, `${there}/instemming`, { sure: 'ja' })
  await ria.post(there, `${there}/intrekking`, {})
  await inInto((db) => previewMerge(db, task()))
  assert.doesNotMatch(await page(rian, address), /Tabletcafé/)
  ;({ id, here: address, there } = await propose(all, rian))
  await ria.post(there, `${there}/instemming`, { sure: 'ja' })
  assert.match(await page(rian, address), /Het voorbeeld wordt gemaakt/)
})

test('the preview counts what comes, names what is in both, and asks about another record of the same name', async () => {
  await inFrom((db) => previewMerge(db, task()))
  for (const text of [await page(rian, address), await page(ria, there)]) {
    assert.match(text, /In beide netwerken[\s\S]*Welzijn lindemeer/)
    assert.match(text, /INLOOP/)
    assert.match(text, /BIBLIOTHEEK Lindemeer/)
  }
  assert.match(await page(rian, address), /is in beide netwerken dezelfde organisatie/)
  assert.equal(await counted('partner_origin', into.network.id), 0)
})

test('whichever statement fails, nothing of it is left behind', async () => {
  const form = { sure: 'ja', same: twin.id }
  assert.equal((await rian.post(address, `${address}/uitvoering`, form)).status, 303)
  const before = await Promise.all(
    ['partnership', 'offer', 'audit', 'membership'].map((table) => counted(table, into.network.id)),
  )
  const breaker = breaking(house.database.sql)
  const broken = { ...house.database, sql: breaker.sql }
  for (const statement of [3, 20, 40, 55, 70]) {
    breaker.arm(statement)
    await assert.rejects(
      asJob(broken, into.network.id, at, (db) => carryOut(db, task(), undefined)),
    )
    assert.ok(breaker.disarm(), `statement ${statement} was never sent`)
  }
  const now = await Promise.all(
    ['partnership', 'offer', 'audit', 'membership'].map((table) => counted(table, into.network.id)),
  )
  assert.deepEqual(now, before)
  const [network] = await seeing`select closed_on from network where id = ${from.network.id}`
  assert.equal(network?.closed_on, null)
})

test('carried out twice at the same moment, everything comes once', async () => {
  await Promise.all([1, 2].map(() => inInto((db) => carryOut(db, task(), undefined))))
  await inInto((db) => carryOut(db, task(), undefined))
  const offers =
    await seeing`select id, title_nl from offer where network_id = ${into.network.id} order by title_nl`
  assert.deepEqual(
    offers.map((one) => one.title_nl),
    ['Inloop', 'Tabletcafé'],
  )
  assert.equal(offers[1]?.id, tablets.id)
  const [at12] =
    await seeing`select location_id from offer_location where network_id = ${into.network.id} and offer_id = ${tablets.id}`
  assert.equal(at12?.location_id, place.id)
  const partners = await seeing`
    select organisation_id, since::text from partnership where network_id = ${into.network.id}`
  const since = new Map(partners.map((one) => [one.organisation_id, one.since]))
  assert.equal(since.get(welfare.id), '2020-02-02')
  assert.equal(since.get(library.id), '2021-05-01')
  assert.ok(!since.has(twin.id) && since.has(from.organisations.seniorweb.id))
})

test('what came along hangs together: the agreement with its paper, the gift, the decision, the action point, the help point', async () => {
  const [one] =
    await seeing`select party_ids, organisation_id from agreement where network_id = ${into.network.id} and id = ${covenant}`
  assert.deepEqual([one?.party_ids, one?.organisation_id], [[library.id], library.id])
  const lotte = await visitor(house).signIn(into.people.librarian)
  const text = await page(lotte, `/lindemeer/keten/afspraken/${covenant}`)
  assert.match(text, /Samen 55\+[\s\S]*Zaal boven[\s\S]*Convenant\.txt/)
  const file = /href="([^"]*bestanden\/[0-9a-f-]+)"/.exec(text)?.[1] ?? ''
  assert.equal(await page(lotte, file), 'Wij werken samen voor ouderen.')
  assert.match(
    await page(rian, '/lindemeer/keten/overleggen/besluiten'),
    /Wij bellen na\. \(Netwerk Digitale Inclusie vijftigplus, 2025-1\)/,
  )
  const action = await page(rian, `/lindemeer/keten/overleggen/actiepunten/${todo}`)
  assert.match(action, /Folder maken[\s\S]*Begonnen\./)
  assert.match(action, new RegExp(`aanbod/${walkIn.id}`))
  assert.match(await page(rian, `/lindemeer/keten/initiatieven/${cafe}`), /Belrondje/)
  assert.match(await page(rian, '/lindemeer/balie/hulppunten'), /Hulppunt 55\+/)
})
