// Stories of a partner who answers without an account, with nothing but the link from the mail.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visitor } from '../../../test/installation.ts'
import {
  canary,
  keepsQuiet,
  referralHouse,
  says,
  yesTwice,
} from '../../../test/stories/referral-house.ts'

const at = await referralHouse()
const { house, list, seniorweb, welfare } = at
const desk = await at.signIn('desk')
const stranger = () => visitor(house)
const textOf = async (path: string) => (await stranger().get(path)).text()

test('the mail says that there is a referral, and nothing about the person', async () => {
  const id = await at.refer(desk)
  const { code } = await at.rowOf(id)
  const mails = await at.letters('receiver-new')
  assert.deepEqual(
    [...new Set(mails.map(({ to }) => to))].sort(),
    [seniorweb.email, at.small.people.senior.email].sort(),
  )
  for (const { subject, text } of mails) {
    const all = `${subject}\n${text}`
    keepsQuiet(
      all,
      /Mevrouw|000 765 43 21|000 7654321|tablet|bankieren|hoort|groep|Bank en betalen/i,
    )
    keepsQuiet(all, new RegExp(`${code}|${id}`))
    says(all, /geen persoonsgegevens/)
    says(all, /De link werkt tot en met 7 december 2026/)
  }
})

test('in three taps: the link, "ja", done; the desk sees it', async () => {
  const id = await at.refer(desk)
  const link = await at.linkTo(id)
  const page = await textOf(link)
  says(page, /Iemand vraagt uw hulp/)
  says(page, /Voor: SeniorWeb lindemeer · link geldig tot 7 december/)
  says(page, /Mevrouw D\./)
  says(
    page,
    /Zichtbaar voor Bibliotheek lindemeer en SeniorWeb lindemeer\. Wordt 3 maanden na afloop gewist/,
  )
  says(page, /Ja, gegeven aan de balie op 23 november, 11\.00 uur/)
  says(page, /na 3 en 7 werkdagen/)
  const yes = await stranger().post(link, `${link}/aanvaarding`, {})
  assert.equal(yes.headers.get('Location'), link)
  assert.equal(await at.statusOf(id), 'accepted')
  const after = await textOf(link)
  says(after, /Neem nu contact op/)
  says(
    after,
    /<h1.*role="status".*Dank u wel, uw antwoord is verstuurd\. Bibliotheek lindemeer weet.*Mevrouw D\./s,
  )
  says(
    await textOf(`/en${link}`),
    /Thank you, your answer has been sent\. Bibliotheek lindemeer knows/,
  )
  const times = (page: string, words: RegExp) => page.match(words)?.length ?? 0
  assert.equal(times(after, /Dank u wel/g), 1, 'thanks once')
  assert.equal(times(await textOf(`/en${link}`), /Thank you/g), 1, 'thanks once')
  says(await at.pageOf(desk, id), /SeniorWeb lindemeer neemt contact op/)
})

test('looking never changes anything, however often a mail scanner opens the link', async () => {
  const id = await at.refer(desk)
  const link = await at.linkTo(id)
  const before = await at.rowOf(id)
  for (const deed of [
    '',
    '/afwijzing',
    '/afwijzing?reden=full',
    '/vraag',
    '/hulp',
    '/aanvaarding',
    '/afspraak',
  ])
    await stranger().get(`${link}${deed}`)
  assert.deepEqual(await at.rowOf(id), before)
})

test('no, with a reason: the texts for desk and resident are separate, and the contact data is gone for the link', async () => {
  const id = await at.refer(desk)
  const link = await at.linkTo(id)
  says(await textOf(`${link}/afwijzing`), /Ander aanbod past beter/)
  const form = `${link}/afwijzing?reden=other-area`
  says(await textOf(form), /Wij werken niet in deze buurt\. Kies een partner dichterbij/)
  const leaky = {
    reason: 'other-area',
    forSender: `Bel ${canary.shown}`,
    forResident: 'Er is hulp dichter bij u',
  }
  const refused = await stranger().post(form, `${link}/afwijzing`, leaky)
  assert.equal(refused.status, 422)
  says(await refused.text(), /telefoonnummer/)
  const no = { ...leaky, forSender: 'Probeer het wijkpunt' }
  assert.equal((await stranger().post(form, `${link}/afwijzing`, no)).status, 303)
  keepsQuiet(await textOf(link), /Mevrouw D\.|tablet/)
  says(await textOf(link), /<h1[^>]*>[^<]*<\/h1><div[^>]*role="status".*U hebt laten weten/s)
  const seen = await at.pageOf(desk, id)
  says(seen, /Probeer het wijkpunt/)
  says(seen, /Er is hulp dichter bij u/)
})

test('a question back stops the "ask" button until the desk has answered', async () => {
  const id = await at.refer(desk)
  const link = await at.linkTo(id)
  const form = `${link}/vraag`
  assert.equal((await stranger().post(form, form, { question: '' })).status, 422)
  await stranger().post(form, form, { question: 'Kan zij naar ons toe komen?' })
  says(await textOf(link), /U krijgt een e-mail als er antwoord is/)
  says(await textOf(link), /role="status".*Uw vraag is verstuurd naar Bibliotheek.*Mevrouw D\./s)
  const again = await stranger().post(form, form, { question: 'En wanneer?' })
  assert.equal(again.headers.get('Location'), `${link}?let-op=asked`)
  await at.press(desk, id, 'antwoord', { text: 'Ja, met de bus' })
  assert.equal((await at.letters('receiver-answered')).length > 0, true)
  says(await textOf(await at.linkTo(id)), /Ja, met de bus/)
})

