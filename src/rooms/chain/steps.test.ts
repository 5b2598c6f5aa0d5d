// Stories of the nine steps: any order, whose step it is, evidence, where to begin, and the five activities.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillSmall, formOf, testInstallation, visitor } from '../../../test/installation.ts'
import { auditOf } from '../../platform/audit.ts'
import { asJob, within } from '../../platform/tenant.ts'
import { fillOffers, sampleOffer } from '../offers/sample.ts'
import { smallNetwork } from '../partners/sample.ts'

const here = smallNetwork('lindemeer')
const there = smallNetwork('hogedijk')
const house = await testInstallation()
await fillSmall(house, here)
await fillSmall(house, there)
const { library, welfare } = here.organisations
const rian = await visitor(house).signIn(here.people.lead)
const bas = await visitor(house).signIn(here.people.admin)
const wim = await visitor(house).signIn(here.people.welfareWorker)
const lotte = await visitor(house).signIn(here.people.librarian)
const daan = await visitor(house).signIn(here.people.desk)
const root = '/lindemeer/keten/stappen'
const page = async (who: typeof rian, path: string) => (await who.get(path)).text()
const asNetwork = <T>(work: Parameters<typeof asJob<T>>[3]) =>
  asJob(house.database, here.network.id, house.clock.now(), work)

test('a start profile with an existing IDO meeting proposes step 4', async () => {
  assert.match(await page(rian, root), /Vul het startprofiel in/)
  await rian.post(`${root}/startprofiel`, `${root}/startprofiel`, { answers: ['meeting'] })
  const text = await page(rian, root)
  assert.match(text, /Begin daar en maak het breder/)
  assert.match(text, /<ol><li><a[^>]*stappen\/4"/)
  assert.match(text, /Spreek eerst af wie de regie neemt/)
})

test('policy with an alderman proposes the inventory', async () => {
  await rian.post(`${root}/startprofiel`, `${root}/startprofiel`, {
    answers: ['policy', 'alderman'],
  })
  assert.match(await page(lotte, root), /<ol><li><a[^>]*stappen\/2"/)
})

test('the steps are walked in any order: 5, then 2, 3 and 4, and one is revised', async () => {
  for (const step of [5, 2, 3, 4]) {
    const address = `${root}/${step}`
    const sent = await rian.post(address, address, {
      status: step === 5 ? 'done' : 'busy',
      nextAction: `Actie bij ${step}`,
      dueOn: step === 2 ? '2026-11-01' : '',
    })
    assert.equal(sent.status, 303)
  }
  await rian.post(`${root}/5`, `${root}/5`, { status: 'revised' })
  const text = await page(daan, root)
  assert.match(text, /Actie bij 2/)
  assert.match(text, /Herzien/)
  assert.match(text, /datum voorbij/)
  assert.match(await page(daan, '/lindemeer/keten'), /1 van de 9 stappen klaar, 3 bezig/)
})

test('every step has its help in both languages, with a version, and shows what the system knows', async () => {
  for (let step = 1; step <= 9; step++) {
    const nl = await page(daan, `${root}/${step}`)
    assert.match(nl, /Uitleg versie 1, 22 november 2026/)
    assert.match(await page(daan, `/en${root}/${step}`), /Explanation version 1, 22 November 2026/)
    assert.equal(
      /Wat u hier nu kunt vastleggen/.test(nl),
      [1, 2, 8, 9].includes(step),
      String(step),
    )
  }
  assert.match(await page(daan, `${root}/3`), /3 partners doen mee/)
  assert.equal((await daan.get(`${root}/10`)).status, 404)
  assert.equal((await daan.get(`${root}/0`)).status, 404)
})

test('the organisation that took a step on keeps it, and can not give it away', async () => {
  await rian.post(`${root}/6`, `${root}/6`, { status: 'not-started', ownerId: welfare.id })
  assert.doesNotMatch(await page(wim, `${root}/6`), /name="ownerId"/)
  const sent = await wim.post(`${root}/6`, `${root}/6`, {
    status: 'busy',
    ownerId: library.id,
    nextAction: 'Maatjes werven',
  })
  assert.equal(sent.status, 303)
  const text = await page(lotte, `${root}/6`)
  assert.match(text, /Maatjes werven/)
  assert.match(text, /Welzijn lindemeer/)
})

test('a coordinator of another organisation and a desk worker read a step and change nothing', async () => {
  for (const who of [lotte, daan]) {
    assert.doesNotMatch(await page(who, `${root}/6`), /name="status"/)
    const fields = { status: 'done', version: '2', label: 'x', url: 'https://x.example' }
    for (const path of [`${root}/6`, `${root}/6/bewijs`])
      assert.equal((await who.sendSigned(path, fields)).status, 404, path)
  }
  const who = { networkId: here.network.id, personId: null, role: 'coordinator' }
  const rows = await within(
    house.database,
    { ...who, organisationId: library.id },
    house.clock.now(),
    (db) => db`update chain_step set status = 'done' returning step`,
  )
  assert.deepEqual([...rows], [])
})

test('two people change a step: the second sees both and chooses', async () => {
  const address = `${root}/7`
  const form = formOf(await page(bas, address), address)
  await rian.post(address, address, { status: 'busy', nextAction: 'Cijfers bespreken' })
  const second = await bas.send(address, { ...form, status: 'done', nextAction: 'Jaarverslag' })
  assert.equal(second.status, 409)
  const text = await second.text()
  assert.match(text, /Cijfers bespreken/)
  assert.match(text, /Jaarverslag/)
  const again = await bas.send(address, {
    ...formOf(text, address),
    status: 'done',
    nextAction: 'x',
  })
  assert.equal(again.status, 303)
})

test('evidence is a link with a name; without one it is refused; it can be taken away', async () => {
  const address = `${root}/6/bewijs`
  assert.equal((await wim.post(`${root}/6`, address, { label: 'Zonder link' })).status, 422)
  assert.equal(
    (await wim.post(`${root}/6`, address, { label: 'x', url: 'javascript:x' })).status,
    422,
  )
  await wim.post(`${root}/6`, address, { label: 'Projectplan', url: 'welzijn.example/plan' })
  const text = await page(daan, `${root}/6`)
  assert.match(text, /href="https:\/\/welzijn.example\/plan"[^>]*>Projectplan/)
  assert.match(text, /1 bewijsstuk/)
  const gone = /action="([^"]*bewijs\/[0-9a-f-]{36}\/verwijdering)"/
  const [, removal = ''] = gone.exec(await page(wim, `${root}/6`)) ?? []
  assert.equal((await lotte.sendSigned(removal, {})).status, 404)
  assert.equal((await wim.post(`${root}/6`, removal, {})).status, 303)
  assert.match(await page(daan, `${root}/6`), /Er is nog niets vastgelegd/)
  const lines = await asNetwork((db) => auditOf(db, removal.split('/').at(-2) ?? ''))
  assert.deepEqual(
    lines.map(({ what }) => what),
    ['chain.evidence-added', 'chain.evidence-removed'],
  )
})

