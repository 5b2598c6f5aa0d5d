// A certificate on paper: one page per name, with tags so that a screen reader can read it (PDF/UA). Runs in a process
// of its own (drawer.ts): letters and their subsets take more memory than the app has to spare.
import { readFileSync } from 'node:fs'
import PDFDocument from 'pdfkit'
import { letters } from '../../platform/pictures/letters.ts'
import { sfntIn } from '../../platform/pictures/sfnt.ts'

export type Paper = {
  lang: 'nl-NL' | 'en-GB'
  /** Of the document, as a reader's window shows it. */
  title: string
  /** Above the name, and below it. */
  over: string
  heading: string
  lines: readonly string[]
  /** Who signs, and the place for it. */
  signed: string
  signature: string
}
/** `leavesOut`: names with letters that ours don't know are left out, and the others are drawn. */
export type Task = { paper: Paper; names: readonly string[]; leavesOut?: boolean }
/** `unknown`: the names that have letters which ours don't know. */
export type Drawn =
  | { ok: true; file: Uint8Array; unknown: string[] }
  | { ok: false; unknown: string[] }

type Weight = 'regular' | 'bold'
type Doc = InstanceType<typeof PDFDocument>
const [western = '', further = '', westernBold = '', furtherBold = ''] = letters.files
const files = { regular: [western, further], bold: [westernBold, furtherBold] } as const
const margin = 72
const ink = '#1c2430'
const brand = '#155e63'

/** Draws a page per name; nothing when a name can't be written with our letters and may not be left out. */
export async function draw({ paper, names, leavesOut }: Task): Promise<Drawn> {
  const doc = newDocument(paper)
  const unknown = names.filter((name) => piecesOf(doc, name, 'bold') === undefined)
  const known = names.filter((name) => !unknown.includes(name))
  const isDrawn = known.length > 0 && (unknown.length === 0 || leavesOut === true)
  const parts: Buffer[] = []
  const done = new Promise<void>((resolve) => {
    doc.on('data', (part: Buffer) => parts.push(part))
    doc.on('end', resolve)
  })
  const whole = doc.struct('Document')
  doc.addStructure(whole)
  for (const name of isDrawn ? known : ['']) page(doc, whole, paper, name)
  whole.end()
  doc.end()
  await done
  return isDrawn ? { ok: true, file: Buffer.concat(parts), unknown } : { ok: false, unknown }
}

function newDocument({ lang, title }: Paper): Doc {
  const doc = new PDFDocument({
    autoFirstPage: false,
    displayTitle: true,
    info: { Title: title, Creator: 'Ketenwijzer', Producer: 'Ketenwijzer' },
    lang,
    layout: 'landscape',
    margin,
    pdfVersion: '1.7',
    size: 'A4',
    subset: 'PDF/UA',
    tagged: true,
    // The letters of PDF itself are never embedded: without this the document would open with one of them. Nor one of
    // ours: a font that is registered under two names is read again each time that it is asked for.
    font: null,
  } as unknown as ConstructorParameters<typeof PDFDocument>[0])
  // Unpacked once: the reader of letters would unpack a table each time it looks into it.
  for (const [weight, pair] of Object.entries(files))
    for (const [at, file] of pair.entries())
      doc.registerFont(`${weight}-${at}`, sfntIn(readFileSync(file)))
  return doc
}

function page(doc: Doc, whole: PDFKit.PDFStructureElement, paper: Paper, name: string): void {
  doc.addPage()
  frame(doc)
  const part = doc.struct('Sect')
  whole.add(part)
  const say = (tag: string, text: string, look: Look) =>
    part.add(doc.struct(tag, {}, () => write(doc, text, look)))
  doc.y = 120
  say('H1', paper.heading, { weight: 'bold', size: 34, color: brand, after: 26 })
  say('P', paper.over, { weight: 'regular', size: 15, color: ink, after: 8 })
  say('P', name, { weight: 'bold', size: 30, color: ink, after: 18 })
  for (const line of paper.lines)
    say('P', line, { weight: 'regular', size: 15, color: ink, after: 6 })
  doc.y = Math.max(doc.y + 30, 440)
  say('P', paper.signed, { weight: 'regular', size: 12, color: ink, after: 34 })
  rule(doc, doc.y)
  doc.y += 6
  say('P', paper.signature, { weight: 'regular', size: 10, color: ink, after: 0 })
  part.end()
}

/** Only for the eye: marked as such, so that nobody hears it. */
function frame(doc: Doc): void {
  const { width, height } = doc.page
  doc.markContent('Artifact', { type: 'Layout' })
  doc
    .rect(28, 28, width - 56, height - 56)
    .lineWidth(1.5)
    .stroke(brand)
  doc.rect(28, 28, 14, height - 56).fill(brand)
  doc.endMarkedContent()
}

function rule(doc: Doc, y: number): void {
  doc.markContent('Artifact', { type: 'Layout' })
  doc
    .moveTo(margin, y)
    .lineTo(margin + 240, y)
    .lineWidth(0.75)
    .stroke(ink)
  doc.endMarkedContent()
}

type Look = { weight: Weight; size: number; color: string; after: number }
/** A stretch of text in the one file that has its letters. */
type Piece = { font: string; text: string }

/** Writes words over as many lines as they need; a long name gets smaller first. */
function write(doc: Doc, text: string, { weight, size, color, after }: Look): void {
  const room = doc.page.width - 2 * margin
  const fits = (at: number) => widthOf(doc, text, weight, at) <= room
  const used =
    [size, size - 4, size - 8].find((one) => one >= 14 && fits(one)) ?? Math.min(size, 18)
  for (const line of linesOf(doc, text, weight, used, room)) {
    const baseline = doc.y + used
    let x = margin
    for (const { font, text: part } of piecesOf(doc, line, weight) ?? []) {
      doc.font(font).fontSize(used).fillColor(color)
      doc.text(part, x, baseline, { lineBreak: false, baseline: 'alphabetic' })
      x += doc.widthOfString(part)
    }
    doc.y = baseline + used * 0.35
  }
  doc.y += after
}

function linesOf(doc: Doc, text: string, weight: Weight, size: number, room: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (lines.length > 0 && widthOf(doc, longer, weight, size) <= room)
      lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

function widthOf(doc: Doc, text: string, weight: Weight, size: number): number {
  return (piecesOf(doc, text, weight) ?? []).reduce(
    (sum, { font, text: part }) => sum + doc.font(font).fontSize(size).widthOfString(part),
    0,
  )
}

/** Our letters come in two files: western, and the rest of the Latin alphabet. Undefined when neither knows a letter. */
function piecesOf(doc: Doc, text: string, weight: Weight): Piece[] | undefined {
  const pieces: Piece[] = []
  for (const letter of text.normalize('NFC')) {
    const font = [0, 1].map((at) => `${weight}-${at}`).find((one) => knows(doc, one, letter))
    if (!font) return undefined
    const last = pieces.at(-1)
    if (last?.font === font) last.text += letter
    else pieces.push({ font, text: letter })
  }
  return pieces
}

type Letters = { font: { hasGlyphForCodePoint(code: number): boolean } }
const knows = (doc: Doc, font: string, letter: string): boolean =>
  (doc.font(font) as unknown as { _font: Letters })._font.font.hasGlyphForCodePoint(
    letter.codePointAt(0) ?? 0,
  )
