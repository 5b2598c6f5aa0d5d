// The report of one batch: what was read, what happens to each row, and the decision.
import { paths } from '../../paths.ts'
import { momentInWords } from '../../platform/dates.ts'
import { inDutch } from '../../ui/dutch.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { details } from '../../ui/parts/details.ts'
import { emptyState } from '../../ui/parts/empty.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { link, unseen } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { pager } from '../../ui/parts/pager.ts'
import { panel } from '../../ui/parts/panel.ts'
import { rows as rowList } from '../../ui/parts/rows.ts'
import { table } from '../../ui/parts/table.ts'
import { tabs } from '../../ui/parts/tabs.ts'
import { type TagKind, tag } from '../../ui/parts/tag.ts'
import type { View } from '../../ui/view.ts'
import { hsdsProblemText } from '../exchange/door.ts'
import { type Outcome, reportTexts } from '../spreadsheets/door.ts'

import { batchTag } from './pages.ts'
import { remarksOf } from './sheets.ts'
import type { Batch, ReportRow } from './store.ts'
import { texts } from './texts.ts'
import { counts } from './totals-pages.ts'
import type { Undoing } from './undo.ts'

type ReportFacts = {
  batch: Batch
  rows: readonly ReportRow[]
  outcome: Outcome | null
  page: number
  pages: number
  /** Of a batch that stands: what taking it back would do now. */
  undoing?: Undoing
  notice: Content
}

const outcomes = ['accepted', 'remarked', 'duplicate', 'refused'] as const

/** One batch with the rows of one outcome, or all. */
export function reportPage(view: View, facts: ReportFacts): Markup {
  const t = texts[view.lang]
  const { batch } = facts
  const when = momentInWords(batch.undoneAt ?? batch.appliedAt ?? batch.triedAt, view.lang)
  return workPage(
    view,
    {
      title: batch.fileName,
      sub: html`${batchTag(view, batch.status)} ${when}`,
      crumbs: [{ label: t.title, href: paths.offers.imports(view.at) }, { label: batch.fileName }],
      actions: linkButton(paths.offers.importReport(view.at, batch.id), t.report.csv, {
        icon: 'download',
      }),
      notice: facts.notice,
    },
    [
      counts(view, batch),
      batch.status === 'tried' && decision(view, batch),
      facts.undoing && undoPanel(view, batch, facts.undoing),
      batch.made.undone && undonePanel(view, batch.made.undone),
      reading(view, batch),
      report(view, facts),
    ],
  )
}

function decision(view: View, { id, totals }: Batch): Markup {
  const { decide: t } = texts[view.lang]
  const isIdle = totals.effects.add + totals.effects.change === 0
  return panel(t.title, [
    html`<p>${isIdle ? t.nothing : t.text} ${t.kept}</p>`,
    html`<div class="kw-row">${
      !isIdle &&
      form(
        view,
        { action: paths.offers.importDone(view.at, id) },
        button(t.apply, { icon: 'file-import' }),
      )
    }${form(view, { action: paths.offers.importDropped(view.at, id) }, button(t.drop, { kind: isIdle ? 'primary' : 'plain' }))}</div>`,
  ])
}

function undoPanel(view: View, { id }: Batch, undoing: Undoing): Markup {
  const { undo: t } = texts[view.lang]
  const { removed, restored, kept } = undoing
  const isIdle = removed.length + restored.length === 0
  return panel(t.title, [
    html`<p>${isIdle ? t.nothing : t.text(removed.length, restored.length)}</p>`,
    kept.length > 0 && [html`<p>${t.keeps}</p>`, keptList(view, kept)],
    !isIdle &&
      form(
        view,
        { action: paths.offers.importUndone(view.at, id) },
        button(t.undo, { kind: 'second', icon: 'arrow-back-up' }),
      ),
  ])
}

function undonePanel(view: View, undone: NonNullable<Batch['made']['undone']>): Markup {
  const { undo: t } = texts[view.lang]
  const { removed, restored, kept } = undone
  return panel(t.title, [
    html`<p>${t.done(removed, restored)}</p>`,
    kept.length > 0 && [html`<p>${t.keeps}</p>`, keptList(view, kept)],
  ])
}

const keptList = (view: View, kept: Undoing['kept']): Markup =>
  rowList(
    kept.map(({ offerId, title, because }) => ({
      title: inDutch(view, title),
      href: paths.offers.edit(view.at, offerId),
      text: texts[view.lang].undo.because[because],
    })),
  )

function reading(view: View, { totals }: Batch): Content {
  const { report: t } = texts[view.lang]
  const { reading: read, problems = [] } = totals
  const lines = read && [
    t.read(read.format, read.encoding, read.separator),
    t.known(read.known),
    read.unknown.length > 0 && t.unknown(read.unknown),
    read.personal.length > 0 && t.personal(read.personal),
    read.double.length > 0 && t.double(read.double),
  ]
  const wrong = problems.map((one) => html`<li>${hsdsProblemText(one, view.lang)}</li>`)
  return [
    lines &&
      details(
        t.readTitle,
        lines.filter(Boolean).map((line) => html`<p>${line}</p>`),
      ),
    wrong.length > 0 && details(t.problems, html`<ul>${wrong}</ul>`),
  ]
}

