// Drawing in a process of its own, that ends with what it held: nothing of a name stays behind.
import { join } from 'node:path'
import { madeApart, type TooHeavy } from '../../platform/apart.ts'
import type { Drawn, Task } from './drawing.ts'

export const drawn = (task: Task): Promise<Drawn | TooHeavy> =>
  madeApart(join(import.meta.dirname, 'drawer.ts'), task, { memoryMb: 200, patienceMs: 60_000 })
