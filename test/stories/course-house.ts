// A small network with a library that gives courses, and the hands of who enrols, organises and teaches.
import assert from 'node:assert/strict'
import type { Mailer } from '../../src/platform/mail.ts'
import { keptLetters } from '../../src/platform/mail.ts'
import { asJob, type Db } from '../../src/platform/tenant.ts'
import { fillCourses, sampleCourse, sampleLesson } from '../../src/rooms/courses/sample.ts'
import { enrolmentsOf } from '../../src/rooms/enrolment/store.ts'
import { smallNetwork } from '../../src/rooms/partners/sample.ts'
import { fillSmall, testInstallation, type Visitor, visitor } from '../installation.ts'

export async function courseHouse(options: { mailer?: Mailer; pool?: number } = {}) {
  const here = smallNetwork('lindemeer')
  const there = smallNetwork('hogedijk')
  const house = await testInstallation(options)
  await fillSmall(house, here)
  await fillSmall(house, there)
  const job = <T>(work: (db: Db) => Promise<T>) =>
    asJob(house.database, here.network.id, house.clock.now(), work)
  const letters = async (kind?: string) =>
    (await job((db) => keptLetters(db, 1000))).filter((one) => !kind || one.kind === kind)

  /** An open course of the library with lessons on these days. */
  async function newCourse(
    maximum = 2,
    more: Partial<Parameters<typeof sampleCourse>[0]> = {},
    days: readonly string[] = ['2026-12-03', '2026-12-10'],
  ) {
    const { library } = here.organisations
    const course = sampleCourse({ organiserId: library.id, maximum, minimum: 1, ...more })
    const lessons = days.map((heldOn) => sampleLesson({ courseId: course.id, heldOn }))
    const rows = { programmes: [], teachers: [], assignments: [] }
    await job((db) => fillCourses(db, { ...rows, courses: [course], lessons }))
    const at = `/lindemeer/cursussen/${course.id}`
    return { ...course, lessons, at, manage: `/lindemeer/leren/${course.id}` }
  }
  type Course = Awaited<ReturnType<typeof newCourse>>

  /** A resident enrols on the public page. */
  async function enrolAt(course: Course, fields: Record<string, string>, who = visitor(house)) {
    const at = `${course.at}/aanmelden`
    const said = { name: 'Aaltje', language: 'nl', consent: 'ja' }
    return slipOf(who, await who.post(at, at, { ...said, ...fields }))
  }

  /** A worker enrols somebody else; `query` names the referral. */
  async function enrolFor(
    who: Visitor,
    course: Course,
    fields: Record<string, string>,
    query = '',
  ) {
    const at = `${course.manage}/aanmelding${query}`
    const said = { name: 'Aaltje', language: 'nl', share: 'yes', how: 'desk', lang: 'nl' }
    return slipOf(who, await who.post(at, at, { ...said, day: '2026-11-23', ...fields }))
  }

  /** Does this in the afternoon of that day; afterwards it is as late as it was. */
  async function onDay<T>(day: string, work: () => Promise<T>): Promise<T> {
    const now = house.clock.now()
    house.clock.set(`${day}T13:00:00Z`)
    try {
      return await work()
    } finally {
      house.clock.set(now)
    }
  }

  async function slipOf(who: Visitor, sent: Response) {
    assert.equal(sent.status, 303, await sent.clone().text())
    const slip = sent.headers.get('Location') ?? ''
    const page = await (await who.get(slip)).text()
    return { slip, page, code: /<b>([A-Z0-9]{4}-[A-Z0-9]{4})<\/b>/.exec(page)?.[1] ?? '' }
  }

  const listOf = async (course: Pick<Course, 'id'>) => [
    ...(await job((db) => enrolmentsOf(db, course.id))),
  ]
  const idOf = async (course: Course, at: number) => (await listOf(course))[at]?.id ?? ''
  return { house, here, there, job, letters, newCourse, enrolAt, enrolFor, onDay, listOf, idOf }
}
