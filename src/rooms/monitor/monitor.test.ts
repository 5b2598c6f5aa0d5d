// Stories of who sees which figures, and of what a page and its files may tell.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillSmall, testInstallation, type Visitor, visitor } from '../../../test/installation.ts'
import { asJob } from '../../platform/tenant.ts'
import { fillPoints, samplePoint } from '../desk/sample.ts'
import { smallNetwork } from '../partners/sample.ts'
import { fillTallies, sampleQuestions, sampleReferrals } from './sample.ts'
import { sheetKeys } from './sheets.ts'

const here = smallNetwork('lindemeer')
const there = smallNetwork('hogedijk')
const empty = smallNetwork('nieuwstad')
const house = await testInstallation({ at: '2026-11-22T13:00:00Z' })
for (const small of [here, there, empty]) await fillSmall(house, small)
const { library, welfare, seniorweb } = here.organisations
const ido = samplePoint({
  organisationId: library.id,
  name: 'IDO Lindehof',
  nameEn: 'Lindehof desk',
})
const bus = samplePoint({ organisationId: welfare.id, name: 'Buurtbus' })

await asJob(house.database, here.network.id, house.clock.now(), async (db) => {
  await fillPoints(db, [ido, bus])
  const at = (theme: string) => ({ theme, point: ido.id, organisation: library.id })
  const inBus = (theme: string) => ({ theme, point: bus.id, organisation: welfare.id })
  const from = (status: string, sender: string, receiver: string) => ({
    ...{ status, theme: 'bank', sender, receiver },
  })
  await fillTallies(db, [
    ...sampleQuestions('2026-11-20', at('digid'), 47),
    ...sampleQuestions('2026-10-08', at('bank'), 31),
    ...sampleQuestions('2026-10-08', at('fines'), 3),
    ...sampleQuestions('2026-11-04', inBus('device'), 23),
    ...sampleQuestions('2025-11-12', at('digid'), 61),
    ...sampleQuestions('2026-08-12', at('tax'), 29),
    ...sampleQuestions('2026-09-09', at('digid'), 17),
    ...sampleReferrals('2026-11-05', from('helped', library.id, seniorweb.id), 12, 12),
    ...sampleReferrals('2026-11-06', from('sent', library.id, seniorweb.id), 8),
    ...sampleReferrals('2026-11-06', from('accepted', welfare.id, library.id), 17, 9),
    {
      measure: 'questions.referred',
      day: '2026-11-20',
      about: { theme: 'digid', receiver: seniorweb.id, point: ido.id, organisation: library.id },
      n: 14,
    },
  ])
})
await asJob(house.database, there.network.id, house.clock.now(), (db) =>
  fillTallies(
    db,
    sampleQuestions('2026-11-20', { theme: 'digid', point: ido.id, organisation: library.id }, 777),
  ),
)

const page = '/lindemeer/cijfers'
const text = async (who: Visitor, path = page) => {
  const answer = await who.get(path)
  assert.equal(answer.status, 200, path)
  return (await answer.text()).replace(/\s+/g, ' ')
}
/** The words in the cells of a row, by the heads of its table and of itself. */
const row = (html: string, caption: string, head: string): string[] => {
  const tables = [...html.matchAll(/<caption[^>]*>(.*?)<\/caption>(.*?)<\/table>/g)]
  const table = tables.find((match) => plain(match[1]) === caption)?.[2] ?? ''
  const found = [...table.matchAll(/<tr><th scope="row">(.*?)<\/th>(.*?)<\/tr>/g)].find(
    (match) => plain(match[1]) === head,
  )
  return [...(found?.[2] ?? '').matchAll(/<td[^>]*>(.*?)<\/td>/g)].map((match) => plain(match[1]))
}
const plain = (html = '') =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .trim()
const lead = await visitor(house).signIn(here.people.lead)
const librarian = await visitor(house).signIn(here.people.librarian)

