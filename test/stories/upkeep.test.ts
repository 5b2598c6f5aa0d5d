// Stories of those who keep offers: adding, changing together, going back, and looking whether it is still right.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { auditOf } from '../../src/platform/audit.ts'
import { keptLetters } from '../../src/platform/mail.ts'
import { asJob } from '../../src/platform/tenant.ts'
import { fillOffers, sampleAt, sampleLocation, sampleOffer } from '../../src/rooms/offers/sample.ts'
import { smallNetwork } from '../../src/rooms/partners/sample.ts'
import { fillSmall, formOf, testInstallation, type Visitor, visitor } from '../installation.ts'

const house = await testInstallation({ at: '2026-11-23T10:00:00Z' })
const here = smallNetwork('lindemeer')
const there = smallNetwork('hogedijk')
await fillSmall(house, here)
await fillSmall(house, there)
const { library, welfare } = here.organisations

const brug = sampleLocation({ name: 'Buurthuis De Brug', organisationId: welfare.id })
const bieb = sampleLocation({ name: 'Bibliotheek Lindehof', organisationId: library.id })
const inloop = sampleOffer({
  organisationId: welfare.id,
  titleNl: 'Inloop computervragen',
  textNl: 'Loop binnen met uw vraag.',
  checkedOn: '2026-01-10',
})
const cursus = sampleOffer({
  organisationId: library.id,
  titleNl: 'Cursus tablet',
  textNl: 'U leert werken met een tablet.',
  kind: 'course',
})
await asNetwork((db) =>
  fillOffers(db, {
    locations: [brug, bieb],
    offers: [inloop, cursus],
    offerLocations: [sampleAt(inloop, brug)],
  }),
)
const root = '/lindemeer/aanbod'
const wim = await visitor(house).signIn(here.people.welfareWorker)
const lotte = await visitor(house).signIn(here.people.librarian)
const rian = await visitor(house).signIn(here.people.lead)
const daan = await visitor(house).signIn(here.people.desk)

function asNetwork<T>(work: Parameters<typeof asJob<T>>[3]) {
  return asJob(house.database, here.network.id, house.clock.now(), work)
}

const pageOf = async (who: Visitor, path: string) => (await who.get(path)).text()

/** Everything that stands in the fields of the form on this page, as a browser would send it. */
function filledIn(page: string): Record<string, string | string[]> {
  const typed: Record<string, string[]> = {}
  const add = (name: string, value: string) => {
    typed[name] = [...(typed[name] ?? []), value]
  }
  const form = [...page.matchAll(/<form[\s\S]*?<\/form>/g)]
    .map(([one]) => one)
    .find((one) => one.includes('name="titleNl"'))
  for (const [input] of (form ?? '').matchAll(/<input[^>]*>/g)) {
    const value = unescaped(/ value="([^"]*)"/.exec(input)?.[1] ?? '')
    const isBox = /type="(checkbox|radio)"/.test(input)
    if (!isBox || / checked/.test(input)) add(/name="([^"]*)"/.exec(input)?.[1] ?? '', value)
  }
  for (const [, name = '', value = ''] of (form ?? '').matchAll(
    /<textarea[^>]*name="([^"]*)"[^>]*>\n?([\s\S]*?)<\/textarea>/g,
  ))
    add(name, unescaped(value))
  for (const [, name = '', options = ''] of (form ?? '').matchAll(
    /<select[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g,
  ))
    add(name, / value="([^"]*)" selected/.exec(options)?.[1] ?? '')
  return Object.fromEntries(
    Object.entries(typed).map(([key, all]) => [key, all.length > 1 ? all : (all[0] ?? '')]),
  )
}

const unescaped = (text: string) =>
  text
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

/** Opens the form of an offer, changes some fields, and presses a button. */
async function change(who: Visitor, path: string, fields: Record<string, string | string[]>) {
  const page = await pageOf(who, path)
  return who.send(path, { ...filledIn(page), ...formOf(page, path), ...fields })
}

async function addOffer(who: Visitor, fields: Record<string, string | string[]>) {
  const answer = await change(who, `${root}/nieuw`, fields)
  return /aanbod\/([0-9a-f-]{36})/.exec(answer.headers.get('Location') ?? '')?.[1] ?? ''
}

