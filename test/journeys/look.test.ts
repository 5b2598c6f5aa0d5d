// Every page and state as every role: axe, light and dark, themes, 320 px, titles, targets, nothing from elsewhere.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import postgres from 'postgres'
import { startApp } from './app.ts'
import { closeBrowser, newWindow, type Surfer } from './browser.ts'
import { contrastFaults } from './contrast.ts'
import { enterAs, importFile, linkInMail, noteAndSend } from './deeds.ts'
import { axeFaults, documentFaults, narrowFaults } from './page-faults.ts'
import { cookieOf, type Found, shapeOf, walk } from './walk.ts'

const roles = {
  guest: '',
  desk: 'Kees',
  coordinator: 'Samira',
  lead: 'Regievoerder',
  admin: 'Beheerder',
}
type Role = keyof typeof roles

/** States that no link leads to. */
const unlinked: Partial<Record<Role, string[]>> = {
  guest: [
    '/lindemeer/hulp?q=xyzzyqwv',
    '/lindemeer/hulp?q=digid&postcode=Nergenshuizen',
    '/lindemeer/hulp?q=digid&postcode=1371&dag=MO&deel=morning&wens=free&thema=digid',
    '/lindemeer/iemand-spreken?postcode=1372',
    '/lindemeer/nergens',
    '/nergens',
    '/lindemeer/volgen?code=K7MF-2QXP&fout=ja',
    '/lindemeer/meting',
    '/lindemeer/meting?code=K7MF-2QXP',
    '/lindemeer/meting?code=YFM9-GPRX&tablet=ja',
    '/lindemeer/meting?code=YFM9-GPRX&tablet=ja&klaar=ja',
    `/lindemeer/antwoord/${'x'.repeat(43)}`,
    `/lindemeer/uitnodiging/${'x'.repeat(43)}`,
  ],
  desk: ['/lindemeer/balie?herhaal=ja', '/lindemeer/doorverwijzingen?code=niets'],
  lead: ['/lindemeer/cijfers?van=2024-01&tot=2024-02', '/lindemeer/doorverwijzingen?map=stuck'],
}

const app = await startApp()
const { baseUrl } = app
const owner = postgres(app.databaseUrl, { max: 1 })
await owner`update network set theme = 'voorbeeld' where slug = 'hogedijk'`
after(async () => {
  await closeBrowser()
  await owner.end()
  await app.close()
})

await giveThePagesSomethingToShow()

/** Two referrals of which one is accepted, an invitation, a remark, and a file that was tried. */
async function giveThePagesSomethingToShow() {
  const [desk, lead, guest] = await Promise.all([1, 2, 3].map(() => newWindow(baseUrl)))
  if (!desk || !lead || !guest) return
  await enterAs(desk.page, 'Kees')
  await noteAndSend(desk.page, { question: 'Wil leren beeldbellen met de kleinkinderen.' })
  await guest.page.goto(await linkInMail(guest.page, '.example', '/antwoord/'))
  await guest.page.getByRole('button', { name: 'Ja, wij nemen contact op' }).click()
  await guest.page.getByText('Dank u wel').first().waitFor()
  await noteAndSend(desk.page, { question: 'Zoekt een tweede scherm.', reach: 'none' })
  await enterAs(lead.page, 'Regievoerder')
  await importFile(lead.page, join(import.meta.dirname, '../../demo/nasty.csv'))
  await lead.page.goto('/lindemeer/partners/uitnodigingen')
  await lead.page.getByRole('textbox', { name: 'Naam van de organisatie' }).fill('Zeilclub De Muis')
  await lead.page.getByRole('textbox', { name: 'E-mailadres' }).fill('bestuur@zeilclub.example')
  await lead.page.getByRole('button', { name: 'Uitnodiging versturen' }).click()
  await guest.page.goto('/lindemeer/hulp')
  await guest.page.locator('main article a').first().click()
  await guest.page.getByRole('link', { name: 'Klopt hier iets niet?' }).first().click()
  await guest.page.getByRole('radio').first().check()
  await guest.page.getByRole('button', { name: 'Verstuur' }).click()
  await linkInMail(guest.page, 'zeilclub.example', '/uitnodiging/')
  await Promise.all([desk, lead, guest].map((surfer) => surfer.close()))
}

const cookies = new Map<string, string>()
for (const [role, who] of Object.entries(roles))
  cookies.set(role, who && (await cookieOf(baseUrl, who)))
