// What a file really is, by its first bytes: the name and what a browser says of it count for nothing.

/** The longest that a file may be, in bytes. */
export const fileBytesMax = 10 * 1024 * 1024

/** What a browser offers to choose from. */
export const fileAccept =
  '.pdf,.png,.jpg,.jpeg,.gif,.webp,.docx,.xlsx,.pptx,.odt,.ods,.odp,.csv,.txt'

const office = {
  'word/document.xml': ['docx', 'vnd.openxmlformats-officedocument.wordprocessingml.document'],
  'xl/workbook.xml': ['xlsx', 'vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  'ppt/presentation.xml': ['pptx', 'vnd.openxmlformats-officedocument.presentationml.presentation'],
} as const
const openDocument = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
} as const

type FileKind = { extension: string; type: string }

/** The kind of these bytes, if it is one that may be kept: PDF, images, office documents, CSV and plain text. */
export function kindOf(bytes: Uint8Array): FileKind | undefined {
  const b = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const begins = (sign: string, at = 0) => b.toString('latin1', at, at + sign.length) === sign
  if (begins('%PDF-')) return { extension: 'pdf', type: 'application/pdf' }
  if (begins('\x89PNG\r\n\x1a\n')) return { extension: 'png', type: 'image/png' }
  if (begins('\xff\xd8\xff')) return { extension: 'jpg', type: 'image/jpeg' }
  if (begins('GIF87a') || begins('GIF89a')) return { extension: 'gif', type: 'image/gif' }
  if (begins('RIFF') && begins('WEBP', 8)) return { extension: 'webp', type: 'image/webp' }
  if (begins('PK\x03\x04')) return documentIn(b)
  return textIn(b)
}

/** An office document is a zip of which the list at the end says what is inside; one with macros is refused. */
function documentIn(zip: Buffer): FileKind | undefined {
  const names = namesInZip(zip)
  if (names.some((name) => /vbaProject|\.(exe|js|vbs|bat|cmd|dll)$/i.test(name))) return undefined
  for (const [part, [extension, type]] of Object.entries(office)) {
    if (names.includes('[Content_Types].xml') && names.includes(part))
      return { extension, type: `application/${type}` }
  }
  // ODF: the first entry is `mimetype`, stored as it is.
  if (names[0] !== 'mimetype' || zip.length < 38) return undefined
  const size = zip.readUInt32LE(22)
  const start = 30 + zip.readUInt16LE(26) + zip.readUInt16LE(28)
  const said = zip.toString('latin1', start, start + Math.min(size, 100))
  const extension = openDocument[said as keyof typeof openDocument]
  return extension && { extension, type: said }
}

/** The names in the central directory of a zip; none when it is not whole. */
function namesInZip(zip: Buffer): string[] {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end < 0 || end + 20 > zip.length) return []
  const names: string[] = []
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== 0x02014b50) return []
    const length = zip.readUInt16LE(at + 28)
    names.push(zip.toString('utf8', at + 46, at + 46 + length))
    at += 46 + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return names
}

/** Text without control signs, and nothing that a browser could take for a page. */
function textIn(bytes: Buffer): FileKind | undefined {
  if (bytes.length === 0 || bytes.includes(0)) return undefined
  const text = bytes.toString('utf8')
  // Not UTF-8: text of an old Windows, when nothing in it is a control sign.
  const asRead = text.includes('\ufffd') ? bytes.toString('latin1') : text
  if (/[\u0001-\u0008\u000e-\u001f\u007f]/.test(asRead)) return undefined
  if (/<\s*(!doctype|html|script|svg|iframe|body|head|\?xml|\?php)/i.test(asRead)) return undefined
  const [first = '', second = ''] = asRead.split(/\r?\n/)
  const isTable = [';', ',', '\t'].some(
    (sign) => count(first, sign) > 0 && count(first, sign) === count(second, sign),
  )
  return isTable
    ? { extension: 'csv', type: 'text/csv; charset=utf-8' }
    : { extension: 'txt', type: 'text/plain; charset=utf-8' }
}

const count = (text: string, sign: string) => text.split(sign).length - 1

export type Refusal = 'empty' | 'too-big' | 'kind'

/** Why these bytes may not be kept; undefined when they may. */
export function refusalOf(bytes: Uint8Array): Refusal | undefined {
  if (bytes.length === 0) return 'empty'
  if (bytes.length > fileBytesMax) return 'too-big'
  return kindOf(bytes) ? undefined : 'kind'
}

/** A name that is safe on every disk and in every header, with the ending that belongs to what it is. */
export function cleanName(name: string, { extension }: FileKind): string {
  const [last = ''] = name.normalize('NFC').split(/[\\/]/).slice(-1)
  const stem = last
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}"<>:|?*%;]/gu, '')
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/\.{2,}/g, '.')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s-]+|[.\s]+$/g, '')
  return `${[...stem].slice(0, 80).join('').trim() || 'bestand'}.${extension}`
}
