// A resident with an old phone: help in three taps, on paper, in English, and a referral to follow. With and without a script.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import ICAL from 'ical.js'
import type { Page } from 'playwright-core'
import { startApp } from './app.ts'
import { closeBrowser, newWindow, type Surfer } from './browser.ts'
import { enterAs, noteAndSend, openReferral, textOf } from './deeds.ts'
import { axeFaults, narrowFaults } from './page-faults.ts'
import { get } from './walk.ts'

const app = await startApp()
const { baseUrl } = app
after(async () => {
  await closeBrowser()
  await app.close()
})

const phone = { viewport: { width: 375, height: 667 }, hasTouch: true, isMobile: true }
const withScript = await newWindow(baseUrl, phone)
const withoutScript = await newWindow(baseUrl, { ...phone, javaScriptEnabled: false })

/** The same story twice; nothing may break in either. */
function both(name: string, story: (page: Page) => Promise<void>) {
  const once = async ({ page, broken }: Surfer) => {
    await story(page)
    assert.deepEqual(broken, [])
  }
  test(name, () => once(withScript))
  test(`${name} (no script)`, () => once(withoutScript))
}

/** Waits until these words can be seen in what the page is about. */
const see = (page: Page, words: string | RegExp) =>
  page.locator('main').getByText(words).filter({ visible: true }).first().waitFor()

const tiles = [
  'Hulp bij computer of telefoon',
  'DigiD en zaken met de overheid',
  'Ik wil het zelf leren',
  'Ik heb geen computer of internet',
  'Ik denk dat ik word opgelicht',
  'Ik wil iemand spreken',
]

both(
  'from the home page it is at most three taps to a place or a number, for each of six questions',
  async (page) => {
    for (const tile of tiles) {
      await page.goto('/')
      await page.getByRole('link', { name: 'Digihulp Lindemeer' }).first().tap()
      await page.getByRole('link', { name: tile }).tap()
      const help = page.locator('main a[href*="/lindemeer/hulp/"]').first()
      await help.tap()
      await page.waitForURL(/\/hulp\/[0-9a-f-]{36}/)
      const call = page.locator('main a[href^="tel:"]')
      const where = page.locator('dt', { hasText: 'Waar' })
      assert.ok(
        (await call.count()) + (await where.count()) > 0,
        `${tile}: neither place nor number`,
      )
      assert.ok(await page.locator('header a[href^="tel:"]').isVisible(), 'the help line')
      await see(page, /gratis|euro|€|kosten/i)
    }
  },
)

both('words and a postcode give help with the reason for each, the nearest first', async (page) => {
  await page.goto('/lindemeer')
  await page.getByRole('textbox', { name: 'Waar wilt u hulp bij?' }).fill('digi-d')
  await page.getByRole('textbox', { name: 'Postcode of plaats' }).fill('1371 BA')
  await page.getByRole('button', { name: 'Zoek hulp' }).tap()
  await page.waitForURL(/\/hulp\?/)
  const cards = page.locator('main article')
  assert.ok((await cards.count()) >= 3)
  assert.match(await textOf(page.locator('main')), /\d k?m/)
  assert.match(await textOf(cards.first()), /DigiD|overheid/i)
  assert.match((await page.getByRole('status').first().textContent()) ?? '', /\d+/)
})

both('nothing found: the help line and places nearby, never an empty page', async (page) => {
  await page.goto('/lindemeer/hulp?q=xyzzyqwv')
  const main = page.locator('main')
  assert.ok(await main.locator('a[href^="tel:"]').first().isVisible())
  assert.ok((await main.locator('a[href*="/lindemeer/hulp/"]').count()) >= 2)
})

both('an unknown place is said in words, and help is shown all the same', async (page) => {
  await page.goto('/lindemeer/hulp?q=digid&postcode=Nergenshuizen')
  await see(page, /Nergenshuizen/)
  assert.ok((await page.locator('main article').count()) >= 3)
  const typed = page.getByRole('textbox', { name: 'Postcode of plaats' })
  assert.equal(await typed.inputValue(), 'Nergenshuizen')
})

both('in English one tap away, and it stays English', async (page) => {
  await page.goto('/lindemeer/hulp?q=digid')
  await page.getByRole('link', { name: 'English' }).first().tap()
  await page.waitForURL(/\/en\/lindemeer\/hulp\?q=digid/)
  assert.equal(await page.locator('html').getAttribute('lang'), 'en')
  await page.locator('main article a').first().tap()
  await page.waitForURL(/\/en\/lindemeer\/hulp\/[0-9a-f-]{36}/)
  const english = await page.locator('main dt').allInnerTexts()
  assert.ok(
    english.some((term) => /Where|Cost|For whom/.test(term)),
    english.join(),
  )
  assert.equal(await page.locator('main dt', { hasText: /Kosten|Waar$|Voor wie/ }).count(), 0)
  await page.getByRole('link', { name: 'Nederlands' }).first().tap()
  await page.waitForURL(/:\d+\/lindemeer\/hulp\/[0-9a-f-]{36}/)
})

/** Every offer on the list, the one with the longest page first. */
async function offersByLength(): Promise<string[]> {
  const found = new Set<string>()
  for (const page of [1, 2, 3]) {
    const { body } = await get(baseUrl, `/lindemeer/hulp?blad=${page}`)
    for (const [path] of body.matchAll(/\/lindemeer\/hulp\/[0-9a-f-]{36}/g)) found.add(path)
  }
  const sizes = await Promise.all(
    [...found].map(async (path) => ({ path, length: (await get(baseUrl, path)).body.length })),
  )
  return sizes.sort((a, b) => b.length - a.length).map(({ path }) => path)
}

