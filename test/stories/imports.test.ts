// Stories of a file that is brought in: looked at first, carried out at once, and taken back.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { asJob, type Db } from '../../src/platform/tenant.ts'
import { fillPoints, samplePoint, sampleQuestion } from '../../src/rooms/desk/sample.ts'
import { addQuestions } from '../../src/rooms/desk/store.ts'
import { importGuide } from '../../src/rooms/imports/command.ts'
import { keeps } from '../../src/rooms/imports/keeps.ts'
import { batchById } from '../../src/rooms/imports/store.ts'
import { smallNetwork } from '../../src/rooms/partners/sample.ts'
import { fillPlaceNames } from '../../src/rooms/places/store.ts'
import { fillSmall, formOf, testInstallation, visitor } from '../installation.ts'

const house = await testInstallation({ at: '2026-11-23T10:00:00Z' })
const here = smallNetwork('lindemeer')
const there = smallNetwork('hogedijk')
await fillPlaceNames(house.database.sql)
await fillSmall(house, here)
await fillSmall(house, there)
const rian = await visitor(house).signIn(here.people.lead)
const imports = '/lindemeer/aanbod/import'
const nasty = readFileSync(join(import.meta.dirname, '../../demo/nasty.csv'))

const asNetwork = <T>(work: (db: Db) => Promise<T>, networkId = here.network.id) =>
  asJob(house.database, networkId, house.clock.now(), work)

/** Everything that an import may touch, without versions and moments. */
const everything = (networkId = here.network.id) =>
  asNetwork(async (db) => {
    const rows = (table: string, where = '') =>
      db.unsafe(
        `select to_jsonb(x) - 'search' - 'version' - 'changed_at' - 'created_at' as row from ${table} x
         where network_id = '${networkId}' ${where} order by to_jsonb(x)::text`,
      )
    const tables = ['offer', 'location', 'offer_location'].map((table) => rows(table))
    return JSON.stringify(await Promise.all([...tables, rows('partnership', 'and until is null')]))
  }, networkId)

const file = (bytes: Uint8Array | string, name = 'aanbod.csv') =>
  new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name)
const idIn = (answer: Response) =>
  /import\/([0-9a-f-]{36})/.exec(answer.headers.get('Location') ?? '')?.[1] ?? ''

/** A minute later a file is looked at; gives the batch. */
async function tried(bytes: Uint8Array | string, name?: string, who = rian, at = imports) {
  house.clock.advance({ minutes: 1 })
  const answer = await who.upload(at, at, file(bytes, name))
  assert.equal(answer.status, 303, await answer.text())
  return idIn(answer)
}
const press = (id: string, deed: string, fields: Record<string, string | string[]> = {}) =>
  rian.post(`${imports}/${id}`, `${imports}/${id}/${deed}`, fields)
const said = (answer: Response) => /klaar=(\w+)/.exec(answer.headers.get('Location') ?? '')?.[1]
const totalsOf = async (id: string) => (await asNetwork((db) => batchById(db, id)))?.totals
const reportOf = async (id: string, query = '') =>
  (await rian.get(`${imports}/${id}${query}`)).text()

test('a file full of mess is looked at first, and nothing changes', async () => {
  const before = await everything()
  const id = await tried(nasty, 'nasty.csv')
  const totals = await totalsOf(id)
  assert.equal(totals?.rows, 90)
  const { accepted = 0, remarked = 0, duplicate = 0, refused = 0 } = totals ?? {}
  assert.equal(accepted + remarked + duplicate + refused, 90)
  assert.ok(refused > 0 && remarked > 0)
  assert.equal(await everything(), before)
  const report = await reportOf(id)
  assert.match(report, /nasty\.csv/)
  assert.match(report, /nieuwe partners?</)
  assert.match(report, /Pagina 1 van 2/)
  assert.match(await reportOf(id, '?uitkomst=refused'), /Gaat er niet in/)
  const csv = await rian.get(`${imports}/${id}/verslag.csv`)
  assert.equal((await csv.text()).trim().split('\r\n').length, 91)
  assert.equal(said(await press(id, 'verwijdering')), 'dropped')
  assert.equal((await rian.get(`${imports}/${id}`)).status, 404)
})

