// Pages of the assembled product itself.
import { paths } from '../paths.ts'
import { momentInWords } from '../platform/dates.ts'
import type { Letter } from '../platform/mail.ts'
import type { Network } from '../rooms/partners/door.ts'
import { html, type Markup } from '../ui/markup.ts'
import { publicPage } from '../ui/page.ts'
import { card } from '../ui/parts/card.ts'
import { emptyState } from '../ui/parts/empty.ts'
import { link } from '../ui/parts/link.ts'
import type { View } from '../ui/view.ts'
import { texts } from './texts.ts'

/** Choose your municipality. */
export function startPage(view: View, networks: Network[]): Markup {
  const t = texts[view.lang].start
  const choices = networks.map((network) => {
    const at = { slug: network.slug, lang: view.lang }
    return html`<li>${card({
      title: network.guideName,
      href: paths.guide.home(at),
      who: t.call(network.helplinePhone),
    })}</li>`
  })
  return publicPage(
    view,
    { title: t.title, lead: t.lead, description: t.about },
    html`<section aria-labelledby="choose"><h2 id="choose" class="nl-heading nl-heading--level-2">${t.choose}</h2>
      ${choices.length > 0 ? html`<ul class="kw-plain">${choices}</ul>` : html`<p>${t.none}</p>`}</section>
      <p>${link(paths.referrals.follow(view.lang), t.follow)}</p>
      <section aria-labelledby="about"><h2 id="about" class="nl-heading nl-heading--level-2">${t.aboutTitle}</h2>
      <p>${t.about}</p></section>`,
  )
}

/** The outbox of demo and development. */
export function mailPage(
  view: View,
  letters: (Letter & { id: string; createdAt: Date })[],
): Markup {
  const t = texts[view.lang].start
  return publicPage(
    view,
    { title: t.mailTitle, lead: t.mailLead },
    letters.length === 0
      ? emptyState(t.mailTitle, t.mailEmpty)
      : letters.map((letter) =>
          card({
            title: letter.subject,
            level: 2,
            who: `${t.to}: ${letter.to} · ${momentInWords(letter.createdAt, view.lang)}`,
            text: linked(letter.text),
          }),
        ),
  )
}

/** Plain text with its addresses made into links, so that the demo can be walked with the mouse. */
function linked(text: string): Markup[] {
  return text.split('\n').map((line) => {
    const pieces = line.split(/(https?:\/\/\S+)/)
    return html`${pieces.map((piece, place) => (place % 2 === 1 ? link(piece, piece) : piece))}<br>`
  })
}
