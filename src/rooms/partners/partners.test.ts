// Story tests of inviting, joining, leaving and settings.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillSmall, formOf, testInstallation, visitor } from '../../../test/installation.ts'
import { auditOf } from '../../platform/audit.ts'
import { keptLetters } from '../../platform/mail.ts'
import { asJob } from '../../platform/tenant.ts'
import { smallNetwork } from './sample.ts'

const here = smallNetwork('lindemeer')
const there = smallNetwork('hogedijk')
const house = await testInstallation()
await fillSmall(house, here)
await fillSmall(house, there)

const letterTo = async (to: string) => {
  const letters = await asJob(house.database, here.network.id, house.clock.now(), (db) =>
    keptLetters(db),
  )
  return letters.find((letter) => letter.to === to)
}
const linkIn = (text = '') => /https?:\/\/\S+(\/lindemeer\/\S+)/.exec(text)?.[1] ?? ''

test('the lead invites a new partner, who joins as coordinator and is in the list', async () => {
  const lead = await visitor(house).signIn(here.people.lead)
  const page = '/lindemeer/partners/uitnodigingen'
  const sent = await lead.post(page, page, {
    name: 'Repair Café Verzonnen',
    email: 'nieuw@repair.example',
  })
  assert.equal(sent.status, 303)
  const link = linkIn((await letterTo('nieuw@repair.example'))?.text)
  const newcomer = visitor(house)
  const joined = await newcomer.post(link, link, {
    name: 'Ree Paratie',
    email: 'Ree@repair.example ',
  })
  const code =
    /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec((await letterTo('ree@repair.example'))?.text ?? '')?.[0] ?? ''
  const location = joined.headers.get('Location') ?? ''
  assert.equal((await newcomer.post(location, location, { code })).status, 303)
  assert.match(await (await newcomer.get('/lindemeer/partners')).text(), /Repair Café Verzonnen/)
  const second = await visitor(house).get(link)
  assert.equal(second.status, 410)
})

test('whoever joins with the address of a colleague is not signed in as that colleague', async () => {
  const lead = await visitor(house).signIn(here.people.lead)
  const page = '/lindemeer/partners/uitnodigingen'
  await lead.post(page, page, { name: 'Kaper', email: 'kaper@partner.example' })
  const link = linkIn((await letterTo('kaper@partner.example'))?.text)
  const thief = visitor(house)
  const joined = await thief.post(link, link, {
    name: 'Kaper',
    email: here.people.welfareWorker.email,
  })
  assert.match(joined.headers.get('Location') ?? '', /inloggen\/code/)
  assert.match((await thief.get('/lindemeer/beheer')).headers.get('Location') ?? '', /inloggen/)
})

test('two people with the same link: one joins, the other hears that it is used', async () => {
  const codeIn = async (to: string) =>
    /: ([A-Z0-9]{4}-[A-Z0-9]{4})$/m.exec((await letterTo(to))?.text ?? '')?.[1] ?? ''
  const lead = await visitor(house).signIn(here.people.lead)
  const page = '/lindemeer/partners/uitnodigingen'
  await lead.post(page, page, { name: 'Dubbel', email: 'dubbel@partner.example' })
  const link = linkIn((await letterTo('dubbel@partner.example'))?.text)
  // Both have the page open before either sends it.
  const form = await (await visitor(house).get(link)).text()
  const waiting = await Promise.all(
    ['een', 'twee'].map(async (name) => {
      const guest = visitor(house)
      const fields = { name, email: `${name}@partner.example`, _once: crypto.randomUUID() }
      const sent = await guest.send(link, { ...formOf(form), ...fields })
      return { guest, email: fields.email, location: sent.headers.get('Location') ?? '' }
    }),
  )
  const answers = await Promise.all(
    waiting.map(async ({ guest, email, location }) =>
      guest.post(location, location, { code: await codeIn(email) }),
    ),
  )
  assert.deepEqual(answers.map((answer) => answer.status).sort(), [303, 410])
})

