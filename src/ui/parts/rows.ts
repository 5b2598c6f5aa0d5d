import { type Content, html, type Markup } from '../markup.ts'
import { link } from './link.ts'
import { type Tag, tag } from './tag.ts'

export type Row = { title: Content; href?: string; text?: Content; tag?: Tag; end?: Content }

/** A short list of things with a line under each and a tag at the end. */
export function rows(all: Row[]): Markup {
  const items = all.map(
    (one) =>
      html`<li><div>${one.href ? link(one.href, one.title) : one.title}${
        one.text && html`<small>${one.text}</small>`
      }</div>${one.tag && tag(one.tag.words, one.tag.kind, one.tag.icon)}${one.end}</li>`,
  )
  return html`<ul class="kw-rows">${items}</ul>`
}
