// Any row of enrolling, cancelling, moving, adding, calling off and calling people: each hears each change once, and what
// they heard last is how it is.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { visitor } from '../../../test/installation.ts'
import { courseHouse } from '../../../test/stories/course-house.ts'
import { addDays } from '../../platform/dates.ts'
import { type Db, within } from '../../platform/tenant.ts'
import { courseById, type Lesson, lessonsOf } from '../courses/door.ts'
import {
  aboutLesson,
  enrol,
  enrolmentsOf,
  holdsSeat,
  leave,
  openMessages,
  tickMessage,
  type Was,
} from '../enrolment/door.ts'
import { addLesson, moveTo } from './actions.ts'

const { house, here, job, newCourse } = await courseHouse({ pool: 12 })
const around = { baseUrl: 'http://localhost' }
const organiser = {
  ...{ networkId: here.network.id, organisationId: here.organisations.library.id },
  ...{ personId: here.people.librarian.id, role: 'coordinator' },
}
const staff = <T>(work: (db: Db) => Promise<T>) =>
  within(house.database, organiser, house.clock.now(), work)
const librarian = await visitor(house).signIn(here.people.librarian)
type Course = Awaited<ReturnType<typeof newCourse>>

const deedNames = ['enrol', 'leave', 'move', 'room', 'add', 'off', 'call'] as const
const deed = fc.record({
  do: fc.constantFrom(...deedNames, 'enrol' as const, 'move' as const),
  n: fc.nat({ max: 40 }),
  day: fc.nat({ max: 9 }),
})
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never

async function carryOut(course: Course, { do: what, n, day }: Deed): Promise<unknown> {
  if (what === 'off') {
    const one = await nth(course, n)
    const at = `/lindemeer/leren/lessen/${one?.id}/afgelasting`
    return one && librarian.sendSigned(at, {})
  }
  return staff(async (db) => {
    const wanted = await courseById(db, course.id)
    assert.ok(wanted)
    const heldOn = addDays('2026-12-01', day)
    const slot = { heldOn, starts: '10:00', ends: '12:00', room: 'Zaal 1' }
    const said = { why: '', anyway: '' }
    if (what === 'add')
      return addLesson(db, wanted, slot, { ...said, teachers: [], replaced: undefined }, around)
    if (what === 'enrol') return enrol(db, wanted, person(n), { lang: 'nl', ledBy: null }, around)
    if (what === 'leave') {
      const all = await enrolmentsOf(db, course.id)
      const one = all[n % Math.max(1, all.length)]
      return one && leave(db, wanted, one.id, { by: 'participant' }, around)
    }
    if (what === 'call') {
      const open = await openMessages(db, course.id)
      const first = open[n % Math.max(1, open.length)]
      return first && tickMessage(db, first.id, 'comes')
    }
    const one = await nth(course, n)
    if (!one) return undefined
    const to = what === 'room' ? { ...slot, heldOn: one.heldOn, room: `Zaal ${day}` } : slot
    return moveTo(db, wanted, one, to, said, around)
  })
}

const nth = async (course: Course, n: number): Promise<Lesson | undefined> => {
  const all = await job((db) => lessonsOf(db, course.id))
  return all[n % all.length]
}
const person = (n: number) => ({
  ...{ name: `Deelnemer ${n}`, language: 'nl', wishes: '', needs: [] },
  phone: n % 2 === 1 ? `06000000${String(n).padStart(2, '0')}` : null,
  email: n % 2 === 0 ? `deelnemer-${n}@post.example` : null,
})

type Row = {
  id: string
  outcome: string | null
  enrolmentId: string
  kind: string
  about: string
  lessonId: string
  was: Was | null
  doneAt: Date | null
}
const rowsOf = (course: Course) =>
  job(async (db) => [
    ...(await db<Row[]>`
      select id, outcome, enrolment_id, kind, about, lesson_id, was, done_at from enrolment_message
      where course_id = ${course.id}`),
  ])

/** After any deeds, also at once: nothing was said twice, each letter is a message, and no call is stale. */
async function holds(course: Course): Promise<Facts> {
  const facts = await factsOf(course)
  const { rows, lessons } = facts
  const keys = rows.map((one) => `${one.enrolmentId} ${one.kind} ${one.about}`)
  assert.equal(new Set(keys).size, keys.length, 'the same was said twice')
  for (const { lessonId, about, kind } of rows.filter(isOpen)) {
    const lesson = lessons.find(({ id }) => id === lessonId)
    assert.equal(lesson?.cancelledAt, null, 'a call about a lesson that is off')
    assert.equal(about, lesson && aboutLesson(lesson), `a ${kind} of how it was`)
  }
  const [counts] = await job(
    (db) => db`
      select (select count(*)::int from enrolment_message where channel = 'email') as mails,
             (select count(*)::int from letter where kind like 'enrolment.%') as letters`,
  )
  assert.equal(counts?.mails, counts?.letters, 'a letter too many or too few')
  return facts
}

