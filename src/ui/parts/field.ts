/** What all fields share: label, hint, error, and how they are tied to the control. */
import type { Sheet } from '../../platform/form.ts'
import { icon } from '../icon.ts'
import { attributes, type Content, html, type Markup } from '../markup.ts'
import { say } from '../texts.ts'
import type { View } from '../view.ts'
import { unseen } from './link.ts'

/** What was typed and, per field, the code of what is wrong with it. */
export type Filled = Pick<Sheet, 'typed' | 'errors'>

/** A field in words; `errors` per code, only where the kit's own sentence does not do. */
export type FieldWords = {
  label: string
  hint?: string
  options?: Record<string, string>
  errors?: Record<string, string>
}

export type FieldOptions = {
  /** 'silent': not said, where everything is optional anyway (a search, filters). */
  optional?: boolean | 'silent'
  labelUnseen?: boolean
  /** The control brings its own label (a single tick box). */
  ownLabel?: boolean
  /** Whose field it is, where a page has the same form for each row; not with an error: the summary leads there by name. */
  of?: string | undefined
}

type Ties = {
  id: string
  name: string
  required: boolean
  describedBy: string | undefined
  invalid: boolean
}

/** A form nobody has filled in yet, or with values to start from. */
export function fresh(typed: Sheet['typed'] = {}): Sheet {
  return { ok: true, typed, errors: {} }
}

/** The sentence that belongs to this field's error; the same in the summary and at the field. */
export function errorSentence(
  view: Pick<View, 'lang'>,
  filled: Filled,
  name: string,
  words: FieldWords | undefined,
): string | undefined {
  const code = filled.errors[name]
  if (code === undefined) return undefined
  const own = words?.errors
  if (own && Object.hasOwn(own, code)) return own[code]
  const t = say(view)
  if (!words) return t.wholeForm
  const general = t.errors
  const sentence = Object.hasOwn(general, code) ? general[code] : general.invalid
  return sentence?.(words.label)
}

export function fieldId(name: string): string {
  return `f-${name.replace(/[^\w-]/g, '-')}`
}

export function typedText(filled: Filled, name: string): string {
  const value = filled.typed[name]
  return (Array.isArray(value) ? value[0] : value) ?? ''
}

export function typedList(filled: Filled, name: string): string[] {
  const value = filled.typed[name]
  return Array.isArray(value) ? value : value === undefined || value === '' ? [] : [value]
}

/** One control with its label above it. */
export function field(
  view: View,
  filled: Filled,
  name: string,
  words: FieldWords,
  options: FieldOptions,
  control: (ties: Ties) => Markup,
): Markup {
  const ties = tie(filled, name, words, options)
  const wrong = ties.invalid ? ' utrecht-form-field--invalid' : ''
  const hide = options.labelUnseen ? ' kw-unseen' : ''
  const above =
    !options.ownLabel &&
    html`<label class="utrecht-form-label utrecht-form-field__label${hide}" for="${ties.id}">${label(view, words, options)}</label>`
  return html`<div class="utrecht-form-field${wrong}">${above}${hint(ties, words)}${error(view, filled, ties, words)}${control(ties)}</div>`
}

/** Several controls under one question. */
export function fieldGroup(
  view: View,
  filled: Filled,
  name: string,
  words: FieldWords,
  options: FieldOptions,
  controls: (ties: Ties) => Content,
): Markup {
  const ties = tie(filled, name, words, options)
  const wrong = ties.invalid ? ' utrecht-form-fieldset--invalid' : ''
  const hide = options.labelUnseen ? ' kw-unseen' : ''
  const tied = attributes({ 'aria-describedby': ties.describedBy })
  return html`<div class="utrecht-form-fieldset${wrong}"><fieldset class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset"${tied}><legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend utrecht-form-fieldset__legend--distanced${hide}">${label(view, words, options)}</legend>${hint(ties, words)}${error(view, filled, ties, words)}${controls(ties)}</fieldset></div>`
}

/** The attributes that tie a control to its label, hint and error. */
export function tiedAttributes(ties: Ties): Record<string, string | boolean | undefined> {
  return {
    id: ties.id,
    name: ties.name,
    'aria-required': ties.required && 'true',
    'aria-invalid': ties.invalid && 'true',
    'aria-describedby': ties.describedBy,
  }
}

function tie(filled: Filled, name: string, words: FieldWords, options: FieldOptions): Ties {
  const invalid = filled.errors[name] !== undefined
  const id = options.of && !invalid ? `${fieldId(name)}-${options.of}` : fieldId(name)
  const parts = [words.hint && `${id}-hint`, invalid && `${id}-error`].filter(Boolean)
  const describedBy = parts.length > 0 ? parts.join(' ') : undefined
  return { id, name, required: !options.optional, describedBy, invalid }
}

function label(view: View, words: FieldWords, options: FieldOptions): Content {
  if (options.optional !== true) return words.label
  return html`${words.label} <span class="kw-optional">${say(view).optional}</span>`
}

function hint(ties: Ties, words: FieldWords): Content {
  return (
    words.hint &&
    html`<div class="utrecht-form-field-description" id="${ties.id}-hint">${words.hint}</div>`
  )
}

function error(view: View, filled: Filled, ties: Ties, words: FieldWords): Content {
  const sentence = errorSentence(view, filled, ties.name, words)
  if (sentence === undefined) return undefined
  return html`<div class="utrecht-form-field-error-message" id="${ties.id}-error">${icon('alert-circle')}${unseen(`${say(view).errorTitle}: `)}${sentence}</div>`
}
