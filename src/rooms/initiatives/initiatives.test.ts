// Stories of initiatives: written down, found by the partners that fit, connected or declined, and kept by their own people.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillSmall, formOf, testInstallation, visitor } from '../../../test/installation.ts'
import { asJob, within } from '../../platform/tenant.ts'
import { contribution, fillContributions } from '../contributions/sample.ts'
import { smallNetwork } from '../partners/sample.ts'
import { fillInitiatives, initiative } from './sample.ts'

const here = smallNetwork('lindemeer')
const there = smallNetwork('hogedijk')
const house = await testInstallation()
await fillSmall(house, here)
await fillSmall(house, there)
const { library, welfare, seniorweb } = here.organisations
const rian = await visitor(house).signIn(here.people.lead)
const lotte = await visitor(house).signIn(here.people.librarian)
const wim = await visitor(house).signIn(here.people.welfareWorker)
const sien = await visitor(house).signIn(here.people.senior)
const daan = await visitor(house).signIn(here.people.desk)
const root = '/lindemeer/keten/initiatieven'
const page = async (who: typeof rian, path: string) => (await who.get(path)).text()
const inNetwork = <T>(work: Parameters<typeof asJob<T>>[3]) =>
  asJob(house.database, here.network.id, house.clock.now(), work)
await inNetwork((db) =>
  fillContributions(db, [
    contribution(library.id, { what: 'Zaal op dinsdag', activities: [3], kind: 'places' }),
    contribution(seniorweb.id, { what: 'Oude tablets', activities: [1], kind: 'devices' }),
  ]),
)
let address = ''
const cafe = {
  title: 'Telefooncafé',
  what: 'Buren oefenen samen.',
  stage: 'starting',
  organisationId: '',
  runBy: 'bewonersgroep Lindeflat',
  needs: ['places', 'devices'],
  activities: '3',
}

test('the lead writes down what residents begin, without a person in it', async () => {
  const wrong = await rian.post(`${root}/nieuw`, `${root}/nieuw`, {
    ...cafe,
    runBy: 'Bel Joke op 06 12345678',
  })
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /Haal namen, nummers en adressen weg/)
  const nobody = await rian.post(`${root}/nieuw`, `${root}/nieuw`, { ...cafe, runBy: '' })
  assert.match(await nobody.text(), /Vul in: Of: hoe noemen de bewoners zich/)
  const added = await rian.post(`${root}/nieuw`, `${root}/nieuw`, cafe)
  assert.equal(added.status, 303)
  address = (added.headers.get('Location') ?? '').split('?')[0] ?? ''
  assert.match(await page(daan, root), /Telefooncafé/)
})

test('partners that fit stand with it, with what they bring as the reason', async () => {
  const text = await page(wim, address)
  assert.match(text, /Bibliotheek lindemeer[\s\S]*Plekken of ruimte: Zaal op dinsdag/)
  assert.match(text, /Apparaten: Oude tablets/)
  assert.doesNotMatch(text, /Welzijn lindemeer<\/a><ul/)
  assert.match(await page(lotte, `${root}/partner/${library.id}`), /Telefooncafé/)
  assert.doesNotMatch(await page(wim, `${root}/partner/${welfare.id}`), /Zaal op dinsdag/)
})

test('a partner connects itself, on a day, and both sides show it', async () => {
  const form = { organisatie: library.id, terug: 'initiatief' }
  assert.equal((await lotte.post(address, `${address}/verbinding`, form)).status, 303)
  const text = await page(daan, address)
  assert.match(text, /Verbonden partners[\s\S]*Bibliotheek lindemeer[\s\S]*sinds 23 november 2026/)
  assert.match(
    await page(daan, `${root}/partner/${library.id}`),
    /Verbonden met[\s\S]*Telefooncafé/,
  )
  assert.doesNotMatch(text, /Zaal op dinsdag/)
  const again = await lotte.sendSigned(`${address}/verbinding`, form)
  assert.match(again.headers.get('Location') ?? '', /klaar=moved/)
})

test('a partner says no with a reason: it is kept and not proposed again, until it is taken back', async () => {
  const form = { organisatie: seniorweb.id, terug: 'partner', reason: '' }
  const own = `${root}/partner/${seniorweb.id}`
  const empty = await sien.post(own, `${address}/afwijzing`, form)
  assert.equal(empty.status, 422)
  assert.match(await empty.text(), /Vul in: Waarom past het niet/)
  const no = await sien.post(own, `${address}/afwijzing`, { ...form, reason: 'Al uitgedeeld.' })
  assert.equal(no.status, 303)
  const text = await page(rian, address)
  assert.match(text, /Al uitgedeeld\. \(de partner zei nee, 23 november 2026\)/)
  assert.doesNotMatch(text, /Oude tablets/)
  const back = { organisatie: seniorweb.id, stand: 'declined', terug: 'initiatief' }
  assert.equal((await sien.post(address, `${address}/terugdraaiing`, back)).status, 303)
  assert.match(await page(rian, address), /Oude tablets/)
})

