// What a visitor may want to know before trusting us: privacy and accessibility. Made from the same tables as the code.
import { Hono } from 'hono'
import { open } from '../platform/http.ts'
import type { Keep } from '../platform/keeps.ts'
import type { Env } from '../ui/env.ts'
import { html, type Markup } from '../ui/markup.ts'
import { publicPage } from '../ui/page.ts'
import { facts } from '../ui/parts/facts.ts'
import { phoneLink } from '../ui/parts/link.ts'
import type { View } from '../ui/view.ts'
import { allKeeps } from './keeps.ts'
import { texts } from './texts.ts'

/** `/privacy` and `/toegankelijkheid`, below a network and without one. */
export const trustRoutes = new Hono<Env>()
trustRoutes.get('/privacy', open(), (c) => c.html(privacyPage(c.var.view, allKeeps)))
trustRoutes.get('/toegankelijkheid', open(), (c) => c.html(accessibilityPage(c.var.view)))

/** What is kept, why, and until when: the register of processing in plain words. */
export function privacyPage(view: View, keeps: readonly Keep[]): Markup {
  const t = texts[view.lang].privacy
  const part = (keep: Keep) => html`<section class="kw-part">
    <h3 class="nl-heading nl-heading--level-3">${sentence(keep.holds[view.lang])}</h3>
    ${facts([
      { term: t.personal, value: keep.personal?.[view.lang] ?? t.nothing },
      { term: t.ground, value: t.grounds[keep.ground] },
      { term: t.why, value: keep.why[view.lang] },
      { term: t.until, value: keep.until[view.lang] },
    ])}
  </section>`
  const personal = keeps.filter((keep) => keep.personal)
  return publicPage(view, { title: t.title, lead: t.lead }, [
    html`<div class="kw-prose">${t.promises.map((promise) => html`<p>${promise}</p>`)}</div>`,
    html`<h2 class="nl-heading nl-heading--level-2">${t.listTitle}</h2>`,
    ...personal.map(part),
    html`<h2 class="nl-heading nl-heading--level-2">${t.rightsTitle}</h2><div class="kw-prose"><p>${t.rights}</p>
      ${view.network?.helplinePhone && html`<p>${t.call} ${phoneLink(view.network.helplinePhone)}</p>`}</div>`,
  ])
}

/** How far the site is accessible, what is known to be wrong, and where to say so. */
export function accessibilityPage(view: View): Markup {
  const t = texts[view.lang].accessibility
  return publicPage(view, { title: t.title, lead: t.lead }, [
    html`<div class="kw-prose">
      ${t.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
      <h2 class="nl-heading nl-heading--level-2">${t.knownTitle}</h2>
      <ul>${t.known.map((one) => html`<li>${one}</li>`)}</ul>
      <h2 class="nl-heading nl-heading--level-2">${t.tellTitle}</h2>
      <p>${t.tell}</p>
      ${view.network?.helplinePhone && html`<p>${t.call} ${phoneLink(view.network.helplinePhone)}</p>`}
    </div>`,
  ])
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
