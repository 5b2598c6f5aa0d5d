import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type BookType, CFB, utils, type WorkSheet, write } from '@e965/xlsx'
import fc from 'fast-check'
import { cellText, limits, type Reading, readTable } from './read.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const cells = (reading: Reading) => {
  assert.ok(reading.ok, JSON.stringify(reading))
  return reading.sheets.map(({ rows }) => rows.map((row) => row.cells))
}
const csv = (text: string) => cells(readTable(bytes(text)))[0]
const problem = (reading: Reading) => (reading.ok ? 'none' : reading.problem)
const workbook = (sheet: WorkSheet, bookType: BookType = 'xlsx') => {
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'Aanbod')
  return write(book, { type: 'buffer', bookType, compression: true }) as Buffer
}

const wanted = [
  ['titel', 'plaats'],
  ['Café één', 'Lindehof'],
]

test('every separator is found: semicolon, comma, tab and pipe', () => {
  for (const separator of [';', ',', '\t', '|']) {
    assert.deepEqual(csv(`titel${separator}plaats\nCafé één${separator}Lindehof\n`), wanted)
  }
})

test('a separator inside quotes is no separator', () => {
  assert.deepEqual(csv('titel;plaats\n"a, b, c, d";"x, y, z"\n"e, f";g\n'), [
    ['titel', 'plaats'],
    ['a, b, c, d', 'x, y, z'],
    ['e, f', 'g'],
  ])
})

test('the line sep=, that Excel writes says which separator it is and keeps the row numbers right', () => {
  const reading = readTable(bytes('sep=,\r\ntitel,plaats\r\na,b\r\n'))
  assert.deepEqual(cells(reading)[0]?.[0], ['titel', 'plaats'])
  assert.ok(reading.ok)
  assert.equal(reading.separator, ',')
  assert.equal(reading.sheets[0]?.rows[0]?.number, 2)
})

test('UTF-8 with and without a byte order mark reads the same', () => {
  assert.deepEqual(csv('titel;plaats\nCafé één;Lindehof'), wanted)
  assert.deepEqual(csv('\ufefftitel;plaats\nCafé één;Lindehof'), wanted)
})

test('UTF-16 reads in both byte orders, with a mark and without', () => {
  const little = Buffer.from('titel;plaats\nCafé één;Lindehof', 'utf16le')
  const big = Buffer.from(little).swap16()
  for (const [mark, body, name] of [
    [[0xff, 0xfe], little, 'utf-16le'],
    [[0xfe, 0xff], big, 'utf-16be'],
    [[], little, 'utf-16le'],
    [[], big, 'utf-16be'],
  ] as const) {
    const reading = readTable(Buffer.concat([Buffer.from(mark), body]))
    assert.deepEqual(cells(reading)[0], wanted)
    assert.equal(reading.ok && reading.encoding, name)
  }
})

test('Windows-1252, as older Excel writes it, keeps its accents, euro sign and dashes', () => {
  const text = Buffer.from('titel;kosten\nCaf\xe9;\x80 13,50 \x96 p.p.\n', 'latin1')
  const reading = readTable(text)
  assert.deepEqual(cells(reading)[0]?.[1], ['Café', '€ 13,50 – p.p.'])
  assert.equal(reading.ok && reading.encoding, 'windows-1252')
})

test('line breaks of Windows, Unix and old Macs, and inside quotes, are all read', () => {
  for (const end of ['\r\n', '\n', '\r']) {
    assert.deepEqual(csv(`titel;tekst${end}a;"regel 1${end}regel 2"${end}`), [
      ['titel', 'tekst'],
      ['a', 'regel 1\nregel 2'],
    ])
  }
})

test('doubled quotes and quotes inside a text stay quotes', () => {
  assert.deepEqual(csv('titel;tekst\n"zeg ""hallo""";gebouw "De Linde" links\n')?.[1], [
    'zeg "hallo"',
    'gebouw "De Linde" links',
  ])
})

test('a quote that is never closed is told with its line', () => {
  const reading = readTable(bytes('titel;tekst\na;b\nc;"d\ne;f\n'))
  assert.deepEqual(reading, { ok: false, problem: 'quote-not-closed', about: '3' })
})

