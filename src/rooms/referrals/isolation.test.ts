// Who may not see or do something finds nothing: other networks, other organisations, other roles, by page and by SQL.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visitor } from '../../../test/installation.ts'
import { keepsQuiet, referralHouse, says } from '../../../test/stories/referral-house.ts'
import type { Db } from '../../platform/tenant.ts'
import { fillPartners } from '../partners/sample.ts'

const at = await referralHouse()
const { house, list, library, seniorweb, welfare, small } = at
const desk = await at.signIn('desk')
const senior = await at.signIn('senior')
const wim = await at.signIn('welfareWorker')
const admin = await at.signIn('admin')
const lead = await at.signIn('lead')

const deeds = [
  ...[
    'verzending',
    'toestemming',
    'wijziging',
    'intrekking',
    'gebeld',
    'link',
    'antwoord',
    'heropening',
    'pincode',
  ],
  ...[
    'aanvaarding',
    'afwijzing',
    'vraag',
    'hulp',
    'niet-bereikt',
    'nog-niet-bereikt',
    'afspraak',
    'doorsturing',
  ],
]
const pages = [
  '',
  '/briefje',
  '/toestemming',
  '/wijziging',
  '/wie',
  '/doorsturing',
  '/vraag',
  '/afwijzing',
  '/hulp',
]

test('a third organisation in the same network finds no page and can do no deed', async () => {
  const id = await at.refer(desk)
  for (const page of pages) assert.equal((await wim.get(`${list}/${id}${page}`)).status, 404, page)
  const before = await at.rowOf(id)
  for (const deed of deeds) {
    const answer = await wim.post('/lindemeer/doorverwijzingen', `${list}/${id}/${deed}`, {})
    assert.equal(answer.status, 404, deed)
  }
  assert.deepEqual(await at.rowOf(id), before)
  for (const map of ['new', 'sent', 'received', 'mine', 'overdue', 'drafts', 'stuck', 'settled'])
    keepsQuiet(await (await wim.get(`${list}?map=${map}`)).text(), new RegExp(id))
})

test("the receiver never sees a draft, and can do none of the sender's deeds; nor the other way round", async () => {
  const id = await at.draft(desk)
  assert.equal((await senior.get(`${list}/${id}`)).status, 404)
  const sent = await at.refer(desk)
  for (const deed of [
    'verzending',
    'intrekking',
    'gebeld',
    'link',
    'antwoord',
    'pincode',
    'heropening',
  ])
    assert.equal((await senior.post(list, `${list}/${sent}/${deed}`, {})).status, 404, deed)
  for (const deed of ['aanvaarding', 'hulp', 'afspraak', 'vraag'])
    assert.equal(
      (await desk.post(`${list}/${sent}`, `${list}/${sent}/${deed}`, {})).status,
      404,
      deed,
    )
})

test('the admin manages people and settings, and finds no referral at all', async () => {
  const id = await at.refer(desk)
  for (const page of ['', `/${id}`, `/${id}/briefje`, '/nieuw', '/lijst.csv'])
    assert.equal((await admin.get(`${list}${page}`)).status, 404, page)
})

test('a desk worker can not take the list away as a file, nor see what is stuck', async () => {
  assert.equal((await desk.get(`${list}/lijst.csv`)).status, 404)
  assert.equal((await desk.get(`${list}/lijst.xlsx`)).status, 404)
  keepsQuiet(await (await desk.get(`${list}?map=stuck`)).text(), /Vastgelopen|Afgehandeld op/)
})

test('the lead sees what is stuck between others: steps, days and phone numbers, never the question or the person', async () => {
  const worker = await at.signIn('welfareWorker')
  const id = await at.refer(worker)
  assert.equal((await lead.get(`${list}/${id}`)).status, 404)
  const link = await at.linkTo(id)
  const no = { reason: 'full', forSender: 'Zoek iemand met geduld', forResident: 'Er is geen plek' }
  await visitor(house).post(`${link}/afwijzing?reden=full`, `${link}/afwijzing`, no)
  says(await (await lead.get(`${list}?map=stuck`)).text(), new RegExp(id))
  const page = await (await lead.get(`${list}/${id}`)).text()
  says(page, /U ziet alleen de stappen/)
  says(page, /Welzijn lindemeer/)
  keepsQuiet(page, /Mevrouw D\.|tablet|bankieren|hoort slecht|geduld|geen plek/i)
  const seen = await asLead(async (db) => ({
    rows: await db`select from referral where id = ${id}`,
    content: await db`select from referral_content where referral_id = ${id}`,
    events: await db`select from referral_event where referral_id = ${id}`,
    links: await db`select from answer_link where referral_id = ${id}`,
  }))
  assert.deepEqual(
    [seen.rows.length, seen.content.length, seen.events.length, seen.links.length],
    [1, 0, 0, 0],
  )
  await assert.rejects(
    asLead((db) =>
      db`update referral set status = 'withdrawn' where id = ${id} returning id`.then((rows) => {
        if (rows.length === 0) throw new Error('nothing changed')
      }),
    ),
  )
})

