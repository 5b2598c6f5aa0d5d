// Stories of residents, and of what they say is wrong, through the whole site.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { fillSmall, formOf, testInstallation, visitor } from '../../../test/installation.ts'
import { listeners } from '../../app/jobs.ts'
import { keptLetters } from '../../platform/mail.ts'
import { asJob, type Db, within } from '../../platform/tenant.ts'
import { fillOffers, sampleAt, sampleLocation, sampleOffer, written } from '../offers/sample.ts'
import { smallNetwork } from '../partners/sample.ts'

type Offer = ReturnType<typeof sampleOffer>

const evil = `"'><img src=x onerror=alert(1)><script>alert(2)</script>{{7*7}}\${7*7}`
const tiles = { MAP_TILES_URL: 'https://tiles.example/{z}/{x}/{y}.png' }
// Tuesday 24 November 2026, 13.20 on Dutch clocks.
const house = await testInstallation({ at: '2026-11-24T12:20:00Z', env: tiles })
const here = smallNetwork('lindemeer')
const there = smallNetwork('hogedijk')
await fillSmall(house, here)
await fillSmall(house, there)
const { library, welfare } = here.organisations

const asLead = <T>(small: typeof here, work: (db: Db) => Promise<T>) => {
  const who = { networkId: small.network.id, organisationId: null, personId: null, role: 'lead' }
  return within(house.database, who, house.clock.now(), work)
}
const bieb = sampleLocation({
  name: 'Bibliotheek Lindehof',
  routeText: 'Bus 1 stopt op het Kerkplein.',
  accessibility: ['wheelchair'],
})
const annex = sampleLocation({
  name: 'Bibliotheek Waterwijk',
  street: 'Lamellendek',
  number: '18',
  lat: 52.5557,
  lon: 5.2471,
  postcode: '1373 CD',
  city: 'Waterwijk',
})
const make = (titleNl: string, facts: Partial<Offer> = {}) =>
  sampleOffer({ organisationId: library.id, titleNl, ...facts })
const desk = make('Informatiepunt Digitale Overheid', {
  titleEn: 'Digital government help point',
  textNl: 'Een medewerker helpt u stap voor stap met DigiD.\nU typt zelf.',
  textEn: 'A member of staff helps you step by step with DigiD.',
  kind: 'ido',
  themes: ['digid'],
  languages: ['nl', 'ar'],
  audienceText: 'Iedereen',
  bringText: 'De brief waar het over gaat',
  phone: '000-0000102',
  url: 'https://bibliotheek.example/ido',
})
const dutch = make('Taalles met telefoon', {
  textNl: 'U leert woorden.',
  kind: 'course',
  helpKinds: ['learning'],
  checkedOn: '2024-01-01',
  hours: written('als de vlag buiten hangt'),
})
const draft = make('Concept over DigiD', { status: 'draft' })
const nasty = make(`Boos ${evil}`, {
  organisationId: welfare.id,
  textNl: evil,
  audienceText: evil,
  costText: evil,
  bringText: evil,
  areaText: evil,
  phone: evil,
  url: 'javascript:alert(1)',
  accessText: evil,
  hours: { ...written('di 10-12 u'), written: evil, understood: 'part' },
})
await asLead(here, (db) =>
  fillOffers(db, {
    locations: [bieb, annex],
    offers: [desk, dutch, draft, nasty],
    offerLocations: [
      sampleAt(desk, bieb, { hours: written('ma t/m vr 10-17 u') }),
      sampleAt(desk, annex, { hours: written('do 10-12 u') }),
    ],
  }),
)
const elsewhere = sampleOffer({ organisationId: there.organisations.library.id, titleNl: 'Elders' })
await asLead(there, (db) =>
  fillOffers(db, { locations: [], offers: [elsewhere], offerLocations: [] }),
)

const get = (path: string) => visitor(house).get(path)
const page = async (path: string) => {
  const answer = await get(path)
  assert.equal(answer.status, 200, path)
  return answer.text()
}
const offerPath = (offer: Offer, rest = '') => `/lindemeer/hulp/${offer.id}${rest}`

