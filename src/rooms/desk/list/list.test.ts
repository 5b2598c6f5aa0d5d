// What the list of questions opens on, for who notes and for who leads.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  fillSmall,
  testInstallation,
  type Visitor,
  visitor,
} from '../../../../test/installation.ts'
import { asJob } from '../../../platform/tenant.ts'
import { smallNetwork } from '../../partners/sample.ts'
import { fillPoints, samplePoint } from '../sample.ts'

const here = smallNetwork('lindemeer')
const house = await testInstallation({ at: '2026-11-03T10:00:00Z' })
await fillSmall(house, here)
const { library, welfare } = here.organisations
const ido = samplePoint({ organisationId: library.id, name: 'IDO Lindehof' })
const bus = samplePoint({ organisationId: welfare.id, name: 'Buurtbus', type: 'ido-mobile' })
await asJob(house.database, here.network.id, house.clock.now(), (db) => fillPoints(db, [ido, bus]))
const noted = async (who: keyof typeof here.people, point: string) => {
  const worker = await visitor(house).signIn(here.people[who])
  const fields = { point, theme: 'digid', help: 'coached' }
  assert.equal((await worker.post('/lindemeer/balie', '/lindemeer/balie', fields)).status, 303)
}
await noted('welfareWorker', bus.id)
house.clock.set('2026-11-23T10:00:00Z')
await noted('desk', ido.id)

const list = '/lindemeer/balie/vragen'
const text = async (who: Visitor, path = list) => (await who.get(path)).text()
const current = (page: string) =>
  /<a [^>]*aria-current="page"[^>]*>(Hele netwerk|Onze balie|Van mij)/.exec(page)?.[1]

test('for the lead it opens on the whole network and the last month', async () => {
  const lead = await visitor(house).signIn(here.people.lead)
  const page = await text(lead)
  assert.equal(current(page), 'Hele netwerk')
  assert.match(page, /24 oktober 2026 – 23 november 2026/)
  assert.match(page, /IDO Lindehof<\/td>[\s\S]*Buurtbus<\/td>/)
  const days = await text(lead, '/lindemeer/balie/daglijst')
  assert.match(days, /IDO Lindehof[\s\S]*Buurtbus/)
  assert.match(await text(lead, `${list}?van=2026-11-23&tot=2026-11-23`), /<b>1 vraag<\/b>/)
})

test('for a desk worker it opens on today at the own desk', async () => {
  const page = await text(await visitor(house).signIn(here.people.desk))
  assert.equal(current(page), 'Onze balie')
  assert.match(page, /<b>1 vraag<\/b>/)
  assert.doesNotMatch(page, /Buurtbus/)
})
