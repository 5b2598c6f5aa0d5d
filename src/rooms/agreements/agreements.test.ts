// Stories of agreements: written, signed, seen by their parties alone, about to expire, and their papers.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '@e965/xlsx'
import { fillSmall, formOf, testInstallation, visitor } from '../../../test/installation.ts'
import { keptLetters } from '../../platform/mail.ts'
import { asJob, within } from '../../platform/tenant.ts'
import { smallNetwork } from '../partners/sample.ts'
import { erasePast, warnLead } from './actions.ts'
import { fillAgreements, sampleParty } from './sample.ts'
import { expiringAgreements } from './store.ts'

const here = smallNetwork('lindemeer')
const there = smallNetwork('hogedijk')
const house = await testInstallation()
await fillSmall(house, here)
await fillSmall(house, there)
const { library, welfare, seniorweb } = here.organisations
const rian = await visitor(house).signIn(here.people.lead)
const lotte = await visitor(house).signIn(here.people.librarian)
const wim = await visitor(house).signIn(here.people.welfareWorker)
const sien = await visitor(house).signIn(here.people.senior)
const daan = await visitor(house).signIn(here.people.desk)
const root = '/lindemeer/keten/afspraken'
const page = async (who: typeof rian, path: string) => (await who.get(path)).text()
const inNetwork = <T>(work: Parameters<typeof asJob<T>>[3]) =>
  asJob(house.database, here.network.id, house.clock.now(), work)

const convenant = {
  kind: 'covenant',
  subject: 'Convenant digitale inclusie',
  content: 'Wij werken samen.',
  startsOn: '2026-01-01',
  endsOn: '2027-02-01',
  reviewOn: '2026-11-01',
  'organisation-1': library.id,
  'does-1': 'Houdt het informatiepunt open.',
  'signedBy-1': 'Directeur',
  'signedOn-1': '2025-12-20',
  'organisation-2': welfare.id,
  'does-2': 'Zorgt voor maatjes.',
}
let address = ''

test('a coordinator writes an agreement of the own organisation with another and with somebody outside', async () => {
  const sent = await lotte.post(`${root}/nieuw`, `${root}/nieuw`, {
    ...convenant,
    'name-3': 'Hostingbedrijf Verzonnen',
  })
  assert.equal(sent.status, 303)
  address = (sent.headers.get('Location') ?? '').split('?')[0] ?? ''
  const text = await page(lotte, address)
  for (const words of ['Convenant digitale', 'Zorgt voor maatjes', 'Directeur', 'Hostingbedrijf'])
    assert.ok(text.includes(words), words)
  assert.match(text, /nog te tekenen/)
  assert.match(text, />herzien</)
})

test('what is wrong is said, and what was typed stays', async () => {
  const cases: [Record<string, string>, RegExp][] = [
    [{ 'organisation-2': '' }, /Vul ten minste twee partijen in/],
    [{ 'organisation-1': seniorweb.id }, /Uw eigen organisatie hoort/],
    [{ 'organisation-2': library.id }, /staat er twee keer in/],
    [{ endsOn: '2025-01-01' }, /De laatste dag ligt voor de eerste dag/],
    [{ subject: '' }, /Vul in: Onderwerp/],
    [{ 'organisation-2': there.organisations.library.id }, /Kies een antwoord/],
    [{ 'signedOn-1': '2026-99-99' }, /Deze datum bestaat niet/],
  ]
  for (const [wrong, words] of cases) {
    const sent = await lotte.post(`${root}/nieuw`, `${root}/nieuw`, { ...convenant, ...wrong })
    assert.equal(sent.status, 422, words.source)
    const text = await sent.text()
    assert.match(text, words)
    assert.match(text, /Zorgt voor maatjes/)
  }
})

