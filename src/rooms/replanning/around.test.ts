// What stands around a lesson follows when it moves: doubts about rooms and teachers, calendars, figures and the log.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visitor } from '../../../test/installation.ts'
import { courseHouse } from '../../../test/stories/course-house.ts'
import { rounds } from '../../app/rounds.ts'
import { fillCourses, sampleCourse, sampleLesson, sampleProgramme } from '../courses/sample.ts'
import { sampleTeacher } from '../teachers/sample.ts'

const { house, here, job } = await courseHouse()
const { library, welfare } = here.organisations
const librarian = await visitor(house).signIn(here.people.librarian)
const programme = sampleProgramme({ ownerId: library.id, needsCertificate: true })
const issuedOn = '2024-01-01'
const teacher = sampleTeacher({
  ...{ organisationId: library.id, name: 'Juf Ans' },
  certificates: [{ programmeId: programme.id, issuedOn, expiresOn: '2026-12-31' }],
})
const place = 'Buurthuis, Plein 1'
const course = sampleCourse({
  ...{ organiserId: library.id, programmeId: programme.id, title: 'Met certificaat', place },
})
const other = sampleCourse({ organiserId: library.id, title: 'Iets anders', place })
const lessons = ['2026-12-03', '2026-12-10'].map((heldOn) =>
  sampleLesson({ courseId: course.id, heldOn }),
)
const there = sampleLesson({ courseId: other.id, heldOn: '2026-12-08' })
await job((db) =>
  fillCourses(db, {
    ...{ programmes: [programme], teachers: [teacher], courses: [course, other] },
    lessons: [...lessons, there],
    assignments: lessons.map(({ id }) => ({
      ...{ courseId: course.id, lessonId: id, teacherId: teacher.id },
    })),
  }),
)
const at = `/lindemeer/leren/lessen/${lessons[0]?.id}/verplaatsing`
const add = `/lindemeer/leren/${course.id}/extra-les`
const to = { heldOn: '2026-12-08', starts: '11:00', ends: '13:00', room: 'Zaal 1' }
const post = (page: string, fields: Record<string, string | string[]>) =>
  librarian.post(page, page, { ...to, ...fields })
const anyway = (page: string) => /name="anyway" value="([^"]*)"/.exec(page)?.[1] ?? ''
const lessonNow = async (id: string | undefined) =>
  (await job((db) => db`select * from lesson where id = ${id ?? ''}`))[0]

test('a room that is asked for twice is said once, and who goes on means it; another doubt is said again', async () => {
  const first = await post(at, {})
  assert.equal(first.status, 422)
  const page = await first.text()
  assert.match(page, /Zaal 1, Buurthuis is dan ook voor: Iets anders/)
  assert.doesNotMatch(page, /certificaat dat geldt/)
  assert.equal((await lessonNow(lessons[0]?.id))?.sequence, 0)
  const late = await post(at, { heldOn: '2027-01-07', anyway: anyway(page) })
  assert.equal(late.status, 422, 'another day has another doubt')
  const words = await late.text()
  assert.match(words, /Juf Ans heeft op donderdag 7 januari 2027 geen certificaat/)
  const sent = await post(at, { heldOn: '2027-01-07', anyway: anyway(words) })
  assert.equal(sent.status, 303, await sent.clone().text())
  assert.equal((await lessonNow(lessons[0]?.id))?.heldOn, '2027-01-07')
})

