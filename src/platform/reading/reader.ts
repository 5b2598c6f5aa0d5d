// The process that `apart.ts` starts: reads one file, answers, and ends.
import { readTable } from './read.ts'

process.once('message', (bytes: Uint8Array) => {
  process.send?.(readTable(bytes), () => process.disconnect())
})
