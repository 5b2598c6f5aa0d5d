// What people open in a spreadsheet: CSV as Dutch Excel reads it, XLSX and ODS. No cell can run as a formula.
import type { CellObject } from '@e965/xlsx'
import { daysBetween, isDate, localDate, localTime, numericDate } from './dates.ts'

/** Text 'YYYY-MM-DD' or a moment for dates, 'HH:MM' or a moment for times (as on the wall in the Netherlands). */
export type Cell = string | number | bigint | Date | null | undefined
type ColumnType = 'text' | 'number' | 'date' | 'time'
export type Column<Row> = { key: KeyOfCell<Row>; label: string; type: ColumnType }

type KeyOfCell<Row> = { [K in keyof Row]-?: Row[K] extends Cell ? K : never }[keyof Row] & string
/** What stands in a cell, once the column's type has been tried: a number, a day, minutes after midnight, or text. */
type Value = { number: number } | { day: string } | { minutes: number } | { text: string }

/**
 * CSV with BOM, `;` and CRLF (RFC 4180 quoting), decimal comma, dates dd-mm-yyyy. Text that a spreadsheet could take
 * for a formula gets an apostrophe in front (ASVS 1.2.10); what does not fit its column's type stays text.
 */
export function csv<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): string {
  const lines = [columns.map(({ label }) => field({ text: label })).join(';')]
  for (const row of rows) {
    lines.push(columns.map((column) => field(readAs(row, column))).join(';'))
  }
  return `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`
}

/** An XLSX file with one sheet and typed cells; harmless like the CSV. The library is loaded at the first call. */
export const xlsx = <Row>(
  sheetName: string,
  columns: readonly Column<Row>[],
  rows: Iterable<Row>,
): Promise<Buffer> => workbook('xlsx', sheetName, columns, rows)

/** The same as an ODS file, for LibreOffice. */
export const ods = <Row>(
  sheetName: string,
  columns: readonly Column<Row>[],
  rows: Iterable<Row>,
): Promise<Buffer> => workbook('ods', sheetName, columns, rows)

async function workbook<Row>(
  bookType: 'xlsx' | 'ods',
  sheetName: string,
  columns: readonly Column<Row>[],
  rows: Iterable<Row>,
): Promise<Buffer> {
  const { utils, write } = await import('@e965/xlsx')
  const head = columns.map(({ label }) => cellOf({ text: label }))
  const body = Array.from(rows, (row) => columns.map((column) => cellOf(readAs(row, column))))
  if (body.length >= ROWS_MAX) throw new RangeError(`a sheet holds at most ${ROWS_MAX} rows`)
  if (bookType === 'ods') for (const cell of body.flat()) asOds(cell)
  const sheet = utils.aoa_to_sheet([head, ...body])
  sheet['!cols'] = columns.map((_, at) => ({ wch: widthOf([head, ...body.slice(0, 200)], at) }))
  if (columns.length > 0) {
    sheet['!autofilter'] = {
      ref: utils.encode_range({ r: 0, c: 0 }, { r: body.length, c: columns.length - 1 }),
    }
  }
  const book = utils.book_new(sheet, sheetNameOf(sheetName))
  return write(book, { type: 'buffer', bookType, compression: true }) as Buffer
}

/** For ODS the library knows a dash in a date only when it is escaped. */
function asOds(cell: CellObject | null): void {
  if (cell?.z === 'dd-mm-yyyy') cell.z = 'dd\\-mm\\-yyyy'
}

function readAs<Row>(row: Row, { key, type }: Column<Row>): Value {
  const cell = row[key] as Cell
  if (cell === null || cell === undefined) return { text: '' }
  if (type === 'number') return numberOr(cell)
  if (type === 'date') return dayOr(cell)
  if (type === 'time') return timeOr(cell)
  return {
    text:
      cell instanceof Date ? `${numericDate(localDate(cell))} ${localTime(cell)}` : String(cell),
  }
}

/** PostgreSQL gives counts as text; '<5' in a column of numbers stays as it is. */
function numberOr(cell: Exclude<Cell, null | undefined>): Value {
  // Sixteen digits and more would lose their end.
  const isNumeric = typeof cell === 'number' || /^-?\d{1,15}(?:\.\d{1,15})?$/.test(String(cell))
  const number = Number(cell)
  if (isNumeric && Number.isFinite(number)) return { number: number === 0 ? 0 : number }
  return { text: typeof cell === 'number' ? '' : String(cell) }
}

function dayOr(cell: Exclude<Cell, null | undefined>): Value {
  const day = cell instanceof Date ? localDate(cell) : String(cell)
  return isDate(day) ? { day } : { text: day }
}

function timeOr(cell: Exclude<Cell, null | undefined>): Value {
  const time = cell instanceof Date ? localTime(cell) : String(cell)
  const found = /^([01]\d|2[0-3]):([0-5]\d)(?::\d\d)?$/.exec(time)
  return found ? { minutes: Number(found[1]) * 60 + Number(found[2]) } : { text: time }
}

const ROWS_MAX = 1_048_576
const TEXT_MAX = 32_767

/** As it stands in a CSV, before quoting. */
function written(value: Value): string {
  if ('number' in value) return decimal(value.number)
  if ('day' in value) return numericDate(value.day)
  if ('minutes' in value) return clock(value.minutes)
  return harmless(value.text)
}

function cellOf(value: Value): CellObject | null {
  if ('number' in value) return { t: 'n', v: value.number }
  if ('minutes' in value) return { t: 'n', v: value.minutes / 1440, z: 'hh:mm' }
  // Spreadsheets count days from 1899-12-30 and believe that 1900 had a 29 February.
  if ('day' in value && value.day >= '1900-03-01') {
    return { t: 'n', v: daysBetween('1899-12-30', value.day), z: 'dd-mm-yyyy' }
  }
  const text = written(value)
  if (text === '') return null
  return { t: 's', v: text.length > TEXT_MAX ? `${text.slice(0, TEXT_MAX - 1)}…` : text }
}

// No file may hold these.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g

/** Without forbidden signs; and with an apostrophe where a formula could begin, blanks before it or not. */
function harmless(text: string): string {
  const clean = text.toWellFormed().replace(FORBIDDEN, '')
  return /^[\t\r\n]|^[\s\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫]/u.test(clean) ? `'${clean}` : clean
}

/** Text is quoted also for a comma or tab: whoever opens the file with another separator still sees one cell. */
function field(value: Value): string {
  const text = written(value)
  return 'text' in value && /[";,\t\r\n]|^\s|\s$/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text
}

/** 1234.5 becomes 1234,5: never grouped, never with an exponent. */
function decimal(number: number): string {
  const plain = String(number)
  const full = plain.includes('e')
    ? number.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 })
    : plain
  return full.replace('.', ',')
}

const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')

/** Width in signs: the longest text in the column, between 8 and 60. */
function widthOf(lines: (CellObject | null)[][], at: number): number {
  const lengths = lines.map((line) => (line[at]?.z ? 10 : String(line[at]?.v ?? '').length))
  return Math.min(60, Math.max(8, ...lengths) + 2)
}

/** Excel refuses these signs, more than 31 of them, and no name at all. */
const sheetNameOf = (name: string): string =>
  harmless(name.replace(/[\\/?*[\]:]/g, ' '))
    .replace(/^[\s']+/, '')
    .slice(0, 31)
    .replace(/[\s']+$/, '') || 'Blad1'