const helpCorner = {
  titleNl: 'Hulp bij DigiD',
  textNl: 'Wij helpen u inloggen bij de overheid.',
  'location-0': brug.id,
  'hours-0': 'di en do 10-12 u',
}

test('a coordinator adds an offer as a draft that nobody sees, and then shows it', async () => {
  const id = await addOffer(wim, { ...helpCorner, do: 'draft' })
  assert.equal((await visitor(house).get(`/lindemeer/hulp/${id}`)).status, 404)
  const page = await pageOf(wim, `${root}/${id}`)
  assert.match(page, /dinsdag en donderdag 10\.00–12\.00/)
  assert.equal((await change(wim, `${root}/${id}`, { do: 'active' })).status, 303)
  const seen = await visitor(house).get(`/lindemeer/hulp/${id}`)
  assert.equal(seen.status, 200)
  assert.match(await seen.text(), /Hulp bij DigiD/)
  assert.match(await pageOf(visitor(house), '/lindemeer/hulp?q=digid'), /Hulp bij DigiD/)
  const lines = await asNetwork((db) => auditOf(db, id))
  assert.deepEqual(
    lines.map(({ what }) => what),
    ['offers.added', 'offers.changed'],
  )
})

test('an offer that nobody can reach or that says nothing can not be shown, and nothing typed is lost', async () => {
  const answer = await change(wim, `${root}/nieuw`, { titleNl: 'Leeg aanbod', do: 'active' })
  assert.equal(answer.status, 422)
  const page = await answer.text()
  assert.match(page, /<title>Fout: /)
  assert.match(page, /Schrijf uitleg voor inwoners/)
  assert.match(page, /Vul een plek, telefoonnummer/)
  assert.match(page, /value="Leeg aanbod"/)
})

test('times that nobody can read stay as they were written, and the page says so', async () => {
  const id = await addOffer(wim, {
    ...helpCorner,
    'hours-0': 'als het bord buiten staat',
    do: 'draft',
  })
  const page = await pageOf(wim, `${root}/${id}`)
  assert.match(page, /Hier halen we geen dagen en tijden uit/)
  assert.match(page, /als het bord buiten staat/)
})

test('days that differ are typed one per line; a line that makes no sense is told of', async () => {
  const days = '24-12-2026 dicht (kerst)\n5-12-2026 10.00-12.00'
  const id = await addOffer(wim, { ...helpCorner, 'days-0': days, do: 'draft' })
  const again = filledIn(await pageOf(wim, `${root}/${id}`))
  assert.equal(again['days-0'], '05-12-2026 10.00-12.00\n24-12-2026 dicht (kerst)')
  const wrong = await change(wim, `${root}/${id}`, { 'days-0': 'soms dicht', do: 'keep' })
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /soms dicht/)
})

test('a preview shows what residents will read and saves nothing; another place leaves all that was typed', async () => {
  const page = await pageOf(wim, `${root}/nieuw`)
  const typed = { ...filledIn(page), ...formOf(page, `${root}/nieuw`), ...helpCorner }
  const shown = await wim.send(`${root}/nieuw/voorbeeld`, { ...typed, do: 'preview' })
  assert.equal(shown.status, 200)
  assert.match(await shown.text(), /Voorbeeld: zo lezen inwoners het[\s\S]*dinsdag en donderdag/)
  const more = await (await wim.send(`${root}/nieuw/voorbeeld`, { ...typed, do: 'more' })).text()
  assert.match(more, /name="location-1"/)
  assert.match(more, /value="Hulp bij DigiD"/)
})

