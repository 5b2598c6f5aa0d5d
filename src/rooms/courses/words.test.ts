// When a course is, in a few words.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visitor } from '../../../test/installation.ts'
import { courseHouse } from '../../../test/stories/course-house.ts'
import { fillCourses, sampleCourse, sampleLesson } from './sample.ts'
import { courseLines } from './store.ts'
import { periodOf } from './words.ts'

const { house, here, job, newCourse } = await courseHouse()
const { library } = here.organisations
const weekly = {
  ...{ firstOn: '2027-01-12', lastOn: '2027-02-16', lessons: 6 },
  ...{ isWeekly: true, starts: '10:00', ends: '12:00' },
}
test('what all lessons share is said once: the day, the hours, how often and from when', () => {
  assert.equal(periodOf(weekly, 'nl'), 'dinsdag 10.00–12.00 uur, 6 keer, vanaf 12 januari 2027')
  assert.equal(periodOf(weekly, 'en'), 'Tuesday 10:00–12:00, 6 times, from 12 January 2027')
})

test('one lesson is a day with its hours; what they do not share is not said', () => {
  const single = { ...weekly, lastOn: weekly.firstOn, lessons: 1 }
  assert.equal(periodOf(single, 'nl'), 'dinsdag 12 januari 2027, 10.00 tot 12.00 uur')
  const days = '12 januari 2027 tot en met 16 februari 2027 · 6 lessen'
  assert.equal(periodOf({ ...weekly, isWeekly: false }, 'nl'), days)
  assert.equal(periodOf({ ...weekly, starts: null, ends: null }, 'nl'), days)
  const none = { ...weekly, firstOn: null, lastOn: null, lessons: 0 }
  assert.equal(periodOf(none, 'nl'), 'nog geen lessen')
})

test('only lessons that go on count, and one that differs is enough to say less', async () => {
  const off = { cancelledAt: new Date('2026-11-20T10:00:00Z'), starts: '19:00', ends: '21:00' }
  const said = async (...all: Parameters<typeof sampleLesson>[0][]) => {
    const course = sampleCourse({ organiserId: library.id })
    const lessons = all.map((one) => sampleLesson({ ...one, courseId: course.id }))
    const rows = { programmes: [], teachers: [], assignments: [] }
    await job((db) => fillCourses(db, { ...rows, courses: [course], lessons }))
    const line = (await job((db) => courseLines(db, { states: ['open'] }))).find(
      ({ id }) => id === course.id,
    )
    return [line?.lessons, line?.isWeekly, line?.starts, line?.ends]
  }
  const on = (heldOn: string, more = {}) => ({ courseId: '', heldOn, ...more })
  const [first, second] = [on('2026-12-03'), on('2026-12-10')]
  assert.deepEqual(await said(first, second, on('2026-12-15', off)), [2, true, '10:00', '12:00'])
  // The same beginning is not the same hours.
  assert.deepEqual(await said(first, { ...second, ends: '12:30' }), [2, true, null, null])
  assert.deepEqual(await said(first, on('2026-12-11')), [2, false, '10:00', '12:00'])
  assert.deepEqual(await said(on('2026-12-03', off)), [0, false, null, null])
})

test('residents and staff read it in their lists', async () => {
  await newCourse(5, { title: 'Elke donderdag' })
  const words = /donderdag 10\.00–12\.00 uur, 2 keer, vanaf 3 december 2026/
  assert.match(await (await visitor(house).get('/lindemeer/cursussen')).text(), words)
  const librarian = await visitor(house).signIn(here.people.librarian)
  assert.match(await (await librarian.get('/lindemeer/leren')).text(), words)
})
