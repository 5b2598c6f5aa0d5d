import { type Content, html, type Markup } from '../markup.ts'

export type Fact = { term: string; value: Content; note?: Content }

/** What is known about one thing, as term and value. */
export function facts(all: Fact[]): Markup {
  const rows = all.map(
    (one) =>
      html`<div><dt>${one.term}</dt><dd>${one.value}${one.note && html`<small>${one.note}</small>`}</dd></div>`,
  )
  return html`<dl class="kw-facts">${rows}</dl>`
}
