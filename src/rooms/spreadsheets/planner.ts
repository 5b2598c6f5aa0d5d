// The process that `apart.ts` starts.
import { answerOnce } from '../../platform/apart.ts'
import type { Task } from './apart.ts'
import { planFile } from './file.ts'

answerOnce(({ bytes, options }: Task) => planFile(bytes, options))
