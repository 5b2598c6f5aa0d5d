// Stories of the municipal module: topics that are right, topics that ask for attention, and an owner who hears it once.
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { fillSmall, testInstallation, visitor } from '../../../test/installation.ts'
import { rounds } from '../../app/rounds.ts'
import { publicReach, type Reach } from '../../platform/links/look.ts'
import { keptLetters } from '../../platform/mail.ts'
import { asJob, type Db } from '../../platform/tenant.ts'
import { coordinatorEmails } from '../partners/door.ts'
import { smallNetwork } from '../partners/sample.ts'
import { lookAtTopic, watchTopics } from './actions.ts'
import { topicById, topicsOf, versionsOf } from './store.ts'

const here = smallNetwork('lindemeer')
const there = smallNetwork('hogedijk')
for (const [one, code] of [
  [here, 'GM9001'],
  [there, 'GM9002'],
] as const)
  one.network.municipality = { code, name: one.network.slug }
const house = await testInstallation()
await fillSmall(house, here)
await fillSmall(house, there)
const { library } = here.organisations
const job = <T>(work: (db: Db) => Promise<T>) =>
  asJob(house.database, here.network.id, house.clock.now(), work)
const list = '/lindemeer/leren/module'
const librarian = () => visitor(house).signIn(here.people.librarian)
const watch = { baseUrl: 'http://localhost', looks: false }
/** Everyone who hears of what the library keeps. */
const ears = (await job((db) => coordinatorEmails(db, library.id))).length
const letters = async () =>
  (await job((db) => keptLetters(db, 99))).filter(({ kind }) => kind === 'modules.attention')

const topic = {
  ownerId: library.id,
  municipality: 'GM9001',
  title: 'Rijbewijs verlengen',
  short: 'rijbewijs',
  lesson: 'Ga naar het adres.\nKies verlengen.',
  url: 'https://www.lindemeer.example/rijbewijs',
  checkMonths: '6',
}
let count = 0
/** A topic with a short word of its own. */
async function newTopic(more: Record<string, string> = {}) {
  count += 1
  const who = await librarian()
  const sent = await who.post(`${list}/nieuw`, `${list}/nieuw`, {
    ...topic,
    short: `les-${count}`,
    ...more,
  })
  assert.equal(sent.status, 303)
  const at = (sent.headers.get('Location') ?? '').split('?')[0] ?? ''
  return { who, at, id: at.split('/').at(-1) ?? '', short: more.short ?? `les-${count}` }
}

test('a partner begins with four topics and no address: nobody invents one', async () => {
  const who = await librarian()
  assert.equal((await who.post(list, `${list}/begin`, {})).status, 303)
  const topics = await job(topicsOf)
  assert.deepEqual(topics.map(({ short }) => short).toSorted(), [
    'melding',
    'parkeerkaart',
    'paspoort',
    'verhuizen',
  ])
  assert.ok(topics.every(({ url, checkMonths }) => url === '' && checkMonths === 6))
  const page = await (await who.get(list)).text()
  assert.match(page, /4 onderwerpen vragen aandacht/)
  assert.match(page, /adres ontbreekt/)
  assert.equal((await visitor(house).get('/lindemeer/les/paspoort')).status, 404)
  // Again adds nothing.
  await who.sendSigned(`${list}/begin`, { ownerId: library.id, municipality: 'GM9001' })
  assert.equal((await job(topicsOf)).length, 4)
})

