// Courses in the browser: a resident without mail, a referrer who hears the end, an organiser who calls off or moves a
// lesson, a teacher on a phone.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { idOf } from '../../demo/ids.ts'
import { addDays, fullDate } from '../../src/platform/dates.ts'
import { startApp } from './app.ts'
import { closeBrowser, newWindow, type Surfer } from './browser.ts'
import { enterAs, textOf } from './deeds.ts'
import { axeFaults, narrowFaults } from './page-faults.ts'

const app = await startApp()
const { baseUrl } = app
after(async () => {
  await closeBrowser()
  await app.close()
})

const phone = { viewport: { width: 375, height: 667 }, hasTouch: true, isMobile: true }
const courseId = (key: string) => idOf('course', key)
/** Windows stay open over the tests: signing in takes as long as half a story. */
const windows = new Map<string, Surfer>()
async function windowOf(who: string, hasScript: boolean, small = false): Promise<Page> {
  const key = `${who} ${hasScript} ${small}`
  const known = windows.get(key)
  if (known) return known.page
  const opened = await newWindow(baseUrl, {
    ...(small ? phone : {}),
    javaScriptEnabled: hasScript,
  })
  windows.set(key, opened)
  if (who !== 'guest') await enterAs(opened.page, who)
  return opened.page
}

/** The same story twice; in neither anything may break. */
function both(name: string, story: (hasScript: boolean) => Promise<void>) {
  for (const hasScript of [true, false])
    test(hasScript ? name : `${name} (no script)`, async () => {
      await story(hasScript)
      assert.deepEqual(
        [...windows.values()].flatMap(({ broken }) => broken),
        [],
      )
    })
}

/** Nothing wrong with this state of the page; once, for without a script it is the same page. */
async function looksRight(page: Page, hasScript: boolean, isSmall = false) {
  if (!hasScript) return
  const narrow = isSmall ? await narrowFaults(page) : []
  assert.deepEqual([...(await axeFaults(page)), ...narrow], [], page.url())
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).first()

async function enrol(page: Page, key: string, name: string): Promise<string> {
  await page.goto(`/lindemeer/cursussen/${courseId(key)}/aanmelden`)
  await page.getByRole('textbox', { name: /^Uw naam/ }).fill(name)
  // It is online: without mail one is called.
  await page.getByRole('textbox', { name: /^Telefoonnummer/ }).fill('000-0000061')
  await page.getByRole('checkbox', { name: 'Ja, dit is goed' }).check()
  await page.getByRole('button', { name: 'Meld mij aan' }).click()
  await page.waitForURL(/aangemeld/)
  const code = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(await textOf(page.locator('main')))?.[0]
  assert.ok(code, 'no code on the slip')
  return code
}

async function withCode(page: Page, code: string): Promise<void> {
  await page.goto('/lindemeer/cursussen/code')
  await page.getByRole('textbox', { name: /^Uw code/ }).fill(code.toLowerCase())
  await page.getByRole('button', { name: 'Laat zien' }).click()
  await page.waitForURL(/aangemeld/)
}

async function stop(page: Page): Promise<void> {
  await page.getByText('Ik wil niet meer meedoen').click()
  await page.getByRole('button', { name: 'Meld mij af' }).click()
  await heading(page, 'U bent afgemeld').waitFor()
}

