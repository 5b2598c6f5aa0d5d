// Stories of who enrols somebody else: at the desk, by phone, and out of a warm referral that then hears how it goes.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visitor } from '../../../test/installation.ts'
import { courseHouse } from '../../../test/stories/course-house.ts'
import { listeners } from '../../app/jobs.ts'
import { allKeeps } from '../../app/keeps.ts'
import { rounds } from '../../app/rounds.ts'
import { within } from '../../platform/tenant.ts'
import { acceptReferral, eventsOf, type Referral, referralById } from '../referrals/door.ts'
import { sampleContact, sampleDraft, sentReferral } from '../referrals/sample.ts'
import { whatIsWrongWithConsent } from '../sending/door.ts'

const { house, here, there, job, letters, newCourse, enrolFor, enrolAt, onDay, listOf, idOf } =
  await courseHouse()
const { library, welfare, seniorweb } = here.organisations
type Course = Awaited<ReturnType<typeof newCourse>>
const worker = await visitor(house).signIn(here.people.welfareWorker)
const librarian = await visitor(house).signIn(here.people.librarian)
const senior = await visitor(house).signIn(here.people.senior)

const asWorker = {
  networkId: here.network.id,
  organisationId: welfare.id,
  personId: here.people.welfareWorker.id,
  role: 'coordinator',
}
/** Welfare sends somebody to the library. */
const refer = (receiverId = library.id, feedback = true) =>
  within(house.database, asWorker, house.clock.now(), (db) =>
    sentReferral(db, sampleDraft({ receiverId, contact: sampleContact }), feedback),
  )
const from = ({ id }: Pick<Referral, 'id'>) => `?doorverwijzing=${id}`
/** Carries out what was left for the worker, each once. */
async function work() {
  const all = listeners(house)
  for (;;) {
    const left = await house.database.sql<{ id: string; name: string; data: never }[]>`
      delete from jobs.job where name ~ '^(enrolment|referrals)' and state = 'created'
      returning id, name, data`
    if (left.length === 0) return
    for (const { name, data } of left) await job((db) => all[name]?.(db, data) ?? Promise.resolve())
  }
}
const newsOf = async (id: string) =>
  (await job((db) => eventsOf(db, id)))
    .map(({ what, code }) => (code && what.startsWith('course') ? `${what} ${code}` : what))
    .filter((what) => what.startsWith('course'))
const newsLetters = async () => (await letters('referrals.sender-course')).length
/** In the afternoon after that lesson. */
const note = (course: Course, lesson: number, personId: string, state: string) => {
  const { id, heldOn } = course.lessons[lesson] ?? { id: '', heldOn: '' }
  const at = `/lindemeer/leren/lessen/${id}/aanwezigheid`
  return onDay(heldOn, async () => {
    const organiser = await visitor(house).signIn(here.people.librarian)
    return organiser.post(at, at, { [`was-${id}-${personId}`]: state })
  })
}
/** The clock passes all lessons. */
async function finish() {
  const start = house.clock.now()
  const turn = rounds(house).find(({ name }) => name === 'enrolment.turn')
  for (const moment of ['2026-12-03T11:30:00Z', '2026-12-11T12:00:00Z']) {
    house.clock.set(moment)
    await job((db) => turn?.run(db) ?? Promise.reject(new Error('no such round')))
  }
  await work()
  house.clock.set(start)
}

test('a worker of another partner enrols somebody: consent is recorded, the partner is noted, the list stays shut', async () => {
  const course = await newCourse(5)
  const redirected = await worker.get(`${course.at}/aanmelden`)
  assert.match(redirected.headers.get('Location') ?? '', /\/leren\/[^/]+\/aanmelding$/)
  const form = await (await worker.get(`${course.manage}/aanmelding`)).text()
  assert.match(form, /Mogen wij u aanmelden\?/)
  assert.match(form, /Alleen wie de cursus geeft, ziet het/)
  assert.doesNotMatch(form, /Mag de verwijzer horen/)
  await enrolFor(worker, course, { name: 'Via welzijn', how: 'phone', day: '2026-11-20' })
  assert.equal((await listOf(course))[0]?.ledBy, welfare.id)
  const [agreed] = await job(
    (db) => db`
      select consent_text, consent_how, consent_given_on from enrolment where course_id = ${course.id}`,
  )
  assert.deepEqual(agreed, {
    ...{ consentText: '2026-12/nl', consentHow: 'phone', consentGivenOn: '2026-11-20' },
  })
  for (const part of ['deelnemers', 'bellijst', 'afgelasting', 'presentielijst'])
    assert.equal((await worker.get(`${course.manage}/${part}`)).status, 404)
  const stop = `/lindemeer/leren/aanmeldingen/${await idOf(course, 0)}/afmelding`
  assert.equal((await worker.sendSigned(stop, {})).status, 404)
  const page = await (await librarian.get(`${course.manage}/deelnemers`)).text()
  assert.match(page, /Via welzijn[\s\S]*Welzijn lindemeer/)
})

