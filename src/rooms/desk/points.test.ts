// Stories of help points, of where one works today, of large amounts, and of what is forgotten in time.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillSmall, testInstallation, visitor } from '../../../test/installation.ts'
import { auditOf } from '../../platform/audit.ts'
import { asJob, type Db } from '../../platform/tenant.ts'
import { smallNetwork } from '../partners/sample.ts'
import { keeps } from './keeps.ts'
import { countChanges } from './rules.ts'
import { fillQuestions, questionsOf, samplePoint } from './sample.ts'
import { addPoint, helpPointsOf } from './store.ts'

const here = smallNetwork('lindemeer')
const house = await testInstallation({ at: '2026-11-23T10:00:00Z' })
await fillSmall(house, here)
const { library, welfare } = here.organisations
const asWorker = <T>(work: (db: Db) => Promise<T>) =>
  asJob(house.database, here.network.id, house.clock.now(), work)
const points = () => asWorker((db) => helpPointsOf(db))
const home = '/lindemeer/balie'
const filled = {
  name: 'Bieb Zuid',
  type: 'ido',
  inside: 'yes',
  hours: 'ma t/m vr 10-17 u, do tot 20 u',
  paid: '1',
  volunteers: '3',
  languages: ['nl', 'en'],
}

test('without a help point the desk says what to do; the coordinator adds one and Daan can start', async () => {
  const daan = await visitor(house).signIn(here.people.desk)
  assert.match(await (await daan.get(home)).text(), /Vraag uw coördinator om er een toe te voegen/)
  assert.equal((await daan.get(`${home}/hulppunten/nieuw`)).status, 404)
  const lotte = await visitor(house).signIn(here.people.librarian)
  const page = `${home}/hulppunten/nieuw`
  const wrong = await lotte.post(page, page, { ...filled, paid: 'twee' })
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /value="Bieb Zuid"[\s\S]*value="twee"/)
  assert.equal((await lotte.post(page, page, filled)).status, 303)
  const [point] = await points()
  assert.equal(point?.organisationId, library.id)
  assert.equal(point?.hours?.understood, 'all')
  assert.equal(point?.since, '2026-11-23')
  assert.match(await (await daan.get(home)).text(), /Bieb Zuid · maandag 23 november, ochtend/)
  const [line] = await asWorker((db) => auditOf(db, point?.id ?? ''))
  assert.equal(line?.what, 'help-point.added')
})

test('hours that nobody can read stay as written, and the form says so', async () => {
  const lotte = await visitor(house).signIn(here.people.librarian)
  const page = `${home}/hulppunten/${(await points())[0]?.id}`
  await lotte.post(page, page, { ...filled, hours: 'als de vlag uithangt' })
  assert.match(await (await lotte.get(page)).text(), /Wij begrijpen deze tijden niet/)
  assert.equal((await points())[0]?.hours?.written, 'als de vlag uithangt')
})

test('a coordinator keeps only the own help points; the lead keeps those of everyone', async () => {
  const wim = await visitor(house).signIn(here.people.welfareWorker)
  const lead = await visitor(house).signIn(here.people.lead)
  const [point] = await points()
  assert.equal((await wim.get(`${home}/hulppunten/${point?.id}`)).status, 404)
  assert.match(await (await wim.get(`${home}/hulppunten`)).text(), /Bieb Zuid/)
  const page = `${home}/hulppunten/nieuw`
  const stolen = await wim.post(page, page, { ...filled, owner: library.id })
  assert.equal(stolen.status, 404)
  const bus = { ...filled, name: 'Buurtbus', type: 'ido-mobile', inside: 'no', owner: welfare.id }
  assert.equal((await lead.post(page, page, bus)).status, 303)
  const owners = (await points()).map((one) => one.organisationId)
  assert.deepEqual(owners.sort(), [library.id, welfare.id].sort())
  assert.equal((await lead.post(page, page, { ...bus, type: 'verzonnen' })).status, 422)
})

