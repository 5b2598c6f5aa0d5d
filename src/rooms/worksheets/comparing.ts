// Two sheets of one kind laid over each other: what is new, gone, changed or the same.
import { type Field, type KindKey, kindOf, verdictItem } from './kinds.ts'
import type { Row } from './row-store.ts'
import { averageScore, ordered, type Value, type Values } from './rules.ts'

export type State = 'added' | 'gone' | 'changed' | 'same'
export type Compared = {
  /** A fixed row, or else what the row is about. */
  item: string | null
  subject: string
  state: State
  cells: { field: Field; was: Value; now: Value }[]
}
type Entry = { key: string; item: string | null; subject: string; values: Values }

/** Rows of the later sheet in its order, then those that are gone. */
export function compared(
  kind: KindKey,
  earlier: readonly Row[],
  later: readonly Row[],
): Compared[] {
  const before = new Map(entriesOf(kind, earlier).map((one) => [one.key, one]))
  const after = entriesOf(kind, later)
  const keys = new Set(after.map(({ key }) => key))
  const gone = [...before.values()].filter(({ key }) => !keys.has(key))
  return [
    ...after.map((entry) => pair(kind, before.get(entry.key), entry)),
    ...gone.map((entry) => pair(kind, entry, undefined)),
  ]
}

/** The columns that two sheets can be compared in: of answers given apart only the scores, as an average. */
export const comparedColumns = (kind: KindKey): readonly Field[] =>
  kindOf(kind).verdict
    ? kindOf(kind).columns.filter(({ type }) => type === 'score')
    : kindOf(kind).columns

function pair(kind: KindKey, was: Entry | undefined, now: Entry | undefined): Compared {
  const cells = comparedColumns(kind).map((field) => ({
    field,
    was: was?.values[field.key] ?? null,
    now: now?.values[field.key] ?? null,
  }))
  const isSame = cells.every((one) => sign(one.was) === sign(one.now))
  const state = !was ? 'added' : !now ? 'gone' : isSame ? 'same' : 'changed'
  const { item, subject } = now ?? was ?? { item: null, subject: '' }
  return { item, subject, state, cells }
}

/** Nothing typed is the same as nothing there. */
export const sign = (value: Value): string =>
  value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0)
    ? ''
    : JSON.stringify(value)

function entriesOf(kind: KindKey, rows: readonly Row[]): Entry[] {
  const { items, verdict } = kindOf(kind)
  if (!items) return numbered(ordered(kind, rows).map((row) => ({ ...row, key: keyOf(kind, row) })))
  return items.flatMap(({ key }) => {
    const here = rows.filter(({ item }) => item === key && item !== verdictItem)
    const [first] = here
    if (!first) return []
    const values = verdict ? { score: averageScore(here) ?? null } : first.values
    return [{ key, item: key, subject: '', values }]
  })
}

/** What makes a row of two sheets the same row: its partner, and what else tells its rows apart. */
function keyOf(kind: KindKey, { organisationId, subject, values }: Row): string {
  const also: Partial<Record<KindKey, Value[]>> = {
    goals: [values.goal ?? ''],
    tactics: [values.on ?? '', values.tactic ?? ''],
  }
  return JSON.stringify([organisationId ?? subject.toLowerCase(), ...(also[kind] ?? [])])
}

/** The second row about one partner is another row than the first. */
function numbered<T extends { key: string }>(all: T[]): T[] {
  const seen = new Map<string, number>()
  return all.map((one) => {
    const n = seen.get(one.key) ?? 0
    seen.set(one.key, n + 1)
    return { ...one, key: `${one.key} ${n}` }
  })
}
