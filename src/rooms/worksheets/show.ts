// Fields of a kind: how a value reads in a table or file, and how it is asked in a form.
import type { Lang } from '../../paths.ts'
import { numericDate } from '../../platform/dates.ts'
import type { Sheet } from '../../platform/form.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { checkboxesField, pickField } from '../../ui/parts/choice-field.ts'
import { dateField } from '../../ui/parts/date-field.ts'
import type { FieldWords } from '../../ui/parts/field.ts'
import { areaField, selectField, textField, tickField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import type { Field } from './kinds.ts'
import type { Value } from './rules.ts'
import { texts } from './texts.ts'

/** A value in words; '' when there is none. */
export function inWords(lang: Lang, field: Field, words: FieldWords, value: Value | undefined) {
  if (value === null || value === undefined || value === '' || value === false) return ''
  if (value === true) return texts[lang].sheet.yes
  if (Array.isArray(value)) return value.map((one) => words.options?.[one] ?? one).join('; ')
  if (field.type === 'day') return numericDate(String(value))
  return words.options?.[String(value)] ?? String(value)
}

/** The same for a page: several lines as a list; '' when there is nothing. */
export function shown(
  view: View,
  field: Field,
  words: FieldWords,
  value: Value | undefined,
): Content {
  if (field.type === 'lines' && Array.isArray(value) && value.length > 0)
    return html`<ul class="kw-list">${value.map((one) => html`<li>${one}</li>`)}</ul>`
  // In a wide table the numbers of the five activities do.
  if (field.type === 'activities' && Array.isArray(value)) return value.join(', ')
  const text = inWords(view.lang, field, words, value)
  // A date stays on one line, however narrow its column.
  return field.type === 'day' && text
    ? html`<time datetime="${String(value)}">${text}</time>`
    : text
}

const scores = { '1': '1', '2': '2', '3': '3', '4': '4', '5': '5' }

/** Asks for one field; `goals` are the answers of a field of that type. */
export function asked(
  view: View,
  sheet: Sheet,
  field: Field,
  words: FieldWords,
  { prefix = '', goals = [] }: { prefix?: string; goals?: readonly string[] } = {},
): Markup {
  const name = prefix + field.key
  const optional = { optional: !field.required }
  const ways: Record<Field['type'], () => Markup> = {
    line: () => textField(view, sheet, name, words, optional),
    text: () => areaField(view, sheet, name, words, { ...optional, rows: 2 }),
    lines: () => areaField(view, sheet, name, words, { ...optional, rows: 5 }),
    level: () => selectField(view, sheet, name, words, { ...optional, size: 'short' }),
    score: () => pickField(view, sheet, name, { ...words, options: scores }, optional),
    choice: () => selectField(view, sheet, name, words, optional),
    activities: () => checkboxesField(view, sheet, name, words, optional),
    day: () => dateField(view, sheet, name, words, optional),
    tick: () => tickField(view, sheet, name, words, optional),
    goal: () => selectField(view, sheet, name, { ...words, options: asOptions(goals) }, optional),
  }
  return ways[field.type]()
}

const asOptions = (all: readonly string[]) => Object.fromEntries(all.map((one) => [one, one]))
