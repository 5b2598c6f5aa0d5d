// From counts to what the page of learning may show, now and in the months beside it.
import { isExact, isSmall, type Known, sumKnown } from '../../platform/small-numbers/known.ts'
import {
  added,
  besidePeriod,
  type Choice,
  type Counts,
  countsOf,
  divided,
  type Entry,
  entriesOf,
  monthsOf,
  type Pair,
  type Parts,
  type Period,
  pairOf,
  partsOf,
  quarterOf,
  type Row,
  remembered,
  totalOf,
} from '../monitor/door.ts'
import { beganWith, groupNames, type OutcomeGroup, outcomeGroups } from './rules.ts'

/** Courses, lessons and seats are about nobody: their numbers are shown as they are. */
type PlainPair = { now: number; beside: number }
export const things = ['courses', 'lessons', 'seats'] as const
export type Thing = (typeof things)[number]
export type Report = {
  choice: Choice
  beside: Period
  today: string
  since: { learning: string | null }
  planned: Record<Thing, PlainPair>
  held: Record<Thing, PlainPair>
  /** Lessons and courses that were called off. */
  off: Record<Thing, PlainPair>
  /** People on a seat of a course that was held; of whom the outcome is known or not, and which. */
  seated: Pair
  groups: Entry[]
  outcomes: Entry[]
  /** Who was at a lesson or more. */
  began: Pair
  programmes: Entry[]
  organisers: Entry[]
  ledBy: Entry[]
  waiting: Pair
  signedOff: Pair
  months: { month: string; known: Known }[]
}

export function reportOf(
  rows: readonly Row[],
  about: { choice: Choice; since: string | null; today: string },
): Report {
  const { choice, since, today } = about
  const beside = besidePeriod(choice.period, choice.beside)
  const counts = countsOf(rows)
  const parts: Parts = { now: partsOf(choice.period, today), beside: partsOf(beside, today) }
  const plain = (states: readonly string[]) =>
    Object.fromEntries(
      things.map((thing) => [
        thing,
        {
          now: plainSum(counts, thing, choice.period, states),
          beside: plainSum(counts, thing, beside, states),
        },
      ]),
    ) as Record<Thing, PlainPair>
  const totals = remembered((quarter) => totalOf(counts, 'outcome', quarter))
  const list = (name: string) => entriesOf(counts, name, totals, parts)
  const alone = (name: string) => pairOf((quarter) => totalOf(counts, name, quarter), parts)
  return {
    ...{ choice, beside, today, since: { learning: since } },
    planned: plain(['held', 'off', 'to-come']),
    held: plain(['held']),
    off: plain(['off']),
    seated: pairOf(totals, parts),
    ...outcomesOf(counts, totals, parts),
    programmes: list('programme'),
    organisers: list('organiser'),
    ledBy: list('led-by'),
    waiting: alone('waiting'),
    signedOff: alone('off'),
    months: monthsOf(choice.period).map((month) => {
      const period = { from: month, until: month }
      const only: Parts = { now: monthParts(period), beside: [] }
      return { month, known: pairOf(totals, only).now }
    }),
  }
}

/** First whether the outcome is known, then which: so that the share of those who finished is of a number that is shown. */
function outcomesOf(
  counts: Counts,
  totals: (quarter: string) => ReturnType<typeof totalOf>,
  parts: Parts,
): Pick<Report, 'groups' | 'outcomes' | 'began'> {
  const members = (quarter: string, group: OutcomeGroup) => {
    const all = quarterOf(counts, 'outcome', quarter)
    return new Map(outcomeGroups[group].map((one) => [one as string, all.get(one) ?? none]))
  }
  const groups = remembered((quarter) =>
    divided(
      new Map(groupNames.map((group) => [group, added(members(quarter, group).values())])),
      totals(quarter),
    ),
  )
  const within = (group: OutcomeGroup) => {
    const division = remembered((quarter) =>
      divided(members(quarter, group), groups(quarter).of(group)),
    )
    return outcomeGroups[group].map((key) => ({
      key,
      ...pairOf((quarter) => division(quarter).of(key), parts),
    }))
  }
  const all = groupNames.map((key) => ({
    key,
    ...pairOf((quarter) => groups(quarter).of(key), parts),
  }))
  const outcomes = groupNames.map(within)
  const beganIn = (which: keyof Pair): Known =>
    sumKnown(all.map((group, at) => beganOf(group[which], outcomes[at] ?? [], which)))
  return {
    groups: all,
    outcomes: outcomes.flat(),
    began: { now: beganIn('now'), beside: beganIn('beside') },
  }
}

/** How many of a group began: what its shown parts add up to, and never more than a reader works out from them. */
function beganOf(group: Known, outcomes: readonly Entry[], which: keyof Pair): Known {
  const isBegan = ({ key }: Entry) => beganWith.some((one) => one === key)
  const own = sumKnown(outcomes.filter(isBegan).map((one) => one[which]))
  const others = sumKnown(outcomes.filter((one) => !isBegan(one)).map((one) => one[which]))
  const within = {
    min: Math.max(own.min, group.min - others.max),
    max: Math.min(own.max, group.max - others.min),
  }
  return isExact(within) && isSmall(within.min) ? own : within
}

const none = [0, 0, 0] as const

/** A month by itself, also when the quarter still runs: the same as its own page shows. */
const monthParts = (period: Period) => partsOf(period, '9999-12-31')

function plainSum(counts: Counts, thing: Thing, period: Period, states: readonly string[]): number {
  const months = monthsOf(period).map((month) => counts.get(thing)?.get(month))
  return months.reduce(
    (sum, month) => sum + states.reduce((all, state) => all + (month?.get(state) ?? 0), 0),
    0,
  )
}
