// Seats on real PostgreSQL: never one too many, the list in order, each told once; in any order and at the same time.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fillSmall, testInstallation } from '../../../test/installation.ts'
import { addDays, localDate } from '../../platform/dates.ts'
import { asJob, type Db, within } from '../../platform/tenant.ts'
import { courseById } from '../courses/door.ts'
import { fillCourses, sampleCourse, sampleLesson } from '../courses/sample.ts'
import { smallNetwork } from '../partners/sample.ts'
import { move, releaseDue, releasePlaces, reservePlaces } from '../seating/door.ts'
import { accept, enrol, leave } from './actions.ts'
import { turnByClock } from './clock.ts'
import { reservationsOf } from './reserve-store.ts'
import { type Contact, canStep, statuses, steps } from './rules.ts'
import { changeMaximum } from './seats.ts'
import { type Enrolment, enrolmentsOf } from './store.ts'

const here = smallNetwork('lindemeer')
const house = await testInstallation({ pool: 12 })
await fillSmall(house, here)
const { library, welfare, seniorweb } = here.organisations
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
    return enrol(db, wanted, person(n), { lang: 'nl', ledBy: leaderOf(n) }, around)
  })
const partners = [welfare.id, seniorweb.id]
/** Of eight people two come through the one partner and one through the other. */
const leaderOf = (n: number) =>
  [welfare.id, null, null, seniorweb.id, null, welfare.id][n % 8] ?? null

test('every pair of statuses: only the table', () => {
  const found = statuses.flatMap((from) =>
    statuses.filter((to) => canStep(from, to)).map((to) => `${from}→${to}`),
  )
  assert.equal(found.length, Object.values(steps).flat().length)
  assert.deepEqual(found.sort(), [
    'enrolled→cancelled',
    'enrolled→moved',
    'offered→cancelled',
    'offered→enrolled',
    'offered→lapsed',
    'offered→moved',
    'waiting→cancelled',
    'waiting→moved',
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

const n = fc.nat({ max: 30 })
/** In which of two courses. */
const at = fc.nat({ max: 1 })
const one = <D extends string>(deed: D) => fc.constant(deed)
const deed = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: one('enrol'), at, n }) },
  { weight: 2, arbitrary: fc.record({ do: one('leave'), at, n }) },
  { weight: 2, arbitrary: fc.record({ do: one('accept'), at, n }) },
  { weight: 2, arbitrary: fc.record({ do: one('move'), at, n }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: one('maximum'), at, n: fc.integer({ min: 1, max: 6 }) }),
  },
  { weight: 2, arbitrary: fc.record({ do: one('reserve'), at, n }) },
  { weight: 1, arbitrary: fc.record({ do: one('release'), at, n }) },
  { weight: 1, arbitrary: fc.record({ do: one('expire'), at, n: fc.nat({ max: 9 }) }) },
)
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never
type Two = readonly [{ id: string }, { id: string }]

async function carryOut(two: Two, said: Deed): Promise<unknown> {
  const [course, other] = said.at === 0 ? two : ([two[1], two[0]] as const)
  if (said.do === 'enrol') return join(course, said.n)
  if (said.do === 'expire') {
    house.clock.advance({ days: said.n })
    await job((db) => turnByClock(db, around.baseUrl))
    return job((db) => releaseDue(db, around.baseUrl))
  }
  return staff(async (db) => {
    const [wanted, to] = [await courseById(db, course.id), await courseById(db, other.id)]
    assert.ok(wanted && to)
    const partnerId = partners[said.n % 2] ?? ''
    if (said.do === 'maximum') return changeMaximum(db, wanted, said.n, around)
    if (said.do === 'release') return releasePlaces(db, wanted, partnerId, around)
    if (said.do === 'reserve') {
      const releasesOn = addDays(localDate(db.at), 1 + (said.n % 5))
      return reservePlaces(db, wanted, { partnerId, seats: 1 + (said.n % 3), releasesOn }, around)
    }
    const all = await enrolmentsOf(db, course.id)
    const chosen = all[said.n % Math.max(1, all.length)]
    if (!chosen) return undefined
    if (said.do === 'move')
      return move(db, { from: wanted, id: chosen.id, to }, 'organiser', around)
    return said.do === 'leave'
      ? leave(db, wanted, chosen.id, { by: 'participant' }, around)
      : accept(db, wanted, chosen.id, around)
  })
}

/** Messages of this course, and letters of all: each message by mail is one letter. */
const toldIn = (courseId: string) =>
  job(async (db) => {
    const [told] = await db<
      {
        twice: number
        offers: number
        moves: number
        arrived: number
        mails: number
        letters: number
      }[]
    >`
      select (select count(*)::int from (select 1 from enrolment_message where course_id = ${courseId}
              group by enrolment_id, kind, about having count(*) > 1) t) as twice,
             (select count(*)::int from enrolment_message
              where course_id = ${courseId} and kind = 'offered') as offers,
             (select count(*)::int from enrolment_message
              where course_id = ${courseId} and kind = 'moved') as moves,
             (select count(*)::int from enrolment e join enrolment f on f.moved_to = e.id
              where e.course_id = ${courseId}) as arrived,
             (select count(*)::int from enrolment_message where channel = 'email') as mails,
             (select count(*)::int from letter) as letters`
    return told
  })

