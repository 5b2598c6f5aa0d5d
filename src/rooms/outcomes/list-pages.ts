// The list of action points, of all or one's own, on the screen and as a spreadsheet.
import { paths, type Query } from '../../paths.ts'
import { localDate, numericDate } from '../../platform/dates.ts'
import type { Column } from '../../platform/sheets.ts'
import { html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { linkButton } from '../../ui/parts/button.ts'
import { emptyState } from '../../ui/parts/empty.ts'
import { fresh } from '../../ui/parts/field.ts'
import { withFilters } from '../../ui/parts/filters.ts'
import { link } from '../../ui/parts/link.ts'
import { pager } from '../../ui/parts/pager.ts'
import { table } from '../../ui/parts/table.ts'
import { tag } from '../../ui/parts/tag.ts'
import { selectField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { partsNav } from './nav.ts'
import { doerOf, type Named, stateOf } from './pages.ts'
import { isOverdue } from './rules.ts'
import type { Action } from './store.ts'
import { texts } from './texts.ts'

type ListWish = { wie: string; wanneer: string; organisatie: string; status: string }
type ActionListFacts = {
  lines: readonly Action[]
  total: number
  wish: ListWish
  page: number
  pages: number
  partners: Named
  mayAdd: boolean
}

/** All action points that fit the filters. */
export function actionsPage(view: View, facts: ActionListFacts): Markup {
  const t = texts[view.lang].actions
  const query = { ...facts.wish } as Query
  const add =
    facts.mayAdd &&
    linkButton(paths.meetings.newAction(view.at), t.new, { kind: 'primary', icon: 'plus' })
  const files = (['csv', 'xlsx'] as const).map((format) =>
    link(paths.meetings.actionsExport(view.at, format, query), t.exportAs(format.toUpperCase()), {
      icon: 'download',
    }),
  )
  const href = (pagina: number) => paths.meetings.actions(view.at, { ...query, pagina })
  const list = [
    actionTable(view, facts.lines),
    pager(view, { page: facts.page, pages: facts.pages, href }),
    html`<p class="kw-actions">${files}</p>`,
  ]
  return workPage(view, { title: t.title, sub: t.sub, actions: add }, [
    partsNav(view, 'actions'),
    withFilters(view, filtersOf(view, facts), [
      facts.total === 0 ? nothing(view, facts) : list,
      html`<p class="kw-soft">${t.reminders}</p>`,
    ]),
  ])
}

function nothing(view: View, { wish }: ActionListFacts): Markup {
  const t = texts[view.lang].actions
  const isPlain = !wish.wie && !wish.wanneer && !wish.organisatie && wish.status === 'busy'
  if (isPlain) return emptyState(t.none, t.noneText)
  return emptyState(t.noneFound, t.noneFoundText, [
    linkButton(paths.meetings.actions(view.at, { status: 'all' }), t.all),
  ])
}

function filtersOf(view: View, { wish, partners }: ActionListFacts) {
  const t = texts[view.lang].actions.filters
  const sheet = fresh({ ...wish, wie: wish.wie || 'all', wanneer: wish.wanneer || 'all' })
  const silent = { optional: 'silent', blank: false } as const
  const organisation = {
    label: t.organisation.label,
    options: {
      '': t.organisation.all,
      ...Object.fromEntries(partners.map(({ id, name }) => [id, name])),
    },
  }
  const on = [
    wish.wie === 'mine',
    wish.wanneer === 'late',
    wish.organisatie,
    wish.status !== 'busy',
  ]
  return {
    action: paths.meetings.actions(view.at),
    label: t.label,
    show: t.show,
    on: on.filter(Boolean).length,
    fields: [
      selectField(view, sheet, 'wie', t.who, silent),
      selectField(view, sheet, 'wanneer', t.when, silent),
      selectField(view, sheet, 'organisatie', organisation, silent),
      selectField(view, sheet, 'status', t.status, silent),
    ],
  }
}

function actionTable(view: View, lines: readonly Action[]): Markup {
  const t = texts[view.lang].actions
  const { what, who, due, status, from } = t.columns
  return table(view, {
    caption: t.title,
    captionUnseen: true,
    columns: [{ head: what }, { head: who }, { head: due }, { head: status }, { head: from }],
    rows: lines.map((one) => {
      const { words, kind } = stateOf(view, one)
      return [
        link(paths.meetings.action(view.at, one.id), one.what),
        doerOf(one),
        one.dueOn && numericDate(one.dueOn),
        tag(words, kind),
        one.meetingId &&
          one.meetingOn &&
          link(paths.meetings.show(view.at, one.meetingId), numericDate(one.meetingOn)),
      ]
    }),
  })
}

type SheetRow = ReturnType<typeof sheetRow>
export const sheetColumns = ({ lang }: Pick<View, 'lang'>): Column<SheetRow>[] =>
  Object.entries(texts[lang].actions.sheet).map(([key, label]) => ({
    key: key as keyof SheetRow,
    label,
    type: key === 'due' ? 'date' : 'text',
  }))

/** One line of a spreadsheet; no names of people. */
export function sheetRow({ lang, today }: Pick<View, 'lang' | 'today'>, one: Action) {
  const t = texts[lang].actions
  return {
    what: one.what,
    organisation: one.organisationName,
    function: one.function,
    due: one.dueOn,
    status: t.statuses[one.status],
    late: isOverdue(one, localDate(today)) ? t.yes : '',
    meeting: one.meetingTitle && `${one.meetingTitle} ${one.meetingOn}`,
    about: one.aboutLabel,
  }
}
