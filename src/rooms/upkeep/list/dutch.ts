// What owners wrote is in Dutch: an English page says so, or a screen reader reads it as English.
import { type Content, html } from '../../../ui/markup.ts'
import type { View } from '../../../ui/view.ts'

/** Dutch words on a page in either language. */
export const inDutch = (view: Pick<View, 'lang'>, words: string): Content =>
  view.lang === 'nl' || words === '' ? words : html`<span lang="nl">${words}</span>`