test('the organiser enrols somebody who calls: led by nobody; without a yes, or with a day that cannot be, nobody is enrolled', async () => {
  const course = await newCourse(5)
  const at = `${course.manage}/aanmelding`
  const said = { name: 'Belt zelf', language: 'nl', how: 'phone', lang: 'nl', day: '2026-11-23' }
  const wrong = async (fields: Record<string, string>, words: RegExp) => {
    const sent = await librarian.post(at, at, { ...said, ...fields })
    assert.equal(sent.status, 422)
    const page = await sent.text()
    assert.match(page, words)
    assert.match(page, /value="Belt zelf"/)
  }
  await wrong({ share: 'no' }, /Zonder ja melden wij niemand aan/)
  await wrong({}, /Noteer het antwoord op vraag 1/)
  await wrong({ share: 'yes', day: '2026-11-24' }, /moet nog komen/)
  await wrong({ share: 'yes', day: '2026-11-01' }, /meer dan een week/)
  await wrong({ share: 'yes', wishes: 'bsn 111222333' }, /geen BSN/)
  assert.equal((await listOf(course)).length, 0)
  await enrolFor(librarian, course, { name: 'Belt zelf', how: 'phone' })
  assert.equal((await listOf(course))[0]?.ledBy, null)
})

test('out of a warm referral with the second consent: prefilled, and its sender hears enrolled, started and finished', async () => {
  const course = await newCourse(5)
  const referral = await refer()
  const page = await (await librarian.get(`/lindemeer/doorverwijzingen/${referral.id}`)).text()
  assert.match(page, /Aanmelden voor een cursus/)
  const choice = await (await librarian.get(`/lindemeer/leren/aanmelden${from(referral)}`)).text()
  assert.match(choice, new RegExp(`${course.id}/aanmelding\\?doorverwijzing=${referral.id}`))
  const form = await (await librarian.get(`${course.manage}/aanmelding${from(referral)}`)).text()
  assert.match(form, /value="Mevrouw D\."/)
  assert.match(form, /value="000 ?000 ?00 ?00|value="000-0000000"/)
  assert.match(form, /Mag IDO Lindehof horen of u begint/)
  const before = await newsLetters()
  const who = { name: 'Mevrouw D.', feedback: 'yes' }
  await enrolFor(librarian, course, who, from(referral))
  assert.equal((await listOf(course))[0]?.ledBy, welfare.id, 'led by who sent her')
  await work()
  assert.deepEqual(await newsOf(referral.id), ['course-enrolled'])
  const id = await idOf(course, 0)
  await note(course, 0, id, 'present')
  await note(course, 1, id, 'late')
  await work()
  assert.deepEqual(await newsOf(referral.id), ['course-enrolled', 'course-started'])
  await finish()
  const all = ['course-enrolled', 'course-started', 'course-finished']
  assert.deepEqual(await newsOf(referral.id), all)
  assert.equal(await newsLetters(), before + 3)
  const [letter] = await letters('referrals.sender-course')
  assert.doesNotMatch(`${letter?.subject} ${letter?.text}`, /Mevrouw D|DigiD/)
  const trail = await (await worker.get(`/lindemeer/doorverwijzingen/${referral.id}`)).text()
  assert.match(trail, /Aangemeld voor een cursus/)
  assert.match(trail, /heeft de cursus afgerond/)
})

test('without the second consent nothing goes back, whatever happens', async () => {
  const course = await newCourse(5)
  const referral = await refer()
  const before = await newsLetters()
  await enrolFor(librarian, course, { name: 'Zwijger', feedback: 'no' }, from(referral))
  await note(course, 0, await idOf(course, 0), 'present')
  await work()
  const stop = `/lindemeer/leren/aanmeldingen/${await idOf(course, 0)}/afmelding`
  await librarian.post(`${course.manage}/deelnemers`, stop, {})
  await finish()
  assert.deepEqual(await newsOf(referral.id), [])
  assert.equal(await newsLetters(), before)
  const trail = await (await worker.get(`/lindemeer/doorverwijzingen/${referral.id}`)).text()
  assert.doesNotMatch(
    trail,
    /Aangemeld voor een cursus: de plaats|(Gestopt met|Afgemeld voor) de cursus/,
  )
  // Nor can it be enrolled at all without an answer to that question.
  const other = await newCourse(5)
  const at = `${other.manage}/aanmelding${from(referral)}`
  const said = { name: 'Zwijger', language: 'nl', how: 'desk', lang: 'nl', day: '2026-11-23' }
  const sent = await librarian.post(at, at, { ...said, share: 'yes' })
  assert.equal(sent.status, 422)
  assert.match(await sent.text(), /Noteer het antwoord op vraag 2/)
})

test('stopped, never came, and a course that is called off: each is told in its own words', async () => {
  const course = await newCourse(5)
  const [stops, absent] = [await refer(), await refer()]
  await enrolFor(worker, course, { name: 'Stopt', feedback: 'yes' }, from(stops))
  await enrolFor(worker, course, { name: 'Kwam nooit', feedback: 'yes' }, from(absent))
  const stop = `/lindemeer/leren/aanmeldingen/${await idOf(course, 0)}/afmelding`
  await librarian.post(`${course.manage}/deelnemers`, stop, {})
  for (const lesson of [0, 1]) await note(course, lesson, await idOf(course, 1), 'absent')
  await finish()
  assert.deepEqual(await newsOf(stops.id), ['course-enrolled', 'course-stopped before'])
  assert.deepEqual(await newsOf(absent.id), ['course-enrolled', 'course-never-came'])
  const [off, referral] = [await newCourse(5), await refer()]
  await enrolFor(worker, off, { name: 'Pech', feedback: 'yes' }, from(referral))
  await librarian.post(`${off.manage}/afgelasting`, `${off.manage}/afgelasting`, {})
  await work()
  assert.deepEqual(await newsOf(referral.id), ['course-enrolled', 'course-stopped course-off'])
  const trail = await (await worker.get(`/lindemeer/doorverwijzingen/${referral.id}`)).text()
  assert.match(trail, /De cursus gaat niet door/)
})

test('who leaves once the lessons began stopped, who leaves before them was taken off: the referral says which', async () => {
  const course = await newCourse(5)
  const [early, late] = [await refer(), await refer()]
  await enrolFor(worker, course, { name: 'Bedacht zich', feedback: 'yes' }, from(early))
  await enrolFor(worker, course, { name: 'Hield op', feedback: 'yes' }, from(late))
  const leave = async (at: number) => {
    const stop = `/lindemeer/leren/aanmeldingen/${await idOf(course, at)}/afmelding`
    await librarian.post(`${course.manage}/deelnemers`, stop, {})
  }
  await leave(0)
  const start = house.clock.now()
  house.clock.set('2026-12-05T10:00:00Z')
  // The session of two weeks ago has ended.
  await librarian.signIn(here.people.librarian)
  await leave(1)
  await work()
  house.clock.set(start)
  assert.deepEqual(await newsOf(early.id), ['course-enrolled', 'course-stopped before'])
  assert.deepEqual(await newsOf(late.id), ['course-enrolled', 'course-stopped organiser'])
  const says = async ({ id }: Pick<Referral, 'id'>) =>
    (await worker.get(`/lindemeer/doorverwijzingen/${id}`)).text()
  assert.match(await says(early), /Afgemeld voor de cursus/)
  assert.doesNotMatch(await says(early), /Gestopt met de cursus/)
  assert.match(await says(late), /Gestopt met de cursus/)
})

test('a receiver that took it up and gave the course itself need not say that it helped', async () => {
  const course = await newCourse(5)
  const referral = await refer(library.id, false)
  const asLibrary = { ...asWorker, organisationId: library.id, personId: here.people.librarian.id }
  await within(house.database, asLibrary, house.clock.now(), (db) => acceptReferral(db, referral))
  const said = { name: 'Klaar', feedback: 'yes' }
  const { page, slip } = await enrolFor(librarian, course, said, from(referral))
  // Back to the work that it came from; the resident who opens the same slip reads nothing of that.
  assert.match(page, new RegExp(`href="/lindemeer/doorverwijzingen/${referral.id}"`))
  assert.doesNotMatch(await (await visitor(house).get(slip)).text(), /doorverwijzingen\//)
  await note(course, 0, await idOf(course, 0), 'present')
  await finish()
  const after = await job((db) => referralById(db, referral.id))
  assert.deepEqual([after?.status, after?.outcome], ['helped', 'learning'])
})

test('a receiver that does not give the course itself does not read how it goes: the consent is for who sent', async () => {
  const course = await newCourse(5)
  const referral = await refer(seniorweb.id)
  await enrolFor(worker, course, { name: 'Elders', feedback: 'yes' }, from(referral))
  await work()
  assert.deepEqual(await newsOf(referral.id), ['course-enrolled'])
  const at = `/lindemeer/doorverwijzingen/${referral.id}`
  assert.match(await (await worker.get(at)).text(), /Aangemeld voor een cursus: de plaats/)
  assert.doesNotMatch(await (await senior.get(at)).text(), /Aangemeld voor een cursus: de plaats/)
})

test('a referral of others, of another network, or that was withdrawn gives nothing to an enrolment', async () => {
  const course = await newCourse(5)
  const referral = await refer()
  const stranger = await visitor(house).signIn(there.people.librarian, 'hogedijk')
  for (const who of [senior, stranger]) {
    assert.equal((await who.get(`/lindemeer/leren/aanmelden${from(referral)}`)).status >= 300, true)
    const at = `${course.manage}/aanmelding${from(referral)}`
    assert.notEqual((await who.get(at)).status, 200)
    assert.notEqual((await who.sendSigned(at, { name: 'X', share: 'yes' })).status, 200)
  }
  await worker.post(
    `/lindemeer/doorverwijzingen/${referral.id}`,
    `/lindemeer/doorverwijzingen/${referral.id}/intrekking`,
    {},
  )
  const at = `${course.manage}/aanmelding${from(referral)}`
  for (const who of [worker, librarian]) assert.equal((await who.get(at)).status, 404)
  assert.equal((await listOf(course)).length, 0)
})

test('who waited and then takes the place is heard of as enrolled only then', async () => {
  const course = await newCourse(1)
  const first = await enrolAt(course, { name: 'Zit al' })
  const referral = await refer()
  await enrolFor(worker, course, { name: 'Wacht', feedback: 'yes' }, from(referral))
  await work()
  assert.deepEqual(await newsOf(referral.id), [])
  await visitor(house).post(first.slip, '/lindemeer/cursussen/code/afmelding', {})
  const take = `/lindemeer/leren/aanmeldingen/${await idOf(course, 1)}/plaats`
  await librarian.post(`${course.manage}/deelnemers`, take, {})
  await work()
  assert.deepEqual(await newsOf(referral.id), ['course-enrolled'])
})

test('with the contact data the way back to the referral is erased too; what the course was is still counted', async () => {
  const course = await newCourse(5)
  const referral = await refer()
  await enrolFor(librarian, course, { name: 'Tijdelijk', feedback: 'yes' }, from(referral))
  await note(course, 0, await idOf(course, 0), 'present')
  const start = house.clock.now()
  house.clock.set('2027-03-12T10:00:00Z')
  const own = allKeeps.filter(({ table }) => table.includes('enrolment'))
  for (const { erase } of own) if (erase) await job(erase)
  const [one] = await listOf(course)
  const left = [one?.contactSealed, one?.code, one?.referralId, one?.tellsSender, one?.status]
  assert.deepEqual(left, [null, null, null, false, 'enrolled'])
  const noted = await job((db) => db`select 1 from attendance where course_id = ${course.id}`)
  assert.equal(noted.length, 1)
  house.clock.set(start)
})

test('rules: a consent needs a yes and a day of the past week', () => {
  const check = (share: 'yes' | 'no', day: string) =>
    whatIsWrongWithConsent({ share, day }, '2026-11-23')?.code
  assert.equal(check('yes', '2026-11-23'), undefined)
  assert.equal(check('yes', '2026-11-16'), undefined)
  assert.equal(check('yes', '2026-11-15'), 'too-long-ago')
  assert.equal(check('yes', '2026-11-24'), 'future')
  assert.equal(check('no', '2026-11-23'), 'refused')
})