test('the five activities show offers and gaps; block 2 is devices and internet, block 4 has none', async () => {
  await asNetwork((db) =>
    fillOffers(db, {
      locations: [],
      offerLocations: [],
      offers: [
        sampleOffer({ organisationId: library.id, activities: [1], titleNl: 'Laptop lenen' }),
      ],
    }),
  )
  const all = await page(lotte, '/lindemeer/keten/activiteiten')
  assert.match(all, /1 Apparaten[\s\S]*1 keer aanbod/)
  assert.match(all, /2 Internet[\s\S]*gat: geen aanbod uit de buurt/)
  const block2 = await page(lotte, '/lindemeer/keten/activiteiten?bouwsteen=2')
  assert.match(block2, /1 Apparaten/)
  assert.match(block2, /2 Internet/)
  assert.doesNotMatch(block2, /3 Hulp/)
  assert.match(
    await page(lotte, '/lindemeer/keten/activiteiten?bouwsteen=4'),
    /het is het netwerk zelf/,
  )
})

test('both ways of looking lead the lead to the same pages', async () => {
  const linksIn = (text: string) =>
    [...text.matchAll(/<main[\s\S]*<\/main>/g)].flatMap(([main]) =>
      [...main.matchAll(/href="(\/lindemeer\/[^"?#]*)/g)].map((match) => match[1] ?? ''),
    )
  const isTool = (href: string) => !/keten\/(stappen|activiteiten)/.test(href)
  const what = new Set(linksIn(await page(rian, '/lindemeer/keten/activiteiten')).filter(isTool))
  const steps = await Promise.all(
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => page(rian, `${root}/${n}`)),
  )
  const how = new Set(steps.flatMap(linksIn).filter(isTool))
  // The tabs above the activities are no tools.
  const tabsOf = new Set(linksIn(await page(rian, '/lindemeer/keten/stappen')))
  const only = (set: Set<string>) => [...set].filter((href) => !tabsOf.has(href)).sort()
  assert.deepEqual(only(what), only(how))
  assert.ok(how.has('/lindemeer/aanbod'))
})

test('people of another network find nothing of these steps', async () => {
  const stranger = await visitor(house).signIn(there.people.lead, 'hogedijk')
  const text = await page(stranger, '/hogedijk/keten/stappen')
  assert.doesNotMatch(text, /Actie bij|Maatjes/)
  assert.match((await stranger.get(`${root}/6`)).headers.get('Location') ?? '', /inloggen/)
})
