// What can be wrong with a page as a browser shows it. Each function gives sentences; none means good.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds: everything; only the colours, for the same page in another theme; or all but the colours, which
 * take axe as long as all the rest (contrast.ts looks at those in a twentieth of the time).
 */
export async function axeFaults(
  page: Page,
  only: 'everything' | 'colours' | 'structure' = 'everything',
) {
  // Legacy mode stays in this page; the other way opens a second one for every run.
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  const runOnly =
    only === 'colours'
      ? { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] }
      : { type: 'tag' as const, values: everything }
  const rules = { 'color-contrast': { enabled: only !== 'structure' } }
  // Only what is wrong: telling all that is right costs more than finding it.
  axe.options({ runOnly, rules, resultTypes: ['violations'] })
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => {
    const first = nodes[0]
    const why = first?.any[0]?.message ?? first?.all[0]?.message ?? first?.none[0]?.message ?? ''
    return `axe ${id} (${nodes.length}×): ${first?.target.join(' ')} ${why}`.slice(0, 300)
  })
}

/** The document itself: language, title, one h1, and the phone number where the public comes. */
export function documentFaults(path: string, html: string): string[] {
  const wrong = (is: boolean, what: string) => (is ? [what] : [])
  const lang = /<html lang="([^"]*)"/.exec(html)?.[1]
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''
  const isPublic = /<body class="kw-look-(public|narrow)"/.test(html)
  const hasPlace = /^(\/en)?\/(lindemeer|hogedijk)/.test(path)
  const header = /<header[\s\S]*?<\/header>/.exec(html)?.[0] ?? ''
  const h1 = html.match(/<h1[ >]/g)?.length ?? 0
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1] ?? '')
  return [
    ...wrong(lang !== (/^\/en(\/|\?|$)/.test(path) ? 'en' : 'nl'), `language ${lang}`),
    ...wrong(!/^[^–]{3,}.* – .{3,}$/.test(title), `title "${title}"`),
    ...wrong(h1 !== 1, `${h1} h1`),
    ...wrong(
      isPublic && hasPlace && !header.includes('href="tel:'),
      'no phone number in the header',
    ),
    ...wrong(new Set(ids).size !== ids.length, 'an id twice'),
    // Tokens are random letters: only what people read, and addresses, can be wrong in this way.
    ...wrong(
      /\bundefined\b|\[object|\bNaN\b|&amp;amp;/.test(html.replace(/<[^>]*>/g, ' ')) ||
        /(href|action)="[^"]*\b(undefined|NaN)\b/.test(html),
      'something that is not text',
    ),
  ]
}

/** At 320 px, as at 400% zoom: nothing sticks out, and everything to press can be hit. */
export async function narrowFaults(page: Page): Promise<string[]> {
  const before = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  const faults = await page.evaluate(() => {
    const name = (one: Element) =>
      `${one.tagName.toLowerCase()}.${one.className} "${(one.textContent ?? '').trim().slice(0, 30)}"`
    const root = document.documentElement
    const wide = [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > 321 && one.checkVisibility())
      .slice(0, 3)
    const width =
      root.scrollWidth > 320 ? [`is ${root.scrollWidth} px wide: ${wide.map(name).join(', ')}`] : []
    const all = 'a[href], button, input:not([type=hidden]), select, textarea, summary'
    const targets = [...document.querySelectorAll<HTMLElement>(all)].filter(
      (one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches('.nl-skip-link'),
    )
    const boxes = targets.map((one) => {
      const labels = 'labels' in one ? [...((one as HTMLInputElement).labels ?? [])] : []
      const rects = [one, ...labels].map((part) => part.getBoundingClientRect())
      return rects.reduce((a, b) => (a.width * a.height > b.width * b.height ? a : b))
    })
    const isSmall = (box: DOMRect) => box.width < 24 || box.height < 24
    // WCAG 2.5.8: a small target is fine with 24 px around its middle for itself, or as a link in a sentence.
    const isCrowded = (box: DOMRect) =>
      boxes.some((other) => {
        if (other === box) return false
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
        const dx = Math.max(other.left - x, 0, x - other.right)
        const dy = Math.max(other.top - y, 0, y - other.bottom)
        return Math.hypot(dx, dy) < 12
      })
    const isInText = (one: Element) =>
      getComputedStyle(one).display === 'inline' &&
      [...(one.parentElement?.childNodes ?? [])].some((n) => n !== one && n.textContent?.trim())
    const small = targets.filter((one, at) => {
      const box = boxes[at] as DOMRect
      return isSmall(box) && !isInText(one) && isCrowded(box)
    })
    return [...width, ...small.slice(0, 3).map((one) => `too small to hit: ${name(one)}`)]
  })
  if (before) await page.setViewportSize(before)
  return faults
}
