// Stories of places that are kept for a partner, and of moving to another course.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visitor } from '../../../test/installation.ts'
import { courseHouse } from '../../../test/stories/course-house.ts'
import { courseById } from '../courses/door.ts'
import { releaseDue } from './reserving.ts'

const { house, here, there, job, letters, newCourse, enrolAt, enrolFor, listOf, idOf } =
  await courseHouse()
const { welfare, seniorweb } = here.organisations
type Course = Awaited<ReturnType<typeof newCourse>>
const statusesOf = async (course: Course) => (await listOf(course)).map(({ status }) => status)
const librarian = await visitor(house).signIn(here.people.librarian)
const worker = await visitor(house).signIn(here.people.welfareWorker)

const reserve = (course: Course, seats: string, releasesOn = '2026-11-30', partner = welfare.id) =>
  librarian.post(`${course.manage}/plaatsen`, `${course.manage}/reserveringen`, {
    partnerId: partner,
    seats,
    releasesOn,
  })

test('a kept place is only for who comes through that partner; on its day who waits gets it', async () => {
  const course = await newCourse(3)
  assert.equal((await reserve(course, '2')).status, 303)
  const one = await enrolAt(course, { name: 'Een' })
  const two = await enrolAt(course, { name: 'Twee', email: 'twee@post.example' })
  assert.match(one.page, /U doet mee/)
  assert.match(two.page, /op de wachtlijst/)
  const form = await (await worker.get(`${course.manage}/aanmelding`)).text()
  assert.match(form, /nog 2 plaatsen vrijgehouden/)
  const three = await enrolFor(worker, course, { name: 'Drie' })
  assert.match(three.page, /U doet mee/)
  assert.deepEqual(await statusesOf(course), ['enrolled', 'waiting', 'enrolled'])
  const page = await (await visitor(house).get(course.at)).text()
  assert.match(page, /Er staat één persoon op de wachtlijst/)
  assert.match(page, /"remainingAttendeeCapacity":0/)
  // On the evening before, nothing; on the day itself the one that is left goes to who waits.
  const release = () => job((db) => releaseDue(db, 'http://localhost'))
  house.clock.set('2026-11-29T20:00:00Z')
  assert.equal(await release(), 0)
  house.clock.set('2026-11-30T08:00:00Z')
  assert.equal(await release(), 1)
  assert.equal(await release(), 0)
  assert.deepEqual(await statusesOf(course), ['enrolled', 'offered', 'enrolled'])
  assert.equal((await job((db) => courseById(db, course.id)))?.reserved, 0)
  house.clock.set('2026-11-23T10:00:00Z')
})

test('a place of a partner that comes free is kept again, and offered to who waits through that partner', async () => {
  const course = await newCourse(2)
  await reserve(course, '1')
  await enrolFor(worker, course, { name: 'Via een' })
  await enrolAt(course, { name: 'Zelf een' })
  await enrolAt(course, { name: 'Zelf twee' })
  await enrolFor(worker, course, { name: 'Via twee' })
  assert.deepEqual(await statusesOf(course), ['enrolled', 'enrolled', 'waiting', 'waiting'])
  const stop = `/lindemeer/leren/aanmeldingen/${await idOf(course, 0)}/afmelding`
  await librarian.post(`${course.manage}/deelnemers`, stop, {})
  assert.deepEqual(await statusesOf(course), ['cancelled', 'enrolled', 'waiting', 'offered'])
})

test('what is not free cannot be kept, nor after the first lesson, nor before tomorrow; releasing can be done at once', async () => {
  const course = await newCourse(3)
  await enrolAt(course, { name: 'Een' })
  const wrong = async (answer: Response, words: RegExp) => {
    assert.equal(answer.status, 422)
    assert.match(await answer.text(), words)
  }
  await wrong(await reserve(course, '3'), /niet meer vrij/)
  await wrong(await reserve(course, '1', '2026-11-23'), /dag na vandaag/)
  await wrong(await reserve(course, '1', '2026-12-20'), /voor of op de eerste les/)
  await wrong(await reserve(course, '1', '2026-11-30', there.organisations.welfare.id), /Kies/)
  assert.equal((await reserve(course, '2')).status, 303)
  await wrong(await reserve(course, '1', '2026-11-30', seniorweb.id), /niet meer vrij/)
  // Fewer places than are given and kept is refused too.
  const less = await librarian.post(`${course.manage}/deelnemers`, `${course.manage}/maximum`, {
    maximum: '2',
  })
  await wrong(less, /gereserveerd/)
  const places = `${course.manage}/plaatsen`
  const free = () => librarian.post(places, `${course.manage}/vrijgave`, { partnerId: welfare.id })
  assert.match((await free()).headers.get('Location') ?? '', /klaar=released/)
  assert.match((await free()).headers.get('Location') ?? '', /klaar=late/)
})

