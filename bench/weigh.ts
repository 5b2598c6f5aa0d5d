// What a visitor's browser fetches, in bytes as they travel: the page, its style sheets, fonts, scripts and icon.
import { get } from 'node:http'

/** Bytes: of the page alone, with all that it fetches, and with what was not fetched for an earlier page. */
type Weight = { path: string; page: number; first: number; later: number }
type Body = { bytes: number; text: string }

/**
 * Visits these pages in this order with an empty cache. `first` is what the page takes for someone who begins there,
 * `later` what it takes for someone who saw the ones before.
 */
export async function weigh(
  port: number,
  pages: string[],
  headers: Record<string, string> = {},
): Promise<Weight[]> {
  const known = new Set<string>()
  const weights: Weight[] = []
  for (const path of pages) {
    const page = await fetched(port, path, headers)
    const parts = await partsOf(port, page.text)
    const sum = (files: Iterable<[string, number]>) =>
      [...files].reduce((all, [, bytes]) => all + bytes, page.bytes)
    const fresh = [...parts].filter(([address]) => !known.has(address))
    weights.push({ path, page: page.bytes, first: sum(parts), later: sum(fresh) })
    for (const address of parts.keys()) known.add(address)
  }
  return weights
}

/** Every file that the page makes a browser fetch, with its size: what it links to, and what its style sheets name. */
async function partsOf(port: number, page: string): Promise<Map<string, number>> {
  const sizes = new Map<string, number>()
  const left = [...page.matchAll(/<(?:link|script|img)\b[^>]*?\b(?:href|src)="(\/assets\/[^"]+)"/g)]
    .map(([, address]) => address as string)
    .filter((address, at, all) => all.indexOf(address) === at)
  for (let address = left.shift(); address !== undefined; address = left.shift()) {
    if (sizes.has(address)) continue
    const { bytes, text } = await fetched(port, address)
    sizes.set(address, bytes)
    if (address.endsWith('.css'))
      left.push(...[...text.matchAll(/url\(["']?(\/assets\/[^"')]+)/g)].map(([, one]) => one!))
    if (address.endsWith('.js'))
      left.push(...[...text.matchAll(/["'](\/assets\/[^"']+)["']/g)].map(([, one]) => one!))
  }
  return sizes
}

/** As a browser asks: brotli or gzip. Throws when it is not there. */
async function fetched(
  port: number,
  path: string,
  more: Record<string, string> = {},
): Promise<Body> {
  const asked = {
    port,
    host: '127.0.0.1',
    path,
    headers: { ...more, 'Accept-Encoding': 'gzip, deflate, br' },
  }
  const travelled = await new Promise<number>((done, failed) => {
    get(asked, (response) => {
      let bytes = 0
      if (response.statusCode !== 200) failed(new Error(`${path}: ${response.statusCode}`))
      response.on('data', (part: Buffer) => {
        bytes += part.length
      })
      response.on('end', () => done(bytes))
    }).on('error', failed)
  })
  const text = await (await fetch(`http://127.0.0.1:${port}${path}`, { headers: more })).text()
  return { bytes: travelled, text }
}
