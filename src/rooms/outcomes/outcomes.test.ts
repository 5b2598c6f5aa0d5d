// Story tests of action points and decisions, and of who may do what with them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillSmall, formOf, testInstallation, visitor } from '../../../test/installation.ts'
import { paths } from '../../paths.ts'
import { keptLetters } from '../../platform/mail.ts'
import { asJob, within } from '../../platform/tenant.ts'
import { smallNetwork } from '../partners/sample.ts'
import { remindOfActions } from './actions.ts'
import { keeps } from './keeps.ts'

const here = smallNetwork('lindemeer')
const there = smallNetwork('hogedijk')
const house = await testInstallation({ at: '2026-11-23T10:00:00Z' })
await fillSmall(house, here)
await fillSmall(house, there)
const root = '/lindemeer/keten/overleggen/actiepunten'
const lead = await visitor(house).signIn(here.people.lead)
const { library, welfare, seniorweb } = here.organisations
const pageOf = async (path: string, who = lead) => (await who.get(path)).text()
const add = async (fields: Record<string, string>, who = lead) =>
  who.post(`${root}/nieuw`, `${root}/nieuw`, { organisation: welfare.id, ...fields })
const placeOf = (response: Response) => (response.headers.get('Location') ?? '').split('?')[0] ?? ''

