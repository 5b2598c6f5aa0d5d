// Stories of places: kept by one, used by many, never lost while someone uses them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listeners } from '../../src/app/jobs.ts'
import { asJob, type Db } from '../../src/platform/tenant.ts'
import { fillPoints, samplePoint } from '../../src/rooms/desk/sample.ts'
import { keptOffer } from '../../src/rooms/offers/content-store.ts'
import { locationById } from '../../src/rooms/offers/location-store.ts'
import { fillOffers, sampleAt, sampleLocation, sampleOffer } from '../../src/rooms/offers/sample.ts'
import { smallNetwork } from '../../src/rooms/partners/sample.ts'
import { fillSmall, formOf, testInstallation, visitor } from '../installation.ts'

const house = await testInstallation({ at: '2026-11-23T10:00:00Z' })
const here = smallNetwork('lindemeer')
await fillSmall(house, here)
const { library, welfare } = here.organisations
const asNetwork = <T>(work: (db: Db) => Promise<T>) =>
  asJob(house.database, here.network.id, house.clock.now(), work)

const bieb = sampleLocation({ name: 'Bibliotheek Lindehof', organisationId: library.id })
const double = sampleLocation({
  name: 'Bieb Lindehof',
  organisationId: library.id,
  street: 'Plein',
})
const brug = sampleLocation({ name: 'De Brug', organisationId: welfare.id, postcode: '1372 CD' })
const cursus = sampleOffer({
  organisationId: library.id,
  titleNl: 'Cursus tablet',
  textNl: 'Leren.',
})
await asNetwork(async (db) => {
  await fillOffers(db, {
    locations: [bieb, double, brug],
    offers: [cursus],
    offerLocations: [sampleAt(cursus, bieb), sampleAt(cursus, double)],
  })
  await fillPoints(db, [samplePoint({ organisationId: welfare.id, locationId: brug.id })])
})
const root = '/lindemeer/aanbod/locaties'
const lotte = await visitor(house).signIn(here.people.librarian)
const wim = await visitor(house).signIn(here.people.welfareWorker)
const rian = await visitor(house).signIn(here.people.lead)
const place = {
  name: 'Wijkcentrum Noord',
  kind: 'physical',
  street: 'Dorpsweg',
  number: '1',
  postcode: '1371ab',
  city: 'Lindehof',
  organisation: library.id,
}
const idIn = (answer: Response) =>
  /locaties\/([0-9a-f-]{36})/.exec(answer.headers.get('Location') ?? '')?.[1] ?? ''

test('a new place gets its point from its postcode, because nobody knows coordinates', async () => {
  const answer = await lotte.post(`${root}/nieuw`, `${root}/nieuw`, place)
  assert.equal(answer.status, 303)
  const kept = await asNetwork((db) => locationById(db, idIn(answer)))
  assert.equal(kept?.postcode, '1371 AB')
  assert.equal(kept?.pointSource, 'postcode')
  assert.ok(Math.abs((kept?.lat ?? 0) - 52.5449) < 0.01)
})

test('a point in words of a map is taken, one in the sea of another country is not', async () => {
  const good = await lotte.post(`${root}/nieuw`, `${root}/nieuw`, { ...place, point: '52,5 5,25' })
  const kept = await asNetwork((db) => locationById(db, idIn(good)))
  assert.deepEqual([kept?.lat, kept?.lon, kept?.pointSource], [52.5, 5.25, 'given'])
  const wrong = await lotte.post(`${root}/nieuw`, `${root}/nieuw`, { ...place, point: '10.0, 5.0' })
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /Dit punt ligt niet in Nederland/)
})

test('a renamed place is found by its new name, in the guide too', async () => {
  const path = `${root}/${bieb.id}`
  const changed = { ...place, name: 'Bibliotheek Vlinderpoort', postcode: '1371 AB' }
  assert.equal((await lotte.post(path, path, changed)).status, 303)
  const found = await visitor(house).get('/lindemeer/hulp?q=vlinderpoort')
  assert.match(await found.text(), /Cursus tablet/)
})