test('later by the same link: an appointment, not reached yet, and how it ended', async () => {
  const id = await at.refer(desk)
  const link = await at.linkTo(id)
  await stranger().post(link, `${link}/aanvaarding`, {})
  await stranger().post(link, `${link}/nog-niet-bereikt`, {})
  await stranger().post(link, `${link}/afspraak`, {})
  const form = `${link}/hulp`
  assert.equal((await stranger().post(form, form, { text: 'zonder keuze' })).status, 422)
  await stranger().post(form, form, { outcome: 'answered', text: '' })
  assert.equal(await at.statusOf(id), 'helped')
  says(await textOf(link), /de persoon is geholpen/)
  const oldTab = '/lindemeer/inloggen'
  const late = await stranger().post(oldTab, `${link}/aanvaarding`, {})
  assert.equal(late.headers.get('Location'), `${link}?let-op=wrong-step`)
})

test('two receivers answer at once: one counts, the other hears that someone was before', async () => {
  for (let round = 0; round < 5; round++) {
    const id = await at.refer(desk)
    const link = await at.linkTo(id)
    const form = `${link}/afwijzing?reden=full`
    const no = { reason: 'full', forSender: '', forResident: '' }
    const [yes, other] = await Promise.all([
      stranger().post(link, `${link}/aanvaarding`, {}),
      stranger().post(form, `${link}/afwijzing`, no),
    ])
    const status = await at.statusOf(id)
    // After a yes a no is still a step; then it came second and counts as a change of mind, not as a first answer.
    assert.ok(status === 'accepted' || status === 'declined')
    const answers = await at.asWorker(
      (db) =>
        db`select what from referral_event where referral_id = ${id} and what in ('accepted', 'declined')`,
    )
    const refused = [yes, other].filter((one) => /let-op=/.test(one.headers.get('Location') ?? ''))
    assert.equal(answers.length + refused.length, 2)
    if (refused[0])
      says(
        await textOf(refused[0].headers.get('Location') ?? ''),
        /Iemand was u net voor|al verder/,
      )
  }
})

test('the desk can end a link and send a new one', async () => {
  const id = await at.refer(desk)
  const link = await at.linkTo(id)
  await at.press(desk, id, 'link')
  says(await textOf(link), /Deze link is verlopen/)
  const fresh = await at.linkTo(id)
  assert.notEqual(fresh, link)
  says(await textOf(fresh), /Kunt u helpen/)
})

test('after withdrawing, the link tells that nothing needs doing, and shows nothing of the person', async () => {
  const id = await at.refer(desk)
  const link = await at.linkTo(id)
  await at.press(desk, id, 'intrekking')
  const page = await textOf(link)
  says(page, /ingetrokken/)
  keepsQuiet(page, /Mevrouw D\.|tablet/)
  assert.equal((await at.letters('receiver-withdrawn')).length > 0, true)
})

test('after it went to another partner, the first link says so', async () => {
  const id = await at.refer(desk)
  const link = await at.linkTo(id)
  await stranger().post(`${link}/afwijzing?reden=full`, `${link}/afwijzing`, {
    reason: 'full',
    forSender: '',
    forResident: '',
  })
  const again = `${list}/${id}/doorsturing?organisatie=${welfare.id}`
  assert.equal((await desk.post(again, again, { ...yesTwice, why: '' })).status, 303)
  says(await textOf(link), /ligt nu ergens anders/)
  says(await textOf(await at.linkTo(id, welfare.email)), /Voor: Welzijn/)
})

test('an unknown token, and a token of another address, lead nowhere', async () => {
  const id = await at.refer(desk)
  const link = await at.linkTo(id)
  assert.equal((await stranger().get(`/lindemeer/antwoord/${'x'.repeat(43)}`)).status, 404)
  assert.equal(
    (await stranger().get(link.replace(/.$/, (sign) => (sign === 'A' ? 'B' : 'A')))).status,
    404,
  )
})

test('whoever is signed in elsewhere holds the link as a stranger does', async () => {
  const id = await at.refer(desk)
  const link = await at.linkTo(id)
  const wim = await at.signIn('welfareWorker')
  await wim.post(link, `${link}/aanvaarding`, {})
  const row = await at.rowOf(id)
  assert.equal(row.status, 'accepted')
  assert.equal(row.takenBy, null)
  assert.equal((await wim.get(`${list}/${id}`)).status, 404)
})

test('after two weeks the link says so kindly, and a new one comes by mail only', async () => {
  const id = await at.refer(desk)
  const link = await at.linkTo(id)
  house.clock.advance({ days: 14 })
  const old = await textOf(link)
  says(old, /Deze link is verlopen/)
  keepsQuiet(old, /Mevrouw D\.|tablet/)
  const tooLate = await stranger().post(link, `${link}/vraag`, { question: 'Nog?' })
  says(await tooLate.text(), /Deze link is verlopen/)
  assert.equal((await at.rowOf(id)).askedAt, null)
  const before = (await at.letters('receiver-link')).length
  const asked = await stranger().post(link, `${link}/link`, {})
  assert.equal(asked.headers.get('Location'), `${link}/link`)
  says(await textOf(`${link}/link`), /Er komt een e-mail aan/)
  assert.equal((await at.letters('receiver-link')).length, before + 2)
  says(await textOf(await at.linkTo(id)), /Iemand vraagt uw hulp/)
})
