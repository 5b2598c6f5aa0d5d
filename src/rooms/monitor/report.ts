// From counts to what one page may show: totals, lists and bars, now and in the months beside it.

import type { Months, Published } from '../../platform/small-numbers/quarter.ts'
import { type Bars, barsOf, questionTotals } from './bars.ts'
import {
  added,
  type Counts,
  countsOf,
  divided,
  type Entry,
  entriesOf,
  type Pair,
  type Parts,
  pairOf,
  quarterOf,
  remembered,
  totalOf,
} from './division.ts'
import {
  besidePeriod,
  type Choice,
  lastDayOf,
  monthOf,
  monthsLater,
  type Period,
  partsOf,
  quarterMonths,
  quartersOf,
} from './period.ts'
import type { CountRow, ListName, Range, Since } from './store.ts'

export type Referrals = {
  total: Pair
  inTime: Pair
  groups: Entry[]
  statuses: Entry[]
  /** Receivers, or senders of what was received. */
  others: Entry[]
}
export type Report = {
  choice: Choice
  beside: Period
  since: Since
  today: string
  questions: {
    total: Pair
    /** The same without the month that still runs; null when there is no other. */
    finished: Pair | null
    themes: Entry[]
    points: Entry[]
    help: Entry[]
    /** Organisations that visitors were pointed to: cold referrals. */
    named: Entry[]
    bars: Bars
  }
  sent: Referrals
  /** Only for one organisation. */
  received: Referrals | null
}

/** The statuses of a referral after sending: with an outcome that is known, and without. */
export const statusGroups = {
  outcome: ['helped', 'notReached', 'declined'],
  open: ['sent', 'accepted', 'expired', 'withdrawn'],
} as const
export const groupNames = Object.keys(statusGroups) as (keyof typeof statusGroups)[]
type StatusGroup = (typeof groupNames)[number]
export type CountedStatus = (typeof statusGroups)[StatusGroup][number]

/** Counting questions began after the first week of the months beside it: then those say too little. */
export const isHalfCounted = ({ beside, since }: Pick<Report, 'beside' | 'since'>): boolean =>
  since.questions !== null && since.questions > `${beside.from}-07`

/** Whole quarters around both periods: what is shown of a quarter is decided from all of it. */
export function rangesFor({ period, beside }: Choice): [Range, Range] {
  const whole = (one: Period): Range => {
    const quarters = quartersOf(one)
    const [first, last] = [quarters[0] ?? '', quarters.at(-1) ?? '']
    return { from: `${quarterMonths(first)[0]}-01`, until: lastDayOf(quarterMonths(last)[2]) }
  }
  return [whole(period), whole(besidePeriod(period, beside))]
}

/** The report of a choice; `rows` are the counts in its ranges. */
export function reportOf(
  rows: readonly CountRow[],
  about: { choice: Choice; since: Since; today: string; hasReceived: boolean },
): Report {
  const { choice, since, today } = about
  const { period } = choice
  const beside = besidePeriod(period, choice.beside)
  const counts = countsOf(rows)
  const parts = { now: partsOf(period, today), beside: partsOf(beside, today) }
  const totals = questionTotals(counts)
  const own = (list: ListName) => {
    const ofList = remembered((quarter) => totalOf(counts, list, quarter))
    return entriesOf(counts, list, ofList, parts)
  }
  const questions = {
    total: pairOf(totals, parts),
    finished: finishedOf(totals, choice, today),
    themes: entriesOf(counts, 'theme', totals, parts),
    points: entriesOf(counts, 'point', totals, parts),
    help: own('help'),
    named: own('cold'),
    bars: barsOf(totals, period, today),
  }
  const received = about.hasReceived
    ? referralsOf(counts, ['status-in', 'in-time-in', 'sender'], parts)
    : null
  const sent = referralsOf(counts, ['status', 'in-time', 'receiver'], parts)
  return { choice, beside, since, today, questions, sent, received }
}

function finishedOf(
  totals: (quarter: string) => Published,
  choice: Choice,
  today: string,
): Pair | null {
  const { from, until } = choice.period
  const last = until === monthOf(today) ? monthsLater(until, -1) : until
  if (last < from) return null
  const period = { from, until: last }
  const isWholeOfIt = last === until
  const other = besidePeriod(choice.period, choice.beside)
  const beside = isWholeOfIt ? other : { from: other.from, until: monthsLater(other.until, -1) }
  return pairOf(totals, { now: partsOf(period, today), beside: partsOf(beside, today) })
}

function referralsOf(
  counts: Counts,
  [status, inTime, other]: [ListName, ListName, ListName],
  parts: Parts,
): Referrals {
  const statuses = remembered((quarter) => quarterOf(counts, status, quarter))
  const totals = remembered((quarter) => totalOf(counts, status, quarter))
  const members = (quarter: string, group: StatusGroup) =>
    new Map(statusGroups[group].map((one) => [one as string, statuses(quarter).get(one) ?? none]))
  const groups = remembered((quarter) =>
    divided(
      new Map(groupNames.map((group) => [group, added(members(quarter, group).values())])),
      totals(quarter),
    ),
  )
  const answers = remembered((quarter) => {
    const count = added(quarterOf(counts, inTime, quarter).values())
    return divided(answersOf(count, added(statuses(quarter).values())), totals(quarter))
  })
  const entry = (key: string, of: (quarter: string) => Published): Entry => ({
    key,
    ...pairOf(of, parts),
  })
  const within = (group: StatusGroup) => {
    const division = remembered((quarter) =>
      divided(members(quarter, group), groups(quarter).of(group)),
    )
    return statusGroups[group].map((one) => entry(one, (quarter) => division(quarter).of(one)))
  }
  return {
    total: pairOf(totals, parts),
    inTime: pairOf((quarter) => answers(quarter).of('in-time'), parts),
    groups: groupNames.map((group) => entry(group, (quarter) => groups(quarter).of(group))),
    statuses: groupNames.flatMap(within),
    others: entriesOf(counts, other, totals, parts),
  }
}

const none: Months = [0, 0, 0]

/** In time, and all others: late, or not at all. */
function answersOf(inTime: Months, all: Months): Map<string, Months> {
  const rest = (at: 0 | 1 | 2) => Math.max(0, all[at] - inTime[at])
  return new Map([
    ['in-time', inTime],
    ['rest', [rest(0), rest(1), rest(2)]],
  ])
}
