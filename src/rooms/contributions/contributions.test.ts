// Stories of the matrix: who may, proposing and confirming, two at once, undo, the meeting, roles, columns.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { allSeeing } from '../../../test/faults/breaking.ts'
import { fillSmall, formOf, testInstallation, visitor } from '../../../test/installation.ts'
import { asJob } from '../../platform/tenant.ts'
import { fillPartners, smallNetwork } from '../partners/sample.ts'
import { contribution, fillContributions, manyContributions } from './sample.ts'

const house = await testInstallation()
const seeing = allSeeing(house.url)
after(() => seeing.end())
const small = smallNetwork('lindemeer')
const other = smallNetwork('hogedijk')
await fillSmall(house, small)
await fillSmall(house, other)
const { library, welfare, seniorweb } = small.organisations
const base = '/lindemeer/keten/bijdragen'
const as = (who: keyof typeof small.people) => visitor(house).signIn(small.people[who])
const add = async (
  organisationId: string,
  rest: Partial<Parameters<typeof contribution>[1]> = {},
) => {
  const id = randomUUID()
  const content = contribution(organisationId, {
    what: `Iets ${id.slice(0, 6)}`,
    activities: [3],
    ...rest,
  })
  await asJob(house.database, small.network.id, house.clock.now(), (db) =>
    fillContributions(db, [{ ...content, id }]),
  )
  return { id, what: content.what, page: `${base}/${id}` }
}
const rowOf = async (id: string) =>
  (await seeing`select * from contribution where id = ${id}`)[0] ?? {}
const textOf = async (response: Response | Promise<Response>) => (await response).text()
const idIn = (response: Response) =>
  /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(response.headers.get('Location') ?? '')?.[0] ?? ''
const fields = (organisationId: string, rest: object = {}) => ({
  ...{
    organisationId,
    activities: '3',
    what: 'Zaal op dinsdag',
    kind: 'places',
    status: 'pledged',
  },
  ...rest,
})

test('a coordinator adds a contribution of the own organisation, and it stands in the right cell', async () => {
  const wim = await as('welfareWorker')
  const sent = await wim.post(
    `${base}/nieuw`,
    `${base}/nieuw`,
    fields(welfare.id, { quantity: '12', unit: 'middagen', delivered: '5' }),
  )
  assert.equal(sent.status, 303)
  const page = await textOf(wim.get(base))
  const cell = /id="cel-3-welfare"[\s\S]*?<\/td>/.exec(page)?.[0] ?? ''
  assert.match(cell, /Zaal op dinsdag/)
  assert.match(cell, /toegezegd 12 middagen, geleverd 5/)
  assert.match(page, /<caption[^>]*>Bijdragen per activiteit/)
  assert.match(page, /<th scope="col"[^>]*>Bibliotheek/)
  assert.match(page, /id="cel-1-employers" class="kw-gap"|class="kw-gap"[^>]*id="cel-1-employers"/)
})

test('a wrong form comes back with what was typed, and says what is wrong', async () => {
  const wim = await as('welfareWorker')
  const sent = await wim.post(
    `${base}/nieuw`,
    `${base}/nieuw`,
    fields(welfare.id, { what: 'Les bedenken', example: 'develop' }),
  )
  assert.equal(sent.status, 422)
  const page = await sent.text()
  assert.match(page, /value="Les bedenken"/)
  assert.match(page, /id="f-need-error"/)
})

test('nobody writes for another partner: not with a form, not with an address', async () => {
  const wim = await as('welfareWorker')
  const theirs = await add(seniorweb.id)
  assert.equal((await wim.sendSigned(`${base}/nieuw`, fields(seniorweb.id))).status, 422)
  for (const noun of ['', '/bevestiging', '/intrekking', '/terugdraaiing'])
    assert.equal(
      (await wim.sendSigned(theirs.page + noun, fields(welfare.id, { version: '1' }))).status,
      404,
    )
  const page = await textOf(wim.get(theirs.page))
  assert.match(page, new RegExp(theirs.what))
  assert.doesNotMatch(page, /name="what"/)
  assert.equal((await rowOf(theirs.id)).version, 1)
})