test('Rian, who leads, sees the whole network: two months beside those of last year, in words', async () => {
  const html = await text(lead)
  assert.match(html, /oktober en november 2026, naast dezelfde maanden van 2025/)
  assert.match(html, /Netwerk Digitale Inclusie lindemeer/)
  assert.match(html, /<dd class="kw-stat">104<\/dd>/)
  assert.deepEqual(row(html, 'Waar ging het over?', 'DigiD'), ['47', '61'])
  assert.deepEqual(row(html, 'Bij welk hulppunt?', 'IDO Lindehof'), ['81', '61'])
  assert.deepEqual(row(html, 'Bij welk hulppunt?', 'Buurtbus'), ['23', '0'])
  assert.deepEqual(row(html, 'Welke hulp werd gegeven?', 'Meegekeken'), ['104', '61'])
  assert.deepEqual(row(html, 'Waar ging het over?', 'Totaal'), ['104', '61'])
  assert.match(html, /Contacten, geen personen/)
  assert.match(html, /Vragen tellen we sinds 12 november 2025/)
})

test('a theme with three questions reads <5, and the number next to it can not be used to find it', async () => {
  const html = await text(lead)
  assert.deepEqual(row(html, 'Waar ging het over?', 'Boetes'), ['<5', '0'])
  assert.deepEqual(row(html, 'Waar ging het over?', 'Telefoon of computer'), ['22–25', '0'])
  assert.deepEqual(row(html, 'Waar ging het over?', 'Bank'), ['31', '0'])
})

test('referrals stand under their status, with the share in time and the share with an outcome', async () => {
  const html = await text(lead)
  assert.match(html, /<dd class="kw-stat">37<\/dd>/)
  assert.match(html, /57%<\/dd>/)
  assert.match(html, /32%<\/dd>/)
  assert.deepEqual(row(html, 'Hoe staat het ermee?', 'Afloop bekend'), ['12', '0'])
  assert.deepEqual(row(html, 'Hoe staat het ermee?', '– Aangenomen, nog bezig'), ['17', '0'])
  assert.deepEqual(row(html, 'Hoe staat het ermee?', 'Verstuurd'), ['37', '0'])
  assert.deepEqual(row(html, 'Hoe staat het ermee?', 'Beantwoord binnen 5 werkdagen'), ['21', '0'])
  assert.deepEqual(row(html, 'Naar wie?', seniorweb.name), ['20', '0'])
})

test('Lotte of the library sees her own help points and referrals, and nothing of Welzijn', async () => {
  const html = await text(librarian)
  assert.match(html, /Bibliotheek lindemeer · oktober en november 2026/)
  assert.deepEqual(row(html, 'Bij welk hulppunt?', 'IDO Lindehof'), ['81', '61'])
  assert.doesNotMatch(html, /Buurtbus/)
  assert.deepEqual(row(html, 'Waar ging het over?', 'Telefoon of computer'), [])
  assert.match(html, /Doorverwijzingen die u verstuurde/)
  assert.deepEqual(row(html, 'Hoe staat het ermee?', 'Verstuurd'), ['20', '0'])
  assert.deepEqual(row(html, 'Hoe staat het met wat u kreeg?', 'Gekregen'), ['17', '0'])
  assert.deepEqual(row(html, 'Van wie?', welfare.name), ['17', '0'])
})

test('what <5 and x mean stands above the table that has them, and above no other', async () => {
  const html = await text(lead, `${page}?periode=2026-10`)
  const themes = html.slice(html.indexOf('Waar ging het over?'))
  assert.match(themes.slice(0, themes.indexOf('<table')), /&lt;5: minder dan vijf\./)
  const offers = html.slice(html.indexOf('Aanbod per activiteit'))
  assert.doesNotMatch(offers.slice(0, offers.indexOf('<table')), /minder dan vijf|niet te tonen/)
})

test('Sien of SeniorWeb, who has no help point, sees what she received', async () => {
  const senior = await visitor(house).signIn(here.people.senior)
  const html = await text(senior)
  assert.match(html, /<dd class="kw-stat">0<\/dd>/)
  assert.deepEqual(row(html, 'Hoe staat het met wat u kreeg?', 'Gekregen'), ['20', '0'])
  assert.deepEqual(row(html, 'Van wie?', library.name), ['20', '0'])
  assert.doesNotMatch(html, /IDO Lindehof/)
})

