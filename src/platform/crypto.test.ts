import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inspect } from 'node:util'
import fc from 'fast-check'
import {
  hashToken,
  hmacOf,
  isSame,
  keysFrom,
  needsReseal,
  newCode,
  newHumanCode,
  newPin,
  newToken,
  open,
  type Place,
  readHumanCode,
  seal,
  sign,
  signedBy,
} from './crypto.ts'

const oldSecret = 'old secret that is long enough 0001'
const newSecret = 'new secret that is long enough 0002'
const old = keysFrom([oldSecret])
const rotated = keysFrom([newSecret, oldSecret])
const onlyNew = keysFrom([newSecret])
const place: Place = { network: 'n-1', purpose: 'contact', id: 'r-1' }
const code = (expected: string) => (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === expected

test('what is sealed opens again, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.string(), (text, network, id) => {
      const here = { network, purpose: 'contact', id }
      assert.equal(open(old, here, seal(old, here, text)), text)
    }),
  )
})

test('no bit of a sealed value can change unseen', () => {
  const sealed = seal(old, place, 'mevrouw De Vries, 000-1234567')
  for (let bit = 0; bit < sealed.length * 8; bit += 1) {
    const changed = Buffer.from(sealed)
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    const expected = bit < 8 ? 'no-seal' : bit < 40 ? 'no-key' : 'tampered'
    assert.throws(() => open(old, place, changed), code(expected), `bit ${bit}`)
  }
})

test('a value moved to another network, column or record does not open', () => {
  const sealed = seal(old, place, 'text')
  for (const elsewhere of [
    { ...place, network: 'n-2' },
    { ...place, purpose: 'letter' },
    { ...place, id: 'r-2' },
    { network: 'n-1', purpose: 'contact","r-1', id: '' },
  ]) {
    assert.throws(() => open(old, elsewhere, sealed), code('tampered'))
  }
})

test('the parts of a place never run into each other', () => {
  const part = fc.string({ maxLength: 3 })
  const parts = fc.record({ network: part, purpose: part, id: part })
  fc.assert(
    fc.property(parts, parts, (a, b) => {
      fc.pre(JSON.stringify(a) !== JSON.stringify(b))
      assert.throws(() => open(old, b, seal(old, a, 'text')), code('tampered'))
    }),
  )
})

test('what is cut short or was never sealed is refused as such', () => {
  const sealed = seal(old, place, 'a longer text')
  for (let length = 0; length < sealed.length; length += 1) {
    const expected = length < 33 ? 'no-seal' : 'tampered'
    assert.throws(() => open(old, place, sealed.subarray(0, length)), code(expected))
  }
  assert.throws(
    () => open(old, place, Buffer.from('just some text that nobody ever sealed')),
    code('no-seal'),
  )
})

test('the same text sealed twice looks different, and shows nothing of itself', () => {
  const [a, b] = [seal(old, place, 'geheim'), seal(old, place, 'geheim')]
  assert.notDeepEqual(a, b)
  assert.ok(!a.includes('geheim'))
})

test('after rotation old values open, want resealing, and new ones do not open with the old key', () => {
  const before = seal(old, place, 'text')
  assert.equal(open(rotated, place, before), 'text')
  assert.equal(needsReseal(rotated, before), true)
  const after = seal(rotated, place, open(rotated, place, before))
  assert.equal(needsReseal(rotated, after), false)
  assert.equal(open(onlyNew, place, after), 'text')
  assert.throws(() => open(old, place, after), code('no-key'))
  assert.throws(() => open(onlyNew, place, before), code('no-key'))
})

test('keys are refused when short or absent, and never show their secret', () => {
  assert.throws(() => keysFrom([]), /at least one/)
  const tooShort = 'short but very secret'
  assert.throws(
    () => keysFrom([newSecret, tooShort]),
    (error: Error) => !error.message.includes(tooShort),
  )
  assert.ok(!inspect(rotated, { depth: 9 }).includes('secret that is long'))
  assert.ok(!JSON.stringify(rotated).includes('secret that is long'))
  assert.throws(() => seal([], place, 'text'), /at least one/)
})

