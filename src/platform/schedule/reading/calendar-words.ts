// One day, month or year of the calendar as it is written, and as YYYY-MM-DD.
import { monthOfWord, type Token } from './tokens.ts'

/** What was written of it; m 0 is a year alone, no d a whole month. */
export type Calendar = { y?: number; m: number; d?: number }

/** What a token says; undefined when it is no date. */
export function calendarOf({ kind, text }: Token): Calendar | undefined {
  const numbers = (text.match(/\d+/g) ?? []).map(Number)
  const [a = 0, b = 0, c = 0] = numbers
  if (kind === 'iso') return { y: a, m: b, d: c }
  if (kind === 'dmy') return { y: c, m: b, d: a }
  if (kind === 'year') return { y: a, m: 0 }
  const m = monthOfWord(text.replace(/^[\d\s]+(?:e |ste |de )?/, ''))
  if (kind === 'date') return numbers.length > 1 ? { y: b, m, d: a } : { m, d: a }
  if (kind === 'month') return numbers.length > 0 ? { y: a, m } : { m }
  return undefined
}

/** 'YYYY-MM-DD'; a month or year alone gives its first or last day. */
export function written({ y = 0, m, d }: Calendar, edge: 1 | 31): string {
  const month = m === 0 ? (edge === 1 ? 1 : 12) : m
  const day = d ?? (edge === 1 ? 1 : new Date(Date.UTC(y, month, 0)).getUTCDate())
  return `${y}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
