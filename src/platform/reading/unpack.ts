// A spreadsheet is a zip that a stranger made: unpack it within limits and pack it again, so that the reader of
// spreadsheets only ever sees sizes that we have seen.
import { crc32, inflateRawSync } from 'node:zlib'

type Limits = { bytes: number; files: number }
type Unpacked = { ok: true; zip: Uint8Array } | { ok: false; problem: 'broken' | 'too-big' }

type Entry = { name: Buffer; data: Buffer }
type Found = { name: Buffer; method: number; sum: number; packed: Buffer }

/** The same zip, not compressed any more, or why not: not a zip, or more inside than the limits. */
export function unpackWithin(bytes: Uint8Array, limits: Limits): Unpacked {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = directoryOf(zip, limits.files)
  if (typeof found === 'string') return { ok: false, problem: found }
  const entries: Entry[] = []
  let left = limits.bytes
  for (const one of found) {
    const data = inflated(one, left)
    if (typeof data === 'string') return { ok: false, problem: data }
    if (crc32(data) !== one.sum) return { ok: false, problem: 'broken' }
    left -= data.length
    entries.push({ name: one.name, data })
  }
  return { ok: true, zip: packed(entries) }
}

function inflated({ method, packed }: Found, left: number): Buffer | 'broken' | 'too-big' {
  if (method === 0) return packed.length > left ? 'too-big' : packed
  if (method !== 8) return 'broken'
  try {
    // The output is counted while it grows: what the zip says of its own size may be a lie.
    return inflateRawSync(packed, { maxOutputLength: Math.max(left, 1) })
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-big' : 'broken'
  }
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50

function directoryOf(zip: Buffer, most: number): Found[] | 'broken' | 'too-big' {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > zip.length) return 'broken'
  const count = zip.readUInt16LE(end + 10)
  if (count > most) return 'too-big'
  const found: Found[] = []
  let at = zip.readUInt32LE(end + 16)
  for (let n = 0; n < count; n++) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== ENTRY) return 'broken'
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ]
    const data = dataOf(zip, zip.readUInt32LE(at + 42), zip.readUInt32LE(at + 20))
    if (!data) return 'broken'
    found.push({
      name: zip.subarray(at + 46, at + 46 + name),
      method: zip.readUInt16LE(at + 10),
      sum: zip.readUInt32LE(at + 16),
      packed: data,
    })
    at += 46 + name + extra + comment
  }
  return found
}

function dataOf(zip: Buffer, local: number, size: number): Buffer | undefined {
  if (local + 30 > zip.length || zip.readUInt32LE(local) !== LOCAL) return undefined
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  return start + size > zip.length ? undefined : zip.subarray(start, start + size)
}

function packed(entries: Entry[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const entry of entries) {
    const facts = factsOf(entry)
    const local = Buffer.concat([four(LOCAL), facts, entry.name, entry.data])
    // Made by 2.0; no comment, disk 0, no attributes.
    directory.push(
      four(ENTRY),
      two(20),
      facts,
      two(0),
      two(0),
      two(0),
      four(0),
      four(at),
      entry.name,
    )
    bodies.push(local)
    at += local.length
  }
  const list = Buffer.concat(directory)
  const count = two(entries.length)
  return Buffer.concat([
    ...bodies,
    list,
    four(END),
    two(0),
    two(0),
    count,
    count,
    four(list.length),
    four(at),
    two(0),
  ])
}

/** What the entry and the directory say alike: version, UTF-8 names, stored, time, check sum, sizes. */
function factsOf({ name, data }: Entry): Buffer {
  const size = four(data.length)
  return Buffer.concat([
    two(20),
    two(0x0800),
    two(0),
    two(0),
    two(0x21),
    four(crc32(data)),
    size,
    size,
    two(name.length),
    two(0),
  ])
}

function two(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function four(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
