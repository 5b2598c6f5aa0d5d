// Stories of the page of one course: where it is, what is off, and who reads what somebody fills in.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visitor } from '../../../test/installation.ts'
import { courseHouse } from '../../../test/stories/course-house.ts'
import { fillOffers, sampleLocation } from '../offers/sample.ts'

const { house, here, job, letters, newCourse, enrolAt } = await courseHouse()
await job((db) =>
  fillOffers(db, {
    locations: [
      sampleLocation({
        ...{ name: 'Bibliotheek Waterwijk', street: 'Lamellendek', number: '18' },
        ...{ postcode: '1373 CD', city: 'Waterwijk', routeText: 'Bus 2 stopt voor de deur.' },
        accessibility: ['wheelchair', 'toilet'],
      }),
    ],
    ...{ offers: [], offerLocations: [] },
  }),
)
const librarian = await visitor(house).signIn(here.people.librarian)
const known = { place: 'Bibliotheek Waterwijk, zaal 2', bring: 'Uw leesbril.' }
const pageOf = async (at: string) => (await visitor(house).get(at)).text()
type Data = {
  hasCourseInstance: {
    remainingAttendeeCapacity: number
    subEvent: { eventStatus: string; location: { name: string; address?: object } }[]
  }
}
const dataIn = (page: string): Data =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? '{}')

test('a place that the guide knows comes with its address, the way there and who can get in', async () => {
  const course = await newCourse(5, known)
  const page = await pageOf(course.at)
  for (const words of [
    /Lamellendek 18/,
    /1373 CD Waterwijk/,
    /Bus 2 stopt/,
    /rolstoel, aangepast toilet/,
  ])
    assert.match(page, words)
  const [event] = dataIn(page).hasCourseInstance.subEvent
  assert.deepEqual(event?.location.address, {
    ...{ '@type': 'PostalAddress', streetAddress: 'Lamellendek 18', postalCode: '1373 CD' },
    ...{ addressLocality: 'Waterwijk', addressCountry: 'NL' },
  })
  const { page: slip } = await enrolAt(course, { email: 'waar@post.example' })
  for (const words of [/Lamellendek 18/, /Bus 2 stopt/, /Zaal 1/, /Neem mee/, /Uw leesbril/])
    assert.match(slip, words)
  const [letter] = await letters('enrolment.enrolled')
  assert.match(letter?.text ?? '', /zaal 2, Lamellendek 18, 1373 CD Waterwijk/)
})

test('a place of its own, one that only begins alike, and what is online get no address of another', async () => {
  for (const more of [
    { place: 'Bibliotheek Waterwijkerdam' },
    { place: 'Bij Truus thuis' },
    { place: 'Bibliotheek Waterwijk', way: 'online' as const },
  ]) {
    const page = await pageOf((await newCourse(5, more)).at)
    assert.doesNotMatch(page, /Lamellendek/)
    assert.equal(dataIn(page).hasCourseInstance.subEvent[0]?.location.address, undefined)
  }
})

test('the form says which edition it is and names everybody who reads it', async () => {
  const { welfare } = here.organisations
  const [own, both] = [
    await newCourse(5, known),
    await newCourse(5, { ...known, coOrganisers: [welfare.id] }),
  ]
  const form = await pageOf(`${own.at}/aanmelden`)
  assert.match(form, /donderdag 10\.00–12\.00 uur, 2 keer, vanaf 3 december 2026/)
  assert.match(form, /Lamellendek 18/)
  const { library } = here.organisations
  assert.match(form, new RegExp(`Alleen ${library.name} ziet het`))
  const shared = await pageOf(`${both.at}/aanmelden`)
  assert.match(shared, new RegExp(`Alleen ${library.name} en ${welfare.name} zien het`))
  const { page: slip } = await enrolAt(both, { name: 'Twee' })
  assert.match(slip, new RegExp(`Gegeven door[\\s\\S]*${library.name} en ${welfare.name}`))
})

test('a lesson or course that is off is so for machines too, with no place left', async () => {
  const course = await newCourse(5)
  const off = `/lindemeer/leren/lessen/${course.lessons[0]?.id}/afgelasting`
  await librarian.post(off, off, {})
  const one = dataIn(await pageOf(course.at)).hasCourseInstance
  assert.deepEqual(
    one.subEvent.map(({ eventStatus }) => eventStatus.split('/').at(-1)),
    ['EventCancelled', 'EventScheduled'],
  )
  assert.equal(
    one.remainingAttendeeCapacity,
    undefined,
    'no exact number: it tells who is on the list',
  )
  const all = `${course.manage}/afgelasting`
  await librarian.post(all, all, {})
  const page = await pageOf(course.at)
  assert.equal(dataIn(page).hasCourseInstance.remainingAttendeeCapacity, 0)
  assert.equal([...page.matchAll(/<li><s>/g)].length, 2, 'every lesson is struck out')
  assert.match(page, /href="\/lindemeer\/cursussen">Bekijk de andere cursussen/)
  assert.doesNotMatch(page, /Fout/)
})

test('what people typed is marked as Dutch on an English page', async () => {
  const course = await newCourse(5, {
    ...known,
    title: 'Veilig betalen',
    intakeText: 'Kom langs.',
    hasIntake: true,
  })
  const page = await pageOf(`/en${course.at}`)
  for (const words of ['Veilig betalen', 'Uw leesbril.', 'Kom langs.', 'U leert wat DigiD is.'])
    assert.match(page, new RegExp(`lang="nl">${words}`))
  const online = await newCourse(5, { way: 'online', place: 'Via een link' })
  assert.match(await pageOf(`/en${online.at}`), /Online[^<]*: <span lang="nl">Via een link<\/span>/)
  assert.match(await pageOf('/en/lindemeer/cursussen'), /<span lang="nl">Veilig betalen<\/span>/)
})
