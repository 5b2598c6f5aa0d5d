// Who may keep worksheets, in what order rows stand, what stands out, and when a sheet that is filled in apart may close.
import type { StaffRole } from '../partners/door.ts'
import { isApart, type KindKey, type Level, levels } from './kinds.ts'

export const may = {
  /** Of the organisation that leads, and of nobody else: the store sees to that. */
  keep: ['coordinator', 'lead', 'admin'],
  remove: ['lead', 'admin'],
} as const satisfies Record<string, readonly StaffRole[]>

export type Value = string | number | boolean | string[] | null
export type Values = Record<string, Value>
type Valued = { values: Values; position: number }

/** Rows as people want to read them: most effort first, newest first, per goal, else as they were written. */
export function ordered<T extends Valued>(kind: KindKey, rows: readonly T[]): T[] {
  const before = orders[kind] ?? (() => 0)
  return [...rows].sort((a, b) => before(a.values, b.values) || a.position - b.position)
}

const rank = (level: Value | undefined): number => levels.indexOf(level as Level)
const text = (value: Value | undefined): string => (typeof value === 'string' ? value : '')
const orders: Partial<Record<KindKey, (a: Values, b: Values) => number>> = {
  'network-analysis': (a, b) => rank(b.effort) - rank(a.effort),
  forces: (a, b) => Number(b.influence ?? 0) - Number(a.influence ?? 0),
  goals: (a, b) => text(a.goal).localeCompare(text(b.goal), 'nl'),
  tactics: (a, b) => text(b.on).localeCompare(text(a.on)),
}

/** Whether this row brings the goal closer. */
export const helps = ({ values }: { values: Values }, goal: string): boolean =>
  values.goal === goal && (values.gain === 'plus' || values.gain === 'plus-plus')

/** Goals that no cooperation brings closer (domain P-05): none at all, or none that gives a plus. */
export const goalsAlone = (
  goals: readonly string[],
  rows: readonly { values: Values }[],
): string[] => goals.filter((goal) => !rows.some((row) => helps(row, goal)))

/** One decimal; undefined when nobody gave a score. */
export function averageScore(all: readonly { values: Values }[]): number | undefined {
  const scores = all.map(({ values }) => values.score).filter((one) => typeof one === 'number')
  if (scores.length === 0) return undefined
  return Math.round((10 * scores.reduce((sum, one) => sum + one, 0)) / scores.length) / 10
}

/** Two people see it so differently that they should talk about it. */
const apartMin = 2
export function isFarApart(all: readonly { values: Values }[]): boolean {
  const scores = all.map(({ values }) => values.score).filter((one) => typeof one === 'number')
  return scores.length > 1 && Math.max(...scores) - Math.min(...scores) >= apartMin
}

export type Part = { personId: string; name: string; handedInAt: Date | null; version: number }
export type Stop = 'closed' | 'too-few'

/** What still stops a sheet from being closed. Two answers of their own are the point of filling it in apart (P-10). */
export function whatStopsClosing(
  sheet: { kind: KindKey; status: 'open' | 'closed' },
  parts: readonly Part[],
): Stop[] {
  const stops: Stop[] = []
  if (sheet.status === 'closed') stops.push('closed')
  const ready = parts.filter(({ handedInAt }) => handedInAt !== null).length
  if (isApart(sheet.kind) && ready < 2) stops.push('too-few')
  return stops
}

/** After closing, everyone of the organisation reads all parts: opening again would let them look first and fill in then. */
export const mayReopen = (sheet: { kind: KindKey; status: 'open' | 'closed' }): boolean =>
  sheet.status === 'closed' && !isApart(sheet.kind)

type Sight = 'own' | 'waiting' | 'both'
/** What this person sees of a sheet that is filled in apart; the database holds to the same (0016, shows_part). */
export function sightOf(
  sheet: { status: 'open' | 'closed' },
  parts: readonly Part[],
  personId: string | null,
): Sight {
  if (sheet.status === 'closed') return 'both'
  const mine = parts.find((one) => one.personId === personId)
  if (!mine?.handedInAt) return 'own'
  return parts.filter(({ handedInAt }) => handedInAt !== null).length > 1 ? 'both' : 'waiting'
}