type Facts = Awaited<ReturnType<typeof factsOf>>
async function factsOf(course: Course) {
  const [lessons, all] = await Promise.all([
    job((db) => lessonsOf(db, course.id)),
    job((db) => enrolmentsOf(db, course.id)),
  ])
  return {
    lessons,
    rows: await rowsOf(course),
    seated: all.filter(({ status }) => holdsSeat(status)),
  }
}
const isOpen = ({ doneAt, kind }: Row) => doneAt === null && /^lesson-(moved|added)$/.test(kind)
const slotOf = ({ heldOn, starts, ends, room }: Was) => `${heldOn} ${starts} ${ends} ${room}`
const course4 = () => newCourse(4, { place: crypto.randomUUID() })
const many = fc.array(deed, { minLength: 1, maxLength: 14 })

test('any row of deeds, some at once: nobody hears the same twice, and no call is of how it was', async () => {
  const rounds = fc.array(fc.array(deed, { minLength: 2, maxLength: 4 }), { maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(rounds, async (all) => {
      const course = await course4()
      for (const round of all) {
        await Promise.all(round.map((each) => carryOut(course, each)))
        await holds(course)
      }
    }),
    { numRuns: 20, endOnFailure: true },
  )
})

/** What everyone with a seat knows of each lesson: as it was when they came, and since then what they were told. */
type Known = Map<string, Map<string, string>>

function comeToKnow(known: Known, before: Facts, now: Facts): void {
  const slots = () => new Map(now.lessons.map((one) => [one.id, slotOf(one)]))
  for (const { id, reach } of now.seated) {
    const own = known.get(id)
    // Who came now read it, and whoever has mail is told at once.
    if (!own || reach === 'email') known.set(id, slots())
  }
  for (const row of before.rows.filter(isOpen)) {
    const after = now.rows.find(({ id }) => id === row.id)
    const lesson = now.lessons.find(({ id }) => id === row.lessonId)
    if (after?.outcome && lesson) known.get(row.enrolmentId)?.set(row.lessonId, slotOf(lesson))
  }
}

/** Of each lesson that changed one letter, and of no other, to who had a seat with mail. */
function assertLetters(before: Facts, now: Facts): void {
  const isNew = (row: Row) => !before.rows.some(({ id }) => id === row.id)
  const had = new Set(before.seated.map(({ id }) => id))
  for (const { id } of now.seated.filter((one) => one.reach === 'email' && had.has(one.id)))
    for (const lesson of now.lessons) {
      const old = before.lessons.find((one) => one.id === lesson.id)
      const told = now.rows.filter(
        (row) => isNew(row) && row.enrolmentId === id && row.lessonId === lesson.id,
      )
      assert.equal(told.length, old?.sequence === lesson.sequence ? 0 : 1)
    }
}

/** Whoever knows how it is needs no call; whoever does not gets one, from the day that they know. */
function assertCalls(known: Known, { seated, lessons, rows }: Facts): void {
  for (const { id } of seated)
    for (const lesson of lessons.filter(({ cancelledAt }) => cancelledAt === null)) {
      const calls = rows.filter(
        (row) => isOpen(row) && row.enrolmentId === id && row.lessonId === lesson.id,
      )
      const knows = known.get(id)?.get(lesson.id)
      const isRight = knows === slotOf(lesson)
      assert.equal(calls.length, isRight ? 0 : 1, 'a call too many or too few')
      const from = calls[0]?.was ? slotOf(calls[0].was) : undefined
      if (!isRight) assert.equal(from, knows, 'from another day than they know')
    }
}

test('one deed after another: each change is one letter to who has mail, and one call from what they know to what is', async () => {
  await fc.assert(
    fc.asyncProperty(many, async (deeds) => {
      const course = await course4()
      const known: Known = new Map()
      let before = await factsOf(course)
      for (const each of deeds) {
        await carryOut(course, each)
        const now = await holds(course)
        assertLetters(before, now)
        comeToKnow(known, before, now)
        assertCalls(known, now)
        before = now
      }
    }),
    { numRuns: 40, endOnFailure: true },
  )
})
