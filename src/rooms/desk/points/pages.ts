// Help points: the list, the form, and choosing where one works today.

import type { Lang } from '../../../paths.ts'
import { paths } from '../../../paths.ts'
import { localDate, plainDate } from '../../../platform/dates.ts'
import type { Sheet } from '../../../platform/form.ts'
import { languageName } from '../../../platform/languages.ts'
import { html, type Markup } from '../../../ui/markup.ts'
import { workPage } from '../../../ui/page.ts'
import { actions, button, linkButton } from '../../../ui/parts/button.ts'
import { pickField, radiosField } from '../../../ui/parts/choice-field.ts'
import { dateField } from '../../../ui/parts/date-field.ts'
import { emptyState } from '../../../ui/parts/empty.ts'
import { errorSummary } from '../../../ui/parts/error-summary.ts'
import { typedText } from '../../../ui/parts/field.ts'
import { form } from '../../../ui/parts/form.ts'
import { link } from '../../../ui/parts/link.ts'
import { notice } from '../../../ui/parts/notice.ts'
import { panel } from '../../../ui/parts/panel.ts'
import { table } from '../../../ui/parts/table.ts'
import { tag } from '../../../ui/parts/tag.ts'
import { areaField, selectField, textField, tickField } from '../../../ui/parts/text-field.ts'
import type { View } from '../../../ui/view.ts'
import type { Term } from '../../partners/door.ts'
import { labels } from '../labels.ts'
import { type HelpPoint, spoken } from '../model.ts'
import { pointName } from '../pages.ts'
import { isOpenOn } from '../rules.ts'
import { texts } from '../texts.ts'

type Place = { id: string; name: string; city: string }

/** The shipped types with those of the network, by key. */
function typeLabels(lang: Lang, terms: readonly Term[]): Record<string, string> {
  const own = terms.map((term) => [term.key, lang === 'en' ? term.labelEn : term.labelNl])
  return { ...labels[lang].pointType, ...Object.fromEntries(own) }
}

type PointsFacts = {
  points: readonly (HelpPoint & { mayKeep: boolean })[]
  terms: readonly Term[]
  locations: readonly Place[]
  mayAdd: boolean
  isSaved: boolean
}

/** Every help point of the network; one's own can be changed. */
export function pointsPage(view: View, list: PointsFacts): Markup {
  const t = texts[view.lang].points
  const add =
    list.mayAdd &&
    linkButton(paths.desk.newPoint(view.at), t.add, { kind: 'primary', icon: 'plus' })
  const body =
    list.points.length === 0
      ? emptyState(t.noneTitle, list.mayAdd ? t.noneKeeper : t.noneDesk)
      : pointsTable(view, list)
  return workPage(
    view,
    {
      title: t.title,
      sub: t.lead,
      actions: add,
      notice: list.isSaved && notice(view, 'good', t.saved, { live: 'status' }),
    },
    body,
  )
}

function pointsTable(view: View, list: PointsFacts): Markup {
  const t = texts[view.lang].points
  const types = typeLabels(view.lang, list.terms)
  const rows = list.points.map((point) => {
    const place = list.locations.find((one) => one.id === point.locationId)
    const name = pointName(view, point)
    return [
      html`${point.mayKeep ? link(paths.desk.point(view.at, point.id), name) : name}<br><small>${point.organisationName}</small> ${untilTag(view, point)}`,
      types[point.type] ?? point.type,
      html`${place && html`${place.name}, ${place.city}<br>`}${lines(point.stops)}<small>${point.inLibrary ? t.inLibrary : t.outside}</small>`,
      lines(point.hours?.written ?? ''),
      t.staff(point.paidStaff, point.volunteers),
    ]
  })
  const heads = Object.values(t.columns).map((head) => ({ head }))
  return table(view, { caption: t.title, captionUnseen: true, columns: heads, rows })
}

function untilTag(view: View, { until }: HelpPoint): Markup | undefined {
  if (until === null) return undefined
  const t = texts[view.lang].points
  const day = plainDate(until, view.lang)
  return isOpenOn({ until }, localDate(view.today)) ? tag(t.ends(day), 'warn') : tag(t.ended(day))
}

const lines = (text: string) =>
  text ? text.split('\n').map((line) => html`${line}<br>`) : undefined

type PointFacts = {
  sheet: Sheet
  /** Absent for a new one. */
  point?: HelpPoint
  terms: readonly Term[]
  locations: readonly Place[]
  /** For whom they keep all: every partner; else empty. */
  owners: readonly { id: string; name: string }[]
}

