// Stories of moving to a course that another partner gives too: that partner sees nothing without a yes.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visitor } from '../../../test/installation.ts'
import { courseHouse } from '../../../test/stories/course-house.ts'
import { within } from '../../platform/tenant.ts'
import { courseById } from '../courses/door.ts'
import { enrolmentsOf } from '../enrolment/door.ts'
import { type MoveYes, move } from './moving.ts'
import { newReaders } from './rules.ts'

const { house, here, job, newCourse, enrolAt, listOf, idOf } = await courseHouse()
const { library, welfare, seniorweb } = here.organisations
type Course = Awaited<ReturnType<typeof newCourse>>
const librarian = await visitor(house).signIn(here.people.librarian)
const worker = await visitor(house).signIn(here.people.welfareWorker)
const statusesOf = async (course: Course) => (await listOf(course)).map(({ status }) => status)
const moveOf = async (course: Course) =>
  `/lindemeer/leren/aanmeldingen/${await idOf(course, 0)}/overstap`
const agreedIn = async (course: Course) => {
  const [agreed] = await job(
    (db) => db`
      select consent_text, consent_how, consent_given_on, consent_readers from enrolment
      where course_id = ${course.id} order by place limit 1`,
  )
  return agreed
}
/** Somebody in a course of the library, and one that the library gives with these. */
async function two(coOrganisers = [welfare.id]) {
  const from = await newCourse(3)
  const to = await newCourse(3, { title: 'Samen met een ander', coOrganisers })
  const mine = await enrolAt(from, { name: 'Aaltje', phone: '0600000081' })
  return { from, to, mine, at: await moveOf(from) }
}
const asLibrary = {
  ...{ networkId: here.network.id, organisationId: library.id },
  ...{ personId: here.people.librarian.id, role: 'coordinator' },
}
const yes = { share: 'yes', how: 'phone', lang: 'nl', day: '2026-11-22' }
const seen = (course: Course) =>
  within(
    house.database,
    {
      ...{ networkId: here.network.id, organisationId: welfare.id },
      ...{ personId: here.people.welfareWorker.id, role: 'coordinator' },
    },
    house.clock.now(),
    (db) => enrolmentsOf(db, course.id),
  )

test('the organiser moves nobody to a course with a new partner before the person said yes to that partner', async () => {
  const { from, to, at } = await two()
  assert.match(
    await (await librarian.get(at)).text(),
    /ook van Welzijn lindemeer: vraagt een nieuw ja/,
  )
  const first = await librarian.post(at, at, { to: to.id })
  const asked = `${at}?naar=${to.id}`
  assert.equal(first.headers.get('Location'), asked)
  const page = await (await librarian.get(asked)).text()
  assert.match(page, /De cursus &quot;Samen met een ander&quot; is ook van Welzijn lindemeer\./)
  assert.match(page, /dan zien zij ook uw naam/)
  const wrong = async (fields: Record<string, string>, words: RegExp) => {
    const sent = await librarian.post(asked, at, { ...yes, ...fields })
    assert.equal(sent.status, 422)
    assert.match(await sent.text(), words)
  }
  await wrong({ share: '' }, /Noteer wat de persoon zei/)
  await wrong({ share: 'no' }, /Zonder ja zetten wij niemand over/)
  await wrong({ day: '2026-11-24' }, /moet nog komen/)
  await wrong({ day: '2026-11-01' }, /meer dan een week/)
  assert.deepEqual([await statusesOf(from), await statusesOf(to)], [['enrolled'], []])
  assert.deepEqual([...(await seen(to))], [])
  const sent = await librarian.post(asked, at, yes)
  assert.match(sent.headers.get('Location') ?? '', /klaar=moved/)
  assert.deepEqual([await statusesOf(from), await statusesOf(to)], [['moved'], ['enrolled']])
  assert.deepEqual(await agreedIn(to), {
    ...{ consentText: '2026-11-move/nl', consentHow: 'phone', consentGivenOn: '2026-11-22' },
    consentReaders: [library.id, welfare.id],
  })
  assert.match(await (await worker.get(`${to.manage}/deelnemers`)).text(), /Aaltje/)
})

test('a yes that was about another partner, or about nobody, moves nobody', async () => {
  const { from, to, at } = await two([welfare.id, seniorweb.id])
  const asked = `${at}?naar=${to.id}`
  for (const named of [[], [welfare.id], [library.id, from.id]]) {
    const sent = await librarian.sendSigned(at, { ...yes, to: to.id, named })
    assert.equal(sent.headers.get('Location'), asked)
  }
  // A partner that joins while the question stands on the screen was not named in it.
  const joined = await two([welfare.id])
  const page = `${joined.at}?naar=${joined.to.id}`
  assert.equal((await librarian.get(page)).status, 200)
  await within(
    house.database,
    asLibrary,
    house.clock.now(),
    (db) => db`
      update course set co_organisers = ${[welfare.id, seniorweb.id]}
      where id = ${joined.to.id}`,
  )
  const late = await librarian.sendSigned(joined.at, {
    ...yes,
    to: joined.to.id,
    named: welfare.id,
  })
  assert.equal(late.headers.get('Location'), page)
  assert.match(await (await librarian.get(page)).text(), /Welzijn lindemeer en SeniorWeb lindemeer/)
  assert.deepEqual(await statusesOf(from), ['enrolled'])
  assert.deepEqual(await statusesOf(joined.from), ['enrolled'])
})

