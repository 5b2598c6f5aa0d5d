// Deeds of the chain: change and audit in one transaction. False or 'moved': somebody was first, and nothing happened.
import { randomUUID } from 'node:crypto'
import { record } from '../../platform/audit.ts'
import { addDays } from '../../platform/dates.ts'
import { type Refusal, refusalOf } from '../../platform/files/kinds.ts'
import { addFile, removeFiles } from '../../platform/files/store.ts'
import type { Db } from '../../platform/tenant.ts'
import { type NetworkKind, setKind, setLeadOf } from '../partners/door.ts'
import { addTerm, endTerm, type LeadTerm, saveTerm } from './lead-store.ts'
import type { StartAnswer } from './rules.ts'
import {
  addEvidence,
  addGoal,
  type Contact,
  type Evidence,
  type Goal,
  type Programme,
  removeEvidence,
  removeGoal,
  type Step,
  saveContact,
  saveGoal,
  saveProgramme,
  saveStart,
  saveStep,
} from './store.ts'

export async function changeProgramme(
  db: Db,
  version: number,
  programme: Programme,
  kind: NetworkKind,
): Promise<boolean> {
  if (!(await saveProgramme(db, version, programme))) return false
  await setKind(db, kind)
  await record(db, 'chain.programme-changed', null, { status: programme.status, kind })
  return true
}

export async function newGoal(db: Db, goal: Omit<Goal, 'id'>): Promise<void> {
  const id = randomUUID()
  await addGoal(db, { ...goal, id })
  await record(db, 'chain.goal-added', id, { origin: goal.origin })
}

export async function changeGoal(db: Db, version: number, goal: Goal): Promise<boolean> {
  if (!(await saveGoal(db, version, goal))) return false
  await record(db, 'chain.goal-changed', goal.id, { origin: goal.origin })
  return true
}

export async function dropGoal(db: Db, id: string): Promise<boolean> {
  if (!(await removeGoal(db, id))) return false
  await record(db, 'chain.goal-removed', id)
  return true
}

/**
 * Another lead from `fromOn`: the present one ends the day before, and the network's own row says the new one, all in
 * this transaction. `present` is whom the form knew as the lead.
 */
export async function changeLead(
  db: Db,
  present: string | null,
  term: Omit<LeadTerm, 'id'>,
): Promise<boolean> {
  if (!(await endTerm(db, present, addDays(term.fromOn, -1)))) return false
  const id = randomUUID()
  await addTerm(db, { ...term, id })
  await setLeadOf(db, term.organisationId, term.personId)
  await record(db, 'chain.lead-changed', id, { organisation: term.organisationId })
  return true
}

export async function correctTerm(
  db: Db,
  version: number,
  term: Parameters<typeof saveTerm>[2],
): Promise<boolean> {
  if (!(await saveTerm(db, version, term))) return false
  await record(db, 'chain.mandate-changed', term.id)
  return true
}

export async function changeContact(db: Db, version: number, contact: Contact): Promise<boolean> {
  if (!(await saveContact(db, version, contact))) return false
  await record(db, 'chain.contact-changed', null, { kind: contact.kind })
  return true
}

export async function changeStep(
  db: Db,
  version: number,
  step: Step,
  before: string,
): Promise<boolean> {
  if (!(await saveStep(db, version, step))) return false
  await record(db, 'chain.step-changed', null, { step: step.step, from: before, to: step.status })
  return true
}

type Sent = { name: string; bytes: Uint8Array }

/** A link, a file or both at a step; nothing happens when the file may not be kept. */
export async function newEvidence(
  db: Db,
  evidence: Pick<Evidence, 'step' | 'label' | 'url'>,
  file?: Sent,
): Promise<{ ok: true; id: string } | { ok: false; because: Refusal }> {
  const because = file && refusalOf(file.bytes)
  if (because) return { ok: false, because }
  const id = randomUUID()
  await addEvidence(db, { ...evidence, id })
  if (file) await addFile(db, { on: 'evidence', id }, file)
  await record(db, 'chain.evidence-added', id, { step: evidence.step })
  return { ok: true, id }
}

export async function dropEvidence(db: Db, step: number, id: string): Promise<boolean> {
  await removeFiles(db, { on: 'evidence', id })
  if (!(await removeEvidence(db, step, id))) return false
  await record(db, 'chain.evidence-removed', id, { step })
  return true
}

export async function answerStart(db: Db, answers: readonly StartAnswer[]): Promise<void> {
  await saveStart(db, answers)
  await record(db, 'chain.start-answered', null, { answers: [...answers] })
}
