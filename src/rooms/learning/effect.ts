// What is shown of answers: whole batches (batches.ts) of one year, added up per programme and organiser.
import { exactly, few, type Known, underFive } from '../../platform/small-numbers/known.ts'
import type { Said } from '../effect/door.ts'
import { type AllSaid, answersMin, type Batch, type Part } from './batches.ts'

type Sheets = { sheets: number; said: AllSaid }
/** Null is more than one: those in `of`. */
export type Group = {
  programme: string | null
  organiser: string | null
  of: readonly Part[]
  end: Sheets
  /** Of those batches in which ten or more answered at the start. */
  start: Sheets | null
  finished: number
}

/** What there is of one year, most answers first: the batches of the same programmes and organisers as one group. */
export function publishYear(batches: readonly Batch[], year: number): Group[] {
  const all = batches.filter((one) => one.year === year).map(groupOf)
  const same = Map.groupBy(all, (one) => `${one.programme} ${one.organiser}`)
  return [...same.values()]
    .map((set) => together(set, set[0] ?? { programme: null, organiser: null }))
    .sort((a, b) => b.end.sheets - a.end.sheets)
}

/** Several groups as one. */
export function together(
  all: readonly Group[],
  { programme, organiser }: Pick<Group, 'programme' | 'organiser'>,
): Group {
  const starts = all.flatMap(({ start }) => (start ? [start] : []))
  return {
    ...{ programme, organiser },
    of: joined(all.flatMap(({ of }) => of)),
    end: added(all.map(({ end }) => end)),
    start: starts.length > 0 ? added(starts) : null,
    finished: all.reduce((sum, one) => sum + one.finished, 0),
  }
}

/** Part of a whole when both sides have five or more; else only on which side of which share it lies. */
export type Share = { kind: 'exactly' | 'at-least' | 'at-most'; percent: number }
export function shareOf(part: number, rest: number): Share | undefined {
  const whole = part + rest
  if (whole < answersMin) return undefined
  const percent = (count: number) => (100 * count) / whole
  if (rest <= few.max) return { kind: 'at-least', percent: Math.floor(percent(whole - few.max)) }
  if (part <= few.max) return { kind: 'at-most', percent: Math.ceil(percent(few.max)) }
  return { kind: 'exactly', percent: Math.round(percent(part)) }
}

/**
 * How many of those who finished answered, in steps so wide that nobody works out how many did not finish. More can
 * answer than finished: who missed too many lessons may be there at the last one.
 */
type Response = 'most' | 'half' | 'some' | 'few'
export function responseOf({
  end,
  finished,
}: Pick<Group, 'end' | 'finished'>): Response | undefined {
  if (finished === 0) return undefined
  const share = end.sheets / finished
  if (share >= 0.75) return 'most'
  if (share >= 0.5) return 'half'
  return share >= 0.25 ? 'some' : 'few'
}

/** How many said yes or mostly to a statement, of those who chose a face. */
export function agreedOf({ said }: Sheets, statement: string): Share | undefined {
  const { agreed, rest } = said[statement] ?? nothing
  return shareOf(agreed, rest)
}

export function unknownOf({ said }: Sheets, statement: string): Known {
  const { unknown } = said[statement] ?? nothing
  return unknown <= few.max ? underFive : exactly(unknown)
}

const nothing: Said = { agreed: 0, rest: 0, unknown: 0 }

function groupOf({ parts, finished, ...one }: Batch): Group {
  const only = (keys: readonly string[]) => (new Set(keys).size === 1 ? (keys[0] ?? null) : null)
  const { startAnswers, startSaid } = one
  return {
    programme: only(parts.map(({ programme }) => programme)),
    organiser: only(parts.map(({ organiser }) => organiser)),
    of: parts,
    end: { sheets: one.endAnswers, said: one.endSaid },
    start: startAnswers !== null && startSaid ? { sheets: startAnswers, said: startSaid } : null,
    finished,
  }
}

function joined(parts: readonly Part[]): Part[] {
  const same = Map.groupBy(parts, ({ programme, organiser }) => `${programme} ${organiser}`)
  return [...same.values()].flatMap(([first, ...more]) =>
    first
      ? [{ ...first, courses: more.reduce((sum, one) => sum + one.courses, first.courses) }]
      : [],
  )
}

function added(all: readonly Sheets[]): Sheets {
  const keys = new Set(all.flatMap(({ said }) => Object.keys(said)))
  const whole = (key: string, kind: keyof Said) =>
    all.reduce((sum, { said }) => sum + (said[key]?.[kind] ?? 0), 0)
  const saidOf = (key: string): Said => ({
    agreed: whole(key, 'agreed'),
    rest: whole(key, 'rest'),
    unknown: whole(key, 'unknown'),
  })
  return {
    sheets: all.reduce((sum, { sheets }) => sum + sheets, 0),
    said: Object.fromEntries([...keys].map((key) => [key, saidOf(key)])),
  }
}