async function holds(courseId: string): Promise<void> {
  const [course, all, kept] = await job((db) =>
    Promise.all([
      courseById(db, courseId),
      enrolmentsOf(db, courseId),
      reservationsOf(db, courseId),
    ]),
  )
  assert.ok(course)
  const of = (...wanted: string[]) => all.filter(({ status }) => wanted.includes(status))
  const taken = of('enrolled', 'offered').length
  const today = localDate(house.clock.now())
  const open = new Map(
    kept
      .filter((each) => !each.releasedAt && each.releasesOn > today)
      .map((each) => [each.partnerId, Math.max(0, each.seats - each.taken)]),
  )
  const reserved = [...open.values()].reduce((sum, seats) => sum + seats, 0)
  assert.deepEqual(
    [course.seatsTaken, course.waiting, course.reserved],
    [taken, of('waiting').length, reserved],
  )
  assert.ok(taken + reserved <= course.maximum, 'more seats than there are')
  assert.equal(course.state, taken + reserved >= course.maximum ? 'full' : 'open')
  for (const waits of of('waiting')) {
    assert.equal(taken + reserved, course.maximum, 'an empty seat while somebody waits')
    assert.equal(open.get(waits.ledBy ?? '') ?? 0, 0, 'a kept seat while somebody waits for it')
  }
  assert.deepEqual(
    all.map(({ place }) => place),
    all.map((_, nth) => nth + 1),
  )
  assertOrder(all, new Set(kept.map(({ partnerId }) => partnerId)))
  // Who moved is nobody here any more.
  for (const gone of of('moved')) assert.deepEqual([gone.code, gone.contactSealed], [null, null])
  const told = await toldIn(courseId)
  assert.equal(told?.twice, 0)
  assert.equal(told?.moves, told?.arrived, 'a move that was told too often or not')
  assert.equal(told?.mails, told?.letters, 'a letter too many or too few')
  assert.equal(
    told?.offers,
    all.reduce((sum, each) => sum + each.offers, 0),
  )
}

/** Whoever got a seat, or was offered one, stood before everyone who waits: but for a seat that a partner keeps. */
function assertOrder(all: readonly Enrolment[], keeping: ReadonlySet<string>): void {
  const hadSeat = all.filter((each) => each.offers > 0 || each.status === 'enrolled')
  for (const waits of all.filter(({ status }) => status === 'waiting')) {
    const passed = hadSeat.filter((each) => each.place > waits.place)
    const wrong = passed.filter(
      ({ ledBy }) => ledBy === null || !keeping.has(ledBy) || ledBy === waits.ledBy,
    )
    assert.deepEqual(wrong, [], 'the list was passed over')
  }
}

/** One code is one person at one place. */
const doubles = () =>
  job(async (db) => [
    ...(await db`
      select code from enrolment where code is not null group by code having count(*) > 1`),
    ...(await db`
      select person_hash from enrolment where status in ('enrolled', 'waiting', 'offered')
      group by course_id, person_hash having count(*) > 1`),
  ])

test('any row of deeds in two courses, some at the same time, keeps seats, order, states and messages right', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.array(deed, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
      async (maximum, rounds) => {
        const two = [await newCourse(maximum), await newCourse(maximum)] as const
        for (const round of rounds) {
          await Promise.all(round.map((each) => carryOut(two, each)))
          // Who kept places while the day turned is seen by the next round of the clock.
          await job((db) => releaseDue(db, around.baseUrl))
          for (const { id } of two) await holds(id)
        }
        assert.deepEqual(await doubles(), [])
      },
    ),
    { numRuns: 40, endOnFailure: true },
  )
})

test('two who move against each other at once both end where they wanted, and nobody waits for ever', async () => {
  const two = [await newCourse(3), await newCourse(3)] as const
  for (const [nth, course] of two.entries()) await join(course, nth * 3)
  const before = await Promise.all(two.map(({ id }) => job((db) => enrolmentsOf(db, id))))
  const answers = await Promise.all(
    [0, 1].map((from) =>
      staff(async (db) => {
        const [wanted, to] = [
          await courseById(db, two[from]?.id ?? ''),
          await courseById(db, two[1 - from]?.id ?? ''),
        ]
        assert.ok(wanted && to)
        return move(db, { from: wanted, id: before[from]?.[0]?.id ?? '', to }, 'organiser', around)
      }),
    ),
  )
  assert.ok(answers.every(({ done }) => done))
  const codes = await Promise.all(two.map(({ id }) => job((db) => enrolmentsOf(db, id))))
  assert.equal(codes[0]?.[1]?.code, before[1]?.[0]?.code)
  assert.equal(codes[1]?.[1]?.code, before[0]?.[0]?.code)
  for (const { id } of two) await holds(id)
})

test('once the first lesson has begun nobody is offered a place any more', async () => {
  house.clock.set('2028-01-03T09:00:00Z')
  const course = await newCourse(1, '2028-01-04')
  for (const one of [0, 3, 6]) await join(course, one)
  const [first] = await job((db) => enrolmentsOf(db, course.id))
  await staff(async (db) => {
    const wanted = await courseById(db, course.id)
    assert.ok(wanted && first)
    await leave(db, wanted, first.id, { by: 'participant' }, around)
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
