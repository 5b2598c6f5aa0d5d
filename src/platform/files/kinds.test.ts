// A file is what its bytes say, whatever it is called.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { utils, write } from '@e965/xlsx'
import { cleanName, fileBytesMax, kindOf, refusalOf } from './kinds.ts'

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const extensionOf = (content: Uint8Array) => kindOf(content)?.extension
const book = (bookType: 'xlsx' | 'ods' | 'xlsm') =>
  new Uint8Array(
    write(utils.book_new(utils.aoa_to_sheet([['a', 1]]), 'Blad1'), { type: 'buffer', bookType }),
  )

/** A zip of empty files with these names, stored; the first may have content. */
function zip(names: string[], first = ''): Uint8Array {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [at, name] of names.entries()) {
    const content = Buffer.from(at === 0 ? first : '')
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt32LE(content.length, 18)
    local.writeUInt32LE(content.length, 22)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(offset, 42)
    locals.push(local, Buffer.from(name), content)
    central.push(entry, Buffer.from(name))
    offset += 30 + name.length + content.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(names.length, 10)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...locals, ...central, end]))
}

test('every kind on the list is known by its bytes', () => {
  assert.equal(extensionOf(bytes('%PDF-1.7\n')), 'pdf')
  assert.equal(extensionOf(bytes('\x89PNG\r\n\x1a\n....')), 'png')
  assert.equal(extensionOf(bytes('\xff\xd8\xff\xe0')), 'jpg')
  assert.equal(extensionOf(bytes('GIF89a..')), 'gif')
  assert.equal(extensionOf(bytes('RIFF....WEBPVP8 ')), 'webp')
  assert.equal(extensionOf(book('xlsx')), 'xlsx')
  assert.equal(extensionOf(zip(['[Content_Types].xml', 'word/document.xml'])), 'docx')
  assert.equal(extensionOf(zip(['[Content_Types].xml', 'ppt/presentation.xml'])), 'pptx')
  for (const kind of ['text', 'spreadsheet', 'presentation'] as const)
    assert.equal(
      extensionOf(zip(['mimetype', 'content.xml'], `application/vnd.oasis.opendocument.${kind}`)),
      { text: 'odt', spreadsheet: 'ods', presentation: 'odp' }[kind],
    )
  assert.equal(extensionOf(bytes('naam;aantal\nLaptop;4\n')), 'csv')
  assert.equal(extensionOf(bytes('Verslag van het overleg\n')), 'txt')
  assert.equal(extensionOf(bytes('caf\xe9 in de wijk')), 'txt')
})

test('what could run, or is none of these, is refused', () => {
  for (const content of [
    'MZ\x90\x00\x03',
    '\x7fELF\x02\x01\x01\x00',
    '<!doctype html><script>x</script>',
    '<svg xmlns="x" onload="x">',
    '  <?xml version="1.0"?><html/>',
    '<?php echo 1;',
    'text with a \x00 in it',
    '\x1b[2J',
    'Rar!\x1a\x07\x00',
    'PK\x03\x04 no zip at all',
  ])
    assert.equal(refusalOf(bytes(content)), 'kind', content)
  assert.equal(refusalOf(zip(['photo.jpg', 'virus.exe'])), 'kind')
  assert.equal(
    refusalOf(zip(['[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'])),
    'kind',
  )
  assert.equal(refusalOf(zip(['mimetype'], 'application/epub+zip')), 'kind')
})

test('nothing, and more than 10 MB, is refused', () => {
  assert.equal(refusalOf(new Uint8Array()), 'empty')
  const large = new Uint8Array(fileBytesMax + 1).fill(65)
  assert.equal(refusalOf(large), 'too-big')
  assert.equal(refusalOf(large.subarray(1)), undefined)
})

test('a zip that was cut off or lies about its size never throws', () => {
  const whole = zip(['mimetype', 'content.xml'], 'application/vnd.oasis.opendocument.text')
  for (let cut = 0; cut < whole.length; cut++) kindOf(whole.subarray(0, cut))
  for (let at = 0; at < whole.length; at++) {
    const broken = whole.slice()
    broken[at] = 0xff
    kindOf(broken)
  }
  assert.equal(kindOf(whole.subarray(0, 20)), undefined)
})

test('a name keeps its words, loses paths and signs, and ends as what it is', () => {
  const pdf = { extension: 'pdf', type: 'application/pdf' }
  assert.equal(cleanName('Convenant 2026.PDF', pdf), 'Convenant 2026.pdf')
  assert.equal(cleanName('C:\\Users\\x\\verslag.exe', pdf), 'verslag.pdf')
  assert.equal(cleanName('../../etc/passwd', pdf), 'passwd.pdf')
  assert.equal(cleanName('a"b;c\r\n<d>.pdf', pdf), 'abcd.pdf')
  assert.equal(cleanName('\u202Efdp.exe', pdf), 'fdp.pdf')
  assert.equal(cleanName('...', pdf), 'bestand.pdf')
  assert.equal([...cleanName('é'.repeat(300), pdf)].length, 84)
})