test('carried out twice at once it is done once, the same file again adds nothing, and undone all is as before', async () => {
  const before = await everything()
  const id = await tried(nasty, 'nasty.csv')
  const page = await reportOf(id)
  const action = `${imports}/${id}/uitvoering`
  const click = () => rian.send(action, { ...formOf(page, action), _once: crypto.randomUUID() })
  const answers = await Promise.all([click(), click()])
  assert.deepEqual(answers.map(said).sort(), ['applied', 'decided'])
  const after = await everything()
  assert.notEqual(after, before)
  assert.match(await (await rian.get('/lindemeer/partners')).text(), /Bibliotheek aan het Meer/)
  const found = await visitor(house).get('/lindemeer/hulp?q=telefooncursus')
  assert.match(await found.text(), /Telefooncursus/)

  const again = await tried(nasty, 'nasty.csv')
  const effects = (await totalsOf(again))?.effects
  assert.deepEqual([effects?.add, effects?.change, effects?.kept], [0, 0, 0])
  assert.match(await reportOf(again), /Dit bestand verandert niets/)
  await rian.sendSigned(`${imports}/${again}/uitvoering`, {})
  assert.equal(await everything(), after)
  assert.equal(said(await press(id, 'terugdraaiing')), 'undone')
  assert.equal(await everything(), before)
  assert.equal(said(await rian.sendSigned(`${imports}/${id}/terugdraaiing`, {})), undefined)
})

test('one new partner of a file can be left out, and taken along again until it is decided', async () => {
  const text = [
    'organisatie;titel;omschrijving;locatie',
    'Stichting Wel;Inloop Wel;Kom langs.;De Kade',
    'Stichting Niet;Inloop Niet;Kom langs.;De Sluis',
    'Stichting Niet;Cursus Niet;Leer iets.;De Sluis',
    'Welzijn lindemeer;Inloop Welzijn;Kom langs.;De Kade',
  ].join('\n')
  const before = await everything()
  const id = await tried(text)
  const partner = (name: string, deed: string) => press(id, 'keuze', { partner: name, do: deed })
  assert.equal(said(await partner('Stichting Niet', 'leave')), 'chosen')
  const left = await totalsOf(id)
  assert.deepEqual([left?.partners, left?.leftOut], [['Stichting Wel'], ['Stichting Niet']])
  assert.deepEqual([left?.refused, left?.effects.add, left?.rows], [2, 2, 4])
  assert.match(await reportOf(id), /Overgeslagen op verzoek[\s\S]*Overgeslagen op verzoek/)
  await partner('Stichting Niet', 'take')
  assert.deepEqual([(await totalsOf(id))?.refused, (await totalsOf(id))?.leftOut], [0, []])
  // Who is a partner already is not left out like this.
  await partner('Welzijn lindemeer', 'leave')
  assert.equal((await totalsOf(id))?.refused, 0)
  await partner('Stichting Niet', 'leave')
  assert.equal(said(await press(id, 'uitvoering')), 'applied')
  const partners = await (await rian.get('/lindemeer/partners')).text()
  assert.match(partners, /Stichting Wel/)
  assert.doesNotMatch(partners, /Stichting Niet/)
  assert.equal((await everything()).includes('De Sluis'), before.includes('De Sluis'))
  const report = await reportOf(id)
  assert.match(report, /niet ingelezen/)
  assert.doesNotMatch(report, /gaan er goed in|Laat weg</)
  assert.equal(said(await partner('Stichting Wel', 'leave')), 'decided')
  await press(id, 'terugdraaiing')
  assert.match(await reportOf(id), /waren goed ingelezen/)
  assert.equal(await everything(), before)
})

