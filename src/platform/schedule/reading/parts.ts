// What written opening times are made of, once tokens have been read together: days, times, limits, the rest.
import type { DayPart } from '../../dates.ts'
import type { Byday, Remark, Weekday } from '../schedule.ts'
import { datesAt } from './date-words.ts'
import { daysAt } from './day-words.ts'
import { timesAt } from './time-words.ts'
import { numberOfWord, type Token } from './tokens.ts'

export type Days = {
  is: 'days'
  weekly: Weekday[]
  nth: Byday[]
  monthdays: number[]
  dates: string[]
  part?: DayPart
}
/** Minutes since midnight. `how`: with minutes or 'uur', a bare number, in words, or beyond doubt (09:00, 5pm). */
export type Clock = { minute: number; how: 'clock' | 'bare' | 'words' | 'exact' }
export type Times = { is: 'times'; opens?: Clock; closes?: Clock; part?: DayPart; always?: boolean }
/** Between which days, or in which months of any year; `not` turns it around. */
export type Limits = { is: 'limits'; from?: string; to?: string; months?: number[]; not?: boolean }
type Rhythm = {
  is: 'rhythm'
  weeks?: number
  odd?: boolean
  vague?: 'week' | 'month'
  /** How many times in all. */
  count?: number
}
/** Words that no rule reads; `known` when they only name what happens. */
export type Prose = { is: 'prose'; known: boolean }
type Other = { is: 'token'; kind: string }
type Reading = Days | Times | Limits | Rhythm | Prose | Other
type Read = Reading & { remarks?: Remark[] }
/** With the place in the text. */
export type Part = Read & { start: number; end: number }
/** What a reader found at a token, and the token after it. */
export type Found = { read: Read; next: number } | undefined

/** Reads all tokens; `today` (YYYY-MM-DD) decides which year "3 maart" is in. */
export function partsOf(tokens: Token[], today: string): Part[] {
  const parts: Part[] = []
  for (let i = 0; i < tokens.length; ) {
    const { read, next } = readAt(tokens, i, today, parts)
    const [first, last] = [tokens[i] as Token, tokens[next - 1] as Token]
    parts.push({ ...read, start: first.from, end: last.to })
    i = next
  }
  return parts
}

function readAt(tokens: Token[], i: number, today: string, before: Part[]) {
  return (
    datesAt(tokens, i, today) ??
    daysAt(tokens, i) ??
    timesAt(tokens, i, before) ??
    rhythmAt(tokens, i) ??
    proseAt(tokens, i) ?? {
      read: { is: 'token' as const, kind: tokens[i]?.kind ?? '' },
      next: i + 1,
    }
  )
}

function rhythmAt(tokens: Token[], i: number): Found {
  const { kind, text } = tokens[i] as Token
  const rhythm = (read: Omit<Rhythm, 'is'>): Found => ({
    read: { is: 'rhythm', ...read },
    next: i + 1,
  })
  if (kind === 'parity') return rhythm({ odd: /oneven|odd/.test(text) })
  if (kind === 'month-vague') return rhythm({ vague: 'month' })
  if (kind === 'incidental')
    return { read: { is: 'rhythm', vague: 'week', remarks: [kind] }, next: i + 1 }
  if (kind === 'vague' && /maand|jaar/.test(text)) return rhythm({ vague: 'month' })
  if (kind === 'count') return rhythm({ count: Number.parseInt(text, 10) })
  if (kind === 'every') return rhythm({ weeks: weeksIn(text) })
  return undefined
}

/** The last number counts: "1x per 3 weken"; without one it is every second week. */
function weeksIn(text: string): number {
  if (/14|veertien/.test(text)) return 2
  const words = text.match(/drie|three|vier|four|twee|two|één|een|\d+/g)
  return words ? numberOfWord(words.at(-1) ?? '2') : 2
}

const telling = ['label', 'word']
const prose = [...telling, 'filler', 'van', 'at']
const insideProse = [
  ...prose,
  'part',
  'list',
  'dash',
  'unit',
  'number',
  'also',
  'thru',
  'until',
  'between',
  'from',
  'ordinal',
  'either',
]

/** Small words inside a run of words belong to it, those around it don't. */
function proseAt(tokens: Token[], i: number): Found {
  const { kind } = tokens[i] as Token
  if (kind === 'open-paren') return parenthesisAt(tokens, i)
  if (!telling.includes(kind)) return undefined
  let next = i + 1
  for (let at = next; prose.includes(tokens[at]?.kind ?? ''); at += 1) {
    if (telling.includes(tokens[at]?.kind ?? '')) next = at + 1
  }
  return { read: proseOf(tokens.slice(i, next)), next }
}

/** A parenthesis without days or times is a remark by the writer, whatever small words are in it. */
function parenthesisAt(tokens: Token[], i: number): Found {
  const close = tokens.findIndex((token, at) => at > i && token.kind === 'close-paren')
  const inside = tokens.slice(i + 1, close)
  const words = inside.some(({ kind }) => telling.includes(kind))
  if (close < 0 || !words || !inside.every(({ kind }) => insideProse.includes(kind)))
    return undefined
  return { read: proseOf(inside), next: close + 1 }
}

const knownInProse = ['label', 'filler', 'van', 'at', 'part', 'list', 'dash', 'also']

function proseOf(tokens: Token[]): Read {
  return { is: 'prose', known: tokens.every(({ kind }) => knownInProse.includes(kind)) }
}
