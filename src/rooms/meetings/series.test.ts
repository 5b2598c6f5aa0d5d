// Story tests of changing a series at once.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillSmall, formOf, testInstallation, visitor } from '../../../test/installation.ts'
import { keptLetters } from '../../platform/mail.ts'
import { asJob } from '../../platform/tenant.ts'
import { smallNetwork } from '../partners/sample.ts'

const here = smallNetwork('lindemeer')
const house = await testInstallation({ at: '2026-11-23T10:00:00Z' })
await fillSmall(house, here)

const root = '/lindemeer/keten/overleggen'
const lead = await visitor(house).signIn(here.people.lead)
const { library, welfare, seniorweb } = here.organisations
const wim = here.people.welfareWorker.email
const sien = here.people.senior.email

const letters = async () =>
  (
    await asJob(house.database, here.network.id, house.clock.now(), (db) => keptLetters(db, 300))
  ).filter(({ kind }) => kind.startsWith('meetings.'))
/** What was mailed by this deed. */
async function mailedBy(deed: () => Promise<unknown>) {
  const before = new Set((await letters()).map(({ id }) => id))
  await deed()
  return (await letters()).filter(({ id }) => !before.has(id))
}
const pageOf = async (path: string) => (await lead.get(path)).text()
type Letters = Awaited<ReturnType<typeof letters>>
const icsOf = (letter: Letters[number] | undefined) =>
  (letter?.attachments ?? []).map(({ text }) => text.replace(/\r\n /g, ''))
const uidsIn = (all: string[]) => all.map((text) => /UID:(\S+)/.exec(text)?.[1]).sort()
const fieldsOf = (page: string, path: string) => ({
  ...formOf(page, path),
  title: /name="title"[^>]*value="([^"]*)"/.exec(page)?.[1] ?? '',
})

let title = ''
let made = 0
/** A monthly series of four, asked; gives their addresses in order of day. */
async function series(): Promise<string[]> {
  title = `Reeks ${++made}`
  await lead.post(`${root}/nieuw`, `${root}/nieuw`, {
    ...{ title, kind: 'partners', day: '2027-01-12', starts: '13:30', ends: '15:00' },
    ...{ place: 'Zaal 1', link: '', repeat: 'monthly', times: '4' },
    organisations: [library.id, welfare.id],
  })
  const list = await pageOf(root)
  const all = [...list.matchAll(/href="([^"]*)">([^<]*)</g)]
  const own = all.filter((one) => one[2] === title).map((one) => one[1] ?? '')
  for (const meeting of own) await lead.post(meeting, `${meeting}/uitnodiging`, {})
  return own
}
const change = (meeting: string, fields: Record<string, string | string[]>) =>
  lead.post(`${meeting}/gegevens`, `${meeting}/gegevens`, {
    ...{ title, kind: 'partners', starts: '13:30', ends: '15:00', place: 'Zaal 1' },
    ...{ link: '', agenda: usual, organisations: [library.id, welfare.id] },
    ...fields,
  })
const usual =
  '5 Opening en mededelingen\n5 Verslag van het vorige overleg\n10 Rondvraag en afsluiting'

test('a new time for this meeting and those after it: one mail each, that says what changed, with the same UIDs and a higher sequence', async () => {
  const [first = '', second = '', ...rest] = await series()
  const asked = (await letters()).filter(({ to }) => to === wim).flatMap(icsOf)
  const form = await pageOf(`${second}/gegevens`)
  assert.match(form, /Dit overleg en wat erna komt \(3\)/)
  assert.match(form, /Alle overleggen van de reeks die nog komen \(4\)/)
  const mails = await mailedBy(() =>
    change(second, { scope: 'following', day: '2027-02-09', starts: '15:00', ends: '16:30' }),
  )
  const mine = mails.filter(({ to }) => to === wim)
  assert.equal(mine.length, 1)
  assert.equal(new Set(mails.map(({ to }) => to)).size, mails.length)
  const text = mine[0]?.text ?? ''
  assert.match(mine[0]?.subject ?? '', /^Gewijzigd: 3 overleggen, Reeks 1/)
  assert.equal([...text.matchAll(/Tijd: 15:00–16:30 \(was 13:30–15:00\)/g)].length, 1)
  for (const day of ['9 februari 2027', '9 maart 2027', '13 april 2027'])
    assert.ok(text.includes(day), day)
  assert.doesNotMatch(text, /12 januari/)
  const files = icsOf(mine[0])
  assert.equal(files.length, 3)
  for (const file of files) {
    assert.match(file, /METHOD:REQUEST/)
    assert.match(file, /SEQUENCE:1/)
    assert.match(file, /DTSTART;TZID=Europe\/Amsterdam:2027\d{4}T150000/)
    assert.equal([...file.matchAll(/BEGIN:VEVENT/g)].length, 1)
  }
  const known = uidsIn(asked)
  assert.ok(uidsIn(files).every((uid) => known.includes(uid)))
  assert.match(await pageOf(first), /13\.30 tot 15\.00/)
  for (const one of [second, ...rest]) assert.match(await pageOf(one), /15\.00 tot 16\.30/)
})

