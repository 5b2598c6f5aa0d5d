// How an offer will read for a resident, and how written times were understood; before anything is saved.

import { nextOpenings } from '../../../platform/schedule/occurrences.ts'
import type { Hours } from '../../../platform/schedule/schedule.ts'
import { openingInWords, remarkInWords } from '../../../platform/schedule/state-words.ts'
import { linesInWords } from '../../../platform/schedule/words.ts'
import { inDutch } from '../../../ui/dutch.ts'
import { type Content, html, type Markup } from '../../../ui/markup.ts'
import { type Fact, facts } from '../../../ui/parts/facts.ts'
import { link, phoneLink } from '../../../ui/parts/link.ts'
import { notice } from '../../../ui/parts/notice.ts'
import { panel } from '../../../ui/parts/panel.ts'
import { tags } from '../../../ui/parts/tag.ts'
import type { View } from '../../../ui/view.ts'
import { offerTexts as labels, type OfferContent } from '../../offers/door.ts'
import type { Around } from './form.ts'
import { texts } from './texts.ts'
import { languagesInWords } from './words.ts'

/** What a resident will read, from what stands in the form now. */
export function previewPanel(
  view: View,
  content: OfferContent,
  around: Around,
  isRight: boolean,
): Markup {
  const { preview: t } = texts[view.lang]
  const isEnglish = view.lang === 'en'
  const title = (isEnglish && content.titleEn) || inDutch(view, content.titleNl) || t.noTitle
  const english = isEnglish && content.textEn
  const paragraphs = (english || content.textNl).split('\n')
  return panel(t.title, [
    notice(view, isRight ? 'info' : 'warn', isRight ? t.notSaved : t.wrong, { live: 'status' }),
    html`<h3 class="nl-heading nl-heading--level-3">${title}</h3>`,
    tags([{ words: labels[view.lang].kind[content.kind] }]),
    paragraphs.map((line) => html`<p>${english ? line : inDutch(view, line)}</p>`),
    facts(residentFacts(view, content, around)),
  ])
}

function residentFacts(view: View, content: OfferContent, around: Around): Fact[] {
  const { lang } = view
  const { preview: t } = texts[lang]
  const words = labels[lang]
  const groups = content.targetGroups.map((key) => words.targetGroup[key]).join(', ')
  const { minAge, maxAge } = content
  const ages = minAge === null && maxAge === null ? '' : t.age(minAge, maxAge)
  const access = content.access.map((key) => words.access[key]).join(', ')
  const all: Fact[] = [
    { term: t.audience, value: joined(content.audienceText || groups, ages) },
    { term: t.cost, value: words.cost[content.cost], note: content.costText },
    { term: t.access, value: access || content.accessText, note: access && content.accessText },
    ...content.places.map((place) => ({
      term: t.where,
      value: placeInWords(around, place.locationId),
      note: lines([place.textNl, ...timesOf(view, place.hours ?? content.hours)]),
    })),
    {
      term: t.where,
      value:
        content.places.length === 0 &&
        (content.national ? words.locationKind.virtual : content.areaText),
    },
    { term: t.when, value: content.places.length === 0 && lines(timesOf(view, content.hours)) },
    { term: t.call, value: content.phone && phoneLink(content.phone) },
    { term: texts[lang].fields.url.label, value: content.url && link(content.url, content.url) },
    { term: t.bring, value: content.bringText },
    { term: t.languages, value: languagesInWords(content.languages, lang) },
  ]
  return all.filter(({ value }) => value && !(Array.isArray(value) && value.length === 0))
}

const joined = (...parts: string[]) => parts.filter(Boolean).join(', ')

function placeInWords({ locations }: Around, id: string): string {
  const place = locations.find((one) => one.id === id)
  return place ? joined(place.name, `${place.street} ${place.number}`.trim(), place.city) : ''
}

const lines = (all: readonly string[]): Content =>
  all.filter(Boolean).map((line) => html`${line}<br>`)

function timesOf(view: View, hours: Hours | null): string[] {
  if (!hours) return []
  const understood = linesInWords(hours, view.lang)
  if (understood.length === 0) return [hours.written]
  const next = nextDates(view, hours)
  return [...understood, ...(hours.understood === 'all' ? [] : [hours.written]), ...next]
}

function nextDates(view: View, hours: Hours): string[] {
  const next = nextOpenings(hours, view.today, 3).map((one) =>
    openingInWords(one, view.today, view.lang),
  )
  return next.length > 0 ? [texts[view.lang].understood.next(next.join(', '))] : []
}

/** Under the field with times: what we made of them. Nothing when nothing was written. */
export function understoodNotice(view: View, hours: Hours | null): Content {
  if (!hours || hours.written === '') return undefined
  const { understood: t } = texts[view.lang]
  const holidays =
    hours.schedules.length > 0 && (hours.closedOnHolidays ? t.holidays : t.openHolidays)
  const all = [
    ...linesInWords(hours, view.lang),
    ...hours.remarks.map((remark) => remarkInWords(remark, view.lang)),
    ...nextDates(view, hours),
    holidays || '',
  ]
  const text = t[hours.understood]
  return notice(
    view,
    hours.understood === 'all' ? 'info' : 'warn',
    [html`<p>${text}</p>`, html`<p>${lines(all)}</p>`],
    {
      title: t.title,
    },
  )
}
