// The search: what was asked, what was found, and help when nothing was.
import { paths } from '../../../paths.ts'
import { nextOpenings } from '../../../platform/schedule/occurrences.ts'
import { startInWords } from '../../../platform/schedule/state-words.ts'
import { type Content, html, type Markup } from '../../../ui/markup.ts'
import { publicPage } from '../../../ui/page.ts'
import { actions } from '../../../ui/parts/button.ts'
import { card } from '../../../ui/parts/card.ts'
import { emptyState } from '../../../ui/parts/empty.ts'
import { fresh } from '../../../ui/parts/field.ts'
import { searchBar, withFilters } from '../../../ui/parts/filters.ts'
import { link, phoneLink, phonePill, unseen } from '../../../ui/parts/link.ts'
import { notice } from '../../../ui/parts/notice.ts'
import { pager } from '../../../ui/parts/pager.ts'
import { rows } from '../../../ui/parts/rows.ts'
import { textField } from '../../../ui/parts/text-field.ts'
import type { View } from '../../../ui/view.ts'
import {
  canEnrol,
  type Hit,
  type KnownPoint,
  saysSomething,
  type Wanted,
} from '../../offers/door.ts'
import { reasonsFor, seatsTag, whenTag } from '../reasons.ts'
import { chosenIn, pageSize, queryOf, type SearchQuery } from '../rules.ts'
import { texts } from '../texts.ts'
import { inDutch, shortText, titleOf, whereLine } from '../words.ts'
import { type Far, farNotice, hereInWords } from './far.ts'
import { chosenPart, filterFields, keptFields } from './filters.ts'

type SearchFacts = {
  query: SearchQuery
  wanted: Wanted
  /** Where distances count from; undefined: nothing was typed, or nobody knows where that is. */
  point: KnownPoint | undefined
  /** The whole area was typed: nothing to say about it. */
  isOwnArea?: boolean
  /** When this guide is not about that place. */
  far?: Far | undefined
  hits: readonly Hit[]
  total: number
  /** What one can choose from. */
  languages: readonly string[]
  /** Places to walk in, for when nothing was found. */
  nearest: readonly Hit[]
}

type Typed = { query: Pick<SearchQuery, 'postcode'> }

export function searchPage(view: View, facts: SearchFacts): Markup {
  const t = texts[view.lang].search
  const { query, total } = facts
  const filters = {
    action: paths.guide.search(view.at),
    fields: filterFields(view, query, facts.languages),
    show: t.show,
    on: chosenIn(query).length,
    label: t.filters,
  }
  return publicPage(
    view,
    {
      title: headingOf(view, query),
      lead: html`<span role="status">${t.count(total, nearOf(view, facts), t.orders[orderOf(facts)])}</span>`,
      crumbs: [{ label: t.start, href: paths.guide.home(view.at) }, { label: t.crumb }],
      notice: placeNotice(view, facts),
    },
    html`${againBar(view, query)}${chosenPart(view, query)}${learnPart(view, query)}${withFilters(
      view,
      filters,
      total === 0 ? nothingFound(view, facts) : foundList(view, facts),
    )}`,
  )
}

/** The question, as it stands on the home page and on top of a list. */
export function questionBar(
  view: View,
  typed: { q: string; postcode: string },
  find: string,
  kept: Content = undefined,
): Markup {
  const t = texts[view.lang].searchBar
  const filled = fresh(typed)
  const silent = { optional: 'silent' } as const
  return searchBar(view, {
    action: paths.guide.search(view.at),
    fields: [
      textField(view, filled, 'q', t.q, { ...silent, kind: 'search' }),
      textField(view, filled, 'postcode', t.postcode, {
        ...silent,
        kind: 'postcode',
        autocomplete: 'postal-code',
      }),
      kept,
    ],
    find,
    label: t.label,
  })
}

function againBar(view: View, query: SearchQuery): Markup {
  const typed = { q: query.q ?? '', postcode: query.postcode ?? '' }
  return questionBar(view, typed, texts[view.lang].search.again, keptFields(query))
}

/** Who wants to learn also finds every course together. */
function learnPart(view: View, { keuze }: SearchQuery): Content {
  const t = texts[view.lang].search
  if (keuze !== 'learn') return undefined
  return actions([
    link(paths.courses.list(view.at), t.allCourses),
    link(paths.level.home(view.at), texts[view.lang].home.level),
  ])
}

function headingOf(view: View, query: SearchQuery): string {
  const t = texts[view.lang]
  const choice = query.keuze ? t.choices[query.keuze].title : t.search.titleAll
  return query.q ? t.search.titleFor(query.q) : choice
}

