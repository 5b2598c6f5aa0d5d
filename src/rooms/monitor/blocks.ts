// The pieces of the page: a chart or a table, each with what it counts and its file.
import { paths } from '../../paths.ts'
import { isExact, written } from '../../platform/small-numbers/known.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { shownNumber } from '../../ui/numbers.ts'
import { weekBars } from '../../ui/parts/chart.ts'
import { link, unseen } from '../../ui/parts/link.ts'
import { type Cell, table } from '../../ui/parts/table.ts'
import type { View } from '../../ui/view.ts'
import { queryOf } from './chooser.ts'
import type { Pair } from './division.ts'
import type { Report } from './report.ts'
import type { Sheet, SheetKey } from './sheets.ts'
import { texts } from './texts.ts'
import { barLabel, legendOf } from './words.ts'

/** The bars of the questions, with their table in a fold. */
export function bars(view: View, report: Report, sheet: Sheet | undefined): Content {
  if (!sheet) return undefined
  const { per, all } = report.questions.bars
  const points = all.map((bar, at) => ({
    label: barLabel(bar, per, view.lang),
    value: isExact(bar.known) ? bar.known.min : null,
    name: sheet.lines[at]?.label,
    written: String(written(bar.known)),
  }))
  const [labelHead = '', valueHead = ''] = sheet.heads
  const { title } = sheet
  const definition = `${sheet.definition} ${legendIn(view, sheet)}`.trim()
  return [
    weekBars(view, { title, definition, labelHead, valueHead, points, fold: true }),
    csvLink(view, report, sheet),
  ]
}

/** One table with what it counts and its file. */
export function block(view: View, report: Report, sheet: Sheet | undefined): Content {
  if (!sheet) return undefined
  const legend = legendIn(view, sheet)
  const body =
    sheet.lines.length === 0
      ? html`<p>${whyNoLines(view, report, sheet.key)}</p>`
      : [sheetTable(view, sheet), csvLink(view, report, sheet)]
  return html`<h3 class="nl-heading">${sheet.title}</h3><p class="kw-soft">${sheet.definition}</p>${legend && html`<p class="kw-soft">${legend}</p>`}${body}`
}

const legendIn = (view: View, { lines }: Sheet): string =>
  legendOf(
    lines.flatMap(({ values }) => values),
    view.lang,
  )

/** Nothing was counted, or too little to divide it. */
function whyNoLines(view: View, { questions, sent, received }: Report, key: SheetKey): string {
  const t = texts[view.lang]
  const wholes: Partial<Record<SheetKey, Pair>> = {
    onderwerpen: questions.total,
    hulppunten: questions.total,
    ontvangers: sent.total,
    afzenders: received?.total,
  }
  const whole = wholes[key] ?? questions.total
  return whole.now.max === 0 ? t.nothing : t.notSplit
}

function sheetTable(view: View, { title, heads, short = heads, lines }: Sheet): Markup {
  return table(view, {
    caption: title,
    captionUnseen: true,
    columns: short.map((head, at) => ({ head, num: at > 0 })),
    rows: lines.map(({ label, values, look }): Cell[] => {
      const bold = (words: Content) => (look === 'total' ? html`<b>${words}</b>` : words)
      return [bold(label), ...values.map((value) => bold(shown(view, value)))]
    }),
  })
}

/** A value in a table; a screen reader hears more than an x. */
export function shown(view: View, value: number | string): Content {
  if (typeof value === 'number') return shownNumber(view, value)
  return value === 'x' ? html`x${unseen(` (${texts[view.lang].notShownWhy})`)}` : value
}

export function csvLink(view: View, report: Report, { key, title }: Sheet): Markup {
  const t = texts[view.lang]
  const href = paths.monitor.csv(view.at, key, queryOf(report))
  return html`<p>${link(href, t.csv, { icon: 'download', unseen: t.csvOf(title) })}</p>`
}
