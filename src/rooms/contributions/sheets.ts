// Contributions as rows of a spreadsheet, and back: the same columns both ways, in the words of either language.
import type { Lang } from '../../paths.ts'
import { isDate } from '../../platform/dates.ts'
import type { Typed } from '../../platform/form.ts'
import { plain } from '../../platform/reading/plain.ts'
import type { Column } from '../../platform/sheets.ts'
import { isSafety } from './rules.ts'
import type { Contribution } from './store.ts'
import { texts } from './texts.ts'
import { taskLabel } from './words.ts'

const keys = [
  ...['id', 'organisation', 'activities', 'what', 'example', 'kind', 'amount', 'year', 'hours'],
  ...['fte', 'quantity', 'unit', 'delivered', 'startsOn', 'endsOn', 'status', 'need', 'area'],
  ...['remark', 'programme', 'task', 'part', 'byFunction'],
] as const
export type SheetKey = Exclude<keyof (typeof texts)['nl']['sheet'], 'name'>
type SheetRow = Record<SheetKey, string | number | null>

const numeric: readonly string[] = ['amount', 'year', 'hours', 'fte', 'quantity', 'delivered']
const days: readonly string[] = ['startsOn', 'endsOn']

export function sheetColumns(lang: Lang): Column<SheetRow>[] {
  const labels = texts[lang].sheet
  return (keys as readonly SheetKey[]).map((key) => ({
    key,
    label: labels[key],
    type: numeric.includes(key) ? 'number' : days.includes(key) ? 'date' : 'text',
  }))
}

type Places = {
  organisations: ReadonlyMap<string, string>
  districts: ReadonlyMap<string, string>
}

export function sheetRow(
  one: Contribution,
  { organisations, districts }: Places,
  lang: Lang,
): SheetRow {
  const t = texts[lang]
  const { amountCents, organisationId, activities, example, kind, status, areaCode, part } = one
  const { id, what, year, hours, fte, quantity, unit, delivered, startsOn, endsOn, need } = one
  const { remark, programme, task, byFunction } = one
  return {
    ...{ id, what, year, hours, fte, quantity, unit, delivered, startsOn, endsOn, need },
    ...{ remark, programme, byFunction },
    organisation: organisations.get(organisationId) ?? '',
    activities: activities.join(', '),
    example: example && t.example[example],
    kind: t.kind[kind],
    amount: amountCents === null ? null : amountCents / 100,
    status: t.status[status],
    area: areaCode && (districts.get(areaCode) ?? areaCode),
    task: taskLabel(programme, task, lang),
    part: part && t.part[part],
  }
}

/** Which cell of a row is which field; undefined when this is not the row with the heads. */
export function headsIn(cells: readonly string[]): Map<SheetKey, number> | undefined {
  const heads = new Map<SheetKey, number>()
  for (const [at, cell] of cells.entries()) {
    const key = (keys as readonly SheetKey[]).find((one) =>
      [texts.nl, texts.en].some(({ sheet }) => plain(sheet[one]) === plain(cell)),
    )
    if (key && !heads.has(key)) heads.set(key, at)
  }
  return heads.has('organisation') && heads.has('what') ? heads : undefined
}

type Lookup = {
  organisation: (name: string) => string | undefined
  district: (name: string) => string | undefined
}

/** What a row says, as it would stand in the form; fields without a column are left out. */
export function typedFrom(
  cells: readonly string[],
  heads: ReadonlyMap<SheetKey, number>,
  lookup: Lookup,
): Typed {
  const typed: Typed = {}
  for (const [key, at] of heads) Object.assign(typed, fieldFrom(key, bare(cells[at] ?? ''), lookup))
  const { programme, task } = typed
  if (typeof task === 'string' && isSafety(String(programme ?? '')))
    typed.task = keyOf(task, 'roles.short')
  return typed
}

/** Without the apostrophe that keeps a text from running as a formula. */
const bare = (cell: string) => cell.replace(/^'(?=\s*[=+\-@＝＋－＠﹦﹢﹣﹫])/u, '')

function fieldFrom(key: SheetKey, cell: string, lookup: Lookup): Typed {
  if (key === 'id') return { id: cell }
  if (key === 'organisation') return { organisationId: lookup.organisation(cell) ?? '' }
  if (key === 'area') return { areaCode: cell === '' ? '' : (lookup.district(cell) ?? cell) }
  if (key === 'activities') return { activities: cell.match(/[1-5]/g) ?? [] }
  if (key === 'example' || key === 'kind' || key === 'status' || key === 'part')
    return { [key]: keyOf(cell, key) }
  if (days.includes(key)) return { [key]: isoDay(cell) }
  return { [key]: cell }
}

function keyOf(cell: string, list: 'example' | 'kind' | 'status' | 'part' | 'roles.short'): string {
  for (const lang of ['nl', 'en'] as const) {
    const t = texts[lang]
    const labels: Record<string, string> = list === 'roles.short' ? t.roles.short : t[list]
    const found = Object.keys(labels).find((key) => plain(labels[key] ?? '') === plain(cell))
    if (found) return found
  }
  return cell
}

/** 31-12-2026 and 2026-12-31 are the same day. */
function isoDay(cell: string): string {
  const dutch = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(cell)
  const day = dutch ? `${dutch[3]}-${two(dutch[2])}-${two(dutch[1])}` : cell
  return isDate(day) ? day : cell
}

const two = (part = '') => part.padStart(2, '0')
