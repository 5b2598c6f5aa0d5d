/** Links. Addresses from people pass safeUrl; a refused one leaves only the words. */
import { type IconName, icon } from '../icon.ts'
import { attributes, type Content, html, type Markup } from '../markup.ts'
import { phoneAddress, safeUrl } from '../safe-url.ts'
import { say } from '../texts.ts'
import type { Lang, View } from '../view.ts'

type LinkOptions = {
  icon?: IconName
  current?: boolean
  lang?: Lang
  download?: boolean
  /** Words that only a screen reader needs: "Bekijk" + "Inloop De Brug". */
  unseen?: string
}

export function link(
  href: string | null | undefined,
  words: Content,
  options: LinkOptions = {},
): Markup {
  const address = safeUrl(href)
  const plain = options.unseen ? html`${words}${unseen(` ${options.unseen}`)}` : words
  const inside = options.icon ? html`${icon(options.icon)}<span>${plain}</span>` : plain
  if (!address) return html`${inside}`
  const rest = attributes({
    href: address,
    lang: options.lang,
    hreflang: options.lang,
    download: options.download,
    'aria-current': options.current && 'page',
    rel: /^https?:/i.test(address) && 'noopener noreferrer',
  })
  const look = options.icon ? ' kw-with-icon' : ''
  return html`<a class="nl-link${look}"${rest}>${inside}</a>`
}

/** The pill with the phone number that stands in the same place on every public page. */
export function phonePill(view: Pick<View, 'lang'>, phone: string): Markup {
  const t = say(view)
  const word = /^0800/.test(phone.trim()) ? t.callFree : t.call
  const inside = html`${icon('phone')}<span class="kw-phone__word">${word} </span><span class="kw-phone__number">${phone}</span>`
  const address = phoneAddress(phone)
  return address
    ? html`<a class="kw-phone"${attributes({ href: address })}>${inside}</a>`
    : html`<span class="kw-phone">${inside}</span>`
}

/** A phone number in running text, as a link to call it where that is possible. */
export function phoneLink(phone: string, before = ''): Markup {
  return link(phoneAddress(phone), html`${before}<span class="kw-phone__number">${phone}</span>`)
}

/** Only for screen readers. */
export function unseen(words: Content): Markup {
  return html`<span class="kw-unseen">${words}</span>`
}

/** What is clear to the eye from where it stands, and in full to who hears it alone: 'Gebeld', 'Wim is gebeld'. */
export function shortened(short: Content, full: Content): Markup {
  return html`<span aria-hidden="true">${short}</span>${unseen(full)}`
}
