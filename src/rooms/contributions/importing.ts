// A file of contributions: what it would do here and now, and doing it.
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { record } from '../../platform/audit.ts'
import { localDate } from '../../platform/dates.ts'
import { readApart } from '../../platform/reading/apart.ts'
import { plain } from '../../platform/reading/plain.ts'
import type { Db } from '../../platform/tenant.ts'
import { organisationsOf } from '../partners/door.ts'
import { districtsOf } from '../places/door.ts'
import { contentOf } from './actions.ts'
import { readContribution, typedOf } from './form.ts'
import { headsIn, type SheetKey, typedFrom } from './sheets.ts'
import {
  addContributions,
  type Content,
  type Contribution,
  contributionsOf,
  emptyContent,
  keepFile,
  saveContribution,
  settleFile,
  type TriedFile,
  tellScreens,
} from './store.ts'

export type Problem = 'no-columns' | 'too-many' | 'too-heavy' | 'unreadable' | 'empty' | 'too-big'
type Effect = 'add' | 'change' | 'same' | 'refused'
export type PlannedRow = {
  row: number
  effect: Effect
  what: string
  /** Names of fields, or reasons. */
  why: string[]
  id: string
  content?: Content
  before?: Contribution
}
export type Totals = Record<Effect, number>

const rowsMax = 5_000

/** Reads a file apart and keeps its rows; gives their id. The first cell kept is the number of the row. */
export async function tryFile(
  db: Db,
  file: { name: string; bytes: Uint8Array },
): Promise<{ ok: true; id: string } | { ok: false; problem: Problem }> {
  const reading = await readApart(file.bytes)
  if (!reading.ok) return { ok: false, problem: problemOf(reading.problem) }
  const sheet = reading.sheets.find(({ rows }) => rows.some(({ cells }) => headsIn(cells)))
  if (!sheet) return { ok: false, problem: 'no-columns' }
  if (sheet.rows.length > rowsMax) return { ok: false, problem: 'too-many' }
  // A workbook writes 1.5 for what a Dutch text calls 1,5: and 1.125 is no thousand there.
  const isBook = reading.format !== 'csv'
  const cell = (text: string) => (isBook && /^\d+\.\d+$/.test(text) ? text.replace('.', ',') : text)
  const rows = sheet.rows.map(({ number, cells }) => [String(number), ...cells.map(cell)])
  const id = randomUUID()
  await keepFile(db, { id, name: file.name.slice(0, 200), rows })
  await record(db, 'contributions.file-tried', id, { rows: rows.length })
  return { ok: true, id }
}

const problemOf = (problem: string): Problem =>
  problem === 'empty' || problem === 'too-big' || problem === 'too-heavy'
    ? problem
    : problem === 'too-many-rows'
      ? 'too-many'
      : 'unreadable'

/** What each row would do here and now; changes nothing. */
export async function planFile(db: Db, file: TriedFile): Promise<PlannedRow[]> {
  const [partners, districts, known] = await Promise.all([
    organisationsOf(db),
    districtsOf(db, db.who.networkId),
    contributionsOf(db, true),
  ])
  const start = file.rows.findIndex(([, ...cells]) => headsIn(cells))
  const heads = headsIn(file.rows[start]?.slice(1) ?? [])
  if (!heads) return []
  const byName = new Map(partners.map(({ id, name }) => [plain(name), id]))
  const byDistrict = new Map(districts.map(({ code, name }) => [plain(name), code]))
  const planning: Planning = {
    heads,
    known: new Map(known.map((one) => [one.id, one])),
    seen: new Set(),
    lookup: {
      organisation: (name) => byName.get(plain(name)),
      district: (name) =>
        byDistrict.get(plain(name)) ?? districts.find(({ code }) => code === name)?.code,
    },
    around: {
      who: db.who,
      districts: new Set(districts.map(({ code }) => code)),
      organisations: new Set(partners.map(({ id }) => id)),
      today: localDate(db.at),
      isFile: true,
    },
  }
  return file.rows.slice(start + 1).map(([number, ...cells]) => planRow(planning, number, cells))
}

type Planning = {
  heads: ReadonlyMap<SheetKey, number>
  known: ReadonlyMap<string, Contribution>
  seen: Set<string>
  lookup: Parameters<typeof typedFrom>[2]
  around: Omit<Parameters<typeof readContribution>[1], 'before'>
}

function planRow(planning: Planning, number: string | undefined, cells: string[]): PlannedRow {
  const { heads, known, seen, lookup, around } = planning
  const said = typedFrom(cells, heads, lookup)
  const given = z.uuid().safeParse(said.id).data
  const before = given === undefined ? undefined : known.get(given)
  const id = given ?? randomUUID()
  const what = String(said.what ?? '')
  const planned = { row: Number(number), what, id }
  if (seen.has(id)) return { ...planned, effect: 'refused', why: ['double'] }
  seen.add(id)
  if (said.organisationId === '') return { ...planned, effect: 'refused', why: ['organisation'] }
  const typed = { ...typedOf(before ? contentOf(before) : emptyContent), ...said }
  const read = readContribution(typed, { ...around, before: before ?? null })
  if (!read.ok) return { ...planned, effect: 'refused', why: Object.keys(read.errors) }
  const { content } = read
  if (!before) return { ...planned, effect: 'add', why: [], content }
  const effect = isSame(contentOf(before), content) ? 'same' : 'change'
  return { ...planned, effect, why: [], content, before }
}

const isSame = (a: Content, b: Content): boolean =>
  (Object.keys(a) as (keyof Content)[]).every((key) => String(a[key]) === String(b[key]))

export function totalsOf(rows: readonly PlannedRow[]): Totals {
  const count = (effect: Effect) => rows.filter((row) => row.effect === effect).length
  return {
    add: count('add'),
    change: count('change'),
    same: count('same'),
    refused: count('refused'),
  }
}

/** Carries a file out, once; false when it was already. */
export async function applyFile(db: Db, file: TriedFile): Promise<boolean> {
  if (file.appliedAt) return false
  const rows = await planFile(db, file)
  if (!(await settleFile(db, file.id, totalsOf(rows)))) return false
  const added = rows.flatMap(({ effect, id, content }) =>
    effect === 'add' && content ? [{ id, content }] : [],
  )
  await addContributions(db, added)
  for (const { effect, id, content, before } of rows)
    if (effect === 'change' && content && before)
      await saveContribution(db, id, before.version, content)
  await record(db, 'contributions.file-applied', file.id, totalsOf(rows))
  await tellScreens(db)
  return true
}
