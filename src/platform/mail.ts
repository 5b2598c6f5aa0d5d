// Letters: written with the deed, sent by the worker, retried with back-off; nobody loses one while the mail server is down.
import { randomUUID } from 'node:crypto'
import type { Transporter } from 'nodemailer'
import { open, seal } from './crypto.ts'
import { later } from './jobs.ts'
import type { Db } from './tenant.ts'

export type Attachment = { filename: string; contentType: string; text: string }
export type Letter = {
  kind: string
  to: string
  subject: string
  text: string
  attachments?: Attachment[]
}
export type Mailer = { deliver: (letter: Letter & { id: string }) => Promise<'sent' | 'kept'> }

/** Puts a letter on its way in the transaction of the deed; returns its id. */
export async function post(db: Db, letter: Letter): Promise<string> {
  const id = randomUUID()
  const sealed = seal(
    db.keys,
    { network: db.who.networkId, purpose: 'letter', id },
    JSON.stringify(letter),
  )
  await Promise.all([
    db`
      insert into letter (network_id, id, kind, sealed, created_at)
      values (${db.who.networkId}, ${id}, ${letter.kind}, ${sealed}, ${db.at})`,
    later(db, 'mail.send', { id }),
  ])
  return id
}

/** Sends one waiting letter; its content is erased once it is delivered. Throws when the server does not take it. */
export async function sendLetter(db: Db, id: string, mailer: Mailer): Promise<void> {
  const [row] = await db<{ sealed: Buffer }[]>`
    select sealed from letter
    where network_id = ${db.who.networkId} and id = ${id} and status = 'waiting' and sealed is not null
    for update skip locked`
  if (!row) return
  const status = await mailer.deliver({ ...unsealed(db, id, row.sealed), id })
  await db`
    update letter
    set status = ${status}, done_at = ${db.at}, problem = null,
        sealed = case when ${status} = 'kept' then sealed end
    where network_id = ${db.who.networkId} and id = ${id}`
}

/** Notes that a letter could not be delivered this time (a short code, never an address); it stays waiting. */
export async function noteProblem(db: Db, id: string, problem: string): Promise<void> {
  await db`
    update letter set tries = tries + 1, problem = ${problem.slice(0, 80)}
    where network_id = ${db.who.networkId} and id = ${id} and status = 'waiting'`
}

export type LetterLine = {
  id: string
  kind: string
  channel: 'email' | 'sms'
  status: 'waiting' | 'sent' | 'kept' | 'failed'
  tries: number
  problem: string | null
  createdAt: Date
  doneAt: Date | null
}

/** The newest letters and text messages of this network, without their content: what an administrator may see. */
export async function lettersOf(db: Db, limit = 100): Promise<LetterLine[]> {
  return db<LetterLine[]>`
    select id, kind, channel, status, tries, problem, created_at, done_at
    from letter
    where network_id = ${db.who.networkId}
    order by created_at desc
    limit ${limit}`
}

/** The kept letters with their content: the outbox page of development and demo. */
export async function keptLetters(
  db: Db,
  limit = 50,
): Promise<(Letter & { id: string; createdAt: Date })[]> {
  const rows = await db<{ id: string; sealed: Buffer; createdAt: Date }[]>`
    select id, sealed, created_at
    from letter
    where network_id = ${db.who.networkId} and channel = 'email' and sealed is not null and status in ('kept', 'waiting')
    order by created_at desc
    limit ${limit}`
  return rows.map((row) => ({
    ...unsealed(db, row.id, row.sealed),
    id: row.id,
    createdAt: row.createdAt,
  }))
}

function unsealed(db: Db, id: string, sealed: Buffer): Letter {
  return JSON.parse(
    open(db.keys, { network: db.who.networkId, purpose: 'letter', id }, sealed),
  ) as Letter
}

/** Erases letters that nobody could deliver in a month, and lines of older ones; returns how many. */
export async function forgetLetters(db: Db): Promise<number> {
  const gone = await db`
    delete from letter
    where network_id = ${db.who.networkId} and created_at < ${new Date(db.at.getTime() - 31 * 86_400_000)}
    returning id`
  return gone.length
}

/** Letters are kept in the database and shown on /dev/mail: demo and development. */
export const keepingMailer: Mailer = { deliver: async () => 'kept' }

/** A real SMTP client; `from` is the sender's address. */
export function smtpMailer(url: string, from: string): Mailer {
  let transport: Transporter | undefined
  const opened = async () => {
    // Only where there is something to send: it takes memory.
    const { createTransport } = await import('nodemailer')
    return createTransport(url, { connectionTimeout: 10_000, socketTimeout: 20_000 } as object)
  }
  return {
    deliver: async (letter) => {
      transport ??= await opened()
      await transport.sendMail({
        from,
        to: letter.to,
        subject: letter.subject,
        text: letter.text,
        // The same letter keeps the same id: a receiving server can see a second delivery.
        messageId: `<${letter.id}@${from.split('@')[1]}>`,
        attachments: letter.attachments?.map(({ filename, contentType, text }) => ({
          filename,
          contentType,
          content: text,
        })),
      })
      return 'sent'
    },
  }
}
