// A certificate as its reader gets it: read back from the file by another way than it was written.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inflateSync } from 'node:zlib'
import { drawn } from './apart.ts'
import { paperOf } from './paper.ts'

const lesson = (heldOn: string) => ({
  ...{ id: heldOn, courseId: 'c', heldOn, starts: '10:00', ends: '12:00', room: '' },
  ...{ cancelledAt: null, cancelWhy: '', sequence: 0, was: null, changedAt: null },
})
const about = {
  programme: 'Digisterker',
  organisers: ['Bibliotheek Lindemeer', 'Politie', 'Welzijn Lindemeer'],
  today: '2026-11-24',
}
const lessons = [lesson('2026-11-03'), lesson('2026-11-10'), lesson('2026-11-17')]
const paper = (lang: 'nl' | 'en') =>
  paperOf({ title: 'Zelf regelen met DigiD' }, lessons, { lang, ...about })

async function fileOf(names: string[], lang: 'nl' | 'en' = 'nl') {
  const made = await drawn({ paper: paper(lang), names })
  assert.ok(made.ok)
  return Buffer.from(made.file)
}

/** Objects of a PDF by number, as text; streams unpacked. */
function objectsOf(file: Buffer): Map<string, { head: string; body: string }> {
  const text = file.toString('latin1')
  const found = new Map<string, { head: string; body: string }>()
  for (const match of text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [, number = '', whole = ''] = match
    const [head = '', packed] = whole.split(/stream\n/)
    const raw = packed && Buffer.from(packed.replace(/\nendstream$/, ''), 'latin1')
    const body = raw ? (/FlateDecode/.test(head) ? inflateSync(raw) : raw).toString('latin1') : ''
    found.set(number, { head, body })
  }
  return found
}

/** What each page says, by the maps from glyphs to letters that the file itself carries. */
function pagesOf(file: Buffer): string[] {
  const objects = objectsOf(file)
  const head = (number: string | undefined) => objects.get(number ?? '')?.head ?? ''
  const body = (number: string | undefined) => objects.get(number ?? '')?.body ?? ''
  const pages = [...objects.values()].filter((one) => /\/Type \/Page\b(?!s)/.test(one.head))
  return pages.map((page) => {
    const resources = head(/\/Resources (\d+) 0 R/.exec(page.head)?.[1])
    const fonts = new Map(
      [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', number]) => [
        name,
        lettersOf(body(/\/ToUnicode (\d+) 0 R/.exec(head(number))?.[1])),
      ]),
    )
    const lines: string[] = []
    let letters: string[] = []
    for (const part of body(/\/Contents (\d+) 0 R/.exec(page.head)?.[1]).matchAll(
      /\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g,
    )) {
      if (part[1]) letters = fonts.get(part[1]) ?? []
      else
        lines.push(
          [...(part[2] ?? '').matchAll(/<([0-9a-f]+)>/g)]
            .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
            .map((code) => letters[Number.parseInt(code, 16)] ?? '?')
            .join(''),
        )
    }
    return lines.join('')
  })
}

function lettersOf(map: string): string[] {
  const letters: string[] = []
  for (const [, from = '', , list = ''] of map.matchAll(/<(\w+)> <(\w+)> \[([^\]]*)\]/g))
    for (const [at, one] of [...list.matchAll(/<([^>]*)>/g)].entries())
      letters[Number.parseInt(from, 16) + at] = (one[1] ?? '')
        .split(' ')
        .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
        .join('')
  return letters
}

test('a screen reader can read it: tags, language, a title that is shown, and marks of PDF/UA', async () => {
  const file = (await fileOf(['Aaltje'])).toString('latin1')
  const all = [...objectsOf(Buffer.from(file, 'latin1')).values()]
  const said = all.map(({ head, body }) => head + body).join('\n')
  const title = '(Bewijs van deelname: Zelf regelen met DigiD)'
  const wanted = ['/MarkInfo', '/Marked true', '/StructTreeRoot', '/Lang (nl-NL)', title]
  const marks = [...wanted, '/Title', '/DisplayDocTitle true', '<pdfuaid:part>1<']
  assert.deepEqual(
    marks.filter((mark) => !said.includes(mark)),
    [],
  )
  assert.equal(said.match(/\/S \/Document/g)?.length, 1)
  assert.equal(said.match(/\/S \/H1/g)?.length, 1)
  assert.ok((said.match(/\/S \/P\b/g)?.length ?? 0) >= 6)
})

