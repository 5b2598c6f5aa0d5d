// What somebody with an account in one network may not do to people of another.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keptLetters } from '../../src/platform/mail.ts'
import { asJob } from '../../src/platform/tenant.ts'
import { smallNetwork } from '../../src/rooms/partners/sample.ts'
import { fillSmall, testInstallation, visitor } from '../installation.ts'

const here = smallNetwork('lindemeer')
const there = smallNetwork('hogedijk')
const house = await testInstallation()
await fillSmall(house, here)
await fillSmall(house, there)

const lettersTo = async (to: string) => {
  const { database, clock } = house
  const letters = await asJob(database, there.network.id, clock.now(), (db) => keptLetters(db))
  return letters.filter((letter) => letter.to === to).map(({ text }) => text)
}
const lastCodeTo = async (to: string) =>
  /: ([A-Z0-9]{4}-[A-Z0-9]{4})$/m.exec((await lettersTo(to)).join('\n'))?.[1] ?? ''

const lastLinkTo = async (to: string) =>
  /https?:\/\/[^/\s]+(\/hogedijk\/uitnodiging\/\S+)/.exec((await lettersTo(to)).join('\n'))?.[1] ??
  ''

test('giving somebody of another network a role and taking it away does not sign them out there', async () => {
  const victim = await visitor(house).signIn(here.people.lead)
  const attacker = await visitor(house).signIn(there.people.librarian, 'hogedijk')
  const organisation = there.organisations.library.id
  const people = '/hogedijk/organisatie/mensen'
  const email = here.people.lead.email
  await attacker.post(people, people, { organisation, email, role: 'desk' })
  const link = await lastLinkTo(email)
  const invited = await visitor(house).post(link, link, { name: 'Iemand', email })
  const location = invited.headers.get('Location') ?? ''
  await visitor(house).post(location, location, { code: await lastCodeTo(email) })
  const [joined] = await house.database.sql<{ id: string }[]>`
    select id from membership where network_id = ${there.network.id} and person_id = ${here.people.lead.id}`
  assert.ok(joined)
  const ended = await attacker.sendSigned(`${people}/${joined.id}`, { organisation })
  assert.equal(ended.status, 303)
  assert.equal((await victim.get('/lindemeer/partners')).status, 200)
})
