// One worksheet: what stands over it, its table, and what may be done with it.
import { paths } from '../../paths.ts'
import { plainDate } from '../../platform/dates.ts'
import { asset } from '../../ui/assets.ts'
import { inDutch } from '../../ui/dutch.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { shownNumber } from '../../ui/numbers.ts'
import { workPage } from '../../ui/page.ts'
import { typedCrumb } from '../../ui/parts/breadcrumb.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { details } from '../../ui/parts/details.ts'
import { emptyState } from '../../ui/parts/empty.ts'
import { facts as factList } from '../../ui/parts/facts.ts'
import { form } from '../../ui/parts/form.ts'
import { link } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { panel } from '../../ui/parts/panel.ts'
import { printButton } from '../../ui/parts/print.ts'
import { table } from '../../ui/parts/table.ts'
import type { View } from '../../ui/view.ts'
import { apartPanels } from './apart-pages.ts'
import { goalMatrix } from './goal-pages.ts'
import { attitudes, kindOf, tactics } from './kinds.ts'
import type { Row } from './row-store.ts'
import { averageScore, mayReopen, ordered, type Part, type Stop } from './rules.ts'
import { shown } from './show.ts'
import type { Worksheet } from './store.ts'
import { texts } from './texts.ts'

export type SheetFacts = {
  sheet: Worksheet
  rows: Row[]
  parts: Part[]
  personId: string | null
  mayRemove: boolean
  done?: keyof (typeof texts)['nl']['sheet']['done']
  stops?: readonly Stop[]
}

export function sheetPage(view: View, facts: SheetFacts): Markup {
  const { sheet: t, list, kinds } = texts[view.lang]
  const { sheet } = facts
  const about = sheet.topic ? ` · ${t.about(sheet.topic)}` : ''
  return workPage(
    view,
    {
      title: sheet.title,
      heading: inDutch(view, sheet.title),
      sub: `${kinds[sheet.kind].name} · ${plainDate(sheet.madeOn, view.lang)}${about}`,
      crumbs: [
        { label: list.title, href: paths.worksheets.list(view.at) },
        typedCrumb(sheet.title),
      ],
      notice: told(view, facts),
      actions: above(view, sheet),
    },
    [
      html`<link rel="stylesheet" href="${asset('worksheets.css')}">`,
      sheet.status === 'closed' && notice(view, 'info', t.closedText),
      headFacts(view, sheet),
      body(view, facts),
      html`<p class="kw-no-print">${list.private}</p>`,
      html`<p>${t.design}</p>`,
      below(view, facts),
    ],
  )
}

function told(view: View, { done, stops }: SheetFacts): Content {
  const t = texts[view.lang].sheet
  if (stops)
    return notice(view, 'warn', stops.map((one) => t.stops[one]).join(' '), { live: 'alert' })
  return done && notice(view, 'good', t.done[done], { live: 'status' })
}

function above(view: View, sheet: Worksheet): Content[] {
  const t = texts[view.lang].sheet
  const { at } = view
  return [
    sheet.status === 'open' &&
      linkButton(paths.worksheets.head(at, sheet.id), t.edit, { icon: 'pencil' }),
    linkButton(paths.worksheets.compare(at, sheet.id), t.compare, { icon: 'arrows-exchange' }),
    linkButton(paths.worksheets.export(at, sheet.id, 'csv'), t.csv, { icon: 'download' }),
    linkButton(paths.worksheets.export(at, sheet.id, 'xlsx'), t.xlsx, { icon: 'download' }),
    printButton(view),
  ]
}

function headFacts(view: View, sheet: Worksheet): Content {
  const words = texts[view.lang].kinds[sheet.kind].head
  const all = kindOf(sheet.kind)
    .head.filter(({ type }) => type !== 'lines' || sheet.kind !== 'goals')
    .map((field) => ({
      term: words[field.key]?.label ?? field.key,
      value: shown(view, field, words[field.key] ?? { label: '' }, sheet.about[field.key]),
    }))
    .filter(({ value }) => value !== '')
  return all.length > 0 && panel(undefined, factList(all))
}

function body(view: View, facts: SheetFacts): Content {
  const { sheet } = facts
  const kind = kindOf(sheet.kind)
  if (kind.verdict) return apartPanels(view, facts)
  if (kind.items) return fixedPanels(view, facts)
  if (sheet.kind === 'goals') return goalPanels(view, facts)
  const isLog = sheet.kind === 'tactics'
  return [addedPanel(view, facts, undefined), isLog && tacticsPerAttitude(view)]
}

