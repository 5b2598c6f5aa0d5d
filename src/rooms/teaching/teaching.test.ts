// Story tests of teachers: kept by their partner, in by a link or an account, and certificates that end.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillSmall, testInstallation, visitor } from '../../../test/installation.ts'
import { keptLetters } from '../../platform/mail.ts'
import { asJob } from '../../platform/tenant.ts'
import { fillCourses, sampleCourse, sampleLesson, sampleProgramme } from '../courses/sample.ts'
import { smallNetwork } from '../partners/sample.ts'
import { newestLink, teacherById, teachersOf } from '../teachers/door.ts'
import { sampleTeacher } from '../teachers/sample.ts'
import { tellOfEndings } from './actions.ts'
import { firstNameOf } from './rules.ts'

const here = smallNetwork('lindemeer')
const there = smallNetwork('hogedijk')
const house = await testInstallation()
await fillSmall(house, here)
await fillSmall(house, there)
const { library, welfare, seniorweb } = here.organisations
const job = <T>(work: Parameters<typeof asJob<T>>[3]) =>
  asJob(house.database, here.network.id, house.clock.now(), work)
const letters = () => job((db) => keptLetters(db, 200))
const list = '/lindemeer/leren/docenten'

const programme = sampleProgramme({ ownerId: library.id, materials: ['Werkboek, deel 1'] })
const certificate = { programmeId: programme.id, issuedOn: '2025-01-01', expiresOn: '2027-02-23' }
const teacher = sampleTeacher({
  organisationId: welfare.id,
  name: 'Joris Juf',
  email: 'joris@post.example',
  certificates: [certificate],
})
const guest = sampleTeacher({
  organisationId: seniorweb.id,
  kind: 'guest',
  about: 'veilig bankieren',
  name: 'Guus Gast',
  email: here.people.senior.email,
})
const course = (title: string, sharesNames: boolean) =>
  sampleCourse({ organiserId: library.id, title, programmeId: programme.id, sharesNames })
const [shared, closed] = [course('Samen oefenen', true), course('Stil oefenen', false)]
const lessonOf = (courseId: string, heldOn: string) => sampleLesson({ courseId, heldOn })
const [first, second, other] = [
  lessonOf(shared.id, '2026-12-03'),
  lessonOf(closed.id, '2026-12-04'),
  lessonOf(closed.id, '2026-12-11'),
]
await job((db) =>
  fillCourses(db, {
    programmes: [programme],
    teachers: [teacher, guest],
    courses: [shared, closed],
    lessons: [first, second, other],
    assignments: [
      { courseId: shared.id, lessonId: first.id, teacherId: teacher.id },
      { courseId: shared.id, lessonId: first.id, teacherId: guest.id },
      { courseId: closed.id, lessonId: second.id, teacherId: teacher.id },
    ],
  }),
)
for (const [at, name] of ['Aaltje Brink', 'Mevrouw de Vries'].entries()) {
  const resident = visitor(house)
  const path = `/lindemeer/cursussen/${shared.id}/aanmelden`
  const sent = await resident.post(path, path, {
    ...{ name, phone: `000-000000${at}`, language: 'nl', consent: 'ja' },
  })
  if (sent.status !== 303) throw new Error(`not enrolled: ${sent.status}`)
}

const readBefore = new Set<string>()
/** The address in the one letter with a personal link that came since the last time. */
async function mailedLink(to = 'joris@post.example'): Promise<string> {
  const isNew = (one: { id: string; kind: string }) =>
    one.kind === 'teaching.link' && !readBefore.has(one.id)
  const found = (await letters()).filter(isNew)
  assert.deepEqual(
    found.map((one) => one.to),
    [to],
  )
  for (const { id } of found) readBefore.add(id)
  return /http:\/\/localhost(\/\S+)/.exec(found[0]?.text ?? '')?.[1] ?? ''
}
const sendLink = async () => {
  const worker = await visitor(house).signIn(here.people.welfareWorker)
  const at = `${list}/${teacher.id}`
  assert.equal((await worker.post(at, `${at}/link`, {})).status, 303)
  return mailedLink()
}

test('first names are enough to call somebody', () => {
  assert.equal(firstNameOf('Aaltje Brink'), 'Aaltje')
  assert.equal(firstNameOf('Mevrouw de Vries'), 'Mevrouw V.')
  assert.equal(firstNameOf('dhr. Jansen'), 'dhr. J.')
  assert.equal(firstNameOf(''), '')
})

