// Stories of a resident and an organiser around the list of one course.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visitor } from '../../../test/installation.ts'
import { courseHouse } from '../../../test/stories/course-house.ts'
import { within } from '../../platform/tenant.ts'
import { courseById } from '../courses/door.ts'
import { enrol } from './actions.ts'
import { turnByClock } from './clock.ts'
import { keeps } from './keeps.ts'
import { enrolmentsOf } from './store.ts'

const { house, here, there, job, letters, newCourse, enrolAt, idOf } = await courseHouse()
const { library, welfare } = here.organisations
const said = { name: 'Aaltje', language: 'nl', consent: 'ja' }

test('a resident without phone and mail enrols with a first name, keeps a code, looks with it and stops', async () => {
  const course = await newCourse()
  const resident = visitor(house)
  const { page, code, slip } = await enrolAt(course, {}, resident)
  assert.match(page, /U doet mee/)
  assert.match(page, /donderdag 3 december 2026/)
  assert.doesNotMatch(page + slip, /Aaltje/)
  assert.doesNotMatch(slip, new RegExp(code))
  const codePage = '/lindemeer/cursussen/code'
  const wrong = await resident.post(codePage, codePage, { code: 'K7MF-2QXP' })
  assert.equal(wrong.status, 422)
  const typed = await resident.post(codePage, codePage, {
    code: code.toLowerCase().replace('-', ' '),
  })
  const found = typed.headers.get('Location') ?? ''
  const stopped = await resident.post(found, `${codePage}/afmelding`, {})
  assert.equal(stopped.status, 303)
  const after = await (await resident.get(stopped.headers.get('Location') ?? '')).text()
  assert.match(after, /U bent afgemeld/)
  assert.equal(stopped.headers.get('Set-Cookie'), null)
})

test('without consent, with a BSN or with a wrong number the form comes back with what was typed', async () => {
  const course = await newCourse()
  const at = `${course.at}/aanmelden`
  const send = async (fields: Record<string, string>) => {
    const sent = await visitor(house).post(at, at, { ...said, ...fields })
    assert.equal(sent.status, 422)
    return sent.text()
  }
  assert.match(await send({ consent: '' }), /value="Aaltje"/)
  assert.match(await send({ wishes: 'mijn bsn is 111222333' }), /geen BSN/)
  await send({ phone: '12' })
  await send({ name: '' })
  assert.equal((await job((db) => enrolmentsOf(db, course.id))).length, 0)
})

test('a name is no place for an address: the letter begins with it, and anybody may say to whom it goes', async () => {
  const course = await newCourse(3)
  const at = `${course.at}/aanmelden`
  const typed = { language: 'nl', consent: 'ja', email: 'vreemde@post.example' }
  const guest = visitor(house)
  for (const name of ['Prijs! https://kwaad.example', 'www.kwaad.example', 'iemand@kwaad.example'])
    assert.equal((await guest.post(at, at, { ...typed, name })).status, 422, name)
  assert.deepEqual(
    (await letters()).filter(({ to }) => to === typed.email),
    [],
  )
})

test('a course that is online needs a phone number or mail: kindly, at the field, and with all that was typed', async () => {
  const course = await newCourse(5, { way: 'online', place: 'Via een link' })
  const at = `${course.at}/aanmelden`
  const form = await (await visitor(house).get(at)).text()
  assert.match(form, /Vul dit in, of uw e-mailadres/)
  assert.match(form, /Kies dan een cursus op een plek, of bel ons/)
  assert.doesNotMatch(form, /Laat dit dan leeg|Telefoonnummer <span/)
  const typed = { ...said, wishes: 'Foto’s sturen', needs: 'hearing', language: 'tr' }
  const refused = await visitor(house).post(at, at, typed)
  assert.equal(refused.status, 422)
  const page = await refused.text()
  assert.match(page, /href="#f-phone"/)
  assert.match(page, /Anders kunnen wij u niet vertellen hoe u meedoet/)
  assert.match(
    page,
    /value="Aaltje"[\s\S]*value="tr" selected[\s\S]*value="hearing" checked[\s\S]*Foto’s sturen/,
  )
  const worker = await visitor(house).signIn(here.people.welfareWorker)
  const behalf = `${course.manage}/aanmelding`
  for (const how of ['desk', 'phone']) {
    const asked = { name: 'Bram', language: 'nl', share: 'yes', how, lang: 'nl', day: '2026-11-23' }
    const sent = await worker.post(behalf, behalf, asked)
    assert.equal(sent.status, 422)
    assert.match(await sent.text(), /past een cursus op een plek[\s\S]*value="Bram"/)
  }
  // Nor past the pages.
  const straight = await job(async (db) => {
    const wanted = await courseById(db, course.id)
    const contact = { name: 'X', phone: null, email: null, language: 'nl', wishes: '', needs: [] }
    return wanted && enrol(db, wanted, contact, { lang: 'nl', ledBy: null }, { baseUrl: '' })
  })
  assert.deepEqual(straight, { done: false, because: 'no-reach' })
  assert.equal((await job((db) => enrolmentsOf(db, course.id))).length, 0)
  assert.match((await enrolAt(course, { phone: '0600000091' })).page, /U doet mee/)
  assert.match((await enrolAt(course, { email: 'online@post.example' })).page, /U doet mee/)
})

