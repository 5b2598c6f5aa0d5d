// Two windows on one slip: the second one reads how it is, without a reproach.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formOf, visitor } from '../../../test/installation.ts'
import { courseHouse } from '../../../test/stories/course-house.ts'

const { house, newCourse, enrolAt, listOf } = await courseHouse()
const deedAt = (deed: 'plaats' | 'afmelding') => `/lindemeer/cursussen/code/${deed}`

/** A window that stands open on a slip, with its form as it is now. */
async function windowOn(slip: string, deed: 'plaats' | 'afmelding') {
  const resident = visitor(house)
  const fields = formOf(await (await resident.get(slip)).text(), deedAt(deed))
  assert.ok(fields.bewijs, `no form for ${deed}`)
  return async () => {
    const to = (await resident.send(deedAt(deed), fields)).headers.get('Location') ?? ''
    return { isLate: to.includes('laat='), page: await (await resident.get(to)).text() }
  }
}

test('stopping twice is stopping, taking a place twice is taking it', async () => {
  const course = await newCourse(1)
  const first = await enrolAt(course, { name: 'Een', phone: '0600000063' })
  const next = await enrolAt(course, { name: 'Twee', phone: '0600000064' })
  const stops = [await windowOn(first.slip, 'afmelding'), await windowOn(first.slip, 'afmelding')]
  for (const send of stops) {
    const { isLate, page } = await send()
    assert.equal(isLate, false)
    assert.match(page, /U bent afgemeld/)
  }
  const takes = [await windowOn(next.slip, 'plaats'), await windowOn(next.slip, 'plaats')]
  for (const send of takes) {
    const { isLate, page } = await send()
    assert.equal(isLate, false)
    assert.doesNotMatch(page, /Dat kon niet meer/)
  }
  assert.deepEqual(
    (await listOf(course)).map(({ status }) => status),
    ['cancelled', 'enrolled'],
  )
})

test('who stopped in one window and says yes in the other hears that it is too late', async () => {
  const course = await newCourse(1)
  const first = await enrolAt(course, { name: 'Een', phone: '0600000065' })
  const next = await enrolAt(course, { name: 'Twee', phone: '0600000066' })
  await (await windowOn(first.slip, 'afmelding'))()
  const [take, stop] = [await windowOn(next.slip, 'plaats'), await windowOn(next.slip, 'afmelding')]
  assert.equal((await stop()).isLate, false)
  const { isLate, page } = await take()
  assert.equal(isLate, true)
  assert.match(page, /Dat kon niet meer/)
})

test('who only waits reads that the list is what they leave', async () => {
  const course = await newCourse(1)
  const seated = await enrolAt(course, { name: 'Zit' })
  const waits = await enrolAt(course, { name: 'Wacht' })
  assert.match(seated.page, /Dan kan iemand anders uw plaats krijgen/)
  assert.match(waits.page, /Dan staat u niet meer op de wachtlijst/)
})
