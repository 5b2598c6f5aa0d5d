// Joining with an invitation: nothing begins before the mailbox is proved, and nothing shows who is known elsewhere.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { keptLetters } from '../../src/platform/mail.ts'
import { asJob, within } from '../../src/platform/tenant.ts'
import { smallNetwork } from '../../src/rooms/partners/sample.ts'
import { allSeeing } from '../faults/breaking.ts'
import { fillSmall, testInstallation, visitor } from '../installation.ts'

const here = smallNetwork('lindemeer')
const there = smallNetwork('hogedijk')
const house = await testInstallation()
await fillSmall(house, here)
await fillSmall(house, there)
const seeing = allSeeing(house.url)
after(() => seeing.end())

const lettersTo = async (to: string) => {
  const { database, clock } = house
  const letters = await asJob(database, here.network.id, clock.now(), (db) => keptLetters(db))
  return letters.filter((letter) => letter.to === to).map(({ text }) => text)
}
const codeTo = async (to: string) =>
  /: ([A-Z0-9]{4}-[A-Z0-9]{4})$/m.exec((await lettersTo(to)).join('\n'))?.[1] ?? ''
async function invited(email: string): Promise<string> {
  const lead = await visitor(house).signIn(here.people.lead)
  const page = '/lindemeer/partners/uitnodigingen'
  await lead.post(page, page, { name: `Partner van ${email}`, email })
  const link = /https?:\/\/\S+(\/lindemeer\/uitnodiging\/\S+)/.exec(
    (await lettersTo(email))[0] ?? '',
  )
  return link?.[1] ?? ''
}
const members = async () =>
  (await seeing<{ n: number }[]>`select count(*)::int as n from membership`)[0]?.n
const people = async () =>
  (await seeing<{ n: number }[]>`select count(*)::int as n from person`)[0]?.n

test('an address that was only typed is no member, no account, and no new partner', async () => {
  const link = await invited('echt@partner.example')
  const before = [await members(), await people()]
  const guest = visitor(house)
  const typed = await guest.post(link, link, { name: 'X', email: 'directeur@gemeente.example' })
  assert.equal(typed.status, 303)
  assert.deepEqual([await members(), await people()], before)
  const lead = await visitor(house).signIn(here.people.lead)
  assert.match(await (await lead.get('/lindemeer/partners')).text(), /Partner van echt@partner/)
  const location = typed.headers.get('Location') ?? ''
  for (let n = 0; n < 6; n++)
    assert.equal((await guest.post(location, location, { code: 'CCCC-CCCC' })).status, 422)
  assert.deepEqual([await members(), await people()], before)
  const own = await guest.post(link, link, { name: 'Echt', email: 'echt@partner.example' })
  const proof = own.headers.get('Location') ?? ''
  assert.match(await (await guest.get(proof)).text(), /Pas als u die invult, doet u mee/)
  const joined = await guest.post(proof, proof, { code: await codeTo('echt@partner.example') })
  assert.equal(joined.status, 303)
  assert.equal(await members(), (before[0] ?? 0) + 1)
  const [left] = await seeing`select code_id from joining where sealed::text like '%Echt%'`
  assert.equal(left, undefined)
})

test('an address that has an account here, elsewhere or nowhere gets the same page and a mail', async () => {
  const pages: string[] = []
  for (const email of [
    here.people.desk.email,
    there.people.desk.email,
    'niemand@nergens.example',
  ]) {
    const link = await invited(`voor-${email}`)
    const guest = visitor(house)
    const answer = await guest.post(link, link, { name: 'Zelfde Naam', email })
    const page = await (await guest.get(answer.headers.get('Location') ?? '')).text()
    pages.push(page.replace(/nonce="[^"]*"|[0-9a-f-]{36}|name="_csrf" value="[^"]*"/g, ''))
    assert.match((await lettersTo(email))[0] ?? '', /doet u mee namens Partner van voor-/)
  }
  assert.equal(new Set(pages).size, 1)
  assert.doesNotMatch(pages.join(), /Daan Balie/)
})

test('a link mails ten strangers a day at most', async () => {
  const link = await invited('druk@partner.example')
  const statuses: number[] = []
  for (let n = 0; n < 11; n++)
    statuses.push(
      (await visitor(house).post(link, link, { name: 'X', email: `v${n}@veel.example` })).status,
    )
  assert.deepEqual(statuses, [...Array(10).fill(303), 429])
})

test('the database takes in no member, partner or organisation outside an invitation that is being answered', async () => {
  const organisationId = here.organisations.library.id
  const who = { networkId: here.network.id, organisationId, personId: here.people.desk.id }
  const refused = (role: string | null, statement: string, values: string[]) =>
    assert.rejects(
      within(house.database, { ...who, role }, house.clock.now(), (db) =>
        db.unsafe(statement, values),
      ),
      /row-level security|permission denied/,
      `${role}: ${statement}`,
    )
  const member = `insert into membership (network_id, id, person_id, organisation_id, role, since)
    values ($1, gen_random_uuid(), $2, $3, 'lead', '2026-01-01')`
  for (const role of [null, 'desk', 'coordinator', 'lead', 'admin'])
    await refused(role, member, [here.network.id, here.people.desk.id, organisationId])
  for (const role of [null, 'desk', 'coordinator']) {
    await refused(
      role,
      "insert into organisation (id, name, kind, sector) values ($1, 'x', 'bank', 'private')",
      [crypto.randomUUID()],
    )
    await refused(
      role,
      "insert into partnership (network_id, organisation_id, since) values ($1, $2, '2026-01-01')",
      [here.network.id, there.organisations.library.id],
    )
    await refused(
      role,
      `insert into invitation (network_id, id, kind, organisation_id, organisation_name, role, token_hash, created_by, created_at, expires_at)
       values ($1, gen_random_uuid(), 'colleague', $2, 'x', 'lead', 'x', $3, now(), now())`,
      [here.network.id, organisationId, here.people.desk.id],
    )
  }
  await refused(
    'admin',
    "insert into person (id, email, name, created_at) values ($1, 'x@y.example', 'x', now())",
    [crypto.randomUUID()],
  )
})

test('who has no role that may, changes no row of network, member, partner or invitation', async () => {
  await invited('blijft@partner.example')
  const other = here.organisations.welfare.id
  const changed = (role: string | null, statement: string) =>
    within(
      house.database,
      {
        networkId: here.network.id,
        organisationId: here.organisations.library.id,
        personId: here.people.desk.id,
        role,
      },
      house.clock.now(),
      async (db) => (await db.unsafe(`${statement} returning 1`)).length,
    )
  const statements = [
    "update network set guide_name = 'gekaapt'",
    `update membership set until = '2026-01-01' where organisation_id = '${other}'`,
    "update membership set role = 'admin' where role = 'lead'",
    `update partnership set phone = '000' where organisation_id = '${other}'`,
    `update organisation set name = 'gekaapt' where id = '${other}'`,
    "update invitation set revoked_at = now() where kind = 'partner'",
  ]
  for (const role of [null, 'desk', 'coordinator'])
    for (const statement of statements) assert.equal(await changed(role, statement), 0, statement)
  for (const statement of statements) assert.ok((await changed('lead', statement)) > 0, statement)
})
