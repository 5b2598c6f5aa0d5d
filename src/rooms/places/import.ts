// The deed behind `bin/import places FILE`: one transaction, and one line of the report for every row of the file.
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Sql } from 'postgres'
import type { Statements } from '../../platform/database.ts'
import {
  columnsIn,
  type Problem,
  type Region,
  type Remark,
  type RowRead,
  rowRead,
  yearIn,
} from './cbs.ts'
import {
  addMentioned,
  type Effect,
  saveAreas,
  saveFigures,
  saveMunicipalities,
  withoutDistrict,
} from './import-store.ts'
import type { Figure } from './store.ts'

export type RowOutcome = { row: number; code: string; name: string } & (
  | { effect: Effect; remarks: Remark[] }
  | { effect: 'skipped' | 'refused'; problem: Problem | 'double' }
)
type Totals = Record<RowOutcome['effect'] | 'rows', number>
export type PlacesReport =
  | { ok: true; rows: RowOutcome[]; totals: Totals; implied: number; figures: number }
  | { ok: false; because: 'no-rows' | 'not-a-places-file' | 'broken' }

/** Imports a CBS file of municipalities, districts and neighbourhoods; doing it twice changes nothing. */
export async function importPlaces({ sql }: { sql: Sql }, file: string): Promise<PlacesReport> {
  return importPlacesFrom(sql, await readFile(file), basename(file))
}

/** The same for bytes; the year comes from the row, else from the name of the file. */
export async function importPlacesFrom(
  sql: Sql,
  bytes: Uint8Array,
  fileName: string,
): Promise<PlacesReport> {
  const table = tableIn(bytes)
  if (!table) return { ok: false, because: 'broken' }
  const [header, ...rows] = table
  if (!header || rows.length === 0) return { ok: false, because: 'no-rows' }
  const columns = columnsIn(header)
  if (!columns) return { ok: false, because: 'not-a-places-file' }
  const year = yearIn(fileName)
  const read = rows.map((cells) => rowRead(cells, columns, year))
  const last = new Map(
    read.flatMap((one, at) => ('region' in one ? [[one.region.code, at] as const] : [])),
  )
  // Of a code that stands twice in the file the last row counts.
  const regions = read.flatMap((one, at) =>
    'region' in one && last.get(one.region.code) === at ? [one.region] : [],
  )
  const saved = await sql.begin((tx) => saveAll(tx as unknown as Statements, regions, fileName))
  const outcomes = read.map((one, at) => outcomeOf(one, at, last, saved))
  return {
    ok: true,
    rows: outcomes,
    totals: totalsOf(outcomes),
    implied: saved.implied,
    figures: saved.figures,
  }
}

function outcomeOf(one: RowRead, at: number, last: Map<string, number>, saved: Saved): RowOutcome {
  const row = at + 2
  if ('problem' in one) {
    const isHarmless = one.problem === 'empty-row' || one.problem === 'country-row'
    return {
      row,
      code: '',
      name: '',
      effect: isHarmless ? 'skipped' : 'refused',
      problem: one.problem,
    }
  }
  const { code, name, remarks } = one.region
  if (last.get(code) !== at) return { row, code, name, effect: 'skipped', problem: 'double' }
  const loose: Remark[] = saved.loose.has(code) ? ['district-unknown'] : []
  const effect = saved.effects.get(code) ?? 'same'
  return { row, code, name, effect, remarks: [...remarks, ...loose] }
}

function tableIn(bytes: Uint8Array): string[][] | undefined {
  const text = textIn(bytes)
  const firstLine = text.slice(0, text.search(/[\r\n]|$/))
  const separators = [';', ',', '\t'].map((each) => ({ each, times: firstLine.split(each).length }))
  const delimiter = separators.toSorted((a, b) => b.times - a.times)[0]?.each
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    })
  } catch {
    return undefined
  }
}

function textIn(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

type Saved = Awaited<ReturnType<typeof saveAll>>

async function saveAll(sql: Statements, regions: readonly Region[], fileName: string) {
  const areas = regions.filter((region) => region.kind !== 'municipality')
  const given = regions.filter((region) => region.kind === 'municipality')
  const effects = await saveMunicipalities(sql, given)
  const implied = await addMentioned(sql, mentioned(areas))
  for (const kind of ['district', 'neighbourhood'] as const) {
    for (const part of parts(areas.filter((region) => region.kind === kind))) {
      for (const [code, effect] of await saveAreas(sql, part)) effects.set(code, effect)
    }
  }
  const figures = regions.flatMap(figuresOf)
  for (const part of parts(figures)) {
    const changed = await saveFigures(sql, part, `CBS kerncijfers wijken en buurten (${fileName})`)
    for (const code of changed.keys()) effects.set(code, effects.get(code) ?? 'changed')
  }
  return { effects, implied, figures: figures.length, loose: await withoutDistrict(sql) }
}

/** A file may hold districts without the row of their municipality. */
function mentioned(areas: readonly Region[]): { code: string; name: string }[] {
  const found = new Map(areas.map((area) => [area.municipalityCode, area.municipalityName]))
  return [...found].map(([code, name]) => ({ code, name }))
}

function figuresOf({ code, year, figures }: Region): Figure[] {
  if (year === null) return []
  return Object.entries(figures).map(([measure, value]) => ({
    regionCode: code,
    measure: measure as Figure['measure'],
    year,
    value,
  }))
}

/** So that no statement grows beyond what a server takes. */
function parts<T>(all: readonly T[], size = 5000): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, n) =>
    all.slice(n * size, (n + 1) * size),
  )
}

function totalsOf(rows: readonly RowOutcome[]): Totals {
  const totals = { rows: rows.length, added: 0, changed: 0, same: 0, skipped: 0, refused: 0 }
  for (const { effect } of rows) totals[effect] += 1
  return totals
}
