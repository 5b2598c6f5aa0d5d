// Imports: choosing a file and what was imported before.
import { paths } from '../../paths.ts'
import { momentInWords } from '../../platform/dates.ts'
import type { Sheet } from '../../platform/form.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { actions, button } from '../../ui/parts/button.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { form } from '../../ui/parts/form.ts'
import { link } from '../../ui/parts/link.ts'
import { columns, panel } from '../../ui/parts/panel.ts'
import { table } from '../../ui/parts/table.ts'
import { type TagKind, tag } from '../../ui/parts/tag.ts'
import { fileField, selectField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { offerTabs } from '../upkeep/door.ts'
import type { Batch } from './store.ts'
import { texts } from './texts.ts'

type ImportsFacts = {
  role: string | null
  sheet: Sheet
  batches: readonly Batch[]
  partners: readonly { id: string; name: string }[]
  /** Why the file that was sent can't be read, in words. */
  problem?: string
  notice: Content
}

/** Upload, templates, and the batches of before. */
export function importsPage(view: View, facts: ImportsFacts): Markup {
  const t = texts[view.lang]
  const { sheet, problem } = facts
  const names = Object.fromEntries(facts.partners.map(({ name }) => [name, name]))
  const file = problem ? { ...t.file, errors: { problem } } : t.file
  const words = { file, organisation: { ...t.organisation, options: names } }
  const upload = form(view, { action: paths.offers.imports(view.at), upload: true }, [
    fileField(view, sheet, 'file', words.file, { accept: '.csv,.txt,.tsv,.xlsx,.ods,.json' }),
    selectField(view, sheet, 'organisation', words.organisation, { optional: true }),
    actions([button(t.upload, { icon: 'upload' })]),
  ])
  const downloads = [
    html`<p>${link(paths.offers.importTemplate(view.at), t.template.link, { icon: 'download', download: true })}</p>`,
    html`<p>${link(paths.offers.hsds(view.at), t.hsds, { icon: 'download', download: true })}</p>`,
  ]
  return workPage(
    view,
    { title: t.title, sub: t.sub, error: errorSummary(view, sheet, words), notice: facts.notice },
    [
      offerTabs(view, facts.role, 'imports'),
      columns(panel(undefined, [html`<p>${t.lead}</p>`, upload]), panel(undefined, downloads)),
      panel(t.history, history(view, facts.batches)),
    ],
  )
}

const looks: Record<Batch['status'], TagKind> = { tried: 'warn', applied: 'good', undone: 'plain' }

/** The state of a batch as a tag. */
export const batchTag = (view: View, status: Batch['status']): Markup =>
  tag(texts[view.lang].status[status], looks[status])

function history(view: View, batches: readonly Batch[]): Content {
  const t = texts[view.lang]
  if (batches.length === 0) return html`<p>${t.historyNone}</p>`
  const rows = batches.map((batch) => [
    link(paths.offers.import(view.at, batch.id), batch.fileName),
    momentInWords(batch.appliedAt ?? batch.triedAt, view.lang),
    batch.personName ?? t.byCommand,
    batchTag(view, batch.status),
    batch.totals.rows,
    `${batch.totals.effects.add} / ${batch.totals.effects.change}`,
  ])
  const { file, when, who, status, rows: count, changed } = t.historyColumns
  const heads = [
    { head: file },
    { head: when },
    { head: who },
    { head: status },
    { head: count, num: true },
    { head: changed },
  ]
  return table(view, { caption: t.history, captionUnseen: true, columns: heads, rows })
}