test('the same file as Windows-1252, with a BOM, or as tabs gives the same plan', async () => {
  const text = nasty.toString('utf8')
  const first = await tried(nasty)
  const labels = (id: string) =>
    asNetwork(
      (db) => db`select row, label, outcome from import_row where batch_id = ${id} order by row`,
    )
  const plain = JSON.stringify(await labels(first))
  // Windows-1252 has no letter of its own for what UTF-8 spells otherwise; this file only holds letters that it has.
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [
      new TextDecoder('windows-1252').decode(new Uint8Array([byte])),
      byte,
    ]),
  )
  const old = Uint8Array.from([...text], (letter) => table.get(letter) ?? 63)
  for (const bytes of [old, `\ufeff${text}`]) {
    const id = await tried(bytes)
    assert.equal(JSON.stringify(await labels(id)), plain)
    await press(id, 'verwijdering')
  }
  await press(first, 'verwijdering')
})

const header = 'organisatie;titel;omschrijving;locatie;straat;huisnummer;plaats;openingstijden\n'
const row = (title: string, text = 'Kom langs.', place = 'De Kade;Kade;1', hours = 'di 10-12') =>
  `Welzijn lindemeer;${title};${text};${place};Lindehof;${hours}\n`

test('what looks like a duplicate stays out until the lead wants it all the same', async () => {
  const one = await tried(header + row('Digispreekuur'))
  await press(one, 'uitvoering')
  const two = await tried(`id;${header}9;${row('Digispreekuur')}`)
  assert.equal((await totalsOf(two))?.duplicate, 1)
  assert.match(await reportOf(two), /Dit lijkt veel op aanbod dat er al is: Digispreekuur/)
  assert.equal(said(await press(two, 'keuze', { row: '2', do: 'want' })), 'chosen')
  assert.equal((await totalsOf(two))?.effects.add, 1)
  assert.equal(said(await press(two, 'keuze', { row: '2', do: 'unwant' })), 'chosen')
  assert.equal((await totalsOf(two))?.duplicate, 1)
  await press(two, 'keuze', { row: '2', do: 'want' })
  assert.equal(said(await press(two, 'uitvoering')), 'applied')
  await press(two, 'terugdraaiing')
  await press(one, 'terugdraaiing')
})

/** The lead opens the offer with this title and changes its text. */
async function editByHand(title: string) {
  const [offer] = await asNetwork(
    (db) => db<{ id: string }[]>`select id from offer where title_nl = ${title}`,
  )
  const path = `/lindemeer/aanbod/${offer?.id}`
  const page = await (await rian.get(path)).text()
  const answer = await rian.send(path, {
    ...formOf(page, path),
    titleNl: title,
    textNl: 'Met de hand geschreven.',
    kind: 'walk-in',
    activities: '3',
    cost: 'free',
    promiseMonths: '6',
    phone: '000-0000000',
    organisation: here.organisations.welfare.id,
    do: 'keep',
  })
  assert.equal(answer.status, 303)
  return offer?.id ?? ''
}

test('when someone changed an offer after the report, nothing is carried out and there is a new report', async () => {
  const one = await tried(header + row('Formulierenhulp'))
  await press(one, 'uitvoering')
  const two = await tried(header + row('Formulierenhulp', 'Nieuwe tekst.'))
  assert.equal((await totalsOf(two))?.effects.change, 1)
  house.clock.advance({ minutes: 1 })
  await editByHand('Formulierenhulp')
  const before = await everything()
  assert.equal(said(await press(two, 'uitvoering')), 'differs')
  assert.equal(await everything(), before)
  assert.equal((await totalsOf(two))?.effects.kept, 1)
  assert.match(await reportOf(two), /Het bestand overschrijft dat niet/)
})

test('undoing a batch leaves what others changed since, and says why', async () => {
  const id = await tried(header + row('Blijft staan') + row('Gaat weg'))
  await press(id, 'uitvoering')
  house.clock.advance({ minutes: 1 })
  const kept = await editByHand('Blijft staan')
  const page = await reportOf(id)
  assert.match(page, /Dan gebeurt dit: 1 aanbod gaat weg\./)
  assert.match(page, /Blijft staan[\s\S]*iemand heeft het daarna veranderd/)
  assert.equal(said(await press(id, 'terugdraaiing')), 'undone')
  assert.equal((await rian.get(`/lindemeer/aanbod/${kept}`)).status, 200)
  const list = await (await rian.get('/lindemeer/aanbod?zoek=gaat+weg')).text()
  assert.match(list, /Niets gevonden/)
})

