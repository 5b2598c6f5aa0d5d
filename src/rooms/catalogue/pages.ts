// Which courses there are: each with when, where, how far, and whether there is place.
import { paths } from '../../paths.ts'
import { fullDate, localDate } from '../../platform/dates.ts'
import { distanceInWords } from '../../platform/geo.ts'
import { inDutch } from '../../ui/dutch.ts'
import { html, type Markup } from '../../ui/markup.ts'
import { publicPage } from '../../ui/page.ts'
import { actions, linkButton } from '../../ui/parts/button.ts'
import { emptyState } from '../../ui/parts/empty.ts'
import { withFilters } from '../../ui/parts/filters.ts'
import { link } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { type Row, rows } from '../../ui/parts/rows.ts'
import type { TagKind } from '../../ui/parts/tag.ts'
import type { View } from '../../ui/view.ts'
import { courseTexts, periodOf, placesInWords, type State, whereOf } from '../courses/door.ts'
import { chosenPart, filterFields, placeBar } from './filters.ts'
import { type CatalogueQuery, filtersOn, type Listed } from './rules.ts'
import { texts } from './texts.ts'

type CatalogueFacts = {
  query: CatalogueQuery
  found: readonly Listed[]
  /** Without the filters: what there is to choose from. */
  all: readonly Listed[]
  isPlaceKnown: boolean
}

/** Every course that one can still join or wait for. */
export function cataloguePage(view: View, facts: CatalogueFacts): Markup {
  const t = texts[view.lang]
  const { title, public: words } = courseTexts[view.lang]
  const { query, found, all } = facts
  const filters = {
    action: paths.courses.list(view.at),
    fields: filterFields(view, query, all),
    show: t.filters.show,
    on: filtersOn(query).length,
    label: t.filters.label,
  }
  const isUnknown = query.postcode !== null && !facts.isPlaceKnown
  const list =
    found.length === 0
      ? emptyState(t.noneTitle, t.noneText, [linkButton(paths.courses.list(view.at), t.clear)])
      : html`<p role="status"><b>${t.count(found.length)}</b></p>${rows(found.map((one) => courseRow(view, one)))}`
  return publicPage(
    view,
    {
      title,
      lead: words.lead,
      crumbs: [{ label: words.start, href: paths.guide.home(view.at) }, { label: title }],
      description: words.lead,
      notice:
        isUnknown && notice(view, 'info', t.unknownPlace(query.postcode ?? ''), { live: 'status' }),
    },
    [
      html`<p>${link(paths.level.home(view.at), t.level)}</p>`,
      all.length === 0
        ? emptyState(words.none, words.noneText, [
            linkButton(paths.guide.search(view.at), words.search),
          ])
        : [placeBar(view, query), chosenPart(view, query, all), withFilters(view, filters, list)],
      actions([link(paths.enrolment.code(view.at), words.haveCode)]),
    ],
  )
}

function courseRow(view: View, one: Listed): Row {
  const t = courseTexts[view.lang]
  const { opensOn, state, distanceM } = one
  const isLater = opensOn !== null && opensOn > localDate(view.today)
  const opensLater = isLater && fullDate(opensOn, view.lang)
  const away = distanceM !== null && texts[view.lang].away(distanceInWords(distanceM, view.lang))
  return {
    title: inDutch(view, one.title),
    href: paths.courses.show(view.at, one.id),
    text: [
      periodOf(one, view.lang),
      whereOf(one, view.lang),
      away,
      t.public.by(one.organiserName),
      opensLater ? t.public.stops['not-yet'](opensLater) : placesInWords(one, view.lang),
    ]
      .filter(Boolean)
      .join(' · '),
    tag: {
      words: isLater ? texts[view.lang].notYet : t.states[state],
      kind: tagOf(state, isLater),
    },
  }
}

const tagOf = (state: State, isLater: boolean): TagKind =>
  isLater ? 'plain' : state === 'full' ? 'warn' : 'good'
