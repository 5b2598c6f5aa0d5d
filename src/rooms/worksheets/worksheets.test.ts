// Story tests of worksheets: made, filled, compared, exported, and read by nobody but the organisation that leads.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { allSeeing } from '../../../test/faults/breaking.ts'
import { fillSmall, testInstallation, visitor } from '../../../test/installation.ts'
import { within } from '../../platform/tenant.ts'
import { leadNetwork, smallNetwork } from '../partners/sample.ts'
import { kindKeys, kindOf, kinds, tactics, verdictItem } from './kinds.ts'
import { texts } from './texts.ts'

const here = smallNetwork('lindemeer')
const there = smallNetwork('hogedijk')
const house = await testInstallation()
await fillSmall(house, here)
await fillSmall(house, there)
const { library, welfare, seniorweb } = here.organisations
await leadNetwork(house.database.sql, here.network.id, library.id)
await leadNetwork(house.database.sql, there.network.id, there.organisations.library.id)

const seeing = allSeeing(house.url)
after(() => seeing.end())

const list = '/lindemeer/keten/werkbladen'
const as = (person: { id: string }, slug?: string) => visitor(house).signIn(person, slug)
type Someone = Awaited<ReturnType<typeof as>>
const textOf = async (who: Someone, path: string) => (await who.get(path)).text()
const shape = { madeOn: '2026-11-20', title: 'Blad' }

async function make(who: Someone, kind: string, fields: Record<string, string> = {}) {
  const page = `${list}/nieuw?soort=${kind}`
  const sent = await who.post(page, `${list}/nieuw`, { ...shape, title: `Blad ${kind}`, ...fields })
  assert.equal(sent.status, 303, await sent.text())
  return (sent.headers.get('Location') ?? '').split('?')[0] ?? ''
}
const addRow = async (who: Someone, sheet: string, fields: Record<string, string | string[]>) => {
  const sent = await who.post(`${sheet}/regels`, `${sheet}/regels`, fields)
  assert.equal(sent.status, 303, await sent.text())
}
const editLinks = (page: string) =>
  [...page.matchAll(/href="([^"]*\/regels\/[^"]*)"/g)].map(([, href]) => href ?? '')

test('an analysis shows first who asks most effort, and says that its columns are our own', async () => {
  const lead = await as(here.people.lead)
  const sheet = await make(lead, 'network-analysis')
  await addRow(lead, sheet, { topic: 'Huisartsen', effort: 'low', shift: 'meelopen' })
  await addRow(lead, sheet, { partner: welfare.id, effort: 'high', shift: 'vragen doorgeven' })
  await addRow(lead, sheet, { partner: seniorweb.id, effort: 'middle' })
  const page = await textOf(lead, sheet)
  const at = (words: string) => page.indexOf(words, page.indexOf('<tbody>'))
  assert.ok(at(welfare.name) < at(seniorweb.name) && at(seniorweb.name) < at('Huisartsen'))
  assert.match(page, /kolommen van dit werkblad hebben wij zelf bedacht/)
  assert.match(await textOf(lead, `/en${sheet}`), /made up the columns/)
  assert.match(await textOf(lead, list), /Blad network-analysis/)
})

test('a row without anybody, with a phone number, or with a made-up choice is told so and keeps what was typed', async () => {
  const lead = await as(here.people.lead)
  const sheet = await make(lead, 'forces')
  const send = (fields: Record<string, string>) =>
    lead.post(`${sheet}/regels`, `${sheet}/regels`, fields)
  const nobody = await send({ interest: 'rust' })
  assert.equal(nobody.status, 422)
  assert.match(await nobody.text(), /Kies een partner of schrijf op[\s\S]*rust/)
  const phone = await send({ partner: welfare.id, action: 'Bel 06 12345678' })
  assert.equal(phone.status, 422)
  assert.match(await phone.text(), /Haal namen, nummers en adressen weg: Actie/)
  const wrongs: Record<string, string>[] = [
    { attitude: 'boos' },
    { influence: '6' },
    { partner: there.organisations.library.id },
  ]
  for (const wrong of wrongs)
    assert.equal((await send({ partner: welfare.id, ...wrong })).status, 422)
  assert.equal((await send({ partner: 'x', interest: 'y' })).status, 422)
  assert.equal(editLinks(await textOf(lead, sheet)).length, 0)
})

