// Two people weigh a cooperation apart: nobody sees the other's answers before handing in, on no page, file or table.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillSmall, testInstallation, visitor } from '../../../test/installation.ts'
import { within } from '../../platform/tenant.ts'
import { leadNetwork, smallNetwork } from '../partners/sample.ts'
import { kinds } from './kinds.ts'

const here = smallNetwork('lindemeer')
const house = await testInstallation()
await fillSmall(house, here)
const { library, welfare } = here.organisations
const { lead: rian, admin: bas, librarian: lotte } = here.people
await leadNetwork(house.database.sql, here.network.id, library.id)

const list = '/lindemeer/keten/werkbladen'
const [lead, admin, third] = [
  await visitor(house).signIn(rian),
  await visitor(house).signIn(bas),
  await visitor(house).signIn(lotte),
]
type Someone = typeof lead
const textOf = async (who: Someone, path: string) => (await who.get(path)).text()

async function make(): Promise<string> {
  const fields = { title: 'Afweging', madeOn: '2026-11-20', partner: welfare.id }
  const sent = await lead.post(`${list}/nieuw?soort=weighing`, `${list}/nieuw`, fields)
  return (sent.headers.get('Location') ?? '').split('?')[0] ?? ''
}
/** All scores the same, with a word that shows whose they are. */
const answers = (score: number, word: string) => ({
  ...Object.fromEntries(kinds.weighing.items.map(({ key }) => [`${key}.score`, String(score)])),
  'mission.why': word,
  'verdict.conclusion': score > 3 ? 'enter' : 'not',
  'verdict.why': `${word}-CONCLUSIE`,
})
const fill = (who: Someone, sheet: string, fields: Record<string, string>, ready = true) =>
  who.post(`${sheet}/invulling`, `${sheet}/invulling`, {
    ...fields,
    ...(ready ? { ready: 'ja' } : {}),
  })

const ways = ['', '/invulling', '/vergelijking', '/blad.csv']
async function sees(who: Someone, sheet: string, word: string): Promise<string[]> {
  const found: string[] = []
  for (const way of ways) if ((await textOf(who, sheet + way)).includes(word)) found.push(way)
  return found
}
const rowsSeenBy = (person: { id: string }, role: string) =>
  within(
    house.database,
    { networkId: here.network.id, organisationId: library.id, personId: person.id, role },
    house.clock.now(),
    async (db) => {
      const rows = await db<{ personId: string }[]>`select distinct person_id from worksheet_row`
      return rows.map(({ personId }) => personId)
    },
  )

test('an answer stays hidden until both have handed in, and then lies beside the other', async () => {
  const sheet = await make()
  assert.equal((await fill(lead, sheet, answers(5, 'VANRIAN'))).status, 303)
  assert.deepEqual(await sees(admin, sheet, 'VANRIAN'), [])
  assert.deepEqual(await rowsSeenBy(bas, 'admin'), [])
  assert.match(await textOf(admin, sheet), /Rian Regie lindemeer[\s\S]*ingeleverd/)
  assert.match(await textOf(lead, sheet), /Zodra een collega ook heeft ingeleverd/)

  assert.equal((await fill(admin, sheet, answers(2, 'VANBAS'), false)).status, 303)
  assert.deepEqual(await sees(admin, sheet, 'VANRIAN'), [])
  assert.deepEqual(await sees(lead, sheet, 'VANBAS'), [])
  assert.deepEqual(await rowsSeenBy(rian, 'lead'), [rian.id])

  assert.equal((await fill(admin, sheet, answers(2, 'VANBAS'))).status, 303)
  for (const who of [lead, admin]) {
    const page = await textOf(who, sheet)
    assert.match(page, /VANRIAN/)
    assert.match(page, /VANBAS/)
    assert.match(page, /Naast elkaar[\s\S]*bespreek dit/)
    assert.match(page, /gemiddeld 3,5/)
  }
  // Who did not fill it in would be coloured by it.
  for (const word of ['VANRIAN', 'VANBAS']) assert.deepEqual(await sees(third, sheet, word), [])
})

test('what is handed in is fixed, and handing in takes a score on every line and a conclusion', async () => {
  const sheet = await make()
  const half = { ...answers(4, 'HALF'), 'money.score': '', 'verdict.conclusion': '' }
  const refused = await fill(lead, sheet, half)
  assert.equal(refused.status, 422)
  const page = await refused.text()
  assert.match(page, /href="#f-money-score"/)
  assert.match(page, /href="#f-verdict-conclusion"/)
  assert.match(page, /HALF/)
  assert.equal((await fill(lead, sheet, half, false)).status, 303)
  assert.equal((await fill(lead, sheet, answers(4, 'KLAAR'))).status, 303)
  assert.equal((await lead.get(`${sheet}/invulling`)).status, 404)
  assert.equal(
    (await lead.sendSigned(`${sheet}/invulling`, { version: '2', ...answers(1, 'TOCH') })).status,
    404,
  )
  const who = {
    networkId: here.network.id,
    organisationId: library.id,
    personId: rian.id,
    role: 'lead',
  }
  const changed = await within(house.database, who, house.clock.now(), async (db) => [
    ...(await db`update worksheet_row set values = '{}' where person_id is not null returning 1`),
    ...(await db`update worksheet_part set handed_in_at = null returning 1`),
  ])
  assert.deepEqual(changed, [])
})

test('it closes after two answers, is then read by the whole organisation, and does not open again', async () => {
  const sheet = await make()
  await fill(lead, sheet, answers(5, 'EEN'))
  const early = await lead.post(sheet, `${sheet}/afsluiting`, {})
  assert.equal(early.status, 422)
  assert.match(await early.text(), /als twee mensen hun antwoorden hebben ingeleverd/)
  await fill(admin, sheet, answers(4, 'TWEE'))
  assert.equal((await lead.post(sheet, `${sheet}/afsluiting`, {})).status, 303)
  assert.match(await textOf(third, sheet), /EEN[\s\S]*TWEE/)
  assert.match(await textOf(third, `${sheet}/blad.csv`), /Rian Regie lindemeer;5;EEN/)
  assert.equal((await third.get(`${sheet}/invulling`)).status, 404)
  assert.equal((await lead.sendSigned(`${sheet}/heropening`, {})).status, 404)
})

test('two tabs of one person do not overwrite each other, and nobody writes in another’s name', async () => {
  const sheet = await make()
  await fill(lead, sheet, answers(3, 'TAB'), false)
  const stale = await lead.sendSigned(`${sheet}/invulling`, { version: '0', ...answers(1, 'OUD') })
  assert.equal(stale.status, 409)
  assert.match(await stale.text(), /Zoals het nu is opgeslagen[\s\S]*TAB/)
  const id = sheet.split('/').at(-1) ?? ''
  const who = {
    networkId: here.network.id,
    organisationId: library.id,
    personId: bas.id,
    role: 'admin',
  }
  const forge = within(house.database, who, house.clock.now(), (db) =>
    db`insert into worksheet_row (network_id, id, worksheet_id, position, item, person_id, values)
       values (${here.network.id}, gen_random_uuid(), ${id}, 1, 'extra', ${rian.id}, '{}')`.then(
      () => true,
    ),
  )
  await assert.rejects(forge, /row-level security/)
})
