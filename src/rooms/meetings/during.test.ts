// Story tests of the agenda, leading a meeting, and its report.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillSmall, formOf, testInstallation, visitor } from '../../../test/installation.ts'
import { keptLetters } from '../../platform/mail.ts'
import { asJob } from '../../platform/tenant.ts'
import { smallNetwork } from '../partners/sample.ts'

const here = smallNetwork('lindemeer')
const house = await testInstallation({ at: '2026-11-23T10:00:00Z' })
await fillSmall(house, here)

const root = '/lindemeer/keten/overleggen'
let lead = await visitor(house).signIn(here.people.lead)
/** Some time later; sessions end meanwhile. */
async function later(moment: string) {
  house.clock.set(moment)
  lead = await visitor(house).signIn(here.people.lead)
}
const { library, welfare } = here.organisations
const job = <T>(work: Parameters<typeof asJob<T>>[3]) =>
  asJob(house.database, here.network.id, house.clock.now(), work)
const letters = async (kind: string) =>
  (await job((db) => keptLetters(db, 300))).filter((one) => one.kind === kind)
const pageOf = async (path: string, who = lead) => (await who.get(path)).text()
const placeOf = (response: Response) =>
  (response.headers.get('Location') ?? '').split(/[?#]/)[0] ?? ''

async function plan(title: string, day = '2026-12-08'): Promise<string> {
  const response = await lead.post(`${root}/nieuw`, `${root}/nieuw`, {
    title,
    kind: 'partners',
    day,
    starts: '13:30',
    ends: '14:00',
    repeat: 'once',
    organisations: [library.id, welfare.id],
  })
  return placeOf(response)
}
const itemsOn = (page: string) =>
  [...page.matchAll(/<li id="i-([0-9a-f-]+)"><h2[^>]*>([^<]*)</g)].map((one) => ({
    id: one[1] ?? '',
    title: one[2] ?? '',
  }))
const addItem = (meeting: string, item: string, length = '10') =>
  lead.post(`${meeting}/agenda`, `${meeting}/agenda`, { item, length, kind: 'discussion' })

test('an agenda begins with the usual items, takes own ones before the closing, and shows when each begins', async () => {
  const meeting = await plan('Agenda maken')
  await addItem(meeting, 'Inloop in de wijk', '40')
  const page = await pageOf(`${meeting}/agenda`)
  assert.deepEqual(
    itemsOn(page).map(({ title }) => title),
    [
      '13.30 Opening en mededelingen',
      '13.35 Verslag van het vorige overleg',
      '13.40 Inloop in de wijk',
      '14.20 Rondvraag en afsluiting',
    ],
  )
  assert.match(page, /30 minuten langer dan het overleg/)
  const wrong = await addItem(meeting, '', '999')
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /van 0 tot en met 480/)
})

test('items move up and down and off the agenda by buttons alone', async () => {
  const meeting = await plan('Volgorde')
  await addItem(meeting, 'Eerste')
  await addItem(meeting, 'Tweede')
  const titles = async () =>
    itemsOn(await pageOf(`${meeting}/agenda`)).map(({ title }) => title.slice(6))
  const second = itemsOn(await pageOf(`${meeting}/agenda`)).find(({ title }) =>
    title.endsWith('Tweede'),
  )
  const order = (value: string) =>
    lead.post(`${meeting}/agenda`, `${meeting}/agenda/volgorde`, { do: value })
  await order(`up:${second?.id}`)
  assert.deepEqual((await titles()).slice(2, 4), ['Tweede', 'Eerste'])
  await order(`down:${second?.id}`)
  assert.deepEqual((await titles()).slice(2, 4), ['Eerste', 'Tweede'])
  await order(`gone:${second?.id}`)
  assert.ok(!(await titles()).includes('Tweede'))
})

test('at an item a lead notes, decides and agrees; the decision gets the next number and the action point its organisation', async () => {
  const meeting = await plan('Besluitvol')
  await addItem(meeting, 'Reparatie')
  const item = itemsOn(await pageOf(`${meeting}/agenda`)).find(({ title }) =>
    title.endsWith('Reparatie'),
  )
  const screen = `${meeting}/bespreking?punt=${item?.id}`
  const at = `${meeting}/bespreking/${item?.id}`
  const notes = formOf(await pageOf(screen), `${at}/notities`)
  assert.equal(
    (await lead.send(`${at}/notities`, { ...notes, notes: 'Elf laptops staan klaar.' })).status,
    303,
  )
  await lead.post(screen, `${at}/besluit`, { text: 'De gemeente betaalt de onderdelen.' })
  await lead.post(screen, `${at}/besluit`, { text: 'Wij beginnen in januari.' })
  const agreed = await lead.post(screen, `${at}/actiepunt`, {
    what: 'Avond plannen',
    organisation: welfare.id,
    function: 'coördinator',
    due: '2026-12-20',
  })
  assert.equal(agreed.status, 303)
  const page = await pageOf(screen)
  assert.match(page, /2026-1 De gemeente betaalt/)
  assert.match(page, /2026-2 Wij beginnen/)
  assert.match(page, /Avond plannen/)
  assert.match(await pageOf(`${root}/besluiten?zoek=gemeente+onderdelen`), /2026-1/)
  assert.doesNotMatch(await pageOf(`${root}/besluiten?zoek=gemeente+onderdelen`), /Wij beginnen/)
  const bsn = await lead.post(screen, `${at}/besluit`, { text: 'BSN 111222333 van mevrouw' })
  assert.equal(bsn.status, 422)
  assert.equal((await lead.post(screen, `${at}/actiepunt`, { what: '' })).status, 422)
})

test('two decisions at the same moment get two numbers', async () => {
  const meeting = await plan('Tegelijk', '2027-02-09')
  const item = itemsOn(await pageOf(`${meeting}/agenda`))[0]
  const at = `${meeting}/bespreking/${item?.id}/besluit`
  const answers = await Promise.all(
    ['een', 'twee', 'drie', 'vier'].map((text) => lead.sendSigned(at, { text: `Besluit ${text}` })),
  )
  assert.deepEqual(
    answers.map(({ status }) => status),
    [303, 303, 303, 303],
  )
  const page = await pageOf(`${root}/besluiten?jaar=2027`)
  for (const n of [1, 2, 3, 4]) assert.match(page, new RegExp(`>2027-${n}<`))
})

test('two people note at one item: the second sees both texts and nothing is lost', async () => {
  const meeting = await plan('Samen noteren')
  const item = itemsOn(await pageOf(`${meeting}/agenda`))[0]
  const admin = await visitor(house).signIn(here.people.admin)
  const screen = `${meeting}/bespreking?punt=${item?.id}`
  const action = `${meeting}/bespreking/${item?.id}/notities`
  const [mine, theirs] = [
    formOf(await pageOf(screen), action),
    formOf(await pageOf(screen, admin), action),
  ]
  assert.equal((await admin.send(action, { ...theirs, notes: 'Van de beheerder.' })).status, 303)
  const late = await lead.send(action, { ...mine, notes: 'Van de regievoerder.' })
  assert.equal(late.status, 409)
  const page = await late.text()
  assert.match(page, /Van de beheerder\./)
  assert.match(page, /Van de regievoerder\.<\/textarea>/)
  const again = formOf(page, action)
  const both = 'Van de beheerder.\nVan de regievoerder.'
  assert.equal(
    (await lead.send(action, { ...again, _once: crypto.randomUUID(), notes: both })).status,
    303,
  )
  assert.match(await pageOf(screen), /Van de beheerder\.\nVan de regievoerder\./)
})

test('the report is drafted from what was noted, corrected, approved by the lead alone, mailed once, and read by all', async () => {
  const meeting = await plan('Verslagoverleg')
  const item = itemsOn(await pageOf(`${meeting}/agenda`))[0]
  const at = `${meeting}/bespreking/${item?.id}`
  const screen = `${meeting}/bespreking?punt=${item?.id}`
  await lead.post(screen, `${at}/besluit`, { text: 'Wij gaan door.' })
  await lead.post(screen, `${at}/actiepunt`, {
    what: 'Zaal huren',
    organisation: library.id,
    due: '2026-12-18',
  })
  const attendance = /name="(attendance-[0-9a-f-]+)"/.exec(await pageOf(meeting))?.[1] ?? ''
  await lead.post(meeting, `${meeting}/aanwezigheid`, { [attendance]: 'present' })
  await lead.post(meeting, `${meeting}/afronding`, { to: 'held' })
  assert.equal((await lead.get(screen)).status, 404)

  const wim = await visitor(house).signIn(here.people.welfareWorker)
  const report = `${meeting}/verslag`
  await lead.post(report, `${report}/voorstel`, {})
  const draft = await pageOf(report)
  for (const words of [
    /Aanwezig: Bibliotheek lindemeer/,
    /Besluit 2026-\d+: Wij gaan door\./,
    /Actiepunt: Zaal huren \(Bibliotheek lindemeer, voor 18 december 2026\)/,
  ])
    assert.match(draft, words)
  assert.match(await pageOf(report, wim), /nog geen verslag/)
  assert.equal(
    (await lead.sendSigned(`${report}/verzending`, {})).headers
      .get('Location')
      ?.includes('not-mailed'),
    true,
  )

  await lead.post(report, report, { text: 'Aangepast verslag.\n\nEinde.' })
  const admin = await visitor(house).signIn(here.people.admin)
  assert.equal((await admin.sendSigned(`${report}/vaststelling`, { version: '2' })).status, 404)
  await lead.post(report, `${report}/vaststelling`, {})
  assert.match(await pageOf(report, wim), /Aangepast verslag\.[\s\S]*Vastgesteld door/)
  await lead.post(report, `${report}/verzending`, {})
  const mailed = await letters('meetings.report')
  assert.ok(
    mailed.some(
      (one) =>
        one.to === here.people.welfareWorker.email && one.text.includes('Aangepast verslag.'),
    ),
  )
  await lead.sendSigned(`${report}/verzending`, {})
  assert.equal((await letters('meetings.report')).length, mailed.length)
  // What is approved is not changed behind people's backs.
  await lead.sendSigned(report, { text: 'Toch anders', version: '3' })
  assert.match(await pageOf(report), /Aangepast verslag\./)
})

test('what is late comes back in the proposals of the next agenda, and not once it is on it', async () => {
  const meeting = await plan('Volgend overleg', '2026-12-29')
  await later('2026-12-22T09:00:00Z')
  const page = await pageOf(`${meeting}/agenda`)
  assert.match(page, /Actiepunt: Avond plannen/)
  const keys = [...page.matchAll(/value="(action:[0-9a-f-]+)"/g)].map((one) => one[1] ?? '')
  const added = await lead.post(`${meeting}/agenda`, `${meeting}/agenda/voorstel`, {
    'chosen-overdue': keys,
  })
  assert.equal(added.status, 303)
  const after = await pageOf(`${meeting}/agenda`)
  assert.ok(itemsOn(after).some(({ title }) => title.includes('Avond plannen')))
  assert.ok(keys.length > 0 && keys.every((key) => !after.includes(`value="${key}"`)))
  assert.equal((await lead.sendSigned(`${meeting}/agenda/voorstel`, {})).status, 422)
})

test('what is late comes on the next agenda by itself, once: whoever takes it off has decided', async () => {
  const { bringBackLate } = await import('./proposals.ts')
  const meeting = await plan('Overleg met wat bleef liggen', '2026-12-23')
  const action = '/lindemeer/keten/overleggen/actiepunten/nieuw'
  const added = await lead.post(action, action, {
    ...{ what: 'Sleutel regelen', organisation: welfare.id, due: '2026-12-21' },
  })
  assert.equal(added.status, 303)
  const lateOnes = async () =>
    itemsOn(await pageOf(`${meeting}/agenda`)).filter(({ title }) => title.includes('Sleutel'))
  assert.equal((await lateOnes()).length, 0)
  await job(bringBackLate)
  await job(bringBackLate)
  const [one, ...more] = await lateOnes()
  assert.ok(one)
  assert.equal(more.length, 0)
  assert.match(await pageOf(`${meeting}/agenda`), new RegExp(`${placeOf(added)}"`))
  await lead.post(`${meeting}/agenda`, `${meeting}/agenda/volgorde`, { do: `gone:${one.id}` })
  await job(bringBackLate)
  assert.equal((await lateOnes()).length, 0)
  // Held without it: it is still late, so the meeting after this one gets it.
  await plan('Het overleg daarna', '2027-01-20')
  await lead.post(meeting, `${meeting}/afronding`, { to: 'held' })
  const next = (await lead.get(`${root}/agendapunt`)).headers.get('Location') ?? ''
  assert.ok(!next.startsWith(meeting))
  const titles = itemsOn(await pageOf(next.split('?')[0] ?? '')).map(({ title }) => title)
  assert.ok(titles.some((title) => title.includes('Sleutel regelen')))
})

test('another page leads to the next agenda: the item keeps what it is about, and a decision at it too', async () => {
  const about = { about: '/lindemeer/keten#doel-1', label: 'Doel: elke wijk een loket' }
  const link = `${root}/agendapunt?${new URLSearchParams(about)}`
  const to = (await lead.get(link)).headers.get('Location') ?? ''
  const page = to.split('#')[0] ?? ''
  const agenda = page.split('?')[0] ?? ''
  assert.match(await pageOf(page), /Doel: elke wijk een loket/)
  const fields = formOf(await pageOf(page), agenda)
  const sent = { ...fields, item: 'Loketten', length: '10', kind: 'decision' }
  assert.equal((await lead.send(agenda, sent)).status, 303)
  const item = itemsOn(await pageOf(agenda)).find(({ title }) => title.includes('Loketten'))
  const meeting = agenda.replace('/agenda', '')
  await lead.post(
    `${meeting}/bespreking?punt=${item?.id}`,
    `${meeting}/bespreking/${item?.id}/besluit`,
    {
      text: 'Er komt een loket.',
    },
  )
  const list = await pageOf(`${root}/besluiten?zoek=loket`)
  const decision = /href="([^"]*besluiten\/[0-9a-f-]{36})"/.exec(list)?.[1] ?? ''
  assert.match(await pageOf(decision), /href="\/lindemeer\/keten#doel-1"/)
  const wim = await visitor(house).signIn(here.people.welfareWorker)
  assert.equal((await wim.get(link)).status, 404)
})

test('a new meeting like an earlier one takes over its time, place, who was asked and its own items', async () => {
  const base = await plan('IDO-overleg', '2027-03-10')
  await addItem(base, 'Rondje spreekuren', '20')
  const id = base.split('/').at(-1) ?? ''
  const page = await pageOf(`${root}/nieuw?van=${id}`)
  assert.match(page, /value="IDO-overleg"/)
  assert.match(
    page,
    new RegExp(`value="${welfare.id}"[^>]*checked|checked[^>]*value="${welfare.id}"`),
  )
  const fields = formOf(page, `${root}/nieuw`)
  const added = await lead.send(`${root}/nieuw`, {
    ...fields,
    ...{
      title: 'Ketenoverleg',
      kind: 'partners',
      day: '2027-04-14',
      starts: '13:30',
      ends: '15:00',
    },
    ...{ repeat: 'once', organisations: welfare.id },
  })
  assert.equal(added.status, 303)
  const titles = itemsOn(await pageOf(`${placeOf(added)}/agenda`)).map(({ title }) => title)
  assert.ok(titles.some((title) => title.includes('Rondje spreekuren')))
})
