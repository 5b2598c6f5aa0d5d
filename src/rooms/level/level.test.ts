// Stories of somebody who wonders what to learn, and of whom nothing is kept.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillSmall, testInstallation, visitor } from '../../../test/installation.ts'
import { asJob, type Db } from '../../platform/tenant.ts'
import { fillCourses, sampleCourse, sampleLesson } from '../courses/sample.ts'
import { fillOffers, sampleAt, sampleLocation, sampleOffer } from '../offers/sample.ts'
import { smallNetwork } from '../partners/sample.ts'

const here = smallNetwork('lindemeer')
const there = smallNetwork('hogedijk')
const house = await testInstallation()
await fillSmall(house, here)
await fillSmall(house, there)
const { library } = here.organisations
const job = <T>(work: (db: Db) => Promise<T>) =>
  asJob(house.database, here.network.id, house.clock.now(), work)

const kade = sampleLocation({ name: 'Bibliotheek Kade', lat: 52.541, lon: 5.23 })
const walkIn = sampleOffer({
  organisationId: library.id,
  titleNl: 'Inloop DigiD',
  themes: ['digid'],
})
const photos = sampleCourse({
  organiserId: library.id,
  title: 'Foto’s en berichten',
  place: 'Bibliotheek Kade',
  skills: ['photos', 'messages'],
})
const digid = sampleCourse({
  organiserId: library.id,
  title: 'DigiD in het echt',
  skills: ['digid'],
})
const planned = sampleCourse({
  organiserId: library.id,
  title: 'Nog geheim',
  skills: ['digid'],
  state: 'planned',
})
await job(async (db) => {
  await fillOffers(db, {
    locations: [kade],
    offers: [walkIn],
    offerLocations: [sampleAt(walkIn, kade)],
  })
  const courses = [photos, digid, planned]
  const lessons = courses.map(({ id }) => sampleLesson({ courseId: id, heldOn: '2026-12-03' }))
  await fillCourses(db, { programmes: [], teachers: [], assignments: [], courses, lessons })
})
const page = '/lindemeer/wat-wilt-u-leren'

test('six things to try, each with a picture and four answers that are all fine', async () => {
  const html = await (await visitor(house).get(page)).text()
  assert.equal(html.match(/<fieldset/g)?.length, 6)
  assert.equal(html.match(/class="kw-try__picture"><svg/g)?.length, 6)
  assert.equal(html.match(/type="radio"/g)?.length, 24)
  assert.match(html, /Wij bewaren niets/)
  assert.doesNotMatch(html, /test|score|niveau|goed of fout/i)
  const english = await (await visitor(house).get(`/en${page}`)).text()
  assert.match(english, /Can you send somebody a photo\?/)
})

test('who can’t send a photo yet finds the course about it, with why and how far, and no word of judgement', async () => {
  const sent = await visitor(house).post(page, page, {
    photo: 'not-yet',
    digid: 'yes',
    postcode: '1371 AB',
  })
  assert.equal(sent.status, 200)
  const html = await sent.text()
  assert.match(html, /Dit wilt u misschien leren/)
  assert.match(html, /Foto’s en berichten/)
  assert.match(html, /Hier oefent u: foto’s maken en sturen en mailen en berichten sturen/)
  assert.match(html, /bij u vandaan/)
  assert.doesNotMatch(html, /DigiD in het echt/)
  assert.match(html, /Dit lukt al/)
  assert.doesNotMatch(html, /score|niveau|punten|fout /i)
})

test('who doesn’t know about DigiD finds the course and the walk-in, with why', async () => {
  const html = await (await visitor(house).post(page, page, { digid: 'unknown' })).text()
  assert.match(html, /Dit kunt u samen met iemand bekijken/)
  assert.match(html, /DigiD in het echt/)
  assert.match(html, /Inloop DigiD/)
  assert.match(html, /gaat over: DigiD/)
  assert.match(html, /zonder afspraak/)
  assert.doesNotMatch(html, /Nog geheim/)
})

test('who chose nothing, or something that is no answer, is asked kindly and keeps what was typed', async () => {
  const empty = await visitor(house).post(page, page, { postcode: '1371 AB' })
  assert.equal(empty.status, 422)
  const html = await empty.text()
  assert.match(html, /Kies bij minstens één ding/)
  assert.match(html, /value="1371 AB"/)
  assert.equal((await visitor(house).post(page, page, { photo: 'hacked' })).status, 422)
})

test('an unknown place is said, and everything is shown', async () => {
  const html = await (
    await visitor(house).post(page, page, { photo: 'helped', postcode: 'Xyzzy' })
  ).text()
  assert.match(html, /We weten niet waar ‘Xyzzy’ is/)
  assert.match(html, /Foto’s en berichten/)
})

test('the name of the network itself is a place', async () => {
  const said = { photo: 'helped', postcode: here.network.name }
  const html = await (await visitor(house).post(page, page, said)).text()
  assert.doesNotMatch(html, /We weten niet waar/)
  assert.match(html, /Foto’s en berichten/)
})

test('nothing is kept: no cookie, no address with answers, no row anywhere', async () => {
  const rows = async () => {
    const tables = await house.database.sql<{ name: string }[]>`
      select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`
    const counts = await Promise.all(
      tables.map(
        ({ name }) =>
          house.database.sql`select count(*)::int as n from ${house.database.sql(name)}`,
      ),
    )
    return counts.map(([one]) => one?.n)
  }
  const before = await rows()
  const sent = await visitor(house).post(page, page, { photo: 'not-yet', postcode: '1371 AB' })
  assert.equal(sent.headers.get('Set-Cookie'), null)
  assert.equal(sent.headers.get('Location'), null)
  assert.equal(sent.headers.get('Cache-Control'), 'no-store')
  assert.deepEqual(await rows(), before)
})

test('another network shows its own', async () => {
  const elsewhere = '/hogedijk/wat-wilt-u-leren'
  const html = await (await visitor(house).post(elsewhere, elsewhere, { photo: 'not-yet' })).text()
  assert.doesNotMatch(html, /Foto’s en berichten|Inloop DigiD/)
  assert.match(html, /geen cursus die hierbij past/)
})

test('the guide and the list of courses lead here', async () => {
  for (const from of ['/lindemeer', '/lindemeer/cursussen', '/lindemeer/hulp?keuze=learn'])
    assert.match(
      await (await visitor(house).get(from)).text(),
      /href="\/lindemeer\/wat-wilt-u-leren"/,
    )
})