test('a partner keeps its own teachers and guests; others read who they are and change nothing', async () => {
  const worker = await visitor(house).signIn(here.people.welfareWorker)
  const fields = { organisationId: welfare.id, kind: 'guest', name: 'Bob Bank', about: 'pinnen' }
  assert.equal((await worker.post(list, list, fields)).status, 303)
  const page = await (await worker.get(list)).text()
  assert.match(page, /gast: pinnen/)
  assert.match(page, /Joris Juf[\s\S]*tot en met 23 februari 2027[\s\S]*loopt af/)
  assert.equal((await worker.sendSigned(list, { ...fields, name: '' })).status, 422)
  assert.equal(
    (await worker.sendSigned(list, { ...fields, organisationId: library.id })).status,
    422,
  )
  const librarian = await visitor(house).signIn(here.people.librarian)
  const at = `${list}/${teacher.id}`
  const seen = await (await librarian.get(at)).text()
  assert.match(seen, /Joris Juf/)
  assert.doesNotMatch(seen, /joris@post\.example|Persoonlijke link/)
  for (const deed of [
    'gegevens',
    'certificaten',
    'dagdelen',
    'afwezig',
    'link',
    'link-weg',
    'einde',
  ])
    assert.equal((await librarian.sendSigned(`${at}/${deed}`, { version: '1' })).status, 404, deed)
  const desk = await visitor(house).signIn(here.people.desk)
  assert.equal((await desk.sendSigned(list, fields)).status, 404)
  const stranger = await visitor(house).signIn(there.people.lead, 'hogedijk')
  assert.equal((await stranger.get(`/hogedijk/leren/docenten/${teacher.id}`)).status, 404)
})

