// Development only: every part in all states, every page from samples, every letter; in both languages.
import { paths, withQuery } from '../paths.ts'
import type { Letter } from '../platform/mail.ts'
import { html, type Markup } from '../ui/markup.ts'
import { publicPage } from '../ui/page.ts'
import { card } from '../ui/parts/card.ts'
import { link } from '../ui/parts/link.ts'
import { pageSamples, type Sample, samples, sampleView } from '../ui/samples.ts'
import type { Lang, View } from '../ui/view.ts'
import { roomLetters, roomPages } from './samples.ts'
import { texts } from './texts.ts'

/** How the gallery looks at samples, with this answer's nonce. */
export const viewFor = (lang: Lang, nonce: string): View => ({ ...sampleView(lang), nonce })

/** Every whole page that can be shown without a database. */
export const pages = (view: View): Sample[] => [...pageSamples(view), ...roomPages(view)]

/** All parts on one page, then links to the pages, then the letters. */
export function galleryPage(view: View): Markup {
  const t = texts[view.lang].gallery
  const address = (page: string) => `${paths.dev.gallery}/${encodeURIComponent(page)}`
  return publicPage(view, { title: t.title, lead: t.lead }, [
    html`<h2 class="nl-heading nl-heading--level-2">${t.pages}</h2>
      <ul>${pages(view).map(({ name }) => html`<li>${link(address(name), name)}</li>`)}</ul>
      <h2 class="nl-heading nl-heading--level-2">${t.letters}</h2>
      ${roomLetters(view.lang).map(letterCard)}
      <h2 class="nl-heading nl-heading--level-2">${t.parts}</h2>
      ${samples(view).map(partOf)}`,
    link(withQuery(paths.inOtherLanguage(paths.dev.gallery, view.lang)), t.otherLanguage),
  ])
}

const letterCard = (letter: Letter) =>
  card({
    title: letter.subject,
    who: letter.kind,
    text: letter.text.split('\n').map((line) => html`${line}<br>`),
  })

const partOf = (sample: Sample) =>
  html`<section class="kw-part"><h3 class="nl-heading nl-heading--level-3">${sample.name}</h3>${sample.html}</section>`
