// One offer: what it is, for whom, what it costs, where, when, and how to reach it.
import { paths } from '../../../paths.ts'
import { localDate } from '../../../platform/dates.ts'
import { type Content, html, type Markup } from '../../../ui/markup.ts'
import { publicPage } from '../../../ui/page.ts'
import { actions, linkButton } from '../../../ui/parts/button.ts'
import { facts } from '../../../ui/parts/facts.ts'
import { link } from '../../../ui/parts/link.ts'
import { notice } from '../../../ui/parts/notice.ts'
import { copyLinkButton, printButton } from '../../../ui/parts/print.ts'
import { rows } from '../../../ui/parts/rows.ts'
import { tags } from '../../../ui/parts/tag.ts'
import type { View } from '../../../ui/view.ts'
import { anything, type FullOffer, isStale, type OfferPlace } from '../../offers/door.ts'
import { reasonsFor } from '../reasons.ts'
import { texts } from '../texts.ts'
import { addressLine, dayOf, langOf, plainTitle, shortText, titleOf } from '../words.ts'
import { hasDates } from './calendar.ts'
import { offerFacts } from './facts.ts'
import { linkedData } from './linked-data.ts'
import { type MapTiles, mapPicture } from './map.ts'
import { hoursLine } from './when.ts'

type OfferFacts = {
  offer: FullOffer
  /** The place that the visitor came for; undefined when it has none. */
  place: OfferPlace | undefined
  /** Only where a tile server is configured. */
  tiles: MapTiles | undefined
  showsMap: boolean
}

export function offerPage(view: View, shown: OfferFacts): Markup {
  const t = texts[view.lang]
  const { offer, place } = shown
  const hours = place?.hours ?? offer.hours
  const hit = {
    ...offer,
    hours,
    distanceM: null,
    pointSource: null,
    seats: null,
    accessibility: [...offer.accessibility, ...(place?.accessibility ?? [])],
  }
  const wrong = paths.guide.wrong(view.at, offer.id)
  const onThisPage = { ...view, links: { ...view.links, wrong } }
  return publicPage(
    onThisPage,
    {
      title: plainTitle(view, offer),
      heading: titleOf(view, offer),
      lead: leadOf(view, offer),
      crumbs: [
        { label: t.search.start, href: paths.guide.home(view.at) },
        { label: t.offer.crumb, href: paths.guide.search(view.at) },
        { label: plainTitle(view, offer), lang: langOf(offer) },
      ],
      description: shortText(offer.textNl, 150),
      notice: freshness(view, offer),
    },
    html`<div class="kw-no-print">${tags(reasonsFor(hit, anything, view.today, view.lang))}</div>${textPart(view, offer, place)}${facts(
      offerFacts(view, offer, place),
    )}${deeds(view, shown, hours)}${mapPart(view, shown)}${otherPlaces(view, offer, place)}${endPart(view, offer, wrong)}${linkedData(view, offer, place)}`,
  )
}

function leadOf(view: View, { organisationName, togetherWith }: FullOffer): Content {
  const t = texts[view.lang].offer
  return togetherWith ? `${organisationName}, ${t.together(togetherWith)}` : organisationName
}

function freshness(view: View, offer: FullOffer): Content {
  const isOld = isStale(offer.checkedOn, offer.promiseMonths, localDate(view.today))
  return isOld && notice(view, 'warn', texts[view.lang].offer.stale)
}

function textPart(view: View, offer: FullOffer, place: OfferPlace | undefined): Content {
  const t = texts[view.lang].offer
  const isEnglish = view.lang === 'en'
  const text = (isEnglish && offer.textEn) || offer.textNl
  const here = (isEnglish && place?.textEn) || place?.textNl || ''
  const paragraphs = `${text}\n${here}`.split(/\n+/).filter((one) => one.trim() !== '')
  const isDutch = isEnglish && !offer.textEn && text !== ''
  const body = html`${paragraphs.map((one) => html`<p>${one}</p>`)}`
  return html`${isDutch && html`<p class="kw-soft">${t.onlyDutch}</p>`}${
    isDutch ? html`<div lang="nl">${body}</div>` : body
  }`
}

function deeds(
  view: View,
  { offer, place, tiles, showsMap }: OfferFacts,
  hours: FullOffer['hours'],
) {
  const t = texts[view.lang].offer
  const plek = offer.places.length > 1 ? place?.offerLocationId : undefined
  const calendar = paths.guide.calendar(view.at, offer.id, { plek })
  const map = paths.guide.offer(view.at, offer.id, { plek, kaart: 'ja' })
  const canShowMap = tiles && place?.lat != null && !showsMap
  return html`${actions([
    printButton(view, t.print),
    hasDates(hours, view.today) && linkButton(calendar, t.calendar, { icon: 'calendar-plus' }),
    copyLinkButton(view, paths.guide.offer(view.at, offer.id, { plek })),
    canShowMap && linkButton(`${map}#kaart`, t.mapShow, { icon: 'map-pin' }),
  ])}${canShowMap && html`<p class="kw-soft kw-no-print">${t.mapHint(tiles.host)}</p>`}`
}

function mapPart(view: View, { tiles, place, showsMap, offer }: OfferFacts): Content {
  if (!tiles || !showsMap || place?.lat == null || place.lon === null) return undefined
  const t = texts[view.lang].offer
  const without = paths.guide.offer(view.at, offer.id, { plek: place.offerLocationId })
  const point = { lat: place.lat, lon: place.lon }
  return html`<section id="kaart" class="kw-narrow kw-no-print"><h2 class="nl-heading nl-heading--level-2">${t.mapTitle}</h2>${mapPicture(tiles, point, t.mapAlt(place.name))}<p class="kw-soft">${t.mapBy(tiles.host)}. ${
    place.pointSource !== 'given' && t.mapAbout
  } ${link(without, t.mapHide)}</p></section>`
}

function otherPlaces(view: View, offer: FullOffer, place: OfferPlace | undefined): Content {
  const t = texts[view.lang].offer
  const others = offer.places.filter((one) => one !== place)
  if (others.length === 0) return undefined
  return html`<section class="kw-no-print"><h2 class="nl-heading nl-heading--level-2">${t.otherPlacesTitle}</h2>${rows(
    others.map((one) => ({
      title: one.name,
      href: paths.guide.offer(view.at, offer.id, { plek: one.offerLocationId }),
      text: [addressLine(one), hoursLine(view, one.hours ?? offer.hours)]
        .filter(Boolean)
        .join(' · '),
    })),
  )}</section>`
}

const learning: readonly string[] = ['course', 'workshop']

function endPart(view: View, offer: FullOffer, wrong: string): Markup {
  const t = texts[view.lang].offer
  const checked = offer.checkedOn ? t.checked(dayOf(view, offer.checkedOn)) : t.neverChecked
  const owner = link(offer.organisationUrl, offer.organisationName)
  const address = `${view.baseUrl}${paths.guide.offer(view.at, offer.id)}`
  return html`<p class="kw-soft">${t.by} ${owner} · ${checked}</p><p class="kw-soft kw-print">${t.address}: ${address}</p><p class="kw-no-print">${link(wrong, t.wrong, { icon: 'flag' })}</p>${
    learning.includes(offer.kind) &&
    html`<p class="kw-no-print">${link(paths.courses.list(view.at), texts[view.lang].search.allCourses)}</p>`
  }`
}