both(
  'a resident without mail enrols, waits, gets the place with the code, and cancels',
  async (hasScript) => {
    const organiser = await windowOf('Samira', hasScript)
    await organiser.goto(`/lindemeer/leren/${courseId('own-1')}/deelnemers`)
    await organiser.getByRole('textbox', { name: /^Maximum/ }).fill('4')
    await organiser.getByRole('button', { name: 'Bewaren' }).click()
    await organiser.getByText('Het aantal plaatsen is gewijzigd').waitFor()
    const guest = await windowOf('guest', hasScript, true)
    await guest.goto(`/lindemeer/cursussen/${courseId('own-1')}`)
    await looksRight(guest, hasScript, true)
    const first = await enrol(guest, 'own-1', 'Eerste')
    await heading(guest, 'U doet mee').waitFor()
    await looksRight(guest, hasScript, true)
    const waiting = await enrol(guest, 'own-1', 'Wachter')
    await heading(guest, 'U staat op de wachtlijst').waitFor()
    await looksRight(guest, hasScript, true)
    await withCode(guest, first)
    await stop(guest)
    await looksRight(guest, hasScript, true)
    await organiser.goto(`/lindemeer/leren/${courseId('own-1')}/bellijst`)
    await organiser.getByText('Er is een plaats vrij').waitFor()
    await looksRight(organiser, hasScript)
    await withCode(guest, waiting)
    await heading(guest, 'Er is een plaats voor u').waitFor()
    await looksRight(guest, hasScript, true)
    await guest.getByRole('button', { name: 'Ja, ik neem de plaats' }).click()
    await heading(guest, 'U doet mee').waitFor()
    await stop(guest)
    const words = await textOf(guest.locator('main'))
    assert.doesNotMatch(words, /cursus gaat niet door|Wachter/)
  },
)

both('a referrer enrols somebody out of a referral and hears how it ended', async (hasScript) => {
  const referrer = await windowOf('Youssef', hasScript)
  const referral = `/lindemeer/doorverwijzingen/${idOf('referral', 'course')}`
  await referrer.goto(referral)
  await referrer.getByRole('link', { name: 'Aanmelden voor een cursus' }).click()
  await heading(referrer, 'Aanmelden voor een cursus').waitFor()
  await looksRight(referrer, hasScript)
  await referrer.getByRole('link', { name: /^Foto’s maken/ }).click()
  const name = referrer.getByRole('textbox', { name: /^Naam/ })
  assert.equal(await name.inputValue(), 'Mo')
  await looksRight(referrer, hasScript)
  for (const group of ['Mogen wij u aanmelden?', 'Mag de verwijzer horen hoe het gaat?'])
    await referrer
      .getByRole('group', { name: group })
      .getByRole('radio', { name: 'Ja', exact: true })
      .check()
  await referrer.getByRole('button', { name: /^Aanmelden, en dan/ }).click()
  await heading(referrer, 'De aanmelding is doorgegeven').waitFor()
  await looksRight(referrer, hasScript)
  const before = await countOf(referrer, referral, 'Afgemeld voor de cursus')
  const organiser = await windowOf('Samira', hasScript)
  await organiser.goto(`/lindemeer/leren/${courseId('own-1')}/deelnemers`)
  await organiser.getByRole('link', { name: 'Mo afmelden' }).click()
  await heading(organiser, 'Mo afmelden?').waitFor()
  await looksRight(organiser, hasScript)
  await organiser.getByRole('button', { name: 'Ja, afmelden' }).click()
  await organiser.getByText('Afgemeld. De plaats is').waitFor()
  await until(
    async () => (await countOf(referrer, referral, 'Afgemeld voor de cursus')) === before + 1,
  )
  await looksRight(referrer, hasScript)
})

async function countOf(page: Page, path: string, words: string): Promise<number> {
  await page.goto(path)
  return page.locator('main').getByText(words).count()
}

/** The worker does it within moments. */
async function until(isTrue: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 40; tries += 1) {
    if (await isTrue()) return
    await new Promise((later) => setTimeout(later, 150))
  }
  throw new Error('it did not happen')
}

both(
  'an organiser calls off one lesson, and ticks the calls until nobody is left',
  async (hasScript) => {
    const organiser = await windowOf('Samira', hasScript)
    const course = `/lindemeer/leren/${courseId('ds-5')}`
    await organiser.goto(course)
    await looksRight(organiser, hasScript)
    await organiser
      .getByRole('link', { name: /^Les van .* laten vervallen$/ })
      .last()
      .click()
    await heading(organiser, 'Eén les afzeggen').waitFor()
    await looksRight(organiser, hasScript)
    await organiser.getByRole('textbox', { name: /^Waarom/ }).fill('De docent is ziek.')
    await organiser.getByRole('button', { name: 'Deze les afzeggen' }).click()
    await organiser.getByText('De les is afgezegd').waitFor()
    await organiser.goto(`${course}/bellijst`)
    // What people have to hear, and the talks before the course.
    const calls = organiser.locator('main .kw-rows form')
    const ticks = organiser.getByRole('button', { name: /(is gebeld|is geweest)$/ })
    const words = await textOf(organiser.locator('main'))
    assert.match(words, /De andere lessen gaan wel door/)
    await looksRight(organiser, hasScript)
    const n = await calls.count()
    assert.ok(n > 0)
    for (let left = n; left > 0; left -= 1) {
      await ticks.first().click()
      await organiser.waitForFunction(
        (wanted) => document.querySelectorAll('main .kw-rows form').length === wanted,
        left - 1,
      )
    }
    await organiser.getByText('Niemand hoeft gebeld te worden').waitFor()
    await looksRight(organiser, hasScript)
  },
)

