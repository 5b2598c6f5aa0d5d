// What a worker of another partner learns from enrolling somebody: nothing of who is on the list.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visitor } from '../../../test/installation.ts'
import { courseHouse } from '../../../test/stories/course-house.ts'
import { within } from '../../platform/tenant.ts'
import { courseById } from '../courses/door.ts'
import { sampleContact, sampleDraft, sentReferral } from '../referrals/sample.ts'

const { house, here, there, job, letters, newCourse, enrolAt, enrolFor, listOf } =
  await courseHouse()
type Course = Awaited<ReturnType<typeof newCourse>>
const worker = await visitor(house).signIn(here.people.welfareWorker)
const librarian = await visitor(house).signIn(here.people.librarian)
const said = { language: 'nl', share: 'yes', how: 'desk', lang: 'nl', day: '2026-11-23' }
const enrolled = (course: Course, fields: Record<string, string>, who = worker, query = '') => {
  const at = `${course.manage}/aanmelding${query}`
  return who.post(at, at, { ...said, ...fields })
}
/** What of a page is the same for everybody. */
const bare = (page: string) =>
  page.replace(/nonce="[^"]*"/g, '').replace(/value="[\w.-]{20,}"/g, '')
const tallies = () =>
  job(
    (db) =>
      db`select measure, about, count from tally where measure like 'courses.%' order by 1, 2`,
  )
const codeIn = /[A-Z0-9]{4}-[A-Z0-9]{4}/

test('the answer is the same whether the person was on the list or not; nothing changes for who was', async () => {
  const course = await newCourse(5)
  const mine = await enrolAt(course, { name: 'Aaltje', email: 'aaltje@post.example' })
  const before = [
    await listOf(course),
    await job((db) => courseById(db, course.id)),
    await tallies(),
  ]
  const known = await enrolled(course, { name: 'Aaltje', email: 'aaltje@post.example' })
  const after = [
    await listOf(course),
    await job((db) => courseById(db, course.id)),
    await tallies(),
  ]
  assert.deepEqual(after, before)
  const fresh = await enrolled(course, { name: 'Bertha', email: 'bertha@post.example' })
  assert.deepEqual([known.status, fresh.status], [303, 303])
  const [to, other] = [known, fresh].map((one) => one.headers.get('Location') ?? '')
  assert.match(to ?? '', /aangemeld\?stand=enrolled&via=email$/)
  assert.equal(to, other)
  const page = await (await worker.get(to ?? '')).text()
  assert.match(page, /Stond deze persoon al op de lijst, dan verandert er niets/)
  assert.match(page, /Er is plaats in deze cursus/)
  assert.match(page, /donderdag 3 december 2026/)
  assert.doesNotMatch(page, new RegExp(`Aaltje|Bertha|${mine.code}`))
  assert.equal(bare(page), bare(await (await worker.get(other ?? '')).text()))
  assert.equal((await listOf(course)).length, 2)
})

test('the person hears by their own mail how they stand, with the code; once a day, however often somebody tries', async () => {
  const course = await newCourse(5)
  const mine = await enrolAt(course, { name: 'Corrie', email: 'corrie@post.example' })
  for (const _ of [1, 2, 3])
    await enrolled(course, { name: 'corrie', email: 'Corrie@post.example' })
  const told = (await letters()).filter(({ to }) => to === 'corrie@post.example')
  assert.deepEqual(
    told.map(({ kind }) => kind),
    ['enrolment.enrolled', 'enrolment.enrolled'],
  )
  for (const { text } of told) assert.match(text, new RegExp(mine.code))
  const [one] = await job(
    (db) => db`select consent_how, led_by from enrolment where course_id = ${course.id}`,
  )
  assert.deepEqual(one, { consentHow: 'self', ledBy: null })
})

test('on a full course both answers speak of the waiting list, also for who has a seat', async () => {
  const course = await newCourse(1)
  await enrolAt(course, { name: 'Dirk', phone: '0600000071' })
  const known = await enrolled(course, { name: 'Dirk', phone: '06 00000071' })
  const fresh = await enrolled(course, { name: 'Emine', phone: '0600000072' })
  const to = known.headers.get('Location') ?? ''
  assert.match(to, /aangemeld\?stand=waiting&via=phone$/)
  assert.equal(fresh.headers.get('Location'), to)
  assert.match(await (await worker.get(to)).text(), /plaats op de wachtlijst/)
  assert.deepEqual(
    (await listOf(course)).map(({ status }) => status),
    ['enrolled', 'waiting'],
  )
})

