// Stories of a teacher without account who notes on a phone who was there; and of everyone who may not.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formOf, type Visitor, visitor } from '../../../test/installation.ts'
import { courseHouse } from '../../../test/stories/course-house.ts'
import { auditOf } from '../../platform/audit.ts'
import { within } from '../../platform/tenant.ts'
import { attendanceOf, noteAttendance } from '../attendance/door.ts'
import { fillCourses } from '../courses/sample.ts'
import { changeEnrolment, openMessages } from '../enrolment/door.ts'
import { actAsTeacher } from '../teachers/door.ts'
import { sampleTeacher } from '../teachers/sample.ts'
import { type NotingStop, namesApart, whatStopsNoting } from './rules.ts'

const { house, here, there, job, letters, newCourse, enrolAt, idOf } = await courseHouse({
  pool: 8,
})
const { library, welfare, seniorweb } = here.organisations
const before = house.clock.now()
const days = ['2026-12-03', '2026-12-10', '2026-12-17']
const inLesson = '2026-12-03T09:30:00Z'
const own = '/lindemeer/leren/mijn-lessen'

const of = (more: Partial<Parameters<typeof sampleTeacher>[0]>) =>
  sampleTeacher({ organisationId: seniorweb.id, ...more })
const joris = of({ name: 'Joris Juf', email: 'joris@post.example' })
const other = of({ name: 'Olga Ander', email: 'olga@post.example' })
const guest = of({ name: 'Guus Gast', email: 'guus@post.example', kind: 'guest' })
const wim = of({
  ...{ name: 'Wim', organisationId: welfare.id, email: here.people.welfareWorker.email },
})
await job((db) =>
  fillCourses(db, {
    ...{ programmes: [], courses: [], lessons: [], assignments: [] },
    teachers: [joris, other, guest, wim],
  }),
)

type Assigned = { id: string; lessons: readonly { id: string }[] }
const assign = (course: Assigned, teachers: readonly { id: string }[], nths = [0, 1, 2]) =>
  job((db) =>
    fillCourses(db, {
      ...{ programmes: [], courses: [], lessons: [], teachers: [] },
      assignments: nths.flatMap((nth) =>
        teachers.map((one) => ({
          ...{ courseId: course.id, teacherId: one.id },
          lessonId: course.lessons[nth]?.id ?? '',
        })),
      ),
    }),
  )

/** A course of the library of which names are shared, with these people on it. */
async function taught(people: readonly string[], more: Parameters<typeof newCourse>[1] = {}) {
  house.clock.set(before)
  const course = await newCourse(8, { sharesNames: true, ...more }, days)
  for (const name of people) await enrolAt(course, { name })
  const ids = await Promise.all(people.map((_, nth) => idOf(course, nth)))
  const [lesson = { id: '' }] = course.lessons
  return { course, lesson, ids, notes: () => notesOf(lesson.id, ids) }
}

/** What stands noted about each, in order. */
async function notesOf(lesson: string, ids: readonly string[]) {
  const noted = await job((db) => attendanceOf(db, lesson))
  return ids.map((id) => noted.find((one) => one.enrolmentId === id)?.state ?? '')
}

/** A new personal link of this teacher; the clock stays as it stands. */
async function linkOf(teacher: { id: string; email: string | null }): Promise<string> {
  const keeper = await visitor(house).signIn(here.people.senior)
  const at = `/lindemeer/leren/docenten/${teacher.id}`
  const known = new Set((await letters('teaching.link')).map(({ id }) => id))
  assert.equal((await keeper.post(at, `${at}/link`, {})).status, 303)
  const found = (await letters('teaching.link')).find(({ id }) => !known.has(id))
  assert.equal(found?.to, teacher.email)
  return /http:\/\/localhost(\/\S+)/.exec(found?.text ?? '')?.[1] ?? ''
}

const cell = (lesson: { id: string }, id: string | undefined) => `was-${lesson.id}-${id}`
const textOf = async (answer: Response | Promise<Response>) => (await answer).text()
/** The form as it stands on this page now, with the pills that are chosen: what a browser sends. */
async function opened(who: Visitor, at: string): Promise<Record<string, string>> {
  const page = await textOf(who.get(at))
  const chosen = [...page.matchAll(/<input type="radio"[^>]*\schecked[^>]*>/g)].map(([pill]) => [
    /name="([^"]*)"/.exec(pill)?.[1] ?? '',
    /value="([^"]*)"/.exec(pill)?.[1] ?? '',
  ])
  return { ...formOf(page, at), ...Object.fromEntries(chosen) }
}