/** One help point, to add or to change. */
export function pointPage(view: View, facts: PointFacts): Markup {
  const t = texts[view.lang].points
  const { sheet, point } = facts
  const words = pointWords(view.lang, facts)
  const action = point ? paths.desk.point(view.at, point.id) : paths.desk.newPoint(view.at)
  const title = point ? t.editTitle : t.addTitle
  return workPage(
    view,
    {
      title: point ? `${title}: ${pointName(view, point)}` : title,
      heading: title,
      sub: point && pointName(view, point),
      crumbs: [{ label: t.title, href: paths.desk.points(view.at) }, { label: title }],
      error: errorSummary(view, sheet, words),
    },
    html`${panel(undefined, form(view, { action }, [pointFields(view, facts, words), actions([button(t.save)])]))}
      ${point && endPart(view, point, sheet)}`,
  )
}

function pointWords(lang: Lang, facts: PointFacts) {
  const t = texts[lang].points
  const places = facts.locations.map((one) => [one.id, `${one.name}, ${one.city}`])
  return {
    owner: {
      ...t.owner,
      options: Object.fromEntries(facts.owners.map((one) => [one.id, one.name])),
    },
    name: t.name,
    nameEn: t.nameEn,
    type: { ...t.type, options: typeLabels(lang, facts.terms) },
    location: { ...t.location, options: Object.fromEntries(places) },
    inside: t.inside,
    hours: t.hours,
    stops: t.stops,
    paid: t.paid,
    volunteers: t.volunteers,
    appointment: t.appointment,
    languages: { ...t.languages, options: languageNames(lang) },
    since: t.since,
    until: t.until,
  }
}

function languageNames(lang: Lang): Record<string, string> {
  return Object.fromEntries(spoken.map((code) => [code, languageName(code, lang)]))
}

function pointFields(view: View, facts: PointFacts, w: ReturnType<typeof pointWords>): Markup {
  const { sheet, point } = facts
  const optional = { optional: true }
  const written = point?.hours?.written && typedText(sheet, 'hours') === point.hours.written
  const understood =
    written && point?.hours && texts[view.lang].points.understood[point.hours.understood]
  return html`${facts.owners.length > 0 && selectField(view, sheet, 'owner', w.owner, { blank: false })}
    ${textField(view, sheet, 'name', w.name)}
    ${textField(view, sheet, 'nameEn', w.nameEn, optional)}
    ${selectField(view, sheet, 'type', w.type)}
    ${selectField(view, sheet, 'location', w.location, optional)}
    <p>${link(paths.offers.newLocation(view.at), texts[view.lang].points.newLocation)}</p>
    ${radiosField(view, sheet, 'inside', w.inside)}
    ${areaField(view, sheet, 'hours', w.hours, { ...optional, rows: 2 })}
    ${understood && notice(view, point?.hours?.understood === 'all' ? 'good' : 'warn', understood)}
    ${areaField(view, sheet, 'stops', w.stops, { ...optional, rows: 3 })}
    ${textField(view, sheet, 'paid', w.paid, { kind: 'number', size: 'tiny' })}
    ${textField(view, sheet, 'volunteers', w.volunteers, { kind: 'number', size: 'tiny' })}
    ${tickField(view, sheet, 'appointment', w.appointment, optional)}
    ${pickField(view, sheet, 'languages', w.languages, { many: true })}
    ${dateField(view, sheet, 'since', w.since, optional)}`
}

function endPart(view: View, point: HelpPoint, sheet: Sheet): Markup {
  const t = texts[view.lang].points
  const action = paths.desk.pointEnd(view.at, point.id)
  if (point.until !== null)
    return panel(
      t.ends(plainDate(point.until, view.lang)),
      form(view, { action }, button(t.reopen, { kind: 'second' })),
    )
  return panel(
    t.endTitle,
    form(view, { action }, [
      html`<p>${t.endText}</p>`,
      dateField(view, sheet, 'until', t.until),
      button(t.end, { kind: 'danger' }),
    ]),
  )
}

/** Where does one work today: one tap a day, and only with more than one help point. */
export function choosePage(view: View, points: readonly HelpPoint[]): Markup {
  const t = texts[view.lang].points
  const all = points.map((point) =>
    button(pointName(view, point), { kind: 'second', name: 'point', value: point.id }),
  )
  return workPage(
    view,
    { title: t.chooseTitle, sub: t.chooseLead },
    form(view, { action: paths.desk.choosePoint(view.at) }, actions(all, true)),
  )
}

/** Nothing to do here yet: why, and what helps. */
export function noPointPage(view: View, mayKeep: boolean): Markup {
  const { points: t, note } = texts[view.lang]
  const next = mayKeep ? [linkButton(paths.desk.newPoint(view.at), t.add, { kind: 'primary' })] : []
  const why = mayKeep ? t.noneKeeper : t.noneDesk
  return workPage(view, { title: note.title }, emptyState(t.noneTitle, why, next))
}
