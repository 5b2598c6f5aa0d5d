// A quick look at the contrast of every word on a page (WCAG 1.4.3), fast enough for each page in each theme. axe looks too, slower.
import type { Page } from 'playwright-core'

/** Words that stand out too little from what is behind them; each pair of colours once. */
export function contrastFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Colour = { r: number; g: number; b: number; a: number }
    const colour = (css: string): Colour => {
      const [r = 0, g = 0, b = 0, a = 1] = (css.match(/[\d.]+(e-\d+)?%?/g) ?? []).map((one) =>
        one.endsWith('%') ? Number.parseFloat(one) / 100 : Number(one),
      )
      // color-mix() gives color(srgb 0…1).
      const scale = css.startsWith('color(') ? 255 : 1
      return { r: r * scale, g: g * scale, b: b * scale, a }
    }
    const over = (top: Colour, under: Colour): Colour => {
      const mix = (one: number, other: number) => one * top.a + other * (1 - top.a)
      return { r: mix(top.r, under.r), g: mix(top.g, under.g), b: mix(top.b, under.b), a: 1 }
    }
    const light = ({ r, g, b }: Colour) => {
      const [x = 0, y = 0, z = 0] = [r, g, b].map((one) => {
        const part = one / 255
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * x + 0.7152 * y + 0.0722 * z
    }
    const behind = (one: Element | null): Colour | undefined => {
      if (!one)
        return colour(
          getComputedStyle(document.documentElement).colorScheme.includes('dark') &&
            matchMedia('(prefers-color-scheme: dark)').matches
            ? 'rgb(18, 18, 18)'
            : 'rgb(255, 255, 255)',
        )
      const style = getComputedStyle(one)
      if (style.backgroundImage !== 'none') return undefined
      const own = colour(style.backgroundColor)
      if (own.a === 1) return own
      const under = behind(one.parentElement)
      return under && over(own, under)
    }
    const hasWords = (one: Element) =>
      [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()) ||
      one.matches('input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea')
    const seen = new Map<string, string>()
    for (const one of document.querySelectorAll('body, body *')) {
      if (!hasWords(one) || !one.checkVisibility({ visibilityProperty: true })) continue
      if (one.closest('.kw-unseen, .nl-skip-link, :disabled, script, [hidden]')) continue
      const style = getComputedStyle(one)
      const under = behind(one)
      if (!under) continue
      const ink = colour(one instanceof SVGElement ? style.fill : style.color)
      const [dark = 0, bright = 0] = [light(over(ink, under)), light(under)].sort((a, b) => a - b)
      const ratio = (bright + 0.05) / (dark + 0.05)
      const size = Number.parseFloat(style.fontSize)
      const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700)
      const words = `${one.tagName.toLowerCase()} "${one.textContent?.trim().slice(0, 30)}"`
      if (ratio < (isLarge ? 3 : 4.5))
        seen.set(`${style.color} ${isLarge}`, `contrast ${ratio.toFixed(2)}: ${words}`)
    }
    return [...seen.values()]
  })
}