test('the home page has one question, six choices, what is open now and the help line, in both languages', async () => {
  const dutchPage = await page('/lindemeer')
  for (const words of [
    'Waar wilt u hulp bij?',
    'Ik denk dat ik word opgelicht',
    'open tot 17.00',
    '0800-0000',
  ])
    assert.ok(dutchPage.includes(words), words)
  assert.equal(dutchPage.match(/class="kw-choice /g)?.length, 6)
  assert.match(await page('/en/lindemeer'), /I want to talk to someone[\s\S]*open until 17:00/)
})

test('nobody gets a cookie, and no page of the guide asks another site for anything', async () => {
  for (const path of [
    '/lindemeer',
    '/lindemeer/hulp?q=digid',
    offerPath(desk),
    '/lindemeer/opgelicht',
    '/lindemeer/iemand-spreken',
    '/lindemeer/over',
    offerPath(desk, '/klopt-niet'),
  ]) {
    const answer = await get(path)
    assert.equal(answer.headers.get('Set-Cookie'), null)
    const outside = [...(await answer.text()).matchAll(/(?:src|href)="(https?:[^"]*)"/g)].map(
      (match) => match[1],
    )
    assert.deepEqual(
      outside.filter((address) => !/bibliotheek|welzijn/.test(address ?? '')),
      [],
      path,
    )
  }
})

test('a resident searches by words and place, and sees why each thing fits', async () => {
  const found = await page('/lindemeer/hulp?q=digid&postcode=1371+AB')
  assert.match(found, /<h1[^>]*>Hulp bij ‘digid’<\/h1>/)
  assert.match(found, /role="status">1 keer hulp gevonden bij postcode 1371 AB/)
  for (const tag of ['open tot 17.00', '50 m', 'zonder afspraak', 'gratis', 'en op 1 andere plek'])
    assert.ok(found.includes(tag), tag)
})

test('a chosen filter stands in the address and can be taken off', async () => {
  const found = await page('/lindemeer/hulp?q=digid&taal=ar&wens=nu')
  assert.match(found, /href="\/lindemeer\/hulp\?q=digid&#38;taal=ar"[^>]*>[\s\S]*?Nu open/)
  assert.match(found, /href="\/lindemeer\/hulp\?q=digid&#38;wens=nu"[^>]*>[\s\S]*?Arabisch/)
})

test('nothing found is no dead end: the help line and places to walk in', async () => {
  const found = await page('/lindemeer/hulp?q=zwembad')
  assert.match(
    found,
    /We vonden niets dat past[\s\S]*href="tel:08000000"[\s\S]*Hier kunt u binnenlopen[\s\S]*Informatiepunt Digitale Overheid/,
  )
})

test('a place that nobody knows is told, and help is shown all the same', async () => {
  const found = await page('/lindemeer/hulp?q=digid&postcode=Nergenshuizen')
  assert.match(
    found,
    /We weten niet waar ‘Nergenshuizen’ is[\s\S]*Informatiepunt Digitale Overheid/,
  )
  const own = await page(`/lindemeer/hulp?q=digid&postcode=${encodeURI(here.network.name)}`)
  assert.doesNotMatch(own, /We weten niet waar|bij u vandaan/, 'the whole area')
})

test('an address that somebody made up is answered with what of it makes sense', async () => {
  await page('/lindemeer/hulp?thema=x&dag=y&blad=-1&taal=%00&postcode=%00')
  const beyond = await get('/lindemeer/hulp?q=digid&blad=99')
  assert.equal(beyond.headers.get('Location'), '/lindemeer/hulp?q=digid')
})

test('each of the six choices leads to fitting help', async () => {
  const home = await page('/lindemeer')
  const addresses = [...home.matchAll(/class="kw-choice [^>]*href="([^"]*)"/g)].map(
    (match) => match[1] ?? '',
  )
  assert.equal(addresses.length, 6)
  for (const address of addresses) await page(address)
  assert.match(
    await page('/lindemeer/hulp?keuze=learn'),
    /Ik wil het zelf leren[\s\S]*Taalles met telefoon/,
  )
  assert.match(await page('/lindemeer/opgelicht'), /Bel uw bank[\s\S]*tel:09008844/)
  assert.match(
    await page('/lindemeer/iemand-spreken?postcode=1373'),
    /Bibliotheek (Lindehof|Waterwijk)/,
  )
})

test('the page of an offer tells everything one needs to go there', async () => {
  const shown = await page(offerPath(desk))
  for (const words of [
    'Een medewerker helpt u',
    'Iedereen',
    'Gratis',
    'Kerkplein 4',
    '1371 AB Lindehof',
    'Bus 1 stopt',
    'Vandaag 10.00–17.00',
    'Maandag t/m vrijdag 10.00–17.00',
    'Nederlands, Arabisch',
    'rolstoel',
    'De brief waar het over gaat',
    'Gecheckt op 1 november 2026',
    library.name,
    'tel:0000000102',
    'agenda.ics',
    'Ook op deze plekken',
    `http://localhost${offerPath(desk)}`,
  ])
    assert.ok(shown.includes(words), words)
})

test('a closed holiday is told beside the next dates', async () => {
  house.clock.set('2026-12-23T12:00:00Z')
  assert.match(await page(offerPath(desk)), /Dicht op vrijdag 25 december 2026 \(eerste kerstdag\)/)
  house.clock.set('2026-11-24T12:20:00Z')
})

test('times that could not be read are shown as they were written, and an old check is told', async () => {
  const shown = await page(offerPath(dutch))
  assert.match(shown, /als de vlag buiten hangt/)
  assert.match(shown, /We konden de tijden niet helemaal lezen/)
  assert.match(shown, /is een tijd niet gecheckt/)
})

test('in English the English texts are shown, and what is only in Dutch says so', async () => {
  assert.match(
    await page(`/en${offerPath(desk)}`),
    /Digital government help point[\s\S]*step by step/,
  )
  const shown = await page(`/en${offerPath(dutch)}`)
  assert.match(shown, /only available in Dutch/)
  assert.match(shown, /<h1[^>]*><span lang="nl">Taalles met telefoon/)
  assert.match(shown, /<div lang="nl"><p>U leert woorden/)
})

test('drafts, offers of another network and made-up ids are not there', async () => {
  for (const rest of ['', '/agenda.ics', '/klopt-niet'])
    for (const path of [
      offerPath(draft, rest),
      offerPath(elsewhere, rest),
      `/lindemeer/hulp/abc${rest}`,
    ])
      assert.equal((await get(path)).status, 404, path)
  assert.equal((await get(`/hogedijk/hulp/${elsewhere.id}`)).status, 200)
})

test('nothing that people typed runs: not in an offer, a search, a place or a remark', async () => {
  const typed = encodeURIComponent(evil)
  for (const path of [
    offerPath(nasty),
    `/en${offerPath(nasty)}`,
    '/lindemeer/hulp',
    `/lindemeer/hulp?q=${typed}&postcode=${typed}`,
    `/lindemeer/iemand-spreken?postcode=${typed}`,
    offerPath(nasty, '/klopt-niet'),
  ]) {
    const shown = await page(path)
    assert.doesNotMatch(shown, /<img src=x|<script>alert|javascript:/, path)
  }
})

test('a map only comes when asked for, and from the configured server alone', async () => {
  assert.doesNotMatch(await page(offerPath(desk)), /tiles\.example\/\d/)
  const answer = await get(offerPath(desk, '?kaart=ja'))
  assert.match(
    answer.headers.get('Content-Security-Policy') ?? '',
    /img-src 'self' data: https:\/\/tiles\.example;/,
  )
  assert.match(await answer.text(), /<image[^>]*href="https:\/\/tiles\.example\/16\/\d+\/\d+\.png"/)
})

test('the calendar of one place is a file for that place', async () => {
  const answer = await get(offerPath(desk, '/agenda.ics'))
  assert.match(answer.headers.get('Content-Type') ?? '', /text\/calendar/)
  assert.match(await answer.text(), /LOCATION:Bibliotheek Lindehof\\, Kerkplein 4\\, Lindehof\r\n/)
  assert.equal((await get(offerPath(dutch, '/agenda.ics'))).status, 404)
})

test('the about page names who leads, who takes part, and GeoNames', async () => {
  assert.match(await page('/lindemeer/over'), /SeniorWeb lindemeer[\s\S]*GeoNames[\s\S]*CC BY 4\.0/)
})

test('a first visit weighs at most 60 KB and a later page 20 KB, compressed', async (t) => {
  const home = await page('/lindemeer')
  const names = [
    ...new Set([...home.matchAll(/"(\/assets\/[^"]*)"/g)].map((match) => match[1] ?? '')),
  ]
  let first = gzipSync(home).length
  for (const name of names)
    first += brotliCompressSync(Buffer.from(await (await get(name)).arrayBuffer())).length
  t.diagnostic(`first visit ${first} bytes`)
  assert.ok(first <= 60 * 1024, `first visit ${first} bytes`)
  for (const path of ['/lindemeer/hulp', offerPath(desk)])
    assert.ok(gzipSync(await page(path)).length <= 20 * 1024, path)
})

const wrong = offerPath(desk, '/klopt-niet')
const remarks = '/lindemeer/aanbod/opmerkingen'
const listFor = async (person: { id: string }) =>
  (await (await visitor(house).signIn(person)).get(remarks)).text()
const letters = async () => {
  const pending = await house.database.sql<
    { id: string; name: string; data: Record<string, string> }[]
  >`
    select id, name, data from jobs.job where name = 'guide.tell-owner' and state = 'created'`
  await asJob(house.database, here.network.id, house.clock.now(), async (db) => {
    for (const job of pending) await listeners(house)[job.name]?.(db, job.data)
  })
  return asJob(house.database, here.network.id, house.clock.now(), (db) => keptLetters(db))
}

test('"klopt dit niet?" reaches the owner and the lead, and nobody else', async () => {
  const sent = await visitor(house).post(wrong, wrong, {
    kind: 'hours',
    text: 'Op vrijdag was het dicht.',
  })
  assert.equal(sent.headers.get('Location'), `${wrong}/dank`)
  assert.match(await page(`${wrong}/dank`), /Dank u wel/)
  const { librarian, welfareWorker, lead, desk: worker } = here.people
  assert.match(await listFor(librarian), /Op vrijdag was het dicht/)
  assert.match(await listFor(lead), /Op vrijdag was het dicht/)
  assert.doesNotMatch(await listFor(welfareWorker), /Op vrijdag/)
  const shut = await (await visitor(house).signIn(worker)).get(remarks)
  assert.equal(shut.status, 404)
  const written = (await letters()).filter((letter) => letter.kind === 'guide.remark')
  assert.ok(written.some((letter) => letter.to === librarian.email))
  assert.ok(written.every((letter) => letter.to !== welfareWorker.email))
  assert.ok(written.every((letter) => !letter.text.includes('Op vrijdag')))
})

test('the owner settles a remark once; another organisation can not', async () => {
  const action = async (person: { id: string }) => {
    const who = await visitor(house).signIn(person)
    const list = await (await who.get(remarks)).text()
    return {
      who,
      address: /action="([^"]*opmerkingen\/[^"]*)"/.exec(list)?.[1] ?? '',
      fields: formOf(list),
    }
  }
  const owner = await action(here.people.librarian)
  const thief = await visitor(house).signIn(here.people.welfareWorker)
  assert.equal(
    (await thief.send(owner.address, { ...owner.fields, _once: crypto.randomUUID() })).status,
    403,
  )
  assert.equal((await owner.who.send(owner.address, owner.fields)).status, 303)
  assert.doesNotMatch(await listFor(here.people.librarian), /Op vrijdag/)
})

test('personal data is stopped with what was seen; a number of an organisation may pass', async () => {
  const someone = visitor(house)
  const text = 'bel mij op 06 12345678'
  const stopped = await someone.post(wrong, wrong, { kind: 'phone', text })
  assert.equal(stopped.status, 422)
  assert.match(await stopped.text(), /<title>Fout: [\s\S]*een telefoonnummer/)
  assert.equal(
    (await someone.post(wrong, wrong, { kind: 'phone', text, vouched: 'ja' })).status,
    303,
  )
})

test('without a choice the form comes back with what was typed', async () => {
  const answer = await visitor(house).post(wrong, wrong, { text: 'bijna goed' })
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), /href="#f-kind"[\s\S]*bijna goed/)
})

test('a robot that fills in every field is thanked and forgotten', async () => {
  const count = () => asLead(here, (db) => db`select 1 from remark`)
  const before = (await count()).length
  const sent = await visitor(house).post(wrong, wrong, {
    kind: 'other',
    website: 'https://spam.example',
  })
  assert.equal(sent.status, 303)
  assert.equal((await count()).length, before)
})

test('a double click is one remark, and a flood is stopped', async () => {
  const action = offerPath(nasty, '/klopt-niet')
  const someone = visitor(house)
  const fields = { ...formOf(await (await someone.get(action)).text()), kind: 'cost' }
  const twice = await Promise.all([someone.send(action, fields), someone.send(action, fields)])
  assert.deepEqual(
    twice.map((answer) => answer.status),
    [303, 303],
  )
  const said = await asLead(here, (db) => db`select 1 from remark where offer_id = ${nasty.id}`)
  assert.equal(said.length, 1)
  const statuses: number[] = []
  for (let n = 0; n < 8; n += 1)
    statuses.push((await someone.post(action, action, { kind: 'cost' })).status)
  assert.ok(statuses.includes(429))
})