test('offers of a partner with a new name are found by that name', async () => {
  const path = `/lindemeer/partners/${library.id}/gegevens`
  const changed = await lotte.post(path, path, {
    name: 'Bieb Zonnestraal',
    kind: 'library',
    sector: 'public',
    description: 'Hulp.',
  })
  assert.equal(changed.status, 303)
  const listener = listeners(house)['partners.organisation-changed']
  await asNetwork((db) => listener?.(db, { id: library.id }) ?? Promise.resolve())
  const found = await visitor(house).get('/lindemeer/hulp?q=zonnestraal')
  assert.match(await found.text(), /Cursus tablet/)
})

test('of two people at one place the second sees both versions', async () => {
  const path = `${root}/${bieb.id}`
  const open = await (await lotte.get(path)).text()
  house.clock.advance({ minutes: 1 })
  await rian.post(path, path, { ...place, name: 'Naam van Rian', organisation: library.id })
  const second = await lotte.send(path, { ...formOf(open, path), ...place, name: 'Naam van Lotte' })
  assert.equal(second.status, 409)
  const clash = await second.text()
  assert.match(clash, /Naam van Lotte[\s\S]*Naam van Rian/)
  const saved = await lotte.send(path, { ...formOf(clash, path), ...place, name: 'Naam van Lotte' })
  assert.equal(saved.status, 303)
})

test('a place that an offer or a help point uses can not be taken away', async () => {
  assert.match(
    await (await lotte.get(`${root}/${bieb.id}`)).text(),
    /Verwijderen kan pas als geen aanbod/,
  )
  const used = await lotte.sendSigned(`${root}/${bieb.id}/verwijdering`, {})
  assert.match(used.headers.get('Location') ?? '', /klaar=used/)
  const point = await wim.post(`${root}/${brug.id}`, `${root}/${brug.id}/verwijdering`, {})
  assert.match(point.headers.get('Location') ?? '', /klaar=used/)
  assert.ok(await asNetwork((db) => locationById(db, brug.id)))
})

test('two records of one place become one, and an offer at both is there once', async () => {
  const path = `${root}/${double.id}`
  const joined = await rian.post(path, `${path}/samenvoeging`, { into: bieb.id })
  assert.match(joined.headers.get('Location') ?? '', /klaar=joined/)
  const offer = await asNetwork((db) => keptOffer(db, cursus.id))
  assert.deepEqual(
    offer?.content.places.map(({ locationId }) => locationId),
    [bieb.id],
  )
  assert.equal(await asNetwork((db) => locationById(db, double.id)), undefined)
})

test('a place with a help point does not merge away, and nothing moves', async () => {
  const path = `${root}/${brug.id}`
  const answer = await rian.post(path, `${path}/samenvoeging`, { into: bieb.id })
  assert.match(answer.headers.get('Location') ?? '', /klaar=used/)
  assert.ok(await asNetwork((db) => locationById(db, brug.id)))
})

test('a place that nobody uses goes', async () => {
  const added = await lotte.post(`${root}/nieuw`, `${root}/nieuw`, { ...place, name: 'Even' })
  const path = `${root}/${idIn(added)}`
  const gone = await lotte.post(path, `${path}/verwijdering`, {})
  assert.match(gone.headers.get('Location') ?? '', /klaar=gone/)
  assert.equal((await lotte.get(path)).status, 404)
})

test('the place of another organisation is not yours to change', async () => {
  assert.equal((await wim.get(`${root}/${bieb.id}`)).status, 404)
  assert.equal((await wim.sendSigned(`${root}/${bieb.id}`, place)).status, 404)
  assert.equal((await wim.sendSigned(`${root}/${bieb.id}/verwijdering`, {})).status, 404)
  const shared = await wim.sendSigned(`${root}/nieuw`, { ...place, organisation: '' })
  assert.equal(shared.status, 422)
  assert.equal(
    (await wim.sendSigned(`${root}/${brug.id}/samenvoeging`, { into: bieb.id })).status,
    404,
  )
})
