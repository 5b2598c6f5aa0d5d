// Stories of an organiser who moves a lesson of an open course, or adds one, and of those who hear it.
import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { type Visitor, visitor } from '../../../test/installation.ts'
import { courseHouse } from '../../../test/stories/course-house.ts'
import { rounds } from '../../app/rounds.ts'
import { within } from '../../platform/tenant.ts'
import { attendanceOf, noteAttendance } from '../attendance/door.ts'
import { courseById, lessonsOf } from '../courses/door.ts'
import { openMessages } from '../enrolment/door.ts'

const { house, here, job, letters, enrolAt, idOf, ...made } = await courseHouse()
type Course = Awaited<ReturnType<typeof made.newCourse>>
let places = 0
/** Each in a building of its own: these stories are not about rooms that are asked for twice. */
const newCourse = (...[maximum, more, days]: Parameters<typeof made.newCourse>) => {
  places += 1
  return made.newCourse(maximum, { place: `Buurthuis ${places}`, ...more }, days)
}
const around = { baseUrl: 'http://localhost' }
let librarian: Visitor
/** A session does not outlive a night of the clock. */
const signIn = async () => {
  librarian = await visitor(house).signIn(here.people.librarian)
}
beforeEach(signIn)
const nowIs = async (moment: string) => {
  house.clock.set(moment)
  await signIn()
}
const to = { heldOn: '2026-12-04', starts: '13:00', ends: '15:00', room: 'Zaal 1', why: '' }
const moveAt = (course: Course, nth = 0) =>
  `/lindemeer/leren/lessen/${course.lessons[nth]?.id}/verplaatsing`
const addAt = (course: Course) => `${course.manage}/extra-les`
const lessonsIn = async (course: Course) => [...(await job((db) => lessonsOf(db, course.id)))]
const callsOf = async (course: Course) => [...(await job((db) => openMessages(db, course.id)))]
const callPage = async (course: Course) =>
  (await (await librarian.get(`${course.manage}/bellijst`)).text()).replace(/\s+/g, ' ')
const mailsTo = async (address: string, kind: string) =>
  (await letters(kind)).filter((one) => one.to === address)

/** Moves the first lesson as an organiser does: opens the page, fills it in, and sends it. */
async function moved(course: Course, slot: Partial<typeof to> = {}, nth = 0) {
  const sent = await librarian.post(moveAt(course, nth), moveAt(course, nth), { ...to, ...slot })
  assert.equal(sent.status, 303, await sent.clone().text())
  assert.match(sent.headers.get('Location') ?? '', /klaar=lesson-moved/)
}

/** What the page says when it is not done. */
async function refusal(at: string, fields: Record<string, string>, status = 422): Promise<string> {
  const sent = await librarian.post(at, at, { ...to, ...fields })
  assert.equal(sent.status, status)
  return mainOf(await sent.text())
}
const mainOf = (page: string) => (page.split('<main')[1] ?? '').replace(/\s+/g, ' ')