test('of two who change a row the second sees what the first made of it, and may then keep the own words', async () => {
  const lead = await as(here.people.lead)
  const sheet = await make(lead, 'forces', { title: 'Krachten' })
  await addRow(lead, sheet, { partner: welfare.id, interest: 'begin', activities: ['1', '4'] })
  const [row = ''] = editLinks(await textOf(lead, sheet))
  const change = (version: string, interest: string) =>
    lead.post(row, row, { version, partner: welfare.id, interest })
  assert.equal((await change('1', 'de eerste')).status, 303)
  const second = await change('1', 'de tweede')
  assert.equal(second.status, 409)
  const page = await second.text()
  assert.match(page, /Zoals het nu is opgeslagen[\s\S]*de eerste[\s\S]*de tweede/)
  assert.equal((await change('2', 'de tweede')).status, 303)
  const head = `${sheet}/gegevens`
  const rename = (title: string) => lead.post(head, head, { ...shape, version: '1', title })
  assert.equal((await rename('Krachten van nu')).status, 303)
  assert.equal((await rename('Krachten van straks')).status, 409)
  assert.equal((await lead.post(row, `${row}/verwijdering`, {})).status, 303)
  assert.equal(editLinks(await textOf(lead, sheet)).length, 0)
})

test('a goal that no cooperation helps stands out, until one does', async () => {
  const lead = await as(here.people.lead)
  const sheet = await make(lead, 'goals')
  assert.match(await textOf(lead, sheet), /Schrijf eerst de doelen op/)
  const head = `${sheet}/gegevens`
  await lead.post(head, head, { ...shape, goals: 'Overal een hulppunt\nMinder oplichting\n' })
  await addRow(lead, sheet, { partner: welfare.id, goal: 'Overal een hulppunt', gain: 'plus-plus' })
  await addRow(lead, sheet, { partner: seniorweb.id, goal: 'Minder oplichting', gain: 'zero' })
  const gap = /1 doel heeft geen samenwerking die helpt[\s\S]*class="kw-gap"/
  assert.match(await textOf(lead, sheet), gap)
  const foreign = { partner: seniorweb.id, goal: 'Iets heel anders', gain: 'plus' }
  assert.equal((await lead.post(`${sheet}/regels`, `${sheet}/regels`, foreign)).status, 422)
  await addRow(lead, sheet, { topic: 'Wijkteams', goal: 'Minder oplichting', gain: 'plus' })
  assert.doesNotMatch(await textOf(lead, sheet), gap)
})

test('a conversation about content, recruitment and money gives three lines of agreements', async () => {
  const lead = await as(here.people.lead)
  const sheet = await make(lead, 'conversation', { partner: welfare.id })
  const fill = `${sheet}/invulling`
  const said = Object.fromEntries(
    ['content', 'recruitment', 'finance'].flatMap((item) => [
      [`${item}.discussed`, `over ${item}`],
      [`${item}.agreements`, `wij doen ${item}\nzij doen ${item}`],
      [`${item}.by`, '2027-01-15'],
    ]),
  )
  assert.equal((await lead.post(fill, fill, said)).status, 303)
  const again = await lead.post(sheet, fill, { ...said, version: '1' })
  assert.equal(again.status, 409)
  assert.match(await again.text(), /Zoals het nu is opgeslagen[\s\S]*wij doen content/)
  const page = await textOf(lead, sheet)
  assert.equal([...page.matchAll(/<li>wij doen/g)].length, 3)
  assert.match(await textOf(lead, `${sheet}/blad.csv`), /wij doen finance; zij doen finance/)
})

test('a sheet begun from an earlier one is laid over it: new, gone, changed, the same', async () => {
  const lead = await as(here.people.lead)
  const first = await make(lead, 'forces', { title: 'Krachten vorig jaar', madeOn: '2025-11-20' })
  await addRow(lead, first, { partner: welfare.id, attitude: 'critical', influence: '4' })
  await addRow(lead, first, { topic: 'Kerken', attitude: 'waiting' })
  await addRow(lead, first, { topic: 'Sportclubs', attitude: 'waiting' })
  const earlier = first.split('/').at(-1) ?? ''
  const second = await make(lead, 'forces', { title: 'Krachten dit jaar', earlier })
  const links = editLinks(await textOf(lead, second))
  assert.equal(links.length, 3)
  for (const link of links) {
    const form = await textOf(lead, link)
    if (form.includes('value="Kerken"')) await lead.post(link, `${link}/verwijdering`, {})
    if (form.includes('Sportclubs')) continue
    if (!form.includes('value="Kerken"'))
      await lead.post(link, link, { partner: welfare.id, attitude: 'supporter', influence: '4' })
  }
  await addRow(lead, second, { partner: seniorweb.id })
  const page = await textOf(lead, `${second}/vergelijking`)
  assert.match(page, /3 rijen zijn anders/)
  assert.match(page, /was <del>kritisch<\/del><br>nu <b>voorstander<\/b>/)
  for (const state of ['nieuw', 'weg', 'veranderd', 'gelijk'])
    assert.match(page, new RegExp(`>${state}</span>`))
  const backwards = await textOf(lead, `${first}/vergelijking?met=${second.split('/').at(-1)}`)
  assert.match(backwards, /was <del>kritisch<\/del><br>nu <b>voorstander<\/b>/)
})

