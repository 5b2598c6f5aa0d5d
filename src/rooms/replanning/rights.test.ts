// Who may move and add lessons, and what two at once come to.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formOf, visitor } from '../../../test/installation.ts'
import { courseHouse } from '../../../test/stories/course-house.ts'
import { lessonsOf } from '../courses/door.ts'
import { fillCourses } from '../courses/sample.ts'
import { sampleTeacher } from '../teachers/sample.ts'

const { house, here, there, job, letters, newCourse, enrolAt } = await courseHouse()
type Course = Awaited<ReturnType<typeof newCourse>>
const librarian = await visitor(house).signIn(here.people.librarian)
const to = { heldOn: '2026-12-04', starts: '13:00', ends: '15:00', room: '', why: '' }
const moveAt = (course: Course) => `/lindemeer/leren/lessen/${course.lessons[0]?.id}/verplaatsing`
const addAt = (course: Course) => `${course.manage}/extra-les`
const lessonsIn = async (course: Course) => [...(await job((db) => lessonsOf(db, course.id)))]
const mailsTo = async (address: string, kind: string) =>
  (await letters(kind)).filter((one) => one.to === address)

test('two organisers at once: one moves it, the other reads that somebody was first', async () => {
  const course = await newCourse(3)
  await enrolAt(course, { name: 'Eenmaal', email: 'eenmaal@post.example' })
  const answers = await Promise.all(
    ['2026-12-04', '2026-12-05'].map((heldOn) =>
      librarian.sendSigned(moveAt(course), { ...to, heldOn, sequence: '0' }),
    ),
  )
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 409])
  const late = answers.find(({ status }) => status === 409)
  const page = await late?.text()
  assert.match(page ?? '', /Een collega was u voor/)
  assert.match(page ?? '', /name="sequence" value="1"/)
  assert.equal((await mailsTo('eenmaal@post.example', 'enrolment.lesson-moved')).length, 1)
  const both = await Promise.all([1, 2].map(() => librarian.sendSigned(addAt(course), to)))
  const added = (await lessonsIn(course)).filter(
    ({ changedAt, sequence }) => changedAt && !sequence,
  )
  const heldOn = (await lessonsIn(course))[0]?.heldOn
  assert.equal(added.length, heldOn === to.heldOn ? 0 : 1)
  assert.equal(both.filter(({ status }) => status === 303).length, added.length)
})

test('another organisation, another network, the desk and a resident find nothing here', async () => {
  const course = await newCourse(3)
  const pages = [moveAt(course), addAt(course)]
  const worker = await visitor(house).signIn(here.people.welfareWorker)
  const desk = await visitor(house).signIn(here.people.desk)
  for (const who of [worker, desk])
    for (const at of pages) {
      assert.equal((await who.get(at)).status, 404)
      assert.equal((await who.sendSigned(at, { ...to, sequence: '0' })).status, 404)
    }
  const stranger = await visitor(house).signIn(there.people.lead, 'hogedijk')
  for (const at of pages.map((one) => one.replace('lindemeer', 'hogedijk'))) {
    assert.equal((await stranger.get(at)).status, 404)
    assert.equal((await stranger.sendSigned(at, { ...to, sequence: '0' })).status, 404)
  }
  for (const at of pages) assert.equal((await visitor(house).get(at)).status, 303)
  const foreign = await newCourse(3, { organiserId: here.organisations.welfare.id })
  const lesson = foreign.lessons[0]?.id ?? ''
  const sent = await librarian.sendSigned(addAt(course), { ...to, replaces: lesson })
  assert.equal(sent.status, 404, 'instead of a lesson of somebody else')
  const manage = await (await worker.get(course.manage)).text()
  assert.doesNotMatch(manage, /verplaatsing|extra-les/)
  assert.ok((await lessonsIn(course)).every(({ sequence }) => sequence === 0))
})

test('a double click moves or adds once, and ends in the same place', async () => {
  const course = await newCourse(3)
  await enrolAt(course, { name: 'Klikker', email: 'klik@post.example' })
  for (const [at, kind, n] of [
    [moveAt(course), 'enrolment.lesson-moved', 2],
    [addAt(course), 'enrolment.lesson-added', 3],
  ] as const) {
    const fields = { ...formOf(await (await librarian.get(at)).text(), at), ...to }
    const heldOn = kind.endsWith('added') ? '2026-12-11' : to.heldOn
    const answers = await Promise.all([1, 2].map(() => librarian.send(at, { ...fields, heldOn })))
    assert.deepEqual(
      answers.map(({ status }) => status),
      [303, 303],
    )
    assert.equal(new Set(answers.map(({ headers }) => headers.get('Location'))).size, 1)
    assert.equal((await mailsTo('klik@post.example', kind)).length, 1)
    assert.equal((await lessonsIn(course)).length, n)
  }
})

test('a teacher of another partner sees the lesson move, and can’t move it', async () => {
  const course = await newCourse(3)
  const { welfare } = here.organisations
  const email = here.people.welfareWorker.email
  const teacher = sampleTeacher({ organisationId: welfare.id, email })
  const assignments = course.lessons.map(({ id }) => ({
    ...{ courseId: course.id, lessonId: id, teacherId: teacher.id },
  }))
  const rows = { programmes: [], courses: [], lessons: [] }
  await job((db) => fillCourses(db, { ...rows, teachers: [teacher], assignments }))
  const own = await visitor(house).signIn(here.people.welfareWorker)
  const mine = '/lindemeer/leren/mijn-lessen'
  assert.match(await (await own.get(mine)).text(), /donderdag 3 december 2026/)
  for (const at of [moveAt(course), addAt(course)]) {
    assert.equal((await own.get(at)).status, 404)
    assert.equal((await own.sendSigned(at, { ...to, sequence: '0' })).status, 404)
  }
  assert.equal((await librarian.post(moveAt(course), moveAt(course), to)).status, 303)
  const after = await (await own.get(mine)).text()
  assert.match(after, /vrijdag 4 december 2026, 13\.00 tot 15\.00 uur/)
  assert.doesNotMatch(after, /donderdag 3 december/)
})
