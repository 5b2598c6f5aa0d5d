// Stories of files as evidence: in and out, refused, for whom, and moved to S3 and back.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillSmall, testInstallation, visitor } from '../../../test/installation.ts'
import { dropObject, moveFile, type Storage } from '../../platform/files/store.ts'
import { asJob, within } from '../../platform/tenant.ts'
import { smallNetwork } from '../partners/sample.ts'

const here = smallNetwork('lindemeer')
const there = smallNetwork('hogedijk')
const house = await testInstallation()
await fillSmall(house, here)
await fillSmall(house, there)
const rian = await visitor(house).signIn(here.people.lead)
const wim = await visitor(house).signIn(here.people.welfareWorker)
const daan = await visitor(house).signIn(here.people.desk)
const page = '/lindemeer/keten/stappen/3'
const pdf = new File(['%PDF-1.7\nplan'], '../Plan "2026".pdf', { type: 'text/html' })
const downloadIn = (text: string) =>
  /href="(\/lindemeer\/keten\/stappen\/3\/bewijs\/[0-9a-f-]{36})"/.exec(text)?.[1] ?? ''
const inNetwork = <T>(work: Parameters<typeof asJob<T>>[3]) =>
  asJob(house.database, here.network.id, house.clock.now(), work)

test('a file is kept and comes back as a download that runs nothing', async () => {
  const sent = await rian.upload(page, `${page}/bewijs`, pdf, { label: 'Het plan' })
  assert.equal(sent.status, 303)
  const text = await (await daan.get(page)).text()
  assert.match(text, /Plan 2026\.pdf/)
  const answer = await daan.get(downloadIn(text))
  assert.equal(await answer.text(), '%PDF-1.7\nplan')
  const { headers } = answer
  assert.equal(headers.get('Content-Type'), 'application/pdf')
  assert.match(headers.get('Content-Disposition') ?? '', /^attachment; filename="Plan 2026.pdf"/)
  assert.equal(headers.get('X-Content-Type-Options'), 'nosniff')
  assert.equal(
    headers.get('Content-Security-Policy'),
    "default-src 'none'; frame-ancestors 'none'; sandbox",
  )
})

test('a page, a program, nothing and too much are refused in words, and nothing is kept', async () => {
  const cases: [File, RegExp][] = [
    [
      new File(['<html><script>x</script>'], 'plan.pdf'),
      /Dit soort bestand kunnen wij niet bewaren/,
    ],
    [new File(['MZ\x90\x00'], 'plan.pdf'), /Dit soort bestand/],
    [new File([], 'leeg.pdf'), /Dit bestand is leeg/],
    [new File(['%PDF-', new Uint8Array(10 * 1024 * 1024)], 'groot.pdf'), /hoogstens 10 MB/],
  ]
  for (const [file, words] of cases) {
    const sent = await rian.upload(page, `${page}/bewijs`, file, { label: 'Fout' })
    assert.equal(sent.status, 422)
    assert.match(await sent.text(), words)
  }
  const text = await (await rian.get(page)).text()
  assert.match(text, /1 bewijsstuk/)
})

test('megabytes of someone without a session are not even read', async () => {
  const big = new File(['%PDF-', new Uint8Array(1024 * 1024)], 'groot.pdf')
  const sent = await visitor(house).upload(page, `${page}/bewijs`, big, { label: 'x' })
  assert.equal(sent.status, 413)
})

test('a coordinator without this step adds no file, and another network finds none', async () => {
  const sent = await wim.sendSigned(`${page}/bewijs`, { label: 'x', url: 'https://x.example' })
  assert.equal(sent.status, 404)
  const stranger = await visitor(house).signIn(there.people.lead, 'hogedijk')
  const address = downloadIn(await (await rian.get(page)).text())
  const elsewhere = address.replace('lindemeer', 'hogedijk')
  assert.equal((await stranger.get(elsewhere)).status, 404)
  const who = { personId: null, organisationId: there.organisations.library.id, role: 'lead' }
  const rows = await within(
    house.database,
    { ...who, networkId: there.network.id },
    house.clock.now(),
    (db) => db`select id from file`,
  )
  assert.deepEqual([...rows], [])
})

test('moved to S3 a file is read from there; taken away it leaves a job for its object', async () => {
  const objects = new Map<string, Uint8Array>()
  const storage: Storage = {
    put: async (key, bytes) => void objects.set(key, bytes),
    get: async (key) => objects.get(key) ?? new Uint8Array(),
    remove: async (key) => void objects.delete(key),
  }
  const [file] = await inNetwork((db) => db<{ id: string }[]>`select id from file`)
  const id = file?.id ?? ''
  await inNetwork((db) => moveFile(db, id, storage))
  await inNetwork((db) => moveFile(db, id, storage))
  const key = `${here.network.id}/${id}`
  assert.equal(Buffer.from(objects.get(key) ?? []).toString(), '%PDF-1.7\nplan')
  const [left] = await inNetwork((db) => db`select content from file where id = ${id}`)
  assert.equal(left?.content, null)
  // The site of this test has no S3: it says that it can't, and shows nothing of the inside.
  const address = downloadIn(await (await rian.get(page)).text())
  assert.equal((await rian.get(address)).status, 500)
  await rian.post(page, `${address}/verwijdering`, {})
  const jobs = await house.database.sql`
    select data from jobs.job where name = 'files.drop' and data->>'key' = ${key}`
  assert.equal(jobs.length, 1)
  await dropObject(key, storage)
  assert.equal(objects.size, 0)
  assert.equal((await inNetwork((db) => db`select id from file`)).length, 0)
})
