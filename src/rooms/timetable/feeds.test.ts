// Feeds read back by another library: the same instants, what is off says so, and nobody else gets in.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { fillSmall, testInstallation, visitor } from '../../../test/installation.ts'
import { listeners } from '../../app/jobs.ts'
import { hashToken, newToken } from '../../platform/crypto.ts'
import { addDays, instantOf } from '../../platform/dates.ts'
import { keptLetters } from '../../platform/mail.ts'
import { daysOfSeries } from '../../platform/schedule/series.ts'
import { asJob, within } from '../../platform/tenant.ts'
import { fillCourses, sampleCourse, sampleLesson } from '../courses/sample.ts'
import { smallNetwork } from '../partners/sample.ts'
import { addLink } from '../teachers/door.ts'
import { sampleTeacher } from '../teachers/sample.ts'
import { type FeedLesson, feedFile } from './feed-file.ts'
import { sequenceOf } from './rules.ts'

const here = smallNetwork('lindemeer')
const there = smallNetwork('hogedijk')
const house = await testInstallation({ at: '2027-03-15T10:00:00Z' })
await fillSmall(house, here)
await fillSmall(house, there)
const { library, welfare } = here.organisations
const job = <T>(work: Parameters<typeof asJob<T>>[3]) =>
  asJob(house.database, here.network.id, house.clock.now(), work)
const feeds = '/lindemeer/leren/rooster/agenda'

/** Over both changes of the clock, Easter Monday passed over, one day excepted. */
const spring = daysOfSeries({
  firstOn: '2027-03-22',
  rhythm: 'week',
  times: 4,
  except: ['2027-04-12'],
})
const autumn = daysOfSeries({ firstOn: '2027-10-25', rhythm: 'week', times: 2, except: [] })
const teacher = sampleTeacher({ organisationId: library.id })
const open = sampleCourse({ organiserId: library.id, title: 'Avond; met een komma, en meer' })
const planned = sampleCourse({ organiserId: library.id, title: 'Later', state: 'planned' })
const foreign = sampleCourse({ organiserId: welfare.id, title: 'Van welzijn', place: 'Buurthuis' })
const held = [...spring, ...autumn].map((heldOn) =>
  sampleLesson({ courseId: open.id, heldOn, starts: '19:00', ends: '21:30' }),
)
const later = sampleLesson({ courseId: planned.id, heldOn: '2027-05-04' })
const elsewhere = sampleLesson({ courseId: foreign.id, heldOn: '2027-05-05' })
await job((db) =>
  fillCourses(db, {
    programmes: [],
    teachers: [teacher],
    courses: [open, planned, foreign],
    lessons: [...held, later, elsewhere],
    assignments: [
      ...held.map(({ id }) => ({ courseId: open.id, lessonId: id, teacherId: teacher.id })),
      { courseId: planned.id, lessonId: later.id, teacherId: teacher.id },
    ],
  }),
)

type Read = { uid: string; start: Date; end: Date; status: string; sequence: number; title: string }

/** The events of a file as another program understands them. */
function eventsIn(file: string): Read[] {
  const calendar = new ICAL.Component(ICAL.parse(file))
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  const read = calendar.getAllSubcomponents('vevent').map((one) => {
    const event = new ICAL.Event(one)
    return {
      uid: event.uid,
      start: event.startDate.toJSDate(),
      end: event.endDate.toJSDate(),
      status: String(one.getFirstPropertyValue('status')),
      sequence: Number(one.getFirstPropertyValue('sequence') ?? 0),
      title: event.summary,
    }
  })
  ICAL.TimezoneService.reset()
  return read
}

/** Makes an address as this person and gives its path. */
async function made(person: { id: string }, fields: Record<string, string>): Promise<string> {
  const worker = await visitor(house).signIn(person)
  const sent = await worker.post(feeds, feeds, fields)
  assert.equal(sent.status, 303)
  const page = await (await worker.get(sent.headers.get('Location') ?? '')).text()
  return /value="http:\/\/localhost(\/lindemeer\/rooster\/[^"]+)"/.exec(page)?.[1] ?? ''
}
const read = async (path: string) => (await visitor(house).get(path)).text()

