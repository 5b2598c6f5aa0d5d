// Stories of the forms that plan a course: what a programme fills in, odd days, days of enrolling, another programme.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visitor } from '../../../test/installation.ts'
import { courseHouse } from '../../../test/stories/course-house.ts'
import { sampleTeacher } from '../teachers/sample.ts'
import { addTeachersTo, lessonsOf } from './lesson-store.ts'
import { fillCourses, sampleProgramme } from './sample.ts'
import { courseById, courseLines } from './store.ts'

const { house, here, there, job, newCourse } = await courseHouse()
const { library, welfare } = here.organisations
const staff = '/lindemeer/leren'
const librarian = await visitor(house).signIn(here.people.librarian)
const safe = sampleProgramme({
  ...{ ownerId: library.id, name: 'DigiVeiliger', lessons: 3, lessonMinutes: 90, maximum: 12 },
})
const strict = sampleProgramme({ ownerId: library.id, name: 'Streng', needsCertificate: true })
const vague = sampleProgramme({
  ...{ ownerId: library.id, name: 'Vaag', lessons: null, lessonMinutes: null, maximum: null },
})
const rows = { courses: [], lessons: [], assignments: [] }
await job((db) => fillCourses(db, { ...rows, programmes: [safe, strict, vague], teachers: [] }))

let made = 0
/** Other titles and places each time: nothing coincides. */
const fields = (changes: Record<string, string> = {}): Record<string, string> => {
  made += 1
  return {
    ...{ title: `Les ${made}`, organiserId: library.id, way: 'place', place: `Plek ${made}` },
    ...{ language: 'nl', targetGroup: 'everyone', level: 'entry', cost: 'free', minimum: '3' },
    ...{ firstOn: '2026-12-03', starts: '10.00', rhythm: 'week' },
    ...changes,
  }
}
const plan = async (changes: Record<string, string>) => {
  const all = fields(changes)
  const sent = await librarian.post(`${staff}/nieuw`, `${staff}/nieuw`, all)
  const at = sent.headers.get('Location') ?? ''
  const id = /leren\/([0-9a-f-]{36})/.exec(at)?.[1] ?? ''
  const text = sent.status === 303 ? await (await librarian.get(at)).text() : await sent.text()
  return { status: sent.status, id, text, all }
}
const lessonsNow = (id: string) => job((db) => lessonsOf(db, id))

test('a programme fills in how many lessons, how long and for how many; what was typed goes before it', async () => {
  const { status, id } = await plan({ programmeId: safe.id })
  assert.equal(status, 303)
  const lessons = await lessonsNow(id)
  assert.equal(lessons.length, 3)
  assert.ok(lessons.every(({ ends }) => ends === '11:30'))
  assert.equal((await job((db) => courseById(db, id)))?.maximum, 12)
  const own = await plan({ programmeId: safe.id, times: '2', ends: '10:30', maximum: '5' })
  assert.equal((await lessonsNow(own.id)).length, 2)
  assert.equal((await job((db) => courseById(db, own.id)))?.maximum, 5)
})

test('without a programme, or with one that does not know, the numbers are asked; those of another network fill in nothing', async () => {
  const foreign = sampleProgramme({ ownerId: there.organisations.library.id })
  for (const programmeId of ['', vague.id, foreign.id]) {
    const { status, text } = await plan({ programmeId })
    assert.equal(status, 422)
    assert.match(text, /Vul in hoeveel lessen er zijn|Eindigt om/)
    assert.match(text, /id="f-maximum-error"/)
    assert.match(text, /id="f-ends-error"/)
  }
  const page = await (await librarian.get(`${staff}/nieuw`)).text()
  assert.doesNotMatch(page, /Aantal lessen <span class="kw-optional">/)
  assert.match(page, /Mag leeg blijven bij één keer, of als het programma het zegt/)
  const some = await plan({ ends: '12:00', maximum: '8' })
  assert.match(some.text, /Vul in hoeveel lessen er zijn/)
  const once = await plan({ ends: '12:00', maximum: '8', rhythm: 'once' })
  assert.equal(once.status, 303, 'once needs no number')
})