test('a new lesson has the doubts of the teachers that are chosen, and they stand before it', async () => {
  const page = await (await librarian.get(add)).text()
  assert.match(page, /Juf Ans \(/)
  const chosen = { heldOn: '2027-01-14', starts: '11:00', teachers: teacher.id }
  const refused = await post(add, chosen)
  assert.match(await refused.clone().text(), /Juf Ans heeft op/)
  const stranger = await post(add, { ...chosen, teachers: [teacher.id, crypto.randomUUID()] })
  assert.match(await stranger.text(), /Kies docenten van deze cursus/)
  const sent = await post(add, { ...chosen, anyway: anyway(await refused.text()) })
  assert.equal(sent.status, 303)
  const rows = await job(
    (db) => db`select t.teacher_id from lesson l join lesson_teacher t on t.lesson_id = l.id
               where l.course_id = ${course.id} and l.held_on = '2027-01-14'`,
  )
  assert.deepEqual(
    [...rows].map((row) => row.teacherId),
    [teacher.id],
  )
})

/** The event of this lesson as a calendar reads it. */
async function eventOf(path: string, lesson: string | undefined): Promise<string> {
  const file = (await (await visitor(house).get(path)).text()).replaceAll('\r\n ', '')
  return file.split('BEGIN:VEVENT').find((one) => one.includes(`UID:les-${lesson}@`)) ?? ''
}

test('a holiday is asked about before a lesson comes to stand on it; a day years away is refused', async () => {
  const page = await (await post(at, { sequence: '1', heldOn: '2026-12-25' })).text()
  assert.match(page, /Vrijdag 25 december 2026 is een feestdag: eerste kerstdag/i)
  const seen = anyway(page)
  const otherDay = await post(at, { sequence: '1', heldOn: '2026-12-26', anyway: seen })
  assert.equal(otherDay.status, 422, 'another holiday is another doubt')
  const more = await post(add, { heldOn: '2027-01-01' })
  assert.match(await more.text(), /Vrijdag 1 januari 2027 is een feestdag/)
  const far = await post(add, { heldOn: '2029-11-24' })
  assert.equal(far.status, 422)
  assert.match(await far.text(), /Kies een dag binnen drie jaar/)
})

test('calendars, the timetable and the page of the teacher follow: the same event, with a higher sequence', async () => {
  const feeds = '/lindemeer/leren/rooster/agenda'
  const fields = { kind: 'teacher', teacherId: teacher.id }
  const made = await librarian.post(feeds, feeds, fields)
  const shown = await (await librarian.get(made.headers.get('Location') ?? '')).text()
  const path = /\/lindemeer\/rooster\/[\w-]+\/lessen\.ics/.exec(shown)?.[0] ?? ''
  const second = lessons[1]?.id
  const move = `/lindemeer/leren/lessen/${second}/verplaatsing`
  assert.match(
    await eventOf(path, second),
    /SEQUENCE:0[\s\S]*DTSTART;TZID=Europe\/Amsterdam:20261210T100000/,
  )
  const stamp = /DTSTAMP:(\S+)/.exec(await eventOf(path, second))?.[1]
  const sent = await librarian.post(move, move, { ...to, heldOn: '2026-12-11' })
  assert.equal(sent.status, 303)
  const event = await eventOf(path, second)
  assert.match(event, /SEQUENCE:1[\s\S]*DTSTART;TZID=Europe\/Amsterdam:20261211T110000/)
  assert.match(event, /STATUS:CONFIRMED/)
  assert.ok((/DTSTAMP:(\S+)/.exec(event)?.[1] ?? '') > (stamp ?? '9'), 'the stamp of the old one')
  const month = await (await librarian.get('/lindemeer/leren/rooster?maand=2026-12')).text()
  assert.match(month, /11\.00/)
  const card = await (await librarian.get(`/lindemeer/leren/docenten/${teacher.id}`)).text()
  assert.match(card, /vrijdag 11 december 2026/)
  assert.doesNotMatch(card, /donderdag 10 december/)
})

test('figures of learning follow the lesson into another month, and count it once', async () => {
  const count = () =>
    job(async (db) =>
      rounds(house)
        .find(({ name }) => name === 'learning.count')
        ?.run(db),
    )
  const counted = () =>
    job(
      (db) => db`
        select measure, to_char(day, 'YYYY-MM') as month, sum(count)::int as n from tally
        where about ->> 'organiser' = ${welfare.id} and measure in ('learning.lessons', 'learning.courses')
        group by 1, 2 having sum(count) <> 0 order by 1, 2`,
    ).then((rows) => rows.map(({ measure, month, n }) => `${measure} ${month} ${n}`))
  const own = sampleCourse({ organiserId: welfare.id, place: 'Welzijn' })
  const days = ['2026-11-26', '2026-12-15'].map((heldOn) =>
    sampleLesson({ courseId: own.id, heldOn }),
  )
  const rows = { programmes: [], teachers: [], assignments: [] }
  await job((db) => fillCourses(db, { ...rows, courses: [own], lessons: days }))
  await count()
  const before = ['learning.courses 2026-11 1', 'learning.lessons 2026-11 1']
  assert.deepEqual(await counted(), [...before, 'learning.lessons 2026-12 1'])
  const worker = await visitor(house).signIn(here.people.welfareWorker)
  const move = `/lindemeer/leren/lessen/${days[0]?.id}/verplaatsing`
  const sent = await worker.post(move, move, { ...to, heldOn: '2027-01-12' })
  assert.equal(sent.status, 303, await sent.clone().text())
  await count()
  await count()
  assert.deepEqual(await counted(), [
    ...['learning.courses 2026-12 1', 'learning.lessons 2026-12 1'],
    'learning.lessons 2027-01 1',
  ])
})

test('the log says which deeds were done, without anybody’s name', async () => {
  const lead = await visitor(house).signIn(here.people.admin)
  const log = await (await lead.get('/lindemeer/beheer/logboek')).text()
  assert.match(log, /Les verplaatst/)
  assert.match(log, /Les toegevoegd aan een cursus die open is/)
})
