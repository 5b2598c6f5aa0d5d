import { icon } from '../icon.ts'
import { attributes, type Content, html, type Markup } from '../markup.ts'
import { safeUrl } from '../safe-url.ts'
import { say } from '../texts.ts'
import type { View } from '../view.ts'

/** The last crumb is this page and has no href. `lang` is that of words that people typed. */
export type Crumb = { label: Content; href?: string; lang?: 'nl' }

/** A crumb with a name or title that people typed. */
export const typedCrumb = (label: string, href?: string): Crumb => ({ label, href, lang: 'nl' })

export function breadcrumb(view: Pick<View, 'lang'>, crumbs: Crumb[]): Markup {
  const items = crumbs.map((crumb, at) => {
    const before =
      at > 0 && html`<span class="utrecht-breadcrumb-nav__separator" aria-hidden="true">›</span>`
    const address = safeUrl(crumb.href)
    const lang = crumb.lang === view.lang ? undefined : crumb.lang
    const words = address
      ? html`<a class="nl-link utrecht-breadcrumb-nav__link"${attributes({ href: address, lang })}>${crumb.label}</a>`
      : html`<span class="utrecht-breadcrumb-nav__link" aria-current="page"${attributes({ lang })}>${crumb.label}</span>`
    return html`<li class="utrecht-breadcrumb-nav__item">${before}${words}</li>`
  })
  return html`<nav class="utrecht-breadcrumb-nav kw-crumbs" aria-label="${say(view).crumbs}"><ol class="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">${items}</ol></nav>`
}

/** Back to where this task began; for pages with one task. */
export function backLink(view: Pick<View, 'lang'>, href: string, words?: string): Markup {
  return html`<a class="nl-link kw-with-icon kw-back"${attributes({ href: safeUrl(href) })}>${icon('arrow-left')}<span>${words ?? say(view).back}</span></a>`
}
