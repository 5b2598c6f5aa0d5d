// Stories of a resident who looks for a course: what fits, what is near, and what leads nowhere.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillSmall, testInstallation, visitor } from '../../../test/installation.ts'
import { asJob, type Db } from '../../platform/tenant.ts'
import { fillCourses, sampleCourse, sampleLesson } from '../courses/sample.ts'
import { fillOffers, sampleLocation } from '../offers/sample.ts'
import { smallNetwork } from '../partners/sample.ts'

const here = smallNetwork('lindemeer')
const there = smallNetwork('hogedijk')
const house = await testInstallation()
await fillSmall(house, here)
await fillSmall(house, there)
const { library } = here.organisations
const job = <T>(work: (db: Db) => Promise<T>) =>
  asJob(house.database, here.network.id, house.clock.now(), work)
const place = (name: string, lat: number, postcode: string) =>
  sampleLocation({ name, lat, lon: 5.23, postcode })
const course = (title: string, more: Partial<Parameters<typeof sampleCourse>[0]>) =>
  sampleCourse({ organiserId: library.id, title, ...more })

const near = course('Dichtbij', {
  place: 'Buurthuis De Brug, zaal 1',
  skills: ['digid'],
  goal: 'gain',
})
const far = course('Verderop', { place: 'Dorpshuis', level: 'basic-1', skills: ['photos'] })
const online = course('Thuis', {
  way: 'online',
  place: 'via een link',
  language: 'en',
  goal: 'improve',
})
await job(async (db) => {
  const locations = [
    place('Buurthuis De Brug', 52.54, '1371 AB'),
    place('Dorpshuis', 52.6, '1378 NP'),
  ]
  await fillOffers(db, { locations, offers: [], offerLocations: [] })
  await fillCourses(db, {
    ...{ programmes: [], teachers: [], assignments: [], courses: [far, online, near] },
    lessons: [
      sampleLesson({ courseId: far.id, heldOn: '2026-12-01', starts: '19:00', ends: '21:00' }),
      sampleLesson({ courseId: online.id, heldOn: '2026-12-02', starts: '14:00', ends: '15:00' }),
      sampleLesson({ courseId: near.id, heldOn: '2027-02-03', starts: '09:30', ends: '11:00' }),
    ],
  })
})

/** Titles in the order of the list. */
async function listed(query: string): Promise<string[]> {
  const page = await (await visitor(house).get(`/lindemeer/cursussen${query}`)).text()
  return [...page.matchAll(/href="\/lindemeer\/cursussen\/[0-9a-f-]{36}"[^>]*>([^<]+)</g)].map(
    (match) => match[1] ?? '',
  )
}

test('without a wish everything stands by day', async () => {
  assert.deepEqual(await listed(''), ['Verderop', 'Thuis', 'Dichtbij'])
})

test('each filter leaves what fits; a wrong one counts as none', async () => {
  const cases: [string, string[]][] = [
    ['?deel=evening', ['Verderop']],
    ['?deel=evening&deel=morning', ['Verderop', 'Dichtbij']],
    ['?taal=en', ['Thuis']],
    ['?niveau=basic-1', ['Verderop']],
    ['?start=soon', ['Verderop', 'Thuis']],
    ['?start=later', ['Dichtbij']],
    ['?doel=improve', ['Thuis']],
    ['?leren=digid', ['Dichtbij']],
    ['?leren=digid&deel=evening', []],
    ['?taal=klingon&niveau=99', ['Verderop', 'Thuis', 'Dichtbij']],
  ]
  for (const [query, titles] of cases) assert.deepEqual(await listed(query), titles, query)
})

test('with a postcode the nearest comes first, with how far; what is online comes last', async () => {
  assert.deepEqual(await listed('?postcode=1371AB'), ['Dichtbij', 'Verderop', 'Thuis'])
  const page = await (await visitor(house).get('/lindemeer/cursussen?postcode=1371AB')).text()
  assert.match(page, /bij u vandaan/)
  const unknown = await (await visitor(house).get('/lindemeer/cursussen?postcode=Xyzzy')).text()
  assert.match(unknown, /We weten niet waar ‘Xyzzy’ is/)
  const own = `/lindemeer/cursussen?postcode=${encodeURIComponent(here.network.name)}`
  assert.doesNotMatch(await (await visitor(house).get(own)).text(), /We weten niet waar/)
})

test('nothing that fits is said kindly, with a way out; a choice comes off one by one', async () => {
  const page = await (
    await visitor(house).get('/lindemeer/cursussen?leren=digid&deel=evening')
  ).text()
  assert.match(page, /geen cursus die past/)
  assert.match(page, /href="\/lindemeer\/cursussen\?deel=evening"/)
  assert.match(page, /href="\/lindemeer\/cursussen"/)
  assert.match(page, /role="search"/)
})

test('the page of a course says what one practises and what for, in both languages', async () => {
  const page = await (await visitor(house).get(`/lindemeer/cursussen/${near.id}`)).text()
  assert.match(page, /Dit oefent u:/)
  assert.match(page, /Inloggen met DigiD/)
  assert.match(page, /Iets nieuws leren/)
  const english = await (await visitor(house).get(`/en/lindemeer/cursussen/${near.id}`)).text()
  assert.match(english, /Signing in with DigiD/)
})

test('public pages set no cookie, and another network has its own list', async () => {
  const answer = await visitor(house).get('/lindemeer/cursussen?leren=digid&postcode=1371AB')
  assert.equal(answer.headers.get('Set-Cookie'), null)
  const elsewhere = await (await visitor(house).get('/hogedijk/cursussen')).text()
  assert.doesNotMatch(elsewhere, /Dichtbij|Verderop/)
  assert.equal((await visitor(house).get(`/hogedijk/cursussen/${near.id}`)).status, 404)
})