test('the organiser moves somebody: same code, told once, and the old seat goes to who waits', async () => {
  const [full, other] = [await newCourse(1), await newCourse(1, { title: 'Veilig online' })]
  const mine = await enrolAt(full, { name: 'Overstapper', email: 'over@post.example' })
  await enrolAt(full, { name: 'Wachter' })
  const at = `/lindemeer/leren/aanmeldingen/${await idOf(full, 0)}/overstap`
  assert.match(await (await librarian.get(at)).text(), /Overstapper naar een andere cursus/)
  const sent = await librarian.post(at, at, { to: other.id })
  assert.match(sent.headers.get('Location') ?? '', /klaar=moved/)
  assert.deepEqual(await statusesOf(full), ['moved', 'offered'])
  assert.deepEqual(await statusesOf(other), ['enrolled'])
  const [old, moved] = [(await listOf(full))[0], (await listOf(other))[0]]
  assert.deepEqual([old?.code, old?.contactSealed, moved?.code], [null, null, mine.code])
  const told = await letters('enrolment.moved')
  assert.equal(told.length, 1)
  assert.match(told[0]?.text ?? '', /van de cursus "Zelf regelen met DigiD" naar de cursus "Veilig/)
  assert.doesNotMatch(told[0]?.text ?? '', /Wachter/)
  // The code opens the new course; pressing again finds nobody to move.
  const code = '/lindemeer/cursussen/code'
  const resident = visitor(house)
  const typed = await resident.post(code, code, { code: mine.code })
  assert.match(
    await (await resident.get(typed.headers.get('Location') ?? '')).text(),
    /Veilig online/,
  )
  const again = await librarian.sendSigned(at, { to: other.id })
  assert.equal(again.status, 422)
})

test('onto a full course one comes on its waiting list, in the order of arrival there', async () => {
  const [from, full] = [await newCourse(2), await newCourse(1)]
  await enrolAt(full, { name: 'Zit al' })
  await enrolAt(full, { name: 'Wacht al' })
  await enrolAt(from, { name: 'Komt erbij', phone: '0600000061' })
  const at = `/lindemeer/leren/aanmeldingen/${await idOf(from, 0)}/overstap`
  await librarian.post(at, at, { to: full.id })
  assert.deepEqual(await statusesOf(full), ['enrolled', 'waiting', 'waiting'])
  const calls = await (await librarian.get(`${full.manage}/bellijst`)).text()
  assert.match(calls, /Komt erbij/)
})

test('with the code one moves oneself, only where the organiser allows it, and only to a course of the same organiser', async () => {
  const [from, to] = [await newCourse(2), await newCourse(2, { title: 'Andere tijd' })]
  const foreign = await newCourse(2, { organiserId: welfare.id, title: 'Van een ander' })
  const mine = await enrolAt(from, { name: 'Zelfstandig' })
  const resident = visitor(house)
  const own = '/lindemeer/cursussen/code/overstap'
  const proof = new URL(mine.slip, 'http://localhost').searchParams.get('bewijs') ?? ''
  assert.doesNotMatch(mine.page, /liever een andere cursus/)
  const refused = await resident.sendSigned(own, { bewijs: proof, to: to.id })
  assert.match(refused.headers.get('Location') ?? '', /cursussen\/code$/)
  await librarian.post(`${from.manage}/plaatsen`, `${from.manage}/wisselen`, { ownMoves: 'ja' })
  assert.match(await (await resident.get(mine.slip)).text(), /liever een andere cursus/)
  const choice = `${own}?bewijs=${proof}`
  const page = await (await resident.get(choice)).text()
  assert.match(page, /Andere tijd/)
  assert.doesNotMatch(page, /Van een ander|Zelfstandig/)
  const elsewhere = await resident.post(choice, own, { bewijs: proof, to: foreign.id })
  assert.equal(elsewhere.status, 422)
  const moved = await resident.post(choice, own, { bewijs: proof, to: to.id })
  const after = await (await resident.get(moved.headers.get('Location') ?? '')).text()
  assert.match(after, /Andere tijd[\s\S]*U doet mee/)
  assert.deepEqual(await statusesOf(from), ['moved'])
  assert.deepEqual(await statusesOf(foreign), [])
})

test('a partner that does not organise the course keeps no places and moves nobody', async () => {
  const course = await newCourse(2)
  await enrolAt(course, { name: 'Blijft' })
  const at = `/lindemeer/leren/aanmeldingen/${await idOf(course, 0)}/overstap`
  for (const part of [at, `${course.manage}/plaatsen`])
    assert.equal((await worker.get(part)).status, 404)
  const posts = { reserveringen: {}, vrijgave: { partnerId: welfare.id }, wisselen: {} }
  for (const [part, fields] of Object.entries(posts))
    assert.equal((await worker.sendSigned(`${course.manage}/${part}`, fields)).status, 404)
  assert.equal((await worker.sendSigned(at, { to: course.id })).status, 404)
  assert.deepEqual(await statusesOf(course), ['enrolled'])
})
