// An offer in the language of the page; what only exists in Dutch says so to screen readers and translators.
import { plainDate } from '../../platform/dates.ts'
import { type Content, html } from '../../ui/markup.ts'
import type { View } from '../../ui/view.ts'

type Titled = { titleNl: string; titleEn: string }
type Addressed = { placeName: string; street: string; number: string; city: string }

/** The title as plain words, for a tab or an attribute. */
export const plainTitle = (view: Pick<View, 'lang'>, { titleNl, titleEn }: Titled): string =>
  (view.lang === 'en' && titleEn) || titleNl

/** The title on the page, marked as Dutch where the English one is missing. */
export const titleOf = (view: Pick<View, 'lang'>, offer: Titled): Content =>
  inDutch(view, offer.titleEn, plainTitle(view, offer))

/** The language of the title as words alone: undefined when it is that of the page. */
export const langOf = ({ titleEn }: Titled): 'nl' | undefined => (titleEn ? undefined : 'nl')

/** Words as they are when `english` exists or the page is Dutch, else marked as Dutch. */
export function inDutch(view: Pick<View, 'lang'>, english: string, words: Content): Content {
  return view.lang === 'en' && !english ? html`<span lang="nl">${words}</span>` : words
}

/** Street, number and town on one line. */
export function addressLine({ street, number, city }: Omit<Addressed, 'placeName'>): string {
  return [`${street} ${number}`.trim(), city].filter(Boolean).join(', ')
}

/** Where to go in one line; without a place of its own whose help it is. */
export function whereLine(hit: Addressed & { organisationName: string }): string {
  const { placeName, organisationName, street, number } = hit
  return [placeName || organisationName, `${street} ${number}`.trim()].filter(Boolean).join(' · ')
}

/** The first sentences, at most so many letters; never half a word. */
export function shortText(text: string, longest = 180): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length <= longest) return plain
  const cut = plain.slice(0, longest)
  const sentence = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('? '), cut.lastIndexOf('! '))
  if (sentence > longest * 0.4) return cut.slice(0, sentence + 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`
}

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** '1 november 2026' in the page's language. */
export const dayOf = (view: Pick<View, 'lang'>, date: string): string => plainDate(date, view.lang)
