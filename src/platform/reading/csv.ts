import { CsvError, parse } from 'csv-parse/sync'
import type { Encoding } from './decode.ts'
import { failed, limits, type Reading, rowsOf } from './read.ts'

/** Text with separators to rows; which separator is found by looking outside quotes. */
export function readCsv(text: string, encoding: Encoding): Reading {
  const plain = text.replace(/\r\n?/g, '\n')
  // What Excel writes above a file to tell itself which separator follows.
  const told = /^sep=(.)\n/i.exec(plain)
  const body = told ? plain.slice(told[0].length) : plain
  const separator = told?.[1] ?? separatorOf(body)
  let table: string[][]
  try {
    table = parse(body, {
      delimiter: separator,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: limits.columns * limits.cellLength,
      // Empty lines count here too: a file of ten million of them would take minutes.
      to: limits.lines + 1,
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return error.code === 'CSV_QUOTE_NOT_CLOSED'
      ? failed('quote-not-closed', openQuoteLine(body, separator))
      : failed('broken')
  }
  if (table.length > limits.lines) return failed('too-many-rows', String(limits.rows))
  const rows = rowsOf(told ? [[], ...table] : table)
  if (rows === 'too-big') return failed(rows)
  if (rows === 'too-many-rows') return failed(rows, String(limits.rows))
  if (rows === 'too-many-columns') return failed(rows, String(limits.columns))
  if (rows.length === 0) return failed('empty')
  return { ok: true, format: 'csv', encoding, separator, sheets: [{ name: '', rows }] }
}

const separators = [';', ',', '\t', '|'] as const

/** The separator that most lines hold as often as the first line does. */
function separatorOf(text: string): string {
  const lines = countsPerLine(text.slice(0, 50_000)).slice(0, 100)
  let best = { separator: ';', score: 0 }
  for (const [index, separator] of separators.entries()) {
    const counts = lines.map((line) => line[index] ?? 0)
    const usual = mostCommon(counts.filter((count) => count > 0))
    const alike = counts.filter((count) => count === usual).length / counts.length
    const score = usual === 0 ? 0 : alike * Math.log(usual + 1)
    if (score > best.score) best = { separator, score }
  }
  return best.separator
}

function countsPerLine(text: string): number[][] {
  const lines: number[][] = []
  let line = separators.map(() => 0)
  let [quoted, filled] = [false, false]
  const close = () => {
    if (filled) lines.push(line)
    line = separators.map(() => 0)
    filled = false
  }
  for (const letter of text) {
    if (letter === '"') quoted = !quoted
    if (quoted) continue
    if (letter === '\n') close()
    else filled = true
    const index = separators.indexOf(letter as ';')
    if (index >= 0) line[index] = (line[index] ?? 0) + 1
  }
  close()
  return lines
}

function mostCommon(counts: number[]): number {
  const times = new Map<number, number>()
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1)
  return [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

/** The last line on which a quote opens at the start of a cell, counted from 1: there or just above it goes wrong. */
function openQuoteLine(text: string, separator: string): string {
  const opening = Math.max(text.lastIndexOf(`${separator}"`), text.lastIndexOf('\n"'), 0)
  return String(text.slice(0, opening + 1).split('\n').length)
}
