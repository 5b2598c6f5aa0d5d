// The whole job on real input: import, find, note, refer, answer, counted. Once with a script and once without: the same.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { startApp } from './app.ts'
import { closeBrowser, newWindow } from './browser.ts'
import {
  enterAs,
  importFile,
  linkInMail,
  openReferral,
  sendReferral,
  textOf,
  tick,
} from './deeds.ts'

const root = join(import.meta.dirname, '../..')
const shared = join(root, '../shared/data')
const isReal = existsSync(join(shared, 'rotterdam.csv'))

/** What goes in and what is looked for; the real files stay where they are. */
const input = isReal
  ? {
      name: 'the real files of ../shared/data',
      files: ['rotterdam', 'landelijk', 'denhaag-utrecht-amsterdam'].map((name) =>
        join(shared, `${name}.csv`),
      ),
      // A postcode of a place in Rotterdam that the file itself names.
      near:
        /;(3\d{3} ?[A-Z]{2});/.exec(readFileSync(join(shared, 'rotterdam.csv'), 'utf8'))?.[1] ?? '',
      hit: /digid/i,
      where: 'Rotterdam',
    }
  : {
      name: 'the invented demo/nasty.csv: ../shared/data is not there',
      files: [join(root, 'demo/nasty.csv')],
      near: 'Lindehof',
      hit: /DigiStap/,
      where: 'Bibliotheek aan het Meer',
    }

type Log = Record<string, unknown>
const apps = await Promise.all([startApp(), startApp()])
after(async () => {
  await closeBrowser()
  await Promise.all(apps.map((app) => app.close()))
})

test(`import, find, note, refer with consent, answer without an account, counted: on ${input.name}`, async (t) => {
  t.diagnostic(`runs on ${input.name}`)
  const [withScript, without] = await Promise.all([
    wholeJob(apps[0].baseUrl, true),
    wholeJob(apps[1].baseUrl, false),
  ])
  assert.deepEqual(without, withScript, 'without a script it goes otherwise')
})

async function wholeJob(baseUrl: string, javaScriptEnabled: boolean): Promise<Log> {
  const log: Log = {}
  const windows = await Promise.all([1, 2, 3].map(() => newWindow(baseUrl, { javaScriptEnabled })))
  const [lead, desk, guest] = windows.map((one) => one.page) as [Page, Page, Page]
  await enterAs(lead, 'Regievoerder')
  const before = await figures(lead)
  for (const file of input.files) log[file] = await importFile(lead, file)
  const found = await findHelp(guest)
  log.found = found.title
  await giveMailbox(lead, found.organisation)
  await enterAs(desk, 'Kees')
  const { code } = await noteAndRefer(desk, found.title)
  log.answered = await answer(guest)
  await desk.goto(`/lindemeer/doorverwijzingen?map=sent&code=${code}`)
  await openReferral(desk)
  const seen = await textOf(desk.locator('main'))
  assert.match(seen, /Geholpen/)
  assert.match(seen, /mevrouw D\./)
  const now = await figures(lead, before.months)
  assertOneMore(before.questions, now.questions, 'questions')
  assertOneMore(before.warm, now.warm, 'referrals')
  log.counted = [before, now]
  assert.deepEqual(
    windows.flatMap((one) => one.broken),
    [],
  )
  await Promise.all(windows.map((one) => one.close()))
  return log
}

type Figure = { low: number; high: number }
/** Questions over a year, referrals over the period that shows them best: small numbers are shown as "12–15". */
type Figures = { questions: Figure; warm: Figure; months: number }

async function figures(page: Page, sameMonths?: number): Promise<Figures> {
  const shown: Figures[] = []
  for (const months of sameMonths === undefined ? [2, 4, 12] : [sameMonths]) {
    const [from, to] = [months, 0].map((back) => monthsAgo(back))
    await page.goto(`/lindemeer/cijfers?van=${from}&tot=${to}`)
    const questions = await figure(page, 'vragen aan de balie')
    shown.push({ questions, warm: await figure(page, 'warme doorverwijzingen'), months })
  }
  const width = ({ warm }: Figures) => warm.high - warm.low
  const best = shown.sort((a, b) => width(a) - width(b))[0]
  assert.ok(best && best.warm.low > 5, JSON.stringify(shown))
  return best
}

