// Stories after the merging: who works where, what the closed network still lets people do, and what remembers it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { visitor } from '../../../test/installation.ts'
import { leadsOf, mergingHouse, propose } from '../../../test/stories/merging-house.ts'
import { openSite } from '../../app/site.ts'
import { within } from '../../platform/tenant.ts'
import { contribution, fillContributions } from '../contributions/sample.ts'
import { fillPoints, samplePoint } from '../desk/sample.ts'
import { carryOut, previewMerge } from './actions.ts'
import { luggage, stays, written } from './luggage.ts'
import { mayStillSend } from './rules.ts'

const all = await mergingHouse()
const { house, into, from, at, inInto, inFrom, twin, carer, seeing } = all
const { walkIn, sameWalkIn, tablets } = all
const { library } = into.organisations
const { rian, ria } = await leadsOf(all)
const root = '/lindemeer/keten/samenvoegen'
const page = async (who: typeof rian, path: string) => (await who.get(path)).text()
let address = ''
before(async () => {
  const { id, here, there } = await propose(all, rian)
  address = here
  const task = { id, into: into.network.id }
  await ria.post(there, `${there}/instemming`, { sure: 'ja' })
  await inFrom((db) => previewMerge(db, task))
  await rian.post(here, `${here}/uitvoering`, { sure: 'ja', same: twin.id })
  await inInto((db) => carryOut(db, task, undefined))
})
after(() => seeing.end())

test('people of there work here from now on, and nobody leads by it', async () => {
  const members = await seeing`
    select person_id, organisation_id, role from membership where network_id = ${into.network.id} and until is null`
  const roles = (person: string) =>
    members.filter((one) => one.person_id === person).map((one) => [one.organisation_id, one.role])
  assert.deepEqual(roles(carer.id), [[library.id, 'desk']])
  assert.deepEqual(roles(from.people.lead.id), [[from.organisations.library.id, 'coordinator']])
  const cor = await visitor(house).signIn(carer)
  assert.equal((await cor.get('/lindemeer/balie')).status, 200)
})

test('the network that was taken in leads on, and lets nothing new begin', async () => {
  // What a site knows of a network it remembers for a few seconds.
  const site = openSite(house)
  const guest = visitor({ ...house, site })
  const offer = await guest.get(`/vijftigplus/hulp/${tablets.id}`)
  assert.deepEqual(
    [offer.status, offer.headers.get('Location')],
    [308, `/lindemeer/hulp/${tablets.id}`],
  )
  const same = await guest.get(`/en/vijftigplus/hulp/${sameWalkIn.id}`)
  assert.equal(same.headers.get('Location'), `/en/lindemeer/hulp/${walkIn.id}`)
  const open = await guest.get('/vijftigplus/aanbod/hsds.json')
  assert.equal(open.headers.get('Location'), '/lindemeer/aanbod/hsds.json')
  assert.equal((await guest.get('/vijftigplus')).headers.get('Location'), '/lindemeer')
  assert.equal(
    (await guest.get('/vijftigplus/hulp?zoek=digid')).headers.get('Location'),
    '/lindemeer/hulp?zoek=digid',
  )
  assert.doesNotMatch(await (await guest.get('/')).text(), /vijftigplus/)
  const daan = await visitor({ ...house, site }).signIn(from.people.desk, 'vijftigplus')
  assert.match(await page(daan, '/vijftigplus/balie'), /Dit netwerk is gesloten[\s\S]*lindemeer/)
  assert.match(await page(daan, '/vijftigplus/balie/vragen'), /is op 23 november 2026 opgegaan in/)
  assert.equal((await daan.sendSigned('/vijftigplus/balie', {})).status, 409)
  assert.equal((await daan.sendSigned('/vijftigplus/doorverwijzingen/nieuw', {})).status, 409)
  const lead = await visitor({ ...house, site }).signIn(from.people.lead, 'vijftigplus')
  assert.equal((await lead.sendSigned('/vijftigplus/aanbod/nieuw', {})).status, 409)
  assert.match(await page(lead, '/vijftigplus/keten/samenvoegen'), /samengevoegd/)
  assert.match(await page(lead, '/vijftigplus/beheer/logboek'), /Dit netwerk ging op in een ander/)
})

test('also past the pages the database takes nothing new there', async () => {
  const who = {
    networkId: from.network.id,
    organisationId: from.organisations.library.id,
    personId: from.people.lead.id,
    role: 'lead',
  }
  const late = contribution(from.organisations.library.id, { what: 'Te laat', activities: [3] })
  await assert.rejects(
    within(house.database, who, at, (db) => fillContributions(db, [late])),
    /row-level security/,
  )
  await assert.rejects(
    inFrom((db) =>
      fillPoints(db, [samplePoint({ organisationId: from.organisations.library.id })]),
    ),
    /row-level security/,
  )
})

test('the partner says where it came from, and the merging page keeps the history', async () => {
  const senior = await page(rian, `/lindemeer/keten/partners/${from.organisations.seniorweb.id}`)
  assert.match(senior, /Kwam op 23 november 2026 mee uit Netwerk Digitale Inclusie vijftigplus/)
  assert.match(await page(rian, root), /Netwerk Digitale Inclusie vijftigplus gaat op in/)
  assert.match(await page(rian, address), /Wat er is meegekomen/)
  assert.match(await page(rian, '/lindemeer/beheer/logboek'), /Ander netwerk opgenomen/)
  const cor = await visitor(house).signIn(carer)
  assert.equal((await cor.get(address)).status, 200)
})

test('of every table of a network it is said whether it comes along or stays (luggage.ts)', async () => {
  const tables = await seeing<{ name: string }[]>`
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and exists (select 1 from pg_attribute where attrelid = c.oid and attname = 'network_id')`
  const said = new Set<string>([...luggage, ...written, ...Object.values(stays).flat()])
  const unsaid = tables.map(({ name }) => name).filter((name) => !said.has(name))
  assert.deepEqual(unsaid, [])
})

test('in a closed network forms end what runs, and begin nothing', () => {
  const id = '00000000-0000-4000-8000-000000000001'
  const ends = [
    ...['/b/inloggen', '/b/afmelding', '/b/volgen/intrekking', '/b/antwoord/x/aanname'],
    ...[
      `/b/doorverwijzingen/${id}/afloop`,
      `/b/balie/vragen/${id}`,
      `/b/leren/lessen/${id}/aanwezigheid`,
    ],
    ...['/b/cursussen/code/afmelding', `/b/organisatie/mensen/${id}`],
  ]
  const begins = [
    ...[
      '/b/balie',
      '/b/balie/turven',
      '/b/doorverwijzingen/nieuw',
      `/b/doorverwijzingen/${id}/verzending`,
    ],
    ...[
      `/b/balie/vragen/${id}/doorverwijzing`,
      '/b/aanbod/nieuw',
      `/b/aanbod/${id}`,
      '/b/leren/nieuw',
    ],
    ...[
      '/b/leren/programmas/nieuw',
      '/b/keten/overleggen/nieuw',
      '/b/uitnodiging/x',
      '/b/partners/uitnodigingen',
    ],
  ]
  assert.deepEqual(
    ends.filter((path) => !mayStillSend(path)),
    [],
  )
  assert.deepEqual(begins.filter(mayStillSend), [])
})
