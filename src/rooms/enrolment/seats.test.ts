// Seats on real PostgreSQL: never one too many, the list in order, each told once; in any order and at the same time.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fillSmall, testInstallation } from '../../../test/installation.ts'
import { asJob, type Db, within } from '../../platform/tenant.ts'
import { courseById } from '../courses/door.ts'
import { fillCourses, sampleCourse, sampleLesson } from '../courses/sample.ts'
import { smallNetwork } from '../partners/sample.ts'
import { accept, enrol, leave } from './actions.ts'
import { turnByClock } from './course-actions.ts'
import { type Contact, canStep, statuses, steps } from './rules.ts'
import { changeMaximum } from './seats.ts'
import { enrolmentsOf } from './store.ts'

const here = smallNetwork('lindemeer')
const house = await testInstallation({ pool: 12 })
await fillSmall(house, here)
const { library } = here.organisations
const networkId = here.network.id
const around = { baseUrl: 'http://localhost' }
const job = <T>(work: (db: Db) => Promise<T>) =>
  asJob(house.database, networkId, house.clock.now(), work)
const nobody = { networkId, organisationId: null, personId: null, role: null }
const resident = <T>(work: (db: Db) => Promise<T>) =>
  within(house.database, nobody, house.clock.now(), work)
const organiser = {
  networkId,
  organisationId: library.id,
  personId: here.people.librarian.id,
  role: 'coordinator',
}
const staff = <T>(work: (db: Db) => Promise<T>) =>
  within(house.database, organiser, house.clock.now(), work)
const person = (n: number): Contact => ({
  name: `Deelnemer ${n}`,
  phone: n % 3 === 1 ? `06000000${String(n).padStart(2, '0')}` : null,
  email: n % 3 === 0 ? `deelnemer-${n}@post.example` : null,
  language: 'nl',
  wishes: '',
  needs: [],
})

async function newCourse(maximum: number, heldOn = '2029-12-03') {
  const course = sampleCourse({ organiserId: library.id, maximum, minimum: 1 })
  const lessons = [sampleLesson({ courseId: course.id, heldOn })]
  const rows = { programmes: [], teachers: [], assignments: [] }
  await job((db) => fillCourses(db, { ...rows, courses: [course], lessons }))
  return course
}
const join = (course: { id: string }, n: number) =>
  resident(async (db) => {
    const wanted = await courseById(db, course.id)
    assert.ok(wanted)
    return enrol(db, wanted, person(n), { lang: 'nl', ledBy: null }, around)
  })

test('every pair of statuses: only the table', () => {
  const found = statuses.flatMap((from) =>
    statuses.filter((to) => canStep(from, to)).map((to) => `${from}→${to}`),
  )
  assert.equal(found.length, Object.values(steps).flat().length)
  assert.deepEqual(found.sort(), [
    'enrolled→cancelled',
    'offered→cancelled',
    'offered→enrolled',
    'offered→lapsed',
    'waiting→cancelled',
    'waiting→offered',
  ])
})

test('two hundred at once for eight seats: eight sit, 192 wait in order of arrival, no one twice', async () => {
  const course = await newCourse(8)
  const answers = await Promise.all(Array.from({ length: 200 }, (_, n) => join(course, n)))
  assert.equal(answers.filter((one) => one.done && one.status === 'enrolled').length, 8)
  const all = await job((db) => enrolmentsOf(db, course.id))
  assert.equal(all.length, 200)
  assert.deepEqual(
    all.map(({ place }) => place),
    Array.from({ length: 200 }, (_, n) => n + 1),
  )
  assert.ok(all.every((one) => one.status === (one.place <= 8 ? 'enrolled' : 'waiting')))
  assert.equal(new Set(all.map(({ code }) => code)).size, 200)
  const after = await job((db) => courseById(db, course.id))
  assert.deepEqual([after?.state, after?.seatsTaken, after?.waiting], ['full', 8, 192])
  // The list is by arrival: earlier on the list is never later in time.
  const again = await Promise.all([0, 3, 6].map((n) => join(course, n)))
  assert.ok(again.every((one) => !one.done && one.because === 'already'))
})

test('the same person ten times at once is on the list once', async () => {
  const course = await newCourse(3)
  const answers = await Promise.all(Array.from({ length: 10 }, () => join(course, 0)))
  assert.equal(answers.filter(({ done }) => done).length, 1)
  assert.equal((await job((db) => enrolmentsOf(db, course.id))).length, 1)
})

test('the database itself refuses one seat too many', async () => {
  const course = await newCourse(2)
  await assert.rejects(
    job((db) => db`update course set seats_taken = 3 where id = ${course.id}`),
    /course_check|seats_taken|violates check/,
  )
})

