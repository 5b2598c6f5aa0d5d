// Looking back: the list with its filters, and the day list for taking over by hand.
import { paths, type Query } from '../../../paths.ts'
import {
  addDays,
  fullDate,
  localDate,
  localTime,
  numericDate,
  plainDate,
} from '../../../platform/dates.ts'
import { html, type Markup } from '../../../ui/markup.ts'
import { workPage } from '../../../ui/page.ts'
import { button, linkButton } from '../../../ui/parts/button.ts'
import { dateField } from '../../../ui/parts/date-field.ts'
import { emptyState } from '../../../ui/parts/empty.ts'
import { fresh } from '../../../ui/parts/field.ts'
import { withFilters } from '../../../ui/parts/filters.ts'
import { form, hiddenField } from '../../../ui/parts/form.ts'
import { link } from '../../../ui/parts/link.ts'
import { notice } from '../../../ui/parts/notice.ts'
import { pager } from '../../../ui/parts/pager.ts'
import { printButton } from '../../../ui/parts/print.ts'
import { table } from '../../../ui/parts/table.ts'
import { tabs } from '../../../ui/parts/tabs.ts'
import { selectField } from '../../../ui/parts/text-field.ts'
import type { View } from '../../../ui/view.ts'
import { themes } from '../../offers/door.ts'
import { themeLabel } from '../form.ts'
import { labels } from '../labels.ts'
import type { HelpPoint } from '../model.ts'
import { helpWords, pointName, undoForm } from '../pages.ts'
import { deskStyle } from '../pass-on/pages.ts'
import type { Line, Scope, Selection } from '../store.ts'
import { texts } from '../texts.ts'
import type { DaySheet } from './sheets.ts'

export type ListFacts = {
  selection: Selection
  /** Of these the tabs. */
  scopes: readonly Scope[]
  mayNote: boolean
  points: readonly HelpPoint[]
  partners: readonly { id: string; name: string }[]
  lines: readonly (Line & { isOpen: boolean })[]
  total: number
  page: number
  pages: number
  /** The question that was removed just now. */
  removedId?: string
}

/** The address of a selection, whole: the bare address means something else for each role. */
function queryOf(selection: Selection): Query {
  return {
    van: selection.from,
    tot: selection.to,
    wie: selection.scope,
    hulppunt: selection.pointId ?? '',
    organisatie: selection.organisationId ?? '',
    onderwerp: selection.theme ?? '',
    hulp: selection.help ?? '',
  }
}

/** Questions of some days, the newest first. */
export function listPage(view: View, list: ListFacts): Markup {
  const t = texts[view.lang].list
  const query = queryOf(list.selection)
  const href = (page: number) => paths.desk.questions(view.at, { ...query, pagina: page })
  const scopes = list.scopes.map((scope) => ({
    href: paths.desk.questions(view.at, { ...query, wie: scope }),
    label: t.scope[scope],
    current: scope === list.selection.scope,
  }))
  const found = html`<p><b>${t.found(list.total)}</b> <span class="kw-soft">${t.contacts}</span></p>`
  const { from, to } = list.selection
  const month = paths.desk.questions(view.at, { ...query, van: addDays(to, -30) })
  const body =
    list.total === 0
      ? emptyState(t.empty, t.emptyText, [
          from === to && linkButton(month, t.lastMonth),
          list.mayNote && linkButton(paths.desk.home(view.at), texts[view.lang].note.title),
        ])
      : html`${found}${linesTable(view, list)}${pager(view, { page: list.page, pages: list.pages, href })}`
  const exports = [
    linkButton(paths.desk.dayList(view.at, query), t.dayList, { icon: 'list-check' }),
    linkButton(paths.desk.export(view.at, 'csv', query), t.csv, { icon: 'download' }),
    linkButton(paths.desk.export(view.at, 'xlsx', query), t.xlsx, { icon: 'download' }),
  ]
  return workPage(
    view,
    {
      title: t.title,
      sub: period(view, list.selection),
      actions: exports,
      notice: list.removedId && removedNotice(view, list),
    },
    html`${deskStyle()}${tabs(view, t.scopes, scopes)}${filtered(view, list, paths.desk.questions(view.at), body)}`,
  )
}

/** The filters beside what they leave; the same for the list and the day list. */
function filtered(view: View, list: ListFacts, action: string, body: Markup): Markup {
  const t = texts[view.lang].list
  const { hulppunt, organisatie, onderwerp, hulp } = queryOf(list.selection)
  const on = [hulppunt, organisatie, onderwerp, hulp].filter(Boolean).length
  const fields = filterFields(view, list)
  return withFilters(view, { action, fields, show: t.show, on, label: t.filters }, body)
}

/** This list at this page: where a row's own form comes back to. */
const addressOf = (view: View, list: ListFacts): string =>
  paths.desk.questions(view.at, { ...queryOf(list.selection), pagina: list.page })

function removedNotice(view: View, list: ListFacts): Markup {
  const restored = paths.desk.restored(view.at, list.removedId ?? '')
  const undo = undoForm(view, restored, addressOf(view, list))
  return notice(view, 'good', html`${texts[view.lang].question.removed} ${undo}`, {
    live: 'status',
  })
}

