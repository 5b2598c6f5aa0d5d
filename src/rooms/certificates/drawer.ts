// The process in which certificates are drawn.
import { answerOnce } from '../../platform/apart.ts'
import { draw } from './drawing.ts'

answerOnce(draw)
