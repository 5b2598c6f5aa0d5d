// Bringing contributions in from a file: choosing it, and what it would do.
import { paths } from '../../paths.ts'
import type { Sheet } from '../../platform/form.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { form } from '../../ui/parts/form.ts'
import { notice } from '../../ui/parts/notice.ts'
import { panel } from '../../ui/parts/panel.ts'
import { stats } from '../../ui/parts/stat.ts'
import { table } from '../../ui/parts/table.ts'
import { fileField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { crumbs } from './form-pages.ts'
import type { PlannedRow, Problem, Totals } from './importing.ts'
import type { TriedFile } from './store.ts'
import { texts } from './texts.ts'

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
      crumbs: crumbs(view, t.title),
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

export type ReportFacts = {
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
      crumbs: crumbs(view, title),
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