test('the desk reads and writes nothing; who is not signed in, or works elsewhere, finds nothing', async () => {
  const { id, page, what } = await add(welfare.id)
  const desk = await as('desk')
  assert.equal((await desk.get(base)).status, 200)
  assert.equal((await desk.get(`${base}/nieuw`)).status, 404)
  assert.equal((await desk.sendSigned(`${page}/intrekking`, { version: '1' })).status, 404)
  assert.equal((await visitor(house).get(base)).status, 303)
  const stranger = await visitor(house).signIn(other.people.lead, 'hogedijk')
  assert.doesNotMatch(await textOf(stranger.get('/hogedijk/keten/bijdragen')), new RegExp(what))
  assert.equal((await stranger.get(`/hogedijk/keten/bijdragen/${id}`)).status, 404)
  assert.equal(
    (await stranger.sendSigned(`/hogedijk/keten/bijdragen/${id}/intrekking`, { version: '1' }))
      .status,
    404,
  )
})

test('the lead proposes, only the partner confirms, and the log says both', async () => {
  const lead = await as('lead')
  const refused = await lead.post(`${base}/nieuw`, `${base}/nieuw`, fields(welfare.id))
  assert.equal(refused.status, 422)
  const sent = await lead.post(
    `${base}/nieuw`,
    `${base}/nieuw`,
    fields(welfare.id, { status: 'proposed' }),
  )
  const id = idIn(sent)
  assert.doesNotMatch(await textOf(lead.get(`${base}/${id}`)), /bevestiging/)
  assert.equal((await lead.sendSigned(`${base}/${id}/bevestiging`, { version: '1' })).status, 404)
  assert.equal(
    (await lead.sendSigned(`${base}/${id}`, fields(welfare.id, { version: '1' }))).status,
    422,
  )
  const wim = await as('welfareWorker')
  assert.equal((await wim.post(`${base}/${id}`, `${base}/${id}/bevestiging`, {})).status, 303)
  assert.equal((await rowOf(id)).status, 'pledged')
  const lines = await seeing`select what from audit where subject = ${id} order by id`
  assert.deepEqual(
    lines.map((line) => line.what),
    ['contributions.added', 'contributions.confirmed'],
  )
})

test('undo goes back one version, and never speaks for a partner', async () => {
  const wim = await as('welfareWorker')
  const { id, page, what } = await add(welfare.id)
  await wim.post(page, page, fields(welfare.id, { what: 'Iets anders' }))
  await wim.post(page, `${page}/terugdraaiing`, {})
  assert.equal((await rowOf(id)).what, what)
  assert.equal((await rowOf(id)).version, 3)
  await wim.post(page, `${page}/intrekking`, {})
  assert.equal((await rowOf(id)).status, 'withdrawn')
  const lead = await as('lead')
  await lead.post(page, `${page}/terugdraaiing`, {})
  assert.equal((await rowOf(id)).status, 'proposed')
  assert.match(await textOf(lead.get(`${page}/geschiedenis`)), /Iets anders/)
})

test('of two people who change one contribution the second sees both and chooses; nothing is lost', async () => {
  const [wim, lead] = [await as('welfareWorker'), await as('lead')]
  const { id, page, what } = await add(welfare.id, { remark: 'oud' })
  const [mine, theirs] = [
    formOf(await textOf(wim.get(page)), page),
    formOf(await textOf(lead.get(page)), page),
  ]
  assert.equal(
    (await wim.send(page, { ...mine, ...fields(welfare.id, { what: 'Van Wim', remark: 'oud' }) }))
      .status,
    303,
  )
  const second = await lead.send(page, {
    ...theirs,
    ...fields(welfare.id, { what: 'Van de regie', unit: 'zalen', remark: 'oud' }),
  })
  assert.equal(second.status, 409)
  const clash = await second.text()
  assert.match(clash, /Van Wim/)
  assert.match(clash, /value="Van de regie"/)
  assert.equal((await rowOf(id)).what, 'Van Wim')
  assert.notEqual(what, 'Van Wim')
  const kept = await lead.send(page, {
    ...formOf(clash, page),
    ...fields(welfare.id, { what: 'Van de regie', unit: 'zalen' }),
  })
  assert.equal(kept.status, 303)
  assert.equal((await rowOf(id)).what, 'Van de regie')
  const history = await textOf(wim.get(`${page}/geschiedenis`))
  for (const said of ['Van Wim', 'Van de regie']) assert.match(history, new RegExp(said))
})

