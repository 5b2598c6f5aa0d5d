// Stories of an organiser who hands out certificates.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { allSeeing } from '../../../test/faults/breaking.ts'
import { fillSmall, testInstallation, visitor } from '../../../test/installation.ts'
import { asJob, type Db } from '../../platform/tenant.ts'
import { fillCourses, sampleCourse, sampleLesson } from '../courses/sample.ts'
import { sealContact } from '../enrolment/door.ts'
import { smallNetwork } from '../partners/sample.ts'

const here = smallNetwork('lindemeer')
const there = smallNetwork('hogedijk')
const house = await testInstallation({ at: '2026-11-24T10:00:00Z' })
await fillSmall(house, here)
await fillSmall(house, there)
const { library } = here.organisations
const job = <T>(work: (db: Db) => Promise<T>) =>
  asJob(house.database, here.network.id, house.clock.now(), work)

const names = ['Aaltje', 'Şükrü', 'Corrie']
const course = sampleCourse({
  ...{ organiserId: library.id, state: 'finished', seatsTaken: 3, lastPlace: 3 },
})
const lessons = ['2026-11-03', '2026-11-10', '2026-11-17'].map((heldOn) =>
  sampleLesson({ courseId: course.id, heldOn }),
)
const ids = names.map(() => crypto.randomUUID())
await job(async (db) => {
  const rows = { programmes: [], teachers: [], assignments: [] }
  await fillCourses(db, { ...rows, courses: [course], lessons })
  const networkId = here.network.id
  const own = { networkId, courseId: course.id }
  for (const [at, name] of names.entries()) {
    const contact = { name, phone: null, email: null, language: 'nl', wishes: '', needs: [] }
    const id = ids[at] ?? ''
    const row = {
      ...{ ...own, id, place: at + 1, status: 'enrolled', reach: 'none', consentText: '1/nl' },
      ...{ contactSealed: sealContact(db, id, contact), consentedAt: db.at, createdAt: db.at },
    }
    await db`insert into enrolment ${db(row)}`
    // Aaltje came three times, Şükrü twice, Corrie once.
    const attended = lessons.map(({ id: lessonId }, week) => ({
      ...{ ...own, lessonId, enrolmentId: id, state: week < 3 - at ? 'present' : 'absent' },
    }))
    await db`insert into attendance ${db(attended)}`
  }
})
const address = `/lindemeer/leren/${course.id}/certificaten`
const librarian = () => visitor(house).signIn(here.people.librarian)
const nameFields = Object.fromEntries(ids.map((id, at) => [`naam-${id}`, names[at] ?? '']))
const seeing = allSeeing(house.url)
after(() => seeing.end())
const logged = () =>
  seeing<{ details: unknown }[]>`
    select details from audit where what = 'certificates.made' order by id`

test('who was at half of the lessons is ticked; the organiser says at how many', async () => {
  const staff = await librarian()
  const page = await (await staff.get(address)).text()
  const ticked = (html: string) =>
    ids.map((id) => new RegExp(`value="${id}"[^>]* checked`).test(html))
  assert.deepEqual(ticked(page), [true, true, false])
  assert.match(page, /bij 2 van de 3 lessen/)
  const strict = await (await staff.get(`${address}?minstens=3`)).text()
  assert.deepEqual(ticked(strict), [true, false, false])
})

test('all at once is one file with a page each; one row alone gives a file with that name only', async () => {
  const staff = await librarian()
  const fields = { ...nameFields, lang: 'nl', for: ids.slice(0, 2), others: 'Gast Één\n\n' }
  const all = await staff.post(address, address, fields)
  assert.equal(all.status, 200)
  assert.equal(all.headers.get('Content-Type'), 'application/pdf')
  assert.match(all.headers.get('Cache-Control') ?? '', /no-store/)
  const pages = (file: ArrayBuffer) =>
    Buffer.from(file)
      .toString('latin1')
      .match(/\/Type \/Page\b(?!s)/g)?.length
  assert.equal(pages(await all.arrayBuffer()), 3)
  const one = await staff.post(address, address, { ...fields, only: ids[1] ?? '' })
  assert.equal(pages(await one.arrayBuffer()), 1)
})

