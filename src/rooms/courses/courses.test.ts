// Story tests of planning a course, opening it, and what residents and others see.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillSmall, testInstallation, visitor } from '../../../test/installation.ts'
import { asJob } from '../../platform/tenant.ts'
import { smallNetwork } from '../partners/sample.ts'
import { teachersOf } from '../teachers/door.ts'
import { lessonsOf } from './lesson-store.ts'
import { fillCourses, sampleCourse, sampleLesson, sampleProgramme } from './sample.ts'
import { courseById, courseLines, programmesOf } from './store.ts'

const here = smallNetwork('lindemeer')
const there = smallNetwork('hogedijk')
const house = await testInstallation()
await fillSmall(house, here)
await fillSmall(house, there)
const { library, welfare, seniorweb } = here.organisations
const job = <T>(work: Parameters<typeof asJob<T>>[3]) =>
  asJob(house.database, here.network.id, house.clock.now(), work)
const staff = '/lindemeer/leren'
const course = {
  title: 'Veilig op uw telefoon',
  organiserId: library.id,
  way: 'place',
  place: 'Bibliotheek, zaal 2',
  language: 'nl',
  targetGroup: 'seniors',
  level: 'entry',
  cost: 'free',
  minimum: '3',
  maximum: '8',
  firstOn: '2026-12-03',
  starts: '10.00',
  ends: '12:00',
  rhythm: 'week',
  times: '4',
  except: '17-12-2026',
}
const idOf = async (title: string) => {
  const all = await job((db) => courseLines(db, { states: ['planned', 'open', 'cancelled'] }))
  return all.find((one) => one.title === title)?.id ?? ''
}

test('a coordinator plans a course with its lessons; nobody outside sees it until it opens', async () => {
  const librarian = await visitor(house).signIn(here.people.librarian)
  const sent = await librarian.post(`${staff}/nieuw`, `${staff}/nieuw`, course)
  assert.equal(sent.status, 303)
  const id = await idOf(course.title)
  const days = (await job((db) => lessonsOf(db, id))).map(({ heldOn }) => heldOn)
  assert.deepEqual(days, ['2026-12-03', '2026-12-10', '2026-12-24', '2026-12-31'])
  const resident = visitor(house)
  assert.equal((await resident.get(`/lindemeer/cursussen/${id}`)).status, 404)
  assert.doesNotMatch(await (await resident.get('/lindemeer/cursussen')).text(), /Veilig op uw/)
  const opened = await librarian.post(`${staff}/${id}`, `${staff}/${id}/opening`, {})
  assert.equal(opened.status, 303)
  const page = await (await resident.get(`/lindemeer/cursussen/${id}`)).text()
  assert.match(page, /Veilig op uw telefoon/)
  assert.match(page, /donderdag 3 december 2026, 10\.00 tot 12\.00 uur/)
  assert.match(page, /genoeg plaats/)
  assert.match(await (await resident.get('/lindemeer/cursussen')).text(), /Veilig op uw telefoon/)
  assert.match(await (await resident.get(`/en/lindemeer/cursussen/${id}`)).text(), /enough places/)
})

test('a programme that asks for a certificate holds its course back until a certified teacher is assigned', async () => {
  const librarian = await visitor(house).signIn(here.people.librarian)
  const programmes = `${staff}/programmas`
  const programme = { name: 'Digisterker', ownerId: library.id, lessons: '4', lessonMinutes: '120' }
  const made = await librarian.post(`${programmes}/nieuw`, `${programmes}/nieuw`, {
    ...programme,
    maximum: '8',
    needsCertificate: 'ja',
  })
  assert.equal(made.status, 303)
  const programmeId = (await job(programmesOf))[0]?.id ?? ''
  const title = 'Zelf regelen met DigiD'
  const place = 'Bibliotheek, zaal 3'
  const said = { ...course, title, programmeId, place }
  await librarian.post(`${staff}/nieuw`, `${staff}/nieuw`, said)
  const at = `${staff}/${await idOf(title)}`
  const page = await (await librarian.get(at)).text()
  assert.match(page, /docent met een certificaat/)
  assert.equal((await librarian.sendSigned(`${at}/opening`, {})).status, 422)

  const teachers = `${staff}/docenten`
  const teacher = { name: 'Tineke Toets', kind: 'teacher', organisationId: library.id }
  assert.equal((await librarian.post(teachers, teachers, teacher)).status, 303)
  const teacherId = (await job(teachersOf))[0]?.id ?? ''
  const note = (expiresOn: string) =>
    librarian.post(`${teachers}/${teacherId}`, `${teachers}/${teacherId}/certificaten`, {
      ...{ programmeId, issuedOn: '2025-01-01', expiresOn },
    })
  assert.equal((await note('2026-12-30')).status, 303)
  const lessons = await job(async (db) => lessonsOf(db, await idOf(title)))
  const assigned = await librarian.post(at, `${at}/docenten`, {
    teacherId,
    lessons: lessons.map(({ id }) => id),
  })
  assert.equal(assigned.status, 303)
  // The last lesson is on the 31st: one day too late for this certificate.
  assert.equal((await librarian.sendSigned(`${at}/opening`, {})).status, 422)
  assert.equal((await note('2026-12-31')).status, 303)
  assert.match(await (await librarian.get(teachers)).text(), /loopt af/)
  assert.equal((await librarian.post(at, `${at}/opening`, {})).status, 303)
})

