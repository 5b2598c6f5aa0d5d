// What is on the table while written opening times are being read: the clause in hand, and what waits for another.
import type { DayPart } from '../../dates.ts'
import type { Part } from './parts.ts'
import type { Clause, Mods, Place, Said } from './said.ts'

export type Reading = {
  text: string
  parts: Part[]
  /** Where we are in the parts, and the one before that said something. */
  at: number
  before: Part | undefined
  said: Said
  current: Clause | undefined
  /** "gesloten", "behalve", "pauze" wait for what they are about. */
  waiting: Part | undefined
  dayPart: DayPart | undefined
  also: boolean
  /** For all clauses of this sentence; for the next clause; at the end of this sentence; for the whole text. */
  leading: Mods
  next: Mods
  trailing: Mods | undefined
  global: Mods
  sentence: number
  sentenceStart: number
  /** Sentences of which a part that matters could not be read: then nothing of it counts. */
  spoilt: Set<number>
}

export const newReading = (text: string, parts: Part[]): Reading => ({
  text,
  parts,
  at: 0,
  before: undefined,
  said: {
    clauses: [],
    closedDays: [],
    closedLimits: [],
    breaks: [],
    closedOnHolidays: undefined,
    remarks: new Set(),
    left: [],
  },
  current: undefined,
  waiting: undefined,
  dayPart: undefined,
  also: false,
  leading: {},
  next: {},
  trailing: undefined,
  global: {},
  sentence: 0,
  sentenceStart: 0,
  spoilt: new Set(),
})

/** Lays the clause in hand down; times without days are left over. */
export function flush(reading: Reading): void {
  const { current, said } = reading
  reading.current = undefined
  reading.dayPart = undefined
  if (!current) return
  if (current.days) said.clauses.push(current)
  else {
    said.left.push({ start: current.start, end: current.end })
    said.remarks.add('no-days')
  }
}

/** A clause that only has days stays in hand: its times may stand on the next line. */
export function endSentence(reading: Reading, at: number): void {
  const { current, said, waiting } = reading
  if (waiting) leave(reading, waiting)
  reading.waiting = undefined
  if (current && (!current.days || current.times.length > 0)) flush(reading)
  if (reading.spoilt.has(reading.sentence)) spoil(reading, at)
  const own = said.clauses.filter(({ sentence }) => sentence === reading.sentence)
  const { leading, trailing } = reading
  if (reading.current) reading.current.mods = withMissing(reading.current.mods, leading)
  else if (own.length === 0) reading.global = { ...reading.global, ...leading }
  if (own.length > 1 && (leading.weeks || leading.odd !== undefined))
    said.remarks.add('unclear-scope')
  for (const clause of own) {
    clause.mods = withMissing(withMissing(clause.mods, trailing ?? {}), leading)
  }
  if (isLimited(reading.next) || isRhythmic(reading.next)) said.remarks.add('unclear-scope')
  // A heading may name what the next line is about; half a sentence may not.
  if (said.left.some(({ start }) => start >= reading.sentenceStart)) reading.next = {}
  Object.assign(reading, { leading: {}, trailing: undefined, also: false, sentenceStart: at })
  reading.sentence += 1
}

/** Adds what a clause does not say itself; a period and a rhythm each count as one thing. */
export function withMissing(mods: Mods, more: Mods): Mods {
  const { from, to, months, weeks, odd, vague, count, label } = more
  return clean({
    ...mods,
    ...(mods.from || mods.to ? {} : { from, to }),
    months: mods.months ?? months,
    ...(isRhythmic(mods) ? {} : { weeks, odd, vague }),
    count: mods.count ?? count,
    label: mods.label ?? label,
  })
}

export const isLimited = (mods: Mods): boolean => Boolean(mods.from || mods.to || mods.months)
export const isRhythmic = (mods: Mods): boolean =>
  Boolean(mods.weeks || mods.odd !== undefined || mods.vague)

export const leave = (reading: Reading, { start, end }: Place): void => {
  reading.said.left.push({ start, end })
}

function spoil(reading: Reading, end: number): void {
  const { said } = reading
  said.clauses = said.clauses.filter(({ sentence }) => sentence !== reading.sentence)
  said.breaks = said.breaks.filter(({ sentence }) => sentence !== reading.sentence)
  reading.current = undefined
  leave(reading, { start: reading.sentenceStart, end })
}

const clean = (mods: Mods): Mods =>
  Object.fromEntries(Object.entries(mods).filter(([, value]) => value !== undefined))

export const isKind = (part: Part | undefined, kind: string): boolean =>
  part?.is === 'token' && part.kind === kind

/** Says nothing by itself. */
export const isSmall = (part: Part): boolean =>
  part.is === 'token' &&
  ['filler', 'colon', 'van', 'at', 'open-paren', 'close-paren'].includes(part.kind)

/** The next part that says something. */
export const following = (reading: Reading): Part | undefined =>
  reading.parts.slice(reading.at + 1).find((part) => !isSmall(part))

/** What still comes in this sentence. */
export function sentenceAhead(reading: Reading): Part[] {
  const rest = reading.parts.slice(reading.at + 1)
  const end = rest.findIndex((part) => isKind(part, 'strong'))
  return end < 0 ? rest : rest.slice(0, end)
}
