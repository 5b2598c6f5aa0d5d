import { join } from 'node:path'
import { madeApart } from '../apart.ts'

/** What the process is sent; `scale` is pixels per unit of the drawing. */
export type Painting = { svg: string; scale: number }

let last: Promise<unknown> = Promise.resolve()

/** The drawing as PNG on white and in our letters, painted in a process of its own, one at a time; undefined when it takes too much. */
export async function pngOf(painting: Painting): Promise<Uint8Array | undefined> {
  const now = last.then(() => paint(painting))
  last = now.catch(() => undefined)
  const png = await now
  return 'ok' in png ? undefined : png
}

const paint = (painting: Painting) =>
  madeApart<Uint8Array>(join(import.meta.dirname, 'painter.ts'), painting, {
    memoryMb: 100,
    patienceMs: 20_000,
  })