test('a closed sheet is read, not changed; only lead and admin take one away', async () => {
  const lead = await as(here.people.lead)
  const librarian = await as(here.people.librarian)
  const sheet = await make(librarian, 'tactics')
  await addRow(librarian, sheet, { partner: welfare.id, on: '2026-11-01', tactic: 'small-trial' })
  const [row = ''] = editLinks(await textOf(lead, sheet))
  assert.equal((await lead.post(sheet, `${sheet}/afsluiting`, {})).status, 303)
  assert.equal((await lead.get(row)).status, 404)
  assert.equal((await lead.sendSigned(`${sheet}/regels`, { partner: welfare.id })).status, 404)
  assert.equal((await lead.sendSigned(`${sheet}/gegevens`, shape)).status, 404)
  assert.equal((await lead.sendSigned(`${sheet}/afsluiting`, {})).status, 422)
  assert.equal((await lead.post(sheet, `${sheet}/heropening`, {})).status, 303)
  assert.equal((await librarian.sendSigned(`${sheet}/verwijdering`, {})).status, 404)
  assert.equal((await lead.post(sheet, `${sheet}/verwijdering`, {})).status, 303)
  assert.equal((await lead.get(sheet)).status, 404)
})

test('what is written about a partner is read by nobody outside the organisation that leads', async () => {
  const lead = await as(here.people.lead)
  const secret = 'OORDEEL'
  const sheet = await make(lead, 'alliance', {
    title: `${secret} over welzijn`,
    partner: welfare.id,
  })
  const fill = `${sheet}/invulling`
  await lead.post(fill, fill, { 'trust.score': '1', 'trust.why': `${secret} wantrouwen` })
  assert.match(await textOf(lead, sheet), new RegExp(`${secret} wantrouwen`))
  const outside = [here.people.welfareWorker, here.people.senior, here.people.desk]
  const ways = ['', '/gegevens', '/invulling', '/vergelijking', '/blad.csv', '/blad.xlsx']
  for (const person of outside) {
    const who = await as(person)
    for (const way of ways) assert.equal((await who.get(sheet + way)).status, 404, way)
    for (const path of [list, `${list}/nieuw?soort=alliance`])
      assert.equal((await who.get(path)).status, 404)
    for (const way of ['/gegevens', '/invulling', '/afsluiting', '/verwijdering', '/regels'])
      assert.equal((await who.sendSigned(sheet + way, { ...shape, version: '1' })).status, 404, way)
    assert.doesNotMatch(await textOf(who, '/lindemeer/keten/kaart'), /werkbladen/)
    assert.doesNotMatch(await textOf(who, `/lindemeer/keten/partners/${welfare.id}`), /OORDEEL/)
  }
  assert.match(await textOf(lead, '/lindemeer/keten/kaart'), /keten\/werkbladen/)
})

test('not even the lead or administrator of another organisation reads it, also when that one comes to lead', async () => {
  const lead = await as(here.people.lead)
  const sheet = await make(lead, 'alliance', { title: 'OORDEEL blijft hier', partner: welfare.id })
  const sql = house.database.sql
  for (const role of ['lead', 'admin'] as const) {
    const who = {
      networkId: here.network.id,
      organisationId: welfare.id,
      personId: here.people.senior.id,
      role,
    }
    const seen = () =>
      within(house.database, who, house.clock.now(), async (db) => {
        const sheets = await db`select * from worksheet`
        const rows = await db`select * from worksheet_row`
        const changed = await db`update worksheet set title = 'x' returning 1`
        const gone = await db`delete from worksheet returning 1`
        const parts = await db`select * from worksheet_part`
        return [sheets, rows, changed, gone, parts].map((all) => all.length)
      })
    assert.deepEqual(await seen(), [0, 0, 0, 0, 0])
    await leadNetwork(sql, here.network.id, welfare.id)
    assert.deepEqual(await seen(), [0, 0, 0, 0, 0])
    await leadNetwork(sql, here.network.id, library.id)
  }
  const desk = {
    networkId: here.network.id,
    organisationId: library.id,
    personId: here.people.desk.id,
    role: 'desk',
  }
  const none = await within(
    house.database,
    desk,
    house.clock.now(),
    (db) => db`select 1 from worksheet`,
  )
  assert.equal(none.length, 0)
  const stranger = await as(there.people.admin, 'hogedijk')
  const elsewhere = sheet.replace('/lindemeer/', '/hogedijk/')
  assert.equal((await stranger.get(elsewhere)).status, 404)
  assert.equal((await stranger.get('/hogedijk/keten/werkbladen')).status, 200)
})