test('what one meeting has for itself stays when the others get another name', async () => {
  const [first = '', second = '', third = ''] = await series()
  await change(second, { scope: 'this', day: '2027-02-11', place: 'Dorpshuis' })
  const mails = await mailedBy(() =>
    change(first, { scope: 'all', day: '2027-01-12', title: 'Ketentafel' }),
  )
  assert.match(await pageOf(second), /Ketentafel[\s\S]*11 februari 2027[\s\S]*Dorpshuis/)
  assert.match(await pageOf(third), /Ketentafel[\s\S]*9 maart 2027[\s\S]*Zaal 1/)
  const mine = mails.filter(({ to }) => to === wim)
  assert.equal(mine.length, 1)
  assert.match(mine[0]?.text ?? '', /Naam: Ketentafel \(was Reeks 2\)/)
  // It was moved before: its own number goes on from there.
  const sequences = icsOf(mine[0]).map((file) => /SEQUENCE:(\d)/.exec(file)?.[1])
  assert.deepEqual(sequences.sort(), ['1', '1', '1', '2'])
})

test('who joins a series gets one invitation for all of it, who leaves one letter that takes it all out, the rest hears nothing', async () => {
  const [first = '', second = ''] = await series()
  const mails = await mailedBy(() =>
    change(first, { scope: 'all', day: '2027-01-12', organisations: [library.id, seniorweb.id] }),
  )
  const to = (address: string) => mails.filter((one) => one.to === address)
  assert.equal(to(sien).length, 1)
  assert.match(to(sien)[0]?.subject ?? '', /^Uitnodiging: 4 overleggen/)
  assert.ok(icsOf(to(sien)[0]).every((file) => file.includes('METHOD:REQUEST')))
  assert.equal(to(wim).length, 1)
  assert.match(to(wim)[0]?.subject ?? '', /^Gaan niet door: 4 overleggen/)
  assert.ok(icsOf(to(wim)[0]).every((file) => file.includes('METHOD:CANCEL')))
  assert.equal(to(here.people.librarian.email).length, 0)
  const page = await pageOf(second)
  assert.match(page, /SeniorWeb lindemeer/)
  assert.doesNotMatch(page, /<td[^>]*>Welzijn lindemeer/)
})

test('the usual items change in every agenda, and what was put on one of them by hand stays', async () => {
  const [first = '', second = ''] = await series()
  const own = { item: 'Alleen in februari', length: '20', kind: 'discussion' }
  await lead.post(`${second}/agenda`, `${second}/agenda`, own)
  const agenda = '10 Opening en mededelingen\n15 Rondje langs de wijken\n10 Rondvraag en afsluiting'
  const mails = await mailedBy(() => change(first, { scope: 'all', day: '2027-01-12', agenda }))
  assert.equal(mails.length, 0)
  const page = await pageOf(`${second}/agenda`)
  assert.match(page, /10 minuten/)
  assert.match(page, /Rondje langs de wijken/)
  assert.match(page, /Alleen in februari/)
  assert.doesNotMatch(page, /<h2[^>]*>[^<]*Verslag van het vorige overleg/)
  const wrong = await change(first, { scope: 'all', day: '2027-01-12', agenda: '999 Te lang' })
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /minuten \(0 tot en met 480\)/)
})

