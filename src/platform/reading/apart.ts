import { join } from 'node:path'
import { madeApart, type TooHeavy } from '../apart.ts'
import type { Reading } from './read.ts'

/** The same as `readTable`, in a process of its own; 'too-heavy' when it takes more memory or time than a file may. */
export const readApart = (bytes: Uint8Array): Promise<Reading | TooHeavy> =>
  madeApart(join(import.meta.dirname, 'reader.ts'), bytes)
