// From what someone typed to what is asked of the database: concepts, each with all the words for it.
import { plainName } from '../../places/door.ts'
import { fillers, type Group, synonyms } from './synonyms.ts'

/**
 * One thing that was asked for. `typed`, `strict` and `loose` are texts for `to_tsquery`: the words themselves, those
 * and their synonyms, and what only begins like them or is spelled almost so. `plain` is for comparing by letters.
 */
export type Concept = { typed: string; strict: string; loose: string; plain: string }

/** What was asked for, at most eight concepts; empty when the words say nothing ('hulp', 'ik zoek'). */
export function conceptsIn(text: string, own: readonly Group[] = []): Concept[] {
  const index = own.length === 0 ? shipped : indexOf([...synonyms, ...own])
  const words = wordsIn(text)
  const concepts: Concept[] = []
  for (let at = 0; at < words.length; ) {
    const { length, groups } = longestAt(words, at, index)
    const phrase = words.slice(at, at + length)
    if (groups.length > 0 || !phrase.every((word) => fillers.has(word))) {
      concepts.push(conceptOf(phrase.join(' '), groups, index))
    }
    at += length
  }
  return once(concepts).slice(0, 8)
}

/** Whether there is anything in these words to weigh offers by; 'hulp' says nothing. */
export const saysSomething = (text: string): boolean => conceptsIn(text).length > 0

/** Whether someone says that they want to learn ('computerles', 'leren bankieren', 'a course'), instead of be helped. */
export const asksToLearn = (text: string): boolean =>
  wordsIn(text).some((word) => toLearn.test(word))

const toLearn =
  /^(leer|learn.*|class(es)?|oefen(en)?|practi[cs]e)$|(leren|les|lessen|cursus(sen)?|training(en)?|opleiding|workshops?|courses?|lessons?)$/

/** The group of extra words that a network's term makes: its key and its labels, split at commas. */
export function groupOf(term: { key: string; labelNl: string; labelEn: string }): Group {
  const all = [term.key.replaceAll('-', ' '), ...`${term.labelNl},${term.labelEn}`.split(',')]
  return all.map(plainWords).filter(Boolean)
}

type Index = { phrases: Map<string, Group[]>; single: string[] }

const WORDS_MAX = 20
const PHRASE_MAX = 6
const shipped = indexOf(synonyms)

function indexOf(groups: readonly Group[]): Index {
  const phrases = new Map<string, Group[]>()
  for (const group of groups) {
    for (const phrase of group) {
      const key = plainWords(phrase)
      phrases.set(key, [...(phrases.get(key) ?? []), group])
    }
  }
  const single = [...phrases.keys()].filter((phrase) => !phrase.includes(' ') && phrase.length > 3)
  return { phrases, single }
}

/** Letters, digits and hyphens only: what is left can stand in a query without harm. */
function plainWords(text: string): string {
  return plainName(text)
    .replace(/[^\p{L}\p{N}+-]+/gu, ' ')
    .replace(/(^|\s)[+-]+|[-]+(?=\s|$)/g, '$1')
    .trim()
}

function wordsIn(text: string): string[] {
  return plainWords(text.slice(0, 300))
    .split(' ')
    .filter(Boolean)
    .map((word) => word.slice(0, 40))
    .slice(0, WORDS_MAX)
}

function longestAt(words: readonly string[], at: number, { phrases }: Index) {
  for (let length = Math.min(PHRASE_MAX, words.length - at); length > 0; length -= 1) {
    const groups = phrases.get(words.slice(at, at + length).join(' '))
    if (groups) return { length, groups }
  }
  return { length: 1, groups: [] }
}

function conceptOf(asked: string, known: readonly Group[], index: Index): Concept {
  const words = wordsOf(known)
  const typed = known.length === 0 || words.includes(asked) ? asked : (words[0] ?? asked)
  const strict = unique([typed, ...words])
  const almost = known.length > 0 || typed.includes(' ') ? [] : spelledAlmost(typed, index)
  const meant = unique(almost.flatMap((word) => wordsOf(index.phrases.get(word) ?? [])))
  // 'computer' also finds 'computerhulp'; of short words too much begins like them.
  const starts = strict.filter((word) => !word.includes(' ') && word.length > 4)
  const loose = [...starts.map((word) => `${quoted(word)}:*`), ...meant.map(quoted)]
  return {
    typed: quoted(typed),
    strict: strict.map(quoted).join(' | '),
    loose: loose.length > 0 ? loose.join(' | ') : quoted(typed),
    plain: typed,
  }
}

const wordsOf = (groups: readonly Group[]) =>
  groups
    .flat()
    .filter((word) => !word.startsWith('~'))
    .map(plainWords)
const quoted = (words: string) => `'${words}'`
const unique = (all: readonly string[]) => [...new Set(all)]

function once(concepts: readonly Concept[]): Concept[] {
  return [...new Map(concepts.map((concept) => [concept.strict, concept])).values()]
}

/** Known words that differ by one mistake, or two in a long word; the first letter is nearly always right. */
function spelledAlmost(word: string, { single }: Index): string[] {
  if (word.length < 4) return []
  const mistakesMax = word.length < 8 ? 1 : 2
  return single.filter(
    (known) =>
      known[0] === word[0] &&
      Math.abs(known.length - word.length) <= mistakesMax &&
      mistakes(word, known, mistakesMax) <= mistakesMax,
  )
}

/** Letters to add, drop, change or swap; more than `max` is `max + 1`. */
export function mistakes(one: string, other: string, max: number): number {
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, n) => n)
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      let best = Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1)
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      if (isSwap) best = Math.min(best, (before[j - 2] ?? 0) + 1)
      next.push(best)
    }
    if (Math.min(...next) > max) return max + 1
    before = row
    row = next
  }
  return Math.min(row[other.length] ?? max + 1, max + 1)
}
