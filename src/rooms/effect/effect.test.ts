// Measuring without a name: on paper, at home, on a tablet; never more answers than seats, never an answer apart.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fillSmall, testInstallation, visitor } from '../../../test/installation.ts'
import { asJob, type Db } from '../../platform/tenant.ts'
import { fillCourses, sampleCourse, sampleLesson } from '../courses/sample.ts'
import { smallNetwork } from '../partners/sample.ts'
import { closeMeasurements } from './actions.ts'
import { choices, type Moment, placeOf, statements, statementsAt } from './rules.ts'
import { measurementsOf } from './store.ts'

const here = smallNetwork('lindemeer')
const there = smallNetwork('hogedijk')
const house = await testInstallation({ at: '2026-11-18T10:00:00Z' })
await fillSmall(house, here)
await fillSmall(house, there)
const { library } = here.organisations
const job = <T>(work: (db: Db) => Promise<T>) =>
  asJob(house.database, here.network.id, house.clock.now(), work)
const librarian = () => visitor(house).signIn(here.people.librarian)

async function newCourse(seatsTaken = 8, more = {}) {
  const course = sampleCourse({
    ...{ organiserId: library.id, maximum: 12, state: 'running', seatsTaken },
    ...more,
  })
  const lessons = ['2026-11-12', '2026-11-19'].map((heldOn) =>
    sampleLesson({ courseId: course.id, heldOn }),
  )
  const rows = { programmes: [], teachers: [], assignments: [] }
  await job((db) => fillCourses(db, { ...rows, courses: [course], lessons }))
  return { ...course, page: `/lindemeer/leren/${course.id}/meting` }
}
type Course = Awaited<ReturnType<typeof newCourse>>
async function ready(course: Course, moment: Moment = 'end') {
  const sent = await (await librarian()).post(course.page, course.page, { moment })
  assert.equal(sent.status, 303)
  const all = await job((db) => measurementsOf(db, course.id))
  return all.find((one) => one.moment === moment)?.code ?? ''
}
const saidOf = async (course: Course, moment: Moment = 'end') =>
  (await job((db) => measurementsOf(db, course.id))).find((one) => one.moment === moment)
const meting = '/lindemeer/meting'
const everything = Object.fromEntries(statements.map((one) => [one, 'yes']))

test('a participant answers at home with the code from paper, in any spelling, without cookie or name', async () => {
  const course = await newCourse()
  const code = await ready(course)
  const home = visitor(house)
  const page = await home.get(`${meting}?code=${code.toLowerCase().replace('-', '')}`)
  const text = await page.text()
  assert.equal(page.status, 200)
  assert.equal(page.headers.get('Set-Cookie'), null)
  assert.match(page.headers.get('Cache-Control') ?? '', /no-store/)
  assert.match(text, /Wat hebt u aan de cursus gehad/)
  assert.equal(text.match(/<fieldset/g)?.length, 8)
  const sent = await home.post(`${meting}?code=${code}`, meting, { ...everything, safe: 'unknown' })
  assert.equal(sent.status, 303)
  assert.match(await (await home.get(sent.headers.get('Location') ?? '')).text(), /Bedankt/)
  const kept = await saidOf(course)
  assert.equal(kept?.answers, 1)
  assert.equal(
    kept?.said.reduce((sum, n) => sum + n, 0),
    8,
  )
})

test('an empty sheet is not counted, one statement is enough, and a choice that does not exist is refused', async () => {
  const course = await newCourse()
  const code = await ready(course)
  const home = visitor(house)
  const empty = await home.post(`${meting}?code=${code}`, meting, {})
  assert.equal(empty.status, 422)
  assert.match(await empty.text(), /minstens één zin/)
  const odd = await home.post(`${meting}?code=${code}`, meting, { dare: 'perhaps' })
  assert.equal(odd.status, 422)
  assert.equal((await home.post(`${meting}?code=${code}`, meting, { dare: 'no' })).status, 303)
  assert.equal((await saidOf(course))?.answers, 1)
})

test('on a shared tablet each begins empty again, and pressing twice counts once', async () => {
  const course = await newCourse()
  const code = await ready(course)
  const tablet = visitor(house)
  const address = `${meting}?code=${code}&tablet=ja`
  const sent = await tablet.post(address, meting, { ...everything })
  const thanks = await (await tablet.get(sent.headers.get('Location') ?? '')).text()
  assert.match(thanks, /Volgende deelnemer/)
  assert.doesNotMatch(await (await tablet.get(address)).text(), / checked/)
  const once = { code, tablet: 'ja', dare: 'yes', _once: crypto.randomUUID() }
  const twice = await Promise.all([
    tablet.sendSigned(meting, once),
    tablet.sendSigned(meting, once),
  ])
  assert.deepEqual(
    twice.map(({ status }) => status),
    [303, 303],
  )
  assert.equal((await saidOf(course))?.answers, 2)
})