test('a full course: the next one waits, is offered the place by mail, takes it with the code', async () => {
  const course = await newCourse(1)
  const first = await enrolAt(course, { name: 'Eerste' })
  const second = await enrolAt(course, { name: 'Tweede', email: 'tweede@post.example' })
  assert.match(second.page, /op de wachtlijst/)
  const shown = await (await visitor(house).get(course.at)).text()
  assert.match(shown, /Er staat één persoon op de wachtlijst/)
  const resident = visitor(house)
  await resident.post(first.slip, '/lindemeer/cursussen/code/afmelding', {})
  const mine = (await letters()).filter(({ to }) => to === 'tweede@post.example')
  assert.deepEqual(mine.map(({ kind }) => kind).sort(), ['enrolment.offered', 'enrolment.waiting'])
  const offer = mine.find(({ kind }) => kind === 'enrolment.offered')
  assert.match(offer?.text ?? '', new RegExp(second.code))
  assert.match(offer?.text ?? '', /25 november 2026 om 20\.00 uur/)
  assert.doesNotMatch(offer?.text ?? '', /Eerste/)
  const taken = await resident.post(second.slip, '/lindemeer/cursussen/code/plaats', {})
  assert.match(await (await resident.get(taken.headers.get('Location') ?? '')).text(), /U doet mee/)
})

test('an offer that nobody answers goes to the next one by itself', async () => {
  const course = await newCourse(1)
  const first = await enrolAt(course, { name: 'Een', email: 'een@post.example' })
  await enrolAt(course, { name: 'Twee', email: 'twee@post.example' })
  await enrolAt(course, { name: 'Drie', phone: '0600000003' })
  await visitor(house).post(first.slip, '/lindemeer/cursussen/code/afmelding', {})
  house.clock.set('2026-11-25T19:30:00Z')
  await job((db) => turnByClock(db, 'http://localhost'))
  await job((db) => turnByClock(db, 'http://localhost'))
  house.clock.set('2026-11-23T10:00:00Z')
  const all = await job((db) => enrolmentsOf(db, course.id))
  assert.deepEqual(
    all.map(({ status }) => status),
    ['cancelled', 'lapsed', 'offered'],
  )
  const lapsed = (await letters()).filter(({ to }) => to === 'twee@post.example')
  assert.equal(lapsed.filter(({ kind }) => kind === 'enrolment.lapsed').length, 1)
  // Without mail: on the call list, and the organiser gives the place.
  const librarian = await visitor(house).signIn(here.people.librarian)
  const calls = `${course.manage}/bellijst`
  const page = await (await librarian.get(calls)).text()
  assert.match(page, /Drie/)
  assert.match(page, /Er is een plaats vrij/)
  const id = await idOf(course, 2)
  assert.equal(
    (await librarian.post(calls, `/lindemeer/leren/aanmeldingen/${id}/plaats`, {})).status,
    303,
  )
  assert.match(await (await librarian.get(calls)).text(), /Niemand hoeft gebeld/)
})

test('fewer seats than are taken is refused, more seats reach who waits', async () => {
  const course = await newCourse(2)
  for (const name of ['A', 'B', 'C']) await enrolAt(course, { name, email: `${name}@max.example` })
  const librarian = await visitor(house).signIn(here.people.librarian)
  const people = `${course.manage}/deelnemers`
  const set = (maximum: string) => librarian.post(people, `${course.manage}/maximum`, { maximum })
  const refused = await set('1')
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /Lager kan niet/)
  assert.equal((await set('3')).status, 303)
  assert.match(await (await librarian.get(people)).text(), /plaats aangeboden/)
})

