/** Keyboard hints, shown on the thing itself; they appear only when the script that hears them runs. */
import { icon } from '../icon.ts'
import { html, type Markup } from '../markup.ts'
import { say } from '../texts.ts'
import type { View } from '../view.ts'

export function keyHint(key: string): Markup {
  const shown = key.length === 1 ? key.toUpperCase() : key
  return html`<kbd class="kw-key" aria-hidden="true">${shown}</kbd>`
}

/** WCAG 2.1.4: single keys can be turned off; remembered for this browser tab. */
export function keySwitch(view: Pick<View, 'lang'>): Markup {
  const t = say(view)
  return html`<button type="button" class="utrecht-button utrecht-button--subtle" hidden data-keys data-on="${t.keysOn}" data-off="${t.keysOff}">${icon('keyboard')}<span>${t.keysOff}</span></button>`
}
