// Where a resident's address or number may never end up: what the worker writes down, and a visitor's remark.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { SMTPServer } from 'smtp-server'
import { listeners, whenFailed } from '../../src/app/jobs.ts'
import { startWorker } from '../../src/platform/jobs.ts'
import { lettersOf, post, smtpMailer } from '../../src/platform/mail.ts'
import { asJob, within } from '../../src/platform/tenant.ts'
import { fillOffers, sampleOffer } from '../../src/rooms/offers/sample.ts'
import { smallNetwork } from '../../src/rooms/partners/sample.ts'
import { freePort } from '../free-port.ts'
import { fillSmall, testInstallation, visitor } from '../installation.ts'

const port = await freePort()
const house = await testInstallation({
  mailer: smtpMailer(`smtp://127.0.0.1:${port}`, 'noreply@ketenwijzer.example'),
})
const small = smallNetwork('lindemeer')
await fillSmall(house, small)
const who = { networkId: small.network.id, organisationId: null, personId: null, role: 'lead' }
const asLead = <T>(work: Parameters<typeof within<T>>[3]) =>
  within(house.database, who, house.clock.now(), work)

test('a mail server that refuses an address does not get it written down with the job', async () => {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) =>
      done(Object.assign(new Error(`<${address}> unknown`), { responseCode: 550 })),
  })
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', () => listening()))
  after(() => new Promise<void>((closed) => server.close(() => closed())))
  const to = 'mevrouw-d@thuis.example'
  await asLead((db) => post(db, { kind: 'test', to, subject: 'Uw vraag', text: 'Dag' }))
  const now = () => house.clock.now()
  const work = { listeners: listeners(house), whenFailed, now, log: house.log }
  await startWorker(house.database, work)
  const jobs = () =>
    house.database.sql`select * from jobs.job where name = 'mail.send' and output is not null`
  for (let tries = 0; tries < 100 && (await jobs()).length === 0; tries += 1) await sleep(100)
  const written = JSON.stringify(await jobs())
  assert.match(written, /EENVELOPE/)
  assert.doesNotMatch(written, /mevrouw-d|thuis\.example/)
  const lines = await asJob(house.database, small.network.id, now(), (db) => lettersOf(db))
  assert.equal(lines[0]?.problem, 'EENVELOPE 550')
})

test('a BSN in a remark is refused, also for who says that it is of an organisation', async () => {
  const offer = sampleOffer({ organisationId: small.organisations.library.id, titleNl: 'Inloop' })
  await asLead((db) => fillOffers(db, { locations: [], offers: [offer], offerLocations: [] }))
  const page = `/lindemeer/hulp/${offer.id}/klopt-niet`
  const say = async (text: string) =>
    visitor(house).post(page, page, { kind: 'other', text, vouched: 'ja' })
  const refused = await say('mijn bsn is １１１ ２２２ ３３３')
  assert.equal(refused.status, 422)
  assert.doesNotMatch(await refused.text(), /name="vouched"/)
  assert.equal((await say('bel 000-1234567')).status, 303)
  const said = await asLead((db) => db<{ text: string }[]>`select text from remark`)
  assert.deepEqual(
    said.map(({ text }) => text),
    ['bel 000-1234567'],
  )
})
