// Stories of the counter: noting, counting, correcting, passing on, and what others may see of it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  fillSmall,
  formOf,
  testInstallation,
  type Visitor,
  visitor,
} from '../../../test/installation.ts'
import { auditOf } from '../../platform/audit.ts'
import { asJob, type Db } from '../../platform/tenant.ts'
import { fillOffers, sampleAt, sampleLocation, sampleOffer, written } from '../offers/sample.ts'
import { smallNetwork } from '../partners/sample.ts'
import { noteWarmReferral } from './actions.ts'
import type { Question } from './model.ts'
import { type Count, countChanges } from './rules.ts'
import { fillPoints, samplePoint } from './sample.ts'

const here = smallNetwork('lindemeer')
const there = smallNetwork('hogedijk')
const house = await testInstallation({ at: '2026-11-23T10:00:00Z' })
await fillSmall(house, here)
await fillSmall(house, there)
const { library, welfare } = here.organisations
const desk = samplePoint({ organisationId: library.id, name: 'IDO Lindehof' })
const bus = samplePoint({ organisationId: welfare.id, name: 'Buurtbus', type: 'ido-mobile' })
const place = sampleLocation({ name: 'Buurthuis De Brug' })
const offer = sampleOffer({
  organisationId: welfare.id,
  titleNl: 'Hulp met DigiD in De Brug',
  themes: ['digid'],
  phone: '000-0000001',
  hours: written('ma t/m vr 10-17 u'),
})
const asWorker = <T>(work: (db: Db) => Promise<T>) =>
  asJob(house.database, here.network.id, house.clock.now(), work)
await asWorker(async (db) => {
  await fillPoints(db, [desk, bus])
  await fillOffers(db, {
    locations: [place],
    offers: [offer],
    offerLocations: [sampleAt(offer, place)],
  })
})

const home = '/lindemeer/balie'
const daan = await visitor(house).signIn(here.people.desk)
const common = { point: desk.id, theme: 'digid', help: 'coached' }
const note = (who: Visitor, fields: Record<string, string | string[]> = {}) => {
  house.clock.advance({ seconds: 20 })
  return who.post(home, home, { ...common, ...fields })
}
const idIn = (answer: Response) =>
  new URL(answer.headers.get('Location') ?? '', 'http://x').searchParams.get('vraag') ?? ''
const rowOf = (id: string) =>
  asWorker(async (db) => (await db<Question[]>`select * from question where id = ${id}`)[0])
const text = async (who: Visitor, path: string) => (await who.get(path)).text()

/** The tallies as they stand, and as they would be when all rows were counted again. */
const talliesAndRecount = () =>
  asWorker(async (db) => {
    const kept = await db<Count[]>`
      select measure, day::text, about, count as n from tally where measure like 'questions.%' and count <> 0`
    const rows = await db<Question[]>`select * from question`
    const spell = (counts: readonly Count[]) => {
      const sums = new Map<string, number>()
      for (const { measure, day, about, n } of counts) {
        const key = [measure, day, ...Object.entries(about).sort().flat()].join(' ')
        sums.set(key, (sums.get(key) ?? 0) + n)
      }
      return [...sums].sort()
    }
    return {
      kept: spell(kept),
      counted: spell(rows.flatMap((row) => countChanges(undefined, row))),
    }
  })

test('Daan notes a question with theme, help and save; day, part of day, channel and kind follow', async () => {
  const answer = await note(daan)
  assert.equal(answer.status, 303)
  const row = await rowOf(idIn(answer))
  assert.equal(row?.askedOn, '2026-11-23')
  assert.equal(row?.dayPart, 'morning')
  assert.equal(row?.channel, 'walk-in')
  assert.equal(row?.kind, 'government')
  assert.equal(row?.personId, here.people.desk.id)
  assert.equal(row?.organisationId, library.id)
  const page = await text(daan, answer.headers.get('Location') ?? '')
  assert.match(page, /Genoteerd: DigiD, meegekeken\./)
  assert.match(page, /Vandaag: 1 vraag/)
  const log = await asWorker((db) => auditOf(db, row?.id ?? ''))
  assert.deepEqual(
    log.map((line) => [line.what, line.personId, line.organisationId]),
    [['question.noted', here.people.desk.id, library.id]],
  )
})

test('the same form sent twice is one question', async () => {
  const form = formOf(await text(daan, home), home)
  const twice = await Promise.all([1, 2].map(() => daan.send(home, { ...form, ...common })))
  assert.deepEqual(
    twice.map((answer) => answer.status),
    [303, 303],
  )
  assert.equal(idIn(twice[0] as Response), idIn(twice[1] as Response))
})

