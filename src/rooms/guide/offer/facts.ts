// What is known about an offer, as term and value.

import { languageName } from '../../../platform/languages.ts'
import { type Content, html } from '../../../ui/markup.ts'
import type { Fact } from '../../../ui/parts/facts.ts'
import { link, phonePill } from '../../../ui/parts/link.ts'
import type { View } from '../../../ui/view.ts'
import { type FullOffer, type OfferPlace, offerTexts } from '../../offers/door.ts'
import { texts } from '../texts.ts'
import { addressLine, capital, inDutch } from '../words.ts'
import { whenFacts } from './when.ts'

/** For whom, what it costs, where, when, how to reach it; only what is known. */
export function offerFacts(view: View, offer: FullOffer, place: OfferPlace | undefined): Fact[] {
  const t = texts[view.lang].offer
  const phone = place?.phone || offer.phone || offer.organisationPhone
  const all: (Fact | false | undefined)[] = [
    { term: t.who, value: whoFor(view, offer) },
    {
      term: t.cost,
      value: offerTexts[view.lang].cost[offer.cost],
      note: dutch(view, offer.costText),
    },
    ...whereFacts(view, offer, place),
    ...whenFacts(view, place?.hours ?? offer.hours),
    phone !== '' && { term: t.call, value: phonePill(view, phone) },
    offer.access.length > 0 && {
      term: t.how,
      value: listOf(offer.access.map((one) => offerTexts[view.lang].access[one])),
      note: dutch(view, offer.accessText),
    },
    offer.languages.length > 0 && {
      term: t.language,
      value: capital(offer.languages.map((code) => languageName(code, view.lang)).join(', ')),
    },
    accessFact(view, offer, place),
    offer.bringText !== '' && { term: t.bring, value: dutch(view, offer.bringText) },
    offer.url !== '' && { term: t.website, value: link(offer.url, hostOf(offer.url)) },
    offer.email !== '' && { term: t.mail, value: link(`mailto:${offer.email}`, offer.email) },
  ]
  return all.filter((one): one is Fact => Boolean(one))
}

/** In the owner's own words where there are any; ages and groups otherwise. */
function whoFor(view: View, offer: FullOffer): Content {
  const t = texts[view.lang].offer
  const { audienceText, targetGroups, minAge, maxAge } = offer
  const groups = targetGroups.map((group) => offerTexts[view.lang].targetGroup[group])
  const words = audienceText ? dutch(view, audienceText) : listOf(groups)
  const hasAge = minAge !== null || maxAge !== null
  return html`${words || offerTexts[view.lang].targetGroup.everyone}${hasAge && ` (${t.age(minAge, maxAge)})`}`
}

function whereFacts(view: View, offer: FullOffer, place: OfferPlace | undefined): Fact[] {
  const t = texts[view.lang].offer
  if (!place) {
    const area = offer.national ? t.national : offer.areaText
    return [{ term: t.where, value: dutch(view, area, offer.national) || t.notHere }]
  }
  const address = [addressLine({ ...place, city: '' }), `${place.postcode} ${place.city}`.trim()]
  const lines = [place.name, ...address].filter(Boolean)
  const where = { term: t.where, value: html`${lines.map((one) => html`<div>${one}</div>`)}` }
  if (place.routeText === '') return [where]
  return [where, { term: t.route, value: dutch(view, place.routeText) }]
}

function accessFact(view: View, offer: FullOffer, place: OfferPlace | undefined): Fact | undefined {
  const keys = [...new Set([...(place?.accessibility ?? []), ...offer.accessibility])]
  const note = dutch(view, place?.accessibilityText ?? '')
  if (keys.length === 0 && !note) return undefined
  const words = listOf(keys.map((key) => offerTexts[view.lang].accessibility[key]))
  return { term: texts[view.lang].offer.accessible, value: words, note }
}

/** Words that exist in Dutch only; `isBoth` when these do exist in the page's language. */
const dutch = (view: View, words: string, isBoth = false): Content =>
  words === '' ? '' : inDutch(view, isBoth ? words : '', words)

/** Labels as one sentence: only the first keeps its capital. */
const listOf = (all: readonly string[]): string =>
  all.map((one, n) => (n === 0 ? one : one.charAt(0).toLowerCase() + one.slice(1))).join(', ')

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url
}