test('undoing a batch leaves an offer that someone was sent to, and says why', async () => {
  const id = await tried(header + row('Iemand ging erheen') + row('Niemand ging erheen'))
  await press(id, 'uitvoering')
  const point = samplePoint({ organisationId: here.organisations.library.id })
  const offer = await asNetwork(async (db) => {
    await fillPoints(db, [point])
    const [found] = await db<{ id: string }[]>`
      select id from offer where title_nl = 'Iemand ging erheen'`
    await addQuestions(db, [
      sampleQuestion({
        ...{ pointId: point.id, organisationId: point.organisationId },
        referredOffers: [found?.id ?? ''],
      }),
    ])
    return found?.id
  })
  assert.match(await reportOf(id), /Iemand ging erheen[\s\S]*er is iemand naartoe verwezen/)
  assert.equal(said(await press(id, 'terugdraaiing')), 'undone')
  assert.equal((await rian.get(`/lindemeer/aanbod/${offer}`)).status, 200)
  assert.match(
    await (await rian.get('/lindemeer/aanbod?zoek=niemand+ging')).text(),
    /Niets gevonden/,
  )
})

test('a changed file changes what it brought, and undoing it brings the old text back', async () => {
  const one = await tried(header + row('Taal en computer'))
  await press(one, 'uitvoering')
  const before = await everything()
  const changed =
    header +
    row('Taal en computer', 'Andere tekst.') +
    row('Taal en computer', 'Andere tekst.', 'De Sluis;Sluis;2')
  const two = await tried(changed)
  const effects = (await totalsOf(two))?.effects
  assert.deepEqual([effects?.add, effects?.change], [1, 1])
  await press(two, 'uitvoering')
  assert.match(await everything(), /Andere tekst/)
  const late = await reportOf(one)
  assert.match(late, /een later bestand heeft het veranderd/)
  assert.equal(said(await press(two, 'terugdraaiing')), 'undone')
  assert.equal(await everything(), before)
})

test('open data goes out as HSDS, comes in elsewhere, and again changes nothing', async () => {
  const json = await (await visitor(house).get('/lindemeer/aanbod/hsds.json')).text()
  const services = (JSON.parse(json) as { contents: { name: string }[] }).contents
  assert.ok(services.length > 0)
  assert.doesNotMatch(json, /"draft"|source_ref/)
  const lead = await visitor(house).signIn(there.people.lead, 'hogedijk')
  const at = '/hogedijk/aanbod/import'
  const before = await everything(there.network.id)
  const id = await tried(json, 'gids.json', lead, at)
  await lead.post(`${at}/${id}`, `${at}/${id}/uitvoering`, {})
  const out = await (await visitor(house).get('/hogedijk/aanbod/hsds.json')).text()
  const names = (text: string) =>
    (JSON.parse(text) as { contents: { name: string }[] }).contents.map(({ name }) => name).sort()
  assert.deepEqual(names(out), names(json))
  const again = await tried(json, 'gids.json', lead, at)
  const batch = await asNetwork((db) => batchById(db, again), there.network.id)
  assert.equal(batch?.totals.effects.same, services.length)
  await lead.post(`${at}/${id}`, `${at}/${id}/terugdraaiing`, {})
  assert.equal(await everything(there.network.id), before)
  const own = await tried(json, 'eigen.json')
  assert.equal((await totalsOf(own))?.effects.same, services.length)
})

test('a file that can not be read says why, in words, and asks for another', async () => {
  for (const [bytes, words] of [
    ['', /Het bestand is leeg/],
    ['%PDF-1.4 iets', /Dit is geen tabel/],
    ['{"dit":"is geen gids"}', /Dit is geen HSDS 3/],
    ['een;twee\n1;2\n', /We vinden geen rij met kolomnamen/],
  ] as [string, RegExp][]) {
    const answer = await rian.upload(imports, imports, file(bytes))
    assert.equal(answer.status, 422)
    const page = await answer.text()
    assert.match(page, words)
    assert.match(page, /<title>Fout: /)
  }
})

test('a file can not put a script into the report', async () => {
  const id = await tried(header + row('<script>alert(1)</script>', '<img src=x onerror=alert(1)>'))
  for (const path of ['', '?uitkomst=accepted'])
    assert.doesNotMatch(await reportOf(id, path), /<script>alert|<img src=x/)
})