test('a form without help comes back with what was typed, and says so on top', async () => {
  const answer = await daan.post(home, home, {
    point: desk.id,
    theme: 'bank',
    note: 'vraag over bankpas',
    about: 'bank',
  })
  const page = await answer.text()
  assert.equal(answer.status, 422)
  assert.match(page, /<title>Fout: /)
  assert.match(page, /Kies welke hulp u gaf/)
  assert.match(page, /value="bank" checked/)
  assert.match(page, /vraag over bankpas<\/textarea>/)
  assert.match(page, /<option value="bank" selected>/)
})

test('the guard shows what it found; a BSN stays out even when the worker says it is none', async () => {
  const stopped = await note(daan, { note: 'bsn 111222333', vouched: 'yes' })
  const page = await stopped.text()
  assert.equal(stopped.status, 422)
  assert.match(page, /<b>111222333<\/b>: lijkt op een BSN/)
  assert.doesNotMatch(page, /name="vouched"/)
})

test('an e-mail address passes only when the worker vouches for it, and that is recorded', async () => {
  const words = 'folder van info@hulp.example gegeven'
  const stopped = await note(daan, { note: words })
  assert.equal(stopped.status, 422)
  assert.match(await stopped.text(), /<b>info@hulp\.example<\/b>: e-mailadres[\s\S]*name="vouched"/)
  const row = await rowOf(idIn(await note(daan, { note: words, vouched: 'yes' })))
  assert.equal(row?.note, words)
  assert.equal(row?.noteVouched, true)
  const [line] = await asWorker((db) => auditOf(db, row?.id ?? ''))
  assert.equal(line?.details?.noteVouched, true)
})

test('a tick without a finding is not recorded as vouching', async () => {
  const row = await rowOf(idIn(await note(daan, { note: 'rustig uitgelegd', vouched: 'yes' })))
  assert.equal(row?.noteVouched, false)
})

test('a DigiD detail stays only with DigiD, and the age class only where the network asks for it', async () => {
  const fields = { theme: 'device', digid: 'app', ageClass: '65-74' }
  const row = await rowOf(idIn(await note(daan, fields)))
  assert.equal(row?.digid, null)
  assert.equal(row?.ageClass, null)
  assert.doesNotMatch(await text(daan, home), /name="ageClass"/)
})

test('a question of tomorrow is refused, one of last week is counted on its own day', async () => {
  const wrong = await note(daan, { day: '2026-11-24' })
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /Deze dag moet nog komen/)
  const row = await rowOf(idIn(await note(daan, { day: '2026-11-16', dayPart: 'evening' })))
  assert.equal(row?.askedOn, '2026-11-16')
  const { kept, counted } = await talliesAndRecount()
  assert.deepEqual(kept, counted)
})

test('the next question of the same visitor shares the visit; the one after does not', async () => {
  const first = await note(daan, { next: 'visitor' })
  const page = first.headers.get('Location') ?? ''
  assert.match(await text(daan, page), /U noteert nog een vraag van dezelfde bezoeker/)
  const second = await daan.post(page, home, common)
  const third = await note(daan)
  const [one, two, three] = await Promise.all([first, second, third].map((a) => rowOf(idIn(a))))
  assert.equal(one?.visitId, two?.visitId)
  assert.notEqual(two?.visitId, three?.visitId)
})

test('repeating puts the last question ready, without its note and its day', async () => {
  await note(daan, {
    theme: 'tax',
    help: ['explained', 'referred'],
    note: 'over de aanslag',
    day: '2026-11-20',
  })
  const page = await text(daan, `${home}?herhaal=ja`)
  assert.match(page, /value="tax" checked/)
  assert.match(page, /value="explained" checked/)
  assert.doesNotMatch(page, /over de aanslag|2026-11-20/)
})

test('count mode: one tap is one question, undo takes back the last one', async () => {
  const count = `${home}/turven`
  const tap = (theme: string) => {
    house.clock.advance({ seconds: 1 })
    return daan.post(count, count, { point: desk.id, theme })
  }
  const one = await tap('fines')
  const two = await tap('housing')
  assert.equal(one.status, 303)
  assert.match(await text(daan, two.headers.get('Location') ?? ''), /Geteld: Wonen\./)
  const undone = await daan.post(count, `${count}/laatste`, { point: desk.id })
  assert.match(await text(daan, undone.headers.get('Location') ?? ''), /Weggehaald: Wonen\./)
  const rows = await Promise.all([one, two].map((answer) => rowOf(idIn(answer))))
  assert.deepEqual(
    rows.map((row) => row?.removedAt === null),
    [true, false],
  )
  assert.deepEqual(rows[0]?.help, [])
})

