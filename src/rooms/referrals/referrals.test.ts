// Stories of referring and of answering with an account, in the words of the small cast.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  canary,
  keepsQuiet,
  referralHouse,
  says,
  typed,
  yesTwice,
} from '../../../test/stories/referral-house.ts'
import { acceptReferral } from './actions.ts'
import { referralById } from './store.ts'

const at = await referralHouse()
const { list, seniorweb, welfare } = at
const desk = await at.signIn('desk')
const senior = await at.signIn('senior')

test('Daan refers Mevrouw D. to SeniorWeb, and prints a slip with a code and a pin', async () => {
  const id = await at.refer(desk)
  const slip = await (await desk.get(`${list}/${id}/briefje`)).text()
  says(slip, /[234679CDFGHJKMNPQRTVWXY]{4}-[234679CDFGHJKMNPQRTVWXY]{4}/)
  says(slip, /<dd class="kw-stat">\d{4}<\/dd>/)
  says(slip, /Wij kunnen deze persoon zelf niet mailen/)
  keepsQuiet(slip, /Mevrouw D\.|000 765 43 21|000 7654321/)
})

test('the pin is shown for half an hour; after that only a new one helps', async () => {
  const id = await at.refer(desk)
  const before = await (await desk.get(`${list}/${id}/briefje`)).text()
  at.house.clock.advance({ minutes: 31 })
  const after = await (await desk.get(`${list}/${id}/briefje`)).text()
  says(after, /De pincode is niet meer te zien/)
  const renewed = await desk.post(`${list}/${id}/briefje`, `${list}/${id}/pincode`, {})
  assert.equal(renewed.status, 303)
  const again = await (await desk.get(`${list}/${id}/briefje`)).text()
  const pin = (page: string) => /<dd class="kw-stat">(\d{4})<\/dd>/.exec(page)?.[1]
  assert.ok(pin(before) && pin(again))
  at.house.clock.advance({ minutes: -31 })
})

test('without a yes to the first question nothing is sent', async () => {
  const id = await at.draft(desk)
  const page = `${list}/${id}/toestemming`
  const refused = await desk.post(page, page, { ...yesTwice, share: 'no' })
  assert.equal(refused.status, 422)
  says(await refused.text(), /Zonder ja versturen wij niets/)
  const sent = await desk.post(`${list}/${id}`, `${list}/${id}/verzending`, {})
  assert.equal(sent.headers.get('Location'), `${list}/${id}?let-op=no-consent`)
  assert.equal(await at.statusOf(id), 'draft')
  says(await (await desk.get(`${list}/${id}`)).text(), /Er is nog geen toestemming/)
})

test('a consent for SeniorWeb does not count for Welzijn', async () => {
  const id = await at.draft(desk)
  await desk.post(`${list}/${id}/toestemming`, `${list}/${id}/toestemming`, yesTwice)
  const other = `${list}/${id}/wijziging?organisatie=${welfare.id}`
  assert.equal((await desk.post(other, other, typed)).status, 303)
  const sent = await desk.post(`${list}/${id}`, `${list}/${id}/verzending`, {})
  assert.equal(sent.headers.get('Location'), `${list}/${id}?let-op=other-receiver`)
  assert.equal(await at.statusOf(id), 'draft')
})

test('a phone number in the question is refused, shown to who typed it, and kept in the form', async () => {
  const page = `${list}/nieuw?organisatie=${seniorweb.id}`
  const wrong = { ...typed, question: 'Bel haar op 000 7654321 na twaalf uur' }
  const answer = await desk.post(page, page, wrong)
  const text = await answer.text()
  assert.equal(answer.status, 422)
  says(text, /“000 7654321” \(telefoonnummer\)/)
  says(text, /Bel haar op 000 7654321 na twaalf uur<\/textarea>/)
  assert.equal((await desk.post(page, page, { ...wrong, vouched: 'yes' })).status, 303)
  const bsn = { ...typed, question: 'Haar nummer is 111222333', vouched: 'yes' }
  assert.equal((await desk.post(page, page, bsn)).status, 422)
  const inName = { ...typed, name: 'Mevrouw D. (111222333)', vouched: 'yes' }
  assert.equal((await desk.post(page, page, inName)).status, 422)
})