test('nothing is kept: the log says how many, and no table holds a name', async () => {
  const before = (await logged()).length
  const staff = await librarian()
  const fields = {
    ...nameFields,
    [`naam-${ids[0]}`]: 'Aaltje Kanariegeel',
    lang: 'en',
    for: [ids[0] ?? ''],
  }
  assert.equal((await staff.post(address, address, fields)).status, 200)
  const lines = await logged()
  assert.equal(lines.length, before + 1)
  assert.deepEqual(lines.at(-1)?.details, { certificates: 1 })
  const tables = await seeing<{ name: string }[]>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`
  for (const { name } of tables) {
    const found = await seeing.unsafe(
      `select 1 from ${name} t where to_jsonb(t)::text like '%Kanariegeel%'`,
    )
    assert.equal(found.length, 0, name)
  }
})

test('nobody chosen, an empty name or letters that we do not have: it says so at the field, what was typed stays', async () => {
  const staff = await librarian()
  const nobody = await staff.post(address, address, { ...nameFields, lang: 'nl' })
  assert.equal(nobody.status, 422)
  assert.match(await nobody.text(), /Kies minstens één deelnemer/)
  const empty = { ...nameFields, [`naam-${ids[0]}`]: '', lang: 'nl', for: [ids[0] ?? ''] }
  assert.match(await (await staff.post(address, address, empty)).text(), /Vul een naam in/)
  const odd = { ...empty, [`naam-${ids[0]}`]: 'Олена' }
  const refused = await staff.post(address, address, odd)
  assert.equal(refused.status, 422)
  const page = await refused.text()
  assert.match(page, /letters die wij niet kunnen drukken/)
  assert.match(page, /value="Олена"/)
})

test('of several names it says which can’t be printed, at each, and prints the others when asked', async () => {
  const staff = await librarian()
  const before = (await logged()).length
  const said = { ...nameFields, [`naam-${ids[1]}`]: 'Олена', lang: 'nl', for: [...ids] }
  const refused = await staff.post(address, address, { ...said, others: 'Gast\nΜαρία' })
  assert.equal(refused.status, 422)
  const page = await refused.text()
  assert.equal(page.match(/“Олена” heeft letters/g)?.length, 2, 'on top and at the field')
  assert.match(page, /kunnen drukken: Μαρία\./)
  assert.doesNotMatch(page, /“(Aaltje|Corrie)”/)
  assert.match(page, /name="leavesOut" value="ja"[^>]*>.*Maak alleen de 3 andere certificaten/)
  assert.equal((await logged()).length, before, 'nothing was made yet')
  const made = await staff.post(address, address, {
    ...{ ...said, others: 'Gast\nΜαρία', leavesOut: 'ja' },
  })
  assert.equal(made.headers.get('Content-Type'), 'application/pdf')
  const file = Buffer.from(await made.arrayBuffer()).toString('latin1')
  assert.equal(file.match(/\/Type \/Page\b(?!s)/g)?.length, 3)
  assert.deepEqual((await logged()).at(-1)?.details, { certificates: 3 })
  const alone = await staff.post(address, address, { ...said, only: ids[1] ?? '' })
  assert.equal(alone.status, 422)
  assert.doesNotMatch(await alone.text(), /Maak alleen/)
})

test('another partner, another network and a guest find nothing, and a stranger’s id makes no page', async () => {
  const other = await visitor(house).signIn(here.people.welfareWorker)
  assert.equal((await other.get(address)).status, 404)
  const fields = { lang: 'nl', others: 'Iemand', for: [] }
  assert.equal((await other.sendSigned(address, fields)).status, 404)
  const stranger = await visitor(house).signIn(there.people.librarian, 'hogedijk')
  assert.equal((await stranger.get(address.replace('lindemeer', 'hogedijk'))).status, 404)
  assert.equal((await visitor(house).get(address)).status, 303)
  const staff = await librarian()
  const wrong = await staff.post(address, address, { lang: 'nl', for: [crypto.randomUUID()] })
  assert.equal(wrong.status, 422)
})
