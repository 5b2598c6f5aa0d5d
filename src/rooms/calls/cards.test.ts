// Stories of the call list: a card per person, with what to say in order, why, and until when.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visitor } from '../../../test/installation.ts'
import { courseHouse } from '../../../test/stories/course-house.ts'

const { house, here, newCourse, enrolAt, idOf } = await courseHouse()
const librarian = await visitor(house).signIn(here.people.librarian)
type Course = Awaited<ReturnType<typeof newCourse>>
const days = ['2026-12-03', '2026-12-10', '2026-12-17']
const listOf = async (course: Course) => (await librarian.get(`${course.manage}/bellijst`)).text()
const off = async (course: Course, at: number, why: string) => {
  const address = `/lindemeer/leren/lessen/${course.lessons[at]?.id}/afgelasting`
  assert.equal((await librarian.post(address, address, { why })).status, 303)
}

test('a person stands there once, with number and wishes, and each thing to say has its own tick', async () => {
  const course = await newCourse(6, { internalTitle: 'Najaar, dinsdag' }, days)
  await enrolAt(course, { name: 'Dirk', phone: '0600000071', wishes: 'Graag langzaam.' })
  await enrolAt(course, { name: 'Doortje', phone: '0600000072', needs: 'hearing' })
  await off(course, 0, 'De docent is ziek.')
  await off(course, 1, 'De zaal is bezet.')
  const page = await listOf(course)
  assert.equal([...page.matchAll(/<h2>Dirk<\/h2>/g)].length, 1)
  assert.equal([...page.matchAll(/Graag langzaam/g)].length, 1)
  assert.match(page, /Ik hoor niet goed/)
  const dirk = page.slice(page.indexOf('Dirk'), page.indexOf('Doortje'))
  assert.match(dirk, /De reden: De docent is ziek\.[\s\S]*De reden: De zaal is bezet\./)
  const ticks = [...dirk.matchAll(/action="([^"]+\/bellijst\/[^"]+)"/g)].map(([, at]) => at ?? '')
  assert.equal(ticks.length, 2)
  await librarian.post(`${course.manage}/bellijst`, ticks[0] ?? '', {})
  const left = await listOf(course)
  assert.doesNotMatch(left.slice(left.indexOf('Dirk'), left.indexOf('Doortje')), /docent is ziek/)
  assert.match(left, /Dirk[\s\S]*De zaal is bezet/)
})

test('two people to call read as two, on every tab of the course and in the list; others see none', async () => {
  const course = await newCourse(6, { internalTitle: 'Najaar, woensdag' }, days)
  await enrolAt(course, { name: 'Dirk', phone: '0600000073' })
  await enrolAt(course, { name: 'Doortje', phone: '0600000074' })
  for (const at of [0, 1]) await off(course, at, '')
  const counted = /Bellijst ?<span class="kw-count" aria-hidden="true">2<\/span>/
  const tabs = ['', '/deelnemers', '/presentielijst', '/bellijst', '/certificaten', '/meting']
  for (const tab of tabs) {
    const page = await (await librarian.get(`${course.manage}${tab}`)).text()
    assert.match(page, counted, tab)
    assert.match(
      page,
      /<h1[^>]*>Najaar, woensdag<\/h1>\s*<p>donderdag 10\.00–12\.00 uur|<h1[^>]*>Najaar, woensdag<\/h1>\s*<p>donderdag 17 december/,
      tab,
    )
  }
  assert.match(await (await librarian.get('/lindemeer/leren')).text(), counted)
  const worker = await visitor(house).signIn(here.people.welfareWorker)
  assert.doesNotMatch(await (await worker.get('/lindemeer/leren')).text(), counted)
})

test('an offer says until when the place is kept', async () => {
  const course = await newCourse(1, {}, days)
  await enrolAt(course, { name: 'Zit', phone: '0600000075' })
  await enrolAt(course, { name: 'Wacht', phone: '0600000076' })
  const stop = `/lindemeer/leren/aanmeldingen/${await idOf(course, 0)}/afmelding`
  await librarian.post(stop, stop, { knows: 'ja' })
  const page = await listOf(course)
  assert.match(page, /Wij houden de plaats vast tot [^<]*26 november[^<]*20\.00/)
  assert.match(page, /href="[^"]+\/afmelding"/)
})
