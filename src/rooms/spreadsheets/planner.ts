// The process that `apart.ts` starts: plans one file, answers, and ends.
import type { Task } from './apart.ts'
import { planFile } from './file.ts'

process.once('message', ({ bytes, options }: Task) => {
  process.send?.(planFile(bytes, options), () => process.disconnect())
})
