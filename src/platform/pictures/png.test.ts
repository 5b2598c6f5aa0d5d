import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inflateSync } from 'node:zlib'
import { pngOf } from './png.ts'

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 40" font-family="sans-serif" font-size="20">${inside}</svg>`
const paint = async (inside: string) => {
  const png = await pngOf({ svg: svg(inside), scale: 2 })
  assert.ok(png)
  return Buffer.from(png)
}
const text = (words: string) => `<text x="4" y="26">${words}</text>`

/** Its bits without the wrapping: as many zeros as there are untouched places, so blank pictures are equal. */
function bitsOf(png: Buffer): Buffer {
  const parts: Buffer[] = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  return inflateSync(Buffer.concat(parts))
}

test('a drawing becomes a PNG at twice its size, the same bytes each time', async () => {
  const [one, two] = [await paint(text('Lindemeer')), await paint(text('Lindemeer'))]
  assert.deepEqual([...one.subarray(0, 8)], [137, 80, 78, 71, 13, 10, 26, 10])
  assert.deepEqual([one.readUInt32BE(16), one.readUInt32BE(20)], [400, 80])
  assert.ok(one.equals(two))
})

test('words are drawn in our own letters: each word is another picture, and none is empty or a row of boxes', async () => {
  const blank = bitsOf(await paint(''))
  const all = await Promise.all(['HO', 'OH', 'Łę', 'ęŁ'].map((words) => paint(text(words))))
  const bits = all.map((one) => bitsOf(one).toString('base64'))
  assert.equal(new Set([...bits, blank.toString('base64')]).size, 5)
})

test('bold is another letter than regular', async () => {
  const bold = await paint('<text x="4" y="26" font-weight="bold">Lindemeer</text>')
  assert.ok(!bold.equals(await paint(text('Lindemeer'))))
})

test('what cannot be painted fails alone: the next one is painted', async () => {
  const broken = pngOf({ svg: 'no drawing', scale: 2 })
  await assert.rejects(broken)
  assert.ok((await paint(text('Daarna'))).length > 0)
})