test('a correction moves the counts with it; removing twice counts back once; undo brings it back', async () => {
  const id = idIn(await note(daan, { theme: 'work', help: ['coached', 'failed'] }))
  const page = `${home}/vragen/${id}`
  const fixed = await daan.post(page, page, { ...common, theme: 'study', help: 'explained' })
  assert.equal(fixed.status, 303)
  assert.equal((await rowOf(id))?.theme, 'study')
  const form = formOf(await text(daan, `${home}/vragen`), `${page}/verwijdering`)
  const removals = await Promise.all(
    [1, 2].map(() => daan.send(`${page}/verwijdering`, { ...form, _once: crypto.randomUUID() })),
  )
  assert.deepEqual(
    removals.map((answer) => answer.status),
    [303, 303],
  )
  const list = await text(daan, removals[0]?.headers.get('Location') ?? '')
  assert.match(list, /De vraag is verwijderd\.[\s\S]*Ongedaan maken/)
  const back = formOf(list, `${page}/herstel`)
  assert.equal((await daan.send(`${page}/herstel`, back)).status, 303)
  assert.equal((await rowOf(id))?.removedAt, null)
  const { kept, counted } = await talliesAndRecount()
  assert.deepEqual(kept, counted)
})

test('another organisation sees nothing of it, another network neither; the lead sees it, read only', async () => {
  const id = idIn(await note(daan, { theme: 'scam', note: 'nepbericht van de bank' }))
  const page = `${home}/vragen/${id}`
  const wim = await visitor(house).signIn(here.people.welfareWorker)
  const stranger = await visitor(house).signIn(there.people.librarian, 'hogedijk')
  assert.equal((await wim.get(page)).status, 404)
  assert.equal((await stranger.get(`/hogedijk/balie/vragen/${id}`)).status, 404)
  const sheet = await text(wim, `${home}/vragen.csv?wie=network&van=2026-01-01`)
  assert.equal(sheet.trim().split('\n').length, 1)
  const lead = await visitor(house).signIn(here.people.lead)
  assert.match(await text(lead, `${home}/vragen.csv?wie=network`), /nepbericht van de bank/)
  assert.equal((await visitor(house).get(page)).status, 303)
})

test('what fits the theme stands beside the question; a tick there is a cold referral that counts', async () => {
  const panel = await text(daan, `${home}/passend?onderwerp=digid`)
  assert.match(panel, /Hulp met DigiD in De Brug/)
  assert.match(panel, /nu open/)
  const row = await rowOf(idIn(await note(daan, { offer: offer.id })))
  assert.deepEqual(row?.referredOffers, [offer.id])
  assert.deepEqual(row?.referredOrganisations, [welfare.id])
  assert.deepEqual(row?.help, ['coached', 'referred'])
  const { kept, counted } = await talliesAndRecount()
  assert.deepEqual(kept, counted)
  assert.ok(kept.some(([key]) => key.startsWith('questions.referred') && key.includes(welfare.id)))
})

test('without a script the button shows what fits and saves nothing', async () => {
  const before = (await talliesAndRecount()).kept
  const answer = await daan.post(home, home, { point: desk.id, theme: 'digid', next: 'fitting' })
  assert.equal(answer.status, 200)
  const page = await answer.text()
  assert.match(page, /Hulp met DigiD in De Brug/)
  assert.doesNotMatch(page, /kw-summary/)
  assert.deepEqual((await talliesAndRecount()).kept, before)
})

test('a warm referral starts from the saved question, with the offer filled in', async () => {
  const answer = await note(daan, { warm: offer.id })
  const to = new URL(answer.headers.get('Location') ?? '', 'http://x')
  assert.equal(to.pathname, '/lindemeer/doorverwijzingen/nieuw')
  assert.equal(to.searchParams.get('aanbod'), offer.id)
  const id = to.searchParams.get('vraag') ?? ''
  assert.deepEqual((await rowOf(id))?.help, ['coached', 'referred'])
  assert.equal(await asWorker((db) => noteWarmReferral(db, id)), true)
  assert.equal((await rowOf(id))?.isWarm, true)
})