test('where nobody new looks on nothing is asked, and what was agreed goes along', async () => {
  const from = await newCourse(3, { coOrganisers: [welfare.id] })
  const [fewer, same] = [
    await newCourse(3),
    await newCourse(3, { organiserId: welfare.id, coOrganisers: [library.id] }),
  ]
  await enrolAt(from, { name: 'Bram' })
  const before = await agreedIn(from)
  const first = await moveOf(from)
  const sent = await librarian.post(first, first, { to: same.id })
  assert.match(sent.headers.get('Location') ?? '', /klaar=moved/)
  assert.deepEqual(await agreedIn(same), before)
  const second = await moveOf(same)
  await librarian.post(second, second, { to: fewer.id })
  assert.deepEqual(await statusesOf(fewer), ['enrolled'])
  // Welfare lost sight of Bram: seeing him again takes a new yes.
  const third = await moveOf(fewer)
  const back = await newCourse(3, { coOrganisers: [welfare.id] })
  const again = await librarian.post(third, third, { to: back.id })
  assert.equal(again.headers.get('Location'), `${third}?naar=${back.id}`)
  assert.deepEqual(await statusesOf(back), [])
})

test('with the code one ticks the new partners oneself; without the tick one keeps the place', async () => {
  const { from, to, mine } = await two()
  await librarian.post(`${from.manage}/plaatsen`, `${from.manage}/wisselen`, { ownMoves: 'ja' })
  const own = '/lindemeer/cursussen/code/overstap'
  const bewijs = new URL(mine.slip, 'http://localhost').searchParams.get('bewijs') ?? ''
  const resident = visitor(house)
  const first = await resident.post(`${own}?bewijs=${bewijs}`, own, { bewijs, to: to.id })
  const asked = first.headers.get('Location') ?? ''
  assert.match(asked, new RegExp(`naar=${to.id}`))
  const page = await (await resident.get(asked)).text()
  assert.match(page, /Ja, Welzijn lindemeer mag mijn gegevens zien/)
  assert.doesNotMatch(page, /Aaltje/)
  const without = await resident.post(asked, own, {})
  assert.equal(without.status, 422)
  assert.match(await without.text(), /Zet een vinkje als u het goedvindt/)
  for (const named of [[], [seniorweb.id]]) {
    const forged = await resident.sendSigned(own, { bewijs, to: to.id, named, agreed: 'ja' })
    assert.match(forged.headers.get('Location') ?? '', /naar=/)
  }
  assert.deepEqual([await statusesOf(from), await statusesOf(to)], [['enrolled'], []])
  const sent = await resident.post(asked, own, { agreed: 'ja' })
  assert.match(await (await resident.get(sent.headers.get('Location') ?? '')).text(), /Samen met/)
  assert.deepEqual(await agreedIn(to), {
    ...{ consentText: '2026-11-move/nl', consentHow: 'self', consentGivenOn: '2026-11-23' },
    consentReaders: [library.id, welfare.id],
  })
})

test('the deed itself refuses, and so does the database, whatever a page forgot to ask', async () => {
  const { from, to } = await two()
  const id = await idOf(from, 0)
  const tries = (given?: MoveYes) =>
    within(house.database, asLibrary, house.clock.now(), async (db) => {
      const [one, other] = [await courseById(db, from.id), await courseById(db, to.id)]
      assert.ok(one && other)
      const pair = { from: one, id, to: other, ...(given ? { yes: given } : {}) }
      return move(db, pair, 'organiser', { baseUrl: 'http://localhost' })
    })
  const about = { how: 'desk', lang: 'nl', givenOn: '2026-11-23' } as const
  for (const given of [undefined, { ...about, readers: [] }, { ...about, readers: [seniorweb.id] }])
    assert.deepEqual(await tries(given), { done: false, because: 'needs-yes' })
  assert.deepEqual(await statusesOf(to), [])
  // What a deed without the rule would do.
  const straight = (readers: string[] | null) =>
    within(
      house.database,
      asLibrary,
      house.clock.now(),
      (db) => db`
        insert into enrolment (network_id, id, course_id, place, status, reach, consent_text, consented_at, created_at,
                               consent_readers)
        values (${here.network.id}, gen_random_uuid(), ${to.id}, 1, 'enrolled', 'none', 'x', ${db.at}, ${db.at},
                ${readers})`,
    )
  for (const readers of [null, [], [library.id], [welfare.id, seniorweb.id]])
    await assert.rejects(straight(readers), /nobody said yes to every organiser/)
  await straight([welfare.id, library.id])
  assert.deepEqual(await statusesOf(to), ['enrolled'])
})

test('nobody who cannot be reached is moved to a course that is online', async () => {
  const [from, online] = [await newCourse(3), await newCourse(3, { way: 'online', place: 'Link' })]
  await enrolAt(from, { name: 'Zonder bereik' })
  const at = await moveOf(from)
  const sent = await librarian.post(at, at, { to: online.id })
  assert.equal(sent.status, 422)
  assert.match(await sent.text(), /Die cursus is online\. Daarvoor is een telefoonnummer/)
  assert.deepEqual([await statusesOf(from), await statusesOf(online)], [['enrolled'], []])
})

test('rules: new is who organises there and not here, whoever stands first', () => {
  const of = (organiserId: string, ...coOrganisers: string[]) => ({ organiserId, coOrganisers })
  assert.deepEqual(newReaders(of('a'), of('a')), [])
  assert.deepEqual(newReaders(of('a', 'b'), of('b')), [])
  assert.deepEqual(newReaders(of('a', 'b'), of('b', 'a')), [])
  assert.deepEqual(newReaders(of('a'), of('a', 'b', 'c')), ['b', 'c'])
  assert.deepEqual(newReaders(of('a'), of('b', 'a')), ['b'])
})
