// Locations: the list, and one of them with who uses it.
import { paths } from '../../../paths.ts'
import type { Sheet, Typed } from '../../../platform/form.ts'
import { inDutch } from '../../../ui/dutch.ts'
import { type Content, html, type Markup } from '../../../ui/markup.ts'
import { workPage } from '../../../ui/page.ts'
import { typedCrumb } from '../../../ui/parts/breadcrumb.ts'
import { actions, button, linkButton } from '../../../ui/parts/button.ts'
import { pickField } from '../../../ui/parts/choice-field.ts'
import { emptyState } from '../../../ui/parts/empty.ts'
import { errorSummary } from '../../../ui/parts/error-summary.ts'
import { type FieldWords, fresh, typedList, typedText } from '../../../ui/parts/field.ts'
import { searchBar } from '../../../ui/parts/filters.ts'
import { form, hiddenField } from '../../../ui/parts/form.ts'
import { link } from '../../../ui/parts/link.ts'
import { notice } from '../../../ui/parts/notice.ts'
import { pager } from '../../../ui/parts/pager.ts'
import { columns, panel } from '../../../ui/parts/panel.ts'
import { rows } from '../../../ui/parts/rows.ts'
import { table } from '../../../ui/parts/table.ts'
import { areaField, selectField, textField } from '../../../ui/parts/text-field.ts'
import type { View } from '../../../ui/view.ts'
import {
  type Location,
  type LocationLine,
  offerTexts as labels,
  type User,
} from '../../offers/door.ts'
import { offerTabs } from '../list/tabs.ts'
import { texts as listTexts } from '../list/texts.ts'
import { texts } from './texts.ts'

type LocationsFacts = {
  role: string | null
  lines: readonly LocationLine[]
  isMine: (line: LocationLine) => boolean
  notice: Content
  text: string
  total: number
  page: number
  pages: number
}

/** Every location of the network; those that one may change lead to their form. */
export function locationsPage(view: View, facts: LocationsFacts): Markup {
  const { role, lines, isMine, notice: said, text } = facts
  const t = texts[view.lang]
  const add = linkButton(paths.offers.newLocation(view.at), t.add, {
    kind: 'primary',
    icon: 'plus',
  })
  const all = lines.map((line) => [
    isMine(line) ? link(paths.offers.location(view.at, line.id), line.name) : line.name,
    addressOf(line),
    line.organisationName ?? t.everyone,
    line.offers,
  ])
  const { name, address, keeper, use } = t.columns
  const heads = [{ head: name }, { head: address }, { head: keeper }, { head: use, num: true }]
  const href = (pagina: number) => paths.offers.locations(view.at, { zoek: text, pagina })
  const shown = [
    table(view, { caption: t.title, captionUnseen: true, columns: heads, rows: all }),
    pager(view, { page: facts.page, pages: facts.pages, href }),
  ]
  const clear = linkButton(paths.offers.locations(view.at), t.clear)
  const nothing = text
    ? emptyState(t.noneTitle, t.noneText, [clear])
    : emptyState(t.emptyTitle, t.emptyText, [add])
  return workPage(view, { title: t.title, sub: t.sub, actions: add, notice: said }, [
    offerTabs(view, role, 'locations'),
    (facts.total > 0 || text) && find(view, text),
    lines.length === 0 ? nothing : shown,
  ])
}

function find(view: View, text: string): Markup {
  const t = texts[view.lang]
  const field = textField(view, fresh({ zoek: text }), 'zoek', t.find, {
    kind: 'search',
    optional: true,
  })
  const bar = {
    action: paths.offers.locations(view.at),
    fields: [field],
    find: t.findNow,
    label: t.find.label,
  }
  return searchBar(view, bar)
}

