// Changing one's mind about the partner: nothing typed is lost, and a yes for one partner never counts for another.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referralHouse, says, typed, yesTwice } from '../../../test/stories/referral-house.ts'

const at = await referralHouse()
const { list, seniorweb, welfare } = at
const desk = await at.signIn('desk')
const form = `${list}/nieuw?organisatie=${seniorweb.id}`
const toOther = { ...typed, next: 'other' }
const textOf = async (path: string) => (await desk.get(path)).text()
const isChosen = (page: string, name: string, value: string) => {
  const input = new RegExp(`<input[^>]*name="${name}"[^>]*>`, 'g')
  return (page.match(input) ?? []).some(
    (one) => one.includes(`value="${value}"`) && / checked/.test(one),
  )
}

test('choosing someone else keeps the question and the person', async () => {
  const written = await desk.post(form, form, toOther)
  const choose = written.headers.get('Location') ?? ''
  assert.match(choose, /\/wie$/)
  const id = choose.split('/').at(-2) ?? ''
  const page = await textOf(`${list}/${id}/wijziging?organisatie=${welfare.id}`)
  says(page, new RegExp(welfare.name))
  says(page, new RegExp(String(typed.question)))
  says(page, /value="Mevrouw D\."/)
})

test('who typed nothing yet just chooses, and no draft stays behind', async () => {
  const drafts = async () =>
    (await textOf(`${list}?map=drafts`)).match(/href="[^"]*doorverwijzingen\/[0-9a-f-]{36}"/g)
      ?.length ?? 0
  const before = await drafts()
  const blank = { urgency: 'normal', reach: 'phone', time: 'any', language: 'nl', next: 'other' }
  const answer = await desk.post(form, form, blank)
  assert.equal(answer.status, 303)
  assert.equal(answer.headers.get('Location'), `${list}/nieuw`)
  assert.equal(await drafts(), before)
})

test('what is wrong is said before one goes on to choose, with everything still there', async () => {
  const answer = await desk.post(form, form, { ...toOther, phone: '' })
  assert.equal(answer.status, 422)
  says(await answer.text(), new RegExp(String(typed.question)))
})

test('after a yes for SeniorWeb the page about Welzijn says why it is asked again, and keeps how it was asked', async () => {
  const id = await at.draft(desk)
  const consent = `${list}/${id}/toestemming`
  await desk.post(consent, consent, { ...yesTwice, how: 'phone', lang: 'en' })
  const other = `${list}/${id}/wijziging?organisatie=${welfare.id}`
  await desk.post(other, other, typed)
  says(await textOf(`${list}/${id}`), /De toestemming was voor een andere partner/)
  const again = await textOf(consent)
  says(
    again,
    new RegExp(
      `U noteerde al toestemming voor ${seniorweb.name}\\. Nu gaat de vraag naar ${welfare.name}`,
    ),
  )
  says(again, new RegExp(`doorgeven aan ${welfare.name}`))
  assert.ok(isChosen(again, 'how', 'phone') && isChosen(again, 'lang', 'en'))
  for (const name of ['share', 'feedback'])
    assert.ok(!isChosen(again, name, 'yes') && !isChosen(again, name, 'no'), `${name} is filled in`)
  says(await textOf(`/en${consent}`), /You recorded consent already for/)
  const refused = await desk.post(`${list}/${id}`, `${list}/${id}/verzending`, {})
  assert.equal(refused.headers.get('Location'), `${list}/${id}?let-op=other-receiver`)
  await desk.post(consent, consent, yesTwice)
  const sent = await desk.post(`${list}/${id}`, `${list}/${id}/verzending`, {})
  assert.equal(sent.headers.get('Location'), `${list}/${id}/briefje`)
})

test('back at the first partner its yes still counts, and can be corrected as it was noted', async () => {
  const id = await at.draft(desk)
  const consent = `${list}/${id}/toestemming`
  await desk.post(consent, consent, { ...yesTwice, feedback: 'no' })
  for (const { id: receiver } of [welfare, seniorweb]) {
    const change = `${list}/${id}/wijziging?organisatie=${receiver}`
    await desk.post(change, change, typed)
  }
  const page = await textOf(consent)
  assert.doesNotMatch(page, /U noteerde al toestemming/)
  assert.ok(isChosen(page, 'share', 'yes') && isChosen(page, 'feedback', 'no'))
  const sent = await desk.post(`${list}/${id}`, `${list}/${id}/verzending`, {})
  assert.equal(sent.headers.get('Location'), `${list}/${id}/briefje`)
})

test('sending again to another partner asks both questions anew, and says for whom the first yes was', async () => {
  const id = await at.refer(desk)
  const senior = await at.signIn('senior')
  await at.press(senior, id, 'afwijzing', { reason: 'full' })
  const page = await textOf(`${list}/${id}/doorsturing?organisatie=${welfare.id}`)
  says(page, new RegExp(`U noteerde al toestemming voor ${seniorweb.name}`))
  assert.ok(!isChosen(page, 'share', 'yes') && !isChosen(page, 'feedback', 'yes'))
  const same = await textOf(`${list}/${id}/doorsturing?organisatie=${seniorweb.id}`)
  assert.doesNotMatch(same, /U noteerde al toestemming/)
  assert.ok(!isChosen(same, 'share', 'yes'))
})
