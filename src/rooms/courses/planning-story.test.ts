// Story tests: what planning warns of, what organisers see after the opening, and programmes that are taken over.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillSmall, formOf, testInstallation, visitor } from '../../../test/installation.ts'
import { asJob } from '../../platform/tenant.ts'
import { smallNetwork } from '../partners/sample.ts'
import { sampleTeacher } from '../teachers/sample.ts'
import { lessonsOf } from './lesson-store.ts'
import { fillCourses, sampleCourse, sampleLesson, sampleProgramme } from './sample.ts'
import { courseById, courseLines, programmesOf } from './store.ts'

const here = smallNetwork('lindemeer')
const house = await testInstallation()
await fillSmall(house, here)
const { library, seniorweb } = here.organisations
const job = <T>(work: Parameters<typeof asJob<T>>[3]) =>
  asJob(house.database, here.network.id, house.clock.now(), work)
const staff = '/lindemeer/leren'

const programme = sampleProgramme({ ownerId: library.id, needsCertificate: true })
const certificate = { programmeId: programme.id, issuedOn: '2025-01-01', expiresOn: '2027-06-01' }
const teacher = sampleTeacher({ organisationId: library.id, certificates: [certificate] })
const taught = sampleCourse({
  organiserId: seniorweb.id,
  title: 'Veilig bankieren',
  place: 'Bibliotheek, Kerkstraat 1',
  closesOn: '2026-11-27',
  minimum: 4,
})
const taughtLesson = sampleLesson({ courseId: taught.id, heldOn: '2026-12-03' })
await job((db) =>
  fillCourses(db, {
    programmes: [programme],
    teachers: [teacher],
    courses: [taught],
    lessons: [taughtLesson],
    assignments: [{ courseId: taught.id, lessonId: taughtLesson.id, teacherId: teacher.id }],
  }),
)
const course = {
  title: 'Foto’s sturen',
  organiserId: library.id,
  ...{ way: 'place', place: 'bibliotheek', language: 'nl', targetGroup: 'seniors' },
  ...{ level: 'entry', cost: 'free', minimum: '3', maximum: '8' },
  ...{ firstOn: '2026-12-03', starts: '11:00', ends: '13:00', rhythm: 'once', room: 'zaal 1' },
}
const idOf = async (title: string) => {
  const all = await job((db) => courseLines(db, { states: ['planned', 'open'] }))
  return all.find((one) => one.title === title)?.id
}

test('planning says that the room is taken before it saves, and saves when one means it', async () => {
  const librarian = await visitor(house).signIn(here.people.librarian)
  const at = `${staff}/nieuw`
  const warned = await librarian.post(at, at, course)
  assert.equal(warned.status, 422)
  const page = await warned.text()
  assert.match(page, /Dit valt samen met iets anders/)
  assert.match(page, /is dan ook voor: Veilig bankieren, donderdag 3 december 2026/)
  assert.match(page, /value="Foto’s sturen"/)
  assert.equal(await idOf(course.title), undefined)
  const hidden = formOf(page, at)
  assert.equal((await librarian.send(at, { ...hidden, ...course, room: 'zaal 2' })).status, 303)
  const more = { ...course, title: 'Toch', firstOn: '2026-12-03' }
  const again = await librarian.post(at, at, more)
  const kept = formOf(await again.text(), at)
  assert.equal((await librarian.send(at, { ...kept, ...more })).status, 303)
  assert.ok(await idOf('Toch'))
})

test('lessons and teachers are warned of in the same way', async () => {
  const librarian = await visitor(house).signIn(here.people.librarian)
  const id = (await idOf(course.title)) ?? ''
  const at = `${staff}/${id}`
  const series = { firstOn: '2026-12-03', starts: '11:30', ends: '12:30', rhythm: 'once' }
  const room = await librarian.post(at, `${at}/lessen`, { ...series, room: 'Zaal 1' })
  assert.equal(room.status, 422)
  assert.match(await room.text(), /Zaal 1, bibliotheek is dan ook voor: Veilig bankieren/)
  const lessons = await job((db) => lessonsOf(db, id))
  const wanted = { teacherId: teacher.id, lessons: lessons.map((one) => one.id) }
  const twice = await librarian.post(at, `${at}/docenten`, wanted)
  assert.equal(twice.status, 422)
  const page = await twice.text()
  assert.match(page, /Tineke Toets geeft dan ook: Veilig bankieren/)
  const kept = formOf(page, `${at}/docenten`)
  assert.equal((await librarian.send(`${at}/docenten`, { ...kept, ...wanted })).status, 303)
})

