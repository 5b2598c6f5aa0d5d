// Any table that people send: CSV in every spelling, XLSX, ODS. Bytes in, rows of text out, or a clear reason why not.
import { readCsv } from './csv.ts'
import { decode, type Encoding } from './decode.ts'
import { readWorkbook } from './workbook.ts'

/** One row as it stands in the file; `number` is what a spreadsheet shows beside it, counted from 1. */
export type Row = {
  number: number
  cells: string[]
  /** How many cells it had, the empty ones at its end included; 0 when it cannot have too many. */
  width: number
}
/** Rows without any text are left out, but keep their number. */
export type Sheet = { name: string; rows: Row[] }

export type ReadProblem =
  | 'empty'
  | 'too-big'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'old-excel'
  | 'not-a-table'
  | 'is-json'
  | 'broken'
  | 'quote-not-closed'

export type Reading =
  | {
      ok: true
      format: 'csv' | 'xlsx' | 'ods'
      encoding: Encoding | null
      separator: string | null
      sheets: Sheet[]
    }
  | { ok: false; problem: ReadProblem; about: string }

export const limits = {
  fileBytes: 10 * 1024 * 1024,
  /** Of a spreadsheet, unpacked. */
  insideBytes: 40 * 1024 * 1024,
  insideFiles: 1000,
  rows: 20_000,
  /** Of a CSV, the empty ones included. */
  lines: 60_000,
  columns: 200,
  cellLength: 20_000,
  /** Signs in all cells together: a spreadsheet can name one long text a million times. */
  textLength: 20_000_000,
} as const

/** What the file holds. `about` says where it went wrong (a line number, a limit), or ''. */
export function readTable(bytes: Uint8Array): Reading {
  if (bytes.length === 0) return failed('empty')
  if (bytes.length > limits.fileBytes)
    return failed('too-big', String(limits.fileBytes / 1024 / 1024))
  const kind = kindOf(bytes)
  if (kind === 'zip') return readWorkbook(bytes)
  if (kind !== 'text') return failed(kind)
  const { text, encoding } = decode(bytes)
  if (text.trim() === '') return failed('empty')
  if (!looksLikeText(text)) return failed('not-a-table')
  if (/^\s*[[{]/.test(text)) return failed('is-json')
  return readCsv(text, encoding)
}

export function failed(problem: ReadProblem, about = ''): Reading {
  return { ok: false, problem, about }
}

/** One cell as people mean it: no control characters, plain spaces, at most one blank line. */
export function cellText(raw: string): string {
  return raw
    .slice(0, limits.cellLength)
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u2007\u202f\t]/g, ' ')
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g,
      '',
    )
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Rows with their numbers, without the empty ones; or which limit they pass. */
export function rowsOf(
  table: readonly (readonly string[])[],
): Row[] | 'too-big' | 'too-many-rows' | 'too-many-columns' {
  const rows: Row[] = []
  let left: number = limits.textLength
  for (const [index, raw] of table.entries()) {
    left -= raw.reduce((length, cell) => length + cell.length, 0)
    if (left < 0) return 'too-big'
    const last = raw.findLastIndex((cell) => cell.trim() !== '')
    // Far beyond the limit already: not worth cleaning them one by one.
    if (last > limits.columns * 10) return 'too-many-columns'
    const cells = raw.slice(0, last + 1).map(cellText)
    while (cells.length > 0 && cells.at(-1) === '') cells.pop()
    if (cells.length === 0) continue
    if (cells.length > limits.columns) return 'too-many-columns'
    if (rows.length > limits.rows) return 'too-many-rows'
    rows.push({ number: index + 1, cells, width: raw.length })
  }
  return rows
}

const signatures: [bytes: number[], kind: ReadProblem | 'zip'][] = [
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  // Also every spreadsheet with a password.
  [[0xd0, 0xcf, 0x11, 0xe0], 'old-excel'],
  [[0x25, 0x50, 0x44, 0x46], 'not-a-table'], // PDF
  [[0x89, 0x50, 0x4e, 0x47], 'not-a-table'], // PNG
  [[0xff, 0xd8, 0xff], 'not-a-table'], // JPEG
  [[0x47, 0x49, 0x46, 0x38], 'not-a-table'], // GIF
  [[0x1f, 0x8b], 'not-a-table'], // gzip
]

function kindOf(bytes: Uint8Array): ReadProblem | 'zip' | 'text' {
  const found = signatures.find(([start]) => start.every((byte, at) => bytes[at] === byte))
  return found?.[1] ?? 'text'
}

function looksLikeText(text: string): boolean {
  const sample = text.slice(0, 5000)
  if (/^\s*<(!doctype|html|\?xml)/i.test(sample)) return false
  const odd = sample.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0
  return odd <= sample.length / 100
}