test('only the lead and the administrator import, and only into their own network', async () => {
  const id = await tried(header + row('Geheim'))
  const lotte = await visitor(house).signIn(here.people.librarian)
  const stranger = await visitor(house).signIn(there.people.lead, 'hogedijk')
  for (const path of [imports, `${imports}/${id}`, `${imports}/${id}/verslag.csv`])
    assert.equal((await lotte.get(path)).status, 404)
  for (const deed of ['uitvoering', 'terugdraaiing', 'verwijdering', 'keuze']) {
    assert.equal((await lotte.sendSigned(`${imports}/${id}/${deed}`, { do: 'want' })).status, 404)
    const path = `/hogedijk/aanbod/import/${id}/${deed}`
    assert.equal((await stranger.sendSigned(path, { do: 'want' })).status, 404)
  }
  assert.equal((await rian.get('/lindemeer/aanbod/import/voorbeeld.csv')).status, 200)
})

test('the example file reads back without a remark', async () => {
  const text = await (await rian.get(`${imports}/voorbeeld.csv`)).text()
  const id = await tried(text, 'voorbeeld.csv')
  assert.deepEqual([(await totalsOf(id))?.rows, (await totalsOf(id))?.accepted], [1, 1])
  await press(id, 'verwijdering')
})

test('the command looks first too, and imports only when it is told to', async () => {
  const order = { slug: 'hogedijk', file: { name: 'nasty.csv', bytes: nasty } }
  const before = await everything(there.network.id)
  const dry = await importGuide(house, { ...order, apply: false })
  assert.ok(dry.ok && dry.left.length > 0 && dry.batchId === null)
  assert.equal(await everything(there.network.id), before)
  const real = await importGuide(house, { ...order, apply: true })
  assert.ok(real.ok && real.batchId)
  assert.deepEqual(real.ok && dry.ok && real.totals.effects, dry.totals.effects)
  const again = await importGuide(house, { ...order, apply: true })
  assert.ok(again.ok && again.totals.effects.add === 0 && again.totals.effects.change === 0)
  assert.equal((await importGuide(house, { ...order, slug: 'nergens', apply: true })).ok, false)
})

const shared = join(import.meta.dirname, '../../../shared/data')
test('the real files of real towns go in as they are, twice, and out again', async (t) => {
  if (!existsSync(shared)) return t.diagnostic('no real files here: not tried')
  for (const name of ['rotterdam.csv', 'landelijk.csv', 'denhaag-utrecht-amsterdam.csv']) {
    const bytes = readFileSync(join(shared, name))
    const before = await everything()
    const id = await tried(bytes, name)
    const totals = await totalsOf(id)
    const { rows, accepted = 0, remarked = 0, duplicate = 0, refused = 0 } = totals ?? {}
    assert.equal(accepted + remarked + duplicate + refused, rows)
    assert.equal(said(await press(id, 'uitvoering')), 'applied')
    const again = await tried(bytes, name)
    const effects = (await totalsOf(again))?.effects
    assert.deepEqual([effects?.add, effects?.change], [0, 0])
    await press(again, 'verwijdering')
    assert.equal(said(await press(id, 'terugdraaiing')), 'undone')
    assert.equal(await everything(), before)
    t.diagnostic(`ran on ${name}: ${rows} rows, ${totals?.offers} offers`)
  }
})

test('a file that nobody decides on is gone after two weeks, and one that was carried out at once', async () => {
  const bytes = (id: string) =>
    asNetwork((db) => db<{ file: Buffer | null }[]>`select file from import_batch where id = ${id}`)
  const open = await tried(header + row('Nog te beslissen'))
  const done = await tried(header + row('Besloten'))
  await press(done, 'uitvoering')
  assert.equal((await bytes(done))[0]?.file, null)
  house.clock.advance({ days: 15 })
  for (const keep of keeps) await asNetwork((db) => keep.erase?.(db) ?? Promise.resolve(0))
  assert.equal((await bytes(open)).length, 0)
  assert.equal((await bytes(done)).length, 1)
})