const hogedijkLead = await cookieOf(baseUrl, 'Regievoerder', 'hogedijk')

const within = /^\/(lindemeer|volgen|privacy|toegankelijkheid|dev\/mail|$)/
const walked = new Map<Role, Found[]>()
for (const role of Object.keys(roles) as Role[]) {
  const start = [...(role === 'guest' ? ['/'] : ['/lindemeer/werk']), ...(unlinked[role] ?? [])]
  walked.set(role, await walk(baseUrl, { cookie: cookies.get(role), start, within }))
}
const pagesOf = (role: Role) => (walked.get(role) ?? []).filter((one) => one.html !== '')

async function windowOf(cookie: string | undefined, options = {}): Promise<Surfer> {
  const surfer = await newWindow(baseUrl, options)
  const [name = '', value = ''] = (cookie ?? '').split(/=(.*)/)
  if (cookie)
    await surfer.page.context().addCookies([
      {
        name,
        value,
        domain: 'localhost',
        path: '/',
        secure: true,
        httpOnly: true,
        sameSite: 'Lax',
      },
    ])
  return surfer
}

test('every link leads somewhere, for every role', () => {
  const meant = new Set(Object.values(unlinked).flat())
  const broken = [...walked].flatMap(([role, found]) =>
    found
      // Letters hold links for others than the one who reads them all in the demo.
      .filter(({ status, path, from }) => status >= 400 && !meant.has(path) && from !== '/dev/mail')
      .map(({ status, path, from }) => `${role}: ${status} ${path}, linked from ${from}`),
  )
  assert.deepEqual(broken, [])
  const counts = [...walked].map(([role, found]) => `${role} ${found.length}`)
  assert.ok(
    [...walked.values()].every((found) => found.length > 15),
    counts.join(),
  )
})

/** A question at the desk has no name that two pages could differ by. */
const nameless = /\/balie\/vragen\/[0-9a-f-]{36}$/

test('every page says its language, has one h1 and a title of its own, and the public ones a phone number', () => {
  const faults = [...walked.keys()].flatMap((role) =>
    pagesOf(role).flatMap(({ path, html }) =>
      documentFaults(path, html).map((fault) => `${role} ${path}: ${fault}`),
    ),
  )
  for (const role of walked.keys()) {
    const pathsPerTitle = new Map<string, Set<string>>()
    for (const { html, path, status } of pagesOf(role)) {
      const title = /<title>([^<]*)/.exec(html)?.[1] ?? ''
      const [bare = ''] = path.split('?')
      if (status === 200 && !nameless.test(bare))
        pathsPerTitle.set(title, (pathsPerTitle.get(title) ?? new Set()).add(bare))
    }
    for (const [title, paths] of pathsPerTitle)
      if (paths.size > 1) faults.push(`${role} "${title}" is the title of ${[...paths].join(', ')}`)
  }
  assert.deepEqual(faults, [])
})

/** Looks at one page in the light and in the dark, wide and narrow. */
async function look(
  { page, broken }: Surfer,
  path: string,
  how: 'everything' | 'structure',
): Promise<string[]> {
  broken.length = 0
  await page.goto(path)
  const faults = [...(await axeFaults(page, how)), ...(await narrowFaults(page))]
  faults.push(...(await contrastFaults(page)), ...(await inTheDark(page, contrastFaults)))
  return [...faults, ...broken].map((fault) => `${path}: ${fault}`)
}

async function inTheDark(page: Page, find: (page: Page) => Promise<string[]>): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' })
  const faults = await find(page)
  await page.emulateMedia({ colorScheme: 'light' })
  return faults.map((fault) => `dark: ${fault}`)
}

const sample = ['', '/hulp', '/opgelicht', '/inloggen', '/balie', '/doorverwijzingen', '/cijfers']

async function lookInTheme(theme: string): Promise<string[]> {
  const surfer = await windowOf(hogedijkLead)
  const isOn = surfer.page.locator(`link[href*="/${theme}."]`)
  const faults: string[] = []
  await owner`update network set theme = ${theme} where slug = 'hogedijk'`
  // The app remembers networks for five seconds.
  for (let tries = 0; tries < 30; tries++) {
    await surfer.page.goto('/hogedijk/over')
    if ((await isOn.count()) > 0) break
    await surfer.page.waitForTimeout(200)
  }
  for (const path of sample) {
    await surfer.page.goto(`/hogedijk${path}`)
    const found = [
      ...(await axeFaults(surfer.page, 'colours')),
      ...(await inTheDark(surfer.page, contrastFaults)),
      ...surfer.broken,
    ]
    faults.push(...found.map((fault) => `${path}: ${fault}`))
    assert.equal(await isOn.count(), 1, `${path} is not in the colours of ${theme}`)
  }
  await surfer.close()
  return faults
}

