// Stories of lessons that can't be called off as one among others: the last one, one that has begun, another partner's.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visitor } from '../../../test/installation.ts'
import { courseHouse } from '../../../test/stories/course-house.ts'
import { auditOf } from '../../platform/audit.ts'
import { within } from '../../platform/tenant.ts'
import {
  callOffLesson,
  courseById,
  type Lesson,
  leftWithout,
  lessonsOf,
  whatStopsChanging,
} from '../courses/door.ts'
import { sampleLesson } from '../courses/sample.ts'
import { openMessages } from '../enrolment/door.ts'
import { callOffEmptied } from './actions.ts'

const { house, here, job, letters, newCourse, enrolAt, listOf } = await courseHouse()
type Course = Awaited<ReturnType<typeof newCourse>>
const signIn = () => visitor(house).signIn(here.people.librarian)
const librarian = await signIn()
const ofLibrary = {
  ...{ networkId: here.network.id, organisationId: here.organisations.library.id },
  ...{ personId: here.people.librarian.id, role: 'coordinator' },
}
const offOf = (course: Course, at = 0) =>
  `/lindemeer/leren/lessen/${course.lessons[at]?.id}/afgelasting`
const stateOf = async ({ id }: Course) => (await job((db) => courseById(db, id)))?.state
const lettersTo = async (to: string) =>
  (await letters()).filter((one) => one.to === to).map(({ kind }) => kind)
const callsOf = async ({ id }: Course) =>
  (await job((db) => openMessages(db, id))).map(({ kind }) => kind)

test('the last lesson that goes on takes the course with it, after one tick; everyone hears once that all of it is off', async () => {
  const course = await newCourse(1, {}, ['2026-12-03'])
  await enrolAt(course, { name: 'Zit', phone: '0600000051' })
  await enrolAt(course, { name: 'Wacht', email: 'wacht51@post.example' })
  const off = offOf(course)
  const page = await (await librarian.get(off)).text()
  assert.match(page, /Dit is de enige les die nog doorgaat/)
  assert.doesNotMatch(page, /andere lessen gaan wel door/)
  assert.match(page, /eigen e-mail: 1\. Op de bellijst: 1\./)
  const unticked = await librarian.post(off, off, { why: 'Lekkage.' })
  assert.equal(unticked.status, 422)
  assert.match(await unticked.text(), /Zet het vinkje als u de hele cursus/)
  assert.equal(await stateOf(course), 'full')
  const done = await librarian.post(off, off, { why: 'Lekkage.', whole: 'ja' })
  assert.match(done.headers.get('Location') ?? '', /klaar=course-off/)
  assert.equal(await stateOf(course), 'cancelled')
  assert.deepEqual(await callsOf(course), ['course-off'])
  const told = await lettersTo('wacht51@post.example')
  assert.deepEqual(told.toSorted(), ['enrolment.course-off', 'enrolment.waiting'])
  assert.ok((await listOf(course)).every(({ status }) => status === 'cancelled'))
  assert.equal((await librarian.sendSigned(off, { whole: 'ja' })).status, 422)
  assert.equal((await lettersTo('wacht51@post.example')).length, 2)
})

test('of four lessons three are called off one by one, and the fourth asks about the course', async () => {
  const course = await newCourse(4, {}, ['2026-12-03', '2026-12-10', '2026-12-17', '2026-12-24'])
  await enrolAt(course, { name: 'Post', email: 'post52@post.example' })
  for (const at of [3, 0, 2])
    assert.equal((await librarian.post(offOf(course, at), offOf(course, at), {})).status, 303)
  assert.equal((await librarian.post(offOf(course, 1), offOf(course, 1), {})).status, 422)
  const mails = (await letters('enrolment.lesson-off')).filter(
    ({ to }) => to === 'post52@post.example',
  )
  assert.equal(mails.length, 3)
  for (const { text } of mails)
    assert.match(text, /Deze lessen gaan wel door:\n(?:- .*\n)*- donderdag 10 dec/)
  await librarian.post(offOf(course, 1), offOf(course, 1), { whole: 'ja' })
  assert.equal(await stateOf(course), 'cancelled')
})

test('two who call off the two last lessons at once: one of them is asked about the course', async () => {
  const course = await newCourse(4)
  const [one, two] = [offOf(course, 0), offOf(course, 1)]
  const colleague = await visitor(house).signIn(here.people.librarian)
  await Promise.all([librarian.get(one), colleague.get(two)])
  const sent = await Promise.all([librarian.sendSigned(one, {}), colleague.sendSigned(two, {})])
  assert.deepEqual(sent.map(({ status }) => status).sort(), [303, 422])
  assert.equal(await stateOf(course), 'open')
})