function report(view: View, facts: ReportFacts): Markup {
  const { report: t } = texts[view.lang]
  const { batch, outcome } = facts
  const href = (pagina: number) =>
    paths.offers.import(view.at, batch.id, { uitkomst: outcome ?? '', pagina })
  const one = (key: Outcome | null, label: string, count: number) => ({
    href: paths.offers.import(view.at, batch.id, { uitkomst: key ?? '' }),
    label: `${label} (${count})`,
    current: outcome === key,
  })
  const views = [
    one(null, t.tabs.all, batch.totals.rows),
    ...outcomes.map((key) => one(key, reportTexts[view.lang].outcome[key], batch.totals[key])),
  ]
  const body =
    facts.rows.length === 0
      ? emptyState(t.emptyTitle, t.emptyText)
      : [rowsTable(view, facts), pager(view, { page: facts.page, pages: facts.pages, href })]
  return html`<section id="verslag"><h2>${t.title}</h2>${tabs(view, t.tabs.label, views)}${body}</section>`
}

const looks: Record<Outcome, TagKind> = {
  accepted: 'good',
  remarked: 'plain',
  duplicate: 'warn',
  refused: 'bad',
}

function rowsTable(view: View, facts: ReportFacts): Content {
  const { report: t } = texts[view.lang]
  const { batch, outcome } = facts
  const words = reportTexts[view.lang]
  const isOpen = batch.status === 'tried'
  const rows = facts.rows.map((row) => {
    const { told, derived } = remarksOf(row.remarks, view.lang)
    return [
      row.row,
      labelOf(view, batch, row),
      html`${tag(words.outcome[row.outcome], looks[row.outcome])}${row.effect !== 'none' && html`<br><small>${words.effect[row.effect]}</small>`}`,
      [
        told.length > 0 && html`<p>${lines(told)}</p>`,
        derived.length > 0 &&
          details(
            t.columns.derived,
            derived.map((line) => html`<p>${line}</p>`),
          ),
        isOpen && choice(view, row),
        isOpen && row.isWanted && unwanted(view, batch, row),
      ],
    ]
  })
  const { row, label, outcome: result, remarks } = t.columns
  const columns = [
    { head: row },
    { head: label, wide: true },
    { head: result },
    { head: remarks, wide: true },
  ]
  const shown = table(view, { caption: t.title, captionUnseen: true, columns, rows })
  const canChoose = isOpen && facts.rows.some((one) => one.outcome === 'duplicate')
  if (!canChoose) return shown
  // One form for all boxes of this page, beside the table: a form in a form is not possible.
  const wanting = form(
    view,
    { action: paths.offers.importWanted(view.at, batch.id), id: 'wanted' },
    [
      hiddenField('outcome', outcome ?? ''),
      actions([button(t.want, { name: 'do', value: 'want', kind: 'second', icon: 'plus' })]),
    ],
  )
  return [shown, wanting]
}

const lines = (all: readonly string[]): Content =>
  all.map((line, at) => html`${at > 0 && html`<br>`}${line}`)

function labelOf(view: View, { status }: Batch, row: ReportRow): Content {
  const { report: t } = texts[view.lang]
  const label = row.label || html`<em>${t.hidden}</em>`
  if (!row.offerId || status === 'undone') return label
  const isLike = row.outcome === 'duplicate'
  return html`${label}<br><small>${link(paths.offers.edit(view.at, row.offerId), isLike ? t.like : t.see)}</small>`
}

function choice(view: View, { row, outcome }: ReportRow): Content {
  if (outcome !== 'duplicate') return undefined
  const { report: t } = texts[view.lang]
  return html`<div class="kw-check"><input type="checkbox" form="wanted" name="row" value="${row}" id="row-${row}"><label for="row-${row}">${t.choose(row)}</label></div>`
}

function unwanted(view: View, batch: Batch, { row }: ReportRow): Markup {
  const { report: t } = texts[view.lang]
  return html`${tag(t.wanted, 'good', 'check')}${form(
    view,
    { action: paths.offers.importWanted(view.at, batch.id), class: 'kw-inline' },
    [
      hiddenField('row', String(row)),
      button(html`${t.unwant}${unseen(` (${row})`)}`, {
        name: 'do',
        value: 'unwant',
        kind: 'plain',
      }),
    ],
  )}`
}

/** What a deed did, on top of the report. */
export function saidNotice(view: View, said: keyof (typeof texts)['nl']['said'] | null): Content {
  if (!said) return undefined
  const kind = said === 'differs' || said === 'decided' ? 'warn' : 'good'
  return notice(view, kind, texts[view.lang].said[said], {
    live: kind === 'warn' ? 'alert' : 'status',
  })
}
