// Story tests of the timetable: what stands in it, what it says of clashes, and what organisers are told.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillSmall, testInstallation, visitor } from '../../../test/installation.ts'
import { addDays, weekday } from '../../platform/dates.ts'
import { keptLetters } from '../../platform/mail.ts'
import { asJob } from '../../platform/tenant.ts'
import { fillCourses, sampleCourse, sampleLesson, sampleProgramme } from '../courses/sample.ts'
import { smallNetwork } from '../partners/sample.ts'
import { sampleTeacher } from '../teachers/sample.ts'
import { tellOrganisers } from './actions.ts'
import { weeksOf } from './rules.ts'

const here = smallNetwork('lindemeer')
const there = smallNetwork('hogedijk')
const house = await testInstallation()
await fillSmall(house, here)
await fillSmall(house, there)
const { library, seniorweb } = here.organisations
const job = <T>(work: Parameters<typeof asJob<T>>[3]) =>
  asJob(house.database, here.network.id, house.clock.now(), work)
const at = '/lindemeer/leren/rooster'

const programme = sampleProgramme({ ownerId: library.id, needsCertificate: true })
const [ineke, omar] = [
  sampleTeacher({ organisationId: library.id, name: 'Ineke Muis' }),
  sampleTeacher({
    organisationId: seniorweb.id,
    name: 'Omar Toets',
    away: [{ id: crypto.randomUUID(), fromOn: '2026-12-09', untilOn: '2026-12-09' }],
  }),
]
const open = sampleCourse({
  organiserId: library.id,
  title: 'Zelf regelen',
  programmeId: programme.id,
  closesOn: '2026-11-28',
  minimum: 4,
})
const planned = sampleCourse({
  organiserId: seniorweb.id,
  title: 'Veilig online',
  state: 'planned',
})
const apart = sampleCourse({ organiserId: seniorweb.id, title: 'Elders', place: 'Buurthuis' })
const lessons = [
  sampleLesson({ courseId: open.id, heldOn: '2026-12-01' }),
  sampleLesson({ courseId: planned.id, heldOn: '2026-12-01', starts: '11:00', ends: '13:00' }),
  sampleLesson({ courseId: apart.id, heldOn: '2026-12-09', room: 'Keuken' }),
]
await job((db) =>
  fillCourses(db, {
    programmes: [programme],
    teachers: [ineke, omar],
    courses: [open, planned, apart],
    lessons,
    assignments: [
      { courseId: open.id, lessonId: lessons[0]?.id ?? '', teacherId: ineke.id },
      { courseId: apart.id, lessonId: lessons[2]?.id ?? '', teacherId: omar.id },
    ],
  }),
)
const librarian = await visitor(house).signIn(here.people.librarian)
const page = async (query: string, who = librarian) =>
  (await who.get(`${at}?${new URLSearchParams(query)}`)).text()

test('a month is whole weeks from Monday on, whatever month', () => {
  for (const month of ['2026-02', '2027-02', '2026-11', '2026-12', '2028-02']) {
    const weeks = weeksOf(month)
    const days = weeks.flat()
    assert.ok(days.includes(`${month}-01`) && weeks.every((week) => week.length === 7))
    assert.ok(days.every((day, n) => n === 0 || day === addDays(days[n - 1] ?? '', 1)))
    assert.equal(weekday(days[0] ?? ''), 1)
    assert.ok(weeks.every((week) => week.some((day) => day.startsWith(month))))
  }
})

test('staff of every partner see all lessons, planned ones too; residents see nothing', async () => {
  const december = await page('maand=2026-12')
  assert.match(december, /<caption class="kw-unseen">Lessen in december 2026/)
  for (const title of ['Zelf regelen', 'Veilig online', 'Elders'])
    assert.match(december, new RegExp(title))
  assert.match(december, /nog niet open/)
  const desk = await visitor(house).signIn(here.people.desk)
  assert.match(await page('maand=2026-12', desk), /Veilig online/)
  assert.equal((await visitor(house).get(at)).status, 303)
  const stranger = await visitor(house).signIn(there.people.lead, 'hogedijk')
  const theirs = await (await stranger.get('/hogedijk/leren/rooster?maand=2026-12')).text()
  assert.doesNotMatch(theirs, /Zelf regelen|Ineke/)
  // Nonsense in the address is as if it was not there.
  assert.match(await page('maand=2026-13&partner=x'), /november 2026/i)
})

test('rooms and teachers that clash are said in words, also when a filter hides the other one', async () => {
  const december = await page('maand=2026-12')
  assert.match(december, /Let op: 2 dingen in dit rooster/)
  assert.match(december, /Zaal 1, Bibliotheek is dan ook voor: Veilig online/)
  assert.match(december, /Omar Toets is er dan niet/)
  assert.match(december, /dubbel/)
  const filtered = await page(`maand=2026-12&partner=${library.id}`)
  assert.match(filtered, /Let op: één ding/)
  assert.match(filtered, /is dan ook voor: Veilig online/)
  assert.doesNotMatch(filtered, />Elders</)
})

test('place, room, teacher and week choose what is shown, and stay when one goes on', async () => {
  const titles = (html: string) =>
    ['Zelf regelen', 'Elders'].filter((one) => html.includes(`>${one}<`))
  assert.deepEqual(titles(await page('maand=2026-12&plek=buurthuis')), ['Elders'])
  assert.deepEqual(titles(await page('maand=2026-12&plek=bibliotheek / zaal 1')), ['Zelf regelen'])
  assert.deepEqual(titles(await page(`maand=2026-12&docent=${omar.id}`)), ['Elders'])
  const week = await page(`week=2026-12-10&docent=${omar.id}`)
  assert.deepEqual(titles(week), ['Elders'])
  assert.match(week, /Week van maandag 7 december 2026/)
  assert.match(
    week,
    new RegExp(`week=2026-12-14&#38;docent=${omar.id}|week=2026-12-14&amp;docent=${omar.id}`),
  )
  assert.match(await page('week=2026-12-14'), /Geen lessen in deze tijd/)
})

test('organisers hear once of a missing certificate and of too few people; a new closing day is told again', async () => {
  house.clock.set('2026-11-23T10:00:00Z')
  const tell = () => job((db) => tellOrganisers(db, 'http://localhost'))
  const told = async () =>
    (await job((db) => keptLetters(db, 100)))
      .filter(({ kind }) => kind.startsWith('timetable.'))
      .map(({ kind, to }) => `${kind} ${to}`)
      .sort()
  // Librarian and lead coordinate the library; the welfare worker and SeniorWeb hear nothing of it.
  await tell()
  const first = await told()
  assert.ok(first.includes(`timetable.too-few ${here.people.librarian.email}`))
  assert.ok(first.includes(`timetable.no-certificate ${here.people.librarian.email}`))
  assert.ok(!first.some((one) => one.includes(here.people.welfareWorker.email)))
  assert.equal(await tell(), 0)
  assert.deepEqual(await told(), first)
  await job((db) => db`update course set closes_on = '2026-11-29' where id = ${open.id}`)
  await tell()
  const again = (await told()).length - first.length
  assert.equal(again, first.filter((one) => /too-few .*(lotte|rian)/.test(one)).length)
  const letter = (await job((db) => keptLetters(db, 100))).find(
    ({ kind }) => kind === 'timetable.too-few',
  )
  assert.match(letter?.text ?? '', /zijn 0 aanmeldingen\. Het minimum is 4/)
  assert.match(letter?.text ?? '', new RegExp(`http://localhost/lindemeer/leren/${open.id}`))
})
