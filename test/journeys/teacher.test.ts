// A teacher without an account, on a phone: the personal link from the mail, the own lessons, the list to print, and noting
// who was there; and how who organises the course notes it, also on a phone.
import assert from 'node:assert/strict'
import { idOf } from '../../demo/ids.ts'
import { enterAs, linkInMail, textOf } from './deeds.ts'
import { looksRight, phone, storyTeller } from './stories.ts'

const { windowWith, both } = await storyTeller()

/** Samira mails Ineke her link; the newest one works, those before do not. */
async function linkFor(hasScript: boolean): Promise<string> {
  const staff = await windowWith({ javaScriptEnabled: hasScript })
  await enterAs(staff, 'Samira')
  await staff.goto(`/lindemeer/leren/docenten/${idOf('course', 'teacher', 'ineke')}`)
  await staff.getByRole('button', { name: /link mailen/i }).click()
  await staff.getByText('Er is een link die werkt').waitFor()
  for (let tries = 0; tries < 60; tries += 1) {
    const found = await linkInMail(staff, 'ineke', '/docent/')
    if (!sent.has(found)) {
      sent.add(found)
      return found
    }
    await staff.waitForTimeout(100)
  }
  throw new Error('no new link came')
}
/** The one number on the page of a lesson, as it stands there. */
const organiserPhone = /Telefoon\s*[\d -]+/
/** Links of stories before: a letter takes moments to come. */
const sent = new Set<string>()

both(
  'a teacher opens the link on a phone: the own lessons, one with its list to print, and no more of anybody than a first name',
  async (hasScript) => {
    const address = await linkFor(hasScript)
    const page = await windowWith({ ...phone, javaScriptEnabled: hasScript })
    await page.goto(address)
    await page.getByRole('heading', { name: 'Mijn lessen' }).waitFor()
    await looksRight(page, hasScript)
    await page.locator('main a[href*="/lessen/"]').first().tap()
    const list = page.getByRole('heading', { name: 'Deelnemers' })
    await list.waitFor()
    await looksRight(page, hasScript)
    const words = (await textOf(page.locator('main'))).replace(organiserPhone, '')
    assert.match(words, /Voornaam.*Wim/)
    assert.doesNotMatch(words, /@|000[- ]?\d{3}/, 'no address and no number of anybody else')
    await page.emulateMedia({ media: 'print' })
    assert.equal(await list.isVisible(), true)
    assert.equal(await page.getByRole('link', { name: 'Mijn lessen' }).isVisible(), false)
    await page.emulateMedia({ media: 'screen' })
    await page.getByRole('link', { name: 'Mijn lessen' }).tap()
    await page.getByRole('heading', { name: 'Mijn lessen' }).waitFor()
    assert.deepEqual(await page.context().cookies(), [])
  },
)

both(
  'a teacher says behind the link on which days they are away, and a wrong day is told',
  async (hasScript) => {
    const page = await windowWith({ ...phone, javaScriptEnabled: hasScript })
    await page.goto(await linkFor(hasScript))
    await page.locator('summary', { hasText: 'Dagen toevoegen' }).tap()
    await looksRight(page, hasScript)
    await page.getByLabel(/^Eerste dag/).fill('2030-05-10')
    await page.getByLabel(/^Laatste dag/).fill('2030-05-01')
    await page.getByRole('button', { name: 'Dagen toevoegen' }).tap()
    await page.getByText('De laatste dag ligt voor de eerste dag').first().waitFor()
    await looksRight(page, hasScript)
    await page.getByLabel(/^Laatste dag/).fill('2030-05-12')
    await page.getByRole('button', { name: 'Dagen toevoegen' }).tap()
    await page.getByText('Bewaard.').waitFor()
    const drop = page.getByRole('button', { name: /2030.* weghalen$/ })
    await drop.tap()
    await drop.waitFor({ state: 'detached' })
    assert.doesNotMatch(await textOf(page.locator('main')), /2030/)
  },
)

both('an old link tells what to do', async (hasScript) => {
  const old = await linkFor(hasScript)
  await linkFor(hasScript)
  const page = await windowWith({ ...phone, javaScriptEnabled: hasScript })
  await page.goto(old)
  await page.getByRole('heading', { name: 'Deze link werkt niet meer' }).waitFor()
  await looksRight(page, hasScript)
})

