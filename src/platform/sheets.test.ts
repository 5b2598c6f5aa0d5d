import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { read, utils } from '@e965/xlsx'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { readTable } from './reading/read.ts'
import { type Column, csv, ods, xlsx } from './sheets.ts'

type Visit = {
  what: string
  times: number | string
  on: string | Date | null
  at: string | Date | null
}
const columns: Column<Visit>[] = [
  { key: 'what', label: 'Vraag', type: 'text' },
  { key: 'times', label: 'Aantal', type: 'number' },
  { key: 'on', label: 'Datum', type: 'date' },
  { key: 'at', label: 'Tijd', type: 'time' },
]
const visits: Visit[] = [
  { what: 'DigiD; "app"\nnieuw', times: 1234.5, on: '2026-11-22', at: '14:31:00' },
  {
    what: '=1+1',
    times: -3,
    on: new Date('2026-11-22T23:30:00Z'),
    at: new Date('2026-11-22T23:30:00Z'),
  },
  { what: '', times: '<5', on: null, at: null },
]

const readCsv = (text: string): string[][] => parse(text, { bom: true, delimiter: ';' })

/** Cells of the first sheet, as text per row, with every cell that is a formula. */
function readXlsx(file: Buffer) {
  const book = read(file, { cellFormula: true, cellNF: true })
  const sheet = book.Sheets[book.SheetNames[0]!]!
  const cells = Object.entries(sheet).filter(([at]) => !at.startsWith('!'))
  return {
    name: book.SheetNames[0]!,
    sheet,
    formulas: cells.filter(([, cell]) => cell.f !== undefined || cell.F !== undefined),
    rows: utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true, defval: '' }),
  }
}

test('a CSV opens as columns in Dutch Excel: mark, semicolons, commas in numbers, Dutch dates', () => {
  assert.equal(
    csv(columns, visits),
    '\ufeffVraag;Aantal;Datum;Tijd\r\n' +
      '"DigiD; ""app""\nnieuw";1234,5;22-11-2026;14:31\r\n' +
      "'=1+1;-3;23-11-2026;00:30\r\n" +
      ';<5;;\r\n',
  )
})

test('an XLSX has real numbers, days and times', async () => {
  const { sheet, rows, name } = readXlsx(await xlsx('Vragen', columns, visits))
  assert.equal(name, 'Vragen')
  assert.deepEqual(rows[0], ['Vraag', 'Aantal', 'Datum', 'Tijd'])
  assert.deepEqual([sheet.B2.t, sheet.B2.v, sheet.B3.v, sheet.B4.v], ['n', 1234.5, -3, '<5'])
  assert.deepEqual([sheet.C2.t, sheet.C2.w, sheet.C3.w], ['n', '22-11-2026', '23-11-2026'])
  assert.deepEqual([sheet.D2.w, sheet.D3.w, sheet.D3.v], ['14:31', '00:30', 30 / 1440])
  assert.equal(sheet.A2.v, 'DigiD; "app"\nnieuw')
  assert.equal(sheet.A3.v, "'=1+1")
  assert.equal(sheet.A4, undefined)
})

test('the columns are as wide as their text, within reason', async () => {
  const long = [{ what: 'x'.repeat(500), times: 1, on: null, at: null }]
  const file = read(await xlsx('Vragen', columns, long), { cellStyles: true })
  const widths = file.Sheets.Vragen?.['!cols']?.map((column) => Math.round(column.wch ?? 0))
  assert.deepEqual(widths, [60, 10, 10, 10])
})

const dangerous = [
  '=1+1',
  '+31 10',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  ' =1',
  '\u00a0=1',
  '\ufeff=1',
  '\u0001=1',
  '\n=1',
  '=cmd|"/c calc"!A1',
]

test('a text that could run as a formula gets an apostrophe, in cells and in labels', async () => {
  const rows = dangerous.map((what) => ({ what }))
  for (const label of dangerous) {
    const one: Column<{ what: string }>[] = [{ key: 'what', label, type: 'text' }]
    const lines = readCsv(csv(one, rows))
    assert.equal(lines.length, rows.length + 1)
    for (const [cell] of lines) assert.ok(cell?.startsWith("'"), JSON.stringify(cell))
    const back = readXlsx(await xlsx('Blad', one, rows))
    assert.deepEqual(back.formulas, [])
    for (const [cell] of back.rows) assert.ok(String(cell).startsWith("'"), JSON.stringify(cell))
  }
})

test('a dangerous text in a column of numbers, days or times is harmless too', () => {
  for (const type of ['number', 'date', 'time'] as const) {
    const one: Column<{ what: string }>[] = [{ key: 'what', label: 'x', type }]
    for (const what of dangerous)
      assert.ok(readCsv(csv(one, [{ what }]))[1]?.[0]?.startsWith("'"), what)
  }
})

const signs = fc.constantFrom(
  ...'=+-@＝＋－＠;,"\'\t\r\n 0a€é\u0000\u0007\ud83d\ude00\ufeff'.split(''),
)
const text = fc.oneof(fc.string({ unit: signs }), fc.string({ unit: 'binary', maxLength: 20 }))

// No file may hold these.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g
/** What must come back of a text, save an apostrophe in front. */
const bare = (cell: string) => cell.toWellFormed().replace(forbidden, '')

