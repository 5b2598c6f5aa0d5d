// Stories of workbooks and loan devices: from too few to handed out, with every line to be taken back.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillSmall, testInstallation, visitor } from '../../../test/installation.ts'
import { keptLetters } from '../../platform/mail.ts'
import { asJob, type Db } from '../../platform/tenant.ts'
import { fillCourses, sampleCourse, sampleLesson, sampleProgramme } from '../courses/sample.ts'
import { coordinatorEmails } from '../partners/door.ts'
import { smallNetwork } from '../partners/sample.ts'
import { noteMove, tellOfShortage } from './actions.ts'
import { movesOf, supplyById } from './store.ts'

const here = smallNetwork('lindemeer')
const there = smallNetwork('hogedijk')
const house = await testInstallation()
await fillSmall(house, here)
await fillSmall(house, there)
const { library, welfare } = here.organisations
const job = <T>(work: (db: Db) => Promise<T>) =>
  asJob(house.database, here.network.id, house.clock.now(), work)
const programme = sampleProgramme({ ownerId: library.id, needsWorkbook: true })
const course = sampleCourse({
  ...{ organiserId: library.id, programmeId: programme.id, title: 'Zelf regelen', state: 'open' },
  ...{ maximum: 8, seatsTaken: 5, device: 'lent' as const },
})
const finished = sampleCourse({
  organiserId: library.id,
  programmeId: programme.id,
  state: 'finished',
  seatsTaken: 8,
})
await job((db) =>
  fillCourses(db, {
    ...{ programmes: [programme], teachers: [], assignments: [], courses: [course, finished] },
    lessons: ['2026-12-03', '2026-12-10'].map((heldOn) =>
      sampleLesson({ courseId: course.id, heldOn }),
    ),
  }),
)
const list = '/lindemeer/leren/voorraad'
const librarian = () => visitor(house).signIn(here.people.librarian)
const book = {
  organisationId: library.id,
  kind: 'workbook',
  programmeId: programme.id,
  name: '',
  reserve: '1',
}

/** Everyone who hears of what the library has. */
const ears = (await job((db) => coordinatorEmails(db, library.id))).length
let at = ''
const id = () => at.split('/').at(-1) ?? ''
const note = async (deed: string, count: string, courseId = '') =>
  (await librarian()).post(at, at, { deed, count, courseId })
const stock = async () => {
  const one = await job((db) => supplyById(db, id()))
  return [one?.onOrder, one?.atHand, one?.handedOut, one?.lost]
}

test('a programme with a workbook and no stock asks for one, with how many are needed', async () => {
  const who = await librarian()
  const page = await (await who.get(list)).text()
  assert.match(page, /Werkboek Digisterker/)
  assert.match(page, /nog geen voorraad/)
  assert.match(page, /Van één ding is er te weinig/)
  const sent = await who.post(`${list}/nieuw`, `${list}/nieuw`, book)
  assert.equal(sent.status, 303)
  at = (sent.headers.get('Location') ?? '').split('?')[0] ?? ''
  // Five who have a seat, and one in reserve.
  assert.match(await (await who.get(list)).text(), /6 te weinig/)
})

test('ordered, received and handed out: the numbers follow, and what is not there can’t be given', async () => {
  assert.equal((await note('ordered', '10')).status, 303)
  assert.match(await (await (await librarian()).get(list)).text(), /is onderweg/)
  assert.equal((await note('received', '4')).status, 303)
  assert.deepEqual(await stock(), [6, 4, 0, 0])
  const many = await note('handed-out', '5', course.id)
  assert.equal(many.status, 422)
  assert.match(await many.text(), /Zoveel zijn er niet/)
  assert.equal((await note('handed-out', '3', course.id)).status, 303)
  assert.deepEqual(await stock(), [6, 1, 3, 0])
  // Three of the five have theirs: two are needed, and one in reserve.
  const page = await (await (await librarian()).get(at)).text()
  assert.match(page, /<dt>Nu nodig<\/dt><dd>2/)
  assert.match(page, /<dt>Als alle cursussen vol zijn<\/dt><dd>5/)
  for (const [deed, count, of] of [
    ['returned', '1', ''],
    ['ordered', '0', ''],
    ['ordered', 'veel', ''],
    ['handed-out', '1', finished.id.replace(/^./, 'f')],
  ] as const)
    assert.equal((await note(deed, count, of)).status, 422, deed)
})

