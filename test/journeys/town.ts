// A town that has nothing yet: a real installation without the demo, a mail server, and `bin/network` beside the running app.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { SMTPServer } from 'smtp-server'
import { freshDatabase, testDataDir, testSecret } from '../cluster.ts'
import { freePort } from '../free-port.ts'
import { startApp } from './app.ts'

export type Town = Awaited<ReturnType<typeof openTown>>

/** An app without any network, with real mail that is kept here. */
export async function openTown() {
  const { url, drop } = await freshDatabase()
  const post = await openPost()
  const env = { DEMO: '0', SMTP_URL: post.url }
  const app = await startApp({ databaseUrl: url, env })
  const close = async () => {
    await app.close()
    await post.close()
    await drop()
  }
  return { baseUrl: app.baseUrl, letters: post, newNetwork: (slug: string) => make(slug), close }

  /** What somebody who runs the installation types; gives where the first administrator signs in. */
  async function make(slug: string): Promise<string> {
    const words = ['--name', `Keten ${slug}`, '--organisation', `Gemeente ${slug}`]
    const kind = ['--kind', 'municipality']
    const who = ['--admin', `regie@${slug}.example`, '--phone', '000 000 00 10']
    const all = { DATABASE_URL: url, BASE_URL: app.baseUrl, SECRET_KEYS: testSecret, ...env }
    const { stdout } = await promisify(execFile)(
      'sh',
      ['bin/network', slug, ...words, ...kind, ...who],
      {
        cwd: join(import.meta.dirname, '../..'),
        env: { ...process.env, DATA_DIR: testDataDir, LOG_LEVEL: 'warn', ...all },
      },
    )
    return new URL(stdout.trim()).pathname
  }
}

async function openPost() {
  const kept: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        kept.push(readable(Buffer.concat(parts).toString()))
        done()
      })
    },
  })
  const port = await freePort()
  await new Promise<void>((open) => server.listen(port, '127.0.0.1', () => open()))

  /** What `wanted` finds in the newest letter to `address` that has it; the worker sends within moments. */
  async function find(address: string, wanted: RegExp): Promise<string> {
    for (let tries = 0; tries < 200; tries++) {
      const own = kept.filter((letter) => letter.includes(`To: ${address}\r\n`))
      const found = own.map((letter) => wanted.exec(letter)?.[1]).findLast(Boolean)
      if (found) return found
      await sleep(50)
    }
    return assert.fail(`no letter to ${address} with ${wanted}`)
  }
  const close = () => new Promise<void>((closed) => server.close(() => closed()))
  return { url: `smtp://127.0.0.1:${port}`, find, close }
}

/** A letter with its parts decoded; heads stay as they are. */
function readable(letter: string): string {
  const boundary = /boundary="?([^";\r\n]+)/.exec(letter)?.[1]
  return (boundary ? letter.split(`--${boundary}`) : [letter]).map(decoded).join('')
}

function decoded(part: string): string {
  const at = part.indexOf('\r\n\r\n')
  const [head, body] = [part.slice(0, at + 4), part.slice(at + 4)]
  if (/^Content-Transfer-Encoding: base64/im.test(head))
    return head + Buffer.from(body, 'base64').toString()
  if (!/^Content-Transfer-Encoding: quoted-printable/im.test(head)) return part
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return head + Buffer.from(bytes, 'latin1').toString()
}
