// Puts the rooms together into one site.
import { join } from 'node:path'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { HTTPException } from 'hono/http-exception'
import { paths } from '../paths.ts'
import { isMigrated } from '../platform/database.ts'
import { securityHeaders } from '../platform/headers.ts'
import { open } from '../platform/http.ts'
import { factsOf } from '../platform/log.ts'
import { sessionOf, tokenOf } from '../platform/session.ts'
import { type Asset, assetFor, startAssets } from '../ui/assets.ts'
import type { Env } from '../ui/env.ts'
import { errorPage } from '../ui/page.ts'
import type { Installation } from './installation.ts'
import { atTheDoor, inNetwork } from './request.ts'
import { mountRooms } from './rooms.ts'
import { blankView } from './view.ts'

export type Site = Hono<Env>
const fileMax = 12 * 1024 * 1024
/** Reading a form of megabytes costs seconds in which nobody else is served, before anyone knows who sent it. */
const formMax = 256 * 1024

/** The whole site for this installation; `site.request()` answers as the server would. */
export function openSite(installation: Installation): Site {
  startAssets({
    cacheDir: join(installation.config.DATA_DIR, 'cache/assets'),
    extra: [join(import.meta.dirname, '../rooms/*/browser/*.{ts,css}')],
  })
  const site = new Hono<Env>({ getPath: withoutLanguage })
  site.use(
    securityHeaders(headerSettings(installation)),
    atTheDoor(installation),
    logged(installation),
    withoutSlash,
  )
  // A proxy in front compresses better and for free.
  if (installation.config.TRUST_PROXY === 0) site.use(compress(), varying)
  const tooBig = (c: Context) => answer(c as Context<Env>, installation, 413)
  const forFiles = bodyLimit({ maxSize: fileMax, onError: tooBig })
  const forForms = bodyLimit({ maxSize: formMax, onError: tooBig })
  // What has no body need not be asked for one: that alone makes a whole fetch request of it.
  const bounded = async (c: Context<Env>, next: () => Promise<void>) =>
    ((await takesFile(c, installation)) ? forFiles : forForms)(c, next)
  site.use((c, next) => (hasBody(c) ? bounded(c, next) : next()))
  site.get('/assets/:file', open(), assetAnswer)
  site.get(paths.health, open(), (c) => c.text('ok'))
  site.get(paths.ready, open(), (c) => readiness(c, installation))
  mountRooms(site, installation, inNetwork(installation))
  site.notFound((c) => answer(c, installation, 404))
  site.onError((error, c) => onError(error, c, installation))
  return site
}

const importing =
  /\/(aanbod|keten\/bijdragen)\/import$|\/keten\/(stappen\/[1-9]\/bewijs|afspraken\/[0-9a-f-]{36}\/bestanden)$/

/** Said before compress() says it: that would make a whole fetch response of every page, a tenth of its time. */
async function varying(c: Context<Env>, next: () => Promise<void>) {
  await next()
  const { headers } = c.res
  if (/^text\/html/.test(headers.get('Content-Type') ?? '') && !headers.has('Vary'))
    headers.set('Vary', 'Accept-Encoding')
}

const hasBody = ({ req }: Context) => req.method !== 'GET' && req.method !== 'HEAD'

/** Only an import takes a file, and only of someone who is signed in: a cookie alone opens nothing. */
async function takesFile(c: Context<Env>, { database }: Installation): Promise<boolean> {
  const isFile = /^multipart\/form-data/i.test(c.req.header('Content-Type') ?? '')
  const token = tokenOf(c)
  if (!isFile || !token || !importing.test(c.req.path)) return false
  return (await sessionOf(database.sql, token, c.var.now)) !== undefined
}

