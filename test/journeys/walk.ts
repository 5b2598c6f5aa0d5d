// Walks through the whole site over HTTP as one visitor, following every link, a few pages of each shape.
import { formOf } from '../installation.ts'

export type Found = {
  path: string
  shape: string
  status: number
  type: string
  headers: Headers
  /** Empty for what is no page. */
  html: string
  /** The page that links here. */
  from: string
}
type Options = { cookie?: string; start: string[]; perShape?: number; within?: RegExp }

/** Everything that is linked from `start`, at most `perShape` addresses of each shape. */
export async function walk(baseUrl: string, options: Options): Promise<Found[]> {
  const { cookie, start, perShape = 2, within = /^\// } = options
  const found: Found[] = []
  const known = new Set(start)
  const perKind = new Map<string, number>()
  const queue = start.map((path) => ({ path, from: 'the start' }))
  const isNew = (path: string) => {
    const shape = shapeOf(path)
    const n = perKind.get(shape) ?? 0
    if (known.has(path) || n >= perShape || !within.test(path)) return false
    known.add(path)
    perKind.set(shape, n + 1)
    return true
  }
  const lane = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const page = await look(baseUrl, next.path, next.from, cookie)
      found.push(page)
      const links = linksOn(baseUrl, page)
      for (const path of links.filter(isNew)) queue.push({ path, from: page.path })
    }
  }
  // The first page alone: it fills the queue for the other lanes.
  while (queue.length > 0) await Promise.all([lane(), lane(), lane()])
  return found
}

async function look(baseUrl: string, path: string, from: string, cookie = ''): Promise<Found> {
  const { status, headers, body } = await get(baseUrl, path, cookie)
  const type = headers.get('Content-Type')?.split(';')[0] ?? ''
  const html = type === 'text/html' ? body : ''
  return { path, shape: shapeOf(path), status, type, headers, html, from }
}

/** One answer, redirects not followed. */
export async function get(baseUrl: string, path: string, cookie = '') {
  const headers = { Cookie: cookie, 'Accept-Encoding': 'br, gzip' }
  const response = await fetch(baseUrl + path, { redirect: 'manual', headers })
  return { status: response.status, headers: response.headers, body: await response.text() }
}

function linksOn(baseUrl: string, page: Found): string[] {
  const links = [...page.html.matchAll(/<a [^>]*href="([^"]+)"/g)].map((match) => match[1] ?? '')
  const moved = page.headers.get('Location')
  return [...links, ...(moved ? [moved] : [])]
    .map((link) => new URL(link.replaceAll(/&amp;|&#38;/g, '&'), baseUrl + page.path))
    .filter((url) => url.origin === baseUrl)
    .map((url) => url.pathname + url.search)
}

/** The address with every id and number replaced by a letter, and of the query only the names. */
export function shapeOf(path: string): string {
  const url = new URL(path, 'http://here')
  const parts = url.pathname
    .split('/')
    .map((part) => (/^[0-9a-f]{8}-[0-9a-f-]{27}$|^[\w-]{30,}$/.test(part) ? ':id' : part))
  const keys = [...new Set(url.searchParams.keys())].sort()
  return [parts.join('/').replace(/\b\d+\b/g, ':n'), ...keys].join(' ')
}

/** The cookie of someone of the demo's cast, by the words on their button: "Regievoerder", "Noor". */
export async function cookieOf(baseUrl: string, who: string, slug = 'lindemeer'): Promise<string> {
  const { body: page } = await get(baseUrl, `/${slug}/inloggen`)
  const buttons = [...page.matchAll(/<button[^>]*value="([^"]+)"[^>]*>([\s\S]*?)<\/button>/g)]
  const membership = buttons.find((match) => match[2]?.includes(who))?.[1]
  if (!membership) throw new Error(`no button for ${who} on the sign-in page`)
  const entered = await send(baseUrl, `/${slug}/inloggen/demo`, {
    ...formOf(page, `/${slug}/inloggen/demo`),
    membership,
  })
  return entered.headers.get('Set-Cookie')?.split(';')[0] ?? ''
}

/** Posts a form as a browser would from a page of ours. */
export function send(
  baseUrl: string,
  path: string,
  fields: Record<string, string>,
  cookie = '',
): Promise<Response> {
  return fetch(baseUrl + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'Sec-Fetch-Site': 'same-origin', Cookie: cookie },
    body: new URLSearchParams(fields),
  })
}
