// From closing a course to the page: batches are formed once, on a real database, and nothing afterwards changes one.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { asJob, type Db, within } from '../../src/platform/tenant.ts'
import { fillCourses, sampleCourse, sampleLesson } from '../../src/rooms/courses/sample.ts'
import { closeMeasurements } from '../../src/rooms/effect/actions.ts'
import { fillMeasurements } from '../../src/rooms/effect/fill-store.ts'
import { noCounts, statements, withSheet } from '../../src/rooms/effect/rules.ts'
import { batchesHere } from '../../src/rooms/learning/batch-store.ts'
import { countLearning } from '../../src/rooms/learning/counting.ts'
import { formBatches } from '../../src/rooms/learning/forming.ts'
import { smallNetwork } from '../../src/rooms/partners/sample.ts'
import { allSeeing } from '../faults/breaking.ts'
import { fillSmall, testInstallation, visitor } from '../installation.ts'

const here = smallNetwork('lindemeer')
const there = smallNetwork('hogedijk')
const house = await testInstallation({ at: '2026-01-05T10:00:00Z' })
await fillSmall(house, here)
await fillSmall(house, there)
const { library, welfare, seniorweb } = here.organisations
const networkId = here.network.id
const job = <T>(work: (db: Db) => Promise<T>) =>
  asJob(house.database, networkId, house.clock.now(), work)
const seeing = allSeeing(house.url)
after(() => seeing.end())
const page = '/lindemeer/leren/effect'

/** A course with one lesson on this day, and sheets on which everything is the same face. */
async function measured(organiserId: string, heldOn: string, end: number, start = 0) {
  const course = sampleCourse({ organiserId, state: 'finished', maximum: 20, seatsTaken: end })
  const lessons = [sampleLesson({ courseId: course.id, heldOn })]
  const rows = { programmes: [], teachers: [], assignments: [] }
  await job((db) => fillCourses(db, { ...rows, courses: [course], lessons }))
  const one = (moment: 'start' | 'end', answers: number) => ({
    ...{ id: crypto.randomUUID(), courseId: course.id, moment, answers, code: codeOf() },
    said: Array.from({ length: answers }, () => statements.map(() => 'yes' as const)).reduce(
      withSheet,
      noCounts(),
    ),
  })
  const all = [one('end', end), ...(start > 0 ? [one('start', start)] : [])]
  await job((db) => fillMeasurements(db, all))
  return { courseId: course.id, code: all[0]?.code ?? '' }
}
let codes = 0
const codeOf = () => `K7MF-2C${'CDFGHJKM'[codes % 8]}${'NPQRTVWX'[Math.floor(codes++ / 8)]}`

async function rounds(at: string) {
  house.clock.set(at)
  await job(closeMeasurements)
  await job(countLearning)
}
/** What the page and its file say of answers; the page is asked for a year, for it shows the newest otherwise. */
async function figures(more = '') {
  const query = `?jaar=2026${more}`
  const staff = await visitor(house).signIn(here.people.librarian)
  const html = await (await staff.get(page + query)).text()
  const file = await staff.get(`${page}.csv${query}`)
  return {
    tables: html.match(/<table[\s\S]*?<\/table>/g) ?? [],
    csv: file.status === 200 ? await file.text() : '',
    waits: /(\d+) curs[a-z]+ wacht/.exec(html)?.[1] ?? '0',
    html,
  }
}

test('a small course that closes changes no figure; with the next one of that organiser both come in together', async () => {
  await measured(library.id, '2026-01-05', 12, 11)
  await rounds('2026-01-19T10:00:00Z')
  assert.deepEqual((await figures()).tables, [], 'it can still be answered')
  await rounds('2026-01-20T10:00:00Z')
  const before = await figures()
  assert.match(before.csv, /12/)
  await measured(library.id, '2026-01-12', 4, 4)
  await rounds('2026-01-27T10:00:00Z')
  const between = await figures()
  assert.deepEqual([between.tables, between.csv], [before.tables, before.csv])
  assert.deepEqual([before.waits, between.waits], ['0', '1'])
  await measured(library.id, '2026-01-19', 7, 3)
  await rounds('2026-02-03T10:00:00Z')
  const behind = await figures()
  assert.match(behind.csv, /Bibliotheek lindemeer[^\r]*23/)
  assert.match(behind.csv, /;11|,11/, 'seven at the start of the second batch stay out')
  assert.equal(behind.waits, '0')
})