test('another day is for one meeting alone, and nothing is sent before anybody was asked', async () => {
  const [first = ''] = await series()
  const wrong = await change(first, { scope: 'all', day: '2027-01-19' })
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /alleen voor dit ene overleg/)
  assert.equal((await change(first, { scope: '', day: '2027-01-12' })).status, 422)
  const foreign = { scope: 'all', day: '2027-01-12', organisations: [crypto.randomUUID()] }
  assert.equal((await change(first, foreign)).status, 422)

  await lead.post(`${root}/nieuw`, `${root}/nieuw`, {
    ...{ title: 'Nog niet gevraagd', kind: 'ido', day: '2027-05-04', starts: '9:00' },
    ...{ ends: '10:00', repeat: 'weekly', times: '3', organisations: [welfare.id] },
  })
  const quiet = /href="([^"]*)">Nog niet gevraagd/.exec(await pageOf(root))?.[1] ?? ''
  const mails = await mailedBy(() =>
    change(quiet, { scope: 'all', day: '2027-05-04', organisations: [library.id] }),
  )
  assert.equal(mails.length, 0)
  assert.match(await pageOf(quiet), /Bibliotheek lindemeer[\s\S]*nog niet gemaild/)
})

test('two leads change one series: the second sees both, and nothing of the second is in any of the meetings', async () => {
  const [first = '', second = ''] = await series()
  const stale = fieldsOf(await pageOf(`${first}/gegevens`), `${first}/gegevens`)
  await change(first, { scope: 'all', day: '2027-01-12', place: 'Zaal A' })
  const late = await lead.send(`${first}/gegevens`, {
    ...stale,
    ...{ _once: crypto.randomUUID(), scope: 'all', kind: 'partners', day: '2027-01-12' },
    ...{
      starts: '13:30',
      ends: '15:00',
      place: 'Zaal B',
      agenda: usual,
      organisations: library.id,
    },
  })
  assert.equal(late.status, 409)
  assert.match(await late.text(), /Zaal A[\s\S]*Zaal B/)
  assert.doesNotMatch(await pageOf(second), /Zaal B/)
})

test('calling off the rest of a series is one letter too', async () => {
  const [, second = ''] = await series()
  const mails = await mailedBy(() => lead.post(second, `${second}/afzegging`, { series: 'ja' }))
  const mine = mails.filter(({ to }) => to === wim)
  assert.equal(mine.length, 1)
  assert.equal(icsOf(mine[0]).filter((file) => file.includes('METHOD:CANCEL')).length, 3)
})

test('what others did while the form was open stays: who was added meanwhile, and an item put on the agenda', async () => {
  const [first = ''] = await series()
  const open = fieldsOf(await pageOf(`${first}/gegevens`), `${first}/gegevens`)
  await lead.post(first, `${first}/genodigden`, { organisation: seniorweb.id })
  const own = { item: 'Intussen bedacht', length: '20', kind: 'discussion' }
  await lead.post(`${first}/agenda`, `${first}/agenda`, own)
  const saved = await lead.send(`${first}/gegevens`, {
    ...open,
    ...{ scope: 'all', kind: 'partners', day: '2027-01-12', starts: '13:30', ends: '15:00' },
    ...{ place: 'Zaal 9', agenda: usual, organisations: [library.id, welfare.id] },
  })
  assert.equal(saved.status, 303)
  const page = await pageOf(first)
  assert.match(page, /SeniorWeb lindemeer/)
  assert.match(page, /Intussen bedacht/)
  assert.match(page, /Zaal 9/)
})

test('a whole series is asked in one letter', async () => {
  title = 'Hele reeks'
  const added = await lead.post(`${root}/nieuw`, `${root}/nieuw`, {
    ...{ title, kind: 'partners', day: '2027-06-01', starts: '9:00', ends: '10:00', link: '' },
    ...{ repeat: 'weekly', times: '3', organisations: [welfare.id] },
  })
  const first = (added.headers.get('Location') ?? '').split('?')[0] ?? ''
  const mails = await mailedBy(() => lead.post(first, `${first}/uitnodiging`, { series: 'ja' }))
  assert.deepEqual(
    mails.map((one) => [one.to, one.subject, icsOf(one).length]),
    [[wim, 'Uitnodiging: 3 overleggen, Hele reeks', 3]],
  )
  const again = await mailedBy(() => lead.sendSigned(`${first}/uitnodiging`, { series: 'ja' }))
  assert.equal(again.length, 0)
})