test('after lessons that were held the last one is said to be the last, by mail and on the call list', async () => {
  const start = house.clock.now()
  const course = await newCourse(4)
  await enrolAt(course, { name: 'Belt', phone: '0600000053' })
  await enrolAt(course, { name: 'Mailt', email: 'mailt53@post.example' })
  house.clock.set('2026-12-04T09:00:00Z')
  // Who was signed in a week before has to do it again.
  const librarian = await signIn()
  const page = await (await librarian.get(offOf(course, 1))).text()
  assert.match(page, /Hierna komen er geen lessen meer/)
  assert.equal((await librarian.post(offOf(course, 1), offOf(course, 1), {})).status, 303)
  const [mail] = (await letters('enrolment.lesson-off')).filter(
    ({ to }) => to === 'mailt53@post.example',
  )
  assert.match(mail?.subject ?? '', /De laatste les gaat niet door/)
  assert.match(mail?.text ?? '', /Er komen geen lessen meer/)
  assert.doesNotMatch(mail?.text ?? '', /Tot de volgende les|gaat wel door|Waar/)
  const calls = await (await librarian.get(`${course.manage}/bellijst`)).text()
  assert.match(calls, /Dit was de laatste les/)
  assert.doesNotMatch(calls, /andere lessen gaan wel door/)
  assert.notEqual(await stateOf(course), 'cancelled')
  house.clock.set(start)
})

test('who is only offered a place does not read that there is nothing to do', async () => {
  const course = await newCourse(1)
  const { slip } = await enrolAt(course, { name: 'Gaat', phone: '0600000054' })
  await enrolAt(course, { name: 'Krijgt', email: 'krijgt54@post.example' })
  const other = await newCourse(1)
  const gone = await enrolAt(other, { name: 'Ook', phone: '0600000055' })
  await enrolAt(other, { name: 'Beller', phone: '0600000056' })
  await visitor(house).post(slip, '/lindemeer/cursussen/code/afmelding', {})
  await visitor(house).post(gone.slip, '/lindemeer/cursussen/code/afmelding', {})
  for (const each of [course, other]) {
    assert.equal((await listOf(each))[1]?.status, 'offered')
    await librarian.post(offOf(each, 1), offOf(each, 1), {})
  }
  const [mail] = (await letters('enrolment.lesson-off')).filter(
    ({ to }) => to === 'krijgt54@post.example',
  )
  assert.match(
    mail?.text ?? '',
    /plaats in deze cursus nog niet genomen. Wij houden hem voor u vast tot/,
  )
  assert.doesNotMatch(mail?.text ?? '', /U hoeft niets te doen|Tot de volgende les/)
  const calls = await (await librarian.get(`${other.manage}/bellijst`)).text()
  assert.match(calls, /De plaats is nog niet zeker/)
})