test('what is left of several organisers waits until the quarter is over, and then goes in as one', async () => {
  await measured(welfare.id, '2026-02-02', 6)
  await measured(seniorweb.id, '2026-02-02', 5)
  await rounds('2026-03-31T10:00:00Z')
  const before = await figures()
  assert.equal(before.waits, '2')
  assert.match(before.html, /Welzijn lindemeer \(1\)/)
  await rounds('2026-04-01T10:00:00Z')
  const behind = await figures()
  assert.equal(behind.waits, '0')
  assert.match(behind.csv, /verschillende organisaties[^\r]*11/)
  assert.deepEqual((await figures(`&organisatie=${welfare.id}`)).tables, [], 'not of one alone')
})

test('two rounds at the same moment form a batch once', async () => {
  await measured(seniorweb.id, '2026-03-30', 13)
  house.clock.set('2026-04-20T10:00:00Z')
  await job(closeMeasurements)
  const formed = await Promise.all([1, 2, 3].map(() => job((db) => formBatches(db))))
  assert.equal(
    formed.reduce((sum, n) => sum + n, 0),
    1,
  )
})

test('after closing nobody adds a sheet, and presence noted later or a course that goes changes no figure', async () => {
  const { courseId, code } = await measured(welfare.id, '2026-04-06', 10)
  await rounds('2026-04-21T10:00:00Z')
  const before = await figures()
  const late = await visitor(house).sendSigned('/lindemeer/meting', { code, dare: 'no' })
  assert.equal(late.status, 422)
  assert.match(await late.text(), /gesloten/)
  // Also past the pages: the database gives a closed measurement to nobody who would answer it.
  const guest = { networkId, organisationId: null, personId: null, role: null }
  await within(house.database, guest, house.clock.now(), async (db) => {
    await db`select set_config('app.key', ${code}, true)`
    assert.equal((await db`update measurement set answers = answers + 1 returning 1`).length, 0)
  })
  // Somebody puts a lesson on a later day, so that the last day to answer would be later too.
  await job(
    (db) =>
      db`insert into lesson ${db({ ...sampleLesson({ courseId, heldOn: '2026-06-01' }), networkId })}`,
  )
  assert.equal(
    (await visitor(house).sendSigned('/lindemeer/meting', { code, dare: 'no' })).status,
    422,
  )
  await seeing`delete from course where id = ${courseId}`
  await rounds('2026-07-01T10:00:00Z')
  const behind = await figures()
  assert.deepEqual([behind.tables, behind.csv], [before.tables, before.csv])
})

test('the database itself keeps batches as they are, takes none under ten, and hides what waits from pages', async () => {
  await assert.rejects(
    job((db) => db`update effect_batch set end_answers = 99`),
    /permission denied/,
  )
  await assert.rejects(
    job((db) => db`delete from effect_batch`),
    /permission denied/,
  )
  const small = { id: crypto.randomUUID(), networkId, year: 2026, finished: 9, endAnswers: 9 }
  await assert.rejects(
    job(
      (db) =>
        db`insert into effect_batch ${db({ ...small, parts: db.json([]), endSaid: db.json({}) })}`,
    ),
    /check constraint/,
  )
  const { librarian } = here.people
  const who = {
    ...{ networkId, organisationId: library.id, personId: librarian.id, role: 'coordinator' },
  }
  await assert.rejects(
    within(house.database, who, house.clock.now(), (db) => db`select end_said from effect_waiting`),
    /permission denied/,
  )
})

test('another network reads none of it, and without signing in nobody does', async () => {
  assert.ok((await job(batchesHere)).length > 0)
  const other = await visitor(house).signIn(there.people.librarian, 'hogedijk')
  assert.match(await (await other.get('/hogedijk/leren/effect')).text(), /nog niets te laten/)
  assert.equal((await visitor(house).get(page)).status, 303)
  const guest = { networkId, organisationId: null, personId: null, role: null }
  const seen = await within(house.database, guest, house.clock.now(), batchesHere)
  assert.equal(seen.length, 0)
})
