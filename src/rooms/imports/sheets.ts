// The report of a batch as a spreadsheet: one row for every row of the file, with what to do about it.
import type { Lang } from '../../paths.ts'
import { type Column, csv } from '../../platform/sheets.ts'
import { hsdsProblemText } from '../exchange/door.ts'
import { levelOf, remarkText, reportTexts } from '../spreadsheets/door.ts'
import { isLeftOut } from './leave-out.ts'
import type { ReportRow } from './store.ts'
import { texts } from './texts.ts'
import type { RowRemark } from './work.ts'

/** What there is to say about a row as sentences, what we filled in ourselves apart. */
export function remarksOf(remarks: readonly RowRemark[], lang: Lang) {
  const told: string[] = []
  const derived: string[] = []
  for (const one of remarks) {
    if (isLeftOut(one)) told.push(texts[lang].report.wasLeftOut)
    else if ('table' in one) told.push(hsdsProblemText(one, lang))
    else (levelOf(one) === 'derived' ? derived : told).push(remarkText(one, lang))
  }
  return { told, derived }
}

/** The whole report as CSV. */
export function reportCsv(rows: readonly ReportRow[], lang: Lang): string {
  const { columns: t } = texts[lang].report
  const words = reportTexts[lang]
  const lines = rows.map(({ row, label, outcome, effect, remarks }) => {
    const { told, derived } = remarksOf(remarks, lang)
    return {
      row,
      label,
      outcome: words.outcome[outcome],
      effect: words.effect[effect],
      remarks: told.join(' '),
      derived: derived.join(' '),
    }
  })
  const columns: Column<(typeof lines)[number]>[] = [
    { key: 'row', label: t.row, type: 'number' },
    { key: 'label', label: t.label, type: 'text' },
    { key: 'outcome', label: t.outcome, type: 'text' },
    { key: 'effect', label: t.effect, type: 'text' },
    { key: 'remarks', label: t.remarks, type: 'text' },
    { key: 'derived', label: t.derived, type: 'text' },
  ]
  return csv(columns, lines)
}
