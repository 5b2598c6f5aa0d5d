import { type CellObject, read, SSF, utils, type WorkBook, type WorkSheet } from '@e965/xlsx'
import { failed, limits, type Reading, rowsOf, type Sheet } from './read.ts'
import { unpackWithin } from './unpack.ts'

/** XLSX or ODS to rows of text: every visible sheet, formulas as their last value, dates as YYYY-MM-DD. */
export function readWorkbook(bytes: Uint8Array): Reading {
  const unpacked = unpackWithin(bytes, { bytes: limits.insideBytes, files: limits.insideFiles })
  if (!unpacked.ok) return failed(unpacked.problem)
  if (claimsTooMuch(unpacked.zip)) return failed('too-big')
  const book = opened(unpacked.zip)
  if (!book) return failed('not-a-table')
  const sheets: Sheet[] = []
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name]
    if (!sheet || book.Workbook?.Sheets?.[index]?.Hidden) continue
    const rows = cutOff(sheet) ? 'too-many-rows' : rowsOf(cellsOf(sheet))
    if (rows === 'too-big') return failed(rows)
    if (rows === 'too-many-rows') return failed(rows, String(limits.rows))
    if (rows === 'too-many-columns') return failed(rows, String(limits.columns))
    // In a spreadsheet nothing shifts: a note beside the table is no reason to refuse its row.
    if (rows.length > 0) sheets.push({ name, rows: rows.map((row) => ({ ...row, width: 0 })) })
  }
  if (sheets.length === 0) return failed('empty')
  const format = book.bookType === 'ods' ? 'ods' : 'xlsx'
  return { ok: true, format, encoding: null, separator: null, sheets }
}

/** An ODS says "this cell fifty million times" in five kilobytes: one row of that ends every thread at once. */
function claimsTooMuch(zip: Uint8Array): boolean {
  const repeated = /number-columns-repeated\s*=\s*["']?[\s+]*(\d+)[^<>]{0,2000}[^/<>]>/g
  let cells = 0
  for (const [, times] of Buffer.from(zip).toString('latin1').matchAll(repeated)) {
    cells += Number(times)
  }
  return cells > limits.rows * limits.columns
}

function opened(zip: Uint8Array): WorkBook | undefined {
  try {
    const book = read(zip, {
      type: 'buffer',
      dense: true,
      cellNF: true,
      cellText: false,
      cellFormula: false,
      cellHTML: false,
      sheetRows: limits.rows + 2,
    })
    return ['xlsx', 'xlsm', 'xlsb', 'ods'].includes(book.bookType ?? '') ? book : undefined
  } catch {
    return undefined
  }
}

/** Whether the reader stopped at the limit while there was still text. */
function cutOff(sheet: WorkSheet): boolean {
  const full = sheet['!fullref']
  if (typeof full !== 'string' || utils.decode_range(full).e.r < limits.rows + 2) return false
  return (sheet['!data']?.length ?? 0) > limits.rows + 1
}

/** A row can claim 16,384 columns: beyond the limit it only counts that there is text at all. */
function cellsOf(sheet: WorkSheet): string[][] {
  const textOf = (cell: CellObject | undefined) => (cell ? asText(cell) : '')
  return Array.from(sheet['!data'] ?? [], (row: (CellObject | undefined)[] = []) => {
    const cells = Array.from(row.slice(0, limits.columns), textOf)
    // By its keys: walking the holes of 20,000 such rows takes half a minute.
    const beyond = Object.keys(row).filter((at) => Number(at) >= limits.columns)
    const isWider = beyond.some((at) => textOf(row[Number(at)]).trim() !== '')
    return isWider ? [...cells, '…'] : cells
  })
}

function asText({ t, v, z }: CellObject): string {
  if (v === undefined || v === null || t === 'e' || t === 'z') return ''
  if (t === 'b') return v ? 'ja' : 'nee'
  if (v instanceof Date) return v.toISOString().slice(0, 10)
  if (t !== 'n') return String(v)
  const number = Number(v)
  if (typeof z === 'string' && SSF.is_date(z)) return asDate(number)
  // Without the noise behind the fifteenth digit that 51.92 may carry.
  return String(Number(number.toPrecision(15)))
}

/** A serial number of days since 1900, as spreadsheets keep dates and times. */
function asDate(serial: number): string {
  const { y, m, d, H, M } = SSF.parse_date_code(serial) ?? {}
  if (y === undefined) return String(serial)
  const time = `${two(H)}:${two(M)}`
  if (serial < 1) return time
  const date = `${y}-${two(m)}-${two(d)}`
  return serial % 1 === 0 ? date : `${date} ${time}`
}

const two = (n: number) => String(n).padStart(2, '0')