both(
  'a teacher without account notes behind the link who was there: later, stayed away, and the rest was there',
  async (hasScript) => {
    const page = await windowWith({ ...phone, javaScriptEnabled: hasScript })
    await page.goto(await linkFor(hasScript))
    await page.locator(`main a[href*="${idOf('course', 'ds-4', 'lesson', '0')}"]`).tap()
    await page.getByRole('heading', { name: 'Deelnemers' }).waitFor()
    const people = page.locator('main fieldset')
    assert.equal(await people.count(), 8)
    await looksRight(page, hasScript)
    const states = ['kwam later', 'niet gekomen']
    for (const [at, state] of states.entries()) {
      await people.nth(at).getByRole('radio', { name: state }).tap()
      assert.ok(await people.nth(at).getByRole('radio', { name: state }).isChecked(), state)
    }
    await page.getByRole('button', { name: 'Wie leeg is, was er' }).tap()
    await page.getByText('Bewaard.').waitFor()
    await looksRight(page, hasScript)
    for (const [at, state] of states.entries())
      assert.ok(await people.nth(at).getByRole('radio', { name: state }).isChecked(), state)
    for (let at = 0; at < 8; at += 1)
      assert.equal(await people.nth(at).getByRole('radio', { checked: true }).count(), 1)
    const words = (await textOf(page.locator('main'))).replace(organiserPhone, '')
    assert.doesNotMatch(words, /@|000[- ]?\d{3}/)
    // Put right: what was tapped is what stands there, for the story without a script too.
    await people.nth(0).getByRole('radio', { name: 'was er' }).tap()
    await page.getByRole('button', { name: 'Bewaren' }).tap()
    await page.getByText('Bewaard.').waitFor()
    assert.ok(await people.nth(0).getByRole('radio', { name: 'was er' }).isChecked())
    assert.ok(await people.nth(1).getByRole('radio', { name: 'niet gekomen' }).isChecked())
    await page.emulateMedia({ media: 'print' })
    assert.equal(await people.first().isVisible(), false)
    assert.equal(await page.locator('main table').first().isVisible(), true)
    assert.deepEqual(await page.context().cookies(), [])
  },
)

both('a link that ends while a teacher types says that it was not saved', async (hasScript) => {
  const address = await linkFor(hasScript)
  const page = await windowWith({ ...phone, javaScriptEnabled: hasScript })
  await page.goto(`${address}/lessen/${idOf('course', 'ds-4', 'lesson', '0')}`)
  const people = page.locator('main fieldset')
  await people.nth(2).getByRole('radio', { name: 'afgebeld' }).tap()
  const fresh = await linkFor(hasScript)
  await page.getByRole('button', { name: 'Bewaren' }).tap()
  await page.getByRole('heading', { name: 'Deze link werkt niet meer' }).waitFor()
  await page.getByText('Wat u net invulde, is niet bewaard').waitFor()
  await looksRight(page, hasScript)
  await page.goto(`${fresh}/lessen/${idOf('course', 'ds-4', 'lesson', '0')}`)
  assert.equal(await people.nth(2).getByRole('radio', { name: 'afgebeld' }).isChecked(), false)
})

both(
  'what stands on the printed list is noted on a phone: there, later, called off, stayed away',
  async (hasScript) => {
    const page = await windowWith({ ...phone, javaScriptEnabled: hasScript })
    await enterAs(page, 'Noor')
    await page.goto(`/lindemeer/leren/${idOf('course', 'ds-4')}/deelnemers`)
    await page.locator('main a[href*="/aanwezigheid"]').first().tap()
    await page.getByRole('heading', { name: 'Wie was er?' }).waitFor()
    const people = page.locator('main fieldset')
    const states = ['kwam later', 'afgebeld', 'niet gekomen', 'was er']
    for (const [at, state] of states.entries())
      await people.nth(at).getByRole('radio', { name: state }).check()
    await looksRight(page, hasScript)
    await page.getByRole('button', { name: 'Bewaren' }).tap()
    await page.getByText('Bewaard.').waitFor()
    await looksRight(page, hasScript)
    for (const [at, state] of states.entries())
      assert.ok(await people.nth(at).getByRole('radio', { name: state }).isChecked(), state)
  },
)
