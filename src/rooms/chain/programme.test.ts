// Stories of the programme: what is missing, who leads, whom to ask, and two people at once.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillSmall, formOf, testInstallation, visitor } from '../../../test/installation.ts'
import { asJob, within } from '../../platform/tenant.ts'
import { smallNetwork } from '../partners/sample.ts'
import { leadTerms } from './lead-store.ts'

const here = smallNetwork('lindemeer')
const there = smallNetwork('hogedijk')
const house = await testInstallation()
await fillSmall(house, here)
await fillSmall(house, there)
const rian = await visitor(house).signIn(here.people.lead)
const bas = await visitor(house).signIn(here.people.admin)
const lotte = await visitor(house).signIn(here.people.librarian)
const daan = await visitor(house).signIn(here.people.desk)
const stranger = await visitor(house).signIn(there.people.lead, 'hogedijk')
const page = async (who: typeof rian, path: string) => (await who.get(path)).text()
const programme = { kind: 'keten', status: 'draft' }
const terms = () => asJob(house.database, here.network.id, house.clock.now(), leadTerms)
const leadOf = async () => {
  const [row] = await house.database.sql`
    select lead_organisation_id, lead_person_id from network where id = ${here.network.id}`
  return row
}

test('an empty network says by name what is missing', async () => {
  const text = await page(rian, '/lindemeer/keten')
  assert.match(text, /Er is nog geen visie\./)
  assert.match(text, /Er is nog geen regievoerder\./)
  assert.match(text, /Er is nog geen bestuurlijk aanspreekpunt\./)
  assert.match(text, /Er is nog geen ambtelijk aanspreekpunt\./)
  assert.match(await page(rian, '/en/lindemeer/keten'), /There is no vision yet\./)
})

test('the lead writes the programme, and the gaps that it fills are gone', async () => {
  const address = '/lindemeer/keten/programma'
  const sent = await rian.post(address, address, {
    ...programme,
    kind: 'alliantie',
    name: 'Iedereen digitaal mee',
    vision: 'Iedereen doet mee.',
    definition: 'Kunnen, weten en willen.',
    canText: 'Een apparaat en internet.',
    knowText: 'Weten waar hulp is.',
    wantText: 'Vertrouwen.',
    parentAgenda: 'Digitale agenda Lindemeer',
    parentUrl: 'gemeente-lindemeer.example/agenda',
    contextLibrary: 'De bibliotheek heeft vier vestigingen.',
    startsOn: '2026-01-01',
    endsOn: '2029-12-31',
  })
  assert.equal(sent.headers.get('Location'), '/lindemeer/keten?klaar=saved')
  const text = await page(daan, '/lindemeer/keten')
  for (const words of [
    'Iedereen digitaal mee',
    'Lokale alliantie',
    'vier vestigingen',
    'Vertrouwen.',
  ])
    assert.ok(text.includes(words), words)
  assert.doesNotMatch(text, /Er is nog geen visie/)
  assert.match(text, /href="https:\/\/gemeente-lindemeer.example\/agenda"/)
})

test('a term that ends before it begins is refused, and what was typed stays', async () => {
  const address = '/lindemeer/keten/programma'
  const wrong = {
    ...programme,
    startsOn: '2027-01-01',
    endsOn: '2026-01-01',
    vision: 'Blijft staan',
  }
  const sent = await rian.post(address, address, wrong)
  assert.equal(sent.status, 422)
  const text = await sent.text()
  assert.match(text, /De laatste dag ligt voor de eerste dag/)
  assert.match(text, /Blijft staan/)
})

test('two people change the programme: the second sees both, and then chooses', async () => {
  const address = '/lindemeer/keten/programma'
  const form = formOf(await page(bas, address), address)
  await rian.post(address, address, { ...programme, vision: 'Van Rian' })
  const second = await bas.send(address, { ...form, ...programme, vision: 'Van Bas' })
  assert.equal(second.status, 409)
  const text = await second.text()
  assert.match(text, /Rian Regie lindemeer wijzigde dit/)
  assert.match(text, /Van Rian/)
  assert.match(text, /Van Bas/)
  const again = await bas.send(address, {
    ...formOf(text, address),
    ...programme,
    vision: 'Van Bas',
  })
  assert.equal(again.status, 303)
  assert.match(await page(rian, '/lindemeer/keten'), /Van Bas/)
})