test('rows without text fall away and the others keep the number that a spreadsheet shows', () => {
  const reading = readTable(bytes('titel;plaats\n\n;;;\na;b\n\n'))
  assert.ok(reading.ok)
  assert.deepEqual(
    reading.sheets[0]?.rows.map(({ number }) => number),
    [1, 4],
  )
})

test('one column without any separator is a table of one column', () => {
  assert.deepEqual(csv('titel\na\nb\n'), [['titel'], ['a'], ['b']])
})

test('rows may be shorter and longer than the first', () => {
  assert.deepEqual(csv('a;b;c\n1\n1;2;3;4\n'), [['a', 'b', 'c'], ['1'], ['1', '2', '3', '4']])
})

test('invisible signs, hard spaces and tabs inside a cell do not survive', () => {
  assert.equal(cellText('  a\u00a0\u200bb\tc\u0000 \r\n\n\n\nd\ufeff '), 'a b c\n\nd')
})

test('an empty file, and one of only white space, say so', () => {
  for (const text of ['', ' \n \n', '\ufeff', ';;;\n;;;\n'])
    assert.equal(problem(readTable(bytes(text))), 'empty')
})

test('what is no table says so: a PDF, a picture, a web page, noise, JSON, an old spreadsheet', () => {
  assert.equal(problem(readTable(bytes('%PDF-1.7 …'))), 'not-a-table')
  assert.equal(problem(readTable(Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2]))), 'not-a-table')
  assert.equal(problem(readTable(bytes('<!DOCTYPE html><table><tr><td>x'))), 'not-a-table')
  assert.equal(
    problem(readTable(Buffer.from(Array.from({ length: 500 }, (_, at) => (at * 7) % 32)))),
    'not-a-table',
  )
  assert.equal(problem(readTable(bytes('{"services": []}'))), 'is-json')
  assert.equal(problem(readTable(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))), 'old-excel')
})

test('a file, a row or a table beyond the limits says which limit', () => {
  const tooBig = readTable(new Uint8Array(limits.fileBytes + 1))
  assert.deepEqual(tooBig, { ok: false, problem: 'too-big', about: '10' })
  assert.equal(
    problem(readTable(bytes(`a;b\n${'x;'.repeat(limits.columns)}x`))),
    'too-many-columns',
  )
  assert.equal(
    problem(readTable(bytes(`a;b\n${'1;2\n'.repeat(limits.rows + 1)}`))),
    'too-many-rows',
  )
})

test('XLSX and ODS read alike: text, numbers, dates as days, times, yes and no, formulas as their value', () => {
  const sheet = utils.aoa_to_sheet(
    [
      ['titel', 'datum', 'lat', 'open', 'uitkomst', 'telefoon'],
      ['Café', new Date(Date.UTC(2026, 5, 11)), 51.92, true, 0, 102816100],
    ],
    { cellDates: true, UTC: true },
  )
  sheet.E2 = { t: 'n', f: '1+1', v: 2 }
  const values = ['Café', '2026-06-11', '51.92', 'ja', '2', '102816100']
  for (const type of ['xlsx', 'ods', 'xlsb'] as const)
    assert.deepEqual(cells(readTable(workbook(sheet, type)))[0]?.[1], values)
})

test('a cell with a time is HH:MM, one with a day and a time is both, an error is empty', () => {
  const sheet = utils.aoa_to_sheet([['a', 'b', 'c', 'd']])
  sheet['!ref'] = 'A1:D2'
  sheet.A2 = { t: 'n', v: 10 / 24, z: 'hh:mm' }
  sheet.B2 = { t: 'n', v: 46184.5, z: 'dd-mm-yyyy hh:mm' }
  sheet.C2 = { t: 'e', v: 42 }
  sheet.D2 = { t: 'n', v: 0.1 + 0.2 }
  assert.deepEqual(cells(readTable(workbook(sheet)))[0]?.[1], [
    '10:00',
    '2026-06-11 12:00',
    '',
    '0.3',
  ])
})

