// Story tests of planning, inviting, answering, changing and calling off.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillSmall, formOf, testInstallation, visitor } from '../../../test/installation.ts'
import { keptLetters } from '../../platform/mail.ts'
import { asJob } from '../../platform/tenant.ts'
import { smallNetwork } from '../partners/sample.ts'

const here = smallNetwork('lindemeer')
const there = smallNetwork('hogedijk')
const house = await testInstallation({ at: '2026-11-23T10:00:00Z' })
await fillSmall(house, here)
await fillSmall(house, there)

const root = '/lindemeer/keten/overleggen'
const letters = () =>
  asJob(house.database, here.network.id, house.clock.now(), (db) => keptLetters(db, 200))
const lettersOf = async (kind: string) => (await letters()).filter((one) => one.kind === kind)
const icsOf = (letter: { attachments?: { text: string }[] } | undefined) =>
  letter?.attachments?.[0]?.text.replace(/\r\n /g, '') ?? ''
const lead = await visitor(house).signIn(here.people.lead)
const { library, welfare, seniorweb } = here.organisations

const plan = (fields: Record<string, string | string[]> = {}) =>
  lead.post(`${root}/nieuw`, `${root}/nieuw`, {
    title: 'Ketenpartneroverleg winter',
    kind: 'partners',
    day: '2027-01-12',
    starts: '13.30',
    ends: '15:00',
    place: 'Bibliotheek, zaal 2',
    link: '',
    repeat: 'once',
    times: '',
    organisations: [library.id, welfare.id],
    ...fields,
  })
const placeOf = (response: Response) => (response.headers.get('Location') ?? '').split('?')[0] ?? ''
const pageOf = async (path: string, who = lead) => (await who.get(path)).text()

test('a lead plans a meeting, mails the coordinators an appointment, and one of them says yes on the page', async () => {
  const meeting = placeOf(await plan())
  assert.match(await pageOf(root), /Ketenpartneroverleg winter/)
  assert.equal((await lettersOf('meetings.invitation')).length, 0)
  const sent = await lead.post(meeting, `${meeting}/uitnodiging`, {})
  assert.match(sent.headers.get('Location') ?? '', /klaar=invited$/)
  const invitations = await lettersOf('meetings.invitation')
  const to = invitations.map((one) => one.to)
  assert.ok(to.includes(here.people.welfareWorker.email))
  assert.ok(!to.includes(here.people.senior.email))
  assert.equal(new Set(to).size, to.length)
  const ics = icsOf(invitations.find((one) => one.to === here.people.welfareWorker.email))
  assert.match(ics, /METHOD:REQUEST/)
  assert.match(ics, /SEQUENCE:0/)
  assert.match(ics, /DTSTART;TZID=Europe\/Amsterdam:20270112T133000/)
  assert.ok(ics.includes(here.people.welfareWorker.email))
  assert.ok(!ics.includes(here.people.librarian.email))

  const wim = await visitor(house).signIn(here.people.welfareWorker)
  const page = await pageOf(meeting, wim)
  const action = /action="([^"]*\/antwoord)"/.exec(page)?.[1] ?? ''
  assert.equal((await wim.post(meeting, action, { reply: 'yes' })).status, 303)
  assert.match(await pageOf(meeting), /Welzijn lindemeer[\s\S]*komt/)
  // Another organisation's answer is not theirs to give.
  const sien = await visitor(house).signIn(here.people.senior)
  assert.equal((await sien.sendSigned(action, { reply: 'no' })).status, 404)
})

test('a new time is mailed by itself, with the same UID and a higher sequence; a new kind is not', async () => {
  const meeting = placeOf(await plan({ title: 'Overleg dat schuift' }))
  await lead.post(meeting, `${meeting}/uitnodiging`, {})
  const first = (await letters()).find((one) =>
    one.subject.startsWith('Uitnodiging: Overleg dat schuift'),
  )
  const change = (fields: Record<string, string>) =>
    lead.post(`${meeting}/gegevens`, `${meeting}/gegevens`, {
      title: 'Overleg dat schuift',
      kind: 'partners',
      day: '2027-07-13',
      starts: '14:00',
      ends: '15:30',
      place: 'Buurthuis',
      link: '',
      ...fields,
    })
  await change({})
  const updates = await lettersOf('meetings.update')
  const ics = icsOf(updates[0])
  assert.match(ics, /METHOD:REQUEST/)
  assert.match(ics, /SEQUENCE:1/)
  assert.match(ics, /DTSTART;TZID=Europe\/Amsterdam:20270713T140000/)
  const uid = (text: string) => /UID:(.*)/.exec(text)?.[1]
  assert.equal(uid(ics), uid(icsOf(first)))
  await change({ kind: 'ido' })
  assert.equal((await lettersOf('meetings.update')).length, updates.length)
})

