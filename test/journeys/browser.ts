// A real browser for journeys: the first that exists of CHROMIUM_PATH, /usr/bin/chromium, and the one inside @sparticuz/chromium.
import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

let launched: Promise<Browser> | undefined

async function launch(): Promise<Browser> {
  const installed = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find(
    (path) => path && existsSync(path),
  )
  const quiet = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
  ]
  if (installed) return chromium.launch({ executablePath: installed, args: quiet })
  const { default: packed } = await import('@sparticuz/chromium')
  // Its WebGL files are of no use here and take a second to unpack.
  packed.setGraphicsMode = false
  return chromium.launch({
    executablePath: await packed.executablePath(),
    // Its own arguments (one process, no web security) are made for a cloud function, not for a test.
    args: quiet,
  })
}

export type Surfer = { page: Page; broken: string[]; close: () => Promise<void> }

/** A fresh browser window; `broken` gathers script errors, CSP violations and requests to anyone but us. */
export async function newWindow(
  baseUrl: string,
  options: BrowserContextOptions = {},
): Promise<Surfer> {
  launched ??= launch()
  const browser = await launched
  const context = await browser.newContext({ baseURL: baseUrl, locale: 'nl-NL', ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const broken: string[] = []
  page.on('pageerror', (error) => broken.push(`script: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of (404|409|410|422|429)/.test(message.text()))
      broken.push(message.text())
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(baseUrl) && !request.url().startsWith('data:'))
      broken.push(`goes to ${request.url()}`)
  })
  return { page, broken, close: () => context.close() }
}

/** Ends the browser of this test file. */
export async function closeBrowser(): Promise<void> {
  if (launched) await (await launched).close()
  launched = undefined
}