test('someone of another organisation finds nothing to change, and a desk worker only reads', async () => {
  for (const path of ['', '/versies']) {
    assert.equal((await lotte.get(`${root}/${inloop.id}${path}`)).status, 404)
    assert.equal((await daan.get(`${root}/${inloop.id}${path}`)).status, 404)
  }
  for (const [path, fields] of [
    ['', { titleNl: 'Gekaapt', kind: 'course', activities: '3', cost: 'free', promiseMonths: '6' }],
    ['/controle', {}],
    ['/status', { status: 'ended' }],
    ['/versies/1', {}],
    ['/voorbeeld', { do: 'preview' }],
  ] as [string, Record<string, string>][])
    assert.equal((await lotte.sendSigned(`${root}/${inloop.id}${path}`, fields)).status, 404, path)
  const list = await pageOf(daan, root)
  assert.match(list, /Inloop computervragen/)
  assert.doesNotMatch(list, /Nieuw aanbod|Alles klopt nog/)
  assert.equal((await daan.get(`${root}/nieuw`)).status, 404)
  const own = await pageOf(lotte, root)
  assert.match(own, /Cursus tablet/)
  assert.doesNotMatch(own, /Inloop computervragen/)
})

test('a coordinator can not give an offer to another organisation; the lead can', async () => {
  const id = await addOffer(wim, { ...helpCorner, titleNl: 'Van wie is dit', do: 'draft' })
  const taken = await change(wim, `${root}/${id}`, { organisation: library.id, do: 'keep' })
  assert.equal(taken.status, 422)
  assert.equal(
    (await change(rian, `${root}/${id}`, { organisation: library.id, do: 'keep' })).status,
    303,
  )
  assert.equal((await wim.get(`${root}/${id}`)).status, 404)
})

test('of two editors the second sees what the first made of it, and nothing is lost', async () => {
  const id = await addOffer(wim, { ...helpCorner, titleNl: 'Samen bewerken', do: 'draft' })
  const path = `${root}/${id}`
  const page = await pageOf(wim, path)
  const mine = { ...filledIn(page), ...formOf(page, path) }
  await change(rian, path, { textNl: 'De tekst van Rian.', phone: '000-0000000', do: 'keep' })
  const second = await wim.send(path, {
    ...mine,
    textNl: 'De tekst van Wim.',
    titleEn: 'Together',
    do: 'keep',
  })
  assert.equal(second.status, 409)
  const clash = await second.text()
  assert.match(clash, /Rian Regie lindemeer sloeg een nieuwe versie op/)
  assert.match(clash, /De tekst van Wim\.[\s\S]*De tekst van Rian\./)
  // What only the other changed came along, what both changed is still as typed.
  const form = filledIn(clash)
  assert.equal(form.textNl, 'De tekst van Wim.')
  assert.equal(form.phone, '000 000 00 00')
  assert.equal(form.titleEn, 'Together')
  const third = await wim.send(path, { ...form, ...formOf(clash, path), do: 'keep' })
  assert.equal(third.status, 303)
  const after = filledIn(await pageOf(wim, path))
  assert.deepEqual(
    [after.textNl, after.phone, after.titleEn],
    ['De tekst van Wim.', '000 000 00 00', 'Together'],
  )
})

test('every version is kept with who and what changed, and an old one can be brought back', async () => {
  const id = await addOffer(wim, { ...helpCorner, titleNl: 'Met geschiedenis', do: 'draft' })
  const path = `${root}/${id}`
  await change(wim, path, { cost: 'paid', costText: '€ 5', do: 'keep' })
  const history = await pageOf(wim, `${path}/versies`)
  assert.match(history, /Wim Welzijn lindemeer, Welzijn lindemeer/)
  assert.match(history, /Kosten<\/th><td[^>]*>Gratis<\/td><td[^>]*>Kost geld/)
  assert.equal((await wim.post(`${path}/versies`, `${path}/versies/1`, {})).status, 303)
  const now = filledIn(await pageOf(wim, path))
  assert.deepEqual([now.cost, now.costText, now.version], ['free', '', '3'])
})

test('saving without a change makes no new version, and neither does "everything is still right"', async () => {
  const path = `${root}/${inloop.id}`
  assert.match(await pageOf(wim, `${root}/na-te-kijken`), /Inloop computervragen/)
  assert.equal((await change(wim, path, { do: 'keep' })).status, 303)
  const back = `${root}/na-te-kijken`
  const checked = await wim.post(back, `${path}/controle`, { back })
  assert.match(checked.headers.get('Location') ?? '', /na-te-kijken\?gecontroleerd=/)
  assert.doesNotMatch(await pageOf(wim, back), new RegExp(`aanbod/${inloop.id}"`))
  assert.equal(filledIn(await pageOf(wim, path)).version, '1')
})