function monthsAgo(back: number): string {
  const day = new Date()
  return new Date(Date.UTC(day.getFullYear(), day.getMonth() - back, 1)).toISOString().slice(0, 7)
}

async function figure(page: Page, label: string): Promise<Figure> {
  const words = await textOf(page.locator('dl > div', { hasText: label }).locator('dd').first())
  const [low = Number.NaN, high = low] = words.replaceAll('.', '').split('–').map(Number)
  return { low, high }
}

/** One more than before, as far as the figures can be seen. */
function assertOneMore(before: Figure, now: Figure, what: string) {
  const isOneMore = now.low <= before.high + 1 && now.high >= before.low + 1
  assert.ok(isOneMore, `${what}: ${JSON.stringify(before)} and then ${JSON.stringify(now)}`)
}

/** A resident looks for help with DigiD nearby and opens what was found. */
async function findHelp(page: Page) {
  await page.goto('/lindemeer')
  await page.getByRole('textbox', { name: 'Waar wilt u hulp bij?' }).fill('digid')
  await page.getByRole('textbox', { name: 'Postcode of plaats' }).fill(input.near)
  await page.getByRole('button', { name: 'Zoek hulp' }).click()
  await page.waitForURL(/hulp\?/)
  assert.match(await textOf(page.locator('main')), /\d k?m/, 'no distances')
  const card = page.locator('main article').filter({ hasText: input.hit }).first()
  await card.getByRole('link').first().click()
  await page.waitForURL(/hulp\/[0-9a-f-]{36}/)
  const words = await textOf(page.locator('main'))
  assert.ok(words.includes(input.where), `${input.where} is not on the page`)
  const title = (await textOf(page.locator('h1'))).trim()
  return {
    title,
    organisation: (await textOf(page.locator('.kw-lead'))).split(',')[0]?.trim() ?? '',
  }
}

const mailbox = 'hulp@ingelezen.example'

/** What was imported has no mailbox: without one nobody can be asked. */
async function giveMailbox(page: Page, organisation: string) {
  await page.goto('/lindemeer/partners')
  await page.getByRole('link', { name: organisation, exact: true }).click()
  await page.getByRole('link', { name: 'Gegevens wijzigen' }).click()
  await page.getByRole('textbox', { name: /^Algemeen e-mailadres/ }).fill(mailbox)
  await page.getByRole('button', { name: 'Opslaan' }).click()
  await page.getByText(mailbox).first().waitFor()
}

async function noteAndRefer(page: Page, title: string) {
  await page.goto('/lindemeer/balie')
  await tick(page, 'DigiD')
  await tick(page, 'Uitgelegd')
  await page.getByRole('button', { name: 'Warm doorverwijzen', exact: true }).click()
  await page.getByRole('textbox', { name: /^Zoek in het aanbod/ }).fill(title)
  await page.getByRole('button', { name: 'Zoek', exact: true }).click()
  await page.waitForURL(/zoek=/)
  await page.locator('main').getByRole('link', { name: title, exact: true }).first().click()
  return sendReferral(page, { question: 'Wil leren inloggen met DigiD op de eigen telefoon.' })
}

/** From the mail: the link and one button are two clicks; later how it ended. */
async function answer(page: Page): Promise<string[]> {
  let clicks = 0
  const link = await linkInMail(page, mailbox, '/antwoord/')
  await page.locator(`a[href="${link}"]`).first().click()
  clicks++
  await page.waitForURL(/\/antwoord\//)
  assert.match(await textOf(page.locator('main')), /mevrouw D\./)
  await page.getByRole('button', { name: 'Ja, wij nemen contact op' }).click()
  clicks++
  await page.getByText('Dank u wel').first().waitFor()
  assert.ok(clicks <= 3)
  await page.getByRole('link', { name: 'Geholpen' }).click()
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Afronden' }).click()
  await page.getByText('de persoon is geholpen').first().waitFor()
  return page.locator('ol li, [aria-label=Voortgang] li').allTextContents()
}
