// What people do in the product, as a visitor at the screen does it: with and without a script the same.
import assert from 'node:assert/strict'
import type { Locator, Page } from 'playwright-core'

/** Signs in with the demo's button of someone of the cast, by the words on it. */
export async function enterAs(page: Page, who: string, slug = 'lindemeer'): Promise<void> {
  await page.goto(`/${slug}/inloggen`)
  await page.getByRole('button', { name: who }).first().click()
  await page.waitForURL((url) => !url.pathname.includes('inloggen'))
}

/** Ticks a pill or box by its words; the control itself may be hidden under them. */
export async function tick(page: Page, words: string | RegExp): Promise<void> {
  const exact = typeof words === 'string'
  const named = { name: words, exact }
  await page.getByRole('radio', named).or(page.getByRole('checkbox', named)).first().check()
}

type Slip = { code: string; pin: string }
type Wanted = { question: string; reach?: 'phone' | 'none'; name?: string }

/** From "Doorverwijzing schrijven" to the slip: what the person wants, a yes to both questions, sent. */
export async function sendReferral(page: Page, wanted: Wanted): Promise<Slip> {
  await page.getByRole('textbox', { name: 'Wat wil de persoon?' }).fill(wanted.question)
  if (wanted.reach === 'none') await tick(page, 'De persoon neemt zelf contact op')
  else {
    await page.getByRole('textbox', { name: /^Naam/ }).fill(wanted.name ?? 'mevrouw D.')
    await page.getByRole('textbox', { name: /^Telefoonnummer/ }).fill('000 000 09 99')
  }
  await page.getByRole('button', { name: 'Verder naar toestemming' }).click()
  for (const group of ['Mogen wij dit doorgeven?', 'Mogen wij horen hoe het afliep?'])
    await page.getByRole('group', { name: group }).getByRole('radio', { name: 'Ja' }).check()
  await page.getByRole('button', { name: 'Verder naar controleren' }).click()
  await page.getByRole('button', { name: /^Verstuur naar/ }).click()
  return slipOn(page)
}

/** Code and pin from the slip that the desk worker prints. */
async function slipOn(page: Page): Promise<Slip> {
  await page.getByText('Uw pincode').waitFor()
  const words = await textOf(page.locator('main'))
  const code = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(words)?.[0]
  const pin = /Uw pincode\s*(\d{4})/.exec(words)?.[1]
  assert.ok(code && pin, `no code and pin on the slip: ${words}`)
  return { code, pin }
}

/** The first referral of a list. */
export async function openReferral(page: Page): Promise<void> {
  const one = /\/doorverwijzingen\/[0-9a-f]{8}-[0-9a-f-]{27}$/
  const links = await page.locator('main a[href*="/doorverwijzingen/"]').all()
  for (const link of links) {
    const href = (await link.getAttribute('href')) ?? ''
    if (one.test(href)) return void (await page.goto(href))
  }
  throw new Error(`no referral in the list at ${page.url()}`)
}

/** The newest letter to `address` that holds a link to `part`; the worker sends it within moments. */
export async function linkInMail(page: Page, address: string, part: string): Promise<string> {
  for (let tries = 0; tries < 60; tries++) {
    await page.goto('/dev/mail')
    const letter = page.locator('main article, main .kw-card').filter({ hasText: address }).first()
    const link = letter.locator(`a[href*="${part}"]`).first()
    if ((await letter.count()) > 0 && (await link.count()) > 0)
      return (await link.getAttribute('href')) ?? ''
    await page.waitForTimeout(100)
  }
  throw new Error(`no letter to ${address} with a link to ${part}`)
}

/** The words of this part of the page, hidden ones too. */
export const textOf = async (part: Locator): Promise<string> => (await part.textContent()) ?? ''

/** First a report in which every row has its place, then all at once. */
export async function importFile(page: Page, file: string): Promise<Record<string, number>> {
  await page.goto('/lindemeer/aanbod/import')
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: 'Bekijk wat er gebeurt' }).click()
  await page.getByRole('button', { name: 'Lees in', exact: true }).waitFor()
  const total = async (label: string) =>
    Number(await textOf(page.locator('dl > div', { hasText: label }).locator('dd').first()))
  const good = await total('gaan er goed in')
  const remarked = await total('gaan erin, met opmerking')
  const double = await total('waarschijnlijk dubbel')
  const refused = await total('gaan er niet in')
  const rows = await total('rijen in het bestand')
  assert.ok(rows > 30, `${rows} rows in ${file}`)
  assert.equal(good + remarked + double + refused, rows, 'the totals do not add up to the rows')
  await page.getByRole('button', { name: 'Lees in', exact: true }).click()
  await page.getByRole('status').filter({ hasText: 'ingelezen' }).waitFor()
  return { rows, good, remarked, double, refused }
}

/** Notes a question about DigiD and hands the person over to the first offer that fits. */
export async function noteAndSend(page: Page, wanted: Wanted): Promise<Slip> {
  await page.goto('/lindemeer/balie')
  await tick(page, 'DigiD')
  await tick(page, 'Uitgelegd')
  await page
    .getByRole('button', { name: /^Warm doorverwijzen naar/ })
    .first()
    .click()
  return sendReferral(page, wanted)
}