test('a coordinator invites a colleague for the own organisation only, and not as lead', async () => {
  const senior = await visitor(house).signIn(here.people.senior)
  const { seniorweb, library } = here.organisations
  const page = `/lindemeer/organisatie/mensen?organisatie=${seniorweb.id}`
  const action = '/lindemeer/organisatie/mensen'
  const ok = await senior.post(page, action, {
    organisation: seniorweb.id,
    email: 'c@senior.example',
    role: 'desk',
  })
  assert.equal(ok.status, 303)
  const other = await senior.post(page, action, {
    organisation: library.id,
    email: 'x@senior.example',
    role: 'desk',
  })
  assert.equal(other.status, 404)
  const more = await senior.post(page, action, {
    organisation: seniorweb.id,
    email: 'x@senior.example',
    role: 'lead',
  })
  assert.equal(more.status, 404)
  assert.equal(await letterTo('x@senior.example'), undefined)
})

test('an organisation changes its own details, not those of another, and the change is in the log', async () => {
  const senior = await visitor(house).signIn(here.people.senior)
  const { seniorweb, library } = here.organisations
  const page = `/lindemeer/partners/${seniorweb.id}/gegevens`
  const fields = {
    name: 'SeniorWeb Nieuw',
    kind: 'seniorweb',
    sector: 'social',
    description: 'Les.',
    phone: '',
    email: '',
    url: '',
  }
  assert.equal((await senior.post(page, page, fields)).status, 303)
  assert.equal((await senior.get(`/lindemeer/partners/${library.id}/gegevens`)).status, 404)
  const lines = await asJob(house.database, here.network.id, house.clock.now(), (db) =>
    auditOf(db, seniorweb.id),
  )
  assert.equal(lines.at(-1)?.what, 'partners.organisation-changed')
  const wrong = await senior.post(page, page, { ...fields, name: '', url: 'javascript:alert(1)' })
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /Vul in: Naam van de organisatie/)
})

test('whose access ends is out at once', async () => {
  const librarian = await visitor(house).signIn(here.people.librarian)
  const desk = await visitor(house).signIn(here.people.desk)
  const member = here.memberships.find((one) => one.personId === here.people.desk.id)
  const page = `/lindemeer/partners/${here.organisations.library.id}`
  const ended = await librarian.post(page, `/lindemeer/organisatie/mensen/${member?.id}`, {
    organisation: here.organisations.library.id,
  })
  assert.equal(ended.status, 303)
  assert.match((await desk.get('/lindemeer/partners')).headers.get('Location') ?? '', /inloggen/)
})

test('a lead of another network sees nothing here, and may change nothing', async () => {
  const stranger = await visitor(house).signIn(there.people.lead, 'hogedijk')
  const id = here.organisations.library.id
  assert.equal((await stranger.get(`/hogedijk/partners/${id}`)).status, 404)
  assert.equal((await stranger.get(`/hogedijk/partners/${id}/gegevens`)).status, 404)
  assert.match(
    (await stranger.get('/lindemeer/partners')).headers.get('Location') ?? '',
    /inloggen/,
  )
  assert.doesNotMatch(
    await (await stranger.get('/hogedijk/partners')).text(),
    /Bibliotheek lindemeer/,
  )
})

test('the administrator changes terms; a second reminder before the first is refused and nothing typed is lost', async () => {
  const admin = await visitor(house).signIn(here.people.admin)
  const fields = {
    guideName: 'Digihulp Anders',
    helplinePhone: '0800-0001',
    helplineHoursNl: 'elke dag',
    helplineHoursEn: 'every day',
    theme: 'voorbeeld',
    firstReminder: '4',
    secondReminder: '2',
    warnSenderAfterWorkingDays: '10',
    expireAfterDays: '30',
    answerLinkDays: '14',
    contactKeptMonths: '3',
    answeredInTimeWorkingDays: '5',
    promiseMonths: '6',
  }
  const wrong = await admin.post('/lindemeer/beheer', '/lindemeer/beheer', fields)
  assert.equal(wrong.status, 422)
  assert.match(
    await wrong.text(),
    /De tweede herinnering komt na de eerste[\s\S]*value="Digihulp Anders"/,
  )
  const saved = await admin.post('/lindemeer/beheer', '/lindemeer/beheer', {
    ...fields,
    secondReminder: '8',
  })
  assert.equal(saved.status, 303)
  assert.match(await (await admin.get('/lindemeer/beheer')).text(), /value="Digihulp Anders"/)
  const senior = await visitor(house).signIn(here.people.senior)
  assert.equal((await senior.get('/lindemeer/beheer')).status, 404)
})