test('a topic with an address has a short one for on paper, which everyone may follow', async () => {
  const { at, who, short } = await newTopic({ short: 'Rijbewijs' })
  const followed = await visitor(house).get(`/lindemeer/les/${short.toUpperCase()}`)
  assert.equal(followed.status, 302)
  assert.equal(followed.headers.get('Location'), topic.url)
  assert.equal(followed.headers.get('Set-Cookie'), null)
  assert.match(await (await who.get(at)).text(), /localhost\/lindemeer\/les\/rijbewijs/)
  const sheet = await (await who.get(`${list}/lesblad?onderwerp=rijbewijs`)).text()
  assert.match(sheet, /Typ dit adres over/)
  assert.match(sheet, /<li>Kies verlengen\.<\/li>/)
  assert.equal(sheet.match(/kw-sheet"/g)?.length, 1)
})

test('the lesson sheet says when it was changed, and when somebody checked it', async () => {
  const { at, who, short } = await newTopic()
  const foot = async () =>
    /Versie[^<]*/.exec(await (await who.get(`${list}/lesblad?onderwerp=${short}`)).text())?.[0]
  const [today, later] = ['23 november 2026', '4 december 2026']
  assert.equal(await foot(), `Versie 1, gewijzigd op ${today}. Nog niet nagekeken. ${library.name}`)
  await who.post(at, `${at}/controle`, {})
  const checked = `Nagekeken op ${today}.`
  assert.equal(await foot(), `Versie 1, gewijzigd op ${today}. ${checked} ${library.name}`)
  const start = house.clock.now()
  house.clock.set('2026-12-04T10:00:00Z')
  await who.signIn(here.people.librarian)
  const url = 'https://www.lindemeer.example/nieuw'
  assert.equal((await who.post(at, at, { ...topic, short, url })).status, 303)
  const moved = `${checked} Daarna is het adres gewijzigd.`
  assert.equal(await foot(), `Versie 2, gewijzigd op ${later}. ${moved} ${library.name}`)
  house.clock.set(start)
})

test('only https addresses without port or password come in, and each short word once', async () => {
  const who = await librarian()
  const wrong = async (fields: Record<string, string>, words: RegExp) => {
    const sent = await who.sendSigned(`${list}/nieuw`, { ...topic, short: 'ander', ...fields })
    assert.equal(sent.status, 422)
    const page = await sent.text()
    assert.match(page, words)
    assert.match(page, /value="Rijbewijs verlengen"/)
  }
  for (const url of [
    'http://lindemeer.example',
    'https://lindemeer.example:8443/x',
    'https://a:b@lindemeer.example',
    'javascript:alert(1)',
  ])
    await wrong({ url }, /begint|adres/)
  await wrong({ short: 'rijbewijs' }, /al van een ander onderwerp/)
  await wrong({ short: 'met spatie' }, /kleine letters/)
  await wrong({ municipality: 'GM9002' }, /Rijbewijs/)
})

test('who lays the lesson beside the service clears the flag; a changed address or half a year raises it again', async () => {
  const { at, id, who } = await newTopic()
  const page = async () => (await who.get(at)).text()
  assert.match(await page(), /Niemand legde de les nog naast de dienst/)
  assert.equal((await who.post(at, `${at}/controle`, {})).status, 303)
  assert.doesNotMatch(await page(), /kw-notice--warn/)
  const changed = { ...topic, short: `les-${count}`, url: 'https://www.lindemeer.example/nieuw' }
  assert.equal((await who.post(at, at, changed)).status, 303)
  assert.match(await page(), /Het adres is gewijzigd/)
  await who.post(at, `${at}/controle`, {})
  assert.doesNotMatch(await page(), /kw-notice--warn/)
  house.clock.set('2027-05-24T10:00:00Z')
  const later = await librarian()
  assert.match(await (await later.get(at)).text(), /tijd om de les weer naast de dienst/)
  house.clock.set('2026-11-23T10:00:00Z')
  const kept = await job((db) => versionsOf(db, id))
  assert.deepEqual(
    kept.map(({ version, content }) => [version, content.url]),
    [
      [2, changed.url],
      [1, topic.url],
    ],
  )
  assert.match(await page(), /Eerdere versies/)
})

test('of two who change a topic the second sees it, and nobody confirms what changed meanwhile', async () => {
  const { at, who } = await newTopic()
  const send = (title: string) =>
    who.sendSigned(at, { ...topic, short: `les-${count}`, title, version: '1' })
  assert.equal((await send('Eerst')).status, 303)
  const second = await send('Later')
  assert.equal(second.status, 409)
  assert.match(await second.text(), /value="Later"/)
  assert.equal((await who.sendSigned(`${at}/controle`, { version: '1' })).status, 409)
})

test('owners hear once of what is new, and again when it comes back', async () => {
  await job((db) => watchTopics(db, watch))
  const before = (await letters()).length
  assert.ok(before > 0)
  await job((db) => watchTopics(db, watch))
  assert.equal((await letters()).length, before)
  const { at, who, id } = await newTopic()
  assert.equal(await job((db) => watchTopics(db, watch)), ears)
  const about = (await letters()).filter(({ text }) => text.includes(`leren/module/${id}`))
  assert.equal(about.length, ears)
  await who.post(at, `${at}/controle`, {})
  assert.equal(await job((db) => watchTopics(db, watch)), 0)
  await who.post(at, at, {
    ...topic,
    short: `les-${count}`,
    url: 'https://www.lindemeer.example/x',
  })
  assert.equal(await job((db) => watchTopics(db, watch)), ears)
})

const answers: Record<string, [number, string?]> = { '/here': [200], '/new': [200] }
const asked: string[] = []
const server = createServer((request, answer) => {
  asked.push(request.url ?? '')
  const [status, location] = answers[request.url ?? ''] ?? [404]
  answer.writeHead(status, location ? { Location: location } : {}).end()
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
after(() => server.close())
/** Our own server in the place of every public machine. */
const local: Reach = {
  ...publicReach,
  scheme: 'http:',
  anyPort: true,
  isAddress: () => true,
  addressesOf: async () => ['127.0.0.1'],
}
const port = (server.address() as AddressInfo).port

test('the clock sees another way, nothing, and no answer three times; a way that was found right stays right', async () => {
  const { at, id, who } = await newTopic()
  // The form takes only https: here the row says where our server stands.
  await house.database.sql`alter table module_topic drop constraint module_topic_url_check`
  await job(
    (db) =>
      db`update module_topic set url = ${`http://stad.nl:${port}/here`}, checked_on = '2026-11-20', checked_url = ${`http://stad.nl:${port}/here`} where id = ${id}`,
  )
  const look = async () => {
    await job((db) => lookAtTopic(db, id, local))
    return job(async (db) => (await topicById(db, id))?.linkState)
  }
  const page = async () => (await who.get(at)).text()
  assert.equal(await look(), 'ok')
  answers['/here'] = [301, '/new']
  assert.equal(await look(), 'moved')
  assert.match(await page(), /leidt nu ergens anders heen/)
  await who.post(at, `${at}/controle`, {})
  assert.equal(await look(), 'ok')
  answers['/here'] = [404]
  assert.equal(await look(), 'gone')
  assert.match(await page(), /bestaat niet meer/)
  answers['/here'] = [503]
  assert.equal(await look(), 'unreachable')
  assert.doesNotMatch(await page(), /geen antwoord/)
  await look()
  await look()
  assert.match(await page(), /geen antwoord/)
  answers['/here'] = [301, '/new']
  assert.equal(await look(), 'ok')
})

test('nothing is asked of anybody unless the installation says so', async () => {
  asked.length = 0
  const run = (LINK_CHECK: 'on' | 'off') =>
    rounds({ config: { ...house.config, LINK_CHECK } }).find(({ name }) => name === 'modules.watch')
  const waiting = async () =>
    (await house.database.sql`select 1 from jobs.job where name = 'modules.look'`).length
  await job(async (db) => run('off')?.run(db))
  assert.equal(await waiting(), 0)
  await job(async (db) => run('on')?.run(db))
  assert.equal(await waiting(), (await job(topicsOf)).filter(({ url }) => url !== '').length)
  assert.deepEqual(asked, [])
  assert.equal(house.config.LINK_CHECK, 'off')
})

test('another organisation, role or network reads or finds nothing, and changes nothing', async () => {
  const { at, id } = await newTopic()
  const fields = { ...topic, short: `les-${count}`, title: 'Gekaapt', version: '1' }
  const senior = await visitor(house).signIn(here.people.senior)
  assert.equal((await senior.get(at)).status, 200)
  for (const [path, said] of [
    [at, fields],
    [`${at}/controle`, { version: '1' }],
    [`${at}/verwijdering`, {}],
  ] as const)
    assert.equal((await senior.sendSigned(path, said)).status, 404)
  assert.equal((await senior.sendSigned(`${list}/nieuw`, fields)).status, 404)
  const desk = await visitor(house).signIn(here.people.desk)
  assert.equal((await desk.get(`${list}/nieuw`)).status, 404)
  assert.equal((await desk.get(at)).status, 200)
  const stranger = await visitor(house).signIn(there.people.lead, 'hogedijk')
  const elsewhere = at.replace('lindemeer', 'hogedijk')
  assert.equal((await stranger.get(elsewhere)).status, 404)
  assert.equal((await stranger.sendSigned(elsewhere, fields)).status, 404)
  assert.equal((await visitor(house).get('/hogedijk/les/rijbewijs')).status, 404)
  assert.equal((await visitor(house).get(list)).status, 303)
  assert.equal((await job((db) => topicById(db, id)))?.title, topic.title)
})

test('a topic that is taken out is gone, and its short word is free again', async () => {
  const { at, who, short } = await newTopic()
  assert.equal((await who.post(at, `${at}/verwijdering`, {})).status, 303)
  assert.equal((await who.get(at)).status, 404)
  assert.equal((await visitor(house).get(`/lindemeer/les/${short}`)).status, 404)
  assert.equal((await who.post(`${list}/nieuw`, `${list}/nieuw`, { ...topic, short })).status, 303)
})