test('a meeting that is called off leaves the calendars of those who were asked, and nothing can be done with it any more', async () => {
  const meeting = placeOf(await plan({ title: 'Overleg dat niet doorgaat' }))
  await lead.post(meeting, `${meeting}/uitnodiging`, {})
  assert.equal((await lead.post(meeting, `${meeting}/afzegging`, {})).status, 303)
  const off = await lettersOf('meetings.cancelled')
  assert.ok(off.length >= 1)
  const ics = icsOf(off[0])
  assert.match(ics, /METHOD:CANCEL/)
  assert.match(ics, /STATUS:CANCELLED/)
  assert.match(ics, /SEQUENCE:1/)
  assert.match(await pageOf(meeting), /Dit overleg is afgezegd/)
  for (const path of ['gegevens', 'agenda', 'bespreking', 'verslag'])
    assert.equal((await lead.get(`${meeting}/${path}`)).status, 404, path)
  for (const path of ['uitnodiging', 'afzegging', 'afronding'])
    assert.equal((await lead.sendSigned(`${meeting}/${path}`, { to: 'held' })).status, 404, path)
})

test('a series gives a meeting on each day, and calling off from the second leaves the first', async () => {
  const title = 'IDO-overleg van de maand'
  const first = placeOf(await plan({ title, kind: 'ido', repeat: 'monthly', times: '3' }))
  const list = await pageOf(root)
  assert.equal([...list.matchAll(/IDO-overleg van de maand/g)].length, 3)
  assert.match(list, /9 februari 2027/)
  assert.match(list, /9 maart 2027/)
  const paths = [...list.matchAll(/href="([^"]*)">IDO-overleg van de maand/g)].map(
    (one) => one[1] ?? '',
  )
  const second = paths.find((one) => one !== first) ?? ''
  await lead.post(second, `${second}/afzegging`, { series: 'ja' })
  assert.doesNotMatch(await pageOf(first), /Dit overleg is afgezegd/)
  for (const path of paths.filter((one) => one !== first))
    assert.match(await pageOf(path), /Dit overleg is afgezegd/)
})

test('a guest from outside is asked by e-mail; the address is sealed, and taking the guest away takes the appointment away', async () => {
  const meeting = placeOf(await plan({ title: 'Overleg met gast', organisations: [] }))
  const wrong = await lead.post(meeting, `${meeting}/genodigden`, { function: 'POI-adviseur' })
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /Kies een organisatie/)
  await lead.post(meeting, `${meeting}/genodigden`, {
    organisationName: 'Provinciale bibliotheek',
    function: 'POI-adviseur',
    email: 'gast@poi.example',
  })
  const [row] = await asJob(
    house.database,
    here.network.id,
    house.clock.now(),
    (db) => db<{ sealed: Buffer }[]>`
      select email_sealed as sealed from meeting_invitee where organisation_name = 'Provinciale bibliotheek'`,
  )
  assert.ok(row && !row.sealed.includes('gast@poi.example'))
  await lead.post(meeting, `${meeting}/uitnodiging`, {})
  assert.ok((await letters()).some((one) => one.to === 'gast@poi.example'))
  const gone = /action="([^"]*\/verwijdering)"/.exec(await pageOf(meeting))?.[1] ?? ''
  await lead.post(meeting, gone, {})
  const off = (await lettersOf('meetings.cancelled')).find((one) => one.to === 'gast@poi.example')
  assert.match(icsOf(off), /METHOD:CANCEL/)
})

test('wrong times and days are said at the field, and what was typed stays', async () => {
  const response = await plan({ starts: '15:00', ends: '14:00', title: 'Achterstevoren' })
  assert.equal(response.status, 422)
  const page = await response.text()
  assert.match(page, /Het einde moet na het begin liggen/)
  assert.match(page, /Achterstevoren/)
  assert.equal((await plan({ repeat: 'weekly', times: '1' })).status, 422)
  assert.equal((await plan({ day: '2027-02-30' })).status, 422)
})