test('parties and those who lead read it; a partner that is no party finds nothing, in the database too', async () => {
  for (const who of [lotte, daan, wim, rian]) {
    assert.equal((await who.get(address)).status, 200)
    assert.match(await page(who, root), /Convenant digitale inclusie/)
  }
  assert.equal((await sien.get(address)).status, 404)
  assert.doesNotMatch(await page(sien, root), /Convenant digitale inclusie/)
  assert.doesNotMatch(await page(sien, '/lindemeer/keten'), /Convenant/)
  assert.equal((await sien.get(`${root}/afspraken.csv`)).status, 200)
  assert.doesNotMatch(await page(sien, `${root}/afspraken.csv`), /Convenant/)
  const who = { networkId: here.network.id, personId: here.people.senior.id, role: 'coordinator' }
  const seen = await within(
    house.database,
    { ...who, organisationId: seniorweb.id },
    house.clock.now(),
    async (db) => [
      ...(await db`select id from agreement`),
      ...(await db`select id from agreement_party`),
    ],
  )
  assert.deepEqual(seen, [])
})

test('the other party reads and changes nothing; a desk worker of the own organisation neither', async () => {
  const id = address.split('/').at(-1) ?? ''
  for (const who of [wim, daan, sien]) {
    assert.doesNotMatch(await page(who, address), /gegevens"/)
    for (const path of [`${address}/gegevens`, `${address}/einde`, `${address}/bestanden`])
      assert.equal((await who.sendSigned(path, { ...convenant, version: '1' })).status, 404, path)
  }
  const who = { networkId: here.network.id, personId: null, organisationId: welfare.id }
  const changed = await within(
    house.database,
    { ...who, role: 'coordinator' },
    house.clock.now(),
    (db) => db`update agreement set subject = 'x' where id = ${id} returning id`,
  )
  assert.deepEqual([...changed], [])
})

test('two people change it: the second sees both and chooses; a party is taken away by emptying it', async () => {
  const edit = `${address}/gegevens`
  const form = formOf(await page(rian, edit), edit)
  const signed = { ...convenant, 'signedBy-2': 'Bestuurder', 'signedOn-2': '2026-11-20' }
  assert.equal((await lotte.post(edit, edit, signed)).status, 303)
  assert.doesNotMatch(await page(lotte, address), /Hostingbedrijf/)
  const second = await rian.send(edit, { ...form, ...convenant, subject: 'Ander onderwerp' })
  assert.equal(second.status, 409)
  const text = await second.text()
  assert.match(text, /Lotte Lezer lindemeer wijzigde dit/)
  assert.match(text, /Partij 2: Getekend door/)
  const again = { ...formOf(text, edit), ...signed, subject: 'Convenant verlengd' }
  assert.equal((await rian.send(edit, again)).status, 303)
  const after = await page(lotte, address)
  assert.match(after, /Convenant verlengd/)
  assert.match(after, /Bestuurder/)
  assert.match(after, /loopt bijna af/)
})

test('three months ahead the lead gets one letter, and the chain says it to whoever may know', async () => {
  assert.equal(await inNetwork((db) => warnLead(db, 'https://digihulp.example')), 1)
  assert.equal(await inNetwork((db) => warnLead(db, 'https://digihulp.example')), 0)
  const letters = await inNetwork((db) => keptLetters(db))
  const [letter] = letters.filter(({ kind }) => kind === 'agreements.expiring')
  assert.equal(letter?.to, here.people.lead.email)
  assert.match(letter?.text ?? '', /Convenant verlengd[\s\S]*1 februari 2027/)
  assert.ok(letter?.text.includes(`https://digihulp.example${address}`))
  assert.match(
    await page(wim, '/lindemeer/keten'),
    /Convenant verlengd loopt tot en met 1 februari/,
  )
  assert.doesNotMatch(await page(sien, '/lindemeer/keten'), /verlengd/)
  const edit = `${address}/gegevens`
  await rian.post(edit, edit, { ...convenant, subject: 'Convenant', endsOn: '2027-02-10' })
  assert.equal(await inNetwork((db) => warnLead(db, 'https://digihulp.example')), 1)
})

test('an attachment goes where the agreement goes, and nowhere else', async () => {
  const pdf = new File(['%PDF-1.7 convenant'], 'Convenant.pdf')
  assert.equal((await lotte.upload(address, `${address}/bestanden`, pdf)).status, 303)
  const text = await page(wim, address)
  const download = /href="([^"]*bestanden\/[0-9a-f-]{36})"/.exec(text)?.[1] ?? ''
  const answer = await wim.get(download)
  assert.equal(await answer.text(), '%PDF-1.7 convenant')
  assert.match(
    answer.headers.get('Content-Disposition') ?? '',
    /^attachment; filename="Convenant.pdf"/,
  )
  assert.match(answer.headers.get('Content-Security-Policy') ?? '', /sandbox$/)
  assert.equal((await sien.get(download)).status, 404)
  assert.equal((await wim.sendSigned(`${download}/verwijdering`, {})).status, 404)
  const page2 = new File(['<html><script>x</script>'], 'Convenant.pdf')
  const refused = await lotte.upload(address, `${address}/bestanden`, page2)
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /Dit soort bestand/)
  const who = { networkId: here.network.id, personId: null, role: 'coordinator' }
  const seen = await within(
    house.database,
    { ...who, organisationId: seniorweb.id },
    house.clock.now(),
    (db) => db`select id from file`,
  )
  assert.deepEqual([...seen], [])
  assert.equal((await lotte.post(address, `${download}/verwijdering`, {})).status, 303)
  assert.equal((await wim.get(download)).status, 404)
})