test('a double click, and two workers at once, put somebody on the list once and end on the same page', async () => {
  const course = await newCourse(5)
  const senior = await visitor(house).signIn(here.people.senior)
  const person = { name: 'Frits', phone: '0600000073' }
  const answers = await Promise.all([
    enrolled(course, person),
    enrolled(course, person),
    enrolled(course, person, senior),
  ])
  const ends = new Set(answers.map((one) => one.headers.get('Location')))
  assert.deepEqual([...answers.map(({ status }) => status), ends.size], [303, 303, 303, 1])
  assert.equal((await listOf(course)).length, 1)
  const page = await (await worker.get(`${course.manage}/aanmelding`)).text()
  const key = /name="_once" value="([^"]+)"/.exec(page)?.[1] ?? ''
  const at = `${course.manage}/aanmelding`
  const fields = { ...said, name: 'Gonnie', phone: '0600000074', _once: key }
  const clicks = await Promise.all([worker.sendSigned(at, fields), worker.sendSigned(at, fields)])
  assert.deepEqual(new Set(clicks.map((one) => one.headers.get('Location'))), ends)
  assert.equal((await listOf(course)).length, 2)
})

test('who organises it, and who enrols themselves, read it clearly', async () => {
  const course = await newCourse(5, { coOrganisers: [here.organisations.seniorweb.id] })
  const senior = await visitor(house).signIn(here.people.senior)
  const person = { name: 'Henk', phone: '0600000075' }
  await enrolFor(librarian, course, person)
  for (const who of [librarian, senior]) {
    const again = await enrolled(course, person, who)
    assert.equal(again.status, 422)
    const page = await again.text()
    assert.match(page, /staat al op de lijst/)
    assert.match(page, /value="Henk"/)
  }
  const at = `${course.at}/aanmelden`
  const self = await visitor(house).post(at, at, { ...person, language: 'nl', consent: 'ja' })
  assert.match(await self.text(), /U staat al op de lijst/)
  // The lead and an administrator read of another partner's list as little as everybody else.
  const theirs = await newCourse(5, { organiserId: here.organisations.seniorweb.id })
  await enrolFor(senior, theirs, person)
  for (const one of [here.people.lead, here.people.admin]) {
    const other = await enrolled(theirs, person, await visitor(house).signIn(one))
    assert.match(other.headers.get('Location') ?? `${other.status}`, /aangemeld\?stand=/)
  }
  assert.deepEqual([(await listOf(course)).length, (await listOf(theirs)).length], [1, 1])
})

test('without phone and mail nobody can be known again: the worker gets the slip with a code, each time', async () => {
  const course = await newCourse(5)
  const codes = [await enrolFor(worker, course, {}), await enrolFor(worker, course, {})].map(
    ({ code }) => code,
  )
  assert.equal(new Set(codes).size, 2)
  for (const code of codes) assert.match(code, codeIn)
})

test('out of a referral too: its sender hears nothing of who was on the list already', async () => {
  const course = await newCourse(5)
  const asWorker = {
    ...{ networkId: here.network.id, organisationId: here.organisations.welfare.id },
    ...{ personId: here.people.welfareWorker.id, role: 'coordinator' },
  }
  const receiverId = here.organisations.seniorweb.id
  const { id } = await within(house.database, asWorker, house.clock.now(), (db) =>
    sentReferral(db, sampleDraft({ receiverId, contact: sampleContact }), true),
  )
  const person = { name: 'Ilse', email: 'ilse@post.example', feedback: 'yes' }
  await enrolAt(course, { name: 'Ilse', email: 'ilse@post.example' })
  const sent = await enrolled(course, person, worker, `?doorverwijzing=${id}`)
  const to = sent.headers.get('Location') ?? ''
  const page = await (await worker.get(to)).text()
  assert.match(page, new RegExp(`href="/lindemeer/doorverwijzingen/${id}"`))
  const [one] = await job(
    (db) => db`select referral_id, tells_sender from enrolment where course_id = ${course.id}`,
  )
  assert.deepEqual(one, { referralId: null, tellsSender: false })
  const left = await house.database.sql`
    select 1 from jobs.job where name = 'enrolment.tell-referrer' and data::text like ${`%${id}%`}`
  assert.equal(left.length, 0)
  // Another's referral is not there.
  assert.equal((await librarian.get(to)).status, 404)
})

