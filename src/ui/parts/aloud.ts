import type { Lang } from '../../paths.ts'
import { html, type Markup } from '../markup.ts'

/** Sentences to read aloud to somebody, in large type, in the language that is spoken. */
export const aloud = (lang: Lang, lines: readonly string[]): Markup =>
  html`<div class="kw-lead" lang="${lang}">${lines.map((line) => html`<p>${line}</p>`)}</div>`
