import { randomUUID } from 'node:crypto'
import { attributes, type Content, html, type Markup } from '../markup.ts'
import { say } from '../texts.ts'
import type { View } from '../view.ts'

type FormOptions = {
  action: string
  method?: 'post' | 'get'
  /** Named for screen readers when a page has several forms. */
  label?: string
  id?: string
  class?: string
  /** Takes files. */
  upload?: boolean
  /** Keeps what was typed in this tab until it is sent; only for forms without personal data. */
  draft?: string
  /** Begins empty again when somebody goes back to it: for a screen that is passed on. */
  forgets?: boolean
}

/** The only way to a form: it carries the proof of origin and the once-only token. */
export function form(view: View, options: FormOptions, body: Content): Markup {
  const method = options.method ?? 'post'
  const rest = attributes({
    action: options.action,
    method,
    id: options.id,
    class: options.class,
    'aria-label': options.label,
    enctype: options.upload && 'multipart/form-data',
    'data-draft': options.draft,
    'data-draft-back': options.draft && say(view).draftBack,
    role: method === 'get' && 'search',
    autocomplete: options.forgets && 'off',
    novalidate: true,
  })
  return html`<form${rest}>${method === 'post' && tokens(view)}${body}</form>`
}

export function hiddenField(name: string, value: string): Markup {
  return html`<input type="hidden"${attributes({ name, value })}>`
}

function tokens(view: View): Markup {
  return html`${hiddenField('_csrf', view.csrf)}${hiddenField('_once', randomUUID())}`
}
