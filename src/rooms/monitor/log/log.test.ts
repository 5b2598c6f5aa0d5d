// The log says in words what each line is about, and nothing that its reader may not know.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { keepsQuiet, referralHouse, says } from '../../../../test/stories/referral-house.ts'
import { record } from '../../../platform/audit.ts'

const at = await referralHouse()
const { seniorweb, welfare } = at
const lead = await at.signIn('lead')
const logOf = async (who: typeof lead, prefix = '') =>
  (await who.get(`${prefix}/lindemeer/beheer/logboek`)).text()
const rowsOf = (page: string) =>
  [...page.matchAll(/<tr>.*?<\/tr>/gs)].map(([row]) => row.replace(/<[^>]*>/g, ' '))

test('a line says which partner, which file and which theme it is about', async () => {
  await at.asOrganisation(welfare.id, async (db) => {
    await record(db, 'upkeep.asked-to-check', seniorweb.id, { offers: 3 })
    await record(db, 'imports.tried', randomUUID(), { file: 'aanbod-najaar.csv', rows: 4 })
    await record(db, 'question.noted', randomUUID(), { theme: 'bank', point: randomUUID() })
  })
  const rows = rowsOf(await logOf(lead))
  const rowWith = (deed: RegExp) => rows.find((row) => deed.test(row)) ?? ''
  says(rowWith(/Herinnering gestuurd om aanbod/), new RegExp(seniorweb.name))
  says(rowWith(/Bestand bekeken/), /aanbod-najaar\.csv/)
  says(rowWith(/Vraag genoteerd/), /Bank/)
  says(await logOf(lead, '/en'), /File looked at before importing[\s\S]*aanbod-najaar\.csv/)
})

test('twenty-five partners of one import are one line with all their names; another deed is a line of its own', async () => {
  const names = Array.from({ length: 25 }, (_, n) => `Buurthuis ${n + 1} van de proef`)
  await at.asOrganisation(welfare.id, async (db) => {
    for (const name of names)
      await record(db, 'partners.organisation-added', randomUUID(), { name })
    await record(db, 'imports.applied', randomUUID(), { rows: 25 })
  })
  const page = await logOf(lead)
  const rows = rowsOf(page).filter((row) => /Partner toegevoegd/.test(row))
  assert.equal(rows.length, 1)
  says(rows[0] ?? '', /25 keer/)
  for (const name of names) says(rows[0] ?? '', new RegExp(`${name}\\s`))
  assert.equal(rowsOf(page).filter((row) => /Bestand ingelezen/.test(row)).length, 1)
})

test('of a referral between others the lead reads that it happened, not its code', async () => {
  const wim = await at.signIn('welfareWorker')
  const id = await at.refer(wim)
  const { code } = await at.rowOf(id)
  const page = await logOf(lead)
  says(page, /Doorverwijzing verstuurd/)
  keepsQuiet(page, new RegExp(String(code)))
  const own = await at.refer(await at.signIn('desk'))
  const ownCode = String((await at.rowOf(own)).code)
  says(await logOf(lead), new RegExp(ownCode))
})

test('only lead and admin read the log, and only the admin has tabs to the settings', async () => {
  for (const role of ['desk', 'senior', 'welfareWorker'] as const) {
    const who = await at.signIn(role)
    assert.equal((await who.get('/lindemeer/beheer/logboek')).status, 404, role)
  }
  const tab = /href="\/lindemeer\/beheer\/post"/
  says(await logOf(await at.signIn('admin')), tab)
  keepsQuiet(await logOf(lead), tab)
})
