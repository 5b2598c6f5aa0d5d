// Contributions out of and into spreadsheets: CSV, XLSX and ODS, unchanged both ways.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { allSeeing } from '../../../test/faults/breaking.ts'
import { fillSmall, testInstallation, type Visitor, visitor } from '../../../test/installation.ts'
import { asJob } from '../../platform/tenant.ts'
import { fillPartners, smallNetwork } from '../partners/sample.ts'
import { fillContributions, manyContributions } from './sample.ts'

const house = await testInstallation()
const seeing = allSeeing(house.url)
after(() => seeing.end())
const small = smallNetwork('lindemeer')
await fillSmall(house, small)
const { database, clock } = house
const inJob = (work: Parameters<typeof asJob>[3]) =>
  asJob(database, small.network.id, clock.now(), work)
const partners = Array.from({ length: 27 }, (_, n) => ({
  ...small.organisations.welfare,
  id: randomUUID(),
  name: `Partner ${n + 1} "De Brug"; 't Huis`,
}))
await fillPartners(database.sql, small.network.id, clock.now(), {
  organisations: partners,
  people: [],
  memberships: [],
})
const organisations = [...Object.values(small.organisations), ...partners].map(({ id }) => id)
const base = '/lindemeer/keten/bijdragen'
const formats = ['csv', 'xlsx', 'ods'] as const

/** Everything of every contribution, but for when and how often it was changed. */
const rowsNow = () => seeing`
  select to_jsonb(c) - 'version' - 'created_at' - 'changed_at' as row from contribution c
  where network_id = ${small.network.id} order by id`
const fileOf = async (lead: Visitor, format: string) =>
  Buffer.from(await (await lead.get(`${base}/bijdragen.${format}`)).arrayBuffer())
const bring = (lead: Visitor, bytes: Buffer | string, name: string) =>
  lead.upload(`${base}/import`, `${base}/import`, new File([bytes as BlobPart], name))
const counts = (page: string) =>
  Object.fromEntries(
    [...page.matchAll(/<dt>([^<]+)<\/dt><dd class="kw-stat">([^<]+)</g)].map(([, label, n]) => [
      label,
      Number(n),
    ]),
  )

test('30 partners with 400 contributions come back unchanged from CSV, XLSX and ODS', async () => {
  await inJob((db) => fillContributions(db, manyContributions(organisations, 400)))
  const before = await rowsNow()
  assert.equal(before.length, 400)
  const lead = await visitor(house).signIn(small.people.lead)
  for (const format of formats) {
    const bytes = await fileOf(lead, format)
    const again = await bring(lead, bytes, `alles.${format}`)
    assert.equal(again.status, 303, format)
    const report = await (await lead.get(again.headers.get('Location') ?? '')).text()
    assert.deepEqual(
      counts(report),
      { erbij: 0, gewijzigd: 0, hetzelfde: 400, geweigerd: 0 },
      format,
    )
    // Into an empty table: every row is new, and everything is what it was.
    await seeing`delete from contribution where network_id = ${small.network.id}`
    const address = (await bring(lead, bytes, `leeg.${format}`)).headers.get('Location') ?? ''
    assert.equal(counts(await (await lead.get(address)).text()).erbij, 400, format)
    assert.equal((await lead.post(address, `${address}/uitvoering`, {})).status, 303)
    assert.deepEqual(await rowsNow(), before, format)
  }
})

test('a dry run changes nothing, says per row what is wrong, and is carried out once', async () => {
  const lead = await visitor(house).signIn(small.people.lead)
  const before = await rowsNow()
  const [one] = before
  const csv = [
    'Organisatie;Wat;Activiteiten;Soort;Status;Kenmerk;Bedrag;Jaar',
    `${small.organisations.library.name};Nieuwe cursus;3;Mensen of tijd;toegezegd;;;`,
    'Onbekende club;Iets;3;Mensen of tijd;toegezegd;;;',
    `${small.organisations.library.name};Geld zonder bedrag;3;Geld;toegezegd;;;`,
    `${small.organisations.library.name};Anders genoemd;${one?.row.activities.join(',')};Geld;loopt;${one?.row.id};1.250,50;2026`,
    `${small.organisations.library.name};Nog eens;3;Geld;loopt;${one?.row.id};1;2026`,
  ].join('\r\n')
  const address = (await bring(lead, csv, 'klein.csv')).headers.get('Location') ?? ''
  const page = await (await lead.get(address)).text()
  assert.deepEqual(counts(page), { erbij: 1, gewijzigd: 1, hetzelfde: 0, geweigerd: 3 })
  assert.match(page, /Deze organisatie is geen partner/)
  assert.match(page, /Klopt niet: Bedrag in euro/)
  assert.match(page, /Dit kenmerk staat twee keer/)
  assert.deepEqual(await rowsNow(), before)
  await lead.post(address, `${address}/uitvoering`, {})
  await lead.sendSigned(`${address}/uitvoering`, {})
  const now = await rowsNow()
  assert.equal(now.length, before.length + 1)
  const changed = now.find(({ row }) => row.id === one?.row.id)?.row
  assert.equal(changed.amount_cents, 125_050)
  assert.equal(changed.remark, one?.row.remark, 'what has no column stays')
})

test('what is no table, or not ours, is refused with words; only lead and admin bring files', async () => {
  const lead = await visitor(house).signIn(small.people.lead)
  for (const [content, said] of [
    ['', 'leeg'],
    ['%PDF-1.7 x', 'niet te lezen'],
    ['a;b\n1;2\n', 'niet de kolommen'],
  ] as const) {
    const answer = await bring(lead, content, 'x.csv')
    assert.equal(answer.status, 422)
    assert.match(await answer.text(), new RegExp(said))
  }
  const wim = await visitor(house).signIn(small.people.welfareWorker)
  assert.equal((await wim.get(`${base}/import`)).status, 404)
  assert.equal((await wim.sendSigned(`${base}/import`, {})).status, 404)
})