test('residents read on what they learn and that there is a talk first; of a planned course nothing is to be found', async () => {
  const librarian = await visitor(house).signIn(here.people.librarian)
  const at = `${staff}/nieuw`
  const more = { device: 'both', hasIntake: 'ja', intakeText: 'Wij bellen u even.' }
  const fields = { ...course, ...more, title: 'Beginnen', room: 'Zaal 5', internalTitle: 'KT-7' }
  assert.equal((await librarian.post(at, at, fields)).status, 303)
  const id = (await idOf('Beginnen')) ?? ''
  const resident = visitor(house)
  const hidden = await resident.get(`/lindemeer/cursussen/${id}`)
  assert.equal(hidden.status, 404)
  assert.doesNotMatch(await hidden.text(), /ld\+json/)
  await librarian.post(`${staff}/${id}`, `${staff}/${id}/opening`, {})
  const page = await (await resident.get(`/lindemeer/cursussen/${id}`)).text()
  assert.match(page, /Op uw eigen apparaat, of op een die u van ons leent/)
  assert.match(page, /Eerst een gesprek[\s\S]*Wij bellen u even/)
  assert.match(page, /ld\+json/)
  assert.doesNotMatch(page, /KT-7/)
  assert.equal((await job((db) => courseById(db, id)))?.device, 'both')
  const wrong = await librarian.sendSigned(at, { ...fields, device: 'phone' })
  assert.equal(wrong.status, 422)
})

test('a certificate that goes after the opening is flagged to the organiser, on the course and in the list', async () => {
  const own = sampleCourse({
    organiserId: library.id,
    title: 'Zelf regelen',
    programmeId: programme.id,
  })
  const lesson = sampleLesson({ courseId: own.id, heldOn: '2027-01-12', room: 'Zaal 9' })
  const rows = { programmes: [], teachers: [], courses: [own], lessons: [lesson] }
  const assignments = [{ courseId: own.id, lessonId: lesson.id, teacherId: teacher.id }]
  await job((db) => fillCourses(db, { ...rows, assignments }))
  const librarian = await visitor(house).signIn(here.people.librarian)
  const at = `${staff}/${own.id}`
  assert.doesNotMatch(await (await librarian.get(at)).text(), /Let op/)
  const who = `${staff}/docenten/${teacher.id}`
  const gone = { programmeId: programme.id }
  // Asked first, with the courses that rest on it; nothing happens until somebody says yes.
  const asks = `${who}/certificaat-weg?programma=${programme.id}`
  assert.match(await (await librarian.get(who)).text(), /certificaat-weg\?programma=/)
  assert.match(await (await librarian.get(asks)).text(), /weghalen\?[\s\S]*Zelf regelen/)
  assert.doesNotMatch(await (await librarian.get(at)).text(), /Geen docent met een certificaat/)
  assert.equal((await librarian.post(asks, `${who}/certificaat-weg`, gone)).status, 303)
  assert.match(await (await librarian.get(at)).text(), /Geen docent met een certificaat/)
  assert.match(await (await librarian.get(staff)).text(), /certificaat ontbreekt/)
  // The second click finds nothing to take away, nor to ask.
  assert.equal((await librarian.get(asks)).status, 404)
  assert.equal((await librarian.sendSigned(`${who}/certificaat-weg`, gone)).status, 404)
  // Who does not organise it is not asked to look.
  const senior = await visitor(house).signIn(here.people.senior)
  assert.doesNotMatch(await (await senior.get(at)).text(), /Let op/)
  assert.match(await (await senior.get(staff)).text(), /te weinig aanmeldingen/)
})

test('a known programme is taken over with one click; what nobody knows stays empty and says so', async () => {
  const librarian = await visitor(house).signIn(here.people.librarian)
  const list = `${staff}/programmas`
  const page = await (await librarian.get(list)).text()
  assert.match(page, /Klik &amp; Tik/)
  // The network has its own Digisterker.
  assert.doesNotMatch(page, /Digisterker overnemen/)
  const taken = await librarian.post(list, `${list}/bekend`, { key: 'digiveiliger' })
  assert.equal(taken.status, 303)
  const own = (await job(programmesOf)).find(({ name }) => name === 'DigiVeiliger')
  assert.ok(own && own.lessons === null && own.maximum === null && own.goals.length === 0)
  assert.equal(own.ownerId, library.id)
  const shown = await (await librarian.get(`${list}/${own.id}`)).text()
  assert.match(shown, /Nog niet bekend/)
  assert.match(shown, /Aantal lessen, minuten per les, maximum aantal deelnemers/)
  assert.match(await (await librarian.get(`/en${staff}/programmas`)).text(), /not known/)
  // Somebody else clicked too: there is still one.
  assert.equal((await librarian.sendSigned(`${list}/bekend`, { key: 'digiveiliger' })).status, 303)
  const all = (await job(programmesOf)).filter(({ name }) => name === 'DigiVeiliger')
  assert.equal(all.length, 1)
  assert.equal((await librarian.sendSigned(`${list}/bekend`, { key: 'iets' })).status, 404)
  const desk = await visitor(house).signIn(here.people.desk)
  assert.equal((await desk.sendSigned(`${list}/bekend`, { key: 'digivitaler' })).status, 404)
  assert.doesNotMatch(await (await desk.get(list)).text(), /overnemen/i)
})
