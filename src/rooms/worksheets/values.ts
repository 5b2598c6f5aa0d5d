// From the fields of a kind to what may be typed in them, and back. Fields of fixed rows are named `item.key`.
import type { z } from 'zod'
import { type Filled, rule, type Sheet, type Typed, withError } from '../../platform/form.ts'
import { findPersonalData } from '../../platform/privacy.ts'
import { type Field, gains, type Item, type Kind, levels, verdictItem } from './kinds.ts'
import type { ItemValues } from './row-store.ts'
import type { Value, Values } from './rules.ts'

const activities = ['1', '2', '3', '4', '5'] as const
const linesMax = 30
const textMax = 1500

const text = (max: number) => rule.optionalText(max).transform((value) => value ?? '')
const choice = (options: readonly string[]) =>
  rule.optionalChoice(options as [string, ...string[]]).transform((value) => value ?? '')
const needed = (rules: z.ZodType<Value>, field: Field): z.ZodType<Value> =>
  field.required
    ? rules.refine((value) => (Array.isArray(value) ? value.length > 0 : value !== ''), 'required')
    : rules

/** What may be typed in one field; `goals` are the answers of a field of that type. */
function ruleOf(field: Field, goals: readonly string[]): z.ZodType<Value> {
  const byType: Record<Field['type'], () => z.ZodType<Value>> = {
    line: () => text(200).transform((value) => value.replace(/\s+/g, ' ')),
    text: () => text(textMax),
    lines: () => text(textMax).transform(linesIn),
    level: () => choice(levels),
    score: () => rule.optionalWhole(1, 5),
    choice: () => choice(field.options ?? gains),
    activities: () => rule.choices(activities),
    day: () => rule.optionalDay().transform((value) => value ?? ''),
    tick: () => rule.check(),
    goal: () => text(200).refine((value) => value === '' || goals.includes(value), 'choice'),
  }
  return needed(byType[field.type](), field)
}

const linesIn = (typed: string): string[] =>
  [...new Set(typed.split('\n').map((line) => line.trim().slice(0, 200)))]
    .filter(Boolean)
    .slice(0, linesMax)

/** The zod shape of some fields, to spread into a form. */
export const shapeOf = (
  fields: readonly Field[],
  goals: readonly string[] = [],
  prefix = '',
): Record<string, z.ZodType<Value>> =>
  Object.fromEntries(fields.map((field) => [prefix + field.key, ruleOf(field, goals)]))

export const itemPrefix = (item: string): string => `${item}.`

/** Every fixed row of the kind, with what each person concludes when it is filled in apart. */
export function itemsWithFields(kind: Kind): { item: string; fields: readonly Field[] }[] {
  const items = (kind.items ?? []).map(({ key }: Item) => ({ item: key, fields: kind.columns }))
  return kind.verdict ? [...items, { item: verdictItem, fields: kind.verdict }] : items
}

export const itemsShape = (kind: Kind) =>
  Object.assign(
    {},
    ...itemsWithFields(kind).map(({ item, fields }) => shapeOf(fields, [], itemPrefix(item))),
  ) as Record<string, z.ZodType<Value>>

/** What was read of the fixed rows, per row. */
export const itemValuesIn = (kind: Kind, read: Record<string, unknown>): ItemValues[] =>
  itemsWithFields(kind).map(({ item, fields }) => ({
    item,
    values: valuesIn(fields, read, itemPrefix(item)),
  }))

export const valuesIn = (
  fields: readonly Field[],
  read: Record<string, unknown>,
  prefix = '',
): Values =>
  Object.fromEntries(fields.map(({ key }) => [key, (read[prefix + key] ?? null) as Value]))

/** Values as they stand in a form. */
export function typedOf(fields: readonly Field[], values: Values, prefix = ''): Typed {
  return Object.fromEntries(
    fields.map(({ key, type }) => [prefix + key, typedValue(type, values[key] ?? null)]),
  )
}

function typedValue(type: Field['type'], value: Value): string | string[] | undefined {
  if (Array.isArray(value)) return type === 'lines' ? value.join('\n') : value
  if (typeof value === 'boolean') return value ? 'ja' : ''
  return value === null ? '' : String(value)
}

const free: readonly Field['type'][] = ['line', 'text', 'lines']
/** The names of the fields in which people write freely. */
export const freeNames = (fields: readonly Field[], prefix = ''): string[] =>
  fields.filter(({ type }) => free.includes(type)).map(({ key }) => prefix + key)

/** Numbers, addresses and birth dates of people are refused: a sheet is about functions and organisations. */
export function guarded<T>(sheet: Filled<T>, names: readonly string[], today: string): Filled<T> {
  let found: Sheet = sheet
  for (const name of names) {
    const typed = sheet.typed[name]
    if (typeof typed === 'string' && findPersonalData(typed, today).length > 0)
      found = withError(found, name, 'personal-data')
  }
  return found === sheet ? sheet : { ok: false, typed: found.typed, errors: found.errors }
}