test('only who leads begins a sheet; who led keeps the own sheets and begins no new one', async () => {
  const sql = house.database.sql
  const welfareWorker = await as(here.people.welfareWorker)
  assert.equal(
    (await welfareWorker.sendSigned(`${list}/nieuw`, { ...shape, kind: 'forces' })).status,
    404,
  )
  const lead = await as(here.people.lead)
  const sheet = await make(lead, 'forces', { title: 'Van toen wij leidden' })
  await leadNetwork(sql, here.network.id, welfare.id)
  assert.equal((await lead.get(sheet)).status, 200)
  assert.doesNotMatch(await textOf(lead, list), /werkbladen\/nieuw/)
  assert.equal((await lead.sendSigned(`${list}/nieuw`, { ...shape, kind: 'forces' })).status, 404)
  assert.equal((await welfareWorker.get(list)).status, 200)
  assert.doesNotMatch(await textOf(welfareWorker, list), /Van toen wij leidden/)
  await sql`update network set lead_organisation_id = null where id = ${here.network.id}`
  assert.match(await textOf(lead, list), /werkbladen\/nieuw/)
  assert.equal((await welfareWorker.get(list)).status, 404)
  await leadNetwork(sql, here.network.id, library.id)
})

test('the log says that a sheet was made and changed, and nothing that stands in it', async () => {
  const lead = await as(here.people.lead)
  const sheet = await make(lead, 'weighing', { title: 'GEHEIM plan', topic: 'GEHEIM ding' })
  const lines = await seeing<{ what: string; details: unknown }[]>`
    select what, subject, details from audit where what like 'worksheet.%'`
  assert.ok(lines.some(({ what }) => what === 'worksheet.made'))
  assert.doesNotMatch(JSON.stringify(lines), /GEHEIM|Blad|Welzijn|OORDEEL/)
  for (const { details } of lines)
    assert.ok(details === null || Object.keys(details as object).join() === 'kind')
  const log = await textOf(await as(here.people.admin), '/lindemeer/beheer/logboek')
  assert.match(log, /Werkblad gemaakt/)
  assert.doesNotMatch(log, /GEHEIM|OORDEEL/)
  assert.equal((await lead.get(sheet)).status, 200)
})

test('a spreadsheet holds the rows with the words of the page, and no cell runs as a formula', async () => {
  const lead = await as(here.people.lead)
  const sheet = await make(lead, 'tactics', { title: 'Log' })
  const row = { partner: welfare.id, on: '2026-11-02', tactic: 'thank', result: '=1+1' }
  await addRow(lead, sheet, row)
  const file = await lead.get(`${sheet}/blad.csv`)
  assert.match(file.headers.get('Content-Disposition') ?? '', /tactieken-2026-11-20\.csv/)
  assert.match(await file.text(), /02-11-2026;;Bedank en noem de partner in het openbaar;;'=1\+1/)
  const book = await lead.get(`${sheet}/blad.xlsx`)
  assert.equal(
    Buffer.from(await book.arrayBuffer())
      .subarray(0, 2)
      .toString(),
    'PK',
  )
})

test('every field, row and choice of every kind has words in both languages', () => {
  for (const lang of ['nl', 'en'] as const) {
    const missing = kindKeys.flatMap((key) => {
      const words = texts[lang].kinds[key]
      const { head, columns, verdict = [], items = [] } = kindOf(key)
      const all = { head, columns, verdict }
      const fields = (['head', 'columns', 'verdict'] as const).flatMap((part) =>
        all[part].flatMap((field) => {
          const own = words[part]?.[field.key]
          const options = (field.options ?? []).filter((one) => !own?.options?.[one])
          return own ? options.map((one) => `${field.key}: ${one}`) : [field.key]
        }),
      )
      const rows = items.filter((one) => !words.items?.[one.key] || !words.groups?.[one.group])
      return [...fields, ...rows.map((one) => one.key)].map((name) => `${lang} ${key} ${name}`)
    })
    assert.deepEqual(missing, [])
    assert.deepEqual(Object.keys(texts[lang].tactics), Object.keys(tactics))
  }
  assert.ok(!kinds.weighing.items.some(({ key }) => key === verdictItem))
})
