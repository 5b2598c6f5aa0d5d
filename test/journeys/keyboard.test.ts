// Without a mouse, with large or spaced text, in forced colours, and on paper.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { startApp } from './app.ts'
import { closeBrowser, newWindow } from './browser.ts'
import { linkInMail } from './deeds.ts'
import { handsOn } from './hands.ts'
import { get } from './walk.ts'

const app = await startApp()
const { baseUrl } = app
after(async () => {
  await closeBrowser()
  await app.close()
})
const size = { viewport: { width: 1280, height: 720 } }
const guest = await newWindow(baseUrl, size)
const staff = await newWindow(baseUrl, size)

const offer =
  /\/lindemeer\/hulp\/[0-9a-f-]{36}/.exec((await get(baseUrl, '/lindemeer')).body)?.[0] ?? ''
const publicPages = ['/', '/lindemeer', '/lindemeer/hulp?q=digid', offer, '/lindemeer/opgelicht']
const workPages = [
  '/lindemeer/balie',
  '/lindemeer/doorverwijzingen',
  '/lindemeer/cijfers',
  '/lindemeer/partners',
]

test('the whole job by keyboard alone: find, sign in, note, refer, and answer from the mail', async () => {
  const { page } = staff
  const hands = handsOn(page)
  const button = (name: string | RegExp) => page.getByRole('button', { name }).first()
  await page.goto('/lindemeer')
  await hands.type(page.getByRole('textbox', { name: 'Waar wilt u hulp bij?' }), 'digid')
  await hands.pressOn('Enter')
  await hands.follow(page.locator('main article a').first())
  await hands.follow(page.getByRole('link', { name: 'Voor medewerkers' }).first())
  await hands.follow(button('Kees'))
  await hands.press('1', 'u')
  await hands.follow(button(/^Warm doorverwijzen naar/))
  const asked = 'Wil leren bellen met beeld.'
  await hands.type(page.getByRole('textbox', { name: 'Wat wil de persoon?' }), asked)
  await hands.choose(page.getByRole('radio', { name: 'De persoon neemt zelf contact op' }))
  await hands.follow(button('Verder naar toestemming'))
  for (const group of ['Mogen wij dit doorgeven?', 'Mogen wij horen hoe het afliep?'])
    await hands.choose(page.getByRole('group', { name: group }).getByRole('radio', { name: 'Ja' }))
  await hands.follow(button('Verder naar controleren'))
  const receiver = /^Verstuur naar (.*)/.exec(
    (await button(/^Verstuur naar/).textContent())?.trim() ?? '',
  )
  assert.ok(receiver, 'nobody to send to')
  await hands.follow(button(/^Verstuur naar/))
  const partner = handsOn(guest.page)
  await guest.page.goto(await linkInMail(guest.page, receiver[1] ?? '', '/antwoord/'))
  partner.counted()
  await partner.follow(guest.page.getByRole('button', { name: 'Ja, wij nemen contact op' }))
  await guest.page.getByText('Dank u wel').first().waitFor()
  assert.deepEqual([...guest.broken, ...staff.broken], [])
})

/** Where the focus is: can one see it, and is nothing in front? Undefined when it is back on the page itself. */
function focusFault(page: Page): Promise<{ name: string; fault: string } | undefined> {
  return page.evaluate(() => {
    const one = document.activeElement
    if (!(one instanceof HTMLElement) || one === document.body) return undefined
    const label = one instanceof HTMLInputElement ? one.labels?.[0] : undefined
    const isMarked = [one, label].some((part) => {
      const style = part && getComputedStyle(part)
      return style && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
    })
    const isHere = [one, label].some((part) => {
      // A link over two lines has its middle beside its words.
      const box = part?.getClientRects()[0]
      if (!part || !box) return false
      const front = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
      return front !== null && (part.contains(front) || front.contains(part))
    })
    const name = `${one.tagName} ${(one.textContent || one.getAttribute('name') || '').trim().slice(0, 40)}`
    const fault = isMarked
      ? isHere
        ? ''
        : 'is behind something or outside'
      : 'has no visible focus'
    return { name, fault }
  })
}

async function tabThrough(page: Page, path: string): Promise<string[]> {
  await page.goto(path)
  const faults: string[] = []
  const stops = new Set<string>()
  for (let presses = 0; presses < 45; presses++) {
    await page.keyboard.press('Tab')
    const stop = await focusFault(page)
    if (!stop) break
    stops.add(stop.name)
    if (stop.fault) faults.push(`${path}: ${stop.name} ${stop.fault}`)
  }
  if (stops.size < 4) faults.push(`${path}: Tab stops only at ${[...stops].join()}`)
  return faults
}