test('each goal says where it comes from', async () => {
  const address = '/lindemeer/keten/doelen/nieuw'
  await rian.post(address, address, { text: 'In 2028 een hulppunt in elke wijk', origin: 'chosen' })
  await rian.post(address, address, {
    text: 'Elke burger kan bij de balie terecht',
    origin: 'imposed',
    originText: 'Raadsbesluit',
  })
  const text = await page(lotte, '/lindemeer/keten')
  assert.match(text, /samen gekozen/)
  assert.match(text, /opgelegd door de politiek/)
  assert.equal((await rian.post(address, address, { text: 'Zonder herkomst' })).status, 422)
})

test('a goal is changed and taken away', async () => {
  const id = /doelen\/([0-9a-f-]{36})/.exec(await page(rian, '/lindemeer/keten'))?.[1] ?? ''
  const address = `/lindemeer/keten/doelen/${id}`
  await rian.post(address, address, { text: 'Een ander doel', origin: 'chosen' })
  assert.match(await page(rian, '/lindemeer/keten'), /Een ander doel/)
  await rian.post(address, `${address}/verwijdering`, {})
  assert.doesNotMatch(await page(rian, '/lindemeer/keten'), /Een ander doel/)
  assert.equal((await rian.get(address)).status, 404)
})

test('another lead: the former stays in the history, and the network itself knows the new one', async () => {
  const address = '/lindemeer/keten/regie'
  const { library, welfare } = here.organisations
  const first = {
    organisationId: library.id,
    fromOn: '2024-02-01',
    mandate: 'Roept partners bijeen',
  }
  assert.equal((await rian.post(address, address, first)).status, 303)
  assert.equal((await leadOf())?.leadOrganisationId, library.id)
  const second = {
    organisationId: welfare.id,
    fromOn: '2026-11-01',
    untilOn: '2028-10-31',
    mandate: 'Bewaakt het plan',
    decisionText: 'Besluit 12 van het overleg',
    decisionUrl: 'https://welzijn.example/besluit',
  }
  assert.equal((await rian.post(address, address, second)).status, 303)
  assert.deepEqual(await leadOf(), { leadOrganisationId: welfare.id, leadPersonId: null })
  const text = await page(daan, address)
  assert.match(text, /Bewaakt het plan[\s\S]*Eerdere regievoerders[\s\S]*Roept partners bijeen/)
  assert.match(text, /31 oktober 2026/)
  assert.match(await page(daan, '/lindemeer/keten'), /Welzijn lindemeer/)
})

test('a person can lead too, without an organisation', async () => {
  const address = '/lindemeer/keten/regie'
  const person = { personId: here.people.lead.id, fromOn: '2026-11-20', mandate: 'x' }
  assert.equal((await rian.post(address, address, person)).status, 303)
  assert.deepEqual(await leadOf(), {
    leadOrganisationId: null,
    leadPersonId: here.people.lead.id,
  })
})

test('a lead of nobody, of tomorrow, of before the former one or of elsewhere is refused', async () => {
  const address = '/lindemeer/keten/regie'
  const { library } = here.organisations
  const cases: Record<string, string>[] = [
    { fromOn: '2026-11-21' },
    { organisationId: library.id, fromOn: '2026-11-24' },
    { organisationId: library.id, fromOn: '2026-11-19' },
    { organisationId: there.organisations.library.id, fromOn: '2026-11-21' },
    { personId: there.people.lead.id, fromOn: '2026-11-21' },
    { organisationId: library.id, fromOn: '2026-11-21', untilOn: '2026-11-20' },
  ]
  for (const wrong of cases)
    assert.equal((await rian.post(address, address, wrong)).status, 422, JSON.stringify(wrong))
})

