/** Everything around the body of a public page, and the document around every page. */
import { asset } from './assets.ts'
import { attributes, type Content, html, type Markup } from './markup.ts'
import { link, phonePill } from './parts/link.ts'
import { say } from './texts.ts'
import type { View } from './view.ts'

type DocumentOptions = {
  title: string
  site: string
  error: boolean
  sheets: string[]
  scripts: string[]
  look: string
  /** Not for search engines. */
  hidden: boolean
  description?: string
}
type FrameOptions = {
  title: string
  error: boolean
  look: 'public' | 'narrow'
  brand?: string
  scripts?: string[]
  description?: string
}

export function frame(view: View, options: FrameOptions, main: Content): Markup {
  const site = options.brand ?? view.network?.guideName ?? say(view).product
  const body = html`${header(view, options, site)}<main id="main" tabindex="-1">${main}</main>${footer(view, options)}`
  const about = {
    ...options,
    site,
    sheets: ['site.css'],
    scripts: ['site.js', ...(options.scripts ?? [])],
    hidden: options.look === 'narrow',
  }
  return page(view, about, body)
}

/**
 * The document: language, title "pagina – site", style sheets, scripts, skip link. A plain string: of a String object,
 * which templates make, the server would make a stream, and that takes a tenth of the time of a page.
 */
export function page(view: View, options: DocumentOptions, body: Content): Markup {
  const t = say(view)
  const theme = view.network?.theme ?? 'ketenwijzer'
  const sheets = theme === 'ketenwijzer' ? options.sheets : [...options.sheets, `${theme}.css`]
  const wrong = options.error ? `${t.errorTitle}: ` : ''
  const whole = html`<!doctype html>
<html lang="${view.lang}">
<head>
<meta charset="utf-8">
<title>${wrong}${options.title} – ${options.site}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">${
    options.description &&
    html`<meta name="description"${attributes({ content: options.description })}>`
  }${options.hidden && html`<meta name="robots" content="noindex">`}
${['regular.woff2', 'bold.woff2'].map(
  (font) =>
    html`<link rel="preload" href="${asset(font)}" as="font" type="font/woff2" crossorigin>`,
)}
${sheets.map((sheet) => html`<link rel="stylesheet" href="${asset(sheet)}">`)}
<link rel="icon" href="${asset('favicon.svg')}" type="image/svg+xml">
${options.scripts.map((script) => html`<script type="module" src="${asset(script)}" nonce="${view.nonce}"></script>`)}
</head>
<body class="kw-look-${options.look}">
<a class="nl-skip-link nl-skip-link--visible-on-focus" href="#main">${t.skip}</a>
${body}
</body>
</html>`
  return String(whole) as Markup
}

/** The name of the place, with the ring; always the way home. */
export function brand(view: View, words: string): Markup {
  // A long name gets the ring's place on a phone.
  const long = words.length > 24 ? ' kw-brand--long' : ''
  return html`<a class="kw-brand${long}"${attributes({ href: view.links.home })}>${ring}<span>${words}</span></a>`
}

export const ring: Markup = html`<svg class="kw-ring" viewBox="0 0 36 36" aria-hidden="true"><circle cx="18" cy="18" r="14"/><circle cx="18" cy="18" r="14" pathLength="100"/></svg>`

/** In the demo every page says that it is one; part of the header, so that readers find it there. */
export function demoLine(view: View): Content {
  return view.demo && html`<p class="kw-demo">${say(view).demo}</p>`
}

export function languageSwitch(view: View): Markup {
  const t = say(view)
  return link(view.links.otherLanguage, t.otherLanguage, { lang: t.otherLanguageCode })
}

function header(view: View, options: FrameOptions, site: string): Markup {
  const t = say(view)
  const phone = view.network?.helplinePhone
  const staff =
    options.look === 'public' &&
    html`<span class="kw-top__staff">${link(view.links.staff, t.staff)}</span>`
  return html`<header class="kw-top">${demoLine(view)}<div class="kw-wrap kw-top__row">${brand(view, site)}<nav class="kw-top__nav" aria-label="${t.topNav}">${languageSwitch(view)}${staff}</nav>${phone && phonePill(view, phone)}</div></header>`
}

function footer(view: View, options: FrameOptions): Markup {
  const t = say(view)
  const { links, network } = view
  const items = [
    link(links.accessibility, t.accessibility),
    link(links.privacy, t.privacy),
    link(links.about, t.about),
    ...(links.wrong ? [link(links.wrong, t.wrong)] : []),
  ]
  // On a wide screen this link stands in the header.
  const staff =
    options.look === 'public' && html`<li class="kw-foot__staff">${link(links.staff, t.staff)}</li>`
  const help =
    network?.helplinePhone &&
    html`<p><b>${network.helplinePhone}</b>${network.helplineHours && html` · ${network.helplineHours}`}</p>`
  return html`<footer class="kw-foot"><div class="kw-wrap"><nav aria-label="${t.footNav}"><ul>${items.map((item) => html`<li>${item}</li>`)}${staff}</ul></nav>${help}</div></footer>`
}