/** `/lindemeer/` is the page `/lindemeer`. Slashes in front go too: `//x` would lead to another site. */
async function withoutSlash(c: Context<Env>, next: () => Promise<void>) {
  const { pathname, search } = new URL(c.req.url)
  const isRead = c.req.method === 'GET' || c.req.method === 'HEAD'
  if (!isRead || pathname === '/' || !pathname.endsWith('/')) return next()
  const address = `/${pathname.replace(/^\/+|\/+$/g, '')}${search}`
  return c.redirect(address, 308)
}

/** English lives under /en/…: rooms only ever see the address without it. */
function withoutLanguage(request: Request): string {
  const { pathname } = new URL(request.url)
  return pathname.replace(/^\/en(?=\/|$)/, '') || '/'
}

function headerSettings({ config }: Installation) {
  const tiles = config.MAP_TILES_URL
    ? [new URL(config.MAP_TILES_URL.replace(/[{}]/g, '')).origin]
    : []
  return { isTls: config.BASE_URL.startsWith('https:'), imageSources: tiles }
}

function logged({ log }: Installation) {
  return async (c: Context<Env>, next: () => Promise<void>) => {
    const start = performance.now()
    await next()
    log('info', 'request', {
      request: c.var.requestId,
      method: c.req.method,
      // The pattern, not the address: an address can hold a secret link or what someone searched for.
      route: c.req.routePath,
      status: c.res.status,
      ms: Math.round(performance.now() - start),
    })
  }
}

function assetAnswer(c: Context<Env>) {
  const asset = assetFor(c.req.path)
  if (!asset) throw new HTTPException(404)
  const accepted = c.req.header('Accept-Encoding') ?? ''
  const encoding = (['br', 'gzip'] as const).find(
    (one) => accepted.includes(one) && asset.body[one],
  )
  c.header('Content-Type', asset.type)
  c.header('Cache-Control', 'public, max-age=31536000, immutable')
  c.header('ETag', asset.etag)
  c.header('Vary', 'Accept-Encoding')
  if (encoding) c.header('Content-Encoding', encoding)
  return c.body(bytesOf(encoding ? asset.body[encoding] : undefined, asset))
}

const bytesOf = (body: Buffer | undefined, asset: Asset) =>
  new Uint8Array(body ?? asset.body.identity)

async function readiness(c: Context<Env>, { database }: Installation) {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, 2_000, false).unref())
  const isReady = await Promise.race([isMigrated(database.sql).catch(() => false), late])
  return c.text(isReady ? 'ready' : 'not ready', isReady ? 200 : 503)
}

function onError(error: Error, c: Context<Env>, installation: Installation) {
  const status = statusOf(error)
  if (status >= 500)
    installation.log('error', 'request.failed', { request: c.var.requestId, ...factsOf(error) })
  return answer(c, installation, status)
}

function statusOf(error: Error): number {
  if (error instanceof HTTPException) return error.status
  if (isUnreadable(error)) return 400
  return isDatabaseAway(error) ? 503 : 500
}

/** A broken multipart form, or letters in an address that no database stores: nothing that we did wrong. */
function isUnreadable(error: Error): boolean {
  const isNul = (error as { code?: unknown }).code === '22021'
  return isNul || (error instanceof TypeError && /parse body/.test(error.message))
}

/** The connection is gone or PostgreSQL is starting or stopping: try again later, not "broken". */
function isDatabaseAway(error: Error): boolean {
  const code = String((error as { code?: unknown }).code ?? '')
  return (
    /^(ECONN|CONNECT|57P0|08|53300)/.test(code) ||
    code === 'CONNECTION_CLOSED' ||
    code === 'CONNECTION_ENDED'
  )
}

function answer(c: Context<Env>, installation: Installation, status: number) {
  if (status === 503 || status === 429) c.header('Retry-After', status === 429 ? '60' : '5')
  // A page, whatever happened: nothing of the inside ever leaves.
  const view = c.var.view ?? blankView(c, installation)
  return c.html(errorPage(view, status, c.var.requestId), (status === 401 ? 404 : status) as 404)
}
