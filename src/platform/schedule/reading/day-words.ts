// Reads lists and ranges of days: "ma, wo & vr", "di t/m do", "1e en 3e maandag van de maand", "werkdagen".
import type { DayPart } from '../../dates.ts'
import { type Byday, type Remark, type Weekday, weekdays } from '../schedule.ts'
import type { Days, Found } from './parts.ts'
import { ordinalOfWord, partOfWord, type Token, weekdayOfWord } from './tokens.ts'

/** A whole list of days from token i on. */
export function daysAt(tokens: Token[], i: number): Found {
  let item: Item | undefined = itemAt(tokens, i)
  if (!item) return undefined
  const items = [item]
  for (;;) {
    // "maandag- en woensdagochtend" shares its second half.
    const halved = tokens[item.next]?.kind === 'dash' && tokens[item.next + 1]?.kind === 'list'
    const following = itemAfter(tokens, halved ? item.next + 1 : item.next)
    // "dinsdagochtend en donderdagmiddag" are two different things, "di en do ochtend" is one.
    const shares = following && !item.part && (following.apart || halved)
    if (!following || !(shares || following.part === item.part)) break
    items.push(following)
    item = following
  }
  return daysOfItems(tokens, items, item.next)
}

function itemAfter(tokens: Token[], i: number): Item | undefined {
  const start = tokens[i]?.kind === 'day' ? i : afterJoint(tokens, i)
  return start === undefined ? undefined : itemAt(tokens, start)
}

type Item = {
  weekly: Weekday[]
  ordinals: number[]
  part: DayPart | undefined
  /** The part of the day is a word of its own. */
  apart: boolean
  remarks: Remark[]
  next: number
}

const groups: Record<string, readonly Weekday[]> = {
  'week-all': weekdays,
  'week-work': weekdays.slice(0, 5),
  'week-end': weekdays.slice(5),
}

function itemAt(tokens: Token[], i: number): Item | undefined {
  const token = tokens[i]
  const group = groups[token?.kind ?? '']
  if (group)
    return {
      weekly: [...group],
      ordinals: [],
      part: undefined,
      apart: false,
      remarks: [],
      next: i + 1,
    }
  if (token?.kind === 'ordinal') return ordinalItem(tokens, i)
  return token?.kind === 'day' ? rangeItem(tokens, i) : undefined
}

/** Ordinals and the day they belong to; without a day they are days of the month. */
function ordinalItem(tokens: Token[], i: number): Item | undefined {
  const ordinals: number[] = []
  let next = i
  for (let at: number | undefined = i; at !== undefined; at = afterJoint(tokens, next)) {
    const token = tokens[at]
    if (token?.kind !== 'ordinal') break
    ordinals.push(ordinalOfWord(token.text))
    next = at + 1
  }
  const day = tokens[next]
  if (day?.kind === 'day') {
    const weekly = [weekdayOfWord(day.text)]
    const nth = ordinals.every((n) => n >= -2 && n <= 5)
    return nth
      ? { weekly, ordinals, part: partOfWord(day.text), apart: false, remarks: [], next: next + 1 }
      : undefined
  }
  const inMonth = day?.kind === 'ofmonth' || tokens.some(({ kind }) => kind === 'month-vague')
  const followedByWord = day?.kind === 'filler' && /^week/.test(day.text)
  if (!inMonth || followedByWord || ordinals.some((n) => n < 1 || n > 31)) return undefined
  return { weekly: [], ordinals, part: undefined, apart: false, remarks: [], next }
}

/** One day, "ma t/m vr", or a chain "ma-wo-vr", which is a list: nobody writes a range of three. */
function rangeItem(tokens: Token[], i: number): Item {
  const chain = [tokens[i] as Token]
  let next = i + 1
  let joint: Token | undefined
  while (
    ['thru', 'dash', 'until'].includes(tokens[next]?.kind ?? '') &&
    tokens[next + 1]?.kind === 'day'
  ) {
    if (chain.length > 1 && tokens[next]?.kind !== 'dash') break
    joint = tokens[next]
    chain.push(tokens[next + 1] as Token)
    next += 2
  }
  const days = chain.map(({ text }) => weekdayOfWord(text))
  const weekly = days.length === 2 ? range(days[0] as Weekday, days[1] as Weekday) : days
  const unsure = joint?.kind === 'until' && joint.text !== 'to'
  const word = chain.at(-1)?.text ?? ''
  return {
    weekly,
    ordinals: [],
    part: partOfWord(word),
    apart: word.includes(' '),
    remarks: unsure ? ['end-unsure'] : [],
    next,
  }
}

function range(first: Weekday, last: Weekday): Weekday[] {
  const start = weekdays.indexOf(first)
  const length = ((weekdays.indexOf(last) - start + 7) % 7) + 1
  return Array.from({ length }, (_, i) => weekdays[(start + i) % 7] as Weekday)
}

/** The token after "en", ",", ", en op de"; undefined when there is no such joint. */
function afterJoint(tokens: Token[], i: number): number | undefined {
  let next = i
  while (tokens[next]?.kind === 'list') next += 1
  if (next === i) return undefined
  while (['filler', 'also'].includes(tokens[next]?.kind ?? '')) next += 1
  return next
}

function daysOfItems(tokens: Token[], items: Item[], end: number): Found {
  const counts = items.some((item) => item.ordinals.length > 0)
  const inMonth = counts && tokens[end]?.kind === 'ofmonth'
  const read: Days & { remarks: Remark[] } = {
    is: 'days',
    weekly: [],
    nth: [],
    monthdays: [],
    dates: [],
    remarks: items.flatMap((item) => item.remarks),
  }
  const part = items.at(-1)?.part
  if (part) read.part = part
  let ordinals: number[] = []
  for (const item of items) {
    if (item.ordinals.length > 0) ordinals = item.ordinals
    if (item.weekly.length === 0) read.monthdays.push(...item.ordinals)
    else if (item.ordinals.length > 0) read.nth.push(...nthDays(item.ordinals, item.weekly))
    // "1e ma en di van de maand": the first of both.
    else if (ordinals.length > 0 && inMonth) read.nth.push(...nthDays(ordinals, item.weekly))
    else read.weekly.push(...item.weekly)
  }
  if (read.nth.length > 0 && read.weekly.length > 0) read.remarks.push('unclear-scope')
  const monthly = inMonth || tokens.some(({ kind }) => kind === 'month-vague')
  if (read.nth.length > 0 && !monthly) read.remarks.push('month-assumed')
  read.weekly = weekdays.filter((day) => read.weekly.includes(day))
  return { read, next: inMonth ? end + 1 : end }
}

const nthDays = (ordinals: number[], days: Weekday[]): Byday[] =>
  ordinals.flatMap((n) => days.map((day): Byday => `${n}${day}`))
