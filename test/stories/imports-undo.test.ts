// Whatever files come in after each other, undone in the opposite order everything is as before.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Db, within } from '../../src/platform/tenant.ts'
import { applyBatch, tryFile } from '../../src/rooms/imports/actions.ts'
import { undoBatch } from '../../src/rooms/imports/undo.ts'
import { smallNetwork } from '../../src/rooms/partners/sample.ts'
import { fillSmall, testInstallation } from '../installation.ts'

const house = await testInstallation({ at: '2026-11-23T10:00:00Z' })
const here = smallNetwork('lindemeer')
await fillSmall(house, here)
const who = {
  networkId: here.network.id,
  organisationId: here.organisations.library.id,
  personId: here.people.lead.id,
  role: 'lead',
}

/** Each deed a minute later, as people do them. */
function asLead<T>(work: (db: Db) => Promise<T>): Promise<T> {
  house.clock.advance({ minutes: 1 })
  return within(house.database, who, house.clock.now(), work)
}

/** What is there: offers, places and partners, without versions, moments and ids that no one sees. */
const everything = () =>
  asLead(async (db) => {
    const rows = (sql: string) => db.unsafe(sql, [here.network.id])
    return JSON.stringify([
      await rows(`select to_jsonb(x) - 'search' - 'version' - 'changed_at' as row from offer x
                  where network_id = $1 order by id`),
      await rows(
        `select to_jsonb(x) - 'changed_at' as row from location x where network_id = $1 order by id`,
      ),
      await rows(
        `select to_jsonb(x) as row from offer_location x where network_id = $1 order by id`,
      ),
      await rows(
        `select organisation_id from partnership where network_id = $1 and until is null order by 1`,
      ),
    ])
  })

const row = fc.record({
  organisation: fc.constantFrom('Welzijn lindemeer', 'Stichting Nieuw', 'Stichting Nieuw en Bank'),
  title: fc.constantFrom('Inloop', 'Cursus tablet', 'Hulp bij DigiD'),
  text: fc.constantFrom('Kom langs.', 'Andere tekst.'),
  place: fc.constantFrom(
    'De Kade;Kade;1;Lindehof',
    'De Sluis;;;Lindehof',
    'De Sluis;Sluis;2;Lindehof',
    ';;;landelijk',
  ),
  hours: fc.constantFrom('di 10-12', 'wo 14-16', ''),
})
const lines = fc
  .array(row, { minLength: 1, maxLength: 6 })
  .map((rows) =>
    [
      'organisatie;titel;omschrijving;locatie;straat;huisnummer;plaats;openingstijden',
      ...rows.map((one) => Object.values(one).join(';')),
    ].join('\n'),
  )

async function bringIn(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text)
  const tried = await asLead((db) => tryFile(db, { name: 'rij.csv', bytes, organisation: '' }))
  assert.ok(tried.ok)
  const { accepted, remarked, duplicate, refused, rows } = tried.totals
  assert.equal(accepted + remarked + duplicate + refused, rows)
  assert.deepEqual((await asLead((db) => applyBatch(db, tried.id))).done, true)
  return tried.id
}

test('any files, brought in one after the other and undone backwards, leave everything as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(lines, { minLength: 1, maxLength: 4 }), async (files) => {
      const states: string[] = []
      const batches: string[] = []
      for (const file of files) {
        states.push(await everything())
        batches.push(await bringIn(file))
      }
      for (const id of batches.toReversed()) {
        assert.equal(await asLead((db) => undoBatch(db, id)), true)
        assert.equal(await everything(), states.pop())
      }
    }),
    { numRuns: 6, seed: 20261122 },
  )
})

test('any file brought in twice changes nothing the second time', async () => {
  await fc.assert(
    fc.asyncProperty(lines, async (file) => {
      const first = await bringIn(file)
      const before = await everything()
      const second = await bringIn(file)
      assert.equal(await everything(), before)
      await asLead((db) => undoBatch(db, second))
      await asLead((db) => undoBatch(db, first))
    }),
    { numRuns: 8, seed: 20261122 },
  )
})
