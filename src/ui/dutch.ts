// What people typed is Dutch: an English page says so, or a screen reader reads it as English (WCAG 3.1.2).
import { type Content, html } from './markup.ts'
import type { View } from './view.ts'

/** Dutch words on a page in either language. */
export const inDutch = (view: Pick<View, 'lang'>, words: Content): Content =>
  view.lang === 'nl' || words === '' ? words : html`<span lang="nl">${words}</span>`

/** A sentence of ours around names or titles that people typed, in their order. */
export function withDutch(
  view: Pick<View, 'lang'>,
  sentence: string,
  ...[typed = '', ...more]: string[]
): Content {
  if (typed === '' && more.length > 0) return withDutch(view, sentence, ...more)
  const at = typed === '' ? -1 : sentence.indexOf(typed)
  if (view.lang === 'nl' || at === -1) return sentence
  const rest = sentence.slice(at + typed.length)
  return html`${sentence.slice(0, at)}${inDutch(view, typed)}${withDutch(view, rest, ...more)}`
}
