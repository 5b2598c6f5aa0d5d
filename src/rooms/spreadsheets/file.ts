// A whole file in one go: read it, find the sheet that holds offers, make the plan.

import {
  type Reading,
  type ReadProblem,
  readTable,
  type Sheet,
} from '../../platform/reading/read.ts'
import { columnsOf } from './columns.ts'
import { type PlanProblem, planImport } from './plan.ts'
import type { Plan, PlanOptions } from './planned.ts'

export type Source = Omit<Extract<Reading, { ok: true }>, 'ok' | 'sheets'> & { sheet: string }
export type FileProblem = ReadProblem | PlanProblem | 'too-heavy'
/** `about` fills in the sentence of the problem in texts.ts. */
export type FilePlan =
  | { ok: true; source: Source; plan: Plan }
  | { ok: false; problem: FileProblem; about: string }

/** Bytes to plan. */
export function planFile(bytes: Uint8Array, options: PlanOptions): FilePlan {
  const reading = readTable(bytes)
  if (!reading.ok) return reading
  const { format, encoding, separator, sheets } = reading
  const sheet = fullest(sheets)
  const planning = planImport(sheet, options)
  if (!planning.ok) return { ok: false, problem: planning.problem, about: '' }
  return {
    ok: true,
    source: { format, encoding, separator, sheet: sheet.name },
    plan: planning.plan,
  }
}

/** The sheet with the most columns that we know: people put an explanation on the first one. */
function fullest(sheets: readonly Sheet[]): Sheet {
  const hits = (sheet: Sheet) => columnsOf(sheet)?.known.length ?? 0
  return sheets.reduce((best, sheet) => (hits(sheet) > hits(best) ? sheet : best))
}