test('another room leads to a form that is filled in, and the action point keeps what it is about', async () => {
  const at = { slug: 'lindemeer', lang: 'nl' } as const
  const link = paths.meetings.newAction(at, {
    about: '/lindemeer/aanbod/gaten',
    label: 'Gat: reparatie',
  })
  assert.match(await pageOf(link), /Gat: reparatie/)
  const added = await lead.post(link, `${root}/nieuw`, {
    what: 'Reparateur zoeken',
    organisation: library.id,
  })
  const page = await pageOf(placeOf(added))
  assert.match(page, /href="\/lindemeer\/aanbod\/gaten">Gat: reparatie/)
  const evil = paths.meetings.newAction(at, { about: 'https://evil.example/x', label: 'Val' })
  const trapped = await lead.post(evil, `${root}/nieuw`, {
    what: 'Niet klikken',
    organisation: library.id,
  })
  assert.doesNotMatch(await pageOf(placeOf(trapped)), /href="https:\/\/evil/)
})

test('the list shows all, mine, late and per organisation, and gives the same as a spreadsheet', async () => {
  await add({ what: 'Van welzijn', due: '2026-11-20' })
  await add({ what: 'Van senioren', organisation: seniorweb.id, due: '2026-12-20' })
  const wim = await visitor(house).signIn(here.people.welfareWorker)
  assert.match(await pageOf(`${root}?wie=mine`, wim), /Van welzijn/)
  assert.doesNotMatch(await pageOf(`${root}?wie=mine`, wim), /Van senioren/)
  assert.match(await pageOf(`${root}?wanneer=late`), /Van welzijn/)
  assert.doesNotMatch(await pageOf(`${root}?wanneer=late`), /Van senioren/)
  assert.doesNotMatch(await pageOf(`${root}?organisatie=${seniorweb.id}`), /Van welzijn/)
  assert.match(
    await pageOf(`${root}.csv?organisatie=${seniorweb.id}`),
    /Van senioren;SeniorWeb lindemeer/,
  )
  assert.equal((await lead.get(`${root}.xlsx`)).status, 200)
})

test('who does it says how it stands, with a line in the history; the second of two hears that someone was before', async () => {
  const place = placeOf(await add({ what: 'Bellen met de school', due: '2026-12-01' }))
  const wim = await visitor(house).signIn(here.people.welfareWorker)
  const form = formOf(await pageOf(place, wim), `${place}/status`)
  const done = await wim.send(`${place}/status`, {
    ...form,
    status: 'done',
    remark: 'De school doet mee.',
  })
  assert.equal(done.status, 303)
  assert.match(await pageOf(place), /De school doet mee/)
  const late = await lead.sendSigned(`${place}/status`, {
    version: form.version ?? '',
    status: 'dropped',
  })
  assert.equal(late.status, 409)
  assert.match(await late.text(), /Iemand anders/)
  assert.match(await pageOf(`${root}?status=done`), /Bellen met de school/)
  assert.doesNotMatch(await pageOf(root), /Bellen met de school/)
})

test('another organisation reads an action point and changes nothing; whoever is named does, from any role', async () => {
  const named = await add({
    what: 'Folder vouwen',
    organisation: library.id,
    person: here.people.desk.id,
  })
  const place = placeOf(named)
  const sien = await visitor(house).signIn(here.people.senior)
  assert.equal((await sien.get(place)).status, 200)
  assert.equal(
    (await sien.sendSigned(`${place}/status`, { status: 'done', version: '1' })).status,
    404,
  )
  assert.equal((await sien.sendSigned(place, { what: 'x', version: '1' })).status, 404)
  const desk = await visitor(house).signIn(here.people.desk)
  assert.equal((await desk.get(`${root}/nieuw`)).status, 404)
  assert.equal((await desk.post(place, `${place}/status`, { status: 'doing' })).status, 303)
  const own = await add({ what: 'Voor een ander', organisation: library.id }, sien)
  assert.equal(own.status, 422)
  const wrongPerson = await add({
    what: 'Verkeerd',
    organisation: seniorweb.id,
    person: here.people.desk.id,
  })
  assert.equal(wrongPerson.status, 422)
})

test('the database says the same: no deed for another organisation, nothing for another network', async () => {
  const who = {
    networkId: here.network.id,
    organisationId: seniorweb.id,
    personId: here.people.senior.id,
    role: 'coordinator',
  }
  const changed = await within(
    house.database,
    who,
    house.clock.now(),
    (db) => db`
    update action_point set what = 'gekaapt' where organisation_id = ${library.id} returning id`,
  )
  assert.deepEqual([...changed], [])
  const stranger = await visitor(house).signIn(there.people.lead, 'hogedijk')
  assert.doesNotMatch(
    await pageOf('/hogedijk/keten/overleggen/actiepunten?status=all', stranger),
    /Folder vouwen/,
  )
  const place = placeOf(await add({ what: 'Alleen hier' })).replace('lindemeer', 'hogedijk')
  assert.equal((await stranger.get(place)).status, 404)
  assert.equal(
    (await stranger.sendSigned(`${place}/status`, { status: 'done', version: '1' })).status,
    404,
  )
})

test('my action points stand on the page where I come in, and nowhere else', async () => {
  await add({ what: 'Zie je mij', organisation: library.id, person: here.people.desk.id })
  const desk = await visitor(house).signIn(here.people.desk)
  assert.match(await pageOf('/lindemeer/balie', desk), /Zie je mij/)
  assert.doesNotMatch(await pageOf('/lindemeer/balie/vragen', desk), /Zie je mij/)
  const sien = await visitor(house).signIn(here.people.senior)
  assert.doesNotMatch(await pageOf('/lindemeer/doorverwijzingen', sien), /Zie je mij/)
  assert.match(await pageOf('/lindemeer/doorverwijzingen', sien), /Van senioren/)
})

test('reminders go out three days before and after the day, once each, and not when it is done', async () => {
  const place = placeOf(
    await add({ what: 'Op tijd', organisation: seniorweb.id, due: '2027-03-10' }),
  )
  await add({ what: 'Al klaar', organisation: seniorweb.id, due: '2027-03-10' })
  const done = /href="([^"]*)">Al klaar/.exec(await pageOf(root))?.[1] ?? ''
  await lead.post(done, `${done}/status`, { status: 'done' })
  const job = <T>(work: Parameters<typeof asJob<T>>[3]) =>
    asJob(house.database, here.network.id, house.clock.now(), work)
  const mine = async () =>
    (await job((db) => keptLetters(db, 300)))
      .filter((one) => one.kind.startsWith('outcomes.action') && one.text.includes('Op tijd'))
      .map((one) => ({ kind: one.kind, to: one.to, hasLink: one.text.includes(place) }))
  const round = () => job((db) => remindOfActions(db, 'http://localhost'))
  const on = async (moment: string) => {
    house.clock.set(moment)
    await round()
    await round()
    return mine()
  }
  assert.deepEqual(await on('2027-03-06T09:00:00Z'), [])
  // Nothing goes out at night.
  assert.deepEqual(await on('2027-03-07T05:00:00Z'), [])
  const to = here.people.senior.email
  const soon = { kind: 'outcomes.action-soon', to, hasLink: true }
  assert.deepEqual(await on('2027-03-07T09:00:00Z'), [soon])
  assert.deepEqual(await on('2027-03-10T09:00:00Z'), [soon])
  assert.deepEqual(await on('2027-03-11T09:00:00Z'), [
    { ...soon, kind: 'outcomes.action-late' },
    soon,
  ])
  const all = await job((db) => keptLetters(db, 300))
  assert.ok(!all.some((one) => one.text.includes('Al klaar')))
})

test('two years after it was done nobody can see who did it', async () => {
  house.clock.set('2029-01-01T10:00:00Z')
  const erase = keeps.find(({ table }) => table.startsWith('action_point'))?.erase
  const erased = await asJob(
    house.database,
    here.network.id,
    house.clock.now(),
    (db) => erase?.(db) ?? Promise.resolve(0),
  )
  assert.ok(erased > 0)
  const left = await asJob(
    house.database,
    here.network.id,
    house.clock.now(),
    (db) => db`
    select id from action_event where person_id is not null`,
  )
  assert.deepEqual([...left], [])
})
