// Stories of a resident, a worker and an organiser around one course.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillSmall, formOf, testInstallation, visitor } from '../../../test/installation.ts'
import { keptLetters } from '../../platform/mail.ts'
import { asJob, type Db, within } from '../../platform/tenant.ts'
import { fillCourses, sampleCourse, sampleLesson } from '../courses/sample.ts'
import { smallNetwork } from '../partners/sample.ts'
import { attendanceOf } from './attendance-store.ts'
import { turnByClock } from './course-actions.ts'
import { keeps } from './keeps.ts'
import { enrolmentsOf } from './store.ts'

const here = smallNetwork('lindemeer')
const there = smallNetwork('hogedijk')
const house = await testInstallation()
await fillSmall(house, here)
await fillSmall(house, there)
const { library, welfare } = here.organisations
const job = <T>(work: (db: Db) => Promise<T>) =>
  asJob(house.database, here.network.id, house.clock.now(), work)
const letters = () => job((db) => keptLetters(db, 500))

async function newCourse(maximum = 2, more = {}) {
  const course = sampleCourse({ organiserId: library.id, maximum, minimum: 1, ...more })
  const lessons = ['2026-12-03', '2026-12-10'].map((heldOn) =>
    sampleLesson({ courseId: course.id, heldOn }),
  )
  const rows = { programmes: [], teachers: [], assignments: [] }
  await job((db) => fillCourses(db, { ...rows, courses: [course], lessons }))
  const at = `/lindemeer/cursussen/${course.id}`
  return { ...course, lessons, at, manage: `/lindemeer/leren/${course.id}` }
}
type Course = Awaited<ReturnType<typeof newCourse>>
const said = { name: 'Aaltje', language: 'nl', consent: 'ja' }

async function enrolAt(course: Course, fields: Record<string, string>, who = visitor(house)) {
  const sent = await who.post(`${course.at}/aanmelden`, `${course.at}/aanmelden`, {
    ...said,
    ...fields,
  })
  assert.equal(sent.status, 303)
  const slip = sent.headers.get('Location') ?? ''
  const page = await (await who.get(slip)).text()
  return { slip, page, code: /<b>([A-Z0-9]{4}-[A-Z0-9]{4})<\/b>/.exec(page)?.[1] ?? '' }
}
const idOf = async (course: Course, at: number) =>
  (await job((db) => enrolmentsOf(db, course.id)))[at]?.id ?? ''

test('a resident without phone and mail enrols with a first name, keeps a code, looks with it and stops', async () => {
  const course = await newCourse()
  const resident = visitor(house)
  const { page, code, slip } = await enrolAt(course, {}, resident)
  assert.match(page, /U doet mee/)
  assert.match(page, /donderdag 3 december 2026/)
  assert.doesNotMatch(page + slip, /Aaltje/)
  assert.doesNotMatch(slip, new RegExp(code))
  const codePage = '/lindemeer/cursussen/code'
  const wrong = await resident.post(codePage, codePage, { code: 'K7MF-2QXP' })
  assert.equal(wrong.status, 422)
  const typed = await resident.post(codePage, codePage, {
    code: code.toLowerCase().replace('-', ' '),
  })
  const found = typed.headers.get('Location') ?? ''
  const stopped = await resident.post(found, `${codePage}/afmelding`, {})
  assert.equal(stopped.status, 303)
  const after = await (await resident.get(stopped.headers.get('Location') ?? '')).text()
  assert.match(after, /U bent afgemeld/)
  assert.equal(stopped.headers.get('Set-Cookie'), null)
})

test('without consent, with a BSN or with a wrong number the form comes back with what was typed', async () => {
  const course = await newCourse()
  const at = `${course.at}/aanmelden`
  const send = async (fields: Record<string, string>) => {
    const sent = await visitor(house).post(at, at, { ...said, ...fields })
    assert.equal(sent.status, 422)
    return sent.text()
  }
  assert.match(await send({ consent: '' }), /value="Aaltje"/)
  assert.match(await send({ wishes: 'mijn bsn is 111222333' }), /geen BSN/)
  await send({ phone: '12' })
  await send({ name: '' })
  assert.equal((await job((db) => enrolmentsOf(db, course.id))).length, 0)
})

test('a full course: the next one waits, is offered the place by mail, takes it with the code', async () => {
  const course = await newCourse(1)
  const first = await enrolAt(course, { name: 'Eerste' })
  const second = await enrolAt(course, { name: 'Tweede', email: 'tweede@post.example' })
  assert.match(second.page, /op de wachtlijst/)
  const shown = await (await visitor(house).get(course.at)).text()
  assert.match(shown, /Er staat 1 mens op de wachtlijst/)
  const resident = visitor(house)
  await resident.post(first.slip, '/lindemeer/cursussen/code/afmelding', {})
  const mine = (await letters()).filter(({ to }) => to === 'tweede@post.example')
  assert.deepEqual(mine.map(({ kind }) => kind).sort(), ['enrolment.offered', 'enrolment.waiting'])
  const offer = mine.find(({ kind }) => kind === 'enrolment.offered')
  assert.match(offer?.text ?? '', new RegExp(second.code))
  assert.match(offer?.text ?? '', /25 november 2026 om 20\.00 uur/)
  assert.doesNotMatch(offer?.text ?? '', /Eerste/)
  const taken = await resident.post(second.slip, '/lindemeer/cursussen/code/plaats', {})
  assert.match(await (await resident.get(taken.headers.get('Location') ?? '')).text(), /U doet mee/)
})