test('in the colours of voorbeeld, light and dark, axe finds nothing', async () => {
  assert.deepEqual(await lookInTheme('voorbeeld'), [])
  // For the last test, so that it need not wait.
  await owner`update network set theme = 'denhaag' where slug = 'hogedijk'`
})

type Job = { role: Role; path: string; how: 'everything' | 'structure' }

/** Of each shape one page; of later roles only pages with something on them that no page before had. */
function worthLooking(): Job[] {
  const known = new Set<string>()
  const areNew = (pieces: readonly string[]) => {
    const before = known.size
    for (const piece of pieces) known.add(piece)
    return known.size > before
  }
  return [...walked.keys()].flatMap((role) =>
    pagesOf(role).flatMap(({ path, shape, html }): Job[] => {
      const isNew = areNew([
        shape.split(' ')[0] ?? '',
        ...(html.match(/ aria-[a-z]+|role="\w+"/g) ?? []),
      ])
      const looksNew = areNew(html.match(/ (class|type)="[^"]*"/g) ?? [])
      if (looksNew) return [{ role, path, how: 'everything' }]
      return isNew ? [{ role, path, how: 'structure' }] : []
    }),
  )
}

test('axe finds nothing on any page, light or dark, and each fits in 320 px', async (t) => {
  const jobs = worthLooking()
  t.diagnostic(`${jobs.length} pages`)
  assert.ok(jobs.length > 50, `only ${jobs.length} pages`)
  const faults: string[] = []
  const lane = async () => {
    const windows = new Map<Role, Surfer>()
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      const { role, path, how } = job
      const surfer = windows.get(role) ?? (await windowOf(cookies.get(role)))
      windows.set(role, surfer)
      faults.push(...(await look(surfer, path, how)).map((fault) => `${role} ${fault}`))
    }
    for (const surfer of windows.values()) await surfer.close()
  }
  await Promise.all([lane(), lane()])
  assert.deepEqual(faults, [])
})

test('axe agrees about the dark on a sample', async () => {
  const surfer = await windowOf(cookies.get('lead'))
  const faults: string[] = []
  for (const path of sample) {
    await surfer.page.goto(`/lindemeer${path}`)
    faults.push(...(await inTheDark(surfer.page, (page) => axeFaults(page, 'colours'))))
  }
  await surfer.close()
  assert.deepEqual(faults, [])
})

test('what is wrong on purpose is seen', async () => {
  const { page, close } = await windowOf(undefined)
  const spoil = async (find: (page: Page) => Promise<string[]>, how: () => void) => {
    await page.goto('/lindemeer')
    await page.evaluate(how)
    return (await find(page)).join('\n')
  }
  const unlabelled = () => {
    for (const one of document.querySelectorAll('label')) one.remove()
  }
  const wide = () => {
    document.querySelector<HTMLElement>('h1')?.style.setProperty('inline-size', '500px')
  }
  const small = () => {
    for (const one of document.querySelectorAll('nav li')) one.append(one.cloneNode(true))
    for (const one of document.querySelectorAll<HTMLElement>('nav a'))
      one.style.cssText = 'display: block; padding: 0; block-size: 8px; inline-size: 8px'
  }
  const pale = () => {
    document.querySelector<HTMLElement>('h1')?.style.setProperty('color', '#bbb')
  }
  assert.match(await spoil(axeFaults, unlabelled), /axe label/)
  assert.match(await spoil(narrowFaults, wide), /px wide/)
  assert.match(await spoil(narrowFaults, small), /too small to hit/)
  assert.match(await spoil(contrastFaults, pale), /contrast 1\.\d+: h1/)
  const spoilt = '<html lang="de"><title>x</title><h1>a</h1><h1>b</h1>'
  assert.equal(documentFaults('/lindemeer', spoilt).length, 3)
  await close()
})

