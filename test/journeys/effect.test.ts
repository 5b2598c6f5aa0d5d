// Measuring in the browser: a tablet that two participants pass on, and answering at home on a phone with the code.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { idOf } from '../../demo/ids.ts'
import { enterAs, textOf } from './deeds.ts'
import { looksRight, phone, storyTeller } from './stories.ts'

const { windowWith, both, baseUrl } = await storyTeller()
const tablet = { viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true }

const course = `/lindemeer/leren/${idOf('course', 'ds-4')}/meting`
const answersSeen = async (page: Page): Promise<number> => {
  await page.goto(course)
  const words = await textOf(page.locator('main'))
  return Number(/Eindmeting\s*(\d+) antwoord/.exec(words)?.[1])
}

async function choose(page: Page, sentence: RegExp, face: string) {
  const group = page.getByRole('group', { name: sentence })
  await group.getByText(face, { exact: true }).tap()
}
const chosen = (page: Page) => page.getByRole('radio', { checked: true }).count()
const done = (page: Page) => page.getByRole('button', { name: 'Klaar' }).tap()

both(
  'two participants after each other on one tablet: each begins empty, and neither sees the other',
  async (hasScript) => {
    const staff = await windowWith({ javaScriptEnabled: hasScript })
    await enterAs(staff, 'Samira')
    const before = await answersSeen(staff)
    await looksRight(staff, hasScript)
    const open = staff.getByRole('link', { name: /^Open op dit scherm.*Eindmeting/ })
    const address = (await open.getAttribute('href')) ?? ''
    const page = await windowWith({ ...tablet, javaScriptEnabled: hasScript })
    await page.goto(address)
    await looksRight(page, hasScript)
    await choose(page, /Ik durf iets nieuws/, 'Ja')
    await choose(page, /Ik kan op internet vinden/, 'Weet ik niet')
    assert.equal(await chosen(page), 2)
    await done(page)
    await page.getByRole('heading', { name: 'Bedankt!' }).waitFor()
    await looksRight(page, hasScript)
    await page.goBack()
    assert.equal(await chosen(page), 0, 'the page before does not show what was chosen')
    await page.goForward()
    await page.getByRole('link', { name: 'Volgende deelnemer' }).tap()
    await page.getByRole('button', { name: 'Klaar' }).waitFor()
    assert.equal(await chosen(page), 0)
    await done(page)
    await page.getByText('Kies bij minstens één zin een gezicht').first().waitFor()
    await looksRight(page, hasScript)
    await choose(page, /Ik vraag om hulp/, 'Best wel')
    await done(page)
    await page.getByRole('heading', { name: 'Bedankt!' }).waitFor()
    assert.equal(await answersSeen(staff), before + 2)
  },
)

both(
  'at home on a phone: a code of paper, typed without capitals; a wrong one says what to do',
  async (hasScript) => {
    const staff = await windowWith({ javaScriptEnabled: hasScript })
    await enterAs(staff, 'Samira')
    const before = await answersSeen(staff)
    await staff.getByRole('link', { name: /^Blad bekijken en afdrukken.*Eindmeting/ }).click()
    await staff.getByRole('img', { name: /QR/ }).waitFor()
    await looksRight(staff, hasScript)
    const code = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(await textOf(staff.locator('main')))?.[0]
    assert.ok(code, 'no code on the sheet')
    const page = await windowWith({ ...phone, javaScriptEnabled: hasScript })
    await page.goto('/lindemeer/meting')
    await looksRight(page, hasScript)
    const field = page.getByRole('textbox', { name: /^Code/ })
    await field.fill('K7MF-2QXP')
    await page.getByRole('button', { name: 'Verder' }).tap()
    await page.getByText('Deze code kennen wij niet').first().waitFor()
    await looksRight(page, hasScript)
    await field.fill(code.toLowerCase().replace('-', ' '))
    await page.getByRole('button', { name: 'Verder' }).tap()
    await page.getByRole('heading', { name: 'Wat hebt u aan de cursus gehad?' }).waitFor()
    await looksRight(page, hasScript)
    for (const group of await page.getByRole('group').all())
      await group.getByText('Best wel', { exact: true }).tap()
    assert.equal(await chosen(page), 8)
    await done(page)
    await page.getByText('Uw antwoorden zijn meegeteld').waitFor()
    await looksRight(page, hasScript)
    assert.equal(await page.getByRole('link', { name: 'Volgende deelnemer' }).count(), 0)
    assert.equal(await answersSeen(staff), before + 1)
    assert.deepEqual(await page.context().cookies(), [])
  },
)

/** A measurement that is full shows its code to nobody any more. */
let addressKept = ''
async function addressOfEnd(staff: Page): Promise<string> {
  await staff.goto(course)
  const open = staff.getByRole('link', { name: /^Open op dit scherm.*Eindmeting/ })
  if ((await open.count()) > 0) {
    const { searchParams } = new URL((await open.getAttribute('href')) ?? '', baseUrl)
    addressKept = `/lindemeer/meting?code=${searchParams.get('code')}`
  }
  return addressKept
}

both(
  'when all seats have answered the phone says so, and the organiser sees one more than there are people',
  async (hasScript) => {
    const staff = await windowWith({ javaScriptEnabled: hasScript })
    await enterAs(staff, 'Samira')
    const page = await windowWith({ ...phone, javaScriptEnabled: hasScript })
    const address = await addressOfEnd(staff)
    for (let sheets = 0; sheets < 12; sheets += 1) {
      await page.goto(address)
      if ((await page.getByRole('button', { name: 'Klaar' }).count()) === 0) break
      await choose(page, /Ik durf iets nieuws/, 'Een beetje')
      await done(page)
      await page.getByRole('heading', { name: 'Bedankt!' }).waitFor()
    }
    await page.getByText('Alle antwoorden voor deze cursus zijn binnen').waitFor()
    await looksRight(page, hasScript)
    await staff.goto(course)
    await staff.getByText('1 antwoord meer dan er deelnemers zijn').waitFor()
    await looksRight(staff, hasScript)
  },
)

both(
  'the results show groups, what still waits with why, and a choice of one organiser',
  async (hasScript) => {
    const staff = await windowWith({ ...phone, javaScriptEnabled: hasScript })
    await enterAs(staff, 'Samira')
    await staff.goto('/lindemeer/leren/effect')
    await staff.getByRole('heading', { name: 'Wat zeiden zij?' }).waitFor()
    await looksRight(staff, hasScript)
    await staff.getByRole('combobox', { name: 'Organisatie' }).selectOption({ index: 1 })
    await staff.getByRole('button', { name: /^To(on|nen)$/ }).tap()
    await staff.getByRole('heading', { name: 'Wie antwoordden er?' }).waitFor()
    await looksRight(staff, hasScript)
  },
)
