import { type Content, html, type Markup } from '../markup.ts'

/** A calm white field on a work page. */
export function panel(title: string | undefined, body: Content): Markup {
  return html`<section class="kw-panel">${title && html`<h2>${title}</h2>`}${body}</section>`
}

/** The work itself, and beside it what helps with it; under each other on a small screen. */
export function columns(main: Content, side: Content): Markup {
  return html`<div class="kw-columns"><div>${main}</div><div>${side}</div></div>`
}

/** Two equal halves on public pages. */
export function halves(one: Content, other: Content): Markup {
  return html`<div class="kw-two"><div>${one}</div><div>${other}</div></div>`
}
