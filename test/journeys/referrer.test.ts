// Referrers in the browser, while weeks pass: somebody enrolled out of a referral comes and finishes the course, somebody
// else never came, and each referral page says so. The app runs in this process, for its clock is moved.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { type ServerType, serve } from '@hono/node-server'
import type { Page } from 'playwright-core'
import { idOf } from '../../demo/ids.ts'
import { makeRounds, startWorking } from '../../src/app/worker.ts'
import { instantOf } from '../../src/platform/dates.ts'
import { asJob } from '../../src/platform/tenant.ts'
import { type Lesson, lessonsOf } from '../../src/rooms/courses/door.ts'
import { allNetworks } from '../../src/rooms/partners/door.ts'
import { freePort } from '../free-port.ts'
import { testInstallation } from '../installation.ts'
import { closeBrowser, newWindow, type Surfer } from './browser.ts'
import { enterAs, openReferral, sendReferral, textOf, tick } from './deeds.ts'
import { axeFaults } from './page-faults.ts'

/** A course of three lessons that many partners lead people to. */
const courseId = idOf('course', 'dv-2')
const course = `/lindemeer/leren/${courseId}`

/** A town of its own for each telling: what the clock did can't be undone. */
async function openTown() {
  const port = await freePort()
  const env = { BASE_URL: `http://localhost:${port}` }
  const house = await testInstallation({ demo: true, at: new Date().toISOString(), env })
  const server = await new Promise<ServerType>((ready) => {
    const one = serve({ fetch: house.site.fetch, port }, () => ready(one))
  })
  await startWorking(house)
  const [network] = (await allNetworks(house.database.sql)).filter(
    ({ slug }) => slug === 'lindemeer',
  )
  const job = <T>(work: Parameters<typeof asJob<T>>[3]) =>
    asJob(house.database, network?.id ?? '', house.clock.now(), work)
  return {
    house,
    server,
    baseUrl: env.BASE_URL,
    lessons: await job((db) => lessonsOf(db, courseId)),
  }
}
const towns = { script: await openTown(), plain: await openTown() }
after(async () => {
  await closeBrowser()
  for (const { server } of Object.values(towns)) server.close()
})

/** What somebody of the town does in a window of their own. */
type Does = <T>(who: string, work: (page: Page) => Promise<T>) => Promise<T>

for (const hasScript of [true, false]) {
  const name =
    'a referrer hears that one person finished the course, and another that theirs never came'
  test(hasScript ? name : `${name} (no script)`, async () => {
    const { house, baseUrl, lessons } = towns[hasScript ? 'script' : 'plain']
    const windows: Surfer[] = []
    const as: Does = async (who, work) => {
      const one = await newWindow(baseUrl, { javaScriptEnabled: hasScript })
      windows.push(one)
      await enterAs(one.page, who)
      const gives = await work(one.page)
      await one.close()
      return gives
    }
    /** As long after it began as is said; the rounds of that moment are made. */
    const comesTo = async ({ heldOn, starts }: Lesson, minutes: number) => {
      const start = instantOf({ date: heldOn, time: starts })
      house.clock.set(new Date(start.getTime() + minutes * 60_000))
      await makeRounds(house)
    }
    const one = `/lindemeer/doorverwijzingen/${idOf('referral', 'course')}`
    await as('Youssef', (page) => enrolOutOf(page, one, hasScript))
    const other = await as('Kees', async (page) => {
      await writeReferral(page, hasScript)
      await page.goto('/lindemeer/doorverwijzingen')
      await openReferral(page)
      const own = new URL(page.url()).pathname
      await enrolOutOf(page, own, hasScript)
      return own
    })
    const [first, second, last] = lessons
    assert.ok(first && second && last)
    for (const lesson of [first, second, last]) {
      await comesTo(lesson, 30)
      await as('Truus', (page) => noteWhoCame(page, lesson, hasScript))
      if (lesson !== first) continue
      await as('Youssef', (page) =>
        reads(page, one, 'De cursus is begonnen, en de persoon was er', hasScript),
      )
      await as('Kees', async (page) => {
        await reads(page, other, 'Aangemeld voor een cursus: de plaats is zeker', hasScript)
        assert.doesNotMatch(await textOf(page.locator('main')), /De cursus is begonnen/)
      })
    }
    await comesTo(last, 24 * 60)
    await as('Youssef', (page) =>
      reads(page, one, 'De persoon heeft de cursus afgerond', hasScript),
    )
    await as('Kees', async (page) => {
      await reads(page, other, 'Niet op de cursus gekomen', hasScript)
      assert.doesNotMatch(await textOf(page.locator('main')), /afgerond|Gestopt met de cursus/)
    })
    assert.deepEqual(
      windows.flatMap(({ broken }) => broken),
      [],
    )
  })
}

/** Nothing wrong with this state of the page; once, for without a script it is the same page. */
async function looksRight(page: Page, hasScript: boolean) {
  if (hasScript) assert.deepEqual(await axeFaults(page), [], page.url())
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).first()

/** A question at the desk, and from there to the first partner that fits. */
async function writeReferral(page: Page, hasScript: boolean): Promise<void> {
  await page.goto('/lindemeer/balie')
  await tick(page, 'DigiD')
  await tick(page, 'Uitgelegd')
  if (!hasScript) await page.getByRole('button', { name: 'Toon wat past' }).click()
  const warm = { name: /^Warm doorverwijzen naar/ }
  await page.getByRole('button', warm).or(page.getByRole('link', warm)).first().click()
  await sendReferral(page, { question: 'Wil leren wat nepberichten zijn.', name: 'Grietje' })
}

/** From the referral to the place, with a yes to both questions. */
async function enrolOutOf(page: Page, referral: string, hasScript: boolean): Promise<void> {
  await page.goto(referral)
  await page.getByRole('link', { name: 'Aanmelden voor een cursus' }).click()
  await heading(page, 'Aanmelden voor een cursus').waitFor()
  await page.locator(`main a[href*="${courseId}"]`).first().click()
  for (const group of ['Mogen wij u aanmelden?', 'Mag de verwijzer horen hoe het gaat?'])
    await page
      .getByRole('group', { name: group })
      .getByRole('radio', { name: 'Ja', exact: true })
      .check()
  await looksRight(page, hasScript)
  await page.getByRole('button', { name: /^Aanmelden, en dan/ }).click()
  await heading(page, 'De aanmelding is doorgegeven').waitFor()
  await looksRight(page, hasScript)
}

/** Everyone was there but one. */
async function noteWhoCame(page: Page, { id }: Lesson, hasScript: boolean): Promise<void> {
  await page.goto(`${course}/deelnemers`)
  await page.locator(`main a[href*="${id}/aanwezigheid"]`).first().click()
  await heading(page, 'Wie was er?').waitFor()
  const absent = page.getByRole('group', { name: 'Grietje' })
  await absent.getByRole('radio', { name: 'niet gekomen' }).check()
  await page.getByRole('button', { name: 'Wie leeg is, was er' }).click()
  await page.getByText('Bewaard.').waitFor()
  await looksRight(page, hasScript)
}

/** The worker writes it within moments. */
async function reads(page: Page, referral: string, words: string, hasScript: boolean) {
  for (let tries = 0; tries < 40; tries += 1) {
    await page.goto(referral)
    if ((await page.locator('main').getByText(words).count()) > 0)
      return looksRight(page, hasScript)
    await page.waitForTimeout(150)
  }
  throw new Error(`${referral} does not say: ${words}`)
}