test('nobody stuffs it: as many answers as seats and a tenth more, also when all come at once', async () => {
  const course = await newCourse(8)
  const code = await ready(course)
  const sent = await Promise.all(
    Array.from({ length: 30 }, () => visitor(house).sendSigned(meting, { code, dare: 'yes' })),
  )
  assert.equal(sent.filter(({ status }) => status === 303).length, 9)
  const refused = sent.find(({ status }) => status === 422)
  assert.match((await refused?.text()) ?? '', /zijn binnen/)
  assert.equal((await saidOf(course))?.answers, 9)
})

test('codes are not guessed: a wrong one tells nothing, and tries are counted', async () => {
  const guest = visitor(house)
  const wrong = await guest.get(`${meting}?code=K7MF-2QXP`)
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /kennen wij niet/)
  const statuses: number[] = []
  for (let n = 0; n < 305; n += 1)
    statuses.push((await guest.get(`${meting}?code=K7MF-2QXP`)).status)
  assert.equal(statuses.at(-1), 429)
  house.clock.advance({ minutes: 20 })
})

test('an organiser types sheets over from paper; empty rows are none, and what is wrong is said per box', async () => {
  const course = await newCourse(3)
  await ready(course)
  const staff = await librarian()
  const screen = `${course.page}/invoer?moment=end`
  const rows = { 'dare-1': '4', 'find-1': '0', 'dare-2': '1', 'recommend-4': '3', moment: 'end' }
  const wrong = await staff.post(screen, `${course.page}/invoer`, { ...rows, 'ask-2': '7' })
  assert.equal(wrong.status, 422)
  const again = await wrong.text()
  assert.match(again, /Blad 2, zin 6: typ een cijfer/)
  assert.match(again, /value="4"/)
  const sent = await staff.post(screen, `${course.page}/invoer`, rows)
  assert.match(await (await staff.get(sent.headers.get('Location') ?? '')).text(), /3 bladen zijn/)
  assert.equal((await saidOf(course))?.answers, 3)
  const nothing = await staff.post(screen, `${course.page}/invoer`, { moment: 'end' })
  assert.equal(nothing.status, 422)
})

test('typed sheets that do not fit are not counted and stay on the screen, with how many still fit', async () => {
  const course = await newCourse(3)
  const code = await ready(course)
  const staff = await librarian()
  const [screen, action] = [`${course.page}/invoer?moment=end`, `${course.page}/invoer`]
  await visitor(house).sendSigned(meting, { code, ...everything })
  const rows = { moment: 'end', 'dare-1': '4', 'find-2': '2', 'ask-3': '1', 'safe-4': '3' }
  const refused = await staff.post(screen, action, rows)
  assert.equal(refused.status, 422)
  const page = await refused.text()
  assert.match(page, /U typte 4 bladen\. Er kunnen nog 3 bladen bij/)
  for (const [name, value] of Object.entries(rows).slice(1))
    assert.match(page, new RegExp(`name="${name}" value="${value}"`))
  assert.equal((await saidOf(course))?.answers, 1, 'none was counted')
  const sent = await staff.post(screen, action, { ...rows, 'safe-4': '' })
  assert.match(sent.headers.get('Location') ?? '', /typed.*bladen=3/)
  assert.equal((await saidOf(course))?.answers, 4)
  const none = await (await staff.post(screen, action, rows)).text()
  assert.match(none, /Er kan geen blad bij/)
  assert.match(await (await staff.get(course.page)).text(), /dat aantal is bereikt/)
})

test('sheets that are typed while the measurement closes are not lost without a word', async () => {
  const start = house.clock.now()
  const course = await newCourse(3)
  await ready(course)
  const staff = await librarian()
  house.clock.advance({ days: 18 })
  await staff.signIn(here.people.librarian)
  const late = await staff.sendSigned(`${course.page}/invoer`, { moment: 'end', 'dare-1': '4' })
  assert.equal(late.status, 422)
  const page = await late.text()
  assert.match(page, /De meting is net gesloten/)
  assert.match(page, /name="dare-1" value="4"/)
  house.clock.set(start)
})

test('who organises nothing of it finds no measurement: another partner, another network, a guest', async () => {
  const course = await newCourse()
  const code = await ready(course)
  const other = await visitor(house).signIn(here.people.welfareWorker)
  const stranger = await visitor(house).signIn(there.people.librarian, 'hogedijk')
  for (const page of ['', '/papier?moment=end', '/invoer?moment=end']) {
    assert.equal((await other.get(course.page + page)).status, 404)
    const elsewhere = (course.page + page).replace('lindemeer', 'hogedijk')
    assert.equal((await stranger.get(elsewhere)).status, 404)
    assert.equal((await visitor(house).get(course.page + page)).status, 303)
  }
  assert.equal((await other.sendSigned(course.page, { moment: 'start' })).status, 404)
  const typed = { moment: 'end', 'dare-1': '4' }
  assert.equal((await other.sendSigned(`${course.page}/invoer`, typed)).status, 404)
  assert.equal((await stranger.get(`/hogedijk/meting?code=${code}`)).status, 422)
  assert.equal((await saidOf(course))?.answers, 0)
  assert.equal(await saidOf(course, 'start'), undefined)
})

