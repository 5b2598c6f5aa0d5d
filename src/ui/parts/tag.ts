import { type IconName, icon } from '../icon.ts'
import { html, type Markup } from '../markup.ts'

export type TagKind = 'plain' | 'good' | 'warn' | 'bad'
export type Tag = { words: string; kind?: TagKind; icon?: IconName }

/** A few words on a small coloured ground: a reason, a state. The words say it all. */
export function tag(words: string, kind: TagKind = 'plain', name?: IconName): Markup {
  return html`<span class="nl-data-badge kw-tag--${kind}">${name && icon(name)}${words}</span>`
}

export function tags(all: Tag[]): Markup {
  const items = all.map((one) => html`<li>${tag(one.words, one.kind, one.icon)}</li>`)
  return html`<ul class="kw-tags">${items}</ul>`
}
