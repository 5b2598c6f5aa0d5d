// Story tests of the network map, roles of partners and contact routes.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillSmall, testInstallation, visitor } from '../../../test/installation.ts'
import { tally } from '../../platform/tally.ts'
import { asJob } from '../../platform/tenant.ts'
import { smallNetwork } from '../partners/sample.ts'
import { layoutOf } from './layout.ts'
import { traffic } from './rules.ts'
import { type Profile, profilesOf, relationsOf } from './store.ts'

const here = smallNetwork('lindemeer')
const there = smallNetwork('hogedijk')
const house = await testInstallation()
await fillSmall(house, here)
await fillSmall(house, there)

const { library, welfare, seniorweb } = here.organisations
const job = <T>(work: Parameters<typeof asJob<T>>[3]) =>
  asJob(house.database, here.network.id, house.clock.now(), work)
const map = '/lindemeer/keten/kaart'
const line = { fromId: library.id, toId: seniorweb.id, kinds: 'hosts', today: 'none' }
const idOfLine = async () => (await job(relationsOf)).find((one) => one.fromId === library.id)?.id

test('the lead draws a line; map, table and spreadsheet show it, with the gap', async () => {
  const lead = await visitor(house).signIn(here.people.lead)
  const sent = await lead.post(`${map}/nieuw`, `${map}/nieuw`, {
    ...line,
    wanted: 'structural',
    action: 'Zaal afspreken',
  })
  assert.equal(sent.status, 303)
  const page = await (await lead.get(map)).text()
  assert.match(page, /1 gat/)
  assert.match(page, /class="line line-gap"/)
  assert.match(page, /vaste afspraak \(gat\)/)
  const file = await (await lead.get(`${map}.csv`)).text()
  assert.match(file, /biedt plek aan;geen;vaste afspraak;0;Zaal afspreken/)
  const picture = await lead.get(`${map}.svg`)
  assert.equal(picture.headers.get('Content-Type'), 'image/svg+xml; charset=utf-8')
  assert.doesNotMatch(await picture.text(), /<a |<script/)
})

test('two partners have one line: a second one, one to itself and an empty form are told so', async () => {
  const lead = await visitor(house).signIn(here.people.lead)
  const send = (fields: Record<string, string>) =>
    lead.post(`${map}/nieuw`, `${map}/nieuw`, { ...line, wanted: 'ad-hoc', ...fields })
  const second = await send({})
  assert.equal(second.status, 422)
  assert.match(await second.text(), /is al een lijn/)
  assert.match(await (await send({ toId: library.id })).text(), /Kies een andere partner/)
  assert.equal((await send({ toId: '' })).status, 422)
  assert.equal((await send({ toId: there.organisations.library.id })).status, 404)
  assert.equal((await job(relationsOf)).length, 1)
})

test('of two who change a line the second sees what the first made of it', async () => {
  const lead = await visitor(house).signIn(here.people.lead)
  const at = `${map}/${await idOfLine()}`
  const change = (version: string, today: string) =>
    lead.post(at, at, { version, kinds: 'helps', today, wanted: 'structural', action: today })
  assert.equal((await change('1', 'ad-hoc')).status, 303)
  const second = await change('1', 'structural')
  assert.equal(second.status, 409)
  const page = await second.text()
  assert.match(page, /wijzigde dit terwijl u typte/)
  assert.match(page, /name="version" value="2"/)
  assert.equal((await change('2', 'structural')).status, 303)
})

test('a coordinator draws from the own organisation only; a desk worker only reads', async () => {
  const librarian = await visitor(house).signIn(here.people.librarian)
  const fields = { kinds: 'helps', today: 'none', wanted: 'ad-hoc' }
  const draw = (fromId: string, toId: string) =>
    librarian.post(`${map}/nieuw`, `${map}/nieuw`, { fromId, toId, ...fields })
  assert.equal((await draw(welfare.id, library.id)).status, 404)
  assert.equal((await draw(library.id, welfare.id)).status, 303)
  const desk = await visitor(house).signIn(here.people.desk)
  assert.equal((await desk.get(map)).status, 200)
  assert.equal((await desk.get(`${map}/nieuw`)).status, 404)
  assert.equal((await desk.get(`${map}/${await idOfLine()}`)).status, 404)
})

test('roles, districts and the own words of a network are kept, and filter the map', async () => {
  const lead = await visitor(house).signIn(here.people.lead)
  const at = `/lindemeer/keten/partners/${welfare.id}`
  const saved = await lead.post(at, at, {
    roles: 'signals',
    own: 'koffie schenken\nsignals',
    ring: 'associated',
    municipality: 'subsidy',
  })
  assert.equal(saved.status, 303)
  const found = (await job(profilesOf)).find(({ id }) => id === welfare.id)
  assert.deepEqual(found?.roles, ['signals', 'koffie schenken'])
  assert.deepEqual([found?.ring, found?.municipality], ['associated', ['subsidy']])
  const page = await (await lead.get(`${map}?wie=signals`)).text()
  assert.match(page, /Kaart van 1 partner/)
  assert.match(await (await lead.get(`${map}?wie=bestaat-niet`)).text(), /Geen partner past/)
})

