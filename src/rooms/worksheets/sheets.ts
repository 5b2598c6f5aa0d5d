// A worksheet as a spreadsheet: one line per row, with the columns of its kind.
import type { Lang } from '../../paths.ts'
import { type Cell, type Column, csv, xlsx } from '../../platform/sheets.ts'
import { type Field, kindOf, verdictItem } from './kinds.ts'
import type { Row } from './row-store.ts'
import { ordered, type Part } from './rules.ts'
import { inWords } from './show.ts'
import type { Worksheet } from './store.ts'
import { texts } from './texts.ts'

type Line = Record<string, Cell>
type Exported = { sheet: Worksheet; rows: readonly Row[]; parts: readonly Part[] }

/** What this person may read of the sheet, as a file. */
export async function fileOf(
  format: 'csv' | 'xlsx',
  exported: Exported,
  lang: Lang,
): Promise<string | Buffer> {
  const { columns, lines } = linesOf(exported, lang)
  if (format === 'csv') return csv(columns, lines)
  return xlsx(exported.sheet.title, columns, lines)
}

/** Safe in a header: letters, digits and hyphens. */
export const fileName = ({ kind, madeOn }: Worksheet, format: string): string =>
  `${texts.nl.kinds[kind].name.toLowerCase().replace(/[^a-z]+/g, '-')}-${madeOn}.${format}`

function linesOf({ sheet, rows, parts }: Exported, lang: Lang) {
  const { kinds, apart, person } = texts[lang]
  const words = kinds[sheet.kind]
  const kind = kindOf(sheet.kind)
  const fields = [...kind.columns, ...(kind.verdict ?? []).filter(isNew(kind.columns))]
  const wordsOf = (key: string) => words.columns[key] ?? words.verdict?.[key] ?? { label: key }
  const columns: Column<Line>[] = [
    { key: '_subject', label: words.subject ?? apart.item, type: 'text' },
    ...(kind.verdict ? [{ key: '_person', label: person, type: 'text' } as const] : []),
    ...fields.map(({ key, type }) => ({
      key,
      label: wordsOf(key).label,
      type:
        type === 'score'
          ? ('number' as const)
          : type === 'day'
            ? ('date' as const)
            : ('text' as const),
    })),
  ]
  const lines = ordered(sheet.kind, rows).map((row): Line => {
    const name =
      row.item === verdictItem ? apart.conclusion : (words.items?.[row.item ?? ''] ?? row.item)
    return {
      _subject: name ?? row.subject,
      _person: parts.find((one) => one.personId === row.personId)?.name ?? null,
      ...Object.fromEntries(
        fields.map((field) => [field.key, cellOf(lang, field, wordsOf(field.key), row)]),
      ),
    }
  })
  return { columns, lines }
}

const isNew =
  (known: readonly Field[]) =>
  ({ key }: Field): boolean =>
    !known.some((one) => one.key === key)

function cellOf(lang: Lang, field: Field, words: Parameters<typeof inWords>[2], row: Row): Cell {
  const value = row.values[field.key] ?? null
  if (field.type === 'score') return typeof value === 'number' ? value : null
  if (field.type === 'day') return typeof value === 'string' ? value : null
  return inWords(lang, field, words, value)
}