const asLead = <T>(work: (db: Db) => Promise<T>) => at.asOrganisation(library.id, work, 'lead')

test('by SQL too: each organisation sees its own, drafts only their sender, and nobody past its end', async () => {
  const draft = await at.draft(desk)
  const sent = await at.refer(desk)
  const sees = (organisationId: string, id: string) =>
    at.asOrganisation(organisationId, async (db) => {
      const row = await db`select from referral where id = ${id}`
      const content = await db`select from referral_content where referral_id = ${id}`
      return `${row.length} ${content.length}`
    })
  assert.equal(await sees(library.id, draft), '1 1')
  assert.equal(await sees(seniorweb.id, draft), '0 0')
  assert.equal(await sees(seniorweb.id, sent), '1 1')
  assert.equal(await sees(welfare.id, sent), '0 0')
  await at.press(desk, sent, 'intrekking')
  assert.equal(await sees(seniorweb.id, sent), '1 0')
})

test('by SQL too: nobody rewrites the trail, takes over a referral, or hands it to a third', async () => {
  const id = await at.refer(desk)
  const refused = (organisationId: string, work: (db: Db) => Promise<unknown>) =>
    assert.rejects(at.asOrganisation(organisationId, work), /permission denied|row-level security/)
  await refused(
    library.id,
    (db) => db`update referral_event set what = 'helped' where referral_id = ${id}`,
  )
  await refused(library.id, (db) => db`delete from referral_event where referral_id = ${id}`)
  await refused(
    library.id,
    (db) => db`update referral set sender_id = ${welfare.id} where id = ${id}`,
  )
  await refused(
    seniorweb.id,
    (db) => db`update referral set receiver_id = ${welfare.id} where id = ${id}`,
  )
  await refused(seniorweb.id, (db) => db`select * from referral_code`)
  await at.asOrganisation(seniorweb.id, async (db) => {
    const changed =
      await db`update referral_content set question = 'x' where referral_id = ${id} returning referral_id`
    assert.equal(changed.length, 0)
  })
})

test('without part 1 of the consent the database itself refuses to send', async () => {
  const id = await at.draft(desk)
  await assert.rejects(
    at.asOrganisation(
      library.id,
      (db) => db`update referral set status = 'sent', sent_at = now() where id = ${id}`,
    ),
    /violates check constraint/,
  )
})

test('another network: no page, no deed, no link, no code', async () => {
  const other = await fillOther()
  const id = await at.refer(desk)
  const link = await at.linkTo(id)
  for (const page of pages)
    assert.equal((await other.get(`/hogedijk/doorverwijzingen/${id}${page}`)).status, 404, page)
  assert.ok([303, 404].includes((await other.get(`${list}/${id}`)).status))
  assert.equal((await visitor(house).get(link.replace('/lindemeer/', '/hogedijk/'))).status, 404)
  const slip = await (await desk.get(`${list}/${id}/briefje`)).text()
  const [code = '', pin = ''] = [...slip.matchAll(/<dd class="kw-stat">([^<]*)<\/dd>/g)].map(
    (match) => match[1] ?? '',
  )
  const followed = await visitor(house).post('/hogedijk/volgen', '/hogedijk/volgen', { code, pin })
  assert.equal(followed.status, 422)
})

/** A second network with a coordinator of its own, signed in there. */
async function fillOther() {
  const { smallNetwork } = await import('../partners/sample.ts')
  const { fillNetwork } = await import('../partners/sample.ts')
  const hogedijk = smallNetwork('hogedijk')
  await fillNetwork(house.database.sql, hogedijk.network)
  await fillPartners(house.database.sql, hogedijk.network.id, house.clock.now(), {
    organisations: Object.values(hogedijk.organisations),
    people: Object.values(hogedijk.people),
    memberships: hogedijk.memberships,
  })
  assert.notEqual(hogedijk.network.id, small.network.id)
  return visitor(house).signIn(hogedijk.people.senior, 'hogedijk')
}