test('a line is taken back once, and never when too little is left for it', async () => {
  const moves = await job((db) => movesOf(db, id()))
  const line = (deed: string) => moves.find((one) => one.deed === deed)?.id ?? ''
  const who = await librarian()
  const stuck = await who.sendSigned(`${at}/${line('received')}/herstel`, {})
  assert.equal(stuck.status, 409)
  assert.match(await stuck.text(), /kan niet meer terug/)
  assert.equal((await who.post(at, `${at}/${line('handed-out')}/herstel`, {})).status, 303)
  assert.deepEqual(await stock(), [6, 4, 0, 0])
  assert.equal((await who.sendSigned(`${at}/${line('handed-out')}/herstel`, {})).status, 409)
  assert.deepEqual(await stock(), [6, 4, 0, 0])
  assert.match(await (await who.get(at)).text(), /teruggedraaid/)
})

test('two who hand out the last ones at the same moment: one of them is told that there are too few', async () => {
  const give = () =>
    job((db) => noteMove(db, id(), { deed: 'handed-out', count: 3, courseId: course.id }))
  const both = await Promise.all([give(), give()])
  assert.deepEqual(both.toSorted(), ['too-many', undefined])
  assert.deepEqual(await stock(), [6, 1, 3, 0])
})

test('loan devices of an organiser serve together, and come back', async () => {
  const who = await librarian()
  const laptops = { ...book, kind: 'laptop', programmeId: '', reserve: '0' }
  const sent = await who.post(`${list}/nieuw`, `${list}/nieuw`, laptops)
  const own = (sent.headers.get('Location') ?? '').split('?')[0] ?? ''
  assert.match(
    await (await who.get(list)).text(),
    /Op de drukste dag zijn er 5 nodig\. U hebt er 0/,
  )
  await who.post(own, own, { deed: 'received', count: '6' })
  await who.post(own, own, { deed: 'handed-out', count: '5', courseId: course.id })
  assert.match(await (await who.get(list)).text(), /U hebt er 6/)
  await who.post(own, own, { deed: 'returned', count: '4', courseId: course.id })
  await who.post(own, own, { deed: 'lost', count: '1', courseId: course.id })
  const laptop = await job((db) => supplyById(db, own.split('/').at(-1) ?? ''))
  assert.deepEqual([laptop?.atHand, laptop?.handedOut, laptop?.lost], [5, 0, 1])
  const again = await who.sendSigned(`${list}/nieuw`, laptops)
  assert.equal(again.status, 422)
  assert.match(await again.text(), /voorraad is er al/)
})

test('coordinators hear once that there is too little, and again when it becomes more', async () => {
  const letters = async () =>
    (await job((db) => keptLetters(db, 99))).filter(({ kind }) => kind === 'supplies.short')
  const reserve = async (n: string) =>
    (await librarian()).post(at, `${at}/gegevens`, { name: '', reserve: n })
  assert.equal(await job((db) => tellOfShortage(db, 'http://localhost')), 0)
  await reserve('20')
  assert.equal(await job((db) => tellOfShortage(db, 'http://localhost')), ears)
  assert.equal(await job((db) => tellOfShortage(db, 'http://localhost')), 0)
  const [letter] = await letters()
  assert.equal((await letters()).length, ears)
  assert.match(letter?.text ?? '', /Werkboek Digisterker: 15 te weinig/)
  await reserve('21')
  assert.equal(await job((db) => tellOfShortage(db, 'http://localhost')), ears)
  const wrong = await reserve('veel')
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /value="veel"/)
  await reserve('0')
  assert.equal(await job((db) => tellOfShortage(db, 'http://localhost')), 0)
})

test('another organisation, role or network finds nothing and changes nothing', async () => {
  const before = await stock()
  const senior = await visitor(house).signIn(here.people.senior)
  assert.equal((await senior.get(at)).status, 404)
  assert.doesNotMatch(await (await senior.get(list)).text(), /Digisterker/)
  const move = { deed: 'ordered', count: '9' }
  assert.equal((await senior.sendSigned(at, move)).status, 404)
  assert.equal((await senior.sendSigned(`${list}/nieuw`, { ...book })).status, 404)
  const desk = await visitor(house).signIn(here.people.desk)
  assert.equal((await desk.get(at)).status, 200)
  assert.equal((await desk.sendSigned(at, move)).status, 404)
  const stranger = await visitor(house).signIn(there.people.lead, 'hogedijk')
  const elsewhere = at.replace('lindemeer', 'hogedijk')
  assert.equal((await stranger.get(elsewhere)).status, 404)
  assert.equal((await stranger.sendSigned(elsewhere, move)).status, 404)
  const lead = await visitor(house).signIn(here.people.lead)
  assert.equal((await lead.get(at)).status, 200)
  assert.equal((await visitor(house).get(list)).status, 303)
  assert.deepEqual(await stock(), before)
  const wrong = { ...book, organisationId: welfare.id }
  assert.equal((await (await librarian()).sendSigned(`${list}/nieuw`, wrong)).status, 404)
})
