// Cuts written opening times into tokens that remember where they stood.
import type { DayPart } from '../../dates.ts'
import type { Weekday } from '../schedule.ts'
import { lexicon } from './lexicon.ts'

export type Token = { kind: string; text: string; from: number; to: number }

/** Every token in order; white space falls away, what nobody knows is a 'word'. Offsets count in `text`. */
export function tokensOf(text: string): Token[] {
  const plain = plainText(text)
  const found: Token[] = []
  for (let from = 0; from < plain.length; ) {
    const token = tokenAt(plain, from)
    if (token) found.push(token)
    from = token ? token.to : from + 1
  }
  return found
}

/** By the first letters, so that every inflection is there: dinsdags, dinsdagen, Tuesdays. */
export function weekdayOfWord(word: string): Weekday {
  return (dayStarts.find(([start]) => start.test(word)) as [RegExp, Weekday])[1]
}

/** 1–12 */
export const monthOfWord = (word: string): number =>
  monthStarts.findIndex((start) => start.test(word)) + 1

export const partOfWord = (word: string): DayPart | undefined =>
  parts.find(([inside]) => inside.test(word))?.[1]

/** Digits or a number word; NaN when it is neither. */
export const numberOfWord = (word: string): number => numberWords[word] ?? Number(word)

/** '1e', 'eerste', 'laatste' (-1). */
export function ordinalOfWord(word: string): number {
  if (/na laatste|voorlaatste/.test(word)) return -2
  if (/laatste|last/.test(word)) return -1
  const at = ordinalStarts.findIndex((start) => start.test(word))
  return at >= 0 ? at + 1 : Number.parseInt(word, 10)
}

const dayStarts: [RegExp, Weekday][] = [
  [/^(ma|mon)/, 'MO'],
  [/^(di|tue)/, 'TU'],
  [/^(wo|wed)/, 'WE'],
  [/^(do|thu)/, 'TH'],
  [/^(vr|fri)/, 'FR'],
  [/^(za|sat)/, 'SA'],
  [/^(zo|sun)/, 'SU'],
]
const monthStarts = [
  /^jan/,
  /^feb/,
  /^(maa|mrt|mar)/,
  /^apr/,
  /^(mei|may)/,
  /^jun/,
  /^jul/,
  /^aug/,
  /^sep/,
  /^o[kc]t/,
  /^nov/,
  /^dec/,
]
const parts: [RegExp, DayPart][] = [
  [/ochtend|morgen|voormiddag|morning/, 'morning'],
  [/middag|afternoon/, 'afternoon'],
  [/avond|evening/, 'evening'],
]
const ordinalStarts = [
  /^(eerste|first)/,
  /^(tweede|second)/,
  /^(derde|third)/,
  /^(vierde|fourth)/,
  /^vijfde/,
]
const numberWords: Record<string, number> = {
  een: 1,
  één: 1,
  twee: 2,
  two: 2,
  other: 2,
  drie: 3,
  three: 3,
  vier: 4,
  four: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
}

// Spelled out, because \p{L} makes eighty patterns take 150 ms to compile. Other scripts have no words in the lexicon.
const LETTER = '[a-zß-öø-ÿœ]'
const EDGE_LEFT = '(?<![a-zß-öø-ÿœ0-9])'
const EDGE_RIGHT = '(?![a-zß-öø-ÿœ0-9])'
// The bare < and > of the lexicon; those of (?<…) and (?<!…) stay.
const edged = (pattern: string): string =>
  pattern
    .replaceAll(/(?<!\(\?)<(?![!=])/g, EDGE_LEFT)
    .replaceAll(/(?<!\(\?)>/g, EDGE_RIGHT)
    .replaceAll('\\p{L}', LETTER)
const patterns = lexicon.map(([kind, pattern]) => ({ kind, at: new RegExp(edged(pattern), 'uy') }))

function tokenAt(plain: string, from: number): Token | undefined {
  for (const { kind, at } of patterns) {
    at.lastIndex = from
    const text = at.exec(plain)?.[0]
    if (text) return { kind, text, from, to: from + text.length }
  }
  return undefined
}

/** Same length as the text: dashes, quotes and spaces in one form, letters lower case. */
function plainText(text: string): string {
  return text
    .replaceAll(/[‐‑‒–—―−]/g, '-')
    .replaceAll(/[‘’´`]/g, "'")
    .replaceAll(/[^\S\n]/g, ' ')
    .replaceAll(/\p{Lu}/gu, (letter) => {
      const lower = letter.toLowerCase()
      return lower.length === letter.length ? lower : letter
    })
}