test('both changes of the clock, a holiday and an exception: the same instants as ours', async () => {
  assert.deepEqual(spring, ['2027-03-22', '2027-04-05', '2027-04-19', '2027-04-26'])
  const path = await made(here.people.librarian, { kind: 'organiser' })
  const events = eventsIn(await read(path)).filter(({ title }) => title === open.title)
  const instants = held.map(({ heldOn }) => instantOf({ date: heldOn, time: '19:00' }).getTime())
  assert.deepEqual(events.map(({ start }) => start.getTime()).sort(), instants.sort())
  assert.ok(events.some(({ start }) => start.toISOString() === '2027-03-22T18:00:00.000Z'))
  assert.ok(events.some(({ start }) => start.toISOString() === '2027-04-05T17:00:00.000Z'))
  assert.ok(events.some(({ start }) => start.toISOString() === '2027-11-01T18:00:00.000Z'))
  for (const { start, end } of events) assert.equal(end.getTime() - start.getTime(), 9_000_000)
})

test('any day and hour: what another program reads is what the clock on our wall says', async () => {
  const any = fc.record({
    day: fc.integer({ min: 0, max: 800 }),
    start: fc.integer({ min: 0, max: 22 * 60 }),
    minutes: fc.integer({ min: 1, max: 90 }),
  })
  await fc.assert(
    fc.asyncProperty(any, async ({ day, start, minutes }) => {
      const clock = (at: number) =>
        `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
      const heldOn = addDays('2026-01-01', day)
      const lesson: FeedLesson = {
        ...sampleLesson({ courseId: open.id, heldOn }),
        ...{ starts: clock(start), ends: clock(start + minutes) },
        ...{ title: 'Les', way: 'place', place: 'Hier', organiserName: 'Ons', state: 'open' },
        ...{ courseVersion: 1, changedAt: new Date(0), address: 'http://localhost/' },
      }
      const [event] = eventsIn(await feedFile([lesson], { name: 'x', host: 'localhost' }))
      // An hour that a clock skips exists for nobody: libraries may choose another one there.
      const isSkipped = /^202[678]-03-(2[5-9]|3[01])$/.test(heldOn) && start < 3 * 60
      const isTwice = /^202[678]-10-(2[5-9]|3[01])$/.test(heldOn) && start < 3 * 60
      if (isSkipped || isTwice) return
      const wall = { date: heldOn, time: lesson.starts }
      assert.equal(event?.start.toISOString(), instantOf(wall).toISOString())
    }),
    { numRuns: 60 },
  )
})

test('a lesson that is called off keeps its place: cancelled, with a higher sequence', async () => {
  const path = await made(here.people.librarian, { kind: 'organiser' })
  const [first] = held
  const before = eventsIn(await read(path)).find(({ uid }) => uid.includes(first?.id ?? '-'))
  assert.equal(before?.status, 'CONFIRMED')
  const librarian = await visitor(house).signIn(here.people.librarian)
  const off = `/lindemeer/leren/lessen/${first?.id}/afgelasting`
  assert.equal((await librarian.post(off, off, { why: 'Ziek' })).status, 303)
  const after = eventsIn(await read(path)).find(({ uid }) => uid === before.uid)
  assert.equal(after?.status, 'CANCELLED')
  assert.ok((after?.sequence ?? 0) > before.sequence)
  assert.equal(after?.start.getTime(), before.start.getTime())
  const whole = { sequence: 0, courseVersion: 1, state: 'open' }
  assert.ok(sequenceOf({ ...whole, state: 'cancelled' }) > sequenceOf(whole))
})

test('each kind of address holds its own lessons, planned ones as not sure yet', async () => {
  const titles = async (path: string) => new Set(eventsIn(await read(path)).map((one) => one.title))
  const own = await made(here.people.librarian, { kind: 'organiser' })
  assert.deepEqual(await titles(own), new Set([open.title, 'Later']))
  const tentative = eventsIn(await read(own)).find(({ title }) => title === 'Later')
  assert.equal(tentative?.status, 'TENTATIVE')
  const place = await made(here.people.librarian, { kind: 'place', place: 'buurthuis' })
  assert.deepEqual(await titles(place), new Set(['Van welzijn']))
  const one = await made(here.people.librarian, { kind: 'teacher', teacherId: teacher.id })
  assert.deepEqual(await titles(one), new Set([open.title, 'Later']))
  const librarian = await visitor(house).signIn(here.people.librarian)
  const wrong = async (fields: Record<string, string>) =>
    (await librarian.sendSigned(feeds, fields)).status
  assert.equal(await wrong({ kind: 'place', place: 'nergens' }), 422)
  assert.equal(await wrong({ kind: 'teacher', teacherId: crypto.randomUUID() }), 422)
  const worker = await visitor(house).signIn(here.people.welfareWorker)
  const foreigner = { kind: 'teacher', teacherId: teacher.id }
  assert.equal((await worker.sendSigned(feeds, foreigner)).status, 422)
  const desk = await visitor(house).signIn(here.people.desk)
  assert.equal((await desk.sendSigned(feeds, { kind: 'organiser' })).status, 404)
})

test('nothing of who takes part stands in it', async () => {
  const path = `/lindemeer/cursussen/${open.id}/aanmelden`
  const fields = { name: 'Aaltje Brink', phone: '000-0000001', language: 'nl', consent: 'ja' }
  assert.equal((await visitor(house).post(path, path, fields)).status, 303)
  const file = await read(await made(here.people.librarian, { kind: 'organiser' }))
  assert.doesNotMatch(file, /Aaltje|Brink|0000001|ATTENDEE|Tineke/)
})

test('an address is shown once, tells when it was read, and ends for good', async () => {
  const worker = await visitor(house).signIn(here.people.welfareWorker)
  const sent = await worker.post(feeds, feeds, { kind: 'organiser' })
  const shown = sent.headers.get('Location') ?? ''
  const page = await (await worker.get(shown)).text()
  const path = /value="http:\/\/localhost(\/lindemeer\/rooster\/[^"]+)"/.exec(page)?.[1] ?? ''
  assert.match(page, /nog nooit/)
  const token = path.split('/')[3] ?? ''
  assert.doesNotMatch(await (await worker.get(feeds)).text(), new RegExp(token))
  const [kept] = await job(
    (db) => db`select token_hash from calendar_feed where organisation_id = ${welfare.id}`,
  )
  assert.ok(!String(kept?.tokenHash).includes(token))
  const answer = await visitor(house).get(path)
  assert.match(answer.headers.get('Content-Type') ?? '', /text\/calendar/)
  assert.match(await (await worker.get(feeds)).text(), /15 maart 2027 om 11\.00 uur/)
  house.clock.advance({ minutes: 11 })
  assert.doesNotMatch(await (await worker.get(shown)).text(), new RegExp(token))
  const end = /action="([^"]+\/einde)"/.exec(await (await worker.get(feeds)).text())?.[1] ?? ''
  // Another partner can't end it, and another network has nothing at this address.
  const librarian = await visitor(house).signIn(here.people.librarian)
  assert.equal((await librarian.sendSigned(end, {})).status, 404)
  assert.equal((await visitor(house).get(path.replace('lindemeer', 'hogedijk'))).status, 404)
  const stranger = await visitor(house).signIn(there.people.lead, 'hogedijk')
  assert.equal((await stranger.sendSigned(end.replace('lindemeer', 'hogedijk'), {})).status, 404)
  assert.equal((await visitor(house).get(path)).status, 200)
  assert.equal((await worker.post(feeds, end, {})).status, 303)
  assert.equal((await visitor(house).get(path)).status, 404)
  assert.equal((await worker.sendSigned(end, {})).status, 404)
  assert.equal(
    (await visitor(house).get(`/lindemeer/rooster/${'x'.repeat(43)}/lessen.ics`)).status,
    404,
  )
})

test('a calendar that asks too often is told to wait', async () => {
  const path = await made(here.people.welfareWorker, { kind: 'organiser' })
  const statuses: number[] = []
  for (let n = 0; n < 61; n += 1) statuses.push((await visitor(house).get(path)).status)
  assert.deepEqual([statuses[59], statuses[60]], [200, 429])
})

test('a teacher makes one for the own lessons; a new one ends the old, and stopping ends it too', async () => {
  const list = `/lindemeer/leren/docenten/${teacher.id}`
  const librarian = await visitor(house).signIn(here.people.librarian)
  const mine = await made(here.people.librarian, { kind: 'teacher', teacherId: teacher.id })
  const next = await made(here.people.librarian, { kind: 'teacher', teacherId: teacher.id })
  assert.equal((await visitor(house).get(mine)).status, 404)
  assert.equal((await visitor(house).get(next)).status, 200)
  assert.equal((await librarian.post(list, `${list}/einde`, { version: '1' })).status, 303)
  assert.equal((await visitor(house).get(next)).status, 404)
  await shutOut()
  assert.equal((await librarian.post(list, `${list}/terug`, { version: '2' })).status, 303)
  assert.equal((await visitor(house).get(next)).status, 404)
})

/** Carries out what was left for the worker about teachers who may not come in any more. */
async function shutOut() {
  const left = await house.database.sql<{ data: never }[]>`
    delete from jobs.job where name = 'teaching.shut-out' and state = 'created' returning data`
  assert.equal(left.length, 1)
  for (const { data } of left) await job((db) => listeners(house)['teaching.shut-out']!(db, data))
}

test('an address that somebody made with a link ends when the partner ends that link', async () => {
  const list = `/lindemeer/leren/docenten/${teacher.id}`
  const librarian = await visitor(house).signIn(here.people.librarian)
  const fields = { kind: 'teacher', name: 'Joris Juf', about: '', email: 'joris@post.example' }
  await librarian.post(list, `${list}/gegevens`, { ...fields, version: '3' })
  assert.equal((await librarian.post(list, `${list}/link`, {})).status, 303)
  const letters = await job((db) => keptLetters(db, 9))
  const link = /http\S+\/docent\/\S+/.exec(
    letters.find(({ to }) => to === fields.email)?.text ?? '',
  )
  const door = new URL(link?.[0] ?? '').pathname
  const holder = visitor(house)
  const sent = await holder.post(door, `${door}/agenda`, {})
  const page = await (await holder.get(sent.headers.get('Location') ?? '')).text()
  const feed = /\/lindemeer\/rooster\/[\w-]+\/lessen\.ics/.exec(page)?.[0] ?? ''
  assert.equal((await holder.get(feed)).status, 200)
  assert.equal((await librarian.post(list, `${list}/link-weg`, {})).status, 303)
  await shutOut()
  assert.equal((await holder.get(feed)).status, 404)
})

test('a partner that left the network reads its timetable no longer, nor do its teachers by their links', async () => {
  const path = await made(here.people.welfareWorker, { kind: 'place', place: 'buurthuis' })
  assert.equal((await visitor(house).get(path)).status, 200)
  const guest = sampleTeacher({ organisationId: welfare.id })
  const rows = { programmes: [], courses: [], lessons: [], assignments: [] }
  await job((db) => fillCourses(db, { ...rows, teachers: [guest] }))
  const token = newToken()
  const expiresAt = instantOf({ date: '2027-03-20', time: '12:00' })
  const worker = {
    ...{ networkId: here.network.id, organisationId: welfare.id, role: 'coordinator' },
    personId: here.people.welfareWorker.id,
  }
  await within(house.database, worker, house.clock.now(), (db) =>
    addLink(db, { teacherId: guest.id, tokenHash: hashToken(token), expiresAt }),
  )
  const page = async () => (await visitor(house).get(`/lindemeer/docent/${token}`)).text()
  assert.doesNotMatch(await page(), /werkt niet meer/)
  await job(
    (db) => db`update partnership set until = '2027-03-14' where organisation_id = ${welfare.id}`,
  )
  assert.equal((await visitor(house).get(path)).status, 404)
  assert.match(await page(), /werkt niet meer/)
})