test('every visible sheet is read, a hidden one is not', () => {
  const book = utils.book_new()
  for (const name of ['Uitleg', 'Aanbod', 'Geheim']) {
    utils.book_append_sheet(book, utils.aoa_to_sheet([[name]]), name)
  }
  utils.book_set_sheet_visibility(book, 'Geheim', 1)
  const reading = readTable(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
  assert.ok(reading.ok)
  assert.deepEqual(
    reading.sheets.map(({ name }) => name),
    ['Uitleg', 'Aanbod'],
  )
})

test('a spreadsheet with too many rows, or with none, says so', () => {
  const many = utils.aoa_to_sheet(
    Array.from({ length: limits.rows + 500 }, (_, at) => [`rij ${at}`, 'x']),
  )
  assert.equal(problem(readTable(workbook(many))), 'too-many-rows')
  assert.equal(problem(readTable(workbook(utils.aoa_to_sheet([])))), 'empty')
})

test('a row that claims 16,384 columns, and one text named a million times, are refused without being unfolded', () => {
  const far: WorkSheet = { '!ref': 'XFD1:XFD3000' }
  for (let row = 1; row <= 3000; row += 1) far[`XFD${row}`] = { t: 'n', v: 1 }
  const start = performance.now()
  assert.equal(problem(readTable(workbook(far))), 'too-many-columns')
  assert.ok(performance.now() - start < 20_000, 'the holes were walked through')
  const same = utils.book_new()
  const rows = Array.from({ length: 2_500 }, () => Array(20).fill('x'.repeat(1_000)))
  utils.book_append_sheet(same, utils.aoa_to_sheet(rows), 'Aanbod')
  const packed = write(same, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true })
  assert.equal(problem(readTable(packed as Buffer)), 'too-big')
})

test('an ODS of five kilobytes that says "fifty million times" is refused before it is read', () => {
  const ods = workbook(utils.aoa_to_sheet([['nooit']]), 'ods')
  const claim =
    '<table:table-cell table:number-columns-repeated="50000000" office:value-type="string">'
  assert.equal(problem(readTable(withCell(ods, claim))), 'too-big')
  const some = claim.replace('50000000', '50')
  assert.deepEqual(cells(readTable(withCell(ods, some)))[0]?.[0], Array(50).fill('nooit'))
})

/** The same ODS with another tag before its first cell. */
function withCell(ods: Buffer, tag: string): Uint8Array {
  const { FullPaths, FileIndex } = CFB.read(ods, { type: 'buffer' })
  const zip = CFB.utils.cfb_new()
  for (const [at, path] of (FullPaths as string[]).entries()) {
    const name = path.replace(/^[^/]*\//, '')
    if (name === '' || name.endsWith('/')) continue
    const text = Buffer.from(FileIndex[at].content).toString()
    const changed = text.replace(/<table:table-cell[^>]*>/, tag)
    CFB.utils.cfb_add(zip, `/${name}`, Buffer.from(changed))
  }
  return CFB.write(zip, { fileType: 'zip', type: 'buffer' }) as Buffer
}

test('endless empty lines count as rows', () => {
  const lines = '\n'.repeat(limits.lines + 1)
  assert.equal(problem(readTable(bytes(`a;b\n${lines}`))), 'too-many-rows')
})

test('a damaged spreadsheet, and a zip that is none, are refused and never thrown', () => {
  const whole = workbook(utils.aoa_to_sheet(wanted))
  assert.equal(problem(readTable(whole.subarray(0, whole.length - 30))), 'broken')
  const damaged = Buffer.from(whole)
  damaged.fill(0xff, 60, 400)
  assert.ok(['broken', 'not-a-table'].includes(problem(readTable(damaged))))
})

test('whatever bytes come in, reading answers and never throws', () => {
  const anything = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ maxLength: 300 }).map(bytes),
    fc
      .uint8Array({ maxLength: 200 })
      .map((tail) => Buffer.concat([Buffer.from('PK\u0003\u0004'), tail])),
  )
  fc.assert(
    fc.property(anything, (any) => typeof readTable(any).ok === 'boolean'),
    { numRuns: 500 },
  )
})

test('what is written as CSV by the rules comes back the same', () => {
  const cell = fc
    .stringMatching(/^[a-zé€"';,|.0-9\n-]{1,12}$/)
    .map(cellText)
    .filter((text) => text !== '')
  const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), {
    minLength: 2,
    maxLength: 8,
  })
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  fc.assert(
    fc.property(table, (rows) => {
      assert.deepEqual(csv(rows.map((row) => row.map(quoted).join(';')).join('\r\n')), rows)
    }),
  )
})
