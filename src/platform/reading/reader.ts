// The process that `apart.ts` starts.
import { answerOnce } from '../apart.ts'
import { readTable } from './read.ts'

answerOnce(readTable)