test('the register goes out as CSV and XLSX, as far as one may see it', async () => {
  const text = await page(rian, `${root}/afspraken.csv`)
  assert.match(text, /^Onderwerp;Soort;Partijen/)
  assert.match(
    text,
    /Convenant;Convenant;"Bibliotheek lindemeer; Welzijn lindemeer";01-01-2026;10-02-2027/,
  )
  const file = await (await rian.get(`${root}/afspraken.xlsx`)).arrayBuffer()
  assert.equal(read(file).Sheets.Afspraken?.A2?.v, 'Convenant')
  assert.equal((await daan.get(`${root}/afspraken.csv`)).status, 404)
  assert.doesNotMatch(await page(rian, `${root}/afspraken.csv?stand=ended`), /Convenant;/)
})

test('an agreement can be stopped earlier: it stays in the register and warns no more', async () => {
  assert.equal((await lotte.post(address, `${address}/einde`, {})).status, 303)
  assert.match(await page(lotte, `${root}?stand=ended`), /afgelopen/)
  assert.equal((await inNetwork((db) => expiringAgreements(db))).length, 0)
  assert.doesNotMatch(await page(lotte, '/lindemeer/keten'), /Afspraken die bijna aflopen/)
})

test('another network finds no agreement, not with the id at its own address either', async () => {
  const stranger = await visitor(house).signIn(there.people.lead, 'hogedijk')
  assert.equal((await stranger.get(address.replace('lindemeer', 'hogedijk'))).status, 404)
  assert.doesNotMatch(await page(stranger, '/hogedijk/keten/afspraken'), /Convenant/)
  const guest = await visitor(house).get(address)
  assert.match(guest.headers.get('Location') ?? '', /inloggen/)
})

test('seven years after its end an agreement is erased with its files, and not a day earlier', async () => {
  const old = (endsOn: string, id: string) => ({
    ...{ id, organisationId: library.id, kind: 'referral' as const, subject: endsOn, content: '' },
    ...{ startsOn: '2015-01-01', endsOn, reviewOn: null },
    parties: [sampleParty({ organisationId: library.id }), sampleParty({ name: 'Elders' })],
  })
  const [gone, stays] = [crypto.randomUUID(), crypto.randomUUID()]
  await inNetwork((db) => fillAgreements(db, [old('2019-11-22', gone), old('2019-11-23', stays)]))
  const pdf = new File(['%PDF-1.7 oud'], 'Oud.pdf')
  const sent = await lotte.upload(`${root}/${gone}`, `${root}/${gone}/bestanden`, pdf)
  assert.equal(sent.status, 303)
  assert.equal(await inNetwork(erasePast), 1)
  assert.equal((await lotte.get(`${root}/${gone}`)).status, 404)
  assert.equal((await lotte.get(`${root}/${stays}`)).status, 200)
  assert.equal((await inNetwork((db) => db`select 1 from file`)).length, 0)
})
