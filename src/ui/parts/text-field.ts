/** Fields one types in, and the drop-down list. */
import { attributes, html, type Markup } from '../markup.ts'
import { say } from '../texts.ts'
import type { View } from '../view.ts'
import {
  type FieldOptions,
  type FieldWords,
  type Filled,
  field,
  tiedAttributes,
  typedText,
} from './field.ts'

type TextOptions = FieldOptions & {
  /** Of the person who types; see WCAG 1.3.5 for the names. */
  autocomplete?: string
  /** What is typed: sets the phone's keyboard, never the browser's own checking. */
  kind?: 'text' | 'email' | 'tel' | 'url' | 'number' | 'code' | 'postcode' | 'search'
  size?: 'short' | 'tiny'
  /** What the browser offers while one types; anything else may be typed too. */
  suggestions?: readonly string[]
}

const keyboards: Record<string, Record<string, string>> = {
  email: { inputmode: 'email', autocapitalize: 'none', spellcheck: 'false' },
  tel: { type: 'tel', inputmode: 'tel' },
  url: { inputmode: 'url', autocapitalize: 'none', spellcheck: 'false' },
  number: { inputmode: 'numeric' },
  code: { inputmode: 'numeric', autocomplete: 'one-time-code', spellcheck: 'false' },
  postcode: { autocapitalize: 'characters', spellcheck: 'false' },
  search: { inputmode: 'search', enterkeyhint: 'search' },
}

export function textField(
  view: View,
  filled: Filled,
  name: string,
  words: FieldWords,
  options: TextOptions = {},
): Markup {
  const list = options.suggestions ?? []
  return field(view, filled, name, words, options, (ties) => {
    const rest = attributes({
      class: `utrecht-textbox utrecht-textbox--html-input${sizeClass(options.size)}`,
      type: 'text',
      ...tiedAttributes(ties),
      value: typedText(filled, name),
      autocomplete: options.autocomplete,
      list: list.length > 0 && `${ties.id}-list`,
      ...keyboards[options.kind ?? ''],
    })
    const known = list.map((value) => html`<option${attributes({ value })}></option>`)
    return html`<input${rest}>${
      list.length > 0 && html`<datalist id="${ties.id}-list">${known}</datalist>`
    }`
  })
}

export function areaField(
  view: View,
  filled: Filled,
  name: string,
  words: FieldWords,
  options: FieldOptions & { rows?: number } = {},
): Markup {
  return field(view, filled, name, words, options, (ties) => {
    const rest = attributes({
      class: 'utrecht-textarea utrecht-textarea--html-textarea',
      ...tiedAttributes(ties),
      rows: options.rows ?? 4,
    })
    // A browser drops the first newline inside a textarea; this one is for it to drop.
    return html`<textarea${rest}>
${typedText(filled, name)}</textarea>`
  })
}

/** For long lists only; up to about seven options are better as pickField or radiosField. */
export function selectField(
  view: View,
  filled: Filled,
  name: string,
  words: FieldWords,
  options: FieldOptions & { size?: 'short'; blank?: boolean } = {},
): Markup {
  return field(view, filled, name, words, options, (ties) => {
    const chosen = typedText(filled, name)
    const all = Object.entries(words.options ?? {}).map(
      ([value, label]) =>
        html`<option${attributes({ value, selected: value === chosen })}>${label}</option>`,
    )
    const rest = attributes({
      class: `utrecht-select utrecht-select--html-select${sizeClass(options.size)}`,
      ...tiedAttributes(ties),
    })
    const blank = options.blank !== false && html`<option value="">${say(view).choose}</option>`
    return html`<select${rest}>${blank}${all}</select>`
  })
}

/** A file to upload; the form needs `upload: true`. */
export function fileField(
  view: View,
  filled: Filled,
  name: string,
  words: FieldWords,
  options: FieldOptions & { accept?: string } = {},
): Markup {
  return field(view, filled, name, words, options, (ties) => {
    const rest = attributes({
      class: 'utrecht-textbox utrecht-textbox--html-input',
      type: 'file',
      ...tiedAttributes(ties),
      accept: options.accept,
    })
    return html`<input${rest}>`
  })
}

/** One box to tick, with its own label behind it: a consent, an agreement. */
export function tickField(
  view: View,
  filled: Filled,
  name: string,
  words: FieldWords,
  options: FieldOptions = {},
): Markup {
  return field(view, filled, name, words, { ...options, ownLabel: true }, (ties) => {
    const rest = attributes({
      type: 'checkbox',
      ...tiedAttributes(ties),
      value: 'ja',
      checked: ['ja', 'on', 'true'].includes(typedText(filled, name)),
    })
    return html`<div class="kw-check"><input${rest}><label for="${ties.id}">${words.label}</label></div>`
  })
}

function sizeClass(size: 'short' | 'tiny' | undefined): string {
  return size ? ` kw-${size}` : ''
}
