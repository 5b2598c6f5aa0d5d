// Screens that look on: what a deed tells with pg_notify reaches every open page within a second, as server-sent events.
// One listening connection per process, opened for the first screen. Only "something changed" travels, never data: the
// page asks again, with its own session. A stream holds no transaction and no connection of the pool.
import { randomUUID } from 'node:crypto'
import postgres from 'postgres'
import type { Database } from './database.ts'
import { factsOf, type Log } from './log.ts'

export type Live = {
  /** A stream of changes in this network; undefined when there are too many already. */
  follow: (networkId: string, personId: string) => ReadableStream<Uint8Array> | undefined
  /** Listens anew, after the driver lost its connection. */
  renew: () => void
  /** Ends every stream and stops listening. */
  stop: () => Promise<void>
}

type Screen = { networkId: string; personId: string; send: (text: string) => void; end: () => void }

const limits = { streams: 200, perPerson: 10 }
const heartbeatMs = 20_000
/** A stream ends by itself: the browser comes back, and is asked again who it is. */
const streamMs = 10 * 60_000
const echoMs = 5_000
/** Events that a screen may have waiting before it counts as gone. */
const waitingMax = 50

/** Listens on `channel`, of which each message is the id of a network. */
export function openLive(database: Pick<Database, 'sql' | 'url'>, channel: string, log: Log): Live {
  const screens = new Set<Screen>()
  const own = randomUUID()
  let [count, isStopped] = [0, false]
  let beating: NodeJS.Timeout | undefined
  const sendAll = (text: string, networkId: string | null) => {
    for (const screen of screens)
      if (networkId === null || screen.networkId === networkId) screen.send(text)
  }
  const tell = (networkId: string | null) => {
    count++
    sendAll(`id: ${own.slice(0, 8)}-${count}\nevent: change\ndata: 1\n\n`, networkId)
  }
  const ear = listenOn({ database, channel, own, log, tell })
  const follow = (networkId: string, personId: string) => {
    if (isStopped || screens.size >= limits.streams) return undefined
    const mine = [...screens].filter((screen) => screen.personId === personId)
    // Someone with many tabs keeps the newest ones.
    if (mine.length >= limits.perPerson) mine[0]?.end()
    ear.open()
    beating ??= setInterval(() => sendAll(': \n\n', null), heartbeatMs).unref()
    return streamFor(screens, { networkId, personId })
  }
  const stop = async () => {
    isStopped = true
    clearInterval(beating)
    for (const screen of [...screens]) screen.end()
    await ear.close()
  }
  return { follow, renew: ear.renew, stop }
}

type Hearing = {
  database: Pick<Database, 'sql' | 'url'>
  channel: string
  /** Names this process. */
  own: string
  log: Log
  /** null: something may have been missed, everyone looks again. */
  tell: (networkId: string | null) => void
}

/** One listening connection, opened when it is first needed and anew when it falls silent. */
function listenOn({ database, channel, own, log, tell }: Hearing) {
  let heardAt = 0
  let connection: postgres.Sql | undefined
  let watching: NodeJS.Timeout | undefined
  const hear = (message: string) => {
    heardAt = Date.now()
    if (!message.startsWith('echo ')) tell(message)
  }
  const connect = () => {
    heardAt = Date.now()
    const fresh = postgres(database.url, {
      max: 1,
      connect_timeout: 5,
      onnotice: () => {},
      connection: { application_name: 'ketenwijzer live' },
    })
    connection = fresh
    fresh
      .listen(channel, hear, () => tell(null))
      .catch((error) => log('warn', 'live.lost', factsOf(error)))
  }
  const hangUp = async () => {
    const old = connection
    connection = undefined
    await old?.end({ timeout: 0 }).catch(() => {})
  }
  const renew = () => {
    if (!connection) return
    hangUp().catch(() => {})
    connect()
  }
  // A lost connection does not always say so: what we tell ourselves must come back.
  const watch = async () => {
    if (Date.now() - heardAt > 3 * echoMs) renew()
    await database.sql`select pg_notify(${channel}, ${`echo ${own}`})`.catch(() => {})
  }
  const open = () => {
    if (connection) return
    connect()
    watching ??= setInterval(watch, echoMs).unref()
  }
  const close = async () => {
    clearInterval(watching)
    await hangUp()
  }
  return { open, renew, close }
}

function streamFor(
  screens: Set<Screen>,
  who: Pick<Screen, 'networkId' | 'personId'>,
): ReadableStream<Uint8Array> {
  const text = new TextEncoder()
  let screen: Screen | undefined
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const end = () => {
          if (!screens.delete(one)) return
          clearTimeout(late)
          controller.close()
        }
        const send = (said: string) => {
          if ((controller.desiredSize ?? 0) < -waitingMax) end()
          else controller.enqueue(text.encode(said))
        }
        const late = setTimeout(end, streamMs)
        late.unref()
        const one: Screen = { ...who, send, end }
        screen = one
        screens.add(one)
        send('retry: 3000\n\n')
      },
      cancel() {
        if (screen) screens.delete(screen)
      },
    },
    new CountQueuingStrategy({ highWaterMark: 1 }),
  )
}