function period(view: View, { from, to }: Selection): string {
  if (from === to) return fullDate(from, view.lang)
  return `${plainDate(from, view.lang)} – ${plainDate(to, view.lang)}`
}

function filterFields(view: View, list: ListFacts): Markup[] {
  const t = texts[view.lang].list
  const { selection } = list
  const typed = Object.entries(queryOf(selection)).map(([key, one]) => [key, String(one)])
  const sheet = fresh(Object.fromEntries(typed))
  const choose = (name: string, words: { label: string }, all: readonly [string, string][]) => {
    const options = { '': t.all, ...Object.fromEntries(all) }
    return selectField(view, sheet, name, { ...words, options }, { optional: true, blank: false })
  }
  const points = list.points.map((one): [string, string] => [one.id, pointName(view, one)])
  const subjects = themes.map((one): [string, string] => [one, themeLabel(view.lang, one)])
  const partners = list.partners.map((one): [string, string] => [one.id, one.name])
  return [
    hiddenField('wie', selection.scope),
    dateField(view, sheet, 'van', t.from),
    dateField(view, sheet, 'tot', t.to),
    choose('hulppunt', t.point, points),
    choose('onderwerp', t.theme, subjects),
    choose('hulp', t.help, Object.entries(labels[view.lang].help)),
    ...(selection.scope === 'network' ? [choose('organisatie', t.organisation, partners)] : []),
  ]
}

function linesTable(view: View, list: ListFacts): Markup {
  const t = texts[view.lang].list
  const isOneDay = list.selection.from === list.selection.to
  const heads = [t.columns.when, t.columns.theme, t.columns.help, t.columns.result, t.columns.point]
  const hasDeeds = list.lines.some((line) => line.isOpen)
  const rows = list.lines.map((line) => {
    const time = localTime(line.notedAt).replace(':', view.lang === 'nl' ? '.' : ':')
    const onOwnDay = localDate(line.notedAt) === line.askedOn
    const part = labels[view.lang].dayPart[line.dayPart]
    return [
      `${isOneDay ? '' : `${numericDate(line.askedOn)} `}${onOwnDay ? time : part}`,
      link(paths.desk.question(view.at, line.id), themeLabel(view.lang, line.theme), {
        unseen: line.isOpen ? texts[view.lang].note.correct : undefined,
      }),
      helpWords(view, line),
      labels[view.lang].result[line.result],
      pointName(view, { name: line.pointName, nameEn: line.pointNameEn }),
      ...(hasDeeds ? [line.isOpen ? removeForm(view, list, line) : ''] : []),
    ]
  })
  return table(view, {
    caption: t.found(list.total),
    captionUnseen: true,
    columns: [
      ...heads.map((head) => ({ head })),
      ...(hasDeeds ? [{ head: t.columns.deeds, headUnseen: true }] : []),
    ],
    rows,
  })
}

/** The subject leads to the question; removing can be undone on the page that follows. */
function removeForm(view: View, list: ListFacts, line: Line): Markup {
  const about = `${themeLabel(view.lang, line.theme)} ${localTime(line.notedAt)}`
  const words = html`${texts[view.lang].question.remove}<span class="kw-unseen"> ${about}</span>`
  return form(view, { action: paths.desk.removed(view.at, line.id) }, [
    hiddenField('back', addressOf(view, list)),
    button(words, { kind: 'plain' }),
  ])
}

/** Totals in the order of the form that they are taken over into; one part per day and help point. */
export function dayListPage(view: View, list: ListFacts, sheets: readonly DaySheet[]): Markup {
  const { dayList: t, list: l } = texts[view.lang]
  const query = queryOf(list.selection)
  const formats = (['csv', 'xlsx'] as const).map((format) =>
    linkButton(paths.desk.dayListExport(view.at, format, query), l[format], { icon: 'download' }),
  )
  const parts = sheets.map((sheet) => {
    const rows = sheet.rows.map((row) => [row.field, row.value, row.count])
    const caption = `${fullDate(sheet.day, view.lang)} · ${sheet.point}`
    return html`<section class="kw-panel"><h2 class="nl-heading">${caption}</h2>${table(view, {
      caption,
      captionUnseen: true,
      columns: [
        { head: texts[view.lang].sheet.field },
        { head: t.value },
        { head: t.count, num: true },
      ],
      rows,
    })}</section>`
  })
  return workPage(
    view,
    {
      title: t.title,
      sub: period(view, list.selection),
      actions: [printButton(view, t.print), ...formats],
      crumbs: [{ label: l.title, href: paths.desk.questions(view.at, query) }, { label: t.title }],
    },
    html`${deskStyle()}<p>${t.lead}</p>${filtered(
      view,
      list,
      paths.desk.dayList(view.at),
      html`${parts.length === 0 ? emptyState(t.empty, l.emptyText) : parts}<p class="kw-soft">${t.ownList} ${l.contacts}</p>`,
    )}`,
  )
}