test('a lesson is moved: each with a seat hears it apart, was and becomes; without mail on the call list', async () => {
  const course = await newCourse(3)
  await enrolAt(course, { name: 'Mailster', email: 'mailster@post.example' })
  await enrolAt(course, { name: 'Beller', phone: '0600000009' })
  await enrolAt(course, { name: 'Zonder' })
  await enrolAt(course, { name: 'Wachter', email: 'wachter@post.example' })
  const page = await (await librarian.get(moveAt(course))).text()
  assert.match(page, /eigen e-mail: 1\. Op de bellijst: 2\./)
  assert.match(page, /nu op donderdag 3 december 2026, 10\.00 tot 12\.00 uur, Zaal 1/)
  await moved(course, { why: 'De zaal is bezet.' })
  const [letter, ...more] = await mailsTo('mailster@post.example', 'enrolment.lesson-moved')
  assert.equal(more.length, 0)
  assert.match(letter?.subject ?? '', /^Eén les is verplaatst\. Wordt: vrijdag 4 december 2026/)
  const text = letter?.text ?? ''
  assert.match(
    text,
    /Was: donderdag 3 december 2026, 10\.00 tot 12\.00 uur\. Dat geldt niet meer\./,
  )
  assert.match(text, /Wordt: vrijdag 4 december 2026, 13\.00 tot 15\.00 uur\./)
  assert.match(text, /De cursus gaat gewoon door/)
  assert.match(text, /De reden: De zaal is bezet/)
  assert.match(text, /- vrijdag 4 december[^-]+- donderdag 10 december/)
  assert.doesNotMatch(text, /Beller|Zonder|Wachter|- donderdag 3/)
  assert.deepEqual(await mailsTo('wachter@post.example', 'enrolment.lesson-moved'), [])
  const words = await callPage(course)
  assert.match(
    words,
    /verplaatst: was donderdag 3 december 2026, 10\.00 tot 12\.00 uur, wordt vrijdag 4 december 2026/,
  )
  assert.deepEqual(
    (await callsOf(course)).map(({ kind }) => kind),
    ['lesson-moved', 'lesson-moved'],
  )
  assert.doesNotMatch(words, /Mailster|Wachter/)
  const tick = /action="([^"]+\/bellijst\/[^"]+)"/.exec(words)?.[1] ?? ''
  assert.equal((await librarian.post(`${course.manage}/bellijst`, tick, {})).status, 303)
  assert.equal((await callsOf(course)).length, 1)
})

