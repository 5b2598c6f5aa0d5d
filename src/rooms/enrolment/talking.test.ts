// Stories of a talk before a course: who is called for it, who says how else, and when it was held.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visitor } from '../../../test/installation.ts'
import { courseHouse } from '../../../test/stories/course-house.ts'
import { turnByClock } from './clock.ts'
import { openMessages } from './message-store.ts'

const { house, here, job, letters, newCourse, enrolAt, enrolFor, idOf } = await courseHouse()
const librarian = await visitor(house).signIn(here.people.librarian)
type Course = Awaited<ReturnType<typeof newCourse>>
const intake = { hasIntake: true, intakeText: 'Wij kijken samen wat u wilt leren.' }
const callsOf = async (course: Course) =>
  (await job((db) => openMessages(db, course.id))).map(({ kind }) => kind)
const turn = () => job((db) => turnByClock(db, 'http://localhost'))
const textOf = async (at: string) => (await librarian.get(at)).text()
const said = { name: 'Aaltje', language: 'nl', consent: 'ja' }

test('the form says that somebody calls, and asks a phone number, or how else one talks', async () => {
  const course = await newCourse(5, intake)
  const at = `${course.at}/aanmelden`
  const resident = visitor(house)
  const form = await (await resident.get(at)).text()
  assert.match(form, /Wij bellen u daarvoor/)
  assert.match(form, /Wij kijken samen wat u wilt leren/)
  const wrong: Record<string, string>[] = [{}, { email: 'alleen@post.example' }]
  for (const fields of wrong) {
    const refused = await resident.post(at, at, { ...said, ...fields })
    assert.equal(refused.status, 422)
    const page = await refused.text()
    assert.match(page, /Vul uw telefoonnummer in: wij bellen u/)
    assert.match(page, /value="Aaltje"/)
  }
  const secret = await resident.post(at, at, { ...said, via: 'mijn BSN is 111222333' })
  assert.equal(secret.status, 422)
  assert.match(await secret.text(), /geen BSN/)
  const { page } = await enrolAt(course, { via: 'Ik kom dinsdag langs.' })
  assert.match(page, /Eerst een gesprek/)
  const calls = await textOf(`${course.manage}/bellijst`)
  assert.match(calls, /geen telefoon, zegt zelf:.*Ik kom dinsdag langs/)
})

test('a course without a talk asks nothing of that, and makes no call', async () => {
  const course = await newCourse(5)
  assert.doesNotMatch(await (await visitor(house).get(`${course.at}/aanmelden`)).text(), /gesprek/)
  const { page } = await enrolAt(course, { name: 'Zonder' })
  assert.doesNotMatch(page, /gesprek/)
  assert.deepEqual(await callsOf(course), [])
  assert.doesNotMatch(await textOf(`${course.manage}/deelnemers`), /gesprek/)
})

test('whoever has a place stands on the call list until the talk was held; beside the name it says so', async () => {
  const course = await newCourse(1, intake)
  const mail = 'prater@post.example'
  await enrolAt(course, { name: 'Prater', phone: '0600000061', email: mail })
  await enrolAt(course, { name: 'Wachter', phone: '0600000062' })
  assert.deepEqual(await callsOf(course), ['intake'], 'who waits has no talk yet')
  const [letter] = (await letters('enrolment.enrolled')).filter(({ to }) => to === mail)
  assert.match(letter?.text ?? '', /Voor de eerste les is er een gesprek/)
  assert.match(await textOf(`${course.manage}/deelnemers`), /Prater[\s\S]*gesprek nog doen/)
  const list = `${course.manage}/bellijst`
  const page = await textOf(list)
  assert.match(page, /Prater[\s\S]*Wij kijken samen wat u wilt leren[\s\S]*Gesprek gehad/)
  assert.doesNotMatch(page, /Wachter/)
  const tick = /action="([^"]+\/bellijst\/[^"]+)"/.exec(page)?.[1] ?? ''
  const worker = await visitor(house).signIn(here.people.welfareWorker)
  assert.equal((await worker.sendSigned(tick, {})).status, 404)
  assert.equal((await librarian.post(list, tick, {})).status, 303)
  assert.deepEqual(await callsOf(course), [])
  assert.match(await textOf(`${course.manage}/deelnemers`), /Prater[\s\S]*gesprek gehad/)
  await turn()
  assert.deepEqual(await callsOf(course), [], 'held once is held')
  // The next one gets the place, and a talk once they took it.
  const stop = `/lindemeer/leren/aanmeldingen/${await idOf(course, 0)}/afmelding`
  await librarian.post(stop, stop, { knows: 'ja' })
  assert.deepEqual(await callsOf(course), ['offered'])
  const take = `/lindemeer/leren/aanmeldingen/${await idOf(course, 1)}/plaats`
  await librarian.post(list, take, {})
  assert.deepEqual(await callsOf(course), ['intake'])
})

test('a talk that the course asks later is asked of who takes part; one that it drops goes', async () => {
  const course = await newCourse(5)
  await enrolAt(course, { name: 'Eerder' })
  const change = (hasIntake: boolean) =>
    job((db) => db`update course set has_intake = ${hasIntake} where id = ${course.id}`)
  await change(true)
  await turn()
  await turn()
  assert.deepEqual(await callsOf(course), ['intake'])
  await change(false)
  await turn()
  assert.deepEqual(await callsOf(course), [])
})

test('at the desk it is asked in the words of who writes it down', async () => {
  const course = await newCourse(5, intake)
  const at = `${course.manage}/aanmelding`
  const fields = { ...said, share: 'yes', how: 'desk', lang: 'nl', day: '2026-11-23' }
  const refused = await librarian.post(at, at, fields)
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /Schrijf hieronder hoe de organisator de persoon dan spreekt/)
  const { page } = await enrolFor(librarian, course, { via: 'Zit hier aan de balie.' })
  assert.match(page, new RegExp(`href="${course.manage}"`), 'a way back to the work')
  assert.deepEqual(await callsOf(course), ['intake'])
})
