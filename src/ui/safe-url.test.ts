import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { link } from './parts/link.ts'
import { phoneAddress, safeUrl } from './safe-url.ts'

test('http, https, mailto, tel and places on this site pass', () => {
  const fine = [
    'https://buurthuis.example/a?b=c#d',
    'HTTP://x.example',
    'mailto:a@b.example',
  ].concat(['tel:08000000', '/lindemeer/hulp?q=a', '#main', '?pagina=2'])
  for (const address of fine) assert.equal(safeUrl(address), address)
  assert.equal(safeUrl('  https://x.example '), 'https://x.example')
})

test('what runs, hides or leads elsewhere under another name does not', () => {
  const bad = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:x',
  ]
    .concat(['//elders.example', '/\\elders.example', '\\\\elders.example', 'https:elders.example'])
    .concat([
      'https://gemeente.example@elders.example/',
      'ftp://x.example',
      'file:///etc',
      'hulp',
      '',
    ])
  for (const address of bad) assert.equal(safeUrl(address), undefined, address)
  assert.equal(safeUrl(undefined), undefined)
  assert.equal(safeUrl(null), undefined)
})

test('blanks and control signs anywhere in a dangerous address do not help it through', () => {
  const signs = ['\t', '\n', '\r', '\0', '\u0001', ' ', '\u00a0', '\u2028', '\u007f']
  const schemes = fc.constantFrom('javascript:', 'data:', 'vbscript:', 'JAVASCRIPT:', '//')
  const noise = fc.array(fc.tuple(fc.nat(30), fc.constantFrom(...signs)), { maxLength: 6 })
  fc.assert(
    fc.property(schemes, fc.string(), noise, (scheme, rest, dirt) => {
      const address = dirt.reduce(
        (text, [at, sign]) => text.slice(0, at) + sign + text.slice(at),
        scheme + rest,
      )
      const passed = safeUrl(address)
      // A string that after its trim starts with neither is somebody else's address, and may pass.
      if (passed !== undefined)
        assert.doesNotMatch(asBrowserReads(passed), /^(\w*script:|data:|\/\/)/i)
    }),
    { numRuns: 2000 },
  )
})

test('whatever the input, what passes is one of the four kinds', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), (address) => {
      const passed = safeUrl(address)
      if (passed === undefined) return
      const at = new URL(passed, 'https://ketenwijzer.example/a')
      assert.match(at.protocol, /^(https?|mailto|tel):$/)
      if (/^[/#?]/.test(passed)) assert.equal(at.host, 'ketenwijzer.example')
    }),
    { numRuns: 500 },
  )
})

test('a link to a refused address keeps its words and loses its address', () => {
  assert.equal(String(link('javascript:alert(1)', 'Lees meer')), 'Lees meer')
})

test('a phone number becomes an address to call', () => {
  assert.equal(phoneAddress('0800-0000'), 'tel:08000000')
  assert.equal(phoneAddress('+31 (0)10 000 00 00'), 'tel:+31100000000')
  assert.equal(phoneAddress('bel ons'), undefined)
  assert.equal(phoneAddress(null), undefined)
})

/** Browsers drop tabs and newlines anywhere, and blanks and control signs at the ends. */
function asBrowserReads(address: string): string {
  return address.replace(/[\t\n\r]/g, '').replace(/^[\u0000-\u0020]+/, '')
}
