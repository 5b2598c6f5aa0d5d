/** The pages: public, narrow (one task), work, and error. Each takes its body as Content. */
import { frame } from './frame.ts'
import { type Content, html, type Markup } from './markup.ts'
import { breadcrumb, type Crumb } from './parts/breadcrumb.ts'
import { link, phonePill } from './parts/link.ts'
import { say } from './texts.ts'
import type { View } from './view.ts'
import { workFrame } from './work-frame.ts'

type PageOptions = {
  title: string
  /** When the h1 says more than the browser's tab. */
  heading?: Content
  /** The error summary, or true: the title then starts with "Fout: ". */
  error?: Markup | boolean
  /** What just happened, as a notice under the h1. */
  notice?: Content
  /** Own scripts of the room, by asset name. */
  scripts?: string[]
}
type PublicOptions = PageOptions & {
  lead?: Content
  crumbs?: Crumb[]
  /** The warm band with the question; only on a page where one begins. */
  band?: Content
  /** For search engines and shared links. */
  description?: string
}
type NarrowOptions = PageOptions & {
  lead?: Content
  /** A line above the h1: for whom, until when. */
  over?: Content
  /** Partners see the network's name on top, residents that of the guide. */
  audience?: 'partner' | 'resident'
}
type WorkOptions = PageOptions & { sub?: Content; actions?: Content; crumbs?: Crumb[] }

/** A page for everyone: header with the phone number, wide body, footer. */
export function publicPage(view: View, options: PublicOptions, body: Content): Markup {
  const head = html`<h1 class="nl-heading nl-heading--level-1">${options.heading ?? options.title}</h1>${
    options.lead && html`<p class="kw-lead">${options.lead}</p>`
  }`
  const crumbs = options.crumbs && breadcrumb(view, options.crumbs)
  const above = html`${crumbs}${errorPart(options)}`
  const main = options.band
    ? html`<div class="kw-band"><div class="kw-wrap">${above}${head}${options.band}</div></div><div class="kw-wrap kw-body">${options.notice}${body}</div>`
    : html`<div class="kw-wrap kw-body">${above}${head}${options.notice}${body}</div>`
  return frame(view, { ...options, error: Boolean(options.error), look: 'public' }, main)
}

/** A public page with one task, without side tracks: a partner answers, a resident follows. */
export function narrowPage(view: View, options: NarrowOptions, body: Content): Markup {
  const main = html`<div class="kw-wrap kw-narrow kw-body">${errorPart(options)}${
    options.over && html`<p class="kw-over">${options.over}</p>`
  }<h1 class="nl-heading nl-heading--level-1">${options.heading ?? options.title}</h1>${
    options.lead && html`<p class="kw-lead">${options.lead}</p>`
  }${options.notice}${body}</div>`
  const brand = options.audience === 'partner' ? view.network?.name : undefined
  return frame(view, { ...options, brand, error: Boolean(options.error), look: 'narrow' }, main)
}

/** A page for people at work, with the side menu. */
export function workPage(view: View, options: WorkOptions, body: Content): Markup {
  const crumbs = options.crumbs && breadcrumb(view, options.crumbs)
  const bar = html`<div class="kw-bar"><div>${crumbs}<h1 class="nl-heading">${options.heading ?? options.title}</h1>${
    options.sub && html`<p>${options.sub}</p>`
  }</div>${options.actions && html`<div class="kw-actions">${options.actions}</div>`}</div>`
  const main = html`${errorPart(options)}${bar}${view.above}${options.notice}${body}${view.mine}`
  return workFrame(view, { ...options, error: Boolean(options.error) }, main)
}

/**
 * What went wrong and what to do. 403 is a form that was too old; what someone may not see is 404,
 * so that they need not know it exists. `reference` is the request's id, for the log.
 */
export function errorPage(view: View, status: number, reference?: string): Markup {
  const t = say(view)
  const known = isProblem(status) ? status : status < 500 ? 404 : 500
  const { title, text } = t.problems[known]
  const phone = view.network?.helplinePhone
  const number =
    known === 500 &&
    reference &&
    html`<p>${t.reference}: <b>${reference}</b>. ${t.referenceHint}</p>`
  const call = phone && html`<p>${t.rather} ${phonePill(view, phone)}</p>`
  const home = html`<p>${link(view.links.home, t.toHome)}</p>`
  return narrowPage(view, { title }, html`<p>${text}</p>${number}${call}${home}`)
}

function isProblem(status: number): status is 403 | 404 | 413 | 429 | 500 | 503 {
  return [403, 404, 413, 429, 500, 503].includes(status)
}

function errorPart(options: PageOptions): Content {
  return typeof options.error === 'object' ? options.error : undefined
}
