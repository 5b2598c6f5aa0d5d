// Requests that no page of ours sends: bodies of megabytes, addresses that name another site, lines smuggled into files.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { backTo } from '../../src/platform/http.ts'
import { calendarFile } from '../../src/rooms/guide/offer/calendar.ts'
import { written } from '../../src/rooms/offers/sample.ts'
import { smallNetwork } from '../../src/rooms/partners/sample.ts'
import { fillSmall, testInstallation, visitor } from '../installation.ts'

const house = await testInstallation()
const small = smallNetwork('lindemeer')
await fillSmall(house, small)
const many = 'a=&'.repeat(200_000)
const form = 'application/x-www-form-urlencoded'
const send = async (path: string, body: string, headers: Record<string, string> = {}) =>
  (
    await house.site.request(path, {
      method: 'POST',
      body,
      headers: { 'Content-Type': form, ...headers },
    })
  ).status

test('a form of more than a form is refused before it is read; so is one for the import that is no file', async () => {
  for (const path of ['/lindemeer/inloggen', '/volgen', '/lindemeer/aanbod/import'])
    assert.equal(await send(path, many), 413, path)
  const cookie = { Cookie: '__Host-ketenwijzer=geraden' }
  assert.equal(await send('/lindemeer/inloggen', many, cookie), 413)
  const file = { ...cookie, 'Content-Type': 'multipart/form-data; boundary=x' }
  assert.equal(await send('/lindemeer/aanbod/import', many, file), 413, 'a cookie, and no session')
  assert.equal(await send('/lindemeer/inloggen', many, file), 413)
})

test('the lead can still bring a file of megabytes', async () => {
  const lead = await visitor(house).signIn(small.people.lead)
  const page = '/lindemeer/aanbod/import'
  const file = new File([`titel;organisatie\n${'x'.repeat(2_000_000)}`], 'groot.csv')
  assert.notEqual((await lead.upload(page, page, file)).status, 413)
})

test('an address to go back to stays on this site, also once somebody takes it apart', () => {
  for (const address of [
    '/x/..//evil.example/y',
    '/.//evil.example',
    '//evil.example',
    '/\\evil.example',
    'x',
  ])
    assert.equal(backTo(address, '/thuis'), '/thuis', address)
  for (const address of ['/lindemeer/balie/vragen?van=2026-11-01', '/en/lindemeer/hulp?q=a//b'])
    assert.equal(backTo(address, '/thuis'), address)
})

test('a new line in a title is no line of the calendar', async () => {
  const hours = written('maandag 9.00 tot 10.00 uur')
  const facts = {
    id: 'a',
    place: '',
    text: '',
    address: 'https://x.example/a',
    changedAt: new Date(0),
  }
  const title = 'Inloop\r\nATTACH:https://evil.example\nX-A: 1'
  const file = await calendarFile(
    { ...facts, title, hours },
    new Date('2026-11-22T12:00:00Z'),
    'x.example',
  )
  assert.match(file, /BEGIN:VEVENT/)
  assert.doesNotMatch(file, /^(ATTACH|X-A)/m)
})

test('an id that is none is not found, for a colleague as for an invitation', async () => {
  const librarian = await visitor(house).signIn(small.people.librarian)
  const organisation = small.organisations.library.id
  for (const path of ['/organisatie/mensen/x', '/partners/uitnodigingen/x/intrekking'])
    assert.equal(
      (await librarian.sendSigned(`/lindemeer${path}`, { organisation })).status,
      404,
      path,
    )
})

test('a coordinator can not send away the lead or the administrator of the own organisation', async () => {
  const librarian = await visitor(house).signIn(small.people.librarian)
  const organisation = small.organisations.library.id
  const page = await (await librarian.get(`/lindemeer/partners/${organisation}`)).text()
  const statusFor = async (person: { id: string }) => {
    const id = small.memberships.find(({ personId }) => personId === person.id)?.id ?? ''
    const path = `/lindemeer/organisatie/mensen/${id}`
    return [page.includes(path), (await librarian.sendSigned(path, { organisation })).status]
  }
  assert.deepEqual(await statusFor(small.people.lead), [false, 404])
  assert.deepEqual(await statusFor(small.people.admin), [false, 404])
  assert.deepEqual(await statusFor(small.people.desk), [true, 303])
})
