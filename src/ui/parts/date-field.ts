/** Days: with the browser's own picker at work, as three boxes where people know a date by heart. */
import { attributes, html, type Markup } from '../markup.ts'
import { say } from '../texts.ts'
import type { View } from '../view.ts'
import {
  type FieldOptions,
  type FieldWords,
  type Filled,
  field,
  fieldGroup,
  tiedAttributes,
  typedText,
} from './field.ts'

type DateOptions = FieldOptions & { min?: string; max?: string }

/** A browser without a date picker shows a text box: accept 31-12-2026 as well as 2026-12-31. */
export function dateField(
  view: View,
  filled: Filled,
  name: string,
  words: FieldWords,
  options: DateOptions = {},
): Markup {
  return field(view, filled, name, words, options, (ties) => {
    const rest = attributes({
      class: 'utrecht-textbox utrecht-textbox--html-input kw-short',
      type: 'date',
      ...tiedAttributes(ties),
      value: typedText(filled, name),
      min: options.min,
      max: options.max,
    })
    return html`<input${rest}>`
  })
}

export function timeField(
  view: View,
  filled: Filled,
  name: string,
  words: FieldWords,
  options: FieldOptions = {},
): Markup {
  return field(view, filled, name, words, options, (ties) => {
    const rest = attributes({
      class: 'utrecht-textbox utrecht-textbox--html-input kw-short',
      type: 'time',
      ...tiedAttributes(ties),
      value: typedText(filled, name),
    })
    return html`<input${rest}>`
  })
}

/** Three boxes, read as `name-day`, `name-month` and `name-year`; an error on `name` marks all. */
export function dayMonthYearField(
  view: View,
  filled: Filled,
  name: string,
  words: FieldWords,
  options: FieldOptions & { birthday?: boolean } = {},
): Markup {
  const t = say(view)
  const boxes = [
    ['day', t.day],
    ['month', t.month],
    ['year', t.year],
  ] as const
  return fieldGroup(view, filled, name, words, options, (ties) => {
    const all = boxes.map(([part, label], at) => {
      const id = at === 0 ? ties.id : `${ties.id}-${part}`
      const rest = attributes({
        class: 'utrecht-textbox utrecht-textbox--html-input',
        type: 'text',
        inputmode: 'numeric',
        id,
        name: `${name}-${part}`,
        value: typedText(filled, `${name}-${part}`),
        'aria-invalid': ties.invalid && 'true',
        autocomplete: options.birthday && `bday-${part}`,
      })
      return html`<div><label for="${id}">${label}</label><input${rest}></div>`
    })
    return html`<div class="kw-date">${all}</div>`
  })
}
