// Who organises a course reads who takes part: nobody gives that to themselves, and nobody gets it afterwards.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillSmall, testInstallation, visitor } from '../../../test/installation.ts'
import { asJob, type Db, within } from '../../platform/tenant.ts'
import { smallNetwork } from '../partners/sample.ts'
import { sampleTeacher } from '../teachers/sample.ts'
import { assignmentsOf } from './lesson-store.ts'
import { fillCourses, sampleCourse, sampleLesson } from './sample.ts'
import { courseById } from './store.ts'

const here = smallNetwork('lindemeer')
const house = await testInstallation()
await fillSmall(house, here)
const { library, welfare, seniorweb } = here.organisations
const job = <T>(work: (db: Db) => Promise<T>) =>
  asJob(house.database, here.network.id, house.clock.now(), work)
const own = sampleCourse({ organiserId: welfare.id, coOrganisers: [seniorweb.id], state: 'open' })
const lesson = sampleLesson({ courseId: own.id, heldOn: '2027-12-08' })
const teacher = sampleTeacher({ organisationId: seniorweb.id })
const rows = { programmes: [], teachers: [teacher], assignments: [] }
await job((db) => fillCourses(db, { ...rows, courses: [own], lessons: [lesson] }))

const at = `/lindemeer/leren/${own.id}/gegevens`
async function changed(by: { id: string }, coOrganisers: string[], more = {}): Promise<Response> {
  const worker = await visitor(house).signIn(by)
  const course = await job((db) => courseById(db, own.id))
  const { title, way, place, language, targetGroup, level, cost } = own
  const typed = { title, way, place, language, targetGroup, level, cost, minimum: '3' }
  return worker.post(at, at, { ...typed, version: String(course?.version), coOrganisers, ...more })
}
const together = async () => (await job((db) => courseById(db, own.id)))?.coOrganisers

test('a lead or administrator can not make their own organisation a reader of who takes part', async () => {
  for (const who of [here.people.lead, here.people.admin]) {
    const answer = await changed(who, [seniorweb.id, library.id])
    assert.equal(answer.status, 422)
    assert.match(await answer.text(), /alleen een organisator doen/)
  }
  assert.deepEqual(await together(), [seniorweb.id])
  assert.equal((await changed(here.people.lead, [seniorweb.id])).status, 303)
})

test('names go to teachers by who gives the course alone: a lead neither shares them nor says who teaches', async () => {
  const assigned = `/lindemeer/leren/${own.id}/docenten`
  const said = { teacherId: teacher.id, lessons: [lesson.id], anyway: '' }
  const taught = async () => (await job((db) => assignmentsOf(db, own.id))).length
  for (const who of [here.people.lead, here.people.admin]) {
    const answer = await changed(who, [seniorweb.id], { sharesNames: 'ja' })
    assert.equal(answer.status, 422)
    assert.match(await answer.text(), /Dat kiest alleen wie de cursus geeft/)
    const other = await visitor(house).signIn(who)
    assert.equal((await other.sendSigned(assigned, said)).status, 404)
  }
  assert.equal(await taught(), 0)
  const senior = await visitor(house).signIn(here.people.senior)
  assert.equal((await senior.sendSigned(assigned, said)).status, 303)
  assert.equal(await taught(), 1)
  assert.equal(
    (await changed(here.people.senior, [seniorweb.id], { sharesNames: 'ja' })).status,
    303,
  )
})

test('an organiser adds one while nobody enrolled, and nobody after that', async () => {
  assert.equal((await changed(here.people.senior, [seniorweb.id, library.id])).status, 303)
  assert.equal((await changed(here.people.senior, [seniorweb.id])).status, 303)
  await job((db) => db`update course set last_place = 1 where id = ${own.id}`)
  assert.equal((await changed(here.people.senior, [seniorweb.id, library.id])).status, 422)
  assert.deepEqual(await together(), [seniorweb.id])
})

test('the database refuses it as well', async () => {
  const who = {
    networkId: here.network.id,
    organisationId: library.id,
    personId: here.people.lead.id,
    role: 'lead',
  }
  const adding = within(house.database, who, house.clock.now(), (db) => {
    const all = [seniorweb.id, library.id]
    return db`update course set co_organisers = ${all} where id = ${own.id}`
  })
  await assert.rejects(adding, /can not change now/)
})
