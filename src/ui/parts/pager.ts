import { icon } from '../icon.ts'
import { attributes, type Content, html } from '../markup.ts'
import { safeUrl } from '../safe-url.ts'
import { say } from '../texts.ts'
import type { View } from '../view.ts'

type Pager = { page: number; pages: number; href: (page: number) => string }

/** Previous and next; nothing when everything fits on one page. Pages count from 1. */
export function pager(view: Pick<View, 'lang'>, { page, pages, href }: Pager): Content {
  if (pages <= 1) return undefined
  const t = say(view)
  const to = (target: number, rel: string, words: Content): Content =>
    target >= 1 &&
    target <= pages &&
    html`<a class="nl-link kw-with-icon" rel="${rel}"${attributes({ href: safeUrl(href(target)) })}>${words}</a>`
  return html`<nav class="kw-pager" aria-label="${t.pages}">${to(page - 1, 'prev', html`${icon('arrow-left')}<span>${t.previous}</span>`)}<span>${t.pageOf(page, pages)}</span>${to(page + 1, 'next', html`<span>${t.next}</span>${icon('arrow-right')}`)}</nav>`
}