/** What the list begins with. */
function orderOf({ query, point, far }: SearchFacts): 'best' | 'near' | 'kind' {
  if (saysSomething(query.q ?? '')) return 'best'
  return point && !far ? 'near' : 'kind'
}

function nearOf(view: View, { point, far }: SearchFacts): string {
  const t = texts[view.lang].search
  if (!point) return ''
  if (far) return far.here.length > 0 ? ` ${t.in(hereInWords(view, far))}` : ''
  return ` ${(point.by === 'postcode' ? t.nearPostcode : t.near)(point.name)}`
}

/** What there is to say about the place that was typed: unknown, spelled otherwise, or far from here. */
export function placeNotice(
  view: View,
  {
    query: { postcode },
    point,
    isOwnArea,
    far,
  }: Pick<SearchFacts, 'point' | 'isOwnArea' | 'far'> & Typed,
): Content {
  const t = texts[view.lang].search
  if (!postcode || isOwnArea) return undefined
  if (!point) return notice(view, 'info', t.unknownPlace(postcode), { live: 'status' })
  const guessed = point.isGuess && notice(view, 'info', t.guessedPlace(postcode, point.name))
  return [guessed, far && farNotice(view, far, point)]
}

function foundList(view: View, { hits, wanted, query, total }: SearchFacts): Markup {
  const pages = Math.ceil(total / pageSize)
  const href = (blad: number) => paths.guide.search(view.at, queryOf(query, { blad }))
  return html`${hits.map((hit) => hitCard(view, hit, wanted))}${pager(view, {
    page: wanted.page,
    pages,
    href,
  })}`
}

function nothingFound(view: View, { nearest, query }: SearchFacts): Markup {
  const t = texts[view.lang].search
  const phone = view.network?.helplinePhone
  const text = html`${t.nothingText}${chosenIn(query).length > 0 && ` ${t.nothingFilters}`}`
  return html`${emptyState(t.nothingTitle, text, phone ? [phonePill(view, phone)] : [])}${
    nearest.length > 0 &&
    html`<h2 class="nl-heading nl-heading--level-2">${t.nearestTitle}</h2>${hitRows(view, nearest)}`
  }`
}

/** One thing found, with the reasons why. */
function hitCard(view: View, hit: Hit, wanted: Wanted): Markup {
  const t = texts[view.lang].search
  const address = addressOf(view, hit)
  const text = shortText((view.lang === 'en' && hit.textEn) || hit.textNl)
  return card({
    title: titleOf(view, hit),
    href: address,
    level: 2,
    who: html`${whereLine(hit)}${hit.places > 1 && `, ${t.otherPlaces(hit.places - 1)}`}`,
    tags: reasonsFor(hit, wanted, view.today, view.lang),
    text: html`${lessonsLine(view, hit)}${inDutch(view, hit.textEn, text)}`,
    actions: [
      link(
        address,
        html`${t.view[canEnrol(hit.seats) ? 'course' : 'offer']}${unseen(html` ${titleOf(view, hit)}`)}`,
      ),
      hit.phone && phoneLink(hit.phone, t.callShort('')),
    ],
  })
}

/** The next lessons of a course. */
function lessonsLine(view: View, { seats, hours }: Hit): Content {
  if (seats === null || !hours) return undefined
  const next = nextOpenings(hours, view.today, 3)
  const days = next.map((one) => startInWords(one, view.today, view.lang))
  return days.length > 0 && html`<b>${texts[view.lang].search.lessons(days)}</b> `
}

/** A short list: where, and when it is open; with the number to call for whoever is in a hurry. */
export function hitRows(view: View, hits: readonly Hit[], withPhone = false): Markup {
  const { callShort } = texts[view.lang].search
  return rows(
    hits.map((hit) => ({
      title: titleOf(view, hit),
      href: addressOf(view, hit),
      text: html`${whereLine(hit)}${withPhone && hit.phone && html`<br>${phoneLink(hit.phone, callShort(''))}`}`,
      tag:
        seatsTag(hit, view.lang) ??
        (hit.hours ? whenTag(hit.hours, view.today, view.lang) : undefined),
    })),
  )
}

/** The page of an offer, at the place that was found when there are several; of a course its own. */
function addressOf(view: View, { id, places, offerLocationId, seats }: Hit): string {
  if (seats !== null) return paths.courses.show(view.at, id)
  const plek = places > 1 ? (offerLocationId ?? undefined) : undefined
  return paths.guide.offer(view.at, id, { plek })
}
