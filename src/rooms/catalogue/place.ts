// Where a course is given, with what the guide knows of that place: how to find it, and who can get in.
import type { Lang } from '../../paths.ts'
import { inDutch } from '../../ui/dutch.ts'
import { type Content, html } from '../../ui/markup.ts'
import type { Fact } from '../../ui/parts/facts.ts'
import type { View } from '../../ui/view.ts'
import { type Course, courseTexts, whereOf } from '../courses/door.ts'
import { type Location, offerTexts } from '../offers/door.ts'
import { texts } from './texts.ts'

/** In a sentence only the first keeps its capital. */
const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

type Addressed = Pick<Location, 'street' | 'number' | 'postcode' | 'city'>

/** 'Lamellendek 18', '1371 AB Lindemeer'; what the course itself says already is left out. */
export function addressLines(
  { place }: Pick<Course, 'place'>,
  known: Addressed | undefined,
): string[] {
  if (!known) return []
  const street = `${known.street} ${known.number}`.trim()
  const lines = [street, `${known.postcode} ${known.city}`.trim()]
  return lines.filter((line) => line && !place.toLowerCase().includes(line.toLowerCase()))
}

/** The place with its address on one line, for a letter or a choice. */
export const placeLine = (
  course: Pick<Course, 'way' | 'place'>,
  known: Addressed | undefined,
  lang: Lang,
): string => [whereOf(course, lang), ...addressLines(course, known)].filter(Boolean).join(', ')

/** The place as people typed it, marked as Dutch; what we say ourselves is not. */
function placeTyped(view: View, { way, place }: Pick<Course, 'way' | 'place'>): Content {
  if (way !== 'online') return inDutch(view, place)
  const online = courseTexts[view.lang].ways.online
  return place ? html`${online}: ${inDutch(view, place)}` : online
}

/** The same on one line of a page. */
export const placeWords = (
  view: View,
  course: Pick<Course, 'way' | 'place'>,
  known: Addressed | undefined,
): Content =>
  html`${placeTyped(view, course)}${addressLines(course, known).map((one) => `, ${one}`)}`

/** Place and address, the way there, and what the building is like. */
export function placeFacts(
  view: View,
  course: Pick<Course, 'way' | 'place'>,
  known: Location | undefined,
): Fact[] {
  const t = texts[view.lang].place
  const address = addressLines(course, known).map((line) => html`<div>${line}</div>`)
  const where = html`${placeTyped(view, course)}${address}`
  const { accessibility = [], accessibilityText = '', routeText = '' } = known ?? {}
  const labels = accessibility.map((key) => offerTexts[view.lang].accessibility[key])
  const access = labels.map((one, n) => (n === 0 ? one : lowered(one))).join(', ')
  return [
    { term: courseTexts[view.lang].public.where, value: where },
    ...(routeText ? [{ term: t.route, value: inDutch(view, routeText) }] : []),
    ...(access || accessibilityText
      ? [{ term: t.access, value: access, note: inDutch(view, accessibilityText) }]
      : []),
  ]
}
