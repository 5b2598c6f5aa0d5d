// What a text says about opening, before it becomes schedules.
import type { Remark } from '../schedule.ts'
import type { Days, Limits, Times } from './parts.ts'

/** What holds for a clause besides its days and times. */
export type Mods = {
  from?: string
  to?: string
  months?: number[]
  weeks?: number
  odd?: boolean
  vague?: 'week' | 'month'
  /** How many times in all, and where that stands. */
  count?: Place & { times: number }
  label?: string
}
export type Place = { start: number; end: number }
export type Clause = Place & {
  days?: Days
  times: Times[]
  mods: Mods
  sentence: number
  /** "ook": comes on top of what was said before. */
  also: boolean
  /** "10-12 uur op dinsdag" */
  timesFirst: boolean
  /** A label, period or rhythm stands behind its times: what follows is apart from it. */
  apart: boolean
}
/** Everything that was said; `left` are the places in the text that nothing could be made of. */
export type Said = {
  clauses: Clause[]
  closedDays: Days[]
  closedLimits: (Limits & Place)[]
  breaks: { times: Times; sentence: number }[]
  closedOnHolidays: boolean | undefined
  remarks: Set<Remark>
  left: Place[]
}