test('row-level security: who does not organise reads no enrolment, whatever the code asks', async () => {
  const course = await newCourse(5)
  await enrolAt(course, { name: 'Geheim' })
  const asks = (who: Parameters<typeof within>[1]) =>
    within(house.database, who, house.clock.now(), async (db) => [
      ...(await enrolmentsOf(db, course.id)),
    ])
  const networkId = here.network.id
  const lead = {
    networkId,
    organisationId: welfare.id,
    personId: here.people.lead.id,
    role: 'lead',
  }
  assert.deepEqual(await asks(lead), [])
  assert.deepEqual(await asks({ ...lead, networkId: there.network.id }), [])
  assert.deepEqual(await asks({ networkId, organisationId: null, personId: null, role: null }), [])
  assert.equal((await asks({ ...lead, organisationId: library.id })).length, 1)
})

test('three months after the last lesson nothing is left of the people; the numbers stay', async () => {
  const course = await newCourse(5)
  const { code } = await enrolAt(course, { name: 'Tijdelijk', email: 'tijdelijk@post.example' })
  const erase = keeps[0]?.erase
  assert.ok(erase)
  house.clock.set('2027-03-09T10:00:00Z')
  await job(erase)
  assert.ok((await job((db) => enrolmentsOf(db, course.id)))[0]?.contactSealed)
  house.clock.set('2027-03-12T10:00:00Z')
  assert.ok((await job(erase)) > 0)
  const [one] = await job((db) => enrolmentsOf(db, course.id))
  assert.deepEqual([one?.contactSealed, one?.code, one?.status], [null, null, 'enrolled'])
  const codePage = '/lindemeer/cursussen/code'
  assert.equal((await visitor(house).post(codePage, codePage, { code })).status, 422)
})

test('wrong codes are counted: after twenty in a row nobody at that address gets in for a while, and then longer', async () => {
  house.clock.set('2026-11-23T10:00:00Z')
  const course = await newCourse()
  const { code } = await enrolAt(course, {})
  const codePage = '/lindemeer/cursussen/code'
  const resident = visitor(house)
  const tryCode = (typed: string) => resident.post(codePage, codePage, { code: typed })
  // Typing it right now and then begins anew.
  for (let wrong = 0; wrong < 10; wrong += 1) assert.equal((await tryCode('K7MF-2QXP')).status, 422)
  assert.equal((await tryCode(code)).status, 303)
  for (let wrong = 0; wrong < 20; wrong += 1) {
    const answer = await tryCode('K7MF-2QXP')
    assert.equal(answer.status, 422)
    assert.doesNotMatch(await answer.text(), /te veel verkeerde codes/)
  }
  const paused = await tryCode(code)
  assert.equal(paused.status, 422)
  const words = await paused.text()
  assert.match(words, /te veel verkeerde codes/)
  assert.match(words, /Bellen kan altijd/)
  house.clock.advance({ minutes: 16 })
  assert.equal((await tryCode('K7MF-2QXP')).status, 422)
  house.clock.advance({ minutes: 16 })
  assert.match(await (await tryCode(code)).text(), /te veel verkeerde codes/)
  house.clock.advance({ minutes: 60 })
  assert.equal((await tryCode(code)).status, 303)
})

test('a planned course is nowhere to be seen for the public: not in the list, not by its address, in no language', async () => {
  const course = await newCourse(3, { state: 'planned', title: 'Nog geheime cursus' })
  const guest = visitor(house)
  const { id } = course
  for (const at of ['/lindemeer/cursussen', '/en/lindemeer/cursussen', '/lindemeer/hulp?q=geheime'])
    assert.doesNotMatch(await (await guest.get(at)).text(), new RegExp(`Nog geheime cursus|${id}`))
  for (const part of [course.at, `/en${course.at}`, `${course.at}/aanmelden`])
    assert.equal((await guest.get(part)).status, 404)
  assert.equal((await guest.sendSigned(`${course.at}/aanmelden`, said)).status, 404)
  const sitemap = await (await guest.get('/lindemeer/sitemap.xml')).text()
  assert.doesNotMatch(sitemap, new RegExp(id))
  // And the database does not give it to who is not signed in.
  const nobody = { networkId: here.network.id, organisationId: null, personId: null, role: null }
  const seen = await within(house.database, nobody, house.clock.now(), (db) => courseById(db, id))
  assert.equal(seen, undefined)
})