test('an offer prints on one sheet with the number and the address, without the menu', async () => {
  const { page } = withScript
  const offers = await offersByLength()
  assert.ok(offers.length > 20)
  for (const path of offers.slice(0, 4)) {
    await page.goto(path)
    const sheet = (await page.pdf({ format: 'A4' })).toString('latin1')
    assert.equal(sheet.match(/\/Type ?\/Page\b(?!s)/g)?.length, 1, `${path} takes more sheets`)
  }
  await page.emulateMedia({ media: 'print' })
  for (const hidden of ['.kw-top__nav', '.kw-foot ul', '.kw-crumbs', 'main button'])
    assert.equal(await page.locator(hidden).first().isVisible(), false, hidden)
  assert.ok(await page.locator('header .kw-phone__number').isVisible())
  await see(page, `${baseUrl}${offers[3]}`)
  await page.emulateMedia({ media: null })
})

test('the calendar file is read by another library, in Amsterdam time, with a name that stays', async () => {
  const offers = await offersByLength()
  const pages = await Promise.all(offers.slice(0, 12).map((path) => get(baseUrl, path)))
  const path = pages
    .map(({ body }) => /href="([^"]*agenda\.ics[^"]*)"/.exec(body)?.[1])
    .find((one) => one !== undefined)
  assert.ok(path, 'no offer with dates')
  const [first, second] = await Promise.all([get(baseUrl, path), get(baseUrl, path)])
  assert.match(first.headers.get('Content-Type') ?? '', /^text\/calendar/)
  const events = eventsIn(first.body)
  assert.ok(events.length > 0)
  for (const event of events) {
    assert.ok(event.startDate.toJSDate() > new Date(), 'it is over')
    assert.equal(event.startDate.zone?.tzid, 'Europe/Amsterdam')
    assert.ok(event.summary && event.location)
  }
  assert.deepEqual(
    eventsIn(second.body).map((event) => event.uid),
    events.map((event) => event.uid),
  )
})

function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

test('on a phone the name, the other language and the number never touch, in either language', async () => {
  const { page, close } = await newWindow(baseUrl, phone)
  const faults: string[] = []
  for (const path of ['/lindemeer', '/en/lindemeer', '/en/hogedijk'])
    for (const width of [320, 360, 375, 430]) {
      await page.setViewportSize({ width, height: 667 })
      await page.goto(path)
      const touching = await page.evaluate(() => {
        const parts = [...document.querySelectorAll('.kw-brand span, .kw-top__nav a, .kw-phone')]
        const boxes = parts
          .filter((one) => one.checkVisibility())
          .map((one) => {
            const range = document.createRange()
            range.selectNodeContents(one)
            return [...range.getClientRects()]
          })
        const touch = (a: DOMRect, b: DOMRect) =>
          a.left < b.right + 6 && b.left < a.right + 6 && a.top < b.bottom && b.top < a.bottom
        return boxes.flatMap((one, at) =>
          boxes.slice(at + 1).filter((two) => one.some((a) => two.some((b) => touch(a, b)))),
        ).length
      })
      if (touching > 0) faults.push(`${path} at ${width} px`)
    }
  await close()
  assert.deepEqual(faults, [])
})

/** A desk worker hands over a person who follows it at home. */
async function referral() {
  const desk = await newWindow(baseUrl)
  await enterAs(desk.page, 'Kees')
  const question = 'Wil leren inloggen op de eigen telefoon.'
  return { desk, slip: await noteAndSend(desk.page, { question, name: 'mevrouw Donderwolk' }) }
}

both(
  'with code and pin one sees how it goes, in plain words without names, and can stop',
  async (page) => {
    const { desk, slip } = await referral()
    const fill = async (pin: string) => {
      await page.goto('/volgen')
      await page.getByRole('textbox', { name: 'Code', exact: true }).fill(slip.code.toLowerCase())
      await page.getByRole('textbox', { name: 'Pincode' }).fill(pin)
      await page.getByRole('button', { name: 'Bekijk' }).tap()
    }
    await fill(slip.pin === '0000' ? '0001' : '0000')
    await see(page, /horen niet bij elkaar/)
    await fill(slip.pin)
    await page.getByRole('heading', { name: 'Uw vraag is verstuurd' }).waitFor()
    const words = await textOf(page.locator('main'))
    assert.doesNotMatch(words, /Donderwolk|999|Kees/)
    if (page === withScript.page)
      assert.deepEqual([...(await axeFaults(page)), ...(await narrowFaults(page))], [])
    await page.getByText('Ik wil dit niet meer').tap()
    await page.getByRole('button', { name: 'Ja, stop en wis mijn gegevens' }).tap()
    await page.getByRole('heading', { name: 'U bent gestopt' }).waitFor()
    await fill(slip.pin)
    await page.getByRole('heading', { name: 'U bent gestopt' }).waitFor()
    await desk.page.goto(`/lindemeer/doorverwijzingen?map=sent&code=${slip.code}`)
    await openReferral(desk.page)
    assert.match(await textOf(desk.page.locator('main')), /ingetrokken/i)
    assert.doesNotMatch(await textOf(desk.page.locator('main')), /Donderwolk|999/)
    await desk.close()
  },
)
