// A whole chain at once: for the demo and for tests.
import type { Db } from '../../platform/tenant.ts'
import { type NetworkKind, setKind } from '../partners/door.ts'
import { addTerm, type LeadTerm } from './lead-store.ts'
import type { StartAnswer } from './rules.ts'
import {
  addEvidence,
  addGoal,
  type Contact,
  type Evidence,
  type Goal,
  type Programme,
  type Step,
  saveContact,
  saveProgramme,
  saveStart,
  saveStep,
} from './store.ts'

export type ChainData = {
  kind: NetworkKind
  programme: Programme
  goals: Goal[]
  terms: (Partial<LeadTerm> &
    Pick<LeadTerm, 'id' | 'organisationId' | 'mandate' | 'fromOn'> & { endedOn: string | null })[]
  contacts: Contact[]
  steps: Omit<Step, 'ownerName'>[]
  evidence: Omit<Evidence, 'addedAt'>[]
  start: StartAnswer[]
}

/** Writes the chain of the bound network; the network's own row says who leads already. */
export async function fillChain(db: Db, chain: ChainData): Promise<void> {
  await setKind(db, chain.kind)
  await saveProgramme(db, 0, chain.programme)
  for (const goal of chain.goals) await addGoal(db, goal)
  for (const term of chain.terms) await addTerm(db, { ...blank, ...term })
  for (const contact of chain.contacts) await saveContact(db, 0, contact)
  for (const step of chain.steps) await saveStep(db, 0, { ...step, ownerName: null })
  for (const evidence of chain.evidence) await addEvidence(db, evidence)
  await saveStart(db, chain.start)
}

const blank = {
  personId: null,
  functionText: '',
  untilOn: null,
  decisionText: '',
  decisionUrl: null,
}
