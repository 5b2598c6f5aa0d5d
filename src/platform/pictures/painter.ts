// The process that `png.ts` starts: the painter's memory goes back with it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { answerOnce } from '../apart.ts'
import { letters } from './letters.ts'
import type { Painting } from './png.ts'
import { sfntIn } from './sfnt.ts'

answerOnce(painted)

function painted({ svg, scale }: Painting): Buffer {
  // The painter takes letters from files only; none of the machine's, so that everywhere the same comes out.
  const folder = mkdtempSync(join(tmpdir(), 'kw-letters-'))
  try {
    const fontFiles = letters.files.map((file, at) => {
      const plain = join(folder, `${at}.ttf`)
      writeFileSync(plain, sfntIn(readFileSync(file)))
      return plain
    })
    const font = {
      loadSystemFonts: false,
      fontFiles,
      defaultFontFamily: letters.family,
      sansSerifFamily: letters.family,
    }
    const fitTo = { mode: 'zoom', value: scale } as const
    return new Resvg(svg, { font, fitTo, background: '#ffffff' }).render().asPng()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