test('the page after it is for who works here: a guest signs in first, another network finds nothing', async () => {
  const course = await newCourse(5)
  const planned = await newCourse(5, { state: 'planned' })
  const at = `${course.manage}/aangemeld`
  assert.equal((await worker.get(`${at}?stand=kwaad&via=kwaad`)).status, 200)
  assert.equal((await visitor(house).get(at)).status, 303)
  assert.equal((await worker.get(`${planned.manage}/aangemeld`)).status, 404)
  const stranger = await visitor(house).signIn(there.people.librarian, 'hogedijk')
  assert.equal((await stranger.get(at.replace('lindemeer', 'hogedijk'))).status, 404)
})

test('courses with only a waiting list come last and say so; a place kept for one’s own partner is no waiting list', async () => {
  const full = await newCourse(1, { title: 'Volle cursus' }, ['2026-11-27'])
  await enrolAt(full, { name: 'Joop' })
  const kept = await newCourse(1, { title: 'Vrijgehouden cursus' }, ['2026-11-28'])
  await librarian.post(`${kept.manage}/plaatsen`, `${kept.manage}/reserveringen`, {
    ...{ partnerId: here.organisations.welfare.id, seats: '1', releasesOn: '2026-11-27' },
  })
  const free = await newCourse(5, { title: 'Vrije cursus' }, ['2026-12-20'])
  const list = async (who: typeof worker) =>
    (await (await who.get('/lindemeer/leren/aanmelden')).text()).split('<ul class="kw-rows">')[1] ??
    ''
  const rowOf = (page: string, id: string) =>
    page.split('<li>').find((one) => one.includes(`/leren/${id}/`)) ?? ''
  const page = await list(worker)
  assert.match(rowOf(page, full.id), /vol, wachtlijst/)
  assert.match(rowOf(page, full.id), /Er staat|U kunt op de wachtlijst/)
  assert.match(rowOf(page, kept.id), /plaats vrijgehouden/)
  assert.doesNotMatch(rowOf(page, free.id), /vol, wachtlijst|vrijgehouden/)
  const [free1, full1] = [free, full].map(({ id }) => page.indexOf(`/leren/${id}/`))
  assert.ok((free1 ?? 0) < (full1 ?? 0), 'what is full comes last, although its lessons come first')
  assert.match(rowOf(await list(librarian), kept.id), /vol, wachtlijst/)
})

test('a worker reads the form in words about somebody else, and finds it from every place where one looks', async () => {
  const course = await newCourse(5, { coOrganisers: [here.organisations.seniorweb.id] })
  const to = `href="${course.manage}/aanmelding"`
  const form = await (await worker.get(`${course.manage}/aanmelding`)).text()
  assert.match(form, />Naam</)
  assert.match(form, />Telefoon /)
  assert.doesNotMatch(form, /Uw naam|Hebt u hulp nodig/)
  // Each that will read the list is named aloud.
  assert.match(form, /cursus van Bibliotheek lindemeer en SeniorWeb lindemeer\./)
  for (const at of [course.manage, course.at])
    assert.ok((await (await worker.get(at)).text()).includes(to), at)
  assert.ok((await (await worker.get('/lindemeer/leren')).text()).includes('/leren/aanmelden"'))
  // A resident keeps their own button, and what takes nobody has none.
  const guest = await (await visitor(house).get(course.at)).text()
  assert.ok(!guest.includes(to) && guest.includes(`href="${course.at}/aanmelden"`))
  const over = await newCourse(5, { state: 'finished' })
  assert.doesNotMatch(await (await worker.get(over.manage)).text(), /Iemand aanmelden/)
})
