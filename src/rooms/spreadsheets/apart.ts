// Strangers' files are read in a process of their own: a spreadsheet of one kilobyte can unfold into gigabytes, and ten
// thousand rows take seconds in which nobody else should wait. A thread would not do: one whose memory is full can keep
// collecting garbage for minutes and does not listen to being stopped; a process can always be ended.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type FilePlan, planFile } from './file.ts'
import type { PlanOptions } from './planned.ts'

const generous = { memoryMb: 400, patienceMs: 60_000 }

/** The same as `planFile`; 'too-heavy' when it takes more memory (MiB) or time (ms) than a file may. */
export function planApart(
  bytes: Uint8Array,
  options: PlanOptions,
  { memoryMb, patienceMs } = generous,
): Promise<FilePlan> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), ['plan'], {
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

type Task = { bytes: Uint8Array; options: PlanOptions }

if (process.argv[2] === 'plan' && process.send) {
  process.once('message', ({ bytes, options }: Task) => {
    process.send?.(planFile(bytes, options), () => process.disconnect())
  })
}