test('wrong forms come back with what was typed', async () => {
  const librarian = await visitor(house).signIn(here.people.librarian)
  const send = async (fields: Record<string, string>) => {
    const sent = await librarian.sendSigned(`${staff}/nieuw`, { ...course, ...fields })
    assert.equal(sent.status, 422)
    return sent.text()
  }
  assert.match(await send({ title: '' }), /value="Bibliotheek, zaal 2"/)
  assert.match(await send({ ends: '09:00' }), /einde ligt voor het begin/)
  assert.match(await send({ minimum: '9' }), /minimum is hoger/)
  assert.match(await send({ opensOn: '2026-12-02', closesOn: '2026-12-01' }), /laatste dag ligt/)
  assert.match(await send({ programmeId: crypto.randomUUID() }), /value="Veilig op uw telefoon"/)
  await send({ except: 'met kerst' })
})

test('of two who change a course the second sees it', async () => {
  const librarian = await visitor(house).signIn(here.people.librarian)
  const id = await idOf(course.title)
  const at = `${staff}/${id}/gegevens`
  const change = (version: string, title: string) =>
    librarian.post(at, at, { ...course, version, title })
  assert.equal((await change('1', 'Veilig op uw mobiel')).status, 303)
  assert.equal((await change('1', 'Anders')).status, 409)
  assert.equal((await job((db) => courseById(db, id)))?.title, 'Veilig op uw mobiel')
})

test('a partner changes only its own courses; organising together gives the right too', async () => {
  const own = sampleCourse({
    organiserId: welfare.id,
    coOrganisers: [seniorweb.id],
    state: 'planned',
  })
  const lesson = sampleLesson({ courseId: own.id, heldOn: '2026-12-08' })
  const rows = { programmes: [], teachers: [], assignments: [] }
  await job((db) => fillCourses(db, { ...rows, courses: [own], lessons: [lesson] }))
  const at = `${staff}/${own.id}`
  const librarian = await visitor(house).signIn(here.people.librarian)
  assert.equal((await librarian.get(at)).status, 200)
  assert.equal((await librarian.get(`${at}/gegevens`)).status, 404)
  assert.equal((await librarian.sendSigned(`${at}/opening`, {})).status, 404)
  const gone = `${staff}/lessen/${lesson.id}/verwijdering`
  assert.equal((await librarian.sendSigned(gone, {})).status, 404)
  const planned = await librarian.sendSigned(`${staff}/nieuw`, {
    ...course,
    organiserId: welfare.id,
  })
  assert.equal(planned.status, 404)
  const desk = await visitor(house).signIn(here.people.desk)
  assert.equal((await desk.get(`${staff}/nieuw`)).status, 404)
  const senior = await visitor(house).signIn(here.people.senior)
  assert.equal((await senior.post(at, `${at}/opening`, {})).status, 303)
  // Open: from now on a lesson is called off, not taken away.
  assert.equal((await senior.sendSigned(gone, {})).status, 404)
})

test('another network finds nothing and changes nothing', async () => {
  const id = await idOf('Veilig op uw mobiel')
  const stranger = await visitor(house).signIn(there.people.lead, 'hogedijk')
  for (const path of [`/hogedijk/leren/${id}`, `/hogedijk/cursussen/${id}`])
    assert.equal((await stranger.get(path)).status, 404)
  assert.equal((await stranger.sendSigned(`/hogedijk/leren/${id}/opening`, {})).status, 404)
})

test('what search engines read is data and never script, whatever the title', async () => {
  const nasty = '</script><script>alert(1)</script>'
  const own = sampleCourse({
    organiserId: library.id,
    title: nasty,
    way: 'online',
    place: 'via Jitsi',
  })
  const lesson = sampleLesson({ courseId: own.id, heldOn: '2027-03-25' })
  const summer = sampleLesson({ courseId: own.id, heldOn: '2027-04-01' })
  const rows = { programmes: [sampleProgramme({ ownerId: library.id })], teachers: [] }
  await job((db) =>
    fillCourses(db, { ...rows, courses: [own], lessons: [lesson, summer], assignments: [] }),
  )
  const page = await (await visitor(house).get(`/lindemeer/cursussen/${own.id}`)).text()
  assert.doesNotMatch(page, /<script>alert/)
  const json = /<script type="application\/ld\+json">([^<]+)<\/script>/.exec(page)?.[1] ?? ''
  const data = JSON.parse(json)
  assert.equal(data.name, nasty)
  const events = data.hasCourseInstance.subEvent
  assert.equal(events[0].startDate, '2027-03-25T10:00:00+01:00')
  assert.equal(events[1].startDate, '2027-04-01T10:00:00+02:00')
})