test('from the day of the lesson a teacher notes who was there; the organiser reads it, and the log says who did it', async () => {
  const { course, lesson, ids, notes } = await taught(['Aaltje Brink', 'Bram Bos', 'Wim Vos'])
  await assign(course, [joris])
  const at = `${await linkOf(joris)}/lessen/${lesson.id}`
  const phone = visitor(house)
  const early = await textOf(phone.get(at))
  assert.match(early, /Op de dag van de les/)
  assert.doesNotMatch(early, /<form[^>]*lessen/)
  const hasty = await phone.sendSigned(at, { [cell(lesson, ids[0])]: 'present' })
  assert.equal(hasty.status, 409)
  assert.match(await hasty.text(), /niet bewaard[\s\S]*moet nog komen/)
  house.clock.set('2026-12-03T09:00:00Z')
  const page = await textOf(phone.get(at))
  assert.match(page, /<legend[^>]*>Aaltje<\/legend>/)
  // One number stands there: that of the organiser.
  const rest = page.replace(/Telefoon<\/dt>.*?<\/dd>/s, '')
  assert.doesNotMatch(rest, /Brink|Bos|Vos|@post\.example|000-0000/)
  const sent = await phone.post(at, at, {
    [cell(lesson, ids[0])]: 'late',
    [cell(lesson, ids[1])]: 'absent',
  })
  assert.equal(sent.status, 303)
  const after = await textOf(phone.get(sent.headers.get('Location') ?? ''))
  assert.match(after, /Bewaard\./)
  assert.match(after, /value="late"[^>]*checked|checked[^>]*value="late"/)
  assert.deepEqual(await notes(), ['late', 'absent', ''])
  const librarian = await visitor(house).signIn(here.people.librarian)
  const list = `/lindemeer/leren/lessen/${lesson.id}/aanwezigheid`
  assert.equal((await opened(librarian, list))[`had-${lesson.id}-${ids[0]}`], 'late')
  const [[mine], [theirs]] = await job(async (db) => [
    (await auditOf(db, joris.id)).filter(({ what }) => what === 'teacher.attendance-noted'),
    (await auditOf(db, lesson.id)).filter(({ what }) => what.startsWith('enrolment.attendance')),
  ])
  assert.deepEqual(
    [mine?.organisationId, mine?.personId, mine?.details],
    [seniorweb.id, null, { lesson: lesson.id }],
  )
  assert.deepEqual(
    [theirs?.what, theirs?.organisationId, theirs?.details],
    ['enrolment.attendance-by-teacher', library.id, { noted: 2, teacher: joris.id }],
  )
})

test('what a colleague notes meanwhile stays, and can be put right; one button says that the rest was there', async () => {
  const { course, lesson, ids, notes } = await taught(['Een', 'Twee', 'Drie', 'Vier'])
  await assign(course, [joris])
  const at = `${await linkOf(joris)}/lessen/${lesson.id}`
  house.clock.set(inLesson)
  const phone = visitor(house)
  const held = await opened(phone, at)
  const desk = await visitor(house).signIn(here.people.desk)
  const list = `/lindemeer/leren/lessen/${lesson.id}/aanwezigheid`
  const theirs = await opened(desk, list)
  await desk.post(list, list, { [cell(lesson, ids[0])]: 'told', [cell(lesson, ids[1])]: 'absent' })
  // About Twee both say something: the last counts. Een was empty here, and stays as the desk noted it.
  const said = { [cell(lesson, ids[1])]: 'late', allen: 'ja' }
  assert.equal((await phone.send(at, { ...held, ...said })).status, 303)
  assert.deepEqual(await notes(), ['told', 'late', 'present', 'present'])
  // The same holds the other way around: an old form of the desk takes nothing away.
  const last = { ...theirs, [cell(lesson, ids[3])]: 'absent' }
  assert.equal((await desk.send(list, last)).status, 303)
  assert.deepEqual(await notes(), ['told', 'late', 'present', 'absent'])
  const right = { ...(await opened(phone, at)), [cell(lesson, ids[0])]: 'present' }
  assert.equal((await phone.send(at, right)).status, 303)
  assert.deepEqual(await notes(), ['present', 'late', 'present', 'absent'])
})

