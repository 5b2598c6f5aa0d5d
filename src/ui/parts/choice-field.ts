/** Questions with a few answers: rows to choose from, or pills with a key each. */
import { attributes, type Content, html, type Markup } from '../markup.ts'
import type { View } from '../view.ts'
import { details } from './details.ts'
import { type FieldOptions, type FieldWords, type Filled, fieldGroup, typedList } from './field.ts'
import { keyHint } from './key.ts'

type ChoiceOptions = FieldOptions & {
  /** Which options, in this order; without it all of them as written. */
  only?: readonly string[]
  /** A line under an option. */
  hints?: Record<string, string>
}
type PickOptions = ChoiceOptions & {
  /** Several answers allowed. */
  many?: boolean
  /** option -> letter or digit that chooses it. */
  keys?: Record<string, string>
  /** Further options behind a fold, for lists too long to show at once; open when one of them is chosen. */
  more?: { label: string; only: readonly string[] }
}
type Option = { value: string; label: string; id: string; checked: boolean }

export function radiosField(
  view: View,
  filled: Filled,
  name: string,
  words: FieldWords,
  options: ChoiceOptions = {},
): Markup {
  return rows(view, filled, name, words, options, 'radio')
}

export function checkboxesField(
  view: View,
  filled: Filled,
  name: string,
  words: FieldWords,
  options: ChoiceOptions = {},
): Markup {
  return rows(view, filled, name, words, options, 'checkbox')
}

/** Pills: the fast way at a counter, one tap or one key per answer. */
export function pickField(
  view: View,
  filled: Filled,
  name: string,
  words: FieldWords,
  options: PickOptions = {},
): Markup {
  return fieldGroup(view, filled, name, words, options, (ties) => {
    const shown = options.only ?? Object.keys(words.options ?? {})
    const only = [...shown, ...(options.more?.only ?? [])]
    const all = optionsOf(filled, name, words, { only }, ties.id)
    const pills = (some: Option[]) =>
      html`<div class="kw-pick">${some.map((option) => pill(name, option, options))}</div>`
    const rest = all.slice(shown.length)
    const isOpen = rest.some((option) => option.checked)
    return html`${pills(all.slice(0, shown.length))}${
      options.more && details(options.more.label, pills(rest), isOpen)
    }`
  })
}

function pill(name: string, option: Option, options: PickOptions): Markup {
  const key = options.keys?.[option.value]
  const rest = attributes({
    ...inputAttributes(options.many ? 'checkbox' : 'radio', name, option),
    'data-key': key?.toLowerCase(),
    'aria-keyshortcuts': key?.toUpperCase(),
  })
  return html`<span><input${rest}><label for="${option.id}">${option.label}${key && keyHint(key)}</label></span>`
}

function rows(
  view: View,
  filled: Filled,
  name: string,
  words: FieldWords,
  options: ChoiceOptions,
  type: 'radio' | 'checkbox',
): Markup {
  return fieldGroup(
    view,
    filled,
    name,
    words,
    options,
    (ties): Content =>
      optionsOf(filled, name, words, options, ties.id).map((option) => {
        const hint = options.hints?.[option.value]
        const rest = attributes({
          ...inputAttributes(type, name, option),
          'aria-describedby': hint && `${option.id}-hint`,
        })
        return html`<div class="kw-check"><input${rest}><div><label for="${option.id}">${option.label}</label>${
          hint && html`<small id="${option.id}-hint">${hint}</small>`
        }</div></div>`
      }),
  )
}

function inputAttributes(type: string, name: string, option: Option) {
  return { type, id: option.id, name, value: option.value, checked: option.checked }
}

function optionsOf(
  filled: Filled,
  name: string,
  words: FieldWords,
  options: ChoiceOptions,
  id: string,
): Option[] {
  const chosen = new Set(typedList(filled, name))
  const all = words.options ?? {}
  // The first answer carries the field's own id, so that the error summary's link lands on it.
  return (options.only ?? Object.keys(all)).map((value, at) => ({
    value,
    label: all[value] ?? value,
    id: at === 0 ? id : `${id}-${at + 1}`,
    checked: chosen.has(value),
  }))
}