test('with two help points one chooses once a day; the choice holds until midnight', async () => {
  await asWorker((db) => {
    const { id, ...facts } = samplePoint({ organisationId: library.id, name: 'Bieb Noord' })
    return addPoint(db, id, facts)
  })
  const north = (await points()).find((point) => point.name === 'Bieb Noord')
  const daan = await visitor(house).signIn(here.people.desk)
  assert.match(await (await daan.get(home)).text(), /Waar werkt u vandaag\?/)
  const choose = `${home}/hulppunt`
  assert.equal((await daan.post(home, choose, { point: north?.id ?? '' })).status, 303)
  assert.match(await (await daan.get(home)).text(), /Bieb Noord · [\s\S]*Ander hulppunt/)
  house.clock.advance({ days: 1 })
  const tomorrow = await visitor(house).signIn(here.people.desk)
  assert.match(await (await tomorrow.get(home)).text(), /Waar werkt u vandaag\?/)
})

test('an ended help point takes no more questions, and can be opened again', async () => {
  const lotte = await visitor(house).signIn(here.people.librarian)
  const north = (await points()).find((point) => point.name === 'Bieb Noord')
  const page = `${home}/hulppunten/${north?.id}`
  const form = { point: north?.id ?? '', theme: 'digid', help: 'coached' }
  const early = await lotte.post(page, `${page}/einde`, { until: '2020-01-01' })
  assert.match(await early.text(), /De laatste dag ligt voor de eerste dag/)
  assert.equal((await lotte.post(page, `${page}/einde`, { until: '2026-11-23' })).status, 303)
  const before = await (await lotte.get(home)).text()
  assert.match(before, /Bieb Zuid · /)
  const refused = await lotte.post(home, home, form)
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /Dit hulppunt is gesloten/)
  assert.equal((await lotte.post(page, `${page}/einde`, {})).status, 303)
  assert.equal((await points()).find((point) => point.id === north?.id)?.until, null)
})

test('lead and admin see the questions of all; who does not work at the desk has no form', async () => {
  const admin = await visitor(house).signIn(here.people.admin)
  assert.equal((await admin.get(home)).status, 404)
  assert.match(await (await admin.get(`${home}/vragen`)).text(), /Hele netwerk/)
  const daan = await visitor(house).signIn(here.people.desk)
  assert.doesNotMatch(await (await daan.get(`${home}/vragen`)).text(), /Hele netwerk/)
})

test('two years of questions come from a seed in a moment, the same each time, with their tallies', async () => {
  const [point] = await points()
  assert.ok(point)
  const stream = {
    seed: 'lindemeer',
    points: [{ ...point, questionsPerWeek: 60, personIds: [here.people.desk.id] }],
    from: '2024-11-24',
    to: '2026-11-22',
    receivers: [{ theme: 'digid' as const, organisationId: welfare.id, offerId: null }],
  }
  assert.deepEqual(questionsOf(stream), questionsOf(stream))
  const start = performance.now()
  const count = await asWorker((db) => fillQuestions(db, stream))
  const seconds = (performance.now() - start) / 1000
  assert.ok(count > 5000 && count < 8000, `${count} questions`)
  assert.ok(seconds < 5, `${seconds} s`)
  const sums = await asWorker(
    (db) => db<{ measure: string; n: number }[]>`
      select measure, sum(count) as n from tally where measure like 'questions.%' group by 1 order by 1`,
  )
  const expected = new Map<string, number>()
  for (const { measure, n } of questionsOf(stream).flatMap((one) => countChanges(undefined, one)))
    expected.set(measure, (expected.get(measure) ?? 0) + n)
  assert.deepEqual(
    sums.map(({ measure, n }) => [measure, Number(n)]),
    [...expected].sort(),
  )
})

test('after a year nobody knows who noted a question; a removed one is gone after a month', async () => {
  const question = keeps.find((keep) => keep.table === 'question')
  const old = () =>
    asWorker(
      (db) => db<{ known: number; total: number; removed: number }[]>`
        select count(*) filter (where person_id is not null and asked_on < '2025-11-20') as known,
               count(*) as total, count(removed_at) as removed from question`,
    )
  await asWorker(
    (db) => db`
      update question set removed_at = '2026-10-01' where asked_on = '2026-09-15'`,
  )
  const [before] = await old()
  const erased = await asWorker((db) => question?.erase?.(db) ?? Promise.resolve(0))
  const [after] = await old()
  assert.ok(before && before.known > 0 && before.removed > 0)
  assert.equal(after?.known, 0)
  assert.equal(after?.removed, 0)
  assert.equal(after?.total, before.total - before.removed)
  assert.ok(erased >= before.known + before.removed)
})