test('the course, the guide and the slip say the new day; search engines read from when it was moved', async () => {
  const course = await newCourse(3, { title: 'Kwetteren voor beginners' })
  const { slip } = await enrolAt(course, { name: 'Kijker' })
  await moved(course, { heldOn: '2027-01-08' })
  const page = await (await visitor(house).get(course.at)).text()
  assert.match(page, /vrijdag 8 januari 2027, 13\.00 tot 15\.00 uur/)
  assert.match(page, /Verplaatst: <s>was donderdag 3 december 2026/)
  assert.match(page, /EventRescheduled","previousStartDate":"2026-12-03T10:00:00\+01:00"/)
  assert.match(page, /"startDate":"2027-01-08T13:00:00\+01:00"/)
  assert.match(await (await visitor(house).get(slip)).text(), /was donderdag 3 december 2026/)
  const found = await (await visitor(house).get('/lindemeer/hulp?q=kwetteren')).text()
  assert.match(
    found,
    /De volgende lessen: donderdag 10 december 10\.00, vrijdag 8 januari( 2027)? 13\.00/,
  )
  // Back on its first day it is as it was told first.
  await moved(course, { heldOn: '2026-12-03', starts: '10:00', ends: '12:00' })
  assert.doesNotMatch(await (await visitor(house).get(course.at)).text(), /Verplaatst|Rescheduled/)
  assert.deepEqual(
    (await lessonsIn(course)).map(({ heldOn, was, sequence }) => [heldOn, was, sequence]),
    [
      ['2026-12-03', null, 2],
      ['2026-12-10', null, 0],
    ],
  )
})

test('two moves before anybody called are one: from the day that they know; and back again is nothing', async () => {
  const course = await newCourse(3)
  await enrolAt(course, { name: 'Beller', phone: '0600000010' })
  await enrolAt(course, { name: 'Mailer', email: 'twee@post.example' })
  await moved(course)
  await moved(course, { heldOn: '2026-12-05' })
  const words = await callPage(course)
  assert.match(words, /was donderdag 3 december [^,]+, [^,]+, wordt zaterdag 5 december/)
  assert.equal((await callsOf(course)).length, 1)
  const mails = await mailsTo('twee@post.example', 'enrolment.lesson-moved')
  assert.equal(mails.length, 2)
  assert.ok(mails.some(({ text }) => /Was: vrijdag 4 december/.test(text)))
  await moved(course, { heldOn: '2026-12-03', starts: '10:00', ends: '12:00' })
  assert.deepEqual(await callsOf(course), [])
  assert.equal((await mailsTo('twee@post.example', 'enrolment.lesson-moved')).length, 3)
  // Called off after a move that they did not hear: by the day that they know.
  await moved(course)
  const off = `/lindemeer/leren/lessen/${course.lessons[0]?.id}/afgelasting`
  assert.equal((await librarian.post(off, off, {})).status, 303)
  assert.deepEqual(
    (await callsOf(course)).map(({ kind }) => kind),
    ['lesson-off'],
  )
  assert.match(await callPage(course), /die van donderdag 3 december .{5,60}Ook de nieuwe dag/)
})

test('only another room: said with both rooms, and who had said not to come stays away', async () => {
  const course = await newCourse(3)
  await enrolAt(course, { name: 'Zaaltje', email: 'zaal@post.example' })
  await signOff(course)
  await moved(course, { heldOn: '2026-12-03', starts: '10:00', ends: '12:00', room: 'Zaal 2' })
  const [letter] = await mailsTo('zaal@post.example', 'enrolment.lesson-moved')
  assert.match(
    letter?.text ?? '',
    /12\.00 uur, Zaal 1\. Dat geldt niet meer\.\nWordt: [^\n]+Zaal 2/,
  )
  assert.doesNotMatch(letter?.text ?? '', /had gezegd/)
  assert.deepEqual(
    (await noted(course)).map(({ state }) => state),
    ['told'],
  )
})

const noted = async (course: Course) => [
  ...(await job((db) => attendanceOf(db, course.lessons[0]?.id ?? ''))),
]
async function signOff(course: Course) {
  const id = await idOf(course, 0)
  const organiser = {
    ...{ networkId: here.network.id, organisationId: here.organisations.library.id },
    ...{ personId: here.people.librarian.id, role: 'coordinator' },
  }
  await within(house.database, organiser, house.clock.now(), async (db) => {
    const wanted = await courseById(db, course.id)
    assert.ok(wanted)
    const answers = new Map([[course.lessons[0]?.id ?? '', new Map([[id, 'told' as const]])]])
    await noteAttendance(db, wanted, answers, around)
  })
}

test('who had said not to come is asked anew, in the letter and on the call list; back on the old day it holds', async () => {
  const [mails, calls] = [await newCourse(3), await newCourse(3)]
  await enrolAt(mails, { name: 'Afgezegd', email: 'af@post.example' })
  await enrolAt(calls, { name: 'Afgebeld', phone: '0600000011' })
  for (const course of [mails, calls]) {
    await signOff(course)
    await moved(course)
    assert.deepEqual(await noted(course), [])
  }
  const [letter] = await mailsTo('af@post.example', 'enrolment.lesson-moved')
  assert.match(letter?.text ?? '', /U had gezegd dat u niet kon/)
  assert.match(await callPage(calls), /Had voor de oude dag afgezegd/)
  await moved(calls, { heldOn: '2026-12-03', starts: '10:00', ends: '12:00' })
  assert.deepEqual(
    (await noted(calls)).map(({ state }) => state),
    ['told'],
  )
})

test('a reminder of the old day is dropped, and the new day gets its own; who hears it today is not called twice', async () => {
  const start = house.clock.now()
  const course = await newCourse(6, {}, ['2026-12-03', '2026-12-17'])
  await enrolAt(course, { name: 'Mailt', email: 'nieuw@post.example' })
  await enrolAt(course, { name: 'Belt', phone: '0600000031' })
  const remind = () =>
    job(async (db) =>
      rounds(house)
        .find(({ name }) => name === 'calls.remind')
        ?.run(db),
    )
  const kinds = async () => (await callsOf(course)).map(({ kind }) => kind)
  await nowIs('2026-12-02T09:00:00Z')
  await remind()
  assert.deepEqual(await kinds(), ['reminder'])
  await moved(course, { heldOn: '2026-12-08' })
  assert.deepEqual(await kinds(), ['lesson-moved'])
  await nowIs('2026-12-07T09:00:00Z')
  await remind()
  assert.equal((await mailsTo('nieuw@post.example', 'enrolment.reminder')).length, 2)
  assert.deepEqual((await kinds()).sort(), ['lesson-moved', 'reminder'])
  await moved(course, { heldOn: '2026-12-08', starts: '16:00', ends: '18:00' })
  await remind()
  assert.equal((await mailsTo('nieuw@post.example', 'enrolment.reminder')).length, 2)
  assert.deepEqual(await kinds(), ['lesson-moved'], 'told today that it is tomorrow')
  await nowIs('2026-12-08T12:00:00Z')
  await remind()
  assert.deepEqual(await kinds(), ['lesson-moved'], 'still to be said on the day itself')
  await nowIs('2026-12-09T09:00:00Z')
  await remind()
  assert.deepEqual(await kinds(), [])
  house.clock.set(start)
})

test('a lesson is added, also instead of one that was called off: everyone with a seat hears it', async () => {
  const course = await newCourse(3)
  await enrolAt(course, { name: 'Erbij', email: 'erbij@post.example' })
  await enrolAt(course, { name: 'Belt', phone: '0600000012' })
  const sent = await librarian.post(addAt(course), addAt(course), { ...to, heldOn: '2026-12-18' })
  assert.equal(sent.status, 303)
  const [letter] = await mailsTo('erbij@post.example', 'enrolment.lesson-added')
  assert.match(letter?.subject ?? '', /^Er is een les bij: vrijdag 18 december 2026/)
  assert.match(letter?.text ?? '', /De andere lessen blijven zoals ze zijn/)
  const off = `/lindemeer/leren/lessen/${course.lessons[0]?.id}/afgelasting`
  await librarian.post(off, off, {})
  const manage = await (await librarian.get(course.manage)).text()
  const instead = `${addAt(course)}?vervangt=${course.lessons[0]?.id}`
  assert.ok(manage.includes(instead), 'no way from the lesson that is off')
  const page = await (await librarian.get(instead)).text()
  assert.match(page, /in plaats van die van donderdag 3 december 2026/)
  assert.match(page, /value="10:00"/)
  const second = await librarian.post(instead, addAt(course), { ...to, heldOn: '2026-12-07' })
  assert.equal(second.status, 303, await second.clone().text())
  const words = await callPage(course)
  assert.match(
    words,
    /Er is een les bij: maandag 7 december [^.]+\.00 tot 15\.00 uur\. Die komt in plaats van de les van donderdag 3/,
  )
  const lessons = await lessonsIn(course)
  assert.deepEqual(
    lessons.map(({ heldOn }) => heldOn),
    ['2026-12-03', '2026-12-07', '2026-12-10', '2026-12-18'],
  )
  // A lesson that nobody was called about yet is still one that is added, when it is moved.
  const id = lessons[3]?.id
  const at = `/lindemeer/leren/lessen/${id}/verplaatsing`
  assert.equal((await librarian.post(at, at, { ...to, heldOn: '2026-12-19' })).status, 303)
  const about = (await callsOf(course)).filter(({ lessonId }) => lessonId === id)
  assert.deepEqual(
    about.map((one) => [one.kind, one.about]),
    [['lesson-added', `${id} 1`]],
  )
  assert.equal((await mailsTo('erbij@post.example', 'enrolment.lesson-moved')).length, 1)
})

test('what can’t be says so at its field: past, the same, on another lesson, an end before its start', async () => {
  const course = await newCourse(3)
  const at = moveAt(course)
  assert.match(await refusal(at, { heldOn: '2026-11-20' }), /Dit moment is al voorbij/)
  const same = { heldOn: '2026-12-03', starts: '10:00', ends: '12:00' }
  assert.match(await refusal(at, same), /Verander iets/)
  assert.match(await refusal(at, { heldOn: '2026-12-10', starts: '11:00' }), /al een les van deze/)
  assert.match(await refusal(at, { ends: '13:00' }), /eindigt na het begin/)
  assert.match(await refusal(at, { heldOn: '' }), /href="#f-heldOn"/)
  assert.match(await refusal(addAt(course), { ...same }), /al een les van deze cursus/)
  assert.equal(
    (await lessonsIn(course)).every(({ sequence }) => sequence === 0),
    true,
  )
})

test('the first lesson can’t come to stand before enrolment opens or closes, or kept places are released', async () => {
  const course = await newCourse(3, { closesOn: '2026-12-02' })
  const early = { heldOn: '2026-12-01' }
  assert.match(await refusal(moveAt(course), early), /aanmelden kan dan nog\./)
  assert.match(await refusal(addAt(course), early), /aanmelden kan dan nog\./)
  await moved(course, { heldOn: '2026-12-02' })
  const later = await newCourse(3, { opensOn: '2026-12-02' })
  assert.match(await refusal(moveAt(later), early), /aanmelden kan dan nog niet/)
  const kept = await newCourse(3)
  const reserve = `${kept.manage}/plaatsen`
  const fields = { partnerId: here.organisations.welfare.id, seats: '1', releasesOn: '2026-12-02' }
  const sent = await librarian.post(reserve, `${kept.manage}/reserveringen`, fields)
  assert.equal(sent.status, 303)
  assert.match(await refusal(moveAt(kept), early), /gereserveerd voor een partner/)
  // The second lesson is bound to none of these days, nor to the span of the course.
  await moved(kept, { heldOn: '2027-03-05' }, 1)
})

test('an offered place is told too, and never kept past the new first lesson', async () => {
  const course = await newCourse(1)
  await enrolAt(course, { name: 'Eerst', email: 'eerst@post.example' })
  await enrolAt(course, { name: 'Aangeboden', phone: '0600000013' })
  const people = `${course.manage}/deelnemers`
  const gone = `/lindemeer/leren/aanmeldingen/${await idOf(course, 0)}/afmelding`
  assert.equal((await librarian.post(people, gone, {})).status, 303)
  await moved(course, { heldOn: '2026-11-24' })
  const [, offered] = await job(
    (db) =>
      db`select status, offered_until from enrolment where course_id = ${course.id} order by place`,
  )
  assert.equal(offered?.status, 'offered')
  assert.equal(offered?.offeredUntil.toISOString(), '2026-11-24T12:00:00.000Z')
  const kinds = (await callsOf(course)).map(({ kind }) => kind).sort()
  assert.deepEqual(kinds, ['lesson-moved', 'offered'])
  assert.deepEqual(await mailsTo('eerst@post.example', 'enrolment.lesson-moved'), [])
})

test('a lesson that is off, has begun or is of a course that is over stays; the page leads on', async () => {
  const start = house.clock.now()
  const course = await newCourse(3)
  const off = `/lindemeer/leren/lessen/${course.lessons[0]?.id}/afgelasting`
  assert.match(await (await librarian.get(off)).text(), /verplaatsing/)
  await librarian.post(off, off, {})
  const page = await (await librarian.get(moveAt(course))).text()
  assert.match(page, /Deze les is afgezegd/)
  assert.match(page, /extra-les\?vervangt=/)
  assert.equal((await librarian.sendSigned(moveAt(course), { ...to, sequence: '1' })).status, 422)
  for (const state of ['planned', 'finished', 'cancelled'] as const) {
    const closed = await newCourse(3, { state })
    assert.match(await (await librarian.get(addAt(closed))).text(), /al voorbij/)
    assert.equal((await librarian.sendSigned(addAt(closed), to)).status, 422)
    const sent = await librarian.sendSigned(moveAt(closed), { ...to, sequence: '0' })
    assert.equal(sent.status, 422)
    assert.equal((await lessonsIn(closed)).length, 2)
  }
  const running = await newCourse(3, { state: 'running' })
  await nowIs('2026-12-03T09:30:00Z')
  assert.match(await (await librarian.get(moveAt(running))).text(), /al begonnen/)
  assert.equal((await librarian.sendSigned(moveAt(running), { ...to, sequence: '0' })).status, 422)
  await moved(running, { heldOn: '2026-12-11' }, 1)
  house.clock.set(start)
})
