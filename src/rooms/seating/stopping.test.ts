// Stories of an organiser who takes somebody off a list: asked first, and whoever has no mail hears it too.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visitor } from '../../../test/installation.ts'
import { courseHouse } from '../../../test/stories/course-house.ts'
import { openMessages } from '../enrolment/door.ts'
import { type PlaceAfter, placeAfter } from './rules.ts'

const { house, here, job, letters, newCourse, enrolAt, listOf, idOf } = await courseHouse()
const librarian = await visitor(house).signIn(here.people.librarian)
type Course = Awaited<ReturnType<typeof newCourse>>
const stopAt = async (course: Course, at: number) =>
  `/lindemeer/leren/aanmeldingen/${await idOf(course, at)}/afmelding`
const callsOf = async (course: Course) =>
  (await job((db) => openMessages(db, course.id))).map(({ kind }) => kind)
const statuses = async (course: Course) => (await listOf(course)).map(({ status }) => status)
const textOf = async (at: string) => (await librarian.get(at)).text()

test('the list only leads to the question; nothing changes until somebody says yes', async () => {
  const course = await newCourse(1)
  await enrolAt(course, { name: 'Belster', phone: '0600000051' })
  await enrolAt(course, { name: 'Wachtster', email: 'wachtster@post.example' })
  const people = await textOf(`${course.manage}/deelnemers`)
  const stop = await stopAt(course, 0)
  assert.match(people, new RegExp(`<a[^>]+href="${stop}"`))
  assert.doesNotMatch(people, new RegExp(`action="${stop}"`))
  const asked = await textOf(stop)
  assert.match(asked, /Belster afmelden\?/)
  assert.match(asked, /meteen aangeboden aan wie aan de beurt is\. Er wacht 1 persoon/)
  assert.match(asked, /komt op de bellijst/)
  assert.match(asked, /Een verwijzer hoort hier niets van/)
  assert.deepEqual(await statuses(course), ['enrolled', 'waiting'])
  const sent = await librarian.post(stop, stop, {})
  assert.match(sent.headers.get('Location') ?? '', /klaar=stopped-next/)
  assert.deepEqual(await statuses(course), ['cancelled', 'offered'])
  assert.deepEqual(await callsOf(course), ['stopped'])
  const calls = await textOf(`${course.manage}/bellijst`)
  assert.match(calls, /Belster[\s\S]*Is afgemeld/)
})

test('who knows it already, has mail, or did it themselves is not called', async () => {
  const course = await newCourse(5)
  await enrolAt(course, { name: 'Weet Het', phone: '0600000052' })
  await enrolAt(course, { name: 'Mailt', email: 'mailt@post.example' })
  const self = await enrolAt(course, { name: 'Zelf', phone: '0600000053' })
  const [first, second] = [await stopAt(course, 0), await stopAt(course, 1)]
  assert.match(await textOf(first), /name="knows"/)
  assert.doesNotMatch(await textOf(second), /name="knows"/)
  assert.match(await textOf(second), /krijgt een e-mail/)
  const sent = await librarian.post(first, first, { knows: 'ja' })
  assert.match(sent.headers.get('Location') ?? '', /klaar=stopped-free/)
  await librarian.post(second, second, {})
  const resident = visitor(house)
  await resident.post(self.slip, '/lindemeer/cursussen/code/afmelding', {})
  assert.deepEqual(await statuses(course), ['cancelled', 'cancelled', 'cancelled'])
  assert.deepEqual(await callsOf(course), [])
  assert.equal((await letters('enrolment.stopped')).length, 1)
  assert.match(await textOf(`${course.manage}/deelnemers?klaar=stopped-free`), /nu vrij/)
})

test('a second click, another partner and somebody who is off already change nothing', async () => {
  const course = await newCourse(3)
  await enrolAt(course, { name: 'Een', phone: '0600000054' })
  const stop = await stopAt(course, 0)
  const worker = await visitor(house).signIn(here.people.welfareWorker)
  assert.equal((await worker.get(stop)).status, 404)
  assert.equal((await worker.sendSigned(stop, {})).status, 404)
  assert.equal((await visitor(house).get(stop)).status, 303, 'to signing in')
  assert.deepEqual(await statuses(course), ['enrolled'])
  await librarian.post(stop, stop, {})
  const late = await librarian.sendSigned(stop, {})
  assert.match(late.headers.get('Location') ?? '', /klaar=late/)
  const again = await librarian.get(stop)
  assert.match(again.headers.get('Location') ?? '', /klaar=late/)
  assert.deepEqual(await callsOf(course), ['stopped'])
})

test('what becomes of the place is told as it will be', () => {
  const now = { today: '2026-11-22', hasBegun: false }
  const reserved = {
    ...{ partnerId: 'p', seats: 2, taken: 2, waiting: 0, releasesOn: '2026-12-01' },
    releasedAt: null,
  }
  const seat = { status: 'enrolled', ledBy: 'p' } as const
  const open = { state: 'open', waiting: 0 } as const
  const cases: [PlaceAfter, Parameters<typeof placeAfter>][] = [
    ['list', [{ ...open, waiting: 2 }, { ...seat, status: 'waiting' }, [], now]],
    ['begun', [{ state: 'running', waiting: 3 }, seat, [], now]],
    ['begun', [{ ...open, waiting: 3 }, seat, [], { ...now, hasBegun: true }]],
    ['free', [open, seat, [], now]],
    ['next', [{ ...open, waiting: 3 }, { ...seat, ledBy: null }, [reserved], now]],
    ['kept', [{ ...open, waiting: 3 }, seat, [reserved], now]],
    ['next', [{ ...open, waiting: 3 }, seat, [{ ...reserved, waiting: 1 }], now]],
    ['free', [open, seat, [{ ...reserved, releasedAt: new Date() }], now]],
    ['next', [{ ...open, waiting: 1 }, seat, [{ ...reserved, taken: 3 }], now]],
  ]
  for (const [place, given] of cases) assert.equal(placeAfter(...given), place)
})
