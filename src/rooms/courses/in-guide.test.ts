// Stories of a course in the guide: there by itself, with its places in words, and gone when it is over.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillSmall, testInstallation, visitor } from '../../../test/installation.ts'
import { asJob, type Db, within } from '../../platform/tenant.ts'
import { keptOffer, staleOf } from '../offers/door.ts'
import { fillOffers, sampleLocation, sampleOffer } from '../offers/sample.ts'
import { smallNetwork } from '../partners/sample.ts'
import { locationNamed, showAllInGuide, showInGuide } from './in-guide.ts'
import { fillCourses, sampleCourse, sampleLesson } from './sample.ts'
import { courseById, heldCourse, saveSeats } from './store.ts'

const here = smallNetwork('lindemeer')
const there = smallNetwork('hogedijk')
const house = await testInstallation()
await fillSmall(house, here)
await fillSmall(house, there)
const { library, welfare, seniorweb } = here.organisations
const job = <T>(work: (db: Db) => Promise<T>) =>
  asJob(house.database, here.network.id, house.clock.now(), work)
const kade = sampleLocation({
  name: 'Bibliotheek Kade',
  lat: 52.541,
  lon: 5.23,
  postcode: '1371 AB',
})
const own = sampleOffer({ organisationId: library.id, titleNl: 'Inloop bij de Kade' })
await job((db) => fillOffers(db, { locations: [kade], offers: [own], offerLocations: [] }))

async function newCourse(more: Partial<Parameters<typeof sampleCourse>[0]> = {}) {
  const course = sampleCourse({
    organiserId: library.id,
    title: 'Appen met uw kleinkind',
    place: 'Bibliotheek Kade, zaal 2',
    state: 'planned',
    maximum: 4,
    ...more,
  })
  const lessons = ['2026-12-03', '2026-12-10'].map((heldOn) =>
    sampleLesson({ courseId: course.id, heldOn }),
  )
  const rows = { programmes: [], teachers: [], assignments: [] }
  await job((db) => fillCourses(db, { ...rows, courses: [course], lessons }))
  return { ...course, lessons, at: `/lindemeer/leren/${course.id}` }
}
const search = async (words = 'appen kleinkind', more = '') =>
  (await visitor(house).get(`/lindemeer/hulp?q=${encodeURIComponent(words)}${more}`)).text()

async function seats(id: string, taken: number) {
  await job(async (db) => {
    const course = await heldCourse(db, id)
    if (!course) throw new Error('no course')
    const state = taken >= course.maximum ? 'full' : 'open'
    await saveSeats(db, id, { ...course, state, seatsTaken: taken })
  })
}

test('a course that opens is found in the guide as one hit, with place, days and places left', async () => {
  const course = await newCourse()
  assert.doesNotMatch(await search(), /Appen met uw kleinkind/)
  const librarian = await visitor(house).signIn(here.people.librarian)
  assert.equal((await librarian.post(course.at, `${course.at}/opening`, {})).status, 303)
  const page = await search('appen kleinkind', '&postcode=1371AB')
  assert.equal(page.match(/<article class="kw-card">/g)?.length, 1)
  assert.match(page, new RegExp(`href="/lindemeer/cursussen/${course.id}"`))
  assert.match(page, /Bibliotheek Kade · Kerkplein 4/)
  assert.match(
    page,
    /De volgende lessen: donderdag 3 december 10\.00, donderdag 10 december 10\.00/,
  )
  assert.match(page, /er is plaats/)
  await seats(course.id, 1)
  assert.match(await search(), /nog 3 plaatsen/)
  await seats(course.id, 3)
  assert.match(await search(), /nog 1 plaats</)
  await seats(course.id, 4)
  assert.match(await search(), /vol, wachtlijst mogelijk/)
  assert.match(await search(), /Bekijk en meld aan<span class="kw-unseen"> Appen/)
  assert.match(await search('inloop kade'), /Bekijk en print<span class="kw-unseen"> Inloop/)
  const english = await visitor(house).get('/en/lindemeer/hulp?q=kleinkind')
  assert.match(await english.text(), /full, waiting list open/)
  const old = await visitor(house).get(`/lindemeer/hulp/${course.id}`)
  assert.equal(old.headers.get('Location'), `/lindemeer/cursussen/${course.id}`)
})

