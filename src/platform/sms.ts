// Text messages: written with the deed, given to a gateway by the worker, retried with back-off like a letter; off unless configured.
import { randomUUID } from 'node:crypto'
import type { Config } from './config.ts'
import { open, seal } from './crypto.ts'
import { telLink } from './geo.ts'
import { later } from './jobs.ts'
import type { Db } from './tenant.ts'

type Sms = {
  kind: string
  /** +31612345678 */
  to: string
  text: string
  /** After this moment it is no use any more. */
  until?: Date | undefined
}
/** Throws when the gateway did not take it: 'SMS_429' can be tried again, 'SMS_REFUSED 400' can't. */
type Texter = { deliver: (sms: Pick<Sms, 'to' | 'text'> & { id: string }) => Promise<void> }

/** The number as gateways want it, +316…; undefined when it can't get text messages. */
export function mobileOf(phone: string | null | undefined): string | undefined {
  const number = phone ? telLink(phone)?.slice('tel:'.length) : undefined
  return number && /^\+316\d{8}$/.test(number) ? number : undefined
}

const sealedFor = (db: Db, id: string) => ({ network: db.who.networkId, purpose: 'sms', id })

/** Puts a text message on its way in the transaction of the deed; returns its id. */
export async function text(db: Db, sms: Sms): Promise<string> {
  const id = randomUUID()
  const sealed = seal(db.keys, sealedFor(db, id), JSON.stringify(sms))
  await db`
    insert into letter (network_id, id, kind, channel, sealed, created_at)
    values (${db.who.networkId}, ${id}, ${sms.kind}, 'sms', ${sealed}, ${db.at})`
  await later(db, 'sms.send', { id })
  return id
}

/**
 * Sends one waiting text message; number and text are erased with that. What comes too late, or what the gateway says
 * can never be delivered, fails for good and is erased too. Throws when it is worth another try.
 */
export async function sendSms(db: Db, id: string, texter: Texter | undefined): Promise<void> {
  const [row] = await db<{ sealed: Buffer }[]>`
    select sealed from letter
    where network_id = ${db.who.networkId} and id = ${id} and channel = 'sms' and status = 'waiting'
      and sealed is not null
    for update skip locked`
  if (!row) return
  const sms = JSON.parse(open(db.keys, sealedFor(db, id), row.sealed)) as Sms
  const problem = await whatWentWrong(db, { ...sms, id }, texter)
  await db`
    update letter
    set status = ${problem ? 'failed' : 'sent'}, problem = ${problem ?? null}, sealed = null, done_at = ${db.at}
    where network_id = ${db.who.networkId} and id = ${id}`
}

async function whatWentWrong(
  db: Db,
  sms: Sms & { id: string },
  texter: Texter | undefined,
): Promise<string | undefined> {
  if (sms.until && new Date(sms.until) <= db.at) return 'SMS_TOO_LATE'
  if (!texter) throw Object.assign(new Error('no gateway'), { code: 'SMS_OFF' })
  try {
    await texter.deliver(sms)
    return undefined
  } catch (error) {
    const { code } = error as { code?: unknown }
    if (String(code).startsWith('SMS_REFUSED')) return String(code)
    throw error
  }
}

/** The gateway that is configured; undefined is that no text messages are sent. */
export function texterFrom(
  config: Pick<Config, 'SMS_URL' | 'SMS_TOKEN' | 'SMS_TIMEOUT_SECONDS'>,
): Texter | undefined {
  const { SMS_URL: url, SMS_TOKEN: token, SMS_TIMEOUT_SECONDS: seconds } = config
  return url && token ? gatewayTexter(url, token, seconds * 1000) : undefined
}

/** A client for a gateway that takes a POST of {to, text} as JSON with a bearer token. */
function gatewayTexter(url: string, token: string, timeoutMs: number): Texter {
  return {
    deliver: async ({ id, to, text: words }) => {
      const answer = await fetch(url, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${token}`,
          'Content-Type': 'application/json',
          // The same message keeps the same key: a gateway can see a second delivery.
          'Idempotency-Key': id,
        },
        body: JSON.stringify({ to, text: words }),
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      }).catch((error) => {
        const isSlow = (error as Error).name === 'TimeoutError'
        throw Object.assign(new Error('no answer'), { code: isSlow ? 'SMS_TIMEOUT' : 'SMS_AWAY' })
      })
      await answer.body?.cancel()
      if (answer.ok) return
      const code = `${isFinal(answer.status) ? 'SMS_REFUSED ' : 'SMS_'}${answer.status}`
      throw Object.assign(new Error('not taken'), { code })
    },
  }
}

/** What will be said about this number or text each time; a wrong token (401, 403) can be put right meanwhile. */
const isFinal = (status: number): boolean => [400, 404, 410, 413, 422].includes(status)