test('whatever people typed comes back from the CSV in its own cell, and none of it runs', () => {
  const two: Column<{ a: string; b: string }>[] = [
    { key: 'a', label: 'a', type: 'text' },
    { key: 'b', label: 'b', type: 'text' },
  ]
  fc.assert(
    fc.property(fc.array(fc.record({ a: text, b: text })), (rows) => {
      const lines = readCsv(csv(two, rows)).slice(1)
      const expected = rows.map(({ a, b }) => [bare(a), bare(b)])
      // A single apostrophe may have come in front.
      assert.deepEqual(
        lines.map((line, y) =>
          line.map((cell, x) => (cell === expected[y]?.[x] ? cell : cell.replace(/^'/, ''))),
        ),
        expected,
      )
      for (const cell of lines.flat())
        assert.doesNotMatch(cell, /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u)
    }),
    { numRuns: 500 },
  )
})

test('the same for XLSX: no formula, and the text as it was', async () => {
  const one: Column<{ a: string }>[] = [{ key: 'a', label: 'a', type: 'text' }]
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1 }), async (texts) => {
      const file = await xlsx(
        'Blad',
        one,
        texts.map((a) => ({ a })),
      )
      const { formulas, sheet } = readXlsx(file)
      assert.deepEqual(formulas, [])
      texts.forEach((a, at) => {
        const cell = String(sheet[`A${at + 2}`]?.v ?? '').replace(/[\r\n]+/g, '\n')
        // XML has one kind of new line: how many a file holds may differ, never that there is one.
        const expected = bare(a).replace(/[\r\n]+/g, '\n')
        assert.ok(cell === expected || cell === `'${expected}`, JSON.stringify([cell, expected]))
        assert.doesNotMatch(cell, /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u)
      })
    }),
    { numRuns: 100 },
  )
})

test('numbers are never grouped, never with an exponent, and come back as they were', () => {
  const one: Column<{ n: number | string | bigint | null }>[] = [
    { key: 'n', label: 'n', type: 'number' },
  ]
  const back = (n: number | string | bigint | null) => readCsv(csv(one, [{ n }]))[1]?.[0] ?? ''
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (n) => {
      assert.match(back(n), /^-?\d+(,\d+)?$/)
      assert.ok(Math.abs(Number(back(n).replace(',', '.')) - n) <= Math.abs(n) * 1e-12 + 1e-19)
    }),
  )
  assert.deepEqual([1e21, -0, 1e-7, '12', '3.50', 12n].map(back), [
    '1000000000000000000000',
    '0',
    '0,0000001',
    '12',
    '3,5',
    '12',
  ])
  assert.deepEqual([Number.NaN, Number.POSITIVE_INFINITY, null].map(back), ['', '', ''])
  assert.equal(back('12345678901234567890'), '12345678901234567890')
})

test('no rows, no columns, strange names and endless texts still make a file', async () => {
  assert.equal(csv(columns, []), '\ufeffVraag;Aantal;Datum;Tijd\r\n')
  assert.deepEqual(readXlsx(await xlsx('', columns, [])).rows, [
    ['Vraag', 'Aantal', 'Datum', 'Tijd'],
  ])
  assert.ok((await xlsx('Leeg', [], [])).length > 0)
  for (const [name, expected] of [
    ['[a]:b/c\\d?e*f', 'a  b c d e f'],
    ["''", 'Blad1'],
    ['x'.repeat(40), 'x'.repeat(31)],
    ["'quoted'", 'quoted'],
  ] as const) {
    assert.equal(readXlsx(await xlsx(name, columns, visits)).name, expected)
  }
  const endless = [{ what: 'x'.repeat(40_000), times: 1, on: '1899-01-01', at: '24:00' }]
  const { sheet } = readXlsx(await xlsx('Blad', columns, endless))
  assert.equal(sheet.A2.v.length, 32_767)
  assert.deepEqual([sheet.C2.v, sheet.D2.v], ['01-01-1899', '24:00'])
})

test('the spreadsheet library is not loaded before someone asks for an XLSX', () => {
  const script = `
    import { registerHooks } from 'node:module'
    const loaded = []
    registerHooks({ resolve: (name, context, next) => (loaded.push(name), next(name, context)) })
    const { csv, xlsx } = await import(${JSON.stringify(new URL('./sheets.ts', import.meta.url).href)})
    csv([], [])
    const before = loaded.some((name) => name.includes('xlsx'))
    await xlsx('x', [], [])
    console.log(before, loaded.some((name) => name.includes('xlsx')))`
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  })
  assert.equal(run.stdout.trim(), 'false true', run.stderr)
})

test('an ODS says the same as the XLSX, days included, and no cell runs', async () => {
  const told: unknown[] = []
  const { error } = console
  console.error = (...all) => told.push(all)
  const [open, other] = [
    await ods('Vragen', columns, visits),
    await xlsx('Vragen', columns, visits),
  ]
  console.error = error
  assert.deepEqual(told, [])
  const [one, two] = [readTable(open), readTable(other)]
  assert.ok(one.ok && two.ok)
  assert.equal(one.format, 'ods')
  assert.deepEqual(one.sheets[0]?.rows, two.sheets[0]?.rows)
  assert.equal(one.sheets[0]?.rows[1]?.cells[2], '2026-11-22')
  assert.deepEqual(readXlsx(open).formulas, [])
})
