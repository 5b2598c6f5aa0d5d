/** Buttons that only exist when a script can carry them out; without it the browser's own do. */
import { icon } from '../icon.ts'
import { html, type Markup } from '../markup.ts'
import { say } from '../texts.ts'
import type { View } from '../view.ts'

const look = 'utrecht-button utrecht-button--secondary-action kw-no-print'

export function printButton(view: Pick<View, 'lang'>, words?: string): Markup {
  return html`<button type="button" class="${look}" hidden data-print>${icon('printer')}<span>${words ?? say(view).print}</span></button>`
}

/** Copies this page's address, or the one given. */
export function copyLinkButton(view: Pick<View, 'lang'>, address = ''): Markup {
  const t = say(view)
  return html`<button type="button" class="${look}" hidden data-copy="${address}" data-done="${t.copied}">${icon('link')}<span role="status">${t.copyLink}</span></button>`
}
