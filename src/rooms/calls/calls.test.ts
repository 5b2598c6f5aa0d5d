// Stories of an organiser who calls off, calls, and reminds.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visitor } from '../../../test/installation.ts'
import { courseHouse } from '../../../test/stories/course-house.ts'
import { lettersOf } from '../../platform/mail.ts'
import { type Message, openMessages } from '../enrolment/door.ts'
import { remindOfLessons } from './reminding.ts'

const { house, here, job, letters, newCourse, enrolAt } = await courseHouse()
const said = { name: 'Aaltje', language: 'nl', consent: 'ja' }
const callsOf = async (course: { id: string }) => [
  ...(await job((db) => openMessages(db, course.id))),
]
const kinds = (all: readonly Message[]) => all.map(({ kind }) => kind).sort()

test('one lesson is called off: each is told apart, those without mail stand on the call list until ticked', async () => {
  const course = await newCourse(4)
  await enrolAt(course, { name: 'Mailster', email: 'mailster@post.example' })
  await enrolAt(course, { name: 'Mailer', email: 'mailer@post.example' })
  await enrolAt(course, { name: 'Beller', phone: '0600000009' })
  const librarian = await visitor(house).signIn(here.people.librarian)
  const off = `/lindemeer/leren/lessen/${course.lessons[0]?.id}/afgelasting`
  assert.match(await (await librarian.get(off)).text(), /eigen e-mail: 2\. Op de bellijst: 1\./)
  const sent = await librarian.post(off, off, { why: 'De docent is ziek.' })
  assert.equal(sent.status, 303)
  const told = (await letters()).filter(({ kind }) => kind === 'enrolment.lesson-off')
  assert.deepEqual(told.map(({ to }) => to).sort(), [
    'mailer@post.example',
    'mailster@post.example',
  ])
  for (const one of told) {
    assert.match(one.subject, /Eén les gaat niet door/)
    assert.match(one.text, /De rest van de cursus gaat wel door/)
    assert.doesNotMatch(one.text, one.to === 'mailer@post.example' ? /Mailster/ : /Mailer[^s]/)
  }
  const calls = `${course.manage}/bellijst`
  const page = await (await librarian.get(calls)).text()
  const tick = /action="([^"]+\/bellijst\/[^"]+)"/.exec(page)?.[1] ?? ''
  assert.match(page, /Beller/)
  assert.equal((await librarian.post(calls, tick, {})).status, 303)
  assert.doesNotMatch(await (await librarian.get(calls)).text(), /Beller/)
  assert.match(await (await visitor(house).get(course.at)).text(), /Deze les gaat niet door/)
  assert.match((await librarian.sendSigned(off, {})).headers.get('Location') ?? '', /klaar=late/)
  assert.equal((await letters()).filter(({ kind }) => kind === 'enrolment.lesson-off').length, 2)
})

test('the whole course is called off: everyone hears it once, nobody can enrol any more', async () => {
  const course = await newCourse(1)
  await enrolAt(course, { name: 'Zeker', email: 'zeker@post.example' })
  await enrolAt(course, { name: 'Wachtend', email: 'wachtend@post.example' })
  const librarian = await visitor(house).signIn(here.people.librarian)
  const off = `${course.manage}/afgelasting`
  assert.equal((await librarian.post(off, off, {})).status, 303)
  const told = (await letters()).filter(({ kind }) => kind === 'enrolment.course-off')
  assert.deepEqual(told.map(({ to }) => to).sort(), ['wachtend@post.example', 'zeker@post.example'])
  const page = await (await visitor(house).get(course.at)).text()
  assert.match(page, /Deze cursus gaat niet door/)
  assert.match(page, /EventCancelled/)
  const late = await visitor(house).sendSigned(`${course.at}/aanmelden`, said)
  assert.equal(late.status, 422)
})

test('who cancels themselves never reads that the course is cancelled, and stands on no call list any more', async () => {
  const course = await newCourse(4)
  const mailer = await enrolAt(course, { name: 'Zelf Weg', email: 'zelfweg@post.example' })
  const caller = await enrolAt(course, { name: 'Ook Weg', phone: '0600000021' })
  const librarian = await visitor(house).signIn(here.people.librarian)
  const off = `/lindemeer/leren/lessen/${course.lessons[0]?.id}/afgelasting`
  await librarian.post(off, off, {})
  assert.equal((await callsOf(course)).length, 1)
  for (const { slip } of [mailer, caller]) {
    const resident = visitor(house)
    const done = await resident.post(slip, '/lindemeer/cursussen/code/afmelding', {})
    const page = await (await resident.get(done.headers.get('Location') ?? '')).text()
    assert.match(page, /U bent afgemeld/)
    assert.doesNotMatch(page, /cursus gaat niet door/)
  }
  assert.deepEqual(await callsOf(course), [])
  const [stopped] = (await letters('enrolment.stopped')).filter(
    ({ to }) => to === 'zelfweg@post.example',
  )
  assert.match(stopped?.subject ?? '', /U bent afgemeld/)
  assert.doesNotMatch(`${stopped?.subject} ${stopped?.text}`, /gaat (helaas )?niet door|afgezegd/)
})

