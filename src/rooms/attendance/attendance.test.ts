// Stories of a teacher who notes who was there, on a phone or from a paper list, and what follows from it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formOf, visitor } from '../../../test/installation.ts'
import { courseHouse } from '../../../test/stories/course-house.ts'
import { openMessages } from '../enrolment/door.ts'
import { type AttendanceState, changesIn, endedFor, needsCallAfter } from './rules.ts'
import { attendanceOf, attendanceOfCourse } from './store.ts'

const { house, here, job, newCourse, enrolAt, onDay, idOf, listOf } = await courseHouse()
const three = ['2026-12-03', '2026-12-10', '2026-12-17']
const cell = (lesson: string | undefined, id: string) => `was-${lesson}-${id}`
const callsOf = async (course: { id: string }) => [
  ...(await job((db) => openMessages(db, course.id))),
]

test('who was there is noted per lesson, and can be put right', async () => {
  const course = await newCourse(5)
  await enrolAt(course, { name: 'Aanwezig' })
  await onDay('2026-12-17', async () => {
    const desk = await visitor(house).signIn(here.people.desk)
    const lesson = course.lessons[0]?.id ?? ''
    const at = `/lindemeer/leren/lessen/${lesson}/aanwezigheid`
    const id = await idOf(course, 0)
    for (const state of ['late', 'present'])
      assert.equal((await desk.post(at, at, { [cell(lesson, id)]: state })).status, 303)
    const noted = await job((db) => attendanceOf(db, lesson))
    assert.deepEqual([...noted], [{ enrolmentId: id, state: 'present' }])
    assert.equal((await desk.post(at, at, { [cell(lesson, id)]: 'misschien' })).status, 404)
    assert.equal((await desk.post(at, at, {})).status, 303)
    assert.deepEqual([...(await job((db) => attendanceOf(db, lesson)))], [])
  })
})

test('one button notes everyone as there who was not noted otherwise', async () => {
  const course = await newCourse(5)
  for (const name of ['Een', 'Twee']) await enrolAt(course, { name })
  await onDay('2026-12-17', async () => {
    const desk = await visitor(house).signIn(here.people.desk)
    const lesson = course.lessons[0]?.id ?? ''
    const at = `/lindemeer/leren/lessen/${lesson}/aanwezigheid`
    const ids = [await idOf(course, 0), await idOf(course, 1)]
    await desk.post(at, at, { [cell(lesson, ids[1] ?? '')]: 'told', allen: 'ja' })
    const noted = await job((db) => attendanceOf(db, lesson))
    const states = ids.map((id) => noted.find((one) => one.enrolmentId === id)?.state)
    assert.deepEqual(states, ['present', 'told'])
  })
})

test('a paper list is typed in on one screen: every lesson and everybody at once', async () => {
  const course = await newCourse(5, {}, three)
  for (const name of ['Papier Een', 'Papier Twee']) await enrolAt(course, { name })
  await onDay('2026-12-17', async () => {
    const desk = await visitor(house).signIn(here.people.desk)
    const at = `${course.manage}/presentielijst`
    const paper = await (await desk.get(`${at}/papier`)).text()
    assert.match(paper, /Papier Een[\s\S]*Papier Twee/)
    assert.doesNotMatch(paper, /<select/)
    const page = await (await desk.get(at)).text()
    assert.equal(page.match(/<select/g)?.length, 6)
    // Each option has a first letter of its own: typing that letter is enough.
    const first = [...page.matchAll(/<option value="\w+"[^>]*>(\w)/g)].map((match) => match[1])
    assert.equal(new Set(first.slice(0, 4)).size, 4)
    const [one, two] = [await idOf(course, 0), await idOf(course, 1)]
    const [first1, second, third] = course.lessons.map(({ id }) => id)
    const typed = {
      [cell(first1, one)]: 'present',
      [cell(second, one)]: 'late',
      [cell(third, one)]: '',
      [cell(first1, two)]: 'told',
    }
    const sent = await desk.post(at, at, typed)
    assert.equal(sent.status, 303)
    assert.match(await (await desk.get(sent.headers.get('Location') ?? '')).text(), /Bewaard/)
    const noted = await job((db) => attendanceOfCourse(db, course.id))
    assert.deepEqual(noted.map(({ state }) => state).sort(), ['late', 'present', 'told'])
  })
})

