// Strangers' files are read in a process of their own: a spreadsheet of one kilobyte can unfold into gigabytes, and ten
// thousand rows take seconds in which nobody else should wait. A thread would not do: one whose memory is full can keep
// collecting garbage for minutes and does not listen to being stopped; a process can always be ended.
import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { FilePlan } from './file.ts'
import type { PlanOptions } from './planned.ts'

/** What the process is sent: a file and what is known. */
export type Task = { bytes: Uint8Array; options: PlanOptions }

const generous = { memoryMb: 400, patienceMs: 60_000 }

/** The same as `planFile`; 'too-heavy' when it takes more memory (MiB) or time (ms) than a file may. */
export function planApart(
  bytes: Uint8Array,
  options: PlanOptions,
  { memoryMb, patienceMs } = generous,
): Promise<FilePlan> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'planner.ts'), {
      execArgv: [`--max-old-space-size=${memoryMb}`],
      env: {}, // none of our secrets
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      timeout: patienceMs,
      killSignal: 'SIGKILL',
    })
    child.once('message', (file) => resolve(file as FilePlan))
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      if (signal) resolve({ ok: false, problem: 'too-heavy', about: '' })
      else reject(new Error(`planning a file ended with ${code}`))
    })
    child.send({ bytes, options } satisfies Task)
  })
}
