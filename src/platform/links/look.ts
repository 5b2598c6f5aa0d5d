// Looks whether an address on the internet still answers, without ever asking a machine that is not public: not by its
// name, not by what the name turns out to be, and not by where an answer sends us.
import { lookup as lookUp } from 'node:dns/promises'
import { request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import { askable, isPublicAddress, isPublicName } from './address.ts'

/** `moved` leads elsewhere, with where; empty when we may not or need not look there. */
export type Look =
  | { state: 'ok' }
  | { state: 'moved'; to: string }
  | { state: 'gone' }
  | { state: 'unreachable' }

/** What may be reached, and how names are looked up; another one only in tests. */
export type Reach = {
  scheme: 'https:' | 'http:'
  anyPort: boolean
  isName: (host: string) => boolean
  isAddress: (address: string) => boolean
  addressesOf: (host: string) => Promise<string[]>
  timeoutMs: number
}
export const publicReach: Reach = {
  scheme: 'https:',
  anyPort: false,
  isName: isPublicName,
  isAddress: isPublicAddress,
  addressesOf: async (host) => (await lookUp(host, { all: true })).map(({ address }) => address),
  timeoutMs: 10_000,
}

const hopsMax = 4

/** Asks for an address, and for where it sends us, a few times at most. Reads no content. */
export async function lookAt(address: string, reach: Reach = publicReach): Promise<Look> {
  const signal = AbortSignal.timeout(reach.timeoutMs)
  const start = askable(address, reach.scheme, reach.anyPort)
  if (!start) return { state: 'unreachable' }
  let at: URL = start
  for (let hops = 0; hops <= hopsMax; hops += 1) {
    const answer: Answer | undefined = await ask(at, reach, signal)
    const isElsewhere = hops > 0 && at.href !== start.href
    if (!answer) return isElsewhere ? { state: 'moved', to: '' } : { state: 'unreachable' }
    if ('to' in answer) {
      const next = URL.canParse(answer.to, at) ? new URL(answer.to, at) : undefined
      const safe = next && askable(next.href, reach.scheme, reach.anyPort)
      // Towards plain http, a port or a password: where it leads is said, not asked.
      if (!safe) return { state: 'moved', to: next?.protocol.startsWith('http') ? bare(next) : '' }
      at = safe
      continue
    }
    if (isGone(answer.status)) return { state: 'gone' }
    if (answer.status >= 500) return { state: 'unreachable' }
    return isElsewhere ? { state: 'moved', to: bare(at) } : { state: 'ok' }
  }
  return { state: 'moved', to: '' }
}

const isGone = (status: number): boolean => status === 404 || status === 410

/** Without what is of one visit: a query or a fragment may differ each time. */
const bare = (url: URL): string => `${url.origin}${url.pathname}`

type Answer = { status: number } | { to: string }

/** A name server that is silent costs no more time than a machine that is. */
const ended = (signal: AbortSignal): Promise<string[]> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve([]), { once: true }))

/** One question to one machine, at an address that was seen to be public; undefined when there is no answer. */
async function ask(url: URL, reach: Reach, signal: AbortSignal): Promise<Answer | undefined> {
  if (!reach.isName(url.hostname)) return undefined
  const addresses = await Promise.race([reach.addressesOf(url.hostname), ended(signal)]).catch(
    () => [],
  )
  const [address] = addresses
  // All of them: else the next question might go to the one inside.
  if (!address || !addresses.every(reach.isAddress) || signal.aborted) return undefined
  return new Promise((resolve) => {
    const send = url.protocol === 'https:' ? overHttps : overHttp
    const asked = send(url, {
      method: 'GET',
      // The connection goes to what was looked at, whatever the name means a moment later.
      lookup: (_host, options, found) => {
        const family = address.includes(':') ? 6 : 4
        if (options.all) found(null, [{ address, family }])
        else found(null, address, family)
      },
      agent: false,
      maxHeaderSize: 16 * 1024,
      headers: { 'User-Agent': 'Ketenwijzer link check', Accept: 'text/html,*/*;q=0.1' },
      signal,
    })
    asked.on('response', ({ statusCode = 0, headers }) => {
      const { location } = headers
      const isMoving = statusCode >= 300 && statusCode < 400 && location !== undefined
      resolve(isMoving ? { to: location } : { status: statusCode })
      // What it says is not read: only that it answers.
      asked.destroy()
    })
    asked.on('error', () => resolve(undefined))
    asked.end()
  })
}
