import { type Content, html, type Markup } from '../markup.ts'

/** Something one may open to read more; works without JavaScript. */
export function details(summary: string, body: Content, open = false): Markup {
  return html`<details class="kw-details"${open && html` open`}><summary>${summary}</summary><div>${body}</div></details>`
}
