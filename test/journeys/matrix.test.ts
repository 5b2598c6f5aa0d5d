// Two people at one table: what one adds appears with the other within a second, and nobody loses what is typed.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { startApp } from './app.ts'
import { closeBrowser, newWindow } from './browser.ts'
import { enterAs } from './deeds.ts'
import { axeFaults } from './page-faults.ts'

const app = await startApp()
after(async () => {
  await closeBrowser()
  await app.close()
})
const cell = '/lindemeer/keten/bijdragen/overleg?vak=1.library'

test('a change in the meeting reaches the other screen within a second; focus and typing stay', async () => {
  const [one, two] = [await newWindow(app.baseUrl), await newWindow(app.baseUrl)]
  await enterAs(one.page, 'Regievoerder')
  await enterAs(two.page, 'Regievoerder')
  await one.page.goto(cell)
  await one.page.getByText('U ziet wijzigingen van anderen vanzelf.').waitFor()
  const typing = one.page.getByRole('textbox', { name: 'Wat?' })
  await typing.fill('Nog niet af')

  await two.page.goto(cell)
  await two.page.getByRole('textbox', { name: 'Wat?' }).fill('Reparatietafel op dinsdag')
  await two.page
    .getByRole('combobox', { name: 'Van wie' })
    .selectOption({ label: 'Bibliotheek Lindemeer' })
  const start = performance.now()
  await two.page.getByRole('button', { name: 'Zet erbij' }).click()
  await one.page
    .getByRole('link', { name: 'Reparatietafel op dinsdag' })
    .waitFor({ timeout: 3_000 })
  const took = performance.now() - start
  assert.ok(took < 2_000, `took ${took} ms, the click and its page included`)
  assert.equal(await typing.inputValue(), 'Nog niet af')
  assert.equal(await typing.evaluate((field) => field === document.activeElement), true)
  assert.deepEqual(await axeFaults(one.page), [])

  await two.page.getByRole('button', { name: 'Maak ongedaan' }).click()
  await one.page
    .getByRole('link', { name: 'Reparatietafel op dinsdag' })
    .waitFor({ state: 'detached', timeout: 3_000 })
  assert.deepEqual([...one.broken, ...two.broken], [])
  await Promise.all([one.close(), two.close()])
})

test('without JavaScript the same is done with a link that refreshes', async () => {
  const surfer = await newWindow(app.baseUrl, { javaScriptEnabled: false })
  await enterAs(surfer.page, 'Regievoerder')
  await surfer.page.goto('/lindemeer/keten/bijdragen/overleg')
  await surfer.page.getByRole('link', { name: 'Voeg toe bij Internet, Bibliotheek' }).click()
  await surfer.page.getByRole('textbox', { name: 'Wat?' }).fill('Avond met gratis wifi')
  await surfer.page
    .getByRole('combobox', { name: 'Van wie' })
    .selectOption({ label: 'Bibliotheek Lindemeer' })
  await surfer.page.getByRole('button', { name: 'Zet erbij' }).click()
  await surfer.page.getByRole('link', { name: 'Ververs' }).click()
  await surfer.page.locator('#cel-2-library').getByText('Avond met gratis wifi').waitFor()
  await surfer.close()
})
