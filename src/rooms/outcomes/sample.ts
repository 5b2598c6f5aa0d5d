// Believable decisions and action points for tests and the demo.
import type { Db } from '../../platform/tenant.ts'
import { changeAction } from './actions.ts'
import type { ActionStatus } from './rules.ts'
import { actionById, addAction, addDecision, type NewAction, type NewDecision } from './store.ts'

export type SampleAction = NewAction & { status: ActionStatus; remark: string }

/** Decisions in order of their numbers, and action points with how they stand now. */
export async function fillOutcomes(
  db: Db,
  { decisions, actions }: { decisions: readonly NewDecision[]; actions: readonly SampleAction[] },
): Promise<void> {
  for (const decision of decisions) await addDecision(db, decision)
  for (const { status, remark, ...action } of actions) {
    await addAction(db, action)
    const before = await actionById(db, action.id)
    if (before && status !== 'open') await changeAction(db, before, { status }, remark)
  }
}