type Deed =
  | { do: 'enrol'; n: number }
  | { do: 'leave' | 'accept'; n: number }
  | { do: 'maximum'; to: number }
  | { do: 'expire'; days: number }
const n = fc.nat({ max: 30 })
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('enrol' as const), n }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('leave' as const, 'accept' as const), n }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('maximum' as const),
      to: fc.integer({ min: 1, max: 6 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('expire' as const),
      days: fc.integer({ min: 0, max: 9 }),
    }),
  },
)

async function carryOut(course: { id: string }, one: Deed): Promise<unknown> {
  if (one.do === 'enrol') return join(course, one.n)
  if (one.do === 'expire') {
    house.clock.advance({ days: one.days })
    return job((db) => turnByClock(db, around.baseUrl))
  }
  return staff(async (db) => {
    const wanted = await courseById(db, course.id)
    assert.ok(wanted)
    if (one.do === 'maximum') return changeMaximum(db, wanted, one.to, around)
    const all = await enrolmentsOf(db, course.id)
    const chosen = all[one.n % Math.max(1, all.length)]
    if (!chosen) return undefined
    return one.do === 'leave'
      ? leave(db, wanted, chosen.id, 'participant', around)
      : accept(db, wanted, chosen.id, around)
  })
}

/** Messages of this course, and letters of all: each message by mail is one letter. */
const toldIn = (courseId: string) =>
  job(async (db) => {
    const [told] = await db<{ twice: number; offers: number; mails: number; letters: number }[]>`
      select (select count(*)::int from (select 1 from enrolment_message where course_id = ${courseId}
              group by enrolment_id, kind, about having count(*) > 1) t) as twice,
             (select count(*)::int from enrolment_message
              where course_id = ${courseId} and kind = 'offered') as offers,
             (select count(*)::int from enrolment_message where channel = 'email') as mails,
             (select count(*)::int from letter) as letters`
    return told
  })

async function holds(courseId: string): Promise<void> {
  const [course, all] = await job((db) =>
    Promise.all([courseById(db, courseId), enrolmentsOf(db, courseId)]),
  )
  assert.ok(course)
  const of = (...wanted: string[]) => all.filter(({ status }) => wanted.includes(status))
  const taken = of('enrolled', 'offered').length
  assert.deepEqual([course.seatsTaken, course.waiting], [taken, of('waiting').length])
  assert.ok(taken <= course.maximum, 'more seats than there are')
  assert.ok(taken === course.maximum || course.waiting === 0, 'an empty seat while somebody waits')
  assert.equal(course.state, taken >= course.maximum ? 'full' : 'open')
  assert.deepEqual(
    all.map(({ place }) => place),
    all.map((_, at) => at + 1),
  )
  // Whoever was offered a place stood before everyone who still waits.
  const lastOffered = Math.max(
    0,
    ...all.filter(({ offers }) => offers > 0).map(({ place }) => place),
  )
  for (const one of of('waiting')) assert.ok(one.place > lastOffered, 'the list was passed over')
  const told = await toldIn(courseId)
  assert.equal(told?.twice, 0)
  assert.equal(told?.mails, told?.letters, 'a letter too many or too few')
  assert.equal(
    told?.offers,
    all.reduce((sum, one) => sum + one.offers, 0),
  )
}

test('any row of deeds, some at the same time, keeps seats, order, states and messages right', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.array(deed, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
      async (maximum, rounds) => {
        const course = await newCourse(maximum)
        for (const round of rounds) {
          await Promise.all(round.map((one) => carryOut(course, one)))
          await holds(course.id)
        }
      },
    ),
    { numRuns: 25, endOnFailure: true },
  )
})

test('once the first lesson has begun nobody is offered a place any more', async () => {
  house.clock.set('2028-01-03T09:00:00Z')
  const course = await newCourse(1, '2028-01-04')
  for (const one of [0, 3, 6]) await join(course, one)
  const [first] = await job((db) => enrolmentsOf(db, course.id))
  await staff(async (db) => {
    const wanted = await courseById(db, course.id)
    assert.ok(wanted && first)
    await leave(db, wanted, first.id, 'participant', around)
  })
  house.clock.set('2028-01-04T11:00:00Z')
  await job((db) => turnByClock(db, around.baseUrl))
  const statusesNow = (await job((db) => enrolmentsOf(db, course.id))).map(({ status }) => status)
  assert.deepEqual(statusesNow, ['cancelled', 'lapsed', 'waiting'])
  assert.equal((await job((db) => courseById(db, course.id)))?.state, 'running')
  house.clock.set('2028-01-04T13:00:00Z')
  await job((db) => turnByClock(db, around.baseUrl))
  assert.equal((await job((db) => courseById(db, course.id)))?.state, 'finished')
})