test('who is called must have a number; who comes in person leaves neither name nor number', async () => {
  const page = `${list}/nieuw?organisatie=${seniorweb.id}`
  const missing = await desk.post(page, page, { ...typed, phone: '' })
  assert.equal(missing.status, 422)
  says(await missing.text(), /kies een andere manier van contact/)
  const id = await at.refer(desk, { fields: { reach: 'none' } })
  const sealed = await at.asWorker(
    (db) =>
      db`select from referral_content where referral_id = ${id} and contact_sealed is not null`,
  )
  assert.equal(sealed.length, 0)
  says(await at.pageOf(senior, id), /Geen naam of nummer/)
})

test('Sien of SeniorWeb sees question and contact in her work list, says yes, and Daan hears how it ends', async () => {
  const id = await at.refer(desk)
  const work = await (await senior.get(list)).text()
  says(work, /Wil leren veilig bankieren op een tablet/)
  const page = await at.pageOf(senior, id)
  says(page, /Mevrouw D\./)
  says(page, /Hoort slecht, liefst in de ochtend, zit liever niet in een groep/)
  assert.equal((await at.press(senior, id, 'aanvaarding')).status, 303)
  assert.equal(await at.statusOf(id), 'accepted')
  await at.press(senior, id, 'afspraak')
  const form = `${list}/${id}/hulp`
  await senior.post(form, form, { outcome: 'learning', text: 'Komt elke dinsdag' })
  const seen = await at.pageOf(desk, id)
  says(seen, /Geholpen: volgt een les of cursus/)
  says(seen, /heeft een afspraak gemaakt/)
  says(seen, /Komt elke dinsdag/)
})

test('without the second consent Daan only hears that it is closed', async () => {
  const id = await at.refer(desk, { consent: { feedback: 'no' } })
  await at.press(senior, id, 'aanvaarding')
  await at.press(senior, id, 'nog-niet-bereikt')
  const form = `${list}/${id}/niet-bereikt`
  await senior.post(form, form, { outcome: 'no-answer', text: 'Nooit thuis' })
  const seen = await at.pageOf(desk, id)
  says(seen, /Afgehandeld/)
  keepsQuiet(seen, /Niet bereikt|nog niet bereikt|Nooit thuis|Neemt niet op/)
  const sent = await (await desk.get(`${list}?map=sent&status=notReached`)).text()
  const { code } = await at.rowOf(id)
  keepsQuiet(sent, new RegExp(`${code} ·`))
  says(await (await desk.get(`${list}?map=sent&status=closed`)).text(), new RegExp(`${code} ·`))
})

test('a receiver who says no gives a reason, and the desk sees it and sends the person on to another', async () => {
  const id = await at.refer(desk)
  const chosen = `${list}/${id}/afwijzing?reden=full`
  says(await (await senior.get(chosen)).text(), /Wij hebben nu geen plaats/)
  const no = { reason: 'full', forSender: 'In september weer', forResident: 'Er is nu geen plek' }
  assert.equal((await senior.post(chosen, `${list}/${id}/afwijzing`, no)).status, 303)
  const seen = await at.pageOf(desk, id)
  says(seen, /kan niet helpen: wij hebben nu geen plaats/)
  says(seen, /In september weer/)
  says(seen, /Vertel de inwoner/)
  keepsQuiet(await at.pageOf(senior, id), /Mevrouw D\.|tablet/)
  const again = `${list}/${id}/doorsturing?organisatie=${welfare.id}`
  const sent = await desk.post(again, again, { ...yesTwice, how: 'phone', why: 'SeniorWeb is vol' })
  assert.equal(sent.status, 303)
  assert.equal(await at.statusOf(id), 'sent')
  assert.equal((await senior.get(`${list}/${id}`)).status, 404)
  const wim = await at.signIn('welfareWorker')
  const page = await at.pageOf(wim, id)
  says(page, /Mevrouw D\./)
  keepsQuiet(page, /In september weer/)
})