function goalPanels(view: View, facts: SheetFacts): Content {
  const t = texts[view.lang].sheet
  const { sheet, rows } = facts
  const goals = Array.isArray(sheet.about.goals) ? sheet.about.goals : []
  if (goals.length === 0 && rows.length === 0)
    return emptyState(texts[view.lang].kinds.goals.name, t.noGoals, [
      linkButton(paths.worksheets.head(view.at, sheet.id), t.writeGoals, { kind: 'primary' }),
    ])
  return [panel(t.matrix, goalMatrix(view, goals, rows)), addedPanel(view, facts, t.rows)]
}

/** Rows that people added; the name of each leads to its form. */
function addedPanel(view: View, { sheet, rows }: SheetFacts, title: string | undefined): Markup {
  const { sheet: t, kinds } = texts[view.lang]
  const words = kinds[sheet.kind]
  const { columns } = kindOf(sheet.kind)
  const isOpen = sheet.status === 'open'
  const add =
    isOpen &&
    linkButton(paths.worksheets.newRow(view.at, sheet.id), words.add ?? '', {
      kind: 'primary',
      icon: 'plus',
    })
  if (rows.length === 0) return panel(title, emptyState(words.name, t.empty, [add]))
  return panel(title, [
    table(view, {
      caption: words.name,
      captionUnseen: true,
      columns: [
        { head: words.subject ?? '' },
        ...columns.map(({ key }) => ({ head: words.columns[key]?.label ?? key })),
      ],
      rows: ordered(sheet.kind, rows).map((row) => [
        isOpen
          ? link(paths.worksheets.row(view.at, row.id), row.subject, { unseen: t.change })
          : row.subject,
        ...columns.map((field) =>
          shown(view, field, words.columns[field.key] ?? { label: '' }, row.values[field.key]),
        ),
      ]),
    }),
    isOpen && actions([add]),
  ])
}

/** The fixed rows of a kind, a table per group, with the average where there are scores. */
function fixedPanels(view: View, { sheet, rows }: SheetFacts): Content {
  const { sheet: t, kinds, apart } = texts[view.lang]
  const words = kinds[sheet.kind]
  const { columns, items = [] } = kindOf(sheet.kind)
  const groups = [...new Set(items.map(({ group }) => group))]
  return [
    sheet.status === 'open' &&
      actions([
        linkButton(paths.worksheets.fill(view.at, sheet.id), t.fill, {
          kind: 'primary',
          icon: 'pencil',
        }),
      ]),
    ...groups.map((group) => {
      const here = items.filter((one) => one.group === group)
      const rowOf = (item: string) => rows.find((one) => one.item === item)
      const average = averageScore(here.flatMap(({ key }) => rowOf(key) ?? []))
      const name = words.groups?.[group] ?? group
      return panel(
        average === undefined ? name : `${name} · ${t.average(shownNumber(view, average))}`,
        [
          table(view, {
            caption: name,
            captionUnseen: true,
            columns: [
              { head: apart.item },
              ...columns.map(({ key }) => ({ head: words.columns[key]?.label ?? key })),
            ],
            rows: here.map(({ key }) => [
              words.items?.[key] ?? key,
              ...columns.map((field) =>
                shown(
                  view,
                  field,
                  words.columns[field.key] ?? { label: '' },
                  rowOf(key)?.values[field.key],
                ),
              ),
            ]),
          }),
        ],
      )
    }),
  ]
}

function tacticsPerAttitude(view: View): Markup {
  const { sheet: t, kinds, tactics: names } = texts[view.lang]
  const labels = kinds.tactics.columns.attitude?.options ?? {}
  const fitting = (attitude: string) =>
    (Object.keys(tactics) as (keyof typeof tactics)[]).filter((key) =>
      (tactics[key] as readonly string[]).includes(attitude),
    )
  return details(
    t.tacticsFor,
    factList(
      attitudes.map((attitude) => ({
        term: labels[attitude] ?? attitude,
        value: html`<ul class="kw-list">${fitting(attitude).map((key) => html`<li>${names[key]}</li>`)}</ul>`,
      })),
    ),
  )
}

/** Closing, opening again, and removing. */
function below(view: View, { sheet, mayRemove }: SheetFacts): Content {
  const t = texts[view.lang].sheet
  const { at } = view
  const post = (action: string, words: string) =>
    form(view, { action }, actions([button(words, { kind: 'second' })]))
  return html`<div class="kw-no-print">${[
    sheet.status === 'open' && post(paths.worksheets.closed(at, sheet.id), t.close),
    mayReopen(sheet) && post(paths.worksheets.reopened(at, sheet.id), t.reopen),
    mayRemove &&
      details(t.remove, [
        html`<p>${t.removeSure}</p>`,
        form(
          view,
          { action: paths.worksheets.removed(at, sheet.id) },
          actions([button(t.removeNow, { kind: 'danger' })]),
        ),
      ]),
  ]}</div>`
}
