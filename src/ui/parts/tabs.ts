import { attributes, html, type Markup } from '../markup.ts'
import { shownNumber } from '../numbers.ts'
import { safeUrl } from '../safe-url.ts'
import { say } from '../texts.ts'
import type { View } from '../view.ts'
import { unseen } from './link.ts'

export type Tab = {
  href: string
  label: string
  /** 'within': not this page itself, but the part that it belongs to. */
  current: boolean | 'within'
  count?: number
}

/** Views of one list as links, each with its own address. */
export function tabs(view: Pick<View, 'lang'>, label: string, all: Tab[]): Markup {
  return row(view, 'kw-tabs', label, all)
}

/** The pages of one part, below the tabs of all parts. */
export function subTabs(view: Pick<View, 'lang'>, label: string, all: Tab[]): Markup {
  return row(view, 'kw-subtabs', label, all)
}

function row(view: Pick<View, 'lang'>, look: string, label: string, all: Tab[]): Markup {
  const items = all.map(({ href, label: words, current, count: waiting }) => {
    const now = current === 'within' ? 'true' : current && 'page'
    const rest = attributes({ href: safeUrl(href), 'aria-current': now })
    return html`<li><a${rest}>${words}${count(view, waiting)}</a></li>`
  })
  return html`<nav class="${look}" aria-label="${label}"><ul>${items}</ul></nav>`
}

/** A count where something waits; nothing when nothing does. */
export function count(view: Pick<View, 'lang'>, n: number | undefined): Markup | undefined {
  if (!n) return undefined
  return html`<span class="kw-count" aria-hidden="true">${shownNumber(view, n)}</span>${unseen(` (${say(view).waiting(n)})`)}`
}