both(
  'an organiser moves a lesson in spite of a certificate that ends before it; everyone is told',
  async (hasScript) => {
    const organiser = await windowOf('Truus', hasScript)
    const course = `/lindemeer/leren/${courseId('dv-2')}`
    await organiser.goto(course)
    await organiser
      .getByRole('link', { name: /^Les van .* verplaatsen$/ })
      .last()
      .click()
    await heading(organiser, 'Les verplaatsen').waitFor()
    await looksRight(organiser, hasScript)
    const day = organiser.getByLabel('Dag')
    const now = await day.inputValue()
    await day.fill('2020-01-01')
    await organiser.getByRole('button', { name: 'Les verplaatsen' }).click()
    await organiser.getByText('Dit moment is al voorbij').first().waitFor()
    await looksRight(organiser, hasScript)
    await day.fill(addDays(now, 49))
    await organiser.getByRole('button', { name: 'Les verplaatsen' }).click()
    await organiser.getByText(/geen certificaat dat geldt/).waitFor()
    await looksRight(organiser, hasScript)
    await organiser.getByRole('button', { name: 'Les verplaatsen' }).click()
    await organiser.getByText('De les is verplaatst').waitFor()
    await organiser.goto(`${course}/bellijst`)
    const words = await textOf(organiser.locator('main'))
    assert.match(words, /verplaatst: was .* wordt .* De cursus gaat gewoon door/)
    const guest = await windowOf('guest', hasScript, true)
    await guest.goto(`/lindemeer/cursussen/${courseId('dv-2')}`)
    await guest.getByText(fullDate(addDays(now, 49), 'nl')).waitFor()
    await looksRight(guest, hasScript, true)
  },
)

both('a teacher notes on a phone who was there at a lesson', async (hasScript) => {
  const teacher = await windowOf('Noor', hasScript, true)
  await emptied(teacher)
  await teacher.goto(`/lindemeer/leren/${courseId('ds-4')}/deelnemers`)
  await looksRight(teacher, hasScript, true)
  await teacher.locator('main a[href*="/aanwezigheid"]').first().click()
  await heading(teacher, 'Wie was er?').waitFor()
  await looksRight(teacher, hasScript, true)
  const people = teacher.locator('main fieldset')
  const n = await people.count()
  await people.nth(1).getByRole('radio', { name: 'kwam later' }).check()
  await people.nth(2).getByRole('radio', { name: 'niet gekomen' }).check()
  await teacher.getByRole('button', { name: 'Wie leeg is, was er' }).click()
  await teacher.getByText('Bewaard.').waitFor()
  await looksRight(teacher, hasScript, true)
  const there = await teacher.getByRole('radio', { name: 'was er', checked: true }).count()
  assert.equal(there, n - 2)
  await teacher.getByRole('link', { name: 'Presentielijst' }).last().click()
  await heading(teacher, 'Presentielijst').waitFor()
  await looksRight(teacher, hasScript, true)
})

/** On one screen: the first lesson is set to what nobody knows. */
async function emptied(page: Page): Promise<void> {
  await page.goto(`/lindemeer/leren/${courseId('ds-4')}/presentielijst`)
  const boxes = page.locator('main td:nth-child(2) select')
  for (const box of await boxes.all()) await box.selectOption('')
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await page.getByText('Bewaard.').waitFor()
}