test('a course that fits a question at the desk is enrolled in from there; what has begun is not', async () => {
  const course = await newCourse({ title: 'Inloggen oefenen', state: 'open', skills: ['digid'] })
  const desk = await visitor(house).signIn(here.people.welfareWorker)
  const enrol = `href="${course.at}/aanmelding"`
  const at = '/lindemeer/balie'
  const shown = async (path: string) =>
    (await (await desk.get(`${at}/${path}`)).text()).includes(enrol)
  await job(showAllInGuide)
  for (const path of ['passend?onderwerp=digid', 'persoonsgebonden?onderwerp=digid'])
    assert.equal(await shown(path), true, path)
  await job((db) => db`update course set state = 'running' where id = ${course.id}`)
  await job(showAllInGuide)
  assert.equal(await shown('passend?onderwerp=digid'), false)
  await job((db) => db`update course set state = 'finished' where id = ${course.id}`)
  await job(showAllInGuide)
})

test('the clock says that enrolling is later, over, or that the lessons have begun', async () => {
  const course = await newCourse({
    title: 'Bellen met beeld',
    state: 'open',
    closesOn: '2026-12-01',
    opensOn: '2026-11-25',
  })
  const said = async (at: string) => {
    house.clock.set(at)
    await job(showAllInGuide)
    return search('bellen met beeld')
  }
  const early = await said('2026-11-24T10:00:00Z')
  assert.match(early, /aanmelden kan later/)
  assert.doesNotMatch(early, /Bekijk en meld aan/)
  assert.match(await said('2026-11-25T10:00:00Z'), /er is plaats/)
  assert.match(await said('2026-12-02T10:00:00Z'), /aanmelden kan niet meer/)
  // Somebody who leaves now makes no promise of a place.
  await seats(course.id, 1)
  assert.match(await search('bellen met beeld'), /aanmelden kan niet meer/)
  await job((db) => db`update course set state = 'running' where id = ${course.id}`)
  const begun = await said('2026-12-04T10:00:00Z')
  assert.match(begun, /al begonnen/)
  assert.match(begun, /De volgende les: donderdag 10\.00/)
  await job((db) => db`update course set state = 'finished' where id = ${course.id}`)
  assert.doesNotMatch(await said('2026-12-04T11:00:00Z'), /Bellen met beeld</)
  house.clock.set('2026-11-23T10:00:00Z')
})

test('a course that is called off is gone from the guide at once, and so is its page there', async () => {
  const course = await newCourse({ title: 'Kaartje kopen op uw telefoon' })
  const librarian = await visitor(house).signIn(here.people.librarian)
  await librarian.post(course.at, `${course.at}/opening`, {})
  assert.match(await search('kaartje kopen'), /Kaartje kopen op uw telefoon/)
  const off = await librarian.post(`${course.at}/afgelasting`, `${course.at}/afgelasting`, {
    why: 'De docent is ziek.',
    sure: 'ja',
  })
  assert.equal(off.status, 303)
  assert.doesNotMatch(await search('kaartje kopen'), /Kaartje kopen op uw telefoon/)
  assert.equal((await visitor(house).get(`/lindemeer/hulp/${course.id}`)).status, 404)
})

test('who organises it together opens and changes it; the offer stays the owner’s', async () => {
  const course = await newCourse({
    title: 'Puzzelen online',
    organiserId: welfare.id,
    coOrganisers: [seniorweb.id],
  })
  const senior = await visitor(house).signIn(here.people.senior)
  assert.equal((await senior.post(course.at, `${course.at}/opening`, {})).status, 303)
  const offer = await job((db) => keptOffer(db, course.id))
  assert.equal(offer?.content.organisationId, welfare.id)
  assert.equal(offer?.content.togetherWith, seniorweb.name)
  assert.equal(offer?.content.places[0]?.locationId, kade.id)
})