test('our own letters are inside: every font is embedded, none of PDF itself is used', async () => {
  const all = [...objectsOf(await fileOf(['Şükrü'])).values()].map(({ head }) => head)
  const described = all.filter((head) => /\/Type \/FontDescriptor/.test(head))
  assert.ok(described.length >= 2)
  assert.ok(described.every((head) => /\/FontFile2|\/FontFile3/.test(head)))
  assert.ok(all.every((head) => !/\/BaseFont \/(Helvetica|Times|Courier)/.test(head)))
})

test('names come out as they were typed, with every diacritic, and long ones stay on the page', async () => {
  const names = [
    'Saïd Ağaoğlu-Wiśniewska',
    'Zoë Çelik',
    'Đorđe Ćirić',
    'Łukasz Šťastný-Ő',
    'Maria Magdalena van der Westerhuizen-Oosterhoutsebeek tot Zevenbergschehoek',
  ]
  const pages = pagesOf(await fileOf(names))
  assert.equal(pages.length, names.length)
  for (const [at, name] of names.entries())
    assert.ok(
      pages[at]?.replaceAll(' ', '').includes(name.replaceAll(' ', '')),
      `${name}: ${pages[at]}`,
    )
})

test('the page says what, when and by whom, in Dutch or in English', async () => {
  const [dutch = ''] = pagesOf(await fileOf(['Aaltje']))
  assert.match(dutch, /Bewijs van deelname/)
  assert.match(dutch, /Nam deel aan de cursus Zelf regelen met DigiD \(Digisterker\)\./)
  assert.match(dutch, /3 lessen, van 3 november 2026 tot en met 17 november 2026\./)
  assert.match(dutch, /Gegeven door Bibliotheek Lindemeer, Politie en Welzijn Lindemeer\./)
  assert.match(dutch, /Handtekening namens Bibliotheek Lindemeer/)
  const english = await fileOf(['Aaltje'], 'en')
  assert.match(english.toString('latin1'), /\/Lang \(en-GB\)/)
  assert.match(pagesOf(english)[0] ?? '', /Certificate of participation/)
})

test('the file of one holds no other name, and of several each page holds its own only', async () => {
  const alone = pagesOf(await fileOf(['Aaltje'])).join()
  assert.doesNotMatch(alone, /Bram/)
  const [first = '', second = ''] = pagesOf(await fileOf(['Aaltje', 'Bram']))
  assert.match(first, /Aaltje/)
  assert.doesNotMatch(first, /Bram/)
  assert.match(second, /Bram/)
  assert.doesNotMatch(second, /Aaltje/)
})

test('a name in letters that ours are without is refused by name, and nothing is drawn', async () => {
  const made = await drawn({ paper: paper('nl'), names: ['Aaltje', 'Олена', 'Thị'] })
  assert.deepEqual(made, { ok: false, unknown: ['Олена', 'Thị'] })
})

test('left out, it does not keep the others from getting theirs; of nobody there is no file', async () => {
  const names = ['Aaltje', 'Олена', 'Bram']
  const made = await drawn({ paper: paper('nl'), names, leavesOut: true })
  assert.ok(made.ok)
  assert.deepEqual(made.unknown, ['Олена'])
  const pages = pagesOf(Buffer.from(made.file))
  assert.equal(pages.length, 2)
  assert.match(pages.join(), /Aaltje.*Bram/)
  const none = await drawn({ paper: paper('nl'), names: ['Олена'], leavesOut: true })
  assert.deepEqual(none, { ok: false, unknown: ['Олена'] })
})
