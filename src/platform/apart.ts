// Work on what strangers send, in a process of its own: a spreadsheet of one kilobyte can unfold into gigabytes, and ten
// thousand rows take seconds in which nobody else should wait. A thread would not do: one whose memory is full can keep
// collecting garbage for minutes and does not listen to being stopped; a process can always be ended.
import { fork } from 'node:child_process'

export type Limits = { memoryMb: number; patienceMs: number }
export type TooHeavy = { ok: false; problem: 'too-heavy'; about: '' }

const generous: Limits = { memoryMb: 400, patienceMs: 60_000 }

/**
 * What `script` (see `answerOnce`) makes of this task; 'too-heavy' when it takes more memory (MiB) or time (ms) than it
 * may. The process has none of our environment. Throws when the script itself fails.
 */
export function madeApart<Answer>(
  script: string,
  task: unknown,
  { memoryMb, patienceMs } = generous,
): Promise<Answer | TooHeavy> {
  return new Promise((resolve, reject) => {
    const child = fork(script, {
      execArgv: [`--max-old-space-size=${memoryMb}`],
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      timeout: patienceMs,
      killSignal: 'SIGKILL',
    })
    child.once('message', (answer) => resolve(answer as Answer))
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      if (signal) resolve({ ok: false, problem: 'too-heavy', about: '' })
      else reject(new Error(`${script} ended with ${code}`))
    })
    child.send(task as object)
  })
}

/** The other side: takes one task, answers, and ends. */
export function answerOnce<Task>(make: (task: Task) => unknown): void {
  process.once('message', async (task: Task) => {
    process.send?.(await make(task), () => process.disconnect())
  })
}
