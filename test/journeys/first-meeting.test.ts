// A lead begins on Monday with an empty network, and mails the report of the first meeting: with a mouse, without
// JavaScript, and with a keyboard alone.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { closeBrowser, newWindow } from './browser.ts'
import { contrastFaults } from './contrast.ts'
import {
  beginsToLead,
  bothChange,
  bothFill,
  gapBecomesAction,
  isInvited,
  isOnTheMap,
  meetsAndReports,
  type Pair,
  partnerJoins,
} from './first-meeting.ts'
import { axeFaults } from './page-faults.ts'
import { type Someone, withKeyboard, withMouse } from './someone.ts'
import { openTown } from './town.ts'
import { shapeOf } from './walk.ts'

const town = await openTown()
after(async () => {
  await closeBrowser()
  await town.close()
})

type Way = { slug: string; hands: typeof withMouse; hasScript: boolean }

/** The whole way of two people, each in a browser of their own; gives what was wrong with the pages they met. */
async function wholeWay({ slug, hands, hasScript }: Way, look: (page: Page) => Promise<string[]>) {
  const faults: string[] = []
  const met = new Set<string>()
  const arrived = async (page: Page) => {
    const state = `${shapeOf(page.url())} ${await page.title()}`
    if (met.has(state)) return
    met.add(state)
    faults.push(...(await look(page)).map((fault) => `${state}: ${fault}`))
  }
  const size = { viewport: { width: 1280, height: 800 }, javaScriptEnabled: hasScript }
  const windows = await Promise.all([1, 2].map(() => newWindow(town.baseUrl, size)))
  const [lead, partner] = windows.map(({ page }) => hands(page, arrived)) as [Someone, Someone]
  const pair: Pair = { town, slug, lead, partner }
  await beginsToLead(pair)
  await partnerJoins(pair)
  await isInvited(pair)
  await bothFill(pair, async (one, words) => {
    if (!hasScript) await one.follow('Ververs')
    await one.sees(words)
    await arrived(one.page)
  })
  await bothChange(pair)
  await gapBecomesAction(pair)
  await meetsAndReports(pair)
  await isOnTheMap(pair)
  const broken = windows.flatMap((one) => one.broken)
  await Promise.all(windows.map((one) => one.close()))
  return { faults: [...faults, ...broken], states: met.size }
}

const nothing = async () => []
const everything = async (page: Page) => [
  ...(await axeFaults(page, 'structure')),
  ...(await contrastFaults(page)),
]

test('from an empty network to a mailed report', { concurrency: 3 }, async (t) => {
  await Promise.all([
    t.test('by two people at once, and axe finds nothing on any page that they meet', async () => {
      const way = { slug: 'muisdorp', hands: withMouse, hasScript: true }
      const { faults, states } = await wholeWay(way, everything)
      assert.ok(states > 30, `only ${states} states`)
      assert.deepEqual(faults, [])
    }),
    t.test('without JavaScript, with a link that refreshes the table', async () => {
      const way = { slug: 'stildorp', hands: withMouse, hasScript: false }
      assert.deepEqual((await wholeWay(way, nothing)).faults, [])
    }),
    t.test('with a keyboard alone', async () => {
      const way = { slug: 'toetsdorp', hands: withKeyboard, hasScript: true }
      assert.deepEqual((await wholeWay(way, nothing)).faults, [])
    }),
  ])
})