test('the day before: a mail, or a place on the call list with a tick; once, not at night, and not afterwards', async () => {
  const start = house.clock.now()
  const course = await newCourse(6, {}, ['2026-12-03'])
  await enrolAt(course, { name: 'Mailt', email: 'herinner@post.example' })
  await enrolAt(course, { name: 'Belt', phone: '0600000031' })
  await enrolAt(course, { name: 'Heeft niets' })
  const remind = () => job((db) => remindOfLessons(db, { baseUrl: 'http://localhost' }))
  const mine = async () =>
    (await letters('enrolment.reminder')).filter(({ to }) => to === 'herinner@post.example')
  house.clock.set('2026-12-01T12:00:00Z')
  assert.equal(await remind(), 0, 'two days before')
  house.clock.set('2026-12-02T05:00:00Z')
  assert.equal(await remind(), 0, 'at six in the morning')
  house.clock.set('2026-12-02T09:00:00Z')
  await remind()
  await remind()
  const [letter, ...more] = await mine()
  assert.equal(more.length, 0)
  assert.match(letter?.subject ?? '', /Morgen is er les/)
  assert.match(letter?.text ?? '', /donderdag 3 december 2026/)
  const librarian = await visitor(house).signIn(here.people.librarian)
  const page = `${course.manage}/bellijst`
  const words = await (await librarian.get(page)).text()
  assert.match(words, /Belt/)
  assert.match(words, /Herinnering: morgen is er les/)
  assert.doesNotMatch(words, /Heeft niets|Mailt/)
  const tick = /action="([^"]+\/bellijst\/[^"]+)"/.exec(words)?.[1] ?? ''
  assert.equal((await librarian.post(page, tick, {})).status, 303)
  assert.deepEqual(await callsOf(course), [])
  house.clock.set(start)
})

test('with a gateway a mobile number gets a text message instead of a call; another number still gets a call', async () => {
  const start = house.clock.now()
  const course = await newCourse(6, {}, ['2026-12-03'])
  await enrolAt(course, { name: 'Mobiel', phone: '0600000033' })
  await enrolAt(course, { name: 'Vast', phone: '0100000034' })
  house.clock.set('2026-12-02T09:00:00Z')
  const remind = () =>
    job((db) => remindOfLessons(db, { baseUrl: 'http://localhost', hasSms: true }))
  await remind()
  await remind()
  const [call, ...more] = await callsOf(course)
  assert.deepEqual([call?.kind, more.length], ['reminder', 0])
  const texts = (await job((db) => lettersOf(db))).filter(({ channel }) => channel === 'sms')
  assert.deepEqual(
    texts.map(({ kind, status }) => [kind, status]),
    [['enrolment.reminder', 'waiting']],
  )
  // The administrator sees it waiting, without number or words.
  const admin = await visitor(house).signIn(here.people.admin)
  const post = await (await admin.get('/lindemeer/beheer/post')).text()
  assert.match(post, /enrolment\.reminder \(sms\)/)
  assert.doesNotMatch(post, /600000033|Morgen les/)
  house.clock.set(start)
})

test('a lesson that is called off needs no reminder any more, and one that is over neither', async () => {
  const start = house.clock.now()
  const [off, over] = [
    await newCourse(6, {}, ['2026-12-03', '2026-12-17']),
    await newCourse(6, {}, ['2026-12-03', '2026-12-17']),
  ]
  for (const course of [off, over]) await enrolAt(course, { name: 'Belt', phone: '0600000032' })
  house.clock.set('2026-12-02T09:00:00Z')
  await job((db) => remindOfLessons(db, { baseUrl: 'http://localhost' }))
  for (const course of [off, over]) assert.deepEqual(kinds(await callsOf(course)), ['reminder'])
  const librarian = await visitor(house).signIn(here.people.librarian)
  const at = `/lindemeer/leren/lessen/${off.lessons[0]?.id}/afgelasting`
  await librarian.post(at, at, {})
  assert.deepEqual(kinds(await callsOf(off)), ['lesson-off'])
  house.clock.set('2026-12-04T09:00:00Z')
  await job((db) => remindOfLessons(db, { baseUrl: 'http://localhost' }))
  assert.deepEqual(await callsOf(over), [])
  house.clock.set(start)
})

test('a partner that does not organise the course can neither call off nor see or tick its calls', async () => {
  const course = await newCourse(4)
  await enrolAt(course, { name: 'Afgeschermd', phone: '0600000041' })
  const librarian = await visitor(house).signIn(here.people.librarian)
  const off = `/lindemeer/leren/lessen/${course.lessons[0]?.id}/afgelasting`
  await librarian.post(off, off, {})
  const [call] = await callsOf(course)
  const worker = await visitor(house).signIn(here.people.welfareWorker)
  for (const part of [off, `${course.manage}/afgelasting`, `${course.manage}/bellijst`])
    assert.equal((await worker.get(part)).status, 404)
  assert.equal((await worker.sendSigned(`${course.manage}/afgelasting`, {})).status, 404)
  assert.equal((await worker.sendSigned(`/lindemeer/leren/bellijst/${call?.id}`, {})).status, 404)
  const desk = await visitor(house).signIn(here.people.desk)
  assert.equal((await desk.get(`${course.manage}/bellijst`)).status, 200)
  assert.equal((await desk.get(off)).status, 404, 'calling off is for coordinators')
})