test('two colleagues make it ready at the same moment: there is one, with one code', async () => {
  const course = await newCourse()
  const [one, two] = await Promise.all([librarian(), librarian()])
  await Promise.all([
    one.sendSigned(course.page, { moment: 'end' }),
    two.sendSigned(course.page, { moment: 'end' }),
  ])
  assert.equal((await job((db) => measurementsOf(db, course.id))).length, 1)
})

test('the printed sheet has every statement, the code and a QR; the start asks six', async () => {
  const course = await newCourse()
  const code = await ready(course, 'start')
  const page = await (await (await librarian()).get(`${course.page}/papier?moment=start`)).text()
  assert.equal(page.match(/<th scope="row">/g)?.length, 6)
  assert.match(page, new RegExp(code))
  assert.match(page, /class="kw-qr"/)
})

test('when it is over nobody can answer, the counts wait as a whole for a batch and the row is empty', async () => {
  const course = await newCourse()
  const code = await ready(course)
  await visitor(house).sendSigned(meting, { code, ...everything })
  assert.equal(await job(closeMeasurements), 0)
  house.clock.advance({ days: 16 })
  const late = await visitor(house).sendSigned(meting, { code, ...everything })
  assert.equal(late.status, 422)
  assert.match(await late.text(), /gesloten/)
  assert.ok((await job(closeMeasurements)) > 0)
  assert.equal(await job(closeMeasurements), 0)
  const kept = await saidOf(course)
  assert.deepEqual([kept?.said, kept?.answers], [[], 1])
  const waiting = await job(
    (db) => db<{ year: number; endAnswers: number }[]>`select year, end_answers from effect_waiting
      where course_id = ${course.id}`,
  )
  assert.deepEqual([...waiting], [{ year: 2026, endAnswers: 1 }])
})

test('the start closes a week after the first lesson, and waits with the course until its end is closed too', async () => {
  house.clock.set('2026-11-13T10:00:00Z')
  const course = await newCourse()
  const code = await ready(course, 'start')
  await visitor(house).sendSigned(meting, { code, dare: 'no' })
  house.clock.set('2026-11-20T10:00:00Z')
  await job(closeMeasurements)
  assert.equal((await saidOf(course, 'start'))?.closedOn, '2026-11-20')
  const waits = () =>
    job((db) => db`select start_answers from effect_waiting where course_id = ${course.id}`)
  assert.deepEqual([...(await waits())], [])
  house.clock.set('2026-12-04T10:00:00Z')
  const late = await (await librarian()).sendSigned(course.page, { moment: 'end' })
  assert.equal(late.status, 404, 'what is over is not made ready any more')
  await job(closeMeasurements)
  assert.deepEqual([...(await waits())], [{ startAnswers: 1 }])
})

test('who organises sees that there are more sheets than participants', async () => {
  house.clock.set('2026-11-13T10:00:00Z')
  const course = await newCourse(3)
  const code = await ready(course)
  const staff = await librarian()
  for (let n = 0; n < 3; n += 1) await visitor(house).sendSigned(meting, { code, ...everything })
  assert.doesNotMatch(await (await staff.get(course.page)).text(), /meer dan er deelnemers/)
  await visitor(house).sendSigned(meting, { code, ...everything })
  assert.match(await (await staff.get(course.page)).text(), /1 antwoord meer dan er deelnemers/)
})

const sheet = fc.record(
  Object.fromEntries(
    statements.map((one) => [one, fc.option(fc.constantFrom(...choices), { nil: undefined })]),
  ),
)
test('whatever is answered, in any order: what waits equals a recount of what was sent', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(sheet, { maxLength: 6 }),
      fc.constantFrom('start' as const, 'end' as const),
      async (sheets, moment) => {
        house.clock.set('2026-11-13T10:00:00Z')
        const course = await newCourse(10)
        const code = await ready(course, moment)
        for (const one of sheets) {
          const said = Object.entries(one).filter(([, value]) => value !== undefined)
          await visitor(house).sendSigned(meting, {
            code,
            ...(Object.fromEntries(said) as Record<string, string>),
          })
        }
        house.clock.set('2026-12-20T10:00:00Z')
        await job(closeMeasurements)
        const [kept] = await job(
          (db) => db<{ said: number[] }[]>`
            select ${moment === 'start' ? db`start_said` : db`end_said`} as said
            from effect_waiting where course_id = ${course.id}`,
        )
        for (const statement of statementsAt(moment)) {
          for (const choice of choices) {
            const sent = sheets.filter((one) => one[statement] === choice).length
            assert.equal(kept?.said[placeOf(statement, choice)], sent, `${statement} ${choice}`)
          }
        }
      },
    ),
    { numRuns: 8 },
  )
})
