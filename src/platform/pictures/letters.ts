// Our letters as files, for what is painted outside the browser.
import { join } from 'node:path'

const folder = join(
  import.meta.dirname,
  '../../../node_modules/@fontsource/atkinson-hyperlegible-next/files',
)
const file = (set: string, weight: number) =>
  join(folder, `atkinson-hyperlegible-next-${set}-${weight}-normal.woff`)

/** Regular and bold, also for names from further away. */
export const letters = {
  family: 'Atkinson Hyperlegible Next',
  files: [400, 700].flatMap((weight) => [file('latin', weight), file('latin-ext', weight)]),
}
