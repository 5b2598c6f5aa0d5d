import { join } from 'node:path'
import { type Limits, madeApart } from '../../platform/apart.ts'
import type { FilePlan } from './file.ts'
import type { PlanOptions } from './planned.ts'

/** What the process is sent: a file and what is known. */
export type Task = { bytes: Uint8Array; options: PlanOptions }

/** The same as `planFile`, in a process of its own; 'too-heavy' when it takes more memory or time than a file may. */
export const planApart = (
  bytes: Uint8Array,
  options: PlanOptions,
  limits?: Limits,
): Promise<FilePlan> =>
  madeApart(join(import.meta.dirname, 'planner.ts'), { bytes, options } satisfies Task, limits)