test('an offer that nobody answers goes to the next one by itself', async () => {
  const course = await newCourse(1)
  const first = await enrolAt(course, { name: 'Een', email: 'een@post.example' })
  await enrolAt(course, { name: 'Twee', email: 'twee@post.example' })
  await enrolAt(course, { name: 'Drie', phone: '0600000003' })
  await visitor(house).post(first.slip, '/lindemeer/cursussen/code/afmelding', {})
  house.clock.set('2026-11-25T19:30:00Z')
  await job((db) => turnByClock(db, 'http://localhost'))
  await job((db) => turnByClock(db, 'http://localhost'))
  house.clock.set('2026-11-23T10:00:00Z')
  const all = await job((db) => enrolmentsOf(db, course.id))
  assert.deepEqual(
    all.map(({ status }) => status),
    ['cancelled', 'lapsed', 'offered'],
  )
  const lapsed = (await letters()).filter(({ to }) => to === 'twee@post.example')
  assert.equal(lapsed.filter(({ kind }) => kind === 'enrolment.lapsed').length, 1)
  // Without mail: on the call list, and the organiser gives the place.
  const librarian = await visitor(house).signIn(here.people.librarian)
  const calls = `${course.manage}/bellijst`
  const page = await (await librarian.get(calls)).text()
  assert.match(page, /Drie/)
  assert.match(page, /Er is een plaats vrij/)
  const id = await idOf(course, 2)
  assert.equal(
    (await librarian.post(calls, `/lindemeer/leren/aanmeldingen/${id}/plaats`, {})).status,
    303,
  )
  assert.match(await (await librarian.get(calls)).text(), /Niemand hoeft gebeld/)
})

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

test('fewer seats than are taken is refused, more seats reach who waits', async () => {
  const course = await newCourse(2)
  for (const name of ['A', 'B', 'C']) await enrolAt(course, { name, email: `${name}@max.example` })
  const librarian = await visitor(house).signIn(here.people.librarian)
  const people = `${course.manage}/deelnemers`
  const set = (maximum: string) => librarian.post(people, `${course.manage}/maximum`, { maximum })
  const refused = await set('1')
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /Lager kan niet/)
  assert.equal((await set('3')).status, 303)
  assert.match(await (await librarian.get(people)).text(), /plaats aangeboden/)
})

test('a worker of another partner enrols somebody and is noted as the way in, but sees no list', async () => {
  const course = await newCourse(5)
  const worker = await visitor(house).signIn(here.people.welfareWorker)
  const form = await (await worker.get(`${course.at}/aanmelden`)).text()
  assert.match(form, /U meldt iemand anders aan/)
  await enrolAt(course, { name: 'Via welzijn' }, worker)
  assert.equal((await job((db) => enrolmentsOf(db, course.id)))[0]?.ledBy, welfare.id)
  for (const part of ['deelnemers', 'bellijst', 'afgelasting'])
    assert.equal((await worker.get(`${course.manage}/${part}`)).status, 404)
  const id = await idOf(course, 0)
  const stop = `/lindemeer/leren/aanmeldingen/${id}/afmelding`
  assert.equal((await worker.sendSigned(stop, {})).status, 404)
  const desk = await visitor(house).signIn(here.people.desk)
  const page = await (await desk.get(`${course.manage}/deelnemers`)).text()
  assert.match(page, /Via welzijn/)
  assert.match(page, /Welzijn lindemeer/)
})

test('row-level security: who does not organise reads no enrolment, whatever the code asks', async () => {
  const course = await newCourse(5)
  await enrolAt(course, { name: 'Geheim' })
  const asks = (who: Parameters<typeof within>[1]) =>
    within(house.database, who, house.clock.now(), async (db) => [
      ...(await enrolmentsOf(db, course.id)),
    ])
  const networkId = here.network.id
  const lead = {
    networkId,
    organisationId: welfare.id,
    personId: here.people.lead.id,
    role: 'lead',
  }
  assert.deepEqual(await asks(lead), [])
  assert.deepEqual(await asks({ ...lead, networkId: there.network.id }), [])
  assert.deepEqual(await asks({ networkId, organisationId: null, personId: null, role: null }), [])
  assert.equal((await asks({ ...lead, organisationId: library.id })).length, 1)
})

test('who was there is noted per lesson, and can be put right', async () => {
  const course = await newCourse(5)
  await enrolAt(course, { name: 'Aanwezig' })
  const desk = await visitor(house).signIn(here.people.desk)
  const lesson = course.lessons[0]?.id ?? ''
  const at = `/lindemeer/leren/lessen/${lesson}/aanwezigheid`
  const id = await idOf(course, 0)
  assert.ok(formOf(await (await desk.get(at)).text(), at)._csrf)
  for (const state of ['late', 'present'])
    assert.equal((await desk.post(at, at, { [`was-${id}`]: state })).status, 303)
  assert.deepEqual(await job((db) => attendanceOf(db, lesson)).then((all) => [...all]), [
    { enrolmentId: id, state: 'present' },
  ])
  assert.equal((await desk.post(at, at, { [`was-${id}`]: 'misschien' })).status, 404)
})

test('three months after the last lesson nothing is left of the people; the numbers stay', async () => {
  const course = await newCourse(5)
  const { code } = await enrolAt(course, { name: 'Tijdelijk', email: 'tijdelijk@post.example' })
  const erase = keeps[0]?.erase
  assert.ok(erase)
  house.clock.set('2027-03-09T10:00:00Z')
  await job(erase)
  assert.ok((await job((db) => enrolmentsOf(db, course.id)))[0]?.contactSealed)
  house.clock.set('2027-03-12T10:00:00Z')
  assert.ok((await job(erase)) > 0)
  const [one] = await job((db) => enrolmentsOf(db, course.id))
  assert.deepEqual([one?.contactSealed, one?.code, one?.status], [null, null, 'enrolled'])
  const codePage = '/lindemeer/cursussen/code'
  assert.equal((await visitor(house).post(codePage, codePage, { code })).status, 422)
})
