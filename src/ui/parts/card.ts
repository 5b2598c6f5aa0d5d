import { type Content, html, type Markup } from '../markup.ts'
import { actions } from './button.ts'
import { link } from './link.ts'
import { type Tag, tags } from './tag.ts'

type Card = {
  title: Content
  /** The whole card is about this page. */
  href?: string
  /** Who and where, in a softer colour. */
  who?: Content
  tags?: Tag[]
  text?: Content
  actions?: Content[]
  /** Heading level that fits the page: 2 right under the h1, else 3. */
  level?: 2 | 3
}

/** One thing found: what, who, why it fits, and what one can do. */
export function card(card: Card): Markup {
  const title = card.href ? link(card.href, card.title) : card.title
  const heading =
    card.level === 2
      ? html`<h2 class="nl-heading">${title}</h2>`
      : html`<h3 class="nl-heading">${title}</h3>`
  return html`<article class="kw-card">${heading}${
    card.who && html`<p class="kw-card__who">${card.who}</p>`
  }${card.tags && card.tags.length > 0 && tags(card.tags)}${
    card.text && html`<p>${card.text}</p>`
  }${card.actions && card.actions.length > 0 && actions(card.actions)}</article>`
}