test('Sien asks something back, Daan answers on the page, and Sien reads it', async () => {
  const id = await at.refer(desk)
  const form = `${list}/${id}/vraag`
  await senior.post(form, form, { question: 'Heeft zij een eigen tablet?' })
  says(await (await desk.get(`${list}?map=asked`)).text(), /veilig bankieren/)
  const empty = await at.press(desk, id, 'antwoord', { text: '' })
  assert.equal(empty.status, 422)
  assert.equal(
    (await at.press(desk, id, 'antwoord', { text: 'Ja, van drie jaar oud' })).status,
    303,
  )
  says(await at.pageOf(senior, id), /Ja, van drie jaar oud/)
})

test('a double click sends once, and a second answer is told that someone was before', async () => {
  const id = await at.draft(desk)
  await desk.post(`${list}/${id}/toestemming`, `${list}/${id}/toestemming`, yesTwice)
  const both = await Promise.all([
    at.press(desk, id, 'verzending'),
    at.press(desk, id, 'verzending'),
  ])
  for (const one of both) assert.ok([303].includes(one.status))
  const sent = await at.asWorker(
    (db) => db`select from referral_event where referral_id = ${id} and what = 'sent'`,
  )
  assert.equal(sent.length, 1)
  const answers = await Promise.all([
    at.press(senior, id, 'aanvaarding'),
    at.press(senior, id, 'aanvaarding'),
  ])
  const places = answers.map((one) => one.headers.get('Location'))
  assert.equal(places.filter((place) => place === `${list}/${id}`).length, 1)
  const late = places.find((place) => place !== `${list}/${id}`) ?? ''
  assert.match(late, /let-op=(moved|wrong-step)$/)
  says(await (await senior.get(late)).text(), /Iemand was u net voor|al verder/)
})

test('the list keeps its filters in the address and under a name, pages, and leaves without contact data', async () => {
  const lotte = await at.signIn('librarian')
  const page = `${list}?map=sent&thema=bank`
  await lotte.post(page, `${list}/filters`, { name: 'Bank', query: 'map=sent&thema=bank' })
  says(
    await (await lotte.get(list)).text(),
    /href="\/lindemeer\/doorverwijzingen\?map=sent&#38;thema=bank"[^>]*>Bank/,
  )
  keepsQuiet(await (await desk.get(list)).text(), />Bank<\/a>/)
  const csv = await (await lotte.get(`${list}/lijst.csv?map=sent`)).text()
  says(csv, /^Code;Onderwerp/)
  says(csv, /SeniorWeb/)
  keepsQuiet(csv, /Mevrouw D|000 765 43 21|veilig bankieren/)
  const xlsx = await lotte.get(`${list}/lijst.xlsx?map=sent`)
  assert.equal((await xlsx.arrayBuffer()).byteLength > 1000, true)
})

test('contact data is read by sender and receiver only, and every opening leaves a line', async () => {
  const id = await at.refer(desk)
  await at.pageOf(senior, id)
  const lines = await at.asWorker(
    (db) => db`
    select organisation_id, details from audit where subject = ${id} and what = 'referral.contact-opened'`,
  )
  assert.ok(lines.some((line) => line.organisationId === seniorweb.id))
  assert.ok(lines.every((line) => !JSON.stringify(line).includes(canary.phone)))
})

test('an answer counts also when a reminder went out while the page was open', async () => {
  const id = await at.refer(desk)
  const { sentAt } = await at.rowOf(id)
  assert.ok(sentAt)
  const answered = await at.asOrganisation(seniorweb.id, async (db) => {
    const seen = await referralById(db, id)
    await at.asWorker((other) => other`update referral set reminders = 1 where id = ${id}`)
    return seen && acceptReferral(db, seen)
  })
  assert.deepEqual(answered, { done: true })
})
