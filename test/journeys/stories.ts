// A running app for stories that are told twice: with scripts and without. Each telling has windows of its own.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { startApp } from './app.ts'
import { closeBrowser, newWindow, type Surfer } from './browser.ts'
import { axeFaults, narrowFaults } from './page-faults.ts'

export const phone = { viewport: { width: 375, height: 667 }, hasTouch: true, isMobile: true }

/** Starts the app until the tests of this file are over. */
export async function storyTeller() {
  const app = await startApp()
  after(async () => {
    await closeBrowser()
    await app.close()
  })
  const opened: Surfer[] = []
  async function windowWith(options: Parameters<typeof newWindow>[1]): Promise<Page> {
    const one = await newWindow(app.baseUrl, options)
    opened.push(one)
    return one.page
  }

  /** The same story twice; in neither anything may break. */
  function both(name: string, story: (hasScript: boolean) => Promise<void>) {
    for (const hasScript of [true, false])
      test(hasScript ? name : `${name} (no script)`, async () => {
        await story(hasScript)
        assert.deepEqual(
          opened.flatMap(({ broken }) => broken),
          [],
        )
        await Promise.all(opened.splice(0).map(({ close }) => close()))
      })
  }
  return { ...app, windowWith, both }
}

/** Nothing wrong with this state of the page, as wide as it is and at 320 px; without script that alone. */
export async function looksRight(page: Page, hasScript: boolean): Promise<void> {
  const found = hasScript ? await axeFaults(page) : []
  assert.deepEqual([...found, ...(await narrowFaults(page))], [], page.url())
}