const addressOf = (one: Location): string =>
  [`${one.street} ${one.number}`.trim(), [one.postcode, one.city].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ')

export type LocationFacts = {
  /** Absent for a new one. */
  location?: Location
  sheet: Sheet
  users: readonly User[]
  owners: readonly { id: string; name: string }[]
  municipalities: readonly { code: string; name: string }[]
  /** For whom may join two records of one place. */
  others: readonly Location[]
  /** Whether it may be kept by nobody in particular. */
  mayShare: boolean
  notice?: Content
  /** What someone else made of it in the meantime. */
  theirs?: Typed
}

/** One location, to add or to change. */
export function locationPage(view: View, facts: LocationFacts): Markup {
  const t = texts[view.lang]
  const { location, sheet, theirs } = facts
  const title = location?.name ?? t.newTitle
  const words = wordsOf(view, facts)
  return workPage(
    view,
    {
      // An offer often has the name of its place.
      title: location ? `${title} (${t.columns.name.toLowerCase()})` : title,
      heading: location ? inDutch(view, title) : title,
      crumbs: [
        { label: listTexts[view.lang].title, href: paths.offers.list(view.at) },
        { label: t.title, href: paths.offers.locations(view.at) },
        location ? typedCrumb(title) : { label: title },
      ],
      error: errorSummary(view, sheet, words),
      notice: facts.notice,
    },
    [
      theirs && location && clash(view, facts, theirs, words),
      location
        ? columns(locationForm(view, facts, words), side(view, facts, location))
        : locationForm(view, facts, words),
    ],
  )
}

function wordsOf({ lang }: View, facts: LocationFacts) {
  const { fields: f, noKeeper } = texts[lang]
  const l = labels[lang]
  const named = facts.owners.map((one) => [one.id, one.name])
  const places = facts.others.map((one) => [one.id, `${one.name}, ${addressOf(one)}`])
  return {
    name: f.name,
    kind: { ...f.kind, options: l.locationKind },
    street: f.street,
    number: f.number,
    postcode: f.postcode,
    city: f.city,
    municipality: {
      ...f.municipality,
      options: Object.fromEntries(facts.municipalities.map((one) => [one.code, one.name])),
    },
    point: f.point,
    routeText: f.routeText,
    accessibility: { ...f.accessibility, options: l.accessibility },
    accessibilityText: f.accessibilityText,
    url: f.url,
    organisation: {
      ...f.organisation,
      options: { ...(facts.mayShare ? { '': noKeeper } : {}), ...Object.fromEntries(named) },
    },
    into: { ...f.into, options: Object.fromEntries(places) },
  } satisfies Record<string, FieldWords>
}

type Words = ReturnType<typeof wordsOf>

function locationForm(view: View, facts: LocationFacts, w: Words): Markup {
  const t = texts[view.lang]
  const { sheet, location } = facts
  const action = location
    ? paths.offers.location(view.at, location.id)
    : paths.offers.newLocation(view.at)
  const optional = { optional: true }
  const point =
    location &&
    (location.pointSource
      ? t.pointOf(labels[view.lang].pointSource[location.pointSource])
      : t.noPoint)
  return panel(
    undefined,
    form(view, { action, draft: `location-${location?.id ?? 'new'}` }, [
      hiddenField('asOf', typedText(sheet, 'asOf')),
      textField(view, sheet, 'name', w.name),
      selectField(view, sheet, 'kind', w.kind, { blank: false }),
      textField(view, sheet, 'street', w.street, optional),
      textField(view, sheet, 'number', w.number, { ...optional, size: 'tiny' }),
      textField(view, sheet, 'postcode', w.postcode, {
        ...optional,
        kind: 'postcode',
        size: 'short',
      }),
      textField(view, sheet, 'city', w.city, optional),
      facts.municipalities.length > 0 &&
        selectField(view, sheet, 'municipality', w.municipality, optional),
      textField(view, sheet, 'point', w.point, { ...optional, size: 'short' }),
      point && html`<p class="kw-soft">${point}</p>`,
      areaField(view, sheet, 'routeText', w.routeText, optional),
      pickField(view, sheet, 'accessibility', w.accessibility, { ...optional, many: true }),
      areaField(view, sheet, 'accessibilityText', w.accessibilityText, { ...optional, rows: 2 }),
      textField(view, sheet, 'url', w.url, { ...optional, kind: 'url' }),
      facts.owners.length > 1 || facts.mayShare
        ? selectField(view, sheet, 'organisation', w.organisation, { blank: false })
        : hiddenField('organisation', typedText(sheet, 'organisation')),
      actions([button(t.save)]),
    ]),
  )
}

function side(view: View, facts: LocationFacts, location: Location): Markup {
  const t = texts[view.lang]
  const { users, others } = facts
  const used = users.map((user) => ({
    title: inDutch(view, user.title),
    href: paths.offers.edit(view.at, user.offerId),
    text: user.organisationName,
  }))
  const remove = form(view, { action: paths.offers.locationGone(view.at, location.id) }, [
    html`<p>${t.removeText}</p>`,
    button(t.remove, { kind: 'danger', icon: 'trash' }),
  ])
  return html`${panel(t.usedTitle, used.length > 0 ? rows(used) : html`<p>${t.usedNone}</p>`)}${
    others.length > 0 && joinPanel(view, facts, location)
  }${panel(t.removeTitle, users.length > 0 ? html`<p>${t.removeStop}</p>` : remove)}`
}

function joinPanel(view: View, facts: LocationFacts, location: Location): Markup {
  const t = texts[view.lang]
  const { into } = wordsOf(view, facts)
  return panel(
    t.joinTitle,
    form(view, { action: paths.offers.locationJoined(view.at, location.id) }, [
      html`<p>${t.joinText}</p>`,
      selectField(view, facts.sheet, 'into', into),
      button(t.join, { kind: 'second' }),
    ]),
  )
}

function clash(view: View, facts: LocationFacts, theirs: Typed, words: Words): Markup {
  const t = texts[view.lang]
  const { field, yours, theirs: other } = t.clashColumns
  const said = (typed: Typed, name: string) => typedList({ typed, errors: {} }, name).join(', ')
  const differing = Object.entries(words)
    .map(([name, one]) => [one.label, said(facts.sheet.typed, name), said(theirs, name)])
    .filter(([, mine, their]) => mine !== their)
  const heads = [{ head: field }, { head: yours, wide: true }, { head: other, wide: true }]
  return panel(undefined, [
    notice(view, 'warn', t.clashText, { title: t.clashTitle, live: 'alert' }),
    table(view, { caption: t.clashTitle, captionUnseen: true, columns: heads, rows: differing }),
    actions([linkButton(paths.offers.location(view.at, facts.location?.id ?? ''), t.keepTheirs)]),
  ])
}
