import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { lexicon } from './reading/lexicon.ts'
import { hoursShape } from './schedule.ts'
import { hoursFrom, readWritten } from './written.ts'
import {
  inventedExamples,
  plainExamples,
  readOn,
  refusedExamples,
  schedulesOf,
} from './written-examples.ts'

const examples = [...plainExamples, ...inventedExamples]

test(`${examples.length} spellings mean exactly what a person reads in them`, () => {
  for (const [text, shorthand, remarks = [], left = []] of examples) {
    const read = readWritten(text, readOn)
    assert.deepEqual(read.schedules, schedulesOf(shorthand), text)
    assert.deepEqual([read.remarks, read.left], [remarks, left], text)
  }
})

test(`${refusedExamples.length} spellings from which nothing may be guessed are left as they are`, () => {
  for (const [text, remarks, left = [text]] of refusedExamples) {
    const read = readWritten(text, readOn)
    assert.deepEqual([read.schedules, read.understood], [[], 'none'], text)
    assert.deepEqual([read.remarks, read.left], [remarks, left], text)
  }
})

test('all, part or none: all only when nothing is left and every schedule has its days and times', () => {
  const understood = (text: string) => readWritten(text, readOn).understood
  assert.equal(understood('di 10-12'), 'all')
  assert.equal(understood('di 10-12 (op afspraak)'), 'all')
  assert.equal(understood('di 10-12 voor vrouwen'), 'part')
  assert.equal(understood('dinsdag'), 'part')
  assert.equal(understood('om de week di 10-12'), 'part')
  assert.equal(understood('incidenteel, di 10-12'), 'part')
  assert.equal(understood(''), 'none')
})

test('closed days become exceptions, with the year that is meant', () => {
  const closed = (text: string) => readWritten(text, readOn).exceptions.map(({ on }) => on)
  assert.deepEqual(closed('ma-vr 9-17, 25 en 26 december gesloten'), ['2026-12-25', '2026-12-26'])
  assert.deepEqual(closed('di 10-12, m.u.v. 5 januari 2027'), ['2027-01-05'])
  assert.deepEqual(closed('di 10-12. Gesloten van 24 t/m 26 december 2026.'), [
    '2026-12-24',
    '2026-12-25',
    '2026-12-26',
  ])
  const ends = readWritten('di 10-12, gesloten vanaf 1 juli 2027', readOn)
  assert.equal(ends.schedules[0]?.validTo, '2027-06-30')
})

test('what is said about holidays is kept, silence means closed, day and night means open', () => {
  const onHolidays = (text: string) => hoursFrom(text, readOn).closedOnHolidays
  assert.equal(readWritten('di 10-12', readOn).closedOnHolidays, undefined)
  assert.equal(onHolidays('di 10-12'), true)
  assert.equal(onHolidays('ma-vr 9-17 (behalve op feestdagen)'), true)
  assert.equal(onHolidays('ma-vr 9-17, ook op feestdagen'), false)
  assert.equal(onHolidays('24/7'), false)
})

test('what people wrote is always kept as they wrote it', () => {
  const written = '  Di én do: 10–12 u. '
  assert.equal(hoursFrom(written, readOn).written, written)
  assert.equal(hoursFrom('x'.repeat(5000), readOn).written.length, 2000)
})

const piece = fc.oneof(
  fc.constantFrom(...examples.flatMap(([text]) => text.split(' '))),
  fc.constantFrom(...refusedExamples.flatMap(([text]) => text.split(' '))),
  fc.constantFrom(...lexicon.map(([, pattern]) => pattern.slice(0, 12))),
  fc.string({ maxLength: 6, unit: 'binary' }),
)
const anyText = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' '))

test('whatever people type, the result is valid hours, and what is left was really in the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const hours = hoursFrom(text, readOn)
      assert.deepEqual(hoursShape.parse(hours), hours)
      const { left, understood, schedules, exceptions } = readWritten(text, readOn)
      for (const each of left) assert.ok(text.normalize('NFC').includes(each), each)
      if (understood === 'all') assert.deepEqual(left, [])
      assert.equal(understood === 'none', schedules.length + exceptions.length === 0)
    }),
    { numRuns: 1500 },
  )
})

test('words around it never change which times are read, they only add to what is left', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...plainExamples),
      fc.constantFrom('Welkom!', 'Let op.', 'Kom langs!'),
      ([text, shorthand], words) => {
        const read = readWritten(`${words} ${text}`, readOn).schedules
        assert.deepEqual(
          read.map(({ notes, ...rest }) => rest),
          schedulesOf(shorthand).map(({ notes, ...rest }) => rest),
        )
      },
    ),
  )
})