test('figures are not there for the desk, not for a visitor, and not in the menu of who may not', async () => {
  const desk = await visitor(house).signIn(here.people.desk)
  for (const path of [page, ...sheetKeys.map((key) => `${page}/${key}.csv`)])
    assert.equal((await desk.get(path)).status, 404, path)
  assert.doesNotMatch(await text(desk, '/lindemeer/balie'), /href="\/lindemeer\/cijfers"/)
  assert.match(await text(lead), /href="\/lindemeer\/cijfers" aria-current="page"/)
  const guest = await visitor(house).get(page)
  assert.equal(guest.status, 303)
  assert.match(guest.headers.get('Location') ?? '', /inloggen\?verder=%2Flindemeer%2Fcijfers/)
  const admin = await visitor(house).signIn(here.people.admin)
  assert.deepEqual(row(await text(admin), 'Waar ging het over?', 'DigiD'), ['47', '61'])
})

test('the lead of another network sees the figures of that network alone', async () => {
  const stranger = await visitor(house).signIn(there.people.lead, 'hogedijk')
  const html = await text(stranger, '/hogedijk/cijfers')
  assert.match(html, /<dd class="kw-stat">777<\/dd>/)
  assert.doesNotMatch(html, /IDO Lindehof|Bibliotheek lindemeer|>104</)
  assert.match((await stranger.get(page)).headers.get('Location') ?? '', /inloggen/)
})

test('each period has its address: a month, a year, two ends, and the months before beside it', async () => {
  const month = await text(lead, `${page}?periode=2026-10`)
  assert.match(month, /oktober 2026, naast dezelfde maand van 2025/)
  assert.deepEqual(row(month, 'Waar ging het over?', 'Bank'), ['31', '0'])
  for (const theme of ['Boetes', 'Telefoon of computer'])
    assert.deepEqual(row(month, 'Waar ging het over?', theme), ['<5', '0'])
  const year = await text(lead, `${page}?periode=2025`)
  assert.match(year, /· 2025, naast 2024/)
  assert.deepEqual(row(year, 'Waar ging het over?', 'DigiD'), ['61', '0'])
  const own = await text(lead, `${page}?van=2026-10&tot=2026-11&naast=ervoor`)
  assert.match(own, /naast augustus en september 2026/)
  assert.deepEqual(row(own, 'Waar ging het over?', 'Belasting'), ['0', '29'])
  assert.match(own, /<option value="2026-10" selected>/)
  assert.match(own, /<details class="kw-details" open>/)
})

test('growth is told only of months that are over and were counted from their beginning', async () => {
  const badge = async (query: string) =>
    /kw-tag--[a-z]+">(.*?)<\/span>/.exec(await text(lead, page + query))?.[1]
  assert.equal(await badge('?periode=2026-10&naast=ervoor'), '+100%')
  assert.equal(await badge('?van=2026-10&tot=2026-11&naast=ervoor'), '+17% in de volle maanden')
  assert.equal(await badge('?periode=2026-09&naast=ervoor'), '−41%')
  assert.equal(await badge(''), undefined)
  assert.match(await text(lead), /November loopt nog[^<]*Vragen tellen we pas sinds 12 november/)
  assert.doesNotMatch(
    await text(lead, `${page}?periode=2026-10&naast=ervoor`),
    /loopt nog|pas sinds/,
  )
})

test('an end that is a day further gives the same page, so that no day can be worked out', async () => {
  const one = await text(lead, `${page}?van=2026-10-01&tot=2026-11-19`)
  const other = await text(lead, `${page}?van=2026-10-03&tot=2026-11-20`)
  const body = (html: string) => /<main[\s\S]*<\/main>/.exec(html)?.[0]
  assert.equal(body(one), body(other))
})

test('a period that makes no sense is said to be so, and what was asked stays in the form', async () => {
  const reversed = await text(lead, `${page}?van=2026-11&tot=2026-02`)
  assert.match(reversed, /De periode begint na het einde/)
  assert.match(reversed, /<option value="2026-02" selected>/)
  assert.deepEqual(row(reversed, 'Waar ging het over?', 'DigiD'), ['47', '61'])
  for (const wrong of ['morgen', '2026-99', "'; drop table tally", '%00', '9'.repeat(400)])
    assert.match(
      await text(lead, `${page}?periode=${encodeURIComponent(wrong)}`),
      /naast dezelfde maanden van 2025/,
    )
  assert.match(await text(lead, `${page}?periode=2031`), /Deze periode moet nog komen/)
})

