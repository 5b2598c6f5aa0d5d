import { type IconName, icon } from '../icon.ts'
import { attributes, type Content, html, type Markup } from '../markup.ts'
import { safeUrl } from '../safe-url.ts'
import { keyHint } from './key.ts'

type ButtonKind = 'primary' | 'second' | 'plain' | 'danger'
type ButtonOptions = {
  kind?: ButtonKind
  icon?: IconName
  /** Which button was pressed, when a form has several. */
  name?: string
  value?: string
  /** Posts the form to another address. */
  action?: string
  /** A letter or digit that presses it; shown on the button. `Enter` is only shown. */
  key?: string
}

const classes: Record<ButtonKind, string> = {
  primary: 'utrecht-button utrecht-button--primary-action',
  second: 'utrecht-button utrecht-button--secondary-action',
  plain: 'utrecht-button utrecht-button--subtle',
  danger: 'utrecht-button utrecht-button--primary-action utrecht-button--danger',
}

/** A submit button; one primary per page, the rest `second` or `plain`. */
export function button(words: Content, options: ButtonOptions = {}): Markup {
  const rest = attributes({
    class: classes[options.kind ?? 'primary'],
    type: 'submit',
    name: options.name,
    value: options.value,
    formaction: options.action,
    ...keyAttributes(options.key),
  })
  return html`<button${rest}>${inside(words, options)}</button>`
}

/** A link that looks like a button, for going somewhere. */
export function linkButton(href: string, words: Content, options: ButtonOptions = {}): Markup {
  const rest = attributes({
    class: classes[options.kind ?? 'second'],
    href: safeUrl(href),
    ...keyAttributes(options.key),
  })
  return html`<a${rest}>${inside(words, options)}</a>`
}

/** Buttons and links in a row; `wide` makes them full width on a phone. */
export function actions(items: Content[], wide = false): Markup {
  const extra = wide ? ' kw-actions--wide' : ''
  return html`<div class="kw-actions${extra}">${items}</div>`
}

function inside(words: Content, options: ButtonOptions): Markup {
  return html`${options.icon && icon(options.icon)}<span>${words}</span>${
    options.key && keyHint(options.key)
  }`
}

function keyAttributes(key: string | undefined): Record<string, string | undefined> {
  if (!key || key === 'Enter') return {}
  return { 'data-key': key.toLowerCase(), 'aria-keyshortcuts': key.toUpperCase() }
}