test('every stop of Tab can be seen and nothing lies over it', async () => {
  const faults: string[] = []
  await guest.page.setViewportSize({ width: 375, height: 560 })
  for (const path of publicPages) faults.push(...(await tabThrough(guest.page, path)))
  await guest.page.setViewportSize(size.viewport)
  for (const path of workPages) faults.push(...(await tabThrough(staff.page, path)))
  assert.deepEqual(faults, [])
})

test('the first stop is the way past the menu, and it lands in the content', async () => {
  for (const { page, path } of [
    { page: guest.page, path: '/lindemeer' },
    { page: staff.page, path: '/lindemeer/balie' },
  ]) {
    await page.goto(path)
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Naar de inhoud' })
    assert.ok(await skip.evaluate((one) => one === document.activeElement && one.checkVisibility()))
    await page.keyboard.press('Enter')
    await page.waitForURL(/#main$/)
    await page.keyboard.press('Tab')
    const isInside = await page.evaluate(() => document.activeElement?.closest('main') !== null)
    assert.ok(isInside, `${path}: after the skip link the focus is not in the content`)
  }
})

const spaced =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }'
const large = 'html { font-size: 200% !important }'

/** Text that no longer fits where it stands, or a page that must be scrolled sideways. */
function clipped(page: Page, css: string): Promise<string[]> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
    const root = document.documentElement
    const wide = root.scrollWidth > root.clientWidth ? [`${root.scrollWidth} px wide`] : []
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((one) => {
      const style = getComputedStyle(one)
      const hides = /hidden|clip/.test(style.overflowX + style.overflowY)
      if (!hides || one.closest('.kw-unseen, svg') || !one.checkVisibility()) return false
      return one.scrollWidth > one.clientWidth + 2 || one.scrollHeight > one.clientHeight + 2
    })
    document.adoptedStyleSheets = []
    return [
      ...wide,
      ...cut.map((one) => `cuts off ${one.className} ${one.textContent?.trim().slice(0, 40)}`),
    ]
  }, css)
}

const visits = [
  ...publicPages.map((path) => ({ path, page: guest.page })),
  ...workPages.map((path) => ({ path, page: staff.page })),
]

test('text twice as large and text with more space are not cut off', async () => {
  const faults: string[] = []
  for (const { path, page } of visits) {
    await page.goto(path)
    for (const css of [spaced, large])
      faults.push(...(await clipped(page, css)).map((fault) => `${path}: ${fault}`))
    await page.setViewportSize({ width: 375, height: 667 })
    faults.push(...(await clipped(page, spaced)).map((fault) => `${path} at 375: ${fault}`))
    await page.setViewportSize(size.viewport)
  }
  assert.deepEqual(faults, [])
})

test('in forced colours focus, buttons and what is chosen can still be told apart', async () => {
  const faults: string[] = []
  for (const { path, page } of visits) {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
    faults.push(...(await tabThrough(page, path)))
    const flat = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, input[type=text], select, textarea')]
        .filter((one) => one.checkVisibility() && !one.closest('nav, summary'))
        .filter((one) => {
          const { borderTopWidth, borderTopStyle, textDecorationLine } = getComputedStyle(one)
          const hasBorder = Number.parseFloat(borderTopWidth) > 0 && borderTopStyle !== 'none'
          return !hasBorder && textDecorationLine === 'none' && !one.querySelector('svg')
        })
        .map((one) => one.outerHTML.slice(0, 80)),
    )
    faults.push(...flat.map((one) => `${path}: ${one} has no edge`))
    await page.emulateMedia({ forcedColors: null, reducedMotion: null })
  }
  const { page } = staff
  await page.goto('/lindemeer/balie')
  await page.emulateMedia({ forcedColors: 'active' })
  const pill = page.locator('label[for=f-theme]').first()
  const look = async () => (await pill.screenshot()).toString('base64')
  const before = await look()
  await page.keyboard.press('1')
  await page.keyboard.press('Tab')
  assert.notEqual(await look(), before, 'a chosen pill looks like one that is not')
  await page.emulateMedia({ forcedColors: null })
  assert.deepEqual(faults, [])
})

test('on paper there is no menu and nothing to press, but the words and the number are there', async () => {
  for (const { path, page } of visits) {
    await page.goto(path)
    await page.emulateMedia({ media: 'print' })
    const left = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('nav, button, .nl-skip-link, .kw-side, .kw-demo')]
        .filter((one) => one.checkVisibility() && one.innerText.trim() !== '')
        .map((one) => one.outerHTML.slice(0, 90)),
    )
    assert.deepEqual(left, [], path)
    assert.ok(await page.locator('h1').isVisible(), path)
    const number = page.locator('header .kw-phone__number')
    if (path.startsWith('/lindemeer') && page === guest.page)
      assert.ok(await number.isVisible(), path)
    await page.emulateMedia({ media: null })
  }
})
