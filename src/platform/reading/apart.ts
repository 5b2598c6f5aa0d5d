// A stranger's file is read in a process of its own, which can always be ended: a spreadsheet of one kilobyte can unfold
// into gigabytes (see rooms/spreadsheets/apart.ts, which also plans there).
import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { Reading } from './read.ts'

export type ReadingApart = Reading | { ok: false; problem: 'too-heavy'; about: string }

const generous = { memoryMb: 400, patienceMs: 60_000 }

/** The same as `readTable`; 'too-heavy' when it takes more memory (MiB) or time (ms) than a file may. */
export function readApart(
  bytes: Uint8Array,
  { memoryMb, patienceMs } = generous,
): Promise<ReadingApart> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'reader.ts'), {
      execArgv: [`--max-old-space-size=${memoryMb}`],
      env: {}, // none of our secrets
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      timeout: patienceMs,
      killSignal: 'SIGKILL',
    })
    child.once('message', (reading) => resolve(reading as Reading))
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      if (signal) resolve({ ok: false, problem: 'too-heavy', about: '' })
      else reject(new Error(`reading a file ended with ${code}`))
    })
    child.send(bytes)
  })
}
