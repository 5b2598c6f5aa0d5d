import { type Content, html, type Markup } from '../markup.ts'
import { actions } from './button.ts'

/** An empty list that says why it is empty and what to do next. */
export function emptyState(title: string, text: Content, next: Content[] = []): Markup {
  return html`<div class="kw-empty"><b>${title}</b><p>${text}</p>${next.length > 0 && actions(next)}</div>`
}
