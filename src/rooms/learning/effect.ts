// What may be shown of answers. Courses of one year, programme and organiser are one group; groups with less than ten
// answers are joined until they have ten, or are not there at all. Everything on any page is a sum of whole groups of ten
// and more: so nothing smaller can be worked out, from whichever pages.
import { exactly, few, isSmall, type Known } from '../../platform/small-numbers/known.ts'
import type { SaidRow } from './store.ts'

export const answersMin = 10

type Sheets = { sheets: number; said: Map<string, Map<string, number>> }
export type Key = { programme: string; organiser: string }
/** Null is more than one: those in `of`. */
export type Group = {
  programme: string | null
  organiser: string | null
  of: Key[]
  end: Sheets
  /** Only when ten or more answered at the start. */
  start: Sheets | null
  finished: number
}
export type Effect = { groups: Group[]; hidden: Key[] }

/** The groups of one year that may be shown, most answers first, and those that may not. */
export function publishYear(rows: readonly SaidRow[], year: number): Effect {
  const all = groupsOf(rows.filter((one) => one.year === year))
  const isBig = ({ end }: Group) => end.sheets >= answersMin
  const small = all.filter((one) => !isBig(one) && one.end.sheets > 0)
  const programmes = [...new Set(small.map(({ programme }) => programme))]
  const joined = programmes.map((programme) =>
    together(
      small.filter((one) => one.programme === programme),
      { programme, organiser: null },
    ),
  )
  const rest = together(
    joined.filter((one) => !isBig(one)),
    { programme: null, organiser: null },
  )
  const groups = [...all, ...joined, rest]
    .filter((one, at, list) => isBig(one) && list.indexOf(one) === at)
    .sort((a, b) => b.end.sheets - a.end.sheets)
  return { groups: groups.map(withStart), hidden: isBig(rest) ? [] : rest.of }
}

/** Several groups as one. */
export function together(
  all: readonly Group[],
  name: Pick<Group, 'programme' | 'organiser'>,
): Group {
  return {
    ...name,
    of: all.flatMap(({ of }) => of),
    end: added(all.map(({ end }) => end)),
    start: added(all.flatMap(({ start }) => (start ? [start] : []))),
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
export function responseOf({ end, finished }: Group): Response | undefined {
  if (finished === 0) return undefined
  const share = end.sheets / finished
  if (share >= 0.75) return 'most'
  if (share >= 0.5) return 'half'
  return share >= 0.25 ? 'some' : 'few'
}

/** How many said yes or mostly to a statement, of those who chose a face. */
export function agreedOf({ said }: Sheets, statement: string): Share | undefined {
  const of = (choice: string) => said.get(statement)?.get(choice) ?? 0
  return shareOf(of('quite') + of('yes'), of('no') + of('little'))
}

export function unknownOf({ said }: Sheets, statement: string): Known {
  const count = said.get(statement)?.get('unknown') ?? 0
  return isSmall(count) ? few : exactly(count)
}

const withStart = (one: Group): Group => ({
  ...one,
  start: one.start && one.start.sheets >= answersMin ? one.start : null,
})

function groupsOf(rows: readonly SaidRow[]): Group[] {
  const keys = new Map(
    rows.map(({ programme, organiser }) => [`${programme} ${organiser}`, { programme, organiser }]),
  )
  return [...keys.values()].map((key) => {
    const own = rows.filter(
      (one) => one.programme === key.programme && one.organiser === key.organiser,
    )
    const finished = own.filter((one) => one.moment === 'end' && one.statement === 'finished')
    return {
      ...key,
      of: [key],
      end: sheetsOf(own.filter(({ moment }) => moment === 'end')),
      start: sheetsOf(own.filter(({ moment }) => moment === 'start')),
      finished: finished.reduce((sum, { count }) => sum + count, 0),
    }
  })
}

function sheetsOf(rows: readonly SaidRow[]): Sheets {
  const said = new Map<string, Map<string, number>>()
  let sheets = 0
  for (const { statement, said: choice, count } of rows) {
    if (statement === '') sheets += count
    else if (statement !== 'finished') addTo(said, statement, choice, count)
  }
  return { sheets, said }
}

function added(all: readonly Sheets[]): Sheets {
  const said = new Map<string, Map<string, number>>()
  for (const one of all)
    for (const [statement, choices] of one.said)
      for (const [choice, count] of choices) addTo(said, statement, choice, count)
  return { sheets: all.reduce((sum, { sheets }) => sum + sheets, 0), said }
}

function addTo(
  said: Map<string, Map<string, number>>,
  statement: string,
  choice: string,
  count: number,
): void {
  const choices = said.get(statement) ?? new Map<string, number>()
  said.set(statement, choices)
  choices.set(choice, (choices.get(choice) ?? 0) + count)
}
