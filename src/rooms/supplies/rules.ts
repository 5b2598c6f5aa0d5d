// What deeds do to a stock, how much is needed, and who may do what.
import { addDays } from '../../platform/dates.ts'
import type { StaffRole } from '../partners/door.ts'

export const may = {
  /** Of the own organisation; lead and admin of every one. */
  read: ['desk', 'coordinator', 'lead', 'admin'],
  keep: ['coordinator', 'lead', 'admin'],
} as const satisfies Record<string, readonly StaffRole[]>

export const kinds = ['workbook', 'laptop', 'tablet', 'phone'] as const
export type Kind = (typeof kinds)[number]

export type Stock = { onOrder: number; atHand: number; handedOut: number; lost: number }
export const noStock: Stock = { onOrder: 0, atHand: 0, handedOut: 0, lost: 0 }

export const deeds = [
  'ordered',
  'received',
  'handed-out',
  'returned',
  'lost',
  'written-off',
] as const
export type Deed = (typeof deeds)[number]

/** Deeds that a kind can undergo: a workbook stays with who got it. */
export const deedsOf = (kind: Kind): readonly Deed[] =>
  kind === 'workbook' ? ['ordered', 'received', 'handed-out', 'written-off'] : deeds

/** Deeds that are of one course. */
export const isOfCourse = (deed: Deed): boolean =>
  deed === 'handed-out' || deed === 'returned' || deed === 'lost'

/** What so many of a deed do to each number; more may be received than was ordered. */
export function effectOf(deed: Deed, n: number, { onOrder }: Stock): Stock {
  const by: Record<Deed, Partial<Stock>> = {
    ordered: { onOrder: n },
    received: { onOrder: -Math.min(n, onOrder), atHand: n },
    'handed-out': { atHand: -n, handedOut: n },
    returned: { handedOut: -n, atHand: n },
    lost: { handedOut: -n, lost: n },
    'written-off': { atHand: -n, lost: n },
  }
  return { ...noStock, ...by[deed] }
}

export const plus = (a: Stock, b: Stock): Stock => ({
  onOrder: a.onOrder + b.onOrder,
  atHand: a.atHand + b.atHand,
  handedOut: a.handedOut + b.handedOut,
  lost: a.lost + b.lost,
})

/** The opposite; nothing stays nothing. */
export const minus = (a: Stock): Stock => ({
  onOrder: 0 - a.onOrder,
  atHand: 0 - a.atHand,
  handedOut: 0 - a.handedOut,
  lost: 0 - a.lost,
})

export const isPossible = (stock: Stock): boolean => Object.values(stock).every((n) => n >= 0)

export type Demand = {
  firstOn: string | null
  lastOn: string | null
  seatsTaken: number
  maximum: number
  /** Given out for this course already, less what came back. */
  given: number
}
export type Need = { now: number; atMost: number }

/** Workbooks that are still to be handed out: to who has a seat, and when every course fills up. */
export const workbooksNeeded = (courses: readonly Demand[]): Need => ({
  now: sum(courses.map(({ seatsTaken, given }) => Math.max(0, seatsTaken - given))),
  atMost: sum(courses.map(({ maximum, given }) => Math.max(0, maximum - given))),
})

/** Devices in use on the busiest day: they come back after a course, and serve the next one. */
export function devicesNeeded(courses: readonly Demand[]): Need {
  const known = courses.filter(({ firstOn, lastOn }) => firstOn !== null && lastOn !== null)
  // It can only become busier on a day that a course begins.
  const on = (day: string) =>
    known.filter(({ firstOn, lastOn }) => (firstOn ?? '') <= day && day < addDays(lastOn ?? day, 1))
  const days = known.map(({ firstOn }) => on(firstOn ?? ''))
  const most = (of: (one: Demand) => number) => Math.max(0, ...days.map((all) => sum(all.map(of))))
  return { now: most(({ seatsTaken }) => seatsTaken), atMost: most(({ maximum }) => maximum) }
}

/** How many too few, when everything on its way arrives; of devices those that are out count too. */
export function shortOf(need: Need, stock: Stock, reserve: number, areDevices: boolean): number {
  const have = stock.atHand + stock.onOrder + (areDevices ? stock.handedOut : 0)
  return Math.max(0, need.now + reserve - have)
}

const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0)
