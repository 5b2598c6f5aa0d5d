import { type IconName, icon } from '../icon.ts'
import { attributes, html, type Markup } from '../markup.ts'
import { safeUrl } from '../safe-url.ts'

type Choice = { href: string; icon: IconName; title: string; text?: string; alarm?: boolean }

/** Large ways in, in the visitor's own words; six at most. */
export function choices(all: Choice[]): Markup {
  const items = all.map((one) => {
    const alarm = one.alarm ? ' kw-choice--alarm' : ''
    const address = attributes({ href: safeUrl(one.href) })
    return html`<li><a class="kw-choice kw-block${alarm}"${address}>${icon(one.icon)}<span><b>${one.title}</b>${
      one.text && html`<small>${one.text}</small>`
    }</span></a></li>`
  })
  return html`<ul class="kw-choices">${items}</ul>`
}