test('a lesson that has begun can’t be called off, by page nor by address; it says what to do instead', async () => {
  const start = house.clock.now()
  const course = await newCourse(4)
  await enrolAt(course, { name: 'Was er', email: 'waser57@post.example' })
  house.clock.set('2026-12-03T08:59:00Z')
  const librarian = await signIn()
  assert.match(await (await librarian.get(course.manage)).text(), /lessen\/[^"]+\/afgelasting/)
  house.clock.set('2026-12-03T09:00:00Z')
  const page = await (await librarian.get(offOf(course))).text()
  assert.match(page, /al begonnen of geweest/)
  assert.match(page, /Naar de presentie van deze les/)
  assert.doesNotMatch(page, /name="why"/)
  const sent = await librarian.sendSigned(offOf(course), { whole: 'ja' })
  assert.equal(sent.status, 422)
  assert.match(await sent.text(), /al begonnen of geweest/)
  assert.deepEqual(await lettersTo('waser57@post.example'), ['enrolment.enrolled'])
  const manage = await (await librarian.get(course.manage)).text()
  assert.doesNotMatch(manage, new RegExp(`${course.lessons[0]?.id}/afgelasting`))
  assert.match(manage, new RegExp(`${course.lessons[1]?.id}/afgelasting`))
  house.clock.set(start)
})

test('lessons of a course that is planned, over or called off are not called off', async () => {
  for (const state of ['planned', 'finished', 'cancelled'] as const) {
    const course = await newCourse(4, { state })
    const page = await (await librarian.get(offOf(course))).text()
    assert.match(page, /nog niet open, of is al voorbij/)
    const sent = await librarian.sendSigned(offOf(course), { whole: 'ja' })
    assert.equal(sent.status, 422, state)
    assert.equal((await job((db) => lessonsOf(db, course.id)))[0]?.cancelledAt, null)
    assert.equal(await stateOf(course), state)
  }
})

test('what has all its lessons called off already is healed by the clock: called off, told once, and only then', async () => {
  const course = await newCourse(1)
  const fine = await newCourse(1)
  await enrolAt(course, { name: 'Zit', email: 'zit58@post.example' })
  await enrolAt(course, { name: 'Wacht', phone: '0600000058' })
  const heal = () => job((db) => callOffEmptied(db, 'http://localhost'))
  // As it was done before the last lesson took the course with it.
  const off = (at: number, why: string) =>
    within(house.database, ofLibrary, house.clock.now(), (db) =>
      callOffLesson(db, course.lessons[at]?.id ?? '', why),
    )
  await off(0, 'Ziek.')
  assert.equal(await heal(), 0, 'one lesson goes on')
  await off(1, 'De zaal is dicht.')
  const late = await visitor(house).sendSigned(`${course.at}/aanmelden`, {
    ...{ name: 'Te laat', language: 'nl', consent: 'ja', phone: '0600000059' },
  })
  assert.equal(late.status, 422, 'nobody enrols in what has no lessons')
  assert.equal(await heal(), 1)
  assert.equal(await heal(), 0)
  assert.equal(await stateOf(course), 'cancelled')
  assert.equal(await stateOf(fine), 'open')
  const [mail, ...more] = (await letters('enrolment.course-off')).filter(
    ({ to }) => to === 'zit58@post.example',
  )
  assert.match(mail?.text ?? '', /De zaal is dicht/)
  assert.equal(more.length, 0)
  assert.deepEqual(await callsOf(course), ['course-off'])
})

test('the lead calls off a lesson and a course of another partner, after a tick, without reading who takes part', async () => {
  const lead = await visitor(house).signIn(here.people.lead)
  const course = await newCourse(4, { organiserId: here.organisations.welfare.id })
  await enrolAt(course, { name: 'Geheime Naam', phone: '0600000061' })
  await enrolAt(course, { name: 'Stille Mailer', email: 'stil61@post.example' })
  const manage = await (await lead.get(course.manage)).text()
  assert.match(manage, new RegExp(`${course.lessons[0]?.id}/afgelasting`))
  assert.match(manage, /De hele cursus laten vervallen/)
  assert.doesNotMatch(manage, /verplaatsing|aanwezigheid|extra-les/)
  const page = await (await lead.get(offOf(course))).text()
  assert.match(page, /komt op de bellijst van/)
  assert.doesNotMatch(page, /eigen e-mail: \d|Geheime|verplaatsing/)
  assert.equal((await lead.post(offOf(course), offOf(course), {})).status, 422)
  const done = await lead.post(offOf(course), offOf(course), { instead: 'ja', why: 'Storm.' })
  assert.equal(done.status, 303)
  const after = await (await lead.get(done.headers.get('Location') ?? '')).text()
  assert.match(after, /De les is afgezegd/)
  assert.doesNotMatch(after, /Geheime|stil61/)
  assert.deepEqual(await callsOf(course), ['lesson-off'])
  assert.ok((await lettersTo('stil61@post.example')).includes('enrolment.lesson-off'))
  const [line] = (await job((db) => auditOf(db, course.id))).filter(
    ({ what }) => what === 'course.lesson-cancelled',
  )
  assert.equal(line?.personId, here.people.lead.id)
  for (const part of ['deelnemers', 'bellijst', 'presentielijst'])
    assert.equal((await lead.get(`${course.manage}/${part}`)).status, 404, part)

  const whole = `${course.manage}/afgelasting`
  assert.equal((await lead.post(whole, whole, {})).status, 422)
  assert.equal((await lead.post(whole, whole, { instead: 'ja' })).status, 303)
  assert.equal(await stateOf(course), 'cancelled')
  assert.deepEqual(await callsOf(course), ['course-off'])
})

test('a coordinator of a partner that does not organise it finds nothing to call off', async () => {
  const course = await newCourse(4)
  const other = await visitor(house).signIn(here.people.welfareWorker)
  for (const at of [offOf(course), `${course.manage}/afgelasting`]) {
    assert.equal((await other.get(at)).status, 404)
    assert.equal((await other.sendSigned(at, { instead: 'ja', whole: 'ja' })).status, 404)
  }
  assert.equal(await stateOf(course), 'open')
})

test('rules: what is left without a lesson, and what can’t change any more', () => {
  const at = new Date('2026-12-03T09:00:00Z')
  const day = (heldOn: string, more: Partial<Lesson> = {}) =>
    sampleLesson({ courseId: 'c', heldOn, ...more })
  const off = { cancelledAt: at }
  const [past, begun, next, last] = ['2026-12-02', '2026-12-03', '2026-12-04', '2026-12-05'].map(
    (heldOn) => day(heldOn),
  ) as [Lesson, Lesson, Lesson, Lesson]
  assert.equal(leftWithout([past, next, last], next, at), 'more')
  assert.equal(leftWithout([past, next], next, at), 'held')
  assert.equal(leftWithout([begun, next], next, at), 'held', 'what has begun is not to come')
  assert.equal(leftWithout([day('2026-12-08', off), next], next, at), 'none')
  const stop = (lesson: Lesson, state: 'planned' | 'open' | 'full' | 'running' | 'finished') =>
    whatStopsChanging({ state }, lesson, at)
  for (const state of ['open', 'full', 'running'] as const) {
    assert.equal(stop(next, state), undefined)
    assert.equal(stop(begun, state), 'begun')
  }
  assert.equal(stop(next, 'planned'), 'over')
  assert.equal(stop(next, 'finished'), 'over')
  assert.equal(stop(day('2026-12-08', off), 'open'), 'off')
})
