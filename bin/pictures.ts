// The pictures of the user guide and the README: real screens of the demo towns, made anew by one command.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { idOf } from '../demo/ids.ts'
import { addDays, localDate, numericDate } from '../src/platform/dates.ts'
import { startCluster } from '../test/cluster.ts'
import { startApp } from '../test/journeys/app.ts'
import { closeBrowser, newWindow } from '../test/journeys/browser.ts'
import { enterAs, linkInMail, tick } from '../test/journeys/deeds.ts'

const docs = join(import.meta.dirname, '../docs')
const guide = join(docs, 'handleiding')
const size = { width: 1000, height: 1000 }

/** A course of the demo, for staff. */
const course = (key: string) => `/lindemeer/leren/${idOf('course', key)}`

type Shot = {
  name: string
  who?: string
  path: string
  height?: number
  /** What somebody does on the page before the picture is taken. */
  first?: (page: Page) => Promise<void>
}
const shots: Shot[] = [
  { name: 'gids', path: '/lindemeer', height: 1080 },
  { name: 'balie', who: 'Kees', path: '/lindemeer/balie', height: 1120 },
  { name: 'turven', who: 'Kees', path: '/lindemeer/balie/turven', height: 800 },
  { name: 'aanbod', who: 'Regievoerder', path: '/lindemeer/aanbod' },
  { name: 'gaten', who: 'Regievoerder', path: '/lindemeer/aanbod/gaten' },
  {
    name: 'na-te-kijken',
    who: 'Regievoerder',
    path: '/lindemeer/aanbod/na-te-kijken',
    height: 900,
  },
  { name: 'cijfers', who: 'Regievoerder', path: '/lindemeer/cijfers', height: 1200 },
  { name: 'vastgelopen', who: 'Regievoerder', path: '/lindemeer/doorverwijzingen?map=stuck' },
  { name: 'beheer', who: 'Beheerder', path: '/lindemeer/beheer', height: 1100 },
  { name: 'keten', who: 'Regievoerder', path: '/lindemeer/keten' },
  { name: 'stappen', who: 'Regievoerder', path: '/lindemeer/keten/stappen' },
  { name: 'bijdragen', who: 'Regievoerder', path: '/lindemeer/keten/bijdragen', height: 1200 },
  { name: 'bijdragen-overleg', who: 'Regievoerder', path: '/lindemeer/keten/bijdragen/overleg' },
  { name: 'overleggen', who: 'Regievoerder', path: '/lindemeer/keten/overleggen' },
  { name: 'actiepunten', who: 'Regievoerder', path: '/lindemeer/keten/overleggen/actiepunten' },
  { name: 'afspraken', who: 'Regievoerder', path: '/lindemeer/keten/afspraken', height: 800 },
  { name: 'werkbladen', who: 'Regievoerder', path: '/lindemeer/keten/werkbladen' },
  { name: 'netwerkkaart', who: 'Regievoerder', path: '/lindemeer/keten/kaart', height: 1100 },
  {
    name: 'cursus-plannen',
    who: 'Samira',
    path: '/lindemeer/leren/nieuw',
    height: 1080,
    first: typeSeries,
  },
  {
    name: 'les-verplaatsen',
    who: 'Truus',
    path: `/lindemeer/leren/lessen/${idOf('course', 'dv-2', 'lesson', '1')}/verplaatsing`,
  },
  { name: 'cursus-deelnemers', who: 'Samira', path: `${course('ds-5')}/deelnemers` },
  { name: 'cursus-bellijst', who: 'Samira', path: `${course('ds-4')}/bellijst`, height: 800 },
  { name: 'cursus-presentie', who: 'Samira', path: `${course('ds-4')}/presentielijst` },
  { name: 'certificaten', who: 'Samira', path: `${course('ds-3')}/certificaten`, height: 1100 },
  { name: 'effect-meten', who: 'Samira', path: `${course('ds-4')}/meting`, height: 900 },
  { name: 'effect-uitkomsten', who: 'Regievoerder', path: '/lindemeer/leren/effect' },
  {
    name: 'cijfers-leren',
    who: 'Regievoerder',
    path: '/lindemeer/cijfers/leren?periode=dit-jaar',
    height: 1700,
  },
  { name: 'rooster', who: 'Truus', path: '/lindemeer/leren/rooster', height: 1300 },
  { name: 'mijn-lessen', who: 'Truus', path: '/lindemeer/leren/mijn-lessen' },
  {
    name: 'les-van-docent',
    who: 'Truus',
    path: `/lindemeer/leren/mijn-lessen/${idOf('course', 'dv-2', 'lesson', '1')}`,
  },
  { name: 'cursus-plaatsen', who: 'Truus', path: `${course('dv-2')}/plaatsen` },
  {
    name: 'cursus-aanmelden',
    who: 'Samira',
    path: `${course('own-1')}/aanmelding?doorverwijzing=${idOf('referral', 'course')}`,
    height: 1300,
  },
]

