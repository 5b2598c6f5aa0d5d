import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { themeNames } from '../view.ts'

const file = (name: string) => readFileSync(join(import.meta.dirname, `${name}.css`), 'utf8')

/** Text on its ground: WCAG 1.4.3, at least 4.5. */
const text: [string, string[]][] = [
  ['ink', ['paper', 'ground', 'desk', 'tint', 'good-tint', 'warn-tint', 'bad-tint', 'gap']],
  ['soft', ['paper', 'ground', 'desk']],
  ['link', ['paper', 'ground', 'desk', 'tint', 'good-tint', 'warn-tint', 'bad-tint', 'gap']],
  ['link-strong', ['paper', 'ground', 'desk', 'tint']],
  ['brand', ['paper', 'ground', 'desk']],
  ['on-tint', ['tint']],
  ['on-brand', ['brand', 'brand-strong']],
  ['bad', ['paper', 'desk', 'bad-tint']],
  ['good', ['good-tint']],
  ['warn', ['warn-tint']],
  ['on-bad', ['bad']],
  ['on-deep', ['deep', 'deep-hover']],
  ['deep-text', ['deep']],
  ['deep-soft', ['deep']],
  ['on-here', ['here']],
  ['on-sun', ['sun']],
]
/** Edges of controls, icons, bars, the focus ring: WCAG 1.4.11, at least 3. */
const shapes: [string, string[]][] = [
  ['edge', ['paper', 'desk', 'ground']],
  ['good', ['paper']],
  ['warn', ['paper']],
  ['ring', ['paper', 'desk', 'ground']],
  ['bar', ['paper']],
  ['bar-now', ['paper']],
  ['sun', ['deep', 'deep-hover']],
]

for (const theme of themeNames) {
  for (const mode of ['light', 'dark'] as const) {
    test(`every colour pair of ${theme} in ${mode} mode is readable (WCAG AA)`, () => {
      const colours = coloursOf(theme, mode)
      const tooLow = [...weak(colours, text, 4.5), ...weak(colours, shapes, 3)]
      assert.deepEqual(tooLow, [])
    })
  }
}

test('the focus ring is two colours, so that one of them shows on any ground', () => {
  for (const theme of themeNames) {
    const light = coloursOf(theme, 'light')
    assert.ok(contrast(light.get('sun') ?? '', light.get('ring') ?? '') >= 3, theme)
  }
})

test('every colour of a component follows from a value of the theme', () => {
  const loose = [...file('tokens').matchAll(/(--[\w-]*color): ([^;]+);/g)]
    .filter(([, , value]) => !/^(var\(--kw-[\w-]+\)|transparent)$/.test(value ?? ''))
    .map(([, name]) => name)
  assert.deepEqual(loose, [])
})

test('every value that a style sheet asks for is set by the default theme', () => {
  const set = coloursAndMore(file('ketenwijzer'))
  const files = globSync(join(import.meta.dirname, '../**/*.css'))
  const asked = files.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/var\(--kw-([\w-]+)/g)].map(([, name = '']) => name),
  )
  assert.ok(asked.length > 200)
  assert.deepEqual(
    asked.filter((name) => !set.has(name)),
    [],
  )
})

test('style sheets speak of start and end, never of left and right', () => {
  const files = globSync(join(import.meta.dirname, '../**/*.css'))
  const physical =
    /(?:^|[\s;{])((?:margin|padding|border)-(?:left|right|top|bottom)|left|right|float|(?:min-|max-)?(?:width|height))\s*:/m
  const found = files.filter((path) => physical.test(withoutMedia(readFileSync(path, 'utf8'))))
  assert.deepEqual(found, [])
})

test('the measure knows black on white, and that grey on white fails', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21)
  assert.ok(contrast('#8a8a8a', '#ffffff') < 4.5)
})

/** The conditions of @media do say min-width. */
function withoutMedia(css: string): string {
  return css.replace(/@media[^{]+/g, '')
}

function weak(colours: Map<string, string>, pairs: [string, string[]][], least: number): string[] {
  return pairs.flatMap(([front, grounds]) =>
    grounds
      .filter((ground) => colours.has(ground))
      .map((ground) => ({ ground, ratio: contrast(need(colours, front), need(colours, ground)) }))
      .filter(({ ratio }) => ratio < least)
      .map(({ ground, ratio }) => `${front} on ${ground}: ${ratio.toFixed(2)} < ${least}`),
  )
}

/** As a browser would: our own theme, its dark part, then the other theme and its dark part. */
function coloursOf(theme: string, mode: 'light' | 'dark'): Map<string, string> {
  const sheets = theme === 'ketenwijzer' ? [theme] : ['ketenwijzer', theme]
  const layers = sheets.flatMap((name) => {
    const [light = '', dark = ''] = file(name).split('@media (prefers-color-scheme: dark)')
    return mode === 'dark' ? [light, dark] : [light]
  })
  return new Map(layers.flatMap((layer) => [...coloursAndMore(layer)]))
}

function coloursAndMore(css: string): Map<string, string> {
  return new Map([...css.matchAll(/--kw-([\w-]+): ([^;]+);/g)].map(([, a = '', b = '']) => [a, b]))
}

function need(colours: Map<string, string>, name: string): string {
  const colour = colours.get(name)
  assert.match(colour ?? '', /^#[0-9a-f]{6}$/, `--kw-${name} must be a six-digit colour`)
  return colour ?? ''
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