test('a coordinator changes own roles but not the ring, and nothing of another partner', async () => {
  const librarian = await visitor(house).signIn(here.people.librarian)
  const own = `/lindemeer/keten/partners/${library.id}`
  const before = (await job(profilesOf)).find(({ id }) => id === library.id)?.ring
  const other = before === 'consortium' ? 'associated' : 'consortium'
  assert.equal((await librarian.post(own, own, { roles: 'hosts', ring: other })).status, 303)
  const now = (await job(profilesOf)).find(({ id }) => id === library.id)
  assert.deepEqual([now?.roles, now?.ring], [['hosts'], before])
  const foreign = `/lindemeer/keten/partners/${welfare.id}`
  assert.equal((await librarian.post(own, foreign, { roles: 'hosts' })).status, 404)
})

test('a contact is a function with a shared mailbox, found by its subject', async () => {
  const lead = await visitor(house).signIn(here.people.lead)
  const at = `/lindemeer/keten/partners/${library.id}`
  const contact = { subject: 'Online veiligheid', function: 'Balie', mailbox: 'balie@bieb.example' }
  assert.equal((await lead.post(at, `${at}/contacten`, { ...contact, mailbox: '' })).status, 422)
  assert.equal((await lead.post(at, `${at}/contacten`, contact)).status, 303)
  const found = await (await lead.get('/lindemeer/keten/partners?over=veiligheid')).text()
  assert.match(found, /balie@bieb\.example/)
  const none = await (await lead.get('/lindemeer/keten/partners?over=zeilen')).text()
  assert.doesNotMatch(none, /balie@bieb/)
  const remove = /action="([^"]+\/verwijdering)"/.exec(await (await lead.get(at)).text())?.[1] ?? ''
  assert.equal((await lead.post(at, remove, {})).status, 303)
  assert.doesNotMatch(await (await lead.get(at)).text(), /balie@bieb/)
})

test('another network sees nothing of it and can not change it', async () => {
  const stranger = await visitor(house).signIn(there.people.lead, 'hogedijk')
  assert.doesNotMatch(
    await (await stranger.get('/hogedijk/keten/kaart')).text(),
    /vaste afspraak \(/,
  )
  const at = `/hogedijk/keten/kaart/${await idOfLine()}`
  assert.equal((await stranger.get(at)).status, 404)
  assert.equal((await visitor(house).get(map)).status, 303)
})

test('referrals of the past year make a line thicker, and stand on the map by themselves', async () => {
  await job((db) =>
    tally(
      db,
      'referrals.status',
      { status: 'sent', sender: welfare.id, receiver: seniorweb.id },
      6,
    ),
  )
  const lead = await visitor(house).signIn(here.people.lead)
  assert.match(
    await (await lead.get(map)).text(),
    /class="line line-referrals"[^>]*stroke-width="4.6"/,
  )
  assert.deepEqual([0, 1, 4, 5, 19, 20].map(traffic), [0, 1, 1, 2, 2, 3])
})

test('the map goes out as a drawing and as a picture, with the name of the network on it', async () => {
  const lead = await visitor(house).signIn(here.people.lead)
  const drawn = await (await lead.get(`${map}.svg`)).text()
  assert.match(drawn, />Bibliotheek lindemeer</)
  assert.match(drawn, /vaste afspraak</)
  const [, width = '', height = ''] = /viewBox="\S+ \S+ (\S+) (\S+)"/.exec(drawn) ?? []
  const response = await lead.get(`${map}.png`)
  assert.equal(response.headers.get('Content-Type'), 'image/png')
  const png = Buffer.from(await response.arrayBuffer())
  assert.equal(png.toString('latin1', 1, 4), 'PNG')
  assert.ok(Math.abs(png.readUInt32BE(16) - 2 * Number(width)) <= 2)
  assert.ok(Math.abs(png.readUInt32BE(20) - 2 * Number(height)) <= 2)
  const filtered = Buffer.from(await (await lead.get(`${map}.png?wie=ambassador`)).arrayBuffer())
  assert.ok(png.length > filtered.length && filtered.length > 1000)
  assert.equal((await visitor(house).get(`${map}.png`)).status, 303)
})

test('sixty partners stand apart, inside the picture, at the same place each time', () => {
  const sectors = ['public', 'social', 'private', 'experience']
  const partners = Array.from(
    { length: 60 },
    (_, n): Profile => ({
      ...{ id: `${n}`, name: `Partner ${n}`, kind: 'other', sector: sectors[n % 4] ?? '' },
      ...{ ring: n % 5 === 0 ? 'consortium' : 'associated', roles: [], areas: [] },
      ...{ municipality: [], since: '2024-01-01', until: null, isLead: n === 0 },
    }),
  )
  const { nodes, box } = layoutOf(partners, [], [])
  assert.deepEqual(layoutOf(partners.toReversed(), [], []).nodes, nodes)
  const labels = nodes.filter(({ ring }) => ring !== 'lead').map(({ label }) => label)
  for (const [at, one] of labels.entries()) {
    assert.ok(one.x > box.x && one.x < box.x + box.width)
    assert.ok(one.y > box.y && one.y < box.y + box.height)
    for (const other of labels.slice(at + 1))
      assert.ok(Math.hypot(one.x - other.x, one.y - other.y) > 20, 'names lie over each other')
  }
})