test('in the meeting a cell is filled in a moment, by the cell, and taken back in one click', async () => {
  const wim = await as('welfareWorker')
  const cell = `${base}/overleg?vak=1.welfare`
  const action = `${cell}#cel-1-welfare`
  const hidden = formOf(await textOf(wim.get(cell)), action)
  const sent = await wim.send(cell, {
    ...hidden,
    organisationId: welfare.id,
    what: '20 tablets',
    kind: 'devices',
  })
  assert.equal(sent.status, 303)
  const address = sent.headers.get('Location') ?? ''
  assert.match(address, /vak=1\.welfare&laatste=.*#cel-1-welfare$/)
  const page = await textOf(wim.get(address.split('#')[0] ?? ''))
  const id = /laatste=([0-9a-f-]+)/.exec(address)?.[1] ?? ''
  assert.match(page, /Net toegevoegd/)
  assert.equal((await rowOf(id)).status, 'pledged')
  const undo = `${base}/${id}/terugdraaiing`
  assert.match((await wim.send(undo, formOf(page, undo))).headers.get('Location') ?? '', /overleg/)
  assert.equal((await rowOf(id)).status, 'withdrawn')
  const empty = await wim.send(cell, {
    ...hidden,
    _once: randomUUID(),
    organisationId: welfare.id,
    what: '',
    kind: 'devices',
  })
  assert.equal(empty.status, 422)
})

test('screens that ask at once get one table: newest, their own network’s, and nothing to press for who may not write', async () => {
  const [lead, desk, stranger] = await Promise.all([
    as('lead'),
    as('desk'),
    visitor(house).signIn(other.people.lead, 'hogedijk'),
  ])
  const part = (who: typeof lead, slug = 'lindemeer') =>
    textOf(who.get(`/${slug}/keten/bijdragen/tabel`))
  const before = await part(lead)
  const { what } = await add(library.id)
  assert.doesNotMatch(before, new RegExp(what))
  const [one, two, three] = await Promise.all([part(lead), part(desk), part(stranger, 'hogedijk')])
  assert.match(one, new RegExp(what))
  assert.match(two, new RegExp(what))
  assert.doesNotMatch(three, new RegExp(what))
  assert.match(one, /actiepunten\/nieuw/)
  assert.doesNotMatch(two, /actiepunten\/nieuw/)
})

test('in the meeting one adds where one may: a coordinator in the own column, nobody in an empty one', async () => {
  const columnsToAddIn = async (who: keyof typeof small.people) => {
    const page = await textOf((await as(who)).get(`${base}/overleg`))
    return new Set([...page.matchAll(/overleg\?vak=\d\.([\w-]+)#/g)].map(([, key]) => key))
  }
  assert.deepEqual([...(await columnsToAddIn('welfareWorker'))], ['welfare'])
  assert.deepEqual([...(await columnsToAddIn('lead'))].sort(), ['library', 'welfare'])
  const page = await textOf((await as('welfareWorker')).get(`${base}/overleg?vak=3.library`))
  assert.doesNotMatch(page, /id="quick"/)
})

test('an own column takes a partner in, and lets it go when it goes', async () => {
  const lead = await as('lead')
  const columns = `${base}/kolommen`
  assert.equal((await (await as('welfareWorker')).get(columns)).status, 404)
  assert.equal((await lead.post(columns, columns, { label: '' })).status, 422)
  await lead.post(columns, columns, { label: 'Zorgverzekeraar' })
  const [{ id = '' } = {}] = await seeing`select id from contribution_column`
  const place = `${columns}/organisaties/${seniorweb.id}`
  assert.equal((await lead.post(columns, place, { [`column-${seniorweb.id}`]: id })).status, 303)
  const { what } = await add(seniorweb.id, { activities: [2] })
  const cell = async (key: string) =>
    new RegExp(`id="cel-2-${key}"[\\s\\S]*?</td>`).exec(await textOf(lead.get(base)))?.[0] ?? ''
  assert.match(await cell(id), new RegExp(what))
  await lead.post(columns, `${columns}/${id}`, {})
  assert.match(await cell('welfare'), new RegExp(what))
})

test('DigiVeiliger has four tasks for library and partner; another programme says who is responsible', async () => {
  await add(library.id, {
    what: 'Lessen plannen',
    programme: 'DigiVeiliger',
    task: 'organise',
    byFunction: 'educatie',
  })
  await add(welfare.id, {
    what: 'Groepen sturen',
    programme: 'DigiVeiliger',
    task: 'organise',
    status: 'proposed',
  })
  await add(welfare.id, {
    what: 'Wijken kiezen',
    programme: 'Ambassadeurs',
    task: 'Werven',
    part: 'responsible',
  })
  const wim = await as('welfareWorker')
  const safety = await textOf(wim.get(`${base}/rollen`))
  const row = /<tr><th scope="row">Organiseren<\/th>[\s\S]*?<\/tr>/.exec(safety)?.[0] ?? ''
  assert.match(
    row,
    /Lessen plannen[\s\S]*educatie · afgesproken[\s\S]*Groepen sturen[\s\S]*nog niet afgesproken/,
  )
  assert.equal(safety.match(/<tr><th scope="row">/g)?.length, 4)
  const own = await textOf(wim.get(`${base}/rollen?programma=Ambassadeurs`))
  assert.match(own, /<tr><th scope="row">Werven<\/th>[\s\S]*Wijken kiezen/)
  assert.match(
    await textOf(wim.get(`${base}/nieuw?programma=DigiVeiliger&taak=teach`)),
    /<option value="teach" selected>/,
  )
})

test('with 60 partners and 400 contributions the page asks at most twelve statements and stays under 60 KB', async () => {
  const full = smallNetwork('vol')
  await fillSmall(house, full)
  const kinds = ['municipality', 'library', 'welfare', 'bank', 'employer', 'police'] as const
  const more = Array.from({ length: 57 }, (_, n) => ({
    ...full.organisations.welfare,
    ...{ id: randomUUID(), name: `Partner ${n}`, kind: kinds[n % 6] as (typeof kinds)[number] },
  }))
  const now = house.clock.now()
  await fillPartners(house.database.sql, full.network.id, now, {
    ...{ organisations: more, people: [], memberships: [] },
  })
  const ids = [...Object.values(full.organisations), ...more].map(({ id }) => id)
  await asJob(house.database, full.network.id, now, (db) =>
    fillContributions(db, manyContributions(ids, 400)),
  )
  const lead = await visitor(house).signIn(full.people.lead, 'vol')
  await lead.get('/vol/keten/bijdragen')
  const said: string[] = []
  const { options } = house.database.sql
  const { debug } = options
  options.debug = (_connection: number, query: string) => void said.push(query.trim())
  const page = await textOf(lead.get('/vol/keten/bijdragen'))
  options.debug = debug
  assert.ok((page.match(/class="kw-gift /g)?.length ?? 0) >= 400)
  assert.ok(gzipSync(page).length < 60 * 1024, `${gzipSync(page).length} bytes`)
  // The transaction itself is no question: begin, the binding to the network, commit.
  const work = said.filter((query) => !/^(begin|commit|select set_config)/i.test(query))
  assert.ok(work.length > 5 && work.length <= 12, `${work.length}:\n${work.join('\n')}`)
})