test('nobody decides for another: not a coordinator of a third partner, not the desk, not with its own initiative', async () => {
  const form = { organisatie: seniorweb.id, reason: 'Nee.' }
  for (const who of [wim, daan])
    for (const deed of ['verbinding', 'afwijzing', 'terugdraaiing'])
      assert.equal(
        (await who.sendSigned(`${address}/${deed}`, { ...form, stand: 'connected' })).status,
        404,
      )
  const stranger = there.organisations.library.id
  assert.equal(
    (await rian.sendSigned(`${address}/verbinding`, { organisatie: stranger })).status,
    404,
  )
  assert.equal((await rian.sendSigned(`${address}/verbinding`, { organisatie: 'x' })).status, 404)
})

test('a coordinator keeps the initiatives of the own organisation, and only those', async () => {
  const form = { ...cafe, title: 'Digikoffie', organisationId: welfare.id, runBy: '' }
  const added = await wim.post(`${root}/nieuw`, `${root}/nieuw`, form)
  const own = (added.headers.get('Location') ?? '').split('?')[0]
  assert.equal(
    (await wim.post(`${own}/gegevens`, `${own}/gegevens`, { ...form, stage: 'running' })).status,
    303,
  )
  assert.equal((await lotte.get(`${own}/gegevens`)).status, 404)
  assert.equal((await daan.get(`${root}/nieuw`)).status, 404)
  const others = await wim.sendSigned(`${root}/nieuw`, {
    ...form,
    organisationId: library.id,
    version: '0',
  })
  assert.equal(others.status, 422)
  const residents = await wim.sendSigned(`${root}/nieuw`, {
    ...form,
    organisationId: '',
    runBy: 'x',
    version: '0',
  })
  assert.equal(residents.status, 422)
  const self = await wim.sendSigned(`${own}/verbinding`, { organisatie: welfare.id })
  assert.equal(self.status, 404)
})

test('two people change it at once: the second sees both and chooses', async () => {
  const mine = formOf(await page(rian, `${address}/gegevens`), `${address}/gegevens`)
  await rian.post(`${address}/gegevens`, `${address}/gegevens`, { ...cafe, stage: 'running' })
  const second = await rian.send(`${address}/gegevens`, { ...mine, ...cafe, title: 'Belcafé' })
  assert.equal(second.status, 409)
  assert.match(await second.text(), /Belcafé/)
  assert.match(await page(rian, address), /loopt/)
})

test('the list is filtered in its address, and goes out as CSV', async () => {
  assert.match(await page(daan, `${root}?zoek=telefooncafe`), /Telefooncafé/)
  assert.doesNotMatch(await page(daan, `${root}?zoek=telefooncafe`), /Digikoffie/)
  assert.match(await page(daan, `${root}?nodig=money`), /Geen initiatief gevonden/)
  const text = await page(daan, `${root}/initiatieven.csv?stand=running&zoek=buren`)
  assert.match(text, /Initiatief;Wie doet het;Waar;Stand;Nodig;Verbonden;Wat/)
  assert.match(
    text,
    /Telefooncafé;bewonersgroep Lindeflat;overal;loopt;"Apparaten; Plekken of ruimte"|Telefooncafé;bewonersgroep Lindeflat;overal;loopt;"Plekken of ruimte; Apparaten"/,
  )
  assert.match(text, /Bibliotheek lindemeer/)
  const empty = await visitor(house).signIn(there.people.lead, 'hogedijk')
  assert.match(await page(empty, '/hogedijk/keten/initiatieven'), /Er staan nog geen initiatieven/)
})

test('another network finds nothing, and the database says so as well', async () => {
  const stranger = await visitor(house).signIn(there.people.lead, 'hogedijk')
  assert.match((await stranger.get(address)).headers.get('Location') ?? '', /inloggen/)
  assert.equal((await stranger.get(address.replace('lindemeer', 'hogedijk'))).status, 404)
  const guest = await visitor(house).get(root)
  assert.match(guest.headers.get('Location') ?? '', /inloggen/)
  const who = {
    networkId: there.network.id,
    organisationId: there.organisations.library.id,
    personId: there.people.lead.id,
    role: 'lead',
  }
  const at = house.clock.now()
  const seen = await within(
    house.database,
    who,
    at,
    (db) => db`select id from initiative union all select initiative_id from initiative_match`,
  )
  assert.deepEqual([...seen], [])
  const wimHere = {
    networkId: here.network.id,
    organisationId: welfare.id,
    personId: here.people.welfareWorker.id,
    role: 'coordinator',
  }
  const [changed] = await within(
    house.database,
    wimHere,
    at,
    (db) => db<{ n: number }[]>`
    with changed as (update initiative set what = 'x' where organisation_id is null returning 1)
    select count(*)::int as n from changed`,
  )
  assert.equal(changed?.n, 0)
  await assert.rejects(
    within(house.database, wimHere, at, async (db) => {
      const [one] = await db<
        { id: string }[]
      >`select id from initiative where organisation_id is null`
      await db`insert into initiative_match values (${here.network.id}, ${one?.id ?? ''}, ${seniorweb.id}, 'connected', 'lead', '', '2026-11-23', null)`
    }),
    /row-level security/,
  )
})

test('an ended initiative proposes nobody any more', async () => {
  const id = crypto.randomUUID()
  const ended = {
    id,
    ...initiative({ title: 'Oud', runBy: 'buren', stage: 'ended', needs: ['places'] }),
  }
  await inNetwork((db) => fillInitiatives(db, { initiatives: [ended], matches: [] }))
  assert.match(await page(daan, `${root}/${id}`), /Dit initiatief is gestopt/)
})
