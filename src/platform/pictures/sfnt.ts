// A web font (WOFF 1.0, W3C 2012) as the plain font inside it: the painter reads only those.
import { inflateSync } from 'node:zlib'

type Entry = { tag: Buffer; checksum: number; body: Buffer }

/** The TrueType or OpenType font in a .woff. Throws when it is no WOFF 1.0. */
export function sfntIn(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('no WOFF 1.0')
  const count = woff.readUInt16BE(12)
  const entries = Array.from({ length: count }, (_, at) => entryAt(woff, 44 + at * 20))
  const head = Buffer.alloc(12 + count * 16)
  woff.copy(head, 0, 4, 8)
  const largest = 2 ** Math.floor(Math.log2(count))
  head.writeUInt16BE(count, 4)
  head.writeUInt16BE(largest * 16, 6)
  head.writeUInt16BE(Math.log2(largest), 8)
  head.writeUInt16BE((count - largest) * 16, 10)
  let offset = head.length
  for (const [at, { tag, checksum, body }] of entries.entries()) {
    tag.copy(head, 12 + at * 16)
    head.writeUInt32BE(checksum, 16 + at * 16)
    head.writeUInt32BE(offset, 20 + at * 16)
    head.writeUInt32BE(body.length, 24 + at * 16)
    offset += padded(body).length
  }
  return Buffer.concat([head, ...entries.map(({ body }) => padded(body))])
}

function entryAt(woff: Buffer, at: number): Entry {
  const [start, packed, size] = [4, 8, 12].map((skip) => woff.readUInt32BE(at + skip))
  const kept = woff.subarray(start, (start ?? 0) + (packed ?? 0))
  return {
    tag: woff.subarray(at, at + 4),
    checksum: woff.readUInt32BE(at + 16),
    // A table that would not become smaller is kept as it is.
    body: packed === size ? kept : inflateSync(kept, { maxOutputLength: size }),
  }
}

const padded = (body: Buffer): Buffer =>
  Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)])