test('a network without any count says what will come and where to begin; a period without one, when it began', async () => {
  const newcomer = await visitor(house).signIn(empty.people.lead, 'nieuwstad')
  const html = await text(newcomer, '/nieuwstad/cijfers')
  assert.match(html, /Er zijn nog geen cijfers/)
  assert.match(html, /<a class="utrecht-button[^>]*href="\/nieuwstad\/balie"/)
  const admin = await visitor(house).signIn(empty.people.admin, 'nieuwstad')
  // Who may not note a question is not sent there.
  assert.doesNotMatch(await text(admin, '/nieuwstad/cijfers'), /href="\/nieuwstad\/balie"/)
  assert.match(html, /gat: geen aanbod hier/)
  const before = await text(lead, `${page}?periode=2024`)
  assert.match(before, /De eerste telling is van 12 november 2025/)
  assert.match(before, /href="\/lindemeer\/cijfers\?periode=2025-11"/)
})

test('every table has a file that says what the page says, and nothing that is hidden', async () => {
  const html = await text(lead)
  const captions = {
    onderwerpen: 'Waar ging het over?',
    hulppunten: 'Bij welk hulppunt?',
    hulp: 'Welke hulp werd gegeven?',
    genoemd: 'Welke organisaties noemde de balie?',
    verstuurd: 'Hoe staat het ermee?',
    ontvangers: 'Naar wie?',
  }
  for (const [key, caption] of Object.entries(captions)) {
    assert.match(html, new RegExp(`/cijfers/${key}\\.csv\\?van=2026-10&#38;tot=2026-11`), key)
    const file = await lead.get(`${page}/${key}.csv?van=2026-10&tot=2026-11`)
    assert.match(file.headers.get('Content-Disposition') ?? '', /2026-10-2026-11\.csv/)
    const lines = (await file.text())
      .replace(/^\ufeff/, '')
      .trim()
      .split('\r\n')
    assert.match(lines[0] ?? '', /okt–nov 2026;okt–nov 2025/)
    assert.ok(lines.length > 1, key)
    for (const line of lines.slice(1)) {
      const [head = '', ...values] = line.split(';').map((cell) => cell.replace(/^"|"$/g, ''))
      assert.deepEqual(row(html, caption, head), values, line)
    }
  }
  const themes = await (await lead.get(`${page}/onderwerpen.csv`)).text()
  assert.match(themes, /Boetes;<5;0\r\n/)
  assert.doesNotMatch(themes, /;3;/)
  assert.equal((await lead.get(`${page}/bestaat-niet.csv`)).status, 404)
  assert.equal((await lead.get(`${page}/gekregen.csv`)).status, 404)
})

test('the file of a coordinator holds the own organisation only', async () => {
  const points = await (await librarian.get(`${page}/hulppunten.csv`)).text()
  assert.match(points, /IDO Lindehof;81;61/)
  assert.doesNotMatch(points, /Buurtbus/)
  assert.match(await (await librarian.get(`${page}/gekregen.csv`)).text(), /Gekregen;17;0/)
})

test('an organisation that is called like a formula can not run in a spreadsheet', async () => {
  await house.database.sql.begin(async (tx) => {
    await tx`select set_config('app.network', ${here.network.id}, true)`
    await tx`update organisation set name = '=HYPERLINK("http://x.example")' where id = ${seniorweb.id}`
  })
  const file = await (await lead.get(`${page}/ontvangers.csv`)).text()
  assert.match(file, /"'=HYPERLINK\(""http:\/\/x\.example""\)";20;0/)
})

test('in English the same figures, with English words', async () => {
  const html = await text(lead, '/en/lindemeer/cijfers')
  assert.match(html, /October and November 2026, next to the same months of 2025/)
  assert.deepEqual(row(html, 'At which help point?', 'Lindehof desk'), ['81', '61'])
  assert.doesNotMatch(html, /Vragen aan de balie|Doorverwijzingen/)
})
