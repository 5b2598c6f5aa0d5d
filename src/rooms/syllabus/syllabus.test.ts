// Stories of what a programme trains, and of a course that says something else.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillSmall, testInstallation, visitor } from '../../../test/installation.ts'
import { asJob, type Db } from '../../platform/tenant.ts'
import { aimsOf, courseById, showInGuide, showProgrammeInGuide } from '../courses/door.ts'
import { fillCourses, sampleCourse, sampleLesson, sampleProgramme } from '../courses/sample.ts'
import { smallNetwork } from '../partners/sample.ts'

const here = smallNetwork('lindemeer')
const there = smallNetwork('hogedijk')
const house = await testInstallation()
await fillSmall(house, here)
await fillSmall(house, there)
const { library, welfare } = here.organisations
const job = <T>(work: (db: Db) => Promise<T>) =>
  asJob(house.database, here.network.id, house.clock.now(), work)

async function newProgramme() {
  const programme = sampleProgramme({ ownerId: library.id })
  const course = sampleCourse({
    organiserId: welfare.id,
    programmeId: programme.id,
    title: 'Vrolijk inloggen',
  })
  const lessons = [sampleLesson({ courseId: course.id, heldOn: '2026-12-03' })]
  await job(async (db) => {
    await fillCourses(db, {
      programmes: [programme],
      teachers: [],
      assignments: [],
      courses: [course],
      lessons,
    })
    await showInGuide(db, [course.id])
  })
  const at = `/lindemeer/leren/programmas/${programme.id}/onderdelen`
  return { programme, course, at, own: `/lindemeer/leren/${course.id}/vaardigheden` }
}
const part = {
  title: 'Inloggen',
  goals: 'DigiD aanvragen\n\n DigiD gebruiken ',
  skills: ['digid', 'passwords'],
}
const librarian = () => visitor(house).signIn(here.people.librarian)

test('parts with goals and skills are laid beside the version of DigComp that is recorded', async () => {
  const { at, programme } = await newProgramme()
  const who = await librarian()
  assert.match(await (await who.get(at)).text(), /Er staan nog geen onderdelen/)
  assert.equal((await who.post(`${at}/nieuw`, `${at}/nieuw`, part)).status, 303)
  await who.post(`${at}/nieuw`, `${at}/nieuw`, { title: 'Lezen', skills: ['reading'] })
  const before = await (await who.get(at)).text()
  assert.match(before, /1\. Inloggen/)
  assert.match(before, /DigComp 3\.0/)
  assert.equal((await who.post(at, at, { framework: 'digcomp-2.2', goal: 'gain' })).status, 303)
  const page = await (await who.get(at)).text()
  assert.match(page, /Wat het raakt in DigComp 2\.2/)
  assert.match(page, /Inloggen met DigiD \(2\.6, 2\.3\)/)
  assert.match(page, /Basisvaardigheden/)
  const aims = await job((db) => aimsOf(db, programme.id))
  assert.deepEqual(aims?.parts[0]?.goals, ['DigiD aanvragen', 'DigiD gebruiken'])
  assert.equal(aims?.framework, 'digcomp-2.2')
})

test('a part is changed, put earlier and taken away', async () => {
  const { at, programme } = await newProgramme()
  const who = await librarian()
  for (const title of ['Een', 'Twee']) await who.post(`${at}/nieuw`, `${at}/nieuw`, { title })
  const titles = async () =>
    (await job((db) => aimsOf(db, programme.id)))?.parts.map((one) => one.title)
  assert.equal((await who.post(at, `${at}/1/eerder`, {})).status, 303)
  assert.deepEqual(await titles(), ['Twee', 'Een'])
  assert.equal((await who.post(`${at}/0`, `${at}/0`, { title: 'Twee keer' })).status, 303)
  assert.deepEqual(await titles(), ['Twee keer', 'Een'])
  assert.equal((await who.post(at, `${at}/0/verwijdering`, {})).status, 303)
  assert.deepEqual(await titles(), ['Een'])
  assert.equal((await who.sendSigned(`${at}/7/verwijdering`, { version: '1' })).status, 404)
})

test('of two who change a programme the second sees it; an empty part is refused', async () => {
  const { at } = await newProgramme()
  const who = await librarian()
  const send = (title: string) => who.sendSigned(`${at}/nieuw`, { title, version: '1' })
  assert.equal((await send('Eerste')).status, 303)
  const second = await send('Tweede')
  assert.equal(second.status, 409)
  assert.match(await second.text(), /value="Tweede"/)
  assert.equal((await send('')).status, 422)
  assert.equal((await who.sendSigned(at, { framework: 'digcomp-9', version: '2' })).status, 404)
})

test('a course follows its programme until it says something itself, in the guide too', async () => {
  const { at, own, course, programme } = await newProgramme()
  const who = await librarian()
  await who.post(`${at}/nieuw`, `${at}/nieuw`, part)
  await who.post(at, at, { framework: '', goal: 'improve' })
  const now = () => job((db) => courseById(db, course.id))
  assert.deepEqual(
    [(await now())?.skills, (await now())?.goal],
    [['digid', 'passwords'], 'improve'],
  )
  await job((db) => showProgrammeInGuide(db, programme.id))
  const found = async (theme: string) =>
    (
      await (await visitor(house).get(`/lindemeer/hulp?q=vrolijk+inloggen&thema=${theme}`)).text()
    ).includes('Vrolijk inloggen<')
  assert.equal(await found('digid'), true)
  const host = await visitor(house).signIn(here.people.welfareWorker)
  assert.equal((await host.post(own, own, { skills: ['photos'], goal: '' })).status, 303)
  assert.deepEqual([(await now())?.skills, (await now())?.goal], [['photos'], 'improve'])
  assert.deepEqual([await found('digid'), await found('social')], [false, true])
  assert.equal((await host.post(own, own, {})).status, 303)
  assert.deepEqual((await now())?.skills, ['digid', 'passwords'])
})

test('only the owner, organisers, lead and administrator change it; others read or find nothing', async () => {
  const { at, own } = await newProgramme()
  const senior = await visitor(house).signIn(here.people.senior)
  const page = await senior.get(at)
  assert.equal(page.status, 200)
  assert.doesNotMatch(await page.text(), /<form[^>]*method="post"[^>]*onderdelen/)
  assert.equal((await senior.sendSigned(`${at}/nieuw`, { ...part, version: '1' })).status, 404)
  assert.equal((await senior.get(own)).status, 404)
  assert.equal((await senior.sendSigned(own, { skills: ['photos'] })).status, 404)
  const desk = await visitor(house).signIn(here.people.desk)
  assert.equal((await desk.get(`${at}/nieuw`)).status, 404)
  const stranger = await visitor(house).signIn(there.people.lead, 'hogedijk')
  const elsewhere = (path: string) => path.replace('lindemeer', 'hogedijk')
  assert.equal((await stranger.get(elsewhere(at))).status, 404)
  assert.equal((await stranger.sendSigned(elsewhere(own), { skills: ['photos'] })).status, 404)
  assert.equal((await visitor(house).get(at)).status, 303)
})
