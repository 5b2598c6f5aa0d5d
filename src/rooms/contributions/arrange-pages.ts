// What only who leads sees: own columns with who stands in which, and bringing contributions in from a file.
import { paths } from '../../paths.ts'
import type { Sheet } from '../../platform/form.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { fresh } from '../../ui/parts/field.ts'
import { form } from '../../ui/parts/form.ts'
import { notice } from '../../ui/parts/notice.ts'
import { panel } from '../../ui/parts/panel.ts'
import { rows } from '../../ui/parts/rows.ts'
import { stats } from '../../ui/parts/stat.ts'
import { table } from '../../ui/parts/table.ts'
import { fileField, selectField, textField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import type { Arrangement } from './around-store.ts'
import { crumbs } from './form-pages.ts'
import type { PlannedRow, Problem, Totals } from './importing.ts'
import type { Partner } from './matrix.ts'
import { columnForKind, shippedColumns } from './rules.ts'
import type { TriedFile } from './store.ts'
import { matrixStyle } from './table.ts'
import { texts } from './texts.ts'

type ColumnFacts = {
  partners: readonly Partner[]
  arrangement: Arrangement
  sheet: Sheet
  notice?: Content
}

export function columnsPage(view: View, facts: ColumnFacts): Markup {
  const { columns: t } = texts[view.lang]
  return workPage(
    view,
    {
      title: t.title,
      sub: t.lead,
      crumbs: crumbs(view, { label: t.title }),
      notice: facts.notice,
      error: errorSummary(view, facts.sheet, { label: t.name }),
    },
    [matrixStyle(), ownPart(view, facts), wherePart(view, facts)],
  )
}

function ownPart(view: View, { arrangement, sheet }: ColumnFacts): Markup {
  const { columns: t } = texts[view.lang]
  const own = arrangement.columns.map(({ id, label }) => ({
    title: label,
    end: form(
      view,
      { action: paths.contributions.column(view.at, id), label: `${t.remove} ${label}` },
      button(html`${t.remove} <span class="kw-unseen">${label}</span>`, { kind: 'plain' }),
    ),
  }))
  return panel(t.own, [
    own.length > 0 ? rows(own) : html`<p>${t.none}</p>`,
    form(view, { action: paths.contributions.columns(view.at) }, [
      textField(view, sheet, 'label', t.name),
      button(t.add, { kind: 'second', icon: 'plus' }),
    ]),
  ])
}

function wherePart(view: View, { partners, arrangement }: ColumnFacts): Markup {
  const t = texts[view.lang]
  const { column, columns: words } = t
  const options = Object.fromEntries([
    ...shippedColumns.map((key) => [key, column[key]]),
    ...arrangement.columns.map(({ id, label }) => [id, label]),
  ]) as Record<string, string>
  const body = partners.map((partner) => {
    const name = { label: `${words.column}: ${partner.name}`, options }
    const byKind = { '': words.byKind(column[columnForKind(partner.kind)]), ...options }
    // Every row has the same field: the ids must differ all the same.
    const field = `column-${partner.id}`
    const typed = fresh({ [field]: arrangement.places[partner.id] ?? '' })
    return [
      partner.name,
      form(
        view,
        { action: paths.contributions.columnOf(view.at, partner.id), class: 'kw-in-row' },
        [
          selectField(
            view,
            typed,
            field,
            { ...name, options: byKind },
            {
              labelUnseen: true,
              blank: false,
              optional: 'silent',
            },
          ),
          button(html`${words.save} <span class="kw-unseen">${partner.name}</span>`, {
            kind: 'plain',
          }),
        ],
      ),
    ]
  })
  return panel(
    words.where,
    table(view, {
      caption: words.where,
      captionUnseen: true,
      columns: [{ head: words.partner }, { head: words.column, wide: true }],
      rows: body,
    }),
  )
}

/** Choosing a file; `problem` is what was wrong with the last one. */
export function importPage(view: View, sheet: Sheet, problem?: Problem): Markup {
  const { import: t } = texts[view.lang]
  const said = problem ? { ...t.file.errors, problem: t.problems[problem] } : t.file.errors
  const words = { ...t.file, errors: said }
  return workPage(
    view,
    {
      title: t.title,
      sub: t.lead,
      crumbs: crumbs(view, { label: t.title }),
      error: errorSummary(view, sheet, { file: words }),
    },
    panel(undefined, [
      html`<p>${t.hint}</p>`,
      form(view, { action: paths.contributions.imports(view.at), upload: true }, [
        fileField(view, sheet, 'file', words, { accept: '.csv,.xlsx,.ods' }),
        button(t.try),
      ]),
    ]),
  )
}

type ReportFacts = {
  file: TriedFile
  rows: readonly PlannedRow[]
  totals: Totals
  isDone: boolean
}

const shownMax = 500

/** What each row would do, or how many did what. */
export function reportPage(view: View, { file, rows, totals, isDone }: ReportFacts): Markup {
  const { import: t } = texts[view.lang]
  const isSettled = file.appliedAt !== null
  const effects = ['add', 'change', 'same', 'refused'] as const
  const title = isSettled ? t.settled(file.name) : t.report(file.name)
  const isIdle = totals.add + totals.change === 0
  return workPage(
    view,
    {
      title,
      crumbs: crumbs(view, { label: title }),
      notice: isDone && notice(view, 'good', t.done, { live: 'status' }),
    },
    [
      stats(
        view,
        effects.map((effect) => ({ value: totals[effect], label: t.counts[effect] })),
      ),
      !isSettled && (isIdle ? html`<p>${t.nothing}</p>` : applyForm(view, file)),
      !isSettled && rowsPart(view, rows),
      html`<p>${linkButton(paths.contributions.imports(view.at), t.back)}</p>`,
    ],
  )
}

function applyForm(view: View, { id }: TriedFile): Markup {
  const { import: t } = texts[view.lang]
  return form(
    view,
    { action: paths.contributions.importDone(view.at, id) },
    actions([button(t.apply)]),
  )
}

function rowsPart(view: View, rows: readonly PlannedRow[]): Content {
  const t = texts[view.lang]
  const worth = rows.filter(({ effect }) => effect !== 'same')
  const shown = worth.slice(0, shownMax)
  const body = shown.map((row) => [
    row.row,
    t.import.outcomes[row.effect],
    row.what,
    row.why.map((one) => whyInWords(view, one)).join(' '),
  ])
  const columns = [
    { head: t.import.row, num: true },
    { head: t.import.outcome },
    { head: t.import.about, wide: true },
    { head: t.import.why, wide: true },
  ]
  return [
    shown.length > 0 && table(view, { caption: t.import.caption, columns, rows: body }),
    rows.length > shown.length && html`<p>${t.import.more(rows.length - shown.length)}</p>`,
  ]
}

function whyInWords(view: View, why: string): string {
  const t = texts[view.lang]
  const fields: Record<string, { label: string }> = t.form.fields
  return t.import.reasons[why] ?? t.import.wrong(fields[why]?.label ?? why)
}
