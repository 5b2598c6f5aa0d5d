// One process: web server and worker. Started by bin/start.
import { type ServerType, serve } from '@hono/node-server'
import { type Config, readConfig } from '../platform/config.ts'
import { renewPool } from '../platform/database.ts'
import { factsOf } from '../platform/log.ts'
import { fillPlaceNames } from '../rooms/places/store.ts'
import { type Installation, openInstallation } from './installation.ts'

await start()

async function start() {
  const config = configOrExit()
  // The rooms are read while the database answers.
  const opening = openInstallation(config)
  opening.catch(() => {})
  const [{ openSite }, { startWorking }] = await Promise.all([
    import('./site.ts'),
    import('./worker.ts'),
  ])
  const installation = await opening
  await fillPlaceNames(installation.database.sql)
  if (config.DEMO) {
    const { fillDemo } = await import('../../demo/load.ts')
    await fillDemo(installation)
  }
  const site = openSite(installation)
  const server = serve({ fetch: site.fetch, port: config.PORT }, ({ port }) => {
    installation.log('info', 'started', { port })
    if (process.stdout.isTTY || config.DEMO) greet(config, port)
  })
  server.on('error', async (error) => {
    process.stderr.write(
      `PORT ${config.PORT} can not be used: ${(error as NodeJS.ErrnoException).code}\n`,
    )
    await installation.close()
    process.exit(1)
  })
  // A slow sender may not hold a connection for ever.
  Object.assign(server, { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 })
  surviveTheDriver(installation)
  stopOnSignal(installation, () => closeGently(server))
  await startWorking(installation)
}

function configOrExit(): Config {
  try {
    return readConfig(process.env)
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`)
    process.exit(1)
  }
}

function greet(config: Config, port: number) {
  const address = config.BASE_URL.replace(/:0$/, `:${port}`)
  const lines = [
    '',
    `  Ketenwijzer: ${address}`,
    ...(config.DEMO
      ? [
          `  Demo:        ${address}/lindemeer and ${address}/hogedijk`,
          `  Sign in:     ${address}/lindemeer/inloggen (a button for each role, no password)`,
          `  Mail:        ${address}/dev/mail`,
        ]
      : []),
    '',
  ]
  process.stderr.write(`${lines.join('\n')}\n`)
}

/** When PostgreSQL is killed in mid-sentence its driver throws where nobody can catch it: then new connections, not an end. */
function surviveTheDriver({ database, live, log }: Installation) {
  process.on('uncaughtException', (error) => {
    log('error', 'uncaught', factsOf(error))
    if (!error.stack?.includes('node_modules/postgres/')) process.exit(1)
    renewPool(database)
    database.jobs.renew()
    live.renew()
  })
}

/** No new connections; each open one ends with its next answer, or a busy proxy would keep us up till the last second. */
function closeGently(server: ServerType): Promise<void> {
  server.prependListener('request', (_request, response) => {
    response.shouldKeepAlive = false
  })
  const closing = 'closeIdleConnections' in server ? () => server.closeIdleConnections() : () => {}
  setInterval(closing, 100).unref()
  return new Promise((stopped) => server.close(() => stopped()))
}

/** Running requests finish first (25 seconds at most), then the worker, then the database. */
function stopOnSignal({ log, live, close }: Installation, closeServer: () => Promise<void>) {
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    log('info', 'stopping')
    // Streams would stay open for ever; browsers come back to whoever runs then.
    await live.stop()
    await Promise.race([closeServer(), new Promise((late) => setTimeout(late, 25_000).unref())])
    await close()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}