test('the mailbox of a teacher is said by the own partner: a lead does not send the link elsewhere', async () => {
  const at = `${list}/${teacher.id}`
  for (const who of [here.people.lead, here.people.admin]) {
    const other = await visitor(house).signIn(who)
    const page = await (await other.get(at)).text()
    assert.doesNotMatch(page, /\/link"/)
    const { version } = (await job((db) => teacherById(db, teacher.id))) ?? { version: 0 }
    const said = { kind: 'teacher', name: teacher.name, about: '', version: String(version) }
    const moved = await other.post(at, `${at}/gegevens`, { ...said, email: 'elders@weg.example' })
    assert.equal(moved.status, 422)
    assert.match(await moved.text(), /eigen partner van de docent/)
    assert.equal((await other.sendSigned(`${at}/link`, {})).status, 404)
    const added = { kind: 'teacher', name: 'Nep', about: '', organisationId: welfare.id }
    const made = await other.post(list, list, { ...added, email: 'elders@weg.example' })
    assert.equal(made.status, 422)
  }
  assert.equal((await job((db) => teacherById(db, teacher.id)))?.email, teacher.email)
  assert.equal(await job((db) => newestLink(db, teacher.id)), undefined)
})

test('of two who change a teacher the second sees it, and stopping ends the link', async () => {
  const worker = await visitor(house).signIn(here.people.welfareWorker)
  const id = (await job(teachersOf)).find(({ name }) => name === 'Bob Bank')?.id ?? ''
  const at = `${list}/${id}`
  const fields = { kind: 'guest', name: 'Bob Bankier', about: '', email: 'bob@post.example' }
  const change = (version: string) => worker.post(at, `${at}/gegevens`, { ...fields, version })
  assert.equal((await change('1')).status, 303)
  assert.equal((await change('1')).status, 409)
  assert.equal((await worker.post(at, `${at}/link`, {})).status, 303)
  const address = await mailedLink('bob@post.example')
  assert.equal((await worker.post(at, `${at}/einde`, { version: '2' })).status, 303)
  assert.equal((await job((db) => teacherById(db, id)))?.until, '2026-11-23')
  assert.match(await (await visitor(house).get(address)).text(), /werkt niet meer/)
  assert.equal((await worker.sendSigned(`${at}/link`, {})).status, 404)
  assert.equal((await worker.post(at, `${at}/terug`, { version: '3' })).status, 303)
  // The old link stays what it is: ended.
  assert.match(await (await visitor(house).get(address)).text(), /werkt niet meer/)
})

test('a teacher counts who has a place, not who was offered one, and reads where to call the organiser', async () => {
  const small = sampleCourse({
    ...{
      organiserId: library.id,
      title: 'Klein beginnen',
      minimum: 1,
      maximum: 2,
      sharesNames: true,
    },
    contactPhone: '000-0000077',
  })
  const lesson = lessonOf(small.id, '2026-12-05')
  await job((db) =>
    fillCourses(db, {
      ...{ programmes: [], teachers: [], courses: [small], lessons: [lesson] },
      assignments: [{ courseId: small.id, lessonId: lesson.id, teacherId: teacher.id }],
    }),
  )
  const enrol = async (name: string) => {
    const path = `/lindemeer/cursussen/${small.id}/aanmelden`
    const said = { name, phone: `000-000010${name.length}`, language: 'nl', consent: 'ja' }
    const sent = await visitor(house).post(path, path, said)
    assert.equal(sent.status, 303, name)
    return sent.headers.get('Location') ?? ''
  }
  const [first] = [await enrol('Ada'), await enrol('Bernard'), await enrol('Cornelis')]
  const left = await visitor(house).post(first, '/lindemeer/cursussen/code/afmelding', {})
  assert.equal(left.status, 303)
  const [offered] = await job(
    (db) => db`select 1 from enrolment where course_id = ${small.id} and status = 'offered'`,
  )
  assert.ok(offered, 'nobody was offered the place')
  const address = await sendLink()
  const joris = visitor(house)
  assert.match(await (await joris.get(address)).text(), /Klein beginnen[^<]* · 1 deelnemer</)
  const own = await (await joris.get(`${address}/lessen/${lesson.id}`)).text()
  assert.match(own, /Aantal deelnemers<\/dt>\s*<dd[^>]*>1</)
  assert.match(own, /href="tel:0000000077"/)
  assert.doesNotMatch(own, /Cornelis/)
})

test('a teacher without account comes in by the link: own lessons, how many come, and times to keep', async () => {
  const address = await sendLink()
  const joris = visitor(house)
  const page = await (await joris.get(address)).text()
  assert.match(page, /Lessen van Joris Juf/)
  assert.match(page, /Samen oefenen[\s\S]*2 deelnemers/)
  assert.match(page, /Stil oefenen/)
  assert.doesNotMatch(page, /11 december/)
  assert.doesNotMatch(page, /Aaltje|000-0000/)
  const hours = { teacher: teacher.id, 'dag-4': ['morning'], 'dag-5': ['morning', 'evening'] }
  assert.equal((await joris.post(address, `${address}/dagdelen`, hours)).status, 303)
  const away = { teacher: teacher.id, fromOn: '2026-12-21', untilOn: '2026-12-31' }
  assert.equal((await joris.post(address, `${address}/afwezig`, away)).status, 303)
  const wrong = { ...away, untilOn: '2026-12-20' }
  const refused = await joris.post(address, `${address}/afwezig`, wrong)
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /laatste dag ligt voor de eerste/)
  const now = await job((db) => teacherById(db, teacher.id))
  assert.equal(now?.hours.length, 3)
  assert.equal(now?.away.length, 1)
  const gone = { teacher: teacher.id, away: now?.away[0]?.id ?? '' }
  assert.equal((await joris.post(address, `${address}/afwezig-weg`, gone)).status, 303)
  assert.equal((await joris.sendSigned(`${address}/afwezig-weg`, gone)).status, 404)
  const calendar = await joris.post(address, `${address}/agenda`, { teacher: teacher.id })
  assert.equal(calendar.status, 303)
  const shown = await (await joris.get(calendar.headers.get('Location') ?? '')).text()
  const feed = /value="http:\/\/localhost(\/lindemeer\/rooster\/[^"]+)"/.exec(shown)?.[1] ?? ''
  assert.match(await (await visitor(house).get(feed)).text(), /SUMMARY:Samen oefenen/)
  // Nobody else's: neither the times of another teacher, nor another teacher's lesson.
  const foreign = { ...hours, teacher: guest.id }
  assert.equal((await joris.sendSigned(`${address}/dagdelen`, foreign)).status, 404)
  assert.equal((await joris.get(`${address}/lessen/${other.id}`)).status, 404)
})

test('first names are there when the organiser shares them, and never more than that', async () => {
  const address = await sendLink()
  const joris = visitor(house)
  const sheet = await (await joris.get(`${address}/lessen/${first.id}`)).text()
  assert.match(sheet, /Aaltje/)
  assert.match(sheet, /Mevrouw V\./)
  // One number stands there: that of the organiser.
  assert.doesNotMatch(sheet.replace(/Telefoon<\/dt>.*?<\/dd>/s, ''), /Brink|Vries|000-0000/)
  assert.match(sheet, /Werkboek, deel 1/)
  assert.match(sheet, /Samen met[\s\S]*Guus Gast/)
  const silent = await (await joris.get(`${address}/lessen/${second.id}`)).text()
  assert.match(silent, /deelt de namen niet/)
  const log = await job(
    (db) => db<{ organisationId: string; personId: string | null }[]>`
      select organisation_id, person_id from audit
      where network_id = ${db.who.networkId} and what = 'enrolment.list-opened' order by id desc limit 1`,
  )
  assert.deepEqual({ ...log[0] }, { organisationId: library.id, personId: null })
})

