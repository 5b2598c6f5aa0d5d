// Letters and a real SMTP server that is sometimes away.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { SMTPServer } from 'smtp-server'
import { freePort } from '../../test/free-port.ts'
import { fillSmall, testInstallation } from '../../test/installation.ts'
import { listeners, whenFailed } from '../app/jobs.ts'
import { smallNetwork } from '../rooms/partners/sample.ts'
import { startWorker } from './jobs.ts'
import { lettersOf, post, smtpMailer } from './mail.ts'
import { asJob, within } from './tenant.ts'

const port = await freePort()
const house = await testInstallation({
  mailer: smtpMailer(`smtp://127.0.0.1:${port}`, 'noreply@ketenwijzer.example'),
})
const small = smallNetwork('lindemeer')
await fillSmall(house, small)
const who = { networkId: small.network.id, organisationId: null, personId: null, role: null }
const lines = () =>
  asJob(house.database, small.network.id, house.clock.now(), (db) => lettersOf(db))
const received: string[] = []

function smtpServer(): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      let text = ''
      stream.on('data', (chunk) => {
        text += chunk
      })
      stream.on('end', () => {
        received.push(text)
        done()
      })
    },
  })
}

test('a letter waits while the mail server is down, is seen waiting, and arrives once when it is back', async () => {
  await within(house.database, who, house.clock.now(), (db) =>
    post(db, { kind: 'test', to: 'iemand@partner.example', subject: 'Proef', text: 'Hallo daar' }),
  )
  const work = {
    listeners: listeners(house),
    whenFailed,
    now: () => house.clock.now(),
    log: house.log,
  }
  await startWorker(house.database, work)
  await until(async () => ((await lines())[0]?.tries ?? 0) > 0)
  const [waiting] = await lines()
  assert.equal(waiting?.status, 'waiting')
  assert.match(waiting?.problem ?? '', /ECONNREFUSED|ESOCKET|CONN/)
  const server = smtpServer()
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', () => listening()))
  after(() => new Promise<void>((closed) => server.close(() => closed())))
  // The next try is half a minute away: bring it forward as time would.
  await house.database
    .sql`update jobs.job set start_after = now() - interval '1 second' where state = 'retry'`
  await until(async () => (await lines())[0]?.status === 'sent')
  await sleep(1500)
  assert.equal(received.length, 1)
  assert.match(received[0] ?? '', /To: iemand@partner\.example[\s\S]*Hallo daar/)
})

test('what was sent is not kept: only a line without address or text', async () => {
  const rows = await house.database.sql.begin(async (tx) => {
    await tx`select set_config('app.network', ${small.network.id}, true)`
    return tx`select * from letter`
  })
  assert.equal(rows[0]?.sealed, null)
  assert.doesNotMatch(JSON.stringify(rows), /iemand@partner|Hallo daar/)
})

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await isTrue()) return
    await sleep(100)
  }
  throw new Error('it did not happen within 20 seconds')
}