const cluster = await startCluster()
const app = await startApp()
mkdirSync(guide, { recursive: true })
try {
  for (const shot of shots) await take(shot)
  await takeReferral()
  await takeReadme()
} finally {
  await closeBrowser()
  await app.close()
  await cluster.stop()
}

async function withPage<T>(who: string | undefined, work: (page: Page) => Promise<T>): Promise<T> {
  const { page, close } = await newWindow(app.baseUrl, { viewport: size })
  try {
    if (who) await enterAs(page, who)
    return await work(page)
  } finally {
    await close()
  }
}

async function take({ name, who, path, height = size.height, first }: Shot): Promise<void> {
  await withPage(who, async (page) => {
    const answer = await page.goto(path)
    if (answer?.status() !== 200) throw new Error(`${path}: ${answer?.status()}`)
    await first?.(page)
    await save(page, name, height)
  })
}

/** A series of lessons on a new course, in sight. */
async function typeSeries(page: Page): Promise<void> {
  const firstOn = addDays(localDate(new Date()), 60)
  await page.getByLabel('Eerste les').fill(firstOn)
  await page.getByLabel('Begint om').fill('10:00')
  await page.getByLabel('Eindigt om').fill('12:00')
  await page.getByLabel(/^Aantal lessen/).fill('4')
  await page.getByLabel(/^Niet op deze dagen/).fill(numericDate(addDays(firstOn, 14)))
  await page.getByLabel(/^Ruimte/).fill('Zaal 1')
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  const part = page.getByRole('heading', { name: 'Lessen', exact: true })
  await part.evaluate((one) => scrollTo(0, one.getBoundingClientRect().top + scrollY - 40))
}

async function save(page: Page, name: string, height?: number): Promise<void> {
  if (height) await page.setViewportSize({ ...size, height })
  await page.screenshot({ path: join(guide, `${name}.png`), fullPage: height === undefined })
  process.stdout.write(`${name}.png\n`)
}

/** From the question at the desk to the partner's answer, with a picture on the way. */
async function takeReferral(): Promise<void> {
  await withPage('Kees', async (page) => {
    await page.goto('/lindemeer/balie')
    await tick(page, 'DigiD')
    await tick(page, 'Uitgelegd')
    const warm = page.getByRole('button', { name: /^Warm doorverwijzen naar/ })
    await warm.first().click()
    const question = 'Wil leren inloggen met DigiD op een eigen telefoon.'
    await page.getByRole('textbox', { name: 'Wat wil de persoon?' }).fill(question)
    await page.getByRole('textbox', { name: /^Naam/ }).fill('mevrouw D.')
    await page.getByRole('textbox', { name: /^Telefoonnummer/ }).fill('000 000 09 99')
    await page.getByRole('button', { name: 'Verder naar toestemming' }).click()
    await save(page, 'toestemming')
    for (const group of ['Mogen wij dit doorgeven?', 'Mogen wij horen hoe het afliep?'])
      await page.getByRole('group', { name: group }).getByRole('radio', { name: 'Ja' }).check()
    await page.getByRole('button', { name: 'Verder naar controleren' }).click()
    await page.getByRole('button', { name: /^Verstuur naar/ }).click()
    await page.getByText('Uw pincode').waitFor()
    await save(page, 'briefje')
  })
  await withPage(undefined, async (page) => {
    await page.goto(await linkInMail(page, '.example', '/antwoord/'))
    await save(page, 'antwoord')
    await page.getByRole('button', { name: 'Ja, wij nemen contact op' }).click()
    await page.getByRole('status').first().waitFor()
    await save(page, 'aangenomen')
  })
}

/** The guide and the desk beside each other. */
async function takeReadme(): Promise<void> {
  const shot = (who: string | undefined, path: string) =>
    withPage(who, async (page) => {
      await page.goto(path)
      await page.setViewportSize({ width: 1000, height: 1080 })
      return (await page.screenshot()).toString('base64')
    })
  const both = [await shot(undefined, '/lindemeer'), await shot('Kees', '/lindemeer/balie')]
  const images = both.map((data) => `<img src="data:image/png;base64,${data}">`).join('')
  await withPage(undefined, async (page) => {
    await page.setViewportSize({ width: 1400, height: 760 })
    await page.setContent(
      `<style>body{margin:0;display:flex;gap:20px;padding:16px;background:#e9edf2}
       img{width:674px;height:728px;object-fit:cover;object-position:top;border-radius:10px}</style>${images}`,
    )
    writeFileSync(join(docs, 'picture.png'), await page.screenshot())
  })
  process.stdout.write('picture.png\n')
}