test('a personal question leads to partners with what they do, and from there to a counted referral', async () => {
  const page = `${home}/persoonsgebonden?onderwerp=digid`
  const partners = await text(daan, page)
  assert.match(partners, /Welzijn lindemeer/)
  assert.match(partners, /Hulp met DigiD in De Brug/)
  const id = idIn(await note(daan))
  const pass = `${home}/vragen/${id}/doorverwijzing`
  const passed = await daan.post(`${page}&vraag=${id}`, pass, { organisation: welfare.id })
  assert.equal(passed.status, 303)
  assert.deepEqual((await rowOf(id))?.referredOrganisations, [welfare.id])
})

test('the sheet for the visitor holds address, hours and phone, and nothing about the visitor', async () => {
  const sheet = await text(daan, `${home}/meegeven?aanbod=${offer.id}`)
  for (const fact of ['Kerkplein 4, Lindehof', 'ma t/m vr 10-17 u', '000-0000001', '0800-0000'])
    assert.ok(sheet.includes(fact), fact)
})

test('the day list counts what the rows say, in the order of the form, and so does its CSV', async () => {
  const page = await text(daan, `${home}/daglijst`)
  const rows = await asWorker(
    (db) => db<{ count: number }[]>`
      select count(*) as count from question where asked_on = '2026-11-23' and removed_at is null`,
  )
  assert.match(
    page,
    new RegExp(`<th scope="row">Vragen</th><td>Totaal</td><td class="kw-num">${rows[0]?.count}<`),
  )
  const sheet = await text(daan, `${home}/daglijst.csv`)
  const fields = sheet.split('\r\n').map((line) => line.split(';')[3])
  assert.deepEqual([...new Set(fields.slice(1, -1))].slice(0, 5), [
    'Vragen',
    'Bezoekers met een vraag',
    'Deel van de dag',
    'Hoe de vraag binnenkwam',
    'Soort vraag',
  ])
  assert.equal((await daan.get(`${home}/vragen.xlsx`)).status, 200)
})

test('tallies equal a recount after any row of noting, correcting, removing and undoing', async () => {
  const deed = fc.record({
    what: fc.constantFrom('note', 'correct', 'remove', 'restore', 'count', 'uncount'),
    which: fc.nat(5),
    theme: fc.constantFrom('digid', 'device', 'other'),
    help: fc.uniqueArray(fc.constantFrom('coached', 'failed', 'referred'), { minLength: 1 }),
    day: fc.constantFrom('', '2026-11-20'),
    offer: fc.constantFrom('', offer.id),
  })
  const { _csrf = '' } = formOf(await text(daan, home), home)
  const send = async (path: string, fields: Record<string, string | string[]>) => {
    const whole = { _csrf, _once: crypto.randomUUID(), point: desk.id, ...fields }
    const answer = await daan.send(path, whole)
    assert.ok([303, 404].includes(answer.status), `${path}: ${answer.status}`)
    return answer
  }
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 4, maxLength: 12 }), async (deeds) => {
      const ids: string[] = []
      for (const { what, which, ...fields } of deeds) {
        const page = `${home}/vragen/${ids[which % Math.max(1, ids.length)] ?? ''}`
        if (what === 'note') ids.push(idIn(await send(home, fields)))
        else if (what === 'count') ids.push(idIn(await send(`${home}/turven`, fields)))
        else if (what === 'uncount') await send(`${home}/turven/laatste`, {})
        else if (ids.length > 0 && what === 'correct') await send(page, fields)
        else if (ids.length > 0 && what === 'remove') await send(`${page}/verwijdering`, {})
        else if (ids.length > 0 && what === 'restore') await send(`${page}/herstel`, {})
      }
      const { kept, counted } = await talliesAndRecount()
      assert.deepEqual(kept, counted)
    }),
    { numRuns: 8 },
  )
})

test('the day after, Daan can only read his question; coordinator Lotte can still correct it', async () => {
  const id = idIn(await note(daan, { theme: 'letters' }))
  const page = `${home}/vragen/${id}`
  house.clock.advance({ days: 1 })
  const tomorrow = await visitor(house).signIn(here.people.desk)
  assert.match(await text(tomorrow, page), /Verbeteren kan op de dag zelf/)
  const csrf = formOf(await text(tomorrow, `${home}/vragen`), '/lindemeer/afmelding')
  const late = await tomorrow.send(page, { ...csrf, ...common, _once: crypto.randomUUID() })
  assert.equal(late.status, 404)
  const lotte = await visitor(house).signIn(here.people.librarian)
  const fixed = await lotte.post(page, page, { ...common, theme: 'care', day: '2026-11-23' })
  assert.equal(fixed.status, 303)
  assert.equal((await rowOf(id))?.askedOn, '2026-11-23')
})