test('of two who name another lead at once, the second hears it; there is never more than one', async () => {
  const address = '/lindemeer/keten/regie'
  const [one, other] = await Promise.all([page(rian, address), page(bas, address)])
  const { library, welfare } = here.organisations
  const answers = await Promise.all([
    rian.send(address, {
      ...formOf(one, address),
      organisationId: library.id,
      fromOn: '2026-11-21',
    }),
    bas.send(address, {
      ...formOf(other, address),
      organisationId: welfare.id,
      fromOn: '2026-11-21',
    }),
  ])
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 409])
  assert.equal((await terms()).filter(({ endedOn }) => endedOn === null).length, 1)
})

test('the mandate of the present lead can be corrected, a former one can not', async () => {
  const text = await page(rian, '/lindemeer/keten/regie')
  const address = /href="(\/lindemeer\/keten\/regie\/[0-9a-f-]{36})"/.exec(text)?.[1] ?? ''
  const sent = await rian.post(address, address, { fromOn: '2026-11-21', mandate: 'Nieuw mandaat' })
  assert.equal(sent.status, 303)
  assert.match(await page(rian, '/lindemeer/keten'), /Nieuw mandaat/)
  const former = (await terms()).find(({ endedOn }) => endedOn !== null)
  assert.ok(former)
  assert.equal((await rian.get(`/lindemeer/keten/regie/${former.id}`)).status, 404)
})

test('a contact is a function with its mailbox; a private address is refused; the other one is still missing', async () => {
  const address = '/lindemeer/keten/aanspreekpunten/bestuurlijk'
  const contact = {
    organisationId: here.organisations.library.id,
    functionText: 'Wethouder digitalisering',
    portfolio: 'Digitale stad en dienstverlening',
  }
  const wrong = await rian.post(address, address, {
    ...contact,
    email: ['wethouder', 'gmail.com'].join('@'),
  })
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /privéadres/)
  await rian.post(address, address, { ...contact, email: 'bestuur@gemeente.example' })
  const text = await page(lotte, '/lindemeer/keten')
  assert.match(text, /Wethouder digitalisering/)
  assert.doesNotMatch(text, /Er is nog geen bestuurlijk/)
  assert.match(text, /Er is nog geen ambtelijk/)
  assert.equal((await rian.get('/lindemeer/keten/aanspreekpunten/iets')).status, 404)
})

const writing = [
  '/lindemeer/keten/programma',
  '/lindemeer/keten/doelen/nieuw',
  '/lindemeer/keten/regie',
  '/lindemeer/keten/aanspreekpunten/ambtelijk',
  '/lindemeer/keten/stappen/startprofiel',
]

test('coordinators and desk workers read, and change nothing', async () => {
  for (const who of [lotte, daan]) {
    for (const path of ['/lindemeer/keten', '/lindemeer/keten/regie'])
      assert.equal((await who.get(path)).status, 200, path)
    for (const path of writing)
      assert.equal((await who.sendSigned(path, { ...programme, version: '0' })).status, 404, path)
  }
})

test('the public sees nothing of the chain, and the lead of another network neither', async () => {
  for (const path of ['/lindemeer/keten', '/lindemeer/keten/stappen', ...writing]) {
    const guest = await visitor(house).get(path)
    assert.match(guest.headers.get('Location') ?? '', /\/lindemeer\/inloggen/, path)
    const answer = await stranger.get(path)
    assert.match(answer.headers.get('Location') ?? '', /\/lindemeer\/inloggen/, path)
  }
  assert.doesNotMatch(await page(stranger, '/hogedijk/keten'), /Iedereen digitaal|Nieuw mandaat/)
})

test('the database itself lets a coordinator change nothing of the programme', async () => {
  const who = {
    networkId: here.network.id,
    organisationId: here.organisations.library.id,
    personId: here.people.librarian.id,
    role: 'coordinator',
  }
  const changed = await within(house.database, who, house.clock.now(), async (db) => [
    ...(await db`update programme set vision = 'x' returning 1`),
    ...(await db`update lead_term set mandate = 'x' returning 1`),
    ...(await db`delete from chain_contact returning 1`),
  ])
  assert.deepEqual(changed, [])
})
