import { attributes, html, type Markup } from '../markup.ts'
import { shownNumber } from '../numbers.ts'
import { safeUrl } from '../safe-url.ts'
import { say } from '../texts.ts'
import type { View } from '../view.ts'
import { unseen } from './link.ts'

export type Tab = { href: string; label: string; current: boolean; count?: number }

/** Views of one list as links, each with its own address. */
export function tabs(view: Pick<View, 'lang'>, label: string, all: Tab[]): Markup {
  const items = all.map((tab) => {
    const rest = attributes({ href: safeUrl(tab.href), 'aria-current': tab.current && 'page' })
    return html`<li><a${rest}>${tab.label}${count(view, tab.count)}</a></li>`
  })
  return html`<nav class="kw-tabs" aria-label="${label}"><ul>${items}</ul></nav>`
}

/** A count where something waits; nothing when nothing does. */
export function count(view: Pick<View, 'lang'>, n: number | undefined): Markup | undefined {
  if (!n) return undefined
  return html`<span class="kw-count" aria-hidden="true">${shownNumber(view, n)}</span>${unseen(` (${say(view).waiting(n)})`)}`
}