test('two who save at the same moment: nothing about anybody is lost, and a double click is one', async () => {
  const people = ['Een', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes']
  const { course, lesson, ids, notes } = await taught(people)
  await assign(course, [joris, other])
  const links = [await linkOf(joris), await linkOf(other)]
  house.clock.set(inLesson)
  const hands = await Promise.all(
    links.map(async (link, nth) => {
      const at = `${link}/lessen/${lesson.id}`
      const who = visitor(house)
      const fields = await opened(who, at)
      ids.forEach((id, place) => {
        // Each about half of them, and both about the first.
        if (place === 0 || place % 2 === nth) fields[cell(lesson, id)] = nth ? 'late' : 'present'
      })
      return () => who.send(at, fields)
    }),
  )
  const sent = await Promise.all([...hands, ...hands].map((save) => save()))
  assert.deepEqual(
    sent.map(({ status }) => status),
    [303, 303, 303, 303],
  )
  const [first, ...rest] = await notes()
  assert.ok(first === 'present' || first === 'late')
  assert.deepEqual(rest, ['late', 'present', 'late', 'present', 'late'])
  const lines = (await job((db) => auditOf(db, lesson.id))).filter(({ what }) =>
    what.endsWith('by-teacher'),
  )
  assert.equal(lines.length, 2)
})

test('who left meanwhile is passed over; absent twice, noted by a teacher, is a call for the organiser', async () => {
  const { course, lesson, ids } = await taught(['Blijver', 'Vertrekker'])
  await assign(course, [joris])
  house.clock.set('2026-12-10T09:30:00Z')
  const link = await linkOf(joris)
  const phone = visitor(house)
  for (const [nth, { id }] of course.lessons.slice(0, 2).entries()) {
    const at = `${link}/lessen/${id}`
    const held = await opened(phone, at)
    if (nth === 1) {
      const gone = { status: 'cancelled', endedBy: 'participant' } as const
      const seen = { id: ids[1] ?? '', status: 'enrolled' } as const
      assert.ok(await job((db) => changeEnrolment(db, seen, gone)))
    }
    const said = { [cell({ id }, ids[0])]: 'absent', [cell({ id }, ids[1])]: 'absent' }
    assert.equal((await phone.send(at, { ...held, ...said })).status, 303)
  }
  assert.deepEqual(await notesOf(lesson.id, ids), ['absent', 'absent'])
  assert.deepEqual(await notesOf(course.lessons[1]?.id ?? '', ids), ['absent', ''])
  const calls = await job((db) => openMessages(db, course.id))
  const absences = calls.filter(({ kind }) => kind === 'absences')
  assert.deepEqual(
    absences.map((one) => one.enrolmentId),
    [ids[0]],
  )
})

test('called off, or names no longer shared, while somebody types: the page says that it was not saved', async () => {
  const { course, lesson, ids, notes } = await taught(['Aaltje'])
  await assign(course, [joris])
  const at = `${await linkOf(joris)}/lessen/${lesson.id}`
  house.clock.set(inLesson)
  const phone = visitor(house)
  const form = { ...(await opened(phone, at)), [cell(lesson, ids[0])]: 'present' }
  const refused = async (words: RegExp) => {
    const answer = await phone.send(at, { ...form, _once: crypto.randomUUID() })
    assert.equal(answer.status, 409)
    assert.match(await answer.text(), words)
    assert.deepEqual(await notes(), [''])
  }
  const set = (column: string, value: unknown) =>
    job((db) => db`update course set ${db({ [column]: value })} where id = ${course.id}`)
  await set('sharesNames', false)
  await refused(/niet bewaard[\s\S]*deelt de namen niet meer/)
  await set('sharesNames', true)
  await set('state', 'cancelled')
  await refused(/niet bewaard[\s\S]*gaat niet door/)
  await set('state', 'running')
  assert.equal((await phone.send(at, form)).status, 303)
  assert.equal((await phone.sendSigned(at, { [cell(lesson, ids[0])]: 'misschien' })).status, 404)
  assert.deepEqual(await notes(), ['present'])
})

test('fourteen days later it can still be noted; then the lesson is gone from the page, and an old link says that nothing was saved', async () => {
  const { course, lesson, ids, notes } = await taught(['Aaltje'])
  await assign(course, [joris])
  house.clock.set('2026-12-17T08:00:00Z')
  const link = await linkOf(joris)
  const at = `${link}/lessen/${lesson.id}`
  const phone = visitor(house)
  const form = await opened(phone, at)
  const said = (state: string) => ({
    ...{ ...form, _once: crypto.randomUUID() },
    [cell(lesson, ids[0])]: state,
  })
  assert.equal((await phone.send(at, said('late'))).status, 303)
  house.clock.set('2026-12-18T08:00:00Z')
  assert.equal((await phone.get(at)).status, 404)
  assert.equal((await phone.send(at, said('absent'))).status, 404)
  // The link was good for two weeks.
  house.clock.set('2027-01-01T08:00:00Z')
  const last = await textOf(phone.send(at, said('absent')))
  assert.match(last, /Deze link is verlopen[\s\S]*niet bewaard/)
  assert.doesNotMatch(last, /Aaltje/)
  assert.doesNotMatch(await textOf(phone.get(at)), /niet bewaard/)
  assert.deepEqual(await notes(), ['late'])
})

test('who stopped, another teacher, a guest, another course and another network note nothing', async () => {
  const mine = await taught(['Aaltje'])
  const foreign = await taught(['Elders'])
  await assign(mine.course, [joris, guest])
  await assign(foreign.course, [other])
  house.clock.set(inLesson)
  const said = { [cell(mine.lesson, mine.ids[0])]: 'absent' }
  const statusAt = async (at: string, more = said) =>
    (await visitor(house).sendSigned(at, more)).status
  const [jorisLink, otherLink, guestLink] = [
    ...[await linkOf(joris), await linkOf(other), await linkOf(guest)],
  ]
  const lesson = `lessen/${mine.lesson.id}`
  assert.equal(await statusAt(`${otherLink}/${lesson}`), 404)
  assert.equal(await statusAt(`${guestLink}/${lesson}`), 409)
  assert.doesNotMatch(await textOf(visitor(house).get(`${guestLink}/${lesson}`)), /<fieldset/)
  assert.equal(await statusAt(`${jorisLink?.replace('lindemeer', 'hogedijk')}/${lesson}`), 404)
  assert.equal(await statusAt(`/lindemeer/docent/${'x'.repeat(43)}/${lesson}`), 404)
  const senior = await visitor(house).signIn(here.people.senior)
  assert.equal((await senior.sendSigned(`${own}/${mine.lesson.id}`, said)).status, 404)
  const stranger = await visitor(house).signIn(there.people.lead, 'hogedijk')
  const away = `/hogedijk/leren/mijn-lessen/${mine.lesson.id}`
  assert.equal((await stranger.sendSigned(away, said)).status, 404)
  assert.equal((await visitor(house).sendSigned(`${own}/${mine.lesson.id}`, said)).status, 303)
  // With a link that works: nobody of another course, and no other lesson than that of the address.
  const crossed = {
    [cell(mine.lesson, foreign.ids[0])]: 'absent',
    [cell(foreign.lesson, foreign.ids[0])]: 'absent',
  }
  assert.equal(await statusAt(`${jorisLink}/${lesson}`, crossed), 303)
  const keeper = await visitor(house).signIn(here.people.lead)
  const page = `/lindemeer/leren/docenten/${joris.id}`
  const [{ version } = { version: 0 }] = await job(
    (db) => db<{ version: number }[]>`select version from teacher where id = ${joris.id}`,
  )
  const stop = await keeper.post(page, `${page}/einde`, { version: String(version) })
  assert.equal(stop.status, 303)
  const stopped = await visitor(house).sendSigned(`${jorisLink}/${lesson}`, said)
  assert.match(await stopped.text(), /werkt niet meer[\s\S]*niet bewaard/)
  assert.deepEqual([...(await mine.notes()), ...(await foreign.notes())], ['', ''])
  assert.deepEqual(await notesOf(mine.lesson.id, foreign.ids), [''])
})

test('with an account it works the same, also for somebody who is staff of another partner', async () => {
  const { course, lesson, ids, notes } = await taught(['Aaltje', 'Bram'])
  await assign(course, [wim])
  house.clock.set(inLesson)
  const worker = await visitor(house).signIn(here.people.welfareWorker)
  const at = `${own}/${lesson.id}`
  const sent = await worker.post(at, at, { [cell(lesson, ids[0])]: 'told', allen: 'ja' })
  assert.equal(sent.headers.get('Location'), `${at}?klaar=ja`)
  assert.deepEqual(await notes(), ['told', 'present'])
  const [line] = (await job((db) => auditOf(db, wim.id))).toReversed()
  assert.deepEqual(
    [line?.what, line?.personId],
    ['teacher.attendance-noted', here.people.welfareWorker.id],
  )
  // As a desk worker of another partner the same person still reads no list.
  const list = `/lindemeer/leren/lessen/${lesson.id}/aanwezigheid`
  assert.equal((await worker.sendSigned(list, {})).status, 404)
})

test('the database keeps whoever acts as a teacher to the own lessons, and to who is on their list', async () => {
  const mine = await taught(['Aaltje'])
  const foreign = await taught(['Elders'])
  await assign(mine.course, [wim, guest], [0])
  type Course = typeof mine.course
  const put = (
    who: { id: string } | undefined,
    course: Course,
    nth: number,
    id = '',
    state: 'absent' | null = 'absent',
  ) =>
    within(
      house.database,
      { networkId: here.network.id, organisationId: library.id, personId: null, role: null },
      house.clock.now(),
      async (db) => {
        if (who) await actAsTeacher(db, who.id)
        const notes = new Map([[course.lessons[nth]?.id ?? '', new Map([[id, state]])]])
        await noteAttendance(db, course, notes, { baseUrl: '' })
      },
    )
  const [one] = mine.ids
  const refused = /row-level security/
  await put(wim, mine.course, 0, one)
  await assert.rejects(put(wim, mine.course, 1, one), refused)
  await assert.rejects(put(wim, mine.course, 0, foreign.ids[0]), refused)
  await assert.rejects(put(guest, mine.course, 0, one), refused)
  await assert.rejects(put(other, mine.course, 0, one), refused)
  assert.deepEqual(await mine.notes(), ['absent'])
  // The organisers themselves are kept from nothing; and a teacher takes nothing away at a lesson of somebody else.
  await put(undefined, foreign.course, 0, foreign.ids[0])
  await put(wim, foreign.course, 0, foreign.ids[0], null)
  assert.deepEqual(await foreign.notes(), ['absent'])
  await put(undefined, foreign.course, 0, foreign.ids[0], null)
  assert.deepEqual(await foreign.notes(), [''])
})

test('rules: who is told apart and how, and what keeps a teacher from noting', () => {
  assert.deepEqual(namesApart(['Wim Bos', 'Aaltje Brink', 'wim Dekker']), [
    ...['Wim B.', 'Aaltje', 'wim D.'],
  ])
  assert.deepEqual(namesApart(['Wim Bos', 'Wim Bakker', 'Wim', '', '']), [
    ...['Wim B. (1)', 'Wim B. (2)', 'Wim', '', ''],
  ])
  assert.deepEqual(namesApart(['Mevrouw de Vries', 'Mevrouw Vos', 'Wim', 'Wim']), [
    ...['Mevrouw V. (1)', 'Mevrouw V. (2)', 'Wim (1)', 'Wim (2)'],
  ])
  const lesson = {
    ...{ organiserId: library.id, coOrganisers: [welfare.id], sharesNames: false },
    ...{ heldOn: '2026-12-03', cancelledAt: null, state: 'running' as const },
  }
  const stop = (on: string, more: object = {}, teacher: object = {}): NotingStop | undefined =>
    whatStopsNoting({ ...wim, ...teacher }, { ...lesson, ...more }, on)
  assert.equal(stop('2026-12-02'), 'early')
  assert.equal(stop('2026-12-03'), undefined)
  assert.equal(stop('2026-12-17'), undefined)
  assert.equal(stop('2026-12-18'), 'late')
  assert.equal(stop('2026-12-03', { cancelledAt: new Date(0) }), 'off')
  assert.equal(stop('2026-12-03', {}, { kind: 'guest' }), 'guest')
  assert.equal(stop('2026-12-03', {}, { organisationId: seniorweb.id }), 'nameless')
})