test('two leads change one meeting: the second sees what the first made of it, and chooses', async () => {
  const meeting = placeOf(await plan({ title: 'Overleg van twee' }))
  const form = formOf(await pageOf(`${meeting}/gegevens`), `${meeting}/gegevens`)
  const fields = { kind: 'partners', day: '2027-01-12', starts: '10:00', ends: '11:00', link: '' }
  const say = (place: string, once: string) =>
    lead.send(`${meeting}/gegevens`, {
      ...form,
      _once: once,
      ...fields,
      title: 'Overleg van twee',
      place,
    })
  assert.equal((await say('Zaal A', crypto.randomUUID())).status, 303)
  const second = await say('Zaal B', crypto.randomUUID())
  assert.equal(second.status, 409)
  const page = await second.text()
  assert.match(page, /Zaal A/)
  assert.match(page, /value="Zaal B"/)
})

test('desk and coordinator read, but do not plan, lead, write or call off', async () => {
  const meeting = placeOf(await plan({ title: 'Alleen lezen' }))
  for (const person of [here.people.desk, here.people.senior]) {
    const reader = await visitor(house).signIn(person)
    assert.equal((await reader.get(meeting)).status, 200)
    assert.equal((await reader.get(`${root}/nieuw`)).status, 404)
    for (const path of ['gegevens', 'agenda', 'bespreking'])
      assert.equal((await reader.get(`${meeting}/${path}`)).status, 404, path)
    for (const path of [
      'gegevens',
      'afzegging',
      'uitnodiging',
      'genodigden',
      'aanwezigheid',
      'afronding',
      'verslag',
      'verslag/voorstel',
      'verslag/vaststelling',
      'agenda',
    ])
      assert.equal((await reader.sendSigned(`${meeting}/${path}`, {})).status, 404, path)
  }
  const guest = await visitor(house).get(meeting)
  assert.match(guest.headers.get('Location') ?? '', /inloggen/)
})

test('people of another network find no meeting, and a typed organisation of theirs is refused', async () => {
  const meeting = placeOf(await plan({ title: 'Van Lindemeer' }))
  const stranger = await visitor(house).signIn(there.people.lead, 'hogedijk')
  assert.equal((await stranger.get(meeting.replace('lindemeer', 'hogedijk'))).status, 404)
  assert.doesNotMatch(await pageOf('/hogedijk/keten/overleggen', stranger), /Van Lindemeer/)
  const foreign = await plan({ organisations: [there.organisations.library.id] })
  assert.equal(foreign.status, 422)
  assert.ok(seniorweb.id)
})

test('a coordinator without rights on a meeting is stopped by the database too', async () => {
  const { within } = await import('../../platform/tenant.ts')
  const who = {
    networkId: here.network.id,
    organisationId: seniorweb.id,
    personId: here.people.senior.id,
    role: 'coordinator',
  }
  const changed = await within(house.database, who, house.clock.now(), async (db) => [
    ...(await db`update meeting set title = 'gekaapt' returning id`),
    ...(await db`update meeting_item set notes = 'gekaapt' returning id`),
    ...(await db`update meeting_invitee set reply = 'no' where organisation_id is distinct from ${seniorweb.id} returning id`),
  ])
  assert.deepEqual(changed, [])
  const guest = { ...who, organisationId: null, personId: null, role: null }
  const seen = await within(
    house.database,
    guest,
    house.clock.now(),
    (db) => db`select id from meeting`,
  )
  assert.deepEqual([...seen], [])
})

test('while the mail server is away invitations wait, and arrive once it is back', async () => {
  const { sendLetter } = await import('../../platform/mail.ts')
  const meeting = placeOf(await plan({ title: 'Overleg zonder post', organisations: [welfare.id] }))
  const sent = await lead.post(meeting, `${meeting}/uitnodiging`, {})
  assert.match(sent.headers.get('Location') ?? '', /klaar=invited$/)
  const letter = (await letters()).find((one) => one.subject.includes('Overleg zonder post'))
  const away = { deliver: () => Promise.reject(new Error('ECONNREFUSED')) }
  const job = <T>(work: Parameters<typeof asJob<T>>[3]) =>
    asJob(house.database, here.network.id, house.clock.now(), work)
  const id = letter?.id ?? ''
  await assert.rejects(job((db) => sendLetter(db, id, away)))
  const delivered: string[] = []
  const back = {
    deliver: async (one: { subject: string }) => {
      delivered.push(one.subject)
      return 'sent' as const
    },
  }
  await job((db) => sendLetter(db, id, back))
  await job((db) => sendLetter(db, id, back))
  assert.deepEqual(delivered.length, 1)
})
