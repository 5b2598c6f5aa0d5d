// Strangers' files are read in a thread of their own: a spreadsheet of one kilobyte can unfold into gigabytes, and ten
// thousand rows take seconds in which nobody else should wait.
import { parentPort, Worker, workerData } from 'node:worker_threads'
import { type FilePlan, planFile } from './file.ts'
import type { PlanOptions } from './planned.ts'

const generous = { memoryMb: 400, patienceMs: 60_000 }

/** The same as `planFile`; 'too-heavy' when it takes more memory or time than a file may. */
export function planApart(
  bytes: Uint8Array,
  options: PlanOptions,
  { memoryMb, patienceMs } = generous,
): Promise<FilePlan> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), {
      workerData: { ketenwijzerImport: { bytes, options } },
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    })
    const tooHeavy: FilePlan = { ok: false, problem: 'too-heavy', about: '' }
    const patience = setTimeout(() => void worker.terminate(), patienceMs)
    worker.once('message', resolve)
    worker.once('error', (error) => {
      if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(tooHeavy)
      else reject(error)
    })
    worker.once('exit', () => {
      clearTimeout(patience)
      resolve(tooHeavy)
    })
  })
}

type Task = { bytes: Uint8Array; options: PlanOptions }

const task = (workerData as { ketenwijzerImport?: Task } | null)?.ketenwijzerImport
if (task) parentPort?.postMessage(planFile(task.bytes, task.options))
