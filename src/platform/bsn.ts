// Finding a citizen's number (BSN) however it is written, for the privacy guard. About 1 in 11 random numbers of 8 or 9
// digits passes the eleven-test, so an order number is sometimes taken for one.

export type Span = { start: number; end: number }

/** Eleven-test on 8 or 9 digits: 9a+8b+7c+6d+5e+4f+3g+2h−i; a BSN of 8 digits lacks its leading zero. */
export function isBsn(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits) || /^0+$/.test(digits)) return false
  const nine = digits.padStart(9, '0')
  let sum = -Number(nine[8])
  for (let place = 0; place < 8; place += 1) sum += (9 - place) * Number(nine[place])
  return sum % 11 === 0
}

/** Numbers of 8 or 9 digits that pass: a number on its own, or a piece of a longer row that is grouped like a BSN. */
export function* bsnsIn(text: string): Generator<Span> {
  for (const row of text.matchAll(NUMBER_ROW)) {
    if (isBsn(row[0].replace(/\D/g, ''))) yield spanOf(row)
    else yield* piecesOf(row[0], row.index)
  }
}

/**
 * Numbers of 8 or 9 digits that pass, cut up by line ends or by `| : * ·` and the like. One kind of sign throughout, or
 * grouped like a BSN; times, prices, scores and lists of years are cut up in other ways.
 */
export function* scatteredBsnsIn(text: string): Generator<Span> {
  for (const row of text.matchAll(WIDE_ROW)) {
    const groups = row[0].match(/\d+/g) ?? []
    const signs = row[0]
      .match(/[^\d]+/g)
      ?.map((gap) => gap.trim() || (/[\n\r]/.test(gap) ? '\n' : ' '))
    const digits = groups.join('')
    if (!signs || !isBsn(digits)) continue
    const sizes = groups.map(({ length }) => length)
    const isOneSign = new Set(signs).size === 1 && (digits.length === 9 || sizes.length === 8)
    if (isOneSign || BSN_GROUPS.test(sizes.join('-'))) yield spanOf(row)
  }
}

/** Groups of a longer row; the numbers around them are short, or the piece is one group and stands apart. */
function* piecesOf(row: string, offset: number): Generator<Span> {
  const groups = [...row.matchAll(/\d+/g)].map((match) => ({
    ...spanOf(match),
    size: match[0].length,
  }))
  const length = (at: number) => groups[at]?.size ?? 0
  for (let first = 0; first < groups.length; first += 1) {
    let digits = 0
    let last = first - 1
    while (digits < 8 && last < first + 3 && last + 1 < groups.length) digits += length(++last)
    if (digits < 8 || digits > 9) continue
    const isAmongShort = first === last || (length(first - 1) < 3 && length(last + 1) < 3)
    if (
      !isAmongShort ||
      !BSN_GROUPS.test(
        groups
          .slice(first, last + 1)
          .map(({ size }) => size)
          .join('-'),
      )
    )
      continue
    const { start } = groups[first]!
    const { end } = groups[last]!
    const isApart =
      !/[-./_] {0,2}$/.test(row.slice(Math.max(0, start - 3), start)) &&
      !/^ {0,2}[-./_]/.test(row.slice(end, end + 3))
    if (isApart && isBsn(row.slice(start, end).replace(/\D/g, '')))
      yield { start: offset + start, end: offset + end }
  }
}

/** Whether this is nothing but a BSN with signs between: then no word before it makes it a password. */
export const isCutUpBsn = (text: string): boolean =>
  /^\d+(?:[^\p{L}\p{N}]{1,3}\d+)+$/u.test(text) &&
  /(?:\d\D*){9}/.test(text) &&
  isBsn(text.replace(/\D/g, ''))

// People put at most one sign between the digits of a number, perhaps with spaces around it.
const GAP = '(?: {0,2}[-./_] {0,2}| {1,2})?'
const NUMBER_ROW = new RegExp(`\\d(?:${GAP}\\d)*`, 'g')
// Over several lines, in columns or with odd signs: more ways to write a number, and more ways to write something else.
const WIDE_GAP = '(?:[ \\n\\r]{0,4}[-./_|:*·•][ \\n\\r]{0,4}|[ \\n\\r]{1,4})?'
const WIDE_ROW = new RegExp(`\\d(?:${WIDE_GAP}\\d)*`, 'g')
const BSN_GROUPS = /^(?:[89]|4-5|5-4|3-3-3|2-3-3|4-2-3|3-2-3|2-3-4|3-2-4|2-2-2-3)$/
export const PHONE_GAP = '[ .\\-/()]{0,3}'
// A BSN behind a plus or the number of the country is no phone number that anyone can vouch for. Mobile numbers are: one
// in eleven would pass the test.
export const ABROAD = new RegExp(
  `(?:\\+ ?|(?<!\\d)00 ?)(?:31${PHONE_GAP}(?:\\(?0\\)?${PHONE_GAP})?)?\\d(?:${PHONE_GAP}\\d){7,8}(?!\\d|${PHONE_GAP}\\d)`,
  'g',
)
/** Whether what stands behind a plus or a country is a BSN. */
export const isBsnAbroad = (found: string): boolean => {
  const [, plus = '', country, rest = ''] =
    /^(\+|00)(31)?0?(\d+)$/.exec(found.replace(/[^\d+]/g, '')) ?? []
  if (country) return rest.length === 9 && !rest.startsWith('6') && isBsn(rest)
  return plus === '+' && rest.length === 9 && isBsn(rest)
}

const spanOf = (match: RegExpExecArray): Span => ({
  start: match.index,
  end: match.index + match[0].length,
})
