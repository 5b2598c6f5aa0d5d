// A BSN in disguise is found; ordinary numbers in rows and columns are not taken for one.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findPersonalData, type Kind, shown } from './privacy.ts'

const foundIn = (text: string) =>
  findPersonalData(text, '2026-11-22').map((finding) => [finding.kind, shown(text, finding)])
const isFound = (kind: Kind, texts: string, between = ' | ') => {
  for (const text of texts.split(between)) {
    const kinds = foundIn(`Vraag: ${text} graag hulp`).map(([found]) => found)
    assert.deepEqual(kinds, [kind], text)
  }
}
const isOne = (text: string) => assert.deepEqual(foundIn(text), [], text)
const isClean = (texts: string) => {
  for (const text of texts.split(' | ')) isOne(text)
}

test('a BSN over several lines, in columns or with odd signs between is found', () => {
  for (const sign of '| : * · • - . / _'.split(' '))
    isFound('bsn', `111${sign}222${sign}333\u00011112${sign}22333`, '\u0001')
  isFound('bsn', '111222\n333\u0001111\r\n222\r\n333\u00011112\n22333\u000111122233\n3', '\u0001')
  isFound('bsn', '1\n1\n1\n2\n2\n2\n3\n3\n3\u0001| 111 | 222 | 333 |', '\u0001')
  isFound(
    'bsn',
    '1|1|1|2|2|2|3|3|3\u000111|12|22|333\u0001111:222.333\u0001111 * 222 * 333',
    '\u0001',
  )
  isFound('bsn', '123\n456:782\u0001111 |\n222 |\n333', '\u0001')
  assert.deepEqual(foundIn('wachtwoord: 111|222|333'), [['bsn', '111|222|333']])
})

test('a BSN behind +31, 0031 or a plus is no phone number that somebody can vouch for', () => {
  isFound('bsn', '+31 111222333 | +31111222333 | 0031111222333 | +31 111 222 333 | +31-111-222-333')
  isFound('bsn', '+31 (0)111222333 | +31(0) 111 222 333 | +111222333 | + 111222333')
  isFound(
    'phone',
    '+31 6 12345678 | +31612345672 | +31 20 000 00 00 | +32 470 00 00 00 | 0111-222333',
  )
})

test('times, prices, dates, scores, tables and lists of years over lines are no BSN, in any number', () => {
  isClean('10:00 17:00 | 9:00, 12:30, 14:00 | ma 10:00\ndi 11:15\nwo 12:45')
  const times = fc.integer({ min: 0, max: 1439 }).map((minute) => {
    const [hour, rest] = [Math.floor(minute / 60), minute % 60]
    return `${String(hour).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
  })
  const years = fc.integer({ min: 1990, max: 2030 }).map(String)
  const prices = fc.integer({ min: 100, max: 99_999 }).map((cents) => {
    return `€ ${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`
  })
  const days = fc.integer({ min: 1, max: 28 }).map((day) => `${day}-11-2026`)
  const sums = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }))
  const scores = sums.map(([a, b]) => `${a}*${b}`)
  const clean = (one: fc.Arbitrary<string>, between: string[]) =>
    fc.assert(
      fc.property(
        fc.array(one, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...between),
        (all, sign) => isOne(all.join(sign)),
      ),
      { numRuns: 2000 },
    )
  clean(times, [' | ', '\n', ' - ', ', '])
  clean(years, ['\n', ' | ', ', '])
  clean(prices, ['\n', ' | ', '; '])
  clean(days, ['\n', ' | ', ', '])
  clean(scores, ['\n', ' | ', ', '])
})