test('what a course made is shown in upkeep as such, never chased, and changed nowhere else', async () => {
  const course = await newCourse({ title: 'Foto’s bewaren', state: 'open' })
  await job((db) => showInGuide(db, [course.id]))
  const librarian = await visitor(house).signIn(here.people.librarian)
  const list = await (await librarian.get('/lindemeer/aanbod')).text()
  assert.match(list, /Foto’s bewaren/)
  assert.match(list, /van de cursus/)
  const form = await librarian.get(`/lindemeer/aanbod/${course.id}`)
  assert.equal(form.headers.get('Location'), course.at)
  const at = `/lindemeer/aanbod/${course.id}`
  for (const [path, fields] of [
    [at, { titleNl: 'Gekaapt', do: 'active', version: '1' }],
    [`${at}/status`, { status: 'inactive' }],
    [`${at}/controle`, {}],
    [`${at}/versies/1`, {}],
    [`${at}/voorbeeld`, { do: 'preview' }],
  ] as const)
    assert.equal((await librarian.sendSigned(path, fields)).status, 404, path)
  house.clock.set('2027-11-23T10:00:00Z')
  const stale = await job((db) => staleOf(db, library.id))
  assert.deepEqual(
    stale.map(({ title }) => title),
    ['Inloop bij de Kade'],
  )
  house.clock.set('2026-11-23T10:00:00Z')
})

test('the same again changes nothing: no new version every five minutes', async () => {
  const course = await newCourse({ title: 'Rekenen met een app', state: 'open' })
  await job((db) => showInGuide(db, [course.id]))
  const before = await job((db) => keptOffer(db, course.id))
  house.clock.set('2026-11-24T10:00:00Z')
  await job(showAllInGuide)
  await job((db) => showInGuide(db, [course.id]))
  assert.deepEqual(await job((db) => keptOffer(db, course.id)), before)
  house.clock.set('2026-11-23T10:00:00Z')
})

test('HSDS tells the course with its days; the same file read in again changes nothing', async () => {
  const course = await newCourse({ title: 'Muziek luisteren', state: 'open' })
  await job((db) => showInGuide(db, [course.id]))
  const lead = await visitor(house).signIn(here.people.lead)
  const text = await (await lead.get('/lindemeer/aanbod/hsds.json')).text()
  const service = JSON.parse(text).contents.find((one: { id: string }) => one.id === course.id)
  assert.equal(service.name, 'Muziek luisteren')
  assert.deepEqual(
    service.schedules.map((one: { dtstart: string }) => one.dtstart),
    ['2026-12-03', '2026-12-10'],
  )
  const page = '/lindemeer/aanbod/import'
  const sent = await lead.upload(
    page,
    page,
    new File([text.replace('Muziek luisteren', 'Gekaapt')], 'gids.json'),
  )
  const batch = sent.headers.get('Location') ?? ''
  assert.match(batch, /import\//)
  const done = await lead.post(batch, `${batch}/uitvoering`, {})
  assert.equal(done.status, 303)
  assert.equal((await job((db) => keptOffer(db, course.id)))?.content.titleNl, 'Muziek luisteren')
  assert.equal((await lead.post(batch, `${batch}/terugdraaiing`, {})).status, 303)
  assert.match(await search('muziek luisteren'), /Muziek luisteren/)
})

test('another network and another organisation find nothing and change nothing', async () => {
  const course = await newCourse({ title: 'Vogels herkennen', state: 'open' })
  await job((db) => showInGuide(db, [course.id]))
  const stranger = visitor(house)
  assert.doesNotMatch(await (await stranger.get('/hogedijk/hulp?q=vogels')).text(), /Vogels/)
  assert.equal((await stranger.get(`/hogedijk/hulp/${course.id}`)).status, 404)
  const who = {
    networkId: here.network.id,
    organisationId: seniorweb.id,
    personId: here.people.senior.id,
  }
  const changed = await within(
    house.database,
    { ...who, role: 'coordinator' },
    house.clock.now(),
    async (db) => {
      const rows =
        await db`update offer set title_nl = 'Gekaapt' where id = ${course.id} returning 1`
      return rows.length
    },
  )
  assert.equal(changed, 0)
  assert.equal((await job((db) => courseById(db, course.id)))?.title, 'Vogels herkennen')
})

test('a place is known by its name in the guide, whatever stands behind it', () => {
  const all = ['Bibliotheek', 'Bibliotheek Kade', 'Buurthuis De Brug'].map((name) => ({
    name,
    kind: 'physical' as const,
  }))
  const found = (place: string) => locationNamed(place, all)?.name
  assert.equal(found('bibliotheek  kade'), 'Bibliotheek Kade')
  assert.equal(found('Bibliotheek Kade, zaal 2'), 'Bibliotheek Kade')
  assert.equal(found('Bibliotheek, Kerkstraat 1'), 'Bibliotheek')
  assert.equal(found('Buurthuis De Bruggen'), undefined)
  assert.equal(found(''), undefined)
})
