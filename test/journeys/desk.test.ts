// A desk worker with a queue and only a keyboard.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { startApp } from './app.ts'
import { closeBrowser, newWindow } from './browser.ts'
import { enterAs, textOf } from './deeds.ts'
import { handsOn } from './hands.ts'

const app = await startApp()
const { page, broken } = await newWindow(app.baseUrl)
const hands = handsOn(page)
after(async () => {
  await closeBrowser()
  await app.close()
})
await enterAs(page, 'Kees')

const status = page.getByRole('status')
const said = (words: string | RegExp) => status.filter({ hasText: words }).first().waitFor()
const today = async () =>
  Number(/\d+/.exec(await textOf(page.getByRole('heading', { name: /^Vandaag/ })))?.[0])
const atTheDesk = async () => {
  await page.goto('/lindemeer/balie')
  hands.counted()
}

test('the common case takes three key presses, and the desk sees at once what was saved', async () => {
  await atTheDesk()
  const before = await today()
  await hands.press('1', 'u')
  await hands.pressOn('Enter')
  assert.ok(hands.counted() <= 5)
  await said('DigiD')
  assert.equal(await today(), before + 1)
})

test('a second question of the same visitor, with what exactly it was, stays within ten presses', async () => {
  await atTheDesk()
  await hands.press('2', 'm')
  await hands.follow(page.getByRole('button', { name: 'Nog een vraag van deze bezoeker' }))
  await page
    .getByText(/dezelfde bezoeker/i)
    .first()
    .waitFor()
  hands.counted()
  await hands.press('1')
  await hands.choose(page.getByRole('radio', { name: 'Wachtwoord kwijt' }))
  await hands.press('u')
  await hands.pressOn('Enter')
  const presses = hands.counted()
  assert.ok(presses <= 10, `${presses} presses`)
  await said('DigiD')
})

test('the last question is repeated with two presses', async () => {
  await atTheDesk()
  const before = await today()
  await hands.follow(page.getByRole('link', { name: 'Herhaal vorige' }))
  hands.counted()
  await atTheDesk()
  await hands.pressOn('r')
  assert.ok(await page.getByRole('radio', { name: 'DigiD' }).isChecked())
  assert.ok(await page.getByRole('checkbox', { name: 'Uitgelegd' }).isChecked())
  await hands.pressOn('Enter')
  assert.equal(hands.counted(), 2)
  assert.equal(await today(), before + 1)
})

test('in a busy hour each press counts a question, and the last one can be taken back', async () => {
  await atTheDesk()
  await hands.pressOn('t')
  const total = page.locator('[data-total]')
  const n = async () => Number(await textOf(total))
  const before = await n()
  let sent = 0
  const allKept = page.waitForResponse((one) => one.request().method() === 'POST' && ++sent === 5)
  await hands.press('1', '1', '3', '7')
  await page.waitForFunction(
    (wanted) => document.querySelector('[data-total]')?.textContent === wanted,
    String(before + 4),
  )
  await hands.press('z')
  await page.waitForFunction(
    (wanted) => document.querySelector('[data-total]')?.textContent === wanted,
    String(before + 3),
  )
  assert.equal(hands.counted(), 6)
  await allKept
  await page.reload()
  assert.equal(await n(), before + 3, 'what was counted on the screen is not what was kept')
})

test('the guard stops a BSN, shows it, keeps what was typed, and lets through what is none', async () => {
  await atTheDesk()
  const before = await today()
  const note = page.getByRole('textbox', { name: /toelichting|opmerking|tekst/i })
  const write = async (words: string) => {
    await hands.press('1', 'u')
    await hands.tabTo(page.getByText('Meer noteren'))
    if (!(await note.isVisible())) await hands.press('Enter')
    await hands.type(note, words)
    await hands.follow(page.getByRole('button', { name: 'Opslaan' }))
  }
  await write('mevrouw met bsn 123456782 komt terug')
  assert.match(await page.title(), /^Fout: /)
  assert.match(await textOf(page.locator('main')), /123456782/)
  assert.equal(await page.evaluate(() => document.activeElement?.hasAttribute('data-focus')), true)
  assert.ok(await page.getByRole('radio', { name: 'DigiD' }).isChecked())
  assert.equal(await page.getByRole('checkbox', { name: /geen persoonsgegevens/i }).count(), 0)
  await hands.tabTo(note)
  await hands.press('Control+a', 'Delete')
  await page.keyboard.type('komt terug met haar telefoon')
  await hands.follow(page.getByRole('button', { name: 'Opslaan' }))
  await said('DigiD')
  assert.equal(await today(), before + 1)
})

test('a mistake is corrected the same day', async () => {
  await atTheDesk()
  await hands.press('3', 'p')
  await hands.pressOn('Enter')
  await hands.follow(page.getByRole('link', { name: 'Verbeteren' }))
  assert.ok(await page.getByRole('radio', { name: 'Belasting' }).isChecked())
  await hands.choose(page.getByRole('radio', { name: 'Bank' }))
  await hands.follow(page.getByRole('button', { name: 'Verbetering opslaan' }))
  await page.getByRole('radio', { name: 'Bank' }).waitFor()
  assert.ok(await page.getByRole('radio', { name: 'Bank' }).isChecked())
  await atTheDesk()
  assert.match(await textOf(page.getByRole('row').nth(1)), /Bank/)
})

test('what is removed can be brought back', async () => {
  await atTheDesk()
  const before = await today()
  await hands.press('4', 'u')
  await hands.pressOn('Enter')
  assert.equal(await today(), before + 1)
  const undo = page.getByRole('button', { name: 'Ongedaan maken' })
  await hands.follow(undo)
  assert.equal(await today(), before)
  await hands.follow(undo)
  assert.equal(await today(), before + 1)
})

test('single keys can be turned off, and never work while someone types', async () => {
  await atTheDesk()
  await hands.tabTo(page.getByRole('button', { name: 'Zet sneltoetsen uit' }))
  await hands.press('Enter', '1')
  assert.equal(await page.getByRole('radio', { name: 'DigiD' }).isChecked(), false)
  await hands.press('Enter')
  await page.getByRole('button', { name: 'Zet sneltoetsen uit' }).waitFor()
  await hands.press('1')
  assert.ok(await page.getByRole('radio', { name: 'DigiD' }).isChecked())
  assert.deepEqual(broken, [])
})
