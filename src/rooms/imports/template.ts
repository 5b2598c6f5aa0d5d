// A file to begin with: the columns that we know, and one invented row that shows how to fill them in.
import type { Lang } from '../../paths.ts'
import { type Column, csv } from '../../platform/sheets.ts'
import { texts } from './texts.ts'

type Example = (typeof texts)['nl']['template']['row']

/** The example as CSV, in the language of the page; an import reads it back. */
export function templateCsv(lang: Lang): string {
  const { columns, row } = texts[lang].template
  const all: Column<Example>[] = Object.entries(columns).map(([key, label]) => ({
    key: key as keyof Example,
    label,
    type: 'text',
  }))
  return csv(all, [row])
}
