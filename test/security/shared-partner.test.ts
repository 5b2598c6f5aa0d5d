// One organisation in two networks: what the people of one change is not read in the other.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asJob, within } from '../../src/platform/tenant.ts'
import { fillPartners, smallNetwork } from '../../src/rooms/partners/sample.ts'
import { organisationById, saveNaming } from '../../src/rooms/partners/store.ts'
import { fillSmall, testInstallation, visitor } from '../installation.ts'

const here = smallNetwork('lindemeer')
const there = smallNetwork('hogedijk')
const house = await testInstallation()
await fillSmall(house, here)
await fillSmall(house, there)
const shared = here.organisations.seniorweb
const { senior } = here.people
await fillPartners(house.database.sql, there.network.id, house.clock.now(), {
  organisations: [
    { ...shared, phone: '000-2222222', email: null, url: null, description: 'Daar.' },
  ],
  people: [],
  memberships: [],
})

const seenIn = (network: { id: string }) =>
  asJob(house.database, network.id, house.clock.now(), (db) => organisationById(db, shared.id))
const naming = { name: 'Omgedoopt', kind: 'bank', sector: 'private' }
const contact = { description: 'Gekaapt.', phone: '000 999 99 99', email: '', url: '' }
const change = async (person: { id: string }, slug: string, fields: Record<string, string>) => {
  const page = `/${slug}/partners/${shared.id}/gegevens`
  const signedIn = await visitor(house).signIn(person, slug)
  const form = await (await signedIn.get(page)).text()
  return { form, status: (await signedIn.post(page, page, fields)).status }
}

test('the lead of either network changes how that network reaches the partner, and nothing of the other', async () => {
  const before = { here: await seenIn(here.network), there: await seenIn(there.network) }
  assert.equal(before.there?.phone, '000-2222222')
  const done = await change(there.people.lead, 'hogedijk', { ...naming, ...contact })
  assert.equal(done.status, 303)
  assert.match(done.form, /doet ook mee in een ander netwerk/)
  assert.doesNotMatch(done.form, /name="name"/)
  assert.deepEqual(await seenIn(here.network), before.here)
  const after = await seenIn(there.network)
  assert.deepEqual(
    [after?.description, after?.phone, after?.name],
    ['Gekaapt.', '000 999 99 99', shared.name],
  )
  await change(here.people.lead, 'lindemeer', { ...naming, ...contact, phone: '000 111 11 11' })
  assert.deepEqual(await seenIn(there.network), after)
  assert.equal((await seenIn(here.network))?.phone, '000 111 11 11')
})

test('a lead who also makes a coordinator of that partner in the own network still can not rename it', async () => {
  const who = {
    networkId: there.network.id,
    organisationId: shared.id,
    personId: there.people.lead.id,
  }
  for (const role of ['lead', 'admin', 'coordinator']) {
    const renamed = await within(house.database, { ...who, role }, house.clock.now(), (db) =>
      saveNaming(db, shared.id, { name: 'Gekaapt', kind: 'bank', sector: 'private' }),
    )
    assert.equal(renamed, false, role)
  }
})

test('who works for the partner in both networks renames it for both; a partner of one network is renamed there', async () => {
  assert.equal((await change(senior, 'lindemeer', { ...naming, ...contact })).status, 303)
  assert.equal((await seenIn(here.network))?.name, shared.name)
  await fillPartners(house.database.sql, there.network.id, house.clock.now(), {
    organisations: [],
    people: [],
    memberships: [
      {
        id: crypto.randomUUID(),
        personId: senior.id,
        organisationId: shared.id,
        role: 'coordinator',
        since: '2024-01-01',
      },
    ],
  })
  const done = await change(senior, 'lindemeer', { ...naming, ...contact })
  assert.match(done.form, /name="name"/)
  for (const network of [here.network, there.network])
    assert.equal((await seenIn(network))?.name, 'Omgedoopt')
  const own = await visitor(house).signIn(there.people.senior, 'hogedijk')
  const page = `/hogedijk/partners/${there.organisations.seniorweb.id}/gegevens`
  assert.equal(
    (await own.post(page, page, { ...contact, ...naming, name: 'Alleen daar' })).status,
    303,
  )
  assert.match(await (await own.get('/hogedijk/partners')).text(), /Alleen daar/)
})