test('absent twice without a word leaves one friendly call, with what came of it', async () => {
  const course = await newCourse(5, {}, three)
  await enrolAt(course, { name: 'Stille', phone: '0600000051' })
  await enrolAt(course, { name: 'Mailster', email: 'mailster@weg.example' })
  await enrolAt(course, { name: 'Afbeller', phone: '0600000052' })
  await onDay('2026-12-17', async () => {
    const desk = await visitor(house).signIn(here.people.desk)
    const ids = await Promise.all([0, 1, 2].map((nth) => idOf(course, nth)))
    const note = async (nth: number, states: string[]) => {
      const lesson = course.lessons[nth]?.id ?? ''
      const at = `/lindemeer/leren/lessen/${lesson}/aanwezigheid`
      const typed = Object.fromEntries(ids.map((id, i) => [cell(lesson, id), states[i] ?? '']))
      const sent = await desk.post(at, at, typed)
      return (await desk.get(sent.headers.get('Location') ?? '')).text()
    }
    await note(0, ['absent', 'absent', 'told'])
    assert.deepEqual(await callsOf(course), [])
    assert.match(await note(1, ['absent', 'absent', 'absent']), /2 mensen waren er twee keer niet/)
    // Put right before anybody called: then there is nothing to call about.
    await note(1, ['absent', 'late', 'absent'])
    assert.equal((await callsOf(course)).length, 1)
    await note(1, ['absent', 'absent', 'absent'])
    assert.equal((await callsOf(course)).length, 2)
    const calls = `${course.manage}/bellijst`
    const page = await (await desk.get(calls)).text()
    assert.match(page, /Vraag vriendelijk hoe het gaat/)
    assert.match(page, /mailster@weg\.example/)
    assert.doesNotMatch(page, /Afbeller/)
    const answer = async (id: string | undefined, outcome: string) => {
      const call = (await callsOf(course)).find(({ enrolmentId }) => enrolmentId === id)
      return desk.sendSigned(`/lindemeer/leren/bellijst/${call?.id}`, { outcome })
    }
    assert.equal((await answer(ids[0], 'comes')).status, 303)
    assert.match((await answer(ids[1], 'stops')).headers.get('Location') ?? '', /klaar=stops/)
    assert.equal((await listOf(course))[1]?.status, 'cancelled')
    // Once is once, also after a third time.
    await note(2, ['absent', '', 'told'])
    assert.deepEqual(await callsOf(course), [])
  })
})

test('rules: two absences without a word, and never a verdict about who was not noted', () => {
  assert.equal(needsCallAfter(['absent', 'told', 'late']), false)
  assert.equal(needsCallAfter(['absent', 'present', 'absent']), true)
  assert.equal(endedFor([]), 'unnoted')
  assert.equal(endedFor(['told', 'absent']), 'never-came')
  assert.equal(endedFor(['absent', 'late']), 'finished')
})

test('rules: a form changes only what is not as it was when it was opened', () => {
  const said = (held: AttendanceState | null, state: AttendanceState | null, n = 1) => ({
    ...{ lessonId: 'les', enrolmentId: `e${n}`, held, state },
  })
  const rows = [
    said(null, null, 1),
    said('told', 'told', 2),
    said('absent', 'late', 3),
    said('late', null, 4),
  ]
  const changed = changesIn({ said: rows, isEveryone: false }, new Set())
  assert.deepEqual(Object.fromEntries(changed), { e3: 'late', e4: null })
  const all = changesIn({ said: rows, isEveryone: true }, new Set(['e4']))
  assert.deepEqual(Object.fromEntries(all), { e1: 'present', e3: 'late' })
})

test('an old list takes nothing away that was noted meanwhile, and a form with half of it touches that half', async () => {
  const course = await newCourse(5, {}, three)
  for (const name of ['Een', 'Twee']) await enrolAt(course, { name })
  await onDay('2026-12-17', async () => {
    const desk = await visitor(house).signIn(here.people.desk)
    const at = `${course.manage}/presentielijst`
    const [one, two] = [await idOf(course, 0), await idOf(course, 1)]
    const [first, second] = course.lessons.map(({ id }) => id)
    const old = formOf(await (await desk.get(at)).text(), at)
    await desk.post(at, at, { [cell(first, one)]: 'absent', [cell(second, two)]: 'late' })
    const empty = { [cell(first, one)]: '', [cell(first, two)]: 'told' }
    assert.equal((await desk.send(at, { ...old, ...empty })).status, 303)
    const noted = await job((db) => attendanceOfCourse(db, course.id))
    assert.deepEqual(noted.map(({ state }) => state).sort(), ['absent', 'late', 'told'])
  })
})

test('before the day of a lesson only who lets know is noted: nobody was there yet', async () => {
  const course = await newCourse(5, {}, three)
  for (const name of ['Een', 'Twee']) await enrolAt(course, { name })
  const desk = await visitor(house).signIn(here.people.desk)
  const lesson = course.lessons[0]?.id ?? ''
  const at = `/lindemeer/leren/lessen/${lesson}/aanwezigheid`
  const list = `${course.manage}/presentielijst`
  const [one, two] = [await idOf(course, 0), await idOf(course, 1)]
  const page = await (await desk.get(at)).text()
  assert.match(page, /Deze les moet nog komen/)
  assert.doesNotMatch(page, /value="(present|late|absent)"|name="allen"/)
  assert.doesNotMatch(await (await desk.get(list)).text(), /value="(present|late|absent)"/)
  const typed = { [cell(lesson, one)]: 'told', [cell(lesson, two)]: 'present' }
  for (const address of [at, list]) await desk.sendSigned(address, { ...typed, allen: 'ja' })
  const noted = async () => [...(await job((db) => attendanceOf(db, lesson)))]
  assert.deepEqual(await noted(), [{ enrolmentId: one, state: 'told' }])
  assert.equal((await desk.post(at, at, { [cell(lesson, one)]: '' })).status, 303)
  assert.deepEqual(await noted(), [])
})

test('nobody but the organiser sees or writes who was there', async () => {
  const course = await newCourse(5)
  await enrolAt(course, { name: 'Geheim' })
  const worker = await visitor(house).signIn(here.people.welfareWorker)
  const lesson = `/lindemeer/leren/lessen/${course.lessons[0]?.id}/aanwezigheid`
  const list = `${course.manage}/presentielijst`
  for (const at of [lesson, list, `${list}/papier`])
    assert.equal((await worker.get(at)).status, 404)
  for (const at of [lesson, list]) assert.equal((await worker.sendSigned(at, {})).status, 404)
  assert.equal((await visitor(house).get(list)).status, 303)
})