test('an error of opening tells nothing of the content', () => {
  const sealed = seal(old, place, 'BSN 111222333')
  assert.throws(
    () => open(old, { ...place, id: 'other' }, sealed),
    (error: Error) => !inspect(error).includes('111222333'),
  )
})

test('tokens carry 256 bits, never repeat, and are kept as a hash', () => {
  const tokens = new Set(Array.from({ length: 1000 }, newToken))
  assert.equal(tokens.size, 1000)
  for (const token of tokens) assert.match(token, /^[A-Za-z0-9_-]{43}$/)
  assert.equal(hashToken('a').toString('hex').slice(0, 16), 'ca978112ca1bbdca')
})

test('codes keep their leading zeros and every digit is about as likely in every position', () => {
  const codes = Array.from({ length: 20_000 }, () => newCode(6))
  for (let position = 0; position < 6; position += 1) {
    const counts = new Map<string, number>()
    for (const one of codes) counts.set(one[position]!, (counts.get(one[position]!) ?? 0) + 1)
    assert.equal(counts.size, 10)
    // 2000 expected, standard deviation 42: six of them is one false alarm in millions of runs.
    for (const count of counts.values()) assert.ok(Math.abs(count - 2000) < 255, String(count))
  }
  assert.ok(codes.every((one) => /^\d{6}$/.test(one)))
  assert.match(newPin(), /^\d{4}$/)
})

test('a human code has no look-alikes and reads back however it was typed', () => {
  for (let n = 0; n < 2000; n += 1) {
    const made = newHumanCode()
    assert.match(made, /^[234679CDFGHJKMNPQRTVWXY]{4}-[234679CDFGHJKMNPQRTVWXY]{4}$/)
    assert.equal(readHumanCode(made), made)
    assert.equal(readHumanCode(` ${made.toLowerCase().replace('-', ' ')} `), made)
    assert.equal(readHumanCode(made.replaceAll('2', 'z').replaceAll('V', 'U')), made)
  }
  for (const wrong of ['', 'K7MF-2QX', 'K7MF-2QXPP', 'K7MF-2QX0', 'K7MF 2QXÉ']) {
    assert.equal(readHumanCode(wrong), undefined, wrong)
  }
})

test('comparing finds every difference, also in length', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => assert.equal(isSame(a, b), a === b)))
  assert.equal(isSame(Buffer.from('a'), 'a'), true)
  assert.equal(isSame('a', ''), false)
})

test('a signature holds for its own value, purpose and keys, also after rotation', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (value, other) => {
      const signature = sign(old, 'csrf', value)
      assert.ok(signedBy(old, 'csrf', value, signature))
      assert.ok(signedBy(rotated, 'csrf', value, signature))
      assert.ok(!signedBy(onlyNew, 'csrf', value, signature))
      assert.ok(!signedBy(old, 'link', value, signature))
      assert.ok(!signedBy(old, 'csrf', value, `${signature}=`))
      if (other !== value) assert.ok(!signedBy(old, 'csrf', other, signature))
    }),
  )
  assert.equal(signedBy(old, 'csrf', 'value', ''), false)
})

test('a keyed hash is the same every time, differs per purpose, and is no signature', () => {
  assert.equal(hmacOf(old, 'visitor', 'x'), hmacOf(old, 'visitor', 'x'))
  assert.notEqual(hmacOf(old, 'visitor', 'x'), hmacOf(old, 'code', 'x'))
  assert.notEqual(hmacOf(old, 'visitor', 'x'), hmacOf(rotated, 'visitor', 'x'))
  assert.equal(signedBy(old, 'visitor', 'x', hmacOf(old, 'visitor', 'x')), false)
})
