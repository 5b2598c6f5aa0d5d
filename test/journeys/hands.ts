// Someone who only has a keyboard: presses are counted, the mouse is never touched.
import type { Locator, Page } from 'playwright-core'

/** Hands on the keyboard of this page. */
export function handsOn(page: Page) {
  let presses = 0
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      presses++
      await page.keyboard.press(key)
    }
  }
  /** Presses a key that leads to another page, and waits for it. */
  const pressOn = async (key: string) => {
    await Promise.all([page.waitForEvent('load'), press(key)])
  }
  /** Tabs until this has the focus. */
  const tabTo = async (target: Locator, max = 80) => {
    // Finding it by its words each time would take ten times as long.
    const [one] = await target.elementHandles()
    for (let tabs = 0; tabs < max; tabs++) {
      const here = await one?.evaluate((it) =>
        it.isConnected ? it === document.activeElement : undefined,
      )
      if (here ?? (await hasFocus(target))) return
      await press('Tab')
    }
    throw new Error(`Tab does not come to ${target} within ${max} presses at ${page.url()}`)
  }
  /** Tabs to it and presses Enter. */
  const follow = async (target: Locator) => {
    await tabTo(target)
    await pressOn('Enter')
  }
  const type = async (target: Locator, words: string) => {
    await tabTo(target)
    await page.keyboard.type(words)
  }
  /** With a radio group Tab comes to one of them, the arrows to the others; Space sets a box. */
  const choose = async (target: Locator) => {
    if ((await target.getAttribute('type')) === 'checkbox') {
      await tabTo(target)
      return press('Space')
    }
    const group = `input[type=radio][name="${await target.getAttribute('name')}"]`
    await tabTo(page.locator(`${group}:focus`))
    for (let steps = 0; steps < 12 && !(await hasFocus(target)); steps++) await press('ArrowDown')
    if (!(await target.isChecked())) await press('Space')
  }
  return {
    press,
    pressOn,
    tabTo,
    follow,
    type,
    choose,
    /** Presses since the last time that this was asked. */
    counted: () => {
      const n = presses
      presses = 0
      return n
    },
  }
}

/** Also asked of what is not there (yet): then it has not. */
const hasFocus = (target: Locator): Promise<boolean> =>
  target.first().evaluateAll(([one]) => one !== undefined && one === document.activeElement)