test('a link is for two weeks; a new one goes to the same mailbox, a few times an hour, and ends the old', async () => {
  const address = await sendLink()
  const before = house.clock.now()
  house.clock.advance({ days: 14, seconds: 1 })
  const late = visitor(house)
  assert.match(await (await late.get(address)).text(), /Deze link is verlopen/)
  assert.doesNotMatch(await (await late.get(`${address}/lessen/${first.id}`)).text(), /Aaltje/)
  const closedDoor = await late.sendSigned(`${address}/dagdelen`, { teacher: teacher.id })
  assert.equal(closedDoor.status, 200)
  const asked = await late.post(address, `${address}/link`, {})
  assert.equal(asked.status, 303)
  const fresh = await mailedLink()
  assert.notEqual(fresh, address)
  assert.match(await (await late.get(fresh)).text(), /Lessen van Joris Juf/)
  assert.match(await (await late.get(address)).text(), /werkt niet meer/)
  const again = await late.sendSigned(`${address}/link`, {})
  assert.equal(again.headers.get('Location'), address)
  assert.equal((await late.get(`/lindemeer/docent/${'x'.repeat(43)}`)).status, 404)
  assert.equal((await late.get(address.replace('lindemeer', 'hogedijk'))).status, 404)
  house.clock.set(before)
})

test('a partner withdraws the link at once', async () => {
  const address = await sendLink()
  const worker = await visitor(house).signIn(here.people.welfareWorker)
  const at = `${list}/${teacher.id}`
  assert.equal((await worker.post(at, `${at}/link-weg`, {})).status, 303)
  assert.match(await (await visitor(house).get(address)).text(), /werkt niet meer/)
  assert.ok((await job((db) => newestLink(db, teacher.id)))?.revokedAt)
})

test('with an account the own lessons stand behind the sign-in, found by the address', async () => {
  const senior = await visitor(house).signIn(here.people.senior)
  const own = '/lindemeer/leren/mijn-lessen'
  const page = await (await senior.get(own)).text()
  assert.match(page, /Samen oefenen/)
  assert.doesNotMatch(page, /Stil oefenen/)
  assert.match(await (await senior.get(`${own}/${first.id}`)).text(), /Aaltje/)
  assert.equal((await senior.get(`${own}/${second.id}`)).status, 404)
  const hours = { teacher: guest.id, 'dag-1': ['evening'] }
  assert.equal((await senior.post(own, `${own}/dagdelen`, hours)).status, 303)
  assert.deepEqual((await job((db) => teacherById(db, guest.id)))?.hours, [
    { weekday: 1, part: 'evening' },
  ])
  assert.equal(
    (await senior.sendSigned(`${own}/dagdelen`, { ...hours, teacher: teacher.id })).status,
    404,
  )
  const librarian = await visitor(house).signIn(here.people.librarian)
  assert.match(await (await librarian.get(own)).text(), /hoort nog geen docent/)
  assert.equal((await visitor(house).get(own)).status, 303)
})

test('a certificate that ends within three months is mailed once, to its partner and the owner of the programme', async () => {
  const count = async () =>
    (await letters()).filter(({ kind }) => kind === 'teaching.endings').map(({ to }) => to)
  assert.equal(await job((db) => tellOfEndings(db, 'http://localhost')), 1)
  const told = await count()
  assert.ok(told.includes(here.people.welfareWorker.email))
  assert.ok(told.includes(here.people.librarian.email))
  assert.ok(!told.includes(here.people.senior.email))
  assert.equal(await job((db) => tellOfEndings(db, 'http://localhost')), 0)
  assert.deepEqual(await count(), told)
  const librarian = await visitor(house).signIn(here.people.librarian)
  assert.match(await (await librarian.get('/lindemeer/leren')).text(), /Eén certificaat loopt/)
  // A new last day is news again.
  const worker = await visitor(house).signIn(here.people.welfareWorker)
  const at = `${list}/${teacher.id}`
  const renewed = { programmeId: programme.id, issuedOn: '2025-01-01', expiresOn: '2027-02-01' }
  assert.equal((await worker.post(at, `${at}/certificaten`, renewed)).status, 303)
  assert.equal(await job((db) => tellOfEndings(db, 'http://localhost')), 1)
  const wrong = await worker.sendSigned(`${at}/certificaten`, {
    ...renewed,
    expiresOn: '2024-01-01',
  })
  assert.equal(wrong.status, 422)
})
