// Stories of gaps: per activity, kind and district, and on to an action point.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { allSeeing } from '../../../test/faults/breaking.ts'
import { fillSmall, formOf, testInstallation, visitor } from '../../../test/installation.ts'
import { asJob } from '../../platform/tenant.ts'
import { smallNetwork } from '../partners/sample.ts'
import { contribution, fillContributions } from './sample.ts'

const house = await testInstallation()
const seeing = allSeeing(house.url)
after(() => seeing.end())
const small = smallNetwork('lindemeer')
small.network.municipality = { code: 'GM9901', name: 'Lindemeer' }
await fillSmall(house, small)
await seeing`
  insert into area (code, municipality_code, name)
  values ('WK990101', 'GM9901', 'Waterwijk'), ('WK990102', 'GM9901', 'Polderwijk')`
const { library } = small.organisations
const base = '/lindemeer/keten/bijdragen'
await asJob(house.database, small.network.id, house.clock.now(), (db) =>
  fillContributions(db, [
    {
      ...contribution(library.id, {
        what: 'Les in de wijk',
        activities: [3],
        areaCode: 'WK990101',
      }),
      id: randomUUID(),
    },
  ]),
)
const lead = await visitor(house).signIn(small.people.lead)
const page = await (await lead.get(base)).text()
const partOf = (anchor: string) =>
  new RegExp(`<(div|li) id="${anchor}">[\\s\\S]*?</\\1>`).exec(page)?.[0] ?? ''
const linkIn = (part: string) => (/href="([^"]*)"/.exec(part)?.[1] ?? '').replaceAll('&#38;', '&')

test('a district says what is meant for it, and for which activities nothing is', () => {
  assert.match(partOf('wijk-WK990101'), /1 bijdrage</)
  assert.match(partOf('wijk-WK990101'), /Nog niemand: apparaten, internet, signaleren/)
  assert.match(partOf('wijk-WK990102'), /0 bijdragen/)
})

for (const [anchor, what] of [
  ['wijk-WK990101', 'Waterwijk: apparaten'],
  ['soort-money', 'geld'],
  ['activiteit-1', 'Apparaten: '],
] as const)
  test(`a gap (${anchor}) becomes an action point in one step, that leads back to it`, async () => {
    const form = linkIn(partOf(anchor))
    const fields = formOf(await (await lead.get(form)).text(), '/actiepunten/nieuw')
    const filled = await (await lead.get(form)).text()
    assert.match(filled, new RegExp(`[">\\n]Iemand zoeken voor: ${what}`))
    const address = '/lindemeer/keten/overleggen/actiepunten/nieuw'
    const added = await lead.post(form, address, { ...fields, what: 'Iemand zoeken' })
    assert.equal(added.status, 303)
    const action = await (await lead.get(added.headers.get('Location') ?? '')).text()
    assert.ok(action.includes(`href="${base}#${anchor}"`))
    assert.match(action, /Gat in bijdragen: /)
  })

test('who may not write sees the gaps, without a way to an action point', async () => {
  const desk = await visitor(house).signIn(small.people.desk)
  const read = await (await desk.get(base)).text()
  assert.match(read, /id="wijk-WK990102"/)
  assert.doesNotMatch(read, /actiepunten\/nieuw/)
})