test('the lead asks an owner to look again once a week at most, whoever presses how often', async () => {
  house.clock.set('2027-11-23T10:00:00Z')
  const page = `${root}/na-te-kijken`
  const lead = await visitor(house).signIn(here.people.lead)
  const html = await pageOf(lead, page)
  assert.match(html, /Inloop computervragen/)
  const action = `${page}/${welfare.id}`
  const form = formOf(html, action)
  const ask = () => lead.send(action, { ...form, _once: crypto.randomUUID() })
  const answers = await Promise.all([ask(), ask()])
  assert.deepEqual(
    answers.map((one) => one.status),
    [303, 303],
  )
  const letters = async () =>
    (await asNetwork((db) => keptLetters(db))).filter(({ kind }) => kind === 'upkeep.ask-to-check')
  const [letter, ...others] = await letters()
  assert.equal(others.length, 0)
  assert.equal(letter?.to, here.people.welfareWorker.email)
  assert.match(letter?.text ?? '', /Inloop computervragen/)
  assert.match(letter?.text ?? '', /http:\/\/localhost\/lindemeer\/aanbod\/na-te-kijken/)
  house.clock.advance({ days: 8 })
  const later = await visitor(house).signIn(here.people.lead)
  await later.post(page, action, {})
  assert.equal((await letters()).length, 2)
  house.clock.set('2026-11-23T10:00:00Z')
})

test('what people type can not become a script, a formula or a link that runs', async () => {
  const evil = `"><script>alert(1)</script><img src=x onerror=alert(1)>'\`=HYPERLINK("x")`
  const id = await addOffer(wim, { ...helpCorner, titleNl: `=${evil}`, textNl: evil, do: 'draft' })
  for (const path of [root, `${root}/${id}`, `${root}/${id}/versies`, `${root}/na-te-kijken`])
    assert.doesNotMatch(await pageOf(wim, path), /<script>alert|<img src=x/)
  const sheet = await pageOf(wim, `${root}/aanbod.csv`)
  assert.match(sheet, /;"'=""><script>/)
  const link = await change(wim, `${root}/${id}`, { url: 'javascript:alert(1)', do: 'keep' })
  assert.equal(link.status, 422)
})

test('the list is found by words, state, kind and activity, and goes out as a spreadsheet', async () => {
  assert.match(await pageOf(rian, `${root}?zoek=tablet&soort=course`), /Cursus tablet/)
  const drafts = await pageOf(rian, `${root}?status=draft`)
  assert.doesNotMatch(drafts, /Cursus tablet/)
  assert.match(await pageOf(rian, `${root}?activiteit=1`), /Niets gevonden/)
  const csv = await rian.get(`${root}/aanbod.csv?status=active&soort=course`)
  assert.match(csv.headers.get('Content-Disposition') ?? '', /aanbod-2026-11-23\.csv/)
  assert.match(await csv.text(), /Cursus tablet/)
  const xlsx = new Uint8Array(await (await rian.get(`${root}/aanbod.xlsx`)).arrayBuffer())
  assert.deepEqual([...xlsx.subarray(0, 2)], [0x50, 0x4b])
})

test('an activity without an offer of the network itself is a gap', async () => {
  const page = await pageOf(rian, `${root}/gaten`)
  assert.match(page, /class="kw-gap"[^>]*><a[^>]*>Gat: vraag een partner/)
  assert.match(page, /3 Hulp, informatie en cursussen/)
  assert.equal((await lotte.get(`${root}/gaten`)).status, 404)
})

test('another network sees none of it', async () => {
  const stranger = await visitor(house).signIn(there.people.lead, 'hogedijk')
  assert.equal((await stranger.get(`/hogedijk/aanbod/${inloop.id}`)).status, 404)
  assert.doesNotMatch(await pageOf(stranger, '/hogedijk/aanbod'), /Inloop computervragen/)
  assert.equal((await stranger.get(`${root}/${inloop.id}`)).status, 303)
})