test('lessons added to a planned course are as many as its programme still misses', async () => {
  const { id } = await plan({ programmeId: safe.id, times: '2' })
  const at = `${staff}/${id}`
  const said = { firstOn: '2027-01-14', starts: '10:00', rhythm: 'week' }
  assert.equal((await librarian.post(at, `${at}/lessen`, said)).status, 303)
  assert.equal((await lessonsNow(id)).length, 3)
  const more = await librarian.post(at, `${at}/lessen`, { ...said, firstOn: '2027-02-04' })
  assert.equal(more.status, 422, 'none is missing: how many is asked')
  assert.match(await more.text(), /Vul in hoeveel lessen er zijn/)
})

test('after planning the page says which days the series passed over and why', async () => {
  const known = { ends: '12:00', maximum: '8', times: '3' }
  const { text } = await plan({ ...known, firstOn: '2027-04-27', except: '11-05-2027' })
  assert.match(text, /Dinsdag 27 april 2027: Koningsdag\./)
  assert.match(text, /Dinsdag 11 mei 2027: die dag sloeg u zelf over\./)
  assert.match(text, /dinsdag 4 mei 2027/)
  assert.doesNotMatch((await plan(known)).text, /Op deze dagen is er geen les/)
  const crafted = await librarian.get(
    `${staff}/${(await plan(known)).id}?klaar=planned&vrij=<b>x 2027-13-40`,
  )
  assert.doesNotMatch(await crafted.text(), /Op deze dagen is er geen les/)
})

test('one lesson on a holiday, or at an hour that does not exist, is asked about and then kept', async () => {
  const once = { ends: '12:00', maximum: '8', rhythm: 'once' }
  for (const [said, words] of [
    [{ firstOn: '2027-04-27' }, /Dinsdag 27 april 2027 is een feestdag: Koningsdag/],
    [{ firstOn: '2030-03-31' }, /niet later dan over drie jaar/],
    [{ firstOn: '2029-03-25', starts: '02:30' }, /bestaat 0?2\.30 uur niet/],
  ] as const) {
    const first = await plan({ ...once, ...said })
    assert.equal(first.status, 422)
    assert.match(first.text, words)
    const anyway = /name="anyway" value="([^"]*)"/.exec(first.text)?.[1]
    if (!anyway) continue
    const sent = await librarian.post(`${staff}/nieuw`, `${staff}/nieuw`, { ...first.all, anyway })
    assert.equal(sent.status, 303)
  }
})

test('days far away or long past, and a series without a lesson, are refused', async () => {
  const known = { ends: '12:00', maximum: '8', times: '2' }
  for (const firstOn of ['9999-12-31', '2020-01-01', '2029-11-30'])
    assert.match(
      (await plan({ ...known, firstOn })).text,
      /niet langer dan een jaar geleden/,
      firstOn,
    )
  const none = await plan({ ...known, rhythm: 'once', except: '3-12-2026' })
  assert.match(none.text, /Zo blijft er geen enkele les over/)
  const far = await plan({ ...known, firstOn: '2029-11-20' })
  assert.match(far.text, /De laatste les komt zo pas over meer dan drie jaar/)
  const all = await job((db) => courseLines(db, { states: ['planned'] }))
  assert.ok(all.every(({ lessons }) => lessons > 0))
})

test('enrolling can’t begin after the first lesson, nor be promised until after it', async () => {
  const known = { ends: '12:00', maximum: '8', times: '2' }
  assert.match((await plan({ ...known, opensOn: '2026-12-04' })).text, /eerste les al geweest/)
  assert.match((await plan({ ...known, closesOn: '2026-12-04' })).text, /tot de eerste les begint/)
  const fine = await plan({ ...known, opensOn: '2026-12-03', closesOn: '2026-12-03' })
  assert.equal(fine.status, 303)
  const edit = `${staff}/${fine.id}/gegevens`
  const late = { ...fine.all, version: '1', closesOn: '2026-12-10' }
  assert.equal((await librarian.post(edit, edit, late)).status, 422)

  // The first lesson goes: what stood behind it can't open any more.
  const closes = await plan({ ...known, closesOn: '2026-12-03', times: '1' })
  const at = `${staff}/${closes.id}`
  const [first] = await lessonsNow(closes.id)
  const before = { ...{ firstOn: '2026-12-01', starts: '10:00', ends: '12:00' }, rhythm: 'once' }
  await librarian.post(at, `${at}/lessen`, before)
  await librarian.post(at, `${staff}/lessen/${first?.id}/verwijdering`, {})
  assert.match(await (await librarian.get(at)).text(), /Aanmelden sluit pas na de eerste les/)
  assert.equal((await librarian.sendSigned(`${at}/opening`, {})).status, 422)
})

