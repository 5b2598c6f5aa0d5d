// Somebody at a screen, with a mouse or with a keyboard alone: a journey says what they do, not how.
import type { Locator, Page } from 'playwright-core'
import { handsOn } from './hands.ts'

export type Someone = {
  page: Page
  /** Opens an address, as from a letter. */
  open: (address: string) => Promise<void>
  /** Follows the first link with these words. */
  follow: (words: string | RegExp) => Promise<void>
  /** Follows one of the tabs of this part of the product. */
  tab: (words: string) => Promise<void>
  /** Presses the first button with these words. */
  press: (words: string | RegExp) => Promise<void>
  /** Types in a field what was not there; a day as 2026-12-31. */
  write: (label: string | RegExp, words: string) => Promise<void>
  /** Chooses from a list. */
  choose: (label: string | RegExp, option: string) => Promise<void>
  tick: (words: string) => Promise<void>
  /** Opens what is folded. */
  unfold: (words: string) => Promise<void>
  sees: (words: string | RegExp) => Promise<void>
}
type Arrived = (page: Page) => Promise<void>

/** With a mouse; `arrived` looks at each page that comes. */
export function withMouse(page: Page, arrived: Arrived = async () => {}): Someone {
  const andOn = async (target: Locator) => {
    await Promise.all([page.waitForEvent('load'), target.click()])
    await arrived(page)
  }
  const { link, tab, button, field } = wordsOn(page)
  return {
    ...everybody(page, arrived),
    follow: (words) => andOn(link(words)),
    tab: (words) => andOn(tab(words)),
    press: (words) => andOn(button(words)),
    write: (label, words) => field(label).fill(words),
    choose: async (label, option) => {
      await field(label).selectOption({ label: option })
    },
    tick: (words) => field(words).check(),
    unfold: (words) => page.locator('summary', { hasText: words }).click(),
  }
}

/** With a keyboard alone: past the menu where that helps, then Tab, letters, arrows, Space and Enter. */
export function withKeyboard(page: Page, arrived: Arrived = async () => {}): Someone {
  const hands = handsOn(page)
  const { link, tab, button, field } = wordsOn(page)
  /** On a fresh page the first stop is the way past the menu. */
  const near = async (target: Locator): Promise<Locator> => {
    const isFar = await target.evaluate(
      (one) => document.activeElement === document.body && one.closest('main') !== null,
    )
    if (!isFar) return target
    await hands.press('Tab')
    // An address with an anchor begins further on.
    const isSkip = await page.evaluate(() => document.activeElement?.matches('.nl-skip-link'))
    if (isSkip) await hands.press('Enter')
    return target
  }
  const andOn = async (target: Locator) => {
    await hands.follow(await near(target))
    await arrived(page)
  }
  return {
    ...everybody(page, arrived),
    follow: (words) => andOn(link(words)),
    tab: (words) => andOn(tab(words)),
    press: (words) => andOn(button(words)),
    write: async (label, words) => {
      const target = await near(field(label))
      if ((await target.getAttribute('type')) === 'date') return typeDay(target, words)
      await hands.type(target, words)
    },
    choose: async (label, option) => hands.type(await near(field(label)), option),
    tick: async (words) => hands.choose(await near(field(words))),
    unfold: async (words) => {
      await hands.tabTo(await near(page.locator('summary', { hasText: words })))
      await hands.press('Enter')
    },
  }

  /** Day and month stand in the order that the browser was set up with. */
  async function typeDay(target: Locator, day: string) {
    const [year, month, date] = day.split('-')
    await hands.type(target, `${date}${month}${year}`)
    if ((await target.inputValue()) === day) return
    await hands.press('ArrowLeft', 'ArrowLeft')
    await hands.type(target, `${month}${date}${year}`)
  }
}

const everybody = (page: Page, arrived: Arrived) => ({
  page,
  open: async (address: string) => {
    await page.goto(address)
    await arrived(page)
  },
  sees: (words: string | RegExp) => page.locator('main').getByText(words).first().waitFor(),
})

const wordsOn = (page: Page) => {
  const named = (name: string | RegExp) => ({ name, exact: typeof name === 'string' })
  return {
    link: (name: string | RegExp) => page.getByRole('link', named(name)).first(),
    tab: (name: string) => page.locator('main nav').getByRole('link', named(name)).first(),
    button: (name: string | RegExp) => page.getByRole('button', named(name)).first(),
    // After its own words a label may say that it need not be filled in.
    field: (label: string | RegExp) =>
      page
        .locator('input, select, textarea')
        .and(page.getByLabel(typeof label === 'string' ? new RegExp(`^${label}`) : label))
        .first(),
  }
}
