// Deeds with initiatives: rule, change, line in the log; all or nothing.
import { randomUUID } from 'node:crypto'
import { record } from '../../platform/audit.ts'
import type { Db } from '../../platform/tenant.ts'
import {
  addInitiative,
  addMatch,
  type Content,
  type Match,
  type NewMatch,
  removeMatch,
  saveInitiative,
} from './store.ts'

/** A new initiative; returns its id. */
export async function startInitiative(db: Db, content: Content): Promise<string> {
  const id = randomUUID()
  await addInitiative(db, id, content)
  await record(db, 'initiative.added', id, { title: content.title, stage: content.stage })
  return id
}

/** False when somebody changed it first. */
export async function changeInitiative(
  db: Db,
  which: { id: string; version: number },
  content: Content,
): Promise<boolean> {
  if (!(await saveInitiative(db, which, content))) return false
  await record(db, 'initiative.changed', which.id, { stage: content.stage })
  return true
}

/** Brings an initiative and a partner together, or says why not; false when that was decided before. */
export async function decideMatch(db: Db, match: NewMatch): Promise<boolean> {
  if (!(await addMatch(db, match))) return false
  const { initiativeId, organisationId, status, side } = match
  await record(db, `initiative.${status}`, initiativeId, { organisation: organisationId, side })
  return true
}

/** Takes a decision back, so that the two may be brought together again. */
export async function undoMatch(
  db: Db,
  match: Pick<Match, 'initiativeId' | 'organisationId' | 'status'>,
): Promise<boolean> {
  if (!(await removeMatch(db, match))) return false
  const { initiativeId, organisationId, status } = match
  await record(db, 'initiative.match-undone', initiativeId, {
    organisation: organisationId,
    status,
  })
  return true
}
