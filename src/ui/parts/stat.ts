import { type Content, html, type Markup } from '../markup.ts'
import { shownNumber } from '../numbers.ts'
import type { View } from '../view.ts'
import { type Tag, tag } from './tag.ts'

export type Stat = {
  /** A number is written in the page's language; "<5" and "78%" come as text. */
  value: number | string
  label: string
  /** What exactly is counted. */
  definition?: Content
  /** Compared with what: "+12% (was 598)". */
  compare?: Tag
}

/** Figures in a row, each with what it counts. */
export function stats(view: Pick<View, 'lang'>, all: Stat[]): Markup {
  const items = all.map((one) => {
    const value = typeof one.value === 'number' ? shownNumber(view, one.value) : one.value
    return html`<div><dt>${one.label}</dt><dd class="kw-stat">${value}</dd>${
      one.compare && html`<dd>${tag(one.compare.words, one.compare.kind, one.compare.icon)}</dd>`
    }${one.definition && html`<dd class="kw-soft">${one.definition}</dd>`}</div>`
  })
  return html`<dl class="kw-stats">${items}</dl>`
}