test('an open course can’t go over to a programme that asks for a certified teacher whom it lacks', async () => {
  const course = await newCourse(8)
  const planned = await newCourse(8, { state: 'planned' })
  const said = { ...fields(), version: '1', programmeId: strict.id }
  const edit = (one: { manage: string }, changes = {}) =>
    librarian.post(`${one.manage}/gegevens`, `${one.manage}/gegevens`, { ...said, ...changes })
  const refused = await edit(course)
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /vraagt een docent met een certificaat[^.]*\./)
  assert.equal((await job((db) => courseById(db, course.id)))?.programmeId, null)
  assert.equal((await edit(planned)).status, 303, 'what is planned is stopped at its opening')

  const certificates = [{ programmeId: strict.id, issuedOn: '2026-01-01', expiresOn: '2026-12-03' }]
  const teacher = sampleTeacher({ organisationId: library.id, certificates })
  await job((db) => fillCourses(db, { ...rows, programmes: [], teachers: [teacher] }))
  const assign = async () => {
    for (const { id } of course.lessons)
      await job((db) => addTeachersTo(db, { id, courseId: course.id }, [teacher.id]))
  }
  await assign()
  assert.equal((await edit(course)).status, 422, 'the certificate ends before the last lesson')
  const fine = sampleTeacher({
    organisationId: library.id,
    certificates: [{ programmeId: strict.id, issuedOn: '2026-01-01', expiresOn: null }],
  })
  await job((db) => fillCourses(db, { ...rows, programmes: [], teachers: [fine] }))
  for (const { id } of course.lessons)
    await job((db) => addTeachersTo(db, { id, courseId: course.id }, [fine.id]))
  assert.equal((await edit(course)).status, 303)
  assert.equal((await job((db) => courseById(db, course.id)))?.programmeId, strict.id)
  assert.equal((await edit(course, { version: '2', title: 'Nieuwe titel' })).status, 303)
})

test('who organises a course is not asked whether it is together with itself', async () => {
  const page = await (await librarian.get(`${staff}/nieuw`)).text()
  const box = (id: string) => new RegExp(`name="coOrganisers" value="${id}"`)
  assert.doesNotMatch(page, box(library.id))
  assert.match(page, box(welfare.id))
  const { id } = await plan({ ends: '12:00', maximum: '8', times: '1', coOrganisers: library.id })
  assert.deepEqual((await job((db) => courseById(db, id)))?.coOrganisers, [])
})

test('a hall behind the place is a room like any other: two at once are seen', async () => {
  const known = { ends: '12:00', maximum: '8', times: '1', firstOn: '2027-02-04' }
  await plan({ ...known, place: 'Dorpshuis Rietzoom, zaal 3' })
  const again = await plan({ ...known, place: 'Dorpshuis Rietzoom', room: 'Zaal 3' })
  assert.equal(again.status, 422)
  assert.match(again.text, /Zaal 3, Dorpshuis Rietzoom is dan ook voor/)
  assert.equal((await plan({ ...known, place: 'Dorpshuis Rietzoom, zaal 4' })).status, 303)
  assert.equal((await plan({ ...known, place: 'Dorpshuis Rietzoom, Zaalstraat 5' })).status, 303)
  const timetable = await (await librarian.get(`${staff}/rooster?maand=2027-02`)).text()
  assert.match(timetable, /<small>Dorpshuis Rietzoom, zaal 3<\/small>/)
})