test('in English the same', async () => {
  const english = async (role: Role, paths: string[]) => {
    const surfer = await windowOf(cookies.get(role))
    const faults: string[] = []
    for (const path of paths) {
      faults.push(...(await look(surfer, path, 'structure')))
      faults.push(...documentFaults(path, await surfer.page.content()))
    }
    await surfer.close()
    return faults
  }
  const at = '/en/lindemeer'
  const offer = pagesOf('guest').find(({ path }) => /hulp\/[0-9a-f-]{36}$/.test(path))?.path
  const faults = await Promise.all([
    english('guest', [
      '/en',
      at,
      `${at}/hulp?q=digid`,
      `/en${offer}`,
      `${at}/opgelicht`,
      '/en/volgen',
    ]),
    english('lead', [`${at}/balie`, `${at}/cijfers`, `${at}/doorverwijzingen`, `${at}/partners`]),
  ])
  assert.deepEqual(faults.flat(), [])
})

test('a form that comes back with errors says so in its title and on top, and axe finds nothing', async (t) => {
  const faults: string[] = []
  const seen = new Set<string>()
  for (const role of walked.keys()) {
    const surfer = await windowOf(cookies.get(role))
    // What takes somebody away comes last: the pages before it would not be there any more.
    const isLast = ({ path }: { path: string }) => Number(/afmelding|afgelasting/.test(path))
    for (const { path, html } of pagesOf(role).toSorted((a, b) => isLast(a) - isLast(b))) {
      for (const action of formsOn(html)) {
        const key = `${shapeOf(action)} of ${shapeOf(path).split(' ')[0]}`
        if (seen.has(key)) continue
        seen.add(key)
        faults.push(
          ...(await sendEmpty(surfer, path, action)).map((one) => `${role} ${key}: ${one}`),
        )
      }
    }
    await surfer.close()
  }
  t.diagnostic(`${seen.size} forms`)
  assert.ok(seen.size >= 12, `only ${seen.size} forms`)
  assert.deepEqual(faults, [])
})

/** Where the forms on a page post to that have something to fill in. */
function formsOn(html: string): string[] {
  const forms = html.match(/<form[^>]*method="post"[\s\S]*?<\/form>/g) ?? []
  return forms
    .filter((one) => /<(textarea|select|input (?!type="(hidden|submit)))/.test(one))
    .map((one) => /action="([^"]*)"/.exec(one)?.[1]?.replaceAll(/&amp;|&#38;/g, '&') ?? '')
}

async function sendEmpty(surfer: Surfer, path: string, action: string): Promise<string[]> {
  const { page, broken } = surfer
  await page.goto(path)
  broken.length = 0
  const answered = page
    .waitForResponse((one) => one.request().method() === 'POST')
    .catch((error: Error) => assert.fail(`${path}, ${action}: ${error.message}`))
  const loaded = page.waitForEvent('load')
  const isThere = await page.evaluate((wanted) => {
    const form = [...document.forms].find(
      (one) => one.getAttribute('action') === wanted && one.method === 'post',
    )
    if (!form) return false
    for (const one of form?.elements ?? []) {
      if (one instanceof HTMLInputElement && /radio|checkbox/.test(one.type)) one.checked = false
      else if (one instanceof HTMLSelectElement) one.selectedIndex = -1
      else if (
        one instanceof HTMLInputElement ? one.type !== 'hidden' : one instanceof HTMLTextAreaElement
      )
        (one as HTMLInputElement).value = ''
    }
    HTMLFormElement.prototype.submit.call(form)
    return true
  }, action)
  assert.ok(isThere, `${path} has no form for ${action} any more`)
  const status = (await answered).status()
  await loaded
  // Some forms have nothing that must be filled in.
  if (status === 303 && !page.url().includes('fout=')) return []
  if (![303, 422].includes(status)) return [`gives ${status}`]
  const title = await page.title()
  const summary = page.locator('[data-focus]')
  return [
    ...(title.startsWith('Fout: ') ? [] : [`title "${title}"`]),
    ...((await summary.count()) === 1 ? [] : ['no summary of errors']),
    ...((await summary.evaluate((one) => one === document.activeElement))
      ? []
      : ['no focus on the summary']),
    ...(await axeFaults(page, 'structure')),
    ...(await contrastFaults(page)),
    ...(await narrowFaults(page)),
    ...broken,
  ]
}

test('in the colours of Den Haag, light and dark, axe finds nothing', async () => {
  assert.deepEqual(await lookInTheme('denhaag'), [])
})
